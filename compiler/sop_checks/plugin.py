"""pytest plugin of the compiled suite: one engine run per session, one item per (SOP, rule).

Registered by ``checks/conftest.py``.  A generated test only asks the fixture ``periksa`` for the
result of its rule; all judging is done by :func:`sop_checks.engine.run`, as for ``sop check``.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast, get_args

import pytest

from sop_checks.addresses import path_of
from sop_checks.checking import Request, check
from sop_checks.errors import InputError
from sop_checks.findings import outlines_at, places_by_rule
from sop_checks.matching.sops import SopNames
from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.privacy import Masker
from sop_checks.report.as_text import failure_text, short_text
from sop_checks.result import FindingRow, RuleResult, Run
from sop_checks.rules import ProcedureRules, RuleKind
from sop_checks.suite import MODULE_DATA, suite_calendars, suite_procedures, suite_root

if TYPE_CHECKING:
    from sop_checks.engine import Engine

ALL_UNKNOWN = "tidak dapat dinilai"
SOME_UNKNOWN = "sebagian tidak dapat dinilai"
WAIVED = "dikecualikan"
_LETTERS = {ALL_UNKNOWN: "T", SOME_UNKNOWN: "t", WAIVED: "K"}
_RUN = pytest.StashKey["_Results"]()
_CATEGORY = "sop_hasil"
_NOTHING_SELECTED = (
    "tidak ada pemeriksaan yang terpilih; periksa -k, -m, dan --sop "
    "(daftarnya: pytest checks --collect-only -q)"
)
_NOTHING_JUDGED = "tidak ada berkas dalam data yang dinilai dengan pemeriksaan yang terpilih"


@dataclass(slots=True)
class _Results:
    """The run, its results and the places of findings by rule id, and how many rules asked for had cases."""

    run: Run
    rules: Mapping[str, RuleResult]
    places: Mapping[str, Sequence[int]]
    asked: int = 0
    judged: int = 0


class NotAssessable(pytest.skip.Exception):
    """A rule without (unwaived) violation that is not simply fine: its category says why."""

    def __init__(self, category: str, reason: str) -> None:
        """``category`` is one of the words above."""
        super().__init__(reason, allow_module_level=False)
        self.category = category


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of ``sop check`` that the suite shares."""
    group = parser.getgroup("sop", "pemeriksaan SOP")
    group.addoption("--cases", action="append", metavar="EKSPOR", help="berkas ekspor data; boleh diulang")
    group.addoption("--map", metavar="BERKAS", help="pemetaan kolom (YAML)")
    group.addoption("--sop", metavar="ID", default="", help="hanya SOP ini")
    group.addoption("--per-tanggal", metavar="TANGGAL", help="tanggal acuan, misalnya 2024-12-31")
    group.addoption("--laporan", metavar="FOLDER", help="tulis laporan lengkap ke folder ini")
    group.addoption("--pengecualian", metavar="BERKAS", help="temuan yang dikecualikan (YAML)")
    group.addoption("--engine", choices=("python", "duckdb", "spark"), default="", help="mesin pemeriksa")
    group.addoption("--tanpa-samaran", action="store_true", help="jangan samarkan nama dan nomor pribadi")


def pytest_configure(config: pytest.Config) -> None:
    """Markers of the generated tests."""
    config.add_cleanup(gc.unfreeze)  # at exit DuckDB's objects have to be found again
    config.addinivalue_line("markers", "sop(id): SOP yang diperiksa, misalnya -m \"sop(id='kota/izin')\"")
    for kind in get_args(RuleKind):
        config.addinivalue_line("markers", f"{kind.replace('-', '_')}: aturan {kind}")
    for severity in ("tinggi", "sedang", "rendah"):
        config.addinivalue_line("markers", f"{severity}: aturan bertingkat {severity}")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Run the engine once, before the first test; unusable input is a usage error."""
    loaded = {item.path: data for item in items if (data := _data_of(item)) is not None}
    if not loaded or config.getoption("collectonly"):
        return
    if not config.getoption("--cases"):
        raise pytest.UsageError("data belum diberikan; pakai: pytest checks --cases EKSPOR [--map BERKAS]")
    try:
        root = suite_root(next(iter(loaded)))
        procedures = suite_procedures(root, loaded)
        result = _run(config, procedures, suite_calendars(root))
        _keep_sop(config, items, procedures)
        _add_keywords(items)
    except InputError as error:
        masker = Masker(enabled=not config.getoption("--tanpa-samaran"))
        raise pytest.UsageError(masker.text(str(error))) from None
    # The result stays to the end of the session: pytest need not go through it for cycles, as it does twice.
    gc.freeze()
    rules = {rule.id: rule for rule in result.rules}
    config.stash[_RUN] = _Results(result, rules, places_by_rule(result.findings))


@pytest.fixture
def periksa(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Asks for the result of one rule by its id."""
    results = request.config.stash[_RUN]
    report = cast("str | None", request.config.getoption("--laporan"))

    def ask(rule_id: str) -> None:
        # The id of the rule goes into JUnit files, whose names of tests are made for reading.
        request.node.user_properties.append(("aturan", rule_id))
        _require(results, rule_id, report or "")

    return ask


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell what cannot be judged apart from a skipped test."""
    _without_frames(call)
    report = yield
    if call.excinfo is not None and isinstance(call.excinfo.value, NotAssessable):
        report.user_properties.append((_CATEGORY, call.excinfo.value.category))
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """Own category, letter and word for what cannot be judged."""
    for key, value in getattr(report, "user_properties", ()):
        if key == _CATEGORY and report.when == "call":
            category = str(value)
            return category, _LETTERS[category], category.upper()
    return None


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Assessable share first, then what could not be judged, then problems of the data."""
    results = config.stash.get(_RUN, None)
    if results is None:
        return
    terminalreporter.section("pemeriksaan SOP")
    for category in _LETTERS:
        for report in terminalreporter.stats.get(category, ()):
            terminalreporter.write_line(f"{category}: {report.nodeid}: {_reason(report)}")
    terminalreporter.write_line(short_text(results.run, config.getoption("--laporan") or ""))
    if not results.asked:
        terminalreporter.write_line(f"GALAT: {_NOTHING_SELECTED}", red=True)
    elif not results.judged:
        terminalreporter.write_line(f"GALAT: {_NOTHING_JUDGED}", red=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Problems of the data of level error make the session fail, as they do for ``sop check``.

    So does a session in which no case was judged: silence must not look like compliance.
    """
    results = session.config.stash.get(_RUN, None)
    if results is None or exitstatus != pytest.ExitCode.OK:
        return
    if any(item.level == "error" for item in results.run.data_findings):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    elif not results.judged:
        session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED


def _without_frames(call: pytest.CallInfo[None]) -> None:
    """Leave of a failure's traceback only where it was raised.

    None of it is shown, but pytest would look up the files of twenty frames of its own.
    """
    error = call.excinfo.value if call.excinfo is not None else None
    if isinstance(error, pytest.fail.Exception) and not error.pytrace:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        call.excinfo = pytest.ExceptionInfo[BaseException].from_exception(error.with_traceback(place))


def _data_of(item: pytest.Item) -> Any:
    return getattr(getattr(item, "module", None), MODULE_DATA, None)


def _run(config: pytest.Config, procedures: tuple[ProcedureRules, ...], calendars: dict[str, Any]) -> Run:
    folder = config.invocation_params.dir
    report = cast("str | None", config.getoption("--laporan"))
    request = Request(
        exports=tuple(map(path_of, cast("list[str]", config.getoption("--cases")))),
        mapping=_path(config, "--map"),
        waivers=_path(config, "--pengecualian"),
        sop=cast("str", config.getoption("--sop")),
        as_of=cast("str | None", config.getoption("--per-tanggal")) or "",
        masked=not config.getoption("--tanpa-samaran"),
        engine=cast("Engine", config.getoption("--engine")),
        report=bool(report),
        base=folder,
    )
    checked = check(request, procedures, calendars)
    if report:
        from sop_checks.report.folder import write_report

        write_report(checked, folder / report)
    return checked.run


def _path(config: pytest.Config, option: str) -> Path | None:
    given = cast("str | None", config.getoption(option))
    return Path(given) if given else None


def _keep_sop(
    config: pytest.Config, items: list[pytest.Item], procedures: tuple[ProcedureRules, ...]
) -> None:
    """With ``--sop`` only the tests of that SOP run."""
    wanted = cast("str", config.getoption("--sop"))
    if not wanted:
        return
    (sop,) = SopNames(procedures).candidates(wanted)
    marks = [(item, item.get_closest_marker("sop")) for item in items]
    left = [item for item, mark in marks if mark and mark.kwargs != {"id": sop}]
    kept = [item for item in items if item not in left]
    if not any(_data_of(item) for item in kept):
        raise InputError(f"Tidak ada pemeriksaan untuk {sop} di antara berkas yang dipilih.")
    config.hook.pytest_deselected(items=left)
    items[:] = kept


def _add_keywords(items: list[pytest.Item]) -> None:
    """``-k`` also finds the words of the sentence, which quotes step and document as printed."""
    for item in items:
        text = getattr(getattr(item, "function", None), "__doc__", None) or ""
        if _data_of(item) is not None:
            item.extra_keyword_matches.update(re.findall(r"\w{3,}", text.partition("\n")[0]))


def _require(results: _Results, rule_id: str, report: str) -> None:
    results.asked += 1
    rule = results.rules.get(rule_id)
    if rule is None:
        pytest.skip("tidak ada berkas yang dinilai dengan versi SOP ini")
    results.judged += 1
    findings, places = results.run.findings, results.places.get(rule_id, ())
    alike = outlines_at(findings, places)
    failing = [item for item in alike if item.outcome in FAILING_OUTCOMES]
    if any(not item.waiver for item in failing):
        text = f"{failure_text(rule, findings, places)}\n{_further(rule, report)}"
        raise pytest.fail.Exception(text, pytrace=False)
    if failing:
        raise NotAssessable(
            WAIVED, f"{len(failing)} temuan ({', '.join(sorted({i.waiver for i in failing}))})"
        )
    if rule.counts[Outcome.NOT_ASSESSABLE]:
        category = SOME_UNKNOWN if rule.counts[Outcome.COMPLIANT] else ALL_UNKNOWN
        raise NotAssessable(category, _why(alike))
    if not (rule.counts[Outcome.COMPLIANT] or rule.counts[Outcome.PENDING]):
        pytest.skip("tidak relevan untuk semua berkas")


def _further(rule: RuleResult, report: str) -> str:
    """Where the whole table stands, and the page about the kind of rule."""
    table = f"{report}/data/findings.csv" if report else "tambahkan --laporan FOLDER"
    page = "" if rule.rule == "kendali" else f"\nArti dan cara menghitung: sop explain {rule.rule}"
    return f"Tabel lengkap: {table}{page}"


def _why(findings: list[FindingRow]) -> str:
    reasons = ", ".join(sorted({item.reason for item in findings}))
    return f"{len(findings)} berkas ({reasons})"


def _reason(report: pytest.TestReport) -> str:
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return text.partition(": ")[2] or text
