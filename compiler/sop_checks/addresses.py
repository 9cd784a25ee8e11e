"""Addresses of data that lies elsewhere (``hdfs://pusat/data``), carried where a path is expected."""

from __future__ import annotations

import re
from pathlib import Path

_NO_HOST = "-"
"""Stands where an address names no host (``hdfs:///data``): a path keeps no empty names."""


def path_of(text: str) -> Path:
    """A path, or an address in the form of one."""
    return Path(re.sub(r"^([A-Za-z][A-Za-z0-9+.-]+):///", rf"\1:/{_NO_HOST}/", text))


def address_of(path: Path) -> str:
    """The address that :func:`path_of` was given, whatever folder it was joined to; else the path."""
    text = path.as_posix()
    found = re.match(r"(?:.*/)?([A-Za-z][A-Za-z0-9+.-]+):/(.+)", text)
    if not found:
        return text
    scheme, rest = found.groups()
    return f"{scheme}:///{rest[2:]}" if rest.startswith(f"{_NO_HOST}/") else f"{scheme}://{rest}"
