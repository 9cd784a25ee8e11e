"""``sop diff``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sop_compiler.cli.session import FOUND, OK, Session, pass_session

if TYPE_CHECKING:
    from sop_compiler.diff.handbooks import Sides


@click.command("diff")
@click.argument("old", metavar="LAMA")
@click.argument("new", metavar="[BARU]", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="Bentuk keluaran.",
)
@pass_session
def command(session: Session, old: str, new: str | None, form: str) -> None:
    """Apa yang berubah, menurut maknanya.

    LAMA dan BARU: folder proyek, berkas SOP, atau revisi git (main, HEAD~1, v1). Tanpa BARU:
    dibandingkan dengan berkas kerja.
    """
    from sop_compiler.diff.as_text import render_text

    sides = compare(session, old, new)
    click.echo(render_text(sides.diff), nl=False)
    sys.exit(OK if sides.diff.empty else FOUND)


def compare(session: Session, old: str, new: str | None) -> Sides:
    """The comparison; ends the command where a side cannot be used."""
    from sop_compiler.diff.handbooks import UnreadableError
    from sop_compiler.diff.revisions import SourceError
    from sop_compiler.pipeline import diff_arguments
    from sop_compiler.reporting import render_text

    try:
        return diff_arguments(_root(session), old, new)
    except SourceError as error:
        session.fail(str(error))
    except UnreadableError as error:
        if error.diagnostics:
            click.echo(render_text(error.diagnostics, error.texts, session.language), err=True)
        session.fail(
            f"{error.name}: isinya belum dapat dibandingkan; perbaiki {len(error.diagnostics)} galat di atas"
            if error.diagnostics
            else f"{error.name}: bukan berkas SOP",
            f"{error.name}: cannot be compared; mend the errors above",
        )


def _root(session: Session) -> Path | None:
    """The project of the call; two folders can be compared without one."""
    from sop_compiler.source import find_root

    return session.root if session.given else find_root(session.start)
