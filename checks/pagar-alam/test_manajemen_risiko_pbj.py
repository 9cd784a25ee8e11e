# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/manajemen-risiko-pbj.yaml. Jangan diubah; ubah SOP-nya.
"""MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/manajemen-risiko-pbj")

SOP = {
    "sop": "pagar-alam/manajemen-risiko-pbj",
    "title": "MANAJEMEN RESIKO PENGADAAN BARANG JASA",
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
            "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 2},
            "source_sha256": "2427dba2d3f48f15da2b7cdb86ce6bb60927e67566c2eb4ac7cc4492d9c9db8f",
            "steps": [
                {
                    "id": "terima-penugasan",
                    "no": "1",
                    "activity": "Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun penugasan khusus (proses)",
                    "kind": "process",
                },
                {
                    "id": "analisis-risiko-awal",
                    "no": "2",
                    "activity": "Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan",
                    "kind": "process",
                },
                {
                    "id": "analisis-risiko-teridentifikasi",
                    "no": "3",
                    "activity": "Melakukan analisis resiko atas setiap yang telah diidentifikasi",
                    "kind": "process",
                },
                {
                    "id": "tindak-lanjuti-analisis",
                    "no": "4",
                    "activity": "Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika tidak perlu ditangani karena masuk ke batas yang di tolerir",
                    "kind": "decision",
                },
                {
                    "id": "tetapkan-peringkat-risiko",
                    "no": "5",
                    "activity": "Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab",
                    "kind": "process",
                },
                {
                    "id": "susun-rencana-penanganan",
                    "no": "6",
                    "activity": "Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab",
                    "kind": "process",
                },
                {
                    "id": "laksanakan-rencana-penanganan",
                    "no": "7",
                    "activity": "Melaksanakan eksekusi atas setiap rencana penanganan",
                    "kind": "process",
                },
                {
                    "id": "analisis-ulang-risiko",
                    "no": "8",
                    "activity": "Melakukan analisis resiko ulang setelah dilakukan penanganan",
                    "kind": "process",
                },
                {
                    "id": "laporkan-pengendalian-risiko",
                    "no": "9",
                    "activity": "Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko",
                    "kind": "process",
                },
                {
                    "id": "konsolidasi-laporan-risiko",
                    "no": "10",
                    "activity": "Melakukan analisis dan konsolidasi laporan pengelolaan resiko",
                    "kind": "process",
                },
                {
                    "id": "tindak-lanjuti-konsolidasi",
                    "no": "11",
                    "activity": "Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan",
                    "kind": "decision",
                },
                {
                    "id": "analisis-pengajuan-eskalasi",
                    "no": "12",
                    "activity": "Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan",
                    "kind": "process",
                },
                {
                    "id": "tindak-lanjuti-keputusan-eskalasi",
                    "no": "13",
                    "activity": "Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir",
                    "kind": "decision",
                },
                {
                    "id": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "no": "14",
                    "activity": "Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko",
                    "kind": "process",
                },
            ],
            "closing": {"steps": ["dokumentasikan-laporan-dan-pustaka-risiko"]},
            "rules": [
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "terima-penugasan",
                    "subject": "",
                    "text": "Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 58},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "terima-penugasan",
                    "subject": "",
                    "text": "Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 53},
                    "required": {"always": True, "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/output-wajib/identifikasi-risiko",
                    "kind": "output-wajib",
                    "step": "analisis-risiko-awal",
                    "subject": "identifikasi-risiko",
                    "text": "Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” harus menghasilkan “Identifikasi resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 66},
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” paling lama “5 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 65},
                    "limit": {"limit": {"printed": "5 hari", "amount": 5, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 60},
                    "required": {
                        "always": True,
                        "limit": {"printed": "5 hari", "amount": 5, "unit": "hari"},
                        "predecessors": [
                            "terima-penugasan",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/output-wajib/analisis-risiko",
                    "kind": "output-wajib",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "analisis-risiko",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” harus menghasilkan “Analisis resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 73},
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” paling lama “3 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 72},
                    "limit": {"limit": {"printed": "3 hari", "amount": 3, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 67},
                    "required": {
                        "always": True,
                        "limit": {"printed": "3 hari", "amount": 3, "unit": "hari"},
                        "predecessors": [
                            "analisis-risiko-awal",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tindak-lanjuti-analisis",
                    "subject": "",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 74},
                    "required": {"always": True, "predecessors": ["analisis-risiko-teridentifikasi"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/output-wajib/analisis-risiko-terbaharui",
                    "kind": "output-wajib",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "analisis-risiko-terbaharui",
                    "text": "Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” harus menghasilkan “Analisis resiko terbaru” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 89},
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "",
                    "text": "Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 88},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/output-wajib/rencana-penanganan-risiko",
                    "kind": "output-wajib",
                    "step": "susun-rencana-penanganan",
                    "subject": "rencana-penanganan-risiko",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” harus menghasilkan “Renacana penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 96},
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” paling lama “3 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 95},
                    "limit": {"limit": {"printed": "3 hari", "amount": 3, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 90},
                    "required": {
                        "always": False,
                        "triggers": ["tetapkan-peringkat-risiko"],
                        "limit": {"printed": "3 hari", "amount": 3, "unit": "hari"},
                        "predecessors": ["tetapkan-peringkat-risiko"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/output-wajib/pemantauan-pengendalian-risiko",
                    "kind": "output-wajib",
                    "step": "laksanakan-rencana-penanganan",
                    "subject": "pemantauan-pengendalian-risiko",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” harus menghasilkan “Pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 103},
                    "output": {
                        "documents": [
                            {
                                "id": "pemantauan-pengendalian-risiko",
                                "name": "Pemantauan dan pengendalian risiko",
                                "names": [
                                    "Pemantauan dan pengendalian risiko",
                                    "Pemantauan dan pengendalian resiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "laksanakan-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” paling lama “4 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 102},
                    "limit": {"limit": {"printed": "4 hari", "amount": 4, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laksanakan-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 97},
                    "required": {
                        "always": False,
                        "triggers": ["tetapkan-peringkat-risiko", "susun-rencana-penanganan"],
                        "limit": {"printed": "4 hari", "amount": 4, "unit": "hari"},
                        "predecessors": ["susun-rencana-penanganan"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/output-wajib/pemantauan-pengendalian-risiko",
                    "kind": "output-wajib",
                    "step": "analisis-ulang-risiko",
                    "subject": "pemantauan-pengendalian-risiko",
                    "text": "Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” harus menghasilkan “Pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 110},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU. Isinya sama dengan output langkah 7 dan mungkin berulang karena sel gabungan; SOP Pengelolaan Risiko tidak mencetak output pada langkah ini (baris 474).",
                    "output": {
                        "documents": [
                            {
                                "id": "pemantauan-pengendalian-risiko",
                                "name": "Pemantauan dan pengendalian risiko",
                                "names": [
                                    "Pemantauan dan pengendalian risiko",
                                    "Pemantauan dan pengendalian resiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-ulang-risiko",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” paling lama “4 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 109},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN. Angka dan outputnya sama dengan langkah 7 di akhir halaman sebelumnya, jadi mungkin satu sel gabungan untuk langkah 7 dan 8 yang terbaca dua kali (4 hari untuk keduanya); dibaca sebagai batas tersendiri karena tercetak pada baris ini. SOP Pengelolaan Risiko mencetak 1 hari untuk langkah yang sama (baris 474).",
                    "limit": {"limit": {"printed": "4 hari", "amount": 4, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-ulang-risiko",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 104},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "laksanakan-rencana-penanganan",
                        ],
                        "limit": {"printed": "4 hari", "amount": 4, "unit": "hari"},
                        "predecessors": ["laksanakan-rencana-penanganan"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/output-wajib/laporan-pemantauan-pengendalian-risiko",
                    "kind": "output-wajib",
                    "step": "laporkan-pengendalian-risiko",
                    "subject": "laporan-pemantauan-pengendalian-risiko",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” harus menghasilkan “Laporan pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 116},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.",
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-pemantauan-pengendalian-risiko",
                                "name": "Laporan pemantauan dan pengendalian risiko",
                                "names": [
                                    "Laporan pemantauan dan pengendalian risiko",
                                    "Laporan pemantauan dan pengendalian resiko",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "laporkan-pengendalian-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 115},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.",
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laporkan-pengendalian-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 111},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "laksanakan-rencana-penanganan",
                            "analisis-ulang-risiko",
                        ],
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["analisis-ulang-risiko"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/output-wajib/laporan-konsolidasi-risiko",
                    "kind": "output-wajib",
                    "step": "konsolidasi-laporan-risiko",
                    "subject": "laporan-konsolidasi-risiko",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” harus menghasilkan “Laporan konsolidasi an catatan hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 123},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU. Kata \"an\" dibaca \"dan\" (lihat kelengkapan langkah 13).",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "konsolidasi-laporan-risiko",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 122},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.",
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "konsolidasi-laporan-risiko",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 117},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "laksanakan-rencana-penanganan",
                            "analisis-ulang-risiko",
                            "laporkan-pengendalian-risiko",
                        ],
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["laporkan-pengendalian-risiko"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/output-wajib/disposisi-hasil-analisis",
                    "kind": "output-wajib",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "disposisi-hasil-analisis",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” harus menghasilkan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 132},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 131},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.",
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 125},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tetapkan-peringkat-risiko",
                            "susun-rencana-penanganan",
                            "laksanakan-rencana-penanganan",
                            "analisis-ulang-risiko",
                            "laporkan-pengendalian-risiko",
                            "konsolidasi-laporan-risiko",
                        ],
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["konsolidasi-laporan-risiko"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/output-wajib/disposisi-keputusan",
                    "kind": "output-wajib",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "disposisi-keputusan",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” harus menghasilkan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 145},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 144},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.",
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 152},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.",
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 146},
                    "required": {
                        "always": False,
                        "triggers": ["analisis-pengajuan-eskalasi"],
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["analisis-pengajuan-eskalasi"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/output-wajib/pustaka-risiko-terbaharui",
                    "kind": "output-wajib",
                    "step": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "subject": "pustaka-risiko-terbaharui",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” harus menghasilkan “Dokumen pustaka resiko yang terbaharui” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 163},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 162},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN. SOP Pengelolaan Risiko mencetak 2 hari untuk langkah yang sama (baris 485).",
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 157},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": [
                            "tindak-lanjuti-analisis",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("batas-waktu")
def test_langkah_1_batas_waktu_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun penugasan khusus (proses)
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun penugasan khusus (proses)
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_analisis_risiko_awal_identifikasi_risiko(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” harus menghasilkan “Identifikasi resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/output-wajib/identifikasi-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_2_batas_waktu_analisis_risiko_awal(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” paling lama “5 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    Batas tercetak: 5 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_analisis_risiko_awal(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_analisis_risiko_teridentifikasi_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” harus menghasilkan “Analisis resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/output-wajib/analisis-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_3_batas_waktu_analisis_risiko_teridentifikasi(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” paling lama “3 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    Batas tercetak: 3 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_analisis_risiko_teridentifikasi(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/langkah-wajib")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_tindak_lanjuti_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika tidak perlu ditangani karena masuk ke batas yang di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_tetapkan_peringkat_risiko_analisis_risiko_terbaharui(periksa):
    """Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” harus menghasilkan “Analisis resiko terbaru” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/output-wajib/analisis-risiko-terbaharui")


@pytest.mark.aturan("batas-waktu")
def test_langkah_5_batas_waktu_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab
    Batas tercetak: 2 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/batas-waktu")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_susun_rencana_penanganan_rencana_penanganan_risiko(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” harus menghasilkan “Renacana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/output-wajib/rencana-penanganan-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_6_batas_waktu_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” paling lama “3 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    Batas tercetak: 3 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_laksanakan_rencana_penanganan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” harus menghasilkan “Pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/output-wajib/pemantauan-pengendalian-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_7_batas_waktu_laksanakan_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” paling lama “4 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    Batas tercetak: 4 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_laksanakan_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_8_output_wajib_analisis_ulang_risiko_pemantauan_pengendalian_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” harus menghasilkan “Pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU. Isinya sama dengan output langkah 7 dan mungkin berulang karena sel gabungan; SOP Pengelolaan Risiko tidak mencetak output pada langkah ini (baris 474).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/output-wajib/pemantauan-pengendalian-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_8_batas_waktu_analisis_ulang_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” paling lama “4 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    Batas tercetak: 4 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN. Angka dan outputnya sama dengan langkah 7 di akhir halaman sebelumnya, jadi mungkin satu sel gabungan untuk langkah 7 dan 8 yang terbaca dua kali (4 hari untuk keduanya); dibaca sebagai batas tersendiri karena tercetak pada baris ini. SOP Pengelolaan Risiko mencetak 1 hari untuk langkah yang sama (baris 474).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_analisis_ulang_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_laporkan_pengendalian_risiko_laporan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” harus menghasilkan “Laporan pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/output-wajib/laporan-pemantauan-pengendalian-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_9_batas_waktu_laporkan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    Batas tercetak: 2 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_9_langkah_wajib_laporkan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_10_output_wajib_konsolidasi_laporan_risiko_laporan_konsolidasi_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” harus menghasilkan “Laporan konsolidasi an catatan hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU. Kata "an" dibaca "dan" (lihat kelengkapan langkah 13).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/output-wajib/laporan-konsolidasi-risiko")


@pytest.mark.aturan("batas-waktu")
def test_langkah_10_batas_waktu_konsolidasi_laporan_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_10_langkah_wajib_konsolidasi_laporan_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_11_output_wajib_tindak_lanjuti_konsolidasi_disposisi_hasil_analisis(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” harus menghasilkan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/output-wajib/disposisi-hasil-analisis")


@pytest.mark.aturan("batas-waktu")
def test_langkah_11_batas_waktu_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_11_langkah_wajib_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_12_output_wajib_analisis_pengajuan_eskalasi_disposisi_keputusan(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” harus menghasilkan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/output-wajib/disposisi-keputusan")


@pytest.mark.aturan("batas-waktu")
def test_langkah_12_batas_waktu_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan
    Batas tercetak: 2 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/batas-waktu")


@pytest.mark.aturan("batas-waktu")
def test_langkah_13_batas_waktu_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_13_langkah_wajib_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_14_output_wajib_dokumentasikan_laporan_dan_pustaka_risiko_pustaka_risiko_terbaharu(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” harus menghasilkan “Dokumen pustaka resiko yang terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/output-wajib/pustaka-risiko-terbaharui")


@pytest.mark.aturan("batas-waktu")
def test_langkah_14_batas_waktu_dokumentasikan_laporan_dan_pustaka_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN. SOP Pengelolaan Risiko mencetak 2 hari untuk langkah yang sama (baris 485).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_14_langkah_wajib_dokumentasikan_laporan_dan_pustaka_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/langkah-wajib")
