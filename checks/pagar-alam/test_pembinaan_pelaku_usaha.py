# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml. Jangan diubah; ubah SOP-nya.
"""SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/pembinaan-pelaku-usaha")

SOP = {
    "sop": "pagar-alam/pembinaan-pelaku-usaha",
    "title": "SOP PEMBINAAN PELAKU USAHA",
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
            "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 2},
            "source_sha256": "ca5e401b971264472e396cc655f83f957e27fb3f4a69e7d790ab308a59602f50",
            "steps": [
                {
                    "id": "rapat-review-kebutuhan-pembinaan",
                    "no": "1.",
                    "activity": "Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan",
                    "kind": "process",
                },
                {
                    "id": "susun-rencana-program-pembinaan",
                    "no": "2.",
                    "activity": "Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan",
                    "kind": "process",
                },
                {
                    "id": "buat-strategi-pembinaan",
                    "no": "3.",
                    "activity": "Membuat dokumen strategi perencanaan pembinaan pelaku usaha",
                    "kind": "process",
                },
                {
                    "id": "laporkan-dan-usulkan-pembinaan",
                    "no": "4.",
                    "activity": "Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen strategi pembinaan",
                    "kind": "process",
                },
                {
                    "id": "arahkan-tim-pembinaan",
                    "no": "5.",
                    "activity": "KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan",
                    "kind": "process",
                },
                {
                    "id": "susun-jadwal-dan-undangan",
                    "no": "6.",
                    "activity": "Menyusun jadwal dan undangan bagi pelaku usaha",
                    "kind": "process",
                },
                {
                    "id": "sosialisasi-dan-arahan-tim-pembina",
                    "no": "7.",
                    "activity": "Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi",
                    "kind": "decision",
                },
                {
                    "id": "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                    "no": "a.",
                    "activity": "Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi daftar hitam",
                    "kind": "process",
                    "parent": "sosialisasi-dan-arahan-tim-pembina",
                },
                {
                    "id": "bina-pelaku-usaha-baru",
                    "no": "b.",
                    "activity": "Pembinaan bagi pelaku usaha baru",
                    "kind": "process",
                    "parent": "sosialisasi-dan-arahan-tim-pembina",
                },
                {
                    "id": "bina-pelaku-usaha-pasif",
                    "no": "c.",
                    "activity": "Pembinaan pelaku usaha bagi pelaku usaha yang pasif",
                    "kind": "process",
                    "parent": "sosialisasi-dan-arahan-tim-pembina",
                },
                {
                    "id": "laporkan-hasil-pembinaan",
                    "no": "8.",
                    "activity": "Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE",
                    "kind": "process",
                },
            ],
            "closing": {"steps": ["laporkan-hasil-pembinaan"]},
            "rules": [
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/output-wajib/notulen-hasil-rapat",
                    "kind": "output-wajib",
                    "step": "rapat-review-kebutuhan-pembinaan",
                    "subject": "notulen-hasil-rapat",
                    "text": "Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” harus menghasilkan “Notulen hasil rapat” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 55},
                    "output": {
                        "documents": [
                            {
                                "id": "notulen-hasil-rapat",
                                "name": "Notulen hasil rapat",
                                "names": ["Notulen hasil rapat"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "rapat-review-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” paling lama “2 Jam” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 54},
                    "limit": {"limit": {"printed": "2 Jam", "amount": 2, "unit": "jam"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "rapat-review-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 49},
                    "required": {"always": True, "limit": {"printed": "2 Jam", "amount": 2, "unit": "jam"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "rapat-review-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 49},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "rapat-review-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 49},
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": [
                                    "kepala-ukpbj",
                                    "Kepala UKPBJ",
                                    "KA UKPBJ",
                                    "Ka UKPBJ",
                                    "Kepala UKPB",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/kelengkapan/sirup-sikap",
                    "kind": "kelengkapan",
                    "step": "susun-rencana-program-pembinaan",
                    "subject": "sirup-sikap",
                    "text": "Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” memerlukan kelengkapan “SIRUP maupun SIKAP,” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 60},
                    "basis": "disimpulkan",
                    "basis_note": "Teks berakhir dengan koma, sehingga tampak terpotong; SOP Pengelolaan Penyedia mencetak \"SIRUP maupun SIKAP, Data di OPD teknis\" (baris 335), tetapi kelanjutan itu tidak diambil alih karena di sini tidak tercetak.",
                    "output": {
                        "documents": [
                            {
                                "id": "sirup-sikap",
                                "name": "SIRUP, SIKAP",
                                "names": ["SIRUP, SIKAP", "SIRUP maupun SIKAP", "SIRUP maupun SIKAP,"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/output-wajib/dokumen-data-pelaku-usaha",
                    "kind": "output-wajib",
                    "step": "susun-rencana-program-pembinaan",
                    "subject": "dokumen-data-pelaku-usaha",
                    "text": "Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” harus menghasilkan “Dokumen data pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 62},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-data-pelaku-usaha",
                                "name": "Dokumen data pelaku usaha",
                                "names": ["Dokumen data pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-rencana-program-pembinaan",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 61},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-rencana-program-pembinaan",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 56},
                    "required": {
                        "always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["rapat-review-kebutuhan-pembinaan"],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/urutan",
                    "kind": "urutan",
                    "step": "susun-rencana-program-pembinaan",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” dilaksanakan setelah langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 56},
                    "order": {"any_of": ["rapat-review-kebutuhan-pembinaan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "susun-rencana-program-pembinaan",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 56},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-rencana-program-pembinaan",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 56},
                    "role": {
                        "roles": [
                            {
                                "id": "kasubag-lpse",
                                "name": "Kepala Sub Bagian LPSE",
                                "names": [
                                    "kasubag-lpse",
                                    "Kepala Sub Bagian LPSE",
                                    "Kasubag LPSE",
                                    "kasubag LPSE",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/output-wajib/dokumen-strategi-pembinaan",
                    "kind": "output-wajib",
                    "step": "buat-strategi-pembinaan",
                    "subject": "dokumen-strategi-pembinaan",
                    "text": "Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” harus menghasilkan “Dokumen strategi pembinaan palaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 68},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-strategi-pembinaan",
                                "name": "Dokumen strategi pembinaan pelaku usaha",
                                "names": [
                                    "Dokumen strategi pembinaan pelaku usaha",
                                    "Dokumen strategi pembinaan palaku usaha",
                                    "Dokumen strategi pembinaan",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "buat-strategi-pembinaan",
                    "subject": "",
                    "text": "Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” paling lama “3 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 67},
                    "limit": {"limit": {"printed": "3 hari", "amount": 3, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "buat-strategi-pembinaan",
                    "subject": "",
                    "text": "Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 63},
                    "required": {
                        "always": True,
                        "limit": {"printed": "3 hari", "amount": 3, "unit": "hari"},
                        "predecessors": ["susun-rencana-program-pembinaan"],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/urutan",
                    "kind": "urutan",
                    "step": "buat-strategi-pembinaan",
                    "subject": "",
                    "text": "Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” dilaksanakan setelah langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 63},
                    "order": {"any_of": ["susun-rencana-program-pembinaan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "buat-strategi-pembinaan",
                    "subject": "",
                    "text": "Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 63},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "buat-strategi-pembinaan",
                    "subject": "",
                    "text": "Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 63},
                    "role": {
                        "roles": [
                            {
                                "id": "kasubag-lpse",
                                "name": "Kepala Sub Bagian LPSE",
                                "names": [
                                    "kasubag-lpse",
                                    "Kepala Sub Bagian LPSE",
                                    "Kasubag LPSE",
                                    "kasubag LPSE",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/kelengkapan/dokumen-strategi-pembinaan",
                    "kind": "kelengkapan",
                    "step": "laporkan-dan-usulkan-pembinaan",
                    "subject": "dokumen-strategi-pembinaan",
                    "text": "Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” memerlukan kelengkapan “Dokumen strategi pembinaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 73},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-strategi-pembinaan",
                                "name": "Dokumen strategi pembinaan pelaku usaha",
                                "names": [
                                    "Dokumen strategi pembinaan pelaku usaha",
                                    "Dokumen strategi pembinaan palaku usaha",
                                    "Dokumen strategi pembinaan",
                                ],
                            },
                        ],
                        "case_wide": True,
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "laporkan-dan-usulkan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” paling lama “5 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 74},
                    "limit": {"limit": {"printed": "5 menit", "amount": 5, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laporkan-dan-usulkan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 69},
                    "required": {
                        "always": True,
                        "limit": {"printed": "5 menit", "amount": 5, "unit": "menit"},
                        "predecessors": ["buat-strategi-pembinaan"],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/urutan",
                    "kind": "urutan",
                    "step": "laporkan-dan-usulkan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” dilaksanakan setelah langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 69},
                    "order": {"any_of": ["buat-strategi-pembinaan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "laporkan-dan-usulkan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 69},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "laporkan-dan-usulkan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 69},
                    "role": {
                        "roles": [
                            {
                                "id": "kasubag-lpse",
                                "name": "Kepala Sub Bagian LPSE",
                                "names": [
                                    "kasubag-lpse",
                                    "Kepala Sub Bagian LPSE",
                                    "Kasubag LPSE",
                                    "kasubag LPSE",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "arahkan-tim-pembinaan",
                    "subject": "",
                    "text": "Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” paling lama “60 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 79},
                    "limit": {"limit": {"printed": "60 menit", "amount": 60, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "arahkan-tim-pembinaan",
                    "subject": "",
                    "text": "Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 75},
                    "required": {
                        "always": True,
                        "limit": {"printed": "60 menit", "amount": 60, "unit": "menit"},
                        "predecessors": ["laporkan-dan-usulkan-pembinaan"],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/urutan",
                    "kind": "urutan",
                    "step": "arahkan-tim-pembinaan",
                    "subject": "",
                    "text": "Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” dilaksanakan setelah langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 75},
                    "order": {"any_of": ["laporkan-dan-usulkan-pembinaan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "arahkan-tim-pembinaan",
                    "subject": "",
                    "text": "Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 75},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "arahkan-tim-pembinaan",
                    "subject": "",
                    "text": "Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 75},
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": [
                                    "kepala-ukpbj",
                                    "Kepala UKPBJ",
                                    "KA UKPBJ",
                                    "Ka UKPBJ",
                                    "Kepala UKPB",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/output-wajib/jadwal-pembinaan-dan-undangan",
                    "kind": "output-wajib",
                    "step": "susun-jadwal-dan-undangan",
                    "subject": "jadwal-pembinaan-dan-undangan",
                    "text": "Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” harus menghasilkan “Jadwal pembinaan maupun undangan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 85},
                    "output": {
                        "documents": [
                            {
                                "id": "jadwal-pembinaan-dan-undangan",
                                "name": "Jadwal pembinaan maupun undangan",
                                "names": ["Jadwal pembinaan maupun undangan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-jadwal-dan-undangan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” paling lama “180 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 84},
                    "limit": {"limit": {"printed": "180 menit", "amount": 180, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-jadwal-dan-undangan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 80},
                    "required": {
                        "always": True,
                        "limit": {"printed": "180 menit", "amount": 180, "unit": "menit"},
                        "predecessors": ["arahkan-tim-pembinaan"],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/urutan",
                    "kind": "urutan",
                    "step": "susun-jadwal-dan-undangan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” dilaksanakan setelah langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 80},
                    "order": {"any_of": ["arahkan-tim-pembinaan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "susun-jadwal-dan-undangan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 80},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-jadwal-dan-undangan",
                    "subject": "",
                    "text": "Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 80},
                    "basis": "disimpulkan",
                    "basis_note": "Daftar kualifikasi menyebut Tim Pembinaan dan langkah 8 menyebut \"Tim Pembinaan\", sedangkan kepala kolom sama dengan tabel SOP Pengelolaan Penyedia (baris 333) dan mungkin tersalin dari sana. Nama kolom dipertahankan karena langkah 7 memberi arahan kepada tim Pembina, jadi pelaksananya bukan tentu tim itu sendiri.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pendataan-dan-analisis",
                                "name": "Tim Pendataan dan Analisis",
                                "names": [
                                    "tim-pendataan-dan-analisis",
                                    "Tim Pendataan dan Analisis",
                                    "tim pedataan dan analisis pengelolaan penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "sosialisasi-dan-arahan-tim-pembina",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 86},
                    "required": {"always": True, "predecessors": ["susun-jadwal-dan-undangan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/urutan",
                    "kind": "urutan",
                    "step": "sosialisasi-dan-arahan-tim-pembina",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” dilaksanakan setelah langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 86},
                    "order": {"any_of": ["susun-jadwal-dan-undangan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "sosialisasi-dan-arahan-tim-pembina",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 86},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/pelaksana",
                    "kind": "pelaksana",
                    "step": "sosialisasi-dan-arahan-tim-pembina",
                    "subject": "",
                    "text": "Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 86},
                    "basis": "disimpulkan",
                    "basis_note": "Daftar kualifikasi menyebut Tim Pembinaan dan langkah 8 menyebut \"Tim Pembinaan\", sedangkan kepala kolom sama dengan tabel SOP Pengelolaan Penyedia (baris 333) dan mungkin tersalin dari sana. Nama kolom dipertahankan karena langkah 7 memberi arahan kepada tim Pembina, jadi pelaksananya bukan tentu tim itu sendiri.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pendataan-dan-analisis",
                                "name": "Tim Pendataan dan Analisis",
                                "names": [
                                    "tim-pendataan-dan-analisis",
                                    "Tim Pendataan dan Analisis",
                                    "tim pedataan dan analisis pengelolaan penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/output-wajib/pendampingan-helpdesk-lpse",
                    "kind": "output-wajib",
                    "step": "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                    "subject": "pendampingan-helpdesk-lpse",
                    "text": "Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” harus menghasilkan “Pendampingan oleh helpdesk LPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 98},
                    "basis": "disimpulkan",
                    "basis_note": "Hanya tercetak pada baris a, sedangkan sel output huruf b dan c kosong; mungkin sel gabungan untuk a sampai c. Isinya kegiatan, bukan dokumen, sehingga mungkin pula dimaksudkan sebagai keterangan.",
                    "output": {
                        "documents": [
                            {
                                "id": "pendampingan-helpdesk-lpse",
                                "name": "Pendampingan oleh helpdesk LPSE",
                                "names": ["Pendampingan oleh helpdesk LPSE"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                    "subject": "",
                    "text": "Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” paling lama “180 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 97},
                    "limit": {"limit": {"printed": "180 menit", "amount": 180, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/urutan",
                    "kind": "urutan",
                    "step": "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                    "subject": "",
                    "text": "Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 93},
                    "order": {"any_of": ["sosialisasi-dan-arahan-tim-pembina", "susun-jadwal-dan-undangan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                    "subject": "",
                    "text": "Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 93},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/pelaksana",
                    "kind": "pelaksana",
                    "step": "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                    "subject": "",
                    "text": "Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 93},
                    "basis": "disimpulkan",
                    "basis_note": "Daftar kualifikasi menyebut Tim Pembinaan dan langkah 8 menyebut \"Tim Pembinaan\", sedangkan kepala kolom sama dengan tabel SOP Pengelolaan Penyedia (baris 333) dan mungkin tersalin dari sana. Nama kolom dipertahankan karena langkah 7 memberi arahan kepada tim Pembina, jadi pelaksananya bukan tentu tim itu sendiri.",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pendataan-dan-analisis",
                                "name": "Tim Pendataan dan Analisis",
                                "names": [
                                    "tim-pendataan-dan-analisis",
                                    "Tim Pendataan dan Analisis",
                                    "tim pedataan dan analisis pengelolaan penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "bina-pelaku-usaha-baru",
                    "subject": "",
                    "text": "Langkah 7b “Pembinaan bagi pelaku usaha baru” paling lama “180 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 103},
                    "limit": {"limit": {"printed": "180 menit", "amount": 180, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/urutan",
                    "kind": "urutan",
                    "step": "bina-pelaku-usaha-baru",
                    "subject": "",
                    "text": "Langkah 7b “Pembinaan bagi pelaku usaha baru” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 99},
                    "order": {"any_of": ["sosialisasi-dan-arahan-tim-pembina", "susun-jadwal-dan-undangan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "bina-pelaku-usaha-baru",
                    "subject": "",
                    "text": "Langkah 7b “Pembinaan bagi pelaku usaha baru” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 99},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/pelaksana",
                    "kind": "pelaksana",
                    "step": "bina-pelaku-usaha-baru",
                    "subject": "",
                    "text": "Langkah 7b “Pembinaan bagi pelaku usaha baru” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 99},
                    "basis": "disimpulkan",
                    "basis_note": "Sel pelaksana baris b kosong; tanda \"a,b,c\" yang tercetak pada baris a di kolom Tim Pendataan dan Analisis menyebut juga huruf b (satu simbol untuk tiga baris).",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pendataan-dan-analisis",
                                "name": "Tim Pendataan dan Analisis",
                                "names": [
                                    "tim-pendataan-dan-analisis",
                                    "Tim Pendataan dan Analisis",
                                    "tim pedataan dan analisis pengelolaan penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "bina-pelaku-usaha-pasif",
                    "subject": "",
                    "text": "Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” paling lama “180 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 108},
                    "limit": {"limit": {"printed": "180 menit", "amount": 180, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/urutan",
                    "kind": "urutan",
                    "step": "bina-pelaku-usaha-pasif",
                    "subject": "",
                    "text": "Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 104},
                    "order": {"any_of": ["sosialisasi-dan-arahan-tim-pembina", "susun-jadwal-dan-undangan"]},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "bina-pelaku-usaha-pasif",
                    "subject": "",
                    "text": "Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 104},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/pelaksana",
                    "kind": "pelaksana",
                    "step": "bina-pelaku-usaha-pasif",
                    "subject": "",
                    "text": "Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 104},
                    "basis": "disimpulkan",
                    "basis_note": "Sel pelaksana baris c kosong; tanda \"a,b,c\" yang tercetak pada baris a di kolom Tim Pendataan dan Analisis menyebut juga huruf c (satu simbol untuk tiga baris).",
                    "role": {
                        "roles": [
                            {
                                "id": "tim-pendataan-dan-analisis",
                                "name": "Tim Pendataan dan Analisis",
                                "names": [
                                    "tim-pendataan-dan-analisis",
                                    "Tim Pendataan dan Analisis",
                                    "tim pedataan dan analisis pengelolaan penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/output-wajib/laporan-hasil-pembinaan",
                    "kind": "output-wajib",
                    "step": "laporkan-hasil-pembinaan",
                    "subject": "laporan-hasil-pembinaan",
                    "text": "Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” harus menghasilkan “Dokumen hasil laporan pembinaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 116},
                    "output": {
                        "documents": [
                            {
                                "id": "laporan-hasil-pembinaan",
                                "name": "Dokumen hasil laporan pembinaan",
                                "names": ["Dokumen hasil laporan pembinaan"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "laporkan-hasil-pembinaan",
                    "subject": "",
                    "text": "Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 115},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "laporkan-hasil-pembinaan",
                    "subject": "",
                    "text": "Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 109},
                    "required": {
                        "always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": [
                            "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                            "bina-pelaku-usaha-baru",
                            "bina-pelaku-usaha-pasif",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/urutan",
                    "kind": "urutan",
                    "step": "laporkan-hasil-pembinaan",
                    "subject": "",
                    "text": "Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …”, langkah 7b “Pembinaan bagi pelaku usaha baru”, langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 109},
                    "order": {
                        "any_of": [
                            "sosialisasi-dan-arahan-tim-pembina",
                            "bina-pelaku-usaha-sanksi-atau-kinerja-buruk",
                            "bina-pelaku-usaha-baru",
                            "bina-pelaku-usaha-pasif",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "laporkan-hasil-pembinaan",
                    "subject": "",
                    "text": "Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 109},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "laporkan-hasil-pembinaan",
                    "subject": "",
                    "text": "Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” dilaksanakan oleh Kepala UKPBJ atau Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 109},
                    "basis": "disimpulkan",
                    "basis_note": "Baris ini memuat dua simbol: kotak 8 pada Kasubag LPSE dan kapsul Selesai pada KA UKPBJ. Teks kegiatan menyebut Tim Pembinaan sebagai pelapor, tetapi tim itu tidak mempunyai kolom dan kolom ketiga pada baris ini kosong.",
                    "role": {
                        "roles": [
                            {
                                "id": "kepala-ukpbj",
                                "name": "Kepala UKPBJ",
                                "names": [
                                    "kepala-ukpbj",
                                    "Kepala UKPBJ",
                                    "KA UKPBJ",
                                    "Ka UKPBJ",
                                    "Kepala UKPB",
                                ],
                            },
                            {
                                "id": "kasubag-lpse",
                                "name": "Kepala Sub Bagian LPSE",
                                "names": [
                                    "kasubag-lpse",
                                    "Kepala Sub Bagian LPSE",
                                    "Kasubag LPSE",
                                    "kasubag LPSE",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pembinaan-pelaku-usaha@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml", "line": 2},
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


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_1_output_wajib_rapat_review_kebutuhan_pembinaan_notulen_hasil_rapat(periksa):
    """Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” harus menghasilkan “Notulen hasil rapat” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/output-wajib/notulen-hasil-rapat")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_1_batas_waktu_rapat_review_kebutuhan_pembinaan(periksa):
    """Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” paling lama “2 Jam” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan
    Batas tercetak: 2 Jam
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_rapat_review_kebutuhan_pembinaan(periksa):
    """Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_rapat_review_kebutuhan_pembinaan(periksa):
    """Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_rapat_review_kebutuhan_pembinaan(periksa):
    """Langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#rapat-review-kebutuhan-pembinaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_susun_rencana_program_pembinaan_sirup_sikap(periksa):
    """Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” memerlukan kelengkapan “SIRUP maupun SIKAP,” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Teks berakhir dengan koma, sehingga tampak terpotong; SOP Pengelolaan Penyedia mencetak "SIRUP maupun SIKAP, Data di OPD teknis" (baris 335), tetapi kelanjutan itu tidak diambil alih karena di sini tidak tercetak.
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/kelengkapan/sirup-sikap")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_susun_rencana_program_pembinaan_dokumen_data_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” harus menghasilkan “Dokumen data pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/output-wajib/dokumen-data-pelaku-usaha")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_2_batas_waktu_susun_rencana_program_pembinaan(periksa):
    """Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan
    Batas tercetak: 2 hari
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_susun_rencana_program_pembinaan(periksa):
    """Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_susun_rencana_program_pembinaan(periksa):
    """Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” dilaksanakan setelah langkah 1 “Rapat Review dokumen perencanaan analisis ketersediaan pelaku usaha dilakukan analisis kebutuhan pembinaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_susun_rencana_program_pembinaan(periksa):
    """Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_susun_rencana_program_pembinaan(periksa):
    """Langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-rencana-program-pembinaan/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_buat_strategi_pembinaan_dokumen_strategi_pembinaan(periksa):
    """Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” harus menghasilkan “Dokumen strategi pembinaan palaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Membuat dokumen strategi perencanaan pembinaan pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/output-wajib/dokumen-strategi-pembinaan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_batas_waktu_buat_strategi_pembinaan(periksa):
    """Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” paling lama “3 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Membuat dokumen strategi perencanaan pembinaan pelaku usaha
    Batas tercetak: 3 hari
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_buat_strategi_pembinaan(periksa):
    """Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Membuat dokumen strategi perencanaan pembinaan pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_buat_strategi_pembinaan(periksa):
    """Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” dilaksanakan setelah langkah 2 “Melakukan ekskalasi permasalahan dan menyusun dokumen perencanaan program pembinaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Membuat dokumen strategi perencanaan pembinaan pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_buat_strategi_pembinaan(periksa):
    """Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Membuat dokumen strategi perencanaan pembinaan pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_buat_strategi_pembinaan(periksa):
    """Langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Membuat dokumen strategi perencanaan pembinaan pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#buat-strategi-pembinaan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_laporkan_dan_usulkan_pembinaan_dokumen_strategi_pembinaan(periksa):
    """Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” memerlukan kelengkapan “Dokumen strategi pembinaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen strategi pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/kelengkapan/dokumen-strategi-pembinaan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_4_batas_waktu_laporkan_dan_usulkan_pembinaan(periksa):
    """Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” paling lama “5 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen strategi pembinaan
    Batas tercetak: 5 menit
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_laporkan_dan_usulkan_pembinaan(periksa):
    """Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen strategi pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_laporkan_dan_usulkan_pembinaan(periksa):
    """Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” dilaksanakan setelah langkah 3 “Membuat dokumen strategi perencanaan pembinaan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen strategi pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_laporkan_dan_usulkan_pembinaan(periksa):
    """Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen strategi pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_laporkan_dan_usulkan_pembinaan(periksa):
    """Langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen strategi pembinaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-dan-usulkan-pembinaan/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_5_batas_waktu_arahkan_tim_pembinaan(periksa):
    """Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” paling lama “60 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan
    Batas tercetak: 60 menit
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_arahkan_tim_pembinaan(periksa):
    """Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_arahkan_tim_pembinaan(periksa):
    """Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” dilaksanakan setelah langkah 4 “Melaporkan hasil dokumen perencanaan kepada Ka UKPBJ dan mengusulkan untuk diberikan pembinaan berdasarkan dokumen …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_arahkan_tim_pembinaan(periksa):
    """Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_arahkan_tim_pembinaan(periksa):
    """Langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#arahkan-tim-pembinaan/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_susun_jadwal_dan_undangan_jadwal_pembinaan_dan_undangan(periksa):
    """Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” harus menghasilkan “Jadwal pembinaan maupun undangan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menyusun jadwal dan undangan bagi pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/output-wajib/jadwal-pembinaan-dan-undangan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_6_batas_waktu_susun_jadwal_dan_undangan(periksa):
    """Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” paling lama “180 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menyusun jadwal dan undangan bagi pelaku usaha
    Batas tercetak: 180 menit
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_susun_jadwal_dan_undangan(periksa):
    """Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menyusun jadwal dan undangan bagi pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_susun_jadwal_dan_undangan(periksa):
    """Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” dilaksanakan setelah langkah 5 “KA UKPBJ memberikan arahan bagi tim pembinaan untuk melaksanakan program pembinaan sesuai dokumen perencanaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menyusun jadwal dan undangan bagi pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_susun_jadwal_dan_undangan(periksa):
    """Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menyusun jadwal dan undangan bagi pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_susun_jadwal_dan_undangan(periksa):
    """Langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menyusun jadwal dan undangan bagi pelaku usaha
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Daftar kualifikasi menyebut Tim Pembinaan dan langkah 8 menyebut "Tim Pembinaan", sedangkan kepala kolom sama dengan tabel SOP Pengelolaan Penyedia (baris 333) dan mungkin tersalin dari sana. Nama kolom dipertahankan karena langkah 7 memberi arahan kepada tim Pembina, jadi pelaksananya bukan tentu tim itu sendiri.
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#susun-jadwal-dan-undangan/pelaksana")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_sosialisasi_dan_arahan_tim_pembina(periksa):
    """Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_sosialisasi_dan_arahan_tim_pembina(periksa):
    """Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” dilaksanakan setelah langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_sosialisasi_dan_arahan_tim_pembina(periksa):
    """Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_sosialisasi_dan_arahan_tim_pembina(periksa):
    """Langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7. Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Daftar kualifikasi menyebut Tim Pembinaan dan langkah 8 menyebut "Tim Pembinaan", sedangkan kepala kolom sama dengan tabel SOP Pengelolaan Penyedia (baris 333) dan mungkin tersalin dari sana. Nama kolom dipertahankan karena langkah 7 memberi arahan kepada tim Pembina, jadi pelaksananya bukan tentu tim itu sendiri.
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#sosialisasi-dan-arahan-tim-pembina/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_a_output_wajib_bina_pelaku_usaha_sanksi_atau_kinerja_buruk_pendampingan_helpdesk(periksa):
    """Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” harus menghasilkan “Pendampingan oleh helpdesk LPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi daftar hitam
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Hanya tercetak pada baris a, sedangkan sel output huruf b dan c kosong; mungkin sel gabungan untuk a sampai c. Isinya kegiatan, bukan dokumen, sehingga mungkin pula dimaksudkan sebagai keterangan.
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/output-wajib/pendampingan-helpdesk-lpse")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_7_a_batas_waktu_bina_pelaku_usaha_sanksi_atau_kinerja_buruk(periksa):
    """Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” paling lama “180 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi daftar hitam
    Batas tercetak: 180 menit
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_a_urutan_bina_pelaku_usaha_sanksi_atau_kinerja_buruk(periksa):
    """Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi daftar hitam
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_a_langkah_berulang_bina_pelaku_usaha_sanksi_atau_kinerja_buruk(periksa):
    """Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi daftar hitam
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_a_pelaksana_bina_pelaku_usaha_sanksi_atau_kinerja_buruk(periksa):
    """Langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi daftar hitam
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Daftar kualifikasi menyebut Tim Pembinaan dan langkah 8 menyebut "Tim Pembinaan", sedangkan kepala kolom sama dengan tabel SOP Pengelolaan Penyedia (baris 333) dan mungkin tersalin dari sana. Nama kolom dipertahankan karena langkah 7 memberi arahan kepada tim Pembina, jadi pelaksananya bukan tentu tim itu sendiri.
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-sanksi-atau-kinerja-buruk/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_7_b_batas_waktu_bina_pelaku_usaha_baru(periksa):
    """Langkah 7b “Pembinaan bagi pelaku usaha baru” paling lama “180 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pembinaan bagi pelaku usaha baru
    Batas tercetak: 180 menit
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_b_urutan_bina_pelaku_usaha_baru(periksa):
    """Langkah 7b “Pembinaan bagi pelaku usaha baru” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pembinaan bagi pelaku usaha baru
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_b_langkah_berulang_bina_pelaku_usaha_baru(periksa):
    """Langkah 7b “Pembinaan bagi pelaku usaha baru” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pembinaan bagi pelaku usaha baru
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_b_pelaksana_bina_pelaku_usaha_baru(periksa):
    """Langkah 7b “Pembinaan bagi pelaku usaha baru” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pembinaan bagi pelaku usaha baru
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel pelaksana baris b kosong; tanda "a,b,c" yang tercetak pada baris a di kolom Tim Pendataan dan Analisis menyebut juga huruf b (satu simbol untuk tiga baris).
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-baru/pelaksana")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_7_c_batas_waktu_bina_pelaku_usaha_pasif(periksa):
    """Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” paling lama “180 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pembinaan pelaku usaha bagi pelaku usaha yang pasif
    Batas tercetak: 180 menit
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/batas-waktu")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_c_urutan_bina_pelaku_usaha_pasif(periksa):
    """Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 6 “Menyusun jadwal dan undangan bagi pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pembinaan pelaku usaha bagi pelaku usaha yang pasif
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_c_langkah_berulang_bina_pelaku_usaha_pasif(periksa):
    """Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pembinaan pelaku usaha bagi pelaku usaha yang pasif
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_c_pelaksana_bina_pelaku_usaha_pasif(periksa):
    """Langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pembinaan pelaku usaha bagi pelaku usaha yang pasif
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel pelaksana baris c kosong; tanda "a,b,c" yang tercetak pada baris a di kolom Tim Pendataan dan Analisis menyebut juga huruf c (satu simbol untuk tiga baris).
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#bina-pelaku-usaha-pasif/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_laporkan_hasil_pembinaan_laporan_hasil_pembinaan(periksa):
    """Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” harus menghasilkan “Dokumen hasil laporan pembinaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/output-wajib/laporan-hasil-pembinaan")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_8_batas_waktu_laporkan_hasil_pembinaan(periksa):
    """Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE
    Batas tercetak: 1 hari
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_laporkan_hasil_pembinaan(periksa):
    """Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_laporkan_hasil_pembinaan(periksa):
    """Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” dilaksanakan setelah salah satu dari langkah 7 “Melakukan sosialisasi dan memberikan arahan bagi tim Pembina pelaku usaha untuk melakukan pembinaan atau sosialisasi”, langkah 7a “Pembinaan bagi pelaku usaha yang dikenal saksi daftar hitam maupun yang berkinerja buruk maupun yang dikenal saksi …”, langkah 7b “Pembinaan bagi pelaku usaha baru”, langkah 7c “Pembinaan pelaku usaha bagi pelaku usaha yang pasif” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_laporkan_hasil_pembinaan(periksa):
    """Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_laporkan_hasil_pembinaan(periksa):
    """Langkah 8 “Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE” dilaksanakan oleh Kepala UKPBJ atau Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8. Proses pendampingan selesai. Tim Pembinaan melaporkan hasil pembinaan kepada KA UKPBJ lewat Kasubag LPSE
    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Baris ini memuat dua simbol: kotak 8 pada Kasubag LPSE dan kapsul Selesai pada KA UKPBJ. Teks kegiatan menyebut Tim Pembinaan sebagai pelapor, tetapi tim itu tidak mempunyai kolom dan kolom ketiga pada baris ini kosong.
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#laporkan-hasil-pembinaan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP PEMBINAAN PELAKU USAHA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pembinaan-pelaku-usaha@2024-01-17#berkas/langkah-di-luar-sop")
