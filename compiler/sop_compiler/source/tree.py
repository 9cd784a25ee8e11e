"""Finding and reading the files of ``sop_source``."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sop_compiler.diagnostics import Collector
from sop_compiler.source.nodes import MapNode, Node
from sop_compiler.source.reader import MAX_BYTES, read_nodes
from sop_compiler.source.schema import check_schema
from sop_compiler.spans import Span

FOLDER = "sop_source"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One file of the source.

    Attributes:
        path: POSIX path relative to the project root.
        kind: schema kind (``sop``, ``instansi`` …).
        agency: folder of the agency, ``""`` for registers.
        earlier: the file lies under ``versi/``.
        text: content; ``""`` when it could not be read.
        sha256: digest of the bytes.
        node: positioned content, ``None`` when it could not be read.
    """

    path: str
    kind: str
    agency: str
    earlier: bool
    text: str
    sha256: str
    node: MapNode | None


def find_root(start: Path) -> Path | None:
    """Nearest folder from ``start`` upwards that holds ``sop_source``; ``None`` if there is none."""
    for folder in (start, *start.parents):
        if (folder / FOLDER).is_dir():
            return folder
    return None


def read_tree(root: Path, out: Collector) -> tuple[SourceFile, ...]:
    """Read and check every ``*.yaml`` / ``*.yml`` below ``root/sop_source``, in order of path."""
    base = root / FOLDER
    found = [p for p in base.rglob("*") if p.suffix in (".yaml", ".yml") and p.is_file()]
    files: list[SourceFile] = []
    for path in sorted(found, key=lambda p: p.relative_to(root).as_posix()):
        relative = path.relative_to(root).as_posix()
        placed = _classify(PurePosixPath(relative))
        if placed is not None:
            files.append(_read(path, relative, *placed, out))
    return tuple(files)


def digest(files: tuple[SourceFile, ...]) -> str:
    """sha256 over paths and contents of all files."""
    whole = hashlib.sha256()
    for file in files:
        whole.update(f"{file.path}\0{file.sha256}\n".encode())
    return whole.hexdigest()


def _classify(path: PurePosixPath) -> tuple[str, str, bool] | None:
    """(kind, agency, earlier) by place; ``None`` for files that are nobody's."""
    parts = path.parts[1:]
    stem = path.stem
    if any(part.startswith((".", "_")) for part in parts):
        return None
    match parts:
        case (_,):
            return (stem, "", False) if stem in ("peraturan", "istilah") else None
        case ("kalender", _):
            return "kalender", "", False
        case (agency, _) if stem in ("instansi", "dokumen"):
            return stem, agency, False
        case (agency, _):
            return "sop", agency, False
        case (agency, "versi", _):
            return "sop", agency, True
        case _:
            return None


def _read(
    path: Path, relative: str, kind: str, agency: str, earlier: bool, out: Collector
) -> SourceFile:
    start = Span.file_start(relative)
    raw, text, node = b"", "", None
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            out.report(
                "file-too-large",
                start,
                hint=("hint-split", {}),
                size=str(size // 1000),
                limit=str(MAX_BYTES // 1000),
            )
        else:
            raw = path.read_bytes()
            text = raw.decode("utf-8-sig")
            node = read_nodes(text, relative, out)
            if node is None and not _has_content(text):
                out.error("file-empty", start)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        text = raw.decode("latin-1")
        place = Span(relative, line, column, line, column + 1)
        out.report("file-encoding", place, hint=("hint-encoding", {}), position=str(column))
    except OSError as error:
        out.error("file-unreadable", start, why=error.strerror or "galat")
    return SourceFile(
        relative,
        kind,
        agency,
        earlier,
        text,
        hashlib.sha256(raw).hexdigest(),
        _checked(node, kind, out),
    )


def _checked(node: Node | None, kind: str, out: Collector) -> MapNode | None:
    if node is None:
        return None
    check_schema(node, kind, out)
    return node if isinstance(node, MapNode) else None


def _has_content(text: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())
