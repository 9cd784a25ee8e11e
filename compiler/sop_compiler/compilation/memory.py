"""What is remembered of a source: which files are in order, and what was bound from them.

Nothing is remembered of a file in which reading found anything, nor of an agency with such a file, so
that findings are always made by the same code, in the same order. An agency is one entry of the store,
from which the SOPs that did not change are taken when the others are bound anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, NamedTuple, cast

from sop_checks.deferred import deferred
from sop_compiler.binder.documents import DocumentIndex, Question
from sop_compiler.binder.names import Head, head_of
from sop_compiler.binder.units import AgencyUnit, Bound, Context, Unit
from sop_compiler.cache import Store, dump, key_of, load
from sop_compiler.diagnostics import Collector, Diagnostic
from sop_compiler.model import Procedure, Role
from sop_compiler.source import SourceFile

_FILES, _REGISTERS, _AGENCIES = "berkas", "register", "instansi"
_ONE = "sumber"
KNOWN_AT_ONCE = (
    *("id", "agency", "title", "aliases", "number", "status", "unit", "version"),
    *("free_flow", "source_sha256", "span"),
)
"""Fields of an SOP that lists of SOPs need; everything else is read when somebody looks."""


class _Part(NamedTuple):
    """One SOP as it was bound.

    Attributes:
        key: digest of what it was bound from, the answers of the documents' index left out; ``""`` where
            something else counts too, so that it is never used again.
        asked: those answers.
        found: what binding had to say.
        known: fields of the SOP that are needed at once.
        content: all of it.
        roles: roles it declares that no register has.
    """

    key: str
    asked: tuple[Question, ...]
    found: tuple[Diagnostic, ...]
    known: dict[str, Any]
    content: bytes
    roles: tuple[Role, ...]

    @property
    def procedure(self) -> Procedure:
        return deferred(Procedure, partial(load, self.content), **self.known)

    @property
    def digest(self) -> str:
        """Digest of everything the SOP was bound from; ``""`` when that is not known."""
        return key_of(self.key, repr(self.asked)) if self.key else ""


class StoredMemory:
    """A :class:`~sop_compiler.binder.units.Memory` in a store; one object for one compilation.

    Attributes:
        bound: file of an SOP -> digest of everything it was bound from, ``""`` when that is not known.
    """

    def __init__(self, store: Store) -> None:
        """Remember what ``store`` holds."""
        self._store = store
        found = load(store.get(_FILES, _ONE))
        self._before = cast("dict[str, tuple[str, Head | None]]", found) if isinstance(found, dict) else {}
        self._clean: dict[str, str] = {}
        self._heads: dict[str, Head | None] = {}
        self._agencies: list[str] = []
        # Of the agency that is being bound: digest of its registers, its SOPs before and now.
        self._shared = ""
        self._parts: dict[str, _Part] = {}
        self._made: list[_Part] = []
        self.bound: dict[str, str] = {}

    def in_order(self, path: str, sha256: str) -> bool:
        """Nothing was found in a file of that content."""
        return self._before.get(path, ("", None))[0] == sha256

    def read(self, files: Iterable[SourceFile], found: Iterable[Diagnostic]) -> None:
        """Take note of the files as they are now, and of what reading found."""
        broken = {d.span.file for d in found}
        self._clean = {f.path: f.sha256 for f in files if f.path not in broken and not f.unreadable}

    def head(self, file: SourceFile) -> Head | None:
        """The head of a file, from the last time if its text is the same."""
        sha256, head = self._before.get(file.path, ("", None))
        if head is None or sha256 != file.sha256 or file.path not in self._clean:
            head = head_of(file)
        self._heads[file.path] = head
        return head

    def unit(
        self, kind: type[Unit], files: tuple[SourceFile, ...], context: Context, make: Callable[[], Unit]
    ) -> Unit:
        """What was bound from the same texts, or ``make()``."""
        if not self._store.keeps or any(f.path not in self._clean for f in files):
            return make()
        words = (repr(sorted(context.items())), *(part for f in files for part in (f.path, f.sha256)))
        key = key_of(kind.__name__, *words)
        if kind is AgencyUnit:
            return cast("Unit", self._agency(key, files, context, cast("Callable[[], AgencyUnit]", make)))
        found = load(self._store.get(_REGISTERS, _ONE))
        if isinstance(found, tuple) and found[0] == key:
            return cast("Unit", found[1])
        unit = make()
        self._store.put(_REGISTERS, _ONE, dump((key, unit)))
        return unit

    def _agency(
        self, key: str, files: tuple[SourceFile, ...], context: Context, make: Callable[[], AgencyUnit]
    ) -> AgencyUnit:
        place = key_of(files[0].agency)
        found = load(self._store.get(_AGENCIES, place))
        before, agency, diagnostics, parts = _entry(found)
        if before == key:
            unit = AgencyUnit(agency, tuple(part.procedure for part in parts), diagnostics)
        else:
            shared = (part for f in files if f.kind != "sop" for part in (f.path, f.sha256))
            self._shared = key_of(repr(sorted(context.items())), *shared)
            self._parts = {part.key: part for part in parts if part.key}
            self._made = []
            unit = make()
            parts, self._shared = tuple(self._made), ""
            self._store.put(_AGENCIES, place, dump((key, unit.agency, unit.found, parts)))
        self._agencies.append(place)
        self.bound.update((part.known["span"].file, part.digest) for part in parts)
        return unit

    def procedure(
        self, file: SourceFile, index: DocumentIndex, out: Collector, make: Callable[[], Bound | None]
    ) -> Bound | None:
        """An SOP as it was bound before, if everything it asked is still answered so, or ``make()``."""
        if not self._shared:
            return make()
        key = key_of(self._shared, file.path, file.sha256)
        part = self._parts.get(key)
        if part is not None and index.repeats(part.asked):
            self._made.append(part)
            out.extend(part.found)
            return part.procedure, part.roles
        index.asked.clear()
        problems = len(out)
        bound = make()
        if bound is not None:
            procedure, roles = bound
            known = {name: getattr(procedure, name) for name in KNOWN_AT_ONCE}
            found = out.since(problems)
            # The advice then names the nearest of all documents there are.
            alone = not any(d.code == "unknown-document" for d in found)
            content = dump(procedure)
            self._made.append(_Part(key if alone else "", tuple(index.asked), found, known, content, roles))
        return bound

    def save(self) -> None:
        """Remember the files of this compilation."""
        now = {path: (sha256, self._heads.get(path)) for path, sha256 in self._clean.items()}
        if now != self._before:
            self._store.put(_FILES, _ONE, dump(now))
            self._store.keep_only(_AGENCIES, self._agencies)


def _entry(found: Any) -> tuple[str, Any, tuple[Diagnostic, ...], tuple[_Part, ...]]:
    """What is kept of an agency: key of its unit, the agency, findings, SOPs; nothing of anything else."""
    kept = cast("tuple[Any, ...]", found) if isinstance(found, tuple) else ()
    return kept if len(kept) == 4 else ("", None, (), ())
