"""Which SOP a text means: full id, short id, title or alias (folded)."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from sop_checks.folding import fold
from sop_checks.rules import ProcedureRules


class SopNames:
    """An index of the names of procedures; a name of several procedures means none of them."""

    def __init__(self, procedures: Iterable[ProcedureRules]) -> None:
        """Index full ids first, so that no title can hide one."""
        self._exact: dict[str, str] = {}
        self._folded: dict[str, set[str]] = {}
        for procedure in procedures:
            self._exact[procedure.sop] = procedure.sop
            short = procedure.sop.rpartition("/")[2]
            for name in (procedure.sop, short, procedure.title, _without_sop(procedure.title)):
                self._add(name, procedure.sop)
            for alias in procedure.aliases:
                self._add(alias, procedure.sop)

    def candidates(self, text: str) -> tuple[str, ...]:
        """Full ids of every procedure the text may mean, sorted."""
        if text in self._exact:
            return (self._exact[text],)
        return tuple(sorted(self._folded.get(fold(text), ())))

    def nearest(self, text: str) -> str:
        """Full id of the procedure whose name is most like the text; empty when none is."""
        near = get_close_matches(fold(text), sorted(self._folded), n=1, cutoff=0.85)
        return min(self._folded[near[0]]) if near else ""

    def _add(self, name: str, sop: str) -> None:
        if fold(name):
            self._folded.setdefault(fold(name), set()).add(sop)


def _without_sop(title: str) -> str:
    """``SOP Persiapan Pengadaan`` is often written without its first word."""
    words = title.split(maxsplit=1)
    return words[1] if len(words) > 1 and words[0].casefold() == "sop" else title
