"""The small SOP of ``checks_engine`` and short questions about runs and exports."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from sop_checks.engine import run
from sop_checks.records.mapping import Mapping, read_mapping
from sop_checks.records.reading import read_exports
from sop_checks.result import Run

_HELPERS = Path(__file__).parents[1] / "checks_engine" / "conftest.py"
_SPEC = importlib.util.spec_from_file_location("records_helpers", _HELPERS)
helpers = importlib.util.module_from_spec(_SPEC)
sys.modules["records_helpers"] = helpers
_SPEC.loader.exec_module(helpers)

FILES = Path(__file__).parent / "files"
KEPT = ("rule_id", "case", "execution", "outcome", "reason", "since", "until", "due")


@pytest.fixture
def r():
    """Rule constructors for the steps terima, reviu, kirim (a. lampiran), arsip."""
    return helpers.Rules()


@pytest.fixture
def files():
    """Folder of files that other programs wrote."""
    return FILES


@pytest.fixture
def read():
    """Reads files with a mapping given as plain data."""

    def reading(*paths, **mapping):
        return read_exports(paths, read_mapping(mapping) if mapping else Mapping())

    return reading


@pytest.fixture
def check(r):
    """Checks files against rules."""

    def checking(paths, *rules, mapping=None, as_of=None, closing=None, calendar=None):
        procedure = r.procedure(r.version(*rules, closing=closing))
        calendars = {"uji": calendar or helpers.CALENDAR}
        return run([procedure], calendars, list(paths), read_mapping(mapping or {}), "", as_of)

    return checking


@pytest.fixture
def verdicts():
    """What a run says, apart from places: counts of each rule, and its findings."""

    def told(result: Run):
        counts = {item.id: {str(key): n for key, n in item.counts.items() if n} for item in result.rules}
        findings = sorted(tuple(str(getattr(item, key)) for key in KEPT) for item in result.findings)
        return counts, findings

    return told


def unread(export):
    """Row, column and reason of everything that was not read."""
    return [(item.place.row, item.place.column, item.reason) for item in export.unread]
