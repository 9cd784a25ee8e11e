"""Rows of the flowchart table."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from sop_compiler.model.base import place
from sop_compiler.model.time import TimeLimit
from sop_compiler.spans import Span

END = "selesai"
NOT_PRINTED = "tidak-tercetak"


class StepKind(StrEnum):
    """What a row is; values as in the JSON export."""

    START = "start"
    PROCESS = "process"
    DECISION = "decision"
    END = "end"


class Symbol(StrEnum):
    """Symbols of PermenPAN-RB 35/2012; values as in the JSON export."""

    CAPSULE = "capsule"
    BOX = "box"
    DIAMOND = "diamond"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One printed entry of *Kelengkapan* or *Output*.

    Attributes:
        text: printed wording of the entry.
        details: printed sub-list, if any.
        documents: ids of the documents it means; any of them meets the obligation
            (more than one only for ``salah_satu``).
        required: ``wajib``; a ``tidak`` makes it no obligation.
        case_wide: ``cakupan: berkas``.
    """

    text: str
    documents: tuple[str, ...]
    details: tuple[str, ...] = ()
    required: bool = True
    case_wide: bool = False
    span: Span = place()

    @property
    def printed(self) -> str:
        """The whole printed wording, sub-list included."""
        return f"{self.text} {'; '.join(self.details)}" if self.details else self.text

    @property
    def document(self) -> str:
        """Id of the (first) document."""
        return self.documents[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What is printed in a role cell of the row: role id and the printed text."""

    role: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """One exit of a decision.

    Attributes:
        label: short mark without punctuation ("a", "Ya").
        printed_label: as printed ("a.", "b)").
        condition: words of the exit.
        in_activity: the words are printed inside the activity cell.
        target: step id; :data:`END` for the end of the procedure; :data:`NOT_PRINTED` when print
            names no target.
        inferred: the target rests on an unconfirmed reading.
    """

    label: str
    printed_label: str
    condition: str
    in_activity: bool
    target: str
    inferred: bool = False
    span: Span = place()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubstepGroup:
    """Lettered sub-rows of a step and how many of them apply (semantics §5)."""

    kind: Literal["semua", "salah_satu", "sesuai_kondisi"]
    steps: tuple[Step, ...]
    inferred: bool = False
    span: Span = place()

    @property
    def alternatives(self) -> bool:
        """True when not every sub-step has to be done."""
        return self.kind != "semua"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One row of the table (*langkah*).

    Attributes:
        id: stable key, unique in the procedure.
        number: printed number or letter, ``None`` when none is printed.
        kind: start, process, decision or end.
        symbol: symbol drawn for it.
        stem: the printed activity without lettered branch texts; ``""`` for an empty row.
        marks: what is printed in the role cells.
        roles: ids of the acting roles, in column order.
        roles_inferred: the roles rest on an unconfirmed reading.
        inputs: *Kelengkapan*. outputs: *Output*.
        limit: *Waktu*, ``None`` when none is printed.
        note: *Keterangan*, ``""`` when blank.
        after: ``setelah``; ``None`` = the row above.
        after_inferred: ``setelah`` rests on an unconfirmed reading.
        goto: explicit successors (``ke``) of a row that is no decision; ``()`` = the row below.
        goto_inferred: likewise for ``ke``.
        branches: exits of a decision.
        group: lettered sub-rows.
        parent: id of the row a sub-row belongs to.
        names: further names under which records may mention the step.
    """

    id: str
    number: str | None
    kind: StepKind
    symbol: Symbol
    stem: str
    marks: tuple[Mark, ...] = ()
    roles: tuple[str, ...] = ()
    roles_inferred: bool = False
    inputs: tuple[Item, ...] = ()
    outputs: tuple[Item, ...] = ()
    limit: TimeLimit | None = None
    note: str = ""
    after: tuple[str, ...] | None = None
    after_inferred: bool = False
    goto: tuple[str, ...] = ()
    goto_inferred: bool = False
    branches: tuple[Branch, ...] = ()
    group: SubstepGroup | None = None
    parent: str | None = None
    names: tuple[str, ...] = ()
    span: Span = place()

    @property
    def activity(self) -> str:
        """The whole printed cell: stem and the branch texts printed in it."""
        if not self.branches:
            return self.stem.strip()
        texts = [f"{b.printed_label} {b.condition}" for b in self.branches if b.in_activity]
        return " ".join([self.stem, *texts]).strip()

    @property
    def is_terminal(self) -> bool:
        """True for a start or end row, which is never an obligation (semantics §5)."""
        return self.kind in (StepKind.START, StepKind.END)
