"""Words the made-up handbooks are put together from; agencies and persons are invented."""

from __future__ import annotations

REGIONS = (
    "Tirtamulya", "Wanasari", "Karangjaya", "Sukamaju", "Rejosari", "Mekarbaru", "Bumiayu Timur",
    "Lintang Raya", "Telukharapan", "Muara Jernih", "Gunung Teduh", "Padang Luas", "Sungai Bening",
    "Rawa Asri", "Pulau Tengah", "Batu Tulis", "Kebun Raya", "Tanjung Elok", "Sawah Lebar",
    "Bukit Cermin",
)  # fmt: skip
KINDS = ("Kota", "Kabupaten")

PROCESSES = (
    "Perencanaan", "Persiapan", "Pemilihan", "Serah Terima", "Penilaian", "Pendataan", "Verifikasi",
    "Pemantauan", "Pelaporan", "Penetapan Harga", "Sanggah", "Manajemen Risiko", "Pembayaran", "Uji Mutu",
    "Pengiriman", "Penyimpanan", "Pemeliharaan", "Penghapusan", "Peminjaman", "Perizinan", "Sosialisasi",
    "Pelatihan", "Konsultasi", "Pengaduan", "Penagihan", "Penganggaran", "Reviu", "Inventarisasi",
    "Survei", "Negosiasi", "Adendum", "Penjaminan", "Pengawasan", "Distribusi", "Penjadwalan",
    "Klarifikasi", "Pembatalan", "Pengarsipan", "Pengumuman", "Registrasi", "Evaluasi", "Penerimaan",
    "Pengembalian", "Pengesahan", "Penyaluran", "Kalibrasi", "Relokasi", "Pengamanan", "Sertifikasi",
    "Standardisasi", "Rekonsiliasi", "Penelaahan", "Pendampingan", "Peremajaan", "Pengujian", "Pemetaan",
    "Lelang", "Hibah", "Sewa", "Kerja Sama",
)  # fmt: skip
SUBJECTS = (
    "Barang Kantor", "Jasa Konsultansi", "Konstruksi Gedung", "Katalog Elektronik", "Swakelola",
    "Tender Cepat", "Penunjukan Langsung", "Kendaraan Dinas", "Alat Kesehatan", "Bahan Pangan",
    "Perangkat Lunak", "Jaringan Data", "Obat Puskesmas", "Buku Pelajaran", "Mebel Sekolah",
    "Lampu Jalan", "Pipa Air Minum", "Benih Padi", "Pakan Ternak", "Perahu Nelayan", "Kebersihan Pasar",
    "Satpam", "Aula Serbaguna", "Asuransi Aset", "Bahan Bakar", "Ban Truk", "Seragam Pegawai",
    "Laboratorium", "Mesin Pompa", "Jembatan Desa", "Irigasi", "Rumah Layak Huni", "Taman Kota",
    "Rambu Lalu Lintas", "Pemadam Kebakaran", "Logistik Bencana", "Konsumsi Rapat", "Spanduk", "Ambulans",
    "Vaksin", "Oksigen", "Radiologi", "Cold Storage", "Timbangan", "Kios", "Terminal", "Dermaga", "Halte",
    "Drainase", "Trotoar", "Reklame", "Arsip Vital", "Server", "Laptop", "Telepon Satelit", "Genset",
    "Panel Surya", "Sumur Bor", "Embung", "Tanggul", "Bibit Mangrove", "Pupuk", "Traktor",
    "Kapal Patroli", "Radio Komunikasi", "Kamera Pengawas", "Alat Peraga", "Perpustakaan Keliling",
    "Beasiswa", "Gelanggang Olahraga", "Sanggar Tari", "Museum", "Cagar Budaya", "Pasar Malam", "Wisma",
    "Rumah Susun", "Makam", "Insinerator", "Bank Sampah", "Kompos", "Truk Tangki", "Ekskavator", "Aspal",
    "Beton", "Baja Ringan", "Kayu Olahan", "Keramik", "Cat Tembok", "Kaca", "Pendingin Ruangan",
)  # fmt: skip

ROLES = (
    ("pa-kpa", "Pengguna Anggaran/Kuasa Pengguna Anggaran", "PA/KPA"),
    ("ppk", "Pejabat Pembuat Komitmen", "PPK"),
    ("kepala-ukpbj", "Kepala UKPBJ", "KA UKPBJ"),
    ("pokja-pemilihan", "Kelompok Kerja Pemilihan", "Pokja Pemilihan"),
    ("pejabat-pengadaan", "Pejabat Pengadaan", "PP"),
    ("kasubag-lpse", "Kepala Sub Bagian LPSE", "Kasubag LPSE"),
    ("tim-teknis", "Tim Teknis", ""),
    ("verifikator", "Verifikator", ""),
    ("bendahara", "Bendahara Pengeluaran", "Bendahara"),
    ("petugas-arsip", "Petugas Arsip", ""),
    ("penyedia", "Penyedia", ""),
    ("tim-pemantau", "Tim Pemantau Kinerja", ""),
)

SHARED_DOCUMENTS = (
    ("rup", "Rencana Umum Pengadaan", "data", True), ("dpa", "Dokumen Pelaksanaan Anggaran", "lainnya", True),
    ("sk-ppk", "Surat Keputusan Penetapan PPK", "keputusan", True),
    ("kak", "Kerangka Acuan Kerja", "lainnya", True), ("rab", "Rencana Anggaran Biaya", "lainnya", True),
    ("hps", "Harga Perkiraan Sendiri", "lainnya", True), ("data-penyedia", "Data Penyedia", "data", True),
    ("panduan-spse", "Panduan Pengguna SPSE", "lainnya", True),
    ("surat-permohonan", "Surat Permohonan Satuan Kerja", "surat", True),
    ("kontrak", "Surat Perjanjian Kerja", "kontrak", True), ("jadwal", "Jadwal Pelaksanaan", "lainnya", True),
    ("standar-biaya", "Standar Biaya Masukan", "keputusan", True),
    ("lembar-koreksi", "Lembar Koreksi", "formulir", True),
)  # fmt: skip

VERBS = (
    ("Menyusun", "Draf", "lainnya"), ("Meneliti", "Lembar Penelitian", "formulir"),
    ("Menetapkan", "Keputusan Penetapan", "keputusan"), ("Menyampaikan", "Nota Dinas Penyampaian", "surat"),
    ("Mencatat", "Register", "data"), ("Menandatangani", "Naskah Bertanda Tangan", "kontrak"),
    ("Mengumumkan", "Pengumuman", "lainnya"), ("Merekapitulasi", "Rekapitulasi", "laporan"),
    ("Membahas", "Notulen Pembahasan", "berita-acara"), ("Mengarsipkan", "Berkas Arsip", "data"),
    ("Menghitung", "Kertas Hitung", "lainnya"), ("Melaporkan", "Laporan", "laporan"),
    ("Mengundang", "Surat Undangan", "surat"), ("Menguji", "Berita Acara Uji", "berita-acara"),
    ("Menerbitkan", "Surat Terbitan", "surat"), ("Memilih", "Daftar Pilihan", "data"),
    ("Menawar", "Berita Acara Negosiasi", "berita-acara"), ("Menyimpan", "Tanda Simpan", "formulir"),
    ("Membandingkan", "Tabel Banding", "lainnya"), ("Menjadwalkan", "Jadwal", "lainnya"),
    ("Mengusulkan", "Surat Usulan", "surat"), ("Menerima", "Tanda Terima", "formulir"),
    ("Membayarkan", "Bukti Bayar", "data"), ("Memantau", "Catatan Pantauan", "laporan"),
)  # fmt: skip
REVIEWS = (
    "Memeriksa", "Mereviu", "Mencocokkan", "Memverifikasi", "Menelaah", "Memastikan kelengkapan",
    "Menilai", "Mengoreksi",
)  # fmt: skip
REPAIRS = (
    "Memperbaiki", "Melengkapi", "Merevisi", "Menyempurnakan", "Menyesuaikan", "Membetulkan",
    "Menambah isi", "Mengulang penulisan",
)  # fmt: skip
THINGS = (
    "kebutuhan", "spesifikasi", "kualifikasi", "penawaran", "rancangan", "evaluasi", "kemajuan",
    "jaminan", "harga", "daftar", "rencana", "tagihan", "denda", "perubahan", "sanggahan", "risiko",
    "layanan", "pesanan", "contoh", "gambar", "volume", "lokasi", "gudang", "faktur", "garansi",
    "pelatihan", "perizinan", "sertifikat", "anggaran", "penerima", "kerusakan", "pengiriman", "kemasan",
    "survei", "pembanding", "kuitansi", "potongan", "retensi", "cadangan", "rekaman",
)  # fmt: skip
QUALITIES = (
    "teknis", "peserta", "kontrak", "pekerjaan", "pelaksanaan", "pasar", "mutu", "pembayaran", "berkala",
    "lapangan", "keterlambatan", "elektronik", "susulan", "gabungan", "terinci", "sementara", "akhir",
    "awal", "wilayah", "kelompok", "perorangan", "bulanan", "bersyarat", "tambahan", "pengganti",
    "khusus", "umum", "terbatas", "tertulis", "lisan",
)  # fmt: skip
TAILS = (
    "tahun berjalan", "triwulan ini", "yang diusulkan", "satuan kerja", "di lingkungan pemerintah daerah",
    "bersama unit terkait", "menurut ketentuan", "secara elektronik", "", "", "", "",
)  # fmt: skip
NOTES = (
    "Dilakukan melalui SPSE", "Dapat dilakukan bersama tim teknis", "Disimpan dalam bentuk elektronik",
    "Bila diperlukan, narasumber diundang", "Salinan disampaikan kepada satuan kerja",
)  # fmt: skip
TIMES = (
    "15 menit", "30 menit", "60 menit", "2 jam", "3 jam", "1 hari kerja", "2 hari kerja", "3 hari kerja",
    "5 hari kerja", "7 hari kalender", "14 hari kalender",
)  # fmt: skip
EQUIPMENT = (
    "Komputer/scanner/printer", "Jaringan internet", "Aplikasi SPSE", "Alat tulis kantor", "Ruang rapat",
    "Lemari arsip",
)  # fmt: skip
WARNINGS = (
    "Pelaksana bertanggung jawab atas pelaksanaan kegiatan yang telah dibakukan dan ditetapkan.",
    "Keterlambatan satu langkah menunda seluruh pekerjaan berikutnya.",
    "Penyimpangan atas mutu baku terkait perlengkapan, waktu, maupun output harus dipertanggungjawabkan.",
    "Data penyedia bersifat rahasia sampai penetapan pemenang.",
)
