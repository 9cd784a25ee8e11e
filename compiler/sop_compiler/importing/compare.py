"""An import against the SOP file that people wrote from the same document: field by field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import cast

from sop_compiler.align.sequences import align
from sop_compiler.importing.cells import fold, one_line
from sop_compiler.importing.draft import Plain

_NOT_COMPARED = ("id", "status", "sumber", "perlu_konfirmasi", "alias", "kendali", "berkas")
_LEAST = 0.5


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field with what people wrote and what was imported; ``""`` where a side lacks it."""

    field: str
    written: str
    imported: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Number of fields on either side, how many agree, and the ones that do not."""

    total: int
    differences: tuple[FieldDifference, ...]

    @property
    def equal(self) -> int:
        """Fields that agree."""
        return self.total - len(self.differences)


def compare(written: Plain, imported: Plain) -> Comparison:
    """Compare two SOP files given as plain data; ids of steps and white space do not count."""
    renamed = _same_ids(written, imported)
    one, two = dict(_fields(written, {})), dict(_fields(imported, renamed))
    fields = list(dict.fromkeys((*one, *two)))
    found = [
        FieldDifference(f, one.get(f, ""), two.get(f, "")) for f in fields if one.get(f, "") != two.get(f, "")
    ]
    return Comparison(len(fields), tuple(found))


def rows(data: Plain) -> list[Plain]:
    """Every row, lettered ones behind their step."""
    found: list[Plain] = []
    for step in data.get("langkah") or ():
        whole: dict[str, Plain] = {"kegiatan": step} if isinstance(step, str) else step
        found.append(whole)
        if "sublangkah" in whole:
            found.extend(whole["sublangkah"]["langkah"])
    return found


def _same_ids(written: Plain, imported: Plain) -> dict[str, str]:
    """Id of an imported step -> id of the written step it is."""
    ones, twos = rows(written), rows(imported)

    def score(one: Plain, two: Plain) -> float:
        texts = (fold(_words(one)), fold(_words(two)))
        return SequenceMatcher(None, *texts, autojunk=False).ratio()

    return {
        twos[p.right]["id"]: ones[p.left].get("id", "")
        for p in align(ones, twos, score, _LEAST)
        if p.left is not None and p.right is not None
    }


def _words(step: Plain) -> str:
    return f"{step.get('no', '')} {step.get('kegiatan', '')}"


def _fields(data: Plain, renamed: dict[str, str]) -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        if key == "langkah":
            for step in rows(data):
                own = step.get("id", "")
                yield from _step(step, f"langkah/{renamed.get(own, own)}", renamed)
        elif key not in _NOT_COMPARED:
            yield from _leaves(value, key)


def _step(step: Plain, field: str, renamed: dict[str, str]) -> Iterator[tuple[str, str]]:
    acting: list[str] = step.get("pelaksana") or list(step.get("tanda") or ())
    yield f"{field}/pelaksana", ", ".join(sorted(acting))
    for key, value in step.items():
        if key == "sublangkah":
            yield f"{field}/sublangkah", value.get("jenis", "")
        elif key == "cabang":
            for branch in cast("list[dict[str, str]]", value):
                target = branch.get("ke", "tidak-tercetak")
                label = branch["label"].strip(" .)(")
                yield f"{field}/cabang/{label}/ke", renamed.get(target, target)
                words = branch.get("teks") or branch.get("jika") or ""
                yield f"{field}/cabang/{label}/teks", one_line(words)
        elif key in ("ke", "setelah"):
            targets = [value] if isinstance(value, str) else cast("list[str]", value)
            yield f"{field}/{key}", ", ".join(renamed.get(t, t) for t in targets)
        elif key not in ("id", "pelaksana", "nama") and not (key == "jenis" and value == "proses"):
            yield from _leaves(value, f"{field}/{key}")


def _leaves(value: Plain, field: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield field, one_line(value)
    elif isinstance(value, dict):
        for key, inner in cast("dict[str, Plain]", value).items():
            yield from _leaves(inner, f"{field}/{key}")
    else:
        for at, inner in enumerate(value, 1):
            yield from _leaves(inner, f"{field}/{at}")
