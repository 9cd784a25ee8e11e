"""What is remembered of the modules of a suite, so that only those of changed SOPs are made anew.

It is the digest of a module and of everything the module was made from. A module is left out only if the
file that lies in the folder has that digest, so a file changed by hand is always made again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, cast

from sop_checks.rules import ProcedureRules
from sop_compiler.cache import Store, dump, key_of, load
from sop_compiler.checkgen.emit import module, module_path
from sop_compiler.model import Agency, Handbook

_KIND, _ONE = "pemeriksaan", "terakhir"

Made = tuple[str, str, str, int]
"""Path of a module, digest of what it was made from, digest of its bytes, number of its rules."""


class SuiteMemory:
    """Remembers the modules of one handbook; one object for one build.

    Attributes:
        rules: number of rules of the modules that lie there or were taken note of.
    """

    def __init__(self, handbook: Handbook, bound: Mapping[str, str], folder: Path, store: Store) -> None:
        """Remember what ``store`` holds.

        Args:
            handbook: where the rules come from.
            bound: file of an SOP -> digest of everything it was bound from.
            folder: the suite as it lies there now.
            store: keeps the digests.
        """
        self.rules = 0
        self._keys = _keys(handbook, bound)
        self._folder = folder
        self._store = store
        found: Any = load(store.get(_KIND, _ONE))
        self._before = cast("dict[str, Made]", found) if isinstance(found, dict) else {}
        self._now: dict[str, Made] = {}

    def lies(self, procedure: ProcedureRules) -> bool:
        """The module lies in the folder as it would be made; the rules are not looked at."""
        known = self._before.get(module_path(procedure.sop))
        key = self._keys.get(procedure.sop)
        if not key or known is None or known[1] != key or known[2] != _digest(self._folder / known[0]):
            return False
        self.note((known,))
        return True

    def make(self, procedure: ProcedureRules) -> tuple[str, Made]:
        """The text of a module, and what is to be noted once it lies there."""
        text = module(procedure)
        digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
        rules = sum(len(version.rules) for version in procedure.versions)
        return text, (module_path(procedure.sop), self._keys.get(procedure.sop, ""), digest, rules)

    def note(self, modules: Iterable[Made]) -> None:
        """Take note of modules that lie in the folder."""
        for made in modules:
            self._now[made[0]] = made
            self.rules += made[3]

    def save(self) -> None:
        """Remember what was noted."""
        if self._now != self._before:
            self._store.put(_KIND, _ONE, dump(self._now))


def _keys(handbook: Handbook, bound: Mapping[str, str]) -> dict[str, str]:
    """Digest of everything the rules of an SOP are made from, by its id; ``""`` where it is not known."""
    agencies = {agency.id: _agency(agency) for agency in handbook.agencies}
    versions: dict[str, list[str]] = {}
    for procedure in (*handbook.procedures, *handbook.earlier):
        versions.setdefault(procedure.id, []).append(bound.get(procedure.span.file, ""))
    return {
        sop: key_of(agencies[sop.partition("/")[0]], *own) if all(own) else ""
        for sop, own in versions.items()
    }


def _agency(agency: Agency) -> str:
    """What rules take from their agency beside what their SOP was bound from: roles of other SOPs."""
    roles = [(role.id, role.name, role.abbreviation, role.aliases) for role in agency.roles]
    return repr((agency.calendar, agency.time_zone, roles))


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
