"""What the handbook knows already: roles, SOPs, signatories by their printed names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from sop_compiler.importing.cells import fold
from sop_compiler.model import Agency, Handbook, Procedure

_NEAR = 0.86


@dataclass(frozen=True, slots=True)
class Known:
    """The handbook seen from one agency."""

    handbook: Handbook
    agency: Agency

    def role(self, heading: str) -> tuple[str | None, bool]:
        """Id of the role with that heading, and whether the wording is a known one."""
        words = fold(heading)
        best: tuple[float, str] = (0.0, "")
        for role in self.agency.roles:
            names = (role.name, role.abbreviation or "", *role.aliases)
            if any(name and fold(name) == words for name in names):
                return role.id, True
            for name in names:
                ratio = SequenceMatcher(None, fold(name), words, autojunk=False).ratio() if name else 0.0
                best = max(best, (ratio, role.id))
        return (best[1], False) if best[0] >= _NEAR else (None, False)

    def role_at_start(self, text: str) -> str | None:
        """Id of the role that an entry of *Kualifikasi* begins with."""
        head = fold(text.partition(":")[0])
        whole = fold(text)
        best: tuple[int, str] = (0, "")
        for role in self.agency.roles:
            for name in (role.name, role.abbreviation or "", *role.aliases):
                words = fold(name)
                if words and (head == words or whole.startswith(words)):
                    best = max(best, (len(words), role.id))
        return best[1] or None

    def procedure(self, printed: str) -> tuple[str | None, bool]:
        """Full id of the SOP named, and whether the name is its own."""
        words = _title(printed)
        best: tuple[float, str] = (0.0, "")
        for other in self.handbook.of_agency(self.agency.id):
            for name in (other.title, *other.aliases):
                if _title(name) == words:
                    return other.id, True
                ratio = SequenceMatcher(None, _title(name), words, autojunk=False).ratio()
                best = max(best, (ratio, other.id))
        return (best[1], False) if best[0] >= _NEAR else (None, False)

    def same_title(self, title: str) -> Procedure | None:
        """The SOP of the agency with that title, or nearly that title."""
        found, _ = self.procedure(title)
        return next((p for p in self.handbook.of_agency(self.agency.id) if p.id == found), None)


def _title(text: str) -> str:
    return re.sub(r"^sop", "", fold(text))


def agency_of(handbook: Handbook, owner: str) -> Agency | None:
    """The agency whose name the owner's cell prints; the only one there is, where it prints none."""
    words = fold(owner)
    for agency in handbook.agencies:
        if fold(agency.name) in words:
            return agency
    return None
