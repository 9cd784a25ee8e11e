"""Rules → the committed suite: one module per SOP, data only, and what pytest needs around it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sop_checks.rules import ProcedureRules, Rule, StepInfo, VersionRules, to_data
from sop_compiler.checkgen.literals import make_docstring, make_literal, make_python_name
from sop_compiler.checkgen.suite_texts import CONFTEST, README

_HEADER = "# Dihasilkan oleh `sop build` dari {source}. Jangan diubah; ubah SOP-nya.\n"


def emit_suite(procedures: tuple[ProcedureRules, ...], calendars: Mapping[str, Any]) -> dict[str, str]:
    """The files of ``checks/``: relative path to text.

    ``calendars`` are plain data by id; they are needed to run the suite without ``sop_source``.
    """
    return {**base_files(calendars), **{module_path(p.sop): module(p) for p in procedures}}


def base_files(calendars: Mapping[str, Any]) -> dict[str, str]:
    """The files of the suite that belong to no SOP."""
    return {
        "README.md": README,
        "conftest.py": CONFTEST,
        "kalender.json": json.dumps(calendars, ensure_ascii=False, indent=1, sort_keys=True) + "\n",
    }


def module_path(sop: str) -> str:
    """``<instansi>/test_<sop>.py``, relative to ``checks/``."""
    agency, _, name = sop.partition("/")
    return f"{agency}/test_{make_python_name(name)}.py"


def module(procedure: ProcedureRules) -> str:
    """The module of one SOP."""
    newest = procedure.versions[-1]
    parts = [
        _HEADER.format(source=newest.source.file),
        make_docstring(f"{procedure.title}{_number(newest)}: satu pemeriksaan untuk setiap aturan.") + "\n\n",
        "import pytest\n\n",
        f"pytestmark = pytest.mark.sop(id={make_literal(procedure.sop)})\n\n",
        f"SOP = {make_literal(to_data(procedure))}\n",
        *_tests(procedure),
    ]
    return "".join(parts)


def _tests(procedure: ProcedureRules) -> Iterator[str]:
    judging = [version for version in procedure.versions if not version.draft]
    taken: dict[str, int] = {}
    for version in judging:
        steps = {step.id: step for step in version.steps}
        place = f"{procedure.title}{_number(version)}, berlaku {version.effective or 'tanpa tanggal'}"
        suffix = f"_versi_{make_python_name(version.version)}" if len(judging) > 1 else ""
        for rule in version.rules:
            name = _name(rule, steps) + suffix
            taken[name] = taken.get(name, 0) + 1
            unique = name if taken[name] == 1 else f"{name}_{taken[name]}"
            yield _test(unique, rule, steps.get(rule.step), place)


def _test(name: str, rule: Rule, step: StepInfo | None, place: str) -> str:
    return (
        f"\n\n@pytest.mark.{make_python_name(rule.kind)}\n"
        f"@pytest.mark.{rule.severity}\n"
        f"def {name}(periksa):\n"
        f"    {make_docstring(_explained(rule, step, place))}\n"
        f"    periksa({make_literal(rule.id)})\n"
    )


def _name(rule: Rule, steps: Mapping[str, StepInfo]) -> str:
    """``test_langkah_3_batas_waktu_reviu_spesifikasi``: number, rule, step, document or control."""
    step = steps.get(rule.step)
    above = steps.get(step.parent) if step else None
    number = (above.no if above else "") + (step.no if step else "")
    where = f"langkah {number}" if rule.step else "berkas"
    return "test_" + make_python_name(f"{where} {rule.kind} {rule.step} {rule.subject}")


def _explained(rule: Rule, step: StepInfo | None, place: str) -> str:
    """The rule's sentence, the printed limit and step, and the SOP it stands in."""
    lines = [rule.text, ""]
    if step is not None:
        lines.append(f"    Langkah tercetak: {' '.join(filter(None, (step.no, step.activity)))}")
    limit = rule.limit.limit if rule.limit else rule.control.limit if rule.control else None
    if limit is not None:
        lines.append(f"    Batas tercetak: {limit.printed}")
    lines.append(f"    {place}")
    if rule.legal:
        lines.append(f"    Dasar: {rule.legal}")
    if rule.basis == "disimpulkan":
        lines.append(f"    Belum dapat dinilai, perlu konfirmasi: {rule.basis_note}")
    return "\n".join(lines) + "\n    "


def _number(version: VersionRules) -> str:
    return f" (Nomor {version.number})" if version.number else ""
