"""``git diff`` by meaning: what git hands to an external diff command, and what it prints.

Git calls the command with a path and two temporary files. The registers come from the working tree, so
that roles and documents have names; only the one file differs.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from sop_checks.errors import os_reason
from sop_compiler.diff.as_text import changes_text
from sop_compiler.diff.handbooks import RulesOf, UnreadableError, diff_sources
from sop_compiler.diff.impact import PageNames
from sop_compiler.diff.revisions import Source, SourceError
from sop_compiler.source import FOLDER, read_bytes

_ABSENT = "/dev/null"


def git_driver(arguments: Sequence[str], folder: Path, rules_of: RulesOf, pages: PageNames) -> str:
    """What to print for one file.

    A file that cannot be understood is shown line by line, because a reviewer has to see something.

    Args:
        arguments: path, old file, its hash and mode, new file, its hash and mode; after a rename also
            the new path and a note.
        folder: where git calls from, the top of the repository.
        rules_of: compiles the checks.
        pages: addresses of pages.

    Raises:
        SourceError: git handed over something else.
    """
    if len(arguments) not in (7, 9):
        raise SourceError("`--git-driver` dipanggil oleh git, dengan 7 atau 9 keterangan")
    path, old, new = arguments[0], _read(arguments[1]), _read(arguments[4])
    later = arguments[7] if len(arguments) == 9 else path
    title = f"=== {later}\n"
    try:
        root, inside = _root_of(folder, path)
        _, after = _root_of(folder, later)
        contents = read_bytes(root)
        contents.pop(inside, None)
        contents.pop(after, None)
        sides = diff_sources(
            Source(name="naskah lama", contents=contents if old is None else {**contents, inside: old}),
            Source(name="naskah baru", contents=contents if new is None else {**contents, after: new}),
            rules_of,
            pages,
        )
    except (SourceError, UnreadableError, OSError):
        return f"{title}Belum dapat dibandingkan menurut maknanya; perubahan teksnya:\n{_lines(old, new)}\n"
    return f"{title}{changes_text(sides.diff)}\n"


def _read(name: str) -> bytes | None:
    if name in (_ABSENT, "nul", "NUL"):
        return None
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise SourceError(f"{name}: tidak dapat dibaca ({os_reason(error)})") from error


def _root_of(folder: Path, path: str) -> tuple[Path, str]:
    """The project a path of the repository lies in, and the path inside it."""
    parts = PurePosixPath(path).parts
    if FOLDER not in parts:
        raise SourceError(f"`{path}` tidak ada di dalam {FOLDER}")
    at = parts.index(FOLDER)
    return folder.joinpath(*parts[:at]), PurePosixPath(*parts[at:]).as_posix()


def _lines(old: bytes | None, new: bytes | None) -> str:
    texts = ((side or b"").decode("utf-8", "replace").splitlines() for side in (old, new))
    return "\n".join(difflib.unified_diff(next(texts), next(texts), "lama", "baru", lineterm="", n=2))
