"""Opening Parquet data where it lies: a file, a folder of files, or a table of the catalogue.

Every row gets the place it has in the data: file and number in that file.  Files are counted in order
of their names, so that the order of rows is that of the files one below the other.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from sop_checks.addresses import address_of
from sop_checks.errors import InputError
from sop_checks.spark.session import functions, spark_errors

TABLE = "tabel:"
"""What stands before the name of a table, in place of a path."""
PARQUET = (".parquet", ".pq")
ROW_BITS = 42
"""Bits of the row number within the reader order of a row; the number of the file stands above."""
_FILES = 2 ** (62 - ROW_BITS)
_PATH, _INDEX = "_metadata.file_path", "_metadata.row_index"
_PLAIN = ("string", "boolean", "tinyint", "smallint", "int", "bigint", "double")
_STAMPS = ("date", "timestamp", "timestamp_ntz")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """Rows in Spark: columns ``c0``, ``c1`` …, and ``urutan``, the reader order of the row.

    Attributes:
        name: as reports show the whole; ``files`` are the names of its files in order.
        sizes: rows per file.
        headers: names of the columns; fields of structures have dotted names.
        sha256: digest of the bytes, or for data elsewhere of the list of files.
        notes: what a report should say about it.
    """

    frame: Any
    name: str
    files: tuple[str, ...]
    sizes: tuple[int, ...]
    headers: tuple[str, ...]
    sha256: str
    notes: tuple[str, ...]

    @property
    def rows(self) -> int:
        """Rows of all files."""
        return sum(self.sizes)


def order_of(file: int, row: int) -> int:
    """Reader order of a row, from the number of its file and its position there, both from 0."""
    return file << ROW_BITS | row


def place_of(order: int) -> tuple[int, int]:
    """The reverse of :func:`order_of`."""
    return order >> ROW_BITS, order & (2**ROW_BITS - 1)


def open_dataset(spark: Any, path: Path) -> Dataset:
    """Open a Parquet file, a folder of such files, or ``tabel:nama``.

    Raises:
        InputError: it does not exist or is no Parquet data.
    """
    f = functions()
    given, root = _location(path)
    with spark_errors(f"{given} tidak dapat dibaca sebagai tabel atau data Parquet"):
        if given.startswith(TABLE):
            name = given.removeprefix(TABLE)
            frame = spark.table(name)
        else:
            name = root.rpartition("/")[2] or given
            # Older files may lack newer columns: those are empty, not an error.
            frame = spark.read.option("mergeSchema", "true").parquet(given)
    with spark_errors(
        f"{given} bukan data Parquet, sehingga barisnya tidak bernomor; simpan dahulu sebagai folder Parquet"
    ):
        found = frame.groupBy(f.col(_PATH).alias("path")).agg(f.max(f.col(_INDEX)).alias("last")).collect()
    last = {str(row["path"]): int(row["last"]) for row in found if row["last"] is not None}
    if not last:
        raise InputError(f"Tidak ada baris catatan dalam {name}.")
    if len(last) > _FILES:
        raise InputError(f"{name} terdiri atas {len(last)} berkas; paling banyak {_FILES}.")
    single = root.endswith(PARQUET) and len(last) == 1
    shown = _relative_names(last, "" if single else root)
    paths = sorted(last, key=lambda item: shown[item])
    parts = [part for column in frame.schema.fields for part in _parts(column.name, column.dataType, f)]
    with spark_errors(f"{given} tidak dapat dibaca"):
        digest, notes = _digest(spark, path, paths, [shown[item] for item in paths])
    return Dataset(
        frame=_numbered(spark, frame, paths, [item for _, item in parts], f),
        name=name,
        files=tuple(shown[item] for item in paths),
        sizes=tuple(last[item] + 1 for item in paths),
        headers=tuple(header for header, _ in parts),
        sha256=digest,
        notes=notes,
    )


def _location(path: Path) -> tuple[str, str]:
    """The place as Spark wants it, and the path of its files as far as it is known."""
    if path.name.startswith(TABLE):
        return path.name, ""
    if path.exists():
        text = path.absolute().as_posix()
        # Spark takes a path as a pattern.
        return re.sub(r"([*?{}\[\]\\])", r"\\\1", text), text
    whole = address_of(path)
    return whole, whole.partition(":/")[2] or whole


def _relative_names(paths: Iterable[str], root: str) -> dict[str, str]:
    """Names of files below the folder that was given, or below what all have in common."""
    plain = {path: unquote(path) for path in paths}
    top = f"{root.rstrip('/')}/"
    if not root or not all(top in text for text in plain.values()):
        top = os.path.commonpath([text.rpartition("/")[0] for text in plain.values()]) + "/"
    return {path: text.partition(top)[2] or text for path, text in plain.items()}


def _parts(name: str, kind: Any, f: Any, at: Any = None) -> list[tuple[str, Any]]:
    """Columns that one column becomes, of types that Arrow carries as the other readers read them."""
    column = f.col(f"`{name.replace('`', '``')}`") if at is None else at
    text: str = kind.simpleString()
    if text in (*_PLAIN, *_STAMPS) or text.startswith("decimal"):
        return [(name, column)]
    if text == "float":
        return [(name, column.cast("double"))]
    if text.startswith("struct"):
        return [
            part
            for field in kind.fields
            for part in _parts(f"{name}.{field.name}", field.dataType, f, column.getField(field.name))
        ]
    if text.startswith("array"):
        return [(name, f.concat_ws("\n", column.cast("array<string>")))]
    return [(name, column.cast("string"))]


def _numbered(spark: Any, frame: Any, paths: Sequence[str], parts: Sequence[Any], f: Any) -> Any:
    columns = [column.alias(f"c{index}") for index, column in enumerate(parts)]
    found = frame.select(*columns, f.col(_PATH).alias("path"), f.col(_INDEX).alias("nomor"))
    if len(paths) == 1:
        return found.withColumn("urutan", f.col("nomor")).drop("path", "nomor")
    numbers = spark.createDataFrame(
        list(zip(paths, range(len(paths)), strict=True)), "path string, file long"
    )
    order = f.shiftleft("file", ROW_BITS).bitwiseOR(f.col("nomor"))
    joined = found.join(f.broadcast(numbers), "path")
    return joined.withColumn("urutan", order).drop("path", "nomor", "file")


def _digest(
    spark: Any, path: Path, paths: Sequence[str], names: Sequence[str]
) -> tuple[str, tuple[str, ...]]:
    """sha256 of the bytes where the data is on this computer, else of names, sizes and times of files."""
    if path.is_file():
        return _sha256(path), ()
    if path.is_dir():
        lines = [f"{_sha256(path / name)}  {name}\n" for name in names]
        return hashlib.sha256("".join(lines).encode()).hexdigest(), ()
    context = spark.sparkContext
    listed: list[list[Any]] = []
    for item, name in zip(paths, names, strict=True):
        place = context._jvm.org.apache.hadoop.fs.Path(context._jvm.java.net.URI(item))
        status = place.getFileSystem(spark._jsparkSession.sessionState().newHadoopConf()).getFileStatus(place)
        listed.append([name, status.getLen(), status.getModificationTime()])
    text = json.dumps(listed, ensure_ascii=False)
    note = "sidik jari dihitung dari nama, ukuran, dan waktu ubah berkas-berkasnya, bukan dari isinya"
    return hashlib.sha256(text.encode()).hexdigest(), (note,)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
