"""Runs in a process of its own: one MkDocs build; on stdout JSON with its messages and navigation.

Started by path, so it imports nothing of this project. Arguments: configuration file, docs folder,
site folder.
"""

from __future__ import annotations

import json
import logging
import os
import runpy
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

_HARMLESS = {"search", "material/search", "offline", "material/offline"}
"""Plugins that look at pages one by one; what they write about all of them is replaced afterwards."""


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
    navigation: list[str] | None = None
    try:
        config = load_config(config_file, docs_dir=docs_dir, site_dir=site_dir, strict=False)
        if _page_by_page(config):
            listed: Any = config.nav  # pyright: ignore
            navigation = sorted(set(_listed(listed)))
        _quick_templates(config.theme)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    except (MkDocsException, OSError) as error:
        records.found.append(("ERROR", str(error)))
        code = 1
    except SystemExit as error:
        code = 1 if error.code else 0
    json.dump({"records": records.found, "navigation": navigation}, sys.stdout)
    return code


def _quick_templates(theme: Any) -> None:
    """Spare the theme compiling its templates, and looking at thousands of icons it never copies."""
    shared = runpy.run_path(str(Path(__file__).with_name("bytecode.py")))
    code = shared["template_code"](*(metadata.version(name) for name in ("mkdocs", "mkdocs-material")))
    make = theme.get_env

    def list_templates(extensions: Any = None, filter_func: Any = bool) -> list[str]:
        return [name for name in _shown(theme.dirs) if filter_func(name)]

    def get_env() -> Any:
        environment = make()
        environment.bytecode_cache = code
        environment.list_templates = list_templates
        return environment

    theme.get_env = get_env


def _shown(folders: list[str]) -> list[str]:
    """Files of the theme but those in its own hidden folders, which MkDocs would leave out one by one."""
    found: set[str] = set()
    for folder in folders:
        for place, below, names in os.walk(folder):
            if place == folder:
                below[:] = [name for name in below if not name.startswith(".")]
            found.update(os.path.relpath(os.path.join(place, name), folder) for name in names)
    return sorted(name.replace(os.sep, "/") for name in found)


def _page_by_page(config: Any) -> bool:
    """A page depends on itself, the navigation and the theme, not on other pages."""
    several = (config.hooks, config.extra_templates, config.exclude_docs, config.draft_docs)
    return bool(config.nav) and set(config.plugins) <= _HARMLESS and not any(several)


def _listed(nav: Any) -> Iterator[str]:
    """Pages that a navigation of the configuration names."""
    if isinstance(nav, str):
        yield nav
        return
    for entry in (nav.values() if hasattr(nav, "values") else nav) or ():
        yield from _listed(entry)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
