"""A set of generated files in memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from sop_compiler.outputs.names import OutputNameError, check_name


class Files(Protocol):
    """Generated files by relative POSIX path, sorted by path, wherever they are kept."""

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        """Pairs of path and content."""
        ...

    def __len__(self) -> int:
        """Number of files."""
        ...

    @property
    def paths(self) -> tuple[str, ...]:
        """All paths, sorted."""
        ...

    def chosen(self, paths: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """Pairs of path and content of some of the files, in order of path."""
        ...


class Sink(Protocol):
    """Takes generated files, one at a time."""

    def add(self, path: str, content: str | bytes) -> None:
        """Take a file; text is stored as UTF-8 with LF line ends.

        Raises:
            OutputNameError: a name that cannot be used.
        """
        ...


@dataclass(frozen=True, slots=True)
class Tree:
    """Files by relative POSIX path, sorted by path."""

    files: tuple[tuple[str, bytes], ...] = ()

    def __iter__(self) -> Iterator[tuple[str, bytes]]:
        """Pairs of path and content."""
        return iter(self.files)

    def __len__(self) -> int:
        """Number of files."""
        return len(self.files)

    @property
    def paths(self) -> tuple[str, ...]:
        """All paths, sorted."""
        return tuple(path for path, _ in self.files)

    def chosen(self, paths: Collection[str]) -> Iterator[tuple[str, bytes]]:
        """Pairs of path and content of some of the files, in order of path."""
        wanted = frozenset(paths)
        return (item for item in self.files if item[0] in wanted)

    def text(self, path: str) -> str:
        """The content of one file as text.

        Raises:
            KeyError: no such file.
        """
        for name, content in self.files:
            if name == path:
                return content.decode("utf-8")
        raise KeyError(path)


@dataclass(slots=True)
class Names:
    """Paths that some file system cannot hold next to each other are refused."""

    _files: set[str] = field(default_factory=set[str])
    _folded: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, path: str) -> None:
        """Accept a path.

        Raises:
            OutputNameError: bad name, the same path twice, or two paths that differ only by case.
        """
        check_name(path)
        if path in self._files:
            raise OutputNameError(path, "dihasilkan dua kali")
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            prefix = "/".join(parts[:depth])
            known = self._folded.setdefault(prefix.casefold(), prefix)
            if known != prefix:
                raise OutputNameError(path, f"hanya berbeda huruf besar/kecil dengan {known}")
            if prefix in self._files:
                raise OutputNameError(path, f"{prefix} sekaligus berkas dan folder")
        self._files.add(path)

    def end(self) -> None:
        """Accept the paths as a whole.

        Raises:
            OutputNameError: a path is both a file and a folder.
        """
        folders = {
            "/".join(parts[:depth])
            for parts in (path.split("/") for path in self._files)
            for depth in range(1, len(parts))
        }
        for path in sorted(folders & self._files):
            raise OutputNameError(path, "sekaligus berkas dan folder")


def checked_names(paths: Iterable[str]) -> tuple[str, ...]:
    """``paths`` sorted, if they can lie next to each other.

    Raises:
        OutputNameError: they cannot.
    """
    names, found = Names(), sorted(paths)
    for path in found:
        names.add(path)
    names.end()
    return tuple(found)


@dataclass(slots=True)
class TreeBuilder:
    """Collects files; refuses names that some file system cannot hold next to each other."""

    _contents: dict[str, bytes] = field(default_factory=dict[str, bytes])
    _names: Names = field(default_factory=Names)

    def add(self, path: str, content: str | bytes) -> None:
        """Add a file; text is stored as UTF-8 with LF line ends.

        Raises:
            OutputNameError: bad name, the same path twice, or two paths that differ only by case.
        """
        self._names.add(path)
        self._contents[path] = as_bytes(content)

    def tree(self) -> Tree:
        """Everything added so far.

        Raises:
            OutputNameError: a path is both a file and a folder.
        """
        self._names.end()
        return Tree(tuple(sorted(self._contents.items())))


def as_bytes(content: str | bytes) -> bytes:
    """Content as it is stored."""
    return content.encode("utf-8") if isinstance(content, str) else content
