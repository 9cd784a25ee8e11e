"""Every word the handbook itself says; what the SOPs say comes from the source."""

from __future__ import annotations

from datetime import date
from typing import Final

SITE_NAME: Final = "Buku SOP"
HOME: Final = "Beranda"
PROCEDURES: Final = "SOP"
TASKS: Final = "Tugas"
DOCUMENTS: Final = "Dokumen"
REGULATIONS: Final = "Peraturan"
TERMS: Final = "Istilah"
MAP: Final = "Peta SOP"
DEADLINE: Final = "Hitung tenggat"

# Home
HOME_LEAD: Final = "Siapa mengerjakan apa, dengan dokumen apa, dan dalam waktu berapa lama."
SEARCH_HINT: Final = "Cari langkah, dokumen, atau peraturan"
SEARCH_EXAMPLE: Final = "misalnya: HPS, reviu KAK, daftar hitam"
ALL_PROCEDURES: Final = "Semua SOP"
YOUR_TASK: Final = "Tugas menurut pelaksana"
YOUR_TASK_LEAD: Final = "Pilih jabatan atau tim untuk melihat semua langkahnya dalam satu halaman."
NUMBER: Final = "Nomor"
EFFECTIVE: Final = "Berlaku"
NO_NUMBER: Final = "Nomor tidak tercetak"
NO_EFFECTIVE: Final = "Tanggal efektif tidak tercetak"
NOT_IN_FORCE: Final = "belum berlaku"
ASSUMED: Final = "dianggap"
NO_PROCEDURES: Final = "Belum ada SOP di sini."

# Status of a procedure
ENACTED: Final = "Ditetapkan"
DRAFT: Final = "RANCANGAN"
DRAFT_NOTICE: Final = "Rancangan: SOP ini belum ditetapkan dan belum berlaku."

# Procedure page
LAST_REVIEW: Final = "Reviu terakhir"
NEXT_REVIEW: Final = "berikutnya"
ON_THIS_PAGE: Final = "Pada halaman ini"
ON_WAY: Final = "Letak halaman"
STEPS: Final = "Langkah"
COLUMN_NO: Final = "No"
COLUMN_ACTIVITY: Final = "Kegiatan"
COLUMN_ROLE: Final = "Pelaksana"
COLUMN_INPUTS: Final = "Kelengkapan"
COLUMN_TIME: Final = "Waktu"
COLUMN_OUTPUTS: Final = "Output"
COLUMN_NOTE: Final = "Keterangan"
COLUMN_STEP: Final = "Langkah"
NO_TIME: Final = "Waktu tidak ditetapkan dalam SOP"
SUBSTEPS: Final = "rincian"
TIME_IN_SUBSTEPS: Final = "lihat {rincian}"
AS_TABLE: Final = "Tampilkan sebagai tabel"
AS_SHEET: Final = "Tampilkan lembar resmi"
PRINT_SHEET: Final = "Cetak lembar resmi"
NO_ROLE: Final = "Pelaksana tidak tercetak"
INFERRED: Final = "disimpulkan"
INFERRED_ROLE: Final = "Pelaksana ini disimpulkan; tandanya tidak terbaca pada naskah."
ALL_ROWS_INFERRED: Final = "Pelaksana semua langkah disimpulkan; tandanya tidak terbaca pada naskah."
INFERRED_TARGET: Final = "Tujuan ini disimpulkan; tidak tercetak pada naskah."
TARGET_NOT_PRINTED: Final = "tujuan tidak tercetak dalam SOP"
TO_END: Final = "selesai"
IF: Final = "jika"
START_ROW: Final = "Mulai"
END_ROW: Final = "Selesai"
END_PLACE: Final = "Selesai (akhir SOP)"
EMPTY_ROW: Final = "(tanpa teks)"
PERMALINK: Final = "Tautan ke langkah ini"
OPTIONAL: Final = "tidak wajib"
GROUP_WORDS: Final = {
    "semua": "Semua rincian dikerjakan:",
    "salah_satu": "Salah satu rincian dikerjakan:",
    "sesuai_kondisi": "Rincian dikerjakan sesuai kondisi:",
}
FLOWCHART: Final = "Bagan alir"
FLOWCHART_LEAD: Final = "Ikhtisar urutan langkah. Tekan sebuah kotak untuk membuka langkahnya."
FLOWCHART_OPEN: Final = "Buka bagan sebagai gambar"
FLOWCHART_TEXT: Final = "Bagan alir dalam kata-kata"
FLOW_RUN: Final = "sampai {akhir} berurutan, lanjut ke {lalu}."
MATRIX: Final = "Matriks pelaksana"
MATRIX_DO: Final = "mengerjakan"
MATRIX_DECIDE: Final = "memutuskan"
DOES_BY_CONDITION: Final = "mengerjakan, rincian sesuai kondisi"
MATRIX_INFERRED: Final = "disimpulkan, tanda tidak terbaca"
SOME_UNTIMED: Final = "Tanda — pada kolom Waktu: waktu tidak ditetapkan dalam SOP."
ALL_UNTIMED: Final = "Waktu tidak ditetapkan dalam SOP untuk satu langkah pun."
FILTER: Final = "Tampilkan langkah"
FILTER_ALL: Final = "Semua"
FILTER_SHOWN: Final = "Menampilkan {n} dari {semua} baris: {pelaksana}."
CHECKLIST: Final = "Daftar periksa"
CHECKLIST_LEAD: Final = "Dokumen per langkah. Tandai yang sudah siap atau sudah dihasilkan."
CHECKLIST_INPUTS: Final = "Siapkan"
CHECKLIST_OUTPUTS: Final = "Hasilkan"
CHECKLIST_NONE: Final = "SOP ini tidak mencetak kelengkapan atau output."
BRANCHES: Final = "Percabangan"
LEGAL_BASIS: Final = "Dasar hukum"
LEGAL_NONE: Final = "Dasar hukum tidak tercetak."
RELATED: Final = "Keterkaitan dengan SOP lain"
RELATED_ABSENT: Final = "belum ada dalam buku ini"
RELATED_SELF: Final = "SOP ini sendiri"
IDENTITY: Final = "Identitas SOP"
IDENTITY_PRINTED: Final = "Sebagaimana tercetak"
PRINTED_BLANK: Final = "(tercetak kosong)"
QUALIFICATIONS: Final = "Kualifikasi pelaksana"
EQUIPMENT: Final = "Peralatan/perlengkapan"
WARNINGS: Final = "Peringatan"
RECORDS: Final = "Pencatatan dan pendataan"
PURPOSE: Final = "Tujuan"
SUMMARY: Final = "Penjelasan singkat"
DEFINITIONS: Final = "Definisi"
APPROVED_BY: Final = "Disahkan oleh"
SOURCE_NOTICE: Final = (
    "Halaman ini disusun dari salinan SOP dan bukan naskah yang ditandatangani. "
    "Bila ada perbedaan, naskah yang ditandatangani yang dipakai."
)
SOURCE: Final = "Sumber"
LINE: Final = "baris"
MANUSCRIPT: Final = "naskah"

# Confirmations
CONFIRMATIONS: Final = "Daftar yang perlu dikonfirmasi"
CONFIRMATIONS_SHOW: Final = "Lihat daftarnya"
FIELD: Final = "Bagian"
PRINTED: Final = "Tercetak"
READ: Final = "Dibaca"
REASON: Final = "Alasan"
CONFIDENCE: Final = "Keyakinan bacaan"
NOTHING_PRINTED: Final = "(kosong atau tidak terbaca)"
SPELLING: Final = "ejaan"
CONFIRMED: Final = "Sudah dikonfirmasi"

PART_TO_CONFIRM: Final = "Perlu dikonfirmasi"

# Checklist under the name of a package; {…} is filled in by the script
PACKAGE: Final = "Nama paket"
PACKAGE_EXAMPLE: Final = "misalnya: Pasar Dempo 2026"
PACKAGE_OPEN: Final = "Simpan dengan nama ini"
PACKAGE_UNSAVED: Final = "Belum disimpan. Tulis nama paket agar centang tersimpan di peramban ini."
PACKAGE_SAVED: Final = "Paket “{nama}”: setiap centang langsung tersimpan, hanya di peramban ini."
PACKAGE_REFUSED: Final = (
    "Peramban ini menolak menyimpan. Centang tetap dapat dipakai, tetapi hilang bila halaman ditutup; "
    "cetak bila perlu."
)
PACKAGE_STORED: Final = "Paket tersimpan"
PACKAGE_CLOSE: Final = "Tutup paket"
PACKAGE_DELETE: Final = "Hapus paket"
PACKAGE_DELETE_SURE: Final = "Hapus paket “{nama}” beserta semua centangnya dari peramban ini?"
PACKAGE_RESET: Final = "Kosongkan centang"
PACKAGE_RESET_SURE: Final = "Kosongkan semua centang?"
PACKAGE_PRINT: Final = "Cetak daftar periksa"
PROGRESS: Final = "{n} dari {semua}"

# Files of an SOP
DOWNLOADS: Final = "Unduh SOP ini"

# Agency page
DECREE: Final = "Keputusan penetapan"
DECREE_SHORT: Final = "keputusan"
DECREE_ABOUT: Final = "tentang"
CONSIDERING: Final = "Menimbang"
DECREE_BASIS: Final = "Mengingat"
RULINGS: Final = "Memutuskan"
ENACTED_AT: Final = "Ditetapkan di"
ON_DATE: Final = "pada tanggal"
SIGNED_FOR: Final = "a.n."
ROLES: Final = "Pelaksana"

AGENCY_MATRIX: Final = "Matriks pelaksana"
AGENCY_MATRIX_LEAD: Final = "Jumlah langkah tiap pelaksana dalam tiap SOP."
TOTAL: Final = "Jumlah"

# Tasks
CHOOSE_ROLE: Final = "Saya bertugas sebagai"
PRINT: Final = "Cetak"
DECIDES: Final = "Memutuskan"
COLUMN_HANDOVER: Final = "Diserahkan kepada"
HANDOVER: Final = "Serah terima"
HANDOVER_LEAD: Final = "Dibaca dari urutan langkah dan kolom Output; bukan kolom tersendiri pada SOP."
HANDOVER_FROM: Final = "Menerima pekerjaan dari"
HANDOVER_TO: Final = "Meneruskan pekerjaan kepada"
HANDOVER_NONE: Final = "Tidak ada."
HANDOVER_OPEN: Final = "Buka gambar"
ALL_INFERRED: Final = "Pelaksana semua langkah di bawah ini disimpulkan; tandanya tidak terbaca."
ROLE_NO_STEPS: Final = "Belum ada langkah yang menyebut pelaksana ini."
ROLE_QUALIFIED: Final = "Disebut dalam kualifikasi pelaksana"
ROLES_WITHOUT_STEPS: Final = "Disebut tanpa langkah"
ALSO_PRINTED: Final = "Juga tercetak sebagai"

# Documents
DOCUMENTS_LEAD: Final = "Dokumen dalam SOP: di langkah mana dihasilkan, di langkah mana diperlukan."
PRODUCED: Final = "Dihasilkan di"
NEEDED: Final = "Diperlukan di"
NOT_PRODUCED: Final = "Tidak ada langkah yang menghasilkannya."
NOT_NEEDED: Final = "Tidak ada langkah yang memerlukannya."
KIND: Final = "Jenis"
NO_DOCUMENTS: Final = "Belum ada dokumen."

# Regulations
REGULATIONS_LEAD: Final = "Peraturan yang dikutip sebagai dasar hukum, dengan status yang pernah diperiksa."
REGULATIONS_RELATED: Final = "Disebut karena hubungannya"
REGULATIONS_RELATED_LEAD: Final = (
    "Tidak dikutip dalam buku ini; mengubah, mencabut, atau menggantikan peraturan di atas."
)
REGULATION: Final = "Peraturan"
STATUS: Final = "Status"
STATUS_WORDS: Final = {
    "berlaku": "Berlaku",
    "diubah": "Diubah",
    "dicabut": "Dicabut",
    "belum-diperiksa": "Belum diperiksa",
}
NOT_CHECKED: Final = "belum diperiksa"
CHECKED: Final = "diperiksa"
CHECKED_AT: Final = "pada"
CITED_BY: Final = "Dikutip oleh"
NOT_CITED: Final = "Tidak dikutip oleh SOP dalam buku ini."
AMENDS: Final = "Mengubah"
AMENDED_BY: Final = "Diubah oleh"
REPEALS: Final = "Mencabut"
REPEALED_BY: Final = "Dicabut dan digantikan oleh"
REPLACED_BY: Final = "digantikan oleh"
REPLACED_UNCHECKED: Final = "menurut catatan penyusun digantikan oleh"
REPLACED_UNCHECKED_LABEL: Final = "Digantikan oleh, menurut catatan penyusun (belum diperiksa)"
NO_REGULATIONS: Final = "Register peraturan masih kosong."
SPELLINGS: Final = "Juga ditulis"

# Terms
TERMS_LEAD: Final = "Singkatan dan istilah yang dipakai dalam SOP."
NO_TERMS: Final = "Daftar istilah masih kosong."
SYNONYMS: Final = "Dicari juga dengan"
TERMS_SOURCE: Final = "Sumber, bila tidak disebut lain: {sumber}."

MONTHS: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip


def day(value: date) -> str:
    """A date as written in Indonesian: ``17 Januari 2024``."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def iso_day(value: str) -> str:
    """An ISO date in Indonesian words; any other text is returned as it is."""
    try:
        return day(date.fromisoformat(value))
    except ValueError:
        return value


def count(number: int, noun: str) -> str:
    """``3 langkah``: Indonesian nouns have no plural."""
    return f"{number} {noun}"


def to_confirm(number: int, spelling: int = 0) -> str:
    """The sentence of the banner; ``spelling`` of the ``number`` change nothing but letters."""
    words = f"{number} bagian masih perlu dikonfirmasi dengan naskah yang ditandatangani"
    if not spelling:
        return f"{words}."
    if spelling == number:
        return f"{words}, semuanya ejaan atau tanda baca."
    return f"{words}: {number - spelling} memengaruhi isi, {spelling} ejaan atau tanda baca."


def row_to_confirm(number: int) -> str:
    """What the mark of a table row says."""
    return f"{number} bagian pada baris ini perlu dikonfirmasi"


def cites_replaced(number: int) -> str:
    """The one line about replaced law."""
    return f"SOP ini masih mengutip {number} peraturan yang sudah dicabut atau digantikan."


def cites_replaced_unchecked(number: int) -> str:
    """Likewise where nobody has looked the status up."""
    note = "menurut catatan penyusun sudah digantikan (belum diperiksa)"
    return f"SOP ini mengutip {number} peraturan yang {note}."


def rows_words(steps: int, substeps: int) -> str:
    """``8 langkah, 3 rincian``."""
    words = count(steps, "langkah")
    return f"{words}, {count(substeps, 'rincian')}" if substeps else words


def manuscript(line: str, agency: str = "") -> str:
    """Where the printed words stand: ``naskah Kota Contoh, baris 7``."""
    return f"{MANUSCRIPT}{' ' if agency else ''}{agency}, {LINE} {line}"


def step_words(number: str | None) -> str:
    """How a text refers to a numbered step: ``langkah 5``."""
    return f"langkah {number}" if number else "langkah"
