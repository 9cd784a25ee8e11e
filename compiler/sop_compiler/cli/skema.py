"""``sop skema``."""

from __future__ import annotations

import click

from sop_compiler.cli.session import FOUND, Session, pass_session


@click.command("skema")
@pass_session
def command(session: Session) -> None:
    """Siapkan saran isian untuk penyunting: isian, pelaksana, dokumen, peraturan, dan langkah buku ini.

    Ditulis ke sop_source/.skema (tidak ikut git). VS Code dengan ekstensi YAML (Red Hat) memakainya lewat
    baris pertama tiap berkas. `sop build` dan `sop serve` juga memperbaruinya.
    """
    from sop_compiler.outputs import OutputError
    from sop_compiler.pipeline import compile_source, write_schemas
    from sop_compiler.writing.schemas import schemas_folder

    root = session.root
    try:
        changed = write_schemas(compile_source(root), root)
    except OutputError as error:
        session.fail(str(error), code=FOUND)
    if session.language == "en":
        click.echo(f"{schemas_folder()}: {changed} file(s) refreshed")
    else:
        click.echo(f"{schemas_folder()}: {changed} berkas diperbarui")
