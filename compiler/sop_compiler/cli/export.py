"""``sop export``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from sop_checks.errors import os_reason
from sop_compiler.cli.session import UNUSABLE, Session, pass_session

if TYPE_CHECKING:
    from sop_compiler.model import Handbook, Procedure


@click.command("export")
@click.argument("sops", nargs=-1, metavar="[SOP]…")
@click.option(
    "--to",
    "form",
    type=click.Choice(["json", "json-instansi", "csv", "svg", "dot", "pdf", "docx"]),
    required=True,
    help="Bentuk keluaran.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Berkas tujuan (bawaan: layar).")
@click.option(
    "--kertas",
    "paper",
    type=click.Choice(["a4", "f4"]),
    default="a4",
    show_default=True,
    help="Kertas PDF dan Word.",
)
@pass_session
def command(
    session: Session, sops: tuple[str, ...], form: str, output: Path | None, paper: Literal["a4", "f4"]
) -> None:
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
    if form == "pdf":
        _pdf(session, handbook, chosen, output, paper)
        return
    if form == "docx":
        _docx(session, handbook, chosen, output, paper)
        return
    if form in ("svg", "dot") and len(chosen) != 1:
        session.fail(
            f"bentuk {form} hanya untuk satu SOP; sebutkan id-nya",
            f"{form} takes exactly one SOP; name its id",
        )
    text = _text(session, handbook, chosen, form)
    if output is None:
        click.echo(text, nl=False)
    else:
        _save(session, output, text.encode("utf-8"))


def _pdf(
    session: Session,
    handbook: Handbook,
    chosen: tuple[Procedure, ...],
    output: Path | None,
    paper: Literal["a4", "f4"],
) -> None:
    """One SOP into a file or to stdout; several into a folder, one file each."""
    from sop_compiler.exports.as_pdf import PdfError
    from sop_compiler.pipeline import export_pdf

    if len(chosen) > 1 and (output is None or output.suffix):
        session.fail(
            "beberapa SOP: sebutkan folder tujuan dengan -o FOLDER", "several SOPs: name a folder with -o DIR"
        )
    if output is None and sys.stdout.isatty():
        session.fail("PDF tidak dapat ditampilkan di layar; pakai -o BERKAS", "use -o FILE for a PDF")
    for procedure in chosen:
        try:
            content = export_pdf(handbook, procedure, paper)
        except PdfError as error:
            session.fail(str(error))
        if output is None:
            sys.stdout.buffer.write(content)
        elif output.suffix:
            _save(session, output, content)
        else:
            _save(session, output / f"{procedure.agency}-{procedure.slug}.pdf", content)


def _docx(
    session: Session,
    handbook: Handbook,
    chosen: tuple[Procedure, ...],
    output: Path | None,
    paper: Literal["a4", "f4"],
) -> None:
    """One SOP into a file or to stdout, several into a folder; what Word cannot show goes to stderr."""
    from sop_compiler.pipeline import docx_losses, export_docx

    folder = output is not None and (output.is_dir() or not output.suffix)
    if len(chosen) > 1 and not folder:
        session.fail(
            "beberapa SOP: sebutkan folder tujuan dengan -o FOLDER", "several SOPs: name a folder with -o DIR"
        )
    if output is None and sys.stdout.isatty():
        session.fail(
            "berkas Word tidak dapat ditampilkan di layar; pakai -o BERKAS", "use -o FILE for a Word file"
        )
    for procedure in chosen:
        content = export_docx(handbook, procedure, paper)
        if output is None:
            sys.stdout.buffer.write(content)
        else:
            _save(
                session, output / f"{procedure.agency}-{procedure.slug}.docx" if folder else output, content
            )
        lost = docx_losses(handbook, procedure)
        if lost:
            session.say(
                f"{procedure.id}: tidak tampak di formulir (tetap ada di YAML):",
                f"{procedure.id}: not shown on the form (still in the YAML):",
            )
        for loss in lost:
            session.say(f"  {loss.field}: {loss.reason}")


def _save(session: Session, output: Path, content: bytes) -> None:
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_bytes(content)
    except OSError as error:
        session.fail(
            f"{output}: tidak dapat ditulis ({os_reason(error)})",
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
