"""What a comparison finds, as frozen records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sop_compiler.model import Procedure, Step
from sop_compiler.model.base import place
from sop_compiler.spans import Span


class Category(StrEnum):
    """How much a change weighs.

    ``substantif``: somebody has to work, or is judged, otherwise. ``administratif``: identity, dates,
    signatory, relations, confirmations. ``redaksional``: spelling, punctuation, order of print.
    """

    SUBSTANTIVE = "substantif"
    ADMINISTRATIVE = "administratif"
    EDITORIAL = "redaksional"


class Direction(StrEnum):
    """What a change does to those who have to comply."""

    TIGHTENED = "diperketat"
    LOOSENED = "dilonggarkan"

    @property
    def reverse(self) -> Direction:
        """The direction of the change the other way round."""
        return Direction.LOOSENED if self is Direction.TIGHTENED else Direction.TIGHTENED


class Kind(StrEnum):
    """What changed; values are the words of the JSON form."""

    PROCEDURE_ADDED = "sop-ditambahkan"
    PROCEDURE_REMOVED = "sop-dihapus"
    PROCEDURE_RENAMED = "kunci-sop-diganti"
    VERSION_ARCHIVED = "versi-diarsipkan"
    VERSION_REMOVED = "versi-arsip-dihapus"

    STEP_ADDED = "langkah-ditambahkan"
    STEP_REMOVED = "langkah-dihapus"
    STEP_MOVED = "langkah-dipindahkan"
    STEP_SPLIT = "langkah-dipecah"
    STEP_MERGED = "langkah-digabung"
    STEP_RENAMED = "kegiatan-diubah"
    STEP_KEY = "kunci-langkah-diganti"
    STEP_KIND = "jenis-langkah-diubah"
    STEP_NUMBERS = "penomoran-diubah"
    STEP_NOTE = "keterangan-diubah"
    STEP_NAMES = "sebutan-langkah-diubah"
    STEP_SYMBOL = "simbol-diubah"
    GROUP_KIND = "jenis-sublangkah-diubah"

    LIMIT_ADDED = "waktu-ditambahkan"
    LIMIT_REMOVED = "waktu-dihapus"
    LIMIT_CHANGED = "waktu-diubah"
    LIMIT_REWORDED = "waktu-ditulis-lain"

    OUTPUT_ADDED = "output-ditambahkan"
    OUTPUT_REMOVED = "output-dihapus"
    OUTPUT_RENAMED = "output-diganti-nama"
    OUTPUT_DUTY = "kewajiban-output-diubah"
    OUTPUT_ORDER = "urutan-output-diubah"
    INPUT_ADDED = "kelengkapan-ditambahkan"
    INPUT_REMOVED = "kelengkapan-dihapus"
    INPUT_RENAMED = "kelengkapan-diganti-nama"
    INPUT_DUTY = "kewajiban-kelengkapan-diubah"
    INPUT_ORDER = "urutan-kelengkapan-diubah"

    ROLES_CHANGED = "pelaksana-diubah"
    COLUMN_ADDED = "kolom-pelaksana-ditambahkan"
    COLUMN_REMOVED = "kolom-pelaksana-dihapus"
    COLUMN_REWORDED = "kolom-pelaksana-ditulis-lain"

    BRANCH_ADDED = "cabang-ditambahkan"
    BRANCH_REMOVED = "cabang-dihapus"
    BRANCH_TARGET = "tujuan-cabang-diubah"
    BRANCH_CONDITION = "syarat-cabang-diubah"
    FLOW_CHANGED = "alur-diubah"
    FREE_FLOW = "sifat-alur-diubah"

    LEGAL_ADDED = "dasar-hukum-ditambahkan"
    LEGAL_REMOVED = "dasar-hukum-dihapus"
    LEGAL_REPLACED = "dasar-hukum-diganti"
    LEGAL_REWORDED = "dasar-hukum-ditulis-lain"
    LEGAL_ORDER = "urutan-dasar-hukum-diubah"

    ENTRY_ADDED = "butir-ditambahkan"
    ENTRY_REMOVED = "butir-dihapus"
    ENTRY_CHANGED = "butir-diubah"
    ENTRY_ORDER = "urutan-butir-diubah"
    IDENTITY = "identitas-diubah"

    CONTROL_ADDED = "kendali-ditambahkan"
    CONTROL_REMOVED = "kendali-dihapus"
    CONTROL_CHANGED = "kendali-diubah"
    CASE_RULE = "aturan-berkas-diubah"

    DOUBT_CONFIRMED = "bacaan-dikonfirmasi"
    DOUBT_ADDED = "perlu-konfirmasi-ditambahkan"
    DOUBT_REMOVED = "perlu-konfirmasi-dihapus"
    DOUBT_CHANGED = "perlu-konfirmasi-diubah"

    REGISTER = "register-diubah"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRef:
    """A row as people name it.

    Attributes:
        id: its key.
        label: "langkah 3", "langkah 2 huruf a"; by its place where print has no number.
        activity: the printed activity, ``""`` for an empty row.
    """

    id: str
    label: str
    activity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of meaning.

    Attributes:
        kind, category: what it is and how much it weighs.
        part: the part of the form in plain words ("waktu", "output", "dasar hukum", "Nomor SOP").
        before, after: the words of either side; ``None`` where that side has nothing.
        old, new: the rows concerned; empty for a change outside the table, several for a split or merge.
        direction: for limits and duties; ``None`` where the two cannot be put in order.
        field: slash path as in *perlu_konfirmasi*, in the ids of ``new`` (of ``old`` for what is gone).
        roles, documents, regulations: ids concerned.
        old_span, new_span: places in the sources; ``None`` or ``NOWHERE`` where a side has none.
        documented: the field was an open doubt, or is one now: a corrected reading, no new rule.
    """

    kind: Kind
    category: Category
    part: str = ""
    before: str | None = None
    after: str | None = None
    old: tuple[StepRef, ...] = ()
    new: tuple[StepRef, ...] = ()
    direction: Direction | None = None
    field: str = ""
    roles: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    regulations: tuple[str, ...] = ()
    old_span: Span | None = place()
    new_span: Span | None = place()
    documented: bool = False

    @property
    def step(self) -> StepRef | None:
        """The row to name: as it is called now, or was called when it is gone."""
        return next(iter((*self.new, *self.old)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPair:
    """Rows that are the same work; several on one side where a row was split or rows merged.

    Attributes:
        old, new: the rows; empty where the work is new or gone.
        moved: it stands at another place among the rows that stayed.
    """

    old: tuple[Step, ...]
    new: tuple[Step, ...]
    moved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureDiff:
    """One SOP in two states.

    Attributes:
        id: full id, of ``new`` where there is one.
        title: likewise.
        agency_name: printed name of the agency, ``""`` when unknown.
        old, new: ``None`` where the SOP is new or gone.
        earlier: an archived version (``versi/``), not the newest one.
        changes: by category, then in the order of the form.
        pairs: all rows of both, in the order of the newer table.
        old_fingerprint, new_fingerprint: digest of the meaning, ``""`` where a side is missing.
    """

    id: str
    title: str
    agency_name: str = ""
    old: Procedure | None
    new: Procedure | None
    earlier: bool = False
    changes: tuple[Change, ...] = ()
    pairs: tuple[StepPair, ...] = ()
    old_fingerprint: str = ""
    new_fingerprint: str = ""

    def of(self, category: Category) -> tuple[Change, ...]:
        """The changes of one category."""
        return tuple(c for c in self.changes if c.category is category)

    @property
    def substantive(self) -> bool:
        """True when somebody has to work, or is judged, otherwise."""
        return any(c.category is Category.SUBSTANTIVE for c in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Affected:
    """Something that a change reaches.

    Attributes:
        id: its id. name: as people call it. why: plain words. path: page of the handbook, or ``""``.
    """

    id: str
    name: str
    why: tuple[str, ...] = ()
    path: str = ""


class RuleFate(StrEnum):
    """What becomes of a check."""

    NEW = "baru"
    GONE = "hilang"
    CHANGED = "berubah"


@dataclass(frozen=True, slots=True, kw_only=True)
class AffectedRule:
    """A check that appears, disappears or judges otherwise; ids of either side, ``""`` where missing."""

    fate: RuleFate
    kind: str
    old_id: str
    new_id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What the changes reach beyond the SOPs that changed."""

    procedures: tuple[Affected, ...] = ()
    roles: tuple[Affected, ...] = ()
    documents: tuple[Affected, ...] = ()
    rules: tuple[AffectedRule, ...] = ()
    pages: tuple[Affected, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandbookDiff:
    """Two states of a handbook, or of one SOP.

    Attributes:
        old_name, new_name: what was compared, in plain words.
        procedures: the SOPs that differ, in order of id, archived versions after the newest.
        registers: changes of roles, documents, regulations, terms and calendars.
        impact: what they reach.
    """

    old_name: str
    new_name: str
    procedures: tuple[ProcedureDiff, ...] = ()
    registers: tuple[Change, ...] = ()
    impact: Impact = Impact()

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every change, those of the SOPs first."""
        return (*(c for p in self.procedures for c in p.changes), *self.registers)

    @property
    def empty(self) -> bool:
        """True when both mean the same and read the same."""
        return not self.changes
