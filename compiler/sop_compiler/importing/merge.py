"""A form read from Word into the SOP file that exists: only the cells that changed, nothing else.

The cells of the file as printed and the cells of the form are compared. Where a form carries the
fingerprints of its export, a cell that only the file has changed since stays, and one that both have
changed is a conflict, which is listed and left alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import cast

from sop_compiler.diagnostics import Collector
from sop_compiler.edits import Document, Edit, EditRefused, apply
from sop_compiler.importing.draft import Draft, Plain
from sop_compiler.importing.errors import ImportRefused
from sop_compiler.importing.known import Known
from sop_compiler.importing.reading import read_form
from sop_compiler.importing.row_words import step_ids
from sop_compiler.model import Procedure
from sop_compiler.paper import Form, cells, fingerprint, print_form
from sop_compiler.paper.words import date_entry
from sop_compiler.source import ListNode, MapNode, Node, TextNode
from sop_compiler.source.reader import read_nodes

_LISTS = (
    *("dasar_hukum", "kualifikasi", "keterkaitan", "peralatan", "peringatan", "pencatatan"),
    *("tujuan", "penjelasan_singkat", "definisi"),
)
_ORDER = (
    *("id", "no", "jenis", "kegiatan", "tanda", "pelaksana", "simbol", "kelengkapan", "waktu", "output"),
    *("keterangan", "setelah", "ke", "cabang", "sublangkah"),
)
_TEXT_KEYS = ("tercetak", "teks", "isi")
"""Keys that hold the printed words of an entry in its long form."""


@dataclass(slots=True)
class Merged:
    """The new text, the fields changed (with before and after), and what was left alone and why."""

    text: str
    changes: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    left: list[str] = field(default_factory=list[str])


def merge(text: str, procedure: Procedure, form: Form, known: Known) -> Merged:
    """Bring ``form`` into the file ``text`` of ``procedure``.

    Ids, comments and confirmations stay. Rows that the form lacks are not deleted.

    Raises:
        ImportRefused: the form is that of another SOP of the handbook.
    """
    base = print_form(procedure, known.agency)
    own = form.ids.procedure == procedure.id
    if not own and (other := _of_another(procedure, form, known)):
        raise ImportRefused(f"berkas itu formulir {other}, bukan {procedure.title}; tidak ada yang diubah")
    # Of another origin, rows are known by the words of the file.
    form = form if own else replace(form, ids=base.ids)
    ids = step_ids(form)
    merger = _Merger(Merged(text), read_form(form, known), form)
    before = cells(base, [s.id for s in procedure.all_steps()])
    after = cells(form, ids)
    exported = dict(form.ids.marks) if own else {}
    for name, value in after.items():
        if name not in before or _told(form, name, before[name]) == _told(form, name, value):
            continue
        mark = exported.get(name)
        if mark is not None and fingerprint(value) == mark:
            continue  # only the file has changed since the export
        if mark is not None and fingerprint(before[name]) != mark:
            merger.out.left.append(f"{name}: berubah di Word dan di YAML sejak ekspor; YAML dibiarkan")
            continue
        merger.change(name, before[name], value)
    merger.rows(ids, {s.id for s in procedure.all_steps()}, [s.id for s in procedure.all_steps()])
    for name in before:
        if name not in after and not name.startswith("langkah/") and before[name]:
            merger.out.left.append(f"{name}: tidak tercetak di Word; YAML dibiarkan")
    merger.out.left.extend(form.messages)
    return merger.out


def _of_another(procedure: Procedure, form: Form, known: Known) -> str:
    """Title of the SOP that ``form`` is about where that is not ``procedure``; else ``""``."""
    ids = {p.id: p.title for p in known.handbook.procedures}
    if form.ids.procedure:
        return ids.get(form.ids.procedure, form.ids.procedure)
    other = known.same_title(read_form(form, known).data["judul"])
    return other.title if other is not None and other.id != procedure.id else ""


def _told(form: Form, name: str, value: object) -> object:
    """What ``form`` can tell of a cell: a table of text holds neither arrows, symbols nor paragraphs."""
    key = name.rpartition("/")[2]
    if form.drawn or not name.startswith("langkah/"):
        return value
    if key == "ke":
        return None
    if key == "tanda":
        signs = cast("list[tuple[int, str, str, bool]]", value)
        return [(column, text) for column, text, _, _ in signs if text]
    return " ".join(cast("tuple[str, ...]", value)) if key == "kegiatan" else value


class _Merger:
    def __init__(self, out: Merged, draft: Draft, form: Form) -> None:
        self.out = out
        self._draft = draft
        self._form = form

    def change(self, name: str, before: object, after: object) -> None:
        """Write one changed place."""
        try:
            if name.startswith("langkah/"):
                _, step_id, key = name.split("/")
                self._step(step_id, key)
            elif name.startswith("identitas/"):
                self._identity(int(name.split("/")[1]))
            elif name in _LISTS:
                self._list((name,), self._draft.data.get(name, []))
            elif name == "judul_tabel":
                self._set((), "judul_tabel", self._draft.data.get("judul_tabel"))
            else:
                self.out.left.append(
                    f"{name}: kolom pelaksana di Word lain daripada di YAML; ubah dengan tangan"
                )
                return
        except (EditRefused, LookupError) as error:
            reason = str(error) if isinstance(error, EditRefused) else "tempatnya tidak ditemukan di YAML"
            self.out.left.append(f"{name}: tidak dapat ditulis ({reason})")
            return
        self.out.changes.append((name, _words(before), _words(after)))
        self._doubts(name)

    def rows(self, ids: list[str], known: set[str], order: list[str]) -> None:
        """Insert new rows; name the ones that the form lacks."""
        steps: list[dict[str, Plain]] = self._draft.data["langkah"]
        for at, step in enumerate(steps):
            if step["id"] in known:
                for sub in step.get("sublangkah", {}).get("langkah", []):
                    if sub["id"] not in known:
                        self.out.left.append(
                            f"langkah/{sub['id']}: baris berhuruf baru; tambahkan dengan tangan"
                        )
                continue
            above = steps[at - 1]["id"] if at else None
            node = cast("ListNode", self._find(("langkah",)))
            places = [_id(item) for item in node.items]
            index = places.index(above) + 1 if above in places else 0
            self._apply(lambda d, place=index, new=step: d.insert_item(
                cast("ListNode", self._find(("langkah",))), place, new
            ))  # fmt: skip
            self.out.changes.append((f"langkah/{step['id']}", "", step.get("kegiatan", "")))
            self._doubts(f"langkah/{step['id']}")
        for step_id in order:
            if step_id not in ids:
                self.out.left.append(f"langkah/{step_id}: tidak ada di Word; tidak dihapus dari YAML")

    # Places

    def _root(self) -> MapNode:
        node = read_nodes(self.out.text, "x", Collector())
        if not isinstance(node, MapNode):
            raise LookupError
        return node

    def _find(self, path: tuple[str, ...]) -> Node:
        node: Node = self._root()
        for part in path:
            node = _inside(node, part)
        return node

    def _step_path(self, step_id: str) -> tuple[str, ...]:
        for item in cast("ListNode", self._find(("langkah",))).items:
            if _id(item) == step_id:
                return ("langkah", step_id)
            group = item.entry("sublangkah") if isinstance(item, MapNode) else None
            rows = group.value.entry("langkah") if group and isinstance(group.value, MapNode) else None
            if rows and isinstance(rows.value, ListNode) and any(_id(s) == step_id for s in rows.value.items):
                return ("langkah", _id(item), "sublangkah", "langkah", step_id)
        raise LookupError(step_id)

    def _apply(self, make: Callable[[Document], tuple[Edit, ...]]) -> None:
        self.out.text = apply(self.out.text, make(Document(self.out.text)))

    def _set(self, path: tuple[str, ...], key: str, value: Plain | None) -> None:
        node = cast("MapNode", self._find(path))
        entry = node.entry(key)
        if value is None:
            if entry is not None:
                self._apply(lambda d: d.remove_key(node, key))
            return
        if entry is not None and isinstance(value, str) and isinstance(entry.value, TextNode):
            if entry.value.value != value:
                self._apply(lambda d: d.replace_value(entry.value, value))
            return
        order = [k for k in _ORDER[: _ORDER.index(key)] if node.entry(k)] if key in _ORDER else []
        self._apply(lambda d: d.set_key(node, key, value, after=order[-1] if order else None))

    # Kinds of places

    def _step(self, step_id: str, key: str) -> None:
        new = _row(self._draft, step_id)
        path = self._step_path(step_id)
        if key in ("kelengkapan", "output"):
            if new.get(key) and cast("MapNode", self._find(path)).entry(key):
                self._list((*path, key), new[key])
            else:
                self._set(path, key, new.get(key))
        elif key == "tanda":
            for name in ("tanda", "pelaksana", "simbol") if self._form.drawn else ("tanda", "pelaksana"):
                self._set(path, name, new.get(name))
        elif key == "kegiatan":
            self._set(path, "kegiatan", new.get("kegiatan"))
            self._branches(path, new, "teks")
        elif key == "ke":
            if "cabang" in new:
                self._branches(path, new, "ke")
            else:
                self._set(path, "ke", new.get("ke"))
        else:
            self._set(path, key, new.get(key))

    def _branches(self, path: tuple[str, ...], new: dict[str, Plain], key: str) -> None:
        wanted: list[dict[str, str]] = new.get("cabang", [])
        node = cast("MapNode", self._find(path)).entry("cabang")
        if node is None and not wanted:
            return
        if node is None or not isinstance(node.value, ListNode) or len(node.value.items) != len(wanted):
            raise EditRefused("jumlah cabang lain daripada di YAML")
        for at, branch in enumerate(wanted):
            place = (*path, "cabang", str(at))
            if key in branch and cast("MapNode", self._find(place)).entry(key) is not None:
                self._set(place, key, branch[key])

    def _identity(self, at: int) -> None:
        label, value = self._form.identity[at - 1]
        if self._root().entry("identitas") is not None:
            self._set(("identitas", str(at - 1)), "isi", value)
            self._set(("identitas", str(at - 1)), "label", label)
        key = date_entry(label)
        version: dict[str, Plain] = self._draft.data.get("versi", {})
        root = self._root()
        if key is not None:
            if root.entry("versi") is None:
                self._set((), "versi", {key: version[key]} if key in version else None)
            else:
                self._set(("versi",), key, version.get(key))
        elif "disahkan" in label.casefold() and "disahkan" in version:
            for name, words in cast("dict[str, str]", version["disahkan"]).items():
                self._set(("versi", "disahkan"), name, words)
        else:
            for name in ("judul", "nomor"):
                new = self._draft.data.get(name)
                if new and value and (new == value or (name == "nomor" and "nomor" in label.casefold())):
                    self._set((), name, new)

    def _list(self, path: tuple[str, ...], wanted: list[Plain]) -> None:
        """Change the entries that differ; the others keep their long form."""
        node = self._find(path)
        if not isinstance(node, ListNode):
            self._set(path[:-1], path[-1], wanted)
            return
        old, new = [_printed(item) for item in node.items], [_plain_printed(item) for item in wanted]
        changes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        for what, one, two, three, four in reversed(changes):
            if what == "equal":
                continue
            same = min(two - one, four - three)
            for extra in range(two - 1, one + same - 1, -1):
                self._apply(lambda d, at=extra: d.remove_item(cast("ListNode", self._find(path)), at))
            for extra in range(three + same, four):
                at = one + extra - three
                self._apply(lambda d, at=at, value=wanted[extra]: d.insert_item(
                    cast("ListNode", self._find(path)), at, value
                ))  # fmt: skip
            for step in range(same):
                self._entry((*path, str(one + step)), wanted[three + step])

    def _entry(self, path: tuple[str, ...], wanted: Plain) -> None:
        node = self._find(path)
        if not isinstance(node, MapNode):
            self._apply(_replace(node, wanted))
        elif isinstance(wanted, str):
            self._set(path, next(k for k in _TEXT_KEYS if node.entry(k)), wanted)
        else:
            for key, value in cast("dict[str, Plain]", wanted).items():
                self._set(path, key, value)

    def _doubts(self, name: str) -> None:
        """Confirmations for what was inferred in a place that was written."""
        fields = [name, name.replace("/tanda", "/pelaksana"), name.replace("/ke", "/cabang")]
        root = self._root()
        entry = root.entry("perlu_konfirmasi")
        known: list[str] = []
        if entry is not None and isinstance(entry.value, ListNode):
            known = [_text(item, "medan") for item in entry.value.items]
        for old in known:
            if old and any(old == f or old.startswith(f"{f}/") for f in fields):
                self.out.left.append(f"perlu_konfirmasi untuk {old} tetap ada; tinjau karena isinya berubah")
        for doubt in self._draft.doubts:
            medan = cast("str", doubt["medan"])
            if medan in known or not any(medan == f or medan.startswith(f"{f}/") for f in fields):
                continue
            now = self._root().entry("perlu_konfirmasi")
            if now is not None and isinstance(now.value, ListNode):
                self._apply(_append(now.value, doubt))
            else:
                self._set((), "perlu_konfirmasi", [doubt])


def _replace(node: Node, value: Plain) -> Callable[[Document], tuple[Edit, ...]]:
    return lambda document: document.replace_value(node, value)


def _append(node: ListNode, value: Plain) -> Callable[[Document], tuple[Edit, ...]]:
    return lambda document: document.insert_item(node, len(node.items), value)


def _row(draft: Draft, step_id: str) -> dict[str, Plain]:
    for step in cast("list[dict[str, Plain]]", draft.data["langkah"]):
        for row in (step, *step.get("sublangkah", {}).get("langkah", [])):
            if row["id"] == step_id:
                return row
    raise LookupError(step_id)


def _inside(node: Node, part: str) -> Node:
    """The entry of a map, or the item of a list by id or position.

    Raises:
        LookupError: there is none.
    """
    if isinstance(node, MapNode):
        entry = node.entry(part)
        if entry is None:
            raise LookupError(part)
        return entry.value
    if not isinstance(node, ListNode):
        raise LookupError(part)
    for item in node.items:
        if _id(item) == part:
            return item
    return node.items[int(part) if part.isdecimal() else len(node.items)]


def _id(node: Node) -> str:
    return _text(node, "id")


def _text(node: Node, key: str) -> str:
    entry = node.entry(key) if isinstance(node, MapNode) else None
    return entry.value.value or "" if entry and isinstance(entry.value, TextNode) else ""


def _printed(node: Node) -> str:
    if isinstance(node, TextNode):
        return " ".join((node.value or "").split())
    if not isinstance(node, MapNode):
        return ""
    texts = [text for key in _TEXT_KEYS if (text := _text(node, key))]
    details = node.entry("rincian")
    if details and isinstance(details.value, ListNode):
        texts += [_printed(item) for item in details.value.items]
    return " ".join(" ".join(texts).split())


def _plain_printed(value: Plain) -> str:
    if isinstance(value, str):
        return value
    entry = cast("dict[str, Plain]", value)
    texts = [entry[k] for k in _TEXT_KEYS if k in entry]
    return " ".join(" ".join([*texts, *entry.get("rincian", [])]).split())


def _words(value: object) -> str:
    """A cell as a reader would say it."""
    if isinstance(value, str):
        return value
    if isinstance(value, list | tuple):
        return "; ".join(filter(None, (_words(v) for v in cast("list[object]", value))))
    return ""
