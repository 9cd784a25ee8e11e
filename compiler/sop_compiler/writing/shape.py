"""The form behind a place of a file: which entries it has, in which order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sop_compiler.source.schema import schema

_Schema = dict[str, Any]


class Shape:
    """A place of the JSON Schema; a place the schema does not know has no entries."""

    def __init__(self, root: _Schema, here: _Schema) -> None:
        self._root = root
        self._here = here

    @classmethod
    def of(cls, kind: str) -> Shape:
        """The whole of a file kind (``sop``, ``instansi`` …)."""
        return cls(schema(kind), schema(kind))

    def entry(self, key: str) -> Shape:
        """What stands below an entry."""
        return self._down(self._here.get("properties", {}).get(key, {}))

    def item(self) -> Shape:
        """What each item of a list is."""
        return self._down(self._here.get("items", {}))

    def order(self, keys: Iterable[str]) -> list[int]:
        """Old places of the keys in the order of the form; unknown keys stay behind their predecessor."""
        known = {name: place for place, name in enumerate(self._here.get("properties", {}))}
        places: list[tuple[int, int]] = []
        last = -1
        for index, key in enumerate(keys):
            last = known.get(key, last)
            places.append((last, index))
        return [index for _, index in sorted(places)]

    def _down(self, below: _Schema) -> Shape:
        while "$ref" in below:
            found: Any = self._root
            for name in str(below["$ref"]).removeprefix("#/").split("/"):
                found = found[name]
            below = found
        return Shape(self._root, below)
