"""What is bound on its own: the registers of all, each agency, each SOP. All may be remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sop_compiler.binder.documents import DocumentIndex
from sop_compiler.binder.names import Head, head_of
from sop_compiler.diagnostics import Collector, Diagnostic
from sop_compiler.model import Agency, Procedure, Regulation, Role, Term
from sop_compiler.source import SourceFile


@dataclass(frozen=True, slots=True)
class Registers:
    """The registers that every agency refers to, and what was found while binding them."""

    regulations: tuple[Regulation, ...]
    terms: tuple[Term, ...]
    calendars: tuple[tuple[str, Any], ...]
    calendar_ids: tuple[str, ...]
    found: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class AgencyUnit:
    """An agency with its SOPs (newest and earlier, in order of path), and what was found."""

    agency: Agency
    procedures: tuple[Procedure, ...]
    found: tuple[Diagnostic, ...]


Bound = tuple[Procedure, tuple[Role, ...]]
"""An SOP, and roles it declares that no register has."""

Context = Mapping[str, tuple[str, ...] | None]
"""Whatever else a unit depends on, by name."""

Unit = TypeVar("Unit", Registers, AgencyUnit)


class Memory(Protocol):
    """Remembers what was bound before from the same texts; see :class:`Forgetful` for one that does not."""

    def head(self, file: SourceFile) -> Head | None:
        """What :func:`~sop_compiler.binder.names.head_of` says of a file."""
        ...

    def unit(
        self,
        kind: type[Unit],
        files: tuple[SourceFile, ...],
        context: Context,
        make: Callable[[], Unit],
    ) -> Unit:
        """``make()``, or what it gave for the same files and context.

        ``context``: everything else it depends on, by name.
        """
        ...

    def procedure(
        self,
        file: SourceFile,
        index: DocumentIndex,
        out: Collector,
        make: Callable[[], Bound | None],
    ) -> Bound | None:
        """``make()``, or what it gave for the same file, agency and answers of ``index``.

        Called while an :class:`AgencyUnit` is made, with the documents of that agency and the collector
        that ``make`` reports to.
        """
        ...


class Forgetful:
    """Binds everything afresh."""

    def head(self, file: SourceFile) -> Head | None:
        """Read from the file."""
        return head_of(file)

    def unit(
        self,
        kind: type[Unit],
        files: tuple[SourceFile, ...],
        context: Context,
        make: Callable[[], Unit],
    ) -> Unit:
        """``make()``."""
        return make()

    def procedure(
        self, file: SourceFile, index: DocumentIndex, out: Collector, make: Callable[[], Bound | None]
    ) -> Bound | None:
        """``make()``."""
        return make()
