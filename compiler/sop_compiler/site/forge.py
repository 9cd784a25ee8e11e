"""Where readers propose changes: the web editor of the forge that holds the source.

Configured in one place, ``mkdocs.yml``:

.. code-block:: yaml

    extra:
      usulan:
        alamat: https://github.com/kab-contoh/buku-sop
        cabang: main      # main when left out
        jenis: github     # github | gitlab | gitea; left out where the address tells
        folder: ''        # where the project lies inside the repository

Without ``alamat`` no page has such a link.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import yaml

_EDITORS = {
    "github": "edit",
    "gitlab": "-/edit",
    "gitea": "_edit",  # Forgejo and Codeberg too
}
_TOLD_BY_HOST = ("github", "gitlab", "gitea", "forgejo", "codeberg")
_KEYS = ("alamat", "cabang", "jenis", "folder")


class ForgeError(Exception):
    """The configuration cannot be used; the message is Indonesian and names file and line."""


@dataclass(frozen=True, slots=True)
class Forge:
    """A repository with a web editor.

    Attributes:
        address: its home page, without a slash at the end.
        branch: the branch that changes are proposed to.
        kind: ``github``, ``gitlab`` or ``gitea``.
        folder: folder of the project inside the repository, ``""`` for its root.
    """

    address: str
    branch: str = "main"
    kind: str = "github"
    folder: str = ""

    def editor(self, path: str) -> str:
        """Address at which the forge's editor opens the source file ``path`` (relative to the project)."""
        inside = f"{self.folder}/{path}" if self.folder else path
        return f"{self.address}/{_EDITORS[self.kind]}/{quote(self.branch)}/{quote(inside)}"


def read_forge(config: Path) -> Forge | None:
    """The forge that ``config`` (mkdocs.yml) names; ``None`` when it names none.

    Raises:
        ForgeError: an entry is unknown or cannot be used, or the address does not tell its kind.
    """
    try:
        root: Any = yaml.compose(config.read_text("utf-8"), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return None  # the site builder says it better, and it says it next
    node = _child(_child(root, "extra"), "usulan")
    if node is None:
        return None
    places = _entries(node, config.name)
    values = {key: str(value.value) for key, value in places.items() if isinstance(value, yaml.ScalarNode)}
    address = values.get("alamat", "").strip().rstrip("/")
    if not address:
        return None

    def wrong(key: str, advice: str) -> ForgeError:
        line = places.get(key, node).start_mark.line + 1
        return ForgeError(f"{config.name}:{line}: extra.usulan.{key}: {advice}.")

    if not _is_address(address):
        raise wrong(
            "alamat", f"“{address}” bukan alamat repositori; contoh: https://github.com/kab-contoh/buku-sop"
        )
    kind = values.get("jenis", "") or _kind_of(address)
    if kind not in _EDITORS:
        raise wrong("jenis", f"tulis salah satu dari {', '.join(_EDITORS)} (Forgejo: gitea)")
    return Forge(address, values.get("cabang", "") or "main", kind, values.get("folder", "").strip("/"))


def _child(node: Any, key: str) -> Any:
    if not isinstance(node, yaml.MappingNode):
        return None
    for name, value in node.value:
        if isinstance(name, yaml.ScalarNode) and name.value == key:
            return value
    return None


def _entries(node: Any, file: str) -> dict[str, Any]:
    if isinstance(node, yaml.ScalarNode) and not node.value:
        return {}
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        raise ForgeError(f"{file}:{line}: extra.usulan memuat {', '.join(_KEYS)}.")
    found: dict[str, Any] = {}
    for name, value in node.value:
        key = str(name.value)
        if key not in _KEYS:
            at = name.start_mark.line + 1
            raise ForgeError(f"{file}:{at}: extra.usulan.{key} tidak dikenal; yang ada: {', '.join(_KEYS)}.")
        found[key] = value
    return found


def _is_address(address: str) -> bool:
    from sop_compiler.site.urls import external

    path = address.removeprefix("https://").partition("/")[2]
    # It is printed by the theme, which escapes nothing: only what needs no escaping.
    return external(address) is not None and bool(path) and not set("?#&@'()*;,") & set(address)


def _kind_of(address: str) -> str:
    host = address.removeprefix("https://").partition("/")[0].lower()
    told = next((word for word in _TOLD_BY_HOST if word in host), "")
    return "gitea" if told in ("forgejo", "codeberg") else told
