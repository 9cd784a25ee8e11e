# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/perencanaan-pengadaan.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/perencanaan-pengadaan")

SOP = {
    "sop": "pagar-alam/perencanaan-pengadaan",
    "title": "SOP Perencanaan Pengadaan",
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
            "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 2},
            "source_sha256": "061dda254d435de1faecdb823d161fa0a4c62d93b285a5475fa7d57a40b25245",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "tetapkan-ppk",
                    "no": "2",
                    "activity": "Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "inventarisir-perencanaan",
                    "no": "3",
                    "activity": "Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa",
                    "kind": "decision",
                },
                {
                    "id": "tunjuk-jabfung-ppbj",
                    "no": "4",
                    "activity": "Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan",
                    "kind": "process",
                },
                {
                    "id": "dukung-kinerja-ppk",
                    "no": "5",
                    "activity": "Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan",
                    "kind": "process",
                },
                {
                    "id": "identifikasi-kebutuhan",
                    "no": "6",
                    "activity": "Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-barang-jasa",
                    "no": "7",
                    "activity": "Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi",
                    "kind": "process",
                },
                {
                    "id": "masukkan-ke-rka",
                    "no": "8",
                    "activity": "Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)",
                    "kind": "process",
                },
                {
                    "id": "tentukan-cara-pengadaan",
                    "no": "8",
                    "activity": "Menentukan cara Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "susun-spesifikasi-rab-paket-jadwal",
                    "no": "9",
                    "activity": "Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-dan-umumkan-rup",
                    "no": "10",
                    "activity": "Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP",
                    "kind": "process",
                },
                {"id": "selesai", "no": "11", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["tetapkan-dan-umumkan-rup", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/output-wajib/penunjukan-ppk",
                    "kind": "output-wajib",
                    "step": "tetapkan-ppk",
                    "subject": "penunjukan-ppk",
                    "text": "Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Penunjukan PPK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 63},
                    "basis": "disimpulkan",
                    "basis_note": "Pada baris langkah 2 tercetak output langkah 3; output langkah 2 dibaca dari baris Mulai (baris 271).",
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-ppk",
                                "name": "SK Penetapan PPK",
                                "names": ["SK Penetapan PPK", "SK Penunjukan PPK", "Penunjukan PPK"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-ppk",
                    "subject": "",
                    "text": "Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 58},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/output-wajib/surat-permohonan-asistensi",
                    "kind": "output-wajib",
                    "step": "inventarisir-perencanaan",
                    "subject": "surat-permohonan-asistensi",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” harus menghasilkan “Surat Permohonan Asistensi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 70},
                    "basis": "disimpulkan",
                    "basis_note": "Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272). Surat itu menjadi kelengkapan langkah 4. Hanya ada bila cabang a dijalankan.",
                    "output": {
                        "documents": [
                            {
                                "id": "surat-permohonan-asistensi",
                                "name": "Surat Permohonan Asistensi",
                                "names": [
                                    "Surat Permohonan Asistensi",
                                    "Surat Permohonan Asistensi OPD/Unit/Satuan Kerja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "inventarisir-perencanaan",
                    "subject": "",
                    "text": "Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 64},
                    "required": {"always": True, "predecessors": ["tetapkan-ppk"]},
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/output-wajib/penunjukan-jabfung-ppbj",
                    "kind": "output-wajib",
                    "step": "tunjuk-jabfung-ppbj",
                    "subject": "penunjukan-jabfung-ppbj",
                    "text": "Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” harus menghasilkan “Penunjukan Pengelola Pengadaan/ Jabfung PPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 79},
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-jabfung-ppbj",
                                "name": "Penunjukan Pengelola Pengadaan/ Jabfung PPBJ",
                                "names": ["Penunjukan Pengelola Pengadaan/ Jabfung PPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/output-wajib/laporan-periodik",
                    "kind": "output-wajib",
                    "step": "dukung-kinerja-ppk",
                    "subject": "laporan-periodik",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” harus menghasilkan “Laporan Periodik kepada Kepala UKPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-periodik",
                                "name": "Laporan Periodik kepada Kepala UKPBJ",
                                "names": ["Laporan Periodik kepada Kepala UKPBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "dukung-kinerja-ppk",
                    "subject": "",
                    "text": "Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 80},
                    "required": {
                        "always": False,
                        "triggers": ["tunjuk-jabfung-ppbj"],
                        "predecessors": ["tunjuk-jabfung-ppbj"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/output-wajib/barang-jasa-teridentifikasi",
                    "kind": "output-wajib",
                    "step": "identifikasi-kebutuhan",
                    "subject": "barang-jasa-teridentifikasi",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” harus menghasilkan “Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 93},
                    "output": {
                        "documents": [
                            {
                                "id": "barang-jasa-teridentifikasi",
                                "name": "Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi",
                                "names": [
                                    "Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "identifikasi-kebutuhan",
                    "subject": "",
                    "text": "Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 86},
                    "required": {
                        "always": False,
                        "triggers": ["tunjuk-jabfung-ppbj", "dukung-kinerja-ppk"],
                        "doubtful_always": True,
                        "predecessors": ["inventarisir-perencanaan", "dukung-kinerja-ppk"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/output-wajib/penetapan-barang-jasa",
                    "kind": "output-wajib",
                    "step": "tetapkan-barang-jasa",
                    "subject": "penetapan-barang-jasa",
                    "text": "Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” harus menghasilkan “Dokumen Penetapan Barang/Jasa” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 99},
                    "output": {
                        "documents": [
                            {
                                "id": "penetapan-barang-jasa",
                                "name": "Dokumen Penetapan Barang/Jasa",
                                "names": ["Dokumen Penetapan Barang/Jasa"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 94},
                    "required": {
                        "always": False,
                        "triggers": ["tunjuk-jabfung-ppbj", "dukung-kinerja-ppk", "identifikasi-kebutuhan"],
                        "doubtful_always": True,
                        "predecessors": ["identifikasi-kebutuhan"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/output-wajib/kebutuhan-terdaftar-dalam-rka",
                    "kind": "output-wajib",
                    "step": "masukkan-ke-rka",
                    "subject": "kebutuhan-terdaftar-dalam-rka",
                    "text": "Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” harus menghasilkan “Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 105},
                    "output": {
                        "documents": [
                            {
                                "id": "kebutuhan-terdaftar-dalam-rka",
                                "name": "Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD",
                                "names": ["Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "masukkan-ke-rka",
                    "subject": "",
                    "text": "Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 100},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["tetapkan-barang-jasa"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/output-wajib/cara-pengadaan-ditentukan",
                    "kind": "output-wajib",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "cara-pengadaan-ditentukan",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” harus menghasilkan “Cara pengadaan sudah ditentukan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 111},
                    "output": {
                        "documents": [
                            {
                                "id": "cara-pengadaan-ditentukan",
                                "name": "Cara pengadaan sudah ditentukan",
                                "names": ["Cara pengadaan sudah ditentukan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tentukan-cara-pengadaan",
                    "subject": "",
                    "text": "Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 106},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                            "masukkan-ke-rka",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["masukkan-ke-rka"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/spesifikasi-teknis-kak",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "spesifikasi-teknis-kak",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
                    "output": {
                        "documents": [
                            {
                                "id": "spesifikasi-teknis-kak",
                                "name": "Spesifikasi Teknis/ KAK",
                                "names": ["Spesifikasi Teknis/ KAK"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rab",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "rab",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
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
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/daftar-paket-pbj",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "daftar-paket-pbj",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Daftar Paket PBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-paket-pbj",
                                "name": "Daftar Paket PBJ",
                                "names": ["Daftar Paket PBJ"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rencana-jadwal",
                    "kind": "output-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "rencana-jadwal",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Rencana Jadwal” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 117},
                    "output": {
                        "documents": [
                            {
                                "id": "rencana-jadwal",
                                "name": "Rencana Jadwal",
                                "names": ["Rencana Jadwal"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-spesifikasi-rab-paket-jadwal",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 112},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                            "masukkan-ke-rka",
                            "tentukan-cara-pengadaan",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["tentukan-cara-pengadaan"],
                    },
                },
                {
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/output-wajib/rup",
                    "kind": "output-wajib",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "rup",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” harus menghasilkan “RUP ditetapkan dan diumumkan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 123},
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
                    "id": "pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-dan-umumkan-rup",
                    "subject": "",
                    "text": "Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/perencanaan-pengadaan.yaml", "line": 118},
                    "required": {
                        "always": False,
                        "triggers": [
                            "tunjuk-jabfung-ppbj",
                            "dukung-kinerja-ppk",
                            "identifikasi-kebutuhan",
                            "tetapkan-barang-jasa",
                            "masukkan-ke-rka",
                            "tentukan-cara-pengadaan",
                            "susun-spesifikasi-rab-paket-jadwal",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["susun-spesifikasi-rab-paket-jadwal"],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_tetapkan_ppk_penunjukan_ppk(periksa):
    """Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Penunjukan PPK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Pada baris langkah 2 tercetak output langkah 3; output langkah 2 dibaca dari baris Mulai (baris 271).
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/output-wajib/penunjukan-ppk")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_tetapkan_ppk(periksa):
    """Langkah 2 “Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menetapkan PPK untuk melaksanakan Perencanaan Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-ppk/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_inventarisir_perencanaan_surat_permohonan_asistensi(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” harus menghasilkan “Surat Permohonan Asistensi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel langkah 3 kosong; isinya tercetak satu baris lebih tinggi, pada langkah 2 (baris 272). Surat itu menjadi kelengkapan langkah 4. Hanya ada bila cabang a dijalankan.
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/output-wajib/surat-permohonan-asistensi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_inventarisir_perencanaan(periksa):
    """Langkah 3 “Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melakukan inventarisir perencanaan pengadaan: a. Jika diperlukan, menyampaikan permintaan asistensi penyusunan perencanaan pengadaan kepada UKPBJ. b. Jika tidak, maka dilanjutkan dengan identifikasi kebutuhan barang/jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#inventarisir-perencanaan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_tunjuk_jabfung_ppbj_penunjukan_jabfung_ppbj(periksa):
    """Langkah 4 “Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan” harus menghasilkan “Penunjukan Pengelola Pengadaan/ Jabfung PPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Menunjuk Jabfung PPBJ untuk melaksanakan asistensi perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tunjuk-jabfung-ppbj/output-wajib/penunjukan-jabfung-ppbj")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_dukung_kinerja_ppk_laporan_periodik(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” harus menghasilkan “Laporan Periodik kepada Kepala UKPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/output-wajib/laporan-periodik")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_dukung_kinerja_ppk(periksa):
    """Langkah 5 “Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mendukung kinerja PPK dalam melaksanakan perencanaan pengadaan
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#dukung-kinerja-ppk/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_identifikasi_kebutuhan_barang_jasa_teridentifikasi(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” harus menghasilkan “Barang/Jasa teridentifikasi sesuai dengan kodefikasi dan kategorisasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/output-wajib/barang-jasa-teridentifikasi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_identifikasi_kebutuhan(periksa):
    """Langkah 6 “Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mengidentifikasi kebutuhan barang/jasa berdasarkan Rencana Kerja (RENJA) K/L/Pemda.
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#identifikasi-kebutuhan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_tetapkan_barang_jasa_penetapan_barang_jasa(periksa):
    """Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” harus menghasilkan “Dokumen Penetapan Barang/Jasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/output-wajib/penetapan-barang-jasa")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_tetapkan_barang_jasa(periksa):
    """Langkah 7 “Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menetapkan Barang/Jasa sesuai dengan kodefikasi dan kategorisasi
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-barang-jasa/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_8_output_wajib_masukkan_ke_rka_kebutuhan_terdaftar_dalam_rka(periksa):
    """Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” harus menghasilkan “Kebutuhan Barang/Jasa terdaftar dalam RKA-KL atau RKA-PD” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/output-wajib/kebutuhan-terdaftar-dalam-rka")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_masukkan_ke_rka(periksa):
    """Langkah 8 “Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Memasukan rencana kebutuhan Pengadaan Barang/Jasa ke dalam Rencana Kerja Kementerian/ Lembaga (RKA-KL) atau Rencana Kerja Anggaran Perangkat Daerah (RKA-PD)
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#masukkan-ke-rka/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_8_output_wajib_tentukan_cara_pengadaan_cara_pengadaan_ditentukan(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” harus menghasilkan “Cara pengadaan sudah ditentukan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/output-wajib/cara-pengadaan-ditentukan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_tentukan_cara_pengadaan(periksa):
    """Langkah 8 “Menentukan cara Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menentukan cara Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tentukan-cara-pengadaan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_spesifikasi_teknis_kak(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Spesifikasi Teknis/ KAK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/spesifikasi-teknis-kak")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_rab(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rab")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_daftar_paket_pbj(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Daftar Paket PBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/daftar-paket-pbj")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_susun_spesifikasi_rab_paket_jadwal_rencana_jadwal(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” harus menghasilkan “Rencana Jadwal” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/output-wajib/rencana-jadwal")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_9_langkah_wajib_susun_spesifikasi_rab_paket_jadwal(periksa):
    """Langkah 9 “Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun: 1. Spesifikasi Teknis (Pengadaan Barang, Konstruksi, Jasa Lainnya)/ Kerangka Acuan Kerja (Jasa Konsultansi) 2. RAB/Perkiraan Biaya 3. Pemarketan 4. Rencana Jadwal Pengadaan Barang/Jasa
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#susun-spesifikasi-rab-paket-jadwal/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_10_output_wajib_tetapkan_dan_umumkan_rup_rup(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” harus menghasilkan “RUP ditetapkan dan diumumkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/output-wajib/rup")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_10_langkah_wajib_tetapkan_dan_umumkan_rup(periksa):
    """Langkah 10 “Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10 Menetapkan dan mengumumkan Rencana Umum Pengadaan (RUP) melalui SIRUP
    SOP Perencanaan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/perencanaan-pengadaan@2024-01-17#tetapkan-dan-umumkan-rup/langkah-wajib")
