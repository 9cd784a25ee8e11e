"""Random YAML texts in every style editors use, with comments everywhere, and the data they mean."""

from __future__ import annotations

from hypothesis import strategies as st

from sop_compiler.edits import write_scalar

WORDS = st.text(st.sampled_from("abz 01-:#,[]{}'\"&*?!|>%@`.\n\té—\u2028"), max_size=8) | st.sampled_from(
    ["", "no", "1.10", "08:30", "null", "~", "3 hari kerja", "- a", "a: b", "a #b", "...", "x:"]
)
KEYS = st.sampled_from(["id", "no", "kegiatan", "waktu", "output", "a b", "c-d", "'", "x: y"])


def data(depth: int = 3) -> st.SearchStrategy:
    leaf = WORDS
    if depth == 0:
        return leaf
    inner = data(depth - 1)
    return leaf | st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4)


def maps_and_lists() -> st.SearchStrategy:
    inner = data(2)
    return st.lists(inner, min_size=1, max_size=4) | st.dictionaries(KEYS, inner, min_size=1, max_size=4)


class Writer:
    """Writes data with random choices of style; ``draw`` decides."""

    def __init__(self, draw, newline: str) -> None:
        self._draw = draw
        self._newline = newline
        self._n = 0

    def choose(self, *options):
        return self._draw(st.sampled_from(options))

    def text(self, value) -> str:
        lines = self.comments(0)
        if isinstance(value, str):
            lines.append(self.scalar(value, False))
        else:
            lines += self.block(value, 0) if value else [self.flow(value)]
        lines += self.comments(0)
        # Without a last line break a text after `|` would have none either.
        last = self._newline if "|" in "".join(lines) else self.choose("", self._newline)
        return self._newline.join(lines) + last

    def comment(self) -> str:
        self._n += 1
        return f"# catatan {self._n}: - 'a"

    def comments(self, column: int) -> list[str]:
        return [self.choose("", " " * column + self.comment()) for _ in range(self.choose(0, 0, 0, 1, 2))]

    def tail(self) -> str:
        return self.choose("", "", " " * self.choose(1, 3) + self.comment())

    def scalar(self, value: str, flow: bool) -> str:
        if "\n" not in value and self.choose(True, False):
            plain = write_scalar(value, flow=flow)
            return plain if self.choose(True, True, False) else write_scalar(value, quoted=True)
        if self.choose(True, False) and value.isprintable():
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
        return write_scalar(value, flow=flow)

    def flow(self, value) -> str:
        if isinstance(value, str):
            return self.scalar(value, True)
        space = self.choose("", " ")
        joint = f",{self.choose(' ', '  ')}"
        if isinstance(value, list):
            return f"[{space}{joint.join(map(self.flow, value))}{space}]"
        inside = (f"{write_scalar(k, flow=True)}: {self.flow(v)}" for k, v in value.items())
        return f"{{{space}{joint.join(inside)}{space}}}"

    def block(self, value, column: int) -> list[str]:
        """Lines of a list or map that is not empty; the first without indentation."""
        lines: list[str] = []
        pad = " " * column
        entries = [(None, v) for v in value] if isinstance(value, list) else list(value.items())
        for index, (key, item) in enumerate(entries):
            if index:
                lines += self.comments(column + self.choose(0, 2))
            head = "-" if key is None else f"{write_scalar(key)}:"
            first = len(lines)
            if not item or isinstance(item, str) or self.choose(True, False):
                written = self.inline(item, column)
                lines.append(f"{pad}{head} {written}{'' if written[0] == '|' else self.tail()}")
            elif key is None and self.choose(True, False):
                inner = self.block(item, column + 2)
                lines += [f"{pad}- {inner[0]}", *inner[1:]]
            else:
                step = 0 if key is not None and isinstance(item, list) and self.choose(True, False) else 2
                inner = self.block(item, column + step)
                lines += [f"{pad}{head}{self.tail()}", *self.comments(column + 2)]
                lines += [" " * (column + step) + inner[0], *inner[1:]]
            if index == 0:
                lines[first] = lines[first].removeprefix(pad)
        return lines

    def inline(self, item, column: int) -> str:
        lined = isinstance(item, str) and item.endswith("\n") and item[:-1].isprintable() and item.strip()
        if lined and item[0] not in " \t" and self.choose(True, False):
            return f"|{self._newline}{' ' * (column + 3)}{item[:-1]}"
        return self.flow(item) if not isinstance(item, str) else self.scalar(item, False)


@st.composite
def texts(draw):
    """(data, text that means it)."""
    value = draw(maps_and_lists())
    return value, Writer(draw, draw(st.sampled_from(["\n", "\r\n"]))).text(value)
