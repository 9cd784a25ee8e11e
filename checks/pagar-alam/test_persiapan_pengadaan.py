# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/persiapan-pengadaan.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Persiapan Pengadaan (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/persiapan-pengadaan")

SOP = {
    "sop": "pagar-alam/persiapan-pengadaan",
    "title": "SOP Persiapan Pengadaan",
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
            "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 2},
            "source_sha256": "8c497ea7e31cd4c1eea7d4f96bbb2d1c8f9463370714fb213d76cb3458a61738",
            "steps": [
                {"id": "mulai", "no": "1", "activity": "Mulai", "kind": "start"},
                {
                    "id": "sampaikan-rup",
                    "no": "2",
                    "activity": "Menyampaikan RUP dan dokumen terkait perencanaan lainnya",
                    "kind": "process",
                },
                {
                    "id": "reviu-spesifikasi-dan-biaya",
                    "no": "3",
                    "activity": "Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB",
                    "kind": "process",
                },
                {
                    "id": "setujui-spesifikasi-dan-rab",
                    "no": "4",
                    "activity": "Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB",
                    "kind": "process",
                },
                {
                    "id": "susun-hps-dan-rancangan-kontrak",
                    "no": "5",
                    "activity": "Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak",
                    "kind": "decision",
                },
                {
                    "id": "perintahkan-pendampingan",
                    "no": "6",
                    "activity": "Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak",
                    "kind": "process",
                },
                {
                    "id": "dampingi-penyusunan",
                    "no": "7",
                    "activity": "Mendampingi penyusunan HPS dan Rancangan Kontrak",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "no": "8",
                    "activity": "Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak",
                    "kind": "process",
                },
                {
                    "id": "tetapkan-dokumen-persiapan-pengadaan",
                    "no": "9",
                    "activity": "Menyusun dan Menetapkan Dokumen Persiapan Pengadaan",
                    "kind": "process",
                },
                {"id": "selesai", "no": "10", "activity": "Selesai", "kind": "end"},
            ],
            "closing": {"steps": ["tetapkan-dokumen-persiapan-pengadaan", "selesai"]},
            "rules": [
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/output-wajib/rup-dan-dokumen-lain-tersampaikan",
                    "kind": "output-wajib",
                    "step": "sampaikan-rup",
                    "subject": "rup-dan-dokumen-lain-tersampaikan",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” harus menghasilkan “RUP dan Dokumen Lain tersampaikan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 63},
                    "output": {
                        "documents": [
                            {
                                "id": "rup-dan-dokumen-lain-tersampaikan",
                                "name": "RUP dan Dokumen Lain tersampaikan",
                                "names": ["RUP dan Dokumen Lain tersampaikan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "sampaikan-rup",
                    "subject": "",
                    "text": "Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 58},
                    "required": {"always": True, "predecessors": ["mulai"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/output-wajib/laporan-hasil-reviu-spesifikasi-rab",
                    "kind": "output-wajib",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "laporan-hasil-reviu-spesifikasi-rab",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” harus menghasilkan “Laporan Hasil Reviu Spesifikasi Teknis/ KAK & Perkiraan Biaya/RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 69},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-hasil-reviu-spesifikasi-rab",
                                "name": "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB",
                                "names": [
                                    "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & RAB",
                                    "Laporan Hasil Reviu Spesifikasi Teknis/ KAK & Perkiraan Biaya/RAB",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "reviu-spesifikasi-dan-biaya",
                    "subject": "",
                    "text": "Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 64},
                    "required": {"always": True, "predecessors": ["sampaikan-rup"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/output-wajib/persetujuan-spesifikasi-rab",
                    "kind": "output-wajib",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "persetujuan-spesifikasi-rab",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” harus menghasilkan “Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 75},
                    "output": {
                        "documents": [
                            {
                                "id": "persetujuan-spesifikasi-rab",
                                "name": "Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB",
                                "names": ["Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "setujui-spesifikasi-dan-rab",
                    "subject": "",
                    "text": "Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 70},
                    "required": {"always": True, "predecessors": ["reviu-spesifikasi-dan-biaya"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/output-wajib/hps-rancangan-kontrak-tersusun",
                    "kind": "output-wajib",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "hps-rancangan-kontrak-tersusun",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” harus menghasilkan “HPS dan Rancangan Kontrak tersusun” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 82},
                    "output": {
                        "documents": [
                            {
                                "id": "hps-rancangan-kontrak-tersusun",
                                "name": "HPS dan Rancangan Kontrak tersusun",
                                "names": ["HPS dan Rancangan Kontrak tersusun"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-hps-dan-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 76},
                    "required": {"always": True, "predecessors": ["setujui-spesifikasi-dan-rab"]},
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/output-wajib/penugasan-pendampingan",
                    "kind": "output-wajib",
                    "step": "perintahkan-pendampingan",
                    "subject": "penugasan-pendampingan",
                    "text": "Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Penugasan Pendampingan Persiapan Pngadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 91},
                    "output": {
                        "documents": [
                            {
                                "id": "penugasan-pendampingan",
                                "name": "Penugasan Pendampingan Persiapan Pengadaan",
                                "names": [
                                    "Penugasan Pendampingan Persiapan Pengadaan",
                                    "Penugasan Pendampingan Persiapan Pngadaan",
                                    "Surat Tugas Pendampingan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/output-wajib/pendampingan",
                    "kind": "output-wajib",
                    "step": "dampingi-penyusunan",
                    "subject": "pendampingan",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Pendampingan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 97},
                    "output": {
                        "documents": [
                            {
                                "id": "pendampingan",
                                "name": "Pendampingan",
                                "names": ["Pendampingan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "dampingi-penyusunan",
                    "subject": "",
                    "text": "Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 92},
                    "required": {
                        "always": False,
                        "triggers": ["perintahkan-pendampingan"],
                        "predecessors": ["perintahkan-pendampingan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/output-wajib/spesifikasi-hps-rancangan-kontrak-ditetapkan",
                    "kind": "output-wajib",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "spesifikasi-hps-rancangan-kontrak-ditetapkan",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” harus menghasilkan “Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 103},
                    "output": {
                        "documents": [
                            {
                                "id": "spesifikasi-hps-rancangan-kontrak-ditetapkan",
                                "name": "Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan",
                                "names": ["Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-spesifikasi-hps-rancangan-kontrak",
                    "subject": "",
                    "text": "Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 98},
                    "required": {
                        "always": False,
                        "triggers": ["perintahkan-pendampingan", "dampingi-penyusunan"],
                        "doubtful_always": True,
                        "predecessors": ["susun-hps-dan-rancangan-kontrak", "dampingi-penyusunan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan",
                    "kind": "output-wajib",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 109},
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
                    "id": "pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "tetapkan-dokumen-persiapan-pengadaan",
                    "subject": "",
                    "text": "Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pengadaan.yaml", "line": 104},
                    "required": {
                        "always": False,
                        "triggers": [
                            "perintahkan-pendampingan",
                            "dampingi-penyusunan",
                            "tetapkan-spesifikasi-hps-rancangan-kontrak",
                        ],
                        "doubtful_always": True,
                        "predecessors": ["tetapkan-spesifikasi-hps-rancangan-kontrak"],
                    },
                },
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_2_output_wajib_sampaikan_rup_rup_dan_dokumen_lain_tersampaikan(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” harus menghasilkan “RUP dan Dokumen Lain tersampaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/output-wajib/rup-dan-dokumen-lain-tersampaikan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_sampaikan_rup(periksa):
    """Langkah 2 “Menyampaikan RUP dan dokumen terkait perencanaan lainnya” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan RUP dan dokumen terkait perencanaan lainnya
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#sampaikan-rup/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_reviu_spesifikasi_dan_biaya_laporan_hasil_reviu_spesifikasi_rab(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” harus menghasilkan “Laporan Hasil Reviu Spesifikasi Teknis/ KAK & Perkiraan Biaya/RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/output-wajib/laporan-hasil-reviu-spesifikasi-rab")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_reviu_spesifikasi_dan_biaya(periksa):
    """Langkah 3 “Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Melaksanakan reviu: 1. Spesifikasi Teknis/ KAK 2. Perkiraan Biaya/RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#reviu-spesifikasi-dan-biaya/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_setujui_spesifikasi_dan_rab_persetujuan_spesifikasi_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” harus menghasilkan “Persetujuan PA/KPA terhadap Spesifikasi Teknis/ KAK & RAB” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/output-wajib/persetujuan-spesifikasi-rab")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_setujui_spesifikasi_dan_rab(periksa):
    """Langkah 4 “Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Memberikan persetujuan Spesifikasi Teknis/ KAK & RAB
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#setujui-spesifikasi-dan-rab/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_susun_hps_dan_rancangan_kontrak_hps_rancangan_kontrak_tersusun(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” harus menghasilkan “HPS dan Rancangan Kontrak tersusun” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/output-wajib/hps-rancangan-kontrak-tersusun")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_susun_hps_dan_rancangan_kontrak(periksa):
    """Langkah 5 “Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Menyusun HPS dan Rancangan Kontrak: a. Jika diperlukan meminta pendampingan penyusunan HPS dan Rancangan Kontrak b. Jika tidak, maka dilanjutkan dengan penetapan Spesifikasi Teknis/KAK, HPS, dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#susun-hps-dan-rancangan-kontrak/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_6_output_wajib_perintahkan_pendampingan_penugasan_pendampingan(periksa):
    """Langkah 6 “Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Penugasan Pendampingan Persiapan Pngadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Memerintahkan untuk melaksanakan pendampingan penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#perintahkan-pendampingan/output-wajib/penugasan-pendampingan")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_dampingi_penyusunan_pendampingan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” harus menghasilkan “Pendampingan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/output-wajib/pendampingan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_dampingi_penyusunan(periksa):
    """Langkah 7 “Mendampingi penyusunan HPS dan Rancangan Kontrak” wajib dilaksanakan bila alurnya melewati langkah ini (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Mendampingi penyusunan HPS dan Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#dampingi-penyusunan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_8_output_wajib_tetapkan_spesifikasi_hps_rancangan_kontrak_spesifikasi_hps_rancanga(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” harus menghasilkan “Spesifikasi Teknis/KAK, HPS, Rancangan Kontrak ditetapkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/output-wajib/spesifikasi-hps-rancangan-kontrak-ditetapkan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_8_langkah_wajib_tetapkan_spesifikasi_hps_rancangan_kontrak(periksa):
    """Langkah 8 “Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menetapkan: 1. Spesifikasi Teknis/KAK 2. HPS 3. Rancangan Kontrak
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-spesifikasi-hps-rancangan-kontrak/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_9_output_wajib_tetapkan_dokumen_persiapan_pengadaan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” harus menghasilkan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/output-wajib/dokumen-persiapan-pengadaan")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_9_langkah_wajib_tetapkan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 9 “Menyusun dan Menetapkan Dokumen Persiapan Pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 9 Menyusun dan Menetapkan Dokumen Persiapan Pengadaan
    SOP Persiapan Pengadaan (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pengadaan@2024-01-17#tetapkan-dokumen-persiapan-pengadaan/langkah-wajib")
