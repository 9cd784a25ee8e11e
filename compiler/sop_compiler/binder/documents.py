"""Printed names → documents of an agency.

A name that no register knows becomes a document of its own, shared by every place that prints the
same name. So what an SOP is bound to may depend on those before it; the index writes down what was
asked beyond the register, and :meth:`DocumentIndex.repeats` tells whether it would answer so again.
"""

from __future__ import annotations

from collections.abc import Iterable

from sop_compiler.binder.references import unknown
from sop_compiler.binder.values import fold, slug
from sop_compiler.binder.view import View, clean
from sop_compiler.diagnostics import Collector
from sop_compiler.model import Document, Item
from sop_compiler.source import MapNode, Node, TextNode

Question = tuple[str, str, str]
"""An id and a name asked for (one of them ``""``), and the answer: name or id, ``""`` for none."""


class DocumentIndex:
    """Documents of one agency by folded name and alias.

    Attributes:
        asked: questions since this was last emptied that the register alone does not answer.
    """

    def __init__(self, registered: tuple[Document, ...], *, complete: bool = True) -> None:
        """Start from the register; ``complete`` is False when its file could not be read."""
        self.asked: list[Question] = []
        self._complete = complete
        self._registered = frozenset(d.id for d in registered)
        self._by_id = {d.id: d for d in registered}
        self._by_name: dict[str, str] = {}
        for document in registered:
            for word in (document.name, *document.aliases):
                self._by_name.setdefault(fold(word), document.id)

    def all(self) -> tuple[Document, ...]:
        """Registered and newly met documents, by id."""
        return tuple(self._by_id[key] for key in sorted(self._by_id))

    def named(self, text: str) -> str:
        """Id of the document with that printed name; made when it is new."""
        key = fold(text)
        found = self._by_name.get(key)
        if found is None:
            base = slug(text)
            found, n = base, 2
            while found in self._by_id:
                found, n = f"{base}-{n}", n + 1
            self._by_id[found] = Document(id=found, name=text, registered=False)
            self._by_name[key] = found
        if found not in self._registered:
            self.asked.append(("", text, f"{found} {self._by_id[found].name}"))
        return found

    def has(self, id_: str) -> bool:
        """There is a document of that id."""
        found = self._by_id.get(id_)
        if id_ not in self._registered:
            self.asked.append((id_, "", found.name if found else ""))
        return found is not None

    def repeats(self, asked: Iterable[Question]) -> bool:
        """Answer questions again; False as soon as an answer is another one.

        New names are added on the way, as by the SOP that asks them.
        """
        for id_, name, answer in asked:
            self.asked.clear()
            if id_:
                self.has(id_)
            else:
                self.named(name)
            if self.asked != [(id_, name, answer)]:
                return False
        return True

    def item(self, node: Node, out: Collector) -> Item | None:
        """One entry of *Kelengkapan* or *Output*."""
        if isinstance(node, TextNode) and node.value is not None:
            text = clean(node.value)
            return Item(text=text, documents=(self.named(text),), span=node.span)
        view = View.of(node) if isinstance(node, MapNode) else None
        if view is None:
            return None
        choices = view.texts("salah_satu")
        text = view.text("teks") or " atau ".join(choices)
        explicit = view.text("dokumen")
        if explicit is not None and not self.has(explicit):
            if self._complete:
                unknown(out, "unknown-document", view.at("dokumen"), explicit, self._by_id)
            explicit = None
        if choices:
            documents = tuple(c if self.has(c) else self.named(c) for c in choices)
        elif explicit is not None:
            documents = (explicit,)
        elif text:
            documents = (self.named(text),)
        else:
            out.error("need-one", view.span, key="butir", known="teks, dokumen, salah_satu")
            return None
        return Item(
            text=text or self._by_id[documents[0]].name,
            documents=documents,
            details=view.texts("rincian"),
            required=view.flag("wajib") is not False,
            case_wide=view.text("cakupan") == "berkas",
            span=view.span,
        )
