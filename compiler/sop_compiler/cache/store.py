"""Bytes by key in a folder of the project that git ignores."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import shutil
import tempfile
from collections.abc import Collection, Iterator
from functools import cache
from importlib import metadata
from pathlib import Path

FOLDER = Path(".cache", "sop")
_LIBRARIES = ("jinja2", "jsonschema", "markdown", "mkdocs", "mkdocs-material", "pydot", "pyyaml")
"""Libraries whose version may change what is made."""
_GENERATIONS = 2
_SPARE = 200


def key_of(*parts: str | bytes) -> str:
    """sha256 (hex) of the parts in their order; where one ends and the next begins counts."""
    whole = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        whole.update(len(data).to_bytes(8, "little"))
        whole.update(data)
    return whole.hexdigest()


@cache
def own_source() -> str:
    """Digest of everything of ours a result depends on: both packages, Python, the libraries."""
    whole = hashlib.sha256(platform.python_version().encode())
    for name in _LIBRARIES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            whole.update(f"{name} {metadata.version(name)}\n".encode())
    packages = Path(__file__).resolve().parents[2]
    for package in ("sop_checks", "sop_compiler"):
        for path in sorted(_files(packages / package)):
            with open(path, "rb") as stream:
                content = hashlib.sha256(stream.read()).digest()
            whole.update(os.path.relpath(path, packages).encode() + b"\0" + content)
    return whole.hexdigest()


def _files(folder: Path | str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                yield entry.path


class Store:
    """Results by kind and key; every compiler has its own generation of them.

    Nothing here fails: what cannot be read is absent, what cannot be written is not kept. Two processes
    may use one store at once, because an entry appears whole and its key says what it holds.
    """

    def __init__(self, folder: Path | None) -> None:
        """A store in ``folder``; ``None`` keeps nothing."""
        self._folder = folder
        self._open = False

    @classmethod
    def of(cls, root: Path) -> Store:
        """The store of a project."""
        return cls(root / FOLDER)

    @property
    def keeps(self) -> bool:
        """False for a store that keeps nothing."""
        return self._folder is not None

    def get(self, kind: str, key: str) -> bytes | None:
        """What was put, or ``None``: never put, damaged, or made by another compiler."""
        if self._folder is None:
            return None
        try:
            with open(self._place(self._folder, kind, key), "rb") as stream:
                content = stream.read()
        except OSError:
            return None
        data = content[32:]
        return data if hashlib.sha256(data).digest() == content[:32] else None

    def put(self, kind: str, key: str, data: bytes) -> None:
        """Keep ``data``; ``kind`` and ``key`` must be usable as file names."""
        if self._folder is None:
            return
        with contextlib.suppress(OSError):
            self._prepare(self._folder)
            place = self._place(self._folder, kind, key)
            place.parent.mkdir(exist_ok=True)
            handle, part = tempfile.mkstemp(prefix=".", dir=place.parent)
            try:
                with open(handle, "wb") as stream:
                    stream.write(hashlib.sha256(data).digest() + data)
                os.replace(part, place)
            except OSError:
                os.unlink(part)
                raise

    def keep_only(self, kind: str, keys: Collection[str]) -> None:
        """Remove other entries of a kind once they clearly outnumber those in use."""
        if self._folder is None:
            return
        with contextlib.suppress(OSError):
            folder = self._place(self._folder, kind, "")
            names = os.listdir(folder)
            if len(names) > 2 * len(keys) + _SPARE:
                for name in set(names) - set(keys):
                    with contextlib.suppress(OSError):
                        os.unlink(folder / name)

    def _place(self, folder: Path, kind: str, key: str) -> Path:
        return folder / own_source()[:16] / kind / key

    def _prepare(self, folder: Path) -> None:
        """Make the folder of this generation, and remove those of compilers no longer in use."""
        if self._open:
            return
        mine = folder / own_source()[:16]
        mine.mkdir(parents=True, exist_ok=True)
        os.utime(mine)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="ascii")
        others = [p for p in folder.iterdir() if p.is_dir() and p != mine]
        others.sort(key=lambda p: p.stat().st_mtime_ns, reverse=True)
        for old in others[_GENERATIONS - 1 :]:
            shutil.rmtree(old, ignore_errors=True)
        self._open = True
