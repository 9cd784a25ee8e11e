"""The canonical layout of a source file.

Order of entries as on the form, two spaces a level, one blank line at most, one way to write brackets.
What people choose stays: quotes, lists on one line or on several, comments and their distance.
"""

from __future__ import annotations

from sop_compiler.edits import EditRefused, write_scalar
from sop_compiler.edits.parts import LINE_BREAK, Lines, Part, read_parts
from sop_compiler.edits.writing import WIDTH
from sop_compiler.writing.shape import Shape


def lay_out(text: str, shape: Shape) -> str:
    """The text in canonical layout; data, comments and their places mean the same.

    Raises:
        EditRefused: it cannot be laid out without guessing, or is no YAML.
    """
    laid = _Layout(text, shape).text()
    if _data(read_parts(laid)[0]) != _data(read_parts(text)[0]):
        raise EditRefused("berkas ini tidak dapat dirapikan tanpa mengubah isinya; rapikan dengan tangan")
    return laid


def _data(part: Part) -> object:
    if part.kind == "text":
        plain = part.style in ("", "empty")
        return (" ".join(part.value.split()) if plain else part.value, part.style == "empty")
    if part.kind == "list":
        return [_data(child) for child in part.children]
    # Sorted, for the order of entries is what the layout changes; doubled names are both kept.
    return sorted(((c.key.value if c.key else "", repr(_data(c))) for c in part.children), key=str)


class _Layout:
    def __init__(self, text: str, shape: Shape) -> None:
        self._text = text
        self._lines = Lines(text)
        self._root, _ = read_parts(text)
        self._shape = shape
        self._columns: dict[int, int] = {}  # id of a block collection -> its new column

    def text(self) -> str:
        root = self._root
        if root.style != "block":
            return self._text
        begin = self._lines.start(root.start)
        head = [line.rstrip() for line in self._split(0, begin)]
        while head and not head[0]:
            del head[0]
        lines = [*_squeezed(head), *self._block(root, 0, self._shape)]
        return "".join(f"{line}\n" for line in lines)

    # ---- blocks

    def _block(self, part: Part, column: int, shape: Shape) -> list[str]:
        self._columns[id(part)] = column
        pieces: list[list[str]] = []
        for index, child in enumerate(part.children):
            above: list[str] = []
            if index:
                stop = self._lines.start(self._lines.begin(child))
                below, above = self._divided(part, part.children[index - 1], stop)
                pieces[-1] += below
            inner = shape.entry(child.key.value) if child.key else shape.item()
            pieces.append([*above, *self._child(child, column, inner)])
        rest: list[str] = []
        if part.parent is None:
            below, rest = self._divided(part, part.children[-1], len(self._text))
            pieces[-1] += below
            while rest and not rest[-1]:
                del rest[-1]
        if part.kind == "map":
            order = shape.order(c.key.value if c.key else "" for c in part.children)
            pieces = [pieces[i] for i in order]
        while not pieces[0][0]:
            del pieces[0][0]
        return [*(line for piece in pieces for line in piece), *rest]

    def _child(self, child: Part, column: int, shape: Shape) -> list[str]:
        pad = " " * column
        name = child.key
        head = f"{self._text[name.start : name.end]}:" if name else "-"
        behind = self._text.index(":", name.end) + 1 if name else self._lines.begin(child) + 1
        first, *between = [line.strip() for line in LINE_BREAK.split(self._text[behind : child.start])]
        notes = [line for line in between if line.startswith("#")]
        # A comment keeps its distance from what it comments.
        beside = self._text[behind : self._lines.end(behind)].rstrip() if first.startswith("#") else ""
        inside = f"{pad}  "
        if child.style == "block":
            lines = self._block(child, column + 2, shape)
            if name is None and not beside and not notes:
                # Comments above the entry that has become the first one go above the dash.
                count = next(n for n, line in enumerate(lines) if line.strip()[:1] not in ("#", ""))
                above = [_at(line, column) for line in lines[:count]]
                return [*above, f"{pad}- {lines[count].lstrip()}", *lines[count + 1 :]]
            return [f"{pad}{head}{beside}", *(f"{inside}{note}" for note in notes), *lines]
        tail = self._text[child.end : self._lines.end(child.end)].rstrip()
        if child.style == "empty":
            return [f"{pad}{head}{tail}"]
        lines = self._inline(child, column, shape)
        lines[-1] += tail
        if not beside and not notes:
            return [f"{pad}{head} {lines[0]}", *lines[1:]]
        above = [f"{pad}{head}{beside}", *(f"{inside}{note}" for note in notes)]
        return [*above, f"{inside}{lines[0]}", *lines[1:]]

    # ---- texts and brackets

    def _inline(self, part: Part, column: int, shape: Shape) -> list[str]:
        """Lines of a text or of a collection in brackets, the first without indentation."""
        if part.style in ("|", ">"):
            return self._lined(part, column)
        if part.style == "flow":
            if not self._commented(part):
                joined = self._flow(part, shape)
                if len(LINE_BREAK.split(self._text[part.start : part.end])) == 1 or len(joined) <= WIDTH:
                    return [joined]
            return self._shifted(part, column)
        return [self._scalar(part)]

    def _scalar(self, part: Part) -> str:
        written = self._text[part.start : part.end]
        if part.style == "" and LINE_BREAK.search(written):
            return write_scalar(" ".join(part.value.split()), flow=part.in_flow)
        if part.style == '"' or LINE_BREAK.search(written):
            return write_scalar(part.value, quoted=True)
        return written

    def _lined(self, part: Part, column: int) -> list[str]:
        header, *lines = LINE_BREAK.split(self._text[part.start : part.end])
        if any(sign.isdigit() for sign in header[:3]):
            raise EditRefused("berkas ini memakai `|` dengan angka; rapikan dengan tangan")
        written = [line for line in lines if line.strip()]
        indent = min((len(line) - len(line.lstrip(" ")) for line in written), default=0)
        pad = " " * (column + 2)
        return [header.rstrip(), *(f"{pad}{line[indent:]}" if line.strip() else "" for line in lines)]

    def _flow(self, part: Part, shape: Shape) -> str:
        if part.kind == "text":
            return "" if part.style == "empty" else self._scalar(part)
        if part.kind == "list":
            return f"[{', '.join(self._flow(child, shape.item()) for child in part.children)}]"
        written: list[str] = []
        for child in part.children:
            assert child.key is not None
            name = self._text[child.key.start : child.key.end]
            written.append(f"{name}: {self._flow(child, shape.entry(child.key.value))}")
        if part.style == "pair":
            return written[0]
        order = shape.order(c.key.value if c.key else "" for c in part.children)
        return f"{{{', '.join(written[i] for i in order)}}}"

    def _commented(self, part: Part) -> bool:
        """A comment stands between the brackets."""
        place = part.start
        for start, end in sorted(self._texts(part)):
            if "#" in self._text[place:start]:
                return True
            place = end
        return "#" in self._text[place : part.end]

    def _texts(self, part: Part) -> list[tuple[int, int]]:
        own = [(part.start, part.end)] if part.kind == "text" else []
        keys = [(c.key.start, c.key.end) for c in part.children if c.key]
        return own + keys + [place for child in part.children for place in self._texts(child)]

    def _shifted(self, part: Part, column: int) -> list[str]:
        """The written lines, moved sideways as far as the block around them is."""
        holder = part.parent
        by = column - self._lines.column(holder.start) if holder else 0
        first, *rest = LINE_BREAK.split(self._text[part.start : part.end])
        return [first.rstrip(), *(_moved(line, by) for line in rest)]

    # ---- comments

    def _split(self, start: int, stop: int) -> list[str]:
        lines = LINE_BREAK.split(self._text[start:stop])
        return lines if lines[-1].strip() else lines[:-1]

    def _divided(self, part: Part, last: Part, stop: int) -> tuple[list[str], list[str]]:
        """Lines between the entry ``last`` and ``stop``: those of deeper blocks come first, then the rest."""
        own = self._lines.column(part.start)
        lines = self._split(self._lines.next(last.end), stop)
        count = 0
        for number, line in enumerate(lines, start=1):
            if line.strip() and len(line) - len(line.lstrip()) <= own:
                break
            count = number if line.strip() else count
        below = [self._comment(line, part, last) for line in lines[:count]]
        return _squeezed(below), _squeezed([_at(line, self._columns[id(part)]) for line in lines[count:]])

    def _comment(self, line: str, part: Part, last: Part) -> str:
        """A comment line at the new column of the innermost block it stood in."""
        indent = len(line) - len(line.lstrip())
        column = self._columns[id(part)]
        here = last
        while here.style == "block" and self._lines.column(here.start) <= indent:
            column = self._columns[id(here)]
            here = here.children[-1]
        return _at(line, column)


def _at(line: str, column: int) -> str:
    return f"{' ' * column}{line.strip()}" if line.strip() else ""


def _moved(line: str, by: int) -> str:
    indent = len(line) - len(line.lstrip())
    return f"{' ' * max(indent + by, 0)}{line.strip()}".rstrip()


def _squeezed(lines: list[str]) -> list[str]:
    """Never two blank lines together."""
    return [line for n, line in enumerate(lines) if line or not n or lines[n - 1]]
