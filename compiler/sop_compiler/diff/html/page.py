"""The page: comparison into templates; nothing comes in from outside, nothing runs."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from sop_checks.time_words import date_text
from sop_compiler.diff.as_text import title_of
from sop_compiler.diff.backtest import Backtest
from sop_compiler.diff.backtest_words import TITLE, sentences, tables
from sop_compiler.diff.html.affected import affected_lines
from sop_compiler.diff.html.compared import compared
from sop_compiler.diff.html.marked import Piece, marked
from sop_compiler.diff.html.picture import picture
from sop_compiler.diff.names import quote
from sop_compiler.diff.new_version import VersionProblem
from sop_compiler.diff.records import Category, Change, Direction, HandbookDiff, Kind, ProcedureDiff
from sop_compiler.diff.sentences import effect, headline, sentence
from sop_compiler.model import Agency, Procedure, Status

_GROUPS = {
    Category.SUBSTANTIVE: ("Perubahan substantif", "mengubah kewajiban atau cara kerja"),
    Category.ADMINISTRATIVE: ("Perubahan administratif", "identitas, tanggal, pejabat, keterkaitan"),
    Category.EDITORIAL: ("Perubahan redaksional", "penulisan saja"),
}
_SHAPES = {Direction.TIGHTENED: "▲", Direction.LOOSENED: "▽"}
_WHOLE = frozenset(
    {
        Kind.PROCEDURE_ADDED,
        Kind.PROCEDURE_REMOVED,
        Kind.PROCEDURE_RENAMED,
        Kind.STEP_ADDED,
        Kind.STEP_REMOVED,
        Kind.STEP_MOVED,
        Kind.STEP_SPLIT,
        Kind.STEP_MERGED,
        Kind.STEP_KEY,
        Kind.VERSION_ARCHIVED,
        Kind.VERSION_REMOVED,
    }
)
"""Kinds that the short sentence names best."""
_BEFORE = {Kind.BRANCH_TARGET: "tujuan ", Kind.BRANCH_CONDITION: "syarat "}
_SHORT = 36
"""Letters of a side that fit on one line beside its label."""
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Line:
    """One change.

    Attributes:
        what: what it concerns. before, after: both sides in pieces, empty where a side has nothing.
        sides: whether the sides are shown; otherwise ``what`` says all.
        short: both sides fit on one line; beside: ``what`` fits on it too.
        effect: "diperketat" and the like with its shape, or ``""``.
        style: CSS class of the effect.
    """

    what: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]
    sides: bool
    short: bool
    beside: bool
    effect: str
    style: str


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one weight."""

    title: str
    meaning: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One SOP, or the registers.

    Attributes:
        anchor: name of the place on the page.
        summary: what it means in one line; counts: how many changes of which weight and direction.
        versions: (label, before, after) of number, dates and status.
        problems: what the versions do not tell.
        affected: headings with entries.
        picture: SVG of both flowcharts, ``""`` where nothing in the flow changed.
        fingerprints: digest of either side, shortened, ``""`` where a side is missing.
    """

    anchor: str
    title: str
    agency: str
    summary: str
    counts: str
    versions: tuple[tuple[str, str, str], ...]
    problems: tuple[str, ...]
    groups: tuple[Group, ...]
    affected: tuple[tuple[str, tuple[str, ...]], ...]
    fingerprints: tuple[str, str]
    picture: str = ""


def render_html(
    diff: HandbookDiff,
    problems: Sequence[VersionProblem] | None = None,
    agencies: Sequence[Agency] = (),
    tested: Backtest | None = None,
) -> str:
    """The comparison as one HTML file: a sheet for each SOP, and a list before several.

    The text depends on the arguments only and names no ids or files. ``agencies`` give the short
    names of roles; ``tested`` adds what became of archived cases.
    """
    sheets = [_sheet(p, n, diff, problems or (), agencies) for n, p in enumerate(diff.procedures, start=1)]
    if diff.registers:
        sheets.append(_registers(diff, len(sheets) + 1))
    style = files("sop_compiler.diff.html").joinpath("templates", "gaya.css").read_text("utf-8")
    page = _environment().get_template("lembar.html")
    text: str = page.render(
        policy=f"default-src 'none'; style-src {_hash(style)}; base-uri 'none'; form-action 'none'",
        style=style,
        title=sheets[0].title if len(sheets) == 1 else "Perubahan SOP",
        summary=headline(diff.procedures, diff.registers),
        sheets=sheets,
        test_title=TITLE,
        test_sentences=sentences(tested) if tested else (),
        test_tables=tables(tested, diff) if tested else (),
    )
    return text + "\n"


def _sheet(
    diff: ProcedureDiff,
    number: int,
    whole: HandbookDiff,
    problems: Sequence[VersionProblem],
    agencies: Sequence[Agency],
) -> Sheet:
    flowcharts = compared(diff, agencies)
    return Sheet(
        anchor=f"lembar-{number}",
        title=title_of(diff).removesuffix(f" ({diff.agency_name})"),
        agency=diff.agency_name,
        summary=headline((diff,)),
        counts=_counts(diff.changes),
        versions=tuple(_versions(diff)),
        problems=tuple(p.text for p in problems if not diff.earlier and p.procedure == diff.id),
        groups=_groups(diff.changes, _stems(diff)),
        affected=() if diff.earlier else affected_lines(diff, whole.impact),
        fingerprints=(_short(diff.old_fingerprint), _short(diff.new_fingerprint)),
        picture=_CONTROL.sub(" ", picture(flowcharts, f"bagan-{number}")) if flowcharts else "",
    )


def _registers(diff: HandbookDiff, number: int) -> Sheet:
    return Sheet(
        anchor=f"lembar-{number}",
        title="Daftar bersama",
        agency="Daftar instansi, pelaksana, dokumen, peraturan, dan kalender",
        summary=headline((), diff.registers),
        counts=_counts(diff.registers),
        versions=(),
        problems=(),
        groups=_groups(diff.registers, {}),
        affected=(),
        fingerprints=("", ""),
    )


def _versions(diff: ProcedureDiff) -> Iterable[tuple[str, str, str]]:
    one, two = diff.old, diff.new
    for label, words, always in _VERSION:
        before, after = (words(p) if p is not None else "" for p in (one, two))
        if always or before or after:
            yield label, before or "–", after or "–"


def _effective(procedure: Procedure) -> str:
    version = procedure.version
    if version.effective:
        return date_text(version.effective)
    return f"{date_text(version.assumed.date)} (dianggap)" if version.assumed else "tanpa tanggal"


def _counts(changes: Sequence[Change]) -> str:
    weights = [(c.value, sum(x.category is c for x in changes)) for c in Category]
    told = ", ".join(f"{many} perubahan {word}" for word, many in weights if many) or "tidak ada perubahan"
    ways = [(d, sum(x.direction is d for x in changes)) for d in Direction]
    effects = ", ".join(f"{many} {d.value} {_SHAPES[d]}" for d, many in ways if many)
    return f"{told[:1].upper()}{told[1:]}.{f' Batas atau kewajiban: {effects}.' if effects else ''}"


def _stems(diff: ProcedureDiff) -> dict[str, str]:
    """Step id -> its activity without the words of its exits."""
    return {s.id: s.stem for p in (diff.old, diff.new) if p is not None for s in p.all_steps()}


_VERSION: tuple[tuple[str, Callable[[Procedure], str], bool], ...] = (
    ("Nomor SOP", lambda p: p.number or "tanpa nomor", True),
    ("Tanggal efektif", _effective, True),
    ("Tanggal revisi", lambda p: date_text(p.version.revised) if p.version.revised else "", False),
    ("Revisi ke", lambda p: p.version.revision or "", False),
    ("Status", lambda p: p.status.value if p.status is Status.DRAFT else "", False),
)
"""Rows of the table of versions: label, words of a side, whether it stands there even when empty."""


def _groups(changes: Sequence[Change], stems: Mapping[str, str]) -> tuple[Group, ...]:
    found: list[Group] = []
    for category, (title, meaning) in _GROUPS.items():
        lines = tuple(_line(c, stems) for c in changes if c.category is category)
        if lines:
            found.append(Group(f"{title} ({len(lines)})", meaning, lines))
    return tuple(found)


def _line(change: Change, stems: Mapping[str, str]) -> Line:
    before, after = marked(change.before, change.after)
    what = _what(change, stems)
    short = max(len(change.before or ""), len(change.after or "")) <= _SHORT
    shape = _SHAPES[change.direction] if change.direction else "◇" if effect(change) else ""
    return Line(
        what=what,
        before=before,
        after=after,
        sides=bool(before or after),
        short=short,
        beside=short and len(what) <= _SHORT,
        effect=f"{shape} {effect(change)}".strip(),
        style=f"arah-{change.direction.value}" if change.direction else "arah-tak-terbanding",
    )


def _what(change: Change, stems: Mapping[str, str]) -> str:
    step = change.step
    if change.kind in _WHOLE or not (change.before or change.after):
        return sentence(change, short=change.kind not in (Kind.PROCEDURE_ADDED, Kind.PROCEDURE_REMOVED))
    words = _BEFORE.get(change.kind, "") + change.part
    if step is not None:
        words += f"{' untuk' if change.kind is Kind.FLOW_CHANGED else ''} {step.label}"
        activity = stems.get(step.id, step.activity)
        if activity and not step.label.startswith("baris") and change.kind is not Kind.STEP_RENAMED:
            words += f" {quote(activity, 70)}"
    return words[:1].upper() + words[1:]


def _short(fingerprint: str) -> str:
    """Enough of a digest to compare by eye."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, min(len(fingerprint), 16), 4))


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def _environment() -> Any:
    # Imported late: the command line starts without templates.
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("sop_compiler.diff.html"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_clean,
    )


def _clean(value: Any) -> Any:
    return _CONTROL.sub(" ", value) if type(value) is str else value
