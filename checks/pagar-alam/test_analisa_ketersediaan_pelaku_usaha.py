# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/analisa-ketersediaan-pelaku-usaha")

SOP = {
    "sop": "pagar-alam/analisa-ketersediaan-pelaku-usaha",
    "title": "SOP Analisa Ketersediaan Pelaku Usaha",
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
            "source": {"file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml", "line": 2},
            "source_sha256": "0f0880ece2b6129725376ceb0266cf718f3b4c461c882407f5a6a63c105c81bd",
            "steps": [
                {"id": "mulai", "no": "", "activity": "Mulai", "kind": "start"},
                {
                    "id": "reviu-dokumen-perencanaan",
                    "no": "1",
                    "activity": "Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya",
                    "kind": "process",
                },
                {
                    "id": "olah-data-penyedia",
                    "no": "2",
                    "activity": "Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.",
                    "kind": "process",
                },
                {
                    "id": "pilih-pelaku-usaha",
                    "no": "3",
                    "activity": "Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data",
                    "kind": "process",
                },
                {
                    "id": "evaluasi-kualifikasi",
                    "no": "4",
                    "activity": "Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA",
                    "kind": "decision",
                },
                {
                    "id": "sampaikan-usulan-perbaikan-rup",
                    "no": "5",
                    "activity": "Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA",
                    "kind": "process",
                },
                {
                    "id": "dokumentasikan-hasil-analisa",
                    "no": "8",
                    "activity": "Mendokumentasikan hasil analisa ketersediaan penyedia",
                    "kind": "process",
                },
                {
                    "id": "bahas-rencana-aksi-perbaikan",
                    "no": "9",
                    "activity": "Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya",
                    "kind": "process",
                },
                {"id": "selesai", "no": "10", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["sampaikan-usulan-perbaikan-rup", "bahas-rencana-aksi-perbaikan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/rka",
                    "kind": "kelengkapan",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "rka",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “RKA” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 49,
                    },
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/rup",
                    "kind": "kelengkapan",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "rup",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 49,
                    },
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
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/draft-spesifikasi-teknis-kak",
                    "kind": "kelengkapan",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "draft-spesifikasi-teknis-kak",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “Draft spesifikasi teknis/KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 49,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "draft-spesifikasi-teknis-kak",
                                "name": "Draft Spesifikasi Teknis/ KAK",
                                "names": [
                                    "Draft Spesifikasi Teknis/ KAK",
                                    "Draft KAK/Spesifikasi Teknis",
                                    "Draf Spesifikasi Teknis/",
                                    "Draft spesifikasi teknis/KAK",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/rab",
                    "kind": "kelengkapan",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "rab",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 49,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Butir keempat tercetak \"RAB DIPAD/PA\" tanpa tanda butir di antaranya; dibaca sebagai dua dokumen, yang pertama RAB.",
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
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/dipa-dpa",
                    "kind": "kelengkapan",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "dipa-dpa",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “DIPAD/PA” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 49,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "\"DIPAD/PA\" dibaca DIPA/DPA seperti pada SOP Proses Utama (baris 301) dan Persiapan Pengadaan (baris 211); batasnya dengan RAB tidak tercetak.",
                    "output": {
                        "documents": [
                            {
                                "id": "dipa-dpa",
                                "name": "DIPA/DPA",
                                "names": ["DIPA/DPA", "DIPAD/PA"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/output-wajib/informasi-kebutuhan-teridentifikasi",
                    "kind": "output-wajib",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "informasi-kebutuhan-teridentifikasi",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” harus menghasilkan “Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 50,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "informasi-kebutuhan-teridentifikasi",
                                "name": "Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi",
                                "names": [
                                    "Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 45,
                    },
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 45,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 45,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol langkah 1 hilang dalam pindaian; reviu ini menyiapkan bahan analisa data penyedia yang menurut kualifikasi dikerjakan Jabfung PPBJ, dan PPK baru disebut sebagai penerima hasil pada langkah 4. PPK pun mungkin, sebab pada SOP Persiapan Pengadaan reviu dokumen sejenis dibaca sebagai tugas PPK (baris 211).",
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/kelengkapan/data-penyedia",
                    "kind": "kelengkapan",
                    "step": "olah-data-penyedia",
                    "subject": "data-penyedia",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” memerlukan kelengkapan “Data penyedia yang diperoleh dari:” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 56,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "data-penyedia",
                                "name": "Data penyedia",
                                "names": [
                                    "Data penyedia",
                                    "Data penyedia yang diperoleh dari",
                                    "Data penyedia yang diperoleh dari:",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/output-wajib/hasil-analisa-data-penyedia",
                    "kind": "output-wajib",
                    "step": "olah-data-penyedia",
                    "subject": "hasil-analisa-data-penyedia",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” harus menghasilkan “Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 57,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisa-data-penyedia",
                                "name": "Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia",
                                "names": [
                                    "Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "olah-data-penyedia",
                    "subject": "",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 51,
                    },
                    "required": {"always": True, "predecessors": ["reviu-dokumen-perencanaan"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/urutan",
                    "kind": "urutan",
                    "step": "olah-data-penyedia",
                    "subject": "",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” dilaksanakan setelah langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 51,
                    },
                    "order": {"any_of": ["reviu-dokumen-perencanaan"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "olah-data-penyedia",
                    "subject": "",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 51,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/pelaksana",
                    "kind": "pelaksana",
                    "step": "olah-data-penyedia",
                    "subject": "",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 51,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol langkah 2 hilang dalam pindaian; kegiatan \"pengumpulan, pengolahan dan analisa data\" sama dengan kemampuan yang disyaratkan bagi Jabfung PPBJ.",
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/kelengkapan/hasil-analisa-data-penyedia",
                    "kind": "kelengkapan",
                    "step": "pilih-pelaku-usaha",
                    "subject": "hasil-analisa-data-penyedia",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” memerlukan kelengkapan “Hasil pengumpulan, pengolahan dan analisa data pelaku usaha/penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 63,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisa-data-penyedia",
                                "name": "Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia",
                                "names": [
                                    "Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia",
                                    "Hasil pengumpulan, pengolahan dan analisa data pelaku usaha/penyedia",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/output-wajib/daftar-pelaku-usaha-sesuai-kualifikasi",
                    "kind": "output-wajib",
                    "step": "pilih-pelaku-usaha",
                    "subject": "daftar-pelaku-usaha-sesuai-kualifikasi",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” harus menghasilkan “Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 64,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-pelaku-usaha-sesuai-kualifikasi",
                                "name": "Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia",
                                "names": [
                                    "Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "pilih-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 59,
                    },
                    "required": {"always": True, "predecessors": ["olah-data-penyedia"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/urutan",
                    "kind": "urutan",
                    "step": "pilih-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” dilaksanakan setelah langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 59,
                    },
                    "order": {"any_of": ["olah-data-penyedia"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "pilih-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 59,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/pelaksana",
                    "kind": "pelaksana",
                    "step": "pilih-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 59,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol langkah 3 hilang dalam pindaian; kualifikasi Jabfung PPBJ memuat \"memberikan usulan penyedia yang sesuai kualifikasi\", dan penghubung halaman (Pentagon) di kolom Jabfung PPBJ pada langkah 4 menunjukkan alir datang dari kolom itu.",
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/kelengkapan/daftar-pelaku-usaha-sesuai-kualifikasi",
                    "kind": "kelengkapan",
                    "step": "evaluasi-kualifikasi",
                    "subject": "daftar-pelaku-usaha-sesuai-kualifikasi",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” memerlukan kelengkapan “Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 73,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-pelaku-usaha-sesuai-kualifikasi",
                                "name": "Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia",
                                "names": [
                                    "Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/laporan-analisa-ketersediaan",
                    "kind": "output-wajib",
                    "step": "evaluasi-kualifikasi",
                    "subject": "laporan-analisa-ketersediaan",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Laporan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 74,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-analisa-ketersediaan",
                                "name": "Laporan hasil analisa ketersediaan penyedia",
                                "names": ["Laporan hasil analisa ketersediaan penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/usulan-daftar-pelaku-usaha",
                    "kind": "output-wajib",
                    "step": "evaluasi-kualifikasi",
                    "subject": "usulan-daftar-pelaku-usaha",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Usulan daftar pelaku usaha terqualifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 74,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Output tidak membedakan cabang; usulan daftar hanya dapat dihasilkan bila ada pelaku usaha yang memenuhi syarat, tetapi langkah 5 (cabang b) mencetaknya lagi sebagai kelengkapan.",
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-daftar-pelaku-usaha",
                                "name": "Usulan daftar pelaku usaha terqualifikasi",
                                "names": ["Usulan daftar pelaku usaha terqualifikasi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "evaluasi-kualifikasi",
                    "subject": "",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 65,
                    },
                    "required": {"always": True, "predecessors": ["pilih-pelaku-usaha"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/urutan",
                    "kind": "urutan",
                    "step": "evaluasi-kualifikasi",
                    "subject": "",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” dilaksanakan setelah langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 65,
                    },
                    "order": {"any_of": ["pilih-pelaku-usaha"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "evaluasi-kualifikasi",
                    "subject": "",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 65,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "evaluasi-kualifikasi",
                    "subject": "",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 65,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol terbaca sebagai gambar buatan pindaian di dua kolom. Belah ketupat berada di kolom Jabfung PPBJ, jadi Jabfung PPBJ yang memutuskan; kotak dan kapsul di kolom PPK dibaca sebagai sasaran cabang, bukan pelaksana langkah 4 (butir b: hasil diserahkan kepada PPK).",
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/kelengkapan/laporan-analisa-ketersediaan",
                    "kind": "kelengkapan",
                    "step": "sampaikan-usulan-perbaikan-rup",
                    "subject": "laporan-analisa-ketersediaan",
                    "text": "Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” memerlukan kelengkapan “Laporan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 85,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-analisa-ketersediaan",
                                "name": "Laporan hasil analisa ketersediaan penyedia",
                                "names": ["Laporan hasil analisa ketersediaan penyedia"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/kelengkapan/usulan-daftar-pelaku-usaha",
                    "kind": "kelengkapan",
                    "step": "sampaikan-usulan-perbaikan-rup",
                    "subject": "usulan-daftar-pelaku-usaha",
                    "text": "Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” memerlukan kelengkapan “Usulan daftar pelaku usaha terqualifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 85,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Sel ini mengulang seluruh output langkah 4, padahal langkah 5 dijalankan bila tidak ada pelaku usaha yang memenuhi syarat; mungkin sel ini milik langkah penetapan daftar yang hilang. Dipakai seperti tercetak.",
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-daftar-pelaku-usaha",
                                "name": "Usulan daftar pelaku usaha terqualifikasi",
                                "names": ["Usulan daftar pelaku usaha terqualifikasi"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/output-wajib/usulan-perbaikan-rup-tersampaikan",
                    "kind": "output-wajib",
                    "step": "sampaikan-usulan-perbaikan-rup",
                    "subject": "usulan-perbaikan-rup-tersampaikan",
                    "text": "Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” harus menghasilkan “Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 86,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-perbaikan-rup-tersampaikan",
                                "name": "Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan",
                                "names": [
                                    "Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/urutan",
                    "kind": "urutan",
                    "step": "sampaikan-usulan-perbaikan-rup",
                    "subject": "",
                    "text": "Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 78,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["evaluasi-kualifikasi"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "sampaikan-usulan-perbaikan-rup",
                    "subject": "",
                    "text": "Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 78,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/pelaksana",
                    "kind": "pelaksana",
                    "step": "sampaikan-usulan-perbaikan-rup",
                    "subject": "",
                    "text": "Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 78,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Gambar terbaca di kedua kolom. Process2 pada langkah 4 adalah sasaran cabang b dan di sini berada di kolom PPK; butir b menyatakan PPK yang mengajukan usulan kepada PA/KPA. Process1 di kolom Jabfung PPBJ dibaca sebagai alir cabang a yang melewati baris ini.",
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/kelengkapan/hasil-identifikasi-penyedia-sesuai",
                    "kind": "kelengkapan",
                    "step": "dokumentasikan-hasil-analisa",
                    "subject": "hasil-identifikasi-penyedia-sesuai",
                    "text": "Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” memerlukan kelengkapan “Hasil analisa dan identifikasi penyedia yang sesuai syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 94,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-identifikasi-penyedia-sesuai",
                                "name": "Hasil analisa dan identifikasi penyedia yang sesuai syarat-syarat kualifikasi penyedia",
                                "names": [
                                    "Hasil analisa dan identifikasi penyedia yang sesuai syarat-syarat kualifikasi penyedia",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/output-wajib/dokumentasi-hasil-analisa-ketersediaan",
                    "kind": "output-wajib",
                    "step": "dokumentasikan-hasil-analisa",
                    "subject": "dokumentasi-hasil-analisa-ketersediaan",
                    "text": "Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” harus menghasilkan “Dokumentasi hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 95,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "dokumentasi-hasil-analisa-ketersediaan",
                                "name": "Dokumentasi hasil analisa ketersediaan penyedia",
                                "names": ["Dokumentasi hasil analisa ketersediaan penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/urutan",
                    "kind": "urutan",
                    "step": "dokumentasikan-hasil-analisa",
                    "subject": "",
                    "text": "Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 88,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["evaluasi-kualifikasi"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "dokumentasikan-hasil-analisa",
                    "subject": "",
                    "text": "Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 88,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/pelaksana",
                    "kind": "pelaksana",
                    "step": "dokumentasikan-hasil-analisa",
                    "subject": "",
                    "text": "Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 88,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol terbaca sebagai gambar buatan pindaian: satu kotak, hanya di kolom Jabfung PPBJ.",
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/kelengkapan/dokumentasi-hasil-analisa-ketersediaan",
                    "kind": "kelengkapan",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "dokumentasi-hasil-analisa-ketersediaan",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” memerlukan kelengkapan “Dokumentasi hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 102,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "dokumentasi-hasil-analisa-ketersediaan",
                                "name": "Dokumentasi hasil analisa ketersediaan penyedia",
                                "names": ["Dokumentasi hasil analisa ketersediaan penyedia"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/ba-pembahasan-rencana-aksi-perbaikan",
                    "kind": "output-wajib",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "ba-pembahasan-rencana-aksi-perbaikan",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Berita Acara Hasil Pembahasan Rencana aksi perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 103,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kegiatan menghasilkan pembahasan dan rencana aksi perbaikan; huruf besar pada \"Rencana\" dapat berarti baris baru yang tanda butirnya hilang, sehingga mungkin dua dokumen: berita acara dan rencana aksi. Dibaca satu seperti tercetak.",
                    "output": {
                        "documents": [
                            {
                                "id": "ba-pembahasan-rencana-aksi-perbaikan",
                                "name": "Berita Acara Hasil Pembahasan Rencana aksi perbaikan",
                                "names": ["Berita Acara Hasil Pembahasan Rencana aksi perbaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/usulan-program-perbaikan",
                    "kind": "output-wajib",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "usulan-program-perbaikan",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Usulan program perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 103,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-program-perbaikan",
                                "name": "Usulan program perbaikan",
                                "names": ["Usulan program perbaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 96,
                    },
                    "required": {
                        "always": False,
                        "triggers": ["dokumentasikan-hasil-analisa"],
                        "predecessors": ["dokumentasikan-hasil-analisa"],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/urutan",
                    "kind": "urutan",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” dilaksanakan setelah langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 96,
                    },
                    "order": {"any_of": ["dokumentasikan-hasil-analisa"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 96,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/pelaksana",
                    "kind": "pelaksana",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 96,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol terbaca sebagai gambar buatan pindaian: satu kotak, hanya di kolom Jabfung PPBJ. PPK disebut sebagai pihak yang diajak membahas, tetapi kolomnya kosong.",
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
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 2,
                    },
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
def test_langkah_1_kelengkapan_reviu_dokumen_perencanaan_rka(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “RKA” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/rka")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_reviu_dokumen_perencanaan_rup(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/rup")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_reviu_dokumen_perencanaan_draft_spesifikasi_teknis_kak(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “Draft spesifikasi teknis/KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/draft-spesifikasi-teknis-kak")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_reviu_dokumen_perencanaan_rab(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Butir keempat tercetak "RAB DIPAD/PA" tanpa tanda butir di antaranya; dibaca sebagai dua dokumen, yang pertama RAB.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/rab")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_reviu_dokumen_perencanaan_dipa_dpa(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” memerlukan kelengkapan “DIPAD/PA” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: "DIPAD/PA" dibaca DIPA/DPA seperti pada SOP Proses Utama (baris 301) dan Persiapan Pengadaan (baris 211); batasnya dengan RAB tidak tercetak.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/kelengkapan/dipa-dpa")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_1_output_wajib_reviu_dokumen_perencanaan_informasi_kebutuhan_teridentifikasi(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” harus menghasilkan “Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/output-wajib/informasi-kebutuhan-teridentifikasi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_reviu_dokumen_perencanaan(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_reviu_dokumen_perencanaan(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_reviu_dokumen_perencanaan(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol langkah 1 hilang dalam pindaian; reviu ini menyiapkan bahan analisa data penyedia yang menurut kualifikasi dikerjakan Jabfung PPBJ, dan PPK baru disebut sebagai penerima hasil pada langkah 4. PPK pun mungkin, sebab pada SOP Persiapan Pengadaan reviu dokumen sejenis dibaca sebagai tugas PPK (baris 211).
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_olah_data_penyedia_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” memerlukan kelengkapan “Data penyedia yang diperoleh dari:” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/kelengkapan/data-penyedia")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_olah_data_penyedia_hasil_analisa_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” harus menghasilkan “Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/output-wajib/hasil-analisa-data-penyedia")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_olah_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_olah_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” dilaksanakan setelah langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_olah_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_olah_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol langkah 2 hilang dalam pindaian; kegiatan "pengumpulan, pengolahan dan analisa data" sama dengan kemampuan yang disyaratkan bagi Jabfung PPBJ.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_pilih_pelaku_usaha_hasil_analisa_data_penyedia(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” memerlukan kelengkapan “Hasil pengumpulan, pengolahan dan analisa data pelaku usaha/penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/kelengkapan/hasil-analisa-data-penyedia")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_pilih_pelaku_usaha_daftar_pelaku_usaha_sesuai_kualifikasi(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” harus menghasilkan “Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/output-wajib/daftar-pelaku-usaha-sesuai-kualifikasi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_pilih_pelaku_usaha(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_pilih_pelaku_usaha(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” dilaksanakan setelah langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_pilih_pelaku_usaha(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_pilih_pelaku_usaha(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol langkah 3 hilang dalam pindaian; kualifikasi Jabfung PPBJ memuat "memberikan usulan penyedia yang sesuai kualifikasi", dan penghubung halaman (Pentagon) di kolom Jabfung PPBJ pada langkah 4 menunjukkan alir datang dari kolom itu.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_evaluasi_kualifikasi_daftar_pelaku_usaha_sesuai_kualifikasi(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” memerlukan kelengkapan “Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/kelengkapan/daftar-pelaku-usaha-sesuai-kualifikasi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_evaluasi_kualifikasi_laporan_analisa_ketersediaan(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Laporan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/laporan-analisa-ketersediaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_evaluasi_kualifikasi_usulan_daftar_pelaku_usaha(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Usulan daftar pelaku usaha terqualifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; usulan daftar hanya dapat dihasilkan bila ada pelaku usaha yang memenuhi syarat, tetapi langkah 5 (cabang b) mencetaknya lagi sebagai kelengkapan.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/usulan-daftar-pelaku-usaha")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_evaluasi_kualifikasi(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_evaluasi_kualifikasi(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” dilaksanakan setelah langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_evaluasi_kualifikasi(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_evaluasi_kualifikasi(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol terbaca sebagai gambar buatan pindaian di dua kolom. Belah ketupat berada di kolom Jabfung PPBJ, jadi Jabfung PPBJ yang memutuskan; kotak dan kapsul di kolom PPK dibaca sebagai sasaran cabang, bukan pelaksana langkah 4 (butir b: hasil diserahkan kepada PPK).
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_sampaikan_usulan_perbaikan_rup_laporan_analisa_ketersediaan(periksa):
    """Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” memerlukan kelengkapan “Laporan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/kelengkapan/laporan-analisa-ketersediaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_sampaikan_usulan_perbaikan_rup_usulan_daftar_pelaku_usaha(periksa):
    """Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” memerlukan kelengkapan “Usulan daftar pelaku usaha terqualifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel ini mengulang seluruh output langkah 4, padahal langkah 5 dijalankan bila tidak ada pelaku usaha yang memenuhi syarat; mungkin sel ini milik langkah penetapan daftar yang hilang. Dipakai seperti tercetak.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/kelengkapan/usulan-daftar-pelaku-usaha")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_sampaikan_usulan_perbaikan_rup_usulan_perbaikan_rup_tersampaikan(periksa):
    """Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” harus menghasilkan “Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/output-wajib/usulan-perbaikan-rup-tersampaikan")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_sampaikan_usulan_perbaikan_rup(periksa):
    """Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_sampaikan_usulan_perbaikan_rup(periksa):
    """Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_sampaikan_usulan_perbaikan_rup(periksa):
    """Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Gambar terbaca di kedua kolom. Process2 pada langkah 4 adalah sasaran cabang b dan di sini berada di kolom PPK; butir b menyatakan PPK yang mengajukan usulan kepada PA/KPA. Process1 di kolom Jabfung PPBJ dibaca sebagai alir cabang a yang melewati baris ini.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_dokumentasikan_hasil_analisa_hasil_identifikasi_penyedia_sesuai(periksa):
    """Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” memerlukan kelengkapan “Hasil analisa dan identifikasi penyedia yang sesuai syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mendokumentasikan hasil analisa ketersediaan penyedia
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/kelengkapan/hasil-identifikasi-penyedia-sesuai")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_dokumentasikan_hasil_analisa_dokumentasi_hasil_analisa_ketersediaan(periksa):
    """Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” harus menghasilkan “Dokumentasi hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mendokumentasikan hasil analisa ketersediaan penyedia
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/output-wajib/dokumentasi-hasil-analisa-ketersediaan")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_dokumentasikan_hasil_analisa(periksa):
    """Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mendokumentasikan hasil analisa ketersediaan penyedia
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_dokumentasikan_hasil_analisa(periksa):
    """Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mendokumentasikan hasil analisa ketersediaan penyedia
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_dokumentasikan_hasil_analisa(periksa):
    """Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mendokumentasikan hasil analisa ketersediaan penyedia
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol terbaca sebagai gambar buatan pindaian: satu kotak, hanya di kolom Jabfung PPBJ.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_bahas_rencana_aksi_perbaikan_dokumentasi_hasil_analisa_ketersediaan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” memerlukan kelengkapan “Dokumentasi hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/kelengkapan/dokumentasi-hasil-analisa-ketersediaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_bahas_rencana_aksi_perbaikan_ba_pembahasan_rencana_aksi_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Berita Acara Hasil Pembahasan Rencana aksi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kegiatan menghasilkan pembahasan dan rencana aksi perbaikan; huruf besar pada "Rencana" dapat berarti baris baru yang tanda butirnya hilang, sehingga mungkin dua dokumen: berita acara dan rencana aksi. Dibaca satu seperti tercetak.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/ba-pembahasan-rencana-aksi-perbaikan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_bahas_rencana_aksi_perbaikan_usulan_program_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Usulan program perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/usulan-program-perbaikan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_bahas_rencana_aksi_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_bahas_rencana_aksi_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” dilaksanakan setelah langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_9_langkah_berulang_bahas_rencana_aksi_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_bahas_rencana_aksi_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol terbaca sebagai gambar buatan pindaian: satu kotak, hanya di kolom Jabfung PPBJ. PPK disebut sebagai pihak yang diajak membahas, tetapi kolomnya kosong.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#berkas/langkah-di-luar-sop")
