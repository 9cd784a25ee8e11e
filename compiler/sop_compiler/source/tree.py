"""Finding and reading the files of ``sop_source``."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sop_checks.deferred import Deferrable, deferred, is_deferred
from sop_compiler.diagnostics import Collector, Severity
from sop_compiler.roots import FOLDER
from sop_compiler.source.nodes import MapNode, Node, is_blank
from sop_compiler.source.reader import MAX_BYTES, read_nodes
from sop_compiler.source.schema import check_schema
from sop_compiler.spans import Span, lines_of

_ENDINGS = (".yaml", ".yml")
_HIDDEN = (".", "_", "~")
# What Word and Notepad make of a file that was meant to be YAML.
_WRONG_ENDINGS = (".yaml.txt", ".yml.txt", ".yaml.docx", ".yaml.bak", ".json", ".docx", ".doc", ".rtf")


@dataclass(frozen=True, slots=True)
class SourceFile(Deferrable):
    """One file of the source.

    Attributes:
        path: POSIX path relative to the project root.
        kind: schema kind (``sop``, ``instansi`` …).
        agency: folder of the agency, ``""`` for registers.
        earlier: the file lies under ``versi/``.
        text: content; ``""`` when it could not be read.
        sha256: digest of the bytes.
        node: positioned content, ``None`` when it could not be read. Of a file that is known to be in
            order it is read at the first look (see :func:`read_tree`).
    """

    path: str
    kind: str
    agency: str
    earlier: bool
    text: str
    sha256: str
    node: MapNode | None

    @property
    def unreadable(self) -> bool:
        """There is no content; asking so does not read any."""
        return not is_deferred(self) and self.node is None

    @property
    def stem(self) -> str:
        """File name without its ending: the id it should hold."""
        return os.path.splitext(self.path)[0].rpartition("/")[2]


def read_tree(
    root: Path,
    out: Collector,
    in_order: Callable[[str, str], bool] | None = None,
    wanted: Callable[[str], bool] | None = None,
) -> tuple[SourceFile, ...]:
    """Read and check every ``*.yaml`` / ``*.yml`` below ``root/sop_source``, in order of path.

    Files that look like a source but are not read (wrong place, wrong ending) are reported. ``in_order``
    says of a path and a digest that nothing is to be found in that file: it is not parsed before somebody
    looks at its content. Files that are not ``wanted`` are passed over.
    """
    files: list[SourceFile] = []
    for relative, place in sorted(_listed(str(root / FOLDER), FOLDER)):
        if wanted is not None and not wanted(relative):
            continue
        if os.path.splitext(relative)[1].lower() not in _ENDINGS:
            _report_ending(relative, place, out)
        elif not os.path.isfile(place):
            out.error("not-a-file", Span.file_start(relative))
        elif (kind := _classify(relative)) is None:
            out.report("file-misplaced", Span.file_start(relative), hint=("hint-misplaced", {}))
        else:
            files.append(_read(place, relative, *kind, out, in_order or _unknown))
    return tuple(files)


def _listed(folder: str, name: str) -> Iterator[tuple[str, str]]:
    """Files and folders below a folder: path relative to the project, and place; no hidden ones."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith(_HIDDEN):
                    continue
                relative = f"{name}/{entry.name}"
                yield relative, entry.path
                if entry.is_dir(follow_symlinks=False):
                    yield from _listed(entry.path, relative)
    except OSError:
        return


def agency_sizes(root: Path) -> dict[str, tuple[int, int]]:
    """Number of SOPs and bytes of all source files, by folder of an agency; nothing is read."""
    found: dict[str, tuple[int, int]] = {}
    for relative, place in _listed(str(root / FOLDER), FOLDER):
        kind = _classify(relative) if os.path.splitext(relative)[1].lower() in _ENDINGS else None
        if kind is not None and kind[1] and os.path.isfile(place):
            sops, size = found.get(kind[1], (0, 0))
            found[kind[1]] = (sops + (kind[0] == "sop"), size + os.path.getsize(place))
    return found


def read_contents(
    contents: Mapping[str, bytes], out: Collector, only: Container[str] | None = None
) -> tuple[SourceFile, ...]:
    """Like :func:`read_tree`, from bytes by path: another revision, say.

    Files outside ``only`` are named but not read: their ``node`` is ``None``.
    """
    files: list[SourceFile] = []
    for relative in sorted(contents):
        hidden = any(part.startswith(_HIDDEN) for part in relative.split("/")[1:])
        named = os.path.splitext(relative)[1].lower() in _ENDINGS
        kind = _classify(relative) if named and not hidden else None
        if kind is None:
            continue
        raw = contents[relative]
        text, node = "", None
        if only is None or relative in only:
            text, node = _content(raw, relative, len(raw), out)
        files.append(
            SourceFile(relative, *kind, text, hashlib.sha256(raw).hexdigest(), _checked(node, kind[0], out))
        )
    return tuple(files)


def read_bytes(root: Path) -> dict[str, bytes]:
    """The bytes of every source file below ``root/sop_source``, by path relative to ``root``.

    Raises:
        OSError: a file cannot be read.
    """
    found: dict[str, bytes] = {}
    for path in sorted((root / FOLDER).rglob("*")):
        if path.suffix.lower() in _ENDINGS and path.is_file():
            with path.open("rb") as stream:
                found[path.relative_to(root).as_posix()] = stream.read(MAX_BYTES + 1)
    return found


def digest(files: tuple[SourceFile, ...]) -> str:
    """sha256 over paths and contents of all files but review records, which decide no rule."""
    whole = hashlib.sha256()
    for file in files:
        if file.kind == "reviu":
            continue
        whole.update(f"{file.path}\0{file.sha256}\n".encode())
    return whole.hexdigest()


def _report_ending(relative: str, place: str, out: Collector) -> None:
    name = relative.rpartition("/")[2]
    ending = next((e for e in _WRONG_ENDINGS if name.lower().endswith(e)), None)
    if ending is None or not os.path.isfile(place):
        return
    out.report(
        "file-ending",
        Span.file_start(relative),
        hint=("hint-ending", {"name": f"{name[: -len(ending)]}.yaml"}),
        severity=Severity.WARNING,
        ending=ending,
    )


def agency_of(path: str) -> str:
    """Folder of the agency a source file belongs to; ``""`` for registers and what is nobody's."""
    kind = _classify(path)
    return kind[1] if kind else ""


def _classify(relative: str) -> tuple[str, str, bool] | None:
    """(kind, agency, earlier) by place; ``None`` for files that are nobody's."""
    parts = relative.split("/")
    stem = os.path.splitext(parts[-1])[0]
    match parts[1:]:
        case (_,):
            return (stem, "", False) if stem in ("peraturan", "istilah") else None
        case ("kalender", _):
            return "kalender", "", False
        case (agency, _) if stem in ("instansi", "dokumen"):
            return stem, agency, False
        case (agency, _):
            return "sop", agency, False
        case (agency, "reviu", _):
            return "reviu", agency, False
        case (agency, "versi", _):
            return "sop", agency, True
        case _:
            return None


def _read(
    path: str,
    relative: str,
    kind: str,
    agency: str,
    earlier: bool,
    out: Collector,
    in_order: Callable[[str, str], bool],
) -> SourceFile:
    raw, text, node = b"", "", None
    try:
        # One byte more than allowed tells enough, and a file that grows while we look cannot flood us.
        with open(path, "rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
        sha256 = hashlib.sha256(raw).hexdigest()
        if in_order(relative, sha256):
            return _unparsed(relative, kind, agency, earlier, raw, sha256)
        text, node = _content(raw, relative, os.stat(path).st_size, out)
    except OSError as error:
        why = error.strerror or "?"
        out.error("file-unreadable", Span.file_start(relative), why=why)
    checked = _checked(node, kind, out)
    return SourceFile(relative, kind, agency, earlier, text, hashlib.sha256(raw).hexdigest(), checked)


def _unknown(path: str, sha256: str) -> bool:
    return False


def _unparsed(relative: str, kind: str, agency: str, earlier: bool, raw: bytes, sha256: str) -> SourceFile:
    text = raw.decode("utf-8-sig", "replace")

    def parse() -> SourceFile:
        node = read_nodes(text, relative, Collector())
        return SourceFile(
            relative, kind, agency, earlier, text, sha256, node if isinstance(node, MapNode) else None
        )

    return deferred(
        SourceFile,
        parse,
        path=relative,
        kind=kind,
        agency=agency,
        earlier=earlier,
        text=text,
        sha256=sha256,
    )


def _content(raw: bytes, relative: str, size: int, out: Collector) -> tuple[str, Node | None]:
    start = Span.file_start(relative)
    if len(raw) > MAX_BYTES:
        limit = str(MAX_BYTES // 1000)
        out.report("file-too-large", start, hint=("hint-split", {}), size=str(size // 1000), limit=limit)
        return "", None
    try:
        text = raw.decode("utf-8-sig")
        if "\0" in text[:4]:
            raise UnicodeDecodeError("utf-8", raw, text.index("\0"), text.index("\0") + 1, "UTF-16")
    except UnicodeDecodeError as error:
        return _report_encoding(raw, relative, error.start, out), None
    problems = len(out)
    node = read_nodes(text, relative, out)
    if len(out) == problems and (node is None or is_blank(node)):
        out.report("file-empty", start, hint=("hint-empty", {}))
        return text, None
    return text, node


def _report_encoding(raw: bytes, relative: str, position: int, out: Collector) -> str:
    """Report the encoding; returns the text as it was probably meant, for the excerpt."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in raw[:4]:
        codec = "utf-16-be" if raw[:2] == b"\xfe\xff" or raw[:1] == b"\0" else "utf-16-le"
        text, name, position = raw.decode(codec, "replace").lstrip("\ufeff"), "UTF-16 (“Unicode”)", 0
    else:
        text, name = raw.decode("cp1252", "replace"), "Windows-1252 (“ANSI”)"
        position = len(raw[:position].decode("cp1252", "replace"))
    lines = lines_of(f"{text[:position]}.")
    place = Span(relative, len(lines), len(lines[-1]), len(lines), len(lines[-1]) + 1)
    out.report("file-encoding", place, hint=("hint-encoding", {}), found=name)
    return text


def _checked(node: Node | None, kind: str, out: Collector) -> MapNode | None:
    if node is None:
        return None
    check_schema(node, kind, out)
    return node if isinstance(node, MapNode) else None
