"""The one entry of both faces: exports and rules in, a :class:`~sop_checks.result.Run` out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any, Literal

from sop_checks.asof import AsOf, latest_plausible
from sop_checks.calendar import Calendar, CalendarError
from sop_checks.case_building import build_case, row_times
from sop_checks.context import VersionContext, build_context
from sop_checks.data_findings import DataFinding
from sop_checks.errors import InputError
from sop_checks.findings import failing_cases
from sop_checks.fitting import case_fields, date_fields, idle_bindings, require_known_steps
from sop_checks.folding import fold
from sop_checks.grouping import Groups, group_rows, resolve_sop
from sop_checks.judged import CaseKey, Judged, Plan, draft, nothing_selected, orphan_steps
from sop_checks.limit_account import own_settings
from sop_checks.masking import masked_places, masked_timelines, persons_of
from sop_checks.matching.sops import SopNames
from sop_checks.moments import Moment
from sop_checks.outcomes import Outcome
from sop_checks.privacy import Masker
from sop_checks.records.mapping import Mapping as DataMapping
from sop_checks.records.reading import Export, read_exports
from sop_checks.records.tables import Place
from sop_checks.result import Coverage, Run, RunInfo
from sop_checks.rules import ProcedureRules
from sop_checks.sizes import is_large
from sop_checks.tally import Tally
from sop_checks.time_words import moment_text
from sop_checks.versions import judging_versions

Engine = Literal["", "python", "duckdb", "spark"]
"""Names of engines as options have them; the empty one chooses."""
_STEPS = 100
"""Messages of progress in a run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices of the caller.

    Attributes:
        masked: personal numbers and names of persons are masked in all output.
        source_sha256: digest of ``sop_source``; without it one is made of the versions' own.
        engine: ``python``, ``duckdb``, ``spark``, or ``""`` to choose by the size of the data.
        timelines: keep the records of cases with findings, for a report.
        choose: which of them, once the findings are known; all without it.
        list_cases: keep one line per judged case, to draw a sample from.
        uses: count how much of each limit was used.
        progress: told (what, done, total) while the run goes on.
    """

    masked: bool = True
    source_sha256: str = ""
    engine: Engine = ""
    timelines: bool = False
    choose: Callable[[Run], Collection[CaseKey]] | None = None
    list_cases: bool = False
    uses: bool = True
    progress: Callable[[str, int, int], None] | None = None


def run(
    procedures: Sequence[ProcedureRules],
    calendars: Mapping[str, Any],
    exports: Sequence[Path],
    mapping: DataMapping | None = None,
    sop: str = "",
    as_of: date | None = None,
    settings: Settings | None = None,
) -> Run:
    """Check every case of the exports.

    Args:
        procedures: the rules of every SOP that the data may name.
        calendars: calendar id to plain data of its file (may inherit from one another).
        exports: files with records.
        mapping: what the columns and words of the data mean.
        sop: check this SOP only (any of its names).
        as_of: as-of date (semantics §4); default is the latest plausible time in the data.
        settings: further choices.

    Raises:
        InputError: unusable input, in words for the user (exit code 2).
    """
    if not procedures:
        raise InputError("Belum ada SOP yang dapat dipakai untuk memeriksa.")
    return _Run(procedures, calendars, mapping or DataMapping(), sop, settings or Settings()).run(
        exports, as_of
    )


class _Run:
    def __init__(
        self,
        procedures: Sequence[ProcedureRules],
        calendars: Mapping[str, Any],
        mapping: DataMapping,
        sop: str,
        settings: Settings,
    ) -> None:
        names = SopNames(procedures)
        self.names, self.procedures, self.mapping, self.settings = names, procedures, mapping, settings
        self.option = resolve_sop(names, procedures, sop).sop if sop else ""
        self.fixed = resolve_sop(names, procedures, mapping.sop).sop if mapping.sop else ""
        if self.option and self.fixed and self.option != self.fixed:
            raise InputError(f"--sop ({self.option}) berbeda dari sop dalam pemetaan ({self.fixed}).")
        require_known_steps(procedures, mapping)
        self.calendars = _read_calendars(calendars)
        self.contexts = {item.sop: self._contexts(item) for item in procedures}

    def run(self, exports: Sequence[Path], as_of: date | None) -> Run:
        with ExitStack() as stack:
            return self._run(self._judged(exports, as_of, stack))

    def _run(self, judged: Judged) -> Run:
        export, groups, tally = judged.export, judged.groups, judged.tally
        if not tally.cases and judged.as_of.given:
            raise InputError(_all_later(tally.later, judged.as_of))
        problems = (*_without_steps(export), *export.issues, *groups.issues, *judged.drafts)
        problems = (*problems, *_far(judged.as_of), *idle_bindings(self.procedures, self.mapping))
        found = Run(
            info=self._info(export, judged.as_of),
            coverage=self._coverage(export, groups, tally),
            rules=tally.rules(),
            findings=tally.findings(),
            data_findings=(*(_masked(item, judged.masker) for item in problems), *tally.issues()),
            uses=tally.uses() if self.settings.uses else (),
            months=tally.months(),
            cases=tuple(sorted(tally.case_lines, key=lambda item: (item.sop, item.case))),
        )
        found = masked_places(found, judged.masker)
        return self._with_timelines(found, judged) if self.settings.timelines else found

    def _judged(self, exports: Sequence[Path], as_of: date | None, stack: ExitStack) -> Judged:
        if self.settings.engine == "spark":
            from sop_checks.spark.engine import judge_spark

            return judge_spark(self._plan(), exports, as_of)
        return self._by_duckdb(exports, as_of, stack) or self._by_python(exports, as_of)

    def _with_timelines(self, found: Run, judged: Judged) -> Run:
        """Timelines of the cases that were chosen, by the findings; of all failing ones without a choice."""
        keys = {*(self.settings.choose or failing_cases)(found)}
        if judged.timelines is None:
            kept = [item for item in judged.tally.timelines if (item.sop, item.case) in keys]
        else:
            kept = judged.timelines(keys)
        timelines = masked_timelines(kept, judged.masker)
        failing = sum(item.failing for item in found.months)
        return replace(
            found,
            timelines=tuple(sorted(timelines, key=lambda item: (item.sop, item.case))),
            timelines_left=failing - len(timelines),
        )

    def _by_duckdb(self, exports: Sequence[Path], as_of: date | None, stack: ExitStack) -> Judged | None:
        """The columnar engine, where it is wanted and can read the exports exactly as Python does."""
        if self.settings.engine == "python" or not (self.settings.engine or is_large(exports)):
            return None
        try:
            from sop_checks.duck.engine import judge_columns
        except ImportError:  # DuckDB is not installed: the reference evaluator needs nothing
            return None
        return judge_columns(self._plan(), exports, as_of, stack)

    def _plan(self) -> Plan:
        return Plan(
            procedures=tuple(self.procedures),
            names=self.names,
            mapping=self.mapping,
            option=self.option,
            fixed=self.fixed,
            contexts=self.contexts,
            date_fields=tuple(sorted(date_fields(self.procedures))),
            fields=tuple(sorted(case_fields(self.procedures))),
            masked=self.settings.masked,
            timelines=self.settings.timelines,
            list_cases=self.settings.list_cases,
            uses=self.settings.uses,
        )

    def _by_python(self, exports: Sequence[Path], as_of: date | None) -> Judged:
        export = read_exports(exports, self.mapping, sorted(date_fields(self.procedures)))
        groups = group_rows(export, self.procedures, self.names, option=self.option, fixed=self.fixed)
        drafts = tuple(self._drafts(groups))
        judged = {key: rows for key, rows in groups.cases.items() if self.contexts[key[0]]}
        masker = Masker(enabled=self.settings.masked, persons=persons_of(export.rows))
        if not judged:
            raise InputError(nothing_selected(groups, drafts, self.option, masker, export.issues))
        moment = self._as_of(judged, as_of)
        tally = Tally(masker, timelines=self.settings.timelines, list_cases=self.settings.list_cases)
        orphans = {sop: orphan_steps(self.contexts[sop], sop, groups) for sop in self.contexts}
        every = max(1, len(judged) // _STEPS)
        for number, (key, rows) in enumerate(judged.items(), 1):
            if self.settings.progress and (number % every == 0 or number == len(judged)):
                self.settings.progress("Menilai berkas", number, len(judged))
            built = build_case(
                key, rows, groups.field_rows.get(key[1], ()), self.contexts[key[0]], moment, orphans[key[0]]
            )
            if isinstance(built, int):
                tally.later += built
            else:
                tally.add(built)
        return Judged(export=export, groups=groups, drafts=drafts, as_of=moment, tally=tally, masker=masker)

    def _contexts(self, procedure: ProcedureRules) -> tuple[VersionContext, ...]:
        return tuple(
            build_context(procedure, version, self.mapping, self.calendars.get(version.calendar))
            for version in judging_versions(procedure)
        )

    def _as_of(self, judged: Mapping[tuple[str, str], Sequence[Any]], as_of: date | None) -> AsOf:
        if as_of is not None:
            return AsOf(Moment.from_date(as_of), given=True)
        times: list[tuple[Moment, Any]] = []
        for (sop, _), rows in judged.items():
            for row in rows:
                known = [at for at in row_times(row, self.contexts[sop][-1]) if at is not None]
                if known:
                    times.append((max(known, key=lambda at: at.latest), row))
        return latest_plausible(times)

    def _drafts(self, groups: Groups) -> Iterator[DataFinding]:
        """SOPs without a version that may judge: their cases are told, not judged."""
        counts: dict[str, list[Place]] = {}
        for (sop, _), rows in groups.cases.items():
            if not self.contexts[sop]:
                counts.setdefault(sop, []).append(rows[0].place("berkas"))
        for sop, places in sorted(counts.items()):
            yield draft(sop, places[0], len(places))

    def _coverage(self, export: Export, groups: Groups, tally: Tally) -> Coverage:
        everything = tally.total(*Outcome)
        obligations = everything - tally.total(Outcome.NOT_APPLICABLE)
        return Coverage(
            cases=tally.cases,
            records=tally.records,
            obligations=obligations,
            assessable=obligations - tally.total(Outcome.NOT_ASSESSABLE),
            compliant=tally.total(Outcome.COMPLIANT),
            due=obligations - tally.total(Outcome.PENDING),
            not_assessable_by_reason=dict(
                sorted(tally.reasons.items(), key=lambda item: (-item[1], item[0]))
            ),
            unmapped_columns=tuple(self._unmapped(export)),
            unread_rows=(*export.unread, *groups.unread),
            later_records=tally.later,
            other_sop=groups.other_sop,
        )

    def _unmapped(self, export: Export) -> Iterator[Place]:
        used = {fold(name) for name in case_fields(self.procedures)}
        used |= {fold(binding.column) for binding in self.mapping.documents}
        for table in export.tables:
            bound = table.used
            for index, header in enumerate(table.headers):
                if header and index not in bound and fold(header) not in used:
                    yield Place(table.file, table.sheet, column=header)

    def _info(self, export: Export, as_of: AsOf) -> RunInfo:
        used = {version.calendar for item in self.procedures for version in item.versions} - {""}
        calendars = {key: self.calendars[key] for key in sorted(used) if key in self.calendars}
        mapping = self.mapping
        return RunInfo(
            tool=f"sop-compiler {_tool_version()}",
            sha256={
                "sop_source": self.settings.source_sha256 or _source_sha256(self.procedures),
                "calendar": {key: calendar.sha256 for key, calendar in calendars.items()},
                "exports": {item.name: item.sha256 for item in export.files},
                "mapping": mapping.sha256,
            },
            as_of=as_of.moment.iso() if as_of.moment else "",
            settings={
                "tanggal_acuan": "diberikan" if as_of.given else "waktu terakhir yang wajar dalam data",
                "samaran": "ya" if self.settings.masked else "tidak",
                "sop": self.option,
                "kosong": list(mapping.blanks),
                "mulai_dari": "pendahulu" if mapping.start_from_predecessor else "",
                "selesai_kosong": "belum-selesai" if mapping.blank_end_is_open else "",
                "zona_data": mapping.zone,
                "kalender": {key: item.report_settings() for key, item in calendars.items()},
                "setelan_batas": own_settings(self.procedures),
            },
            notes=tuple(
                (Place(table.file, table.sheet), note) for table in export.tables for note in table.notes
            ),
        )


def _read_calendars(calendars: Mapping[str, Any]) -> dict[str, Calendar]:
    found: dict[str, Calendar] = {}
    for key, data in sorted(calendars.items()):
        try:
            found[key] = Calendar.from_data(data, calendars)
        except CalendarError as error:
            raise InputError(f"Kalender {key} tidak dapat dipakai: {error}.") from None
    return found


def _without_steps(export: Export) -> Iterator[DataFinding]:
    if not export.has_steps:
        table = export.tables[0]
        columns = ", ".join(name for name in table.headers if name)
        text = f"kolom langkah tidak ditemukan; kolom yang ada: {columns} (tunjuk kolomnya dengan --map)"
        yield DataFinding("data-kolom", "error", text, Place(table.file, table.sheet))


def _far(as_of: AsOf) -> Iterator[DataFinding]:
    for row in as_of.implausible:
        text = "cap waktu jauh sesudah catatan lain; catatan ini tidak ikut dinilai"
        if as_of.moment is None:  # without an as-of date no record is later than it: all are judged
            text = "cap waktu tahun 2100 ke atas; tidak dipakai sebagai tanggal acuan"
        yield DataFinding("data-waktu-jauh", "warning", text, row.place("selesai" if row.end else "mulai"))


def _masked(item: DataFinding, masker: Masker) -> DataFinding:
    return DataFinding(item.id, item.level, masker.text(item.message), item.place, item.count)


def _all_later(count: int, as_of: AsOf) -> str:
    day = moment_text(as_of.moment) if as_of.moment else ""
    return (
        f"Semua catatan ({count}) bertanggal sesudah tanggal acuan {day}, jadi tidak ada yang dapat dinilai. "
        "Periksa tahunnya pada --per-tanggal."
    )


def _source_sha256(procedures: Sequence[ProcedureRules]) -> str:
    parts = sorted(
        (item.sop, version.version, version.source_sha256) for item in procedures for version in item.versions
    )
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()


def _tool_version() -> str:
    try:
        return metadata.version("sop-compiler")
    except metadata.PackageNotFoundError:
        return "(tanpa versi)"
