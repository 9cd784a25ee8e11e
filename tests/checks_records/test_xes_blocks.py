"""Cutting a log at its quotes gives what its parser gives: the table, or the words of the error."""

from __future__ import annotations

import gzip
import random

import pytest

from sop_checks.errors import InputError
from sop_checks.records import xes_blocks, xes_reader

KEYS = ["concept:name", "time:timestamp", "org:resource", "lifecycle:transition", "a b", "nilai", "é&amp;"]
VALUES = [
    "",
    "A",
    "Surat masuk",
    " tepi ",
    "a &amp; b",
    "&#233;",
    "&#x41;",
    "&quot;x&quot;",
    "a>b",
    "é",
    "日本",
]
NUMBERS = ["1", "007", "-3", "1.50", "nan", "x", "", "true", "False", " 8 "]
ODD = [
    "<!-- catatan -->",
    '<!-- <event><string key="x" value="y"/></event> -->',
    "<![CDATA[<event>]]>",
    "<lain><string key='x' value='y'/></lain>",
    '<string key="tanpa nilai"/>',
    '<string value="dulu" key="terbalik"/>',
    "<string key='satu' value='kutip'/>",
    '<string key="tab" value="a\tb"/>',
    '<string key="baris" value="a\nb"/>',
    '<string key="tanda" value="a&#10;b" lain="z"/>',
    '<string key="spasi"   value = "x" />',
    '<global scope="event"><string key="g" value="UNKNOWN"/></global>',
    "teks",
    "\r\n",
    "\r",
    "\ue000",
    '<string key="x" value="\ue0000\ue000"/>',
    "<?pi value='x'?>",
    '<eventlog key="x"/>',
]
BROKEN = [
    "<",
    '<string key="x" value="a<b"/>',
    "&lain;",
    "</event>",
    "<trace>",
    '"',
    "\x01",
    "&#1;",
    "\ufffe",
]


def attribute(rng: random.Random, depth: int = 0) -> str:
    key = rng.choice(KEYS)
    tag = rng.choice(["string", "string", "date", "int", "float", "boolean", "id"])
    value = rng.choice(VALUES if tag in ("string", "date", "id") else NUMBERS)
    if rng.random() < 0.1 and depth < 3:
        inner = "".join(attribute(rng, depth + 1) for _ in range(rng.randrange(3)))
        if rng.random() < 0.5:
            values = rng.choice(["<values>{}</values>", "{}"])
            return f'<list key="{key}">{values.format(inner)}</list>'
        return f'<{tag} key="{key}" value="{value}">{inner}</{tag}>'
    return f'<{tag} key="{key}" value="{value}"/>'


def made(rng: random.Random, oddity: float, broken: float) -> str:
    """A log of few shapes, as programs write them, now and then with something unusual."""
    gap = rng.choice(["\n", "\n\t", "", " ", "\r\n"])
    shapes = [[attribute(rng) for _ in range(rng.randrange(5))] for _ in range(3)]

    def odd() -> str:
        return (
            rng.choice(BROKEN) if rng.random() < broken else rng.choice(ODD) if rng.random() < oddity else ""
        )

    def varied(text: str) -> str:
        return text.replace('value="A"', f'value="{rng.choice(VALUES)}"')

    parts = ['<?xml version="1.0" encoding="UTF-8"?>', odd(), '<log xes.version="1.0">', odd()]
    parts += ['<extension name="Concept"/><global scope="trace"><string key="x" value="y"/></global>']
    parts += ['<classifier name="A" keys="concept:name"/><string key="asal" value="csv"/>']
    for _ in range(rng.randrange(1, 5)):
        parts += ["<trace>", odd(), *map(varied, rng.choice(shapes)), odd()]
        for _ in range(rng.choice([0, 1, 1, 2, 5])):
            parts += ["<event>", odd(), *map(varied, rng.choice(shapes)), odd(), "</event>", odd()]
        if rng.random() < oddity:
            parts.append('<string key="akhir" value="sesudah"/>')
        parts += ["</trace>", odd()]
        if rng.random() < oddity:
            parts += ["<event>", *rng.choice(shapes), "</event>"]
    return gap.join(part for part in [*parts, "</log>", odd()] if part) + rng.choice(["", "\n"])


def encoded(rng: random.Random, text: str) -> bytes:
    kind = rng.choice(["utf-8"] * 6 + ["utf-8-sig", "utf-16", "latin-1", "rusak"])
    if kind == "rusak":
        data = text.encode()
        at = rng.randrange(len(data))
        return data[:at] + rng.choice([b"\xff", b"", data[at:-2]]) + rng.choice([b"", data[at:]])
    if kind in ("utf-16", "latin-1"):
        text = text.replace("UTF-8", kind if rng.random() < 0.8 else "UTF-8")
    return text.encode(kind, "xmlcharrefreplace")


def outcome(path):
    try:
        return repr(xes_reader.read_xes(path, "log.xes"))
    except InputError as error:
        return str(error)


def both(path, monkeypatch):
    """What is read, with and without cutting, and whether cutting was enough."""
    plain = []
    cut = xes_blocks.Blocks.read

    def watched(self, stream):
        cut(self, stream)
        plain.append(True)

    def never(self, stream):
        raise xes_blocks.NotPlain

    with monkeypatch.context() as patch:
        patch.setattr(xes_blocks.Blocks, "read", watched)
        fast = outcome(path)
    with monkeypatch.context() as patch:
        patch.setattr(xes_blocks.Blocks, "read", never)
        return fast, outcome(path), bool(plain)


@pytest.mark.parametrize(("oddity", "broken"), [(0, 0), (0.03, 0), (0.3, 0), (0.02, 0.03)])
def test_random_logs_are_read_as_their_parser_reads_them(oddity, broken, tmp_path, monkeypatch):
    rng = random.Random(f"{oddity} {broken}")
    path = tmp_path / "log.xes"
    plain = 0
    for _ in range(120):
        data = encoded(rng, made(rng, oddity, broken))
        path.write_bytes(gzip.compress(data, 1) if rng.random() < 0.2 else data)
        monkeypatch.setattr(xes_blocks, "_CHUNK", rng.choice([1, 7, 60, 500, 1 << 20]))
        fast, slow, cut = both(path, monkeypatch)
        assert fast == slow, data
        plain += cut
    if not oddity:
        assert plain > 60


@pytest.mark.parametrize("name", ["log.xes", "log.xes.gz"])
def test_logs_of_pm4py_are_cut(name, files, monkeypatch):
    fast, slow, cut = both(files / name, monkeypatch)
    assert cut
    assert fast == slow


def test_a_shape_is_understood_once_however_many_events_have_it(tmp_path, monkeypatch):
    asked = []
    understand = xes_blocks.understand
    monkeypatch.setattr(xes_blocks, "understand", lambda *values: asked.append(1) or understand(*values))
    event = '<event>\n<string key="concept:name" value="{}"/>\n<int key="n" value="{}"/>\n</event>\n'
    trace = '<trace>\n<string key="concept:name" value="K{}"/>\n{}</trace>\n'
    body = "".join(
        trace.format(case, "".join(event.format(f"langkah {step}", step) for step in range(4)))
        for case in range(50)
    )
    path = tmp_path / "log.xes"
    path.write_text(f"<log>\n{body}</log>")
    table = xes_reader.read_xes(path, "log.xes")
    assert [row.cells for row in table.rows[5:7]] == [("K1", "langkah 1", 1), ("K1", "langkah 2", 2)]
    # Of the head, an event, one behind which a trace begins, and the last one.
    assert len(asked) == 4


def test_events_of_ever_new_shapes_are_left_to_the_parser(tmp_path, monkeypatch):
    monkeypatch.setattr(xes_blocks, "_MOST_SHAPES", 20)
    events = "".join(f'<event>\n<string key="k{at}" value="v"/></event>\n' for at in range(30))
    path = tmp_path / "log.xes"
    path.write_text(f'<log><trace><string key="concept:name" value="A"/>{events}</trace></log>')
    fast, slow, cut = both(path, monkeypatch)
    assert not cut
    assert fast == slow
    assert fast.count("RawRow(") == 30
