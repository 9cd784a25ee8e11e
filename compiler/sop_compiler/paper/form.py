"""Records of the printed form: identity block, lists, table rows, signs in the role columns, arrows."""

from __future__ import annotations

from dataclasses import dataclass, field

SECTIONS = (
    "dasar_hukum",
    "kualifikasi",
    "keterkaitan",
    "peralatan",
    "peringatan",
    "pencatatan",
    "penjelasan_singkat",
    "tujuan",
    "definisi",
)
"""Lists of the identity block by YAML key, in the order of the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One printed entry of a list cell, with its sub-list.

    ``certain`` is False where the border between two entries had to be guessed.
    """

    text: str
    details: tuple[str, ...] = ()
    certain: bool = field(default=True, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """What stands in a role cell of a row.

    Attributes:
        column: role column, from 0.
        text: words, number or letter in it; ``""`` for an empty symbol.
        shape: kapsul, kotak, belah-ketupat; ``None`` where only text was typed.
        dashed: drawn with a broken line, which says that the role was inferred.
        certain: False where the cell had to be found by the offset of a floating shape.
    """

    column: int
    text: str = ""
    shape: str | None = None
    dashed: bool = False
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """One row of the table; ``line`` is its place in the source.

    Attributes:
        number: the printed number or letter, ``""`` when blank.
        activity: paragraphs of the activity cell.
        level: 1 for a lettered row below another one.
        shifted: cells were missing and have been put in place by their content.
    """

    number: str = ""
    activity: tuple[str, ...] = ()
    level: int = 0
    signs: tuple[Sign, ...] = ()
    inputs: tuple[Entry, ...] = ()
    time: str = ""
    outputs: tuple[Entry, ...] = ()
    note: str = ""
    line: str = ""
    shifted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrow:
    """An arrow between two rows (positions from 0).

    Attributes:
        target: ``None`` for an arrow that leads nowhere; the number of rows for the end of the SOP.
        label: text at the arrow.
        certain: False where its ends were found by distance.
    """

    source: int
    target: int | None
    label: str = ""
    certain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A list of the identity block; ``line`` is its place in the source."""

    key: str
    entries: tuple[str, ...]
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ids:
    """Ids that a form we wrote ourselves carries unseen, each with the printed words it belongs to.

    They count only where the words still stand on the form.

    Attributes:
        procedure: full id, ``""`` if none.
        steps: (words of the row, step id) in printed order.
        words: (kind, words) -> ids; kind is pelaksana, dasar_hukum, kualifikasi, keterkaitan or unit.
        marks: fingerprint of every cell as exported, so that a later import can tell who changed it.
    """

    procedure: str = ""
    steps: tuple[tuple[str, str], ...] = ()
    words: tuple[tuple[str, str, str], ...] = ()
    marks: tuple[tuple[str, str], ...] = ()

    def of(self, kind: str, words: str) -> str | None:
        """Ids stored for these words, separated by spaces; ``None`` when there are none."""
        for known, text, ids in self.words:
            if known == kind and text == words:
                return ids
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A whole printed form.

    Attributes:
        identity: label and value of the identity block, as printed.
        sections: the lists that are printed, even when blank.
        owner: words of the owner's cell (agency, unit).
        table_title: heading above the table.
        columns: headings of the role columns.
        arrows: arrows between rows; ``drawn`` tells whether the source can hold any.
        messages: what could not be placed, in Indonesian.
        file, line: place in the source.
    """

    identity: tuple[tuple[str, str], ...] = ()
    sections: tuple[Section, ...] = ()
    owner: str = ""
    table_title: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[FormRow, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    drawn: bool = False
    ids: Ids = Ids()
    messages: tuple[str, ...] = ()
    file: str = ""
    line: str = ""

    def section(self, key: str) -> Section | None:
        """The list of that key, ``None`` when its label is not printed."""
        return next((s for s in self.sections if s.key == key), None)
