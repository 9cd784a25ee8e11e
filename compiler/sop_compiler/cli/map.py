"""``sop map``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sop_compiler.cli.session import FOUND, OK, UNUSABLE, Session, pass_session


@click.command("map")
@click.argument("exports", nargs=-1, required=True, metavar="EKSPOR…", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "target",
    type=click.Path(path_type=Path),
    metavar="BERKAS",
    help="Tulis pemetaan ke berkas ini, bukan ke layar.",
)
@click.option("--timpa", "replace", is_flag=True, help="Berkas -o yang sudah ada boleh ditimpa.")
@click.option("--sop", default="", metavar="ID", help="SOP untuk semua baris (id, judul, atau nama lain).")
@click.option(
    "--map",
    "mapping",
    type=click.Path(path_type=Path),
    metavar="BERKAS",
    help="Lengkapi pemetaan ini; isinya didahulukan.",
)
@pass_session
def command(
    session: Session,
    exports: tuple[Path, ...],
    target: Path | None,
    replace: bool,
    sop: str,
    mapping: Path | None,
) -> None:
    """Usulkan pemetaan untuk EKSPOR yang nama kolom atau isinya lain dari SOP.

    Hasilnya berkas teks untuk diperiksa, lalu dipakai: sop check EKSPOR --map BERKAS.
    Kode keluar 1 bila kolom berkas, kolom langkah, atau SOP-nya belum dapat diusulkan.
    """
    from sop_checks.errors import InputError, os_reason
    from sop_checks.proposal.as_text import summary_text
    from sop_checks.proposal.drafting import draft
    from sop_compiler.known_rules import known_rules

    if target is not None and target.exists() and not replace:
        session.fail(f"{target} sudah ada; pilih nama lain, atau tambahkan --timpa untuk menggantinya.")
    rules = known_rules(session.root)
    if rules is None:
        session.compile(UNUSABLE)  # says which errors there are, and ends
        session.fail("sop_source berubah selagi dibaca; ulangi", "sop_source changed meanwhile; try again")
    try:
        made = draft(rules.procedures, rules.calendars, exports, mapping, sop)
    except InputError as error:
        session.fail(str(error))
    if target is None:
        click.echo(made.text, nl=False)
    else:
        try:
            target.write_text(made.text, encoding="utf-8", newline="\n")
        except OSError as error:
            session.fail(f"{target} tidak dapat ditulis: {os_reason(error)}.")
    summary = summary_text(made, [str(path) for path in exports], str(target or "")).rstrip()
    session.say(summary if target else f"\n{summary}")
    sys.exit(FOUND if made.proposal.missing else OK)
