"""``sop check``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from sop_compiler.cli.check_steps import perform, replay, show, unusable
from sop_compiler.cli.session import FOUND, OK, Session, leave, pass_session

if TYPE_CHECKING:
    from sop_checks.engine import Engine

_FILE = click.Path(path_type=Path)


@click.command("check")
@click.argument("exports", nargs=-1, metavar="EKSPOR…", type=click.Path())
@click.option("--map", "mapping", type=_FILE, metavar="BERKAS", help="Pemetaan kolom (YAML).")
@click.option("--sop", default="", metavar="ID", help="Hanya SOP ini (id, judul, atau nama lain).")
@click.option(
    "--per-tanggal", "as_of", default="", metavar="TANGGAL", help="Tanggal acuan, misalnya 2024-12-31."
)
@click.option("--laporan", "folder", type=_FILE, metavar="FOLDER", help="Tulis laporan lengkap ke sini.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="Bentuk keluaran."
)
@click.option(
    "--engine",
    type=click.Choice(["duckdb", "python", "spark"]),
    help="Mesin pemeriksa; hasilnya sama. Bawaan: dipilih menurut besarnya data.",
)
@click.option(
    "--pengecualian", "waivers", type=_FILE, metavar="BERKAS", help="Temuan yang dikecualikan (YAML)."
)
@click.option(
    "--bandingkan",
    "compare_with",
    type=_FILE,
    metavar="FOLDER",
    help="Bandingkan dengan laporan terdahulu: baru, tetap, tidak muncul lagi.",
)
@click.option(
    "--sampel", "sample", type=click.IntRange(1, 1_000_000), metavar="N", help="Ambil sampel N berkas."
)
@click.option(
    "--benih",
    "seed",
    type=click.IntRange(0, 2**32),
    metavar="ANGKA",
    help="Benih sampel (bawaan 1); benih yang sama memberi sampel yang sama.",
)
@click.option("--tanpa-samaran", "unmasked", is_flag=True, help="Nama dan nomor pribadi tidak disamarkan.")
@click.option(
    "--ulang",
    "replayed",
    type=_FILE,
    metavar="FOLDER",
    help="Ulangi laporan ini dan tunjukkan apa yang berbeda.",
)
@pass_session
def command(
    session: Session,
    exports: tuple[str, ...],
    mapping: Path | None,
    sop: str,
    as_of: str,
    folder: Path | None,
    form: str,
    engine: str | None,
    waivers: Path | None,
    compare_with: Path | None,
    sample: int | None,
    seed: int | None,
    unmasked: bool,
    replayed: Path | None,
) -> None:
    """Periksa EKSPOR (CSV, XLSX, JSON, Parquet, XES) terhadap SOP.

    Dengan --engine spark: satu berkas Parquet, satu folder Parquet, atau satu tabel (tabel:nama).

    Kode keluar 1 bila ada indikasi tidak sesuai, kewajiban lewat tenggat, atau kesalahan data
    (dengan --ulang: bila ada yang berbeda); 2 bila masukan tidak dapat dipakai.
    """
    if seed is not None and not sample:
        session.fail("--benih hanya berarti bersama --sampel N", "--benih needs --sampel N")
    from sop_checks.addresses import path_of

    chosen = cast("Engine", engine or "")
    paths = tuple(map(path_of, exports))
    if replayed is not None:
        others = {
            "--sop": sop,
            "--per-tanggal": as_of,
            "--laporan": folder,
            "--bandingkan": compare_with,
            "--sampel": sample,
            "--tanpa-samaran": unmasked,
        }
        given = [name for name, value in others.items() if value]
        if given:
            session.fail(
                f"--ulang memakai pengaturan laporan itu sendiri; tinggalkan {', '.join(given)}",
                f"--ulang uses the settings of that report; leave out {', '.join(given)}",
            )
        replay(session, replayed, paths, mapping, waivers, chosen, form)
    if not paths:
        raise click.MissingParameter(
            param=click.get_current_context().command.params[0], param_type="argument"
        )

    from sop_checks.checking import DEFAULT_SEED, Request

    request = Request(
        exports=paths,
        mapping=mapping,
        waivers=waivers,
        sop=sop,
        as_of=as_of,
        masked=not unmasked,
        engine=chosen,
        report=folder is not None,
        compare_with=compare_with,
        sample=sample or 0,
        seed=DEFAULT_SEED if seed is None else seed,
    )
    checked = perform(session, request)
    if folder is not None:
        from sop_checks.report.folder import write_report

        with unusable(session, request.masked):
            told = write_report(checked, folder)
        session.say(f"Laporan ditulis ke {folder}. {told}", f"Report written to {folder}. {told}")
    run, comparison, drawn = checked.run, checked.comparison, checked.sample
    if form == "json":
        from sop_checks.report.as_json import run_json

        click.echo(run_json(run, comparison=comparison, sample=drawn), nl=False)
    else:
        from sop_checks.report.as_text import run_text

        show(run_text(run, str(folder) if folder else "", comparison=comparison, sample=drawn))
    code = FOUND if run.exit_code else OK
    if chosen == "spark":  # its Java machine is ended on the way out
        sys.exit(code)
    leave(code)
