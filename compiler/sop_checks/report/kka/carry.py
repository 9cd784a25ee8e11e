"""Bringing what people wrote from an earlier working paper into a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sop_checks.folding import fold
from sop_checks.records.tables import CellValue
from sop_checks.report.kka.earlier import Earlier, EarlierRow

NOT_SEEN = "temuan tidak muncul lagi"
TWICE = "sidik yang sama terisi dua kali"
UNMATCHED = "baris tidak dapat dipasangkan dengan temuan"

_MATCH_BY = ("case", "step", "criterion")


@dataclass(slots=True)
class Carried:
    """Entries sorted by where they go.

    Attributes:
        header: label to value.
        entries: fingerprint to entries by column title.
        own: rows that people added, kept at the end of the table.
        gone: (why, row) for the sheet of entries without a finding.
        extras: titles of columns that people added.
    """

    header: Mapping[str, CellValue] = field(default_factory=dict[str, CellValue])
    entries: dict[str, dict[str, CellValue]] = field(default_factory=dict[str, dict[str, CellValue]])
    own: list[EarlierRow] = field(default_factory=list[EarlierRow])
    gone: list[tuple[str, EarlierRow]] = field(default_factory=list[tuple[str, EarlierRow]])
    extras: Sequence[str] = ()

    @property
    def anything(self) -> bool:
        """Whether people wrote anything at all."""
        return bool(self.header or self.entries or self.own or self.gone)


def carry(rows: Sequence[Mapping[str, str]], earlier: Earlier) -> Carried:
    """Match by fingerprint; by case, step and criterion where the column of fingerprints was deleted."""
    carried = Carried(header=earlier.header, extras=tuple(earlier.extras))
    current = {row["fingerprint"] for row in rows}
    by_text = _by_text(rows)
    for row in earlier.rows:
        mark = row.fingerprint or by_text.get(_text_key(row.known), "")
        if mark in current:
            if not _add(carried.entries, mark, row.entries):
                carried.gone.append((TWICE, row))
        elif row.own:
            carried.own.append(row)
        elif row.entries:
            why = str(row.known.get("why", "")) or (NOT_SEEN if row.fingerprint else UNMATCHED)
            carried.gone.append((why, row))
    return carried


def _add(all_entries: dict[str, dict[str, CellValue]], mark: str, entries: Mapping[str, CellValue]) -> bool:
    """Add to what is there; ``False`` where another row says something else in the same column."""
    if not entries:
        return True
    before = all_entries.setdefault(mark, {})
    if any(title in before and before[title] != value for title, value in entries.items()):
        return False
    before.update(entries)
    return True


def _by_text(rows: Sequence[Mapping[str, str]]) -> dict[tuple[str, ...], str]:
    """Fingerprints by printed texts, where these name one finding only."""
    found: dict[tuple[str, ...], str] = {}
    for row in rows:
        key = _text_key(row)
        found[key] = "" if key in found else row["fingerprint"]
    return found


def _text_key(row: Mapping[str, CellValue]) -> tuple[str, ...]:
    return tuple(fold(str(row.get(key, ""))) for key in _MATCH_BY)
