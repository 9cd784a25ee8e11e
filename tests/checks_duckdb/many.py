"""From a small random export to a larger one in which many cases are alike, written in many ways."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from datetime import datetime, timedelta
from xml.sax.saxutils import quoteattr

import duckdb
import xlsxwriter

TIMES = ("mulai", "selesai", "tenggat", "diterima")
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)(?:([ T])(\d\d:\d\d))?([+-]\d\d:\d\d)?")


def multiplied(rng, table, copies):
    """Every case again and again, some days later; now and then a cell is changed."""
    rows = list(csv.DictReader(io.StringIO(table)))
    columns = table.splitlines()[0].split(",")
    forms = [rng.choice(["detik", "menit", "pecahan", "asal"]) for _ in range(2)]
    dates_only = rng.random() < 0.15
    result = []
    for number in range(copies):
        shift = timedelta(days=rng.choice([0, 0, 7, 7, 14, -7, 28, 1]))
        for row in rows:
            made = dict(row)
            made["berkas"] = f"{row['berkas']}-{number:03}"
            for column in TIMES:
                if made.get(column):
                    made[column] = _written(rng, made[column], shift, rng.choice(forms), dates_only)
            if rng.random() < 0.01:
                column = rng.choice(columns)
                made[column] = rng.choice(["", " ", "-", made[column] + " ", "31/02/2024", "9"])
            result.append(made)
    if rng.random() < 0.5:
        result.sort(key=lambda row: row.get("selesai", ""))
    return columns, result


def alike(rng, table, copies):
    """Hardly anything amiss: many cases of few forms, close in time, with ties, fractions and late ones.

    Cases of random sources are mostly unfinished or odd; here the missing times and persons are filled.
    """
    rows = list(csv.DictReader(io.StringIO(table)))
    columns = table.splitlines()[0].split(",")
    cases = {}
    for row in rows:
        cases.setdefault(row["berkas"], []).append(row)
    form = rng.choice(["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d", "%Y-%m-%d %H:%M:%S.%f"])
    faults, untimed, ties = rng.choice([0, 0.01]), rng.choice([0, 0, 0.02]), rng.random() < 0.5
    result = []
    for number in range(copies):
        for case, records in cases.items():
            at = datetime(2024, 1, 8 + rng.choice([0, 1, 2, 7]), 9) + timedelta(minutes=rng.randrange(400))
            for place, row in enumerate(records):
                at += timedelta(minutes=rng.choice([0, 60, 60, 60, 200, 1440] if ties else [60, 90, 2000]))
                at += timedelta(microseconds=rng.choice([0, 0, 1, 500_000]) if form.endswith("f") else 0)
                made = dict(row, berkas=f"{case}-{number:04}")
                if "petugas" in made:
                    made["petugas"] = f"P{place}" if rng.random() > faults else rng.choice(["P0", ""])
                stay = timedelta(minutes=rng.choice([0, 15, 30]) if rng.random() > faults else 9_000)
                for column, moment in (("mulai", at - stay), ("selesai", at)):
                    if column in made:
                        made[column] = "" if rng.random() < untimed else moment.strftime(form)
                for column in ("tenggat", "diterima"):
                    if made.get(column):
                        day = records[0].get(column) and datetime(2024, 1, 8 + number % 20)
                        made[column] = day.strftime("%Y-%m-%d") if day else ""
                result.append(made)
    if rng.random() < 0.7:
        result.sort(key=lambda row: row["selesai"])
    return columns, result


def _written(rng, text, shift, form, dates_only):
    match = _STAMP.fullmatch(text)
    if match is None:
        return text
    day = (datetime.fromisoformat(match[1]) + shift).date()
    if match[3] is None or dates_only:
        return day.isoformat()
    if match[4] and form != "asal":
        return f"{day}T{match[3]}:00{rng.choice(['', '', '.5', '.250001'])}{match[4]}"
    if form == "detik":
        return f"{day} {match[3]}:00"
    if form == "pecahan":
        return f"{day}{rng.choice('T ')}{match[3]}:00.{rng.choice(['5', '000001', '25'])}"
    return f"{day} {match[3]}"


def messy(rng, columns, rows):
    """Rows that are no records: totals, repeated headers, rows without case or with unknown words."""
    rows = list(rows)
    for _ in range(rng.choice([0, 0, 1, 3])):
        at = rng.randrange(len(rows) + 1)
        extra = dict.fromkeys(columns, "")
        kind = rng.choice(["jumlah", "judul", "tanpa", "kosong", "footer", "dua"])
        if kind == "jumlah":
            extra["berkas"], extra["langkah"] = "Jumlah", rng.choice(["", "12"])
        elif kind == "judul":
            extra = {column: column.title() for column in columns}
        elif kind == "tanpa":
            extra = {**rng.choice(rows), "berkas": rng.choice(["", "  "])}
        elif kind == "footer":
            extra["berkas"] = "dicetak oleh sistem"
        elif kind == "dua":
            extra = {**rng.choice(rows), "langkah": "Kegiatan yang entah apa"}
        rows.insert(at, extra)
    return rows


def write(rng, path, columns, rows, delimiter=","):
    """Write CSV in one of the ways offices have."""
    out = io.StringIO()
    quoting = rng.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
    end = rng.choice(["\n", "\r\n"])
    writer = csv.DictWriter(out, columns, delimiter=delimiter, quoting=quoting, lineterminator=end)
    for line in range(rng.choice([0, 0, 0, 2])):
        out.write(f"Laporan {line}{delimiter * (len(columns) - 1)}{end}")
    writer.writeheader()
    writer.writerows(rows)
    text = out.getvalue()
    encoding = rng.choice(["utf-8", "utf-8", "utf-8-sig", "cp1252", "utf-16"])
    path.write_bytes(text.encode(encoding))


def write_json(rng, path, columns, rows):
    """The same rows as JSON or JSON Lines, numbers as such, now and then a list or no value."""
    items = [{column: _json_cell(rng, column, row[column]) for column in columns} for row in rows]
    if path.suffix == ".jsonl":
        text = "\n".join(json.dumps(item) + rng.choice(["", "", "\n"]) for item in items)
    else:
        text = json.dumps(rng.choice([items, {"data": items}]))
    path.write_text(text, encoding="utf-8")


def _json_cell(rng, column, text):
    if not text and rng.random() < 0.5:
        return None
    if text.isdecimal() and column not in TIMES and not text.startswith("0"):
        return int(text)
    return [text, "Lampiran"] if column == "dokumen" and text and rng.random() < 0.05 else text


def write_xlsx(rng, path, columns, tables):
    """Tables as sheets of a workbook, dates as texts or as cells, and now and then a sheet of words."""
    typed = rng.random() < 0.5
    with xlsxwriter.Workbook(str(path)) as book:
        dated = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        if rng.random() < 0.3:
            book.add_worksheet("Petunjuk").write(0, 0, "Cara mengisi")
        for number, rows in enumerate(tables):
            sheet = book.add_worksheet(f"Data {number}")
            first = rng.choice([0, 0, 2])
            if first:
                sheet.write(0, 0, "Laporan")
            sheet.write_row(first, 0, columns)
            for at, row in enumerate(rows, first + 1):
                for place, column in enumerate(columns):
                    stamp = _cell_stamp(row[column]) if typed and column in TIMES else None
                    if stamp is not None:
                        sheet.write_datetime(at, place, stamp, dated)
                    else:
                        sheet.write_string(at, place, row[column])


def _cell_stamp(text):
    match = _STAMP.match(text)
    return datetime.fromisoformat(text[:16] if match[3] else match[1]) if match else None


def write_xes(rng, path, columns, rows):
    """The same rows as an event log, most often with a start and an end of each execution."""
    joined = rng.random() < 0.7
    drop = [column for column in columns if column == "mulai" and rng.random() < 0.95]
    words = ["complete", "complete", "complete", "COMPLETE", "", "schedule", "ate_abort", "suspend"]
    out = ['<?xml version="1.0" encoding="UTF-8"?>\n<log>\n']
    case = None
    for row in rows:
        if row["berkas"] != case:
            out.append("</trace>\n" if case is not None else "")
            case = row["berkas"]
            out.append(f"<trace>\n\t{_attribute('concept:name', case)}")
        if joined and row.get("mulai") and rng.random() < 0.9:
            out.append(_event({**row, "selesai": row["mulai"], "siklus": "start"}, drop))
        if not joined or rng.random() < 0.9:
            word = "complete" if not joined else rng.choice(words) if rng.random() < 0.2 else "complete"
            out.append(_event({**row, "siklus": word}, drop))
    out.append("</trace>\n" if case is not None else "")
    text = "".join(out) + "</log>\n"
    if rng.random() < 0.2:
        text = text.replace("<trace>", "<trace><!-- baru -->", 1).replace(' value="staf"', " value='staf'")
    data = text.encode()
    path.write_bytes(gzip.compress(data, 1) if path.suffix == ".gz" else data)


_NAMES = {"langkah": "concept:name", "selesai": "time:timestamp", "siklus": "lifecycle:transition"}


def _event(row, drop):
    kept = [
        _attribute(_NAMES.get(key, key), text) for key, text in row.items() if key not in ("berkas", *drop)
    ]
    return f"\t<event>\n\t\t{''.join(kept)}\t</event>\n"


def _attribute(key, text):
    if not text and len(key) % 2:
        return ""
    timed = key.startswith("time") or key in TIMES
    tag = "int" if text.isdecimal() and not timed else "date" if timed else "string"
    return f"<{tag} key={quoteattr(key)} value={quoteattr(text)}/>\n\t\t"


def write_parquet(rng, path, columns, rows):
    """The same rows as Parquet, texts or typed stamps."""
    with duckdb.connect() as connection:
        kinds = ", ".join(f'"{column}" VARCHAR' for column in columns)
        connection.execute(f"CREATE TABLE t ({kinds})")
        marks = ", ".join("?" for _ in columns)
        values = [[row[column] or None for column in columns] for row in rows]
        connection.executemany(f"INSERT INTO t VALUES ({marks})", values)
        typed = rng.choice(["", "TIMESTAMP", "TIMESTAMPTZ"])
        if typed:
            for column in TIMES:
                if column in columns:
                    cast = f'try_cast("{column}" AS TIMESTAMP)'
                    if typed == "TIMESTAMPTZ":
                        cast = f"make_timestamptz(epoch_us({cast}))"
                    connection.execute(f'ALTER TABLE t ALTER "{column}" TYPE {typed} USING {cast}')
        connection.execute(f"COPY t TO '{path}' (FORMAT parquet)")
