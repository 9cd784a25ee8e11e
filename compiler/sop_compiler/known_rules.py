"""The rules of a source, from the last time if nothing in it has changed.

Then neither the readers of YAML nor the model and the binder are imported, which takes longer than
judging a small file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sop_checks.rules import ProcedureRules
from sop_compiler.cache import Store, dump, key_of, load
from sop_compiler.roots import FOLDER

_KIND, _ONE = "aturan", "semua"


@dataclass(frozen=True, slots=True)
class KnownRules:
    """What the checks need of a source without errors.

    Attributes:
        procedures: the rules of every version of every SOP.
        calendars: calendar id -> plain data.
        source_sha256: digest of the whole source.
    """

    procedures: tuple[ProcedureRules, ...]
    calendars: dict[str, Any]
    source_sha256: str


def known_rules(root: Path) -> KnownRules | None:
    """The rules of ``root/sop_source``, compiled only if it changed; ``None`` when it has errors."""
    store = Store.of(root)
    state = _state(root)
    found: Any = load(store.get(_KIND, _ONE)) if state else None
    if found is not None and found[0] == state:
        return cast("KnownRules", found[1])
    from sop_compiler.pipeline import load_rules

    made = load_rules(root)
    if not made.compilation.ok:
        return None
    rules = KnownRules(made.procedures, made.calendars, made.source_sha256)
    if state and state == _state(root):  # what was compiled is what was looked at
        store.put(_KIND, _ONE, dump((state, rules)))
    return rules


def _state(root: Path) -> str:
    """Digest of every name and content that a compilation sees; ``""`` when something cannot be read."""
    source = root / FOLDER
    parts: list[str | bytes] = []
    try:
        for path in sorted(source.rglob("*")):
            names = path.relative_to(source).parts
            if any(name.startswith((".", "_", "~")) for name in names):
                continue
            content = path.read_bytes() if path.is_file() else b""
            parts += ["/".join(names), "berkas" if path.is_file() else "folder", content]
    except OSError:
        return ""
    return key_of(*parts)
