# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/pengelolaan-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/pengelolaan-penyedia")

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
            "source_sha256": "07ba249d1f0a29341924411b35e7f4c88dffc1a1e675d62824adecc86d971088",
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "susun-tim-pendataan-dan-analisis",
                    "subject": "",
                    "text": "Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 49},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-tim-pendataan-dan-analisis",
                    "subject": "",
                    "text": "Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 49},
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/kelengkapan/sirup-sikap-data-opd",
                    "kind": "kelengkapan",
                    "step": "data-ketersediaan-pelaku-usaha",
                    "subject": "sirup-sikap-data-opd",
                    "text": "Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” memerlukan kelengkapan “SIRUP maupun SIKAP, Data di OPD teknis” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 61},
                    "output": {
                        "documents": [
                            {
                                "id": "sirup-sikap-data-opd",
                                "name": "SIRUP maupun SIKAP, Data di OPD teknis",
                                "names": ["SIRUP maupun SIKAP, Data di OPD teknis"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/urutan",
                    "kind": "urutan",
                    "step": "data-ketersediaan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” dilaksanakan setelah langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 56},
                    "order": {"any_of": ["susun-tim-pendataan-dan-analisis"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "data-ketersediaan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 56},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/pelaksana",
                    "kind": "pelaksana",
                    "step": "data-ketersediaan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 56},
                    "basis": "disimpulkan",
                    "basis_note": "Kolom ini tidak disebut dalam daftar kualifikasi, yang menyebut Tim Pembinaan. Kepala kolom dipertahankan karena langkah 1 membentuk \"tim pedataan dan analisis\" dan langkah 2–3 memang pendataan.",
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/kelengkapan/program-kerja-ukpbj",
                    "kind": "kelengkapan",
                    "step": "data-sesuai-program-kerja",
                    "subject": "program-kerja-ukpbj",
                    "text": "Langkah 2a “Pendataan sesuai program kerja” memerlukan kelengkapan “Program kerja UKPBJ” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 70},
                    "output": {
                        "documents": [
                            {
                                "id": "program-kerja-ukpbj",
                                "name": "Program kerja UKPBJ",
                                "names": ["Program kerja UKPBJ"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/urutan",
                    "kind": "urutan",
                    "step": "data-sesuai-program-kerja",
                    "subject": "",
                    "text": "Langkah 2a “Pendataan sesuai program kerja” dilaksanakan setelah salah satu dari langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha”, langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 66},
                    "order": {
                        "any_of": ["data-ketersediaan-pelaku-usaha", "susun-tim-pendataan-dan-analisis"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "data-sesuai-program-kerja",
                    "subject": "",
                    "text": "Langkah 2a “Pendataan sesuai program kerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 66},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/pelaksana",
                    "kind": "pelaksana",
                    "step": "data-sesuai-program-kerja",
                    "subject": "",
                    "text": "Langkah 2a “Pendataan sesuai program kerja” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 66},
                    "basis": "disimpulkan",
                    "basis_note": "Sel pelaksana baris a kosong; tanda \"a,b,c\" yang tercetak pada baris b di kolom Tim Pendataan dan Analisis menyebut juga huruf a (satu simbol untuk tiga baris).",
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/kelengkapan/data-sikap",
                    "kind": "kelengkapan",
                    "step": "data-kebutuhan-barang-jasa",
                    "subject": "data-sikap",
                    "text": "Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” memerlukan kelengkapan “Data SIKAP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 76},
                    "output": {
                        "documents": [{"id": "data-sikap", "name": "Data SIKAP", "names": ["Data SIKAP"]}],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/urutan",
                    "kind": "urutan",
                    "step": "data-kebutuhan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” dilaksanakan setelah salah satu dari langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha”, langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 72},
                    "order": {
                        "any_of": ["data-ketersediaan-pelaku-usaha", "susun-tim-pendataan-dan-analisis"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "data-kebutuhan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 72},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/pelaksana",
                    "kind": "pelaksana",
                    "step": "data-kebutuhan-barang-jasa",
                    "subject": "",
                    "text": "Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 72},
                    "basis": "disimpulkan",
                    "basis_note": "Kolom ini tidak disebut dalam daftar kualifikasi, yang menyebut Tim Pembinaan. Kepala kolom dipertahankan karena langkah 1 membentuk \"tim pedataan dan analisis\" dan langkah 2–3 memang pendataan.",
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/kelengkapan/data-sikap-dan-laporan-kinerja",
                    "kind": "kelengkapan",
                    "step": "data-kinerja-pelaku-usaha",
                    "subject": "data-sikap-dan-laporan-kinerja",
                    "text": "Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” memerlukan kelengkapan “Data SIKAP dan Laporan Hasil Penilaian Kinerja dari PPK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 82},
                    "output": {
                        "documents": [
                            {
                                "id": "data-sikap-dan-laporan-kinerja",
                                "name": "Data SIKAP dan Laporan Hasil Penilaian Kinerja dari PPK",
                                "names": ["Data SIKAP dan Laporan Hasil Penilaian Kinerja dari PPK"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/urutan",
                    "kind": "urutan",
                    "step": "data-kinerja-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” dilaksanakan setelah salah satu dari langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha”, langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 78},
                    "order": {
                        "any_of": ["data-ketersediaan-pelaku-usaha", "susun-tim-pendataan-dan-analisis"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "data-kinerja-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 78},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/pelaksana",
                    "kind": "pelaksana",
                    "step": "data-kinerja-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 78},
                    "basis": "disimpulkan",
                    "basis_note": "Sel pelaksana baris c kosong; tanda \"a,b,c\" yang tercetak pada baris b di kolom Tim Pendataan dan Analisis menyebut juga huruf c (satu simbol untuk tiga baris).",
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/kelengkapan/data-survei-pendataan",
                    "kind": "kelengkapan",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "data-survei-pendataan",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” memerlukan kelengkapan “Data survei pendataan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 88},
                    "output": {
                        "documents": [
                            {
                                "id": "data-survei-pendataan",
                                "name": "Data survei pendataan",
                                "names": ["Data survei pendataan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/kelengkapan/sirup-sikap",
                    "kind": "kelengkapan",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "sirup-sikap",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” memerlukan kelengkapan “SIRUP, SIKAP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 88},
                    "output": {
                        "documents": [
                            {
                                "id": "sirup-sikap",
                                "name": "SIRUP, SIKAP",
                                "names": ["SIRUP, SIKAP", "SIRUP maupun SIKAP"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/urutan",
                    "kind": "urutan",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” dilaksanakan setelah seluruh langkah 2a “Pendataan sesuai program kerja”, langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan”, langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 84},
                    "order": {
                        "all_of": [
                            "data-sesuai-program-kerja",
                            "data-kebutuhan-barang-jasa",
                            "data-kinerja-pelaku-usaha",
                        ],
                        "doubtful": ["data-ketersediaan-pelaku-usaha"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 84},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/pelaksana",
                    "kind": "pelaksana",
                    "step": "rekapitulasi-hasil-pendataan",
                    "subject": "",
                    "text": "Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 84},
                    "basis": "disimpulkan",
                    "basis_note": "Kolom ini tidak disebut dalam daftar kualifikasi, yang menyebut Tim Pembinaan. Kepala kolom dipertahankan karena langkah 1 membentuk \"tim pedataan dan analisis\" dan langkah 2–3 memang pendataan.",
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/kelengkapan/dokumen-pendataan-pelaku-usaha",
                    "kind": "kelengkapan",
                    "step": "review-kebutuhan-pelaku-usaha",
                    "subject": "dokumen-pendataan-pelaku-usaha",
                    "text": "Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” memerlukan kelengkapan “Dokumen pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 96},
                    "output": {
                        "documents": [
                            {
                                "id": "dokumen-pendataan-pelaku-usaha",
                                "name": "Dokumen pendataan pelaku usaha",
                                "names": ["Dokumen pendataan pelaku usaha"],
                            },
                        ],
                        "case_wide": True,
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/urutan",
                    "kind": "urutan",
                    "step": "review-kebutuhan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” dilaksanakan setelah langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 91},
                    "order": {"any_of": ["rekapitulasi-hasil-pendataan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "review-kebutuhan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 91},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/pelaksana",
                    "kind": "pelaksana",
                    "step": "review-kebutuhan-pelaku-usaha",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 91},
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/urutan",
                    "kind": "urutan",
                    "step": "analisis-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” dilaksanakan setelah salah satu dari langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha”, langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 101},
                    "order": {"any_of": ["review-kebutuhan-pelaku-usaha", "rekapitulasi-hasil-pendataan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "analisis-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 101},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-kebutuhan-pembinaan",
                    "subject": "",
                    "text": "Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 101},
                    "basis": "disimpulkan",
                    "basis_note": "Sel pelaksana baris a kosong; tanda \"a,b\" yang tercetak pada baris b di kolom Kasubag LPSE menyebut juga huruf a (satu simbol untuk dua baris).",
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/urutan",
                    "kind": "urutan",
                    "step": "analisis-kebutuhan-rekrutmen",
                    "subject": "",
                    "text": "Langkah 4b “Analisis kebutuhan recruitment penyedia” dilaksanakan setelah salah satu dari langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha”, langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 107},
                    "order": {"any_of": ["review-kebutuhan-pelaku-usaha", "rekapitulasi-hasil-pendataan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "analisis-kebutuhan-rekrutmen",
                    "subject": "",
                    "text": "Langkah 4b “Analisis kebutuhan recruitment penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 107},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/pelaksana",
                    "kind": "pelaksana",
                    "step": "analisis-kebutuhan-rekrutmen",
                    "subject": "",
                    "text": "Langkah 4b “Analisis kebutuhan recruitment penyedia” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 107},
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/urutan",
                    "kind": "urutan",
                    "step": "susun-rencana-analisis-ketersediaan",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” dilaksanakan setelah seluruh langkah 4a “Analisis kebutuhan pembinaan pelaku usaha”, langkah 4b “Analisis kebutuhan recruitment penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 113},
                    "order": {
                        "all_of": ["analisis-kebutuhan-pembinaan", "analisis-kebutuhan-rekrutmen"],
                        "doubtful": ["review-kebutuhan-pelaku-usaha"],
                    },
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "susun-rencana-analisis-ketersediaan",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 113},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/pelaksana",
                    "kind": "pelaksana",
                    "step": "susun-rencana-analisis-ketersediaan",
                    "subject": "",
                    "text": "Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 113},
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/langkah-wajib",
                    "kind": "langkah-wajib",
                    "step": "terima-laporan-dan-arahkan",
                    "subject": "",
                    "text": "Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 119},
                    "required": {"always": True, "predecessors": ["susun-rencana-analisis-ketersediaan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/urutan",
                    "kind": "urutan",
                    "step": "terima-laporan-dan-arahkan",
                    "subject": "",
                    "text": "Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” dilaksanakan setelah langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 119},
                    "order": {"any_of": ["susun-rencana-analisis-ketersediaan"]},
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "terima-laporan-dan-arahkan",
                    "subject": "",
                    "text": "Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 119},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/pelaksana",
                    "kind": "pelaksana",
                    "step": "terima-laporan-dan-arahkan",
                    "subject": "",
                    "text": "Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 119},
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
                    "id": "pagar-alam/pengelolaan-penyedia@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/pengelolaan-penyedia.yaml", "line": 2},
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
def test_langkah_1_output_wajib_susun_tim_pendataan_dan_analisis_notulen_hasil_rapat(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” harus menghasilkan “Notulen hasil rapat” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/output-wajib/notulen-hasil-rapat")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_1_batas_waktu_susun_tim_pendataan_dan_analisis(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” paling lama “30 menit” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    Batas tercetak: 30 menit
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_1_langkah_wajib_susun_tim_pendataan_dan_analisis(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_1_langkah_berulang_susun_tim_pendataan_dan_analisis(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_1_pelaksana_susun_tim_pendataan_dan_analisis(periksa):
    """Langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 1. Menyusun tim pedataan dan analisis pengelolaan penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-tim-pendataan-dan-analisis/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_data_ketersediaan_pelaku_usaha_sirup_sikap_data_opd(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” memerlukan kelengkapan “SIRUP maupun SIKAP, Data di OPD teknis” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/kelengkapan/sirup-sikap-data-opd")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_2_batas_waktu_data_ketersediaan_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” paling lama “10 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    Batas tercetak: 10 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_data_ketersediaan_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_urutan_data_ketersediaan_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” dilaksanakan setelah langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_data_ketersediaan_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_data_ketersediaan_pelaku_usaha(periksa):
    """Langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2. Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom ini tidak disebut dalam daftar kualifikasi, yang menyebut Tim Pembinaan. Kepala kolom dipertahankan karena langkah 1 membentuk "tim pedataan dan analisis" dan langkah 2–3 memang pendataan.
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-ketersediaan-pelaku-usaha/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_a_kelengkapan_data_sesuai_program_kerja_program_kerja_ukpbj(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” memerlukan kelengkapan “Program kerja UKPBJ” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/kelengkapan/program-kerja-ukpbj")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_a_output_wajib_data_sesuai_program_kerja_hasil_pendataan_pelaku_usaha(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/output-wajib/hasil-pendataan-pelaku-usaha")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_a_langkah_wajib_data_sesuai_program_kerja(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_a_urutan_data_sesuai_program_kerja(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” dilaksanakan setelah salah satu dari langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha”, langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_a_langkah_berulang_data_sesuai_program_kerja(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_a_pelaksana_data_sesuai_program_kerja(periksa):
    """Langkah 2a “Pendataan sesuai program kerja” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Pendataan sesuai program kerja
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel pelaksana baris a kosong; tanda "a,b,c" yang tercetak pada baris b di kolom Tim Pendataan dan Analisis menyebut juga huruf a (satu simbol untuk tiga baris).
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-sesuai-program-kerja/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_b_kelengkapan_data_kebutuhan_barang_jasa_data_sikap(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” memerlukan kelengkapan “Data SIKAP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/kelengkapan/data-sikap")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_b_output_wajib_data_kebutuhan_barang_jasa_hasil_pendataan_pelaku_usaha(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/output-wajib/hasil-pendataan-pelaku-usaha")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_b_langkah_wajib_data_kebutuhan_barang_jasa(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_b_urutan_data_kebutuhan_barang_jasa(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” dilaksanakan setelah salah satu dari langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha”, langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_b_langkah_berulang_data_kebutuhan_barang_jasa(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_b_pelaksana_data_kebutuhan_barang_jasa(periksa):
    """Langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Pendataan kebutuhan barang/jasa sesuai jenis pengadaan
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom ini tidak disebut dalam daftar kualifikasi, yang menyebut Tim Pembinaan. Kepala kolom dipertahankan karena langkah 1 membentuk "tim pedataan dan analisis" dan langkah 2–3 memang pendataan.
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kebutuhan-barang-jasa/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_c_kelengkapan_data_kinerja_pelaku_usaha_data_sikap_dan_laporan_kinerja(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” memerlukan kelengkapan “Data SIKAP dan Laporan Hasil Penilaian Kinerja dari PPK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/kelengkapan/data-sikap-dan-laporan-kinerja")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_c_output_wajib_data_kinerja_pelaku_usaha_hasil_pendataan_pelaku_usaha(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” harus menghasilkan “Hasil pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/output-wajib/hasil-pendataan-pelaku-usaha")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_c_langkah_wajib_data_kinerja_pelaku_usaha(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_2_c_urutan_data_kinerja_pelaku_usaha(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” dilaksanakan setelah salah satu dari langkah 2 “Melakukan pendataan ketersediaan pelaku usaha berdasarkan review terhadap kebutuhan pelaku usaha”, langkah 1 “Menyusun tim pedataan dan analisis pengelolaan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_c_langkah_berulang_data_kinerja_pelaku_usaha(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_c_pelaksana_data_kinerja_pelaku_usaha(periksa):
    """Langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: c. Pendataan kebutuhan kinerja pelaku usaha di SIKAP
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel pelaksana baris c kosong; tanda "a,b,c" yang tercetak pada baris b di kolom Tim Pendataan dan Analisis menyebut juga huruf c (satu simbol untuk tiga baris).
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#data-kinerja-pelaku-usaha/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_rekapitulasi_hasil_pendataan_data_survei_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” memerlukan kelengkapan “Data survei pendataan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/kelengkapan/data-survei-pendataan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_rekapitulasi_hasil_pendataan_sirup_sikap(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” memerlukan kelengkapan “SIRUP, SIKAP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/kelengkapan/sirup-sikap")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_rekapitulasi_hasil_pendataan_dokumen_pendataan_pelaku_usaha(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” harus menghasilkan “Dokumen pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/output-wajib/dokumen-pendataan-pelaku-usaha")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_3_batas_waktu_rekapitulasi_hasil_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” paling lama “1 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    Batas tercetak: 1 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_rekapitulasi_hasil_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_rekapitulasi_hasil_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” dilaksanakan setelah seluruh langkah 2a “Pendataan sesuai program kerja”, langkah 2b “Pendataan kebutuhan barang/jasa sesuai jenis pengadaan”, langkah 2c “Pendataan kebutuhan kinerja pelaku usaha di SIKAP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_rekapitulasi_hasil_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_rekapitulasi_hasil_pendataan(periksa):
    """Langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” dilaksanakan oleh Tim Pendataan dan Analisis (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3. Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Kolom ini tidak disebut dalam daftar kualifikasi, yang menyebut Tim Pembinaan. Kepala kolom dipertahankan karena langkah 1 membentuk "tim pedataan dan analisis" dan langkah 2–3 memang pendataan.
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#rekapitulasi-hasil-pendataan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_review_kebutuhan_pelaku_usaha_dokumen_pendataan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” memerlukan kelengkapan “Dokumen pendataan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/kelengkapan/dokumen-pendataan-pelaku-usaha")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_4_batas_waktu_review_kebutuhan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” paling lama “4 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    Batas tercetak: 4 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_review_kebutuhan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_review_kebutuhan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” dilaksanakan setelah langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_langkah_berulang_review_kebutuhan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_review_kebutuhan_pelaku_usaha(periksa):
    """Langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4. Melakukan review dan analisis kebutuhan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#review-kebutuhan-pelaku-usaha/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_a_output_wajib_analisis_kebutuhan_pembinaan_hasil_analisis_recruitment_penyedia(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tidak cocok dengan kegiatan huruf a (analisis kebutuhan pembinaan); kata-katanya sama dengan output huruf b dan rupanya tersalin dari sana. Teks tercetak dipertahankan.
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/output-wajib/hasil-analisis-recruitment-penyedia")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_4_a_batas_waktu_analisis_kebutuhan_pembinaan(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    Batas tercetak: 2 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_a_langkah_wajib_analisis_kebutuhan_pembinaan(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_a_urutan_analisis_kebutuhan_pembinaan(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” dilaksanakan setelah salah satu dari langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha”, langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_a_langkah_berulang_analisis_kebutuhan_pembinaan(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_a_pelaksana_analisis_kebutuhan_pembinaan(periksa):
    """Langkah 4a “Analisis kebutuhan pembinaan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: a. Analisis kebutuhan pembinaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Sel pelaksana baris a kosong; tanda "a,b" yang tercetak pada baris b di kolom Kasubag LPSE menyebut juga huruf a (satu simbol untuk dua baris).
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-pembinaan/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_b_output_wajib_analisis_kebutuhan_rekrutmen_hasil_analisis_recruitment_penyedia(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/output-wajib/hasil-analisis-recruitment-penyedia")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_4_b_batas_waktu_analisis_kebutuhan_rekrutmen(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” paling lama “2 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    Batas tercetak: 2 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_b_langkah_wajib_analisis_kebutuhan_rekrutmen(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_b_urutan_analisis_kebutuhan_rekrutmen(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” dilaksanakan setelah salah satu dari langkah 4 “Melakukan review dan analisis kebutuhan pelaku usaha”, langkah 3 “Merekapitulasi hasil survei pendataan dan melaporkan hasil pendataan ke kasubag LPSE” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_4_b_langkah_berulang_analisis_kebutuhan_rekrutmen(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_b_pelaksana_analisis_kebutuhan_rekrutmen(periksa):
    """Langkah 4b “Analisis kebutuhan recruitment penyedia” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: b. Analisis kebutuhan recruitment penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#analisis-kebutuhan-rekrutmen/pelaksana")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_susun_rencana_analisis_ketersediaan_hasil_analisis_recruitment_peny(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” harus menghasilkan “Dokumen hasil analisi recruitment penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Tidak cocok dengan kegiatan, yang menyusun "dokumen perencanaan analisis ketersediaan pelaku usaha"; dokumen dengan nama itu dibahas pada langkah 1 SOP Pembinaan Pelaku Usaha (baris 93). Output rupanya tersalin dari langkah 4 huruf b. Teks tercetak dipertahankan.
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/output-wajib/hasil-analisis-recruitment-penyedia")


@pytest.mark.batas_waktu
@pytest.mark.sedang
def test_langkah_5_batas_waktu_susun_rencana_analisis_ketersediaan(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” paling lama “3 hari” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    Batas tercetak: 3 hari
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/batas-waktu")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_5_langkah_wajib_susun_rencana_analisis_ketersediaan(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_susun_rencana_analisis_ketersediaan(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” dilaksanakan setelah seluruh langkah 4a “Analisis kebutuhan pembinaan pelaku usaha”, langkah 4b “Analisis kebutuhan recruitment penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_5_langkah_berulang_susun_rencana_analisis_ketersediaan(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_susun_rencana_analisis_ketersediaan(periksa):
    """Langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” dilaksanakan oleh Kepala Sub Bagian LPSE (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5. Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#susun-rencana-analisis-ketersediaan/pelaksana")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_terima_laporan_dan_arahkan(periksa):
    """Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_terima_laporan_dan_arahkan(periksa):
    """Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” dilaksanakan setelah langkah 5 “Menyusun dokumen perencanaan analisis ketersediaan pelaku usaha” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_terima_laporan_dan_arahkan(periksa):
    """Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_terima_laporan_dan_arahkan(periksa):
    """Langkah 6 “Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6. Menerima hasil laporan dan memberikan arahan untuk tindak lanjut strategi pembinaan hasil penyedia
    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#terima-laporan-dan-arahkan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP PENGELOLAAN PENYEDIA (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/pengelolaan-penyedia@2024-01-17#berkas/langkah-di-luar-sop")
