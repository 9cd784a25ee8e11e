"""``sop diff``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sop_compiler.cli.session import FOUND, OK, Session, leave, make_many_records, pass_session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sop_compiler.diff.backtest import Backtest
    from sop_compiler.diff.new_version import VersionProblem
    from sop_compiler.pipeline import Comparison

_FILE = click.Path(path_type=Path)


@click.command("diff")
@click.argument("names", nargs=-1, metavar="LAMA [BARU]")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json", "html", "github"]),
    default="text",
    help="Bentuk keluaran: markdown untuk komentar usulan perubahan, html untuk dicetak dan diparaf, "
    "github untuk --periksa-versi.",
)
@click.option(
    "--periksa-versi",
    "check_versions",
    is_flag=True,
    help="Kode keluar 1 hanya bila ada perubahan substantif tanpa versi baru.",
)
@click.option(
    "--cases",
    "exports",
    multiple=True,
    type=_FILE,
    metavar="EKSPOR",
    help="Nilai berkas yang sudah ada dengan kedua naskah: siapa berubah, berapa yang lewat batas.",
)
@click.option("--map", "mapping", type=_FILE, metavar="BERKAS", help="Pemetaan kolom EKSPOR (YAML).")
@click.option("--per-tanggal", "as_of", default="", metavar="TANGGAL", help="Tanggal acuan bagi --cases.")
@click.option("--tanpa-samaran", "unmasked", is_flag=True, help="Nama dalam EKSPOR tidak disamarkan.")
@click.option("--git-driver", is_flag=True, help="Dipanggil oleh git (lihat BACA-DULU).")
@pass_session
def command(
    session: Session,
    names: tuple[str, ...],
    form: str,
    check_versions: bool,
    exports: tuple[Path, ...],
    mapping: Path | None,
    as_of: str,
    unmasked: bool,
    git_driver: bool,
) -> None:
    """Apa yang berubah, menurut maknanya.

    LAMA dan BARU: folder proyek, folder atau berkas di sop_source, berkas SOP di mana pun, atau revisi
    git (main, HEAD~1, v1, main:BERKAS). Tanpa BARU dibandingkan dengan berkas kerja.
    """
    if git_driver:
        _git_driver(session, names)
        return
    if len(names) not in (1, 2):
        session.fail(
            "sebutkan LAMA, atau LAMA dan BARU; misalnya `sop diff main` atau `sop diff HEAD~1 HEAD`",
            "name OLD, or OLD and NEW; for instance `sop diff main` or `sop diff HEAD~1 HEAD`",
        )
    if form == "github" and not check_versions:
        session.fail(
            "bentuk github hanya bersama --periksa-versi", "the form github only with --periksa-versi"
        )
    if (mapping or as_of or unmasked) and not exports:
        session.fail(
            "--map, --per-tanggal, dan --tanpa-samaran hanya berarti bersama --cases EKSPOR",
            "--map, --per-tanggal and --tanpa-samaran need --cases EKSPOR",
        )
    from sop_compiler.cli.check_steps import unusable

    make_many_records()
    found = compare(session, names[0], names[1] if len(names) == 2 else None)
    problems = found.version_problems() if check_versions else None
    tested = None
    if exports:
        with unusable(session, not unmasked):
            tested = backtest_comparison(found, exports, mapping, as_of, not unmasked)
        if tested is None:
            session.say(
                "--cases: tidak ada SOP yang berubah dan mempunyai kedua naskah",
                "--cases: no changed SOP has both sides",
            )
    click.echo(_rendered(found, problems, tested, form), nl=False)
    if problems is not None:
        leave(FOUND if problems else OK)
    leave(OK if found.diff.empty else FOUND)


def compare(session: Session, old: str, new: str | None) -> Comparison:
    """The comparison; ends the command where a side cannot be used."""
    from sop_compiler.diff.handbooks import UnreadableError
    from sop_compiler.diff.revisions import SourceError
    from sop_compiler.pipeline import diff_arguments
    from sop_compiler.reporting import render_text

    try:
        return diff_arguments(_root(session), old, new)
    except SourceError as error:
        session.fail(str(error))
    except UnreadableError as error:
        many = len(error.diagnostics)
        if not many:
            session.fail(f"{error.name}: bukan berkas SOP", f"{error.name}: no SOP file")
        click.echo(render_text(error.diagnostics, error.texts, session.language), err=True)
        session.fail(
            f"{error.name}: belum dapat dibandingkan; perbaiki dahulu {many} galat di atas",
            f"{error.name}: cannot be compared; mend the {many} error(s) above first",
        )


def backtest_comparison(
    found: Comparison, exports: tuple[Path, ...], mapping: Path | None, as_of: str, masked: bool
) -> Backtest | None:
    """Judge archived cases by both sides of a comparison; ``None`` where no SOP has both.

    Raises:
        InputError: unusable input, in words for the user.
    """
    from sop_checks.dates import parse_as_of
    from sop_checks.records.mapping_yaml import load_mapping
    from sop_compiler.checkgen.build import procedure_rules
    from sop_compiler.diff.backtest import Archive, backtest

    archive = Archive(
        exports=exports,
        mapping=load_mapping(mapping) if mapping else None,
        as_of=parse_as_of(as_of) if as_of else None,
        masked=masked,
    )
    return backtest(found.diff.procedures, found.old, found.new, procedure_rules, archive)


def _rendered(
    found: Comparison, problems: Sequence[VersionProblem] | None, tested: Backtest | None, form: str
) -> str:
    from sop_compiler.diff import backtest_words

    if form == "json":
        from sop_compiler.diff.as_json import render_json

        return render_json(found.diff, problems, backtest_words.as_data(tested) if tested else None)
    if form == "markdown":
        from sop_compiler.diff.as_markdown import LONGEST, render_markdown

        said = render_markdown(found.diff, problems)
        if tested:
            said += backtest_words.backtest_markdown(tested, found.diff, LONGEST - len(said))
        return said
    if form == "github":
        from sop_compiler.diff.new_version import github_annotations

        return github_annotations(problems or ())
    if form == "html":
        from sop_compiler.diff.html import render_html

        return render_html(found.diff, problems, found.new.agencies, tested)
    from sop_compiler.diff.as_text import render_text

    told = backtest_words.backtest_text(tested, found.diff) if tested else ""
    return render_text(found.diff, problems) + told


def _git_driver(session: Session, names: tuple[str, ...]) -> None:
    from sop_compiler.diff.revisions import SourceError
    from sop_compiler.pipeline import diff_for_git

    try:
        click.echo(diff_for_git(Path(), names), nl=False)
    except SourceError as error:
        session.fail(str(error))


def _root(session: Session) -> Path | None:
    """The project of the call; two folders can be compared without one."""
    from sop_compiler.source import find_root

    return session.root if session.given else find_root(session.start)
