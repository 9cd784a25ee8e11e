"""From exports and SOPs to a proposal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError
from sop_checks.folding import fold
from sop_checks.grouping import resolve_sop
from sop_checks.privacy import Masker
from sop_checks.proposal.columns import FAIR, Choice, choose_columns
from sop_checks.proposal.dates import date_style
from sop_checks.proposal.documents import document_columns
from sop_checks.proposal.exports import Column, Table, read_tables
from sop_checks.proposal.handbook import Handbook
from sop_checks.proposal.joins import find_keys, foreign_cases
from sop_checks.proposal.persons import hides, sample
from sop_checks.proposal.result import ColumnSeen, Proposal, SopChoice, StepText, TableSeen
from sop_checks.proposal.steps import choose_sop, read_steps
from sop_checks.proposal.wide import WideTable, find_wide, wide_columns
from sop_checks.records.mapping import Mapping as DataMapping
from sop_checks.rules import ProcedureRules

_SAMPLES = 3
_OVERLAP = 0.5
_OF_CASE = ("berkas", "sop", "mulai_berkas")
_WRITTEN = ("kunci", "lebar", "kolom", "sop", "kosong", "langkah", "dokumen", "zona", "tanggal")
_SETTINGS = ("mulai_dari", "selesai_kosong")


def propose(
    procedures: Sequence[ProcedureRules],
    exports: Sequence[Path],
    existing: DataMapping | None = None,
    plain: Mapping[str, Any] | None = None,
    sop: str = "",
) -> Proposal:
    """Propose a mapping.

    Args:
        procedures: the SOPs that the data may be about.
        exports: files with records.
        existing: a mapping to extend; its entries win.
        plain: the same mapping as plain data, for spellings and keys that :class:`Mapping` forgets.
        sop: the SOP of every row (any of its names).

    Raises:
        InputError: unusable input, in words for the user.
    """
    if not procedures:
        raise InputError("Belum ada SOP yang dapat dipakai untuk membaca ekspor.")
    return _Proposing(procedures, existing or DataMapping(), plain or {}, sop).run(exports)


class _Proposing:
    def __init__(
        self, procedures: Sequence[ProcedureRules], existing: DataMapping, plain: Mapping[str, Any], sop: str
    ) -> None:
        self.handbook = Handbook(procedures)
        self.existing, self.plain = existing, plain
        names = [
            resolve_sop(self.handbook.names, procedures, text).sop for text in (sop, existing.sop) if text
        ]
        if len(set(names)) > 1:
            raise InputError(f"--sop ({names[0]}) berbeda dari sop dalam pemetaan ({names[1]}).")
        self.given_sop = names[0] if names else ""

    def run(self, exports: Sequence[Path]) -> Proposal:
        tables = read_tables(exports, self.existing.columns)
        if not tables:
            names = ", ".join(path.name for path in exports)
            raise InputError(f"Data kosong: tidak ada satu baris pun di bawah judul kolom dalam {names}.")
        chosen = self._choose(tables)
        wide = self._wide(tables, chosen)
        keys = self._keys(tables, chosen)
        meeting = {fold(name) for names in keys for name in names}
        used = [
            (table, choices)
            for table, choices in zip(tables, chosen, strict=True)
            if choices or any(fold(column.header) in meeting for column in table.columns)
        ]
        masker = Masker(enabled=True, persons=self._persons(used))
        choice = self._sop(used, wide)
        steps = self._steps(used, choice)
        index = self.handbook.sops.get(choice.sop)
        spread = wide_columns(wide, index if choice.sure else None, self.existing.wide)
        bound = {fold(item.column.header) for _, choices in used for item in choices.values()}
        bound |= {fold(name) for item in spread for name in item.columns.values()}
        bound |= {fold(name) for names in keys for name in names}
        left = [column for table, _ in used for column in table.columns if fold(column.header) not in bound]
        sops = [choice.sop] if choice.sop else [sop for sop in self._named(used) if sop in self.handbook.sops]
        documents = document_columns(
            list({fold(column.header): column for column in reversed(left)}.values())[::-1],
            [self.handbook.sops[sop] for sop in sops],
            self.existing.documents,
        )
        timed = [item.column for _, choices in used for key, item in choices.items() if key in _TIMES]
        pairs = [
            (choices["mulai"].column, choices["selesai"].column)
            for _, choices in used
            if "mulai" in choices and "selesai" in choices
        ]
        return Proposal(
            files=tuple(path.name for path in exports),
            tables=tuple(
                TableSeen(
                    name=table.name,
                    rows=table.rows,
                    looked=table.looked,
                    used=any(table is item for item, _ in used),
                    notes=table.notes,
                )
                for table in tables
            ),
            columns=tuple(self._seen(used, masker)),
            unused=tuple(self._unused(tables, bound, {fold(item.column) for item in documents}, masker)),
            sop=choice,
            steps=steps,
            documents=documents,
            blanks=self._blanks(used),
            wide=spread,
            keys=keys,
            dates=date_style(timed, pairs, self.existing.day_order, self.existing.zone),
            open_ends=sum(_open_ends(begin, end) for begin, end in pairs),
            without_start=not any({"mulai", "siklus"} & choices.keys() for _, choices in used),
            settings={key: str(self.plain[key]) for key in _SETTINGS if self.plain.get(key)},
            kept={
                key: value
                for key, value in self.plain.items()
                if key not in (*_WRITTEN, *_SETTINGS) and value
            },
        )

    def _choose(self, tables: Sequence[Table]) -> list[dict[str, Choice]]:
        """Columns of every table; a table without steps needs a case column that meets the others'."""
        reserved = self.existing.other_columns
        chosen = [choose_columns(table, self.handbook, self.existing.columns, reserved) for table in tables]
        cases = {
            text
            for choices in chosen
            if "langkah" in choices and "berkas" in choices
            for text in choices["berkas"].column.counts
        }
        for at, choices in enumerate(chosen):
            if cases and "langkah" not in choices:
                chosen[at] = _fields_only(choices, tables[at], cases)
        return _without_clashes(tables, chosen)

    def _persons(self, used: Sequence[tuple[Table, Mapping[str, Choice]]]) -> set[str]:
        """Names that must not show up in samples of other columns either."""
        return {
            text
            for table, choices in used
            for canonical, column in _columns(table, choices)
            if hides(column, canonical, self.handbook.vocabulary)
            for text in column.counts
            if not text.isdecimal() and fold(text) not in self.handbook.roles
        }

    def _wide(self, tables: Sequence[Table], chosen: list[dict[str, Choice]]) -> list[WideTable]:
        """Wide tables; their columns for whole rows, such as a single ``selesai``, are given up."""
        found: list[WideTable] = []
        for at, choices in enumerate(chosen):
            case = choices.get("berkas")
            wide = find_wide(tables[at], self.handbook, case.column if case else None)
            long = "langkah" in choices and choices["langkah"].score >= FAIR
            if wide is not None and not long:
                found.append(wide)
                chosen[at] = {key: item for key, item in choices.items() if key in _OF_CASE}
        return found

    def _keys(self, tables: Sequence[Table], chosen: list[dict[str, Choice]]) -> tuple[tuple[str, ...], ...]:
        """Keys of an existing mapping, or those by which the tables without case numbers meet."""
        if self.existing.keys:
            return self.existing.keys
        cases = {at: choices["berkas"].column for at, choices in enumerate(chosen) if "berkas" in choices}
        for at in foreign_cases(tables, cases, _main(tables, chosen)):
            del cases[at], chosen[at]["berkas"]
        return find_keys(tables, cases) if cases else ()

    def _sop(
        self, used: Sequence[tuple[Table, Mapping[str, Choice]]], wide: Sequence[WideTable]
    ) -> SopChoice:
        texts: Counter[str] = Counter()
        for table in wide:
            texts.update(table.labels)
        others: dict[str, set[str]] = {"pelaksana": set(), "dokumen": set()}
        for _, choices in used:
            if "langkah" in choices:
                texts.update(choices["langkah"].column.counts)
            for canonical, values in others.items():
                if canonical in choices:
                    values.update(choices[canonical].column.counts)
        named = any("sop" in choices and "langkah" in choices for _, choices in used)
        return choose_sop(self.handbook, texts, others, given=self.given_sop, by_column=named)

    def _steps(
        self, used: Sequence[tuple[Table, Mapping[str, Choice]]], choice: SopChoice
    ) -> tuple[StepText, ...]:
        texts: dict[str, Counter[str]] = {}
        for _, choices in used:
            if "langkah" not in choices:
                continue
            sops = choices["sop"].column.texts if "sop" in choices else ()
            for at, text in enumerate(choices["langkah"].column.texts):
                if text:
                    sop = choice.sop or (self.handbook.sop_of(sops[at]) if at < len(sops) else "")
                    texts.setdefault(text, Counter())[sop] += 1
        written = cast("Mapping[str, Any]", self.plain.get("langkah") or {})
        spelled = {fold(text): text for text in written}
        return read_steps(texts, self.handbook, self.existing.steps, spelled, sure=choice.sure)

    def _named(self, used: Sequence[tuple[Table, Mapping[str, Choice]]]) -> list[str]:
        """SOPs that the data's own column names."""
        texts = {text for _, choices in used if "sop" in choices for text in choices["sop"].column.counts}
        return sorted({self.handbook.sop_of(text) for text in texts} - {""})

    def _seen(self, used: Sequence[tuple[Table, Mapping[str, Choice]]], masker: Masker) -> list[ColumnSeen]:
        return [
            self._described(table, choice.column, canonical, masker, choice)
            for table, choices in used
            for canonical, choice in choices.items()
        ]

    def _unused(
        self, tables: Sequence[Table], bound: set[str], documents: set[str], masker: Masker
    ) -> list[ColumnSeen]:
        return [
            self._described(table, column, "", masker)
            for table in tables
            for column in table.columns
            if fold(column.header) not in bound | documents
        ]

    def _described(
        self, table: Table, column: Column, canonical: str, masker: Masker, choice: Choice | None = None
    ) -> ColumnSeen:
        hidden = hides(column, canonical, self.handbook.vocabulary)
        samples = (sample(text, masker, hidden=hidden) for text in column.first_values(_SAMPLES))
        return ColumnSeen(
            canonical=canonical,
            table=table.name,
            header=column.header,
            filled=column.filled / table.looked,
            samples=tuple(dict.fromkeys(samples)),
            confidence=choice.word if choice else "yakin",
        )

    def _blanks(self, used: Sequence[tuple[Table, Mapping[str, Choice]]]) -> tuple[tuple[str, int], ...]:
        """Words of the existing mapping first, then those seen, most frequent first."""
        seen: Counter[str] = Counter()
        for table, _ in used:
            for column in table.columns:
                for word, count in column.blank_words.items():
                    seen[word.casefold()] += count
        given = {word: seen.pop(word.casefold(), 0) for word in self.existing.blanks}
        ordered = sorted(seen.items(), key=lambda item: (-item[1], item[0]))
        return (*given.items(), *ordered)


_TIMES = ("mulai", "selesai", "mulai_berkas")


def _columns(table: Table, choices: Mapping[str, Choice]) -> list[tuple[str, Column]]:
    names = {item.column.index: key for key, item in choices.items()}
    return [(names.get(column.index, ""), column) for column in table.columns]


def _main(tables: Sequence[Table], chosen: Sequence[Mapping[str, Choice]]) -> int:
    """Position of the table whose case numbers count: with steps before others, then by rows."""
    return max(
        (at for at, choices in enumerate(chosen) if "berkas" in choices),
        key=lambda at: ("langkah" in chosen[at], tables[at].rows, -at),
        default=0,
    )


def _open_ends(begin: Column, end: Column) -> int:
    return sum(bool(first and not last) for first, last in zip(begin.texts, end.texts, strict=True))


def _fields_only(choices: dict[str, Choice], table: Table, cases: set[str]) -> dict[str, Choice]:
    """The case column of a table that has fields of cases only; nothing where its cases are others."""
    kept = choices.get("berkas")
    candidates = [kept.column] if kept else []
    candidates += [column for column in table.columns if column not in candidates]
    for column in candidates:
        values = set(column.counts)
        if values and len(values & cases) / len(values) >= _OVERLAP:
            return {"berkas": Choice(column, 0.8, given=bool(kept and kept.given))}
    return {}


def _without_clashes(tables: Sequence[Table], chosen: Sequence[dict[str, Choice]]) -> list[dict[str, Choice]]:
    """A mapping knows columns by name only: one name cannot mean two things in two tables.

    The table with steps and most rows decides.
    """
    order = sorted(range(len(tables)), key=lambda at: ("langkah" not in chosen[at], -tables[at].rows, at))
    meaning: dict[str, str] = {}
    for at in order:
        for canonical, choice in list(chosen[at].items()):
            if meaning.setdefault(fold(choice.column.header), canonical) != canonical:
                del chosen[at][canonical]
    return list(chosen)
