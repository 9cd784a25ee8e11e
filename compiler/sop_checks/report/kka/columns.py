"""The columns of the table of findings and the cells of the header, each named once."""

from __future__ import annotations

from dataclasses import dataclass

from sop_checks.folding import fold


@dataclass(frozen=True, slots=True)
class Column:
    """One column: key in code, printed title, width in characters.

    Attributes:
        entry: filled by the auditor or the audited unit; carried over by fingerprint.
        printed: part of the printed page; what only traces back is not.
    """

    key: str
    title: str
    width: float
    entry: bool = False
    printed: bool = True


COLUMNS = (
    Column("no", "No", 4.5),
    Column("case", "Berkas", 13),
    Column("sop", "SOP", 13),
    Column("step", "Langkah", 19),
    Column("observed", "Kondisi", 27),
    Column("criterion", "Kriteria", 31),
    Column("severity", "Tingkat", 8),
    Column("outcome", "Hasil", 12),
    Column("evidence", "Bukti", 15),
    Column("cause", "Sebab", 15, entry=True),
    Column("effect", "Akibat", 15, entry=True),
    Column("advice", "Rekomendasi", 16, entry=True),
    Column("reply", "Tanggapan auditan", 15, entry=True),
    Column("follow_up", "Status tindak lanjut", 11, entry=True),
    Column("note", "Keterangan", 13),
    Column("rule", "Aturan", 40, printed=False),
    Column("fingerprint", "Sidik", 16, printed=False),
)
WHY_GONE = Column("why", "Alasan di lembar ini", 22)
"""First column of the sheet of entries whose finding does not occur any more."""

BY_TITLE = {fold(column.title): column for column in (*COLUMNS, WHY_GONE)}

HEADER_BLANKS = (
    ("Nomor KKA", "Disusun oleh", "Tanggal disusun", "Paraf penyusun"),
    ("Auditan", "Direviu oleh", "Tanggal direviu", "Paraf pereviu"),
    ("Periode",),
)
"""Labels of the header cells that people fill, row by row; every label is unique."""

BLANK_LABELS = {fold(label): label for row in HEADER_BLANKS for label in row}

KKA, FINDINGS, GONE, SUMMARY, REQUESTS, PROBLEMS, BASIS = (
    "KKA",
    "Temuan",
    "Tidak muncul lagi",
    "Ringkasan",
    "Permintaan data",
    "Masalah data",
    "Dasar",
)
"""Names of the sheets."""

NO_FINDINGS = "Tidak ada temuan pada kewajiban yang dapat dinilai."
