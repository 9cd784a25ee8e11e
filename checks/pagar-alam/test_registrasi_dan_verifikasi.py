# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/registrasi-dan-verifikasi.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/registrasi-dan-verifikasi")

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
            "source_sha256": "7d154c392a9581dd0a62325abed1290c87444e14de6a4560e38fd0e8bd253b53",
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
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_1_output_wajib_tekan_tombol_pendaftaran_halaman_pendaftaran(periksa):
    """Langkah 1 “Menekan tombol 'Pendaftaran'” harus menghasilkan “Halaman pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Menekan tombol 'Pendaftaran'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/output-wajib/halaman-pendaftaran")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_tekan_tombol_pendaftaran(periksa):
    """Langkah 1 “Menekan tombol 'Pendaftaran'” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Menekan tombol 'Pendaftaran'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#tekan-tombol-pendaftaran/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_unduh_formulir_blangko_formulir_pendaftaran(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Blangko Formulir data pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-pendaftaran")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_unduh_formulir_blangko_formulir_keikutsertaan(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Blangko Formulir Keikutsertaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/blangko-formulir-keikutsertaan")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_unduh_formulir_email_link_konfirmasi(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” harus menghasilkan “Email berisi link konfirmasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/output-wajib/email-link-konfirmasi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_unduh_formulir(periksa):
    """Langkah 2 “Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Mengisi alamat email dan download formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#unduh-formulir/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_konfirmasi_email_halaman_formulir_online(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” harus menghasilkan “Halaman formulir online pendaftaran pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/output-wajib/halaman-formulir-online")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_konfirmasi_email(periksa):
    """Langkah 3 “Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menerima email konfirmasi dari SPSE dan klik melanjutkan pendaftaran
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#konfirmasi-email/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_isi_formulir_online_email_user_id(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” harus menghasilkan “Email dari SPSE perihal User ID” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/output-wajib/email-user-id")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_isi_formulir_online(periksa):
    """Langkah 4 “Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Mengisi formulir online pendaftaran pelaku usaha dan klik 'mendaftar'
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-online/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_isi_formulir_pendaftaran_formulir_pendaftaran_terisi(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” harus menghasilkan “Formulir pendaftaran yang sudah terisi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/output-wajib/formulir-pendaftaran-terisi")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_isi_formulir_pendaftaran_formulir_keikutsertaan_terisi(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” harus menghasilkan “Formulir keikutsertaan yang sudah terisi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/output-wajib/formulir-keikutsertaan-terisi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_isi_formulir_pendaftaran(periksa):
    """Langkah 5 “Mengisi formulir pendaftaran dan keikutsertaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Mengisi formulir pendaftaran dan keikutsertaan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#isi-formulir-pendaftaran/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_sampaikan_berkas_permohonan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” harus menghasilkan “Berkas permohonan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/output-wajib/berkas-permohonan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_sampaikan_berkas_permohonan(periksa):
    """Langkah 6 “Mempersiapkan dan menyampaikan berkas permohonan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Mempersiapkan dan menyampaikan berkas permohonan
    SOP Registrasi dan Verifikasi (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/registrasi-dan-verifikasi@2024-01-17#sampaikan-berkas-permohonan/langkah-wajib")
