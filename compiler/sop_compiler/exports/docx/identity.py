"""The identity page of the form."""

from __future__ import annotations

import re

from sop_compiler.exports.docx.xml import cell, listed, paragraph, row, run, table
from sop_compiler.paper import Form, Section

TITLES = {
    "dasar_hukum": "Dasar Hukum",
    "kualifikasi": "Kualifikasi Pelaksana",
    "keterkaitan": "Keterkaitan",
    "peralatan": "Peralatan/Perlengkapan",
    "peringatan": "Peringatan",
    "pencatatan": "Pencatatan dan Pendataan",
    "penjelasan_singkat": "Penjelasan Singkat",
    "tujuan": "Tujuan",
    "definisi": "Definisi",
}
_PAIRS = (("dasar_hukum", "kualifikasi"), ("keterkaitan", "peralatan"), ("peringatan", "pencatatan"))
_SINGLE = ("penjelasan_singkat", "tujuan", "definisi")
_SHARES = (0.5, 0.16, 0.34)


class Lists:
    """Numbers for automatic lists; every list starts anew."""

    def __init__(self) -> None:
        """No list yet."""
        self.kinds: list[str] = []

    def new(self, kind: str) -> int:
        """Number of a new list of kind ``angka`` or ``butir``."""
        self.kinds.append(kind)
        return len(self.kinds)


def identity_table(form: Form, office: str, width: float, lists: Lists) -> str:
    """The block with room for logo, signature, rank and personal number, which stay blank."""
    widths = tuple(width * share for share in _SHARES)
    rows: list[str] = []
    for at, (label, text) in enumerate(form.identity):
        owner = cell(_owner(form) if at == 0 else (), widths[0], merge="restart" if at == 0 else "continue")
        signed = re.search(r"disahkan", label, re.IGNORECASE) is not None
        values = _signature(text, office) if signed else (paragraph(run(text, bold=_is_title(label))),)
        rows.append(row((owner, cell((paragraph(run(label)),), widths[1]), cell(values, widths[2]))))
    for left, right in _PAIRS:
        one, other = form.section(left), form.section(right)
        if one is None and other is None:
            continue
        rows.append(
            row(
                (
                    cell(_list(one, lists), widths[0]),
                    cell(_list(other, lists), widths[1] + widths[2], span=2),
                )
            )
        )
    for key in _SINGLE:
        section = form.section(key)
        if section is not None:
            rows.append(row((cell(_list(section, lists), width, span=3),)))
    return table(rows, widths)


def _is_title(label: str) -> bool:
    return bool(re.search(r"(nama|judul)\s*sop", label, re.IGNORECASE))


def _owner(form: Form) -> tuple[str, ...]:
    names = form.owner.split("\n")
    return (
        paragraph(),
        *(paragraph(run(name, bold=at == 0, size=11), centred=True) for at, name in enumerate(names)),
    )


def _signature(text: str, office: str) -> tuple[str, ...]:
    """Office, room to sign, name; rank and personal number are written by hand."""
    cut = len(office) if office and text.casefold().startswith(office.casefold()) else _near_cut(text, office)
    first, name = text[:cut].strip(), text[cut:].strip()
    blank = "\u00a0…………………………………………"
    return (
        paragraph(run(first), centred=True),
        *(paragraph() for _ in range(3)),
        *((paragraph(run(name, bold=True), centred=True),) if name else ()),
        paragraph(run(f"Pangkat :{blank}"), centred=True),
        paragraph(run(f"NIP :{blank}"), centred=True),
    )


def _near_cut(text: str, office: str) -> int:
    """Where the office ends when it is printed with other words: after as many words."""
    words = list(re.finditer(r"\S+", text))
    count = len(office.split())
    return words[count - 1].end() if 0 < count < len(words) else len(text)


def _list(section: Section | None, lists: Lists) -> tuple[str, ...]:
    if section is None:
        return ()
    head = paragraph(run(TITLES[section.key], bold=True))
    if len(section.entries) == 1:
        return (head, paragraph(run(section.entries[0])))
    number = lists.new("angka") if section.entries else 0
    return (head, *(listed(text, number) for text in section.entries))
