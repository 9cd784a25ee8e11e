"""The rules as data: what the compiler hands to every engine.

Everything here is a frozen record of plain values and survives a round trip through
:func:`to_data` / :func:`from_data` (dicts, lists, strings, numbers, ``None``), which is the form
that generated test modules carry.  Meaning of each rule: the semantics document, sections 1-8.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal, TypeVar

from sop_checks.deferred import Deferrable

RuleKind = Literal[
    "output-wajib",
    "kelengkapan",
    "batas-waktu",
    "batas-berkas",
    "langkah-wajib",
    "langkah-berulang",
    "urutan",
    "pelaksana",
    "pemisahan-fungsi",
    "langkah-di-luar-sop",
    "kendali",
]
Unit = Literal[
    "menit",
    "jam",
    "hari",
    "hari_kerja",
    "hari_kalender",
    "hari_kalender_berakhir_hari_kerja",
    "minggu",
    "bulan",
]
Basis = Literal["tercetak", "disimpulkan"]
Point = Literal["mulai", "selesai"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRef:
    """Place in ``sop_source`` that a rule comes from: POSIX path relative to the root, 1-based line."""

    file: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRef:
    """A document as the checks know it: its id and every name that means it (semantics §6)."""

    id: str
    name: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitSpec:
    """A measurable limit (semantics §2).

    ``hours_mode`` is ``hitung: jam`` for hari_kalender. The four settings override the calendar's
    when not ``None``.
    """

    printed: str
    amount: int
    unit: Unit
    hours_mode: bool = False
    first_day_counts: bool | None = None
    late_receipt_next_day: bool | None = None
    day_ends_at_closing: bool | None = None
    joint_leave_is_working_day: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StartSpec:
    """Where a limit starts when it is not the step's own ``mulai`` (semantics §3, ``sejak``).

    Exactly one of ``step`` (with ``point``) and ``field`` is given.
    """

    step: str | None = None
    point: Point = "selesai"
    field: str | None = None
    pairing: Literal["pertama", "setiap"] = "pertama"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueSpec:
    """A deadline carried by the case itself (semantics §3, ``tenggat``)."""

    field: str
    against: Literal["akhir_berkas", "langkah"] = "langkah"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputTest:
    """Parameters of ``output-wajib`` and ``kelengkapan``: any one of ``documents`` meets it.

    ``case_wide`` is ``cakupan: berkas``: a record of any step of the case may hold the document.
    ``from_outside``: no step of the SOP produces it, so a column of what steps produced need not
    list it; only a column bound to it by the mapping tells that it is missing.
    """

    documents: tuple[DocumentRef, ...]
    case_wide: bool = False
    from_outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitTest:
    """Parameters of ``batas-waktu`` and ``batas-berkas``: ``limit`` or ``due`` is given."""

    limit: LimitSpec | None = None
    start: StartSpec | None = None
    due: DueSpec | None = None
    end_point: Point = "selesai"


@dataclass(frozen=True, slots=True, kw_only=True)
class RequiredTest:
    """Parameters of ``langkah-wajib`` (semantics §5).

    Attributes:
        always: the step is on every path from start to end.
        triggers: recorded steps that make it required (it lies on every path after them).
        doubtful_always: like ``always``, but only under an unconfirmed reading of the flow.
        doubtful_triggers: like ``triggers``, but only under an unconfirmed reading of the flow.
        limit: the step's own limit, so that an open case can be OVERDUE_OPEN instead of PENDING
            (semantics §4); counted from the end of the latest recorded predecessor.
        predecessors: direct predecessors, for that start.
        one_of: sub-rows of a ``salah_satu`` group; then the rule demands that exactly one of them is
            recorded, instead of the step itself.
    """

    always: bool
    triggers: tuple[str, ...] = ()
    doubtful_always: bool = False
    doubtful_triggers: tuple[str, ...] = ()
    limit: LimitSpec | None = None
    predecessors: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderTest:
    """Parameters of ``urutan``: direct predecessors.

    Met where one of ``any_of``, or every one of ``all_of`` (a ``semua`` join), occurred earlier.
    Where only one of ``doubtful`` did (an unconfirmed arrow), the order cannot be judged.
    """

    any_of: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleTest:
    """Parameters of ``pelaksana``: names of the roles that may execute the step."""

    roles: tuple[DocumentRef, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SegregationTest:
    """Parameters of ``pemisahan-fungsi``: steps that must have different persons."""

    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlTest:
    """Parameters of a hand-written ``kendali`` (semantics §8); ``operator`` is its YAML word.

    ``names`` are the names of the roles that ``pelaksana`` allows.
    """

    operator: str
    steps: tuple[str, ...] = ()
    other: str | None = None
    count: int | None = None
    field: str | None = None
    names: tuple[str, ...] = ()
    limit: LimitSpec | None = None
    start: StartSpec | None = None
    end: StartSpec | None = None
    due: DueSpec | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of one version of one SOP; an obligation is (case, rule) (semantics §1).

    Attributes:
        id: ``<instansi>/<sop>@<berlaku>#<langkah>/<aturan>[/<dokumen atau nama>]``.
        kind: rule word of the design document, section 3.
        step: step id, or ``""`` for a rule about the whole case.
        subject: document id or control id, else ``""`` (third part of the rule id).
        text: one Indonesian sentence that quotes the printed words; shown to auditors.
        severity: tinggi, sedang or rendah.
        basis: ``disimpulkan`` = rests on an unconfirmed reading: never more than NOT_ASSESSABLE.
        basis_note: why, in Indonesian, when ``basis`` is ``disimpulkan``.
        legal: printed legal basis of a hand-written control.
    """

    id: str
    kind: RuleKind
    step: str
    subject: str
    text: str
    source: SourceRef
    severity: Literal["tinggi", "sedang", "rendah"] = "sedang"
    basis: Basis = "tercetak"
    basis_note: str = ""
    legal: str = ""
    output: OutputTest | None = None
    limit: LimitTest | None = None
    required: RequiredTest | None = None
    order: OrderTest | None = None
    role: RoleTest | None = None
    segregation: SegregationTest | None = None
    control: ControlTest | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepInfo:
    """A step as records may name it: id, printed number, activity (matching: semantics §6 folding).

    ``kind`` is start, process, decision or end; ``parent`` the id of the row a lettered sub-row
    belongs to, or ``""``.
    """

    id: str
    no: str
    activity: str
    kind: Literal["start", "process", "decision", "end"]
    parent: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """When a case counts as closed (semantics §4): one of a recorded step, a field value, always."""

    steps: tuple[str, ...] = ()
    field: str | None = None
    value: str | None = None
    always: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRules:
    """All rules of one version.

    Attributes:
        version: ISO date of ``berlaku`` or ``tanpa-tanggal``; the part of rule ids after ``@``.
        effective: first day in force, ``None`` when print names none and nothing is assumed.
        draft: ``status: rancangan``; never judges.
        effective_doubtful: ``versi/berlaku`` carries an unconfirmed doubt.
        calendar: calendar id of the agency, ``""`` if it names none.
        time_zone: IANA name of the agency's zone.
        source_sha256: sha256 of the SOP file this version was compiled from.
        roles: every name of every role of the agency: a recorded role among them is known, and
            wrong where it is not allowed; any other is unknown (semantics §6).
    """

    version: str
    number: str
    effective: date | None
    draft: bool
    effective_doubtful: bool
    calendar: str
    time_zone: str
    source: SourceRef
    source_sha256: str
    steps: tuple[StepInfo, ...]
    closing: Closing
    rules: tuple[Rule, ...]
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureRules(Deferrable):
    """Every version of one SOP, oldest first; ``sop`` is ``<instansi>/<id>``."""

    sop: str
    title: str
    aliases: tuple[str, ...]
    versions: tuple[VersionRules, ...]


T = TypeVar("T")


def to_data(value: Any) -> Any:
    """Plain data of a record of this module; fields that hold their default are left out."""
    kind = typing.cast("type[Any]", type(value))
    if kind in (str, bool, int, float, type(None)):
        return value
    if dataclasses.is_dataclass(kind):
        return {
            name: to_data(item)
            for name, default in _defaults(kind)
            if (item := getattr(value, name)) != default or default is dataclasses.MISSING
        }
    if isinstance(value, tuple):
        return [to_data(item) for item in typing.cast("tuple[Any, ...]", value)]
    if isinstance(value, date):
        return value.isoformat()
    return value


def from_data(kind: type[T], data: Any) -> T:
    """Rebuild a record from :func:`to_data`.

    Raises:
        TypeError: a key is unknown or a required key is missing.
    """
    hints = _hints(kind)
    values = {name: _convert(hints[name], value) for name, value in data.items() if name in hints}
    unknown = sorted(set(data) - set(hints))
    if unknown:
        raise TypeError(f"{kind.__name__}: unknown keys {', '.join(unknown)}")
    return kind(**values)


@cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in dataclasses.fields(kind))


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _convert(hint: Any, value: Any) -> Any:
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        if value is None:
            return None
        (inner,) = [arg for arg in typing.get_args(hint) if arg is not type(None)]
        return _convert(inner, value)
    if origin is tuple:
        return tuple(_convert(typing.get_args(hint)[0], item) for item in value)
    if hint is date:
        return date.fromisoformat(value)
    if dataclasses.is_dataclass(hint):
        return from_data(typing.cast("type[Any]", hint), value)
    return value
