"""Which column of a table is which: by its name, and by what its cells look like."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from sop_checks.folding import fold
from sop_checks.proposal.exports import Column, Table
from sop_checks.proposal.handbook import Handbook
from sop_checks.proposal.persons import looks_personal
from sop_checks.proposal.result import Confidence
from sop_checks.proposal.times import choose_times
from sop_checks.proposal.words import word_set
from sop_checks.records.headers import CANONICAL, EXTRA, bind_columns

SURE, FAIR, LEAST = 0.7, 0.5, 0.36
"""Scores from which a column is proposed as sure, as fair, or at all."""

_NAME_SHARE, _VALUE_SHARE, _WORDS_SHARE = 0.55, 0.45, 0.95
_LOOKED_VALUES = 40
_IDS = frozenset(["no", "nomor", "kode", "kd", "id", "number", "num", "code"])
_MATTERS = word_set(
    "paket tender nontender berkas perkara kasus permohonan register registrasi surat pengadaan rup "
    "kontrak case order tiket usulan pekerjaan spk pendaftaran pengaduan dosir"
)
_HINTS: Mapping[str, Mapping[str, float]] = {
    "sop": {"sop": 0.7, "prosedur": 0.7, "procedure": 0.7},
    "langkah": {
        "langkah": 0.8,
        "tahapan": 0.8,
        "tahap": 0.8,
        "kegiatan": 0.7,
        "aktivitas": 0.8,
        "activity": 0.8,
        "task": 0.7,
        "step": 0.8,
        "event": 0.6,
        "proses": 0.5,
        "uraian": 0.4,
        "status": 0.3,
    },
    "pelaksana": {"pelaksana": 0.7, "jabatan": 0.8, "peran": 0.8, "role": 0.8, "unit": 0.4, "bagian": 0.4},
    "petugas": {
        "petugas": 0.8,
        "pegawai": 0.7,
        "pejabat": 0.5,
        "operator": 0.7,
        "verifikator": 0.6,
        "pemeriksa": 0.6,
        "user": 0.7,
        "pengguna": 0.5,
        "oleh": 0.6,
        "pic": 0.7,
        "nip": 0.6,
        "staf": 0.6,
        "nama": 0.2,
    },
    "dokumen": {
        "dokumen": 0.7,
        "output": 0.8,
        "keluaran": 0.8,
        "lampiran": 0.5,
        "bukti": 0.5,
        "hasil": 0.5,
        "file": 0.4,
        "arsip": 0.3,
    },
    "siklus": {"lifecycle": 0.8, "transition": 0.8, "siklus": 0.8},
}
_LIFECYCLE = word_set(
    "start complete schedule assign suspend resume mulai selesai ateabort withdraw autoskip reassign"
)
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Choice:
    """A column for a canonical column; ``given`` where an existing mapping says so."""

    column: Column
    score: float
    given: bool = False

    @property
    def word(self) -> Confidence:
        """Confidence in one word."""
        if self.given or self.score >= SURE:
            return "yakin"
        return "cukup yakin" if self.score >= FAIR else "ragu"


def choose_columns(
    table: Table, handbook: Handbook, given: Mapping[str, Sequence[str]], reserved: frozenset[str]
) -> dict[str, Choice]:
    """A column for each canonical column that the table seems to have; none is taken twice.

    Args:
        table: the table.
        handbook: the SOPs.
        given: names of an existing mapping; they win.
        reserved: folded names that an existing mapping uses for documents.
    """
    scorer = _Scorer(table, handbook)
    own = _choose(scorer, {}, reserved)
    chosen: dict[str, Choice] = {}
    for canonical, names in given.items():
        column = next(filter(None, map(table.column, names)), None)
        if column is not None:
            same = canonical in own and own[canonical].column is column
            chosen[canonical] = own[canonical] if same else Choice(column, 1.0, given=True)
    return _choose(scorer, chosen, reserved) if chosen else own


def _choose(scorer: _Scorer, given: Mapping[str, Choice], reserved: frozenset[str]) -> dict[str, Choice]:
    chosen = dict(given)
    for canonicals in (("langkah", "sop", "dokumen", "siklus"), ("berkas",), ("pelaksana", "petugas")):
        _assign(canonicals, scorer, chosen, reserved)
    free = _free(scorer.table, chosen, reserved)
    times = choose_times(free, chosen.get("berkas"), scorer.exact, chosen)
    for canonical, (column, score) in times.items():
        chosen[canonical] = Choice(column, score)
    return {key: chosen[key] for key in (*CANONICAL, *EXTRA) if key in chosen}


def _assign(
    canonicals: Sequence[str], scorer: _Scorer, chosen: dict[str, Choice], reserved: frozenset[str]
) -> None:
    """Best pairs first; equal ones in the order of the canonical columns and of the table."""
    step = chosen.get("langkah")
    pairs = [
        (-score, canonicals.index(canonical), column.index, canonical, column)
        for canonical in canonicals
        if canonical not in chosen
        for column in _free(scorer.table, chosen, reserved)
        if (score := scorer.score(canonical, column, step.column if step else None)) >= LEAST
    ]
    taken: set[str] = set()
    for negative, _, _, canonical, column in sorted(pairs, key=lambda item: item[:3]):
        if canonical not in chosen and fold(column.header) not in taken:
            chosen[canonical] = Choice(column, round(-negative, 3))
            taken.add(fold(column.header))


def _free(table: Table, chosen: Mapping[str, Choice], reserved: frozenset[str]) -> list[Column]:
    taken = {fold(choice.column.header) for choice in chosen.values()} | reserved
    free: list[Column] = []
    for column in table.columns:
        if fold(column.header) not in taken:
            free.append(column)
            taken.add(fold(column.header))  # of columns with one name, the checks see the first only
    return free


class _Scorer:
    def __init__(self, table: Table, handbook: Handbook) -> None:
        self.table, self.handbook = table, handbook
        bound = bind_columns([column.header for column in table.columns], {})
        self.bound = {table.columns[at].index: canonical for canonical, at in bound.items()}

    def exact(self, column: Column) -> str:
        """The canonical column whose usual name this is, ``""`` for none."""
        return self.bound.get(column.index) or next(iter(bind_columns((column.header,), {})), "")

    def score(self, canonical: str, column: Column, step: Column | None) -> float:
        value = self._value(canonical, column, step)
        if value < 0:
            return 0.0
        name = name_score(canonical, column.header, self.exact(column))
        # Of several usual names in one table, the checks take this one.
        first = 0.02 if self.bound.get(column.index) == canonical else 0.0
        # Cells full of the SOP's own words say what a column is, whatever its name.
        by_words = _WORDS_SHARE * value if canonical in ("langkah", "sop", "dokumen") else 0.0
        if fold(column.header) in (*CANONICAL, *EXTRA) and name < 1.0:
            by_words = 0.0  # case "A" may read like step "a.", but the column is called berkas
        # A usual name is taken by the checks anyway; doubtful cells do not make it doubtful.
        usual = SURE if name == 1.0 else 0.0
        return max(_NAME_SHARE * name + _VALUE_SHARE * value, by_words, usual) + first

    def _value(self, canonical: str, column: Column, step: Column | None) -> float:
        """0 to 1: how well the cells fit; -1 where they cannot be that."""
        if not column.filled:
            return 0.0
        if column.date_share > 0.6:
            return -1
        values = column.first_values(_LOOKED_VALUES)
        if canonical == "berkas":
            return self._case_value(column, step)
        if canonical == "langkah":
            # Every record is about a step: a column that is mostly empty is something else.
            often = min(1.0, 1.5 * column.filled / self.table.looked)
            return often * _mean(self.handbook.step_weight(text) for text in values)
        if canonical == "sop":
            return _mean(bool(self.handbook.sop_of(text)) for text in values)
        if canonical == "siklus":
            return 1.0 if {fold(text) for text in values} <= _LIFECYCLE else -1
        if canonical == "dokumen":
            pieces = [piece for text in values for piece in re.split(r"[;|\n]", text) if fold(piece)]
            return _mean(fold(piece) in self.handbook.documents for piece in pieces)
        roles = _mean(fold(text) in self.handbook.roles for text in values)
        if canonical == "pelaksana":
            return roles
        return 0.0 if roles > 0.5 else 0.9 if looks_personal(column, self.handbook.vocabulary) else 0.1

    def _case_value(self, column: Column, step: Column | None) -> float:
        """Case numbers repeat, look like codes, and hold no step twice as a rule."""
        filled, distinct = column.filled, len(column.counts)
        if _is_row_number(column) or max(map(len, column.counts)) > 200:
            return -1
        if distinct == 1:
            return 0.2
        codes = sum(
            count for text, count in column.counts.items() if any(map(str.isdigit, text)) and len(text) < 40
        )
        value = 0.3 * codes / filled + (0.3 if filled / distinct >= 1.2 else 0.1)
        if step is None:
            return value
        pairs = [pair for pair in zip(column.texts, step.texts, strict=True) if all(pair)]
        unique = len(set(pairs)) / len(pairs) if pairs else 0.0
        return value + (0.4 if unique >= 0.8 and filled / distinct >= 1.2 else 0.0)


def name_score(canonical: str, header: str, exact: str) -> float:
    """0 to 1: how well a column's name fits; ``exact`` is what the checks take it for."""
    if exact == canonical:
        return 1.0
    words = [word for word in _WORD.findall(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header).casefold()) if word]
    if canonical == "berkas":
        matter = any(_spelled(word, _MATTERS) for word in words)
        numbered = any(word in _IDS for word in words)
        return 0.8 if matter and numbered else 0.5 if matter else 0.3 if numbered else 0.0
    hints = _HINTS[canonical]
    best = max((hints[hint] for word in words if (hint := _spelled(word, hints))), default=0.0)
    return best * (0.6 if exact else 1.0)


def _spelled(word: str, among: Mapping[str, float] | frozenset[str]) -> str:
    """The word of the list that this is, or that it is a misspelling of."""
    if word in among:
        return word
    if len(word) < 5:
        return ""
    near = ((SequenceMatcher(None, word, item).ratio(), item) for item in sorted(among) if len(item) > 4)
    ratio, item = max(near, default=(0.0, ""))
    return item if ratio >= 0.85 else ""


def _is_row_number(column: Column) -> bool:
    texts = [text for text in column.texts if text]
    if len(texts) < 2 or not all(text.isdecimal() and len(text) < 8 for text in texts):
        return False
    numbers = [int(text) for text in texts]
    steps = [after - before for before, after in pairwise(numbers)]
    return numbers[0] <= 1 and all(step > 0 for step in steps) and len(set(steps)) == 1


def _mean(values: Iterable[float]) -> float:
    found = [float(value) for value in values]
    return sum(found) / len(found) if found else 0.0
