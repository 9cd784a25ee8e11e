"""A large source read, bound and looked at by copies of this process, each with agencies of its own.

What they find is what one process finds, because the same functions find it: an agency is bound by
itself, knowing the ids of all SOPs and acts, and a rule looks at the SOPs of one agency, knowing the
names of all. Where anything is not as expected there is no result, and one process does it all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, NoReturn, cast

from sop_checks.deferred import deferred
from sop_compiler.binder import bind
from sop_compiler.binder.bind import agency_unit
from sop_compiler.binder.names import Head, check_names
from sop_compiler.binder.references import Known
from sop_compiler.binder.units import AgencyUnit, Context, Forgetful, Unit
from sop_compiler.compilation.compiling import Compilation, no_cycles
from sop_compiler.compilation.crew import Crew, CrewError, Work, copies, crew
from sop_compiler.compilation.memory import KNOWN_AT_ONCE
from sop_compiler.diagnostics import Collector, Diagnostic
from sop_compiler.lint.rule import Rule
from sop_compiler.lint.run import rule_findings
from sop_compiler.model import Agency, Document, Handbook, Procedure, Regulation, Role
from sop_compiler.source import SourceFile, agency_of, agency_sizes, read_tree

FEWEST = 100
"""SOPs from which copies pay."""


class Found(NamedTuple):
    """What there is to say about a source: its files, what reading and binding found, what the rules find.

    ``by_rules`` is empty where the source has errors: no rule looks at it then.
    """

    files: tuple[SourceFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    by_rules: tuple[Diagnostic, ...]


class _Read(NamedTuple):
    """Digests of a copy's files by path, and the heads of those in which reading found nothing."""

    digests: dict[str, str]
    heads: dict[str, Head | None]


class _Bound(NamedTuple):
    """An agency as others have to know it: names, the fields of its SOPs that lists need, findings."""

    agency: str
    name: str
    documents: tuple[str, ...]
    roles: tuple[str, ...]
    procedures: tuple[dict[str, Any], ...]
    found: tuple[Diagnostic, ...]


class _All(NamedTuple):
    """What has to be known of everything before the rules run; only the newest version of each SOP."""

    agencies: tuple[_Bound, ...]
    newest: tuple[str, ...]
    regulations: tuple[Regulation, ...]


def find(root: Path, rules: Sequence[Rule], profiles: tuple[str, ...] = ()) -> Found | None:
    """Everything there is to say about the source of ``root``; ``None`` where copies do not pay or work."""
    parts = _parts(root, copies())
    if len(parts) < 2:
        return None
    try:
        with no_cycles(), crew([partial(_work, root, part, rules, profiles) for part in parts]) as helpers:
            return _gather(root, helpers)
    except CrewError:
        return None


def _parts(root: Path, count: int) -> list[frozenset[str]]:
    """The agencies in ``count`` parts of about the same size."""
    if count < 2:
        return []
    sizes = agency_sizes(root)
    if sum(sops for sops, _ in sizes.values()) < FEWEST:
        return []
    parts: list[tuple[int, list[str]]] = [(0, []) for _ in range(count)]
    for name, (_, size) in sorted(sizes.items(), key=lambda item: (-item[1][1], item[0])):
        at = min(range(count), key=lambda n: parts[n][0])
        parts[at] = (parts[at][0] + size, [*parts[at][1], name])
    return [frozenset(names) for _, names in parts if names]


def _work(root: Path, mine: frozenset[str], rules: Sequence[Rule], profiles: tuple[str, ...]) -> Work:
    """What a copy does: read the files of its agencies, bind them, let the rules look at them."""
    out, memory = Collector(), Forgetful()
    files = read_tree(root, out, wanted=lambda path: agency_of(path) in mine)
    heads = {f.path: memory.head(f) for f in files if f.kind in ("sop", "instansi")}
    broken = {d.span.file for d in out.sorted()}
    in_order = {f.path: heads.get(f.path) for f in files if f.path not in broken and not f.unreadable}
    context: Context = yield _Read({f.path: f.sha256 for f in files}, in_order)

    check_names(files, heads, out)
    regulations = context["regulations"]
    known = Known(
        procedures=frozenset(context["procedures"] or ()),
        regulations=None if regulations is None else frozenset(regulations),
        units=None,
    )
    units: dict[str, AgencyUnit] = {}
    for name in sorted({f.agency for f in files}):
        own = tuple(f for f in files if f.agency == name and f.kind != "reviu")
        units[name] = agency_unit(name, own, known, context["calendars"] or (), memory, out)
    everything: _All = yield [_bound(name, unit) for name, unit in units.items()]

    handbook = _handbook(everything, units)
    found = rule_findings(handbook, files, rules, profiles, [unit.agency.id for unit in units.values()])
    yield list(dict.fromkeys(found))


def _bound(name: str, unit: AgencyUnit) -> _Bound:
    return _Bound(
        agency=name,
        name=unit.agency.name,
        documents=tuple(d.name for d in unit.agency.documents),
        roles=tuple(r.name for r in unit.agency.roles),
        procedures=tuple({key: getattr(p, key) for key in KNOWN_AT_ONCE} for p in unit.procedures),
        found=unit.found,
    )


def _handbook(everything: _All, units: Mapping[str, AgencyUnit]) -> Handbook:
    """The handbook as a copy sees it: agencies of its own, and the names of the others."""
    procedures = {
        p.span.file: p
        for one in everything.agencies
        for p in (units[one.agency] if one.agency in units else _known_by_name(one)).procedures
    }
    return Handbook(
        agencies=tuple(
            (units[one.agency] if one.agency in units else _known_by_name(one)).agency
            for one in everything.agencies
        ),
        procedures=tuple(procedures[file] for file in everything.newest),
        regulations=everything.regulations,
    )


def _known_by_name(one: _Bound) -> AgencyUnit:
    agency = Agency(
        id=one.agency,
        name=one.name,
        roles=tuple(Role(id=name, name=name) for name in one.roles),
        documents=tuple(Document(id=name, name=name) for name in one.documents),
    )
    procedures = tuple(deferred(Procedure, _elsewhere, **known) for known in one.procedures)
    return AgencyUnit(agency, procedures, one.found)


def _elsewhere() -> NoReturn:
    raise CrewError("somebody looked into an SOP that another process has")


def _gather(root: Path, helpers: Crew) -> Found:
    """Ask the copies for one step after the other, and do what concerns all agencies."""
    out = Collector()
    # Texts are read while the copies read what they say; theirs are the findings.
    files = read_tree(root, out, lambda path, _: agency_of(path) != "")
    read = tuple(cast("Iterable[_Read]", helpers.answers()))
    digests = {path: digest for one in read for path, digest in one.digests.items()}
    heads = {path: head for one in read for path, head in one.heads.items()}
    if any(f.agency and digests.get(f.path) != f.sha256 for f in files):
        raise CrewError("the source was edited meanwhile")
    broken = {f.path for f in files if f.agency and f.path not in heads}
    if broken:
        again = {f.path: f for f in read_tree(root, out, wanted=broken.__contains__)}
        files = tuple(again.get(f.path, f) for f in files)
    memory = _Gathered(helpers, heads)
    handbook = bind(files, out, memory)
    compilation = Compilation(handbook, out.sorted(), files)
    if not compilation.ok:
        return Found(files, compilation.diagnostics, ())
    newest = tuple(p.span.file for p in handbook.procedures)
    helpers.tell(_All(memory.agencies, newest, handbook.regulations))
    return Found(files, compilation.diagnostics, tuple(chain.from_iterable(helpers.answers())))


class _Gathered(Forgetful):
    """A memory that takes heads and agencies from the copies.

    Attributes:
        agencies: as the copies bound them, in order of id.
    """

    def __init__(self, helpers: Crew, heads: Mapping[str, Head | None]) -> None:
        self._helpers = helpers
        self._heads = heads
        self.agencies: tuple[_Bound, ...] = ()

    def head(self, file: SourceFile) -> Head | None:
        """As the copy read it that has the file."""
        return self._heads.get(file.path) or super().head(file)

    def unit(
        self, kind: type[Unit], files: tuple[SourceFile, ...], context: Context, make: Callable[[], Unit]
    ) -> Unit:
        """As the copy bound it that has the agency."""
        if kind is not AgencyUnit:
            return make()
        if not self.agencies:
            self._helpers.tell({key: context[key] for key in ("procedures", "regulations", "calendars")})
            answers = cast("Iterable[Iterable[_Bound]]", self._helpers.answers())
            self.agencies = tuple(sorted(chain.from_iterable(answers)))
        (name,) = context["name"] or ("",)
        return cast("Unit", _known_by_name(next(one for one in self.agencies if one.agency == name)))
