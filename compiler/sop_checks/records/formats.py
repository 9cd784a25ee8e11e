"""Which reader a file needs, by its name."""

from __future__ import annotations

from pathlib import Path

from sop_checks.errors import InputError, os_reason
from sop_checks.records.tables import RawTable

_CSV = (".csv", ".tsv", ".tab", ".txt")
_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_JSON = (".json", ".jsonl", ".ndjson")
_PARQUET = (".parquet", ".pq")
_XES = (".xes", ".xes.gz")


def require_file(path: Path, name: str) -> None:
    """Refuse what is there but no file; a file that is missing is for its reader to report.

    Raises:
        InputError: a folder, or a pipe or device, whose end never comes or which cannot be read twice.
    """
    if path.is_dir():
        raise InputError(f"{name} adalah folder; berikan berkas CSV, XLSX, JSON, Parquet, atau XES.")
    if path.exists() and not path.is_file():
        raise InputError(
            f"{name} bukan berkas biasa (pipa atau perangkat); simpan isinya sebagai berkas CSV, XLSX, JSON, "
            "Parquet, atau XES, lalu berikan berkas itu."
        )


def read_file(path: Path, name: str) -> tuple[RawTable, ...]:
    """The tables of one file, shown as ``name``.

    Raises:
        InputError: the file is missing, unreadable, or of an unknown kind.
    """
    lower = path.name.lower()
    try:
        require_file(path, name)
        if lower.endswith(_WORKBOOKS):
            from sop_checks.records.xlsx_reader import read_workbook

            with path.open("rb"):
                return read_workbook(path, name)
        if lower.endswith(_JSON):
            from sop_checks.records.json_reader import read_json

            return (read_json(path, name),)
        if lower.endswith(_CSV):
            from sop_checks.records.csv_reader import read_csv

            return (read_csv(path, name),)
        if lower.endswith(_PARQUET):
            from sop_checks.records.parquet_reader import read_parquet

            with path.open("rb"):
                return (read_parquet(path, name),)
        if lower.endswith(_XES):
            from sop_checks.records.xes_reader import read_xes

            return (read_xes(path, name),)
    except FileNotFoundError:
        raise InputError(f"{name} tidak ditemukan.") from None
    except OSError as error:
        raise InputError(f"{name} tidak dapat dibuka: {os_reason(error)}.") from None
    if not path.exists():
        raise InputError(f"{name} tidak ditemukan.")
    known = ", ".join((*_CSV, *_WORKBOOKS, *_JSON, *_PARQUET, *_XES))
    suffix = path.suffix.lower() or "tanpa akhiran"
    raise InputError(f"{name}: jenis berkas {suffix} tidak dikenal; yang dibaca: {known}.")
