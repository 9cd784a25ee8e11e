"""Files and folders given on the command line, as paths of the project."""

from __future__ import annotations

from pathlib import Path

from sop_compiler.cli.session import Session


def relative_paths(session: Session, root: Path, paths: tuple[Path, ...]) -> tuple[str, ...]:
    """The paths relative to ``root``, none for the root itself; ends the command when one is not there."""
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


def within(file: str, chosen: tuple[str, ...]) -> bool:
    """``file`` is one of the chosen or lies below one; everything is when nothing was chosen."""
    return not chosen or any(file == c or file.startswith(f"{c}/") for c in chosen)
