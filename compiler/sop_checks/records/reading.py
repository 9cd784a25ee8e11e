"""Reading the files of a run: format by name, every table bound, rows in reader order."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from sop_checks.data_findings import DataFinding
from sop_checks.errors import InputError
from sop_checks.folding import fold
from sop_checks.records.columns import BoundTable, TableRows, bind_table, read_rows
from sop_checks.records.csv_reader import DELIMITERS, lines_swallowed
from sop_checks.records.formats import read_file
from sop_checks.records.joins import join_cases
from sop_checks.records.lifecycle import join_lifecycle
from sop_checks.records.mapping_model import Mapping
from sop_checks.records.rows import Row, TableInfo
from sop_checks.records.tables import EMPTY_TRACE, Place, RawTable, UnreadRow


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that was read: the name it is shown by and the sha256 of its bytes."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """Everything that was read in one run; rows in reader order (file, sheet, row)."""

    files: tuple[SourceFile, ...]
    tables: tuple[TableInfo, ...]
    rows: tuple[Row, ...]
    unread: tuple[UnreadRow, ...]
    issues: tuple[DataFinding, ...]

    @property
    def has_steps(self) -> bool:
        """Whether any table has a step column."""
        return any(table.has_steps for table in self.tables)


def read_exports(paths: Sequence[Path], mapping: Mapping, date_fields: Sequence[str] = ()) -> Export:
    """Read all files of a run; ``date_fields`` are case fields that rules read as dates.

    Raises:
        InputError: no file given, a file is missing or unreadable, no table has a case column, a
            column of the mapping exists nowhere, or there is no row.
    """
    names = shown_names(paths)
    raws, files = read_raw_tables(paths)
    bound = [bind_table(raw, mapping) for raw in raws]
    used = usable_tables(bound, mapping, names)
    parts = _read_tables(used, mapping, date_fields)
    met = join_cases([row for part in parts for row in part.rows], mapping)
    joined = join_lifecycle(met.rows, mapping.transitions)
    if not joined.rows:
        raise InputError(no_rows(names, (*met.unread, *joined.unread)))
    return Export(
        files=tuple(files),
        tables=tuple(part.info for part in parts),
        rows=joined.rows,
        unread=(
            *unused_tables(bound),
            *(item for part in parts for item in part.unread),
            *met.unread,
            *joined.unread,
        ),
        issues=(
            *repeated_files(files),
            *_incomplete(raws),
            *_open_quotes(used),
            *empty_traces(raws),
            *(item for part in parts for item in part.issues),
        ),
    )


def read_raw_tables(paths: Sequence[Path]) -> tuple[list[RawTable], list[SourceFile]]:
    """The tables of all files as they stand, in reader order, and the files.

    Raises:
        InputError: no file given, or a file is missing or unreadable.
    """
    if not paths:
        raise InputError("Belum ada berkas ekspor yang diberikan.")
    raws: list[RawTable] = []
    files: list[SourceFile] = []
    for path, name in zip(paths, shown_names(paths), strict=True):
        raws.extend(read_file(path, name))
        with path.open("rb") as stream:
            files.append(SourceFile(name, hashlib.file_digest(stream, "sha256").hexdigest()))
    return raws, files


def _read_tables(
    tables: Sequence[BoundTable], mapping: Mapping, date_fields: Sequence[str]
) -> list[TableRows]:
    any_steps = any(table.info.has_steps for table in tables)
    parts: list[TableRows] = []
    order = 0
    for table in tables:
        without_steps = any_steps and not table.info.has_steps
        parts.append(read_rows(table, mapping, order, date_fields=date_fields, case_table=without_steps))
        order += len(parts[-1].rows)
    return parts


def usable_tables(bound: Sequence[BoundTable], mapping: Mapping, names: Sequence[str]) -> list[BoundTable]:
    """The tables that have a case column; ``names`` are those of the files.

    Raises:
        InputError: no table has one, or a column of the mapping exists nowhere.
    """
    _require_mapped_columns(bound, mapping)
    used = [table for table in bound if "berkas" in table.info.bound]
    if not used:
        raise InputError(_no_case_column(bound, names))
    return used


def no_rows(names: Sequence[str], unread: Sequence[UnreadRow]) -> str:
    """Why there is no record at all."""
    why = f" ({unread[0].reason})" if unread else ""
    return f"Tidak ada baris catatan dalam {', '.join(names)}{why}."


def _incomplete(raws: Sequence[RawTable]) -> list[DataFinding]:
    """A part of an export makes records look absent that were never sent."""
    return [
        DataFinding("data-tidak-lengkap", "error", raw.incomplete, Place(raw.file, raw.sheet))
        for raw in raws
        if raw.incomplete
    ]


def _open_quotes(tables: Sequence[BoundTable]) -> list[DataFinding]:
    """Cells of text files that hold whole rows: a quote was left open."""
    found: list[DataFinding] = []
    words = {word: delimiter for delimiter, word in DELIMITERS.items()}
    for table in tables:
        raw, width = table.raw, len(table.info.headers)
        for row in raw.broken:
            delimiter = words[raw.format["pemisah kolom"]]
            swallowed = max(lines_swallowed(str(cell), delimiter, width) for cell in row.cells)
            if swallowed:
                text = (
                    f"tanda kutip pada baris {row.number} tidak ditutup sampai baris "
                    f"{row.number + swallowed}; baris di antaranya terbaca sebagai satu sel"
                )
                found.append(
                    DataFinding("data-tidak-lengkap", "error", text, Place(raw.file, row=row.number))
                )
    return found


def empty_traces(raws: Sequence[RawTable]) -> list[DataFinding]:
    """Cases of event logs of which nothing was recorded: no rule can tell of them."""
    found: list[DataFinding] = []
    text = f"{EMPTY_TRACE}; berkasnya tidak memuat langkah maupun waktu, jadi tidak dinilai"
    for raw in raws:
        places = [item.place for item in raw.unread if item.reason == EMPTY_TRACE]
        if places:
            found.append(DataFinding("data-baris", "warning", text, places[0], len(places)))
    return found


def repeated_files(files: Sequence[SourceFile]) -> list[DataFinding]:
    """The same file twice counts every execution twice."""
    found: list[DataFinding] = []
    seen: dict[str, str] = {}
    for file in files:
        first = seen.get(file.sha256)
        if first is not None:
            same = "diberikan dua kali" if first == file.name else f"isinya sama dengan {first}"
            text = f"{same}, sehingga setiap catatan terhitung dua kali"
            found.append(DataFinding("data-berkas", "error", text, Place(file.name)))
        seen.setdefault(file.sha256, file.name)
    return found


def shown_names(paths: Sequence[Path]) -> list[str]:
    """File names; the whole given path only where two files share a name."""
    names = [path.name for path in paths]
    return [path.as_posix() if names.count(path.name) > 1 else path.name or path.as_posix() for path in paths]


def unused_tables(bound: Sequence[BoundTable]) -> list[UnreadRow]:
    """The tables without a case column, which take no part."""
    return [
        UnreadRow(
            Place(table.info.file, table.info.sheet),
            "lembar tanpa kolom berkas" if table.info.headers else "lembar kosong",
        )
        for table in bound
        if "berkas" not in table.info.bound
    ]


def _require_mapped_columns(bound: Sequence[BoundTable], mapping: Mapping) -> None:
    """Every column that the mapping names stands somewhere; a misspelt one would be lost unseen."""
    present = {name: table.info.headers[at] for table in bound for name, at in table.info.positions.items()}
    wanted = [(f"kunci.{at}", f"kunci ke-{at + 1}", names) for at, names in enumerate(mapping.keys)]
    wanted += [(f"kolom.{key}", key, names) for key, names in mapping.columns.items()]
    wanted += [
        (f"lebar.{at}", f"{key} langkah {item.step}", (name,))
        for at, item in enumerate(mapping.wide)
        for key, name in item.columns.items()
    ]
    wanted += [
        (f"dokumen.{at}", f"dokumen {item.document}", (item.column,))
        for at, item in enumerate(mapping.documents)
    ]
    for at, what, names in wanted:
        if not any(fold(name) in present for name in names):
            near = get_close_matches(fold(names[0]), list(present), n=1, cutoff=0.7)
            hint = f" (maksud Anda {present[near[0]]!r}?)" if near else ""
            raise InputError(
                f"{mapping.place(at)}: kolom {' / '.join(names)!r} untuk {what} tidak ada dalam data{hint}; "
                f"kolom yang ada: {_headers(bound)}."
            )
    if mapping.wide and not any(table.info.wide for table in bound):
        raise InputError(
            f"{mapping.place('lebar')}: tidak ada tabel yang terbaca sebagai bentuk lebar. "
            "Hapus kolom langkah dari pemetaan, atau hapus lebar."
        )


def _no_case_column(bound: Sequence[BoundTable], names: Sequence[str]) -> str:
    found = _headers(bound)
    if not found:
        return f"Data kosong: tidak ada satu baris pun yang berisi dalam {', '.join(names)}."
    return (
        "Kolom nomor berkas tidak dikenali, sehingga catatan tidak dapat dikelompokkan. "
        f"Kolom yang ada: {found}. Tunjuk kolomnya dalam pemetaan (--map), "
        "misalnya kolom: {berkas: No Paket}."
    )


def _headers(bound: Sequence[BoundTable]) -> str:
    return ", ".join(dict.fromkeys(name for table in bound for name in table.info.headers if name))
