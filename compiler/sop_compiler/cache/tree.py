"""Which files a folder holds, by content, at the price of looking at their sizes and times."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from sop_compiler.cache.store import Store, key_of

_SETTLED = 2_000_000_000
"""Nanoseconds after which a further change is sure to show in a file's times (FAT counts by 2 s)."""

_Look = tuple[int, int, int, int]
"""Size, time of content, time of the entry, number of the file."""


@dataclass(frozen=True, slots=True)
class TreeState:
    """Digests of files by path relative to the root, in order of path.

    What is no file (a folder without content, a broken link) stands there too, with digest ``""``.
    """

    files: Mapping[str, str]

    @property
    def digest(self) -> str:
        """One digest over all paths and contents."""
        return key_of(*(part for item in self.files.items() for part in item))


def tree_state(
    root: Path, names: Iterable[str], store: Store, *, label: str, hidden: bool = False, light: bool = False
) -> TreeState:
    """The state of files and folders below ``root``; what is not there does not count.

    Linked folders are looked into, for whoever reads the tree does so as well.

    A file whose size and times are those of the last look is not read again, unless it had changed
    only just then: the next change might have borne the same time.

    Args:
        root: folder the names are relative to.
        names: files and folders, POSIX paths.
        store: remembers the last look.
        label: name of this look, one for each set of ``names``.
        light: a file that has settled is known by its size and times alone, and not read: enough to see
            that nobody touched what was made here, at the price that touching it counts as a change.
        hidden: with files and folders whose name begins with a dot (named ones always count).
    """
    key = key_of(str(root.resolve()), label)
    before = _remembered(store, key)
    now = time.time_ns()
    files: dict[str, str] = {}
    looks: dict[str, tuple[_Look, str, int]] = {}
    known = 0
    for path, place in sorted(_files(root, names, hidden)):
        if not place:
            files[path] = ""
            continue
        try:
            stat = os.stat(place)
            look = (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns, stat.st_ino)
            last = before.get(path)
            if last is not None and last[0] == look and max(look[1], look[2]) < last[2] - _SETTLED:
                known += 1
                looks[path] = last
            elif light and (last is None or last[0] != look) and max(look[1], look[2]) < now - _SETTLED:
                looks[path] = (look, ":".join(map(str, look)), now)
            else:
                with open(place, "rb") as stream:
                    looks[path] = (look, hashlib.sha256(stream.read()).hexdigest(), now)
        except OSError:
            continue  # gone between listing and reading, or not ours to read
        files[path] = looks[path][1]
    if known < len(looks) or len(looks) < len(before):
        store.put("tampak", key, json.dumps(looks).encode())
    return TreeState(files)


def _remembered(store: Store, key: str) -> dict[str, tuple[_Look, str, int]]:
    try:
        found = json.loads(store.get("tampak", key) or b"{}")
        return {
            str(path): (cast("_Look", tuple(look)), str(digest), int(at))
            for path, (look, digest, at) in found.items()
        }
    except (ValueError, TypeError, AttributeError):
        return {}


def _files(root: Path, names: Iterable[str], hidden: bool) -> Iterator[tuple[str, str]]:
    """Paths and places of files; no place for what is none."""
    for name in names:
        place = root / name
        if place.is_dir():
            yield from _below(str(place), name, hidden, frozenset())
        elif place.is_file():
            yield name, str(place)


def _below(folder: str, name: str, hidden: bool, above: frozenset[str]) -> Iterator[tuple[str, str]]:
    """``above``: the folders this one is in, as far as links lead into them."""
    empty = True
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(".") and not hidden:
                    continue
                empty, path = False, f"{name}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    yield from _below(entry.path, path, hidden, above)
                elif entry.is_file():
                    yield path, entry.path
                elif entry.is_dir() and (real := os.path.realpath(entry.path)) not in above:
                    # A link into itself is followed once.
                    yield from _below(entry.path, path, hidden, above | {real})
                else:
                    yield path, ""
    except OSError:
        return
    if empty:
        yield name, ""
