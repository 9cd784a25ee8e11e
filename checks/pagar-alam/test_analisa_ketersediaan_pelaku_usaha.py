# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/analisa-ketersediaan-pelaku-usaha")

SOP = {
    "sop": "pagar-alam/analisa-ketersediaan-pelaku-usaha",
    "title": "SOP Analisa Ketersediaan Pelaku Usaha",
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
            "source": {"file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml", "line": 2},
            "source_sha256": "f6ff3e1e622e548cd53dc43cad16fdf67f1470c07d31288a68f8096a1d851674",
            "steps": [
                {"id": "mulai", "no": "", "activity": "Mulai", "kind": "start"},
                {
                    "id": "reviu-dokumen-perencanaan",
                    "no": "1",
                    "activity": "Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya",
                    "kind": "process",
                },
                {
                    "id": "olah-data-penyedia",
                    "no": "2",
                    "activity": "Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.",
                    "kind": "process",
                },
                {
                    "id": "pilih-pelaku-usaha",
                    "no": "3",
                    "activity": "Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data",
                    "kind": "process",
                },
                {
                    "id": "evaluasi-kualifikasi",
                    "no": "4",
                    "activity": "Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA",
                    "kind": "decision",
                },
                {
                    "id": "sampaikan-usulan-perbaikan-rup",
                    "no": "5",
                    "activity": "Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA",
                    "kind": "process",
                },
                {
                    "id": "dokumentasikan-hasil-analisa",
                    "no": "8",
                    "activity": "Mendokumentasikan hasil analisa ketersediaan penyedia",
                    "kind": "process",
                },
                {
                    "id": "bahas-rencana-aksi-perbaikan",
                    "no": "9",
                    "activity": "Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya",
                    "kind": "process",
                },
                {"id": "selesai", "no": "10", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["sampaikan-usulan-perbaikan-rup", "bahas-rencana-aksi-perbaikan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/output-wajib/informasi-kebutuhan-teridentifikasi",
                    "kind": "output-wajib",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "informasi-kebutuhan-teridentifikasi",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” harus menghasilkan “Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 50,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "informasi-kebutuhan-teridentifikasi",
                                "name": "Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi",
                                "names": [
                                    "Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "reviu-dokumen-perencanaan",
                    "subject": "",
                    "text": "Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 45,
                    },
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/output-wajib/hasil-analisa-data-penyedia",
                    "kind": "output-wajib",
                    "step": "olah-data-penyedia",
                    "subject": "hasil-analisa-data-penyedia",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” harus menghasilkan “Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 57,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisa-data-penyedia",
                                "name": "Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia",
                                "names": [
                                    "Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "olah-data-penyedia",
                    "subject": "",
                    "text": "Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 51,
                    },
                    "required": {"always": True, "predecessors": ["reviu-dokumen-perencanaan"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/output-wajib/daftar-pelaku-usaha-sesuai-kualifikasi",
                    "kind": "output-wajib",
                    "step": "pilih-pelaku-usaha",
                    "subject": "daftar-pelaku-usaha-sesuai-kualifikasi",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” harus menghasilkan “Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 64,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "daftar-pelaku-usaha-sesuai-kualifikasi",
                                "name": "Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia",
                                "names": [
                                    "Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "pilih-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 59,
                    },
                    "required": {"always": True, "predecessors": ["olah-data-penyedia"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/laporan-analisa-ketersediaan",
                    "kind": "output-wajib",
                    "step": "evaluasi-kualifikasi",
                    "subject": "laporan-analisa-ketersediaan",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Laporan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 74,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-analisa-ketersediaan",
                                "name": "Laporan hasil analisa ketersediaan penyedia",
                                "names": ["Laporan hasil analisa ketersediaan penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/usulan-daftar-pelaku-usaha",
                    "kind": "output-wajib",
                    "step": "evaluasi-kualifikasi",
                    "subject": "usulan-daftar-pelaku-usaha",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Usulan daftar pelaku usaha terqualifikasi” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 74,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kolom Output tidak membedakan cabang; usulan daftar hanya dapat dihasilkan bila ada pelaku usaha yang memenuhi syarat, tetapi langkah 5 (cabang b) mencetaknya lagi sebagai kelengkapan.",
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-daftar-pelaku-usaha",
                                "name": "Usulan daftar pelaku usaha terqualifikasi",
                                "names": ["Usulan daftar pelaku usaha terqualifikasi"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "evaluasi-kualifikasi",
                    "subject": "",
                    "text": "Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 65,
                    },
                    "required": {"always": True, "predecessors": ["pilih-pelaku-usaha"]},
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/output-wajib/usulan-perbaikan-rup-tersampaikan",
                    "kind": "output-wajib",
                    "step": "sampaikan-usulan-perbaikan-rup",
                    "subject": "usulan-perbaikan-rup-tersampaikan",
                    "text": "Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” harus menghasilkan “Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 86,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-perbaikan-rup-tersampaikan",
                                "name": "Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan",
                                "names": [
                                    "Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/output-wajib/dokumentasi-hasil-analisa-ketersediaan",
                    "kind": "output-wajib",
                    "step": "dokumentasikan-hasil-analisa",
                    "subject": "dokumentasi-hasil-analisa-ketersediaan",
                    "text": "Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” harus menghasilkan “Dokumentasi hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 95,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "dokumentasi-hasil-analisa-ketersediaan",
                                "name": "Dokumentasi hasil analisa ketersediaan penyedia",
                                "names": ["Dokumentasi hasil analisa ketersediaan penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/ba-pembahasan-rencana-aksi-perbaikan",
                    "kind": "output-wajib",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "ba-pembahasan-rencana-aksi-perbaikan",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Berita Acara Hasil Pembahasan Rencana aksi perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 103,
                    },
                    "basis": "disimpulkan",
                    "basis_note": "Kegiatan menghasilkan pembahasan dan rencana aksi perbaikan; huruf besar pada \"Rencana\" dapat berarti baris baru yang tanda butirnya hilang, sehingga mungkin dua dokumen: berita acara dan rencana aksi. Dibaca satu seperti tercetak.",
                    "output": {
                        "documents": [
                            {
                                "id": "ba-pembahasan-rencana-aksi-perbaikan",
                                "name": "Berita Acara Hasil Pembahasan Rencana aksi perbaikan",
                                "names": ["Berita Acara Hasil Pembahasan Rencana aksi perbaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/usulan-program-perbaikan",
                    "kind": "output-wajib",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "usulan-program-perbaikan",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Usulan program perbaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 103,
                    },
                    "output": {
                        "documents": [
                            {
                                "id": "usulan-program-perbaikan",
                                "name": "Usulan program perbaikan",
                                "names": ["Usulan program perbaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "bahas-rencana-aksi-perbaikan",
                    "subject": "",
                    "text": "Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {
                        "file": "sop_source/pagar-alam/analisa-ketersediaan-pelaku-usaha.yaml",
                        "line": 96,
                    },
                    "required": {
                        "always": False,
                        "triggers": ["dokumentasikan-hasil-analisa"],
                        "predecessors": ["dokumentasikan-hasil-analisa"],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_1_output_wajib_reviu_dokumen_perencanaan_informasi_kebutuhan_teridentifikasi(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” harus menghasilkan “Informasi barang/jasa yang dibutuhkan dan kualifikasi penyedia teridentifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/output-wajib/informasi-kebutuhan-teridentifikasi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_reviu_dokumen_perencanaan(periksa):
    """Langkah 1 “Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1 Merevie dokumen Rencana Umum Pengadaan dan dokumen perencanaan lainnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#reviu-dokumen-perencanaan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_olah_data_penyedia_hasil_analisa_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” harus menghasilkan “Hasil pengumpulan, pengolahan, dan analisa data pelaku usaha/penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/output-wajib/hasil-analisa-data-penyedia")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_olah_data_penyedia(periksa):
    """Langkah 2 “Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Pengumpulan, pengolahan dan analisa data penyedia/pelaku usaha dari sumber informasi yang ditentukan.
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#olah-data-penyedia/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_pilih_pelaku_usaha_daftar_pelaku_usaha_sesuai_kualifikasi(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” harus menghasilkan “Daftar pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/output-wajib/daftar-pelaku-usaha-sesuai-kualifikasi")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_pilih_pelaku_usaha(periksa):
    """Langkah 3 “Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Memilih pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia dari hasil pengumpulan, pengolahan dan analisa data
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#pilih-pelaku-usaha/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_evaluasi_kualifikasi_laporan_analisa_ketersediaan(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Laporan hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/laporan-analisa-ketersediaan")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_evaluasi_kualifikasi_usulan_daftar_pelaku_usaha(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” harus menghasilkan “Usulan daftar pelaku usaha terqualifikasi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom Output tidak membedakan cabang; usulan daftar hanya dapat dihasilkan bila ada pelaku usaha yang memenuhi syarat, tetapi langkah 5 (cabang b) mencetaknya lagi sebagai kelengkapan.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/output-wajib/usulan-daftar-pelaku-usaha")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_evaluasi_kualifikasi(periksa):
    """Langkah 4 “Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Evaluasi dokumen dan pembuktian kualifikasi penyedia: a. Jika terdapat pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka dilanjutkan ke penetapan daftar pelaku usaha terqualifikasi b. Jika tidak ada pelaku usaha yang sesuai dengan syarat-syarat kualifikasi penyedia, maka hasil evaluasi kualifikasi diserahkan kepada PPK untuk PPK mengajukan usulan perbaikan RUP dan/atau dokumen terkait perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#evaluasi-kualifikasi/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_sampaikan_usulan_perbaikan_rup_usulan_perbaikan_rup_tersampaikan(periksa):
    """Langkah 5 “Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA” harus menghasilkan “Usulan perbaikan RUP dan/atau dokumen perencanaan lainnya tersampaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyampaikan usulan perbaikan RUP dan/atau dokumen perencanaan lainnya kepada PA/KPA
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#sampaikan-usulan-perbaikan-rup/output-wajib/usulan-perbaikan-rup-tersampaikan")


@pytest.mark.aturan("output-wajib")
def test_langkah_8_output_wajib_dokumentasikan_hasil_analisa_dokumentasi_hasil_analisa_ketersediaan(periksa):
    """Langkah 8 “Mendokumentasikan hasil analisa ketersediaan penyedia” harus menghasilkan “Dokumentasi hasil analisa ketersediaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Mendokumentasikan hasil analisa ketersediaan penyedia
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#dokumentasikan-hasil-analisa/output-wajib/dokumentasi-hasil-analisa-ketersediaan")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_bahas_rencana_aksi_perbaikan_ba_pembahasan_rencana_aksi_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Berita Acara Hasil Pembahasan Rencana aksi perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kegiatan menghasilkan pembahasan dan rencana aksi perbaikan; huruf besar pada "Rencana" dapat berarti baris baru yang tanda butirnya hilang, sehingga mungkin dua dokumen: berita acara dan rencana aksi. Dibaca satu seperti tercetak.
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/ba-pembahasan-rencana-aksi-perbaikan")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_bahas_rencana_aksi_perbaikan_usulan_program_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” harus menghasilkan “Usulan program perbaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/output-wajib/usulan-program-perbaikan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_9_langkah_wajib_bahas_rencana_aksi_perbaikan(periksa):
    """Langkah 9 “Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Pembahasan dengan PPK dan penyusunan rencana aksi perbaikan untuk pengadaan serupa selanjutnya
    SOP Analisa Ketersediaan Pelaku Usaha (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/analisa-ketersediaan-pelaku-usaha@2024-01-17#bahas-rencana-aksi-perbaikan/langkah-wajib")
