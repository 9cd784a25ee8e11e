"""Words for what a schema demands: (Indonesian, English)."""

from __future__ import annotations

Pair = tuple[str, str]

TYPE_WORDS: dict[str, Pair] = {
    "string": ("teks", "text"),
    "number": ("teks", "text"),
    "array": ("daftar (`- …`)", "a list (`- …`)"),
    "object": ("isian bernama (`nama: nilai`)", "named entries (`name: value`)"),
}

DATE_FORM = r"^\d{4}-\d{2}-\d{2}$"
PATTERN_WORDS: dict[str, Pair] = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": (
        "pakai huruf kecil, angka, dan tanda hubung saja, misalnya `terima-berkas`",
        "use lower-case letters, digits and hyphens only, such as `terima-berkas`",
    ),
    r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$|^tidak-ada$": (
        "tulis `instansi/sop`, misalnya `pagar-alam/persiapan-pengadaan`, atau `tidak-ada`",
        "write `agency/sop`, such as `pagar-alam/persiapan-pengadaan`, or `tidak-ada`",
    ),
    r"^\d+$": ("tulis angka saja, misalnya 1", "write digits only, such as 1"),
    r"^\d{4}$": ("tulis empat angka, misalnya 2024", "write four digits, such as 2024"),
    r"^\d+(-\d+)?$": (
        "tulis nomor baris, misalnya 207 atau 194-218",
        "write line numbers, such as 207 or 194-218",
    ),
    r"^\d+(-\d+)?(, ?\d+(-\d+)?)*$": (
        "tulis nomor baris, misalnya 207 atau 194-218",
        "write line numbers, such as 207 or 194-218",
    ),
    r"^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$": (
        "tulis jam buka dan tutup, misalnya `07:30-12:00`",
        "write opening and closing time, such as `07:30-12:00`",
    ),
    r"^\d{4}-S[12]$|^\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}$": (
        "tulis semester seperti 2026-S1, atau dua tanggal seperti 2026-01-01..2026-06-30",
        "write a half-year such as 2026-S1, or two dates such as 2026-01-01..2026-06-30",
    ),
    r"^\d{4}-\d{2}-\d{2}$|^tanpa-tanggal$": (
        "tulis tanggal efektif versi itu, misalnya 2024-01-17, atau tanpa-tanggal",
        "write the effective date of that version, such as 2024-01-17, or tanpa-tanggal",
    ),
    r"^[0-9a-f]{64}$": (
        "sidik terdiri dari 64 angka dan huruf a–f; biarkan `sop monev catat` mengisinya",
        "a digest has 64 digits and letters a–f; let `sop monev catat` fill it in",
    ),
    r"^/akn/id(-[a-z]{2})?/act/[a-z0-9-]+(/[a-z0-9-]+)?/\d{4}/[0-9a-z.-]+$": (
        "tulis misalnya /akn/id/act/perpres/2018/16",
        "write for example /akn/id/act/perpres/2018/16",
    ),
}
ANY_FORM: Pair = ("periksa cara tulisnya pada keterangan isian ini", "see how this entry is written")

_LIST: Pair = ("tulis satu butir tiap baris: `- butir`", "write one item a line: `- item`")
_DASH: Pair = (
    "tiap butir diawali tanda hubung dan spasi: `- butir` (bukan `-butir`, `–`, atau nomor)",
    "each item starts with a hyphen and a space: `- item` (not `-item`, `–` or a number)",
)
_BLANK_ITEM: Pair = ("isi butir ini atau hapus tanda `-` nya", "fill this item or delete its `-`")
_NAMED: Pair = ("tulis `nama: nilai`, satu isian tiap baris", "write `name: value`, one entry a line")
_TEXT: Pair = (
    "tulis teks biasa; teks yang memuat `[`, `{`, atau titik dua diapit tanda kutip tunggal: '…'",
    "write plain text; a text that holds `[`, `{` or a colon goes in single quotes: '…'",
)


def type_hint(wanted: list[str], text: str | None, *, blank: bool) -> Pair:
    """What to write where something of the wrong kind stands.

    Args:
        wanted: kinds the schema allows there.
        text: the text that stands there, ``None`` for anything else.
        blank: nothing stands there (only list items: blank entries count as not written).
    """
    if blank:
        return _BLANK_ITEM
    if "string" in wanted:
        return _TEXT
    if "array" in wanted:
        glued = text is not None and (not text[:1].isalnum() or text[:2].rstrip(".)").isdecimal())
        return _DASH if glued else _LIST
    return _NAMED
