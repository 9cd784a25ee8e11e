"""Sources of a comparison: a folder, a file, a git revision. The work tree is never touched."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from sop_checks.errors import os_reason
from sop_compiler.diagnostics import Diagnostic
from sop_compiler.source import FOLDER, SourceFile, find_root, read_bytes

WORKING = "berkas kerja"
"""How the working tree is called."""

_ENDINGS = (".yaml", ".yml")
_ID = re.compile(rb"^id:[ \t]*['\"]?([a-z0-9-]+)", re.MULTILINE)


Read = tuple[tuple[SourceFile, ...], tuple[Diagnostic, ...]]
"""A file (none for one that is no source), and what reading found."""


class SourceError(Exception):
    """An argument names nothing that can be compared; the text is for people, in Indonesian."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One side of a comparison.

    Attributes:
        name: in plain words.
        contents: bytes of every source file, by path relative to the project root.
        chosen: file or folder the comparison is limited to, ``""`` for everything.
        read: what was made of the files so far, by path and whether their content was wanted.
    """

    name: str
    contents: Mapping[str, bytes]
    chosen: str = ""
    read: dict[tuple[str, bool], Read] = field(default_factory=dict[tuple[str, bool], Read], compare=False)

    @property
    def single(self) -> bool:
        """True when one SOP file was named."""
        return self.chosen.endswith(_ENDINGS)


def open_sources(old: str, new: str | None, root: Path | None) -> tuple[Source, Source]:
    """Both sides; ``new`` defaults to the working tree of ``root``.

    Raises:
        SourceError: an argument names nothing usable, or both name the same file.
    """
    if new is not None:
        # A loose file is read with the registers of the other side, so that one has to be known first.
        two = None if _loose(new, root) else open_source(new, root)
        one = open_source(old, root, two)
        two = two or open_source(new, root, one)
        if one.single and not two.single and one.chosen not in two.contents:
            raise SourceError(f"`{one.name}` tidak ada dalam {two.name}")
        return one, two
    one = open_source(old, root)
    if root is None:
        raise SourceError("sebutkan dua hal yang dibandingkan; di sini tidak ada folder proyek")
    two = working_tree(root)
    if one.single and one.contents == two.contents:
        return one, replace(two, chosen=current_of(one))
    if one.single and one.chosen not in two.contents:
        raise SourceError(f"sebutkan dengan apa `{one.name}` dibandingkan, misalnya `sop diff {old} BERKAS`")
    return one, replace(two, chosen=one.chosen) if one.chosen else two


def open_source(argument: str, root: Path | None, beside: Source | None = None) -> Source:
    """What ``argument`` names: a path where there is one, otherwise a git revision.

    Args:
        argument: project root, a folder or file in ``sop_source``, an SOP file anywhere,
            ``REVISION`` or ``REVISION:FILE``.
        root: project root of the call, ``None`` when there is none.
        beside: the other side, whose registers serve for an SOP file outside every project.

    Raises:
        SourceError: it names nothing usable.
    """
    path = _path(argument, root)
    if path.exists():
        return _of_path(path, root, beside)
    if root is None:
        raise SourceError(f"`{argument}` bukan berkas atau folder, dan di sini tidak ada folder proyek")
    revision, _, inside = argument.partition(":")
    source = Source(name=revision, contents=read_revision(root, revision))
    return replace(source, chosen=_inside(inside, source.contents, argument)) if inside else source


def _path(argument: str, root: Path | None) -> Path:
    """As seen from the shell, or from the root, as messages print it."""
    path = Path(argument)
    inside = root / argument if root is not None else path
    return inside if inside.exists() and (not path.exists() or argument.startswith(FOLDER)) else path


def _loose(argument: str, root: Path | None) -> bool:
    """True for a file outside every project."""
    path = _path(argument, root)
    return path.is_file() and find_root(path.parent) is None


def working_tree(root: Path) -> Source:
    """The files as they stand."""
    return Source(name=WORKING, contents=_bytes(root))


def current_of(source: Source) -> str:
    """Path of the newest version of the SOP that ``source`` names.

    Raises:
        SourceError: there is none, or it is that file itself.
    """
    place = PurePosixPath(source.chosen)
    if place.parent.name != "versi":
        raise SourceError(
            f"`{source.chosen}` adalah berkas kerja itu sendiri; sebutkan pembandingnya, "
            f"misalnya `sop diff HEAD {source.chosen}`"
        )
    newest = place.parent.parent / f"{place.stem.partition('@')[0]}{place.suffix}"
    if newest.as_posix() not in source.contents:
        raise SourceError(f"versi terbaru dari `{source.chosen}` tidak ada ({newest})")
    return newest.as_posix()


def read_revision(root: Path, revision: str) -> dict[str, bytes]:
    """The source files of a git revision, by path relative to ``root``.

    Raises:
        SourceError: no git, no repository, no such revision, or no ``sop_source`` in it.
    """
    if revision.startswith("-"):
        raise SourceError(f"`{revision}` bukan nama revisi git")
    _git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}", unknown=revision)
    listing = _git(root, "ls-tree", "-r", "-z", revision, "--", FOLDER)
    blobs: list[tuple[str, str]] = []
    for entry in listing.decode("utf-8", "surrogateescape").split("\0"):
        head, tab, path = entry.partition("\t")
        fields = head.split(" ")
        if tab and fields[1] == "blob" and fields[0] != "120000" and path.lower().endswith(_ENDINGS):
            blobs.append((path, fields[2]))
    if not blobs:
        raise SourceError(f"revisi `{revision}` tidak memuat folder {FOLDER}")
    return _contents(root, blobs)


def _contents(root: Path, blobs: list[tuple[str, str]]) -> dict[str, bytes]:
    """Contents of blobs in one call: asking for each would cost a process a file."""
    asked = "".join(f"{blob}\n" for _, blob in blobs).encode()
    answer = _git(root, "cat-file", "--batch", given=asked)
    found: dict[str, bytes] = {}
    at = 0
    for path, _ in blobs:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].rsplit(b" ", 1)[1])
        found[path] = answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1
    return found


def _git(root: Path, *arguments: str, given: bytes | None = None, unknown: str | None = None) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments], input=given, capture_output=True, check=False
        )
    except OSError as error:
        raise SourceError("program git tidak ditemukan; bandingkan dua folder atau dua berkas") from error
    if done.returncode == 0:
        return done.stdout
    if unknown is not None:
        inside = subprocess.run(
            ["git", "-C", str(root), "rev-parse", "--git-dir"], capture_output=True, check=False
        )
        if inside.returncode == 0:
            raise SourceError(f"`{unknown}` bukan berkas, folder, atau revisi git yang dikenal")
        raise SourceError(f"`{unknown}` bukan berkas atau folder, dan proyek ini bukan repositori git")
    why = done.stderr.decode("utf-8", "replace").strip().splitlines()
    raise SourceError(f"git gagal: {why[-1] if why else '?'}")


def _of_path(path: Path, root: Path | None, beside: Source | None) -> Source:
    home = find_root(path if path.is_dir() else path.parent)
    if path.is_dir():
        if home is None:
            raise SourceError(f"folder `{path}` tidak memuat {FOLDER}")
        inside = path.resolve().relative_to(home).as_posix()
        whole = inside in (".", FOLDER)
        name = WORKING if root is not None and home == root.resolve() else str(path)
        return Source(name=name, contents=_bytes(home), chosen="" if whole else inside)
    if path.suffix.lower() not in _ENDINGS:
        raise SourceError(f"`{path}` bukan berkas SOP (.yaml)")
    inside = path.resolve().relative_to(home).as_posix() if home is not None else ""
    if home is not None and inside.startswith(f"{FOLDER}/"):
        return Source(name=path.name, contents=_bytes(home), chosen=inside)
    return _outside(path, root, beside)


def _outside(path: Path, root: Path | None, beside: Source | None) -> Source:
    """An SOP file outside every project, read as if it stood where its id belongs."""
    contents = dict(beside.contents) if beside is not None else _bytes(root) if root is not None else {}
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: tidak dapat dibaca ({os_reason(error)})") from error
    named = _ID.search(raw)
    stem = named[1].decode("ascii") if named else path.stem
    chosen = f"{_home(stem, contents, beside)}/{stem}{path.suffix}"
    return Source(name=path.name, contents={**contents, chosen: raw}, chosen=chosen)


def _home(stem: str, contents: Mapping[str, bytes], beside: Source | None) -> str:
    """Folder of the agency a loose file belongs to: that of its twin, or the only one."""
    twins = [path for path in sorted(contents) if PurePosixPath(path).stem == stem]
    for path in ((beside.chosen,) if beside is not None and beside.single else ()) + tuple(twins):
        return "/".join(path.split("/")[:2])
    folders = sorted({p.split("/")[1] for p in contents if p.count("/") >= 2} - {"kalender"})
    return f"{FOLDER}/{folders[0] if len(folders) == 1 else 'berkas'}"


def _inside(inside: str, contents: Mapping[str, bytes], argument: str) -> str:
    chosen = inside.strip("/")
    if not any(p == chosen or p.startswith(f"{chosen}/") for p in contents):
        raise SourceError(f"`{argument}`: tidak ada berkas itu dalam revisi tersebut")
    return "" if chosen == FOLDER else chosen


def _bytes(root: Path) -> dict[str, bytes]:
    try:
        return read_bytes(root)
    except OSError as error:
        raise SourceError(f"{error.filename}: tidak dapat dibaca ({os_reason(error)})") from error
