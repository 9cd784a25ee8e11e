# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pengelolaan-risiko.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Pengelolaan Risiko (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/pengelolaan-risiko")

SOP = {
    "sop": "pagar-alam/pengelolaan-risiko",
    "title": "SOP Pengelolaan Risiko",
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
            "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 2},
            "source_sha256": "b05b6c0bf8168b9fe68293e4242a64e68713f7f979aa3fd1282729e4cb18802c",
            "steps": [
                {
                    "id": "terima-penugasan",
                    "no": "1",
                    "activity": "Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun penugasan khusus (pmsas)",
                    "kind": "process",
                },
                {
                    "id": "identifikasi-risiko-awal",
                    "no": "2",
                    "activity": "Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan",
                    "kind": "process",
                },
                {
                    "id": "analisis-risiko",
                    "no": "3",
                    "activity": "Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi",
                    "kind": "process",
                },
                {
                    "id": "tindak-lanjuti-hasil-analisis",
                    "no": "4",
                    "activity": "Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika tidak perlu ditangani karena masuk ke batas yang dapat ditolerir",
                    "kind": "decision",
                },
                {
                    "id": "tetapkan-peringkat-risiko",
                    "no": "5",
                    "activity": "Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab",
                    "kind": "process",
                },
                {
                    "id": "susun-rencana-penanganan",
                    "no": "6",
                    "activity": "Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab",
                    "kind": "process",
                },
                {
                    "id": "eksekusi-rencana-penanganan",
                    "no": "7",
                    "activity": "Melaksanakan eksekusi atas setiap rencana penanganan",
                    "kind": "process",
                },
                {
                    "id": "analisis-risiko-ulang",
                    "no": "8",
                    "activity": "Melakukan analisis risiko ulang setelah dilakukan penanganan",
                    "kind": "process",
                },
                {
                    "id": "susun-laporan-pengelolaan-risiko",
                    "no": "9",
                    "activity": "Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko",
                    "kind": "process",
                },
                {
                    "id": "konsolidasi-laporan",
                    "no": "10",
                    "activity": "Melakukan analisis dan konsolidasi laporan pengelolaan risiko",
                    "kind": "process",
                },
                {
                    "id": "tindak-lanjuti-konsolidasi",
                    "no": "11",
                    "activity": "Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir",
                    "kind": "decision",
                },
                {
                    "id": "analisis-pengajuan-eskalasi",
                    "no": "12",
                    "activity": "Melakukan analisis atas pengajuan eskalasi",
                    "kind": "process",
                },
                {
                    "id": "tindak-lanjuti-keputusan-eskalasi",
                    "no": "13",
                    "activity": "Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko b) Jika status risiko dapat ditolerir",
                    "kind": "decision",
                },
                {
                    "id": "dokumentasikan-laporan",
                    "no": "14",
                    "activity": "Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko",
                    "kind": "process",
                },
            ],
            "closing": {"steps": ["dokumentasikan-laporan"]},
            "rules": [
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#terima-penugasan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "terima-penugasan",
                    "subject": "",
                    "text": "Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 54},
                    "required": {"always": True},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/output-wajib/identifikasi-risiko",
                    "kind": "output-wajib",
                    "step": "identifikasi-risiko-awal",
                    "subject": "identifikasi-risiko",
                    "text": "Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” harus menghasilkan “Identifikasi risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 64},
                    "output": {
                        "documents": [
                            {
                                "id": "identifikasi-risiko",
                                "name": "Identifikasi risiko",
                                "names": [
                                    "Identifikasi risiko",
                                    "Identifikasi resiko",
                                    "Dokumen identifikasi risiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "identifikasi-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 63},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "identifikasi-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 58},
                    "required": {
                        "always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": [
                            "terima-penugasan",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/output-wajib/analisis-risiko",
                    "kind": "output-wajib",
                    "step": "analisis-risiko",
                    "subject": "analisis-risiko",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” harus menghasilkan “Analisis risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 74},
                    "output": {
                        "documents": [
                            {
                                "id": "analisis-risiko",
                                "name": "Analisis risiko",
                                "names": [
                                    "Analisis risiko",
                                    "Analisis resiko",
                                    "Dokumen analisis risiko",
                                    "Dokumen analisis resiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-risiko",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 73},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-risiko",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 65},
                    "required": {
                        "always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": [
                            "identifikasi-risiko-awal",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tindak-lanjuti-hasil-analisis",
                    "subject": "",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 75},
                    "required": {"always": True, "predecessors": ["analisis-risiko"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/output-wajib/analisis-risiko-terbaharui",
                    "kind": "output-wajib",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "analisis-risiko-terbaharui",
                    "text": "Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” harus menghasilkan “Analisis risiko terbaharui” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 89},
                    "output": {
                        "documents": [
                            {
                                "id": "analisis-risiko-terbaharui",
                                "name": "Analisis risiko terbaharui",
                                "names": [
                                    "Analisis risiko terbaharui",
                                    "Analisis resiko terbaru",
                                    "Dokumen analisis risiko terbaharui",
                                    "Dokumen analisis resiko terbaharui",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "",
                    "text": "Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 88},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/output-wajib/rencana-penanganan-risiko",
                    "kind": "output-wajib",
                    "step": "susun-rencana-penanganan",
                    "subject": "rencana-penanganan-risiko",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” harus menghasilkan “Rencana penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 96},
                    "output": {
                        "documents": [
                            {
                                "id": "rencana-penanganan-risiko",
                                "name": "Rencana penanganan risiko",
                                "names": [
                                    "Rencana penanganan risiko",
                                    "Rencana penanganan",
                                    "Renacana penanganan",
                                    "Dokumen rencana penanganan risiko",
                                    "Dokumen rencana penanganan resiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 95},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 90},
                    "required": {
                        "always": False,
                        "triggers": ["tetapkan-peringkat-risiko"],
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["tetapkan-peringkat-risiko"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/output-wajib/pemantauan-pengendalian-risiko",
                    "kind": "output-wajib",
                    "step": "eksekusi-rencana-penanganan",
                    "subject": "pemantauan-pengendalian-risiko",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” harus menghasilkan “Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 102},
                    "output": {
                        "documents": [
                            {
                                "id": "pemantauan-pengendalian-risiko",
                                "name": "Pemantauan dan pengendalian risiko",
                                "names": [
                                    "Pemantauan dan pengendalian risiko",
                                    "Pemantauan dan pengendalian resiko",
                                    "Pemantauan dan Pengendalian Risiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "eksekusi-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 97},
                    "required": {
                        "always": False,
                        "triggers": ["tetapkan-peringkat-risiko", "susun-rencana-penanganan"],
                        "predecessors": ["susun-rencana-penanganan"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-risiko-ulang",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 108},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-risiko-ulang",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 103},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "eksekusi-rencana-penanganan",
                        ],
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["eksekusi-rencana-penanganan"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/output-wajib/laporan-pemantauan-pengendalian-risiko",
                    "kind": "output-wajib",
                    "step": "susun-laporan-pengelolaan-risiko",
                    "subject": "laporan-pemantauan-pengendalian-risiko",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” harus menghasilkan “Laporan Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 114},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-pemantauan-pengendalian-risiko",
                                "name": "Laporan pemantauan dan pengendalian risiko",
                                "names": [
                                    "Laporan pemantauan dan pengendalian risiko",
                                    "Laporan pemantauan dan pengendalian resiko",
                                    "Laporan Pemantauan dan Pengendalian Risiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-laporan-pengelolaan-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 113},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-laporan-pengelolaan-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 109},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "eksekusi-rencana-penanganan",
                            "analisis-risiko-ulang",
                        ],
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["analisis-risiko-ulang"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/output-wajib/laporan-konsolidasi-risiko",
                    "kind": "output-wajib",
                    "step": "konsolidasi-laporan",
                    "subject": "laporan-konsolidasi-risiko",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” harus menghasilkan “Laporan konsolidasi dan catatan hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 121},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-konsolidasi-risiko",
                                "name": "Laporan konsolidasi dan catatan hasil analisis",
                                "names": [
                                    "Laporan konsolidasi dan catatan hasil analisis",
                                    "Laporan konsolidasi an catatan hasil analisis",
                                    "Laporan konsolidasi hasil analisis",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "konsolidasi-laporan",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 120},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "konsolidasi-laporan",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 115},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "eksekusi-rencana-penanganan",
                            "analisis-risiko-ulang",
                            "susun-laporan-pengelolaan-risiko",
                        ],
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["susun-laporan-pengelolaan-risiko"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/output-wajib/disposisi-hasil-analisis",
                    "kind": "output-wajib",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "disposisi-hasil-analisis",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” harus menghasilkan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 128},
                    "output": {
                        "documents": [
                            {
                                "id": "disposisi-hasil-analisis",
                                "name": "Disposisi hasil analisis",
                                "names": ["Disposisi hasil analisis"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 122},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "eksekusi-rencana-penanganan",
                            "analisis-risiko-ulang",
                            "susun-laporan-pengelolaan-risiko",
                            "konsolidasi-laporan",
                        ],
                        "predecessors": ["konsolidasi-laporan"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/output-wajib/disposisi-keputusan",
                    "kind": "output-wajib",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "disposisi-keputusan",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi” harus menghasilkan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 141},
                    "output": {
                        "documents": [
                            {
                                "id": "disposisi-keputusan",
                                "name": "Disposisi keputusan",
                                "names": ["Disposisi keputusan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 140},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 142},
                    "required": {
                        "always": False,
                        "triggers": ["analisis-pengajuan-eskalasi"],
                        "predecessors": ["analisis-pengajuan-eskalasi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/output-wajib/pustaka-risiko-terbaharui",
                    "kind": "output-wajib",
                    "step": "dokumentasikan-laporan",
                    "subject": "pustaka-risiko-terbaharui",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” harus menghasilkan “Dokumen pustaka risiko yang terbaharui” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 158},
                    "output": {
                        "documents": [
                            {
                                "id": "pustaka-risiko-terbaharui",
                                "name": "Dokumen pustaka risiko yang terbaharui",
                                "names": [
                                    "Dokumen pustaka risiko yang terbaharui",
                                    "Dokumen pustaka resiko yang terbaharui",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "dokumentasikan-laporan",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 157},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "dokumentasikan-laporan",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 152},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": [
                            "tindak-lanjuti-hasil-analisis",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun penugasan khusus (pmsas)
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#terima-penugasan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_identifikasi_risiko_awal_identifikasi_risiko(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” harus menghasilkan “Identifikasi risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/output-wajib/identifikasi-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_2_batas_waktu_identifikasi_risiko_awal(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_identifikasi_risiko_awal(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_analisis_risiko_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” harus menghasilkan “Analisis risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/output-wajib/analisis-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_3_batas_waktu_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/langkah-wajib")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_tindak_lanjuti_hasil_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika tidak perlu ditangani karena masuk ke batas yang dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_tetapkan_peringkat_risiko_analisis_risiko_terbaharui(periksa):
    """Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” harus menghasilkan “Analisis risiko terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/output-wajib/analisis-risiko-terbaharui")


@pytest.mark.aturan("batas-waktu")
def test_langkah_5_batas_waktu_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/batas-waktu")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_susun_rencana_penanganan_rencana_penanganan_risiko(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” harus menghasilkan “Rencana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/output-wajib/rencana-penanganan-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_6_batas_waktu_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_eksekusi_rencana_penanganan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” harus menghasilkan “Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/output-wajib/pemantauan-pengendalian-risiko")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_eksekusi_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_8_batas_waktu_analisis_risiko_ulang(periksa):
    """Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis risiko ulang setelah dilakukan penanganan
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_analisis_risiko_ulang(periksa):
    """Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis risiko ulang setelah dilakukan penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_susun_laporan_pengelolaan_risiko_laporan_pemantauan_pengendalian_ri(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” harus menghasilkan “Laporan Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/output-wajib/laporan-pemantauan-pengendalian-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_9_batas_waktu_susun_laporan_pengelolaan_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_9_langkah_wajib_susun_laporan_pengelolaan_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_10_output_wajib_konsolidasi_laporan_laporan_konsolidasi_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” harus menghasilkan “Laporan konsolidasi dan catatan hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/output-wajib/laporan-konsolidasi-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_10_batas_waktu_konsolidasi_laporan(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_10_langkah_wajib_konsolidasi_laporan(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_11_output_wajib_tindak_lanjuti_konsolidasi_disposisi_hasil_analisis(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” harus menghasilkan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/output-wajib/disposisi-hasil-analisis")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_11_langkah_wajib_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_12_output_wajib_analisis_pengajuan_eskalasi_disposisi_keputusan(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi” harus menghasilkan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/output-wajib/disposisi-keputusan")


@pytest.mark.aturan("batas-waktu")
def test_langkah_12_batas_waktu_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_13_langkah_wajib_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko b) Jika status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_14_output_wajib_dokumentasikan_laporan_pustaka_risiko_terbaharui(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” harus menghasilkan “Dokumen pustaka risiko yang terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/output-wajib/pustaka-risiko-terbaharui")


@pytest.mark.aturan("batas-waktu")
def test_langkah_14_batas_waktu_dokumentasikan_laporan(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    Batas tercetak: 2 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_14_langkah_wajib_dokumentasikan_laporan(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/langkah-wajib")
