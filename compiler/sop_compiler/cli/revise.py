"""``sop revise``."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from sop_compiler.cli.session import Session, pass_session

if TYPE_CHECKING:
    from pathlib import Path

    from sop_compiler.writing.revisions import Revision

_DATE = click.DateTime(["%Y-%m-%d"])


@click.command("revise")
@click.argument("name", metavar="SOP")
@click.option("--berlaku", "effective", type=_DATE, metavar="TANGGAL", help="Tanggal efektif versi baru.")
@click.option("--direvisi", "revised", type=_DATE, metavar="TANGGAL", help="Tanggal revisi versi baru.")
@click.option("--selesai", "close", is_flag=True, help="Tetapkan rancangan yang sedang terbuka.")
@pass_session
def command(
    session: Session, name: str, effective: datetime | None, revised: datetime | None, close: bool
) -> None:
    """Buka revisi SOP: versi yang berlaku diarsipkan, versi berikutnya mulai sebagai rancangan.

    Arsipnya tersimpan di versi/<sop>@<tanggal berlaku>.yaml dan tetap dipakai menilai berkas lama.
    Setelah ditandatangani, tetapkan dengan --selesai.
    """
    from sop_compiler.edits import EditRefused
    from sop_compiler.outputs import OutputError
    from sop_compiler.pipeline import compile_source, select_procedures, write_schemas
    from sop_compiler.reporting import render_text
    from sop_compiler.writing.revisions import RevisionRefused, close_revision, open_revision

    root = session.root
    compilation = compile_source(root)
    found, missing = select_procedures(compilation.handbook, (name,))
    if missing or len(found) != 1:
        _unknown(session, name, [p.id for p in found], missing[0][1] if missing else None)
    procedure = found[0]
    file = next(f for f in compilation.files if f.path == procedure.span.file)
    errors = [d for d in compilation.errors if d.span.file == file.path]
    if errors:
        click.echo(render_text(errors, {file.path: file.text}, session.language), err=True)
        session.fail(f"perbaiki dahulu galat di {file.path}", f"mend the errors in {file.path} first")
    day, changed = (moment.date() if moment else None for moment in (effective, revised))
    try:
        if close:
            if changed is not None:
                session.fail("--direvisi dipakai saat membuka revisi, bukan bersama --selesai")
            revision = close_revision(file, procedure, compilation.handbook.earlier, day)
        else:
            revision = open_revision(file, procedure, day, changed)
        _write(session, root, revision)
        write_schemas(compile_source(root), root)
    except (RevisionRefused, EditRefused, OutputError) as error:
        session.fail(str(error))
    _say_what_next(session, procedure.slug, revision, day)


def _write(session: Session, root: Path, revision: Revision) -> None:
    from sop_compiler.outputs import write_file

    if revision.archive is not None:
        archive = root / revision.archive
        if archive.exists():
            session.fail(
                f"{revision.archive} sudah ada dan tidak akan ditimpa; versi ini tampaknya sudah diarsipkan"
            )
        write_file(archive, revision.archived.encode("utf-8"))
    write_file(root / revision.path, revision.text.encode("utf-8"))


def _unknown(session: Session, name: str, several: list[str], near: str | None) -> None:
    if several:
        session.fail(f"`{name}` ada di beberapa instansi; tulis lengkap: {', '.join(several)}")
    session.fail(
        f"SOP `{name}` tidak ada{f'; maksud Anda `{near}`?' if near else ''}",
        f"no SOP `{name}`{f'; did you mean `{near}`?' if near else ''}",
    )


def _say_what_next(session: Session, slug: str, revision: Revision, effective: date | None) -> None:
    if revision.archive is None:
        click.echo(f"Ditetapkan: {revision.path}")
        session.say("Berikutnya: `sop lint`, lalu `sop build`.")
        return
    click.echo(f"Arsip    : {revision.archive}")
    click.echo(f"Rancangan: {revision.path} (revisi ke-{revision.number})")
    when = "" if effective else " --berlaku TANGGAL"
    session.say(
        "Berikutnya:\n"
        f"  1. Ubah {revision.path}; `sop serve` menampilkan hasilnya. Sesuaikan juga nomor SOP, identitas,\n"
        "     dan yang mengesahkan bila berubah.\n"
        "  2. `sop fmt` mengurutkan nomor langkah, `sop lint` memeriksa,\n"
        f"     `sop diff {revision.archive} {revision.path}` menunjukkan yang berubah.\n"
        f"  3. Setelah ditandatangani: `sop revise {slug} --selesai{when}`."
    )
