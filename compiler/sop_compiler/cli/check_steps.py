"""What ``sop check`` does once its options are read: compile, judge, replay, print."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from sop_compiler.cli.session import FOUND, OK, UNUSABLE, Session

if TYPE_CHECKING:
    from sop_checks.checking import Checked, Request
    from sop_checks.engine import Engine


@contextmanager
def unusable(session: Session, masked: bool) -> Generator[None]:
    """Unusable input ends the command; personal numbers in its message are masked too."""
    from sop_checks.errors import InputError
    from sop_checks.privacy import Masker

    try:
        yield
    except InputError as error:
        session.fail(Masker(enabled=masked).text(str(error)))


def perform(session: Session, request: Request) -> Checked:
    """Compile ``sop_source`` in memory and run the checks."""
    from sop_checks.checking import check
    from sop_compiler.known_rules import known_rules

    rules = known_rules(session.root)
    if rules is None:
        session.compile(UNUSABLE)  # says which errors there are, and ends
        session.fail("sop_source berubah selagi dibaca; ulangi", "sop_source changed meanwhile; try again")
    with unusable(session, request.masked):
        return check(request, rules.procedures, rules.calendars, rules.source_sha256, session.progress)


def replay(
    session: Session,
    folder: Path,
    exports: Sequence[Path],
    mapping: Path | None,
    waivers: Path | None,
    engine: Engine,
    form: str,
) -> NoReturn:
    """Run a report again and say what differs; ends the command."""
    from sop_checks.evidence.replay import compare_replay, prepare_replay
    from sop_checks.report.files import report_files

    with unusable(session, masked=True):
        prepared = prepare_replay(folder, exports, mapping, waivers)
    checked = perform(session, replace(prepared.request, engine=engine))
    result = compare_replay(prepared, checked, report_files(checked))
    if form == "json":
        data = {"same": result.same, "inputs": result.inputs, "findings": result.findings}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    elif result.same:
        click.echo(f"Sama persis: temuan dan masalah data {folder} keluar lagi byte demi byte.")
        for line in result.inputs:
            click.echo(f"  Berubah, tetapi tanpa pengaruh pada temuan: {line}")
    else:
        click.echo(f"Berbeda dari laporan {folder}.")
        click.echo(
            "Yang berubah pada masukan:" if result.inputs else "Masukan yang tercatat tidak ada yang berubah."
        )
        for line in result.inputs:
            click.echo(f"  - {line}")
        click.echo("Perbedaan hasil (− hanya dalam laporan, + hanya sekarang, ≠ isinya berbeda):")
        for line in result.findings:
            click.echo(f"  {line}")
    sys.exit(OK if result.same else FOUND)


_STYLES: tuple[tuple[re.Pattern[str], dict[str, str | bool]], ...] = (
    (re.compile(r"^(Hasil pemeriksaan|Dapat dinilai:|Temuan:|Sampel:|Dibandingkan dengan)"), {"bold": True}),
    (re.compile(r"^\s+\[kesalahan\]|^Kesalahan data"), {"fg": "red"}),
    (re.compile(r"^\s+\[peringatan\]|ATURAN PERLU DITINJAU|PERHATIAN|TIDAK disamarkan"), {"fg": "yellow"}),
    (re.compile(r"^  • "), {"bold": True}),
    (re.compile(r"^\s+(Aturan|Catatan)\s*:"), {"dim": True}),
)


def show(text: str) -> None:
    """Print the summary; colours only on a terminal that wants them."""
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
        text = "\n".join(_styled(line) for line in text.split("\n"))
    click.echo(text, nl=False)


def _styled(line: str) -> str:
    for pattern, style in _STYLES:
        if pattern.search(line):
            return click.style(line, **style)  # type: ignore[arg-type]
    return line
