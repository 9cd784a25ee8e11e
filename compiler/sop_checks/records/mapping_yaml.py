"""Loading a mapping file; the only module of the checks that needs a YAML reader."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError, os_reason
from sop_checks.records.mapping import Mapping, read_mapping


def load_mapping(path: Path) -> Mapping:
    """Read a mapping from YAML; every scalar is taken as text (``no`` and ``08:30`` stay words).

    Raises:
        InputError: file missing, not YAML, or not a mapping.
    """
    import yaml

    compose = cast("Callable[..., Any]", yaml.compose)  # pyright: ignore[reportUnknownMemberType]
    try:
        data = path.read_bytes()
        _require_unique_keys(compose(data, Loader=yaml.BaseLoader), path.name)
        value: Any = yaml.load(data, Loader=yaml.BaseLoader)
    except OSError as error:
        raise InputError(f"Pemetaan {path.name} tidak dapat dibuka: {os_reason(error)}.") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" baris {mark.line + 1}" if mark else ""
        raise InputError(f"Pemetaan {path.name}{where} bukan YAML yang benar.") from None
    return read_mapping(value, hashlib.sha256(data).hexdigest())


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
