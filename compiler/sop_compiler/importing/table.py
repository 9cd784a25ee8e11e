"""Head and rows of the steps table, from rows of cells (Word and table text alike)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sop_compiler.importing.cells import Cell, Row, entries_of, fold, one_line, unmarked
from sop_compiler.paper import FormRow, Sign
from sop_compiler.paper.drawing import CONNECTIONS
from sop_compiler.paper.words import DURATION

_LETTER = re.compile(r"\(?[a-z][.)]?")
_NAMES: tuple[tuple[str, str], ...] = (
    ("no", r"no\.?|nomor"),
    ("kegiatan", r"(?:uraian\s+)?(?:kegiatan|aktivitas|aktifitas|prosedur)|ur\w*\s+kegiatan"),
    ("pelaksana", r"pelaksana(?:an)?"),
    ("mutu", r"mutu\s+baku"),
    ("kelengkapan", r"(?:persyaratan\s*/?\s*)?(?:kelengkapan|per\w*ngkapan)|persyaratan"),
    ("waktu", r"(?:maks(?:imal)?\.?\s*)?waktu"),
    ("output", r"output|keluaran|hasil"),
    ("keterangan", r"ket(?:erangan)?\.?"),
)
_SHAPE_OF = {
    "kapsul": "○◯⬭⊂⊃",
    "kotak": "□▭■▢▯",
    "belah-ketupat": "◇◊♦◆⬦",
}
_MERMAID = re.compile(r"graph\s+\w+\s+(.*)", re.IGNORECASE)


@dataclass(slots=True)
class Head:
    """Grid columns of the table by name, and the headings of the role columns."""

    columns: dict[str, int] = field(default_factory=dict[str, int])
    roles: tuple[str, ...] = ()
    first_role: int = 2
    role_grid: tuple[int, ...] = ()
    width: int = 0


def name_of(cell: Cell) -> str | None:
    """Which heading of the form the cell prints."""
    text = one_line(cell.text).strip(" :")
    for name, pattern in _NAMES:
        if re.fullmatch(pattern, text, re.IGNORECASE):
            return name
    return None


def starts_head(row: Row) -> bool:
    """The row is the upper row of the table head."""
    names = [name_of(c) for c in row.cells if c.text]
    return bool(names) and names[0] == "no" and "kegiatan" in names


def read_head(upper: Row, lower: Row | None) -> tuple[Head, int]:
    """The head and how many rows it takes (1 or 2).

    Table text leaves merged cells out, so columns are found by names: what stands between the activity
    and *Kelengkapan* are the roles.
    """
    names = {name_of(c): c for c in upper.cells if c.text}
    two = lower is not None and any(name_of(c) in ("waktu", "output") for c in lower.cells)
    base = lower if two and lower is not None else upper
    head = Head()
    head.columns["no"] = names["no"].column
    head.columns["kegiatan"] = names["kegiatan"].column
    cells = [c for c in base.cells if c.column > names["kegiatan"].column and not c.merged]
    inputs = next((c.column for c in cells if name_of(c) == "kelengkapan"), None)
    for cell in (*cells, *(upper.cells if two else ())):
        name = name_of(cell)
        if name in ("kelengkapan", "waktu", "output", "keterangan"):
            head.columns.setdefault(name, cell.column)
    limit = inputs if inputs is not None else head.columns.get("waktu", 99)
    roles = [c for c in cells if c.column < limit and name_of(c) is None and c.text]
    head.roles = tuple(one_line(c.text) for c in roles)
    head.role_grid = tuple(c.column for c in roles)
    head.first_role = roles[0].column if roles else names["kegiatan"].column + 1
    head.width = max(c.column + c.span for c in (*upper.cells, *base.cells))
    return head, 2 if two else 1


def read_row(row: Row, head: Head, *, loose: bool) -> FormRow | None:
    """A row of the table; ``None`` for a blank one and for a row of page connectors.

    Args:
        row: its cells.
        head: the columns.
        loose: cells may be missing (table text), so that content decides where the rest stands.
    """
    cells = {c.column: c for c in row.cells}
    shifted = False
    if loose:
        cells, shifted = _straightened(cells, head)
    at = head.columns

    def cell(name: str) -> Cell:
        found = cells.get(at.get(name, -1), Cell())
        return Cell() if found.merged else found

    activity = tuple(one_line(p.printed) for p in cell("kegiatan").paragraphs if p.printed)
    number = one_line(" ".join(p.printed for p in cell("no").paragraphs))
    if activity == (CONNECTIONS,) or not (number or any(c.text for c in cells.values() if not c.merged)):
        return None
    time = one_line(cell("waktu").text)
    return FormRow(
        number=number,
        activity=activity,
        level=1 if _LETTER.fullmatch(number) else 0,
        signs=tuple(
            sign
            for place, column in enumerate(head.role_grid)
            if (sign := typed_sign(cells.get(column, Cell()).text, place)) is not None
        ),
        inputs=entries_of(cell("kelengkapan").paragraphs),
        time="" if time in ("-", "–") else time,
        outputs=entries_of(cell("output").paragraphs),
        note=one_line(
            " ".join(unmarked(p.text) if p.level else p.text for p in cell("keterangan").paragraphs)
        ),
        line=row.line,
        shifted=shifted,
    )


def typed_sign(text: str, column: int) -> Sign | None:
    """The sign typed into a role cell: a number, letters, a word, a tick, or a drawn character."""
    words = one_line(text)
    if not words:
        return None
    drawn = _MERMAID.search(words)
    if drawn is not None:
        shape = "kapsul" if "([" in drawn[1].partition("-->")[0] or drawn[1].startswith("End") else "kotak"
        return Sign(column=column, shape=shape)
    for shape, characters in _SHAPE_OF.items():
        if words[0] in characters:
            return Sign(column=column, text=words[1:].strip(), shape=shape)
    word = words.casefold().strip(" .")
    return Sign(column=column, text=words, shape="kapsul" if word in ("mulai", "selesai") else None)


def _straightened(cells: dict[int, Cell], head: Head) -> tuple[dict[int, Cell], bool]:
    """Cells of a row from which merged ones have been left out, put where their content belongs."""
    waktu = head.columns.get("waktu")
    if waktu is None or DURATION.match(cells.get(waktu, Cell()).text):
        return cells, False
    timed = [c for c in sorted(cells) if c > head.columns["kegiatan"] and _only_time(cells[c].text)]
    missing = head.width - (max(cells) + 1 if cells else 0)
    if len(timed) != 1:
        return cells, False
    by = waktu - timed[0]
    if by <= 0 or (missing <= 0 and any(cells[c].text for c in cells if c + by >= head.width)):
        return cells, False
    moved: dict[int, Cell] = {}
    for column, cell in cells.items():
        if column >= timed[0]:
            moved[column + by] = cell
        elif column > head.columns["kegiatan"] and cell.text and len(cell.text) > 12:
            moved[head.columns.get("kelengkapan", column)] = cell
        else:
            moved[column] = cell
    return moved, True


def _only_time(text: str) -> bool:
    match = DURATION.match(text.strip())
    return match is not None and len(text.strip()) <= match.end() + 12


def same_role(one: str, other: str) -> bool:
    """Two headings are one but for case and punctuation."""
    return fold(one) == fold(other)
