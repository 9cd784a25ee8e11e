"""One way from options to a result, for ``sop check`` and for ``pytest checks``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sop_checks.engine import Engine, Settings, run
from sop_checks.judged import CaseKey
from sop_checks.result import Run
from sop_checks.rules import ProcedureRules

if TYPE_CHECKING:
    from datetime import date

    from sop_checks.comparison import Comparison, Earlier
    from sop_checks.records.mapping import Mapping as DataMapping
    from sop_checks.sampling import Sample
    from sop_checks.waivers import Waiver

DEFAULT_SEED = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a user asks for; every path as given, relative to ``base``.

    Attributes:
        as_of: as-of date as written, ``""`` to let the data decide.
        report: a report will be written, so keep what it shows.
        compare_with: folder of an earlier report.
        sample: number of cases to draw, 0 for none; ``seed`` is its seed.
    """

    exports: tuple[Path, ...]
    mapping: Path | None = None
    waivers: Path | None = None
    sop: str = ""
    as_of: str = ""
    masked: bool = True
    engine: Engine = ""
    report: bool = False
    compare_with: Path | None = None
    sample: int = 0
    seed: int = DEFAULT_SEED
    base: Path = Path()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A run with what was asked for besides it.

    Attributes:
        evidence: data of ``bukti.json``.
        accounts: rows of ``perhitungan.csv``: findings about time counted out date by date.
    """

    run: Run
    comparison: Comparison | None = None
    sample: Sample | None = None
    evidence: Mapping[str, Any] | None = None
    accounts: tuple[tuple[str, ...], ...] = ()


def check(
    request: Request,
    procedures: Sequence[ProcedureRules],
    calendars: Mapping[str, Any],
    source_sha256: str = "",
    progress: Callable[[str, int, int], None] | None = None,
) -> Checked:
    """Run the checks and everything that was asked for around them.

    Raises:
        InputError: unusable input of any kind, in words for the user.
    """
    # What few runs ask for is imported only then: in a small run importing is most of the time.
    base = request.base
    as_of: date | None = None
    mapping: DataMapping | None = None
    waivers: tuple[Waiver, ...] = ()
    digest = ""
    earlier: Earlier | None = None
    if request.as_of:
        from sop_checks.dates import parse_as_of

        as_of = parse_as_of(request.as_of)
    if request.mapping:
        from sop_checks.records.mapping_yaml import load_mapping

        mapping = load_mapping(base / request.mapping)
    if request.waivers:
        from sop_checks.waivers_yaml import load_waivers

        waivers, digest = load_waivers(base / request.waivers, procedures)
    if request.compare_with:
        from sop_checks.comparison import read_earlier

        earlier = read_earlier(base / request.compare_with)
    choice = _Choice(waivers, digest)
    settings = Settings(
        masked=request.masked,
        source_sha256=source_sha256,
        engine=request.engine,
        timelines=request.report,
        # Only a report shows them, and their amounts take a look at the calendar for every record.
        uses=request.report,
        choose=choice,
        list_cases=bool(request.sample or earlier or any(item.by_period for item in waivers)),
        progress=progress,
    )
    exports = [base / path for path in request.exports]
    result = run(procedures, calendars, exports, mapping, request.sop, as_of, settings)
    if request.waivers:
        result = choice.waived(result)
    checked = Checked(run=result)
    if request.report or earlier:
        from sop_checks.evidence.bundle import Inputs, evidence_data

        inputs = Inputs(
            exports=request.exports,
            mapping=request.mapping,
            waivers=request.waivers,
            waivers_sha256=digest,
            sop=request.sop,
            as_of=as_of.isoformat() if as_of else "",
            masked=request.masked,
            procedures=tuple(procedures),
        )
        checked = replace(checked, evidence=evidence_data(result, inputs))
    if earlier and checked.evidence:
        from sop_checks.comparison import compare

        checked = replace(checked, comparison=compare(result, earlier, procedures, checked.evidence))
    if request.sample:
        from sop_checks.sampling import draw

        checked = replace(checked, sample=draw(result.cases, request.sample, request.seed))
    if request.report:
        from sop_checks.report.accounts import account_rows

        checked = replace(checked, accounts=tuple(account_rows(result, procedures, calendars)))
    return checked


class _Choice:
    """Which timelines the report will show: waived findings count less, so they are marked first."""

    def __init__(self, waivers: Sequence[Waiver], digest: str) -> None:
        self._waivers, self._digest = waivers, digest
        self._marked: Run | None = None

    def __call__(self, found: Run) -> Sequence[CaseKey]:
        if self._digest:
            from sop_checks.waivers import apply_waivers

            self._marked = found = apply_waivers(found, self._waivers, self._digest)
        from sop_checks.report.html.embedded import shown_cases

        return shown_cases(found)

    def waived(self, result: Run) -> Run:
        """The result with waived findings marked."""
        if self._marked is None:
            from sop_checks.waivers import apply_waivers

            return apply_waivers(result, self._waivers, self._digest)
        return replace(self._marked, timelines=result.timelines, timelines_left=result.timelines_left)
