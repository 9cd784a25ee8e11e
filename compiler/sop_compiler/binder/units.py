"""What is bound on its own: the registers of all, and each agency. Both may be remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from sop_compiler.binder.names import Head, head_of
from sop_compiler.diagnostics import Diagnostic
from sop_compiler.model import Agency, Procedure, Regulation, Term
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
        context: Mapping[str, tuple[str, ...] | None],
        make: Callable[[], Unit],
    ) -> Unit:
        """``make()``, or what it gave for the same files and context.

        ``context``: everything else it depends on, by name.
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
        context: Mapping[str, tuple[str, ...] | None],
        make: Callable[[], Unit],
    ) -> Unit:
        """``make()``."""
        return make()
