"""A set of generated files in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sop_compiler.outputs.names import OutputNameError, check_name


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
class TreeBuilder:
    """Collects files; refuses names that some file system cannot hold next to each other."""

    _files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    _folded: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, path: str, content: str | bytes) -> None:
        """Add a file; text is stored as UTF-8 with LF line ends.

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
        self._files[path] = content.encode("utf-8") if isinstance(content, str) else content

    def tree(self) -> Tree:
        """Everything added so far.

        Raises:
            OutputNameError: a path is both a file and a folder.
        """
        folders = {
            "/".join(parts[:depth])
            for parts in (path.split("/") for path in self._files)
            for depth in range(1, len(parts))
        }
        for path in sorted(folders & self._files.keys()):
            raise OutputNameError(path, "sekaligus berkas dan folder")
        return Tree(tuple(sorted(self._files.items())))
