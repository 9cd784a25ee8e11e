# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/proses-utama-pengadaan.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/proses-utama-pengadaan")

SOP = {
    "sop": "pagar-alam/proses-utama-pengadaan",
    "title": "SOP Proses Utama Pengadaan Barang/Jasa",
    "aliases": [],
    "versions": [
        {
            "version": "2024-01-17",
            "number": "16 Tahun 2024",
            "effective": "2024-01-17",
            "draft": False,
            "effective_doubtful": True,
            "calendar": "indonesia",
            "time_zone": "Asia/Jakarta",
            "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 2},
            "source_sha256": "1a127bfb245363bcaf5c5b5910118dc7f7d8190691c637732c63e7ec58a4e520",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "perencanaan-pengadaan",
                    "no": "2",
                    "activity": "Melaksanakan perencanaan Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "persiapan-pengadaan",
                    "no": "3",
                    "activity": "Melaksanakan persiapan pengadaan",
                    "kind": "process",
                },
                {
                    "id": "persiapan-pemilihan",
                    "no": "4",
                    "activity": "Melaksanakan persiapan pemilihan penyedia",
                    "kind": "process",
                },
                {
                    "id": "pemilihan-penyedia",
                    "no": "5",
                    "activity": "Melaksanakan pemilihan penyedia",
                    "kind": "process",
                },
                {
                    "id": "pengelolaan-kontrak",
                    "no": "6",
                    "activity": "Melaksanakan pengelolaan kontrak",
                    "kind": "process",
                },
                {
                    "id": "terima-hasil-pekerjaan",
                    "no": "7",
                    "activity": "Menerima hasil pekerjaan/pengiriman barang",
                    "kind": "process",
                },
                {"id": "selesai", "no": "8", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["terima-hasil-pekerjaan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/kelengkapan/renja",
                    "kind": "kelengkapan",
                    "step": "perencanaan-pengadaan",
                    "subject": "renja",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “Renja KL/Pemda” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 57},
                    "output": {
                        "documents": [
                            {
                                "id": "renja",
                                "name": "Renja K/L/Pemda",
                                "names": ["Renja K/L/Pemda", "Renja KL/Pemda"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/kelengkapan/rka",
                    "kind": "kelengkapan",
                    "step": "perencanaan-pengadaan",
                    "subject": "rka",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “RKA-KL/ RKA-Pemda” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 57},
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/kelengkapan/dipa-dpa",
                    "kind": "kelengkapan",
                    "step": "perencanaan-pengadaan",
                    "subject": "dipa-dpa",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “DIPA/DPA” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 57},
                    "output": {
                        "documents": [{"id": "dipa-dpa", "name": "DIPA/DPA", "names": ["DIPA/DPA"]}],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/draft-spesifikasi-teknis-kak",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "draft-spesifikasi-teknis-kak",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Draf Spesifikasi Teknis/” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
                    "basis": "disimpulkan",
                    "basis_note": "Nomor 2 tercetak di tengah frasa; langkah 3 menulis \"Draft Spesifikasi Teknis/ KAK\" sebagai satu dokumen.",
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
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rab",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "rab",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “KAK, dan Harga Perkiraan/RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
                    "basis": "disimpulkan",
                    "basis_note": "Nomor 2 tercetak di tengah frasa; KAK termasuk butir 1 dan langkah 3 menulis \"Harga Perkiraan/ RAB\" sebagai satu dokumen.",
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/jadwal",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "jadwal",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Jadwal” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
                    "output": {"documents": [{"id": "jadwal", "name": "Jadwal", "names": ["Jadwal"]}]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rup",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "rup",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Rencana Umum Pengadaan (RUP)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 53},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "perencanaan-pengadaan",
                    "subject": "",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 53},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "perencanaan-pengadaan",
                    "subject": "",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 53},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat \"penganggaran, perencanaan pengadaan\"; pada SOP Perencanaan Pengadaan sebagian langkahnya dikerjakan PPK.",
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/penunjukan-ppk",
                    "kind": "kelengkapan",
                    "step": "persiapan-pengadaan",
                    "subject": "penunjukan-ppk",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “SK Penunjukan PPK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 63},
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-ppk",
                                "name": "SK Penetapan PPK",
                                "names": ["SK Penetapan PPK", "SK Penunjukan PPK", "Penunjukan PPK"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/rup",
                    "kind": "kelengkapan",
                    "step": "persiapan-pengadaan",
                    "subject": "rup",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 63},
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
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/draft-spesifikasi-teknis-kak",
                    "kind": "kelengkapan",
                    "step": "persiapan-pengadaan",
                    "subject": "draft-spesifikasi-teknis-kak",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “Draft Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 63},
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
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/rab",
                    "kind": "kelengkapan",
                    "step": "persiapan-pengadaan",
                    "subject": "rab",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “Harga Perkiraan/ RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 63},
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
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan",
                    "kind": "output-wajib",
                    "step": "persiapan-pengadaan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan (KAK, Spesifikasi Teknis, dan HPS telah ditetapkan/ disahkan)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 64},
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 59},
                    "required": {"always": True, "predecessors": ["perencanaan-pengadaan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/urutan",
                    "kind": "urutan",
                    "step": "persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” dilaksanakan setelah langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 59},
                    "order": {"any_of": ["perencanaan-pengadaan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 59},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 59},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat \"melaksanakan persiapan pengadaan\" dan SK Penunjukan PPK menjadi kelengkapan.",
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/kelengkapan/sk-penunjukan-pokja",
                    "kind": "kelengkapan",
                    "step": "persiapan-pemilihan",
                    "subject": "sk-penunjukan-pokja",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” memerlukan kelengkapan “SK Penunjukan Pokja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 70},
                    "output": {
                        "documents": [
                            {
                                "id": "sk-penunjukan-pokja",
                                "name": "SK Penunjukan Pokja",
                                "names": ["SK Penunjukan Pokja"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/kelengkapan/rup",
                    "kind": "kelengkapan",
                    "step": "persiapan-pemilihan",
                    "subject": "rup",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 71},
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
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/kelengkapan/dokumen-persiapan-pengadaan-draft",
                    "kind": "kelengkapan",
                    "step": "persiapan-pemilihan",
                    "subject": "dokumen-persiapan-pengadaan-draft",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” memerlukan kelengkapan “Dokumen Persiapan Pengadaan (Draft Spesifikasi Teknis/ KAK, Harga Perkiraan/ RAB)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 72},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-persiapan-pengadaan-draft",
                                "name": "Dokumen Persiapan Pengadaan (Draft Spesifikasi Teknis/ KAK, Harga Perkiraan/ RAB)",
                                "names": [
                                    "Dokumen Persiapan Pengadaan (Draft Spesifikasi Teknis/ KAK, Harga Perkiraan/ RAB)",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/output-wajib/dokumen-pemilihan",
                    "kind": "output-wajib",
                    "step": "persiapan-pemilihan",
                    "subject": "dokumen-pemilihan",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” harus menghasilkan “Dokumen Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 73},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-pemilihan",
                                "name": "Dokumen Pemilihan",
                                "names": ["Dokumen Pemilihan", "Dokumen Pemilihan Penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "persiapan-pemilihan",
                    "subject": "",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 65},
                    "required": {"always": True, "predecessors": ["persiapan-pengadaan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/urutan",
                    "kind": "urutan",
                    "step": "persiapan-pemilihan",
                    "subject": "",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” dilaksanakan setelah langkah 3 “Melaksanakan persiapan pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 65},
                    "order": {"any_of": ["persiapan-pengadaan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "persiapan-pemilihan",
                    "subject": "",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 65},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/pelaksana",
                    "kind": "pelaksana",
                    "step": "persiapan-pemilihan",
                    "subject": "",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 65},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan memuat \"melaksanakan persiapan pemilihan penyedia\" dan SK Penunjukan Pokja menjadi kelengkapan.",
                    "role": {
                        "roles": [
                            {
                                "id": "pokja-pemilihan",
                                "name": "Kelompok Kerja Pemilihan",
                                "names": [
                                    "pokja-pemilihan",
                                    "Kelompok Kerja Pemilihan",
                                    "Pokja Pemilihan",
                                    "POKJA Pemilihan",
                                    "Pokja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/kelengkapan/dokumen-pemilihan",
                    "kind": "kelengkapan",
                    "step": "pemilihan-penyedia",
                    "subject": "dokumen-pemilihan",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” memerlukan kelengkapan “Dokumen Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 78},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-pemilihan",
                                "name": "Dokumen Pemilihan",
                                "names": ["Dokumen Pemilihan", "Dokumen Pemilihan Penyedia"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/laporan-hasil-pemilihan-penyedia",
                    "kind": "output-wajib",
                    "step": "pemilihan-penyedia",
                    "subject": "laporan-hasil-pemilihan-penyedia",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Laporan Hasil Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 79},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-hasil-pemilihan-penyedia",
                                "name": "Laporan Hasil Pemilihan Penyedia",
                                "names": ["Laporan Hasil Pemilihan Penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/ba-penetapan-pemenang",
                    "kind": "output-wajib",
                    "step": "pemilihan-penyedia",
                    "subject": "ba-penetapan-pemenang",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Berita Acara Penetapan Pemenang” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 79},
                    "output": {
                        "documents": [
                            {
                                "id": "ba-penetapan-pemenang",
                                "name": "Berita Acara Penetapan Pemenang",
                                "names": ["Berita Acara Penetapan Pemenang"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "pemilihan-penyedia",
                    "subject": "",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 74},
                    "required": {"always": True, "predecessors": ["persiapan-pemilihan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/urutan",
                    "kind": "urutan",
                    "step": "pemilihan-penyedia",
                    "subject": "",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” dilaksanakan setelah langkah 4 “Melaksanakan persiapan pemilihan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 74},
                    "order": {"any_of": ["persiapan-pemilihan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "pemilihan-penyedia",
                    "subject": "",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 74},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/pelaksana",
                    "kind": "pelaksana",
                    "step": "pemilihan-penyedia",
                    "subject": "",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 74},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan memuat \"pelaksanaan pemilihan penyedia sampai dengan laporan hasil pemilihan penyedia\".",
                    "role": {
                        "roles": [
                            {
                                "id": "pokja-pemilihan",
                                "name": "Kelompok Kerja Pemilihan",
                                "names": [
                                    "pokja-pemilihan",
                                    "Kelompok Kerja Pemilihan",
                                    "Pokja Pemilihan",
                                    "POKJA Pemilihan",
                                    "Pokja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/kelengkapan/laporan-hasil-pemilihan-penyedia",
                    "kind": "kelengkapan",
                    "step": "pengelolaan-kontrak",
                    "subject": "laporan-hasil-pemilihan-penyedia",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” memerlukan kelengkapan “Laporan Hasil Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 84},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-hasil-pemilihan-penyedia",
                                "name": "Laporan Hasil Pemilihan Penyedia",
                                "names": ["Laporan Hasil Pemilihan Penyedia"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/kelengkapan/ba-penetapan-pemenang",
                    "kind": "kelengkapan",
                    "step": "pengelolaan-kontrak",
                    "subject": "ba-penetapan-pemenang",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” memerlukan kelengkapan “Berita Acara Penetapan Pemenang” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 84},
                    "output": {
                        "documents": [
                            {
                                "id": "ba-penetapan-pemenang",
                                "name": "Berita Acara Penetapan Pemenang",
                                "names": ["Berita Acara Penetapan Pemenang"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/sppbj",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "sppbj",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “SPPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "sppbj",
                                "name": "SPPBJ",
                                "names": ["SPPBJ", "Surat Penunjukan Penyedia Barang/Jasa"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/kontrak",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "kontrak",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {"documents": [{"id": "kontrak", "name": "Kontrak", "names": ["Kontrak"]}]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/pelaksanaan-pekerjaan",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "pelaksanaan-pekerjaan",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Pelaksanaan Pekerjaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "pelaksanaan-pekerjaan",
                                "name": "Pelaksanaan Pekerjaan",
                                "names": ["Pelaksanaan Pekerjaan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/bast",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "bast",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “BAST” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "bast",
                                "name": "BAST",
                                "names": ["BAST", "Berita Acara Serah Terima"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 80},
                    "required": {"always": True, "predecessors": ["pemilihan-penyedia"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/urutan",
                    "kind": "urutan",
                    "step": "pengelolaan-kontrak",
                    "subject": "",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” dilaksanakan setelah langkah 5 “Melaksanakan pemilihan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 80},
                    "order": {"any_of": ["pemilihan-penyedia"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "pengelolaan-kontrak",
                    "subject": "",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 80},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/pelaksana",
                    "kind": "pelaksana",
                    "step": "pengelolaan-kontrak",
                    "subject": "",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 80},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat \"pelaksanaan kontrak sampai dengan penyampaian hasil pekerjaan\".",
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/kelengkapan/bast",
                    "kind": "kelengkapan",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "bast",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” memerlukan kelengkapan “BAST” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 90},
                    "output": {
                        "documents": [
                            {
                                "id": "bast",
                                "name": "BAST",
                                "names": ["BAST", "Berita Acara Serah Terima"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/output-wajib/hasil-pekerjaan-diterima",
                    "kind": "output-wajib",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "hasil-pekerjaan-diterima",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” harus menghasilkan “Hasil Pekerjaan/ Barang diterima” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 91},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-pekerjaan-diterima",
                                "name": "Hasil Pekerjaan/ Barang diterima",
                                "names": ["Hasil Pekerjaan/ Barang diterima"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 86},
                    "required": {"always": True, "predecessors": ["pengelolaan-kontrak"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/urutan",
                    "kind": "urutan",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” dilaksanakan setelah langkah 6 “Melaksanakan pengelolaan kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 86},
                    "order": {"any_of": ["pengelolaan-kontrak"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 86},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 86},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat \"sampai dengan penerimaan hasil pekerjaan/pengiriman barang\", sedangkan PPK menyampaikan hasilnya.",
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 2},
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
def test_langkah_2_kelengkapan_perencanaan_pengadaan_renja(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “Renja KL/Pemda” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/kelengkapan/renja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_perencanaan_pengadaan_rka(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “RKA-KL/ RKA-Pemda” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/kelengkapan/rka")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_perencanaan_pengadaan_dipa_dpa(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” memerlukan kelengkapan “DIPA/DPA” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/kelengkapan/dipa-dpa")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_perencanaan_pengadaan_draft_spesifikasi_teknis_kak(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Draf Spesifikasi Teknis/” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Nomor 2 tercetak di tengah frasa; langkah 3 menulis "Draft Spesifikasi Teknis/ KAK" sebagai satu dokumen.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/draft-spesifikasi-teknis-kak")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_perencanaan_pengadaan_rab(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “KAK, dan Harga Perkiraan/RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Nomor 2 tercetak di tengah frasa; KAK termasuk butir 1 dan langkah 3 menulis "Harga Perkiraan/ RAB" sebagai satu dokumen.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rab")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_perencanaan_pengadaan_jadwal(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Jadwal” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/jadwal")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_perencanaan_pengadaan_rup(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Rencana Umum Pengadaan (RUP)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rup")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_perencanaan_pengadaan(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_perencanaan_pengadaan(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_perencanaan_pengadaan(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat "penganggaran, perencanaan pengadaan"; pada SOP Perencanaan Pengadaan sebagian langkahnya dikerjakan PPK.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_persiapan_pengadaan_penunjukan_ppk(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “SK Penunjukan PPK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/penunjukan-ppk")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_persiapan_pengadaan_rup(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/rup")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_persiapan_pengadaan_draft_spesifikasi_teknis_kak(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “Draft Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/draft-spesifikasi-teknis-kak")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_persiapan_pengadaan_rab(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” memerlukan kelengkapan “Harga Perkiraan/ RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/kelengkapan/rab")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_persiapan_pengadaan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan (KAK, Spesifikasi Teknis, dan HPS telah ditetapkan/ disahkan)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_persiapan_pengadaan(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_persiapan_pengadaan(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” dilaksanakan setelah langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_persiapan_pengadaan(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_persiapan_pengadaan(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat "melaksanakan persiapan pengadaan" dan SK Penunjukan PPK menjadi kelengkapan.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_persiapan_pemilihan_sk_penunjukan_pokja(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” memerlukan kelengkapan “SK Penunjukan Pokja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/kelengkapan/sk-penunjukan-pokja")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_persiapan_pemilihan_rup(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/kelengkapan/rup")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_persiapan_pemilihan_dokumen_persiapan_pengadaan_draft(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” memerlukan kelengkapan “Dokumen Persiapan Pengadaan (Draft Spesifikasi Teknis/ KAK, Harga Perkiraan/ RAB)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/kelengkapan/dokumen-persiapan-pengadaan-draft")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_persiapan_pemilihan_dokumen_pemilihan(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” harus menghasilkan “Dokumen Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/output-wajib/dokumen-pemilihan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_persiapan_pemilihan(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_persiapan_pemilihan(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” dilaksanakan setelah langkah 3 “Melaksanakan persiapan pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_persiapan_pemilihan(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_persiapan_pemilihan(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan memuat "melaksanakan persiapan pemilihan penyedia" dan SK Penunjukan Pokja menjadi kelengkapan.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_pemilihan_penyedia_dokumen_pemilihan(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” memerlukan kelengkapan “Dokumen Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/kelengkapan/dokumen-pemilihan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_pemilihan_penyedia_laporan_hasil_pemilihan_penyedia(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Laporan Hasil Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/laporan-hasil-pemilihan-penyedia")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_pemilihan_penyedia_ba_penetapan_pemenang(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Berita Acara Penetapan Pemenang” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/ba-penetapan-pemenang")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_pemilihan_penyedia(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_pemilihan_penyedia(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” dilaksanakan setelah langkah 4 “Melaksanakan persiapan pemilihan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_pemilihan_penyedia(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_pemilihan_penyedia(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan memuat "pelaksanaan pemilihan penyedia sampai dengan laporan hasil pemilihan penyedia".
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_pengelolaan_kontrak_laporan_hasil_pemilihan_penyedia(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” memerlukan kelengkapan “Laporan Hasil Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/kelengkapan/laporan-hasil-pemilihan-penyedia")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_pengelolaan_kontrak_ba_penetapan_pemenang(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” memerlukan kelengkapan “Berita Acara Penetapan Pemenang” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/kelengkapan/ba-penetapan-pemenang")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_pengelolaan_kontrak_sppbj(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “SPPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/sppbj")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_pengelolaan_kontrak_kontrak(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/kontrak")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_pengelolaan_kontrak_pelaksanaan_pekerjaan(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Pelaksanaan Pekerjaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/pelaksanaan-pekerjaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_pengelolaan_kontrak_bast(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “BAST” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/bast")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_pengelolaan_kontrak(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_pengelolaan_kontrak(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” dilaksanakan setelah langkah 5 “Melaksanakan pemilihan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_pengelolaan_kontrak(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_pengelolaan_kontrak(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PPK memuat "pelaksanaan kontrak sampai dengan penyampaian hasil pekerjaan".
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_terima_hasil_pekerjaan_bast(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” memerlukan kelengkapan “BAST” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/kelengkapan/bast")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_terima_hasil_pekerjaan_hasil_pekerjaan_diterima(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” harus menghasilkan “Hasil Pekerjaan/ Barang diterima” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/output-wajib/hasil-pekerjaan-diterima")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_terima_hasil_pekerjaan(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_terima_hasil_pekerjaan(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” dilaksanakan setelah langkah 6 “Melaksanakan pengelolaan kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_terima_hasil_pekerjaan(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_terima_hasil_pekerjaan(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi PA/KPA memuat "sampai dengan penerimaan hasil pekerjaan/pengiriman barang", sedangkan PPK menyampaikan hasilnya.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#berkas/langkah-di-luar-sop")
