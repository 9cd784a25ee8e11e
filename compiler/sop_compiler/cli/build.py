"""``sop build``."""

from __future__ import annotations

import gc
import sys
from typing import Any, Literal

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
    usual = gc.get_threshold()
    # Nearly all that a build makes is used to its end; looking for garbage is a twentieth of its time.
    gc.set_threshold(50_000, 100, 100)
    try:
        _build(session, check, strict, engine, luring)
    finally:
        gc.set_threshold(*usual)


def _build(
    session: Session, check: bool, strict: bool, engine: Literal["mkdocs", "zensical"], offline: bool
) -> None:
    from sop_compiler.cache import Store
    from sop_compiler.outputs.built import inputs_of, keep_built, still_built

    root = session.root
    store = Store(None) if check else Store.of(root)
    options = (engine, str(offline), str(strict))
    inputs = "" if check else inputs_of(root, store, *options)
    before = still_built(root, store, inputs)
    if before is not None:
        _remarks(session, before["remarks"])
        session.say(
            "Tidak ada yang berubah sejak penyusunan terakhir.", "Nothing changed since the last build."
        )
        _tell(session, before, 0)
        return

    from sop_compiler.checkgen.suite import check_drift
    from sop_compiler.outputs import OutputError
    from sop_compiler.pipeline import build_all, lint
    from sop_compiler.site import SiteError

    compilation = session.compile(store=store)
    report = lint(compilation, root)
    if report.errors:
        n = len(report.errors)
        session.fail(
            f"{n} galat isi SOP; lihat `sop lint`", f"{n} error(s) in what SOPs say; see `sop lint`", FOUND
        )
    _remarks(session, len(report.active))
    try:
        if check:
            drifts = check_drift(compilation.handbook, root)
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
            compilation,
            root,
            strict=strict,
            progress=session.progress,
            engine=engine,
            offline=offline,
            store=store,
        )
    except (OutputError, SiteError) as error:
        session.fail(str(error), code=FOUND)
    answer = {
        "home": result.home,
        "checks": result.checks,
        "rules": result.rules,
        "warnings": list(result.warnings),
        "remarks": len(report.active),
    }
    if inputs == inputs_of(root, store, *options):  # what was built is what was looked at
        keep_built(root, store, inputs, result.names, answer)
    _tell(session, answer, result.written)


def _remarks(session: Session, count: int) -> None:
    if count:
        session.say(
            f"{count} peringatan di sop_source (lihat `sop lint`)",
            f"{count} warning(s) in sop_source (see `sop lint`)",
        )


def _tell(session: Session, answer: dict[str, Any], written: int) -> None:
    for warning in answer["warnings"]:
        session.say(warning)
    click.echo(
        f"Buku SOP   : {answer['home']}\n"
        f"Pemeriksaan: {answer['checks']} ({answer['rules']} aturan, {written} berkas diperbarui)"
    )
