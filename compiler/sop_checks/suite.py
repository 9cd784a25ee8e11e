"""Reading the data of a compiled suite: the rules in its modules and its calendars."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError
from sop_checks.rules import ProcedureRules, from_data

MODULE_DATA = "SOP"
"""Name of the rule data in generated modules."""

CALENDAR_FILE = "kalender.json"
"""Calendars of the suite; its folder is the suite's root."""


def suite_root(module: Path) -> Path:
    """The suite's folder, looked for upwards from one of its modules.

    Raises:
        InputError: there is none.
    """
    for folder in module.parents:
        if (folder / CALENDAR_FILE).is_file():
            return folder
    raise InputError(f"{CALENDAR_FILE} tidak ditemukan di atas {module.name}; jalankan sop build.")


def suite_calendars(root: Path) -> dict[str, Any]:
    """Plain data of every calendar, by id.

    Raises:
        InputError: the file is damaged.
    """
    try:
        data: Any = json.loads((root / CALENDAR_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise InputError(f"{CALENDAR_FILE} rusak; jalankan sop build.") from None
    return cast("dict[str, Any]", data)


def suite_procedures(root: Path, loaded: Mapping[Path, Any]) -> tuple[ProcedureRules, ...]:
    """The rules of every module of the suite, also of those that pytest was not asked to run.

    The others are needed to know their SOPs by name. ``loaded`` holds the data of modules that are
    imported already.

    Raises:
        InputError: a module is damaged.
    """
    found = [_procedure(path, loaded) for path in sorted(root.rglob("test_*.py"))]
    return tuple(sorted((item for item in found if item), key=lambda item: item.sop))


def _procedure(path: Path, loaded: Mapping[Path, Any]) -> ProcedureRules | None:
    data = loaded.get(path) or _data_of(path)
    try:
        return from_data(ProcedureRules, data) if data is not None else None
    except (TypeError, ValueError, AttributeError, KeyError):
        raise InputError(f"Data aturan dalam {path.name} rusak; jalankan sop build.") from None


def _data_of(path: Path) -> Any:
    try:
        statements: Iterable[ast.stmt] = ast.parse(path.read_text(encoding="utf-8")).body
        for statement in statements:
            if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == MODULE_DATA:
                return ast.literal_eval(statement.value)
    except (OSError, ValueError, SyntaxError):
        raise InputError(f"{path.name} rusak; jalankan sop build.") from None
    return None
