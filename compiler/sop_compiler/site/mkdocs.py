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
_URL = re.compile(r"\s*<url>.*?</url>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class MkDocsRun:
    """What a builder said: warnings, errors, and whether it wrote a site.

    ``navigation``: pages of the navigation, where a page depends on nothing but itself and those;
    ``None`` where plugins, hooks or options may look at all pages.
    """

    warnings: tuple[str, ...]
    errors: tuple[str, ...]
    ok: bool
    navigation: tuple[str, ...] | None = None


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
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        last = (done.stderr.strip().splitlines() or [f"kode {done.returncode}"])[-1]
        return MkDocsRun((), (last,), False)
    records: list[tuple[str, str]] = answer["records"]
    warnings = tuple(text for level, text in records if level == "WARNING")
    errors = tuple(text for level, text in records if level in ("ERROR", "CRITICAL"))
    navigation: list[str] | None = answer["navigation"]
    return MkDocsRun(
        warnings,
        errors,
        done.returncode == 0 and not errors,
        None if navigation is None else tuple(navigation),
    )


def read_search_config(site: Path) -> dict[str, Any] | None:
    """The ``config`` part of the search index; ``None`` when the search plugin is switched off."""
    path = site / "search" / "search_index.json"
    if not path.is_file():
        return None
    return json.loads(path.read_text("utf-8"))["config"]


def search_texts(files: SearchFiles, *, inline: bool) -> dict[str, str]:
    """The index, ``inline`` also in the form that pages opened from a folder load, and the language."""
    texts = {"search/search_index.json": files.index, files.script_address: files.script}
    if inline:
        # "</script" cannot occur: all "<" of texts are escaped.
        texts["search/search_index.js"] = f"var __index = {files.index}"
    return texts


def write_search(site: Path, files: SearchFiles) -> None:
    """Replace the index and add the language."""
    for name, text in search_texts(files, inline=(site / "search" / "search_index.js").is_file()).items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


def sitemap_files(text: str) -> dict[str, bytes]:
    """A sitemap without dates, in the order of addresses; nothing when the site has no public address."""
    text = re.sub(r"\s*<lastmod>.*?</lastmod>", "", text)
    if "<loc>" not in text or "<loc>None" in text:
        return {}
    entries = [match[0] for match in _URL.finditer(text)]
    first, last = text.index(entries[0]), text.rindex(entries[-1]) + len(entries[-1])
    content = (text[:first] + "".join(sorted(entries)) + text[last:]).encode("utf-8")
    return {"sitemap.xml": content, "sitemap.xml.gz": gzip.compress(content, mtime=0)}


def normalise_sitemap(site: Path) -> None:
    """Make the sitemap as :func:`sitemap_files` wants it, or remove it."""
    path = site / "sitemap.xml"
    if not path.is_file():
        return
    text = path.read_text("utf-8")
    path.unlink()
    (site / "sitemap.xml.gz").unlink(missing_ok=True)
    for name, content in sitemap_files(text).items():
        (site / name).write_bytes(content)


def files_of(site: Path) -> tuple[str, ...]:
    """Every file of a built site, as sorted POSIX paths."""
    return tuple(sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file()))
