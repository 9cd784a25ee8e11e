# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/rekrutmen-dan-registrasi-penyedia")

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
            "source_sha256": "1d1b37572474630bbca1dc1ddb9a9b932f5a76d95cc26ad025cd6f461e1a0922",
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/kelengkapan/email-perusahaan",
                    "kind": "kelengkapan",
                    "step": "registrasi-online",
                    "subject": "email-perusahaan",
                    "text": "Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” memerlukan kelengkapan “E-mail perusahaan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 59,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Butir kedua lebih merupakan rujukan cara kerja daripada dokumen.",
                    "output": {
                        "documents": [
                            {
                                "id": "email-perusahaan",
                                "name": "Email perusahaan",
                                "names": ["Email perusahaan", "E-mail perusahaan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/kelengkapan/tata-cara-registrasi-spse",
                    "kind": "kelengkapan",
                    "step": "registrasi-online",
                    "subject": "tata-cara-registrasi-spse",
                    "text": "Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” memerlukan kelengkapan “Tata cara Registrasi pada aplikasi SPSE mengacu pada panduan penggunaan aplikasi SPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 60,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Butir kedua lebih merupakan rujukan cara kerja daripada dokumen.",
                    "output": {
                        "documents": [
                            {
                                "id": "tata-cara-registrasi-spse",
                                "name": "Tata cara Registrasi pada aplikasi SPSE mengacu pada panduan penggunaan aplikasi SPSE",
                                "names": [
                                    "Tata cara Registrasi pada aplikasi SPSE mengacu pada panduan penggunaan aplikasi SPSE",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "registrasi-online",
                    "subject": "",
                    "text": "Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 53,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/pelaksana",
                    "kind": "pelaksana",
                    "step": "registrasi-online",
                    "subject": "",
                    "text": "Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 53,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/urutan",
                    "kind": "urutan",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” dilaksanakan setelah langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 62,
                    },
                    "order": {"any_of": ["registrasi-online"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 62,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/pelaksana",
                    "kind": "pelaksana",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 62,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/kelengkapan/syarat-formulir-keikutsertaan",
                    "kind": "kelengkapan",
                    "step": "isi-formulir",
                    "subject": "syarat-formulir-keikutsertaan",
                    "text": "Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” memerlukan kelengkapan “Formulir keikutsertaan dibuat diatas kertas berkop surat, dicap, bermaterai, dan ditandatangani” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 73,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "syarat-formulir-keikutsertaan",
                                "name": "Formulir keikutsertaan dibuat diatas kertas berkop surat, dicap, bermaterai, dan ditandatangani",
                                "names": [
                                    "Formulir keikutsertaan dibuat diatas kertas berkop surat, dicap, bermaterai, dan ditandatangani",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/urutan",
                    "kind": "urutan",
                    "step": "isi-formulir",
                    "subject": "",
                    "text": "Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” dilaksanakan setelah langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 68,
                    },
                    "order": {"any_of": ["unduh-formulir"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "isi-formulir",
                    "subject": "",
                    "text": "Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 68,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/pelaksana",
                    "kind": "pelaksana",
                    "step": "isi-formulir",
                    "subject": "",
                    "text": "Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 68,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/kelengkapan/syarat-surat-penunjukan-admin",
                    "kind": "kelengkapan",
                    "step": "buat-surat-penunjukan-admin",
                    "subject": "syarat-surat-penunjukan-admin",
                    "text": "Langkah 4 “Membuat surat penunjukan Admin” memerlukan kelengkapan “Dibuat diatas kertas berkop surat, dicap bermaterai, dan ditandatangani direktur” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 80,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Kedua butir berupa syarat bentuk surat, bukan nama dokumen.",
                    "output": {
                        "documents": [
                            {
                                "id": "syarat-surat-penunjukan-admin",
                                "name": "Dibuat diatas kertas berkop surat, dicap bermaterai, dan ditandatangani direktur",
                                "names": [
                                    "Dibuat diatas kertas berkop surat, dicap bermaterai, dan ditandatangani direktur",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/kelengkapan/syarat-admin-direktur-sendiri",
                    "kind": "kelengkapan",
                    "step": "buat-surat-penunjukan-admin",
                    "subject": "syarat-admin-direktur-sendiri",
                    "text": "Langkah 4 “Membuat surat penunjukan Admin” memerlukan kelengkapan “Apabila Adminya, direktur itu sendiri maka membuat surat pernyataan bahwa dirinya sebagai admin” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 81,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Kedua butir berupa syarat bentuk surat, bukan nama dokumen.",
                    "output": {
                        "documents": [
                            {
                                "id": "syarat-admin-direktur-sendiri",
                                "name": "Apabila Adminnya direktur itu sendiri maka membuat surat pernyataan bahwa dirinya sebagai admin",
                                "names": [
                                    "Apabila Adminnya direktur itu sendiri maka membuat surat pernyataan bahwa dirinya sebagai admin",
                                    "Apabila Adminya, direktur itu sendiri maka membuat surat pernyataan bahwa dirinya sebagai admin",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/urutan",
                    "kind": "urutan",
                    "step": "buat-surat-penunjukan-admin",
                    "subject": "",
                    "text": "Langkah 4 “Membuat surat penunjukan Admin” dilaksanakan setelah langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 75,
                    },
                    "order": {"any_of": ["isi-formulir"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "buat-surat-penunjukan-admin",
                    "subject": "",
                    "text": "Langkah 4 “Membuat surat penunjukan Admin” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 75,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/pelaksana",
                    "kind": "pelaksana",
                    "step": "buat-surat-penunjukan-admin",
                    "subject": "",
                    "text": "Langkah 4 “Membuat surat penunjukan Admin” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 75,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/kelengkapan/syarat-pimpinan-menguasakan",
                    "kind": "kelengkapan",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "syarat-pimpinan-menguasakan",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” memerlukan kelengkapan “Pimpinana perusahaan dapat menguasakan kepada pihak manapun untuk melakukan proses verifikasi di LPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 90,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. \"Pimpinana\" dibaca \"Pimpinan\". Butir ketiga berarti langkah ini tidak diperlukan bila pimpinan sendiri yang melakukan verifikasi; cabang itu tidak tergambar di tabel.",
                    "output": {
                        "documents": [
                            {
                                "id": "syarat-pimpinan-menguasakan",
                                "name": "Pimpinan perusahaan dapat menguasakan kepada pihak manapun untuk melakukan proses verifikasi di LPSE",
                                "names": [
                                    "Pimpinan perusahaan dapat menguasakan kepada pihak manapun untuk melakukan proses verifikasi di LPSE",
                                    "Pimpinana perusahaan dapat menguasakan kepada pihak manapun untuk melakukan proses verifikasi di LPSE",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/kelengkapan/syarat-surat-kuasa",
                    "kind": "kelengkapan",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "syarat-surat-kuasa",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” memerlukan kelengkapan “Surat Kuasa dibuat diatas kertas berkop perusahaan dan ditandatangani pimpinan perusahaan serta penerima kuasa, dicap dan bermaterai” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 91,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. \"Pimpinana\" dibaca \"Pimpinan\". Butir ketiga berarti langkah ini tidak diperlukan bila pimpinan sendiri yang melakukan verifikasi; cabang itu tidak tergambar di tabel.",
                    "output": {
                        "documents": [
                            {
                                "id": "syarat-surat-kuasa",
                                "name": "Surat Kuasa dibuat diatas kertas berkop perusahaan dan ditandatangani pimpinan perusahaan serta penerima kuasa, dicap dan bermaterai",
                                "names": [
                                    "Surat Kuasa dibuat diatas kertas berkop perusahaan dan ditandatangani pimpinan perusahaan serta penerima kuasa, dicap dan bermaterai",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/kelengkapan/syarat-tanpa-surat-kuasa",
                    "kind": "kelengkapan",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "syarat-tanpa-surat-kuasa",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” memerlukan kelengkapan “Apabila pimpinan perusahaan yang melakukan verifikasi maka tidak perlu membuat surat kuasa” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 92,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. \"Pimpinana\" dibaca \"Pimpinan\". Butir ketiga berarti langkah ini tidak diperlukan bila pimpinan sendiri yang melakukan verifikasi; cabang itu tidak tergambar di tabel.",
                    "output": {
                        "documents": [
                            {
                                "id": "syarat-tanpa-surat-kuasa",
                                "name": "Apabila pimpinan perusahaan yang melakukan verifikasi maka tidak perlu membuat surat kuasa",
                                "names": [
                                    "Apabila pimpinan perusahaan yang melakukan verifikasi maka tidak perlu membuat surat kuasa",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/urutan",
                    "kind": "urutan",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” dilaksanakan setelah langkah 4 “Membuat surat penunjukan Admin” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 85,
                    },
                    "order": {"any_of": ["buat-surat-penunjukan-admin"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 85,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/pelaksana",
                    "kind": "pelaksana",
                    "step": "buat-surat-kuasa-admin",
                    "subject": "",
                    "text": "Langkah 5 “Membuat surat kuasa untuk Admin” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 85,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/kelengkapan/formulir-dan-dokumen-perusahaan",
                    "kind": "kelengkapan",
                    "step": "siapkan-berkas-permohonan",
                    "subject": "formulir-dan-dokumen-perusahaan",
                    "text": "Langkah 6 “Mempersiapkan Berkas Permohonan” memerlukan kelengkapan “Formolir data penyedia keikutsertaan dan dokumen perusahaan asli serta copynya (softcopy/hardcopy) terdiri dari” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 101,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "\"Formolir\" dibaca \"Formulir\"; di antara \"data penyedia\" dan \"keikutsertaan\" rupanya hilang kata penghubung, karena langkah 2 dan 3 menyebut dua formulir. Nomor 1 tercetak dua kali: untuk butir pokok dan untuk rincian pertama.",
                    "output": {
                        "documents": [
                            {
                                "id": "formulir-dan-dokumen-perusahaan",
                                "name": "Formulir data penyedia keikutsertaan dan dokumen perusahaan asli serta copynya (softcopy/hardcopy)",
                                "names": [
                                    "Formulir data penyedia keikutsertaan dan dokumen perusahaan asli serta copynya (softcopy/hardcopy)",
                                    "Formolir data penyedia keikutsertaan dan dokumen perusahaan asli serta copynya (softcopy/hardcopy) terdiri dari",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/kelengkapan/syarat-perseorangan-dan-koperasi",
                    "kind": "kelengkapan",
                    "step": "siapkan-berkas-permohonan",
                    "subject": "syarat-perseorangan-dan-koperasi",
                    "text": "Langkah 6 “Mempersiapkan Berkas Permohonan” memerlukan kelengkapan “Untuk perseorangan dan koperasi persyaratan menyesuaikan dengan ketentuan yang berlaku” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 107,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Tercetak tanpa nomor setelah rincian nomor 4 dan berlaku untuk seluruh persyaratan.",
                    "output": {
                        "documents": [
                            {
                                "id": "syarat-perseorangan-dan-koperasi",
                                "name": "Untuk perseorangan dan koperasi persyaratan menyesuaikan dengan ketentuan yang berlaku",
                                "names": [
                                    "Untuk perseorangan dan koperasi persyaratan menyesuaikan dengan ketentuan yang berlaku",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/urutan",
                    "kind": "urutan",
                    "step": "siapkan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan Berkas Permohonan” dilaksanakan setelah langkah 5 “Membuat surat kuasa untuk Admin” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 96,
                    },
                    "order": {"any_of": ["buat-surat-kuasa-admin"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "siapkan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan Berkas Permohonan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 96,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/pelaksana",
                    "kind": "pelaksana",
                    "step": "siapkan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan Berkas Permohonan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 96,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang setelah pergantian halaman; berkas berupa dokumen perusahaan (KTP, NPWP, izin usaha, akta) yang hanya dimiliki pelaku usaha, dan langkah 1-5 bertanda di kolom Pelaku Usaha. SOP Registrasi dan Verifikasi yang sejenis memuat kegiatan sama sebelum berkas diserahkan.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/urutan",
                    "kind": "urutan",
                    "step": "serahkan-berkas-ke-front-office",
                    "subject": "",
                    "text": "Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” dilaksanakan setelah langkah 6 “Mempersiapkan Berkas Permohonan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 110,
                    },
                    "order": {"any_of": ["siapkan-berkas-permohonan"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "serahkan-berkas-ke-front-office",
                    "subject": "",
                    "text": "Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 110,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/pelaksana",
                    "kind": "pelaksana",
                    "step": "serahkan-berkas-ke-front-office",
                    "subject": "",
                    "text": "Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 110,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; berkas yang disiapkan pelaku usaha pada langkah 6 diserahkan olehnya. Front Office yang meneruskan berkas tidak mempunyai kolom.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/urutan",
                    "kind": "urutan",
                    "step": "terima-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 8 “Menerima Berkas Permohonan” dilaksanakan setelah langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 114,
                    },
                    "order": {"any_of": ["serahkan-berkas-ke-front-office"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "terima-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 8 “Menerima Berkas Permohonan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 114,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/pelaksana",
                    "kind": "pelaksana",
                    "step": "terima-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 8 “Menerima Berkas Permohonan” dilaksanakan oleh Sub Bagian Pengelolaan LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 114,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; menurut langkah 7 berkas diteruskan ke Subbag Pengelolaan LPSE, jadi subbag itulah yang menerima. Front Office, penerima pertama, tidak mempunyai kolom.",
                    "role": {
                        "roles": [
                            {
                                "id": "subbag-lpse",
                                "name": "Sub Bagian Pengelolaan LPSE",
                                "names": [
                                    "subbag-lpse",
                                    "Sub Bagian Pengelolaan LPSE",
                                    "Subbag LPSE",
                                    "Subbag pengelolaan LPSE",
                                    "Subbag Pengelolaan LPSE",
                                    "Sub Bagian Pengelola LPSE",
                                ],
                            },
                        ],
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/urutan",
                    "kind": "urutan",
                    "step": "tanyakan-registrasi-online",
                    "subject": "",
                    "text": "Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” dilaksanakan setelah langkah 8 “Menerima Berkas Permohonan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 119,
                    },
                    "order": {"any_of": ["terima-berkas-permohonan"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tanyakan-registrasi-online",
                    "subject": "",
                    "text": "Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 119,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/pelaksana",
                    "kind": "pelaksana",
                    "step": "tanyakan-registrasi-online",
                    "subject": "",
                    "text": "Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” dilaksanakan oleh Sub Bagian Pengelolaan LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 119,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Belah ketupat hilang; yang tersisa di kolom Subbag pengelolaan LPSE hanya label kedua panahnya. Subbag ini menerima berkas pada langkah 8 sehingga wajar menanyakannya.",
                    "role": {
                        "roles": [
                            {
                                "id": "subbag-lpse",
                                "name": "Sub Bagian Pengelolaan LPSE",
                                "names": [
                                    "subbag-lpse",
                                    "Sub Bagian Pengelolaan LPSE",
                                    "Subbag LPSE",
                                    "Subbag pengelolaan LPSE",
                                    "Subbag Pengelolaan LPSE",
                                    "Sub Bagian Pengelola LPSE",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-di-bidding-room/urutan",
                    "kind": "urutan",
                    "step": "registrasi-di-bidding-room",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan Registrasi Online di Bidding Room” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 129,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["tanyakan-registrasi-online"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-di-bidding-room/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "registrasi-di-bidding-room",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan Registrasi Online di Bidding Room” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 129,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-di-bidding-room/pelaksana",
                    "kind": "pelaksana",
                    "step": "registrasi-di-bidding-room",
                    "subject": "",
                    "text": "Langkah 10 “Melakukan Registrasi Online di Bidding Room” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 129,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; Registrasi Online pada langkah 1 bertanda di kolom Pelaku Usaha dan pertanyaan pada langkah 9 ditujukan kepada penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pelaku-usaha",
                                "name": "Pelaku Usaha",
                                "names": ["pelaku-usaha", "Pelaku Usaha", "pelaku usaha"],
                            },
                        ],
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/urutan",
                    "kind": "urutan",
                    "step": "serahkan-berkas-ke-verifikator",
                    "subject": "",
                    "text": "Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 134,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["tanyakan-registrasi-online", "registrasi-di-bidding-room"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "serahkan-berkas-ke-verifikator",
                    "subject": "",
                    "text": "Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 134,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/pelaksana",
                    "kind": "pelaksana",
                    "step": "serahkan-berkas-ke-verifikator",
                    "subject": "",
                    "text": "Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” dilaksanakan oleh Sub Bagian Pengelolaan LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 134,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang setelah pergantian halaman; berkas berada pada Subbag Pengelolaan LPSE sejak langkah 8 dan diserahkan kepada verifikator, jadi bukan verifikator yang melakukannya.",
                    "role": {
                        "roles": [
                            {
                                "id": "subbag-lpse",
                                "name": "Sub Bagian Pengelolaan LPSE",
                                "names": [
                                    "subbag-lpse",
                                    "Sub Bagian Pengelolaan LPSE",
                                    "Subbag LPSE",
                                    "Subbag pengelolaan LPSE",
                                    "Subbag Pengelolaan LPSE",
                                    "Sub Bagian Pengelola LPSE",
                                ],
                            },
                        ],
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/urutan",
                    "kind": "urutan",
                    "step": "verifikasi-dan-validasi-berkas",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” dilaksanakan setelah langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 139,
                    },
                    "order": {
                        "any_of": ["serahkan-berkas-ke-verifikator"],
                        "doubtful": ["review-kekurangan-berkas"],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/pelaksana",
                    "kind": "pelaksana",
                    "step": "verifikasi-dan-validasi-berkas",
                    "subject": "",
                    "text": "Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 139,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; verifikasi adalah tugas Verifikator menurut kualifikasi dan definisi, dan langkah 11 menyerahkan berkas kepadanya.",
                    "role": {
                        "roles": [
                            {
                                "id": "verifikator",
                                "name": "Verifikator",
                                "names": ["verifikator", "Verifikator"],
                            },
                        ],
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#review-kekurangan-berkas/urutan",
                    "kind": "urutan",
                    "step": "review-kekurangan-berkas",
                    "subject": "",
                    "text": "Langkah 13 “Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag …” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 148,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["verifikasi-dan-validasi-berkas"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#review-kekurangan-berkas/pelaksana",
                    "kind": "pelaksana",
                    "step": "review-kekurangan-berkas",
                    "subject": "",
                    "text": "Langkah 13 “Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag …” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 148,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; berkas diserahkan kepada penyedia \"melalui Subbag Pengelolaan LPSE\", jadi yang meninjau dan menyerahkan ialah verifikator yang memeriksanya pada langkah 12.",
                    "role": {
                        "roles": [
                            {
                                "id": "verifikator",
                                "name": "Verifikator",
                                "names": ["verifikator", "Verifikator"],
                            },
                        ],
                    },
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
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/urutan",
                    "kind": "urutan",
                    "step": "setujui-permohonan",
                    "subject": "",
                    "text": "Langkah 14 “Menyetujui permohonan dengan mengklik tombol \"SETUJU\" pada aplikasi SPSE” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 154,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["verifikasi-dan-validasi-berkas"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "setujui-permohonan",
                    "subject": "",
                    "text": "Langkah 14 “Menyetujui permohonan dengan mengklik tombol \"SETUJU\" pada aplikasi SPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 154,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/pelaksana",
                    "kind": "pelaksana",
                    "step": "setujui-permohonan",
                    "subject": "",
                    "text": "Langkah 14 “Menyetujui permohonan dengan mengklik tombol \"SETUJU\" pada aplikasi SPSE” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 154,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; persetujuan di aplikasi mengikuti hasil verifikasi, kualifikasi Verifikator menuntut bisa mengoperasikan komputer, dan pada SOP Registrasi dan Verifikasi yang sejenis Verifikator memberikan persetujuan atas permohonan.",
                    "role": {
                        "roles": [
                            {
                                "id": "verifikator",
                                "name": "Verifikator",
                                "names": ["verifikator", "Verifikator"],
                            },
                        ],
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
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/urutan",
                    "kind": "urutan",
                    "step": "arsipkan-berkas",
                    "subject": "",
                    "text": "Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” dilaksanakan setelah langkah 14 “Menyetujui permohonan dengan mengklik tombol \"SETUJU\" pada aplikasi SPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 159,
                    },
                    "order": {"any_of": ["setujui-permohonan"]},
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "arsipkan-berkas",
                    "subject": "",
                    "text": "Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 159,
                    },
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/pelaksana",
                    "kind": "pelaksana",
                    "step": "arsipkan-berkas",
                    "subject": "",
                    "text": "Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
                        "line": 159,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; setelah langkah 14 berkas masih pada verifikator dan tidak tertulis diserahkan kembali. Pengarsipan oleh Subbag pengelolaan LPSE juga mungkin.",
                    "role": {
                        "roles": [
                            {
                                "id": "verifikator",
                                "name": "Verifikator",
                                "names": ["verifikator", "Verifikator"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/rekrutmen-dan-registrasi-penyedia.yaml",
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
def test_langkah_1_kelengkapan_registrasi_online_email_perusahaan(periksa):
    """Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” memerlukan kelengkapan “E-mail perusahaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Melakukan Registrasi Online pada website LPSE Kota Pagar Alam
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Butir kedua lebih merupakan rujukan cara kerja daripada dokumen.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/kelengkapan/email-perusahaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_1_kelengkapan_registrasi_online_tata_cara_registrasi_spse(periksa):
    """Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” memerlukan kelengkapan “Tata cara Registrasi pada aplikasi SPSE mengacu pada panduan penggunaan aplikasi SPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Melakukan Registrasi Online pada website LPSE Kota Pagar Alam
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Butir kedua lebih merupakan rujukan cara kerja daripada dokumen.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/kelengkapan/tata-cara-registrasi-spse")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_registrasi_online(periksa):
    """Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Melakukan Registrasi Online pada website LPSE Kota Pagar Alam
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_registrasi_online(periksa):
    """Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Melakukan Registrasi Online pada website LPSE Kota Pagar Alam
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_registrasi_online(periksa):
    """Langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Melakukan Registrasi Online pada website LPSE Kota Pagar Alam
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-online/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_unduh_formulir_blangko_formulir_data_dan_keikutsertaan(periksa):
    """Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” harus menghasilkan “Blangko Formulir Data Penyedia dan Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-data-dan-keikutsertaan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_unduh_formulir(periksa):
    """Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_unduh_formulir(periksa):
    """Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” dilaksanakan setelah langkah 1 “Melakukan Registrasi Online pada website LPSE Kota Pagar Alam” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_unduh_formulir(periksa):
    """Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_unduh_formulir(periksa):
    """Langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#unduh-formulir/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_isi_formulir_syarat_formulir_keikutsertaan(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” memerlukan kelengkapan “Formulir keikutsertaan dibuat diatas kertas berkop surat, dicap, bermaterai, dan ditandatangani” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/kelengkapan/syarat-formulir-keikutsertaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_isi_formulir_formulir_terisi(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” harus menghasilkan “Formulir yang sudah terisi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/output-wajib/formulir-terisi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_isi_formulir(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_isi_formulir(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” dilaksanakan setelah langkah 2 “Mengunduh (download) Formulir Data Penyedia dan Formulir Keikutsertaan yang tersedia pada Aplikasi SPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_isi_formulir(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_isi_formulir(periksa):
    """Langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#isi-formulir/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_buat_surat_penunjukan_admin_syarat_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” memerlukan kelengkapan “Dibuat diatas kertas berkop surat, dicap bermaterai, dan ditandatangani direktur” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Kedua butir berupa syarat bentuk surat, bukan nama dokumen.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/kelengkapan/syarat-surat-penunjukan-admin")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_buat_surat_penunjukan_admin_syarat_admin_direktur_sendiri(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” memerlukan kelengkapan “Apabila Adminya, direktur itu sendiri maka membuat surat pernyataan bahwa dirinya sebagai admin” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. Kedua butir berupa syarat bentuk surat, bukan nama dokumen.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/kelengkapan/syarat-admin-direktur-sendiri")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_buat_surat_penunjukan_admin_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” harus menghasilkan “Surat Penunjukan Admin” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/output-wajib/surat-penunjukan-admin")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_buat_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_buat_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” dilaksanakan setelah langkah 3 “Mengisi Formulir Data Penyedia dan Mengisi Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_buat_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_buat_surat_penunjukan_admin(periksa):
    """Langkah 4 “Membuat surat penunjukan Admin” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Membuat surat penunjukan Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-penunjukan-admin/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_buat_surat_kuasa_admin_syarat_pimpinan_menguasakan(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” memerlukan kelengkapan “Pimpinana perusahaan dapat menguasakan kepada pihak manapun untuk melakukan proses verifikasi di LPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. "Pimpinana" dibaca "Pimpinan". Butir ketiga berarti langkah ini tidak diperlukan bila pimpinan sendiri yang melakukan verifikasi; cabang itu tidak tergambar di tabel.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/kelengkapan/syarat-pimpinan-menguasakan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_buat_surat_kuasa_admin_syarat_surat_kuasa(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” memerlukan kelengkapan “Surat Kuasa dibuat diatas kertas berkop perusahaan dan ditandatangani pimpinan perusahaan serta penerima kuasa, dicap dan bermaterai” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. "Pimpinana" dibaca "Pimpinan". Butir ketiga berarti langkah ini tidak diperlukan bila pimpinan sendiri yang melakukan verifikasi; cabang itu tidak tergambar di tabel.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/kelengkapan/syarat-surat-kuasa")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_buat_surat_kuasa_admin_syarat_tanpa_surat_kuasa(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” memerlukan kelengkapan “Apabila pimpinan perusahaan yang melakukan verifikasi maka tidak perlu membuat surat kuasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tanda butir hilang dalam pindaian; batas butir dibaca dari makna dan huruf besar. "Pimpinana" dibaca "Pimpinan". Butir ketiga berarti langkah ini tidak diperlukan bila pimpinan sendiri yang melakukan verifikasi; cabang itu tidak tergambar di tabel.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/kelengkapan/syarat-tanpa-surat-kuasa")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_buat_surat_kuasa_admin_surat_kuasa_verifikasi(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” harus menghasilkan “Surat Kuasa untuk Verifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/output-wajib/surat-kuasa-verifikasi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_buat_surat_kuasa_admin(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_buat_surat_kuasa_admin(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” dilaksanakan setelah langkah 4 “Membuat surat penunjukan Admin” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_buat_surat_kuasa_admin(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_buat_surat_kuasa_admin(periksa):
    """Langkah 5 “Membuat surat kuasa untuk Admin” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Membuat surat kuasa untuk Admin
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Pelaku Usaha tidak mempunyai butir kualifikasi dengan nama itu; butir yang paling dekat berjudul Penyedia.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#buat-surat-kuasa-admin/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_siapkan_berkas_permohonan_formulir_dan_dokumen_perusahaan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” memerlukan kelengkapan “Formolir data penyedia keikutsertaan dan dokumen perusahaan asli serta copynya (softcopy/hardcopy) terdiri dari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: "Formolir" dibaca "Formulir"; di antara "data penyedia" dan "keikutsertaan" rupanya hilang kata penghubung, karena langkah 2 dan 3 menyebut dua formulir. Nomor 1 tercetak dua kali: untuk butir pokok dan untuk rincian pertama.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/kelengkapan/formulir-dan-dokumen-perusahaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_siapkan_berkas_permohonan_syarat_perseorangan_dan_koperasi(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” memerlukan kelengkapan “Untuk perseorangan dan koperasi persyaratan menyesuaikan dengan ketentuan yang berlaku” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tercetak tanpa nomor setelah rincian nomor 4 dan berlaku untuk seluruh persyaratan.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/kelengkapan/syarat-perseorangan-dan-koperasi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_siapkan_berkas_permohonan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” harus menghasilkan “Berkas Permohonan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/output-wajib/berkas-permohonan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_siapkan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_siapkan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” dilaksanakan setelah langkah 5 “Membuat surat kuasa untuk Admin” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_siapkan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_siapkan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan Berkas Permohonan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Mempersiapkan Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang setelah pergantian halaman; berkas berupa dokumen perusahaan (KTP, NPWP, izin usaha, akta) yang hanya dimiliki pelaku usaha, dan langkah 1-5 bertanda di kolom Pelaku Usaha. SOP Registrasi dan Verifikasi yang sejenis memuat kegiatan sama sebelum berkas diserahkan.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#siapkan-berkas-permohonan/pelaksana")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_serahkan_berkas_ke_front_office(periksa):
    """Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_serahkan_berkas_ke_front_office(periksa):
    """Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” dilaksanakan setelah langkah 6 “Mempersiapkan Berkas Permohonan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_serahkan_berkas_ke_front_office(periksa):
    """Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_serahkan_berkas_ke_front_office(periksa):
    """Langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; berkas yang disiapkan pelaku usaha pada langkah 6 diserahkan olehnya. Front Office yang meneruskan berkas tidak mempunyai kolom.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-front-office/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_8_batas_waktu_terima_berkas_permohonan(periksa):
    """Langkah 8 “Menerima Berkas Permohonan” paling lama “5 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Menerima Berkas Permohonan
    Batas tercetak: 5 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_terima_berkas_permohonan(periksa):
    """Langkah 8 “Menerima Berkas Permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Menerima Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_terima_berkas_permohonan(periksa):
    """Langkah 8 “Menerima Berkas Permohonan” dilaksanakan setelah langkah 7 “Memberikan Berkas Permohonan Kepada Front Office yang diteruskan ke Subbag Pengelolaan LPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Menerima Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_terima_berkas_permohonan(periksa):
    """Langkah 8 “Menerima Berkas Permohonan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Menerima Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_terima_berkas_permohonan(periksa):
    """Langkah 8 “Menerima Berkas Permohonan” dilaksanakan oleh Sub Bagian Pengelolaan LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Menerima Berkas Permohonan
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; menurut langkah 7 berkas diteruskan ke Subbag Pengelolaan LPSE, jadi subbag itulah yang menerima. Front Office, penerima pertama, tidak mempunyai kolom.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#terima-berkas-permohonan/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_9_batas_waktu_tanyakan_registrasi_online(periksa):
    """Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9. Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online
    Batas tercetak: 10 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_9_langkah_wajib_tanyakan_registrasi_online(periksa):
    """Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9. Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_9_urutan_tanyakan_registrasi_online(periksa):
    """Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” dilaksanakan setelah langkah 8 “Menerima Berkas Permohonan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9. Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_9_langkah_berulang_tanyakan_registrasi_online(periksa):
    """Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9. Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_9_pelaksana_tanyakan_registrasi_online(periksa):
    """Langkah 9 “Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online” dilaksanakan oleh Sub Bagian Pengelolaan LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9. Menanyakan Kepada Penyedia apakah sudah melakukan Registrasi Online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Belah ketupat hilang; yang tersisa di kolom Subbag pengelolaan LPSE hanya label kedua panahnya. Subbag ini menerima berkas pada langkah 8 sehingga wajar menanyakannya.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#tanyakan-registrasi-online/pelaksana")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_10_urutan_registrasi_di_bidding_room(periksa):
    """Langkah 10 “Melakukan Registrasi Online di Bidding Room” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10. Melakukan Registrasi Online di Bidding Room
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-di-bidding-room/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_10_langkah_berulang_registrasi_di_bidding_room(periksa):
    """Langkah 10 “Melakukan Registrasi Online di Bidding Room” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10. Melakukan Registrasi Online di Bidding Room
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-di-bidding-room/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_10_pelaksana_registrasi_di_bidding_room(periksa):
    """Langkah 10 “Melakukan Registrasi Online di Bidding Room” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 10. Melakukan Registrasi Online di Bidding Room
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; Registrasi Online pada langkah 1 bertanda di kolom Pelaku Usaha dan pertanyaan pada langkah 9 ditujukan kepada penyedia.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#registrasi-di-bidding-room/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_11_batas_waktu_serahkan_berkas_ke_verifikator(periksa):
    """Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11. Menyerahkan berkas dokumen ke verifikator untuk di verifikasi
    Batas tercetak: 10 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_11_langkah_wajib_serahkan_berkas_ke_verifikator(periksa):
    """Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11. Menyerahkan berkas dokumen ke verifikator untuk di verifikasi
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_11_urutan_serahkan_berkas_ke_verifikator(periksa):
    """Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11. Menyerahkan berkas dokumen ke verifikator untuk di verifikasi
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_11_langkah_berulang_serahkan_berkas_ke_verifikator(periksa):
    """Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11. Menyerahkan berkas dokumen ke verifikator untuk di verifikasi
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_11_pelaksana_serahkan_berkas_ke_verifikator(periksa):
    """Langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” dilaksanakan oleh Sub Bagian Pengelolaan LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 11. Menyerahkan berkas dokumen ke verifikator untuk di verifikasi
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang setelah pergantian halaman; berkas berada pada Subbag Pengelolaan LPSE sejak langkah 8 dan diserahkan kepada verifikator, jadi bukan verifikator yang melakukannya.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#serahkan-berkas-ke-verifikator/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_12_batas_waktu_verifikasi_dan_validasi_berkas(periksa):
    """Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12. Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara online
    Batas tercetak: 1 hari
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_12_langkah_wajib_verifikasi_dan_validasi_berkas(periksa):
    """Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12. Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_12_urutan_verifikasi_dan_validasi_berkas(periksa):
    """Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” dilaksanakan setelah langkah 11 “Menyerahkan berkas dokumen ke verifikator untuk di verifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12. Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_12_pelaksana_verifikasi_dan_validasi_berkas(periksa):
    """Langkah 12 “Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara …” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 12. Melakukan Verifikasi dan Validasi Berkas Permohonan Apakah Berkas sesuai dengan yang telah diisikan penyedia secara online
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; verifikasi adalah tugas Verifikator menurut kualifikasi dan definisi, dan langkah 11 menyerahkan berkas kepadanya.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#verifikasi-dan-validasi-berkas/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_13_batas_waktu_review_kekurangan_berkas(periksa):
    """Langkah 13 “Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag …” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13. Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag Pengelolaan LPSE untuk dilengkapi dan kembali melakukan verifikasi
    Batas tercetak: 10 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#review-kekurangan-berkas/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_13_urutan_review_kekurangan_berkas(periksa):
    """Langkah 13 “Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag …” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13. Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag Pengelolaan LPSE untuk dilengkapi dan kembali melakukan verifikasi
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#review-kekurangan-berkas/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_13_pelaksana_review_kekurangan_berkas(periksa):
    """Langkah 13 “Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag …” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 13. Review kelengkapan dokumen kekurangan pada Map Berkas Permohonan, menyerahkannya kepada Penydia melalui Subbag Pengelolaan LPSE untuk dilengkapi dan kembali melakukan verifikasi
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; berkas diserahkan kepada penyedia "melalui Subbag Pengelolaan LPSE", jadi yang meninjau dan menyerahkan ialah verifikator yang memeriksanya pada langkah 12.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#review-kekurangan-berkas/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_14_batas_waktu_setujui_permohonan(periksa):
    """Langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” paling lama “15 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14. Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE
    Batas tercetak: 15 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_14_langkah_wajib_setujui_permohonan(periksa):
    """Langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14. Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_14_urutan_setujui_permohonan(periksa):
    """Langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14. Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_14_langkah_berulang_setujui_permohonan(periksa):
    """Langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14. Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_14_pelaksana_setujui_permohonan(periksa):
    """Langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 14. Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; persetujuan di aplikasi mengikuti hasil verifikasi, kualifikasi Verifikator menuntut bisa mengoperasikan komputer, dan pada SOP Registrasi dan Verifikasi yang sejenis Verifikator memberikan persetujuan atas permohonan.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#setujui-permohonan/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_15_batas_waktu_arsipkan_berkas(periksa):
    """Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” paling lama “15 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15. Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas
    Batas tercetak: 15 menit
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_15_langkah_wajib_arsipkan_berkas(periksa):
    """Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15. Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_15_urutan_arsipkan_berkas(periksa):
    """Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” dilaksanakan setelah langkah 14 “Menyetujui permohonan dengan mengklik tombol "SETUJU" pada aplikasi SPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15. Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_15_langkah_berulang_arsipkan_berkas(periksa):
    """Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15. Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_15_pelaksana_arsipkan_berkas(periksa):
    """Langkah 15 “Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas” dilaksanakan oleh Verifikator (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 15. Mengarsipkan berkas dengan mengacu pada SOP pengarsipan berkas
    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; setelah langkah 14 berkas masih pada verifikator dan tidak tertulis diserahkan kembali. Pengarsipan oleh Subbag pengelolaan LPSE juga mungkin.
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#arsipkan-berkas/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP REKRUITMENT DAN REGISTRASI PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/rekrutmen-dan-registrasi-penyedia@2024-01-17#berkas/langkah-di-luar-sop")
