"""Which SOP and which case every row belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sop_checks.data_findings import DataFinding
from sop_checks.errors import InputError
from sop_checks.matching.sops import SopNames
from sop_checks.records.reading import Export
from sop_checks.records.rows import Row
from sop_checks.records.tables import UnreadRow
from sop_checks.rules import ProcedureRules

_SHOWN_IDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Groups:
    """Rows by SOP and case.

    Attributes:
        cases: (full SOP id, case id) to rows, in order of first appearance.
        orphans: rows without case id, by SOP (``""`` where that is not known either).
        field_rows: rows of case tables, by case id.
        other_sop: rows that a chosen SOP leaves out.
    """

    cases: dict[tuple[str, str], list[Row]]
    orphans: dict[str, list[Row]]
    field_rows: dict[str, list[Row]]
    other_sop: int
    unread: tuple[UnreadRow, ...]
    issues: tuple[DataFinding, ...]


def resolve_sop(names: SopNames, procedures: Sequence[ProcedureRules], text: str) -> ProcedureRules:
    """The procedure a user names by ``--sop`` or in a mapping.

    Raises:
        InputError: none, or several.
    """
    found = names.candidates(text)
    if len(found) != 1:
        problem = "dapat berarti " + ", ".join(found) if found else "tidak dikenal"
        near = "" if found else names.nearest(text)
        choice = f"Maksud Anda {near}?" if near else f"Pilihan: {_ids(procedures)}."
        raise InputError(f"SOP {text!r} {problem}. {choice}")
    return next(procedure for procedure in procedures if procedure.sop == found[0])


def group_rows(
    export: Export, procedures: Sequence[ProcedureRules], names: SopNames, *, option: str, fixed: str
) -> Groups:
    """Group every row.

    ``option`` is the full id of the one SOP that is wanted (``--sop``), ``fixed`` that of the SOP of
    every row (mapping); each may be ``""``.

    Raises:
        InputError: the data names no SOP and several are known.
    """
    only = option or (procedures[0].sop if len(procedures) == 1 else "")
    has_column = any("sop" in table.bound for table in export.tables)
    if not (only or fixed or has_column):
        raise InputError(
            "Data tidak memuat kolom SOP, sedangkan ada beberapa SOP. "
            f"Sebutkan SOP-nya dengan --sop. Pilihan: {_ids(procedures)}."
        )
    return _Grouping(export, names, option, fixed, only).run()


class _Grouping:
    def __init__(self, export: Export, names: SopNames, option: str, fixed: str, only: str) -> None:
        self.export, self.names, self.option, self.fixed, self.only = export, names, option, fixed, only
        self.issues: dict[str, DataFinding] = {}
        self.unread: list[UnreadRow] = []
        self.bad: set[str] = set()

    def run(self) -> Groups:
        by_case: dict[str, set[str]] = {}
        told: dict[int, str] = {}
        for row in self.export.rows:
            sop = self._told(row)
            told[row.order] = sop
            if sop and row.case and not row.table.case_table:
                by_case.setdefault(row.case, set()).add(sop)
        groups = Groups(cases={}, orphans={}, field_rows={}, other_sop=0, unread=(), issues=())
        other = 0
        for row in self.export.rows:
            if not row.case:
                self.unread.append(UnreadRow(row.place("berkas"), "nomor berkas kosong"))
            if row.table.case_table:
                groups.field_rows.setdefault(row.case, []).append(row)
                continue
            if row.sop in self.bad:
                self.unread.append(UnreadRow(row.place("sop"), "SOP tidak dikenal"))
                continue
            known = by_case.get(row.case, set()) if row.case else set[str]()
            sop = told[row.order] or (next(iter(known)) if len(known) == 1 else self.only)
            if row.case and not sop:
                self._report(row, "kosong dan tidak dapat ditentukan dari catatan lain berkas ini")
                self.unread.append(UnreadRow(row.place("sop"), "SOP tidak terisi"))
            elif self.option and sop and sop != self.option:
                other += 1
            elif row.case:
                groups.cases.setdefault((sop, row.case), []).append(row)
            else:
                groups.orphans.setdefault(sop, []).append(row)
        self._fields_of_nothing(groups)
        self._empty_cases(groups)
        return Groups(
            cases=groups.cases,
            orphans=groups.orphans,
            field_rows=groups.field_rows,
            other_sop=other,
            unread=tuple(self.unread),
            issues=tuple(self.issues.values()),
        )

    def _fields_of_nothing(self, groups: Groups) -> None:
        """Rows of case tables whose case has no record anywhere."""
        known = {case for _, case in groups.cases}
        for case, rows in groups.field_rows.items():
            if case and case not in known:
                self.unread += [
                    UnreadRow(row.place("berkas"), "berkas ini tidak mempunyai catatan langkah")
                    for row in rows
                ]

    def _empty_cases(self, groups: Groups) -> None:
        """Cases without any step or time: a footer or a row of totals looks like that."""
        if not self.export.has_steps:
            return
        empty = [rows[0] for rows in groups.cases.values() if not any(map(_says_something, rows))]
        if empty:
            text = f"berkas {empty[0].case!r} tidak memuat langkah maupun waktu; mungkin bukan catatan"
            self.issues["(tanpa isi)"] = DataFinding(
                "data-baris", "warning", text, empty[0].place("berkas"), len(empty)
            )

    def _told(self, row: Row) -> str:
        """The SOP the row itself names, ``""`` for none."""
        if self.fixed:
            return self.fixed
        if not row.sop or row.table.case_table:
            return ""
        found = self.names.candidates(row.sop)
        if len(found) == 1:
            return found[0]
        self.bad.add(row.sop)
        self._report(row, f"dapat berarti {', '.join(found)}" if found else self._unknown(row.sop))
        return ""

    def _unknown(self, text: str) -> str:
        """Looked up once per text: data may repeat it in every row."""
        near = "" if text in self.issues else self.names.nearest(text)
        return f"tidak dikenal; maksud Anda {near}?" if near else "tidak dikenal"

    def _report(self, row: Row, problem: str) -> None:
        before = self.issues.get(row.sop)
        count = before.count + 1 if before else 1
        place = before.place if before else row.place("sop")
        text = before.message if before else f"SOP {row.sop!r} {problem}" if row.sop else f"SOP {problem}"
        self.issues[row.sop] = DataFinding("data-sop", "error", text, place, count)


def _says_something(row: Row) -> bool:
    return bool(row.step or row.start or row.end or row.unreadable)


def _ids(procedures: Sequence[ProcedureRules]) -> str:
    ids = [procedure.sop for procedure in procedures]
    rest = f" dan {len(ids) - _SHOWN_IDS} lainnya" if len(ids) > _SHOWN_IDS else ""
    return ", ".join(ids[:_SHOWN_IDS]) + rest
