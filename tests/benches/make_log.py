"""A seeded log as DuckDB makes it: ten steps a case, known shares of faults, CSV or Parquet.

2 % of the cases lack a step, 2 % have two steps swapped, 0.3 % of the events are late, 0.2 % have no
document.
"""

from __future__ import annotations

from pathlib import Path

import duckdb

STEPS = 10


def make_log(folder: Path, events: int) -> tuple[Path, Path]:
    """Write ``log.csv`` and ``log.parquet`` with about that many events; both hold the same rows."""
    csv, parquet = folder / f"log{events}.csv", folder / f"log{events}.parquet"
    if csv.exists() and parquet.exists():
        return csv, parquet
    with duckdb.connect() as connection:
        connection.execute(
            f"""
            CREATE TABLE log AS
            WITH e AS (
              SELECT i // {STEPS} AS c, i % {STEPS} AS k, hash(i * 7 + 1) % 1000 AS r,
                     hash((i // {STEPS}) * 13 + 5) % 100 AS q, hash((i // {STEPS}) * 31 + 2) % {STEPS} AS x,
                     hash(i * 3 + 11) % 240 AS wait, hash(i * 17 + 3) % 40 AS who
              FROM range({events}) t(i)
            ), t AS (
              SELECT *, CASE WHEN q IN (2, 3) AND k = x AND k < 9 THEN k + 1
                             WHEN q IN (2, 3) AND k = x + 1 AND x < 9 THEN k - 1 ELSE k END AS pos,
                     TIMESTAMP '2022-01-03 08:00:00' + INTERVAL ((hash(c) % 900)::INTEGER) DAY
                     + INTERVAL ((hash(c + 9) % 300)::INTEGER) MINUTE AS begun
              FROM e
            )
            SELECT 'PKT-' || lpad(c::VARCHAR, 8, '0') AS "Nomor Paket",
                   (k + 1) || '. Kegiatan nomor ' || (k + 1) AS "Kegiatan",
                   strftime(begun + INTERVAL (pos * 26) HOUR, '%Y-%m-%d %H:%M:%S') AS "Mulai",
                   strftime(begun + INTERVAL (pos * 26) HOUR
                     + INTERVAL ((CASE WHEN r < 3 THEN 20 * 1440 ELSE 30 + wait END)::INTEGER) MINUTE,
                     '%Y-%m-%d %H:%M:%S') AS "Selesai",
                   CASE WHEN r IN (500, 501) THEN '' ELSE 'Dokumen ' || (k + 1) END AS "Dokumen",
                   CASE WHEN k % 2 = 0 THEN 'Kepala' ELSE 'Staf' END AS "Pelaksana",
                   'Pegawai ' || who AS "Petugas"
            FROM t WHERE NOT (q IN (0, 1) AND k = x) ORDER BY begun + INTERVAL (pos * 26) HOUR, c, k
            """
        )
        connection.execute(f"COPY log TO '{csv}' (HEADER)")
        connection.execute(f"COPY log TO '{parquet}'")
    return csv, parquet
