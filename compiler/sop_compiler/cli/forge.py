"""``sop forge``."""

from __future__ import annotations

import sys

import click

from sop_compiler.cli.session import FOUND, OK, Session, pass_session


@click.command("forge")
@click.argument("forge", type=click.Choice(["github", "gitlab"]), metavar="github|gitlab")
@click.option("--timpa", "overwrite", is_flag=True, help="Ganti juga berkas yang sudah ada dan berbeda.")
@pass_session
def command(session: Session, forge: str, overwrite: bool) -> None:
    """Siapkan pemeriksaan usulan di GitHub atau GitLab.

    Menulis berkas yang membuat tiap usulan diperiksa: kesalahan pada barisnya, arti perubahan, pratinjau
    buku, dan siapa yang harus menyetujui (CODEOWNERS). Tidak memerlukan rahasia.
    """
    from sop_compiler.outputs import OutputError
    from sop_compiler.recipes import write_recipe

    try:
        done = write_recipe(forge, session.root, overwrite=overwrite)
    except OutputError as error:
        session.fail(str(error))
    for path in done.written:
        click.echo(f"ditulis  {path}")
    for path in done.kept:
        click.echo(f"dibiarkan {path}: sudah ada dan berbeda; ganti dengan --timpa")
    if not done.written and not done.kept:
        click.echo("Semua berkas sudah mutakhir.")
    if done.written:
        session.say("Ganti nama tim di CODEOWNERS, lalu simpan berkas-berkas itu ke cabang utama.")
        session.say("Tautan “Usulkan perubahan” di halaman: isi extra.usulan di mkdocs.yml.")
    sys.exit(FOUND if done.kept else OK)
