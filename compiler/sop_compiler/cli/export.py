"""``sop export``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sop_compiler.cli.session import UNUSABLE, Session, pass_session

if TYPE_CHECKING:
    from sop_compiler.model import Handbook, Procedure


@click.command("export")
@click.argument("sops", nargs=-1, metavar="[SOP]…")
@click.option(
    "--to",
    "form",
    type=click.Choice(["json", "json-instansi", "csv", "svg", "dot"]),
    required=True,
    help="Bentuk keluaran.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Berkas tujuan (bawaan: layar).")
@pass_session
def command(session: Session, sops: tuple[str, ...], form: str, output: Path | None) -> None:
    """Keluarkan satu, beberapa, atau semua SOP; SOP disebut dengan id-nya."""
    from sop_compiler.pipeline import select_procedures

    compilation = session.compile(UNUSABLE)
    handbook = compilation.handbook
    chosen, missing = select_procedures(handbook, sops)
    if missing:
        name, near = missing[0]
        session.fail(
            f"SOP `{name}` tidak ada{f'; maksud Anda `{near}`?' if near else ''}",
            f"no SOP `{name}`{f'; did you mean `{near}`?' if near else ''}",
        )
    if form in ("svg", "dot") and len(chosen) != 1:
        session.fail(
            f"bentuk {form} hanya untuk satu SOP; sebutkan id-nya",
            f"{form} takes exactly one SOP; name its id",
        )
    text = _text(session, handbook, chosen, form)
    if output is None:
        click.echo(text, nl=False)
        return
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        session.fail(
            f"{output}: tidak dapat ditulis ({error.strerror})",
            f"{output}: cannot be written ({error.strerror})",
        )
    session.say(f"Ditulis: {output}", f"Written: {output}")


def _text(session: Session, handbook: Handbook, chosen: tuple[Procedure, ...], form: str) -> str:
    from sop_compiler.pipeline import export_text

    if form not in ("svg", "dot"):
        return export_text(handbook, chosen, form)
    from sop_compiler.site.graphviz import DrawingError

    try:
        return export_text(handbook, chosen, form)
    except DrawingError as error:
        session.fail(str(error))
