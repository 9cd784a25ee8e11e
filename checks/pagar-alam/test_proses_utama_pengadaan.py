# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/proses-utama-pengadaan.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/proses-utama-pengadaan")

SOP = {
    "sop": "pagar-alam/proses-utama-pengadaan",
    "title": "SOP Proses Utama Pengadaan Barang/Jasa",
    "aliases": [],
    "versions": [
        {
            "version": "2024-01-17",
            "number": "16 Tahun 2024",
            "effective": "2024-01-17",
            "draft": False,
            "effective_doubtful": True,
            "calendar": "indonesia",
            "time_zone": "Asia/Jakarta",
            "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 2},
            "source_sha256": "a88456382d14874ffd2743ba6e80939269cef0902fb5d91ce2f9b9a14be8c465",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "perencanaan-pengadaan",
                    "no": "2",
                    "activity": "Melaksanakan perencanaan Pengadaan Barang/Jasa",
                    "kind": "process",
                },
                {
                    "id": "persiapan-pengadaan",
                    "no": "3",
                    "activity": "Melaksanakan persiapan pengadaan",
                    "kind": "process",
                },
                {
                    "id": "persiapan-pemilihan",
                    "no": "4",
                    "activity": "Melaksanakan persiapan pemilihan penyedia",
                    "kind": "process",
                },
                {
                    "id": "pemilihan-penyedia",
                    "no": "5",
                    "activity": "Melaksanakan pemilihan penyedia",
                    "kind": "process",
                },
                {
                    "id": "pengelolaan-kontrak",
                    "no": "6",
                    "activity": "Melaksanakan pengelolaan kontrak",
                    "kind": "process",
                },
                {
                    "id": "terima-hasil-pekerjaan",
                    "no": "7",
                    "activity": "Menerima hasil pekerjaan/pengiriman barang",
                    "kind": "process",
                },
                {"id": "selesai", "no": "8", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["terima-hasil-pekerjaan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/draft-spesifikasi-teknis-kak",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "draft-spesifikasi-teknis-kak",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Draf Spesifikasi Teknis/” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
                    "basis": "disimpulkan",
                    "basis_note": "Nomor 2 tercetak di tengah frasa; langkah 3 menulis \"Draft Spesifikasi Teknis/ KAK\" sebagai satu dokumen.",
                    "output": {
                        "documents": [
                            {
                                "id": "draft-spesifikasi-teknis-kak",
                                "name": "Draft Spesifikasi Teknis/ KAK",
                                "names": [
                                    "Draft Spesifikasi Teknis/ KAK",
                                    "Draft KAK/Spesifikasi Teknis",
                                    "Draf Spesifikasi Teknis/",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rab",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "rab",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “KAK, dan Harga Perkiraan/RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
                    "basis": "disimpulkan",
                    "basis_note": "Nomor 2 tercetak di tengah frasa; KAK termasuk butir 1 dan langkah 3 menulis \"Harga Perkiraan/ RAB\" sebagai satu dokumen.",
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/jadwal",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "jadwal",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Jadwal” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
                    "output": {"documents": [{"id": "jadwal", "name": "Jadwal", "names": ["Jadwal"]}]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rup",
                    "kind": "output-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "rup",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Rencana Umum Pengadaan (RUP)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 58},
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
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "perencanaan-pengadaan",
                    "subject": "",
                    "text": "Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 53},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan",
                    "kind": "output-wajib",
                    "step": "persiapan-pengadaan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan (KAK, Spesifikasi Teknis, dan HPS telah ditetapkan/ disahkan)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 64},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-persiapan-pengadaan",
                                "name": "Dokumen Persiapan Pengadaan",
                                "names": [
                                    "Dokumen Persiapan Pengadaan",
                                    "Dokumen Persiapan Pengadaan (KAK, Spesifikasi Teknis, dan HPS telah ditetapkan/ disahkan)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan persiapan pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 59},
                    "required": {"always": True, "predecessors": ["perencanaan-pengadaan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/output-wajib/dokumen-pemilihan",
                    "kind": "output-wajib",
                    "step": "persiapan-pemilihan",
                    "subject": "dokumen-pemilihan",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” harus menghasilkan “Dokumen Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 73},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-pemilihan",
                                "name": "Dokumen Pemilihan",
                                "names": ["Dokumen Pemilihan", "Dokumen Pemilihan Penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "persiapan-pemilihan",
                    "subject": "",
                    "text": "Langkah 4 “Melaksanakan persiapan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 65},
                    "required": {"always": True, "predecessors": ["persiapan-pengadaan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/laporan-hasil-pemilihan-penyedia",
                    "kind": "output-wajib",
                    "step": "pemilihan-penyedia",
                    "subject": "laporan-hasil-pemilihan-penyedia",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Laporan Hasil Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 79},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-hasil-pemilihan-penyedia",
                                "name": "Laporan Hasil Pemilihan Penyedia",
                                "names": ["Laporan Hasil Pemilihan Penyedia"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/ba-penetapan-pemenang",
                    "kind": "output-wajib",
                    "step": "pemilihan-penyedia",
                    "subject": "ba-penetapan-pemenang",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Berita Acara Penetapan Pemenang” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 79},
                    "output": {
                        "documents": [
                            {
                                "id": "ba-penetapan-pemenang",
                                "name": "Berita Acara Penetapan Pemenang",
                                "names": ["Berita Acara Penetapan Pemenang"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "pemilihan-penyedia",
                    "subject": "",
                    "text": "Langkah 5 “Melaksanakan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 74},
                    "required": {"always": True, "predecessors": ["persiapan-pemilihan"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/sppbj",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "sppbj",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “SPPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "sppbj",
                                "name": "SPPBJ",
                                "names": ["SPPBJ", "Surat Penunjukan Penyedia Barang/Jasa"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/kontrak",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "kontrak",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Kontrak” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {"documents": [{"id": "kontrak", "name": "Kontrak", "names": ["Kontrak"]}]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/pelaksanaan-pekerjaan",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "pelaksanaan-pekerjaan",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Pelaksanaan Pekerjaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "pelaksanaan-pekerjaan",
                                "name": "Pelaksanaan Pekerjaan",
                                "names": ["Pelaksanaan Pekerjaan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/bast",
                    "kind": "output-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "bast",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “BAST” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "bast",
                                "name": "BAST",
                                "names": ["BAST", "Berita Acara Serah Terima"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "pengelolaan-kontrak",
                    "subject": "",
                    "text": "Langkah 6 “Melaksanakan pengelolaan kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 80},
                    "required": {"always": True, "predecessors": ["pemilihan-penyedia"]},
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/output-wajib/hasil-pekerjaan-diterima",
                    "kind": "output-wajib",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "hasil-pekerjaan-diterima",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” harus menghasilkan “Hasil Pekerjaan/ Barang diterima” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 91},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-pekerjaan-diterima",
                                "name": "Hasil Pekerjaan/ Barang diterima",
                                "names": ["Hasil Pekerjaan/ Barang diterima"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "terima-hasil-pekerjaan",
                    "subject": "",
                    "text": "Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/proses-utama-pengadaan.yaml", "line": 86},
                    "required": {"always": True, "predecessors": ["pengelolaan-kontrak"]},
                },
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_perencanaan_pengadaan_draft_spesifikasi_teknis_kak(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Draf Spesifikasi Teknis/” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Nomor 2 tercetak di tengah frasa; langkah 3 menulis "Draft Spesifikasi Teknis/ KAK" sebagai satu dokumen.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/draft-spesifikasi-teknis-kak")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_perencanaan_pengadaan_rab(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “KAK, dan Harga Perkiraan/RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Nomor 2 tercetak di tengah frasa; KAK termasuk butir 1 dan langkah 3 menulis "Harga Perkiraan/ RAB" sebagai satu dokumen.
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rab")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_perencanaan_pengadaan_jadwal(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Jadwal” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/jadwal")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_perencanaan_pengadaan_rup(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” harus menghasilkan “Rencana Umum Pengadaan (RUP)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/output-wajib/rup")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_perencanaan_pengadaan(periksa):
    """Langkah 2 “Melaksanakan perencanaan Pengadaan Barang/Jasa” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Melaksanakan perencanaan Pengadaan Barang/Jasa
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#perencanaan-pengadaan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_persiapan_pengadaan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan (KAK, Spesifikasi Teknis, dan HPS telah ditetapkan/ disahkan)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_persiapan_pengadaan(periksa):
    """Langkah 3 “Melaksanakan persiapan pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan persiapan pengadaan
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pengadaan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_persiapan_pemilihan_dokumen_pemilihan(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” harus menghasilkan “Dokumen Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/output-wajib/dokumen-pemilihan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_persiapan_pemilihan(periksa):
    """Langkah 4 “Melaksanakan persiapan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melaksanakan persiapan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#persiapan-pemilihan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_pemilihan_penyedia_laporan_hasil_pemilihan_penyedia(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Laporan Hasil Pemilihan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/laporan-hasil-pemilihan-penyedia")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_pemilihan_penyedia_ba_penetapan_pemenang(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” harus menghasilkan “Berita Acara Penetapan Pemenang” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/output-wajib/ba-penetapan-pemenang")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_pemilihan_penyedia(periksa):
    """Langkah 5 “Melaksanakan pemilihan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Melaksanakan pemilihan penyedia
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pemilihan-penyedia/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_pengelolaan_kontrak_sppbj(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “SPPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/sppbj")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_pengelolaan_kontrak_kontrak(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Kontrak” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/kontrak")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_pengelolaan_kontrak_pelaksanaan_pekerjaan(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “Pelaksanaan Pekerjaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/pelaksanaan-pekerjaan")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_pengelolaan_kontrak_bast(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” harus menghasilkan “BAST” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/output-wajib/bast")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_pengelolaan_kontrak(periksa):
    """Langkah 6 “Melaksanakan pengelolaan kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Melaksanakan pengelolaan kontrak
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#pengelolaan-kontrak/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_terima_hasil_pekerjaan_hasil_pekerjaan_diterima(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” harus menghasilkan “Hasil Pekerjaan/ Barang diterima” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/output-wajib/hasil-pekerjaan-diterima")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_terima_hasil_pekerjaan(periksa):
    """Langkah 7 “Menerima hasil pekerjaan/pengiriman barang” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menerima hasil pekerjaan/pengiriman barang
    SOP Proses Utama Pengadaan Barang/Jasa (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/proses-utama-pengadaan@2024-01-17#terima-hasil-pekerjaan/langkah-wajib")
