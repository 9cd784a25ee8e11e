# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/persiapan-pengadaan.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Persiapan Pengadaan (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/persiapan-pengadaan")

SOP = {
    "sop": "pagar-alam/persiapan-pengadaan",
    "title": "SOP Persiapan Pengadaan",
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
            "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 2},
            "source_sha256": "2a322e1615994faa3f1dbd810b5c55283be6b4a5e4f6b95b082336f89d8ef648",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "sampaikan-rup",
                    "no": "2",
                    "activity": "Menyampaikan RUP dan dokumen terkait perencanaan lainnya",
                    "kind": "process",
                },
                {
                    "id": "reviu-spesifikasi-dan-biaya",
                    "no": "3",
                    "activity": "Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB",
                    "kind": "process",
                },
                {
                    "id": "setujui-spesifikasi-dan-rab",
                    "no": "4",
                    "activity": "Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB",
                    "kind": "process",
                },
                {
                    "id": "susun-hps-dan-rancangan-kontrak",
                    "no": "5",
                    "activity": "Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak",
                    "kind": "decision",
                },
                {
                    "id": "perintahkan-pendampingan",
                    "no": "6",
                    "activity": "Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak",
                    "kind": "process",
                },
                {
                    "id": "dampingi-penyusunan",
                    "no": "7",
                    "activity": "Mendampingi penyusunan HPS dan Rancangan Kontrak",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "no": "8",
                    "activity": "Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-dokumen-persiapan-pengadaan",
                    "no": "9",
                    "activity": "Menyusun dan Menetapkan Dokumen Persiapan Pengadaan",
                    "kind": "process",
                },
                {"id": "selesai", "no": "10", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["tetapkan-dokumen-persiapan-pengadaan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/kelengkapan/rup",
                    "kind": "kelengkapan",
                    "step": "sampaikan-rup",
                    "subject": "rup",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 62},
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/kelengkapan/dokumen-lain",
                    "kind": "kelengkapan",
                    "step": "sampaikan-rup",
                    "subject": "dokumen-lain",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” memerlukan kelengkapan “Dokumen Lain” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 62},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-lain",
                                "name": "Dokumen Lain",
                                "names": ["Dokumen Lain"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/output-wajib/rup-dan-dokumen-lain-tersampaikan",
                    "kind": "output-wajib",
                    "step": "sampaikan-rup",
                    "subject": "rup-dan-dokumen-lain-tersampaikan",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” harus menghasilkan “RUP dan Dokumen Lain tersampaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 63},
                    "output": {
                        "documents": [
                            {
                                "id": "rup-dan-dokumen-lain-tersampaikan",
                                "name": "RUP dan Dokumen Lain tersampaikan",
                                "names": ["RUP dan Dokumen Lain tersampaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "sampaikan-rup",
                    "subject": "",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 58},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "sampaikan-rup",
                    "subject": "",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 58},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/pelaksana",
                    "kind": "pelaksana",
                    "step": "sampaikan-rup",
                    "subject": "",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 58},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat \"sampai dengan RUP dan dokumen terkait persiapan pengadaan disampaikan kepada PPK\".",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/kelengkapan/draft-spesifikasi-teknis-kak",
                    "kind": "kelengkapan",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "draft-spesifikasi-teknis-kak",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” memerlukan kelengkapan “Draft Spesifikasi Teknis/KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 68},
                    "output": {
                        "documents": [
                            {
                                "id": "draft-spesifikasi-teknis-kak",
                                "name": "Draft Spesifikasi Teknis/ KAK",
                                "names": [
                                    "Draft Spesifikasi Teknis/ KAK",
                                    "Draft KAK/Spesifikasi Teknis",
                                    "Draf Spesifikasi Teknis/",
                                    "Draft Spesifikasi Teknis/KAK",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/kelengkapan/rka",
                    "kind": "kelengkapan",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "rka",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” memerlukan kelengkapan “RKA-KP/PD” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 68},
                    "basis": "disimpulkan",
                    "basis_note": "Singkatan \"RKA-KP\" tidak dikenal di tempat lain; SOP Perencanaan Pengadaan menulis \"RKA-KL/ RKA-PD\" (baris 285).",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/kelengkapan/pagu-dpa-dipa",
                    "kind": "kelengkapan",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "pagu-dpa-dipa",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” memerlukan kelengkapan “Pagu DPA/DIPA” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 68},
                    "output": {
                        "documents": [
                            {
                                "id": "pagu-dpa-dipa",
                                "name": "Pagu DPA/DIPA",
                                "names": ["Pagu DPA/DIPA"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/output-wajib/laporan-hasil-reviu-spesifikasi-rab",
                    "kind": "output-wajib",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "laporan-hasil-reviu-spesifikasi-rab",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” harus menghasilkan “Laporan Hasil Reviu Spesifikasi Teknis/ KAK & Perkiraan Biaya/RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 69},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-hasil-reviu-spesifikasi-rab",
                                "name": "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB",
                                "names": [
                                    "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB",
                                    "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & Perkiraan Biaya/RAB",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 64},
                    "required": {"always": True, "predecessors": ["sampaikan-rup"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/urutan",
                    "kind": "urutan",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” dilaksanakan setelah langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 64},
                    "order": {"any_of": ["sampaikan-rup"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 64},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/pelaksana",
                    "kind": "pelaksana",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 64},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; RUP baru saja diterima PPK dari PA/KPA dan laporan hasil reviu diajukan untuk persetujuan PA/KPA pada langkah 4, jadi yang mereviu bukan PA/KPA; kualifikasi PPK mencakup KAK/Spesifikasi Teknis.",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/kelengkapan/laporan-hasil-reviu-spesifikasi-rab",
                    "kind": "kelengkapan",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "laporan-hasil-reviu-spesifikasi-rab",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” memerlukan kelengkapan “Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 74},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-hasil-reviu-spesifikasi-rab",
                                "name": "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB",
                                "names": [
                                    "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB",
                                    "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & Perkiraan Biaya/RAB",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/output-wajib/persetujuan-spesifikasi-rab",
                    "kind": "output-wajib",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "persetujuan-spesifikasi-rab",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” harus menghasilkan “Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 75},
                    "output": {
                        "documents": [
                            {
                                "id": "persetujuan-spesifikasi-rab",
                                "name": "Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB",
                                "names": ["Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 70},
                    "required": {"always": True, "predecessors": ["reviu-spesifikasi-dan-biaya"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/urutan",
                    "kind": "urutan",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” dilaksanakan setelah langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 70},
                    "order": {"any_of": ["reviu-spesifikasi-dan-biaya"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 70},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/pelaksana",
                    "kind": "pelaksana",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 70},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; output langkah ini berbunyi \"Persetujuan PA/KPA\".",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/kelengkapan/spesifikasi-teknis-kak",
                    "kind": "kelengkapan",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "spesifikasi-teknis-kak",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” memerlukan kelengkapan “Spesifikasi Teknis/KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 81},
                    "output": {
                        "documents": [
                            {
                                "id": "spesifikasi-teknis-kak",
                                "name": "Spesifikasi Teknis/ KAK",
                                "names": ["Spesifikasi Teknis/ KAK", "Spesifikasi Teknis/KAK"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/kelengkapan/rab",
                    "kind": "kelengkapan",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "rab",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” memerlukan kelengkapan “RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 81},
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/kelengkapan/pagu-dpa-dipa",
                    "kind": "kelengkapan",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "pagu-dpa-dipa",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” memerlukan kelengkapan “Pagu DPA/DIPA” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 81},
                    "output": {
                        "documents": [
                            {
                                "id": "pagu-dpa-dipa",
                                "name": "Pagu DPA/DIPA",
                                "names": ["Pagu DPA/DIPA"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/output-wajib/hps-rancangan-kontrak-tersusun",
                    "kind": "output-wajib",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "hps-rancangan-kontrak-tersusun",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” harus menghasilkan “HPS dan Rancangan Kontrak tersusun” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 82},
                    "output": {
                        "documents": [
                            {
                                "id": "hps-rancangan-kontrak-tersusun",
                                "name": "HPS dan Rancangan Kontrak tersusun",
                                "names": ["HPS dan Rancangan Kontrak tersusun"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 76},
                    "required": {"always": True, "predecessors": ["setujui-spesifikasi-dan-rab"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/urutan",
                    "kind": "urutan",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” dilaksanakan setelah langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 76},
                    "order": {"any_of": ["setujui-spesifikasi-dan-rab"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 76},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 76},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat \"Penyusunan & penetapan HPS dan Rancangan Kontrak\".",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/kelengkapan/permintaan-pendampingan",
                    "kind": "kelengkapan",
                    "step": "perintahkan-pendampingan",
                    "subject": "permintaan-pendampingan",
                    "text": "Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” memerlukan kelengkapan “Permintaan Pendampingan Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 90},
                    "output": {
                        "documents": [
                            {
                                "id": "permintaan-pendampingan",
                                "name": "Permintaan Pendampingan Persiapan Pengadaan",
                                "names": ["Permintaan Pendampingan Persiapan Pengadaan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/output-wajib/penugasan-pendampingan",
                    "kind": "output-wajib",
                    "step": "perintahkan-pendampingan",
                    "subject": "penugasan-pendampingan",
                    "text": "Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Penugasan Pendampingan Persiapan Pngadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 91},
                    "output": {
                        "documents": [
                            {
                                "id": "penugasan-pendampingan",
                                "name": "Penugasan Pendampingan Persiapan Pengadaan",
                                "names": [
                                    "Penugasan Pendampingan Persiapan Pengadaan",
                                    "Penugasan Pendampingan Persiapan Pngadaan",
                                    "Surat Tugas Pendampingan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/urutan",
                    "kind": "urutan",
                    "step": "perintahkan-pendampingan",
                    "subject": "",
                    "text": "Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 86},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["susun-hps-dan-rancangan-kontrak"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "perintahkan-pendampingan",
                    "subject": "",
                    "text": "Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 86},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/pelaksana",
                    "kind": "pelaksana",
                    "step": "perintahkan-pendampingan",
                    "subject": "",
                    "text": "Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 86},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ ialah memilih personel untuk asistensi persiapan pengadaan dan output langkah ini adalah penugasan.",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/kelengkapan/penugasan-pendampingan",
                    "kind": "kelengkapan",
                    "step": "dampingi-penyusunan",
                    "subject": "penugasan-pendampingan",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” memerlukan kelengkapan “Surat Tugas Pendampingan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 96},
                    "output": {
                        "documents": [
                            {
                                "id": "penugasan-pendampingan",
                                "name": "Penugasan Pendampingan Persiapan Pengadaan",
                                "names": [
                                    "Penugasan Pendampingan Persiapan Pengadaan",
                                    "Penugasan Pendampingan Persiapan Pngadaan",
                                    "Surat Tugas Pendampingan",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/output-wajib/pendampingan",
                    "kind": "output-wajib",
                    "step": "dampingi-penyusunan",
                    "subject": "pendampingan",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Pendampingan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 97},
                    "output": {
                        "documents": [
                            {
                                "id": "pendampingan",
                                "name": "Pendampingan",
                                "names": ["Pendampingan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "dampingi-penyusunan",
                    "subject": "",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 92},
                    "required": {
                        "always": False,
                        "triggers": ["perintahkan-pendampingan"],
                        "predecessors": ["perintahkan-pendampingan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/urutan",
                    "kind": "urutan",
                    "step": "dampingi-penyusunan",
                    "subject": "",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” dilaksanakan setelah langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 92},
                    "order": {"any_of": ["perintahkan-pendampingan"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "dampingi-penyusunan",
                    "subject": "",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 92},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/pelaksana",
                    "kind": "pelaksana",
                    "step": "dampingi-penyusunan",
                    "subject": "",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 92},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Jabfung PPBJ memuat kemampuan asistensi persiapan pengadaan dan langkah ini menjalankan surat tugas dari langkah 6.",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/kelengkapan/draft-spesifikasi-teknis-kak",
                    "kind": "kelengkapan",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "draft-spesifikasi-teknis-kak",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” memerlukan kelengkapan “Draft KAK/Spesifikasi Teknis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 102},
                    "output": {
                        "documents": [
                            {
                                "id": "draft-spesifikasi-teknis-kak",
                                "name": "Draft Spesifikasi Teknis/ KAK",
                                "names": [
                                    "Draft Spesifikasi Teknis/ KAK",
                                    "Draft KAK/Spesifikasi Teknis",
                                    "Draf Spesifikasi Teknis/",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/kelengkapan/draft-hps",
                    "kind": "kelengkapan",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "draft-hps",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” memerlukan kelengkapan “Draft HPS” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 102},
                    "output": {
                        "documents": [{"id": "draft-hps", "name": "Draft HPS", "names": ["Draft HPS"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/kelengkapan/draft-rancangan-kontrak",
                    "kind": "kelengkapan",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "draft-rancangan-kontrak",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” memerlukan kelengkapan “Draft Rancangan Kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 102},
                    "output": {
                        "documents": [
                            {
                                "id": "draft-rancangan-kontrak",
                                "name": "Draft Rancangan Kontrak",
                                "names": ["Draft Rancangan Kontrak"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/output-wajib/spesifikasi-hps-rancangan-kontrak-ditetapkan",
                    "kind": "output-wajib",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "spesifikasi-hps-rancangan-kontrak-ditetapkan",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” harus menghasilkan “Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 103},
                    "output": {
                        "documents": [
                            {
                                "id": "spesifikasi-hps-rancangan-kontrak-ditetapkan",
                                "name": "Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan",
                                "names": ["Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 98},
                    "required": {
                        "always": False,
                        "triggers": ["perintahkan-pendampingan", "dampingi-penyusunan"],
                        "doubtful_always": True,
                        "predecessors": ["susun-hps-dan-rancangan-kontrak", "dampingi-penyusunan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” dilaksanakan setelah langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 98},
                    "order": {
                        "any_of": ["dampingi-penyusunan"],
                        "doubtful": ["susun-hps-dan-rancangan-kontrak"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 98},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 98},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat penetapan KAK/Spesifikasi Teknis, HPS, dan Rancangan Kontrak.",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/kelengkapan/hps",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "hps",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” memerlukan kelengkapan “HPS” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 108},
                    "output": {
                        "documents": [
                            {
                                "id": "hps",
                                "name": "HPS",
                                "names": ["HPS", "Harga Perkiraan Sendiri"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/kelengkapan/spesifikasi-teknis-kak",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "spesifikasi-teknis-kak",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” memerlukan kelengkapan “Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 108},
                    "output": {
                        "documents": [
                            {
                                "id": "spesifikasi-teknis-kak",
                                "name": "Spesifikasi Teknis/ KAK",
                                "names": ["Spesifikasi Teknis/ KAK"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/kelengkapan/rancangan-kontrak",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "rancangan-kontrak",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” memerlukan kelengkapan “Rancangan Kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 108},
                    "output": {
                        "documents": [
                            {
                                "id": "rancangan-kontrak",
                                "name": "Rancangan Kontrak",
                                "names": ["Rancangan Kontrak"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan",
                    "kind": "output-wajib",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 109},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-persiapan-pengadaan",
                                "name": "Dokumen Persiapan Pengadaan",
                                "names": [
                                    "Dokumen Persiapan Pengadaan",
                                    "Dokumen Persiapan Pengadaan (KAK, Spesifikasi Teknis, dan HPS telah ditetapkan/ disahkan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 104},
                    "required": {
                        "always": False,
                        "triggers": [
                            "perintahkan-pendampingan",
                            "dampingi-penyusunan",
                            "tetapkan-spesifikasi-hps-rancangan-kontrak",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["tetapkan-spesifikasi-hps-rancangan-kontrak"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” dilaksanakan setelah langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 104},
                    "order": {"any_of": ["tetapkan-spesifikasi-hps-rancangan-kontrak"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 104},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 104},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; dokumen ini menghimpun HPS, Spesifikasi Teknis/KAK, dan Rancangan Kontrak yang ditetapkan PPK; pada SOP Proses Utama persiapan pengadaan juga termasuk kualifikasi PPK.",
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 2},
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
def test_langkah_2_kelengkapan_sampaikan_rup_rup(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/kelengkapan/rup")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_sampaikan_rup_dokumen_lain(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” memerlukan kelengkapan “Dokumen Lain” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/kelengkapan/dokumen-lain")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_sampaikan_rup_rup_dan_dokumen_lain_tersampaikan(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” harus menghasilkan “RUP dan Dokumen Lain tersampaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/output-wajib/rup-dan-dokumen-lain-tersampaikan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_sampaikan_rup(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_sampaikan_rup(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_sampaikan_rup(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat "sampai dengan RUP dan dokumen terkait persiapan pengadaan disampaikan kepada PPK".
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_reviu_spesifikasi_dan_biaya_draft_spesifikasi_teknis_kak(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” memerlukan kelengkapan “Draft Spesifikasi Teknis/KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/kelengkapan/draft-spesifikasi-teknis-kak")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_reviu_spesifikasi_dan_biaya_rka(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” memerlukan kelengkapan “RKA-KP/PD” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Singkatan "RKA-KP" tidak dikenal di tempat lain; SOP Perencanaan Pengadaan menulis "RKA-KL/ RKA-PD" (baris 285).
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/kelengkapan/rka")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_reviu_spesifikasi_dan_biaya_pagu_dpa_dipa(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” memerlukan kelengkapan “Pagu DPA/DIPA” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/kelengkapan/pagu-dpa-dipa")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_reviu_spesifikasi_dan_biaya_laporan_hasil_reviu_spesifikasi_rab(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” harus menghasilkan “Laporan Hasil Reviu Spesifikasi Teknis/ KAK & Perkiraan Biaya/RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/output-wajib/laporan-hasil-reviu-spesifikasi-rab")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_reviu_spesifikasi_dan_biaya(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_reviu_spesifikasi_dan_biaya(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” dilaksanakan setelah langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_reviu_spesifikasi_dan_biaya(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_reviu_spesifikasi_dan_biaya(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; RUP baru saja diterima PPK dari PA/KPA dan laporan hasil reviu diajukan untuk persetujuan PA/KPA pada langkah 4, jadi yang mereviu bukan PA/KPA; kualifikasi PPK mencakup KAK/Spesifikasi Teknis.
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_setujui_spesifikasi_dan_rab_laporan_hasil_reviu_spesifikasi_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” memerlukan kelengkapan “Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/kelengkapan/laporan-hasil-reviu-spesifikasi-rab")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_setujui_spesifikasi_dan_rab_persetujuan_spesifikasi_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” harus menghasilkan “Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/output-wajib/persetujuan-spesifikasi-rab")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_setujui_spesifikasi_dan_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_setujui_spesifikasi_dan_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” dilaksanakan setelah langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_setujui_spesifikasi_dan_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_setujui_spesifikasi_dan_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; output langkah ini berbunyi "Persetujuan PA/KPA".
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_susun_hps_dan_rancangan_kontrak_spesifikasi_teknis_kak(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” memerlukan kelengkapan “Spesifikasi Teknis/KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/kelengkapan/spesifikasi-teknis-kak")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_susun_hps_dan_rancangan_kontrak_rab(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” memerlukan kelengkapan “RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/kelengkapan/rab")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_susun_hps_dan_rancangan_kontrak_pagu_dpa_dipa(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” memerlukan kelengkapan “Pagu DPA/DIPA” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/kelengkapan/pagu-dpa-dipa")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_susun_hps_dan_rancangan_kontrak_hps_rancangan_kontrak_tersusun(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” harus menghasilkan “HPS dan Rancangan Kontrak tersusun” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/output-wajib/hps-rancangan-kontrak-tersusun")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_susun_hps_dan_rancangan_kontrak(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_susun_hps_dan_rancangan_kontrak(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” dilaksanakan setelah langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_susun_hps_dan_rancangan_kontrak(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_susun_hps_dan_rancangan_kontrak(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat "Penyusunan & penetapan HPS dan Rancangan Kontrak".
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_perintahkan_pendampingan_permintaan_pendampingan(periksa):
    """Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” memerlukan kelengkapan “Permintaan Pendampingan Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/kelengkapan/permintaan-pendampingan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_perintahkan_pendampingan_penugasan_pendampingan(periksa):
    """Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Penugasan Pendampingan Persiapan Pngadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/output-wajib/penugasan-pendampingan")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_perintahkan_pendampingan(periksa):
    """Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_perintahkan_pendampingan(periksa):
    """Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_perintahkan_pendampingan(periksa):
    """Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ ialah memilih personel untuk asistensi persiapan pengadaan dan output langkah ini adalah penugasan.
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_dampingi_penyusunan_penugasan_pendampingan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” memerlukan kelengkapan “Surat Tugas Pendampingan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/kelengkapan/penugasan-pendampingan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_dampingi_penyusunan_pendampingan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Pendampingan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/output-wajib/pendampingan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_dampingi_penyusunan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_dampingi_penyusunan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” dilaksanakan setelah langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_dampingi_penyusunan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_dampingi_penyusunan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” dilaksanakan oleh Jabatan Fungsional Pengelola Pengadaan Barang/Jasa (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Jabfung PPBJ memuat kemampuan asistensi persiapan pengadaan dan langkah ini menjalankan surat tugas dari langkah 6.
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_tetapkan_spesifikasi_hps_rancangan_kontrak_draft_spesifikasi_teknis(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” memerlukan kelengkapan “Draft KAK/Spesifikasi Teknis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/kelengkapan/draft-spesifikasi-teknis-kak")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_tetapkan_spesifikasi_hps_rancangan_kontrak_draft_hps(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” memerlukan kelengkapan “Draft HPS” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/kelengkapan/draft-hps")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_tetapkan_spesifikasi_hps_rancangan_kontrak_draft_rancangan_kontrak(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” memerlukan kelengkapan “Draft Rancangan Kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/kelengkapan/draft-rancangan-kontrak")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_tetapkan_spesifikasi_hps_rancangan_kontrak_spesifikasi_hps_rancanga(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” harus menghasilkan “Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/output-wajib/spesifikasi-hps-rancangan-kontrak-ditetapkan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_tetapkan_spesifikasi_hps_rancangan_kontrak(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_tetapkan_spesifikasi_hps_rancangan_kontrak(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” dilaksanakan setelah langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_tetapkan_spesifikasi_hps_rancangan_kontrak(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_tetapkan_spesifikasi_hps_rancangan_kontrak(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat penetapan KAK/Spesifikasi Teknis, HPS, dan Rancangan Kontrak.
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_tetapkan_dokumen_persiapan_pengadaan_hps(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” memerlukan kelengkapan “HPS” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/kelengkapan/hps")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_tetapkan_dokumen_persiapan_pengadaan_spesifikasi_teknis_kak(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” memerlukan kelengkapan “Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/kelengkapan/spesifikasi-teknis-kak")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_9_kelengkapan_tetapkan_dokumen_persiapan_pengadaan_rancangan_kontrak(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” memerlukan kelengkapan “Rancangan Kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/kelengkapan/rancangan-kontrak")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_tetapkan_dokumen_persiapan_pengadaan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_tetapkan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_tetapkan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” dilaksanakan setelah langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_9_langkah_berulang_tetapkan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_tetapkan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; dokumen ini menghimpun HPS, Spesifikasi Teknis/KAK, dan Rancangan Kontrak yang ditetapkan PPK; pada SOP Proses Utama persiapan pengadaan juga termasuk kualifikasi PPK.
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#berkas/langkah-di-luar-sop")
