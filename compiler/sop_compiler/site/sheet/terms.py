"""Words printed on the form itself."""

from __future__ import annotations

from typing import Final

ROLES: Final = "Pelaksana"
QUALITY: Final = "Mutu Baku"
NO_PRINTED_ROLE: Final = "Pelaksana tidak tercetak"
CAPTION: Final = "Lembar SOP"
LEGEND_DASHED: Final = "garis putus-putus: disimpulkan, tandanya tidak terbaca pada naskah"
LEGEND_UNPRINTED: Final = "tanda ?: tujuan tidak tercetak pada naskah"
LEGEND_DOUBT: Final = "perlu dikonfirmasi dengan naskah yang ditandatangani"
DOUBT_MARK: Final = "※"
NUMBER: Final = "Nomor SOP"
CREATED: Final = "Tanggal Pembuatan"
REVISED: Final = "Tanggal Revisi"
EFFECTIVE: Final = "Tanggal Efektif"
APPROVED: Final = "Disahkan oleh"
NAME: Final = "Nama SOP"
LEGAL: Final = "Dasar Hukum"
QUALIFICATIONS: Final = "Kualifikasi Pelaksana"
RELATED: Final = "Keterkaitan"
EQUIPMENT: Final = "Peralatan/Perlengkapan"
WARNINGS: Final = "Peringatan"
RECORDS: Final = "Pencatatan dan Pendataan"
LOGO: Final = "Logo"
SIGN_AND_STAMP: Final = "Tanda tangan dan stempel"
RANK: Final = "Pangkat"
NIP: Final = "NIP"
PAGE: Final = "Halaman"
OF: Final = "dari"
PRINT_HINT: Final = (
    "Cetak: Ctrl+P, di ponsel lewat menu peramban. "
    "Pilih kertas {paper} mendatar, tanpa kepala dan kaki halaman dari peramban."
)
CONNECTORS: Final = "Sambungan antarhalaman"
FROM_PAGE: Final = "dari halaman"
TO_PAGE: Final = "ke halaman"
PAPERS: Final = {"a4": "A4", "f4": "F4"}
