# Dihasilkan oleh `sop build` dari sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml. Jangan diubah; ubah SOP-nya.
"""SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="salatiga/pengelolaan-kinerja-ukpbj")

SOP = {
    "sop": "salatiga/pengelolaan-kinerja-ukpbj",
    "title": "SOP PENGELOLAAN KINERJA UKPBJ",
    "aliases": [],
    "versions": [
        {
            "version": "2022-06-28",
            "number": "027/SOP/300/2020",
            "effective": "2022-06-28",
            "draft": False,
            "effective_doubtful": False,
            "calendar": "indonesia",
            "time_zone": "Asia/Jakarta",
            "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 2},
            "source_sha256": "9aa6b04127cbbf4f3908e03da4defc414deca62508e80f5e95703d3ffa5deb63",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "definisikan-tujuan-dan-area-strategis",
                    "no": "2",
                    "activity": "Mendefinisikan tujuan PBJ dan area strategis",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-indikator",
                    "no": "3",
                    "activity": "Menetapkan indikator dan atribut per area strategis",
                    "kind": "process",
                },
                {
                    "id": "susun-baseline-dan-target",
                    "no": "4",
                    "activity": "Menyusun usulan baseline dan target kinerja",
                    "kind": "process",
                },
                {
                    "id": "susun-rencana-aksi",
                    "no": "5",
                    "activity": "Menyusun rencana aksi untuk setiap indikator",
                    "kind": "process",
                },
                {
                    "id": "presentasikan-rencana-kinerja",
                    "no": "6",
                    "activity": "Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan",
                    "kind": "process",
                },
                {
                    "id": "analisis-rencana-kinerja",
                    "no": "7",
                    "activity": "Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan",
                    "kind": "decision",
                },
                {
                    "id": "kirim-edaran",
                    "no": "8",
                    "activity": "Mengirim edaran implementasi pengelolaan kinerja ke OPD",
                    "kind": "process",
                },
                {
                    "id": "kirim-undangan-sosialisasi",
                    "no": "9",
                    "activity": "Mengirim undangan sosialisasi ke penanggungjawab kinerja",
                    "kind": "process",
                },
                {
                    "id": "laksanakan-sosialisasi",
                    "no": "10",
                    "activity": "Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.",
                    "kind": "process",
                },
                {
                    "id": "petakan-paket-pengadaan",
                    "no": "11",
                    "activity": "Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.",
                    "kind": "process",
                },
                {
                    "id": "laksanakan-rencana-aksi",
                    "no": "12",
                    "activity": "Melaksanakan proses dan rencana aksi",
                    "kind": "process",
                },
                {
                    "id": "laporkan-realisasi",
                    "no": "13",
                    "activity": "Melaporkan realisasi proses dan rencana aksi",
                    "kind": "process",
                },
                {
                    "id": "kumpulkan-dan-olah-data",
                    "no": "14",
                    "activity": "Mengumpulkan dan melakukan pengolahan data",
                    "kind": "process",
                },
                {
                    "id": "analisis-dan-rekomendasi",
                    "no": "15",
                    "activity": "Melakukan analisis dan rekomendasi perbaikan",
                    "kind": "process",
                },
                {
                    "id": "susun-laporan-kinerja",
                    "no": "16",
                    "activity": "Menyusun laporan kinerja sesuai periode waktu",
                    "kind": "process",
                },
                {
                    "id": "presentasikan-laporan-kinerja",
                    "no": "17",
                    "activity": "Mempresentasikan laporan kinerja sesuai periode waktu",
                    "kind": "process",
                },
                {
                    "id": "rapat-dengan-pimpinan",
                    "no": "18",
                    "activity": "Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.",
                    "kind": "decision",
                },
                {"id": "selesai", "no": "19", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["rapat-dengan-pimpinan", "selesai"]},
            "rules": [
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/dokumen-perencanaan-daerah",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "dokumen-perencanaan-daerah",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Dokumen Perencanaan Daerah (RPJM, RKP)” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 64},
                    "basis": "disimpulkan",
                    "basis_note": "Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-perencanaan-daerah",
                                "name": "Dokumen Perencanaan Daerah (RPJM, RKP)",
                                "names": ["Dokumen Perencanaan Daerah (RPJM, RKP)"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/arahan-pimpinan",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "arahan-pimpinan",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Arahan Pimpinan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 65},
                    "basis": "disimpulkan",
                    "basis_note": "Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "arahan-pimpinan",
                                "name": "Arahan Pimpinan",
                                "names": ["Arahan Pimpinan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/dokumen-evaluasi-kinerja",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "dokumen-evaluasi-kinerja",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Dokumen Evaluasi Kinerja Sebelumnya” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 66},
                    "basis": "disimpulkan",
                    "basis_note": "Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-evaluasi-kinerja",
                                "name": "Dokumen Evaluasi Kinerja Sebelumnya",
                                "names": ["Dokumen Evaluasi Kinerja Sebelumnya"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/daftar-paket-pengadaan",
                    "kind": "kelengkapan",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "daftar-paket-pengadaan",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Daftar Paket Pengadaan (SIRUP)” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 67},
                    "basis": "disimpulkan",
                    "basis_note": "Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-paket-pengadaan",
                                "name": "Daftar Paket Pengadaan (SIRUP)",
                                "names": ["Daftar Paket Pengadaan (SIRUP)"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/output-wajib/dokumen-perencanaan-kinerja",
                    "kind": "output-wajib",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "dokumen-perencanaan-kinerja",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” harus menghasilkan “Dokumen Perencanaan Kinerja dan Target Tahun Berjalan, meliputi:” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 70},
                    "basis": "disimpulkan",
                    "basis_note": "Rinciannya memuat hasil langkah 3 (indikator dan atribut) dan 4 (baseline dan target), sedangkan output langkah 3 sampai 5 kosong. Dicatat hanya pada langkah 2, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-perencanaan-kinerja",
                                "name": "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan",
                                "names": [
                                    "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan",
                                    "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan, meliputi",
                                    "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan, meliputi:",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/output-wajib/usulan-edaran",
                    "kind": "output-wajib",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "usulan-edaran",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” harus menghasilkan “Usulan Edaran Implementasi Pengelolaan Kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 78},
                    "basis": "disimpulkan",
                    "basis_note": "Rinciannya memuat hasil langkah 3 (indikator dan atribut) dan 4 (baseline dan target), sedangkan output langkah 3 sampai 5 kosong. Dicatat hanya pada langkah 2, tempat tercetaknya.",
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-edaran",
                                "name": "Usulan Edaran Implementasi Pengelolaan Kinerja",
                                "names": [
                                    "Usulan Edaran Implementasi Pengelolaan Kinerja",
                                    "Usulan Surat Usulan Edaran Implementasi Pengelolaan Kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” paling lama “5 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 68},
                    "limit": {"limit": {"printed": "5 hari", "amount": 5, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 59},
                    "required": {
                        "always": True,
                        "limit": {"printed": "5 hari", "amount": 5, "unit": "hari"},
                        "predecessors": ["mulai", "analisis-rencana-kinerja"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/pelaksana",
                    "kind": "pelaksana",
                    "step": "definisikan-tujuan-dan-area-strategis",
                    "subject": "",
                    "text": "Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 59},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; perencanaan kinerja disusun tim UKPBJ dalam lokakarya menurut keterangannya, dan kualifikasi tim menuntut pemahaman pengelolaan kinerja serta arahan pimpinan.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "tetapkan-indikator",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan indikator dan atribut per area strategis” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 84},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana.",
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-indikator",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan indikator dan atribut per area strategis” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 80},
                    "required": {
                        "always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["definisikan-tujuan-dan-area-strategis"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-indikator",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan indikator dan atribut per area strategis” dilaksanakan setelah langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 80},
                    "order": {"any_of": ["definisikan-tujuan-dan-area-strategis"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-indikator",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan indikator dan atribut per area strategis” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 80},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; indikator dan atribut adalah bagian dokumen perencanaan yang dihasilkan pada langkah 2, jadi dibaca dikerjakan oleh tim yang sama. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-baseline-dan-target",
                    "subject": "",
                    "text": "Langkah 4 “Menyusun usulan baseline dan target kinerja” paling lama “5 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 89},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana.",
                    "limit": {"limit": {"printed": "5 hari", "amount": 5, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-baseline-dan-target",
                    "subject": "",
                    "text": "Langkah 4 “Menyusun usulan baseline dan target kinerja” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 85},
                    "required": {
                        "always": True,
                        "limit": {"printed": "5 hari", "amount": 5, "unit": "hari"},
                        "predecessors": ["tetapkan-indikator"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/urutan",
                    "kind": "urutan",
                    "step": "susun-baseline-dan-target",
                    "subject": "",
                    "text": "Langkah 4 “Menyusun usulan baseline dan target kinerja” dilaksanakan setelah langkah 3 “Menetapkan indikator dan atribut per area strategis” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 85},
                    "order": {"any_of": ["tetapkan-indikator"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-baseline-dan-target",
                    "subject": "",
                    "text": "Langkah 4 “Menyusun usulan baseline dan target kinerja” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 85},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; baseline dan target adalah bagian dokumen perencanaan yang dihasilkan pada langkah 2, jadi dibaca dikerjakan oleh tim yang sama. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun rencana aksi untuk setiap indikator” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 94},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana.",
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun rencana aksi untuk setiap indikator” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 90},
                    "required": {
                        "always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["susun-baseline-dan-target"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/urutan",
                    "kind": "urutan",
                    "step": "susun-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan setelah langkah 4 “Menyusun usulan baseline dan target kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 90},
                    "order": {"any_of": ["susun-baseline-dan-target"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 90},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; rencana aksi melanjutkan penyusunan indikator pada langkah 3 dan 4, jadi dibaca dikerjakan oleh tim yang sama. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/output-wajib/materi-presentasi-perencanaan",
                    "kind": "output-wajib",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "materi-presentasi-perencanaan",
                    "text": "Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” harus menghasilkan “Materi presentasi perencanaan dan target kinerja tahun berjalan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 100},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Waktu karena sel bergeser ke kiri; isinya dokumen, bukan jangka waktu. Dapat pula dibaca sebagai kelengkapan, tetapi SOP Kota Pagar Alam yang sejenis mencetak kelengkapan lain bagi langkah ini dan menempatkan materi ini sesudahnya.",
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-perencanaan",
                                "name": "Materi presentasi perencanaan dan target kinerja tahun berjalan",
                                "names": [
                                    "Materi presentasi perencanaan dan target kinerja tahun berjalan",
                                    "Materi presentasi perencanaan dan target kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 99},
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana. Kolom Waktu pada baris ini berisi output yang ikut bergeser.",
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 95},
                    "required": {
                        "always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["susun-rencana-aksi"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/urutan",
                    "kind": "urutan",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan setelah langkah 5 “Menyusun rencana aksi untuk setiap indikator” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 95},
                    "order": {"any_of": ["susun-rencana-aksi"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "presentasikan-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 95},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; rencana yang dipresentasikan disusun tim pada langkah 2-5; Kepala UKPBJ pun mungkin mempresentasikannya kepada pimpinan. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/kelengkapan/dokumen-perencanaan-kinerja",
                    "kind": "kelengkapan",
                    "step": "analisis-rencana-kinerja",
                    "subject": "dokumen-perencanaan-kinerja",
                    "text": "Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” memerlukan kelengkapan “Dokumen Perencanaan Kinerja dan Target Tahun Berjalan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 106},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-perencanaan-kinerja",
                                "name": "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan",
                                "names": [
                                    "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan",
                                    "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan, meliputi",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/output-wajib/persetujuan-target-kinerja",
                    "kind": "output-wajib",
                    "step": "analisis-rencana-kinerja",
                    "subject": "persetujuan-target-kinerja",
                    "text": "Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” harus menghasilkan “Persetujuan target kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 108},
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Output tidak membedakan cabang; bila rencana masih membutuhkan perbaikan (cabang b), persetujuan belum ada.",
                    "output": {
                        "documents": [
                            {
                                "id": "persetujuan-target-kinerja",
                                "name": "Persetujuan target kinerja",
                                "names": ["Persetujuan target kinerja"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” paling lama “3 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 107},
                    "limit": {"limit": {"printed": "3 hari", "amount": 3, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 101},
                    "required": {
                        "always": True,
                        "limit": {"printed": "3 hari", "amount": 3, "unit": "hari"},
                        "predecessors": ["presentasikan-rencana-kinerja"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/urutan",
                    "kind": "urutan",
                    "step": "analisis-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan setelah langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 101},
                    "order": {"any_of": ["presentasikan-rencana-kinerja"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-rencana-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 101},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang. Yang menyetujui ialah pimpinan; pimpinan organisasi tidak mempunyai kolom, dan di antara ketiga kolom hanya Kepala UKPBJ yang berkedudukan memutus usulan tim.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": ["kepala-ukpbj", "Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/kelengkapan/usulan-edaran",
                    "kind": "kelengkapan",
                    "step": "kirim-edaran",
                    "subject": "usulan-edaran",
                    "text": "Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” memerlukan kelengkapan “Usulan Surat Usulan Edaran Implementasi Pengelolaan Kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 116},
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-edaran",
                                "name": "Usulan Edaran Implementasi Pengelolaan Kinerja",
                                "names": [
                                    "Usulan Edaran Implementasi Pengelolaan Kinerja",
                                    "Usulan Surat Usulan Edaran Implementasi Pengelolaan Kinerja",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/output-wajib/surat-edaran",
                    "kind": "output-wajib",
                    "step": "kirim-edaran",
                    "subject": "surat-edaran",
                    "text": "Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” harus menghasilkan “Surat Edaran Implementasi Pengelolaan Kinerja terkirim ke OPD” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 118},
                    "output": {
                        "documents": [
                            {
                                "id": "surat-edaran",
                                "name": "Surat Edaran Implementasi Pengelolaan Kinerja",
                                "names": [
                                    "Surat Edaran Implementasi Pengelolaan Kinerja",
                                    "Surat Edaran Implementasi Pengelolaan Kinerja terkirim ke OPD",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "kirim-edaran",
                    "subject": "",
                    "text": "Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 117},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "kirim-edaran",
                    "subject": "",
                    "text": "Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 112},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["analisis-rencana-kinerja"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/urutan",
                    "kind": "urutan",
                    "step": "kirim-edaran",
                    "subject": "",
                    "text": "Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” dilaksanakan setelah langkah pendahulunya (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 112},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["analisis-rencana-kinerja"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "kirim-edaran",
                    "subject": "",
                    "text": "Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 112},
                    "severity": "rendah",
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/pelaksana",
                    "kind": "pelaksana",
                    "step": "kirim-edaran",
                    "subject": "",
                    "text": "Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 112},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; edaran ke OPD lain dikirim atas nama unit, dan menurut kualifikasi Kepala UKPBJ-lah yang berkoordinasi dengan pemangku kepentingan pengadaan.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": ["kepala-ukpbj", "Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/kelengkapan/surat-edaran",
                    "kind": "kelengkapan",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "surat-edaran",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” memerlukan kelengkapan “Surat Edaran Implementasi Pengelolaan Kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 123},
                    "output": {
                        "documents": [
                            {
                                "id": "surat-edaran",
                                "name": "Surat Edaran Implementasi Pengelolaan Kinerja",
                                "names": [
                                    "Surat Edaran Implementasi Pengelolaan Kinerja",
                                    "Surat Edaran Implementasi Pengelolaan Kinerja terkirim ke OPD",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/kelengkapan/daftar-undangan",
                    "kind": "kelengkapan",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "daftar-undangan",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” memerlukan kelengkapan “Daftar undangan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 123},
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-undangan",
                                "name": "Daftar undangan",
                                "names": ["Daftar undangan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/output-wajib/surat-undangan-sosialisasi",
                    "kind": "output-wajib",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "surat-undangan-sosialisasi",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” harus menghasilkan “Surat undangan sosialisasi implementasi pengelolaan kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 125},
                    "output": {
                        "documents": [
                            {
                                "id": "surat-undangan-sosialisasi",
                                "name": "Surat undangan sosialisasi implementasi pengelolaan kinerja",
                                "names": ["Surat undangan sosialisasi implementasi pengelolaan kinerja"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 124},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 119},
                    "required": {
                        "always": False,
                        "triggers": ["kirim-edaran"],
                        "doubtful_always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["kirim-edaran"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/urutan",
                    "kind": "urutan",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” dilaksanakan setelah langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 119},
                    "order": {"any_of": ["kirim-edaran"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 119},
                    "severity": "rendah",
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "kirim-undangan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 119},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; undangan adalah bagian penyelenggaraan sosialisasi, yang menurut kualifikasi diselenggarakan Kepala UKPBJ; tim dapat pula mengerjakannya.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": ["kepala-ukpbj", "Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/kelengkapan/materi-presentasi-perencanaan",
                    "kind": "kelengkapan",
                    "step": "laksanakan-sosialisasi",
                    "subject": "materi-presentasi-perencanaan",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” memerlukan kelengkapan “Materi presentasi perencanaan dan target kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 130},
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-perencanaan",
                                "name": "Materi presentasi perencanaan dan target kinerja tahun berjalan",
                                "names": [
                                    "Materi presentasi perencanaan dan target kinerja tahun berjalan",
                                    "Materi presentasi perencanaan dan target kinerja",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/kelengkapan/template-data-kinerja",
                    "kind": "kelengkapan",
                    "step": "laksanakan-sosialisasi",
                    "subject": "template-data-kinerja",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” memerlukan kelengkapan “Template data kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 130},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/output-wajib/laporan-sosialisasi",
                    "kind": "output-wajib",
                    "step": "laksanakan-sosialisasi",
                    "subject": "laporan-sosialisasi",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” harus menghasilkan “Laporan sosialisasi” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 132},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” paling lama “3 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 131},
                    "limit": {"limit": {"printed": "3 hari", "amount": 3, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 126},
                    "required": {
                        "always": False,
                        "triggers": ["kirim-edaran", "kirim-undangan-sosialisasi"],
                        "doubtful_always": True,
                        "limit": {"printed": "3 hari", "amount": 3, "unit": "hari"},
                        "predecessors": ["kirim-undangan-sosialisasi"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/urutan",
                    "kind": "urutan",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” dilaksanakan setelah langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 126},
                    "order": {"any_of": ["kirim-undangan-sosialisasi"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 126},
                    "severity": "rendah",
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "laksanakan-sosialisasi",
                    "subject": "",
                    "text": "Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 126},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut \"menyelenggarakan kegiatan sosialisasi\", sedangkan Penanggung Jawab Kinerja adalah pesertanya; tim dapat pula mengerjakannya.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": ["kepala-ukpbj", "Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/kelengkapan/tujuan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "tujuan-pengadaan",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” memerlukan kelengkapan “Tujuan pengadaan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 137},
                    "output": {
                        "documents": [
                            {
                                "id": "tujuan-pengadaan",
                                "name": "Tujuan pengadaan",
                                "names": ["Tujuan pengadaan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/kelengkapan/area-strategis",
                    "kind": "kelengkapan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "area-strategis",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” memerlukan kelengkapan “Area strategis” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 137},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/kelengkapan/data-paket-tahun-berjalan",
                    "kind": "kelengkapan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "data-paket-tahun-berjalan",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” memerlukan kelengkapan “Data paket pengadaan tahun berjalan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 137},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/output-wajib/paket-per-area-strategis",
                    "kind": "output-wajib",
                    "step": "petakan-paket-pengadaan",
                    "subject": "paket-per-area-strategis",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” harus menghasilkan “Paket pengadaan berdasarkan area strategis” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 139},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 138},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 133},
                    "required": {
                        "always": False,
                        "triggers": ["kirim-edaran", "kirim-undangan-sosialisasi", "laksanakan-sosialisasi"],
                        "doubtful_always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["laksanakan-sosialisasi"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/urutan",
                    "kind": "urutan",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” dilaksanakan setelah langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 133},
                    "order": {"any_of": ["laksanakan-sosialisasi"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 133},
                    "severity": "rendah",
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "petakan-paket-pengadaan",
                    "subject": "",
                    "text": "Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 133},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; pemetaan menyangkut paket masing-masing perangkat daerah setelah sosialisasi, dan menurut kualifikasi Penanggung Jawab Kinerja berasal dari OPD (PA/KPA, PPK) atau UKPBJ. Tim Peningkatan Kapabilitas UKPBJ pun mungkin, sebab area strategis yang dipetakan didefinisikan tim pada langkah 2 dan pemetaannya meliputi semua perangkat daerah.",
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
                                    "penanggungjawab kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/paket-terpilih",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "paket-terpilih",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Paket pengadaan terpilih” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 145},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/sop-penyelenggaraan-pbj",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "sop-penyelenggaraan-pbj",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “SOP penyelenggaraan PBJ” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 146},
                    "output": {
                        "documents": [
                            {
                                "id": "sop-penyelenggaraan-pbj",
                                "name": "SOP penyelenggaraan PBJ",
                                "names": ["SOP penyelenggaraan PBJ"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/rencana-aksi",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "rencana-aksi",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Rencana aksi” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 147},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/template-data-kinerja",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "template-data-kinerja",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Template data kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 148},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/output-wajib/pembaruan-data-kinerja",
                    "kind": "output-wajib",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "pembaruan-data-kinerja",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” harus menghasilkan “Input / update data proses dan data rencana aksi ke dalam template data kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 151},
                    "output": {
                        "documents": [
                            {
                                "id": "pembaruan-data-kinerja",
                                "name": "Input/update data proses dan data rencana aksi ke dalam template data kinerja",
                                "names": [
                                    "Input/update data proses dan data rencana aksi ke dalam template data kinerja",
                                    "Input / update data proses dan data rencana aksi ke dalam template data kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 140},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["petakan-paket-pengadaan", "rapat-dengan-pimpinan"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/urutan",
                    "kind": "urutan",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” dilaksanakan setelah langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 140},
                    "order": {"any_of": ["petakan-paket-pengadaan"], "doubtful": ["rapat-dengan-pimpinan"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/pelaksana",
                    "kind": "pelaksana",
                    "step": "laksanakan-rencana-aksi",
                    "subject": "",
                    "text": "Langkah 12 “Melaksanakan proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 140},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang setelah pergantian halaman; proses dan rencana aksi dilaksanakan pada paket pengadaan oleh PA/KPA, PPK, Pokja atau Pejabat Pengadaan, yang menurut kualifikasi menjadi Penanggung Jawab Kinerja.",
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
                                    "penanggungjawab kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/kelengkapan/template-data-kinerja-terupdate",
                    "kind": "kelengkapan",
                    "step": "laporkan-realisasi",
                    "subject": "template-data-kinerja-terupdate",
                    "text": "Langkah 13 “Melaporkan realisasi proses dan rencana aksi” memerlukan kelengkapan “Template data kinerja terupdate” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 156},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/output-wajib/laporan-kinerja-per-paket",
                    "kind": "output-wajib",
                    "step": "laporkan-realisasi",
                    "subject": "laporan-kinerja-per-paket",
                    "text": "Langkah 13 “Melaporkan realisasi proses dan rencana aksi” harus menghasilkan “Laporan kinerja per paket” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 158},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "laporkan-realisasi",
                    "subject": "",
                    "text": "Langkah 13 “Melaporkan realisasi proses dan rencana aksi” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 157},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laporkan-realisasi",
                    "subject": "",
                    "text": "Langkah 13 “Melaporkan realisasi proses dan rencana aksi” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 152},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                        ],
                        "doubtful_always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["laksanakan-rencana-aksi"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/urutan",
                    "kind": "urutan",
                    "step": "laporkan-realisasi",
                    "subject": "",
                    "text": "Langkah 13 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan setelah langkah 12 “Melaksanakan proses dan rencana aksi” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 152},
                    "order": {"any_of": ["laksanakan-rencana-aksi"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "laporkan-realisasi",
                    "subject": "",
                    "text": "Langkah 13 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 152},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; yang melaporkan realisasi ialah pelaksana rencana aksi pada langkah 12; laporannya per paket dan dikumpulkan pihak lain pada langkah 14.",
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
                                    "penanggungjawab kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/kelengkapan/laporan-kinerja-per-paket",
                    "kind": "kelengkapan",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "laporan-kinerja-per-paket",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” memerlukan kelengkapan “Laporan kinerja per paket” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 163},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/kelengkapan/formula-perhitungan-indikator",
                    "kind": "kelengkapan",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "formula-perhitungan-indikator",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” memerlukan kelengkapan “Formula perhitungan di atribut indikator” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 163},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/output-wajib/kompilasi-pencapaian-kinerja",
                    "kind": "output-wajib",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "kompilasi-pencapaian-kinerja",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 165},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/output-wajib/kompilasi-rencana-aksi",
                    "kind": "output-wajib",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "kompilasi-rencana-aksi",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi rencana aksi” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 165},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” paling lama “5 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 164},
                    "limit": {"limit": {"printed": "5 hari", "amount": 5, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 159},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                        ],
                        "doubtful_always": True,
                        "limit": {"printed": "5 hari", "amount": 5, "unit": "hari"},
                        "predecessors": ["laporkan-realisasi"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/urutan",
                    "kind": "urutan",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” dilaksanakan setelah langkah 13 “Melaporkan realisasi proses dan rencana aksi” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 159},
                    "order": {"any_of": ["laporkan-realisasi"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/pelaksana",
                    "kind": "pelaksana",
                    "step": "kumpulkan-dan-olah-data",
                    "subject": "",
                    "text": "Langkah 14 “Mengumpulkan dan melakukan pengolahan data” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 159},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; laporan per paket dari para Penanggung Jawab Kinerja dikumpulkan di UKPBJ dan dihitung dengan formula indikator yang ditetapkan tim pada langkah 3.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/kelengkapan/kompilasi-pencapaian-kinerja",
                    "kind": "kelengkapan",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "kompilasi-pencapaian-kinerja",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 170},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/kelengkapan/kompilasi-rencana-aksi",
                    "kind": "kelengkapan",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "kompilasi-rencana-aksi",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi rencana aksi” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 170},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/output-wajib/hasil-analisis-kinerja",
                    "kind": "output-wajib",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "hasil-analisis-kinerja",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” harus menghasilkan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 172},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/output-wajib/rekomendasi-perbaikan",
                    "kind": "output-wajib",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "rekomendasi-perbaikan",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” harus menghasilkan “Rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 172},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 171},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 166},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                        ],
                        "doubtful_always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["kumpulkan-dan-olah-data"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/urutan",
                    "kind": "urutan",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” dilaksanakan setelah langkah 14 “Mengumpulkan dan melakukan pengolahan data” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 166},
                    "order": {"any_of": ["kumpulkan-dan-olah-data"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-dan-rekomendasi",
                    "subject": "",
                    "text": "Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 166},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; analisis memakai kompilasi yang dihasilkan pada langkah 14, jadi dibaca dikerjakan oleh tim yang sama.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/kelengkapan/hasil-analisis-kinerja",
                    "kind": "kelengkapan",
                    "step": "susun-laporan-kinerja",
                    "subject": "hasil-analisis-kinerja",
                    "text": "Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” memerlukan kelengkapan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 177},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/kelengkapan/rekomendasi-perbaikan",
                    "kind": "kelengkapan",
                    "step": "susun-laporan-kinerja",
                    "subject": "rekomendasi-perbaikan",
                    "text": "Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” memerlukan kelengkapan “Rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 177},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/output-wajib/laporan-pencapaian-kinerja",
                    "kind": "output-wajib",
                    "step": "susun-laporan-kinerja",
                    "subject": "laporan-pencapaian-kinerja",
                    "text": "Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” harus menghasilkan “Laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 179},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 178},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 173},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                            "analisis-dan-rekomendasi",
                        ],
                        "doubtful_always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["analisis-dan-rekomendasi"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/urutan",
                    "kind": "urutan",
                    "step": "susun-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” dilaksanakan setelah langkah 15 “Melakukan analisis dan rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 173},
                    "order": {"any_of": ["analisis-dan-rekomendasi"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 173},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; laporan disusun dari hasil analisis dan rekomendasi langkah 15 yang dibaca dikerjakan tim.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-peningkatan-kapabilitas-ukpbj",
                                "name": "Tim Peningkatan Kapabilitas UKPBJ",
                                "names": [
                                    "tim-peningkatan-kapabilitas-ukpbj",
                                    "Tim Peningkatan Kapabilitas UKPBJ",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/kelengkapan/laporan-pencapaian-kinerja",
                    "kind": "kelengkapan",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "laporan-pencapaian-kinerja",
                    "text": "Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” memerlukan kelengkapan “Laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 184},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/output-wajib/materi-presentasi-laporan-kinerja",
                    "kind": "output-wajib",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "materi-presentasi-laporan-kinerja",
                    "text": "Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” harus menghasilkan “Materi presentasi Laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 186},
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-laporan-kinerja",
                                "name": "Materi presentasi laporan pencapaian kinerja",
                                "names": [
                                    "Materi presentasi laporan pencapaian kinerja",
                                    "Materi presentasi Laporan pencapaian kinerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 185},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 180},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                            "analisis-dan-rekomendasi",
                            "susun-laporan-kinerja",
                        ],
                        "doubtful_always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["susun-laporan-kinerja"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/urutan",
                    "kind": "urutan",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” dilaksanakan setelah langkah 16 “Menyusun laporan kinerja sesuai periode waktu” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 180},
                    "order": {"any_of": ["susun-laporan-kinerja"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "presentasikan-laporan-kinerja",
                    "subject": "",
                    "text": "Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 180},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut penyelenggaraan pelaporan pencapaian kinerja kepada pemangku kepentingan; tim penyusun laporan pun mungkin mempresentasikannya, antara lain kepada Tim Internal UKPBJ.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": ["kepala-ukpbj", "Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/kelengkapan/materi-presentasi-laporan-kinerja",
                    "kind": "kelengkapan",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "materi-presentasi-laporan-kinerja",
                    "text": "Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” memerlukan kelengkapan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 193},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/output-wajib/persetujuan-rekomendasi-perbaikan",
                    "kind": "output-wajib",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "persetujuan-rekomendasi-perbaikan",
                    "text": "Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” harus menghasilkan “Persetujuan rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 196},
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
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/output-wajib/laporan-akhir-status-indikator",
                    "kind": "output-wajib",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "laporan-akhir-status-indikator",
                    "text": "Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” harus menghasilkan “Laporan akhir status indikator yang telah dicapai atau waktunya telah terlampaui” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 197},
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Output tidak membedakan cabang; laporan akhir sejalan dengan huruf c, ketika indikator ditetapkan telah tercapai. Frasa \"atau waktunya telah terlampaui\" tidak tercetak pada huruf c.",
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-akhir-status-indikator",
                                "name": "Laporan akhir status indikator yang telah dicapai atau waktunya telah terlampaui",
                                "names": [
                                    "Laporan akhir status indikator yang telah dicapai atau waktunya telah terlampaui",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "",
                    "text": "Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” paling lama “3 hari” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 194},
                    "limit": {"limit": {"printed": "3 hari", "amount": 3, "unit": "hari"}},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "",
                    "text": "Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 188},
                    "required": {
                        "always": False,
                        "triggers": [
                            "kirim-edaran",
                            "kirim-undangan-sosialisasi",
                            "laksanakan-sosialisasi",
                            "petakan-paket-pengadaan",
                            "laksanakan-rencana-aksi",
                            "laporkan-realisasi",
                            "kumpulkan-dan-olah-data",
                            "analisis-dan-rekomendasi",
                            "susun-laporan-kinerja",
                            "presentasikan-laporan-kinerja",
                        ],
                        "doubtful_always": True,
                        "limit": {"printed": "3 hari", "amount": 3, "unit": "hari"},
                        "predecessors": ["presentasikan-laporan-kinerja"],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/urutan",
                    "kind": "urutan",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "",
                    "text": "Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” dilaksanakan setelah langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 188},
                    "order": {"any_of": ["presentasikan-laporan-kinerja"]},
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/pelaksana",
                    "kind": "pelaksana",
                    "step": "rapat-dengan-pimpinan",
                    "subject": "",
                    "text": "Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 188},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; rapat dengan pimpinan wajarnya diselenggarakan kepala unit, yang menurut kualifikasi berkoordinasi dalam pelaporan pencapaian kinerja. Pimpinan sendiri tidak mempunyai kolom.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": ["kepala-ukpbj", "Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 027/SOP/300/2020).",
                    "source": {"file": "sop_source/salatiga/pengelolaan-kinerja-ukpbj.yaml", "line": 2},
                    "severity": "rendah",
                },
            ],
            "roles": [
                "tim-peningkatan-kapabilitas-ukpbj",
                "Tim Peningkatan Kapabilitas UKPBJ",
                "kepala-ukpbj",
                "Kepala UKPBJ",
                "penanggung-jawab-kinerja",
                "Penanggung Jawab Kinerja",
                "Penanggungjawab Kinerja",
                "penanggung jawab kinerja",
                "penanggungjawab kinerja",
            ],
        },
    ],
}


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_definisikan_tujuan_dan_area_strategis_dokumen_perencanaan_daerah(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Dokumen Perencanaan Daerah (RPJM, RKP)” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/dokumen-perencanaan-daerah")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_definisikan_tujuan_dan_area_strategis_arahan_pimpinan(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Arahan Pimpinan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/arahan-pimpinan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_definisikan_tujuan_dan_area_strategis_dokumen_evaluasi_kinerja(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Dokumen Evaluasi Kinerja Sebelumnya” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/dokumen-evaluasi-kinerja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_definisikan_tujuan_dan_area_strategis_daftar_paket_pengadaan(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” memerlukan kelengkapan “Daftar Paket Pengadaan (SIRUP)” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Kelengkapan langkah 3 sampai 6 kosong dan waktu langkah-langkah itu bergeser dua kolom ke kiri, tanda adanya sel gabungan. Dicatat hanya pada langkah 2, tempat tercetaknya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/kelengkapan/daftar-paket-pengadaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_definisikan_tujuan_dan_area_strategis_dokumen_perencanaan_kinerja(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” harus menghasilkan “Dokumen Perencanaan Kinerja dan Target Tahun Berjalan, meliputi:” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Rinciannya memuat hasil langkah 3 (indikator dan atribut) dan 4 (baseline dan target), sedangkan output langkah 3 sampai 5 kosong. Dicatat hanya pada langkah 2, tempat tercetaknya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/output-wajib/dokumen-perencanaan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_definisikan_tujuan_dan_area_strategis_usulan_edaran(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” harus menghasilkan “Usulan Edaran Implementasi Pengelolaan Kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Rinciannya memuat hasil langkah 3 (indikator dan atribut) dan 4 (baseline dan target), sedangkan output langkah 3 sampai 5 kosong. Dicatat hanya pada langkah 2, tempat tercetaknya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/output-wajib/usulan-edaran")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_2_batas_waktu_definisikan_tujuan_dan_area_strategis(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” paling lama “5 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    Batas tercetak: 5 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_definisikan_tujuan_dan_area_strategis(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/langkah-wajib")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_definisikan_tujuan_dan_area_strategis(periksa):
    """Langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 2 Mendefinisikan tujuan PBJ dan area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; perencanaan kinerja disusun tim UKPBJ dalam lokakarya menurut keterangannya, dan kualifikasi tim menuntut pemahaman pengelolaan kinerja serta arahan pimpinan.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#definisikan-tujuan-dan-area-strategis/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_batas_waktu_tetapkan_indikator(periksa):
    """Langkah 3 “Menetapkan indikator dan atribut per area strategis” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 3 Menetapkan indikator dan atribut per area strategis
    Batas tercetak: 2 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_tetapkan_indikator(periksa):
    """Langkah 3 “Menetapkan indikator dan atribut per area strategis” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 3 Menetapkan indikator dan atribut per area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_tetapkan_indikator(periksa):
    """Langkah 3 “Menetapkan indikator dan atribut per area strategis” dilaksanakan setelah langkah 2 “Mendefinisikan tujuan PBJ dan area strategis” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 3 Menetapkan indikator dan atribut per area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_tetapkan_indikator(periksa):
    """Langkah 3 “Menetapkan indikator dan atribut per area strategis” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 3 Menetapkan indikator dan atribut per area strategis
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; indikator dan atribut adalah bagian dokumen perencanaan yang dihasilkan pada langkah 2, jadi dibaca dikerjakan oleh tim yang sama. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#tetapkan-indikator/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_4_batas_waktu_susun_baseline_dan_target(periksa):
    """Langkah 4 “Menyusun usulan baseline dan target kinerja” paling lama “5 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 4 Menyusun usulan baseline dan target kinerja
    Batas tercetak: 5 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_susun_baseline_dan_target(periksa):
    """Langkah 4 “Menyusun usulan baseline dan target kinerja” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 4 Menyusun usulan baseline dan target kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_susun_baseline_dan_target(periksa):
    """Langkah 4 “Menyusun usulan baseline dan target kinerja” dilaksanakan setelah langkah 3 “Menetapkan indikator dan atribut per area strategis” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 4 Menyusun usulan baseline dan target kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_susun_baseline_dan_target(periksa):
    """Langkah 4 “Menyusun usulan baseline dan target kinerja” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 4 Menyusun usulan baseline dan target kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; baseline dan target adalah bagian dokumen perencanaan yang dihasilkan pada langkah 2, jadi dibaca dikerjakan oleh tim yang sama. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-baseline-dan-target/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_5_batas_waktu_susun_rencana_aksi(periksa):
    """Langkah 5 “Menyusun rencana aksi untuk setiap indikator” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 5 Menyusun rencana aksi untuk setiap indikator
    Batas tercetak: 2 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_susun_rencana_aksi(periksa):
    """Langkah 5 “Menyusun rencana aksi untuk setiap indikator” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 5 Menyusun rencana aksi untuk setiap indikator
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_susun_rencana_aksi(periksa):
    """Langkah 5 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan setelah langkah 4 “Menyusun usulan baseline dan target kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 5 Menyusun rencana aksi untuk setiap indikator
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_susun_rencana_aksi(periksa):
    """Langkah 5 “Menyusun rencana aksi untuk setiap indikator” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 5 Menyusun rencana aksi untuk setiap indikator
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; rencana aksi melanjutkan penyusunan indikator pada langkah 3 dan 4, jadi dibaca dikerjakan oleh tim yang sama. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-rencana-aksi/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_presentasikan_rencana_kinerja_materi_presentasi_perencanaan(periksa):
    """Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” harus menghasilkan “Materi presentasi perencanaan dan target kinerja tahun berjalan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 6 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Waktu karena sel bergeser ke kiri; isinya dokumen, bukan jangka waktu. Dapat pula dibaca sebagai kelengkapan, tetapi SOP Kota Pagar Alam yang sejenis mencetak kelengkapan lain bagi langkah ini dan menempatkan materi ini sesudahnya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/output-wajib/materi-presentasi-perencanaan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_6_batas_waktu_presentasikan_rencana_kinerja(periksa):
    """Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 6 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    Batas tercetak: 1 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Tercetak di kolom Penanggung Jawab Kinerja; sel bergeser dua kolom ke kiri karena sel gabungan di atasnya. Isinya jangka waktu, bukan tanda pelaksana. Kolom Waktu pada baris ini berisi output yang ikut bergeser.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_presentasikan_rencana_kinerja(periksa):
    """Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 6 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_presentasikan_rencana_kinerja(periksa):
    """Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan setelah langkah 5 “Menyusun rencana aksi untuk setiap indikator” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 6 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_presentasikan_rencana_kinerja(periksa):
    """Langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 6 Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; rencana yang dipresentasikan disusun tim pada langkah 2-5; Kepala UKPBJ pun mungkin mempresentasikannya kepada pimpinan. Teks di kolom Penanggung Jawab Kinerja pada baris ini adalah waktu, bukan tanda.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-rencana-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_analisis_rencana_kinerja_dokumen_perencanaan_kinerja(periksa):
    """Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” memerlukan kelengkapan “Dokumen Perencanaan Kinerja dan Target Tahun Berjalan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 7 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/kelengkapan/dokumen-perencanaan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_analisis_rencana_kinerja_persetujuan_target_kinerja(periksa):
    """Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” harus menghasilkan “Persetujuan target kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 7 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; bila rencana masih membutuhkan perbaikan (cabang b), persetujuan belum ada.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/output-wajib/persetujuan-target-kinerja")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_7_batas_waktu_analisis_rencana_kinerja(periksa):
    """Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” paling lama “3 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 7 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    Batas tercetak: 3 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_analisis_rencana_kinerja(periksa):
    """Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 7 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_analisis_rencana_kinerja(periksa):
    """Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan setelah langkah 6 “Mempresentasikan rencana kinerja dan permohonan persetujuan pimpinan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 7 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_analisis_rencana_kinerja(periksa):
    """Langkah 7 “Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 7 Melakukan analisis untuk selanjutnya: a. Menyetujui rencana kinerja untuk dieksekusi b. Membutuhkan perbaikan atas rencana kerja yang diusulkan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang. Yang menyetujui ialah pimpinan; pimpinan organisasi tidak mempunyai kolom, dan di antara ketiga kolom hanya Kepala UKPBJ yang berkedudukan memutus usulan tim.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-rencana-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_kirim_edaran_usulan_edaran(periksa):
    """Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” memerlukan kelengkapan “Usulan Surat Usulan Edaran Implementasi Pengelolaan Kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 8 Mengirim edaran implementasi pengelolaan kinerja ke OPD
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/kelengkapan/usulan-edaran")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_kirim_edaran_surat_edaran(periksa):
    """Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” harus menghasilkan “Surat Edaran Implementasi Pengelolaan Kinerja terkirim ke OPD” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 8 Mengirim edaran implementasi pengelolaan kinerja ke OPD
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/output-wajib/surat-edaran")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_8_batas_waktu_kirim_edaran(periksa):
    """Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 8 Mengirim edaran implementasi pengelolaan kinerja ke OPD
    Batas tercetak: 2 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_kirim_edaran(periksa):
    """Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 8 Mengirim edaran implementasi pengelolaan kinerja ke OPD
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_kirim_edaran(periksa):
    """Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” dilaksanakan setelah langkah pendahulunya (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 8 Mengirim edaran implementasi pengelolaan kinerja ke OPD
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_kirim_edaran(periksa):
    """Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 8 Mengirim edaran implementasi pengelolaan kinerja ke OPD
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_kirim_edaran(periksa):
    """Langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 8 Mengirim edaran implementasi pengelolaan kinerja ke OPD
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; edaran ke OPD lain dikirim atas nama unit, dan menurut kualifikasi Kepala UKPBJ-lah yang berkoordinasi dengan pemangku kepentingan pengadaan.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-edaran/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_kirim_undangan_sosialisasi_surat_edaran(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” memerlukan kelengkapan “Surat Edaran Implementasi Pengelolaan Kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/kelengkapan/surat-edaran")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_kirim_undangan_sosialisasi_daftar_undangan(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” memerlukan kelengkapan “Daftar undangan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/kelengkapan/daftar-undangan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_kirim_undangan_sosialisasi_surat_undangan_sosialisasi(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” harus menghasilkan “Surat undangan sosialisasi implementasi pengelolaan kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/output-wajib/surat-undangan-sosialisasi")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_9_batas_waktu_kirim_undangan_sosialisasi(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    Batas tercetak: 1 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_kirim_undangan_sosialisasi(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_kirim_undangan_sosialisasi(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” dilaksanakan setelah langkah 8 “Mengirim edaran implementasi pengelolaan kinerja ke OPD” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_9_langkah_berulang_kirim_undangan_sosialisasi(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_kirim_undangan_sosialisasi(periksa):
    """Langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 9 Mengirim undangan sosialisasi ke penanggungjawab kinerja
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; undangan adalah bagian penyelenggaraan sosialisasi, yang menurut kualifikasi diselenggarakan Kepala UKPBJ; tim dapat pula mengerjakannya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kirim-undangan-sosialisasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_laksanakan_sosialisasi_materi_presentasi_perencanaan(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” memerlukan kelengkapan “Materi presentasi perencanaan dan target kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/kelengkapan/materi-presentasi-perencanaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_laksanakan_sosialisasi_template_data_kinerja(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” memerlukan kelengkapan “Template data kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/kelengkapan/template-data-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_10_output_wajib_laksanakan_sosialisasi_laporan_sosialisasi(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” harus menghasilkan “Laporan sosialisasi” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/output-wajib/laporan-sosialisasi")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_10_batas_waktu_laksanakan_sosialisasi(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” paling lama “3 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    Batas tercetak: 3 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_10_langkah_wajib_laksanakan_sosialisasi(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_10_urutan_laksanakan_sosialisasi(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” dilaksanakan setelah langkah 9 “Mengirim undangan sosialisasi ke penanggungjawab kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_10_langkah_berulang_laksanakan_sosialisasi(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_10_pelaksana_laksanakan_sosialisasi(periksa):
    """Langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 10 Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut "menyelenggarakan kegiatan sosialisasi", sedangkan Penanggung Jawab Kinerja adalah pesertanya; tim dapat pula mengerjakannya.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-sosialisasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_petakan_paket_pengadaan_tujuan_pengadaan(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” memerlukan kelengkapan “Tujuan pengadaan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/kelengkapan/tujuan-pengadaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_petakan_paket_pengadaan_area_strategis(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” memerlukan kelengkapan “Area strategis” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/kelengkapan/area-strategis")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_petakan_paket_pengadaan_data_paket_tahun_berjalan(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” memerlukan kelengkapan “Data paket pengadaan tahun berjalan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/kelengkapan/data-paket-tahun-berjalan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_11_output_wajib_petakan_paket_pengadaan_paket_per_area_strategis(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” harus menghasilkan “Paket pengadaan berdasarkan area strategis” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/output-wajib/paket-per-area-strategis")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_11_batas_waktu_petakan_paket_pengadaan(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    Batas tercetak: 2 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_11_langkah_wajib_petakan_paket_pengadaan(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_11_urutan_petakan_paket_pengadaan(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” dilaksanakan setelah langkah 10 “Melaksanakan sosialisasi implementasi pengelolaan kinerja pengadaan ke penanggungjawab kinerja.” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_11_langkah_berulang_petakan_paket_pengadaan(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_11_pelaksana_petakan_paket_pengadaan(periksa):
    """Langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 11 Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; pemetaan menyangkut paket masing-masing perangkat daerah setelah sosialisasi, dan menurut kualifikasi Penanggung Jawab Kinerja berasal dari OPD (PA/KPA, PPK) atau UKPBJ. Tim Peningkatan Kapabilitas UKPBJ pun mungkin, sebab area strategis yang dipetakan didefinisikan tim pada langkah 2 dan pemetaannya meliputi semua perangkat daerah.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#petakan-paket-pengadaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_12_kelengkapan_laksanakan_rencana_aksi_paket_terpilih(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Paket pengadaan terpilih” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/paket-terpilih")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_12_kelengkapan_laksanakan_rencana_aksi_sop_penyelenggaraan_pbj(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “SOP penyelenggaraan PBJ” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/sop-penyelenggaraan-pbj")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_12_kelengkapan_laksanakan_rencana_aksi_rencana_aksi(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Rencana aksi” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/rencana-aksi")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_12_kelengkapan_laksanakan_rencana_aksi_template_data_kinerja(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” memerlukan kelengkapan “Template data kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/kelengkapan/template-data-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_12_output_wajib_laksanakan_rencana_aksi_pembaruan_data_kinerja(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” harus menghasilkan “Input / update data proses dan data rencana aksi ke dalam template data kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/output-wajib/pembaruan-data-kinerja")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_12_langkah_wajib_laksanakan_rencana_aksi(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_12_urutan_laksanakan_rencana_aksi(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” dilaksanakan setelah langkah 11 “Memetakan area strategis ke paket pengadaan masing-masing perangkat daerah.” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_12_pelaksana_laksanakan_rencana_aksi(periksa):
    """Langkah 12 “Melaksanakan proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 12 Melaksanakan proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang setelah pergantian halaman; proses dan rencana aksi dilaksanakan pada paket pengadaan oleh PA/KPA, PPK, Pokja atau Pejabat Pengadaan, yang menurut kualifikasi menjadi Penanggung Jawab Kinerja.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laksanakan-rencana-aksi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_13_kelengkapan_laporkan_realisasi_template_data_kinerja_terupdate(periksa):
    """Langkah 13 “Melaporkan realisasi proses dan rencana aksi” memerlukan kelengkapan “Template data kinerja terupdate” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 13 Melaporkan realisasi proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/kelengkapan/template-data-kinerja-terupdate")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_13_output_wajib_laporkan_realisasi_laporan_kinerja_per_paket(periksa):
    """Langkah 13 “Melaporkan realisasi proses dan rencana aksi” harus menghasilkan “Laporan kinerja per paket” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 13 Melaporkan realisasi proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/output-wajib/laporan-kinerja-per-paket")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_13_batas_waktu_laporkan_realisasi(periksa):
    """Langkah 13 “Melaporkan realisasi proses dan rencana aksi” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 13 Melaporkan realisasi proses dan rencana aksi
    Batas tercetak: 1 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_13_langkah_wajib_laporkan_realisasi(periksa):
    """Langkah 13 “Melaporkan realisasi proses dan rencana aksi” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 13 Melaporkan realisasi proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_13_urutan_laporkan_realisasi(periksa):
    """Langkah 13 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan setelah langkah 12 “Melaksanakan proses dan rencana aksi” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 13 Melaporkan realisasi proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_13_pelaksana_laporkan_realisasi(periksa):
    """Langkah 13 “Melaporkan realisasi proses dan rencana aksi” dilaksanakan oleh Penanggung Jawab Kinerja (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 13 Melaporkan realisasi proses dan rencana aksi
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; yang melaporkan realisasi ialah pelaksana rencana aksi pada langkah 12; laporannya per paket dan dikumpulkan pihak lain pada langkah 14.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#laporkan-realisasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_14_kelengkapan_kumpulkan_dan_olah_data_laporan_kinerja_per_paket(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” memerlukan kelengkapan “Laporan kinerja per paket” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/kelengkapan/laporan-kinerja-per-paket")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_14_kelengkapan_kumpulkan_dan_olah_data_formula_perhitungan_indikator(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” memerlukan kelengkapan “Formula perhitungan di atribut indikator” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/kelengkapan/formula-perhitungan-indikator")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_14_output_wajib_kumpulkan_dan_olah_data_kompilasi_pencapaian_kinerja(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/output-wajib/kompilasi-pencapaian-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_14_output_wajib_kumpulkan_dan_olah_data_kompilasi_rencana_aksi(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” harus menghasilkan “Kompilasi rencana aksi” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/output-wajib/kompilasi-rencana-aksi")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_14_batas_waktu_kumpulkan_dan_olah_data(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” paling lama “5 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    Batas tercetak: 5 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_14_langkah_wajib_kumpulkan_dan_olah_data(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_14_urutan_kumpulkan_dan_olah_data(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” dilaksanakan setelah langkah 13 “Melaporkan realisasi proses dan rencana aksi” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_14_pelaksana_kumpulkan_dan_olah_data(periksa):
    """Langkah 14 “Mengumpulkan dan melakukan pengolahan data” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 14 Mengumpulkan dan melakukan pengolahan data
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; laporan per paket dari para Penanggung Jawab Kinerja dikumpulkan di UKPBJ dan dihitung dengan formula indikator yang ditetapkan tim pada langkah 3.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#kumpulkan-dan-olah-data/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_15_kelengkapan_analisis_dan_rekomendasi_kompilasi_pencapaian_kinerja(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi pencapaian kinerja per indikator” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/kelengkapan/kompilasi-pencapaian-kinerja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_15_kelengkapan_analisis_dan_rekomendasi_kompilasi_rencana_aksi(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” memerlukan kelengkapan “Kompilasi rencana aksi” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/kelengkapan/kompilasi-rencana-aksi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_15_output_wajib_analisis_dan_rekomendasi_hasil_analisis_kinerja(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” harus menghasilkan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/output-wajib/hasil-analisis-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_15_output_wajib_analisis_dan_rekomendasi_rekomendasi_perbaikan(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” harus menghasilkan “Rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/output-wajib/rekomendasi-perbaikan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_15_batas_waktu_analisis_dan_rekomendasi(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” paling lama “2 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    Batas tercetak: 2 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_15_langkah_wajib_analisis_dan_rekomendasi(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_15_urutan_analisis_dan_rekomendasi(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” dilaksanakan setelah langkah 14 “Mengumpulkan dan melakukan pengolahan data” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_15_pelaksana_analisis_dan_rekomendasi(periksa):
    """Langkah 15 “Melakukan analisis dan rekomendasi perbaikan” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 15 Melakukan analisis dan rekomendasi perbaikan
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; analisis memakai kompilasi yang dihasilkan pada langkah 14, jadi dibaca dikerjakan oleh tim yang sama.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#analisis-dan-rekomendasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_16_kelengkapan_susun_laporan_kinerja_hasil_analisis_kinerja(periksa):
    """Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” memerlukan kelengkapan “Hasil analisis berdasarkan metode yang digunakan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 16 Menyusun laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/kelengkapan/hasil-analisis-kinerja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_16_kelengkapan_susun_laporan_kinerja_rekomendasi_perbaikan(periksa):
    """Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” memerlukan kelengkapan “Rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 16 Menyusun laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/kelengkapan/rekomendasi-perbaikan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_16_output_wajib_susun_laporan_kinerja_laporan_pencapaian_kinerja(periksa):
    """Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” harus menghasilkan “Laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 16 Menyusun laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/output-wajib/laporan-pencapaian-kinerja")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_16_batas_waktu_susun_laporan_kinerja(periksa):
    """Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 16 Menyusun laporan kinerja sesuai periode waktu
    Batas tercetak: 1 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_16_langkah_wajib_susun_laporan_kinerja(periksa):
    """Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 16 Menyusun laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_16_urutan_susun_laporan_kinerja(periksa):
    """Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” dilaksanakan setelah langkah 15 “Melakukan analisis dan rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 16 Menyusun laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_16_pelaksana_susun_laporan_kinerja(periksa):
    """Langkah 16 “Menyusun laporan kinerja sesuai periode waktu” dilaksanakan oleh Tim Peningkatan Kapabilitas UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 16 Menyusun laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; laporan disusun dari hasil analisis dan rekomendasi langkah 15 yang dibaca dikerjakan tim.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#susun-laporan-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_17_kelengkapan_presentasikan_laporan_kinerja_laporan_pencapaian_kinerja(periksa):
    """Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” memerlukan kelengkapan “Laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 17 Mempresentasikan laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/kelengkapan/laporan-pencapaian-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_17_output_wajib_presentasikan_laporan_kinerja_materi_presentasi_laporan_kinerja(periksa):
    """Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” harus menghasilkan “Materi presentasi Laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 17 Mempresentasikan laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/output-wajib/materi-presentasi-laporan-kinerja")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_17_batas_waktu_presentasikan_laporan_kinerja(periksa):
    """Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” paling lama “1 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 17 Mempresentasikan laporan kinerja sesuai periode waktu
    Batas tercetak: 1 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_17_langkah_wajib_presentasikan_laporan_kinerja(periksa):
    """Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 17 Mempresentasikan laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_17_urutan_presentasikan_laporan_kinerja(periksa):
    """Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” dilaksanakan setelah langkah 16 “Menyusun laporan kinerja sesuai periode waktu” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 17 Mempresentasikan laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_17_pelaksana_presentasikan_laporan_kinerja(periksa):
    """Langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 17 Mempresentasikan laporan kinerja sesuai periode waktu
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ menyebut penyelenggaraan pelaporan pencapaian kinerja kepada pemangku kepentingan; tim penyusun laporan pun mungkin mempresentasikannya, antara lain kepada Tim Internal UKPBJ.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#presentasikan-laporan-kinerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_18_kelengkapan_rapat_dengan_pimpinan_materi_presentasi_laporan_kinerja(periksa):
    """Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” memerlukan kelengkapan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 18 Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/kelengkapan/materi-presentasi-laporan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_18_output_wajib_rapat_dengan_pimpinan_persetujuan_rekomendasi_perbaikan(periksa):
    """Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” harus menghasilkan “Persetujuan rekomendasi perbaikan” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 18 Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; persetujuan ini sejalan dengan huruf a, sedangkan huruf b melanjutkan proses tanpa perbaikan.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/output-wajib/persetujuan-rekomendasi-perbaikan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_18_output_wajib_rapat_dengan_pimpinan_laporan_akhir_status_indikator(periksa):
    """Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” harus menghasilkan “Laporan akhir status indikator yang telah dicapai atau waktunya telah terlampaui” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 18 Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; laporan akhir sejalan dengan huruf c, ketika indikator ditetapkan telah tercapai. Frasa "atau waktunya telah terlampaui" tidak tercetak pada huruf c.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/output-wajib/laporan-akhir-status-indikator")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_18_batas_waktu_rapat_dengan_pimpinan(periksa):
    """Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” paling lama “3 hari” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 18 Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.
    Batas tercetak: 3 hari
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_18_langkah_wajib_rapat_dengan_pimpinan(periksa):
    """Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” wajib dilaksanakan (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 18 Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_18_urutan_rapat_dengan_pimpinan(periksa):
    """Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” dilaksanakan setelah langkah 17 “Mempresentasikan laporan kinerja sesuai periode waktu” (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 18 Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_18_pelaksana_rapat_dengan_pimpinan(periksa):
    """Langkah 18 “Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan …” dilaksanakan oleh Kepala UKPBJ (SOP nomor 027/SOP/300/2020).

    Langkah tercetak: 18 Menyelenggarakan rapat dengan pimpinan untuk : a. Menyetujui rekomendasi perbaikan untuk dieksekusi; b. Melanjutkan proses tanpa adanya perbaikan; c. Menetapkan indikator kinerja telah tercapai.
    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; rapat dengan pimpinan wajarnya diselenggarakan kepala unit, yang menurut kualifikasi berkoordinasi dalam pelaporan pencapaian kinerja. Pimpinan sendiri tidak mempunyai kolom.
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#rapat-dengan-pimpinan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 027/SOP/300/2020).

    SOP PENGELOLAAN KINERJA UKPBJ (Nomor 027/SOP/300/2020), berlaku 2022-06-28
    """
    periksa("salatiga/pengelolaan-kinerja-ukpbj@2022-06-28#berkas/langkah-di-luar-sop")
