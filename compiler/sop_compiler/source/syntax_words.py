"""What to say about writing that YAML cannot read, in both languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """What is wrong and what to do, Indonesian and English."""

    what: str
    what_en: str
    advice: str
    advice_en: str


COLON = Words(
    "teks ini memuat titik dua sehingga terbaca sebagai isian baru",
    "this text holds a colon, so it reads as a new entry",
    "apit seluruh teks dengan tanda kutip tunggal: '…'",
    "put the whole text in single quotes: '…'",
)
HANGING = Words(
    "isian ini menjorok di bawah teks baris sebelumnya sehingga terbaca sebagai sambungannya",
    "this entry is indented below the text of the line before, so it reads as its continuation",
    "sejajarkan dengan isian yang sederajat; langkah yang mempunyai isian lain ditulis "
    "`- kegiatan: …` lalu isian berikutnya di bawah kata `kegiatan`",
    "line it up with its neighbours; a step with further entries is written "
    "`- kegiatan: …` with the next entry below the word `kegiatan`",
)
INDENT = Words(
    "jarak masuk (spasi di awal baris) tidak sejajar dengan baris di atasnya",
    "the indentation does not line up with the lines above",
    "samakan jumlah spasi dengan isian yang sederajat; jangan memakai tombol Tab",
    "use the same number of spaces as the neighbouring entries; no Tab",
)
TAB = Words(
    "ada Tab di awal baris; jarak masuk hanya boleh berupa spasi",
    "there is a Tab at the start of the line; indentation is written with spaces only",
    "ganti Tab dengan spasi (dua spasi untuk tiap tingkat)",
    "replace the Tab by spaces (two for each level)",
)
QUOTE = Words(
    "tanda kutip dibuka tetapi tidak ditutup",
    "a quote is opened but not closed",
    "tutup dengan tanda kutip yang sama",
    "close it with the same quote",
)
AFTER_QUOTE = Words(
    "ada teks setelah tanda kutip penutup",
    "there is text behind the closing quote",
    "apit seluruh teks, atau gandakan tanda kutip di dalam teks ('')",
    "quote the whole text, or double the quote inside it ('')",
)
BACKSLASH = Words(
    "tanda `\\` mempunyai arti khusus di dalam kutip ganda",
    "the sign `\\` has a special meaning inside double quotes",
    "pakai tanda kutip tunggal: '…'",
    "use single quotes: '…'",
)
BRACKET = Words(
    "tanda kurung `[` atau `{` dibuka tetapi tidak ditutup",
    "a `[` or `{` is opened but not closed",
    "tutup dengan `]` atau `}`, pisahkan butir dengan koma",
    "close it with `]` or `}`, separate items by commas",
)
COMMA = Words(
    "di dalam tanda kurung, koma hilang sebelum tanda ini atau teksnya memuat tanda khusus",
    "inside the brackets a comma is missing before this sign, or the text holds a special sign",
    "pisahkan isian dengan koma; apit teks yang memuat `:` `,` `[` `{` dengan tanda kutip tunggal: '…'",
    "separate entries by commas; put a text that holds `:` `,` `[` `{` in single quotes: '…'",
)
START = Words(
    "teks tidak boleh diawali tanda ini",
    "a text cannot start with this sign",
    "apit teks dengan tanda kutip tunggal: '…'",
    "put the text in single quotes: '…'",
)
ANCHOR = Words(
    "teks yang diawali `&`, `*`, `!`, atau `%` terbaca sebagai tanda khusus",
    "a text that starts with `&`, `*`, `!` or `%` reads as a special sign",
    "apit teks dengan tanda kutip tunggal: '…'",
    "put the text in single quotes: '…'",
)
NO_COLON = Words(
    "baris ini tidak mempunyai titik dua setelah nama isiannya",
    "this line has no colon after the name of its entry",
    "tulis `nama: nilai`; butir daftar diawali `- `",
    "write `name: value`; a list item starts with `- `",
)
NO_SPACE = Words(
    "setelah titik dua harus ada spasi",
    "a colon must be followed by a space",
    "tulis `nama: nilai`, dengan spasi setelah titik dua",
    "write `name: value`, with a space behind the colon",
)
DASH = Words(
    "setelah tanda `-` di awal butir daftar harus ada spasi",
    "the `-` of a list item must be followed by a space",
    "tulis `- butir`",
    "write `- item`",
)
LIST = Words(
    "butir daftar (`- …`) harus dimulai di baris baru di bawah namanya",
    "a list item (`- …`) must start on a new line below its name",
    "tulis `nama:` lalu `- butir` di baris berikutnya",
    "write `name:` and then `- item` on the next line",
)
CONTROL = Words(
    "ada huruf kendali yang tidak tampak",
    "there is an invisible control character",
    "hapus lalu ketik ulang bagian ini; salinan dari Word ditempel sebagai teks biasa",
    "delete and retype this part; paste copies from Word as plain text",
)
OTHER = Words(
    "susunan tulisan di sini tidak dapat dibaca",
    "the writing cannot be read here",
    "periksa spasi di awal baris, tanda kutip, dan titik dua di sekitar baris ini",
    "check indentation, quotes and colons around this line",
)
