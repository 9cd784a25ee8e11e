"""Compiled templates, kept as Python keeps compiled modules: in ``__pycache__``, for every project.

Compiling the theme's templates and ours takes longer than all pages of a small handbook. An entry is
found by the name of a template and used only if it was made from the same text.

The process of MkDocs runs this file by its path, so it imports nothing of this project.
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
from pathlib import Path

import jinja2
from jinja2.bccache import Bucket, FileSystemBytecodeCache

FOLDER = Path(__file__).parent / "__pycache__" / "templates"


class TemplateCode(FileSystemBytecodeCache):
    """A damaged entry is compiled anew, and one that cannot be written is not kept."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill ``bucket`` if there is an entry for it."""
        try:
            super().load_bytecode(bucket)
        except Exception:  # whatever reading a damaged pickle can raise
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what ``bucket`` holds."""
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """One entry a name, wherever the template lies: projects in passing folders leave nothing behind."""
        return hashlib.sha256(name.encode("utf-8")).hexdigest()[:16]


def template_code(*makers: str, folder: Path = FOLDER) -> TemplateCode | None:
    """The store of compiled templates; ``None`` where Python is told to keep no byte code either.

    Args:
        makers: whatever else decides what a template is compiled to, such as versions.
        folder: where entries lie.
    """
    if sys.dont_write_bytecode or sys.pycache_prefix:
        return None
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        version = hashlib.sha256("\n".join((jinja2.__version__, *makers)).encode("utf-8"))
        return TemplateCode(str(folder), f"{version.hexdigest()[:12]}-%s.bin")
    return None
