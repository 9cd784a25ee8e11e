"""Rows of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

from sop_compiler.binder.documents import DocumentIndex
from sop_compiler.binder.references import Places
from sop_compiler.binder.values import read_limit, slug
from sop_compiler.binder.view import View, clean
from sop_compiler.diagnostics import Collector
from sop_compiler.model import (
    Branch,
    Doubt,
    Item,
    Mark,
    Step,
    StepKind,
    SubstepGroup,
    Symbol,
    in_doubt,
)
from sop_compiler.model.step import NOT_PRINTED
from sop_compiler.source import Node, TextNode
from sop_compiler.spans import Span

_KINDS = {
    "mulai": StepKind.START,
    "proses": StepKind.PROCESS,
    "keputusan": StepKind.DECISION,
    "selesai": StepKind.END,
}
_SYMBOLS = {"kapsul": Symbol.CAPSULE, "kotak": Symbol.BOX, "belah-ketupat": Symbol.DIAMOND}
_SYMBOL_OF = {
    StepKind.START: Symbol.CAPSULE,
    StepKind.END: Symbol.CAPSULE,
    StepKind.PROCESS: Symbol.BOX,
    StepKind.DECISION: Symbol.DIAMOND,
}


@dataclass(slots=True)
class StepReader:
    """Reads the rows of one SOP; ``places`` receives the place of every word that refers to something."""

    documents: DocumentIndex
    doubts: tuple[Doubt, ...]
    order: tuple[str, ...]
    out: Collector
    used: set[str]
    places: Places

    def read(self, node: Node, parent: str | None = None) -> Step | None:
        """One row; a plain text is a row with that activity and nothing else."""
        if isinstance(node, TextNode) and node.value is not None:
            return self._bare(clean(node.value), node, parent)
        view = View.of(node)
        if view is None:
            return None
        stem = view.text("kegiatan") or ""
        step_id = view.text("id") or self._new_id(stem or "langkah")
        self.used.add(step_id)
        group = self._group(view.view("sublangkah"), step_id)
        branches = tuple(self._branch(b, step_id) for b in view.views("cabang"))
        kind = self._kind(view, stem, branches, group)
        marks = self._marks(view)
        roles = view.texts("pelaksana") if view.has("pelaksana") else tuple(m.role for m in marks)
        place = view.at("id")
        self._note_places(view, place)
        return Step(
            id=step_id,
            number=view.text("no"),
            kind=kind,
            symbol=_SYMBOLS.get(view.text("simbol") or "", _SYMBOL_OF[kind]),
            stem=stem,
            marks=marks,
            roles=self._ordered(roles),
            roles_inferred=self._doubtful(step_id, "pelaksana"),
            inputs=self._items(view, "kelengkapan"),
            outputs=self._items(view, "output"),
            limit=read_limit(view.get("waktu"), self.out) if view.has("waktu") else None,
            note=view.text("keterangan") or "",
            after=view.texts("setelah") if view.has("setelah") else None,
            after_inferred=self._doubtful(step_id, "setelah"),
            goto=view.texts("ke"),
            goto_inferred=self._doubtful(step_id, "ke"),
            branches=branches,
            group=group,
            parent=parent,
            names=view.texts("nama"),
            span=place,
        )

    def _bare(self, text: str, node: TextNode, parent: str | None) -> Step:
        step_id = self._new_id(text)
        self.used.add(step_id)
        kind = _word_kind(text)
        return Step(
            id=step_id,
            number=None,
            kind=kind,
            symbol=_SYMBOL_OF[kind],
            stem=text,
            parent=parent,
            span=node.span,
        )

    def _kind(
        self, view: View, stem: str, branches: tuple[Branch, ...], group: SubstepGroup | None
    ) -> StepKind:
        if group is not None and group.alternatives:
            return StepKind.DECISION
        written = view.text("jenis")
        if written in _KINDS:
            return _KINDS[written]
        if branches:
            return StepKind.DECISION
        return _word_kind(stem)

    def _group(self, view: View | None, step_id: str) -> SubstepGroup | None:
        if view is None:
            return None
        steps = [self.read(node, step_id) for node in view.items("langkah")]
        return SubstepGroup(
            kind=cast("Literal['semua', 'salah_satu', 'sesuai_kondisi']", view.text("jenis") or "semua"),
            steps=tuple(s for s in steps if s is not None),
            inferred=self._doubtful(step_id, "sublangkah"),
            span=view.span,
        )

    def _branch(self, view: View, step_id: str) -> Branch:
        printed = view.text("label") or ""
        label = printed.strip(" .)(") or printed
        target = view.text("ke")
        field = f"langkah/{step_id}/cabang/{label}"
        doubtful = in_doubt(self.doubts, f"{field}/ke") is not None
        inside = view.text("teks")
        place = view.at("ke") if target else view.at("label")
        self.places[place, "label", label] = view.at("label")
        return Branch(
            label=label,
            printed_label=printed,
            condition=inside or view.text("jika") or "",
            in_activity=inside is not None,
            target=target or NOT_PRINTED,
            inferred=doubtful,
            span=place,
        )

    def _note_places(self, view: View, owner: Span) -> None:
        cells = view.view("tanda")
        for entry in cells.node.entries if cells else ():
            self.places[owner, "pelaksana", entry.key] = entry.key_span
        for key in ("setelah", "ke", "pelaksana"):
            self.places.update({(owner, key, word): span for word, span in view.places(key)})

    def _marks(self, view: View) -> tuple[Mark, ...]:
        cells = view.view("tanda")
        if cells is None:
            return ()
        found = {e.key: cells.text(e.key) or "" for e in cells.node.entries}
        return tuple(Mark(role=r, text=found[r]) for r in self._ordered(tuple(found)))

    def _ordered(self, roles: tuple[str, ...]) -> tuple[str, ...]:
        place = {role: i for i, role in enumerate(self.order)}
        return tuple(sorted(dict.fromkeys(roles), key=lambda r: place.get(r, len(place))))

    def _items(self, view: View, key: str) -> tuple[Item, ...]:
        found = (self.documents.item(node, self.out) for node in view.items(key))
        return tuple(item for item in found if item is not None)

    def _doubtful(self, step_id: str, part: str) -> bool:
        return in_doubt(self.doubts, f"langkah/{step_id}/{part}") is not None

    def _new_id(self, text: str) -> str:
        base = slug(text, 40)
        new, n = base, 2
        while new in self.used:
            new, n = f"{base}-{n}", n + 1
        return new


def _word_kind(text: str) -> StepKind:
    return {"mulai": StepKind.START, "selesai": StepKind.END}.get(
        text.casefold().strip(" ."), StepKind.PROCESS
    )
