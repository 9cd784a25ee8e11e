"""The columnar engine (design: one pass, explanations only where they are needed).

DuckDB reads the file, orders the records of every case and measures every time limit.  Cases whose
limits are surely kept and whose records are of the same kinds in the same order have the same
verdicts, so the reference evaluator judges one of them and its verdicts count for all.  Every other
case is built from its rows and judged by the evaluator as always.  No judgement is written twice.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import duckdb

from sop_checks.asof import AsOf
from sop_checks.context import VersionContext
from sop_checks.duck.alike import Alike
from sop_checks.duck.as_of import default_as_of, times_by_day
from sop_checks.duck.buckets import Buckets
from sop_checks.duck.cases import CasePass
from sop_checks.duck.combinations import Events
from sop_checks.duck.counting import Counting
from sop_checks.duck.events import Loader
from sop_checks.duck.kinds import require_known_rules
from sop_checks.duck.layout import load
from sop_checks.duck.opening import open_source, require_closed_quotes
from sop_checks.duck.packing import facts_of
from sop_checks.duck.rebuilding import Rebuilding
from sop_checks.duck.source import Failed, NotColumnar, Source
from sop_checks.duck.stamps import (
    Zones,
    dated_positions,
    micros,
    read_time_columns,
    stamp_forms,
)
from sop_checks.folding import fold
from sop_checks.grouping import Groups
from sop_checks.judged import CaseKey, Judged, Plan, orphan_steps
from sop_checks.masking import person_columns
from sop_checks.moments import Moment
from sop_checks.privacy import Masker
from sop_checks.records.lifecycle import INSTANCE
from sop_checks.records.mapping_model import Mapping as DataMapping
from sop_checks.records.reading import Export, empty_traces, repeated_files
from sop_checks.records.rows import TableInfo
from sop_checks.result import CaseTimeline
from sop_checks.tally import Tally
from sop_checks.whole import Times, Whole

_log = logging.getLogger(__name__)
Result = TypeVar("Result")
_LARGE = 150_000_000
"""Bytes of files from which the rows are kept on disk, and memory is limited."""
_MEMORY = "200MB"
_MAPPED = ("columns", "sop", "blanks", "start_from_predecessor", "blank_end_is_open", "steps", "documents")
_MAPPED_TOO = ("zone", "day_order", "transitions", "sha256", "where")


def judge_columns(plan: Plan, exports: Sequence[Path], as_of: date | None, stack: ExitStack) -> Judged | None:
    """Judge an export column by column; ``None`` where only the Python readers and evaluator can.

    The tables stay until ``stack`` is closed, for :attr:`Judged.timelines`.
    """
    return _in_columns(
        plan,
        stack,
        lambda connection, folder: open_source(connection, exports, plan.mapping, folder),
        lambda connection, opened, spill: _Judging(connection, plan, opened, as_of, None, spill).run(),
        large=_size(exports) >= _LARGE,
    )


def _unless_broken(make: Callable[[], list[CaseTimeline]]) -> list[CaseTimeline]:
    """Everything is judged by then: a report that counts its missing timelines is better than none."""
    try:
        return make()
    except duckdb.Error as error:
        name = type(error).__name__
        _log.warning("Urutan waktu berkas tidak dapat disusun (%s); laporan ditulis tanpa itu.", name)
        return []


def _size(exports: Sequence[Path]) -> int:
    try:
        return sum(path.stat().st_size for path in exports)
    except OSError:  # for the reader to report
        return 0


def judge_part(plan: Plan, open_part: Callable[[Any], Source], whole: Whole) -> Judged | None:
    """Judge some of the cases, told what is true of all; ``None`` as above.

    ``open_part`` gives the rows of whole cases; all of them name a case.
    """
    with ExitStack() as stack:
        return _in_columns(
            plan,
            stack,
            lambda connection, _: open_part(connection),
            lambda connection, opened, _: _Judging(connection, plan, opened, None, whole).run(),
        )


def times_of_part(plan: Plan, open_part: Callable[[Any], Source], whole: Whole) -> Times | None:
    """The times of some of the cases, for the as-of date of all; ``None`` as above."""
    with ExitStack() as stack:
        return _in_columns(
            plan,
            stack,
            lambda connection, _: open_part(connection),
            lambda connection, opened, _: _Judging(connection, plan, opened, None, whole).times(),
        )


def _in_columns(
    plan: Plan,
    stack: ExitStack,
    opened: Callable[[Any, Path], Source],
    done: Callable[[Any, Callable[[], Source], Path | None], Result],
    large: bool = False,
) -> Result | None:
    try:
        _require_plain(plan)
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="sop-"))
        config: Any = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
        place = str(Path(folder, "baris.duckdb")) if large else ":memory:"
        connection = stack.enter_context(duckdb.connect(place, config=config))
        if large:
            connection.execute(f"SET memory_limit = '{_MEMORY}'")
        connection.execute(f"SET temp_directory = '{folder.replace(chr(39), chr(39) * 2)}'")
        spill = Path(folder, "kelompok") if large else None
        return done(connection, lambda: opened(connection, Path(folder)), spill)
    except NotColumnar:
        return None
    except duckdb.Error as error:
        stack.push(Failed(type(error).__name__))
        return None


def _require_plain(plan: Plan) -> None:
    """Refuse what is not written in columns here: joins, unknown settings or rules."""
    mapping, plain = plan.mapping, DataMapping()
    for name in DataMapping.__dataclass_fields__:
        if name not in (*_MAPPED, *_MAPPED_TOO) and getattr(mapping, name) != getattr(plain, name):
            raise NotColumnar(f"pemetaan {name}")
    for contexts in plan.contexts.values():
        for context in contexts:
            require_known_rules(context)


class _Judging:
    def __init__(
        self,
        connection: Any,
        plan: Plan,
        opened: Callable[[], Source],
        as_of: date | None,
        whole: Whole | None,
        spill: Path | None = None,
    ) -> None:
        """``whole`` are facts of all cases, where these are only some of them.

        ``spill`` is a folder to be made for what memory should not hold.
        """
        self.connection, self.plan, self.opened, self.whole = connection, plan, opened, whole
        self.given, self.spill = as_of, spill

    def times(self) -> Times:
        """The times of the records of cases that are judged."""
        self._loaded()
        return times_by_day(self.connection)

    def _loaded(self) -> tuple[Loader, Events, list[TableInfo]]:
        plan, connection, whole = self.plan, self.connection, self.whole
        source = self.opened()
        self._require_columns(source)
        wanted = self._wanted(source)
        zones = self._zones()
        forms = stamp_forms(connection, source, dated_positions(source.bound.info, plan.date_fields), zones)
        layout = load(connection, source, wanted, forms)
        require_closed_quotes(connection, source)
        tables, columns = read_time_columns(
            connection,
            source,
            layout,
            plan.mapping,
            plan.date_fields,
            zones,
            forms,
            styled=whole is not None,
        )
        loader = Loader(connection, plan, source, layout, tables, columns, wanted)
        return loader, loader.load(footers=whole is None), tables

    def run(self) -> Judged:
        plan, whole = self.plan, self.whole
        loader, events, tables = self._loaded()
        source = loader.source
        as_of = self._as_of(loader)
        groups = Groups(
            cases={},
            orphans=events.orphans,
            field_rows={},
            other_sop=events.other_sop,
            unread=(),
            issues=tuple(events.sop_issues),
        )
        masker = Masker(enabled=plan.masked, persons=whole.persons if whole else events.persons)
        tally = Tally(masker, list_cases=plan.list_cases)
        self._judge(loader, events, groups, as_of, tally)
        files = source.files
        export = Export(
            files=files,
            tables=tuple(tables),
            rows=(),
            unread=tuple(events.unread),
            issues=(
                *repeated_files(files),
                *empty_traces([part.bound.raw for part in source.parts]),
                *events.issues,
            ),
        )
        if whole is not None and plan.timelines:
            # What a part does not keep now nobody can ask for later.
            tally.timelines += self._timelines(loader, events, groups, as_of, masker, None)
        return Judged(
            export=export,
            groups=groups,
            drafts=(),
            as_of=as_of,
            tally=tally,
            masker=masker,
            timelines=lambda keys: _unless_broken(
                lambda: self._timelines(loader, events, groups, as_of, masker, keys)
            ),
        )

    def _timelines(
        self,
        loader: Loader,
        events: Events,
        groups: Groups,
        as_of: AsOf,
        masker: Masker,
        keys: Collection[CaseKey] | None,
    ) -> list[CaseTimeline]:
        found: list[CaseTimeline] = []
        for sid, sop in enumerate(events.sops):
            contexts = self.plan.contexts[sop]
            orphans = self.whole.orphans[sop] if self.whole else orphan_steps(contexts, sop, groups)
            rebuilding = Rebuilding(
                connection=self.connection,
                loader=loader,
                sop=sop,
                events=_of_sop(sid),
                contexts=contexts,
                as_of=as_of,
                orphans=orphans,
            )
            wanted = None if keys is None else {case for other, case in keys if other == sop}
            found += rebuilding.timelines(wanted, masker)
        return found

    def _require_columns(self, source: Source) -> None:
        info, mapping = source.bound.info, self.plan.mapping
        if not {"berkas", "langkah"} <= set(info.bound) or any(
            part.bound.raw.incomplete for part in source.parts
        ):
            raise NotColumnar("kolom berkas atau langkah")
        names = [*mapping.columns.values(), *((item.column,) for item in mapping.documents)]
        if not all(any(fold(name) in info.positions for name in group) for group in names):
            raise NotColumnar("kolom pemetaan yang tidak ada")
        plan = self.plan
        if not (plan.option or plan.fixed or len(plan.procedures) == 1 or "sop" in info.bound):
            raise NotColumnar("SOP tidak disebut")

    def _wanted(self, source: Source) -> list[int]:
        info = source.bound.info
        names = [*self.plan.fields, *(item.column for item in self.plan.mapping.documents)]
        names += [INSTANCE] if "siklus" in info.bound else []
        found = {*info.bound.values(), *(at for name in names if (at := info.position(name)) >= 0)}
        found |= set(person_columns(info.headers))
        # Rows of totals are told by the first two columns.
        return sorted(found | {*range(min(2, len(source.kinds)))})

    def _zones(self) -> Zones:
        # Rows of an SOP that was not asked for are not judged, so its zone does not matter.
        only = self.plan.option or self.plan.fixed
        found = {
            (str(item.zone), str(item.data_zone)): item
            for sop, contexts in self.plan.contexts.items()
            if not only or sop == only
            for item in contexts[-1:]
        }
        if len(found) != 1:
            raise NotColumnar("beberapa zona waktu")
        context = next(iter(found.values()))
        return Zones(context.zone, context.data_zone)

    def _as_of(self, loader: Loader) -> AsOf:
        if self.whole is not None:
            return self.whole.as_of
        if self.given is not None:
            return AsOf(Moment.from_date(self.given), given=True)
        return default_as_of(self.connection, loader)

    # -- judging ---------------------------------------------------------------------------------

    def _judge(self, loader: Loader, events: Events, groups: Groups, as_of: AsOf, tally: Tally) -> None:
        facts = facts_of(self.connection)
        buckets = Buckets(self.connection, facts.rows, self.spill)
        judged = False
        for sid, sop in enumerate(events.sops):
            contexts = self.plan.contexts[sop]
            orphans = self.whole.orphans[sop] if self.whole else orphan_steps(contexts, sop, groups)
            for number, context, where in self._versions(sid, contexts, as_of):
                steps = {kid: found[number] for kid, found in events.steps[sid].items()}
                step_pass = CasePass(
                    self.connection,
                    context,
                    as_of,
                    facts,
                    events.kinds,
                    self.plan.date_fields,
                    steps,
                    events.cids,
                    events.texts,
                    _first_day(contexts),
                    joined=loader.joined,
                )
                alike = Alike(step_pass)
                for some in buckets.each(where):
                    step_pass.run(f"(SELECT * FROM ev WHERE {some})")
                    counting = Counting(
                        connection=self.connection,
                        loader=loader,
                        tally=tally,
                        step_pass=step_pass,
                        alike=alike,
                        sop=sop,
                        contexts=contexts,
                        as_of=as_of,
                        orphans=orphans,
                        uses=self.plan.uses,
                    )
                    counting.run()
                    judged = judged or counting.found
        if not judged:
            raise NotColumnar("tidak ada berkas")

    def _versions(
        self, sid: int, contexts: tuple[VersionContext, ...], as_of: AsOf
    ) -> Iterator[tuple[int, VersionContext, str]]:
        """Every version with the condition for the events of its cases."""
        dated = [item for item in contexts if item.version.effective is not None]
        if len(contexts) == 1:
            yield 0, contexts[0], f"sid = {sid}"
            return
        if not dated:
            yield len(contexts) - 1, contexts[-1], f"sid = {sid}"
            return
        last = as_of.last
        kept = f"coalesce(coalesce(e, s) <= {micros(last)}, true)" if last is not None else "true"
        limits = [
            micros(Moment.from_date(item.version.effective)) for item in dated if item.version.effective
        ]
        # Cases before the first version are counted with it, cases without any time with the last.
        chosen = " ".join(
            f"WHEN t0 >= {limit} THEN {number}" for number, limit in reversed(list(enumerate(limits)))
        )
        self.connection.execute(
            f"CREATE OR REPLACE TABLE chosen AS SELECT ck, CASE WHEN t0 IS NULL THEN {len(limits) - 1} "
            f"{chosen} ELSE 0 END AS version FROM (SELECT ck, min(least(s, e)) FILTER ({kept}) AS t0 "
            f"FROM ev WHERE sid = {sid} GROUP BY ck)"
        )
        for number, context in enumerate(dated):
            inside = f"SELECT ck FROM chosen WHERE version = {number}"
            yield contexts.index(context), context, f"sid = {sid} AND ck IN ({inside})"


def _first_day(contexts: Sequence[VersionContext]) -> int | None:
    """Where the first version with a date begins."""
    dates = [item.version.effective for item in contexts if item.version.effective is not None]
    return micros(Moment.from_date(dates[0])) if dates else None


def _of_sop(sid: int) -> str:
    """SQL of the events of an SOP."""
    return f"(SELECT * FROM ev WHERE sid = {sid})"
