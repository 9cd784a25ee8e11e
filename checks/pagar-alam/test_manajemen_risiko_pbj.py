# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/manajemen-risiko-pbj.yaml. Jangan diubah; ubah SOP-nya.
"""MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/manajemen-risiko-pbj")

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
            "source_sha256": "2c33c4cce06c080da2970a279b941777af9d9e6b578e14363cf007d756a0ef40",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "terima-penugasan",
                    "subject": "",
                    "text": "Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 53},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/pelaksana",
                    "kind": "pelaksana",
                    "step": "terima-penugasan",
                    "subject": "",
                    "text": "Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 53},
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/kelengkapan/dokumen-risiko",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko-awal",
                    "subject": "dokumen-risiko",
                    "text": "Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” memerlukan kelengkapan “Dokumen resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 64},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-risiko",
                                "name": "Dokumen risiko",
                                "names": ["Dokumen risiko", "Dokumen resiko"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/urutan",
                    "kind": "urutan",
                    "step": "analisis-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan setelah langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 60},
                    "order": {
                        "any_of": ["terima-penugasan"],
                        "doubtful": ["tindak-lanjuti-konsolidasi", "tindak-lanjuti-keputusan-eskalasi"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 60},
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/kelengkapan/dokumen-risiko",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "dokumen-risiko",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” memerlukan kelengkapan “Dokumen resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 71},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-risiko",
                                "name": "Dokumen risiko",
                                "names": ["Dokumen risiko", "Dokumen resiko"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/kelengkapan/identifikasi-risiko",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "identifikasi-risiko",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” memerlukan kelengkapan “Identifikasi resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 71},
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
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/kelengkapan/kriteria-dampak-probabilitas",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "kriteria-dampak-probabilitas",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” memerlukan kelengkapan “Kriteria dampak dan probabilitas” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 71},
                    "output": {
                        "documents": [
                            {
                                "id": "kriteria-dampak-probabilitas",
                                "name": "Kriteria dampak dan probabilitas",
                                "names": ["Kriteria dampak dan probabilitas"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/urutan",
                    "kind": "urutan",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” dilaksanakan setelah langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 67},
                    "order": {
                        "any_of": ["analisis-risiko-awal"],
                        "doubtful": ["tindak-lanjuti-konsolidasi", "tindak-lanjuti-keputusan-eskalasi"],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-risiko-teridentifikasi",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 67},
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/kelengkapan/risk-tolerance",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-analisis",
                    "subject": "risk-tolerance",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” memerlukan kelengkapan “Risk Tolerance” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 79},
                    "output": {
                        "documents": [
                            {
                                "id": "risk-tolerance",
                                "name": "Risk tolerance",
                                "names": ["Risk tolerance", "Risk Tolerance"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/urutan",
                    "kind": "urutan",
                    "step": "tindak-lanjuti-analisis",
                    "subject": "",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” dilaksanakan setelah langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 74},
                    "order": {"any_of": ["analisis-risiko-teridentifikasi"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/pelaksana",
                    "kind": "pelaksana",
                    "step": "tindak-lanjuti-analisis",
                    "subject": "",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 74},
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/kelengkapan/analisis-risiko",
                    "kind": "kelengkapan",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "analisis-risiko",
                    "text": "Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” memerlukan kelengkapan “Dokumen analisis resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 87},
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
                        "case_wide": True,
                    },
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "",
                    "text": "Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 83},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["tindak-lanjuti-analisis"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "",
                    "text": "Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 83},
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/kelengkapan/analisis-risiko-terbaharui",
                    "kind": "kelengkapan",
                    "step": "susun-rencana-penanganan",
                    "subject": "analisis-risiko-terbaharui",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” memerlukan kelengkapan “Dokumen analisis resiko terbaharui” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 94},
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
                        "case_wide": True,
                    },
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/urutan",
                    "kind": "urutan",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” dilaksanakan setelah langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 90},
                    "order": {"any_of": ["tetapkan-peringkat-risiko"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 90},
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/kelengkapan/rencana-penanganan-risiko",
                    "kind": "kelengkapan",
                    "step": "laksanakan-rencana-penanganan",
                    "subject": "rencana-penanganan-risiko",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” memerlukan kelengkapan “Dokumen rencana penanganan resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 101},
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
                        "case_wide": True,
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/urutan",
                    "kind": "urutan",
                    "step": "laksanakan-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan setelah langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 97},
                    "order": {"any_of": ["susun-rencana-penanganan"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/pelaksana",
                    "kind": "pelaksana",
                    "step": "laksanakan-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 97},
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/kelengkapan/laporan-pelaksanaan-rencana-penanganan",
                    "kind": "kelengkapan",
                    "step": "analisis-ulang-risiko",
                    "subject": "laporan-pelaksanaan-rencana-penanganan",
                    "text": "Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” memerlukan kelengkapan “Laporan pelaksanaan rencana penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 108},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.",
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-pelaksanaan-rencana-penanganan",
                                "name": "Laporan pelaksanaan rencana penanganan",
                                "names": ["Laporan pelaksanaan rencana penanganan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/urutan",
                    "kind": "urutan",
                    "step": "analisis-ulang-risiko",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” dilaksanakan setelah langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 104},
                    "order": {"any_of": ["laksanakan-rencana-penanganan"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-ulang-risiko",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 104},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang. Langkah 1–7 semuanya bertanda pada kolom Pemilik Resiko, analisis awal (langkah 2 dan 3) dikerjakan olehnya, dan kualifikasinya mencakup \"identifikasi, analisis, response, monitoring dan control\".",
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/urutan",
                    "kind": "urutan",
                    "step": "laporkan-pengendalian-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” dilaksanakan setelah langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 111},
                    "order": {"any_of": ["analisis-ulang-risiko"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "laporkan-pengendalian-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 111},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang. Yang melapor atas setiap aktivitas pengendalian ialah pihak yang mengendalikan risiko, yaitu Pemilik Risiko (kualifikasi 1: \"monitoring dan control\"); laporannya dianalisis dan dikonsolidasi pihak lain pada langkah 10.",
                    "role": {
                        "roles": [
                            {
                                "id": "pemilik-risiko",
                                "name": "Pemilik Risiko",
                                "names": [
                                    "pemilik-risiko",
                                    "Pemilik Risiko",
                                    "pemilik risiko",
                                    "Pemilik Risiko (Risk Owner)",
                                    "pemilik resiko",
                                    "Pemilik Resiko (PA, PPK, Kepala Bagian PBJ, Pokja)",
                                    "PEMILIK RESIKO (PA, PPK, Kepala Bagian PBJ, POKJA Pemilihan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/kelengkapan/laporan-pemantauan-pengendalian-risiko",
                    "kind": "kelengkapan",
                    "step": "konsolidasi-laporan-risiko",
                    "subject": "laporan-pemantauan-pengendalian-risiko",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” memerlukan kelengkapan “Laporan pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 121},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.",
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
                        "case_wide": True,
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/urutan",
                    "kind": "urutan",
                    "step": "konsolidasi-laporan-risiko",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” dilaksanakan setelah langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 117},
                    "order": {"any_of": ["laporkan-pengendalian-risiko"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "konsolidasi-laporan-risiko",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 117},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang. Kualifikasi memberikan konsolidasi dan evaluasi kepada Ka UKPBJ, yang tidak mempunyai kolom; pihak UKPBJ satu-satunya dalam tabel ialah kolom kedua. Pemilik Resiko sudah melapor pada langkah 9 dan Komite Etik baru bertindak pada eskalasi (langkah 12).",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/laporan-konsolidasi-risiko",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "laporan-konsolidasi-risiko",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Laporan konsolidasi hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 130},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.",
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
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/risk-tolerance",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "risk-tolerance",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 130},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.",
                    "output": {
                        "documents": [
                            {
                                "id": "risk-tolerance",
                                "name": "Risk tolerance",
                                "names": ["Risk tolerance"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/urutan",
                    "kind": "urutan",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” dilaksanakan setelah langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 125},
                    "order": {"any_of": ["konsolidasi-laporan-risiko"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 125},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang. Langkah ini menindaklanjuti konsolidasi langkah 10 dan memutuskan apakah perlu eskalasi kepada Komite Etik/Clearing House, jadi pelaksananya bukan Komite Etik; dibaca sama dengan langkah 10.",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/kelengkapan/disposisi-hasil-analisis",
                    "kind": "kelengkapan",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "disposisi-hasil-analisis",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” memerlukan kelengkapan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 143},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.",
                    "output": {
                        "documents": [
                            {
                                "id": "disposisi-hasil-analisis",
                                "name": "Disposisi hasil analisis",
                                "names": ["Disposisi hasil analisis"],
                            },
                        ],
                        "case_wide": True,
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/urutan",
                    "kind": "urutan",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 139},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["tindak-lanjuti-konsolidasi"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” dilaksanakan oleh Komite Etik/Clearing House (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 139},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang. Langkah 11 huruf c menyatakan bahwa eskalasi diajukan \"ke komite etik/clearing house untuk mendapat keputusan\", dan langkah ini pengambilan keputusannya.",
                    "role": {
                        "roles": [
                            {
                                "id": "komite-etik",
                                "name": "Komite Etik/Clearing House",
                                "names": [
                                    "komite-etik",
                                    "Komite Etik/Clearing House",
                                    "Komite Etik / Clearing House",
                                    "KOMITE ETIK/ CLEARING HOUSE",
                                    "komite etik/clearing house",
                                    "komite etik",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/laporan-konsolidasi-risiko",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "laporan-konsolidasi-risiko",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” memerlukan kelengkapan “Laporan konsolidasi dan catatan hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 151},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana. SOP Pengelolaan Risiko mencetak \"Disposisi keputusan\" dan \"Risk tolerance\" di sini (baris 484), sehingga butir pertama mungkin tersalin dari langkah 11; teks tercetak dipertahankan.",
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
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/risk-tolerance",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "risk-tolerance",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 151},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana. SOP Pengelolaan Risiko mencetak \"Disposisi keputusan\" dan \"Risk tolerance\" di sini (baris 484), sehingga butir pertama mungkin tersalin dari langkah 11; teks tercetak dipertahankan.",
                    "output": {
                        "documents": [
                            {
                                "id": "risk-tolerance",
                                "name": "Risk tolerance",
                                "names": ["Risk tolerance"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/urutan",
                    "kind": "urutan",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” dilaksanakan setelah langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 146},
                    "order": {"any_of": ["analisis-pengajuan-eskalasi"]},
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 146},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang. Bunyi kegiatan sama dengan langkah 11, dan Pemilik Resiko disebut sebagai pihak yang menangani lanjutannya, bukan yang memutuskan; dibaca sama dengan langkah 11. Dapat pula Komite Etik yang meneruskan keputusannya.",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/kelengkapan/laporan-pengelolaan-risiko",
                    "kind": "kelengkapan",
                    "step": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "subject": "laporan-pengelolaan-risiko",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” memerlukan kelengkapan “Laporan pengelolaan resiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 161},
                    "basis": "disimpulkan",
                    "basis_note": "Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.",
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-pengelolaan-risiko",
                                "name": "Laporan pengelolaan risiko",
                                "names": ["Laporan pengelolaan risiko", "Laporan pengelolaan resiko"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/urutan",
                    "kind": "urutan",
                    "step": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 157},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {
                        "doubtful": [
                            "tindak-lanjuti-analisis",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 157},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "dokumentasikan-laporan-dan-pustaka-risiko",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 157},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang. SOP Pengelolaan Risiko menyerahkan dokumentasi kepada \"Staf UKPBJ yang ditunjuk atau anggota dari Tim pengelolaan kelembagaan UKPBJ\" (baris 448).",
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
                    "id": "pagar-alam/manajemen-risiko-pbj@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/manajemen-risiko-pbj.yaml", "line": 2},
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


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_1_batas_waktu_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun penugasan khusus (proses)
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun penugasan khusus (proses)
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun penugasan khusus (proses)
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun penugasan khusus (proses)
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#terima-penugasan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_analisis_risiko_awal_dokumen_risiko(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” memerlukan kelengkapan “Dokumen resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/kelengkapan/dokumen-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_analisis_risiko_awal_identifikasi_risiko(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” harus menghasilkan “Identifikasi resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/output-wajib/identifikasi-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_2_batas_waktu_analisis_risiko_awal(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” paling lama “5 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    Batas tercetak: 5 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_analisis_risiko_awal(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_analisis_risiko_awal(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan setelah langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis) program kerja (tupoksi) paket pengadaan maupun …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_analisis_risiko_awal(periksa):
    """Langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-awal/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_analisis_risiko_teridentifikasi_dokumen_risiko(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” memerlukan kelengkapan “Dokumen resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/kelengkapan/dokumen-risiko")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_analisis_risiko_teridentifikasi_identifikasi_risiko(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” memerlukan kelengkapan “Identifikasi resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/kelengkapan/identifikasi-risiko")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_analisis_risiko_teridentifikasi_kriteria_dampak_probabilitas(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” memerlukan kelengkapan “Kriteria dampak dan probabilitas” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/kelengkapan/kriteria-dampak-probabilitas")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_analisis_risiko_teridentifikasi_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” harus menghasilkan “Analisis resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/output-wajib/analisis-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_batas_waktu_analisis_risiko_teridentifikasi(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” paling lama “3 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    Batas tercetak: 3 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_analisis_risiko_teridentifikasi(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_analisis_risiko_teridentifikasi(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” dilaksanakan setelah langkah 2 “Melakukan analisis resiko awal beserta informasi lainnya sesuai dengan penugasan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_analisis_risiko_teridentifikasi(periksa):
    """Langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis resiko atas setiap yang telah diidentifikasi
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-risiko-teridentifikasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_tindak_lanjuti_analisis_risk_tolerance(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” memerlukan kelengkapan “Risk Tolerance” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika tidak perlu ditangani karena masuk ke batas yang di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/kelengkapan/risk-tolerance")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_tindak_lanjuti_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika tidak perlu ditangani karena masuk ke batas yang di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_tindak_lanjuti_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” dilaksanakan setelah langkah 3 “Melakukan analisis resiko atas setiap yang telah diidentifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika tidak perlu ditangani karena masuk ke batas yang di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_tindak_lanjuti_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a. Jika perlu ditangani lebih lanjut, maka akan disusun rencana penanganannya b. Jika tidak perlu ditangani karena masuk ke batas yang di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-analisis/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_tetapkan_peringkat_risiko_analisis_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” memerlukan kelengkapan “Dokumen analisis resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/kelengkapan/analisis-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_tetapkan_peringkat_risiko_analisis_risiko_terbaharui(periksa):
    """Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” harus menghasilkan “Analisis resiko terbaru” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/output-wajib/analisis-risiko-terbaharui")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_5_batas_waktu_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab
    Batas tercetak: 2 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tetapkan-peringkat-risiko/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_susun_rencana_penanganan_analisis_risiko_terbaharui(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” memerlukan kelengkapan “Dokumen analisis resiko terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/kelengkapan/analisis-risiko-terbaharui")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_susun_rencana_penanganan_rencana_penanganan_risiko(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” harus menghasilkan “Renacana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/output-wajib/rencana-penanganan-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_6_batas_waktu_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” paling lama “3 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    Batas tercetak: 3 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” dilaksanakan setelah langkah 5 “Menetapkan peringkat resiko, skala prioritas penanganan dan analisis penyebab” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#susun-rencana-penanganan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_laksanakan_rencana_penanganan_rencana_penanganan_risiko(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” memerlukan kelengkapan “Dokumen rencana penanganan resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/kelengkapan/rencana-penanganan-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_laksanakan_rencana_penanganan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” harus menghasilkan “Pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/output-wajib/pemantauan-pengendalian-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_7_batas_waktu_laksanakan_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” paling lama “4 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    Batas tercetak: 4 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_laksanakan_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_laksanakan_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan setelah langkah 6 “Menyusun rencana penanganan atas setiap resiko sesuai dengan skala prioritas dan penyebab” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_laksanakan_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laksanakan-rencana-penanganan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_analisis_ulang_risiko_laporan_pelaksanaan_rencana_penanganan(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” memerlukan kelengkapan “Laporan pelaksanaan rencana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/kelengkapan/laporan-pelaksanaan-rencana-penanganan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_analisis_ulang_risiko_pemantauan_pengendalian_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” harus menghasilkan “Pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU. Isinya sama dengan output langkah 7 dan mungkin berulang karena sel gabungan; SOP Pengelolaan Risiko tidak mencetak output pada langkah ini (baris 474).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/output-wajib/pemantauan-pengendalian-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_8_batas_waktu_analisis_ulang_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” paling lama “4 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    Batas tercetak: 4 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN. Angka dan outputnya sama dengan langkah 7 di akhir halaman sebelumnya, jadi mungkin satu sel gabungan untuk langkah 7 dan 8 yang terbaca dua kali (4 hari untuk keduanya); dibaca sebagai batas tersendiri karena tercetak pada baris ini. SOP Pengelolaan Risiko mencetak 1 hari untuk langkah yang sama (baris 474).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_analisis_ulang_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_analisis_ulang_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” dilaksanakan setelah langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_analisis_ulang_risiko(periksa):
    """Langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis resiko ulang setelah dilakukan penanganan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang. Langkah 1–7 semuanya bertanda pada kolom Pemilik Resiko, analisis awal (langkah 2 dan 3) dikerjakan olehnya, dan kualifikasinya mencakup "identifikasi, analisis, response, monitoring dan control".
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-ulang-risiko/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_laporkan_pengendalian_risiko_laporan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” harus menghasilkan “Laporan pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/output-wajib/laporan-pemantauan-pengendalian-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_9_batas_waktu_laporkan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    Batas tercetak: 2 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_laporkan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_laporkan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” dilaksanakan setelah langkah 8 “Melakukan analisis resiko ulang setelah dilakukan penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_laporkan_pengendalian_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang. Yang melapor atas setiap aktivitas pengendalian ialah pihak yang mengendalikan risiko, yaitu Pemilik Risiko (kualifikasi 1: "monitoring dan control"); laporannya dianalisis dan dikonsolidasi pihak lain pada langkah 10.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#laporkan-pengendalian-risiko/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_konsolidasi_laporan_risiko_laporan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” memerlukan kelengkapan “Laporan pemantauan dan pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/kelengkapan/laporan-pemantauan-pengendalian-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_10_output_wajib_konsolidasi_laporan_risiko_laporan_konsolidasi_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” harus menghasilkan “Laporan konsolidasi an catatan hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU. Kata "an" dibaca "dan" (lihat kelengkapan langkah 13).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/output-wajib/laporan-konsolidasi-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_10_batas_waktu_konsolidasi_laporan_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_10_langkah_wajib_konsolidasi_laporan_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_10_urutan_konsolidasi_laporan_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” dilaksanakan setelah langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengendalian resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_10_pelaksana_konsolidasi_laporan_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang. Kualifikasi memberikan konsolidasi dan evaluasi kepada Ka UKPBJ, yang tidak mempunyai kolom; pihak UKPBJ satu-satunya dalam tabel ialah kolom kedua. Pemilik Resiko sudah melapor pada langkah 9 dan Komite Etik baru bertindak pada eskalasi (langkah 12).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#konsolidasi-laporan-risiko/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_tindak_lanjuti_konsolidasi_laporan_konsolidasi_risiko(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Laporan konsolidasi hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/laporan-konsolidasi-risiko")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_tindak_lanjuti_konsolidasi_risk_tolerance(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/risk-tolerance")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_11_output_wajib_tindak_lanjuti_konsolidasi_disposisi_hasil_analisis(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” harus menghasilkan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/output-wajib/disposisi-hasil-analisis")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_11_batas_waktu_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_11_langkah_wajib_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_11_urutan_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” dilaksanakan setelah langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_11_pelaksana_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu …” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko a. Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b. Jika tidak perlu dieskalasi ke komite etik/clearing house dan status resiko dapat ditolerir c. Jika perlu dieskalasi ke komite etik/clearing house untuk mendapat keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang. Langkah ini menindaklanjuti konsolidasi langkah 10 dan memutuskan apakah perlu eskalasi kepada Komite Etik/Clearing House, jadi pelaksananya bukan Komite Etik; dibaca sama dengan langkah 10.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-konsolidasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_12_kelengkapan_analisis_pengajuan_eskalasi_disposisi_hasil_analisis(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” memerlukan kelengkapan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/kelengkapan/disposisi-hasil-analisis")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_12_output_wajib_analisis_pengajuan_eskalasi_disposisi_keputusan(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” harus menghasilkan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/output-wajib/disposisi-keputusan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_12_batas_waktu_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan
    Batas tercetak: 2 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_12_urutan_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_12_pelaksana_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” dilaksanakan oleh Komite Etik/Clearing House (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang. Langkah 11 huruf c menyatakan bahwa eskalasi diajukan "ke komite etik/clearing house untuk mendapat keputusan", dan langkah ini pengambilan keputusannya.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#analisis-pengajuan-eskalasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_13_kelengkapan_tindak_lanjuti_keputusan_eskalasi_laporan_konsolidasi_risiko(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” memerlukan kelengkapan “Laporan konsolidasi dan catatan hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana. SOP Pengelolaan Risiko mencetak "Disposisi keputusan" dan "Risk tolerance" di sini (baris 484), sehingga butir pertama mungkin tersalin dari langkah 11; teks tercetak dipertahankan.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/laporan-konsolidasi-risiko")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_13_kelengkapan_tindak_lanjuti_keputusan_eskalasi_risk_tolerance(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana. SOP Pengelolaan Risiko mencetak "Disposisi keputusan" dan "Risk tolerance" di sini (baris 484), sehingga butir pertama mungkin tersalin dari langkah 11; teks tercetak dipertahankan.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/risk-tolerance")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_13_batas_waktu_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_13_langkah_wajib_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_13_urutan_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” dilaksanakan setelah langkah 12 “Melakukan analisis atas pengajuan eskalasi dan pengambilan keputusan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_13_pelaksana_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko …” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan resiko jika perlu penanganan lanjutan oleh pemilik resiko dan jika status resiko dapat di tolerir
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang. Bunyi kegiatan sama dengan langkah 11, dan Pemilik Resiko disebut sebagai pihak yang menangani lanjutannya, bukan yang memutuskan; dibaca sama dengan langkah 11. Dapat pula Komite Etik yang meneruskan keputusannya.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#tindak-lanjuti-keputusan-eskalasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_14_kelengkapan_dokumentasikan_laporan_dan_pustaka_risiko_laporan_pengelolaan_risik(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” memerlukan kelengkapan “Laporan pengelolaan resiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: teks ini tercetak di kolom KOMITE ETIK/ CLEARING HOUSE, padahal menyebut dokumen, bukan pelaksana.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/kelengkapan/laporan-pengelolaan-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_14_output_wajib_dokumentasikan_laporan_dan_pustaka_risiko_pustaka_risiko_terbaharu(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” harus menghasilkan “Dokumen pustaka resiko yang terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: output ini tercetak di kolom MAKS. WAKTU.
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/output-wajib/pustaka-risiko-terbaharui")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_14_batas_waktu_dokumentasikan_laporan_dan_pustaka_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    Batas tercetak: 1 hari
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sesudah pergantian halaman isi baris 8–14 bergeser satu kolom ke kiri: jangka waktu ini tercetak di kolom KELENGKAPAN. SOP Pengelolaan Risiko mencetak 2 hari untuk langkah yang sama (baris 485).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_14_langkah_wajib_dokumentasikan_laporan_dan_pustaka_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_14_urutan_dokumentasikan_laporan_dan_pustaka_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_14_langkah_berulang_dokumentasikan_laporan_dan_pustaka_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_14_pelaksana_dokumentasikan_laporan_dan_pustaka_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko” dilaksanakan oleh Tim Pengelolaan Kelembagaan UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka resiko
    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang. SOP Pengelolaan Risiko menyerahkan dokumentasi kepada "Staf UKPBJ yang ditunjuk atau anggota dari Tim pengelolaan kelembagaan UKPBJ" (baris 448).
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#dokumentasikan-laporan-dan-pustaka-risiko/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    MANAJEMEN RESIKO PENGADAAN BARANG JASA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/manajemen-risiko-pbj@2024-01-17#berkas/langkah-di-luar-sop")
