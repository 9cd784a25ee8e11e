# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pencatatan-kinerja-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/pencatatan-kinerja-penyedia")

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
            "source_sha256": "004d9574cc2e7459570cca649b7e8a364b115df01563f12d4578b978ba37c9cd",
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
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_1_output_wajib_undang_rapat_penilaian_undangan_rapat(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” harus menghasilkan “Undangan rapat” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/output-wajib/undangan-rapat")


@pytest.mark.aturan("batas-waktu")
def test_langkah_1_batas_waktu_undang_rapat_penilaian(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” paling lama “1 Hari rapat” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    Batas tercetak: 1 Hari rapat
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kata "rapat" sesudah "1 Hari" tidak jelas: dapat berarti satu hari untuk mengirim undangan atau lama rapatnya satu hari, padahal rapat sendiri (langkah 3) tercetak 180 Menit. Batas dibaca 1 hari.
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_undang_rapat_penilaian(periksa):
    """Langkah 1 “PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. PPK mengirimkan undangan rapat kegiatan penilaian kinerja hasil pelaksanaan kinerja penyedia sesuai kontrak pada saat BAST
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#undang-rapat-penilaian/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_2_batas_waktu_unduh_template_penilaian(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” paling lama “30 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    Batas tercetak: 30 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_unduh_template_penilaian(periksa):
    """Langkah 2 “Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Download template penilaian kinerja penyedia sesuai dengan Perka LKPP Nomor 4 Tahun 2021 di website LPSE Kota Pagar Alam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#unduh-template-penilaian/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_rapat_penilaian_kinerja_ba_penilaian_penyedia(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” harus menghasilkan “Berita Acara Penilaian penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/output-wajib/ba-penilaian-penyedia")


@pytest.mark.aturan("batas-waktu")
def test_langkah_3_batas_waktu_rapat_penilaian_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” paling lama “180 Menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    Batas tercetak: 180 Menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_rapat_penilaian_kinerja(periksa):
    """Langkah 3 “PPK melakukan rapat penilaian kinerja bersama penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. PPK melakukan rapat penilaian kinerja bersama penyedia
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rapat-penilaian-kinerja/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_a_output_wajib_beri_skor_konstruksi_ba_penilaian_penyedia_konstruksi(periksa):
    """Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” harus menghasilkan “Berita Acara Penilaian penyedia konstruksi” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/output-wajib/ba-penilaian-penyedia-konstruksi")


@pytest.mark.aturan("batas-waktu")
def test_langkah_3_a_batas_waktu_beri_skor_konstruksi(periksa):
    """Langkah 3a “PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi” paling lama “20 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. PPK memberikan scoring nilai sesuai 4 indikator penilaian untuk pekerjaan konstruksi
    Batas tercetak: 20 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-skor-konstruksi/batas-waktu")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_b_output_wajib_beri_bintang_e_purchasing_ba_penilaian_penyedia_barang(periksa):
    """Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” harus menghasilkan “Berita Acara Penilaian penyedia barang” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/output-wajib/ba-penilaian-penyedia-barang")


@pytest.mark.aturan("batas-waktu")
def test_langkah_3_b_batas_waktu_beri_bintang_e_purchasing(periksa):
    """Langkah 3b “PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing” paling lama “10 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. PPK memberikan penilaian kinerja berupa tanda bintang untuk pekerjaan e-purchasing
    Batas tercetak: 10 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#beri-bintang-e-purchasing/batas-waktu")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_output_wajib_input_hasil_penilaian_screenshot_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” harus menghasilkan “Screenshoot penilaian di LPSE atau SIKAP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/output-wajib/screenshot-penilaian")


@pytest.mark.aturan("batas-waktu")
def test_langkah_4_batas_waktu_input_hasil_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” paling lama “30 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    Batas tercetak: 30 menit
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_input_hasil_penilaian(periksa):
    """Langkah 4 “PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. PPK menginput hasil penilaian kinerja melalui website LPSE dengan mengklik tombol penilaian dan akan terintegritas dengan aplikasi SIKAP
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#input-hasil-penilaian/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_5_batas_waktu_kirim_hasil_penilaian(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    Batas tercetak: 1 hari
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_kirim_hasil_penilaian(periksa):
    """Langkah 5 “Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Mengirimkan hasil scoring penilaian kinerja dan copy hasil notulensi rapat ke Tim UKPBJ, bila penilaian kinerja buruk maka PPK mengusulkan ke PA untuk dikenakan sanksi daftar hitam
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#kirim-hasil-penilaian/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_7_output_wajib_rekapitulasi_penilaian_kinerja_laporan_akhir_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” harus menghasilkan “Laporan akhir penilaian kinerja penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/output-wajib/laporan-akhir-penilaian-kinerja")


@pytest.mark.aturan("batas-waktu")
def test_langkah_7_batas_waktu_rekapitulasi_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    Batas tercetak: 2 hari
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_7_langkah_wajib_rekapitulasi_penilaian_kinerja(periksa):
    """Langkah 7 “Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Tim UKPBJ merekapitulasi hasil penilaian kinerja PPK terhadap paket-paket pekerjaan selama tahun berjalan
    SOP PENCATATAN KINERJA PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pencatatan-kinerja-penyedia@2024-01-17#rekapitulasi-penilaian-kinerja/langkah-wajib")
