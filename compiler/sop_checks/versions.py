"""Which version judges a case (semantics §7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sop_checks.rules import ProcedureRules, VersionRules


@dataclass(frozen=True, slots=True)
class Choice:
    """The version of a case, and why it cannot judge (reason id), or ``""``."""

    version: VersionRules
    reason: str = ""


def judging_versions(procedure: ProcedureRules) -> tuple[VersionRules, ...]:
    """Versions that are no draft: dated ones by date, then those without date."""
    versions = [version for version in procedure.versions if not version.draft]
    return tuple(sorted(versions, key=lambda item: item.effective or date.max))


def choose_version(versions: tuple[VersionRules, ...], start: date | None) -> Choice:
    """The latest version in force on the first day of the case; ``versions`` is not empty.

    A case that no version can judge is counted with the first one after its start, or with the
    newest one when its start is not known.
    """
    dated = [version for version in versions if version.effective is not None]
    if not dated:
        return Choice(versions[-1], "berlaku-tidak-ada")
    if start is None:
        return Choice(dated[-1], "mulai-berkas-tidak-ada")
    fitting = [index for index, item in enumerate(dated) if item.effective and item.effective <= start]
    if not fitting:
        doubtful = dated[0].effective_doubtful
        return Choice(dated[0], "perlu-konfirmasi" if doubtful else "tanpa-versi")
    at = fitting[-1]
    # Where the next version begins is as uncertain as its doubtful date.
    doubtful = dated[at].effective_doubtful or (at + 1 < len(dated) and dated[at + 1].effective_doubtful)
    return Choice(dated[at], "perlu-konfirmasi" if doubtful else "")
