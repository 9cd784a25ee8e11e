"""The second site builder, by choice: Zensical reads the same tree and the same configuration.

It has no plugin interface and an own search, so pages and texts are the same, while search results
come from its index instead of ours.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from sop_compiler.site.mkdocs import MkDocsRun

_OVERRIDES = "site_overrides"


def installed() -> bool:
    """The optional package is there."""
    return importlib.util.find_spec("zensical") is not None


def run(config: Path, docs: Path, site: Path) -> MkDocsRun:
    """Build ``docs`` into the existing empty folder ``site``.

    Works on a copy: Zensical takes folders only from its configuration file and leaves a cache
    beside it.
    """
    with tempfile.TemporaryDirectory(prefix="buku-sop-", ignore_cleanup_errors=True) as name:
        scratch = Path(name).resolve()
        shutil.copy(config, scratch / config.name)
        shutil.copytree(config.parent / _OVERRIDES, scratch / _OVERRIDES)
        shutil.copytree(docs, scratch / "build" / "docs")
        done = subprocess.run(
            [sys.executable, "-m", "zensical", "build", "-f", str(scratch / config.name)],
            cwd=scratch,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        lines = tuple(line for line in f"{done.stdout}\n{done.stderr}".splitlines() if line.strip())
        built = scratch / "build" / "site"
        if done.returncode != 0 or not built.is_dir():
            return MkDocsRun((), lines[-3:] or (f"kode {done.returncode}",), False)
        shutil.copytree(built, site, dirs_exist_ok=True)
    warnings = tuple(line for line in lines if "warning" in line.casefold())
    return MkDocsRun(warnings, (), True)
