"""Calling MkDocs, and making its output fit for folders, USB sticks and byte comparison."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sop_compiler.site.search import SearchFiles

RUNNER = Path(__file__).with_name("mkdocs_runner.py")
CONFIG_NAME = "mkdocs.yml"


@dataclass(frozen=True, slots=True)
class MkDocsRun:
    """What MkDocs said: warnings, errors, and whether it wrote a site."""

    warnings: tuple[str, ...]
    errors: tuple[str, ...]
    ok: bool


def config_file(root: Path) -> Path:
    """The configuration to use: the project's own, else the one shipped with the compiler.

    The theme folder ``site_overrides`` lies beside either. In an installed package both are in
    ``theme/``; in a checkout they are the repository's own.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).parent
    for folder in (root, package / "theme", package.parents[2]):
        if (folder / CONFIG_NAME).is_file():
            return folder / CONFIG_NAME
    raise FileNotFoundError(CONFIG_NAME)


def run(config: Path, docs: Path, site: Path) -> MkDocsRun:
    """Build ``docs`` into ``site``; in another process, so that no state or log of MkDocs gets here."""
    environment = {
        **os.environ,
        # Material announces its end of life on stdout; that is the maintainers' business.
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        # MkDocs stamps the sitemap and its gzip header with the build time.
        "SOURCE_DATE_EPOCH": "315532800",
    }
    # -P keeps the runner's folder off the module path: its neighbours must not shadow other modules.
    command = [sys.executable, "-P", str(RUNNER), str(config), str(docs), str(site)]
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    try:
        records: list[tuple[str, str]] = json.loads(done.stdout)
    except ValueError:
        last = (done.stderr.strip().splitlines() or [f"kode {done.returncode}"])[-1]
        return MkDocsRun((), (last,), False)
    warnings = tuple(text for level, text in records if level == "WARNING")
    errors = tuple(text for level, text in records if level in ("ERROR", "CRITICAL"))
    return MkDocsRun(warnings, errors, done.returncode == 0 and not errors)


def read_search_config(site: Path) -> dict[str, Any] | None:
    """The ``config`` part of the search index; ``None`` when the search plugin is switched off."""
    path = site / "search" / "search_index.json"
    if not path.is_file():
        return None
    return json.loads(path.read_text("utf-8"))["config"]


def write_search(site: Path, files: SearchFiles) -> None:
    """Replace the index, also in the form that pages opened from a folder load, and add the language."""
    folder, index = site / "search", files.index
    (folder / "search_index.json").write_text(index, "utf-8", newline="\n")
    script = site / files.script_address
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text(files.script, "utf-8", newline="\n")
    inline = folder / "search_index.js"
    if inline.is_file():
        # "</script" cannot occur: all "<" of texts are escaped.
        inline.write_text(f"var __index = {index}", "utf-8", newline="\n")


def normalise_sitemap(site: Path) -> None:
    """Drop dates from the sitemap, and the sitemap itself when the site has no public address."""
    path, packed = site / "sitemap.xml", site / "sitemap.xml.gz"
    if not path.is_file():
        return
    text = re.sub(r"\s*<lastmod>.*?</lastmod>", "", path.read_text("utf-8"))
    if "<loc>" not in text or "<loc>None" in text:
        path.unlink()
        packed.unlink(missing_ok=True)
        return
    path.write_text(text, "utf-8", newline="\n")
    packed.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


def files_of(site: Path) -> tuple[str, ...]:
    """Every file of a built site, as sorted POSIX paths."""
    return tuple(sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file()))
