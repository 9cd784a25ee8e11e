# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/rekrutmen-dan-registrasi-penyedia")

SOP = {
    "sop": "pagar-alam/rekrutmen-dan-registrasi-penyedia",
    "title": "SOP REKRUITMENT DAN REGISTRASI PENYEDIA",
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
            "source": {"file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml", "line": 2},
            "source_sha256": "f23ddf15a52f4427d52879a56c734f37e0c3771e19262e6f2756ee914d466047",
            "steps": [
                {
                    "id": "registrasi-online",
                    "no": "1.",
                    "activity": "Melakukan Registrasi Online pada website LPSE Kota Pagar Alam",
                    "kind": "process",
                },
                {
                    "id": "unduh-formulir",
                    "no": "2.",
                    "activity": "Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE",
                    "kind": "process",
                },
                {
                    "id": "isi-formulir",
                    "no": "3.",
                    "activity": "Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan",
                    "kind": "process",
                },
                {
                    "id": "buat-surat-penunjukan-admin",
                    "no": "4.",
                    "activity": "Membuat surat penunjukan Admin",
                    "kind": "process",
                },
                {
                    "id": "buat-surat-kuasa-admin",
                    "no": "5.",
                    "activity": "Membuat surat kuasa untuk Admin",
                    "kind": "process",
                },
                {
                    "id": "siapkan-berkas-permohonan",
                    "no": "6.",
                    "activity": "Mempersiapkan Berkas Permohonan",
                    "kind": "process",
                },
                {
                    "id": "serahkan-berkas-ke-front-office",
                    "no": "7.",
                    "activity": "Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE",
                    "kind": "process",
                },
                {
                    "id": "terima-berkas-permohonan",
                    "no": "8.",
                    "activity": "Menerima Berkas Permohonan",
                    "kind": "process",
                },
                {
                    "id": "tanyakan-registrasi-online",
                    "no": "9.",
                    "activity": "Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online",
                    "kind": "decision",
                },
                {
                    "id": "registrasi-di-bidding-room",
                    "no": "10.",
                    "activity": "Melakukan Registrasi Online di Bidding Room",
                    "kind": "process",
                },
                {
                    "id": "serahkan-berkas-ke-verifikator",
                    "no": "11.",
                    "activity": "Menyerahkan berkas dokumen ke verifikator untuk di verifikasi",
                    "kind": "process",
                },
                {
                    "id": "verifikasi-dan-validasi-berkas",
                    "no": "12.",
                    "activity": "Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara online",
                    "kind": "decision",
                },
                {
                    "id": "review-kekurangan-berkas",
                    "no": "13.",
                    "activity": "Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag Pengelolaan LPSE untuk dilengkapi dan kembali melakukan verifikasi",
                    "kind": "process",
                },
                {
                    "id": "setujui-permohonan",
                    "no": "14.",
                    "activity": "Menyetujui permohonan dengan mengklik tombol \"SETUJU\" pada aplikasi SPSE",
                    "kind": "process",
                },
                {
                    "id": "arsipkan-berkas",
                    "no": "15.",
                    "activity": "Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas",
                    "kind": "process",
                },
                {
                    "id": "selesai",
                    "no": "16.",
                    "activity": "Proses registrasi dan verifikasi telah selesai",
                    "kind": "end",
                },
            ],
            "closing": {"steps": ["arsipkan-berkas", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "registrasi-online",
                    "subject": "",
                    "text": "Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 53,
                    },
                    "required": {"always": True},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-data-dan-keikutsertaan",
                    "kind": "output-wajib",
                    "step": "unduh-formulir",
                    "subject": "blangko-formulir-data-dan-keikutsertaan",
                    "text": "Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” harus menghasilkan “Blangko Formulir Data Penyedia dan Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 67,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "blangko-formulir-data-dan-keikutsertaan",
                                "name": "Blangko Formulir Data Penyedia dan Blangko Formulir Keikutsertaan",
                                "names": [
                                    "Blangko Formulir Data Penyedia dan Blangko Formulir Keikutsertaan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 62,
                    },
                    "required": {"always": True, "predecessors": ["registrasi-online"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/output-wajib/formulir-terisi",
                    "kind": "output-wajib",
                    "step": "isi-formulir",
                    "subject": "formulir-terisi",
                    "text": "Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” harus menghasilkan “Formulir yang sudah terisi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 74,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "formulir-terisi",
                                "name": "Formulir yang sudah terisi",
                                "names": ["Formulir yang sudah terisi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "isi-formulir",
                    "subject": "",
                    "text": "Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 68,
                    },
                    "required": {"always": True, "predecessors": ["unduh-formulir"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/output-wajib/surat-penunjukan-admin",
                    "kind": "output-wajib",
                    "step": "buat-surat-penunjukan-admin",
                    "subject": "surat-penunjukan-admin",
                    "text": "Langkah 4 “Membuat surat penunjukan Admin” harus menghasilkan “Surat Penunjukan Admin” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 83,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "surat-penunjukan-admin",
                                "name": "Surat Penunjukan Admin",
                                "names": ["Surat Penunjukan Admin"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "buat-surat-penunjukan-admin",
                    "subject": "",
                    "text": "Langkah 4 “Membuat surat penunjukan Admin” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 75,
                    },
                    "required": {"always": True, "predecessors": ["isi-formulir"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/output-wajib/surat-kuasa-verifikasi",
                    "kind": "output-wajib",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "surat-kuasa-verifikasi",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” harus menghasilkan “Surat Kuasa untuk Verifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 94,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "surat-kuasa-verifikasi",
                                "name": "Surat Kuasa untuk Verifikasi",
                                "names": ["Surat Kuasa untuk Verifikasi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 85,
                    },
                    "required": {"always": True, "predecessors": ["buat-surat-penunjukan-admin"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/output-wajib/berkas-permohonan",
                    "kind": "output-wajib",
                    "step": "siapkan-berkas-permohonan",
                    "subject": "berkas-permohonan",
                    "text": "Langkah 6 “Mempersiapkan Berkas Permohonan” harus menghasilkan “Berkas Permohonan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 109,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "berkas-permohonan",
                                "name": "Berkas Permohonan",
                                "names": ["Berkas Permohonan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "siapkan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan Berkas Permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 96,
                    },
                    "required": {"always": True, "predecessors": ["buat-surat-kuasa-admin"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "serahkan-berkas-ke-front-office",
                    "subject": "",
                    "text": "Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 110,
                    },
                    "required": {"always": True, "predecessors": ["siapkan-berkas-permohonan"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "terima-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 8 “Menerima Berkas Permohonan” paling lama “5 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 118,
                    },
                    "limit": {"limit": {"printed": "5 menit", "amount": 5, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "terima-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 8 “Menerima Berkas Permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 114,
                    },
                    "required": {
                        "always": True,
                        "limit": {"printed": "5 menit", "amount": 5, "unit": "menit"},
                        "predecessors": ["serahkan-berkas-ke-front-office"],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "tanyakan-registrasi-online",
                    "subject": "",
                    "text": "Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” paling lama “10 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 125,
                    },
                    "limit": {"limit": {"printed": "10 menit", "amount": 10, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tanyakan-registrasi-online",
                    "subject": "",
                    "text": "Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 119,
                    },
                    "required": {
                        "always": True,
                        "limit": {"printed": "10 menit", "amount": 10, "unit": "menit"},
                        "predecessors": ["terima-berkas-permohonan"],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "serahkan-berkas-ke-verifikator",
                    "subject": "",
                    "text": "Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” paling lama “10 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 138,
                    },
                    "limit": {"limit": {"printed": "10 menit", "amount": 10, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "serahkan-berkas-ke-verifikator",
                    "subject": "",
                    "text": "Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 134,
                    },
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "limit": {"printed": "10 menit", "amount": 10, "unit": "menit"},
                        "predecessors": ["tanyakan-registrasi-online", "registrasi-di-bidding-room"],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "verifikasi-dan-validasi-berkas",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 144,
                    },
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "verifikasi-dan-validasi-berkas",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 139,
                    },
                    "required": {
                        "always": False,
                        "triggers": ["serahkan-berkas-ke-verifikator"],
                        "doubtful_always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": ["serahkan-berkas-ke-verifikator", "review-kekurangan-berkas"],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#review-kekurangan-berkas/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "review-kekurangan-berkas",
                    "subject": "",
                    "text": "Langkah 13 “Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag …” paling lama “10 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 152,
                    },
                    "limit": {"limit": {"printed": "10 menit", "amount": 10, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "setujui-permohonan",
                    "subject": "",
                    "text": "Langkah 14 “Menyetujui permohonan dengan mengklik tombol \"SETUJU\" pada aplikasi SPSE” paling lama “15 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 158,
                    },
                    "limit": {"limit": {"printed": "15 menit", "amount": 15, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "setujui-permohonan",
                    "subject": "",
                    "text": "Langkah 14 “Menyetujui permohonan dengan mengklik tombol \"SETUJU\" pada aplikasi SPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 154,
                    },
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "limit": {"printed": "15 menit", "amount": 15, "unit": "menit"},
                        "predecessors": ["verifikasi-dan-validasi-berkas"],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "arsipkan-berkas",
                    "subject": "",
                    "text": "Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” paling lama “15 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 163,
                    },
                    "limit": {"limit": {"printed": "15 menit", "amount": 15, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "arsipkan-berkas",
                    "subject": "",
                    "text": "Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 159,
                    },
                    "required": {
                        "always": False,
                        "triggers": ["setujui-permohonan"],
                        "doubtful_always": True,
                        "limit": {"printed": "15 menit", "amount": 15, "unit": "menit"},
                        "predecessors": ["setujui-permohonan"],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_registrasi_online(periksa):
    """Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Melakukan Registrasi Online pada website LPSE Kota Pagar Alam
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_unduh_formulir_blangko_formulir_data_dan_keikutsertaan(periksa):
    """Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” harus menghasilkan “Blangko Formulir Data Penyedia dan Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-data-dan-keikutsertaan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_unduh_formulir(periksa):
    """Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_isi_formulir_formulir_terisi(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” harus menghasilkan “Formulir yang sudah terisi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/output-wajib/formulir-terisi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_isi_formulir(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_buat_surat_penunjukan_admin_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” harus menghasilkan “Surat Penunjukan Admin” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/output-wajib/surat-penunjukan-admin")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_buat_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_buat_surat_kuasa_admin_surat_kuasa_verifikasi(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” harus menghasilkan “Surat Kuasa untuk Verifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/output-wajib/surat-kuasa-verifikasi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_buat_surat_kuasa_admin(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_siapkan_berkas_permohonan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” harus menghasilkan “Berkas Permohonan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/output-wajib/berkas-permohonan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_siapkan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/langkah-wajib")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_serahkan_berkas_ke_front_office(periksa):
    """Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_8_batas_waktu_terima_berkas_permohonan(periksa):
    """Langkah 8 “Menerima Berkas Permohonan” paling lama “5 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Menerima Berkas Permohonan
    Batas tercetak: 5 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_terima_berkas_permohonan(periksa):
    """Langkah 8 “Menerima Berkas Permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Menerima Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_9_batas_waktu_tanyakan_registrasi_online(periksa):
    """Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9. Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online
    Batas tercetak: 10 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_9_langkah_wajib_tanyakan_registrasi_online(periksa):
    """Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9. Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_11_batas_waktu_serahkan_berkas_ke_verifikator(periksa):
    """Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11. Menyerahkan berkas dokumen ke verifikator untuk di verifikasi
    Batas tercetak: 10 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_11_langkah_wajib_serahkan_berkas_ke_verifikator(periksa):
    """Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11. Menyerahkan berkas dokumen ke verifikator untuk di verifikasi
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_12_batas_waktu_verifikasi_dan_validasi_berkas(periksa):
    """Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12. Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara online
    Batas tercetak: 1 hari
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_12_langkah_wajib_verifikasi_dan_validasi_berkas(periksa):
    """Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12. Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_13_batas_waktu_review_kekurangan_berkas(periksa):
    """Langkah 13 “Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag …” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13. Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag Pengelolaan LPSE untuk dilengkapi dan kembali melakukan verifikasi
    Batas tercetak: 10 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#review-kekurangan-berkas/batas-waktu")


@pytest.mark.aturan("batas-waktu")
def test_langkah_14_batas_waktu_setujui_permohonan(periksa):
    """Langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” paling lama “15 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14. Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE
    Batas tercetak: 15 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_14_langkah_wajib_setujui_permohonan(periksa):
    """Langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14. Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_15_batas_waktu_arsipkan_berkas(periksa):
    """Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” paling lama “15 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15. Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas
    Batas tercetak: 15 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_15_langkah_wajib_arsipkan_berkas(periksa):
    """Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15. Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/langkah-wajib")
