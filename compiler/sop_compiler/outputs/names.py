"""File names that survive Windows, zip archives and USB sticks."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

MAX_PATH = 120
"""Longest relative path in characters; Windows allows 260 for the whole path, folder included."""

_ILLEGAL = re.compile(r'[<>:"\\|?*\x00-\x1f\x7f]')
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), *(f"lpt{n}" for n in range(10))]
)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class OutputError(Exception):
    """A generated file cannot be written; the message is Indonesian and complete."""


class OutputNameError(OutputError):
    """A generated path is not usable on every system."""

    def __init__(self, path: str, reason: str) -> None:
        """``reason`` is an Indonesian clause, e.g. "nama ini dicadangkan oleh Windows"."""
        super().__init__(f"{path}: {reason}.")
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type[OutputNameError], tuple[str, str]]:
        """It travels between processes."""
        return OutputNameError, (self.path, self.reason)


def check_name(path: str) -> None:
    """Accept ``path`` (relative, POSIX separators) or say why it cannot be used.

    Raises:
        OutputNameError: absolute, climbing, too long, or illegal on Windows.
    """
    if len(path) > MAX_PATH:
        raise OutputNameError(path, f"panjang jalur {len(path)} karakter, paling banyak {MAX_PATH}")
    for part in path.split("/"):
        if reason := _refusal(part):
            raise OutputNameError(path, reason)


@lru_cache(maxsize=4096)  # folders come again and again
def _refusal(part: str) -> str:
    """Why a name of a file or folder cannot be used; ``""`` when it can."""
    if part in ("", ".", ".."):
        return "bukan jalur relatif yang sederhana"
    if _ILLEGAL.search(part):
        return "memuat karakter yang tidak boleh ada dalam nama berkas Windows"
    if part.endswith((".", " ")) or part.startswith(" "):
        return "nama berawal spasi atau berakhir titik atau spasi"
    if part.split(".", 1)[0].rstrip().lower() in _DEVICES:
        return "nama ini dicadangkan oleh Windows"
    return ""


# Every link asks for the addresses of the same pages again.
@lru_cache(maxsize=65_536)
def safe_slug(identifier: str, limit: int = 60) -> str:
    """A file-name and anchor safe form of an id: ``a-z``, ``0-9``, single hyphens.

    An id that already has that form and fits ``limit`` is returned as it is. Every other id gets a
    digest behind its readable part, so that two different ids never share a slug.
    """
    if len(identifier) <= limit and _SLUG.fullmatch(identifier):
        return identifier
    plain = unicodedata.normalize("NFKD", identifier).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))
    digest = hashlib.sha256(identifier.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    head = words[: limit - 9].strip("-")
    return f"{head}-{digest}" if head else f"x-{digest}"
