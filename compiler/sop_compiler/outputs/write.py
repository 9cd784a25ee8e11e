"""Writing a tree into a folder: only what changed, and removing only what an earlier run made."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from sop_checks.errors import os_reason
from sop_compiler.outputs.names import OutputError, OutputNameError, check_name
from sop_compiler.outputs.tree import Files, Tree

MANIFEST = ".daftar-berkas"
"""Name of the list of generated files, one relative path a line."""


@dataclass(frozen=True, slots=True)
class WriteResult:
    """Paths written, left alone because equal, and removed; each sorted."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class Drift:
    """A file that differs from what would be generated: missing, changed, or left over."""

    path: str
    kind: Literal["belum ada", "berbeda", "usang"]


def write(tree: Tree, folder: Path, manifest: str = MANIFEST) -> WriteResult:
    """Bring ``folder`` in line with ``tree``.

    Files of equal content keep their modification time. Only files named in the manifest of an
    earlier run are ever removed. Each file is replaced in one step.

    Raises:
        OutputError: the file system refuses.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        written: list[str] = []
        unchanged: list[str] = []
        for path, content in tree:
            (unchanged if same(folder / path, content) else written).append(path)
        # The manifest grows before files appear, so that a killed run leaves nothing unlisted.
        put(folder / manifest, _listing([*tree.paths, *_leftovers(tree.paths, folder, manifest)]))
        removed = remove_leftovers(tree.paths, folder, manifest)
        contents = dict(tree)
        made: set[Path] = set()
        for path in written:
            place = folder / path
            if place.parent not in made:
                place.parent.mkdir(parents=True, exist_ok=True)
                made.add(place.parent)
            put_new(str(place), contents[path])
        write_manifest(tree.paths, folder, manifest)
    except OSError as error:
        raise OutputError(f"{error.filename or folder}: tidak dapat ditulis ({os_reason(error)}).") from error
    return WriteResult(tuple(written), tuple(unchanged), removed)


def remove_leftovers(paths: Collection[str], folder: Path, manifest: str = MANIFEST) -> tuple[str, ...]:
    """Remove files that an earlier run made and that are not among ``paths``.

    Raises:
        OSError: the file system refuses.
    """
    removed = _leftovers(paths, folder, manifest)
    for path in removed:
        _remove(folder, path)
    return tuple(removed)


def write_manifest(paths: Iterable[str], folder: Path, manifest: str = MANIFEST) -> None:
    """List the files of ``folder`` that are ours.

    Raises:
        OSError: the file system refuses.
    """
    put(folder / manifest, _listing(paths))


def put_all(files: Iterable[tuple[str, bytes]], folder: Path) -> None:
    """Put files by relative path into a folder that has none of them yet.

    Raises:
        OSError: the file system refuses.
    """
    made: set[str] = set()
    for name, content in files:
        path = os.path.join(folder, name)
        place = os.path.dirname(path)
        if place not in made:
            os.makedirs(place, exist_ok=True)
            made.add(place)
        with open(path, "wb") as stream:
            stream.write(content)


def foreign_files(tree: Files, folder: Path, manifest: str = MANIFEST) -> tuple[str, ...]:
    """Files in ``folder`` that :func:`write` did not put there, sorted; names with a dot do not count."""
    own = {*tree.paths, manifest}
    found = (
        os.path.relpath(os.path.join(place, name), folder).replace(os.sep, "/")
        for place, _, names in os.walk(folder)
        for name in names
        if not name.startswith(".")
    )
    return tuple(sorted(path for path in found if path not in own))


def write_file(path: Path, content: bytes) -> None:
    """Replace one file in one step; a file of equal content is not touched.

    Raises:
        OutputError: the file system refuses.
    """
    try:
        put(path, content)
    except OSError as error:
        raise OutputError(f"{path}: tidak dapat ditulis ({os_reason(error)}).") from error


def drift(tree: Files, folder: Path, manifest: str = MANIFEST) -> tuple[Drift, ...]:
    """What :func:`write` would change; nothing is written."""
    found = [
        Drift(path, "berbeda" if (folder / path).is_file() else "belum ada")
        for path, content in tree
        if not same(folder / path, content)
    ]
    found.extend(Drift(path, "usang") for path in _leftovers(tree.paths, folder, manifest))
    return tuple(sorted(found))


def _listing(paths: Iterable[str]) -> bytes:
    return "".join(f"{path}\n" for path in sorted(paths)).encode("utf-8")


def _leftovers(paths: Collection[str], folder: Path, manifest: str) -> list[str]:
    try:
        lines = (folder / manifest).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    kept = {path.casefold(): path for path in paths}
    found: list[str] = []
    for path in sorted(set(lines)):
        # A manifest edited by hand must not make us delete outside the folder.
        with contextlib.suppress(OutputNameError):
            check_name(path)
            own = kept.get(path.casefold())
            if own != path and (folder / path).is_file() and not _one_file(folder, path, own):
                found.append(path)
    return found


def _one_file(folder: Path, path: str, other: str | None) -> bool:
    """On a disk blind to case an old ``A.md`` is the same file as a new ``a.md``."""
    try:
        return other is not None and os.path.samefile(folder / path, folder / other)
    except OSError:
        return False


def same(path: str | Path, content: bytes) -> bool:
    """There is a file with this content."""
    try:
        if os.stat(path).st_size != len(content):
            return False
        with open(path, "rb", buffering=0) as stream:
            return stream.read() == content
    except OSError:
        return False


def put(path: Path, content: bytes) -> None:
    """Replace one file in one step; a file of equal content is not touched.

    Raises:
        OSError: the file system refuses.
    """
    if same(path, content):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    put_new(str(path), content)


def put_new(path: str, content: bytes) -> None:
    """Replace one file, known to be missing or to have other content, in a folder that exists.

    Raises:
        OSError: the file system refuses.
    """
    folder, name = os.path.split(path)
    part = os.path.join(folder, f".{name[:40]}.{os.getpid()}.baru")
    try:
        with open(part, "wb") as stream:
            stream.write(content)
        os.replace(part, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(part)
        # Whoever reads the message knows the file, not the one beside it.
        raise OSError(error.errno, error.strerror, path) from error


def _remove(folder: Path, path: str) -> None:
    (folder / path).unlink(missing_ok=True)
    parent = (folder / path).parent
    while parent != folder:
        try:
            parent.rmdir()
        except OSError:
            return
        parent = parent.parent
