"""``data/bukti.json``: what went in, by which settings, and the hash of what came out.

Nothing in it depends on the machine, the clock or the engine: two runs on the same inputs write the
same bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from sop_checks.privacy import Masker
from sop_checks.result import Run
from sop_checks.rules import ProcedureRules, to_data
from sop_checks.sampling import Sample, sample_data

FORMAT = 1
_NO_INPUTS = ("engine", "mesin", "pengecualian")
"""Settings that do not decide the result: the engine, and what became of the waivers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What the caller gave.

    Attributes:
        exports, mapping, waivers: files as given (relative paths stay relative).
        waivers_sha256: digest of the waiver file, ``""`` without one.
        as_of: as-of date as given, ``""`` when the data decided.
    """

    exports: tuple[Path, ...]
    mapping: Path | None
    waivers: Path | None
    waivers_sha256: str
    sop: str
    as_of: str
    masked: bool
    procedures: tuple[ProcedureRules, ...]


def evidence_data(run: Run, inputs: Inputs) -> dict[str, Any]:
    """Everything that decides the findings; keys are English like those of the JSON view."""
    hashes = run.info.sha256
    return {
        "format": FORMAT,
        "tool": run.info.tool,
        "as_of": {"given": inputs.as_of or None, "used": run.info.as_of or None},
        "options": {"sop": inputs.sop, "masked": inputs.masked},
        "settings": {key: value for key, value in run.info.settings.items() if key not in _NO_INPUTS},
        "exports": _exports(inputs, hashes["exports"]),
        "mapping": _file(inputs.mapping, hashes["mapping"], inputs.masked),
        "waivers": _file(inputs.waivers, inputs.waivers_sha256, inputs.masked),
        "sop_source": source_hashes(inputs.procedures),
        "calendars": dict(hashes["calendar"]),
    }


def evidence_text(
    data: Mapping[str, Any], results: Mapping[str, str], count: int, sample: Sample | None
) -> str:
    """Canonical JSON: sorted keys, one final newline.

    Args:
        data: from :func:`evidence_data`.
        results: relative path to sha256 of the files whose bytes a replay must give again.
        count: number of findings.
        sample: the drawn sample, if any.
    """
    whole = {
        **data,
        "results": dict(results),
        "findings": count,
        "sample": sample_data(sample) if sample else None,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def sha256_of(text: str) -> str:
    """sha256 (hex) of the text as it is written."""
    return hashlib.sha256(text.encode()).hexdigest()


def source_hashes(procedures: Sequence[ProcedureRules]) -> list[dict[str, str]]:
    """Per SOP version: file, sha256 of its text, and sha256 of the rules made of it.

    The second also changes with the lists of documents and roles, and is the same for the compiled
    suite and for ``sop check``.
    """
    return [
        {
            "sop": procedure.sop,
            "version": version.version,
            "file": version.source.file,
            "sha256": version.source_sha256,
            "rules_sha256": sha256_of(
                json.dumps(to_data(version), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            ),
        }
        for procedure in sorted(procedures, key=lambda item: item.sop)
        for version in procedure.versions
    ]


def _exports(inputs: Inputs, hashes: Mapping[str, str]) -> list[dict[str, str]]:
    """Path as given with the file name as the report shows it, and sha256."""
    return [
        {
            "path": str(PurePosixPath(shown_path(path, inputs.masked)).with_name(Path(name).name)),
            "sha256": digest,
        }
        for path, (name, digest) in zip(inputs.exports, hashes.items(), strict=False)
    ]


def _file(path: Path | None, digest: str, masked: bool) -> dict[str, str] | None:
    return {"path": shown_path(path, masked), "sha256": digest} if path else None


def shown_path(path: Path, masked: bool) -> str:
    """A path without the machine in it: relative as given, else relative to here, else the name."""
    if path.is_absolute():
        here = Path(os.getcwd())
        path = path.relative_to(here) if path.is_relative_to(here) else Path(path.name)
    return Masker(enabled=masked).text(path.as_posix())
