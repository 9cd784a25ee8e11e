# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/pencatatan-kinerja-penyedia")

SOP = {
    "sop": "pagar-alam/pencatatan-kinerja-penyedia",
    "title": "SOP PENCATATAN KINERJA PENYEDIA",
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
            "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 2},
            "source_sha256": "0b3bbb0fb2eb1d55a990a4804fd0384389d2f2132c6526757626adc4cd5dae0b",
            "steps": [
                {
                    "id": "undang-rapat-penilaian",
                    "no": "1.",
                    "activity": "PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST",
                    "kind": "process",
                },
                {
                    "id": "unduh-template-penilaian",
                    "no": "2.",
                    "activity": "Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam",
                    "kind": "process",
                },
                {
                    "id": "rapat-penilaian-kinerja",
                    "no": "3.",
                    "activity": "PPK melakukan rapat penilaian kinerja bersama penyedia",
                    "kind": "decision",
                },
                {
                    "id": "beri-skor-konstruksi",
                    "no": "a.",
                    "activity": "PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi",
                    "kind": "process",
                    "parent": "rapat-penilaian-kinerja",
                },
                {
                    "id": "beri-bintang-e-purchasing",
                    "no": "b.",
                    "activity": "PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing",
                    "kind": "process",
                    "parent": "rapat-penilaian-kinerja",
                },
                {
                    "id": "input-hasil-penilaian",
                    "no": "4.",
                    "activity": "PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP",
                    "kind": "process",
                },
                {
                    "id": "kirim-hasil-penilaian",
                    "no": "5.",
                    "activity": "Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam",
                    "kind": "decision",
                },
                {
                    "id": "beri-sanksi-daftar-hitam",
                    "no": "6.",
                    "activity": "PA memberikan sanksi daftar hitam",
                    "kind": "process",
                },
                {
                    "id": "rekapitulasi-penilaian-kinerja",
                    "no": "7.",
                    "activity": "Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan",
                    "kind": "process",
                },
                {"id": "selesai", "no": "8.", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["rekapitulasi-penilaian-kinerja", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/kelengkapan/data-kontrak-spmk-laporan-penyedia",
                    "kind": "kelengkapan",
                    "step": "undang-rapat-penilaian",
                    "subject": "data-kontrak-spmk-laporan-penyedia",
                    "text": "Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” memerlukan kelengkapan “Data Kontrak, SPMK, Laporan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 55},
                    "output": {
                        "documents": [
                            {
                                "id": "data-kontrak-spmk-laporan-penyedia",
                                "name": "Data Kontrak, SPMK, Laporan Penyedia",
                                "names": ["Data Kontrak, SPMK, Laporan Penyedia"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/output-wajib/undangan-rapat",
                    "kind": "output-wajib",
                    "step": "undang-rapat-penilaian",
                    "subject": "undangan-rapat",
                    "text": "Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” harus menghasilkan “Undangan rapat” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 57},
                    "output": {
                        "documents": [
                            {
                                "id": "undangan-rapat",
                                "name": "Undangan rapat",
                                "names": ["Undangan rapat"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "undang-rapat-penilaian",
                    "subject": "",
                    "text": "Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” paling lama “1 Hari rapat” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 56},
                    "basis": "disimpulkan",
                    "basis_note": "Kata \"rapat\" sesudah \"1 Hari\" tidak jelas: dapat berarti satu hari untuk mengirim undangan atau lama rapatnya satu hari, padahal rapat sendiri (langkah 3) tercetak 180 Menit. Batas dibaca 1 hari.",
                    "limit": {"limit": {"printed": "1 Hari rapat", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "undang-rapat-penilaian",
                    "subject": "",
                    "text": "Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 50},
                    "required": {
                        "always": True,
                        "limit": {"printed": "1 Hari rapat", "amount": 1, "unit": "hari"},
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "undang-rapat-penilaian",
                    "subject": "",
                    "text": "Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 50},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/pelaksana",
                    "kind": "pelaksana",
                    "step": "undang-rapat-penilaian",
                    "subject": "",
                    "text": "Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 50},
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
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/kelengkapan/komputer-internet",
                    "kind": "kelengkapan",
                    "step": "unduh-template-penilaian",
                    "subject": "komputer-internet",
                    "text": "Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” memerlukan kelengkapan “Komputer, Internet” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 63},
                    "output": {
                        "documents": [
                            {
                                "id": "komputer-internet",
                                "name": "Komputer, Internet",
                                "names": ["Komputer, Internet"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "unduh-template-penilaian",
                    "subject": "",
                    "text": "Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” paling lama “30 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 64},
                    "limit": {"limit": {"printed": "30 menit", "amount": 30, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "unduh-template-penilaian",
                    "subject": "",
                    "text": "Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 59},
                    "required": {
                        "always": True,
                        "limit": {"printed": "30 menit", "amount": 30, "unit": "menit"},
                        "predecessors": ["undang-rapat-penilaian"],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/urutan",
                    "kind": "urutan",
                    "step": "unduh-template-penilaian",
                    "subject": "",
                    "text": "Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” dilaksanakan setelah langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 59},
                    "order": {"any_of": ["undang-rapat-penilaian"]},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "unduh-template-penilaian",
                    "subject": "",
                    "text": "Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 59},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/pelaksana",
                    "kind": "pelaksana",
                    "step": "unduh-template-penilaian",
                    "subject": "",
                    "text": "Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” dilaksanakan oleh Tim UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 59},
                    "role": {
                        "roles": [
                            {
                                "id": "tim-ukpbj",
                                "name": "Tim UKPBJ",
                                "names": ["tim-ukpbj", "Tim UKPBJ", "TIM UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/kelengkapan/template-scoring-kinerja",
                    "kind": "kelengkapan",
                    "step": "rapat-penilaian-kinerja",
                    "subject": "template-scoring-kinerja",
                    "text": "Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” memerlukan kelengkapan “Template scoring kinerja penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 69},
                    "output": {
                        "documents": [
                            {
                                "id": "template-scoring-kinerja",
                                "name": "Template scoring kinerja penyedia",
                                "names": ["Template scoring kinerja penyedia"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/output-wajib/ba-penilaian-penyedia",
                    "kind": "output-wajib",
                    "step": "rapat-penilaian-kinerja",
                    "subject": "ba-penilaian-penyedia",
                    "text": "Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” harus menghasilkan “Berita Acara Penilaian penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 71},
                    "output": {
                        "documents": [
                            {
                                "id": "ba-penilaian-penyedia",
                                "name": "Berita Acara Penilaian kinerja penyedia",
                                "names": [
                                    "Berita Acara Penilaian kinerja penyedia",
                                    "Berita Acara Penilaian penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "rapat-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” paling lama “180 Menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 70},
                    "limit": {"limit": {"printed": "180 Menit", "amount": 180, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "rapat-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 65},
                    "required": {
                        "always": True,
                        "limit": {"printed": "180 Menit", "amount": 180, "unit": "menit"},
                        "predecessors": ["unduh-template-penilaian"],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/urutan",
                    "kind": "urutan",
                    "step": "rapat-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” dilaksanakan setelah langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 65},
                    "order": {"any_of": ["unduh-template-penilaian"]},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "rapat-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 65},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "rapat-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 65},
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
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/output-wajib/ba-penilaian-penyedia-konstruksi",
                    "kind": "output-wajib",
                    "step": "beri-skor-konstruksi",
                    "subject": "ba-penilaian-penyedia-konstruksi",
                    "text": "Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” harus menghasilkan “Berita Acara Penilaian penyedia konstruksi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 80},
                    "output": {
                        "documents": [
                            {
                                "id": "ba-penilaian-penyedia-konstruksi",
                                "name": "Berita Acara Penilaian penyedia konstruksi",
                                "names": ["Berita Acara Penilaian penyedia konstruksi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "beri-skor-konstruksi",
                    "subject": "",
                    "text": "Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” paling lama “20 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 79},
                    "limit": {"limit": {"printed": "20 menit", "amount": 20, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/urutan",
                    "kind": "urutan",
                    "step": "beri-skor-konstruksi",
                    "subject": "",
                    "text": "Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” dilaksanakan setelah salah satu dari langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia”, langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 75},
                    "order": {"any_of": ["rapat-penilaian-kinerja", "unduh-template-penilaian"]},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "beri-skor-konstruksi",
                    "subject": "",
                    "text": "Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 75},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/pelaksana",
                    "kind": "pelaksana",
                    "step": "beri-skor-konstruksi",
                    "subject": "",
                    "text": "Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 75},
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
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/output-wajib/ba-penilaian-penyedia-barang",
                    "kind": "output-wajib",
                    "step": "beri-bintang-e-purchasing",
                    "subject": "ba-penilaian-penyedia-barang",
                    "text": "Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” harus menghasilkan “Berita Acara Penilaian penyedia barang” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 86},
                    "output": {
                        "documents": [
                            {
                                "id": "ba-penilaian-penyedia-barang",
                                "name": "Berita Acara Penilaian penyedia barang",
                                "names": ["Berita Acara Penilaian penyedia barang"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "beri-bintang-e-purchasing",
                    "subject": "",
                    "text": "Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” paling lama “10 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 85},
                    "limit": {"limit": {"printed": "10 menit", "amount": 10, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/urutan",
                    "kind": "urutan",
                    "step": "beri-bintang-e-purchasing",
                    "subject": "",
                    "text": "Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” dilaksanakan setelah salah satu dari langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia”, langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 81},
                    "order": {"any_of": ["rapat-penilaian-kinerja", "unduh-template-penilaian"]},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "beri-bintang-e-purchasing",
                    "subject": "",
                    "text": "Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 81},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/pelaksana",
                    "kind": "pelaksana",
                    "step": "beri-bintang-e-purchasing",
                    "subject": "",
                    "text": "Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 81},
                    "basis": "disimpulkan",
                    "basis_note": "Sel pelaksana baris b kosong; tanda \"a.b\" yang tercetak pada baris a di kolom PPK menyebut juga huruf b (satu simbol untuk dua baris), dan teks kegiatan menyebut PPK.",
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
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/kelengkapan/komputer-website-lpse",
                    "kind": "kelengkapan",
                    "step": "input-hasil-penilaian",
                    "subject": "komputer-website-lpse",
                    "text": "Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” memerlukan kelengkapan “Komputer, website LPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 91},
                    "output": {
                        "documents": [
                            {
                                "id": "komputer-website-lpse",
                                "name": "Komputer, website LPSE",
                                "names": ["Komputer, website LPSE"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/output-wajib/screenshot-penilaian",
                    "kind": "output-wajib",
                    "step": "input-hasil-penilaian",
                    "subject": "screenshot-penilaian",
                    "text": "Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” harus menghasilkan “Screenshoot penilaian di LPSE atau SIKAP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 93},
                    "output": {
                        "documents": [
                            {
                                "id": "screenshot-penilaian",
                                "name": "Screenshot penilaian di LPSE atau SIKAP",
                                "names": [
                                    "Screenshot penilaian di LPSE atau SIKAP",
                                    "Screenshoot penilaian di LPSE atau SIKAP",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "input-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” paling lama “30 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 92},
                    "limit": {"limit": {"printed": "30 menit", "amount": 30, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "input-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 87},
                    "required": {
                        "always": True,
                        "limit": {"printed": "30 menit", "amount": 30, "unit": "menit"},
                        "predecessors": ["beri-skor-konstruksi", "beri-bintang-e-purchasing"],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/urutan",
                    "kind": "urutan",
                    "step": "input-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” dilaksanakan setelah salah satu dari langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia”, langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi”, langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 87},
                    "order": {
                        "any_of": [
                            "rapat-penilaian-kinerja",
                            "beri-skor-konstruksi",
                            "beri-bintang-e-purchasing",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "input-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 87},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/pelaksana",
                    "kind": "pelaksana",
                    "step": "input-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 87},
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
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/kelengkapan/ba-penilaian-penyedia",
                    "kind": "kelengkapan",
                    "step": "kirim-hasil-penilaian",
                    "subject": "ba-penilaian-penyedia",
                    "text": "Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” memerlukan kelengkapan “Berita acara penilaian kinerja penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 100},
                    "output": {
                        "documents": [
                            {
                                "id": "ba-penilaian-penyedia",
                                "name": "Berita Acara Penilaian kinerja penyedia",
                                "names": [
                                    "Berita Acara Penilaian kinerja penyedia",
                                    "Berita Acara Penilaian penyedia",
                                    "Berita acara penilaian kinerja penyedia",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "kirim-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 101},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "kirim-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 94},
                    "required": {
                        "always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["input-hasil-penilaian"],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/urutan",
                    "kind": "urutan",
                    "step": "kirim-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” dilaksanakan setelah langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 94},
                    "order": {"any_of": ["input-hasil-penilaian"]},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "kirim-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 94},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/pelaksana",
                    "kind": "pelaksana",
                    "step": "kirim-hasil-penilaian",
                    "subject": "",
                    "text": "Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” dilaksanakan oleh Pejabat Pembuat Komitmen atau Tim UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 94},
                    "basis": "disimpulkan",
                    "basis_note": "Tanda 5 tercetak hanya di kolom TIM UKPBJ, tetapi hasil dikirim \"ke Tim UKPBJ\" dan kalimat berikutnya menyebut PPK yang mengusulkan sanksi; pengirimnya dibaca PPK dan Tim UKPBJ sebagai penerima.",
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
                            {
                                "id": "tim-ukpbj",
                                "name": "Tim UKPBJ",
                                "names": ["tim-ukpbj", "Tim UKPBJ", "TIM UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-sanksi-daftar-hitam/urutan",
                    "kind": "urutan",
                    "step": "beri-sanksi-daftar-hitam",
                    "subject": "",
                    "text": "Langkah 6 “PA memberikan sanksi daftar hitam” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 105},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["kirim-hasil-penilaian"]},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-sanksi-daftar-hitam/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "beri-sanksi-daftar-hitam",
                    "subject": "",
                    "text": "Langkah 6 “PA memberikan sanksi daftar hitam” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 105},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-sanksi-daftar-hitam/pelaksana",
                    "kind": "pelaksana",
                    "step": "beri-sanksi-daftar-hitam",
                    "subject": "",
                    "text": "Langkah 6 “PA memberikan sanksi daftar hitam” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 105},
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
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/kelengkapan/materi-presentasi-laporan-kinerja",
                    "kind": "kelengkapan",
                    "step": "rekapitulasi-penilaian-kinerja",
                    "subject": "materi-presentasi-laporan-kinerja",
                    "text": "Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” memerlukan kelengkapan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 113},
                    "basis": "disimpulkan",
                    "basis_note": "Tidak ada langkah dalam SOP ini yang menghasilkannya dan tidak cocok dengan rekapitulasi penilaian penyedia; kata-kata yang sama tercetak pada SOP Pengelolaan Kinerja (baris 515–516), sehingga mungkin tersalin dari sana.",
                    "output": {
                        "documents": [
                            {
                                "id": "materi-presentasi-laporan-kinerja",
                                "name": "Materi presentasi laporan pencapaian kinerja",
                                "names": ["Materi presentasi laporan pencapaian kinerja"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/output-wajib/laporan-akhir-penilaian-kinerja",
                    "kind": "output-wajib",
                    "step": "rekapitulasi-penilaian-kinerja",
                    "subject": "laporan-akhir-penilaian-kinerja",
                    "text": "Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” harus menghasilkan “Laporan akhir penilaian kinerja penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 115},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-akhir-penilaian-kinerja",
                                "name": "Laporan akhir penilaian kinerja penyedia",
                                "names": ["Laporan akhir penilaian kinerja penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "rekapitulasi-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 114},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "rekapitulasi-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 109},
                    "required": {
                        "always": False,
                        "triggers": ["beri-sanksi-daftar-hitam"],
                        "doubtful_always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["kirim-hasil-penilaian", "beri-sanksi-daftar-hitam"],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/urutan",
                    "kind": "urutan",
                    "step": "rekapitulasi-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” dilaksanakan setelah langkah 6 “PA memberikan sanksi daftar hitam” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 109},
                    "order": {"any_of": ["beri-sanksi-daftar-hitam"], "doubtful": ["kirim-hasil-penilaian"]},
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "rekapitulasi-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 109},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "rekapitulasi-penilaian-kinerja",
                    "subject": "",
                    "text": "Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” dilaksanakan oleh Tim UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 109},
                    "role": {
                        "roles": [
                            {
                                "id": "tim-ukpbj",
                                "name": "Tim UKPBJ",
                                "names": ["tim-ukpbj", "Tim UKPBJ", "TIM UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml", "line": 2},
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
def test_langkah_1_kelengkapan_undang_rapat_penilaian_data_kontrak_spmk_laporan_penyedia(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” memerlukan kelengkapan “Data Kontrak, SPMK, Laporan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/kelengkapan/data-kontrak-spmk-laporan-penyedia")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_1_output_wajib_undang_rapat_penilaian_undangan_rapat(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” harus menghasilkan “Undangan rapat” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/output-wajib/undangan-rapat")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_1_batas_waktu_undang_rapat_penilaian(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” paling lama “1 Hari rapat” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    Batas tercetak: 1 Hari rapat
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kata "rapat" sesudah "1 Hari" tidak jelas: dapat berarti satu hari untuk mengirim undangan atau lama rapatnya satu hari, padahal rapat sendiri (langkah 3) tercetak 180 Menit. Batas dibaca 1 hari.
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_undang_rapat_penilaian(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_undang_rapat_penilaian(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_undang_rapat_penilaian(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_unduh_template_penilaian_komputer_internet(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” memerlukan kelengkapan “Komputer, Internet” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/kelengkapan/komputer-internet")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_2_batas_waktu_unduh_template_penilaian(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” paling lama “30 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    Batas tercetak: 30 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_unduh_template_penilaian(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_unduh_template_penilaian(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” dilaksanakan setelah langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_unduh_template_penilaian(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_unduh_template_penilaian(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” dilaksanakan oleh Tim UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_rapat_penilaian_kinerja_template_scoring_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” memerlukan kelengkapan “Template scoring kinerja penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/kelengkapan/template-scoring-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_rapat_penilaian_kinerja_ba_penilaian_penyedia(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” harus menghasilkan “Berita Acara Penilaian penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/output-wajib/ba-penilaian-penyedia")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_batas_waktu_rapat_penilaian_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” paling lama “180 Menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    Batas tercetak: 180 Menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_rapat_penilaian_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_rapat_penilaian_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” dilaksanakan setelah langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_rapat_penilaian_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_rapat_penilaian_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_a_output_wajib_beri_skor_konstruksi_ba_penilaian_penyedia_konstruksi(periksa):
    """Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” harus menghasilkan “Berita Acara Penilaian penyedia konstruksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/output-wajib/ba-penilaian-penyedia-konstruksi")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_a_batas_waktu_beri_skor_konstruksi(periksa):
    """Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” paling lama “20 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi
    Batas tercetak: 20 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_a_urutan_beri_skor_konstruksi(periksa):
    """Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” dilaksanakan setelah salah satu dari langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia”, langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_a_langkah_berulang_beri_skor_konstruksi(periksa):
    """Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_a_pelaksana_beri_skor_konstruksi(periksa):
    """Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_b_output_wajib_beri_bintang_e_purchasing_ba_penilaian_penyedia_barang(periksa):
    """Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” harus menghasilkan “Berita Acara Penilaian penyedia barang” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/output-wajib/ba-penilaian-penyedia-barang")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_b_batas_waktu_beri_bintang_e_purchasing(periksa):
    """Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing
    Batas tercetak: 10 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_b_urutan_beri_bintang_e_purchasing(periksa):
    """Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” dilaksanakan setelah salah satu dari langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia”, langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_b_langkah_berulang_beri_bintang_e_purchasing(periksa):
    """Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_b_pelaksana_beri_bintang_e_purchasing(periksa):
    """Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel pelaksana baris b kosong; tanda "a.b" yang tercetak pada baris a di kolom PPK menyebut juga huruf b (satu simbol untuk dua baris), dan teks kegiatan menyebut PPK.
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_input_hasil_penilaian_komputer_website_lpse(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” memerlukan kelengkapan “Komputer, website LPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/kelengkapan/komputer-website-lpse")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_input_hasil_penilaian_screenshot_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” harus menghasilkan “Screenshoot penilaian di LPSE atau SIKAP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/output-wajib/screenshot-penilaian")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_4_batas_waktu_input_hasil_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” paling lama “30 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    Batas tercetak: 30 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_input_hasil_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_input_hasil_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” dilaksanakan setelah salah satu dari langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia”, langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi”, langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_input_hasil_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_input_hasil_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_kirim_hasil_penilaian_ba_penilaian_penyedia(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” memerlukan kelengkapan “Berita acara penilaian kinerja penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/kelengkapan/ba-penilaian-penyedia")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_5_batas_waktu_kirim_hasil_penilaian(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    Batas tercetak: 1 hari
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_kirim_hasil_penilaian(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_kirim_hasil_penilaian(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” dilaksanakan setelah langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_kirim_hasil_penilaian(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_kirim_hasil_penilaian(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” dilaksanakan oleh Pejabat Pembuat Komitmen atau Tim UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda 5 tercetak hanya di kolom TIM UKPBJ, tetapi hasil dikirim "ke Tim UKPBJ" dan kalimat berikutnya menyebut PPK yang mengusulkan sanksi; pengirimnya dibaca PPK dan Tim UKPBJ sebagai penerima.
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/pelaksana")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_beri_sanksi_daftar_hitam(periksa):
    """Langkah 6 “PA memberikan sanksi daftar hitam” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. PA memberikan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-sanksi-daftar-hitam/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_beri_sanksi_daftar_hitam(periksa):
    """Langkah 6 “PA memberikan sanksi daftar hitam” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. PA memberikan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-sanksi-daftar-hitam/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_beri_sanksi_daftar_hitam(periksa):
    """Langkah 6 “PA memberikan sanksi daftar hitam” dilaksanakan oleh Pengguna Anggaran/Kuasa Pengguna Anggaran (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. PA memberikan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-sanksi-daftar-hitam/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_rekapitulasi_penilaian_kinerja_materi_presentasi_laporan_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” memerlukan kelengkapan “Materi presentasi laporan pencapaian kinerja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tidak ada langkah dalam SOP ini yang menghasilkannya dan tidak cocok dengan rekapitulasi penilaian penyedia; kata-kata yang sama tercetak pada SOP Pengelolaan Kinerja (baris 515–516), sehingga mungkin tersalin dari sana.
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/kelengkapan/materi-presentasi-laporan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_rekapitulasi_penilaian_kinerja_laporan_akhir_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” harus menghasilkan “Laporan akhir penilaian kinerja penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/output-wajib/laporan-akhir-penilaian-kinerja")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_7_batas_waktu_rekapitulasi_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    Batas tercetak: 2 hari
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_rekapitulasi_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_rekapitulasi_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” dilaksanakan setelah langkah 6 “PA memberikan sanksi daftar hitam” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_rekapitulasi_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_rekapitulasi_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” dilaksanakan oleh Tim UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#berkas/langkah-di-luar-sop")
