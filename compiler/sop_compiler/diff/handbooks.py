"""Two states of a handbook: which SOPs differ, what else the changes reach.

Only what differs is read. Files with the same bytes on both sides mean the same, so a change of three
SOPs among a thousand costs three.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sop_checks.rules import ProcedureRules
from sop_checks.time_words import date_text
from sop_compiler.binder import bind
from sop_compiler.diagnostics import Collector, Diagnostic, Severity
from sop_compiler.diff.impact import PageNames, impact_of, mentions
from sop_compiler.diff.procedures import diff_procedures, same_title
from sop_compiler.diff.records import Category, Change, HandbookDiff, Kind, ProcedureDiff
from sop_compiler.diff.registers import compare_registers
from sop_compiler.diff.revisions import Source
from sop_compiler.model import Agency, Handbook, Procedure
from sop_compiler.source import SourceFile, read_contents

_REGISTERS = tuple(f"/{stem}{ending}" for stem in ("instansi", "dokumen") for ending in (".yaml", ".yml"))

RulesOf = Callable[[Handbook], tuple[ProcedureRules, ...]]
"""Handbook to the checks compiled from it."""


class UnreadableError(Exception):
    """A side has errors that leave its meaning open.

    ``name`` is the side; ``diagnostics`` its errors; ``texts`` the files they stand in, for excerpts.
    """

    def __init__(self, name: str, diagnostics: tuple[Diagnostic, ...], texts: dict[str, str]) -> None:
        """Keep what the command line prints."""
        super().__init__(name)
        self.name, self.diagnostics, self.texts = name, diagnostics, texts


@dataclass(frozen=True, slots=True)
class Sides:
    """Both sides of a comparison, bound as far as needed, and the result."""

    old: Handbook
    new: Handbook
    diff: HandbookDiff


def diff_sources(old: Source, new: Source, rules_of: RulesOf, pages: PageNames) -> Sides:
    """Compare two sources.

    Raises:
        UnreadableError: a file that differs has errors on one of the sides.
    """
    if old.single and new.single and old.chosen != new.chosen:
        return _two_files(old, new, rules_of, pages)
    chosen = old.chosen or new.chosen
    differing = {
        path
        for path in (*old.contents, *new.contents)
        if old.contents.get(path) != new.contents.get(path)
        and (not chosen or path == chosen or path.startswith(f"{chosen}/"))
    }
    if not differing:
        empty = Handbook(agencies=(), procedures=())
        return Sides(empty, empty, HandbookDiff(old_name=old.name, new_name=new.name))
    one, two = _bound(old, differing), _bound(new, differing)
    procedures = _procedures(one, two, differing)
    registers = compare_registers(one, two) if not chosen or chosen.count("/") < 2 else ()
    return _finish(old, new, one, two, procedures, registers, rules_of, pages)


def _two_files(old: Source, new: Source, rules_of: RulesOf, pages: PageNames) -> Sides:
    one, two = _bound(old, {old.chosen}), _bound(new, {new.chosen})
    first, second = _only(one, old), _only(two, new)
    found = diff_procedures(first, second, old_agency=_agency(one, first), new_agency=_agency(two, second))
    procedures = (found,) if found.changes else ()
    return _finish(old, new, one, two, procedures, (), rules_of, pages)


def _finish(
    old: Source,
    new: Source,
    one: Handbook,
    two: Handbook,
    procedures: tuple[ProcedureDiff, ...],
    registers: tuple[Change, ...],
    rules_of: RulesOf,
    pages: PageNames,
) -> Sides:
    diff = HandbookDiff(old_name=old.name, new_name=new.name, procedures=procedures, registers=registers)
    changed = {p.span.file for d in procedures for p in (d.old, d.new) if p is not None}
    around = _bound(new, {*mentions(procedures, one, two, new.contents), *changed}, lenient=True)
    impact = impact_of(diff, one, two, around, rules_of, pages)
    return Sides(one, two, replace(diff, impact=impact))


def _bound(source: Source, wanted: Iterable[str], *, lenient: bool = False) -> Handbook:
    """The registers and the wanted SOPs; the others are known by name only."""
    out = Collector()
    wanted = set(wanted)
    registers = {
        path
        for path in source.contents
        if path.count("/") < 2 or path.split("/")[1] == "kalender" or path.endswith(_REGISTERS)
    }
    files = _read(source, wanted | registers, out)
    handbook = bind(files, out)
    # SOPs that were not read are known by file name only, so a mention of another id proves nothing.
    errors = tuple(
        d
        for d in out.sorted()
        if d.severity is Severity.ERROR
        and d.code != "unknown-procedure"
        and (d.span.file in wanted or d.span.file in registers)
    )
    if errors and not lenient:
        raise UnreadableError(source.name, errors, {f.path: f.text for f in files})
    return handbook


def _read(source: Source, wanted: set[str], out: Collector) -> tuple[SourceFile, ...]:
    """All files of a source, the wanted ones with their content, each read once however often asked."""
    files: list[SourceFile] = []
    for path in sorted(source.contents):
        key = (path, path in wanted)
        if key not in source.read:
            mine = Collector()
            only = (path,) if path in wanted else ()
            source.read[key] = (read_contents({path: source.contents[path]}, mine, only), mine.sorted())
        found, diagnostics = source.read[key]
        files += found
        out.extend(diagnostics)
    return tuple(files)


def _procedures(one: Handbook, two: Handbook, differing: set[str]) -> tuple[ProcedureDiff, ...]:
    found = [
        *_newest(_in(one.procedures, differing), _in(two.procedures, differing), one, two),
        *_earlier(_in(one.earlier, differing), _in(two.earlier, differing), one, two),
    ]
    return tuple(sorted((d for d in found if d.changes), key=lambda d: (d.id, d.earlier)))


def _in(procedures: tuple[Procedure, ...], files: set[str]) -> list[Procedure]:
    return [p for p in procedures if p.span.file in files]


def _newest(
    ones: list[Procedure], twos: list[Procedure], one: Handbook, two: Handbook
) -> Iterable[ProcedureDiff]:
    before = {p.id: p for p in ones}
    after = {p.id: p for p in twos}
    pairs: list[tuple[Procedure | None, Procedure | None]] = [
        (before[key], after[key]) for key in before if key in after
    ]
    gone = [p for p in ones if p.id not in after]
    came = [p for p in twos if p.id not in before]
    for old in list(gone):
        new = next((p for p in came if same_title(old, p)), None)
        if new is not None:
            pairs.append((old, new))
            gone.remove(old)
            came.remove(new)
    pairs += [(p, None) for p in gone] + [(None, p) for p in came]
    for old, new in pairs:
        yield diff_procedures(old, new, old_agency=_agency(one, old), new_agency=_agency(two, new))


def _earlier(
    ones: list[Procedure], twos: list[Procedure], one: Handbook, two: Handbook
) -> Iterable[ProcedureDiff]:
    before = {(p.id, p.version.key): p for p in ones}
    after = {(p.id, p.version.key): p for p in twos}
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        found = diff_procedures(old, new, old_agency=_agency(one, old), new_agency=_agency(two, new))
        if old is None or new is None:
            archived = replace(
                found.changes[0],
                kind=Kind.VERSION_ARCHIVED if old is None else Kind.VERSION_REMOVED,
                category=Category.ADMINISTRATIVE,
                part="versi lama",
                before=_begins(old),
                after=_begins(new),
                roles=(),
                documents=(),
            )
            found = replace(found, changes=(archived,))
        yield replace(found, earlier=True)


def _begins(procedure: Procedure | None) -> str | None:
    if procedure is None:
        return None
    version = procedure.version
    day = version.effective or (version.assumed.date if version.assumed else None)
    return f"berlaku {date_text(day)}" if day else "tanpa tanggal"


def _agency(handbook: Handbook, procedure: Procedure | None) -> Agency | None:
    if procedure is None:
        return None
    return next((a for a in handbook.agencies if a.id == procedure.agency), None)


def _only(handbook: Handbook, source: Source) -> Procedure:
    found = [p for p in (*handbook.procedures, *handbook.earlier) if p.span.file == source.chosen]
    if not found:
        raise UnreadableError(source.name, (), {})
    return found[0]
