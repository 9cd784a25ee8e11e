"""``sop lint``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sop_checks.errors import os_reason
from sop_compiler.cli.paths import relative_paths, within
from sop_compiler.cli.session import FOUND, OK, Session, leave, make_many_records, pass_session

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sop_compiler.diagnostics import Diagnostic
    from sop_compiler.lint import LintReport
    from sop_compiler.source import SourceFile

PROFILES = ("lokal", "permenpan-35-2012", "permendagri-52-2011")


@click.command("lint")
@click.argument("paths", nargs=-1, metavar="[BERKAS]…", type=click.Path(path_type=Path))
@click.option(
    "--profil",
    "profiles",
    multiple=True,
    type=click.Choice(PROFILES),
    help="Hanya aturan pedoman ini (bawaan: lokal dan `pedoman` di instansi.yaml).",
)
@click.option("--sejak", "since", metavar="REVISI", help="Yang berubah sejak revisi git ini ditulis rinci.")
@click.option("--semua", "everything", is_flag=True, help="Tulis semua temuan rinci, juga yang lama.")
@click.option("--fix", "mend", is_flag=True, help="Perbaiki yang dapat diperbaiki tanpa mengubah naskah.")
@click.option(
    "--terima",
    "owner",
    metavar="JABATAN",
    help="Catat temuan sebagai temuan dikenal di .sop-lint.yaml, dengan pemiliknya.",
)
@click.option(
    "--sampai",
    "until",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TANGGAL",
    help="Akhir masa penerimaan, untuk --terima.",
)
@click.option("--alasan", "reason", metavar="TEKS", default="", help="Alasan penerimaan, untuk --terima.")
@click.option(
    "--per-tanggal",
    "as_of",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="TANGGAL",
    help="Hari untuk menilai masa penerimaan temuan (bawaan: hari ini).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "gitlab", "sarif"]),
    default="text",
    help="Bentuk keluaran.",
)
@pass_session
def command(
    session: Session,
    paths: tuple[Path, ...],
    profiles: tuple[str, ...],
    since: str | None,
    everything: bool,
    mend: bool,
    owner: str | None,
    until: datetime | None,
    reason: str,
    as_of: datetime | None,
    form: str,
) -> None:
    """Cari kesalahan di sop_source; dengan BERKAS hanya temuan di berkas atau folder itu.

    Galat dan temuan di berkas yang sedang diubah ditulis rinci, sisanya dihitung per aturan.
    """
    from sop_compiler.lint.source import lint_source

    if (owner is None) != (until is None):
        session.fail("--terima dan --sampai ditulis bersama", "--terima and --sampai go together")
    root = session.root
    chosen = relative_paths(session, root, paths)
    day = as_of.date() if as_of else date.today()
    if until is not None and until.date() < day:
        session.fail(f"--sampai {until.date()} sudah lewat", f"--sampai {until.date()} has passed")
    make_many_records()
    report, files = lint_source(root, profiles=profiles, as_of=day)
    if mend and _mend(session, root, [d for d in report.active if within(d.span.file, chosen)]):
        report, files = lint_source(root, profiles=profiles, as_of=day)
    found = [d for d in report.active if within(d.span.file, chosen)]
    if owner is not None and until is not None:
        _accept(session, root, report, found, (owner, until.date(), reason))
        report, files = lint_source(root, profiles=profiles, as_of=day)
        found = [d for d in report.active if within(d.span.file, chosen)]
    in_full = (
        None
        if everything or chosen or form in ("json", "gitlab", "sarif")
        else _touched(session, root, since)
    )
    if form == "text":
        _print_text(session, files, report, found, in_full)
    else:
        _print_machine(report, found, in_full, form, session.language)
    leave(FOUND if any(d.severity.value == "error" for d in found) else OK)


def _mend(session: Session, root: Path, found: list[Diagnostic]) -> bool:
    from sop_compiler.pipeline import compile_source, fix_source

    try:
        fixes = fix_source(compile_source(root), root, found)
    except OSError as error:
        session.fail(f"{error.filename or 'berkas'}: tidak dapat ditulis ({os_reason(error)})")
    for file, why in fixes.refused:
        session.say(f"{file}: tidak diperbaiki: {why}", f"{file}: not mended: {why}")
    n, m = fixes.mended, len(fixes.texts)
    session.say(f"{n} temuan diperbaiki di {m} berkas", f"{n} finding(s) mended in {m} file(s)")
    return bool(fixes.texts)


def _accept(
    session: Session,
    root: Path,
    report: LintReport,
    found: list[Diagnostic],
    terms: tuple[str, date, str],
) -> None:
    from sop_compiler.pipeline import accept_findings

    if not report.complete:
        session.fail(
            "--terima tidak dapat dipakai selama masih ada galat tulisan, atau bersama --profil",
            "--terima cannot be used while files have errors of form, or with --profil",
        )
    marks = report.marks
    chosen = [d for d in found if d in marks]
    try:
        accept_findings(report, root, chosen, *terms)
    except OSError as error:
        session.fail(f".sop-lint.yaml: tidak dapat ditulis ({os_reason(error)})")
    session.say(f"{len(chosen)} temuan dicatat di .sop-lint.yaml", f"{len(chosen)} finding(s) accepted")


def _print_text(
    session: Session,
    files: tuple[SourceFile, ...],
    report: LintReport,
    found: list[Diagnostic],
    in_full: Collection[str] | None,
) -> None:
    from sop_compiler import reporting
    from sop_compiler.lint import known
    from sop_compiler.pipeline import known_text

    texts = {f.path: f.text for f in files} | {known.FILE: known_text(session.root)}
    errors = [d for d in found if d.severity.value == "error"]
    others = [d for d in found if d.severity.value != "error"]
    near = [d for d in others if in_full is None or d.span.file in in_full]
    rest = [d for d in others if in_full is not None and d.span.file not in in_full]
    language = session.language
    if errors or near:
        # Without a list of touched files everything is shown, in the order of the files.
        shown = found if in_full is None else [*errors, *near]
        click.echo(reporting.render_text(shown, texts, language))
    if rest:
        head = "Temuan lain" if errors or near else "Temuan"
        english = "Other findings" if errors or near else "Findings"
        click.echo(
            f"{english} in unchanged files (details: sop lint --semua, or sop lint FILE):"
            if language == "en"
            else f"{head} di berkas yang tidak diubah (rincian: sop lint --semua, atau sop lint BERKAS):"
        )
        click.echo(reporting.render_counts(rest))
    click.echo(reporting.summary_line(found, language))
    silenced = sum(a.by == "abaikan" for a in report.accepted)
    listed = len(report.accepted) - silenced
    if listed:
        session.say(f"{listed} temuan dikenal ({known.FILE})", f"{listed} known finding(s) ({known.FILE})")
    if silenced:
        session.say(f"{silenced} temuan sengaja dibiarkan (abaikan)", f"{silenced} left on purpose (abaikan)")
    if found:
        session.say("Penjelasan satu aturan: sop explain ATURAN", "A rule explained: sop explain RULE")


def _print_machine(
    report: LintReport, found: list[Diagnostic], in_full: Collection[str] | None, form: str, language: str
) -> None:
    from sop_compiler import reporting

    if form == "json":
        text = reporting.render_json(found, language)
    elif form == "sarif":
        kinds = {"abaikan": "inSource", "temuan-dikenal": "external"}
        accepted = [(a.diagnostic, kinds[a.by], a.reason) for a in report.accepted]
        text = reporting.render_sarif(found, language, accepted)
    elif form == "gitlab":
        text = reporting.render_gitlab(found, language)
    else:
        near: list[Diagnostic] = []
        rest: list[Diagnostic] = []
        for d in found:
            shown = d.severity.value == "error" or in_full is None or d.span.file in in_full
            (near if shown else rest).append(d)
        text = reporting.render_github(near, language, rest)
    click.echo(text, nl=False)


def _touched(session: Session, root: Path, since: str | None) -> Collection[str] | None:
    from sop_compiler.lint.touched import UnknownRevision, touched

    try:
        return touched(root, since)
    except UnknownRevision as error:
        if not str(error):
            session.fail(
                "--sejak memerlukan git, dan folder ini bukan repositori git",
                "--sejak needs git, and this folder is no git repository",
            )
        session.fail(
            f"revisi git `{since}` tidak ada; misalnya --sejak origin/main",
            f"no git revision `{since}`; for example --sejak origin/main",
        )
