"""``sop build``."""

from __future__ import annotations

import sys
from typing import Literal

import click

from sop_compiler.cli.session import FOUND, OK, Session, pass_session


@click.command("build")
@click.option("--check", is_flag=True, help="Tidak menulis apa pun; gagal bila checks/ tidak mutakhir.")
@click.option("--strict", is_flag=True, help="Peringatan penyusun situs dianggap kesalahan.")
@click.option(
    "--engine",
    type=click.Choice(["mkdocs", "zensical"]),
    default="mkdocs",
    show_default=True,
    help="Penyusun situs; zensical adalah paket tambahan.",
)
@click.option(
    "--luring",
    is_flag=True,
    help="Untuk dibaca dari folder atau diska USB: tanpa “Usulkan perubahan”.",
)
@pass_session
def command(
    session: Session, check: bool, strict: bool, engine: Literal["mkdocs", "zensical"], luring: bool
) -> None:
    """Susun buku SOP ke build/site dan perbarui checks/ dari sop_source."""
    from sop_compiler.outputs import OutputError
    from sop_compiler.pipeline import build_all, check_drift, lint
    from sop_compiler.site import SiteError

    compilation = session.compile()
    root = session.root
    report = lint(compilation, root)
    if report.errors:
        n = len(report.errors)
        session.fail(
            f"{n} galat isi SOP; lihat `sop lint`", f"{n} error(s) in what SOPs say; see `sop lint`", FOUND
        )
    if report.active:
        session.say(
            f"{len(report.active)} peringatan di sop_source (lihat `sop lint`)",
            f"{len(report.active)} warning(s) in sop_source (see `sop lint`)",
        )
    try:
        if check:
            drifts = check_drift(compilation, root)
            for drift in drifts:
                click.echo(f"checks/{drift.path}: {drift.kind}")
            if drifts:
                session.fail(
                    f"{len(drifts)} berkas di checks/ tidak sesuai sop_source; jalankan `sop build`",
                    f"{len(drifts)} file(s) in checks/ differ from sop_source; run `sop build`",
                    FOUND,
                )
            click.echo(
                "checks/ sesuai dengan sop_source." if session.language == "id" else "checks/ is current."
            )
            sys.exit(OK)
        result = build_all(
            compilation, root, strict=strict, progress=session.progress, engine=engine, offline=luring
        )
    except (OutputError, SiteError) as error:
        session.fail(str(error), code=FOUND)
    for warning in result.warnings:
        session.say(warning)
    click.echo(
        f"Buku SOP   : {result.home}\n"
        f"Pemeriksaan: {result.checks} ({result.rules} aturan, {result.written} berkas diperbarui)"
    )
