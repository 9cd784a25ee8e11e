"""A source, compiled."""

from __future__ import annotations

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sop_compiler.binder import bind
from sop_compiler.cache import Store
from sop_compiler.compilation.memory import StoredMemory
from sop_compiler.diagnostics import Collector, Diagnostic, Severity
from sop_compiler.model import Handbook
from sop_compiler.source import SourceFile, read_tree


@dataclass(frozen=True, slots=True)
class Compilation:
    """A compiled source.

    Attributes:
        handbook: everything bound; to be used only when ``ok``.
        diagnostics: all findings by place.
        files: every source file that was read (their texts serve excerpts).
        bound: file of an SOP -> digest of everything it was bound from; ``""`` or no entry where that is
            not known.
    """

    handbook: Handbook
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[SourceFile, ...]
    bound: Mapping[str, str] = field(default_factory=dict[str, str], compare=False, repr=False)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that stop publication."""
        return tuple(d for d in self.diagnostics if d.severity is Severity.ERROR)

    @property
    def ok(self) -> bool:
        """True when nothing stops publication."""
        return not self.errors


def compile_source(root: Path, store: Store | None = None) -> Compilation:
    """Read, check and bind ``root/sop_source``.

    What ``store`` (that of ``root`` without one) remembers of the same texts is not worked out again.
    """
    memory = StoredMemory(Store.of(root) if store is None else store)
    out = Collector()
    with no_cycles():
        files = read_tree(root, out, memory.in_order)
        memory.read(files, out.sorted())
        handbook = bind(files, out, memory)
        memory.save()
    return Compilation(handbook, out.sorted(), files, memory.bound)


@contextmanager
def no_cycles() -> Generator[None, None, None]:
    """Do not look for cycles while a million records without one are made."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
