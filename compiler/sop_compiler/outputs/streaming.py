"""Files that are written as they are made, by one process or several, so that memory does not grow with them.

The slow twin is :class:`~sop_compiler.outputs.TreeBuilder` with :func:`~sop_compiler.outputs.write`: the
folder comes out the same. Only a bad name is told later, when files before it lie there already.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Final, TypeVar

from sop_checks.errors import os_reason
from sop_compiler.outputs.names import OutputError, check_name
from sop_compiler.outputs.tree import as_bytes, checked_names
from sop_compiler.outputs.write import MANIFEST, WriteResult, put_new, remove_leftovers, same, write_manifest

MANY: Final = 50
"""SOPs from which files are written as they are made, by several processes; fewer are not worth it."""

_T = TypeVar("_T")

Note = tuple[str, bool]
"""Path of a file, and whether it was written or found unchanged."""


@dataclass(frozen=True, slots=True)
class FolderTree:
    """Files that lie in a folder; each is read when it is asked for."""

    folder: Path
    paths: tuple[str, ...]

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        """Pairs of path and content."""
        return self.chosen(self.paths)

    def __len__(self) -> int:
        """Number of files."""
        return len(self.paths)

    def chosen(self, paths: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """Pairs of path and content of some of the files, in order of path."""
        return ((path, (self.folder / path).read_bytes()) for path in sorted(paths))


class FolderWriter:
    """Puts every file into a folder at once; several writers may share one folder."""

    def __init__(self, folder: Path) -> None:
        """``folder`` may have content of an earlier run."""
        self._folder = folder
        self._listing: IO[bytes] | None = None
        self._folders: set[str] = set()
        self.notes: list[Note] = []

    def __enter__(self) -> FolderWriter:
        """Closed at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the list of files."""
        if self._listing is not None:
            self._listing.close()

    def add(self, path: str, content: str | bytes) -> None:
        """Write a file unless it is there with this content.

        Raises:
            OutputNameError: a bad name.
            OutputError: the file system refuses.
        """
        check_name(path)
        data, place = as_bytes(content), os.path.join(self._folder, path)
        if same(place, data):
            self.notes.append((path, False))
            return
        try:
            if self._listing is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._listing = open(self._folder / MANIFEST, "ab", buffering=0)  # noqa: SIM115
            # Listed before it appears: what a killed run leaves is known to the next.
            self._listing.write(f"{path}\n".encode())
            folder = os.path.dirname(place)
            if folder not in self._folders:
                os.makedirs(folder, exist_ok=True)
                self._folders.add(folder)
            put_new(place, data)
        except OSError as error:
            raise OutputError(
                f"{error.filename or place}: tidak dapat ditulis ({os_reason(error)})."
            ) from error
        self.notes.append((path, True))


def settle(folder: Path, notes: Iterable[Note]) -> tuple[FolderTree, WriteResult]:
    """End what writers of ``folder`` did: remove what earlier runs left over, list what is there.

    Raises:
        OutputNameError: names that cannot lie next to each other, or a path written twice.
        OutputError: the file system refuses.
    """
    known = list(notes)
    tree = FolderTree(folder, checked_names(path for path, _ in known))
    try:
        removed = remove_leftovers(tree.paths, folder)
        write_manifest(tree.paths, folder)
    except OSError as error:
        raise OutputError(f"{error.filename or folder}: tidak dapat ditulis ({os_reason(error)}).") from error
    written = tuple(sorted(path for path, new in known if new))
    unchanged = tuple(sorted(path for path, new in known if not new))
    return tree, WriteResult(written, unchanged, removed)


def batched(things: Iterable[_T], size: int = 50) -> Iterator[tuple[_T, ...]]:
    """``things`` in their order, ``size`` at a time: enough for one run of Graphviz, little in memory."""
    rest = iter(things)
    while batch := tuple(islice(rest, size)):
        yield batch
