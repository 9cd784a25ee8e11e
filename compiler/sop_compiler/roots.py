"""Where a project is."""

from __future__ import annotations

from pathlib import Path

FOLDER = "sop_source"


def find_root(start: Path) -> Path | None:
    """Nearest folder from ``start`` upwards that holds ``sop_source``; ``None`` if there is none."""
    here = start.resolve()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            return folder
    return None
