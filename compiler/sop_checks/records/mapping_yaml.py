"""Loading a mapping file; the only module of the checks that needs a YAML reader."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError, os_reason
from sop_checks.records.mapping import Mapping, read_mapping

_DEEPEST = 4


def load_mapping(path: Path) -> Mapping:
    """Read a mapping from YAML; every scalar is taken as text (``no`` and ``08:30`` stay words).

    Raises:
        InputError: file missing, not YAML, or not a mapping.
    """
    import yaml

    compose = cast("Callable[..., Any]", yaml.compose)  # pyright: ignore[reportUnknownMemberType]
    try:
        data = path.read_bytes()
        root: Any = compose(data, Loader=yaml.BaseLoader)
        _require_unique_keys(root, path.name)
        value: Any = yaml.load(data, Loader=yaml.BaseLoader)
    except OSError as error:
        raise InputError(f"Pemetaan {path.name} tidak dapat dibuka: {os_reason(error)}.") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" baris {mark.line + 1}" if mark else ""
        raise InputError(f"Pemetaan {path.name}{where} bukan YAML yang benar.") from None
    where = {"": f"Pemetaan {path.name}"}
    _note_lines(root, "", path.name, where)
    return read_mapping(value, hashlib.sha256(data).hexdigest(), where)


def _note_lines(node: Any, above: str, name: str, where: dict[str, str]) -> None:
    """How messages name each key (``kolom.berkas``) and each item of a list (``lebar.0``)."""
    parts = [(str(key.value), key, value) for key, value in _pairs(node)]
    if getattr(node, "id", "") == "sequence":
        parts = [(str(number), item, item) for number, item in enumerate(node.value)]
    for key, at, value in parts if above.count(".") < _DEEPEST else ():
        where[f"{above}{key}"] = f"Pemetaan {name} baris {at.start_mark.line + 1}"
        _note_lines(value, f"{above}{key}.", name, where)


def _require_unique_keys(node: Any, name: str) -> None:
    """A key written twice: the first would be lost without a word.  Looks at the two upper levels."""
    tables = [node, *(value for _, value in _pairs(node))]
    for table in tables:
        seen: set[str] = set()
        for key, _ in _pairs(table):
            if key.value in seen:
                line = key.start_mark.line + 1
                raise InputError(f"Pemetaan {name} baris {line}: {key.value!r} tertulis dua kali.")
            seen.add(str(key.value))


def _pairs(node: Any) -> list[tuple[Any, Any]]:
    return node.value if getattr(node, "id", "") == "mapping" else []
