# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/persiapan-pemilihan-penyedia")

SOP = {
    "sop": "pagar-alam/persiapan-pemilihan-penyedia",
    "title": "SOP Persiapan Pemilihan Penyedia",
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
            "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 2},
            "source_sha256": "d5cc7d386a266009b8bf3be02a1a6025297787aacbb93fa8147dc22ea3141c33",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "sampaikan-permintaan-pemilihan",
                    "no": "2",
                    "activity": "Menyampaikan permintaan pemilihan Penyedia",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-pokja-pemilihan",
                    "no": "3",
                    "activity": "Menetapkan Pokja Pemilihan",
                    "kind": "process",
                },
                {
                    "id": "reviu-dokumen-persiapan",
                    "no": "4",
                    "activity": "Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki",
                    "kind": "decision",
                },
                {
                    "id": "perbaiki-dokumen-persiapan",
                    "no": "5",
                    "activity": "Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-metode-pemilihan",
                    "no": "6",
                    "activity": "Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-jadwal-pemilihan",
                    "no": "7",
                    "activity": "Menyusun dan menetapkan Jadwal Pemilihan",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-dokumen-pemilihan",
                    "no": "8",
                    "activity": "Menyusun dan menetapkan Dokumen Pemilihan",
                    "kind": "process",
                },
                {"id": "selesai", "no": "9", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["tetapkan-dokumen-pemilihan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/output-wajib/permintaan-pemilihan-tersampaikan",
                    "kind": "output-wajib",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "permintaan-pemilihan-tersampaikan",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” harus menghasilkan “Pemintaan pemilihan penyedia tersampaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 67},
                    "output": {
                        "documents": [
                            {
                                "id": "permintaan-pemilihan-tersampaikan",
                                "name": "Permintaan pemilihan penyedia tersampaikan",
                                "names": [
                                    "Permintaan pemilihan penyedia tersampaikan",
                                    "Pemintaan pemilihan penyedia tersampaikan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 56},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/output-wajib/surat-penetapan-pokja-pemilihan",
                    "kind": "output-wajib",
                    "step": "tetapkan-pokja-pemilihan",
                    "subject": "surat-penetapan-pokja-pemilihan",
                    "text": "Langkah 3 “Menetapkan Pokja Pemilihan” harus menghasilkan “Surat Penetapan Pokja Pemilihan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 73},
                    "output": {
                        "documents": [
                            {
                                "id": "surat-penetapan-pokja-pemilihan",
                                "name": "Surat Penetapan Pokja Pemilihan",
                                "names": ["Surat Penetapan Pokja Pemilihan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-pokja-pemilihan",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan Pokja Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 68},
                    "required": {"always": True, "predecessors": ["sampaikan-permintaan-pemilihan"]},
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/output-wajib/hasil-reviu-dokumen-persiapan",
                    "kind": "output-wajib",
                    "step": "reviu-dokumen-persiapan",
                    "subject": "hasil-reviu-dokumen-persiapan",
                    "text": "Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” harus menghasilkan “Hasil Reviu Dokumen Persiapan Pemilihan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 80},
                    "basis": "disimpulkan",
                    "basis_note": "Yang direviu menurut kegiatan dan kelengkapan adalah Dokumen Persiapan Pengadaan; \"Persiapan Pemilihan\" rupanya terbawa dari judul SOP.",
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-reviu-dokumen-persiapan",
                                "name": "Hasil Reviu Dokumen Persiapan Pengadaan",
                                "names": [
                                    "Hasil Reviu Dokumen Persiapan Pengadaan",
                                    "Hasil Reviu Dokumen Persiapan Pemilihan",
                                    "Hasil Reviu Pokja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "reviu-dokumen-persiapan",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 74},
                    "required": {
                        "always": True,
                        "doubtful_triggers": ["perbaiki-dokumen-persiapan"],
                        "predecessors": ["tetapkan-pokja-pemilihan", "perbaiki-dokumen-persiapan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/output-wajib/perbaikan-dokumen-persiapan-pengadaan",
                    "kind": "output-wajib",
                    "step": "perbaiki-dokumen-persiapan",
                    "subject": "perbaikan-dokumen-persiapan-pengadaan",
                    "text": "Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” harus menghasilkan “Perbaiki Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 89},
                    "output": {
                        "documents": [
                            {
                                "id": "perbaikan-dokumen-persiapan-pengadaan",
                                "name": "Perbaikan Dokumen Persiapan Pengadaan",
                                "names": [
                                    "Perbaikan Dokumen Persiapan Pengadaan",
                                    "Perbaiki Dokumen Persiapan Pengadaan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/output-wajib/metode-ditetapkan",
                    "kind": "output-wajib",
                    "step": "tetapkan-metode-pemilihan",
                    "subject": "metode-ditetapkan",
                    "text": "Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” harus menghasilkan “Metode pemilihan penyedia, penetapan kualifikasi, evaluasi dokumen penawaran, dan penyampaian penawaran ditetapkan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 97},
                    "output": {
                        "documents": [
                            {
                                "id": "metode-ditetapkan",
                                "name": "Metode pemilihan penyedia, penetapan kualifikasi, evaluasi dokumen penawaran, dan penyampaian penawaran ditetapkan",
                                "names": [
                                    "Metode pemilihan penyedia, penetapan kualifikasi, evaluasi dokumen penawaran, dan penyampaian penawaran ditetapkan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-metode-pemilihan",
                    "subject": "",
                    "text": "Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 91},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "predecessors": ["reviu-dokumen-persiapan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/output-wajib/jadwal-pemilihan-ditetapkan",
                    "kind": "output-wajib",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "jadwal-pemilihan-ditetapkan",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” harus menghasilkan “Jadwal Pemilihan ditetapkan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 103},
                    "output": {
                        "documents": [
                            {
                                "id": "jadwal-pemilihan-ditetapkan",
                                "name": "Jadwal Pemilihan ditetapkan",
                                "names": ["Jadwal Pemilihan ditetapkan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 98},
                    "required": {
                        "always": False,
                        "triggers": ["tetapkan-metode-pemilihan"],
                        "doubtful_always": True,
                        "predecessors": ["tetapkan-metode-pemilihan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/output-wajib/dokumen-pemilihan",
                    "kind": "output-wajib",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "dokumen-pemilihan",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” harus menghasilkan “Dokumen Pemilihan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 109},
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 104},
                    "required": {
                        "always": False,
                        "triggers": ["tetapkan-metode-pemilihan", "tetapkan-jadwal-pemilihan"],
                        "doubtful_always": True,
                        "predecessors": ["tetapkan-jadwal-pemilihan"],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_sampaikan_permintaan_pemilihan_permintaan_pemilihan_tersampaikan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” harus menghasilkan “Pemintaan pemilihan penyedia tersampaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/output-wajib/permintaan-pemilihan-tersampaikan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_sampaikan_permintaan_pemilihan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_tetapkan_pokja_pemilihan_surat_penetapan_pokja_pemilihan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” harus menghasilkan “Surat Penetapan Pokja Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/output-wajib/surat-penetapan-pokja-pemilihan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_tetapkan_pokja_pemilihan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_reviu_dokumen_persiapan_hasil_reviu_dokumen_persiapan(periksa):
    """Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” harus menghasilkan “Hasil Reviu Dokumen Persiapan Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Yang direviu menurut kegiatan dan kelengkapan adalah Dokumen Persiapan Pengadaan; "Persiapan Pemilihan" rupanya terbawa dari judul SOP.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/output-wajib/hasil-reviu-dokumen-persiapan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_reviu_dokumen_persiapan(periksa):
    """Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_perbaiki_dokumen_persiapan_perbaikan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” harus menghasilkan “Perbaiki Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/output-wajib/perbaikan-dokumen-persiapan-pengadaan")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_tetapkan_metode_pemilihan_metode_ditetapkan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” harus menghasilkan “Metode pemilihan penyedia, penetapan kualifikasi, evaluasi dokumen penawaran, dan penyampaian penawaran ditetapkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/output-wajib/metode-ditetapkan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_tetapkan_metode_pemilihan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_tetapkan_jadwal_pemilihan_jadwal_pemilihan_ditetapkan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” harus menghasilkan “Jadwal Pemilihan ditetapkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/output-wajib/jadwal-pemilihan-ditetapkan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_tetapkan_jadwal_pemilihan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_8_output_wajib_tetapkan_dokumen_pemilihan_dokumen_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” harus menghasilkan “Dokumen Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/output-wajib/dokumen-pemilihan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_tetapkan_dokumen_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/langkah-wajib")
