"""What is remembered of a source: which files are in order, and what was bound from them.

Nothing is remembered of a file in which reading found anything, nor of an agency with such a file, so
that findings are always made by the same code, in the same order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

from sop_checks.deferred import deferred
from sop_compiler.binder.names import Head, head_of
from sop_compiler.binder.units import AgencyUnit, Unit
from sop_compiler.cache import Store, dump, key_of, load
from sop_compiler.diagnostics import Diagnostic
from sop_compiler.model import Procedure
from sop_compiler.source import SourceFile

_FILES, _UNITS = "berkas", "terikat"
_ONE = "sumber"
_KNOWN_AT_ONCE = (
    *("id", "agency", "title", "aliases", "number", "status", "unit", "version"),
    *("free_flow", "source_sha256", "span"),
)
"""Fields of an SOP that lists of SOPs need; everything else is read when somebody looks."""


class StoredMemory:
    """A :class:`~sop_compiler.binder.units.Memory` in a store; one object for one compilation."""

    def __init__(self, store: Store) -> None:
        """Remember what ``store`` holds."""
        self._store = store
        found = load(store.get(_FILES, _ONE))
        self._before = cast("dict[str, tuple[str, Head | None]]", found) if isinstance(found, dict) else {}
        self._clean: dict[str, str] = {}
        self._heads: dict[str, Head | None] = {}
        self._used: list[str] = []

    @property
    def in_order(self) -> Mapping[str, str]:
        """Digests of files in which nothing was found, by path."""
        return {path: sha256 for path, (sha256, _) in self._before.items()}

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
        self,
        kind: type[Unit],
        files: tuple[SourceFile, ...],
        context: Mapping[str, tuple[str, ...] | None],
        make: Callable[[], Unit],
    ) -> Unit:
        """What was bound from the same texts, or ``make()``."""
        if not self._store.keeps or any(f.path not in self._clean for f in files):
            return make()
        words = (repr(sorted(context.items())), *(part for f in files for part in (f.path, f.sha256)))
        key = key_of(kind.__name__, *words)
        self._used.append(key)
        unit = _unpacked(load(self._store.get(_UNITS, key)), kind)
        if unit is None:
            unit = make()
            self._store.put(_UNITS, key, dump(_packed(unit)))
        return unit

    def save(self) -> None:
        """Remember the files of this compilation."""
        now = {path: (sha256, self._heads.get(path)) for path, sha256 in self._clean.items()}
        if now != self._before:
            self._store.put(_FILES, _ONE, dump(now))
            self._store.keep_only(_UNITS, self._used)


def _packed(unit: Any) -> tuple[Any, ...]:
    """A unit as what is needed at once, and bytes for the rest."""
    if not isinstance(unit, AgencyUnit):
        return (unit,)
    procedures = [({name: getattr(p, name) for name in _KNOWN_AT_ONCE}, dump(p)) for p in unit.procedures]
    return unit.agency, procedures, unit.found


def _unpacked(found: Any, kind: type[Unit]) -> Unit | None:
    if found is None:
        return None
    if kind is not AgencyUnit:
        return found[0]
    agency, procedures, diagnostics = found
    made = tuple(deferred(Procedure, _opener(content), **known) for known, content in procedures)
    return cast("Unit", AgencyUnit(agency, made, diagnostics))


def _opener(content: bytes) -> Callable[[], Procedure]:
    return lambda: load(content)
