"""Runs in a process of its own: one MkDocs build, its messages as JSON on stdout.

Started by path, so it imports nothing of this project. Arguments: configuration file, docs folder,
site folder.
"""

from __future__ import annotations

import json
import logging
import sys


class _Records(logging.Handler):
    """Keeps warnings and errors as pairs of level and text."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append((record.levelname, record.getMessage()))


def main(config_file: str, docs_dir: str, site_dir: str) -> int:
    """Build; 0 when a site was written (warnings included), 1 when not."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config  # pyright: ignore[reportUnknownVariableType]
    from mkdocs.exceptions import MkDocsException

    records = _Records()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(records)
    logger.propagate = False
    code = 0
    try:
        config = load_config(config_file, docs_dir=docs_dir, site_dir=site_dir, strict=False)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    except (MkDocsException, OSError) as error:
        records.found.append(("ERROR", str(error)))
        code = 1
    except SystemExit as error:
        code = 1 if error.code else 0
    json.dump(records.found, sys.stdout)
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
