"""Edits change what they should and nothing else: data, comments, every other byte."""

from __future__ import annotations

import copy
import re

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from yaml_texts import KEYS, WORDS, data, texts

from sop_compiler.diagnostics import Collector
from sop_compiler.edits import Document, Edit, EditRefused, Quoted, apply, write_scalar
from sop_compiler.source import ListNode, MapNode, TextNode
from sop_compiler.source.reader import read_nodes

MANY = settings(max_examples=70, deadline=None, suppress_health_check=list(HealthCheck))


def read(text: str):
    out = Collector()
    node = read_nodes(text, "x.yaml", out)
    assert [d.rule for d in out.sorted()] == [], text
    return node


def plain(node):
    """The data as written, blanks included as ``""`` (what the random texts mean by them)."""
    if isinstance(node, TextNode):
        return node.value
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    return {e.key: plain(e.value) for e in node.entries}


def comments(text: str) -> list[str]:
    return re.findall(r"# catatan \d+", text)


def places(node, value, parent=None, where=None):
    """(node, data, holder's data, place in the holder) of everything below and including ``node``."""
    yield node, value, parent, where
    if isinstance(node, ListNode):
        for i, item in enumerate(node.items):
            yield from places(item, value[i], value, i)
    elif isinstance(node, MapNode):
        for entry in node.entries:
            yield from places(entry.value, value[entry.key], value, entry.key)


@MANY
@given(texts())
def test_the_random_texts_mean_their_data(pair):
    value, text = pair
    assert plain(read(text)) == value


@MANY
@example("0:?", True, False)
@example("a::b", True, False)
@example("a?b", True, False)
@given(
    WORDS | st.text(st.sampled_from("a0:?,-# []{}&*!|>'\"%@`~=<\t")) | st.text(), st.booleans(), st.booleans()
)
def test_a_written_text_reads_back(text, flow, quoted):
    assume(not re.search("[\ud800-\udfff]", text))
    written = write_scalar(text, flow=flow, quoted=quoted)
    assert "\n" not in written
    whole = f"[{written}, b]" if flow else f"a: {written}"
    assert plain(read(whole)) == ([text, "b"] if flow else {"a": text})


@MANY
@given(texts(), st.data())
def test_replacing_a_value(pair, choice):
    value, text = pair
    node = read(text)
    value = copy.deepcopy(value)
    chosen, old, holder, where = choice.draw(st.sampled_from(list(places(node, value))))
    new = choice.draw(data(2))
    edits = Document(text).replace_value(chosen, new)
    changed = apply(text, edits)
    if holder is None:
        value = new
    else:
        holder[where] = new
    assert plain(read(changed)) == value
    if isinstance(old, str) and (isinstance(new, str) or not new):
        assert len(edits) == 1, "a text is replaced in one stroke"
        assert comments(changed) == comments(text)


@MANY
@given(texts(), st.data())
def test_inserting_removing_and_moving_items(pair, choice):
    value, text = pair
    value = copy.deepcopy(value)
    lists = [(n, v) for n, v, _, _ in places(read(text), value) if isinstance(n, ListNode)]
    assume(lists)
    node, items = choice.draw(st.sampled_from(lists))
    document = Document(text)
    what = choice.draw(st.sampled_from(["insert", "remove", "move"])) if items else "insert"
    if what == "insert":
        index, new = choice.draw(st.integers(0, len(items))), choice.draw(data(2))
        edits = document.insert_item(node, index, new)
        items.insert(index, new)
    elif what == "remove":
        gone = choice.draw(st.sets(st.integers(0, len(items) - 1), min_size=1))
        edits = document.remove_item(node, *gone)
        items[:] = [item for i, item in enumerate(items) if i not in gone]
    else:
        index, to = (choice.draw(st.integers(0, len(items) - 1)) for _ in range(2))
        edits = document.move_item(node, index, to)
        items.insert(to, items.pop(index))
    changed = apply(text, edits)
    assert plain(read(changed)) == value
    check_comments(what, text, changed, edits)


@MANY
@given(texts(), st.data())
def test_setting_removing_renaming_and_ordering_entries(pair, choice):
    value, text = pair
    value = copy.deepcopy(value)
    maps = [(n, v) for n, v, _, _ in places(read(text), value) if isinstance(n, MapNode)]
    assume(maps)
    node, entries = choice.draw(st.sampled_from(maps))
    document = Document(text)
    what = choice.draw(st.sampled_from(["set", "remove", "rename", "order"])) if entries else "set"
    names = list(entries)
    if what == "set":
        key, new = choice.draw(KEYS), choice.draw(data(2))
        beside = choice.draw(st.sampled_from([None, *names]))
        side = choice.draw(st.sampled_from(["after", "before"]))
        edits = document.set_key(node, key, new, **{side: beside})
        what = "replace" if key in entries else "insert"
        if key not in entries and beside is not None:
            names.insert(names.index(beside) + (side == "after"), key)
            entries[key] = new
            reordered = {name: entries[name] for name in names}
            entries.clear()
            entries.update(reordered)
        entries[key] = new
    elif what == "remove":
        gone = choice.draw(st.sets(st.sampled_from(names), min_size=1))
        edits = document.remove_key(node, *gone)
        for name in gone:
            del entries[name]
    elif what == "rename":
        old, new = choice.draw(st.sampled_from(names)), choice.draw(KEYS)
        assume(new not in names)
        edits = document.rename_key(node, old, new)
        renamed = {new if name == old else name: item for name, item in entries.items()}
        entries.clear()
        entries.update(renamed)
    else:
        order = choice.draw(st.permutations(names))
        edits = document.reorder_keys(node, order)
        reordered = {name: entries[name] for name in order}
        entries.clear()
        entries.update(reordered)
    changed = apply(text, edits)
    found = plain(read(changed))
    assert found == value
    assert list_keys(found) == list_keys(value)
    if what != "replace":
        check_comments(what, text, changed, edits)


def list_keys(value):
    if isinstance(value, dict):
        return [(key, list_keys(item)) for key, item in value.items()]
    return [list_keys(item) for item in value] if isinstance(value, list) else None


def check_comments(what: str, text: str, changed: str, edits) -> None:
    if what in ("insert", "rename"):
        assert comments(changed) == comments(text)
        if what == "insert" and "".join(e.new for e in edits):
            assert all(e.start == e.end for e in edits) or len(edits) == 1
    elif what in ("move", "order"):
        assert sorted(comments(changed)) == sorted(comments(text))
    else:
        assert set(comments(changed)) <= set(comments(text))


SOP = """\
# kepala
id: contoh # id tetap
langkah:
  # bagian satu
  - id: a   # langkah a
    waktu: '3 hari'  # lama
    output: [X, Y]
  # bagian dua
  - {id: b, waktu: }

kendali:
- x
"""


def step(index: int) -> tuple[MapNode, MapNode]:
    root = read(SOP)
    assert isinstance(root, MapNode)
    steps = root.entry("langkah").value
    return steps, steps.items[index]


@pytest.mark.parametrize(
    ("edits", "gone", "come"),
    [
        (lambda d: d.replace_value(step(0)[1].entry("waktu").value, "5 hari"), "'3 hari'", "'5 hari'"),
        (lambda d: d.replace_value(step(1)[1].entry("waktu").value, "1 jam"), "waktu: }", "waktu: 1 jam }"),
        (lambda d: d.remove_key(step(0)[1], "waktu"), "    waktu: '3 hari'  # lama\n", ""),
        (lambda d: d.set_key(step(1)[1], "no", Quoted("2"), after="id"), "{id: b,", "{id: b, no: '2',"),
        (lambda d: d.insert_item(step(0)[1].entry("output").value, 1, "A, B"), "[X,", "[X, 'A, B',"),
        (
            lambda d: d.set_key(step(0)[1], "no", Quoted("1"), after="id"),
            "# langkah a\n",
            "# langkah a\n    no: '1'\n",
        ),
        (lambda d: d.remove_item(step(0)[0], 1), "  - {id: b, waktu: }\n", ""),
        (
            lambda d: d.insert_item(step(0)[0], 1, {"id": "c", "kegiatan": "Menulis: surat"}),
            "[X, Y]\n",
            "[X, Y]\n  - {id: c, kegiatan: 'Menulis: surat'}\n",
        ),
    ],
)
def test_only_the_place_changes(edits, gone, come):
    assert SOP.count(gone) == 1
    assert apply(SOP, edits(Document(SOP))) == SOP.replace(gone, come)


def test_edits_of_different_places_go_together():
    document = Document(SOP)
    first, second = step(0)[1], step(1)[1]
    edits = (
        *document.set_key(second, "waktu", "1 jam"),
        *document.replace_value(first.entry("id").value, "z"),
        *document.remove_key(first, "output"),
    )
    expected = SOP.replace("id: a ", "id: z ").replace("    output: [X, Y]\n", "")
    assert apply(SOP, edits) == expected.replace("waktu: }", "waktu: 1 jam }")


def test_edits_that_touch_are_refused():
    with pytest.raises(EditRefused, match="tempat yang sama"):
        apply("abc", [Edit(0, 2, "x"), Edit(1, 3, "y")])


@pytest.mark.parametrize(
    "text", ["a: &x 1\nb: *x\n", "a: [&x 1]\n", "? a\n: b\n", "a: [", "", "a: |+\n  b\n\n"]
)
def test_what_cannot_be_edited_safely_is_refused(text):
    with pytest.raises(EditRefused):
        Document(text)


def test_a_node_of_another_text_is_refused():
    with pytest.raises(ValueError, match="no such node"):
        Document("a:   1\n").replace_value(read("a: 1\n").entry("a").value, "2")
