"""Made-up records: ``python -m tests.benches.records FOLDER EVENTS [parquet csv xes] [--kacau]``.

Ten steps a case, rows in order of time as an export of an application has them.  2 % of the cases lack a
step, 2 % have two steps swapped, 0.3 % of the events are late, 0.2 % have no document.  ``messy`` has ten
times as much of each, and repeats, blank ends and unknown roles besides.  Parquet has columns of type
TIMESTAMP, CSV their text; XES has a ``start`` and a ``complete`` event for each record, case by case.
The same number gives the same rows (DuckDB's ``hash`` is the source of chance).
"""

from __future__ import annotations

import sys
from pathlib import Path

STEPS = 10
FORMS = ("parquet", "csv", "xes")

_SHARES = {False: (2, 2, 3, 2, 0), True: (20, 20, 30, 20, 20)}
"""Cases without a step and with swapped ones (of 100), late and without document (of 1,000), and odd."""

_ROWS = """
    WITH numbered AS (
      SELECT i // {steps} AS c, (i % {steps})::INTEGER AS k, hash(i * 7 + {seed}) % 1000 AS r,
             hash((i // {steps}) * 13 + {seed}) % 100 AS q,
             (hash((i // {steps}) * 31 + {seed}) % ({steps} - 1))::INTEGER AS x,
             (hash(i * 3 + {seed}) % 240)::INTEGER AS wait, hash(i * 17 + {seed}) % 40 AS who
      FROM range({events}) t(i)
    ), placed AS (
      SELECT *, CASE WHEN NOT q BETWEEN {lacking} AND {lacking} + {swapped} - 1 THEN k
                     WHEN k = x THEN k + 1 WHEN k = x + 1 THEN k - 1 ELSE k END AS pos,
             TIMESTAMP '2022-01-03 08:00:00' + to_days((hash(c) % 900)::INTEGER)
             + to_minutes((hash(c + 9) % 300)::INTEGER) AS begun
      FROM numbered
      WHERE NOT (q < {lacking} AND k = x)
    )
    SELECT 'PKT-' || lpad(c::VARCHAR, 8, '0') AS berkas, (k + 1) || '. Kegiatan nomor ' || (k + 1) AS langkah,
           begun + to_hours((CASE WHEN {odd} > 0 AND r BETWEEN 900 AND 900 + {odd} THEN 0 ELSE pos END) * 26)
             AS mulai,
           CASE WHEN {odd} > 0 AND r BETWEEN 800 AND 800 + {odd} THEN NULL
                ELSE begun + to_hours(pos * 26)
                     + to_minutes(CASE WHEN r < {late} THEN 20 * 1440 ELSE 30 + wait END) END AS selesai,
           CASE WHEN r BETWEEN 500 AND 500 + {blank} - 1 THEN '' ELSE 'Dokumen ' || (k + 1) END AS dokumen,
           CASE WHEN {odd} > 0 AND r BETWEEN 700 AND 700 + {odd} THEN 'Tidak dikenal'
                WHEN k % 2 = 0 THEN 'Kepala' ELSE 'Staf' END AS pelaksana,
           'Pegawai ' || who AS petugas, c, k, unnest(range(
             CASE WHEN {odd} > 0 AND r BETWEEN 600 AND 600 + {odd} THEN 2 ELSE 1 END)) AS again
    FROM placed
"""

_HEADINGS = """
    SELECT berkas AS "Nomor Paket", langkah AS "Kegiatan", mulai AS "Mulai", selesai AS "Selesai",
           dokumen AS "Dokumen", pelaksana AS "Pelaksana", petugas AS "Petugas"
    FROM catatan ORDER BY mulai, c, k, again
"""

_TRACES = """
    SELECT '<trace><string key="concept:name" value="' || berkas || '"/>' || string_agg(
             event || '<date key="time:timestamp" value="' || strftime(mulai, '%Y-%m-%dT%H:%M:%S')
             || '.000+07:00"/><string key="lifecycle:transition" value="start"/></event>'
             || CASE WHEN selesai IS NULL THEN '' ELSE event || '<date key="time:timestamp" value="'
             || strftime(selesai, '%Y-%m-%dT%H:%M:%S')
             || '.000+07:00"/><string key="lifecycle:transition" value="complete"/></event>' END,
             '' ORDER BY mulai, k, again) || '</trace>'
    FROM (SELECT *, '<event><string key="concept:name" value="' || langkah
                 || '"/><string key="org:role" value="' || pelaksana
                 || '"/><string key="org:resource" value="' || petugas
                 || '"/><string key="dokumen" value="' || dokumen || '"/>' AS event FROM catatan)
    GROUP BY berkas ORDER BY berkas
"""

_XES_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
"""


def records_file(folder: Path, events: int, form: str, *, messy: bool = False) -> Path:
    """Where :func:`write_records` puts them."""
    return folder / f"catatan-{events}{'-kacau' if messy else ''}.{form}"


def write_records(folder: Path, events: int, form: str, *, messy: bool = False, seed: int = 6) -> Path:
    """Write about that many records as ``parquet``, ``csv`` or ``xes``; a file that is there is kept."""
    path = records_file(folder, events, form, messy=messy)
    if path.exists():
        return path
    import duckdb

    folder.mkdir(parents=True, exist_ok=True)
    lacking, swapped, late, blank, odd = _SHARES[messy]
    rows = _ROWS.format(
        steps=STEPS,
        events=events,
        seed=seed,
        lacking=lacking,
        swapped=swapped,
        late=late,
        blank=blank,
        odd=odd,
    )
    fresh = path.with_suffix(".baru")
    with duckdb.connect(config={"memory_limit": "4GB", "temp_directory": str(folder / "tmp")}) as connection:
        connection.execute(f"CREATE VIEW catatan AS {rows}")
        if form == "xes":
            _write_xes(connection, fresh)
        else:
            kind = (
                "FORMAT parquet"
                if form == "parquet"
                else "FORMAT csv, HEADER, TIMESTAMPFORMAT '%Y-%m-%d %H:%M:%S'"
            )
            connection.execute(f"COPY ({_HEADINGS}) TO '{fresh}' ({kind})")
    fresh.replace(path)
    return path


def _write_xes(connection: object, path: Path) -> None:
    lines = connection.execute(_TRACES)  # type: ignore[attr-defined]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_XES_HEAD)
        while batch := lines.fetchmany(2_000):
            file.writelines(f"{line}\n" for (line,) in batch)
        file.write("</log>\n")


def main(arguments: list[str]) -> None:
    """Write the files named on the command line and print their paths."""
    messy = "--kacau" in arguments
    folder, events, *forms = (item for item in arguments if item != "--kacau")
    for form in forms or FORMS:
        print(write_records(Path(folder), int(events), form, messy=messy))


if __name__ == "__main__":
    main(sys.argv[1:])
