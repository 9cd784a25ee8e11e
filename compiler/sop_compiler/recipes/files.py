"""Which files a forge needs, with what this project fills into them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from sop_checks.errors import os_reason
from sop_compiler.outputs import OutputError
from sop_compiler.source import FOLDER

_PLACES = {
    "github": {
        ".github/workflows/sop.yml": "github/sop.yml",
        ".github/workflows/sop-komentar.yml": "github/sop-komentar.yml",
        ".github/pull_request_template.md": "github/pull_request_template.md",
        ".github/CODEOWNERS": "owners.txt",
    },
    "gitlab": {
        ".gitlab-ci.yml": "gitlab/gitlab-ci.yml",
        ".gitlab/merge_request_templates/Default.md": "github/pull_request_template.md",
        ".gitlab/CODEOWNERS": "owners.txt",
    },
}
FORGES = tuple(_PLACES)
_PACKAGE = "sop-compiler"


@dataclass(frozen=True, slots=True)
class Recipe:
    """What writing did: files written, files left alone because people changed them."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


def recipe(forge: str, root: Path) -> dict[str, str]:
    """The files for a project: path from its root -> text.

    Raises:
        KeyError: unknown forge.
    """
    folder = files("sop_compiler.recipes")
    texts = {path: (folder / name).read_text("utf-8") for path, name in _PLACES[forge].items()}
    return {path: _filled(text, path, root) for path, text in texts.items()}


def write_recipe(forge: str, root: Path, *, overwrite: bool = False) -> Recipe:
    """Write the files; one that exists with other content stays, unless ``overwrite``.

    Raises:
        OutputError: a file cannot be written.
    """
    written: list[str] = []
    kept: list[str] = []
    for path, text in recipe(forge, root).items():
        place = root / path
        try:
            current = place.read_bytes().replace(b"\r\n", b"\n") if place.is_file() else None
            if current == text.encode("utf-8"):
                continue
            if current is not None and not overwrite:
                kept.append(path)
                continue
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8", newline="\n")
        except OSError as error:
            raise OutputError(f"{path}: tidak dapat ditulis ({os_reason(error)})") from error
        written.append(path)
    return Recipe(tuple(written), tuple(kept))


def _filled(text: str, path: str, root: Path) -> str:
    text = text.replace("@PAKET@", "." if _holds_the_compiler(root) else _PACKAGE)
    if path.endswith("CODEOWNERS"):
        agencies = sorted(p.name for p in (root / FOLDER).iterdir() if (p / "instansi.yaml").is_file())
        text += "".join(f"{f'/{FOLDER}/{name}/':<30}@organisasi/penyetuju-{name}\n" for name in agencies)
    return text


def _holds_the_compiler(root: Path) -> bool:
    try:
        project = tomllib.loads((root / "pyproject.toml").read_text("utf-8")).get("project", {})
    except (OSError, ValueError):
        return False
    return project.get("name") == _PACKAGE
