# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pengelolaan-kinerja.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/pengelolaan-kinerja")

SOP = {
    "sop": "pagar-alam/pengelolaan-kinerja",
    "title": "SOP Pengelolaan Kinerja",
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
            "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 2},
            "source_sha256": "94a81bc635ace8c2ed2ae58505c85e8130dcd379f1a2dfd790c97f4b7ce2077c",
            "steps": [
                {"id": "mulai", "no": "", "activity": "Mulai", "kind": "start"},
                {
                    "id": "definisikan-tujuan-dan-area-strategis",
                    "no": "1",
                    "activity": "Mendefinisikan tujuan PSJ dan area strategis",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-indikator",
                    "no": "2",
                    "activity": "Menetapkan indikator dan atributnya per area strategis",
                    "kind": "process",
                },
                {
                    "id": "susun-baseline-dan-target",
                    "no": "3",
                    "activity": "Menyusun usulan baseline dan target kinerja",
                    "kind": "process",
                },
                {
                    "id": "susun-rencana-aksi",
                    "no": "4",
                    "activity": "Menyusun rencana aksi untuk setiap indikator",
                    "kind": "process",
                },
                {
                    "id": "presentasikan-rencana-kinerja",
                    "no": "5",
                    "activity": "Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan",
                    "kind": "process",
                },
                {
                    "id": "analisis-rencana-kinerja",
                    "no": "6",
                    "activity": "Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan",
                    "kind": "decision",
                },
                {
                    "id": "kirim-surat-edaran",
                    "no": "7",
                    "activity": "Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait",
                    "kind": "process",
                },
                {
                    "id": "kirim-undangan-sosialisasi",
                    "no": "8",
                    "activity": "Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja",
                    "kind": "process",
                },
                {
                    "id": "laksanakan-sosialisasi",
                    "no": "9",
                    "activity": "Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja",
                    "kind": "process",
                },
                {
                    "id": "petakan-paket-pengadaan",
                    "no": "10",
                    "activity": "Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja",
                    "kind": "process",
                },
                {
                    "id": "laksanakan-rencana-aksi",
                    "no": "11",
                    "activity": "Melaksanakan proses dan rencana aksi",
                    "kind": "process",
                },
                {
                    "id": "laporkan-realisasi",
                    "no": "12",
                    "activity": "Melaporkan realisasi proses dan rencana aksi",
                    "kind": "process",
                },
                {
                    "id": "kumpulkan-dan-olah-data",
                    "no": "13",
                    "activity": "Mengumpul pulkan dan melakukan pengolahan data",
                    "kind": "process",
                },
                {
                    "id": "analisa-dan-rekomendasi",
                    "no": "14",
                    "activity": "Melakukan analisa dan rekomendasi perbaikan",
                    "kind": "process",
                },
                {
                    "id": "susun-laporan-kinerja",
                    "no": "15",
                    "activity": "Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)",
                    "kind": "process",
                },
                {
                    "id": "presentasikan-laporan-kinerja",
                    "no": "16",
                    "activity": "Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)",
                    "kind": "process",
                },
                {
                    "id": "rapat-dengan-pimpinan",
                    "no": "17",
                    "activity": "Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui",
                    "kind": "decision",
                },
                {"id": "selesai", "no": "", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["rapat-dengan-pimpinan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/output-wajib/dokumen-perencanaan-kinerja",
                    "kind": "output-wajib",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "dokumen-perencanaan-kinerja",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” harus menghasilkan “Dokumen perencanaan kinerja dan target tahun berjalan, meliputi:” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 57},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Rinciannya memuat juga hasil langkah 2 (indikator dan atribut) dan 3 (baseline dan target), jadi sel ini rupanya digabung untuk langkah 1 sampai 4.",
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-perencanaan-kinerja",
                                "name": "Dokumen perencanaan dan target kinerja tahun berjalan",
                                "names": [
                                    "Dokumen perencanaan dan target kinerja tahun berjalan",
                                    "Dokumen perencanaan kinerja dan target tahun berjalan",
                                    "Dokumen perencanaan kinerja dan target tahun berjalan, meliputi",
                                    "Dokumen perencanaan kinerja dan target tahun berjalan, meliputi:",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/output-wajib/usulan-surat-edaran",
                    "kind": "output-wajib",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "usulan-surat-edaran",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” harus menghasilkan “Usulan surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 65},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Rinciannya memuat juga hasil langkah 2 (indikator dan atribut) dan 3 (baseline dan target), jadi sel ini rupanya digabung untuk langkah 1 sampai 4.",
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-surat-edaran",
                                "name": "Usulan surat edaran implementasi Pengelolaan Kinerja",
                                "names": ["Usulan surat edaran implementasi Pengelolaan Kinerja"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 44},
                    "required": {"always": True, "predecessors": ["mulai", "analisis-rencana-kinerja"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#tetapkan-indikator/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-indikator",
                    "subject": "",
                    "text": "Langkah 2 “Menetapkan indikator dan atributnya per area strategis” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 67},
                    "required": {"always": True, "predecessors": ["definisikan-tujuan-dan-area-strategis"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-baseline-dan-target/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-baseline-dan-target",
                    "subject": "",
                    "text": "Langkah 3 “Menyusun usulan baseline dan target kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 71},
                    "required": {"always": True, "predecessors": ["tetapkan-indikator"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-rencana-aksi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 4 “Menyusun rencana aksi untuk setiap indikator” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 75},
                    "required": {"always": True, "predecessors": ["susun-baseline-dan-target"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/output-wajib/materi-presentasi-perencanaan",
                    "kind": "output-wajib",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "materi-presentasi-perencanaan",
                    "text": "Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” harus menghasilkan “Materi presentasi perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 86},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.",
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-perencanaan",
                                "name": "Materi presentasi perencanaan dan target kinerja tahun berjalan",
                                "names": ["Materi presentasi perencanaan dan target kinerja tahun berjalan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 79},
                    "required": {"always": True, "predecessors": ["susun-rencana-aksi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/output-wajib/persetujuan-rencana-kinerja",
                    "kind": "output-wajib",
                    "step": "analisis-rencana-kinerja",
                    "subject": "persetujuan-rencana-kinerja",
                    "text": "Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” harus menghasilkan “Persetujuan rencana dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 94},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Persetujuan hanya ada bila cabang a dijalankan.",
                    "output": {
                        "documents": [
                            {
                                "id": "persetujuan-rencana-kinerja",
                                "name": "Persetujuan rencana dan target kinerja tahun berjalan",
                                "names": ["Persetujuan rencana dan target kinerja tahun berjalan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 88},
                    "required": {"always": True, "predecessors": ["presentasikan-rencana-kinerja"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/output-wajib/surat-edaran",
                    "kind": "output-wajib",
                    "step": "kirim-surat-edaran",
                    "subject": "surat-edaran",
                    "text": "Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” harus menghasilkan “Surat edaran implementasi Pengelolaan Kinerja terkirim ke semua OPD/Unit Kerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 104},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.",
                    "output": {
                        "documents": [
                            {
                                "id": "surat-edaran",
                                "name": "Surat edaran implementasi Pengelolaan Kinerja",
                                "names": [
                                    "Surat edaran implementasi Pengelolaan Kinerja",
                                    "Surat edaran implementasi Pengelolaan Kinerja terkirim ke semua OPD/Unit Kerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "kirim-surat-edaran",
                    "subject": "",
                    "text": "Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 98},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "predecessors": ["analisis-rencana-kinerja"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/output-wajib/surat-undangan-sosialisasi",
                    "kind": "output-wajib",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "surat-undangan-sosialisasi",
                    "text": "Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” harus menghasilkan “Surat undangan sosialisasi implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 112},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.",
                    "output": {
                        "documents": [
                            {
                                "id": "surat-undangan-sosialisasi",
                                "name": "Surat undangan sosialisasi implementasi Pengelolaan Kinerja",
                                "names": ["Surat undangan sosialisasi implementasi Pengelolaan Kinerja"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 105},
                    "required": {
                        "always": False,
                        "triggers": ["kirim-surat-edaran"],
                        "doubtful_always": True,
                        "predecessors": ["kirim-surat-edaran"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/output-wajib/laporan-sosialisasi",
                    "kind": "output-wajib",
                    "step": "laksanakan-sosialisasi",
                    "subject": "laporan-sosialisasi",
                    "text": "Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” harus menghasilkan “Laporan sosialisasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 120},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.",
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-sosialisasi",
                                "name": "Laporan sosialisasi",
                                "names": ["Laporan sosialisasi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 113},
                    "required": {
                        "always": False,
                        "triggers": ["kirim-surat-edaran", "kirim-undangan-sosialisasi"],
                        "doubtful_always": True,
                        "predecessors": ["kirim-undangan-sosialisasi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/output-wajib/paket-per-area-strategis",
                    "kind": "output-wajib",
                    "step": "petakan-paket-pengadaan",
                    "subject": "paket-per-area-strategis",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” harus menghasilkan “Paket pengadaan berdasarkan area strategis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 126},
                    "output": {
                        "documents": [
                            {
                                "id": "paket-per-area-strategis",
                                "name": "Paket pengadaan berdasarkan area strategis",
                                "names": ["Paket pengadaan berdasarkan area strategis"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 121},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["laksanakan-sosialisasi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/output-wajib/pembaruan-data-kinerja",
                    "kind": "output-wajib",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "pembaruan-data-kinerja",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” harus menghasilkan “Input/update data proses dan data rencana aksi ke dalam template data kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 133},
                    "output": {
                        "documents": [
                            {
                                "id": "pembaruan-data-kinerja",
                                "name": "Input/update data proses dan data rencana aksi ke dalam template data kinerja",
                                "names": [
                                    "Input/update data proses dan data rencana aksi ke dalam template data kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 127},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["petakan-paket-pengadaan", "rapat-dengan-pimpinan"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/output-wajib/laporan-kinerja-per-paket",
                    "kind": "output-wajib",
                    "step": "laporkan-realisasi",
                    "subject": "laporan-kinerja-per-paket",
                    "text": "Langkah 12 “Melaporkan realisasi proses dan rencana aksi” harus menghasilkan “Laporan kinerja per paket” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 139},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-kinerja-per-paket",
                                "name": "Laporan kinerja per paket",
                                "names": ["Laporan kinerja per paket"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laporkan-realisasi",
                    "subject": "",
                    "text": "Langkah 12 “Melaporkan realisasi proses dan rencana aksi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 134},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["laksanakan-rencana-aksi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/output-wajib/kompilasi-pencapaian-kinerja",
                    "kind": "output-wajib",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "kompilasi-pencapaian-kinerja",
                    "text": "Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 145},
                    "output": {
                        "documents": [
                            {
                                "id": "kompilasi-pencapaian-kinerja",
                                "name": "Kompilasi pencapaian kinerja per indikator",
                                "names": ["Kompilasi pencapaian kinerja per indikator"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/output-wajib/kompilasi-rencana-aksi",
                    "kind": "output-wajib",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "kompilasi-rencana-aksi",
                    "text": "Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi rencana aksi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 145},
                    "output": {
                        "documents": [
                            {
                                "id": "kompilasi-rencana-aksi",
                                "name": "Kompilasi rencana aksi",
                                "names": ["Kompilasi rencana aksi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "",
                    "text": "Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 140},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["laporkan-realisasi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/output-wajib/hasil-analisis-kinerja",
                    "kind": "output-wajib",
                    "step": "analisa-dan-rekomendasi",
                    "subject": "hasil-analisis-kinerja",
                    "text": "Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” harus menghasilkan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 151},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisis-kinerja",
                                "name": "Hasil analisis berdasarkan metode yang digunakan",
                                "names": ["Hasil analisis berdasarkan metode yang digunakan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/output-wajib/rekomendasi-perbaikan",
                    "kind": "output-wajib",
                    "step": "analisa-dan-rekomendasi",
                    "subject": "rekomendasi-perbaikan",
                    "text": "Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” harus menghasilkan “Rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 151},
                    "output": {
                        "documents": [
                            {
                                "id": "rekomendasi-perbaikan",
                                "name": "Rekomendasi perbaikan",
                                "names": ["Rekomendasi perbaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisa-dan-rekomendasi",
                    "subject": "",
                    "text": "Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 146},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["kumpulkan-dan-olah-data"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/output-wajib/laporan-pencapaian-kinerja",
                    "kind": "output-wajib",
                    "step": "susun-laporan-kinerja",
                    "subject": "laporan-pencapaian-kinerja",
                    "text": "Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” harus menghasilkan “Laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 157},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-pencapaian-kinerja",
                                "name": "Laporan pencapaian kinerja",
                                "names": ["Laporan pencapaian kinerja"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 152},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                            "analisa-dan-rekomendasi",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["analisa-dan-rekomendasi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/output-wajib/materi-presentasi-laporan-kinerja",
                    "kind": "output-wajib",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "materi-presentasi-laporan-kinerja",
                    "text": "Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” harus menghasilkan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 163},
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-laporan-kinerja",
                                "name": "Materi presentasi laporan pencapaian kinerja",
                                "names": ["Materi presentasi laporan pencapaian kinerja"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 158},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                            "analisa-dan-rekomendasi",
                            "susun-laporan-kinerja",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["susun-laporan-kinerja"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/output-wajib/persetujuan-rekomendasi-perbaikan",
                    "kind": "output-wajib",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "persetujuan-rekomendasi-perbaikan",
                    "text": "Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” harus menghasilkan “Persetujuan rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 172},
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Output tidak membedakan cabang; persetujuan ini sejalan dengan huruf a, sedangkan huruf b melanjutkan proses tanpa perbaikan.",
                    "output": {
                        "documents": [
                            {
                                "id": "persetujuan-rekomendasi-perbaikan",
                                "name": "Persetujuan rekomendasi perbaikan",
                                "names": ["Persetujuan rekomendasi perbaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/output-wajib/laporan-akhir-status-indikator",
                    "kind": "output-wajib",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "laporan-akhir-status-indikator",
                    "text": "Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” harus menghasilkan “Laporan akhir status indikator yang telah tercapai atau waktunya telah terlampaui” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 173},
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Output tidak membedakan cabang; laporan akhir sejalan dengan huruf c, ketika indikator telah tercapai atau waktunya telah terlampaui.",
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-akhir-status-indikator",
                                "name": "Laporan akhir status indikator yang telah tercapai atau waktunya telah terlampaui",
                                "names": [
                                    "Laporan akhir status indikator yang telah tercapai atau waktunya telah terlampaui",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "",
                    "text": "Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 165},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-surat-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                            "analisa-dan-rekomendasi",
                            "susun-laporan-kinerja",
                            "presentasikan-laporan-kinerja",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["presentasikan-laporan-kinerja"],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_1_output_wajib_definisikan_tujuan_dan_area_strategis_dokumen_perencanaan_kinerja(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” harus menghasilkan “Dokumen perencanaan kinerja dan target tahun berjalan, meliputi:” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Rinciannya memuat juga hasil langkah 2 (indikator dan atribut) dan 3 (baseline dan target), jadi sel ini rupanya digabung untuk langkah 1 sampai 4.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/output-wajib/dokumen-perencanaan-kinerja")


@pytest.mark.aturan("output-wajib")
def test_langkah_1_output_wajib_definisikan_tujuan_dan_area_strategis_usulan_surat_edaran(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” harus menghasilkan “Usulan surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Rinciannya memuat juga hasil langkah 2 (indikator dan atribut) dan 3 (baseline dan target), jadi sel ini rupanya digabung untuk langkah 1 sampai 4.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/output-wajib/usulan-surat-edaran")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_definisikan_tujuan_dan_area_strategis(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/langkah-wajib")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_tetapkan_indikator(periksa):
    """Langkah 2 “Menetapkan indikator dan atributnya per area strategis” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan indikator dan atributnya per area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#tetapkan-indikator/langkah-wajib")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_susun_baseline_dan_target(periksa):
    """Langkah 3 “Menyusun usulan baseline dan target kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menyusun usulan baseline dan target kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-baseline-dan-target/langkah-wajib")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_susun_rencana_aksi(periksa):
    """Langkah 4 “Menyusun rencana aksi untuk setiap indikator” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menyusun rencana aksi untuk setiap indikator
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-rencana-aksi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_presentasikan_rencana_kinerja_materi_presentasi_perencanaan(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” harus menghasilkan “Materi presentasi perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/output-wajib/materi-presentasi-perencanaan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_presentasikan_rencana_kinerja(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_analisis_rencana_kinerja_persetujuan_rencana_kinerja(periksa):
    """Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” harus menghasilkan “Persetujuan rencana dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Persetujuan hanya ada bila cabang a dijalankan.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/output-wajib/persetujuan-rencana-kinerja")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_analisis_rencana_kinerja(periksa):
    """Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_kirim_surat_edaran_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” harus menghasilkan “Surat edaran implementasi Pengelolaan Kinerja terkirim ke semua OPD/Unit Kerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/output-wajib/surat-edaran")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_kirim_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_8_output_wajib_kirim_undangan_sosialisasi_surat_undangan_sosialisasi(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” harus menghasilkan “Surat undangan sosialisasi implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/output-wajib/surat-undangan-sosialisasi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_kirim_undangan_sosialisasi(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_laksanakan_sosialisasi_laporan_sosialisasi(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” harus menghasilkan “Laporan sosialisasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/output-wajib/laporan-sosialisasi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_9_langkah_wajib_laksanakan_sosialisasi(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_10_output_wajib_petakan_paket_pengadaan_paket_per_area_strategis(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” harus menghasilkan “Paket pengadaan berdasarkan area strategis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/output-wajib/paket-per-area-strategis")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_10_langkah_wajib_petakan_paket_pengadaan(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_11_output_wajib_laksanakan_rencana_aksi_pembaruan_data_kinerja(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” harus menghasilkan “Input/update data proses dan data rencana aksi ke dalam template data kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/output-wajib/pembaruan-data-kinerja")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_11_langkah_wajib_laksanakan_rencana_aksi(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_12_output_wajib_laporkan_realisasi_laporan_kinerja_per_paket(periksa):
    """Langkah 12 “Melaporkan realisasi proses dan rencana aksi” harus menghasilkan “Laporan kinerja per paket” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melaporkan realisasi proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/output-wajib/laporan-kinerja-per-paket")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_12_langkah_wajib_laporkan_realisasi(periksa):
    """Langkah 12 “Melaporkan realisasi proses dan rencana aksi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melaporkan realisasi proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_13_output_wajib_kumpulkan_dan_olah_data_kompilasi_pencapaian_kinerja(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/output-wajib/kompilasi-pencapaian-kinerja")


@pytest.mark.aturan("output-wajib")
def test_langkah_13_output_wajib_kumpulkan_dan_olah_data_kompilasi_rencana_aksi(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi rencana aksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/output-wajib/kompilasi-rencana-aksi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_13_langkah_wajib_kumpulkan_dan_olah_data(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_14_output_wajib_analisa_dan_rekomendasi_hasil_analisis_kinerja(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” harus menghasilkan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/output-wajib/hasil-analisis-kinerja")


@pytest.mark.aturan("output-wajib")
def test_langkah_14_output_wajib_analisa_dan_rekomendasi_rekomendasi_perbaikan(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” harus menghasilkan “Rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/output-wajib/rekomendasi-perbaikan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_14_langkah_wajib_analisa_dan_rekomendasi(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_15_output_wajib_susun_laporan_kinerja_laporan_pencapaian_kinerja(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” harus menghasilkan “Laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/output-wajib/laporan-pencapaian-kinerja")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_15_langkah_wajib_susun_laporan_kinerja(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_16_output_wajib_presentasikan_laporan_kinerja_materi_presentasi_laporan_kinerja(periksa):
    """Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” harus menghasilkan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 16 Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/output-wajib/materi-presentasi-laporan-kinerja")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_16_langkah_wajib_presentasikan_laporan_kinerja(periksa):
    """Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 16 Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_17_output_wajib_rapat_dengan_pimpinan_persetujuan_rekomendasi_perbaikan(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” harus menghasilkan “Persetujuan rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; persetujuan ini sejalan dengan huruf a, sedangkan huruf b melanjutkan proses tanpa perbaikan.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/output-wajib/persetujuan-rekomendasi-perbaikan")


@pytest.mark.aturan("output-wajib")
def test_langkah_17_output_wajib_rapat_dengan_pimpinan_laporan_akhir_status_indikator(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” harus menghasilkan “Laporan akhir status indikator yang telah tercapai atau waktunya telah terlampaui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; laporan akhir sejalan dengan huruf c, ketika indikator telah tercapai atau waktunya telah terlampaui.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/output-wajib/laporan-akhir-status-indikator")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_17_langkah_wajib_rapat_dengan_pimpinan(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/langkah-wajib")
