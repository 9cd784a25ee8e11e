# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pengelolaan-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop("pagar-alam/pengelolaan-penyedia")

SOP = {
    "sop": "pagar-alam/pengelolaan-penyedia",
    "title": "SOP PENGELOLAAN PENYEDIA",
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
            "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 2},
            "source_sha256": "06f98b48d1756ae484e814649bec3ab7420456b6241b242331a08e818079c93f",
            "steps": [
                {
                    "id": "susun-tim-pendataan-dan-analisis",
                    "no": "1.",
                    "activity": "Menyusun tim pedataan dan analisis pengelolaan penyedia",
                    "kind": "process",
                },
                {
                    "id": "data-ketersediaan-pelaku-usaha",
                    "no": "2.",
                    "activity": "Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha",
                    "kind": "process",
                },
                {
                    "id": "data-sesuai-program-kerja",
                    "no": "a.",
                    "activity": "Pendataan sesuai program kerja",
                    "kind": "process",
                    "parent": "data-ketersediaan-pelaku-usaha",
                },
                {
                    "id": "data-kebutuhan-barang-jasa",
                    "no": "b.",
                    "activity": "Pendataan kebutuhan barang/jasa sesuai jenis pengadaan",
                    "kind": "process",
                    "parent": "data-ketersediaan-pelaku-usaha",
                },
                {
                    "id": "data-kinerja-pelaku-usaha",
                    "no": "c.",
                    "activity": "Pendataan kebutuhan kinerja pelaku usaha di SIKAP",
                    "kind": "process",
                    "parent": "data-ketersediaan-pelaku-usaha",
                },
                {
                    "id": "rekapitulasi-hasil-pendataan",
                    "no": "3.",
                    "activity": "Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE",
                    "kind": "process",
                },
                {
                    "id": "review-kebutuhan-pelaku-usaha",
                    "no": "4.",
                    "activity": "Melakukan review dan analisis kebutuhan pelaku usaha",
                    "kind": "process",
                },
                {
                    "id": "analisis-kebutuhan-pembinaan",
                    "no": "a.",
                    "activity": "Analisis kebutuhan pembinaan pelaku usaha",
                    "kind": "process",
                    "parent": "review-kebutuhan-pelaku-usaha",
                },
                {
                    "id": "analisis-kebutuhan-rekrutmen",
                    "no": "b.",
                    "activity": "Analisis kebutuhan recruitment penyedia",
                    "kind": "process",
                    "parent": "review-kebutuhan-pelaku-usaha",
                },
                {
                    "id": "susun-rencana-analisis-ketersediaan",
                    "no": "5.",
                    "activity": "Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha",
                    "kind": "process",
                },
                {
                    "id": "terima-laporan-dan-arahkan",
                    "no": "6.",
                    "activity": "Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia",
                    "kind": "process",
                },
            ],
            "closing": {"steps": ["terima-laporan-dan-arahkan"]},
            "rules": [
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/output-wajib/notulen-hasil-rapat",
                    "kind": "output-wajib",
                    "step": "susun-tim-pendataan-dan-analisis",
                    "subject": "notulen-hasil-rapat",
                    "text": "Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” harus menghasilkan “Notulen hasil rapat” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 55},
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-tim-pendataan-dan-analisis",
                    "subject": "",
                    "text": "Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” paling lama “30 menit” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 54},
                    "limit": {"limit": {"printed": "30 menit", "amount": 30, "unit": "menit"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-tim-pendataan-dan-analisis",
                    "subject": "",
                    "text": "Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 49},
                    "required": {
                        "always": True,
                        "limit": {"printed": "30 menit", "amount": 30, "unit": "menit"},
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "data-ketersediaan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” paling lama “10 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 62},
                    "limit": {"limit": {"printed": "10 hari", "amount": 10, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "data-ketersediaan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 56},
                    "required": {
                        "always": True,
                        "limit": {"printed": "10 hari", "amount": 10, "unit": "hari"},
                        "predecessors": ["susun-tim-pendataan-dan-analisis"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/output-wajib/hasil-pendataan-pelaku-usaha",
                    "kind": "output-wajib",
                    "step": "data-sesuai-program-kerja",
                    "subject": "hasil-pendataan-pelaku-usaha",
                    "text": "Langkah 2a “Pendataan sesuai program kerja” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 71},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-pendataan-pelaku-usaha",
                                "name": "Hasil pendataan pelaku usaha",
                                "names": ["Hasil pendataan pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "data-sesuai-program-kerja",
                    "subject": "",
                    "text": "Langkah 2a “Pendataan sesuai program kerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 66},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "predecessors": ["data-ketersediaan-pelaku-usaha"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/output-wajib/hasil-pendataan-pelaku-usaha",
                    "kind": "output-wajib",
                    "step": "data-kebutuhan-barang-jasa",
                    "subject": "hasil-pendataan-pelaku-usaha",
                    "text": "Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 77},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-pendataan-pelaku-usaha",
                                "name": "Hasil pendataan pelaku usaha",
                                "names": ["Hasil pendataan pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "data-kebutuhan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 72},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "predecessors": ["data-ketersediaan-pelaku-usaha"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/output-wajib/hasil-pendataan-pelaku-usaha",
                    "kind": "output-wajib",
                    "step": "data-kinerja-pelaku-usaha",
                    "subject": "hasil-pendataan-pelaku-usaha",
                    "text": "Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 83},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-pendataan-pelaku-usaha",
                                "name": "Hasil pendataan pelaku usaha",
                                "names": ["Hasil pendataan pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "data-kinerja-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 78},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "predecessors": ["data-ketersediaan-pelaku-usaha"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/output-wajib/dokumen-pendataan-pelaku-usaha",
                    "kind": "output-wajib",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "dokumen-pendataan-pelaku-usaha",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” harus menghasilkan “Dokumen pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 90},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-pendataan-pelaku-usaha",
                                "name": "Dokumen pendataan pelaku usaha",
                                "names": ["Dokumen pendataan pelaku usaha"],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” paling lama “1 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 89},
                    "limit": {"limit": {"printed": "1 hari", "amount": 1, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 84},
                    "required": {
                        "always": True,
                        "limit": {"printed": "1 hari", "amount": 1, "unit": "hari"},
                        "predecessors": [
                            "data-sesuai-program-kerja",
                            "data-kebutuhan-barang-jasa",
                            "data-kinerja-pelaku-usaha",
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "review-kebutuhan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” paling lama “4 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 97},
                    "limit": {"limit": {"printed": "4 hari", "amount": 4, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "review-kebutuhan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 91},
                    "required": {
                        "always": True,
                        "limit": {"printed": "4 hari", "amount": 4, "unit": "hari"},
                        "predecessors": ["rekapitulasi-hasil-pendataan"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/output-wajib/hasil-analisis-recruitment-penyedia",
                    "kind": "output-wajib",
                    "step": "analisis-kebutuhan-pembinaan",
                    "subject": "hasil-analisis-recruitment-penyedia",
                    "text": "Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 106},
                    "basis": "disimpulkan",
                    "basis_note": "Tidak cocok dengan kegiatan huruf a (analisis kebutuhan pembinaan); kata-katanya sama dengan output huruf b dan rupanya tersalin dari sana. Teks tercetak dipertahankan.",
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisis-recruitment-penyedia",
                                "name": "Dokumen hasil analisis recruitment penyedia",
                                "names": [
                                    "Dokumen hasil analisis recruitment penyedia",
                                    "Dokumen hasil analisi recruitment penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 105},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 101},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["review-kebutuhan-pelaku-usaha"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/output-wajib/hasil-analisis-recruitment-penyedia",
                    "kind": "output-wajib",
                    "step": "analisis-kebutuhan-rekrutmen",
                    "subject": "hasil-analisis-recruitment-penyedia",
                    "text": "Langkah 4b “Analisis kebutuhan recruitment penyedia” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 112},
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisis-recruitment-penyedia",
                                "name": "Dokumen hasil analisis recruitment penyedia",
                                "names": [
                                    "Dokumen hasil analisis recruitment penyedia",
                                    "Dokumen hasil analisi recruitment penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "analisis-kebutuhan-rekrutmen",
                    "subject": "",
                    "text": "Langkah 4b “Analisis kebutuhan recruitment penyedia” paling lama “2 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 111},
                    "limit": {"limit": {"printed": "2 hari", "amount": 2, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "analisis-kebutuhan-rekrutmen",
                    "subject": "",
                    "text": "Langkah 4b “Analisis kebutuhan recruitment penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 107},
                    "required": {
                        "always": False,
                        "doubtful_always": True,
                        "limit": {"printed": "2 hari", "amount": 2, "unit": "hari"},
                        "predecessors": ["review-kebutuhan-pelaku-usaha"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/output-wajib/hasil-analisis-recruitment-penyedia",
                    "kind": "output-wajib",
                    "step": "susun-rencana-analisis-ketersediaan",
                    "subject": "hasil-analisis-recruitment-penyedia",
                    "text": "Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 118},
                    "basis": "disimpulkan",
                    "basis_note": "Tidak cocok dengan kegiatan, yang menyusun \"dokumen perencanaan analisis ketersediaan pelaku usaha\"; dokumen dengan nama itu dibahas pada langkah 1 SOP Pembinaan Pelaku Usaha (baris 93). Output rupanya tersalin dari langkah 4 huruf b. Teks tercetak dipertahankan.",
                    "output": {
                        "documents": [
                            {
                                "id": "hasil-analisis-recruitment-penyedia",
                                "name": "Dokumen hasil analisis recruitment penyedia",
                                "names": [
                                    "Dokumen hasil analisis recruitment penyedia",
                                    "Dokumen hasil analisi recruitment penyedia",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/batas-waktu",
                    "kind": "batas-waktu",
                    "step": "susun-rencana-analisis-ketersediaan",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” paling lama “3 hari” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 117},
                    "limit": {"limit": {"printed": "3 hari", "amount": 3, "unit": "hari"}},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "susun-rencana-analisis-ketersediaan",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 113},
                    "required": {
                        "always": True,
                        "limit": {"printed": "3 hari", "amount": 3, "unit": "hari"},
                        "predecessors": ["analisis-kebutuhan-pembinaan", "analisis-kebutuhan-rekrutmen"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "terima-laporan-dan-arahkan",
                    "subject": "",
                    "text": "Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 119},
                    "required": {"always": True, "predecessors": ["susun-rencana-analisis-ketersediaan"]},
                },
            ],
        },
    ],
}


@pytest.mark.aturan("output-wajib")
def test_langkah_1_output_wajib_susun_tim_pendataan_dan_analisis_notulen_hasil_rapat(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” harus menghasilkan “Notulen hasil rapat” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/output-wajib/notulen-hasil-rapat")


@pytest.mark.aturan("batas-waktu")
def test_langkah_1_batas_waktu_susun_tim_pendataan_dan_analisis(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” paling lama “30 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    Batas tercetak: 30 menit
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_1_langkah_wajib_susun_tim_pendataan_dan_analisis(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_2_batas_waktu_data_ketersediaan_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” paling lama “10 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    Batas tercetak: 10 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_langkah_wajib_data_ketersediaan_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_a_output_wajib_data_sesuai_program_kerja_hasil_pendataan_pelaku_usaha(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/output-wajib/hasil-pendataan-pelaku-usaha")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_a_langkah_wajib_data_sesuai_program_kerja(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_b_output_wajib_data_kebutuhan_barang_jasa_hasil_pendataan_pelaku_usaha(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/output-wajib/hasil-pendataan-pelaku-usaha")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_b_langkah_wajib_data_kebutuhan_barang_jasa(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_2_c_output_wajib_data_kinerja_pelaku_usaha_hasil_pendataan_pelaku_usaha(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/output-wajib/hasil-pendataan-pelaku-usaha")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_2_c_langkah_wajib_data_kinerja_pelaku_usaha(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_3_output_wajib_rekapitulasi_hasil_pendataan_dokumen_pendataan_pelaku_usaha(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” harus menghasilkan “Dokumen pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/output-wajib/dokumen-pendataan-pelaku-usaha")


@pytest.mark.aturan("batas-waktu")
def test_langkah_3_batas_waktu_rekapitulasi_hasil_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    Batas tercetak: 1 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_3_langkah_wajib_rekapitulasi_hasil_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/langkah-wajib")


@pytest.mark.aturan("batas-waktu")
def test_langkah_4_batas_waktu_review_kebutuhan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” paling lama “4 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    Batas tercetak: 4 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_langkah_wajib_review_kebutuhan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_a_output_wajib_analisis_kebutuhan_pembinaan_hasil_analisis_recruitment_penyedia(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tidak cocok dengan kegiatan huruf a (analisis kebutuhan pembinaan); kata-katanya sama dengan output huruf b dan rupanya tersalin dari sana. Teks tercetak dipertahankan.
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/output-wajib/hasil-analisis-recruitment-penyedia")


@pytest.mark.aturan("batas-waktu")
def test_langkah_4_a_batas_waktu_analisis_kebutuhan_pembinaan(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    Batas tercetak: 2 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_a_langkah_wajib_analisis_kebutuhan_pembinaan(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_4_b_output_wajib_analisis_kebutuhan_rekrutmen_hasil_analisis_recruitment_penyedia(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/output-wajib/hasil-analisis-recruitment-penyedia")


@pytest.mark.aturan("batas-waktu")
def test_langkah_4_b_batas_waktu_analisis_kebutuhan_rekrutmen(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    Batas tercetak: 2 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_4_b_langkah_wajib_analisis_kebutuhan_rekrutmen(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/langkah-wajib")


@pytest.mark.aturan("output-wajib")
def test_langkah_5_output_wajib_susun_rencana_analisis_ketersediaan_hasil_analisis_recruitment_peny(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tidak cocok dengan kegiatan, yang menyusun "dokumen perencanaan analisis ketersediaan pelaku usaha"; dokumen dengan nama itu dibahas pada langkah 1 SOP Pembinaan Pelaku Usaha (baris 93). Output rupanya tersalin dari langkah 4 huruf b. Teks tercetak dipertahankan.
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/output-wajib/hasil-analisis-recruitment-penyedia")


@pytest.mark.aturan("batas-waktu")
def test_langkah_5_batas_waktu_susun_rencana_analisis_ketersediaan(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” paling lama “3 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    Batas tercetak: 3 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/batas-waktu")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_5_langkah_wajib_susun_rencana_analisis_ketersediaan(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/langkah-wajib")


@pytest.mark.aturan("langkah-wajib")
def test_langkah_6_langkah_wajib_terima_laporan_dan_arahkan(periksa):
    """Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/langkah-wajib")
