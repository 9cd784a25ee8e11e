"""``sop lint``."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sop_compiler.cli.session import FOUND, OK, Session, pass_session


@click.command("lint")
@click.argument("paths", nargs=-1, metavar="[BERKAS]…", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github", "sarif"]),
    default="text",
    help="Bentuk keluaran.",
)
@pass_session
def command(session: Session, paths: tuple[Path, ...], form: str) -> None:
    """Cari kesalahan di sop_source; dengan BERKAS hanya temuan di berkas atau folder itu."""
    from sop_compiler import reporting
    from sop_compiler.diagnostics import Severity
    from sop_compiler.pipeline import compile_source

    root = session.root
    compilation = compile_source(root)
    chosen = _relative(session, root, paths)
    found = [
        d
        for d in compilation.diagnostics
        if not chosen or any(d.span.file == c or d.span.file.startswith(f"{c}/") for c in chosen)
    ]
    language = session.language
    if form == "text":
        texts = {f.path: f.text for f in compilation.files}
        if found:
            click.echo(reporting.render_text(found, texts, language))
        click.echo(reporting.summary_line(found, language))
        if found:
            session.say("Penjelasan satu aturan: sop explain ATURAN", "A rule explained: sop explain RULE")
    else:
        renderer = {
            "json": reporting.render_json,
            "github": reporting.render_github,
            "sarif": reporting.render_sarif,
        }[form]
        click.echo(renderer(found, language), nl=False)
    sys.exit(FOUND if any(d.severity is Severity.ERROR for d in found) else OK)


def _relative(session: Session, root: Path, paths: tuple[Path, ...]) -> tuple[str, ...]:
    chosen: list[str] = []
    for path in paths:
        # A path may be given as seen from the shell or as messages print it, from the root.
        place = path if path.exists() else root / path
        if not place.exists():
            session.fail(f"{path}: berkas atau folder tidak ada", f"{path}: no such file or folder")
        try:
            chosen.append(place.resolve().relative_to(root.resolve()).as_posix())
        except ValueError:
            session.fail(f"{path} di luar folder proyek", f"{path} is outside the project")
    return tuple(c for c in chosen if c != ".")
