"""What the last build left behind: if neither its inputs nor its outputs changed, there is nothing to do."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from sop_compiler.cache import Store, dump, key_of, load, own_source, tree_state

_CONFIG: Final = "mkdocs.yml"
_THEME: Final = "site_overrides"
_INPUTS: Final = ("sop_source", _CONFIG, _THEME, ".sop-lint.yaml")
_PROGRAMS: Final = ("graphviz-pure", "markupsafe", "zensical")
_OPEN: Final = re.compile(
    r"""^\s*INHERIT\s*:|!ENV|!relative|!!python|^[ "']*hooks\b"""
    r"""|\bcustom_dir\b["']?\s*:(?!\s*["']?site_overrides["']?\s*([,}#]|$))""",
    re.MULTILINE,
)
_PLUGINS: Final = re.compile(r"^[\"']?plugins[\"']?\s*:(.*(?:\n(?![A-Za-z\"']).*)*)", re.MULTILINE)
_ENTRY: Final = re.compile(r"[-\[,{]\s*[\"']?([A-Za-z][\w./-]*)")
_ALONE: Final = frozenset(("search", "material/search", "offline", "material/offline"))
"""Plugins that look at nothing but the pages."""
_KIND: Final = "susunan"


@dataclass(frozen=True, slots=True)
class Built:
    """A finished build.

    Attributes:
        inputs, outputs: digests of everything it read and of everything it made.
        names: files and folders it made, relative to the root.
        answer: what the command said about it, as plain data.
    """

    inputs: str
    outputs: str
    names: tuple[str, ...]
    answer: dict[str, Any]


def inputs_of(root: Path, store: Store, *options: str) -> str:
    """Digest of everything a build reads: sources, theme, configuration, programs, options.

    ``""``, equal to nothing, when the configuration refers to what lies elsewhere.
    """
    if not closed(root / _CONFIG):
        return ""
    state = tree_state(root, _INPUTS, store, label="masukan").digest
    theme = _theme_of_checkout(root, store)
    return key_of(own_source(), *(_version(name) for name in _PROGRAMS), *options, state, theme)


def _theme_of_checkout(root: Path, store: Store) -> str:
    """Digest of the theme that a checkout of the compiler lends a project without one; else ``""``.

    That of an installed compiler lies inside its package and counts with its source.
    """
    package = Path(__file__).resolve().parents[1]
    if (root / _CONFIG).is_file() or (package / "site" / "theme" / _CONFIG).is_file():
        return ""
    return tree_state(package.parents[1], (_CONFIG, _THEME), store, label="tema bawaan").digest


def closed(config: Path) -> bool:
    """The configuration names no other file, no variable of the environment, and no theme elsewhere.

    Nor does it bring in code of others (hooks, plugins), which may read anything.
    """
    try:
        text = "\n".join(line.partition(" #")[0] for line in config.read_text("utf-8").splitlines())
        blocks = [block.strip() for block in _PLUGINS.findall(text)]
        listed = all(block[:1] in ("", "-", "[") for block in blocks)
        plugins = {name for block in blocks for name in _ENTRY.findall(block)}
        return listed and plugins <= _ALONE and not _OPEN.search(text)
    except FileNotFoundError:
        return True  # the compiler's own is used
    except (OSError, UnicodeDecodeError):
        return False


def still_built(root: Path, store: Store, inputs: str) -> dict[str, Any] | None:
    """The answer of the last build, if it had these inputs and all its files are as it left them.

    A file that is missing, changed or new in the folders of the site makes this ``None``, like anything
    that was never built.
    """
    last = load(store.get(_KIND, "terakhir")) if inputs else None
    if not isinstance(last, Built) or last.inputs != inputs:
        return None
    return last.answer if last.outputs == _state(root, last.names, store) else None


def keep_built(root: Path, store: Store, inputs: str, names: Iterable[str], answer: dict[str, Any]) -> None:
    """Remember a build that has just ended; ``names`` are the files and folders it made."""
    if store.keeps and inputs:
        kept = tuple(names)
        store.put(_KIND, "terakhir", dump(Built(inputs, _state(root, kept, store), kept, answer)))


def _state(root: Path, names: Iterable[str], store: Store) -> str:
    return tree_state(root, names, store, label="keluaran", light=True).digest


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
