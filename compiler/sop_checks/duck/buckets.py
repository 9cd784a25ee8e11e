"""Very many records, judged in buckets of whole cases, so that memory is bounded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sop_checks.duck.source import quoted

_BUCKET = 16_000_000
"""Records whose cases are grouped at once in memory: in one go it costs a fifth less and no more memory."""
_ON_DISK = 2_500_000
"""Likewise where the rows are on disk and memory is limited."""
_FLUSHED = 20_000
"""Records of a bucket that are held before they are written."""


class Buckets:
    """Cuts the events of a version into whole cases where there are very many.

    With a folder every event is written into the file of its bucket once, and ``ev`` is that file while a
    bucket is judged; without one every bucket looks at all events.  Which it is changes no result.
    """

    def __init__(self, connection: Any, rows: int, folder: Path | None) -> None:
        """``rows`` is about the number of events."""
        self.connection = connection
        self.count = max(1, -(-rows // (_ON_DISK if folder else _BUCKET)))
        self._files: list[str] = []
        self._folder = folder if self.count > 1 else None

    def each(self, where: str) -> Iterator[str]:
        """The conditions for the events of every bucket, to be used while it is the turn of each."""
        if self.count == 1:
            yield where
        elif self._folder is None:
            for bucket in range(self.count):
                yield f"{where} AND hash(ck) % {self.count} = {bucket}"
        else:
            yield from self._on_disk(self._folder, where)

    def _on_disk(self, folder: Path, where: str) -> Iterator[str]:
        execute = self.connection.execute
        if not self._files:
            execute(f"SET partitioned_write_flush_threshold = {_FLUSHED}")
            execute(
                f"COPY (SELECT *, hash(ck) % {self.count} AS bucket FROM ev) TO {quoted(str(folder))} "
                "(FORMAT parquet, PARTITION_BY (bucket))"
            )
            self._files = [f"{place}/*.parquet" for place in sorted(folder.iterdir())]
        execute("ALTER VIEW ev RENAME TO ev_of_all")
        try:
            for files in self._files:
                read = f"read_parquet({quoted(files)}, hive_partitioning = false)"
                execute(f"CREATE OR REPLACE VIEW ev AS FROM {read}")
                yield where
        finally:
            execute("DROP VIEW IF EXISTS ev")
            execute("ALTER VIEW ev_of_all RENAME TO ev")
