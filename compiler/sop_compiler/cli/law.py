"""``sop law``."""

from __future__ import annotations

import sys
from datetime import date, datetime

import click

from sop_compiler.cli.help import HelpContext
from sop_compiler.cli.session import FOUND, OK, UNUSABLE, Session, pass_session


@click.group("law")
def command() -> None:
    """Daftar peraturan: apa yang harus diperiksa lagi."""


@command.command("status", short_help="Peraturan yang harus diperiksa lagi.")
@click.option(
    "--per-tanggal",
    "as_of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TANGGAL",
    help="Hari penilaian (bawaan: hari ini).",
)
@click.option(
    "--bulan",
    "months",
    type=click.IntRange(0, 1200),
    metavar="N",
    default=12,
    show_default=True,
    help="Pemeriksaan yang lebih lama dari sekian bulan dianggap usang.",
)
@click.option(
    "--sebelum",
    "before",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TANGGAL",
    help="Pemeriksaan sebelum tanggal ini dianggap usang.",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Bentuk keluaran."
)
@pass_session
def status(session: Session, as_of: object, months: int, before: object, form: str) -> None:
    """Peraturan yang belum diperiksa, sudah lama diperiksa, atau diganti tetapi masih dikutip.

    Kode keluar 1 bila ada yang perlu ditindaklanjuti.
    """
    from sop_compiler.law import register_status
    from sop_compiler.reporting import render_law_json, render_law_text

    compilation = session.compile(UNUSABLE)
    found = register_status(
        compilation.handbook,
        as_of.date() if isinstance(as_of, datetime) else date.today(),
        months=months,
        before=before.date() if isinstance(before, datetime) else None,
    )
    click.echo(render_law_json(found) if form == "json" else render_law_text(found), nl=False)
    sys.exit(OK if found.clean else FOUND)


status.context_class = HelpContext
