"""``sop fmt``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sop_compiler.cli.paths import relative_paths, within
from sop_compiler.cli.session import FOUND, OK, Session, pass_session


@click.command("fmt")
@click.argument("paths", nargs=-1, metavar="[BERKAS]…", type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Tidak menulis apa pun; gagal bila ada berkas yang belum rapi.")
@pass_session
def command(session: Session, paths: tuple[Path, ...], check: bool) -> None:
    """Rapikan berkas di sop_source: urutan isian, jarak masuk, nomor langkah rancangan.

    Isi dan komentar tetap. Nomor tercetak (`no`) diurutkan ulang hanya pada rancangan; tujuan cabang
    memakai id, jadi tidak ikut berubah. Berkas di folder versi/ tidak disentuh.
    """
    from sop_compiler.diagnostics import Collector
    from sop_compiler.outputs import OutputError, write_file
    from sop_compiler.reporting import render_text
    from sop_compiler.source import read_tree
    from sop_compiler.writing.canonical import canonical, readable

    root, english = session.root, session.language == "en"
    chosen = relative_paths(session, root, paths)
    out = Collector()
    files = [f for f in read_tree(root, out, wanted=lambda path: within(path, chosen)) if not f.earlier]
    broken = [d for f in files if f.node is not None for d in readable(f)]
    unread = {f.path for f in files if f.node is None}
    broken += [d for d in out.sorted() if d.span.file in unread]
    skipped = {d.span.file for d in broken} | unread
    if broken:
        click.echo(render_text(broken, {f.path: f.text for f in files}, session.language), err=True)
    changed = failed = 0
    for file in files:
        if file.path in skipped:
            continue
        result = canonical(file)
        if result.refused:
            failed += 1
            session.say(f"{file.path}: dibiarkan; {result.refused}", f"{file.path}: left alone")
        content = result.text.encode("utf-8")
        if result.refused or content == (root / file.path).read_bytes():
            continue
        changed += 1
        if check:
            click.echo(
                f"{file.path}: belum rapi" if session.language == "id" else f"{file.path}: not formatted"
            )
            continue
        try:
            write_file(root / file.path, content)
        except OutputError as error:
            session.fail(str(error))
        click.echo(f"{file.path}: {'formatted' if english else 'dirapikan'}")
        for line, number in result.mentions:
            session.say(
                f"  baris {line} menyebut langkah {number}; nomor langkah berubah, periksa teksnya",
                f"  line {line} names step {number}; numbers have changed, look at the text",
            )
    _summary(session, len(files), changed, len(skipped) + failed, check)
    sys.exit(FOUND if skipped or failed or (check and changed) else OK)


def _summary(session: Session, total: int, changed: int, left: int, check: bool) -> None:
    if session.language == "en":
        done = "not formatted (sop fmt)" if check else "formatted"
        click.echo(f"{total} files, {changed} {done}{f', {left} left alone' if left else ''}")
    else:
        done = "belum rapi (sop fmt)" if check else "dirapikan"
        click.echo(f"{total} berkas, {changed} {done}{f', {left} dibiarkan' if left else ''}")
