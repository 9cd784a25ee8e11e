# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pengelolaan-risiko.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Pengelolaan Risiko (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/pengelolaan-risiko")

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
            "source_sha256": "38431a665063d387046ff03d5ffea1105a0e8f8a9f39377cc9aef74bdb2a3246",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#terima-penugasan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "terima-penugasan",
                    "subject": "",
                    "text": "Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 54},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#terima-penugasan/pelaksana",
                    "kind": "pelaksana",
                    "step": "terima-penugasan",
                    "subject": "",
                    "text": "Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 54},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; menurut kualifikasi, Pemilik Risiko adalah pemilik target kinerja, program kerja, paket pengadaan ataupun penugasan khusus; pada SOP Manajemen Resiko PBJ langkah 1 yang sama bertanda \"mulai\" di kolom Pemilik Resiko.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/kelengkapan/pustaka-risiko",
                    "kind": "kelengkapan",
                    "step": "identifikasi-risiko-awal",
                    "subject": "pustaka-risiko",
                    "text": "Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” memerlukan kelengkapan “Dokumen pustaka risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 62},
                    "output": {
                        "documents": [
                            {
                                "id": "pustaka-risiko",
                                "name": "Dokumen pustaka risiko",
                                "names": ["Dokumen pustaka risiko"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/urutan",
                    "kind": "urutan",
                    "step": "identifikasi-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan setelah langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 58},
                    "order": {
                        "any_of": ["terima-penugasan"],
                        "doubtful": ["tindak-lanjuti-konsolidasi", "tindak-lanjuti-keputusan-eskalasi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/pelaksana",
                    "kind": "pelaksana",
                    "step": "identifikasi-risiko-awal",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 58},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; identifikasi adalah tugas Pemilik Risiko menurut kualifikasi; langkah 2 SOP Manajemen Resiko PBJ bertanda 2 di kolom Pemilik Resiko.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/kelengkapan/identifikasi-risiko",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko",
                    "subject": "identifikasi-risiko",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” memerlukan kelengkapan “Dokumen identifikasi risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 70},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna, huruf besar, dan daftar peralatan yang menyebut \"Kriteria dampak dan probabilitas\" sebagai satu butir.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/kelengkapan/kriteria-dampak-probabilitas",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko",
                    "subject": "kriteria-dampak-probabilitas",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” memerlukan kelengkapan “Kriteria dampak dan probabilitas” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 71},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna, huruf besar, dan daftar peralatan yang menyebut \"Kriteria dampak dan probabilitas\" sebagai satu butir.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/kelengkapan/risk-tolerance",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko",
                    "subject": "risk-tolerance",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 72},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna, huruf besar, dan daftar peralatan yang menyebut \"Kriteria dampak dan probabilitas\" sebagai satu butir.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/urutan",
                    "kind": "urutan",
                    "step": "analisis-risiko",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” dilaksanakan setelah langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 65},
                    "order": {
                        "any_of": ["identifikasi-risiko-awal"],
                        "doubtful": ["tindak-lanjuti-konsolidasi", "tindak-lanjuti-keputusan-eskalasi"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-risiko",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 65},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; analisis adalah tugas Pemilik Risiko menurut kualifikasi; langkah 3 SOP Manajemen Resiko PBJ bertanda 3 di kolom Pemilik Resiko.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tindak-lanjuti-hasil-analisis",
                    "subject": "",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 75},
                    "required": {"always": True, "predecessors": ["analisis-risiko"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/urutan",
                    "kind": "urutan",
                    "step": "tindak-lanjuti-hasil-analisis",
                    "subject": "",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” dilaksanakan setelah langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 75},
                    "order": {"any_of": ["analisis-risiko"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/pelaksana",
                    "kind": "pelaksana",
                    "step": "tindak-lanjuti-hasil-analisis",
                    "subject": "",
                    "text": "Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 75},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; tindak lanjut mengikuti analisis yang dilakukan Pemilik Risiko, dan langkah 4 SOP Manajemen Resiko PBJ bertanda 4 di kolom Pemilik Resiko.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/kelengkapan/analisis-risiko",
                    "kind": "kelengkapan",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "analisis-risiko",
                    "text": "Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” memerlukan kelengkapan “Dokumen analisis risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 87},
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "",
                    "text": "Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 83},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["tindak-lanjuti-hasil-analisis"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-peringkat-risiko",
                    "subject": "",
                    "text": "Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 83},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kelanjutan analisis oleh Pemilik Risiko; langkah 5 SOP Manajemen Resiko PBJ bertanda 5 di kolom Pemilik Resiko.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/kelengkapan/analisis-risiko-terbaharui",
                    "kind": "kelengkapan",
                    "step": "susun-rencana-penanganan",
                    "subject": "analisis-risiko-terbaharui",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” memerlukan kelengkapan “Dokumen analisis risiko terbaharui” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 94},
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/urutan",
                    "kind": "urutan",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” dilaksanakan setelah langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 90},
                    "order": {"any_of": ["tetapkan-peringkat-risiko"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 90},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; respons atas risiko adalah tugas Pemilik Risiko menurut kualifikasi; langkah 6 SOP Manajemen Resiko PBJ bertanda 6 di kolom Pemilik Resiko.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/kelengkapan/rencana-penanganan-risiko",
                    "kind": "kelengkapan",
                    "step": "eksekusi-rencana-penanganan",
                    "subject": "rencana-penanganan-risiko",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” memerlukan kelengkapan “Dokumen rencana penanganan risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 101},
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/urutan",
                    "kind": "urutan",
                    "step": "eksekusi-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan setelah langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 97},
                    "order": {"any_of": ["susun-rencana-penanganan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/pelaksana",
                    "kind": "pelaksana",
                    "step": "eksekusi-rencana-penanganan",
                    "subject": "",
                    "text": "Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan oleh Pelaksana Rencana Aksi (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 97},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; menurut kualifikasi butir 4, pihak yang melaksanakan eksekusi rencana aksi (penanganan) risiko ialah Pelaksana Rencana Aksi. SOP Manajemen Resiko PBJ menandai langkah ini di kolom Pemilik Resiko, tetapi tabelnya tidak mempunyai kolom Pelaksana Rencana Aksi.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaksana-rencana-aksi",
                                "name": "Pelaksana Rencana Aksi",
                                "names": [
                                    "pelaksana-rencana-aksi",
                                    "Pelaksana Rencana Aksi",
                                    "Pelaksana Rencana Aksi (Executor)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/kelengkapan/laporan-pelaksanaan-rencana-penanganan",
                    "kind": "kelengkapan",
                    "step": "analisis-risiko-ulang",
                    "subject": "laporan-pelaksanaan-rencana-penanganan",
                    "text": "Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” memerlukan kelengkapan “Laporan pelaksanaan rencana penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 107},
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/urutan",
                    "kind": "urutan",
                    "step": "analisis-risiko-ulang",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” dilaksanakan setelah langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 103},
                    "order": {"any_of": ["eksekusi-rencana-penanganan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-risiko-ulang",
                    "subject": "",
                    "text": "Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 103},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; analisis risiko termasuk tugas Pemilik Risiko menurut kualifikasi dan ia juga yang dibaca melakukan analisis pertama pada langkah 3; pada SOP Manajemen Resiko PBJ tanda langkah ini pun hilang.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/urutan",
                    "kind": "urutan",
                    "step": "susun-laporan-pengelolaan-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” dilaksanakan setelah langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 109},
                    "order": {"any_of": ["analisis-risiko-ulang"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-laporan-pengelolaan-risiko",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 109},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; monitoring dan control adalah tugas Pemilik Risiko menurut kualifikasi, dan laporannya dikonsolidasikan pihak lain (Koordinator) pada langkah 10.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/kelengkapan/laporan-pemantauan-pengendalian-risiko",
                    "kind": "kelengkapan",
                    "step": "konsolidasi-laporan",
                    "subject": "laporan-pemantauan-pengendalian-risiko",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” memerlukan kelengkapan “Laporan Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 119},
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
                        "case_wide": True,
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/urutan",
                    "kind": "urutan",
                    "step": "konsolidasi-laporan",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” dilaksanakan setelah langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 115},
                    "order": {"any_of": ["susun-laporan-pengelolaan-risiko"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/pelaksana",
                    "kind": "pelaksana",
                    "step": "konsolidasi-laporan",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” dilaksanakan oleh Koordinator Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 115},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang setelah pergantian halaman; menurut kualifikasi butir 2, Koordinator melakukan konsolidasi dan evaluasi atas risiko yang dikelola Pemilik Risiko.",
                    "role": {
                        "roles": [
                            {
                                "id": "koordinator-risiko",
                                "name": "Koordinator Risiko",
                                "names": [
                                    "koordinator-risiko",
                                    "Koordinator Risiko",
                                    "Koordinator",
                                    "koordinator",
                                    "Koordinator (Risk Coordinator)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/laporan-konsolidasi-risiko",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "laporan-konsolidasi-risiko",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Laporan konsolidasi dan catatan hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 127},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 10 yang berbunyi sama dan dari kelengkapan langkah 3.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/risk-tolerance",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "risk-tolerance",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 127},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 10 yang berbunyi sama dan dari kelengkapan langkah 3.",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/urutan",
                    "kind": "urutan",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” dilaksanakan setelah langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 122},
                    "order": {"any_of": ["konsolidasi-laporan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "tindak-lanjuti-konsolidasi",
                    "subject": "",
                    "text": "Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” dilaksanakan oleh Koordinator Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 122},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; tindak lanjut mengikuti konsolidasi langkah 10 dan memakai outputnya, jadi oleh pihak yang sama. Cabang b) yang berbunyi \"dieskalasi ke koordinator\" bertentangan dengan bacaan ini dan dicatat tersendiri.",
                    "role": {
                        "roles": [
                            {
                                "id": "koordinator-risiko",
                                "name": "Koordinator Risiko",
                                "names": [
                                    "koordinator-risiko",
                                    "Koordinator Risiko",
                                    "Koordinator",
                                    "koordinator",
                                    "Koordinator (Risk Coordinator)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/kelengkapan/disposisi-hasil-analisis",
                    "kind": "kelengkapan",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "disposisi-hasil-analisis",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi” memerlukan kelengkapan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 139},
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/urutan",
                    "kind": "urutan",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 135},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["tindak-lanjuti-konsolidasi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-pengajuan-eskalasi",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan analisis atas pengajuan eskalasi” dilaksanakan oleh Komite Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 135},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; eskalasi dimintakan keputusan kepada pihak di atas Koordinator, dan Komite adalah atasan Kepala UKPBJ (Koordinator) yang melakukan pengawasan; tanpa langkah ini kolom Komite kosong. Bila \"dieskalasi ke koordinator\" pada langkah 11 dibaca apa adanya, pelaksananya Koordinator.",
                    "role": {
                        "roles": [
                            {
                                "id": "komite-risiko",
                                "name": "Komite Risiko",
                                "names": [
                                    "komite-risiko",
                                    "Komite Risiko",
                                    "Komite",
                                    "Komite (Risk Steering Committee)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/disposisi-keputusan",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "disposisi-keputusan",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” memerlukan kelengkapan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 147},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 12 (Disposisi keputusan).",
                    "output": {
                        "documents": [
                            {
                                "id": "disposisi-keputusan",
                                "name": "Disposisi keputusan",
                                "names": ["Disposisi keputusan"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/risk-tolerance",
                    "kind": "kelengkapan",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "risk-tolerance",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 147},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 12 (Disposisi keputusan).",
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
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/urutan",
                    "kind": "urutan",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” dilaksanakan setelah langkah 12 “Melakukan analisis atas pengajuan eskalasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 142},
                    "order": {"any_of": ["analisis-pengajuan-eskalasi"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/pelaksana",
                    "kind": "pelaksana",
                    "step": "tindak-lanjuti-keputusan-eskalasi",
                    "subject": "",
                    "text": "Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” dilaksanakan oleh Koordinator Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 142},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; kegiatan berbunyi sama dengan langkah 11 dan menindaklanjuti disposisi keputusan yang diterima dari langkah 12, jadi dibaca dilakukan Koordinator. Komite sebagai pelaksana langkah 12 juga mungkin meneruskannya sendiri.",
                    "role": {
                        "roles": [
                            {
                                "id": "koordinator-risiko",
                                "name": "Koordinator Risiko",
                                "names": [
                                    "koordinator-risiko",
                                    "Koordinator Risiko",
                                    "Koordinator",
                                    "koordinator",
                                    "Koordinator (Risk Coordinator)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/kelengkapan/laporan-pengelolaan-risiko",
                    "kind": "kelengkapan",
                    "step": "dokumentasikan-laporan",
                    "subject": "laporan-pengelolaan-risiko",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” memerlukan kelengkapan “Laporan pengelolaan risiko” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 156},
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
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/urutan",
                    "kind": "urutan",
                    "step": "dokumentasikan-laporan",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 152},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {
                        "doubtful": [
                            "tindak-lanjuti-hasil-analisis",
                            "tindak-lanjuti-konsolidasi",
                            "tindak-lanjuti-keputusan-eskalasi",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "dokumentasikan-laporan",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 152},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/pelaksana",
                    "kind": "pelaksana",
                    "step": "dokumentasikan-laporan",
                    "subject": "",
                    "text": "Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” dilaksanakan oleh Dokumentasi Risiko (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 152},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; menurut kualifikasi butir 5, Dokumentasi mengarsipkan seluruh dokumentasi dan pembelajaran dalam pengelolaan risiko.",
                    "role": {
                        "roles": [
                            {
                                "id": "dokumentasi-risiko",
                                "name": "Dokumentasi Risiko",
                                "names": [
                                    "dokumentasi-risiko",
                                    "Dokumentasi Risiko",
                                    "Dokumentasi",
                                    "Dokumentasi (Risk Documenter)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-risiko@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-risiko.yaml", "line": 2},
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


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun penugasan khusus (pmsas)
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#terima-penugasan/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun penugasan khusus (pmsas)
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#terima-penugasan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_terima_penugasan(periksa):
    """Langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun penugasan khusus (pmsas)
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; menurut kualifikasi, Pemilik Risiko adalah pemilik target kinerja, program kerja, paket pengadaan ataupun penugasan khusus; pada SOP Manajemen Resiko PBJ langkah 1 yang sama bertanda "mulai" di kolom Pemilik Resiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#terima-penugasan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_identifikasi_risiko_awal_pustaka_risiko(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” memerlukan kelengkapan “Dokumen pustaka risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/kelengkapan/pustaka-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_identifikasi_risiko_awal_identifikasi_risiko(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” harus menghasilkan “Identifikasi risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/output-wajib/identifikasi-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_2_batas_waktu_identifikasi_risiko_awal(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_identifikasi_risiko_awal(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_identifikasi_risiko_awal(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan setelah langkah 1 “Mendapatkan penugasan pelaksanaan target kinerja (tujuan strategis), program kerja (tupoksi), paket pengabdian ataupun …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_identifikasi_risiko_awal(periksa):
    """Langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; identifikasi adalah tugas Pemilik Risiko menurut kualifikasi; langkah 2 SOP Manajemen Resiko PBJ bertanda 2 di kolom Pemilik Resiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#identifikasi-risiko-awal/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_analisis_risiko_identifikasi_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” memerlukan kelengkapan “Dokumen identifikasi risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna, huruf besar, dan daftar peralatan yang menyebut "Kriteria dampak dan probabilitas" sebagai satu butir.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/kelengkapan/identifikasi-risiko")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_analisis_risiko_kriteria_dampak_probabilitas(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” memerlukan kelengkapan “Kriteria dampak dan probabilitas” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna, huruf besar, dan daftar peralatan yang menyebut "Kriteria dampak dan probabilitas" sebagai satu butir.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/kelengkapan/kriteria-dampak-probabilitas")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_analisis_risiko_risk_tolerance(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna, huruf besar, dan daftar peralatan yang menyebut "Kriteria dampak dan probabilitas" sebagai satu butir.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/kelengkapan/risk-tolerance")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_analisis_risiko_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” harus menghasilkan “Analisis risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/output-wajib/analisis-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_batas_waktu_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” dilaksanakan setelah langkah 2 “Melakukan identifikasi risiko awal beserta informasi lainnya sesuai dengan penugasan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_analisis_risiko(periksa):
    """Langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; analisis adalah tugas Pemilik Risiko menurut kualifikasi; langkah 3 SOP Manajemen Resiko PBJ bertanda 3 di kolom Pemilik Resiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko/pelaksana")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_tindak_lanjuti_hasil_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika tidak perlu ditangani karena masuk ke batas yang dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_tindak_lanjuti_hasil_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” dilaksanakan setelah langkah 3 “Melakukan analisis risiko (inherent ataupun residual) atas setiap potensi risiko yang telah diidentifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika tidak perlu ditangani karena masuk ke batas yang dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_tindak_lanjuti_hasil_analisis(periksa):
    """Langkah 4 “Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika …” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menindaklanjuti hasil analisis a) Jika perlu ditangani lebih lanjut maka akan disusun rencana penanganannya b) Jika tidak perlu ditangani karena masuk ke batas yang dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; tindak lanjut mengikuti analisis yang dilakukan Pemilik Risiko, dan langkah 4 SOP Manajemen Resiko PBJ bertanda 4 di kolom Pemilik Resiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-hasil-analisis/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_tetapkan_peringkat_risiko_analisis_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” memerlukan kelengkapan “Dokumen analisis risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/kelengkapan/analisis-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_tetapkan_peringkat_risiko_analisis_risiko_terbaharui(periksa):
    """Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” harus menghasilkan “Analisis risiko terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/output-wajib/analisis-risiko-terbaharui")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_5_batas_waktu_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_tetapkan_peringkat_risiko(periksa):
    """Langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kelanjutan analisis oleh Pemilik Risiko; langkah 5 SOP Manajemen Resiko PBJ bertanda 5 di kolom Pemilik Resiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tetapkan-peringkat-risiko/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_susun_rencana_penanganan_analisis_risiko_terbaharui(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” memerlukan kelengkapan “Dokumen analisis risiko terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/kelengkapan/analisis-risiko-terbaharui")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_susun_rencana_penanganan_rencana_penanganan_risiko(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” harus menghasilkan “Rencana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/output-wajib/rencana-penanganan-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_6_batas_waktu_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” dilaksanakan setelah langkah 5 “Menetapkan peringkat risiko, skala prioritas penanganan dan analisis penyebab” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_susun_rencana_penanganan(periksa):
    """Langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; respons atas risiko adalah tugas Pemilik Risiko menurut kualifikasi; langkah 6 SOP Manajemen Resiko PBJ bertanda 6 di kolom Pemilik Resiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-rencana-penanganan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_eksekusi_rencana_penanganan_rencana_penanganan_risiko(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” memerlukan kelengkapan “Dokumen rencana penanganan risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/kelengkapan/rencana-penanganan-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_eksekusi_rencana_penanganan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” harus menghasilkan “Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/output-wajib/pemantauan-pengendalian-risiko")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_eksekusi_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_eksekusi_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan setelah langkah 6 “Menyusun rencana penanganan atas setiap risiko sesuai dengan skala prioritas dan penyebab” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_eksekusi_rencana_penanganan(periksa):
    """Langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” dilaksanakan oleh Pelaksana Rencana Aksi (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Melaksanakan eksekusi atas setiap rencana penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; menurut kualifikasi butir 4, pihak yang melaksanakan eksekusi rencana aksi (penanganan) risiko ialah Pelaksana Rencana Aksi. SOP Manajemen Resiko PBJ menandai langkah ini di kolom Pemilik Resiko, tetapi tabelnya tidak mempunyai kolom Pelaksana Rencana Aksi.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#eksekusi-rencana-penanganan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_analisis_risiko_ulang_laporan_pelaksanaan_rencana_penanganan(periksa):
    """Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” memerlukan kelengkapan “Laporan pelaksanaan rencana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis risiko ulang setelah dilakukan penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/kelengkapan/laporan-pelaksanaan-rencana-penanganan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_8_batas_waktu_analisis_risiko_ulang(periksa):
    """Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis risiko ulang setelah dilakukan penanganan
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_analisis_risiko_ulang(periksa):
    """Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis risiko ulang setelah dilakukan penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_analisis_risiko_ulang(periksa):
    """Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” dilaksanakan setelah langkah 7 “Melaksanakan eksekusi atas setiap rencana penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis risiko ulang setelah dilakukan penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_analisis_risiko_ulang(periksa):
    """Langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Melakukan analisis risiko ulang setelah dilakukan penanganan
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; analisis risiko termasuk tugas Pemilik Risiko menurut kualifikasi dan ia juga yang dibaca melakukan analisis pertama pada langkah 3; pada SOP Manajemen Resiko PBJ tanda langkah ini pun hilang.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-risiko-ulang/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_9_output_wajib_susun_laporan_pengelolaan_risiko_laporan_pemantauan_pengendalian_ri(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” harus menghasilkan “Laporan Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/output-wajib/laporan-pemantauan-pengendalian-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_9_batas_waktu_susun_laporan_pengelolaan_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_susun_laporan_pengelolaan_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_susun_laporan_pengelolaan_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” dilaksanakan setelah langkah 8 “Melakukan analisis risiko ulang setelah dilakukan penanganan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_susun_laporan_pengelolaan_risiko(periksa):
    """Langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” dilaksanakan oleh Pemilik Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; monitoring dan control adalah tugas Pemilik Risiko menurut kualifikasi, dan laporannya dikonsolidasikan pihak lain (Koordinator) pada langkah 10.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#susun-laporan-pengelolaan-risiko/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_10_kelengkapan_konsolidasi_laporan_laporan_pemantauan_pengendalian_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” memerlukan kelengkapan “Laporan Pemantauan dan Pengendalian Risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/kelengkapan/laporan-pemantauan-pengendalian-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_10_output_wajib_konsolidasi_laporan_laporan_konsolidasi_risiko(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” harus menghasilkan “Laporan konsolidasi dan catatan hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/output-wajib/laporan-konsolidasi-risiko")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_10_batas_waktu_konsolidasi_laporan(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_10_langkah_wajib_konsolidasi_laporan(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_10_urutan_konsolidasi_laporan(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” dilaksanakan setelah langkah 9 “Menyusun dan menyampaikan laporan atas setiap aktifitas dalam pengelolaan risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_10_pelaksana_konsolidasi_laporan(periksa):
    """Langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” dilaksanakan oleh Koordinator Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Melakukan analisis dan konsolidasi laporan pengelolaan risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang setelah pergantian halaman; menurut kualifikasi butir 2, Koordinator melakukan konsolidasi dan evaluasi atas risiko yang dikelola Pemilik Risiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#konsolidasi-laporan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_tindak_lanjuti_konsolidasi_laporan_konsolidasi_risiko(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Laporan konsolidasi dan catatan hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 10 yang berbunyi sama dan dari kelengkapan langkah 3.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/laporan-konsolidasi-risiko")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_11_kelengkapan_tindak_lanjuti_konsolidasi_risk_tolerance(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 10 yang berbunyi sama dan dari kelengkapan langkah 3.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/kelengkapan/risk-tolerance")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_11_output_wajib_tindak_lanjuti_konsolidasi_disposisi_hasil_analisis(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” harus menghasilkan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/output-wajib/disposisi-hasil-analisis")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_11_langkah_wajib_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_11_urutan_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” dilaksanakan setelah langkah 10 “Melakukan analisis dan konsolidasi laporan pengelolaan risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_11_pelaksana_tindak_lanjuti_konsolidasi(periksa):
    """Langkah 11 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu …” dilaksanakan oleh Koordinator Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika tidak perlu dieskalasi namun perlu dilanjutkan pengelolaannya sampai dapat dinyatakan selesai b) Jika perlu dieskalasi ke koordinator untuk mendapat keputusan c) Jika tidak perlu dieskalasi dan status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; tindak lanjut mengikuti konsolidasi langkah 10 dan memakai outputnya, jadi oleh pihak yang sama. Cabang b) yang berbunyi "dieskalasi ke koordinator" bertentangan dengan bacaan ini dan dicatat tersendiri.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-konsolidasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_12_kelengkapan_analisis_pengajuan_eskalasi_disposisi_hasil_analisis(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi” memerlukan kelengkapan “Disposisi hasil analisis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/kelengkapan/disposisi-hasil-analisis")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_12_output_wajib_analisis_pengajuan_eskalasi_disposisi_keputusan(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi” harus menghasilkan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/output-wajib/disposisi-keputusan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_12_batas_waktu_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi
    Batas tercetak: 1 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_12_urutan_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_12_pelaksana_analisis_pengajuan_eskalasi(periksa):
    """Langkah 12 “Melakukan analisis atas pengajuan eskalasi” dilaksanakan oleh Komite Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12 Melakukan analisis atas pengajuan eskalasi
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; eskalasi dimintakan keputusan kepada pihak di atas Koordinator, dan Komite adalah atasan Kepala UKPBJ (Koordinator) yang melakukan pengawasan; tanpa langkah ini kolom Komite kosong. Bila "dieskalasi ke koordinator" pada langkah 11 dibaca apa adanya, pelaksananya Koordinator.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#analisis-pengajuan-eskalasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_13_kelengkapan_tindak_lanjuti_keputusan_eskalasi_disposisi_keputusan(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” memerlukan kelengkapan “Disposisi keputusan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko b) Jika status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 12 (Disposisi keputusan).
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/disposisi-keputusan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_13_kelengkapan_tindak_lanjuti_keputusan_eskalasi_risk_tolerance(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” memerlukan kelengkapan “Risk tolerance” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko b) Jika status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari output langkah 12 (Disposisi keputusan).
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/kelengkapan/risk-tolerance")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_13_langkah_wajib_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko b) Jika status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_13_urutan_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” dilaksanakan setelah langkah 12 “Melakukan analisis atas pengajuan eskalasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko b) Jika status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_13_pelaksana_tindak_lanjuti_keputusan_eskalasi(periksa):
    """Langkah 13 “Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko …” dilaksanakan oleh Koordinator Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13 Menindaklanjuti hasil analisis dan konsolidasi pengelolaan risiko a) Jika perlu penanganan lanjutan oleh pemilik risiko b) Jika status risiko dapat ditolerir
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; belah ketupat ikut hilang; kegiatan berbunyi sama dengan langkah 11 dan menindaklanjuti disposisi keputusan yang diterima dari langkah 12, jadi dibaca dilakukan Koordinator. Komite sebagai pelaksana langkah 12 juga mungkin meneruskannya sendiri.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#tindak-lanjuti-keputusan-eskalasi/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_14_kelengkapan_dokumentasikan_laporan_laporan_pengelolaan_risiko(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” memerlukan kelengkapan “Laporan pengelolaan risiko” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/kelengkapan/laporan-pengelolaan-risiko")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_14_output_wajib_dokumentasikan_laporan_pustaka_risiko_terbaharui(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” harus menghasilkan “Dokumen pustaka risiko yang terbaharui” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/output-wajib/pustaka-risiko-terbaharui")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_14_batas_waktu_dokumentasikan_laporan(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    Batas tercetak: 2 hari
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_14_langkah_wajib_dokumentasikan_laporan(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_14_urutan_dokumentasikan_laporan(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_14_langkah_berulang_dokumentasikan_laporan(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_14_pelaksana_dokumentasikan_laporan(periksa):
    """Langkah 14 “Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko” dilaksanakan oleh Dokumentasi Risiko (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14 Mendokumentasikan seluruh laporan dan melakukan pemutakhiran pustaka risiko
    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; menurut kualifikasi butir 5, Dokumentasi mengarsipkan seluruh dokumentasi dan pembelajaran dalam pengelolaan risiko.
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#dokumentasikan-laporan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Pengelolaan Risiko (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-risiko@2024-01-17#berkas/langkah-di-luar-sop")
