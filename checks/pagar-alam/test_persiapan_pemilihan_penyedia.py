# Dihasilkan oleh `sop build` dari sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml. Jangan diubah; ubah SOP-nya.
"""SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024): satu pemeriksaan untuk setiap aturan."""

import pytest

pytestmark = pytest.mark.sop(id="pagar-alam/persiapan-pemilihan-penyedia")

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
            "source_sha256": "281b2d4f4c650b4dfe3c7c125f043511d51b925a2387cbc72ddbfcace8682a76",
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/penunjukan-ppk",
                    "kind": "kelengkapan",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "penunjukan-ppk",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “SK Penetapan PPK” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 61},
                    "output": {
                        "documents": [
                            {
                                "id": "penunjukan-ppk",
                                "name": "SK Penetapan PPK",
                                "names": ["SK Penetapan PPK", "SK Penunjukan PPK", "Penunjukan PPK"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/dokumen-persiapan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 62},
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
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/rka",
                    "kind": "kelengkapan",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "rka",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Dokumen Anggaran Belanja (RKA-KL/Pemda)” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 63},
                    "output": {
                        "documents": [
                            {
                                "id": "rka",
                                "name": "RKA-KL/ RKA-PD",
                                "names": [
                                    "RKA-KL/ RKA-PD",
                                    "RKA-KL/ RKA-Pemda",
                                    "RKA-KP/PD",
                                    "RKA",
                                    "Dokumen Anggaran Belanja (RKA-KL/Pemda)",
                                ],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/id-paket-rup",
                    "kind": "kelengkapan",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "id-paket-rup",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “ID Paket RUP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 64},
                    "output": {
                        "documents": [
                            {
                                "id": "id-paket-rup",
                                "name": "ID Paket RUP",
                                "names": ["ID Paket RUP"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/rencana-waktu-penggunaan",
                    "kind": "kelengkapan",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "rencana-waktu-penggunaan",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Rencana Waktu Penggunaan Barang/Jasa” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 65},
                    "output": {
                        "documents": [
                            {
                                "id": "rencana-waktu-penggunaan",
                                "name": "Rencana Waktu Penggunaan Barang/Jasa",
                                "names": ["Rencana Waktu Penggunaan Barang/Jasa"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/surat-permohonan-pemilihan-penyedia",
                    "kind": "kelengkapan",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "surat-permohonan-pemilihan-penyedia",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Surat permohonan pelaksanaan pemilihan penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 66},
                    "output": {
                        "documents": [
                            {
                                "id": "surat-permohonan-pemilihan-penyedia",
                                "name": "Surat permohonan pelaksanaan pemilihan penyedia",
                                "names": ["Surat permohonan pelaksanaan pemilihan penyedia"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 56},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/pelaksana",
                    "kind": "pelaksana",
                    "step": "sampaikan-permintaan-pemilihan",
                    "subject": "",
                    "text": "Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 56},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; yang meminta pemilihan penyedia adalah pemilik Dokumen Persiapan Pengadaan; SOP Persiapan Pengadaan menyerahkan dokumen itu pada PPK dan langkah 4 huruf b mengembalikannya kepada PPK.",
                    "role": {
                        "roles": [
                            {
                                "id": "ppk",
                                "name": "Pejabat Pembuat Komitmen",
                                "names": [
                                    "ppk",
                                    "Pejabat Pembuat Komitmen",
                                    "PPK",
                                    "Pejabat Pembuat Komitmen (PPK)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/kelengkapan/dokumen-persiapan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "tetapkan-pokja-pemilihan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 3 “Menetapkan Pokja Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 72},
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
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-pokja-pemilihan",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan Pokja Pemilihan” dilaksanakan setelah langkah 2 “Menyampaikan permintaan pemilihan Penyedia” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 68},
                    "order": {"any_of": ["sampaikan-permintaan-pemilihan"]},
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-pokja-pemilihan",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan Pokja Pemilihan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 68},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-pokja-pemilihan",
                    "subject": "",
                    "text": "Langkah 3 “Menetapkan Pokja Pemilihan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 68},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ ialah menunjuk Pokja Pemilihan yang kompeten.",
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/kelengkapan/dokumen-persiapan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "reviu-dokumen-persiapan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 79},
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
                        "case_wide": True,
                        "from_outside": True,
                    },
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/urutan",
                    "kind": "urutan",
                    "step": "reviu-dokumen-persiapan",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” dilaksanakan setelah langkah 3 “Menetapkan Pokja Pemilihan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 74},
                    "order": {
                        "any_of": ["tetapkan-pokja-pemilihan"],
                        "doubtful": ["perbaiki-dokumen-persiapan"],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/pelaksana",
                    "kind": "pelaksana",
                    "step": "reviu-dokumen-persiapan",
                    "subject": "",
                    "text": "Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 74},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; langkah 5 menyebut hasilnya \"Hasil Reviu Pokja\" dan dokumen disampaikan kembali kepada Pokja Pemilihan.",
                    "role": {
                        "roles": [
                            {
                                "id": "pokja-pemilihan",
                                "name": "Kelompok Kerja Pemilihan",
                                "names": [
                                    "pokja-pemilihan",
                                    "Kelompok Kerja Pemilihan",
                                    "Pokja Pemilihan",
                                    "POKJA Pemilihan",
                                    "Pokja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/kelengkapan/dokumen-persiapan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "perbaiki-dokumen-persiapan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 88},
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
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/kelengkapan/hasil-reviu-dokumen-persiapan",
                    "kind": "kelengkapan",
                    "step": "perbaiki-dokumen-persiapan",
                    "subject": "hasil-reviu-dokumen-persiapan",
                    "text": "Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” memerlukan kelengkapan “Hasil Reviu Pokja” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 88},
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
                        "case_wide": True,
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/urutan",
                    "kind": "urutan",
                    "step": "perbaiki-dokumen-persiapan",
                    "subject": "",
                    "text": "Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 84},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["reviu-dokumen-persiapan"]},
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/pelaksana",
                    "kind": "pelaksana",
                    "step": "perbaiki-dokumen-persiapan",
                    "subject": "",
                    "text": "Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 84},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; langkah 4 huruf b menyatakan dokumen disampaikan kepada PPK untuk diperbaiki.",
                    "role": {
                        "roles": [
                            {
                                "id": "ppk",
                                "name": "Pejabat Pembuat Komitmen",
                                "names": [
                                    "ppk",
                                    "Pejabat Pembuat Komitmen",
                                    "PPK",
                                    "Pejabat Pembuat Komitmen (PPK)",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/kelengkapan/dokumen-persiapan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "tetapkan-metode-pemilihan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 95},
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
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-metode-pemilihan",
                    "subject": "",
                    "text": "Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 91},
                    "basis": "disimpulkan",
                    "basis_note": "alur menuju langkah ini bacaan yang belum dikonfirmasi",
                    "order": {"doubtful": ["reviu-dokumen-persiapan"]},
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-metode-pemilihan",
                    "subject": "",
                    "text": "Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 91},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-metode-pemilihan",
                    "subject": "",
                    "text": "Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 91},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan ialah melaksanakan persiapan pemilihan penyedia dan cabang a melanjutkan dari reviu Pokja.",
                    "role": {
                        "roles": [
                            {
                                "id": "pokja-pemilihan",
                                "name": "Kelompok Kerja Pemilihan",
                                "names": [
                                    "pokja-pemilihan",
                                    "Kelompok Kerja Pemilihan",
                                    "Pokja Pemilihan",
                                    "POKJA Pemilihan",
                                    "Pokja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/kelengkapan/dokumen-persiapan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 102},
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
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/kelengkapan/metode-pemilihan",
                    "kind": "kelengkapan",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "metode-pemilihan",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” memerlukan kelengkapan “Metode Pemilihan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 102},
                    "output": {
                        "documents": [
                            {
                                "id": "metode-pemilihan",
                                "name": "Metode Pemilihan",
                                "names": ["Metode Pemilihan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/kelengkapan/rup",
                    "kind": "kelengkapan",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "rup",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 102},
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
                        "case_wide": True,
                        "from_outside": True,
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
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” dilaksanakan setelah langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 98},
                    "order": {"any_of": ["tetapkan-metode-pemilihan"]},
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 98},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-jadwal-pemilihan",
                    "subject": "",
                    "text": "Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 98},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; melanjutkan metode pemilihan yang ditetapkan Pokja pada langkah 6; kualifikasi Pokja ialah melaksanakan persiapan pemilihan penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pokja-pemilihan",
                                "name": "Kelompok Kerja Pemilihan",
                                "names": [
                                    "pokja-pemilihan",
                                    "Kelompok Kerja Pemilihan",
                                    "Pokja Pemilihan",
                                    "POKJA Pemilihan",
                                    "Pokja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/kelengkapan/dokumen-persiapan-pengadaan",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "dokumen-persiapan-pengadaan",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 108},
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
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/kelengkapan/metode-pemilihan",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "metode-pemilihan",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” memerlukan kelengkapan “Metode Pemilihan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 108},
                    "output": {
                        "documents": [
                            {
                                "id": "metode-pemilihan",
                                "name": "Metode Pemilihan",
                                "names": ["Metode Pemilihan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/kelengkapan/jadwal-pelaksanaan",
                    "kind": "kelengkapan",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "jadwal-pelaksanaan",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” memerlukan kelengkapan “Jadwal Pelaksanaan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 108},
                    "basis": "disimpulkan",
                    "basis_note": "Langkah 7 baru saja menghasilkan Jadwal Pemilihan, sedangkan \"Jadwal Pelaksanaan\" tidak dihasilkan langkah mana pun dalam SOP ini; tetapi dapat juga berarti jadwal pelaksanaan pekerjaan.",
                    "output": {
                        "documents": [
                            {
                                "id": "jadwal-pelaksanaan",
                                "name": "Jadwal Pelaksanaan",
                                "names": ["Jadwal Pelaksanaan"],
                            },
                        ],
                        "case_wide": True,
                        "from_outside": True,
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
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/urutan",
                    "kind": "urutan",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” dilaksanakan setelah langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 104},
                    "order": {"any_of": ["tetapkan-jadwal-pemilihan"]},
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/langkah-berulang",
                    "kind": "langkah-berulang",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 104},
                    "severity": "rendah",
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/pelaksana",
                    "kind": "pelaksana",
                    "step": "tetapkan-dokumen-pemilihan",
                    "subject": "",
                    "text": "Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 104},
                    "basis": "disimpulkan",
                    "basis_note": "Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan memuat kemampuan menyusun Dokumen Pemilihan Penyedia.",
                    "role": {
                        "roles": [
                            {
                                "id": "pokja-pemilihan",
                                "name": "Kelompok Kerja Pemilihan",
                                "names": [
                                    "pokja-pemilihan",
                                    "Kelompok Kerja Pemilihan",
                                    "Pokja Pemilihan",
                                    "POKJA Pemilihan",
                                    "Pokja",
                                ],
                            },
                        ],
                    },
                },
                {
                    "id": "pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#berkas/langkah-di-luar-sop",
                    "kind": "langkah-di-luar-sop",
                    "step": "",
                    "subject": "",
                    "text": "Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).",
                    "source": {"file": "sop_source/pagar-alam/persiapan-pemilihan-penyedia.yaml", "line": 2},
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
def test_langkah_2_kelengkapan_sampaikan_permintaan_pemilihan_penunjukan_ppk(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “SK Penetapan PPK” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/penunjukan-ppk")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_sampaikan_permintaan_pemilihan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/dokumen-persiapan-pengadaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_sampaikan_permintaan_pemilihan_rka(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Dokumen Anggaran Belanja (RKA-KL/Pemda)” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/rka")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_sampaikan_permintaan_pemilihan_id_paket_rup(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “ID Paket RUP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/id-paket-rup")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_sampaikan_permintaan_pemilihan_rencana_waktu_penggunaan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Rencana Waktu Penggunaan Barang/Jasa” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/rencana-waktu-penggunaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_2_kelengkapan_sampaikan_permintaan_pemilihan_surat_permohonan_pemilihan_penyedia(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” memerlukan kelengkapan “Surat permohonan pelaksanaan pemilihan penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/kelengkapan/surat-permohonan-pemilihan-penyedia")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_2_output_wajib_sampaikan_permintaan_pemilihan_permintaan_pemilihan_tersampaikan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” harus menghasilkan “Pemintaan pemilihan penyedia tersampaikan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/output-wajib/permintaan-pemilihan-tersampaikan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_2_langkah_wajib_sampaikan_permintaan_pemilihan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/langkah-wajib")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_2_langkah_berulang_sampaikan_permintaan_pemilihan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_2_pelaksana_sampaikan_permintaan_pemilihan(periksa):
    """Langkah 2 “Menyampaikan permintaan pemilihan Penyedia” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 2 Menyampaikan permintaan pemilihan Penyedia
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; yang meminta pemilihan penyedia adalah pemilik Dokumen Persiapan Pengadaan; SOP Persiapan Pengadaan menyerahkan dokumen itu pada PPK dan langkah 4 huruf b mengembalikannya kepada PPK.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#sampaikan-permintaan-pemilihan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_3_kelengkapan_tetapkan_pokja_pemilihan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/kelengkapan/dokumen-persiapan-pengadaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_3_output_wajib_tetapkan_pokja_pemilihan_surat_penetapan_pokja_pemilihan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” harus menghasilkan “Surat Penetapan Pokja Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/output-wajib/surat-penetapan-pokja-pemilihan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_3_langkah_wajib_tetapkan_pokja_pemilihan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_3_urutan_tetapkan_pokja_pemilihan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” dilaksanakan setelah langkah 2 “Menyampaikan permintaan pemilihan Penyedia” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_3_langkah_berulang_tetapkan_pokja_pemilihan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_3_pelaksana_tetapkan_pokja_pemilihan(periksa):
    """Langkah 3 “Menetapkan Pokja Pemilihan” dilaksanakan oleh Kepala UKPBJ (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 3 Menetapkan Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Kepala UKPBJ ialah menunjuk Pokja Pemilihan yang kompeten.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-pokja-pemilihan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_4_kelengkapan_reviu_dokumen_persiapan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/kelengkapan/dokumen-persiapan-pengadaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_4_output_wajib_reviu_dokumen_persiapan_hasil_reviu_dokumen_persiapan(periksa):
    """Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” harus menghasilkan “Hasil Reviu Dokumen Persiapan Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Yang direviu menurut kegiatan dan kelengkapan adalah Dokumen Persiapan Pengadaan; "Persiapan Pemilihan" rupanya terbawa dari judul SOP.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/output-wajib/hasil-reviu-dokumen-persiapan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_4_langkah_wajib_reviu_dokumen_persiapan(periksa):
    """Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_4_urutan_reviu_dokumen_persiapan(periksa):
    """Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” dilaksanakan setelah langkah 3 “Menetapkan Pokja Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_4_pelaksana_reviu_dokumen_persiapan(periksa):
    """Langkah 4 “Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan …” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 4 Melakukan reviu terhadap Dokumen Persiapan Pengadaan Melalui Penyedia a. Jika lengkap dilanjutkan dengan penetapan metode pemilihan b. Jika tidak lengkap disampaikan kepada PPK untuk diperbaiki
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; langkah 5 menyebut hasilnya "Hasil Reviu Pokja" dan dokumen disampaikan kembali kepada Pokja Pemilihan.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#reviu-dokumen-persiapan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_perbaiki_dokumen_persiapan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/kelengkapan/dokumen-persiapan-pengadaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_5_kelengkapan_perbaiki_dokumen_persiapan_hasil_reviu_dokumen_persiapan(periksa):
    """Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” memerlukan kelengkapan “Hasil Reviu Pokja” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/kelengkapan/hasil-reviu-dokumen-persiapan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_5_output_wajib_perbaiki_dokumen_persiapan_perbaikan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” harus menghasilkan “Perbaiki Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/output-wajib/perbaikan-dokumen-persiapan-pengadaan")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_5_urutan_perbaiki_dokumen_persiapan(periksa):
    """Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/urutan")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_5_pelaksana_perbaiki_dokumen_persiapan(periksa):
    """Langkah 5 “Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan” dilaksanakan oleh Pejabat Pembuat Komitmen (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 5 Memperbaiki Dokumen Persiapan Pengadaan dan/atau menyampaikan kembali kepada Pokja Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; langkah 4 huruf b menyatakan dokumen disampaikan kepada PPK untuk diperbaiki.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#perbaiki-dokumen-persiapan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_6_kelengkapan_tetapkan_metode_pemilihan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/kelengkapan/dokumen-persiapan-pengadaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_6_output_wajib_tetapkan_metode_pemilihan_metode_ditetapkan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” harus menghasilkan “Metode pemilihan penyedia, penetapan kualifikasi, evaluasi dokumen penawaran, dan penyampaian penawaran ditetapkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/output-wajib/metode-ditetapkan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_6_langkah_wajib_tetapkan_metode_pemilihan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_6_urutan_tetapkan_metode_pemilihan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” dilaksanakan setelah langkah pendahulunya (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: alur menuju langkah ini bacaan yang belum dikonfirmasi
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_6_langkah_berulang_tetapkan_metode_pemilihan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_6_pelaksana_tetapkan_metode_pemilihan(periksa):
    """Langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 6 Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode Penyampaian Penawaran
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan ialah melaksanakan persiapan pemilihan penyedia dan cabang a melanjutkan dari reviu Pokja.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-metode-pemilihan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_tetapkan_jadwal_pemilihan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/kelengkapan/dokumen-persiapan-pengadaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_tetapkan_jadwal_pemilihan_metode_pemilihan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” memerlukan kelengkapan “Metode Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/kelengkapan/metode-pemilihan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_7_kelengkapan_tetapkan_jadwal_pemilihan_rup(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” memerlukan kelengkapan “RUP” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/kelengkapan/rup")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_7_output_wajib_tetapkan_jadwal_pemilihan_jadwal_pemilihan_ditetapkan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” harus menghasilkan “Jadwal Pemilihan ditetapkan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/output-wajib/jadwal-pemilihan-ditetapkan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_7_langkah_wajib_tetapkan_jadwal_pemilihan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_7_urutan_tetapkan_jadwal_pemilihan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” dilaksanakan setelah langkah 6 “Menetapkan 1. Metode Pemilihan Penyedia 2. Metode Penetapan Kualifikasi 3. Metode Evaluasi Penawaran, dan 4. Metode …” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_7_langkah_berulang_tetapkan_jadwal_pemilihan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_7_pelaksana_tetapkan_jadwal_pemilihan(periksa):
    """Langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 7 Menyusun dan menetapkan Jadwal Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; melanjutkan metode pemilihan yang ditetapkan Pokja pada langkah 6; kualifikasi Pokja ialah melaksanakan persiapan pemilihan penyedia.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-jadwal-pemilihan/pelaksana")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_tetapkan_dokumen_pemilihan_dokumen_persiapan_pengadaan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” memerlukan kelengkapan “Dokumen Persiapan Pengadaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/kelengkapan/dokumen-persiapan-pengadaan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_tetapkan_dokumen_pemilihan_metode_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” memerlukan kelengkapan “Metode Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/kelengkapan/metode-pemilihan")


@pytest.mark.kelengkapan
@pytest.mark.sedang
def test_langkah_8_kelengkapan_tetapkan_dokumen_pemilihan_jadwal_pelaksanaan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” memerlukan kelengkapan “Jadwal Pelaksanaan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Langkah 7 baru saja menghasilkan Jadwal Pemilihan, sedangkan "Jadwal Pelaksanaan" tidak dihasilkan langkah mana pun dalam SOP ini; tetapi dapat juga berarti jadwal pelaksanaan pekerjaan.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/kelengkapan/jadwal-pelaksanaan")


@pytest.mark.output_wajib
@pytest.mark.sedang
def test_langkah_8_output_wajib_tetapkan_dokumen_pemilihan_dokumen_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” harus menghasilkan “Dokumen Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/output-wajib/dokumen-pemilihan")


@pytest.mark.langkah_wajib
@pytest.mark.sedang
def test_langkah_8_langkah_wajib_tetapkan_dokumen_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” wajib dilaksanakan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/langkah-wajib")


@pytest.mark.urutan
@pytest.mark.sedang
def test_langkah_8_urutan_tetapkan_dokumen_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” dilaksanakan setelah langkah 7 “Menyusun dan menetapkan Jadwal Pemilihan” (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/urutan")


@pytest.mark.langkah_berulang
@pytest.mark.rendah
def test_langkah_8_langkah_berulang_tetapkan_dokumen_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” dilaksanakan satu kali; SOP tidak mencetak pengulangan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/langkah-berulang")


@pytest.mark.pelaksana
@pytest.mark.sedang
def test_langkah_8_pelaksana_tetapkan_dokumen_pemilihan(periksa):
    """Langkah 8 “Menyusun dan menetapkan Dokumen Pemilihan” dilaksanakan oleh Kelompok Kerja Pemilihan (SOP nomor 16 Tahun 2024).

    Langkah tercetak: 8 Menyusun dan menetapkan Dokumen Pemilihan
    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    Belum dapat dinilai, perlu konfirmasi: Simbol pelaksana hilang dalam pindaian; kualifikasi Pokja Pemilihan memuat kemampuan menyusun Dokumen Pemilihan Penyedia.
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#tetapkan-dokumen-pemilihan/pelaksana")


@pytest.mark.langkah_di_luar_sop
@pytest.mark.rendah
def test_berkas_langkah_di_luar_sop(periksa):
    """Setiap catatan berkas menyebut langkah yang ada dalam SOP (SOP nomor 16 Tahun 2024).

    SOP Persiapan Pemilihan Penyedia (Nomor 16 Tahun 2024), berlaku 2024-01-17
    """
    periksa("pagar-alam/persiapan-pemilihan-penyedia@2024-01-17#berkas/langkah-di-luar-sop")
