"""JSON Schemas as quick functions that say "surely valid" or "look closer".

``jsonschema`` stays the authority: whatever is not surely valid is judged by it, and it alone makes
messages. A schema with a keyword that is not understood here has no quick function.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, cast

Check = Callable[[Any], bool]
"""Takes plain data (texts, lists, dicts, ``None``); True only if the schema is surely kept."""

_Kinds = dict[type, Check]
"""What is asked of a value, by its type; a type that is not there is not allowed."""

_SAYS_NOTHING = frozenset(("$schema", "$id", "$defs", "title", "description", "examples", "default"))
_KINDS = {str: "string", list: "array", dict: "object", type(None): "null"}


class _NotUnderstood(Exception):
    """A keyword or form this module does not know."""


def quick_check(schema: dict[str, Any], formats: dict[str, Check]) -> Check | None:
    """A quick function for a whole schema, ``None`` when some keyword is not understood.

    ``formats`` are the formats that are looked at; others count as kept.
    """
    try:
        return _Compiler(schema, formats).check(schema)
    except _NotUnderstood:
        return None


class _Compiler:
    def __init__(self, root: dict[str, Any], formats: dict[str, Check]) -> None:
        self._root = root
        self._formats = formats
        self._made: dict[str, _Kinds] = {}

    def check(self, schema: dict[str, Any] | bool) -> Check:
        kinds = self._kinds(schema)

        def check(value: object) -> bool:
            return kinds.get(value.__class__, _never)(value)

        return check

    def _kinds(self, schema: dict[str, Any] | bool) -> _Kinds:
        """What a schema asks of a value, by the value's type: no other type is allowed."""
        if isinstance(schema, bool):
            return dict.fromkeys(_KINDS, _always) if schema else {}
        left = {key: rule for key, rule in schema.items() if key not in _SAYS_NOTHING}
        general = [
            make(left.pop(key))
            for key, make in (("$ref", self._reference), ("anyOf", self._any_of))
            if key in left
        ]
        if len(general) == 1 and not left:
            return general[0]
        kinds = left.pop("type", None)
        allowed = frozenset((kinds,) if isinstance(kinds, str) else kinds or _KINDS.values())
        # Each looks at its own keywords and takes them out; what is left at the end is not understood.
        of_kind: _Kinds = {
            str: self._text(left),
            list: self._list(left),
            dict: self._map(left),
            type(None): _always if "enum" not in left else _never,
        }
        left.pop("enum", None)
        left.pop("minimum", None)  # asks numbers only, and no value is one
        if left:
            raise _NotUnderstood(next(iter(left)))
        found = {kind: check for kind, check in of_kind.items() if _KINDS[kind] in allowed}
        for more in general:
            found = {kind: _both(check, more, kind) for kind, check in found.items()}
        return found

    def _reference(self, pointer: str) -> _Kinds:
        first, *parts = pointer.split("/")
        if first != "#":
            raise _NotUnderstood(pointer)
        if pointer not in self._made:
            self._made[pointer] = {}  # filled below: a schema may refer to itself
            target: Any = self._root
            for part in parts:
                target = target[part]
            self._made[pointer].update(self._kinds(target))
        return self._made[pointer]

    def _any_of(self, schemas: Iterable[dict[str, Any]]) -> _Kinds:
        found: _Kinds = {}
        for kinds in map(self._kinds, schemas):
            if not kinds:
                raise _NotUnderstood("anyOf")  # nothing is allowed, or it refers to what is not made yet
            for kind, check in kinds.items():
                found[kind] = _either(found[kind], check) if kind in found else check
        return found

    def _text(self, left: dict[str, Any]) -> Check:
        tests: list[Check] = []
        if "enum" in left:
            tests.append(frozenset(v for v in left["enum"] if isinstance(v, str)).__contains__)
        if pattern := left.pop("pattern", None):
            search = re.compile(pattern).search
            tests.append(lambda value: search(value) is not None)
        if least := left.pop("minLength", 0):
            tests.append(lambda value: len(value) >= least)
        if (name := left.pop("format", "")) in self._formats:
            tests.append(self._formats[name])
        if not tests:
            return _always
        return tests[0] if len(tests) == 1 else lambda value: all(test(value) for test in tests)

    def _list(self, left: dict[str, Any]) -> Check:
        no_choice = "enum" not in left
        kinds = self._kinds(left.pop("items", True))
        least, most = left.pop("minItems", 0), left.pop("maxItems", None)
        unique = left.pop("uniqueItems", False)

        def check(value: list[Any]) -> bool:
            if len(value) < least or (most is not None and len(value) > most) or not no_choice:
                return False
            if unique and not _all_differ(value):
                return False
            for item in value:  # noqa: SIM110 - `all` and a generator take half as long again
                if not kinds.get(item.__class__, _never)(item):
                    return False
            return True

        return check

    def _map(self, left: dict[str, Any]) -> Check:
        no_choice = "enum" not in left
        known = {key: self._kinds(rule) for key, rule in left.pop("properties", {}).items()}
        other = self._kinds(left.pop("additionalProperties", True))
        required = frozenset(left.pop("required", ()))
        least = left.pop("minProperties", 0)
        together = cast("dict[str, list[str]]", left.pop("dependentRequired", {}))

        def check(value: dict[str, Any]) -> bool:
            if not no_choice or len(value) < least or not required <= value.keys():
                return False
            for key, partners in together.items():
                if key in value and not value.keys() >= frozenset(partners):
                    return False
            for key, below in value.items():
                if not known.get(key, other).get(below.__class__, _never)(below):
                    return False
            return True

        return check


def _both(check: Check, more: _Kinds, kind: type) -> Check:
    # ``more`` may be filled later, where a schema refers to itself.
    return lambda value: check(value) and more.get(kind, _never)(value)


def _either(one: Check, other: Check) -> Check:
    return lambda value: one(value) or other(value)


def _all_differ(value: list[Any]) -> bool:
    """Sure of texts only; of other items it does not know."""
    return all(type(item) is str for item in value) and len(frozenset(value)) == len(value)


def _always(_: object) -> bool:
    return True


def _never(_: object) -> bool:
    return False
