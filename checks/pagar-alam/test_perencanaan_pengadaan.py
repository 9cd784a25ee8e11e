# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/perencanaan-pengadaan.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/perencanaan-pengadaan")

SOP = {
    "sop": "pagar-alam/perencanaan-pengadaan",
    "title": "SOP Perencanaan Pengadaan",
    "aliases": [],
    "versions": [
        {
            "version": "2024-01-17",
            "number": "16 Tahun 2024",
            "effective": "2024-01-17",
            "draft": False,
            "effective_doubtful": False,
            "calendar": "indonesia",
            "time_zone": "Asia/Jakarta",
            "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 2},
            "source_sha256": "82d42c77826b3048c5d9451b37e2ca5fc3472cc8e786187fdf334e9ca12be59a",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "tetapkan-ppk",
                    "no": "2",
                    "activity": "Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "inventarisir-perencanaan",
                    "no": "3",
                    "activity": "Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa",
                    "kind": "decision",
                },
                {
                    "id": "tunjuk-jabfung-ppbj",
                    "no": "4",
                    "activity": "Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan",
                    "kind": "process",
                },
                {
                    "id": "dukung-kinerja-ppk",
                    "no": "5",
                    "activity": "Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan",
                    "kind": "process",
                },
                {
                    "id": "identifikasi-kebutuhan",
                    "no": "6",
                    "activity": "Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-barang-jasa",
                    "no": "7",
                    "activity": "Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi",
                    "kind": "process",
                },
                {
                    "id": "masukkan-ke-rka",
                    "no": "8",
                    "activity": "Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)",
                    "kind": "process",
                },
                {
                    "id": "tentukan-cara-pengadaan",
                    "no": "8",
                    "activity": "Menentukan cara Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "susun-spesifikasi-rab-paket-jadwal",
                    "no": "9",
                    "activity": "Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-dan-umumkan-rup",
                    "no": "10",
                    "activity": "Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP",
                    "kind": "process",
                },
                {"id": "selesai", "no": "11", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["tetapkan-dan-umumkan-rup", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/kelengkapan/renja",
                    "kind": "kelengkapan",
                    "step": "tetapkan-ppk",
                    "subject": "renja",
                    "text": "Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “Renja K/L/Pemda” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 62},
                    "basis": "disimpulkan",
                    "basis_note": "Pada baris langkah 2 tercetak kelengkapan langkah 3; kelengkapan langkah 2 dibaca dari baris Mulai (baris 271) karena Penunjukan PPK tidak mungkin menjadi masukan penetapan PPK.",
                    "output": {
                        "documents": [{"id": "renja", "name": "Renja K/L/Pemda", "names": ["Renja K/L/Pemda"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/output-wajib/penunjukan-ppk",
                    "kind": "output-wajib",
                    "step": "tetapkan-ppk",
                    "subject": "penunjukan-ppk",
                    "text": "Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Penunjukan PPK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 63},
                    "basis": "disimpulkan",
                    "basis_note": "Pada baris langkah 2 tercetak output langkah 3; output langkah 2 dibaca dari baris Mulai (baris 271).",
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-ppk",
                                "name": "SK Penetapan PPK",
                                "names": ["SK Penetapan PPK", "SK Penunjukan PPK", "Penunjukan PPK"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-ppk",
                    "subject": "",
                    "text": "Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 58},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-ppk",
                    "subject": "",
                    "text": "Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 58},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-ppk",
                    "subject": "",
                    "text": "Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 58},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; PPK tidak mungkin menetapkan dirinya; di antara kolom yang ada hanya PA/KPA yang memimpin perencanaan pengadaan menurut kualifikasi.",
                    "role": {
                        "roles": [
                            {
                                "id": "pa-kpa",
                                "name": "Pengguna Anggaran/Kuasa Pengguna Anggaran",
                                "names": [
                                    "pa-kpa",
                                    "Pengguna Anggaran/Kuasa Pengguna Anggaran",
                                    "PA/KPA",
                                    "PA",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/kelengkapan/penunjukan-ppk",
                    "kind": "kelengkapan",
                    "step": "inventarisir-perencanaan",
                    "subject": "penunjukan-ppk",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” memerlukan kelengkapan “Penunjukan PPK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 69},
                    "basis": "disimpulkan",
                    "basis_note": "Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272), sebagai \"Penunjukan PPK Renja K/L/Pemda\" tanpa pemisah, dan dibaca sebagai dua dokumen.",
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-ppk",
                                "name": "SK Penetapan PPK",
                                "names": ["SK Penetapan PPK", "SK Penunjukan PPK", "Penunjukan PPK"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/kelengkapan/renja",
                    "kind": "kelengkapan",
                    "step": "inventarisir-perencanaan",
                    "subject": "renja",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” memerlukan kelengkapan “Renja K/L/Pemda” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 69},
                    "basis": "disimpulkan",
                    "basis_note": "Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272), sebagai \"Penunjukan PPK Renja K/L/Pemda\" tanpa pemisah, dan dibaca sebagai dua dokumen.",
                    "output": {
                        "documents": [{"id": "renja", "name": "Renja K/L/Pemda", "names": ["Renja K/L/Pemda"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/output-wajib/surat-permohonan-asistensi",
                    "kind": "output-wajib",
                    "step": "inventarisir-perencanaan",
                    "subject": "surat-permohonan-asistensi",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” harus menghasilkan “Surat Permohonan Asistensi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 70},
                    "basis": "disimpulkan",
                    "basis_note": "Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272). Surat itu menjadi kelengkapan langkah 4. Hanya ada bila cabang a dijalankan.",
                    "output": {
                        "documents": [
                            {
                                "id": "surat-permohonan-asistensi",
                                "name": "Surat Permohonan Asistensi",
                                "names": [
                                    "Surat Permohonan Asistensi",
                                    "Surat Permohonan Asistensi OPD/Unit/Satuan Kerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "inventarisir-perencanaan",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 64},
                    "required": {"always": True, "predecessors": ["tetapkan-ppk"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/urutan",
                    "kind": "urutan",
                    "step": "inventarisir-perencanaan",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” dilaksanakan setelah langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 64},
                    "order": {"any_of": ["tetapkan-ppk"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "inventarisir-perencanaan",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 64},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "inventarisir-perencanaan",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 64},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; langkah 2 menetapkan PPK untuk melaksanakan perencanaan pengadaan, Penunjukan PPK menjadi masukannya, dan asistensi yang diminta pada huruf a berupa dukungan bagi PPK (langkah 5).",
                    "role": {
                        "roles": [
                            {
                                "id": "ppk",
                                "name": "Pejabat Pembuat Komitmen",
                                "names": [
                                    "ppk",
                                    "Pejabat Pembuat Komitmen",
                                    "PPK",
                                    "Pejabat Pembuat Komitmen (PPK)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/kelengkapan/surat-permohonan-asistensi",
                    "kind": "kelengkapan",
                    "step": "tunjuk-jabfung-ppbj",
                    "subject": "surat-permohonan-asistensi",
                    "text": "Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” memerlukan kelengkapan “Surat Permohonan Asistensi OPD/Unit/Satuan Kerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 78},
                    "output": {
                        "documents": [
                            {
                                "id": "surat-permohonan-asistensi",
                                "name": "Surat Permohonan Asistensi",
                                "names": [
                                    "Surat Permohonan Asistensi",
                                    "Surat Permohonan Asistensi OPD/Unit/Satuan Kerja",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/output-wajib/penunjukan-jabfung-ppbj",
                    "kind": "output-wajib",
                    "step": "tunjuk-jabfung-ppbj",
                    "subject": "penunjukan-jabfung-ppbj",
                    "text": "Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” harus menghasilkan “Penunjukan Pengelola Pengadaan/ Jabfung PPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 79},
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-jabfung-ppbj",
                                "name": "Penunjukan Pengelola Pengadaan/ Jabfung PPBJ",
                                "names": ["Penunjukan Pengelola Pengadaan/ Jabfung PPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/urutan",
                    "kind": "urutan",
                    "step": "tunjuk-jabfung-ppbj",
                    "subject": "",
                    "text": "Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 74},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["inventarisir-perencanaan"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tunjuk-jabfung-ppbj",
                    "subject": "",
                    "text": "Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 74},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/pelaksana",
                    "kind": "pelaksana",
                    "step": "tunjuk-jabfung-ppbj",
                    "subject": "",
                    "text": "Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 74},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; permintaan asistensi ditujukan kepada UKPBJ dan kualifikasi Kepala UKPBJ ialah memilih personel untuk asistensi perencanaan.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": [
                                    "kepala-ukpbj",
                                    "Kepala UKPBJ",
                                    "KA UKPBJ",
                                    "Ka UKPBJ",
                                    "Kepala UKPB",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/kelengkapan/penunjukan-jabfung-ppbj",
                    "kind": "kelengkapan",
                    "step": "dukung-kinerja-ppk",
                    "subject": "penunjukan-jabfung-ppbj",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” memerlukan kelengkapan “Penunjukan Pengelola Pengadaan/ Jabfung PPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 84},
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-jabfung-ppbj",
                                "name": "Penunjukan Pengelola Pengadaan/ Jabfung PPBJ",
                                "names": ["Penunjukan Pengelola Pengadaan/ Jabfung PPBJ"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/output-wajib/laporan-periodik",
                    "kind": "output-wajib",
                    "step": "dukung-kinerja-ppk",
                    "subject": "laporan-periodik",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” harus menghasilkan “Laporan Periodik kepada Kepala UKPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-periodik",
                                "name": "Laporan Periodik kepada Kepala UKPBJ",
                                "names": ["Laporan Periodik kepada Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "dukung-kinerja-ppk",
                    "subject": "",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 80},
                    "required": {
                        "always": False,
                        "triggers": ["tunjuk-jabfung-ppbj"],
                        "predecessors": ["tunjuk-jabfung-ppbj"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/urutan",
                    "kind": "urutan",
                    "step": "dukung-kinerja-ppk",
                    "subject": "",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” dilaksanakan setelah langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 80},
                    "order": {"any_of": ["tunjuk-jabfung-ppbj"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "dukung-kinerja-ppk",
                    "subject": "",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 80},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/pelaksana",
                    "kind": "pelaksana",
                    "step": "dukung-kinerja-ppk",
                    "subject": "",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 80},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; Jabfung PPBJ yang ditunjuk pada langkah 4 mendukung PPK dan melapor kepada Kepala UKPBJ.",
                    "role": {
                        "roles": [
                            {
                                "id": "jabfung-ppbj",
                                "name": "Jabatan Fungsional Pengelola Pengadaan Barang/Jasa",
                                "names": [
                                    "jabfung-ppbj",
                                    "Jabatan Fungsional Pengelola Pengadaan Barang/Jasa",
                                    "Jabfung PPBJ",
                                    "Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (Jabfung PPBJ)",
                                    "Pengelola Pengadaan/ Jabfung PPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/kelengkapan/database-bmn-bmd",
                    "kind": "kelengkapan",
                    "step": "identifikasi-kebutuhan",
                    "subject": "database-bmn-bmd",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” memerlukan kelengkapan “Database Barang Milik Negara/Barang Milik Daerah” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 91},
                    "output": {
                        "documents": [
                            {
                                "id": "database-bmn-bmd",
                                "name": "Database Barang Milik Negara/Barang Milik Daerah",
                                "names": ["Database Barang Milik Negara/Barang Milik Daerah"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/kelengkapan/riwayat-rencana-kebutuhan",
                    "kind": "kelengkapan",
                    "step": "identifikasi-kebutuhan",
                    "subject": "riwayat-rencana-kebutuhan",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” memerlukan kelengkapan “Riwayat Rencana Kebutuhan Unit/Satuan Kerja K/L/Pemda” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 92},
                    "output": {
                        "documents": [
                            {
                                "id": "riwayat-rencana-kebutuhan",
                                "name": "Riwayat Rencana Kebutuhan Unit/Satuan Kerja K/L/Pemda",
                                "names": ["Riwayat Rencana Kebutuhan Unit/Satuan Kerja K/L/Pemda"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/output-wajib/barang-jasa-teridentifikasi",
                    "kind": "output-wajib",
                    "step": "identifikasi-kebutuhan",
                    "subject": "barang-jasa-teridentifikasi",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” harus menghasilkan “Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 93},
                    "output": {
                        "documents": [
                            {
                                "id": "barang-jasa-teridentifikasi",
                                "name": "Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi",
                                "names": [
                                    "Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "identifikasi-kebutuhan",
                    "subject": "",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 86},
                    "required": {
                        "always": False,
                        "triggers": ["tunjuk-jabfung-ppbj", "dukung-kinerja-ppk"],
                        "doubtful_always": True,
                        "predecessors": ["inventarisir-perencanaan", "dukung-kinerja-ppk"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/urutan",
                    "kind": "urutan",
                    "step": "identifikasi-kebutuhan",
                    "subject": "",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” dilaksanakan setelah langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 86},
                    "order": {"any_of": ["dukung-kinerja-ppk"], "doubtful": ["inventarisir-perencanaan"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "identifikasi-kebutuhan",
                    "subject": "",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 86},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/pelaksana",
                    "kind": "pelaksana",
                    "step": "identifikasi-kebutuhan",
                    "subject": "",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 86},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; PPK ditetapkan untuk melaksanakan perencanaan pengadaan (langkah 2) dan cabang b meneruskan inventarisasi PPK ke identifikasi kebutuhan; kualifikasi PA/KPA juga menyebut perencanaan pengadaan.",
                    "role": {
                        "roles": [
                            {
                                "id": "ppk",
                                "name": "Pejabat Pembuat Komitmen",
                                "names": [
                                    "ppk",
                                    "Pejabat Pembuat Komitmen",
                                    "PPK",
                                    "Pejabat Pembuat Komitmen (PPK)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/kelengkapan/barang-jasa-teridentifikasi",
                    "kind": "kelengkapan",
                    "step": "tetapkan-barang-jasa",
                    "subject": "barang-jasa-teridentifikasi",
                    "text": "Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” memerlukan kelengkapan “Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 98},
                    "output": {
                        "documents": [
                            {
                                "id": "barang-jasa-teridentifikasi",
                                "name": "Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi",
                                "names": [
                                    "Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/output-wajib/penetapan-barang-jasa",
                    "kind": "output-wajib",
                    "step": "tetapkan-barang-jasa",
                    "subject": "penetapan-barang-jasa",
                    "text": "Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” harus menghasilkan “Dokumen Penetapan Barang/Jasa” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 99},
                    "output": {
                        "documents": [
                            {
                                "id": "penetapan-barang-jasa",
                                "name": "Dokumen Penetapan Barang/Jasa",
                                "names": ["Dokumen Penetapan Barang/Jasa"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 94},
                    "required": {
                        "always": False,
                        "triggers": ["tunjuk-jabfung-ppbj", "dukung-kinerja-ppk", "identifikasi-kebutuhan"],
                        "doubtful_always": True,
                        "predecessors": ["identifikasi-kebutuhan"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” dilaksanakan setelah langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 94},
                    "order": {"any_of": ["identifikasi-kebutuhan"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 94},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/kelengkapan/penetapan-barang-jasa",
                    "kind": "kelengkapan",
                    "step": "masukkan-ke-rka",
                    "subject": "penetapan-barang-jasa",
                    "text": "Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” memerlukan kelengkapan “Dokumen Penetapan Barang/Jasa” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 104},
                    "output": {
                        "documents": [
                            {
                                "id": "penetapan-barang-jasa",
                                "name": "Dokumen Penetapan Barang/Jasa",
                                "names": ["Dokumen Penetapan Barang/Jasa"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/output-wajib/kebutuhan-terdaftar-dalam-rka",
                    "kind": "output-wajib",
                    "step": "masukkan-ke-rka",
                    "subject": "kebutuhan-terdaftar-dalam-rka",
                    "text": "Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” harus menghasilkan “Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 105},
                    "output": {
                        "documents": [
                            {
                                "id": "kebutuhan-terdaftar-dalam-rka",
                                "name": "Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD",
                                "names": ["Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "masukkan-ke-rka",
                    "subject": "",
                    "text": "Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 100},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["tetapkan-barang-jasa"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/urutan",
                    "kind": "urutan",
                    "step": "masukkan-ke-rka",
                    "subject": "",
                    "text": "Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” dilaksanakan setelah langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 100},
                    "order": {"any_of": ["tetapkan-barang-jasa"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "masukkan-ke-rka",
                    "subject": "",
                    "text": "Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 100},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/kelengkapan/rka",
                    "kind": "kelengkapan",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "rka",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” memerlukan kelengkapan “RKA-KL/ RKA-PD” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 110},
                    "output": {
                        "documents": [
                            {
                                "id": "rka",
                                "name": "RKA-KL/ RKA-PD",
                                "names": [
                                    "RKA-KL/ RKA-PD",
                                    "RKA-KL/ RKA-Pemda",
                                    "RKA-KP/PD",
                                    "RKA",
                                    "Dokumen Anggaran Belanja (RKA-KL/Pemda)",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/output-wajib/cara-pengadaan-ditentukan",
                    "kind": "output-wajib",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "cara-pengadaan-ditentukan",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” harus menghasilkan “Cara pengadaan sudah ditentukan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 111},
                    "output": {
                        "documents": [
                            {
                                "id": "cara-pengadaan-ditentukan",
                                "name": "Cara pengadaan sudah ditentukan",
                                "names": ["Cara pengadaan sudah ditentukan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 106},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                            "masukkan-ke-rka",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["masukkan-ke-rka"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/urutan",
                    "kind": "urutan",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” dilaksanakan setelah langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 106},
                    "order": {"any_of": ["masukkan-ke-rka"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 106},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 106},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; PPK ditetapkan untuk melaksanakan perencanaan pengadaan (langkah 2) dan langkah berikutnya memuat tugas PPK; kualifikasi PPK sendiri tidak menyebut cara pengadaan, sehingga PA/KPA pun mungkin.",
                    "role": {
                        "roles": [
                            {
                                "id": "ppk",
                                "name": "Pejabat Pembuat Komitmen",
                                "names": [
                                    "ppk",
                                    "Pejabat Pembuat Komitmen",
                                    "PPK",
                                    "Pejabat Pembuat Komitmen (PPK)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/kelengkapan/rka",
                    "kind": "kelengkapan",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "rka",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” memerlukan kelengkapan “RKA-KL/ RKA-PD” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 116},
                    "output": {
                        "documents": [
                            {
                                "id": "rka",
                                "name": "RKA-KL/ RKA-PD",
                                "names": [
                                    "RKA-KL/ RKA-PD",
                                    "RKA-KL/ RKA-Pemda",
                                    "RKA-KP/PD",
                                    "RKA",
                                    "Dokumen Anggaran Belanja (RKA-KL/Pemda)",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/spesifikasi-teknis-kak",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "spesifikasi-teknis-kak",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
                    "output": {
                        "documents": [
                            {
                                "id": "spesifikasi-teknis-kak",
                                "name": "Spesifikasi Teknis/ KAK",
                                "names": ["Spesifikasi Teknis/ KAK"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rab",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "rab",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
                    "output": {
                        "documents": [
                            {
                                "id": "rab",
                                "name": "RAB",
                                "names": [
                                    "RAB",
                                    "Harga Perkiraan/ RAB",
                                    "KAK, dan Harga Perkiraan/RAB",
                                    "Rencana Anggaran Biaya",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/daftar-paket-pbj",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "daftar-paket-pbj",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Daftar Paket PBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-paket-pbj",
                                "name": "Daftar Paket PBJ",
                                "names": ["Daftar Paket PBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rencana-jadwal",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "rencana-jadwal",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Rencana Jadwal” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
                    "output": {
                        "documents": [
                            {
                                "id": "rencana-jadwal",
                                "name": "Rencana Jadwal",
                                "names": ["Rencana Jadwal"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 112},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                            "masukkan-ke-rka",
                            "tentukan-cara-pengadaan",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["tentukan-cara-pengadaan"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/urutan",
                    "kind": "urutan",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” dilaksanakan setelah langkah 8 “Menentukan cara Pengadaan Barang/Jasa” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 112},
                    "order": {"any_of": ["tentukan-cara-pengadaan"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 112},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 112},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat penyusunan KAK/Spesifikasi Teknis, RAB/Perkiraan Harga, Pemaketan dan Penjadwalan.",
                    "role": {
                        "roles": [
                            {
                                "id": "ppk",
                                "name": "Pejabat Pembuat Komitmen",
                                "names": [
                                    "ppk",
                                    "Pejabat Pembuat Komitmen",
                                    "PPK",
                                    "Pejabat Pembuat Komitmen (PPK)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/rencana-jadwal",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "rencana-jadwal",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Rencana Jadwal” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 122},
                    "output": {
                        "documents": [
                            {
                                "id": "rencana-jadwal",
                                "name": "Rencana Jadwal",
                                "names": ["Rencana Jadwal"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/pagu",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "pagu",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Pagu” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 122},
                    "output": {
                        "documents": [{"id": "pagu", "name": "Pagu", "names": ["Pagu"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/spesifikasi-teknis-kak",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "spesifikasi-teknis-kak",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Spesifikasi Teknis/KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 122},
                    "output": {
                        "documents": [
                            {
                                "id": "spesifikasi-teknis-kak",
                                "name": "Spesifikasi Teknis/ KAK",
                                "names": ["Spesifikasi Teknis/ KAK", "Spesifikasi Teknis/KAK"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/daftar-paket-pbj",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "daftar-paket-pbj",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Daftar Paket PBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 122},
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-paket-pbj",
                                "name": "Daftar Paket PBJ",
                                "names": ["Daftar Paket PBJ"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/output-wajib/rup",
                    "kind": "output-wajib",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "rup",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” harus menghasilkan “RUP ditetapkan dan diumumkan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 123},
                    "output": {
                        "documents": [
                            {
                                "id": "rup",
                                "name": "RUP",
                                "names": [
                                    "RUP",
                                    "Rencana Umum Pengadaan",
                                    "Rencana Umum Pengadaan (RUP)",
                                    "RUP ditetapkan dan diumumkan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 118},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                            "masukkan-ke-rka",
                            "tentukan-cara-pengadaan",
                            "susun-spesifikasi-rab-paket-jadwal",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["susun-spesifikasi-rab-paket-jadwal"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” dilaksanakan setelah langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 118},
                    "order": {"any_of": ["susun-spesifikasi-rab-paket-jadwal"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 118},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 118},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat \"sampai dengan penetapan dan penerbitan RUP\".",
                    "role": {
                        "roles": [
                            {
                                "id": "pa-kpa",
                                "name": "Pengguna Anggaran/Kuasa Pengguna Anggaran",
                                "names": [
                                    "pa-kpa",
                                    "Pengguna Anggaran/Kuasa Pengguna Anggaran",
                                    "PA/KPA",
                                    "PA",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 2},
                    "severity": "rendah",
                },
            ],
            "roles": [
                "pa-kpa",
                "Pengguna Anggaran/Kuasa Pengguna Anggaran",
                "PA/KPA",
                "PA",
                "ppk",
                "Pejabat Pembuat Komitmen",
                "PPK",
                "Pejabat Pembuat Komitmen (PPK)",
                "kepala-ukpbj",
                "Kepala UKPBJ",
                "KA UKPBJ",
                "Ka UKPBJ",
                "Kepala UKPB",
                "kasubag-lpse",
                "Kepala Sub Bagian LPSE",
                "Kasubag LPSE",
                "kasubag LPSE",
                "tim-pendataan-dan-analisis",
                "Tim Pendataan dan Analisis",
                "tim pedataan dan analisis pengelolaan penyedia",
                "tim-pembinaan",
                "Tim Pembinaan",
                "tim pembinaan",
                "tim Pembina pelaku usaha",
                "pemilik-risiko",
                "Pemilik Risiko",
                "pemilik risiko",
                "Pemilik Risiko (Risk Owner)",
                "pemilik resiko",
                "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                "tim-pengelolaan-kelembagaan-ukpbj",
                "Tim Pengelolaan Kelembagaan UKPBJ",
                "Tim pengelolaan kelembagaan UKPBJ",
                "Tim Pengelolaan Kelembagaan UKPB",
                "Tim Pengelolaan Kelompok UKPBJ",
                "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                "komite-etik",
                "Komite Etik/Clearing House",
                "Komite Etik / Clearing House",
                "KOMITE ETIK/ CLEARING HOUSE",
                "komite etik/clearing house",
                "komite etik",
                "sekretaris-daerah-asisten",
                "Sekretaris Daerah/Asisten",
                "Sekretaris Daerah Asisten",
                "Sekda/ Assisten",
                "pelaku-usaha",
                "Pelaku Usaha",
                "pelaku usaha",
                "penyedia",
                "Penyedia",
                "Penydia",
                "petugas-registrasi",
                "Petugas Registrasi",
                "verifikator",
                "Verifikator",
                "jabfung-ppbj",
                "Jabatan Fungsional Pengelola Pengadaan Barang/Jasa",
                "Jabfung PPBJ",
                "Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (Jabfung PPBJ)",
                "Pengelola Pengadaan/ Jabfung PPBJ",
                "pokja-pemilihan",
                "Kelompok Kerja Pemilihan",
                "Pokja Pemilihan",
                "POKJA Pemilihan",
                "Pokja",
                "tim-ukpbj",
                "Tim UKPBJ",
                "TIM UKPBJ",
                "subbag-lpse",
                "Sub Bagian Pengelolaan LPSE",
                "Subbag LPSE",
                "Subbag pengelolaan LPSE",
                "Subbag Pengelolaan LPSE",
                "Sub Bagian Pengelola LPSE",
                "pelaksana-rencana-aksi",
                "Pelaksana Rencana Aksi",
                "Pelaksana Rencana Aksi (Executor)",
                "koordinator-risiko",
                "Koordinator Risiko",
                "Koordinator",
                "koordinator",
                "Koordinator (Risk Coordinator)",
                "komite-risiko",
                "Komite Risiko",
                "Komite",
                "Komite (Risk Steering Committee)",
                "dokumentasi-risiko",
                "Dokumentasi Risiko",
                "Dokumentasi",
                "Dokumentasi (Risk Documenter)",
                "penanggung-jawab-kinerja",
                "Penanggung Jawab Kinerja",
                "Penanggungjawab Kinerja",
                "penanggung jawab kinerja",
            ],
        },
    ],
}


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_tetapkan_ppk_renja(periksa):
    """Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “Renja K/L/Pemda” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Pada baris langkah 2 tercetak kelengkapan langkah 3; kelengkapan langkah 2 dibaca dari baris Mulai (baris 271) karena Penunjukan PPK tidak mungkin menjadi masukan penetapan PPK.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/kelengkapan/renja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_tetapkan_ppk_penunjukan_ppk(periksa):
    """Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Penunjukan PPK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Pada baris langkah 2 tercetak output langkah 3; output langkah 2 dibaca dari baris Mulai (baris 271).
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/output-wajib/penunjukan-ppk")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_tetapkan_ppk(periksa):
    """Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_tetapkan_ppk(periksa):
    """Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_tetapkan_ppk(periksa):
    """Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; PPK tidak mungkin menetapkan dirinya; di antara kolom yang ada hanya PA/KPA yang memimpin perencanaan pengadaan menurut kualifikasi.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_inventarisir_perencanaan_penunjukan_ppk(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” memerlukan kelengkapan “Penunjukan PPK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272), sebagai "Penunjukan PPK Renja K/L/Pemda" tanpa pemisah, dan dibaca sebagai dua dokumen.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/kelengkapan/penunjukan-ppk")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_inventarisir_perencanaan_renja(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” memerlukan kelengkapan “Renja K/L/Pemda” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272), sebagai "Penunjukan PPK Renja K/L/Pemda" tanpa pemisah, dan dibaca sebagai dua dokumen.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/kelengkapan/renja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_inventarisir_perencanaan_surat_permohonan_asistensi(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” harus menghasilkan “Surat Permohonan Asistensi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272). Surat itu menjadi kelengkapan langkah 4. Hanya ada bila cabang a dijalankan.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/output-wajib/surat-permohonan-asistensi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_inventarisir_perencanaan(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_inventarisir_perencanaan(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” dilaksanakan setelah langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_inventarisir_perencanaan(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_inventarisir_perencanaan(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; langkah 2 menetapkan PPK untuk melaksanakan perencanaan pengadaan, Penunjukan PPK menjadi masukannya, dan asistensi yang diminta pada huruf a berupa dukungan bagi PPK (langkah 5).
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_tunjuk_jabfung_ppbj_surat_permohonan_asistensi(periksa):
    """Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” memerlukan kelengkapan “Surat Permohonan Asistensi OPD/Unit/Satuan Kerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/kelengkapan/surat-permohonan-asistensi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_tunjuk_jabfung_ppbj_penunjukan_jabfung_ppbj(periksa):
    """Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” harus menghasilkan “Penunjukan Pengelola Pengadaan/ Jabfung PPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/output-wajib/penunjukan-jabfung-ppbj")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_tunjuk_jabfung_ppbj(periksa):
    """Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_tunjuk_jabfung_ppbj(periksa):
    """Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_tunjuk_jabfung_ppbj(periksa):
    """Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; permintaan asistensi ditujukan kepada UKPBJ dan kualifikasi Kepala UKPBJ ialah memilih personel untuk asistensi perencanaan.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_dukung_kinerja_ppk_penunjukan_jabfung_ppbj(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” memerlukan kelengkapan “Penunjukan Pengelola Pengadaan/ Jabfung PPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/kelengkapan/penunjukan-jabfung-ppbj")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_dukung_kinerja_ppk_laporan_periodik(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” harus menghasilkan “Laporan Periodik kepada Kepala UKPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/output-wajib/laporan-periodik")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_dukung_kinerja_ppk(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_dukung_kinerja_ppk(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” dilaksanakan setelah langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_dukung_kinerja_ppk(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_dukung_kinerja_ppk(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; Jabfung PPBJ yang ditunjuk pada langkah 4 mendukung PPK dan melapor kepada Kepala UKPBJ.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_identifikasi_kebutuhan_database_bmn_bmd(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” memerlukan kelengkapan “Database Barang Milik Negara/Barang Milik Daerah” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/kelengkapan/database-bmn-bmd")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_identifikasi_kebutuhan_riwayat_rencana_kebutuhan(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” memerlukan kelengkapan “Riwayat Rencana Kebutuhan Unit/Satuan Kerja K/L/Pemda” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/kelengkapan/riwayat-rencana-kebutuhan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_identifikasi_kebutuhan_barang_jasa_teridentifikasi(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” harus menghasilkan “Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/output-wajib/barang-jasa-teridentifikasi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_identifikasi_kebutuhan(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_identifikasi_kebutuhan(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” dilaksanakan setelah langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_identifikasi_kebutuhan(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_identifikasi_kebutuhan(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; PPK ditetapkan untuk melaksanakan perencanaan pengadaan (langkah 2) dan cabang b meneruskan inventarisasi PPK ke identifikasi kebutuhan; kualifikasi PA/KPA juga menyebut perencanaan pengadaan.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_tetapkan_barang_jasa_barang_jasa_teridentifikasi(periksa):
    """Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” memerlukan kelengkapan “Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/kelengkapan/barang-jasa-teridentifikasi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_tetapkan_barang_jasa_penetapan_barang_jasa(periksa):
    """Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” harus menghasilkan “Dokumen Penetapan Barang/Jasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/output-wajib/penetapan-barang-jasa")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_tetapkan_barang_jasa(periksa):
    """Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_tetapkan_barang_jasa(periksa):
    """Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” dilaksanakan setelah langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_tetapkan_barang_jasa(periksa):
    """Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/langkah-berulang")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_masukkan_ke_rka_penetapan_barang_jasa(periksa):
    """Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” memerlukan kelengkapan “Dokumen Penetapan Barang/Jasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/kelengkapan/penetapan-barang-jasa")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_masukkan_ke_rka_kebutuhan_terdaftar_dalam_rka(periksa):
    """Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” harus menghasilkan “Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/output-wajib/kebutuhan-terdaftar-dalam-rka")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_masukkan_ke_rka(periksa):
    """Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_masukkan_ke_rka(periksa):
    """Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” dilaksanakan setelah langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_masukkan_ke_rka(periksa):
    """Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/langkah-berulang")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_tentukan_cara_pengadaan_rka(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” memerlukan kelengkapan “RKA-KL/ RKA-PD” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/kelengkapan/rka")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_tentukan_cara_pengadaan_cara_pengadaan_ditentukan(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” harus menghasilkan “Cara pengadaan sudah ditentukan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/output-wajib/cara-pengadaan-ditentukan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_tentukan_cara_pengadaan(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_tentukan_cara_pengadaan(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” dilaksanakan setelah langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_tentukan_cara_pengadaan(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_tentukan_cara_pengadaan(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; PPK ditetapkan untuk melaksanakan perencanaan pengadaan (langkah 2) dan langkah berikutnya memuat tugas PPK; kualifikasi PPK sendiri tidak menyebut cara pengadaan, sehingga PA/KPA pun mungkin.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_susun_spesifikasi_rab_paket_jadwal_rka(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” memerlukan kelengkapan “RKA-KL/ RKA-PD” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/kelengkapan/rka")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_spesifikasi_teknis_kak(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/spesifikasi-teknis-kak")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_rab(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rab")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_daftar_paket_pbj(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Daftar Paket PBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/daftar-paket-pbj")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_rencana_jadwal(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Rencana Jadwal” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rencana-jadwal")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_susun_spesifikasi_rab_paket_jadwal(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_susun_spesifikasi_rab_paket_jadwal(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” dilaksanakan setelah langkah 8 “Menentukan cara Pengadaan Barang/Jasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_9_langkah_berulang_susun_spesifikasi_rab_paket_jadwal(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_susun_spesifikasi_rab_paket_jadwal(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat penyusunan KAK/Spesifikasi Teknis, RAB/Perkiraan Harga, Pemaketan dan Penjadwalan.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_tetapkan_dan_umumkan_rup_rencana_jadwal(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Rencana Jadwal” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/rencana-jadwal")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_tetapkan_dan_umumkan_rup_pagu(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Pagu” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/pagu")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_tetapkan_dan_umumkan_rup_spesifikasi_teknis_kak(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Spesifikasi Teknis/KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/spesifikasi-teknis-kak")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_tetapkan_dan_umumkan_rup_daftar_paket_pbj(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” memerlukan kelengkapan “Daftar Paket PBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/kelengkapan/daftar-paket-pbj")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_10_output_wajib_tetapkan_dan_umumkan_rup_rup(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” harus menghasilkan “RUP ditetapkan dan diumumkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/output-wajib/rup")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_10_langkah_wajib_tetapkan_dan_umumkan_rup(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_10_urutan_tetapkan_dan_umumkan_rup(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” dilaksanakan setelah langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_10_langkah_berulang_tetapkan_dan_umumkan_rup(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_10_pelaksana_tetapkan_dan_umumkan_rup(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat "sampai dengan penetapan dan penerbitan RUP".
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#berkas/langkah-di-luar-sop")
