# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pengelolaan-kinerja.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/pengelolaan-kinerja")

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
            "source_sha256": "26c21e30de28b1b3a615c39095cff2e81b21bd3e5820822fd0b63e584ae16cf4",
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/rpjm",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "rpjm",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “RPJM” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 49},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.",
                    "output": {
                        "documents": [{"id": "rpjm", "name": "RPJM", "names": ["RPJM"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/rkp",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "rkp",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “RKP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 50},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.",
                    "output": {
                        "documents": [{"id": "rkp", "name": "RKP", "names": ["RKP"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/arahan-prioritas-pimpinan",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "arahan-prioritas-pimpinan",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Arahan/prioritas pimpinan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 51},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "arahan-prioritas-pimpinan",
                                "name": "Arahan/prioritas pimpinan",
                                "names": ["Arahan/prioritas pimpinan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/tema-kinerja",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "tema-kinerja",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Tema kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 52},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "tema-kinerja",
                                "name": "Tema kinerja",
                                "names": ["Tema kinerja"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/rencana-kinerja-sebelumnya",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "rencana-kinerja-sebelumnya",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Rencana kinerja tahun sebelumnya” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 53},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "rencana-kinerja-sebelumnya",
                                "name": "Rencana kinerja tahun sebelumnya",
                                "names": ["Rencana kinerja tahun sebelumnya"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/realisasi-kinerja-sebelumnya",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "realisasi-kinerja-sebelumnya",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Realisasi kinerja tahun sebelumnya” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 54},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "realisasi-kinerja-sebelumnya",
                                "name": "Realisasi kinerja tahun sebelumnya",
                                "names": ["Realisasi kinerja tahun sebelumnya"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/paket-pengadaan",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "paket-pengadaan",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Paket pengadaan (jika sudah tersedia di SIRUP)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 55},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "paket-pengadaan",
                                "name": "Paket pengadaan (jika sudah tersedia di SIRUP)",
                                "names": ["Paket pengadaan (jika sudah tersedia di SIRUP)"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/pelaksana",
                    "kind": "pelaksana",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "",
                    "text": "Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 44},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; perencanaan kinerja disusun dalam lokakarya yang menurut keterangannya dihadiri unsur Tim Pengelolaan Kelembagaan UKPBJ, dan tim inilah yang menurut kualifikasi memahami pengelolaan kinerja dan arah pimpinan.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#tetapkan-indikator/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-indikator",
                    "subject": "",
                    "text": "Langkah 2 “Menetapkan indikator dan atributnya per area strategis” dilaksanakan setelah langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 67},
                    "order": {"any_of": ["definisikan-tujuan-dan-area-strategis"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#tetapkan-indikator/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-indikator",
                    "subject": "",
                    "text": "Langkah 2 “Menetapkan indikator dan atributnya per area strategis” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 67},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; indikator dan atribut adalah bagian dokumen perencanaan yang dihasilkan pada langkah 1, jadi dibaca dikerjakan oleh tim yang sama dalam lokakarya yang sama.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-baseline-dan-target/urutan",
                    "kind": "urutan",
                    "step": "susun-baseline-dan-target",
                    "subject": "",
                    "text": "Langkah 3 “Menyusun usulan baseline dan target kinerja” dilaksanakan setelah langkah 2 “Menetapkan indikator dan atributnya per area strategis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 71},
                    "order": {"any_of": ["tetapkan-indikator"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-baseline-dan-target/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-baseline-dan-target",
                    "subject": "",
                    "text": "Langkah 3 “Menyusun usulan baseline dan target kinerja” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 71},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; baseline dan target adalah bagian dokumen perencanaan yang dihasilkan pada langkah 1, jadi dibaca dikerjakan oleh tim yang sama dalam lokakarya yang sama.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-rencana-aksi/urutan",
                    "kind": "urutan",
                    "step": "susun-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 4 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan setelah langkah 3 “Menyusun usulan baseline dan target kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 75},
                    "order": {"any_of": ["susun-baseline-dan-target"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-rencana-aksi/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 4 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 75},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; rencana aksi melanjutkan penyusunan indikator pada langkah 2 dan 3, jadi dibaca dikerjakan oleh tim yang sama dalam lokakarya yang sama.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/kelengkapan/dokumen-perencanaan-kinerja",
                    "kind": "kelengkapan",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "dokumen-perencanaan-kinerja",
                    "text": "Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” memerlukan kelengkapan “Dokumen perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 84},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-perencanaan-kinerja",
                                "name": "Dokumen perencanaan dan target kinerja tahun berjalan",
                                "names": [
                                    "Dokumen perencanaan dan target kinerja tahun berjalan",
                                    "Dokumen perencanaan kinerja dan target tahun berjalan",
                                    "Dokumen perencanaan kinerja dan target tahun berjalan, meliputi",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/kelengkapan/usulan-surat-edaran",
                    "kind": "kelengkapan",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "usulan-surat-edaran",
                    "text": "Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” memerlukan kelengkapan “Usulan surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-surat-edaran",
                                "name": "Usulan surat edaran implementasi Pengelolaan Kinerja",
                                "names": ["Usulan surat edaran implementasi Pengelolaan Kinerja"],
                            },
                        ],
                        "case_wide": True,
                    },
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/urutan",
                    "kind": "urutan",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan setelah langkah 4 “Menyusun rencana aksi untuk setiap indikator” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 79},
                    "order": {"any_of": ["susun-rencana-aksi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 79},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; rencana yang dipresentasikan disusun tim pada langkah 1-4. Karena presentasi dapat disampaikan kepada pimpinan organisasi, Kepala UKPBJ pun mungkin melakukannya.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/kelengkapan/dokumen-perencanaan-kinerja",
                    "kind": "kelengkapan",
                    "step": "analisis-rencana-kinerja",
                    "subject": "dokumen-perencanaan-kinerja",
                    "text": "Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” memerlukan kelengkapan “Dokumen perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 93},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-perencanaan-kinerja",
                                "name": "Dokumen perencanaan dan target kinerja tahun berjalan",
                                "names": [
                                    "Dokumen perencanaan dan target kinerja tahun berjalan",
                                    "Dokumen perencanaan kinerja dan target tahun berjalan",
                                    "Dokumen perencanaan kinerja dan target tahun berjalan, meliputi",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/urutan",
                    "kind": "urutan",
                    "step": "analisis-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan setelah langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 88},
                    "order": {"any_of": ["presentasikan-rencana-kinerja"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 88},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang. Yang menyetujui ialah pimpinan; pimpinan organisasi tidak mempunyai kolom, dan di antara ketiga kolom hanya Kepala UKPBJ yang berkedudukan memutus usulan tim.",
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/kelengkapan/usulan-surat-edaran",
                    "kind": "kelengkapan",
                    "step": "kirim-surat-edaran",
                    "subject": "usulan-surat-edaran",
                    "text": "Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” memerlukan kelengkapan “Usulan surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 102},
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-surat-edaran",
                                "name": "Usulan surat edaran implementasi Pengelolaan Kinerja",
                                "names": ["Usulan surat edaran implementasi Pengelolaan Kinerja"],
                            },
                        ],
                        "case_wide": True,
                    },
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/urutan",
                    "kind": "urutan",
                    "step": "kirim-surat-edaran",
                    "subject": "",
                    "text": "Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 98},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["analisis-rencana-kinerja"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "kirim-surat-edaran",
                    "subject": "",
                    "text": "Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 98},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/pelaksana",
                    "kind": "pelaksana",
                    "step": "kirim-surat-edaran",
                    "subject": "",
                    "text": "Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 98},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; surat edaran ke OPD/Unit Kerja lain dikirim atas nama unit, dan menurut kualifikasi Kepala UKPBJ-lah yang berkoordinasi dengan pemangku kepentingan pengadaan. Tim Pengelolaan Kelembagaan UKPBJ, penyusun usulan edaran pada langkah 1, pun mungkin mengirimkannya.",
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/kelengkapan/surat-edaran",
                    "kind": "kelengkapan",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "surat-edaran",
                    "text": "Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 110},
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
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/kelengkapan/daftar-perwakilan-diundang",
                    "kind": "kelengkapan",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "daftar-perwakilan-diundang",
                    "text": "Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Daftar perwakilan OPD/Unit Kerja yang akan diundang” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 111},
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-perwakilan-diundang",
                                "name": "Daftar perwakilan OPD/Unit Kerja yang akan diundang",
                                "names": ["Daftar perwakilan OPD/Unit Kerja yang akan diundang"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/urutan",
                    "kind": "urutan",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” dilaksanakan setelah langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 105},
                    "order": {"any_of": ["kirim-surat-edaran"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 105},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 105},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; undangan adalah bagian penyelenggaraan sosialisasi, yang menurut kualifikasi diselenggarakan Kepala UKPBJ; tim dapat pula mengerjakannya.",
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/kelengkapan/materi-presentasi-perencanaan",
                    "kind": "kelengkapan",
                    "step": "laksanakan-sosialisasi",
                    "subject": "materi-presentasi-perencanaan",
                    "text": "Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Materi presentasi perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 118},
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-perencanaan",
                                "name": "Materi presentasi perencanaan dan target kinerja tahun berjalan",
                                "names": ["Materi presentasi perencanaan dan target kinerja tahun berjalan"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/kelengkapan/template-data-kinerja",
                    "kind": "kelengkapan",
                    "step": "laksanakan-sosialisasi",
                    "subject": "template-data-kinerja",
                    "text": "Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Template data kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 119},
                    "output": {
                        "documents": [
                            {
                                "id": "template-data-kinerja",
                                "name": "Template data kinerja",
                                "names": ["Template data kinerja"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/urutan",
                    "kind": "urutan",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” dilaksanakan setelah langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 113},
                    "order": {"any_of": ["kirim-undangan-sosialisasi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 113},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 113},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut \"menyelenggarakan kegiatan sosialisasi\", sedangkan Penanggung Jawab Kinerja adalah pesertanya.",
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/kelengkapan/tujuan-pbj",
                    "kind": "kelengkapan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "tujuan-pbj",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” memerlukan kelengkapan “Tujuan PBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 125},
                    "output": {
                        "documents": [{"id": "tujuan-pbj", "name": "Tujuan PBJ", "names": ["Tujuan PBJ"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/kelengkapan/area-strategis",
                    "kind": "kelengkapan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "area-strategis",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” memerlukan kelengkapan “Area strategis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 125},
                    "output": {
                        "documents": [
                            {
                                "id": "area-strategis",
                                "name": "Area strategis",
                                "names": ["Area strategis"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/kelengkapan/data-paket-tahun-berjalan",
                    "kind": "kelengkapan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "data-paket-tahun-berjalan",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” memerlukan kelengkapan “Data paket pengadaan tahun berjalan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 125},
                    "output": {
                        "documents": [
                            {
                                "id": "data-paket-tahun-berjalan",
                                "name": "Data paket pengadaan tahun berjalan",
                                "names": ["Data paket pengadaan tahun berjalan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/urutan",
                    "kind": "urutan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” dilaksanakan setelah langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 121},
                    "order": {"any_of": ["laksanakan-sosialisasi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 121},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 121},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang setelah pergantian halaman; pemetaan dilakukan di masing-masing OPD/Unit Kerja setelah sosialisasi, dan menurut kualifikasi Penanggung Jawab Kinerja berasal dari OPD/Unit kerja.",
                    "role": {
                        "roles": [
                            {
                                "id": "penanggung-jawab-kinerja",
                                "name": "Penanggung Jawab Kinerja",
                                "names": [
                                    "penanggung-jawab-kinerja",
                                    "Penanggung Jawab Kinerja",
                                    "Penanggungjawab Kinerja",
                                    "penanggung jawab kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/paket-terpilih",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "paket-terpilih",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Paket pengadaan terpilih” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 131},
                    "output": {
                        "documents": [
                            {
                                "id": "paket-terpilih",
                                "name": "Paket pengadaan terpilih",
                                "names": ["Paket pengadaan terpilih"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/sop-pbj",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "sop-pbj",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “SOP PBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 131},
                    "output": {
                        "documents": [{"id": "sop-pbj", "name": "SOP PBJ", "names": ["SOP PBJ"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/rencana-aksi",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "rencana-aksi",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Rencana aksi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 131},
                    "output": {
                        "documents": [
                            {
                                "id": "rencana-aksi",
                                "name": "Rencana aksi",
                                "names": ["Rencana aksi"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/template-data-kinerja",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "template-data-kinerja",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Tem plate data kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 131},
                    "output": {
                        "documents": [
                            {
                                "id": "template-data-kinerja",
                                "name": "Template data kinerja",
                                "names": ["Template data kinerja", "Tem plate data kinerja"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/urutan",
                    "kind": "urutan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” dilaksanakan setelah langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 127},
                    "order": {"any_of": ["petakan-paket-pengadaan"], "doubtful": ["rapat-dengan-pimpinan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/pelaksana",
                    "kind": "pelaksana",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 11 “Melaksanakan proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 127},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; proses dan rencana aksi dilaksanakan pada paket pengadaan di OPD/Unit Kerja dengan mengisi template data kinerja yang disosialisasikan kepada Penanggung Jawab Kinerja.",
                    "role": {
                        "roles": [
                            {
                                "id": "penanggung-jawab-kinerja",
                                "name": "Penanggung Jawab Kinerja",
                                "names": [
                                    "penanggung-jawab-kinerja",
                                    "Penanggung Jawab Kinerja",
                                    "Penanggungjawab Kinerja",
                                    "penanggung jawab kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/kelengkapan/template-data-kinerja-terupdate",
                    "kind": "kelengkapan",
                    "step": "laporkan-realisasi",
                    "subject": "template-data-kinerja-terupdate",
                    "text": "Langkah 12 “Melaporkan realisasi proses dan rencana aksi” memerlukan kelengkapan “Template data kinerja terupdate” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 138},
                    "output": {
                        "documents": [
                            {
                                "id": "template-data-kinerja-terupdate",
                                "name": "Template data kinerja terupdate",
                                "names": ["Template data kinerja terupdate"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/urutan",
                    "kind": "urutan",
                    "step": "laporkan-realisasi",
                    "subject": "",
                    "text": "Langkah 12 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan setelah langkah 11 “Melaksanakan proses dan rencana aksi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 134},
                    "order": {"any_of": ["laksanakan-rencana-aksi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "laporkan-realisasi",
                    "subject": "",
                    "text": "Langkah 12 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 134},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; yang melaporkan realisasi ialah pelaksana rencana aksi pada langkah 11; laporannya per paket dan dikumpulkan pihak lain pada langkah 13.",
                    "role": {
                        "roles": [
                            {
                                "id": "penanggung-jawab-kinerja",
                                "name": "Penanggung Jawab Kinerja",
                                "names": [
                                    "penanggung-jawab-kinerja",
                                    "Penanggung Jawab Kinerja",
                                    "Penanggungjawab Kinerja",
                                    "penanggung jawab kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/kelengkapan/laporan-kinerja-per-paket",
                    "kind": "kelengkapan",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "laporan-kinerja-per-paket",
                    "text": "Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” memerlukan kelengkapan “Laporan kinerja per paket” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 144},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-kinerja-per-paket",
                                "name": "Laporan kinerja per paket",
                                "names": ["Laporan kinerja per paket"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/kelengkapan/formula-perhitungan-indikator",
                    "kind": "kelengkapan",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "formula-perhitungan-indikator",
                    "text": "Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” memerlukan kelengkapan “Formula perhitungan di atribut indikator” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 144},
                    "output": {
                        "documents": [
                            {
                                "id": "formula-perhitungan-indikator",
                                "name": "Formula perhitungan di atribut indikator",
                                "names": ["Formula perhitungan di atribut indikator"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/urutan",
                    "kind": "urutan",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "",
                    "text": "Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” dilaksanakan setelah langkah 12 “Melaporkan realisasi proses dan rencana aksi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 140},
                    "order": {"any_of": ["laporkan-realisasi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/pelaksana",
                    "kind": "pelaksana",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "",
                    "text": "Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 140},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; laporan per paket dari para Penanggung Jawab Kinerja dikumpulkan di UKPBJ dan dihitung dengan formula indikator yang disusun tim pada langkah 2.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/kelengkapan/kompilasi-pencapaian-kinerja",
                    "kind": "kelengkapan",
                    "step": "analisa-dan-rekomendasi",
                    "subject": "kompilasi-pencapaian-kinerja",
                    "text": "Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 150},
                    "output": {
                        "documents": [
                            {
                                "id": "kompilasi-pencapaian-kinerja",
                                "name": "Kompilasi pencapaian kinerja per indikator",
                                "names": ["Kompilasi pencapaian kinerja per indikator"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/kelengkapan/kompilasi-rencana-aksi",
                    "kind": "kelengkapan",
                    "step": "analisa-dan-rekomendasi",
                    "subject": "kompilasi-rencana-aksi",
                    "text": "Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi rencana aksi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 150},
                    "output": {
                        "documents": [
                            {
                                "id": "kompilasi-rencana-aksi",
                                "name": "Kompilasi rencana aksi",
                                "names": ["Kompilasi rencana aksi"],
                            },
                        ],
                        "case_wide": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/urutan",
                    "kind": "urutan",
                    "step": "analisa-dan-rekomendasi",
                    "subject": "",
                    "text": "Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” dilaksanakan setelah langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 146},
                    "order": {"any_of": ["kumpulkan-dan-olah-data"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisa-dan-rekomendasi",
                    "subject": "",
                    "text": "Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 146},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; analisa memakai kompilasi yang dihasilkan pada langkah 13, jadi dibaca dikerjakan oleh tim yang sama.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/kelengkapan/hasil-analisis-kinerja",
                    "kind": "kelengkapan",
                    "step": "susun-laporan-kinerja",
                    "subject": "hasil-analisis-kinerja",
                    "text": "Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” memerlukan kelengkapan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 156},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisis-kinerja",
                                "name": "Hasil analisis berdasarkan metode yang digunakan",
                                "names": ["Hasil analisis berdasarkan metode yang digunakan"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/kelengkapan/rekomendasi-perbaikan",
                    "kind": "kelengkapan",
                    "step": "susun-laporan-kinerja",
                    "subject": "rekomendasi-perbaikan",
                    "text": "Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” memerlukan kelengkapan “Rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 156},
                    "output": {
                        "documents": [
                            {
                                "id": "rekomendasi-perbaikan",
                                "name": "Rekomendasi perbaikan",
                                "names": ["Rekomendasi perbaikan"],
                            },
                        ],
                        "case_wide": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/urutan",
                    "kind": "urutan",
                    "step": "susun-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan setelah langkah 14 “Melakukan analisa dan rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 152},
                    "order": {"any_of": ["analisa-dan-rekomendasi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 152},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; laporan disusun dari hasil analisis dan rekomendasi langkah 14 yang dibaca dikerjakan tim.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pengelolaan-kelembagaan-ukpbj",
                                "name": "Tim Pengelolaan Kelembagaan UKPBJ",
                                "names": [
                                    "tim-pengelolaan-kelembagaan-ukpbj",
                                    "Tim Pengelolaan Kelembagaan UKPBJ",
                                    "Tim pengelolaan kelembagaan UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPB",
                                    "Tim Pengelolaan Kelompok UKPBJ",
                                    "Tim Pengelolaan Kelembagaan UKPBJ (Sekda/ Assisten)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/kelengkapan/laporan-pencapaian-kinerja",
                    "kind": "kelengkapan",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "laporan-pencapaian-kinerja",
                    "text": "Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” memerlukan kelengkapan “Laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 162},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-pencapaian-kinerja",
                                "name": "Laporan pencapaian kinerja",
                                "names": ["Laporan pencapaian kinerja"],
                            },
                        ],
                        "case_wide": True,
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/urutan",
                    "kind": "urutan",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan setelah langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 158},
                    "order": {"any_of": ["susun-laporan-kinerja"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 158},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut penyelenggaraan pelaporan pencapaian kinerja kepada pemangku kepentingan; tim penyusun laporan pun mungkin mempresentasikannya, antara lain kepada Tim Internal UKPBJ.",
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/kelengkapan/materi-presentasi-laporan-kinerja",
                    "kind": "kelengkapan",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "materi-presentasi-laporan-kinerja",
                    "text": "Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” memerlukan kelengkapan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 170},
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-laporan-kinerja",
                                "name": "Materi presentasi laporan pencapaian kinerja",
                                "names": ["Materi presentasi laporan pencapaian kinerja"],
                            },
                        ],
                        "case_wide": True,
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
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/urutan",
                    "kind": "urutan",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "",
                    "text": "Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” dilaksanakan setelah langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 165},
                    "order": {"any_of": ["presentasikan-laporan-kinerja"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/pelaksana",
                    "kind": "pelaksana",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "",
                    "text": "Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 165},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; rapat dengan pimpinan wajarnya diselenggarakan kepala unit, yang menurut kualifikasi berkoordinasi dalam pelaporan pencapaian kinerja. Pimpinan sendiri tidak mempunyai kolom.",
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
                    "id": "pagar-alam/pengelolaan-kinerja@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-kinerja.yaml", "line": 2},
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
def test_langkah_1_kelengkapan_definisikan_tujuan_dan_area_strategis_rpjm(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “RPJM” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/rpjm")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_definisikan_tujuan_dan_area_strategis_rkp(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “RKP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/rkp")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_definisikan_tujuan_dan_area_strategis_arahan_prioritas_pimpinan(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Arahan/prioritas pimpinan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/arahan-prioritas-pimpinan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_definisikan_tujuan_dan_area_strategis_tema_kinerja(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Tema kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/tema-kinerja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_definisikan_tujuan_dan_area_strategis_rencana_kinerja_sebelumnya(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Rencana kinerja tahun sebelumnya” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/rencana-kinerja-sebelumnya")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_definisikan_tujuan_dan_area_strategis_realisasi_kinerja_sebelumnya(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Realisasi kinerja tahun sebelumnya” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/realisasi-kinerja-sebelumnya")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_definisikan_tujuan_dan_area_strategis_paket_pengadaan(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” memerlukan kelengkapan “Paket pengadaan (jika sudah tersedia di SIRUP)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 2, 3, dan 4 tidak mempunyai sel terisi sama sekali; sel langkah 1 rupanya digabung ke bawah. Dicatat hanya pada langkah 1, tempat tercetaknya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/kelengkapan/paket-pengadaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_1_output_wajib_definisikan_tujuan_dan_area_strategis_dokumen_perencanaan_kinerja(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” harus menghasilkan “Dokumen perencanaan kinerja dan target tahun berjalan, meliputi:” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Rinciannya memuat juga hasil langkah 2 (indikator dan atribut) dan 3 (baseline dan target), jadi sel ini rupanya digabung untuk langkah 1 sampai 4.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/output-wajib/dokumen-perencanaan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_1_output_wajib_definisikan_tujuan_dan_area_strategis_usulan_surat_edaran(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” harus menghasilkan “Usulan surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Rinciannya memuat juga hasil langkah 2 (indikator dan atribut) dan 3 (baseline dan target), jadi sel ini rupanya digabung untuk langkah 1 sampai 4.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/output-wajib/usulan-surat-edaran")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_definisikan_tujuan_dan_area_strategis(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/langkah-wajib")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_definisikan_tujuan_dan_area_strategis(periksa):
    """Langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendefinisikan tujuan PSJ dan area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; perencanaan kinerja disusun dalam lokakarya yang menurut keterangannya dihadiri unsur Tim Pengelolaan Kelembagaan UKPBJ, dan tim inilah yang menurut kualifikasi memahami pengelolaan kinerja dan arah pimpinan.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#definisikan-tujuan-dan-area-strategis/pelaksana")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_tetapkan_indikator(periksa):
    """Langkah 2 “Menetapkan indikator dan atributnya per area strategis” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan indikator dan atributnya per area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#tetapkan-indikator/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_tetapkan_indikator(periksa):
    """Langkah 2 “Menetapkan indikator dan atributnya per area strategis” dilaksanakan setelah langkah 1 “Mendefinisikan tujuan PSJ dan area strategis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan indikator dan atributnya per area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#tetapkan-indikator/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_tetapkan_indikator(periksa):
    """Langkah 2 “Menetapkan indikator dan atributnya per area strategis” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan indikator dan atributnya per area strategis
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; indikator dan atribut adalah bagian dokumen perencanaan yang dihasilkan pada langkah 1, jadi dibaca dikerjakan oleh tim yang sama dalam lokakarya yang sama.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#tetapkan-indikator/pelaksana")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_susun_baseline_dan_target(periksa):
    """Langkah 3 “Menyusun usulan baseline dan target kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menyusun usulan baseline dan target kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-baseline-dan-target/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_susun_baseline_dan_target(periksa):
    """Langkah 3 “Menyusun usulan baseline dan target kinerja” dilaksanakan setelah langkah 2 “Menetapkan indikator dan atributnya per area strategis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menyusun usulan baseline dan target kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-baseline-dan-target/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_susun_baseline_dan_target(periksa):
    """Langkah 3 “Menyusun usulan baseline dan target kinerja” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menyusun usulan baseline dan target kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; baseline dan target adalah bagian dokumen perencanaan yang dihasilkan pada langkah 1, jadi dibaca dikerjakan oleh tim yang sama dalam lokakarya yang sama.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-baseline-dan-target/pelaksana")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_susun_rencana_aksi(periksa):
    """Langkah 4 “Menyusun rencana aksi untuk setiap indikator” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menyusun rencana aksi untuk setiap indikator
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-rencana-aksi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_susun_rencana_aksi(periksa):
    """Langkah 4 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan setelah langkah 3 “Menyusun usulan baseline dan target kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menyusun rencana aksi untuk setiap indikator
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-rencana-aksi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_susun_rencana_aksi(periksa):
    """Langkah 4 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menyusun rencana aksi untuk setiap indikator
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; rencana aksi melanjutkan penyusunan indikator pada langkah 2 dan 3, jadi dibaca dikerjakan oleh tim yang sama dalam lokakarya yang sama.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-rencana-aksi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_presentasikan_rencana_kinerja_dokumen_perencanaan_kinerja(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” memerlukan kelengkapan “Dokumen perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/kelengkapan/dokumen-perencanaan-kinerja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_presentasikan_rencana_kinerja_usulan_surat_edaran(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” memerlukan kelengkapan “Usulan surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/kelengkapan/usulan-surat-edaran")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_presentasikan_rencana_kinerja_materi_presentasi_perencanaan(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” harus menghasilkan “Materi presentasi perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/output-wajib/materi-presentasi-perencanaan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_presentasikan_rencana_kinerja(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_presentasikan_rencana_kinerja(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan setelah langkah 4 “Menyusun rencana aksi untuk setiap indikator” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_presentasikan_rencana_kinerja(periksa):
    """Langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; rencana yang dipresentasikan disusun tim pada langkah 1-4. Karena presentasi dapat disampaikan kepada pimpinan organisasi, Kepala UKPBJ pun mungkin melakukannya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-rencana-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_analisis_rencana_kinerja_dokumen_perencanaan_kinerja(periksa):
    """Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” memerlukan kelengkapan “Dokumen perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/kelengkapan/dokumen-perencanaan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_analisis_rencana_kinerja_persetujuan_rencana_kinerja(periksa):
    """Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” harus menghasilkan “Persetujuan rencana dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output. Persetujuan hanya ada bila cabang a dijalankan.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/output-wajib/persetujuan-rencana-kinerja")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_analisis_rencana_kinerja(periksa):
    """Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_analisis_rencana_kinerja(periksa):
    """Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan setelah langkah 5 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_analisis_rencana_kinerja(periksa):
    """Langkah 6 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang. Yang menyetujui ialah pimpinan; pimpinan organisasi tidak mempunyai kolom, dan di antara ketiga kolom hanya Kepala UKPBJ yang berkedudukan memutus usulan tim.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisis-rencana-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_kirim_surat_edaran_usulan_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” memerlukan kelengkapan “Usulan surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/kelengkapan/usulan-surat-edaran")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_kirim_surat_edaran_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” harus menghasilkan “Surat edaran implementasi Pengelolaan Kinerja terkirim ke semua OPD/Unit Kerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/output-wajib/surat-edaran")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_kirim_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_kirim_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_kirim_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_kirim_surat_edaran(periksa):
    """Langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; surat edaran ke OPD/Unit Kerja lain dikirim atas nama unit, dan menurut kualifikasi Kepala UKPBJ-lah yang berkoordinasi dengan pemangku kepentingan pengadaan. Tim Pengelolaan Kelembagaan UKPBJ, penyusun usulan edaran pada langkah 1, pun mungkin mengirimkannya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-surat-edaran/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_kirim_undangan_sosialisasi_surat_edaran(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Surat edaran implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/kelengkapan/surat-edaran")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_kirim_undangan_sosialisasi_daftar_perwakilan_diundang(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Daftar perwakilan OPD/Unit Kerja yang akan diundang” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/kelengkapan/daftar-perwakilan-diundang")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_kirim_undangan_sosialisasi_surat_undangan_sosialisasi(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” harus menghasilkan “Surat undangan sosialisasi implementasi Pengelolaan Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/output-wajib/surat-undangan-sosialisasi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_kirim_undangan_sosialisasi(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_kirim_undangan_sosialisasi(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” dilaksanakan setelah langkah 7 “Mengirimkan surat edaran implementasi Pengelolaan Kinerja ke OPD/Unit Kerja terkait” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_kirim_undangan_sosialisasi(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_kirim_undangan_sosialisasi(periksa):
    """Langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; undangan adalah bagian penyelenggaraan sosialisasi, yang menurut kualifikasi diselenggarakan Kepala UKPBJ; tim dapat pula mengerjakannya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kirim-undangan-sosialisasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_laksanakan_sosialisasi_materi_presentasi_perencanaan(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Materi presentasi perencanaan dan target kinerja tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/kelengkapan/materi-presentasi-perencanaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_laksanakan_sosialisasi_template_data_kinerja(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” memerlukan kelengkapan “Template data kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/kelengkapan/template-data-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_laksanakan_sosialisasi_laporan_sosialisasi(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” harus menghasilkan “Laporan sosialisasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu; sel-sel halaman pertama bergeser satu kolom ke kiri. Isinya dokumen hasil kegiatan, bukan jangka waktu, maka dibaca sebagai output.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/output-wajib/laporan-sosialisasi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_laksanakan_sosialisasi(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_laksanakan_sosialisasi(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” dilaksanakan setelah langkah 8 “Mengirimkan undangan sosialisasi ke Penanggung Jawab Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_9_langkah_berulang_laksanakan_sosialisasi(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_laksanakan_sosialisasi(periksa):
    """Langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut "menyelenggarakan kegiatan sosialisasi", sedangkan Penanggung Jawab Kinerja adalah pesertanya.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-sosialisasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_petakan_paket_pengadaan_tujuan_pbj(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” memerlukan kelengkapan “Tujuan PBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/kelengkapan/tujuan-pbj")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_petakan_paket_pengadaan_area_strategis(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” memerlukan kelengkapan “Area strategis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/kelengkapan/area-strategis")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_petakan_paket_pengadaan_data_paket_tahun_berjalan(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” memerlukan kelengkapan “Data paket pengadaan tahun berjalan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/kelengkapan/data-paket-tahun-berjalan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_10_output_wajib_petakan_paket_pengadaan_paket_per_area_strategis(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” harus menghasilkan “Paket pengadaan berdasarkan area strategis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/output-wajib/paket-per-area-strategis")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_10_langkah_wajib_petakan_paket_pengadaan(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_10_urutan_petakan_paket_pengadaan(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” dilaksanakan setelah langkah 9 “Melaksanakan sosialisasi implementasi Pengelolaan Kinerja Pengadaan ke Penanggung Jawab Kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_10_langkah_berulang_petakan_paket_pengadaan(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_10_pelaksana_petakan_paket_pengadaan(periksa):
    """Langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang setelah pergantian halaman; pemetaan dilakukan di masing-masing OPD/Unit Kerja setelah sosialisasi, dan menurut kualifikasi Penanggung Jawab Kinerja berasal dari OPD/Unit kerja.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#petakan-paket-pengadaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_laksanakan_rencana_aksi_paket_terpilih(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Paket pengadaan terpilih” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/paket-terpilih")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_laksanakan_rencana_aksi_sop_pbj(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “SOP PBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/sop-pbj")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_laksanakan_rencana_aksi_rencana_aksi(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Rencana aksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/rencana-aksi")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_laksanakan_rencana_aksi_template_data_kinerja(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Tem plate data kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/kelengkapan/template-data-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_11_output_wajib_laksanakan_rencana_aksi_pembaruan_data_kinerja(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” harus menghasilkan “Input/update data proses dan data rencana aksi ke dalam template data kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/output-wajib/pembaruan-data-kinerja")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_11_langkah_wajib_laksanakan_rencana_aksi(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_11_urutan_laksanakan_rencana_aksi(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” dilaksanakan setelah langkah 10 “Memetakan area strategis ke paket-paket pengadaan di masing-masing OPD/Unit Kerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_11_pelaksana_laksanakan_rencana_aksi(periksa):
    """Langkah 11 “Melaksanakan proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Melaksanakan proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; proses dan rencana aksi dilaksanakan pada paket pengadaan di OPD/Unit Kerja dengan mengisi template data kinerja yang disosialisasikan kepada Penanggung Jawab Kinerja.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laksanakan-rencana-aksi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_12_kelengkapan_laporkan_realisasi_template_data_kinerja_terupdate(periksa):
    """Langkah 12 “Melaporkan realisasi proses dan rencana aksi” memerlukan kelengkapan “Template data kinerja terupdate” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melaporkan realisasi proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/kelengkapan/template-data-kinerja-terupdate")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_12_output_wajib_laporkan_realisasi_laporan_kinerja_per_paket(periksa):
    """Langkah 12 “Melaporkan realisasi proses dan rencana aksi” harus menghasilkan “Laporan kinerja per paket” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melaporkan realisasi proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/output-wajib/laporan-kinerja-per-paket")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_12_langkah_wajib_laporkan_realisasi(periksa):
    """Langkah 12 “Melaporkan realisasi proses dan rencana aksi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melaporkan realisasi proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_12_urutan_laporkan_realisasi(periksa):
    """Langkah 12 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan setelah langkah 11 “Melaksanakan proses dan rencana aksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melaporkan realisasi proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_12_pelaksana_laporkan_realisasi(periksa):
    """Langkah 12 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melaporkan realisasi proses dan rencana aksi
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; yang melaporkan realisasi ialah pelaksana rencana aksi pada langkah 11; laporannya per paket dan dikumpulkan pihak lain pada langkah 13.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#laporkan-realisasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_13_kelengkapan_kumpulkan_dan_olah_data_laporan_kinerja_per_paket(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” memerlukan kelengkapan “Laporan kinerja per paket” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/kelengkapan/laporan-kinerja-per-paket")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_13_kelengkapan_kumpulkan_dan_olah_data_formula_perhitungan_indikator(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” memerlukan kelengkapan “Formula perhitungan di atribut indikator” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/kelengkapan/formula-perhitungan-indikator")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_13_output_wajib_kumpulkan_dan_olah_data_kompilasi_pencapaian_kinerja(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/output-wajib/kompilasi-pencapaian-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_13_output_wajib_kumpulkan_dan_olah_data_kompilasi_rencana_aksi(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi rencana aksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/output-wajib/kompilasi-rencana-aksi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_13_langkah_wajib_kumpulkan_dan_olah_data(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_13_urutan_kumpulkan_dan_olah_data(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” dilaksanakan setelah langkah 12 “Melaporkan realisasi proses dan rencana aksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_13_pelaksana_kumpulkan_dan_olah_data(periksa):
    """Langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Mengumpul pulkan dan melakukan pengolahan data
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; laporan per paket dari para Penanggung Jawab Kinerja dikumpulkan di UKPBJ dan dihitung dengan formula indikator yang disusun tim pada langkah 2.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#kumpulkan-dan-olah-data/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_14_kelengkapan_analisa_dan_rekomendasi_kompilasi_pencapaian_kinerja(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/kelengkapan/kompilasi-pencapaian-kinerja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_14_kelengkapan_analisa_dan_rekomendasi_kompilasi_rencana_aksi(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi rencana aksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/kelengkapan/kompilasi-rencana-aksi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_14_output_wajib_analisa_dan_rekomendasi_hasil_analisis_kinerja(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” harus menghasilkan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/output-wajib/hasil-analisis-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_14_output_wajib_analisa_dan_rekomendasi_rekomendasi_perbaikan(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” harus menghasilkan “Rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/output-wajib/rekomendasi-perbaikan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_14_langkah_wajib_analisa_dan_rekomendasi(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_14_urutan_analisa_dan_rekomendasi(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” dilaksanakan setelah langkah 13 “Mengumpul pulkan dan melakukan pengolahan data” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_14_pelaksana_analisa_dan_rekomendasi(periksa):
    """Langkah 14 “Melakukan analisa dan rekomendasi perbaikan” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Melakukan analisa dan rekomendasi perbaikan
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; analisa memakai kompilasi yang dihasilkan pada langkah 13, jadi dibaca dikerjakan oleh tim yang sama.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#analisa-dan-rekomendasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_15_kelengkapan_susun_laporan_kinerja_hasil_analisis_kinerja(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” memerlukan kelengkapan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/kelengkapan/hasil-analisis-kinerja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_15_kelengkapan_susun_laporan_kinerja_rekomendasi_perbaikan(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” memerlukan kelengkapan “Rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/kelengkapan/rekomendasi-perbaikan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_15_output_wajib_susun_laporan_kinerja_laporan_pencapaian_kinerja(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” harus menghasilkan “Laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/output-wajib/laporan-pencapaian-kinerja")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_15_langkah_wajib_susun_laporan_kinerja(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_15_urutan_susun_laporan_kinerja(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan setelah langkah 14 “Melakukan analisa dan rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_15_pelaksana_susun_laporan_kinerja(periksa):
    """Langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15 Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; laporan disusun dari hasil analisis dan rekomendasi langkah 14 yang dibaca dikerjakan tim.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#susun-laporan-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_16_kelengkapan_presentasikan_laporan_kinerja_laporan_pencapaian_kinerja(periksa):
    """Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” memerlukan kelengkapan “Laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 16 Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/kelengkapan/laporan-pencapaian-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_16_output_wajib_presentasikan_laporan_kinerja_materi_presentasi_laporan_kinerja(periksa):
    """Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” harus menghasilkan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 16 Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/output-wajib/materi-presentasi-laporan-kinerja")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_16_langkah_wajib_presentasikan_laporan_kinerja(periksa):
    """Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 16 Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_16_urutan_presentasikan_laporan_kinerja(periksa):
    """Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan setelah langkah 15 “Menyusun laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 16 Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_16_pelaksana_presentasikan_laporan_kinerja(periksa):
    """Langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 16 Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut penyelenggaraan pelaporan pencapaian kinerja kepada pemangku kepentingan; tim penyusun laporan pun mungkin mempresentasikannya, antara lain kepada Tim Internal UKPBJ.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#presentasikan-laporan-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_17_kelengkapan_rapat_dengan_pimpinan_materi_presentasi_laporan_kinerja(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” memerlukan kelengkapan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/kelengkapan/materi-presentasi-laporan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_17_output_wajib_rapat_dengan_pimpinan_persetujuan_rekomendasi_perbaikan(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” harus menghasilkan “Persetujuan rekomendasi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; persetujuan ini sejalan dengan huruf a, sedangkan huruf b melanjutkan proses tanpa perbaikan.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/output-wajib/persetujuan-rekomendasi-perbaikan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_17_output_wajib_rapat_dengan_pimpinan_laporan_akhir_status_indikator(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” harus menghasilkan “Laporan akhir status indikator yang telah tercapai atau waktunya telah terlampaui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; laporan akhir sejalan dengan huruf c, ketika indikator telah tercapai atau waktunya telah terlampaui.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/output-wajib/laporan-akhir-status-indikator")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_17_langkah_wajib_rapat_dengan_pimpinan(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_17_urutan_rapat_dengan_pimpinan(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” dilaksanakan setelah langkah 16 “Mem presentasikan laporan kinerja (bulanan/triwulan/semesteran/ tahunan)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_17_pelaksana_rapat_dengan_pimpinan(periksa):
    """Langkah 17 “Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 17 Menyelenggarakan rapat dengan pimpinan untuk: a. Menyetujui rekomendasi perbaikan untuk dieksekusi b. Melanjutkan proses tanpa adanya upaya perbaikan c. Menyiapkan indikator kinerja telah tercapai atau waktunya telah terlampaui
    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; rapat dengan pimpinan wajarnya diselenggarakan kepala unit, yang menurut kualifikasi berkoordinasi dalam pelaporan pencapaian kinerja. Pimpinan sendiri tidak mempunyai kolom.
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#rapat-dengan-pimpinan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Pengelolaan Kinerja (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-kinerja@2024-01-17#berkas/langkah-di-luar-sop")
