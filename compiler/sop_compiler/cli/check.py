"""``sop check``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sop_compiler.cli.session import FOUND, OK, UNUSABLE, Session, pass_session


@click.command("check")
@click.argument("exports", nargs=-1, required=True, metavar="EKSPOR…", type=click.Path(path_type=Path))
@click.option(
    "--map", "mapping", type=click.Path(path_type=Path), metavar="BERKAS", help="Pemetaan kolom (YAML)."
)
@click.option("--sop", default="", metavar="ID", help="Hanya SOP ini (id, judul, atau nama lain).")
@click.option(
    "--per-tanggal", "as_of", default="", metavar="TANGGAL", help="Tanggal acuan, misalnya 2024-12-31."
)
@click.option(
    "--laporan",
    "folder",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Tulis laporan lengkap ke sini.",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Bentuk keluaran."
)
@click.option("--tanpa-samaran", "unmasked", is_flag=True, help="Nama dan nomor pribadi tidak disamarkan.")
@pass_session
def command(
    session: Session,
    exports: tuple[Path, ...],
    mapping: Path | None,
    sop: str,
    as_of: str,
    folder: Path | None,
    form: str,
    unmasked: bool,
) -> None:
    """Periksa EKSPOR (CSV, XLSX, JSON) terhadap SOP.

    Kode keluar 1 bila ada indikasi tidak sesuai, kewajiban lewat tenggat, atau kesalahan data.
    """
    from sop_checks.dates import parse_as_of
    from sop_checks.engine import Settings, run
    from sop_checks.errors import InputError
    from sop_checks.records.mapping_yaml import load_mapping
    from sop_checks.report.as_json import run_json
    from sop_checks.report.as_text import run_text
    from sop_checks.report.files import write_report
    from sop_compiler.pipeline import load_rules

    rules = load_rules(session.root)
    if not rules.compilation.ok:
        session.compile(UNUSABLE)
    try:
        result = run(
            rules.procedures,
            rules.calendars,
            exports,
            load_mapping(mapping) if mapping else None,
            sop,
            parse_as_of(as_of) if as_of else None,
            Settings(masked=not unmasked, source_sha256=rules.source_sha256),
        )
        if folder is not None:
            write_report(result, folder)
    except InputError as error:
        session.fail(str(error))
    if folder is not None:
        session.say(f"Laporan ditulis ke {folder}", f"Report written to {folder}")
    shown = run_json(result) if form == "json" else run_text(result, str(folder) if folder else "")
    click.echo(shown, nl=False)
    sys.exit(FOUND if result.exit_code else OK)
