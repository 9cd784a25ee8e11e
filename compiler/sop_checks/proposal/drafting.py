"""The whole way from exports to the text of a mapping and what it is worth."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sop_checks.proposal.as_yaml import proposal_yaml
from sop_checks.proposal.coverage import MOST_RECORDS, Worth, worth_of
from sop_checks.proposal.propose import propose
from sop_checks.proposal.result import Proposal
from sop_checks.records.mapping import Mapping as DataMapping
from sop_checks.records.mapping import read_mapping
from sop_checks.records.mapping_yaml import load_mapping
from sop_checks.rules import ProcedureRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A proposed mapping.

    Attributes:
        proposal: the proposal as data.
        text: the mapping file.
        before, after: what the checks can assess without and with it; ``None`` for large exports.
    """

    proposal: Proposal
    text: str
    before: Worth | None
    after: Worth | None


def draft(
    procedures: Sequence[ProcedureRules],
    calendars: Mapping[str, Any],
    exports: Sequence[Path],
    existing: Path | None = None,
    sop: str = "",
) -> Draft:
    """Propose a mapping and try it on the same data.

    Args:
        procedures: the SOPs that the data may be about.
        calendars: calendar id to plain data of its file.
        exports: files with records.
        existing: mapping file to extend; its entries win.
        sop: the SOP of every row (any of its names).

    Raises:
        InputError: unusable input, in words for the user.
    """
    given = load_mapping(existing) if existing else None
    proposal = propose(procedures, exports, given, _plain(existing.read_bytes()) if existing else None, sop)
    text = proposal_yaml(proposal)
    before: Worth | None = None
    after: Worth | None = None
    if sum(table.rows for table in proposal.tables) <= MOST_RECORDS:
        before = worth_of(procedures, calendars, exports, DataMapping(), sop)
        after = worth_of(procedures, calendars, exports, parse_mapping(text), sop)
    return Draft(proposal=proposal, text=text, before=before, after=after)


def parse_mapping(text: str) -> DataMapping:
    """The mapping that the written text means, read as ``--map`` would."""
    data = text.encode()
    return read_mapping(_plain(data), hashlib.sha256(data).hexdigest())


def _plain(data: bytes) -> dict[str, Any]:
    import yaml

    load = cast("Callable[..., Any]", yaml.load)
    return load(data, Loader=yaml.BaseLoader) or {}
