"""One Indonesian sentence per rule, quoting the printed words; auditors read these."""

from __future__ import annotations

from collections.abc import Sequence

from sop_compiler.model import Control, Item, Procedure, StartPoint, Step, TimeLimit


class Sentences:
    """Sentences about one SOP."""

    def __init__(self, procedure: Procedure) -> None:
        """Remember the SOP they are about."""
        self._steps = {s.id: s for s in procedure.all_steps()}
        self._tail = f" (SOP nomor {procedure.number})" if procedure.number else ""

    def output(self, step: Step, item: Item) -> str:
        """What the step has to produce."""
        if len(item.documents) > 1:
            return f"{self.name(step)} harus menghasilkan salah satu dari: “{item.text}”{self._tail}."
        return f"{self.name(step)} harus menghasilkan “{item.text}”{self._tail}."

    def input(self, step: Step, item: Item) -> str:
        """What has to be at hand for the step."""
        if len(item.documents) > 1:
            return f"{self.name(step)} memerlukan salah satu dari: “{item.text}”{self._tail}."
        return f"{self.name(step)} memerlukan kelengkapan “{item.text}”{self._tail}."

    def order(self, step: Step, any_of: Sequence[str], all_of: Sequence[str]) -> str:
        """What has to come before the step."""
        parts = [f"salah satu dari {self._list(any_of)}" if len(any_of) > 1 else self._list(any_of)]
        parts.append(f"seluruh {self._list(all_of)}" if len(all_of) > 1 else self._list(all_of))
        before = " atau ".join(filter(None, parts)) or "langkah pendahulunya"
        return f"{self.name(step)} dilaksanakan setelah {before}{self._tail}."

    def repeated(self, step: Step) -> str:
        """That the step is done once."""
        return f"{self.name(step)} dilaksanakan satu kali; SOP tidak mencetak pengulangan{self._tail}."

    def roles(self, step: Step, names: Sequence[str]) -> str:
        """Who executes the step."""
        return f"{self.name(step)} dilaksanakan oleh {' atau '.join(names)}{self._tail}."

    def outside(self) -> str:
        """That records name steps of the SOP."""
        return f"Setiap catatan berkas menyebut langkah yang ada dalam SOP{self._tail}."

    def limit(self, step: Step, limit: TimeLimit) -> str:
        """How long the step may take."""
        if limit.amount is None and limit.due is not None:
            return f"{self.name(step)} harus selesai pada tenggat di kolom “{limit.due.field}”{self._tail}."
        since = ""
        if limit.start is not None:
            point = (
                f"kolom “{limit.start.field}”"
                if limit.start.field
                else f"{limit.start.point}nya {self._named(limit.start.step or '')}"
            )
            since = f", dihitung sejak {point}"
        return f"{self.name(step)} paling lama “{limit.printed}”{since}{self._tail}."

    def required(self, step: Step, always: bool) -> str:
        """That the step may not be left out."""
        when = "" if always else " bila alurnya melewati langkah ini"
        return f"{self.name(step)} wajib dilaksanakan{when}{self._tail}."

    def choice(self, step: Step) -> str:
        """That exactly one of its sub-rows has to be done."""
        subs = step.group.steps if step.group else ()
        letters = ", ".join((s.number or s.activity).strip(" .)") for s in subs)
        return f"{self.name(step)}: tepat satu dari rinciannya ({letters}) dilaksanakan{self._tail}."

    def control(self, control: Control, roles: Sequence[str]) -> str:
        """A control that has no sentence of its own; ``roles`` are the names of those it allows."""
        steps = [_lower(self._named(step)) for step in control.steps]
        first = steps[0] if steps else ""
        other = _lower(self._named(control.other or ""))
        limit = control.limit.printed if control.limit else ""
        words = {
            "wajib": f"{', '.join(steps)} wajib tercatat",
            "wajib_salah_satu": f"paling sedikit satu dari {', '.join(steps)} wajib tercatat",
            "didahului": f"setiap kali {first} tercatat, {other} sudah tercatat sebelumnya",
            "tidak_setelah": f"{first} tidak dilaksanakan setelah {other}",
            "paling_banyak": f"{first} paling banyak {control.count} kali",
            "diawali": f"catatan pertama berkas adalah {first}",
            "batas": f"dari {self._point(control.start)} sampai {self._point(control.end)} "
            f"paling lama “{limit}”",
            "tenggat": f"{first or 'berkas'} selesai paling lambat pada tenggat di kolom “{control.field}”",
            "pemisahan_fungsi": f"{' dan '.join(steps)} dikerjakan orang yang berbeda",
            "pelaksana": f"{first} dilaksanakan oleh {' atau '.join(roles)}",
            "isian": f"kolom “{control.field}” terisi pada {first or 'berkas'}",
        }[control.operator]
        return f"{words[:1].upper()}{words[1:]}{self._tail}."

    def _point(self, point: StartPoint | None) -> str:
        if point is None or point.field:
            return f"tanggal di kolom “{point.field if point else ''}”"
        return f"{point.point}nya {_lower(self._named(point.step or ''))}"

    def case_limit(self, limit: TimeLimit) -> str:
        """How long a whole case may take."""
        return f"Seluruh berkas paling lama “{limit.printed}”{self._tail}."

    def name(self, step: Step) -> str:
        """A step as an auditor calls it: printed number and words."""
        number = (step.number or "").strip(" .)")
        parent = self._steps.get(step.parent or "")
        above = (parent.number or "").strip(" .)") if parent is not None else ""
        if not number.startswith(above):
            number = f"{above}{number}"
        return f"Langkah {f'{number} ' if number else ''}“{_short(step.activity)}”"

    def _list(self, steps: Sequence[str]) -> str:
        return ", ".join(_lower(self._named(step)) for step in steps)

    def _named(self, step_id: str) -> str:
        step = self._steps.get(step_id)
        return self.name(step) if step else f"langkah “{step_id}”"


def _short(text: str, limit: int = 120) -> str:
    if len(text) <= limit:
        return text
    return f"{text[:limit].rsplit(' ', 1)[0]} …"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
