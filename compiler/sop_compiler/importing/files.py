"""Files that can be imported."""

from __future__ import annotations

from pathlib import Path

from sop_checks.errors import os_reason
from sop_compiler.importing.errors import ImportRefused
from sop_compiler.importing.text import read_text
from sop_compiler.paper import Form

MAX_TEXT = 20_000_000
"""Largest table text that is read, bytes."""


def read_forms(path: Path) -> tuple[Form, ...]:
    """Every SOP in a file.

    Raises:
        ImportRefused: the file cannot be read, is of an unknown kind, or holds no SOP.
    """
    try:
        if path.suffix.lower() == ".docx":
            from sop_compiler.importing.docx import read_docx

            return read_docx(path.read_bytes(), path.name)
        if path.suffix.lower() in (".txt", ".md"):
            if path.stat().st_size > MAX_TEXT:
                raise ImportRefused(f"{path.name}: lebih dari {MAX_TEXT // 1_000_000} MB")
            return read_text(path.read_text(encoding="utf-8-sig"), path.name)
    except UnicodeDecodeError as error:
        raise ImportRefused(f"{path.name}: bukan teks UTF-8 (bita ke-{error.start + 1})") from error
    except OSError as error:
        raise ImportRefused(f"{path}: tidak dapat dibaca ({os_reason(error)})") from error
    hint = "; simpan ulang di Word sebagai .docx" if path.suffix.lower() in (".doc", ".odt", ".rtf") else ""
    raise ImportRefused(f"{path.name}: yang dapat diimpor hanya .docx dan teks tabel .txt atau .md{hint}")
