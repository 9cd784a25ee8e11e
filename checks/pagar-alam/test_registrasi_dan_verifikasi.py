# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/registrasi-dan-verifikasi.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/registrasi-dan-verifikasi")

SOP = {
    "sop": "pagar-alam/registrasi-dan-verifikasi",
    "title": "SOP Registrasi dan Verifikasi",
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
            "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 2},
            "source_sha256": "7109c3cc29412d3dc7855003bb9ef7765dfdbd7d32ed696db7d0368d41c91ad8",
            "steps": [
                {"id": "mulai", "no": "", "activity": "Mulai", "kind": "start"},
                {
                    "id": "tekan-tombol-pendaftaran",
                    "no": "1",
                    "activity": "Menekan tombol 'Pendaftaran'",
                    "kind": "process",
                },
                {
                    "id": "unduh-formulir",
                    "no": "2",
                    "activity": "Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan",
                    "kind": "process",
                },
                {
                    "id": "konfirmasi-email",
                    "no": "3",
                    "activity": "Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran",
                    "kind": "process",
                },
                {
                    "id": "isi-formulir-online",
                    "no": "4",
                    "activity": "Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'",
                    "kind": "process",
                },
                {
                    "id": "isi-formulir-pendaftaran",
                    "no": "5",
                    "activity": "Mengisi formulir pendaftaran dan keikutsertaan",
                    "kind": "process",
                },
                {
                    "id": "sampaikan-berkas-permohonan",
                    "no": "6",
                    "activity": "Mempersiapkan dan menyampaikan berkas permohonan",
                    "kind": "process",
                },
            ],
            "closing": {"steps": ["sampaikan-berkas-permohonan"]},
            "rules": [
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/kelengkapan/panduan-penggunaan-spse",
                    "kind": "kelengkapan",
                    "step": "tekan-tombol-pendaftaran",
                    "subject": "panduan-penggunaan-spse",
                    "text": "Langkah 1 “Menekan tombol 'Pendaftaran'” memerlukan kelengkapan “Panduan penggunaan SPSE sebagai Pelaku Usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 52},
                    "output": {
                        "documents": [
                            {
                                "id": "panduan-penggunaan-spse",
                                "name": "Panduan penggunaan SPSE sebagai Pelaku Usaha",
                                "names": ["Panduan penggunaan SPSE sebagai Pelaku Usaha"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/output-wajib/halaman-pendaftaran",
                    "kind": "output-wajib",
                    "step": "tekan-tombol-pendaftaran",
                    "subject": "halaman-pendaftaran",
                    "text": "Langkah 1 “Menekan tombol 'Pendaftaran'” harus menghasilkan “Halaman pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 53},
                    "output": {
                        "documents": [
                            {
                                "id": "halaman-pendaftaran",
                                "name": "Halaman pendaftaran pelaku usaha",
                                "names": ["Halaman pendaftaran pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tekan-tombol-pendaftaran",
                    "subject": "",
                    "text": "Langkah 1 “Menekan tombol 'Pendaftaran'” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 48},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tekan-tombol-pendaftaran",
                    "subject": "",
                    "text": "Langkah 1 “Menekan tombol 'Pendaftaran'” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 48},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/pelaksana",
                    "kind": "pelaksana",
                    "step": "tekan-tombol-pendaftaran",
                    "subject": "",
                    "text": "Langkah 1 “Menekan tombol 'Pendaftaran'” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 48},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pada ketiga kolom pelaksana hilang dalam pindaian; kelengkapannya \"Panduan penggunaan SPSE sebagai Pelaku Usaha\" dan kualifikasi menyebut Pelaku Usaha yang melakukan registrasi di SPSE.",
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
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/kelengkapan/email-perusahaan",
                    "kind": "kelengkapan",
                    "step": "unduh-formulir",
                    "subject": "email-perusahaan",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” memerlukan kelengkapan “Email perusahaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 58},
                    "output": {
                        "documents": [
                            {
                                "id": "email-perusahaan",
                                "name": "Email perusahaan",
                                "names": ["Email perusahaan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-pendaftaran",
                    "kind": "output-wajib",
                    "step": "unduh-formulir",
                    "subject": "blangko-formulir-pendaftaran",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Blangko Formulir data pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 59},
                    "output": {
                        "documents": [
                            {
                                "id": "blangko-formulir-pendaftaran",
                                "name": "Blangko Formulir pendaftaran",
                                "names": [
                                    "Blangko Formulir pendaftaran",
                                    "Blangko Formulir data pelaku usaha",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-keikutsertaan",
                    "kind": "output-wajib",
                    "step": "unduh-formulir",
                    "subject": "blangko-formulir-keikutsertaan",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 59},
                    "output": {
                        "documents": [
                            {
                                "id": "blangko-formulir-keikutsertaan",
                                "name": "Blangko Formulir Keikutsertaan",
                                "names": ["Blangko Formulir Keikutsertaan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/email-link-konfirmasi",
                    "kind": "output-wajib",
                    "step": "unduh-formulir",
                    "subject": "email-link-konfirmasi",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Email berisi link konfirmasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 59},
                    "output": {
                        "documents": [
                            {
                                "id": "email-link-konfirmasi",
                                "name": "Email berisi link konfirmasi",
                                "names": ["Email berisi link konfirmasi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 54},
                    "required": {"always": True, "predecessors": ["tekan-tombol-pendaftaran"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/urutan",
                    "kind": "urutan",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” dilaksanakan setelah langkah 1 “Menekan tombol 'Pendaftaran'” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 54},
                    "order": {"any_of": ["tekan-tombol-pendaftaran"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 54},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/pelaksana",
                    "kind": "pelaksana",
                    "step": "unduh-formulir",
                    "subject": "",
                    "text": "Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 54},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pada ketiga kolom pelaksana hilang dalam pindaian; yang mengisi alamat email perusahaan dan mengunduh formulir adalah pendaftar; pada SOP Rekruitment dan Registrasi Penyedia langkah mengunduh formulir bertanda di kolom Pelaku Usaha (baris 418).",
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
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/kelengkapan/email-link-konfirmasi",
                    "kind": "kelengkapan",
                    "step": "konfirmasi-email",
                    "subject": "email-link-konfirmasi",
                    "text": "Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” memerlukan kelengkapan “Email berisi link konfirmasi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 64},
                    "output": {
                        "documents": [
                            {
                                "id": "email-link-konfirmasi",
                                "name": "Email berisi link konfirmasi",
                                "names": ["Email berisi link konfirmasi"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/output-wajib/halaman-formulir-online",
                    "kind": "output-wajib",
                    "step": "konfirmasi-email",
                    "subject": "halaman-formulir-online",
                    "text": "Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” harus menghasilkan “Halaman formulir online pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 65},
                    "output": {
                        "documents": [
                            {
                                "id": "halaman-formulir-online",
                                "name": "Halaman formulir online pendaftaran pelaku usaha",
                                "names": ["Halaman formulir online pendaftaran pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "konfirmasi-email",
                    "subject": "",
                    "text": "Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 60},
                    "required": {"always": True, "predecessors": ["unduh-formulir"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/urutan",
                    "kind": "urutan",
                    "step": "konfirmasi-email",
                    "subject": "",
                    "text": "Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” dilaksanakan setelah langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 60},
                    "order": {"any_of": ["unduh-formulir"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "konfirmasi-email",
                    "subject": "",
                    "text": "Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 60},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/pelaksana",
                    "kind": "pelaksana",
                    "step": "konfirmasi-email",
                    "subject": "",
                    "text": "Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 60},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pada ketiga kolom pelaksana hilang dalam pindaian; email konfirmasi dikirim SPSE ke alamat perusahaan yang diisi pendaftar pada langkah 2.",
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
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/kelengkapan/halaman-formulir-online",
                    "kind": "kelengkapan",
                    "step": "isi-formulir-online",
                    "subject": "halaman-formulir-online",
                    "text": "Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” memerlukan kelengkapan “Halaman formulir online pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 70},
                    "output": {
                        "documents": [
                            {
                                "id": "halaman-formulir-online",
                                "name": "Halaman formulir online pendaftaran pelaku usaha",
                                "names": ["Halaman formulir online pendaftaran pelaku usaha"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/output-wajib/email-user-id",
                    "kind": "output-wajib",
                    "step": "isi-formulir-online",
                    "subject": "email-user-id",
                    "text": "Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” harus menghasilkan “Email dari SPSE perihal User ID” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 71},
                    "output": {
                        "documents": [
                            {
                                "id": "email-user-id",
                                "name": "Email dari SPSE perihal User ID",
                                "names": ["Email dari SPSE perihal User ID"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "isi-formulir-online",
                    "subject": "",
                    "text": "Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 66},
                    "required": {"always": True, "predecessors": ["konfirmasi-email"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/urutan",
                    "kind": "urutan",
                    "step": "isi-formulir-online",
                    "subject": "",
                    "text": "Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” dilaksanakan setelah langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 66},
                    "order": {"any_of": ["konfirmasi-email"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "isi-formulir-online",
                    "subject": "",
                    "text": "Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 66},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/pelaksana",
                    "kind": "pelaksana",
                    "step": "isi-formulir-online",
                    "subject": "",
                    "text": "Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 66},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pada ketiga kolom pelaksana hilang dalam pindaian; formulir yang diisi adalah formulir online pendaftaran pelaku usaha dan hasilnya User ID bagi pendaftar.",
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
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/kelengkapan/blangko-formulir-pendaftaran",
                    "kind": "kelengkapan",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "blangko-formulir-pendaftaran",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” memerlukan kelengkapan “Blangko Formulir pendaftaran” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 76},
                    "output": {
                        "documents": [
                            {
                                "id": "blangko-formulir-pendaftaran",
                                "name": "Blangko Formulir pendaftaran",
                                "names": [
                                    "Blangko Formulir pendaftaran",
                                    "Blangko Formulir data pelaku usaha",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/kelengkapan/blangko-formulir-keikutsertaan",
                    "kind": "kelengkapan",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "blangko-formulir-keikutsertaan",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” memerlukan kelengkapan “Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 76},
                    "output": {
                        "documents": [
                            {
                                "id": "blangko-formulir-keikutsertaan",
                                "name": "Blangko Formulir Keikutsertaan",
                                "names": ["Blangko Formulir Keikutsertaan"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/output-wajib/formulir-pendaftaran-terisi",
                    "kind": "output-wajib",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "formulir-pendaftaran-terisi",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” harus menghasilkan “Formulir pendaftaran yang sudah terisi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 77},
                    "output": {
                        "documents": [
                            {
                                "id": "formulir-pendaftaran-terisi",
                                "name": "Formulir pendaftaran yang sudah terisi",
                                "names": ["Formulir pendaftaran yang sudah terisi", "Formulir Pendaftaran"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/output-wajib/formulir-keikutsertaan-terisi",
                    "kind": "output-wajib",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "formulir-keikutsertaan-terisi",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” harus menghasilkan “Formulir keikutsertaan yang sudah terisi” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 77},
                    "output": {
                        "documents": [
                            {
                                "id": "formulir-keikutsertaan-terisi",
                                "name": "Formulir keikutsertaan yang sudah terisi",
                                "names": [
                                    "Formulir keikutsertaan yang sudah terisi",
                                    "Formulir Keikutsertaan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 72},
                    "required": {"always": True, "predecessors": ["isi-formulir-online"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/urutan",
                    "kind": "urutan",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” dilaksanakan setelah langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 72},
                    "order": {"any_of": ["isi-formulir-online"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 72},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/pelaksana",
                    "kind": "pelaksana",
                    "step": "isi-formulir-pendaftaran",
                    "subject": "",
                    "text": "Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 72},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pada ketiga kolom pelaksana hilang dalam pindaian; pada SOP Rekruitment dan Registrasi Penyedia langkah mengisi kedua formulir ini bertanda di kolom Pelaku Usaha (baris 419).",
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
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/kelengkapan/formulir-pendaftaran-terisi",
                    "kind": "kelengkapan",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "formulir-pendaftaran-terisi",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” memerlukan kelengkapan “Formulir Pendaftaran” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 83},
                    "output": {
                        "documents": [
                            {
                                "id": "formulir-pendaftaran-terisi",
                                "name": "Formulir pendaftaran yang sudah terisi",
                                "names": ["Formulir pendaftaran yang sudah terisi", "Formulir Pendaftaran"],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/kelengkapan/formulir-keikutsertaan-terisi",
                    "kind": "kelengkapan",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "formulir-keikutsertaan-terisi",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” memerlukan kelengkapan “Formulir Keikutsertaan,” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 84},
                    "output": {
                        "documents": [
                            {
                                "id": "formulir-keikutsertaan-terisi",
                                "name": "Formulir keikutsertaan yang sudah terisi",
                                "names": [
                                    "Formulir keikutsertaan yang sudah terisi",
                                    "Formulir Keikutsertaan",
                                    "Formulir Keikutsertaan,",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/kelengkapan/dokumen-syarat-verifikasi",
                    "kind": "kelengkapan",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "dokumen-syarat-verifikasi",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” memerlukan kelengkapan “Seluruh dokumen syarat verifikasi (asli & fotokopi)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-syarat-verifikasi",
                                "name": "Seluruh dokumen syarat verifikasi (asli & fotokopi)",
                                "names": ["Seluruh dokumen syarat verifikasi (asli & fotokopi)"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/output-wajib/berkas-permohonan",
                    "kind": "output-wajib",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "berkas-permohonan",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” harus menghasilkan “Berkas permohonan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 86},
                    "output": {
                        "documents": [
                            {
                                "id": "berkas-permohonan",
                                "name": "Berkas Permohonan",
                                "names": ["Berkas Permohonan", "Berkas permohonan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 78},
                    "required": {"always": True, "predecessors": ["isi-formulir-pendaftaran"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/urutan",
                    "kind": "urutan",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” dilaksanakan setelah langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 78},
                    "order": {"any_of": ["isi-formulir-pendaftaran"]},
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 78},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/pelaksana",
                    "kind": "pelaksana",
                    "step": "sampaikan-berkas-permohonan",
                    "subject": "",
                    "text": "Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 78},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pada ketiga kolom pelaksana hilang dalam pindaian; kualifikasi menyebut Pelaku Usaha mempersiapkan dokumen permohonan dan penyedia menyampaikannya kepada LPSE.",
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
                    "id": "pagar-alam/registrasi-dan-verifikasi@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/registrasi-dan-verifikasi.yaml", "line": 2},
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
def test_langkah_1_kelengkapan_tekan_tombol_pendaftaran_panduan_penggunaan_spse(periksa):
    """Langkah 1 “Menekan tombol 'Pendaftaran'” memerlukan kelengkapan “Panduan penggunaan SPSE sebagai Pelaku Usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Menekan tombol 'Pendaftaran'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/kelengkapan/panduan-penggunaan-spse")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_1_output_wajib_tekan_tombol_pendaftaran_halaman_pendaftaran(periksa):
    """Langkah 1 “Menekan tombol 'Pendaftaran'” harus menghasilkan “Halaman pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Menekan tombol 'Pendaftaran'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/output-wajib/halaman-pendaftaran")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_tekan_tombol_pendaftaran(periksa):
    """Langkah 1 “Menekan tombol 'Pendaftaran'” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Menekan tombol 'Pendaftaran'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_tekan_tombol_pendaftaran(periksa):
    """Langkah 1 “Menekan tombol 'Pendaftaran'” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Menekan tombol 'Pendaftaran'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_tekan_tombol_pendaftaran(periksa):
    """Langkah 1 “Menekan tombol 'Pendaftaran'” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Menekan tombol 'Pendaftaran'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pada ketiga kolom pelaksana hilang dalam pindaian; kelengkapannya "Panduan penggunaan SPSE sebagai Pelaku Usaha" dan kualifikasi menyebut Pelaku Usaha yang melakukan registrasi di SPSE.
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_unduh_formulir_email_perusahaan(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” memerlukan kelengkapan “Email perusahaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/kelengkapan/email-perusahaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_unduh_formulir_blangko_formulir_pendaftaran(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Blangko Formulir data pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-pendaftaran")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_unduh_formulir_blangko_formulir_keikutsertaan(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-keikutsertaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_unduh_formulir_email_link_konfirmasi(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Email berisi link konfirmasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/email-link-konfirmasi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_unduh_formulir(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_unduh_formulir(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” dilaksanakan setelah langkah 1 “Menekan tombol 'Pendaftaran'” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_unduh_formulir(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_unduh_formulir(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pada ketiga kolom pelaksana hilang dalam pindaian; yang mengisi alamat email perusahaan dan mengunduh formulir adalah pendaftar; pada SOP Rekruitment dan Registrasi Penyedia langkah mengunduh formulir bertanda di kolom Pelaku Usaha (baris 418).
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_konfirmasi_email_email_link_konfirmasi(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” memerlukan kelengkapan “Email berisi link konfirmasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/kelengkapan/email-link-konfirmasi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_konfirmasi_email_halaman_formulir_online(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” harus menghasilkan “Halaman formulir online pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/output-wajib/halaman-formulir-online")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_konfirmasi_email(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_konfirmasi_email(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” dilaksanakan setelah langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_konfirmasi_email(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_konfirmasi_email(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pada ketiga kolom pelaksana hilang dalam pindaian; email konfirmasi dikirim SPSE ke alamat perusahaan yang diisi pendaftar pada langkah 2.
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_isi_formulir_online_halaman_formulir_online(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” memerlukan kelengkapan “Halaman formulir online pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/kelengkapan/halaman-formulir-online")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_isi_formulir_online_email_user_id(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” harus menghasilkan “Email dari SPSE perihal User ID” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/output-wajib/email-user-id")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_isi_formulir_online(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_isi_formulir_online(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” dilaksanakan setelah langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_isi_formulir_online(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_isi_formulir_online(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pada ketiga kolom pelaksana hilang dalam pindaian; formulir yang diisi adalah formulir online pendaftaran pelaku usaha dan hasilnya User ID bagi pendaftar.
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_isi_formulir_pendaftaran_blangko_formulir_pendaftaran(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” memerlukan kelengkapan “Blangko Formulir pendaftaran” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/kelengkapan/blangko-formulir-pendaftaran")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_isi_formulir_pendaftaran_blangko_formulir_keikutsertaan(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” memerlukan kelengkapan “Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/kelengkapan/blangko-formulir-keikutsertaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_isi_formulir_pendaftaran_formulir_pendaftaran_terisi(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” harus menghasilkan “Formulir pendaftaran yang sudah terisi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/output-wajib/formulir-pendaftaran-terisi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_isi_formulir_pendaftaran_formulir_keikutsertaan_terisi(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” harus menghasilkan “Formulir keikutsertaan yang sudah terisi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/output-wajib/formulir-keikutsertaan-terisi")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_isi_formulir_pendaftaran(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_isi_formulir_pendaftaran(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” dilaksanakan setelah langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_isi_formulir_pendaftaran(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_isi_formulir_pendaftaran(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pada ketiga kolom pelaksana hilang dalam pindaian; pada SOP Rekruitment dan Registrasi Penyedia langkah mengisi kedua formulir ini bertanda di kolom Pelaku Usaha (baris 419).
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_sampaikan_berkas_permohonan_formulir_pendaftaran_terisi(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” memerlukan kelengkapan “Formulir Pendaftaran” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/kelengkapan/formulir-pendaftaran-terisi")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_sampaikan_berkas_permohonan_formulir_keikutsertaan_terisi(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” memerlukan kelengkapan “Formulir Keikutsertaan,” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/kelengkapan/formulir-keikutsertaan-terisi")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_sampaikan_berkas_permohonan_dokumen_syarat_verifikasi(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” memerlukan kelengkapan “Seluruh dokumen syarat verifikasi (asli & fotokopi)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/kelengkapan/dokumen-syarat-verifikasi")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_sampaikan_berkas_permohonan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” harus menghasilkan “Berkas permohonan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/output-wajib/berkas-permohonan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_sampaikan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_sampaikan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” dilaksanakan setelah langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_sampaikan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_sampaikan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” dilaksanakan oleh Pelaku Usaha (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pada ketiga kolom pelaksana hilang dalam pindaian; kualifikasi menyebut Pelaku Usaha mempersiapkan dokumen permohonan dan penyedia menyampaikannya kepada LPSE.
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#berkas/langkah-di-luar-sop")
