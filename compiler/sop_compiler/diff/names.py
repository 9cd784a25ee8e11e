"""How rows, roles and documents of one side are called."""

from __future__ import annotations

from sop_compiler.diff.records import StepRef
from sop_compiler.model import Agency, Procedure, Step, StepKind
from sop_compiler.model.step import END, NOT_PRINTED

NOT_PRINTED_WORDS = "tidak tercetak"
END_WORDS = "akhir prosedur"

_QUOTE = 60


def quote(text: str, most: int = 0) -> str:
    """``text`` in quotation marks, cut at a word where it is longer than ``most`` letters."""
    if most and len(text) > most:
        text = text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
    return f"“{text}”"


class Names:
    """Words for one procedure."""

    def __init__(self, procedure: Procedure, agency: Agency | None = None) -> None:
        """Number the rows once; ``agency`` is ``None`` where its registers are unknown."""
        self.procedure = procedure
        self._refs = {step.id: ref for step, ref in _refs(self.procedure)}
        self._roles = {column.role: column.printed for column in self.procedure.columns}
        if agency is not None:
            self._roles |= {role.id: role.abbreviation or role.name for role in agency.roles}

    def ref(self, step: Step) -> StepRef:
        """The row as people name it."""
        return self._refs[step.id]

    def target(self, target: str) -> str:
        """Where an arrow leads, in words."""
        ref = self._refs.get(target)
        if ref is not None:
            named = ref.activity and not ref.label.startswith("baris")
            return f"{ref.label} {quote(ref.activity, _QUOTE)}" if named else ref.label
        if target == END:
            return END_WORDS
        return NOT_PRINTED_WORDS if target == NOT_PRINTED else target

    def label(self, step_id: str) -> str:
        """Short name of a row by its id; the id itself when there is no such row."""
        ref = self._refs.get(step_id)
        return ref.label if ref else step_id

    def role(self, role_id: str) -> str:
        """Short name of a role."""
        return self._roles.get(role_id, role_id)

    def roles(self, role_ids: tuple[str, ...]) -> str | None:
        """Names of several roles, ``None`` for no role."""
        return ", ".join(map(self.role, role_ids)) or None


def _refs(procedure: Procedure) -> list[tuple[Step, StepRef]]:
    found: list[tuple[Step, StepRef]] = []
    place, above = 0, ""
    for row in procedure.steps:
        place += not row.is_terminal
        label = _label(row, place, above)
        above = label if row.number or row.is_terminal else above
        found.append((row, StepRef(id=row.id, label=label, activity=row.activity)))
        for n, sub in enumerate(row.group.steps if row.group else (), start=1):
            letter = (sub.number or "").strip(" .()")
            below = f"huruf {letter}" if letter.isalpha() else f"butir {letter or n}"
            found.append((sub, StepRef(id=sub.id, label=f"{label} {below}", activity=sub.activity)))
    return found


def _label(row: Step, place: int, above: str) -> str:
    """By its printed number; a row without one by the numbered row above it, or by its place."""
    if row.kind is StepKind.START:
        return "baris Mulai"
    if row.kind is StepKind.END:
        return "baris Selesai"
    number = (row.number or "").strip(" .()")
    if number:
        return f"langkah {number}"
    return f"langkah tanpa nomor setelah {above}" if above else f"langkah ke-{place}"
