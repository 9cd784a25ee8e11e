"""The same records in every format and dialect give the same verdicts."""

from __future__ import annotations

import csv
import gzip
import io
import json
from datetime import datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import quoteattr

import duckdb
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sop_checks.records.json_reader import read_json

STEPS = ("terima", "reviu", "kirim", "lampiran")
COLUMNS = ("berkas", "langkah", "mulai", "selesai", "pelaksana", "petugas", "dokumen", "status")
_START = datetime(2024, 1, 15, 8)

moments = st.integers(0, 400).map(lambda steps: _START + timedelta(minutes=45 * steps, seconds=steps))
records = st.builds(
    lambda case, step, start, length, role, person, document: {
        "berkas": case,
        "langkah": step,
        "mulai": start,
        "selesai": start + timedelta(hours=length),
        "pelaksana": role,
        "petugas": person,
        "dokumen": document,
        "status": "selesai" if case != "103" else "proses",
    },
    st.sampled_from(["101", "102", "103"]),
    st.sampled_from(STEPS),
    moments,
    st.integers(0, 60),
    st.sampled_from(["PPK", "Staf", ""]),
    st.sampled_from(["Ani", "Budi", "Café"]),
    st.sampled_from(["", "Surat", "Surat; Nota"]),
)


def _unique(rows):
    """One record per case and step, and no two records at one time: ties depend on the row order."""
    return len({(row["berkas"], row["langkah"]) for row in rows}) == len(rows) and len(
        {row["selesai"] for row in rows}
    ) == len(rows)


tables = st.lists(records, min_size=1, max_size=8).filter(_unique)


def as_csv(rows, path, *, delimiter=",", encoding="utf-8", date=str, header=COLUMNS):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(header)
    for row in rows:
        writer.writerow([date(value) if isinstance(value, datetime) else value for value in row.values()])
    path.write_bytes(out.getvalue().encode(encoding))


def serial(at):
    return repr((at - datetime(1899, 12, 30)) / timedelta(days=1)).replace(".", ",")


def indonesian(at):
    month = ["Januari", "Februari", "Maret", "April"][at.month - 1]
    return f"{at.day} {month} {at.year} pukul {at:%H.%M.%S}"


def as_xlsx(rows, path):
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        day = book.add_format({"num_format": "dd/mm/yyyy hh:mm:ss"})
        sheet.write(0, 0, "REKAP")
        sheet.write_row(2, 0, COLUMNS)
        for number, row in enumerate(rows, 3):
            for column, value in enumerate(row.values()):
                if isinstance(value, datetime):
                    sheet.write_datetime(number, column, value, day)
                else:
                    sheet.write(number, column, int(value) if value.isdecimal() else value)


def plain(row):
    return {key: value.isoformat() if isinstance(value, datetime) else value for key, value in row.items()}


def as_json(rows, path):
    data = [{**plain(row), "berkas": int(row["berkas"])} for row in rows]
    path.write_text(json.dumps({"data": data, "meta": {"has_more": False}}))


def as_jsonl(rows, path):
    path.write_text("\n".join(json.dumps({**plain(row), "berkas": float(row["berkas"])}) for row in rows))


def as_parquet(rows, path):
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE t (berkas BIGINT, langkah VARCHAR, mulai TIMESTAMP, selesai TIMESTAMP, "
            "pelaksana VARCHAR, petugas VARCHAR, dokumen VARCHAR, status VARCHAR)"
        )
        connection.executemany(
            "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)", [list(row.values()) for row in rows]
        )
        connection.execute(f"COPY t TO '{path}' (FORMAT parquet)")


def as_xes(rows, path):
    """Start and complete as two events, in the zone of another country, cases as traces."""

    def event(row, transition, at):
        names = ("concept:name", "langkah"), ("org:role", "pelaksana"), ("org:resource", "petugas")
        texts = [(key, row[name]) for key, name in names]
        texts += [
            ("lifecycle:transition", transition),
            ("dokumen", row["dokumen"] if transition == "complete" else ""),
        ]
        body = "".join(f'<string key="{key}" value={quoteattr(value)}/>' for key, value in texts)
        stamp = (at - timedelta(hours=2)).isoformat() + "+05:00"
        return f'<event>{body}<date key="time:timestamp" value="{stamp}"/></event>\n'

    out = ["<log>\n"]
    for case in dict.fromkeys(row["berkas"] for row in rows):
        mine = [row for row in rows if row["berkas"] == case]
        status = f'<string key="status" value="{mine[0]["status"]}"/>'
        out.append(f'<trace><string key="concept:name" value="{case}"/>{status}\n')
        out += [event(row, "start", row["mulai"]) + event(row, "complete", row["selesai"]) for row in mine]
        out.append("</trace>\n")
    text = "".join([*out, "</log>\n"]).encode()
    path.write_bytes(gzip.compress(text) if path.suffix == ".gz" else text)


WIDE = {
    "lebar": [
        {
            "langkah": step,
            "mulai": f"{step} mulai",
            "selesai": f"{step} selesai",
            "pelaksana": f"{step} pelaksana",
            "petugas": f"{step} petugas",
        }
        for step in STEPS
    ],
    "dokumen": [
        {"langkah": step, "kolom": f"{step} {name}", "dokumen": name}
        for step in STEPS
        for name in ("Surat", "Nota")
    ],
}


def as_wide(rows, path):
    names = ("mulai", "selesai", "pelaksana", "petugas", "Surat", "Nota")
    header = ["berkas", "status", *(f"{step} {name}" for step in STEPS for name in names)]
    cases = {}
    for row in rows:
        case = cases.setdefault(row["berkas"], {"berkas": row["berkas"], "status": row["status"]})
        for name in names:
            value = row.get(name, "x" if name in row["dokumen"] else "")
            case[f"{row['langkah']} {name}"] = value.isoformat(" ") if isinstance(value, datetime) else value
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, header, restval="")
        writer.writeheader()
        writer.writerows(cases.values())


FORMATS = {
    "titik-koma.csv": lambda rows, path: as_csv(
        rows, path, delimiter=";", encoding="cp1252", date=lambda at: f"{at:%d/%m/%Y %H.%M.%S}"
    ),
    "utf16.tsv": lambda rows, path: as_csv(rows, path, delimiter="\t", encoding="utf-16", date=indonesian),
    "bom.csv": lambda rows, path: as_csv(
        rows, path, encoding="utf-8-sig", date=lambda at: at.isoformat() + "+07:00"
    ),
    "seri.csv": lambda rows, path: as_csv(rows, path, delimiter=";", date=serial),
    "buku.xlsx": as_xlsx,
    "api.json": as_json,
    "baris.jsonl": as_jsonl,
    "tabel.parquet": as_parquet,
    "log.xes": as_xes,
    "log.xes.gz": as_xes,
    "lebar.csv": as_wide,
}


@pytest.fixture
def rules(r):
    return (
        r.limit("terima", 6, "jam"),
        r.limit("reviu", 2, "hari_kerja"),
        r.limit("kirim", 90, "menit", start=r.since("reviu")),
        r.limit("", 5, "hari_kerja"),
        r.required("kirim"),
        r.order("kirim", "reviu"),
        r.output("reviu", "Surat"),
        r.output("kirim", "Nota"),
        r.role("terima", "PPK"),
        r.role("reviu", "Staf"),
        r.segregation("terima", "kirim"),
    )


@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(tables)
def test_every_format_of_the_same_records_gives_the_same_verdicts(check, rules, verdicts, tmp_path, rows):
    from sop_checks.rules import Closing

    def told(path, mapping=None, field="status"):
        return verdicts(check([path], *rules, mapping=mapping, closing=Closing(field=field, value="selesai")))

    first = Path(tmp_path / "dasar.csv")
    as_csv(rows, first)
    expected = told(first)
    assert any(counts.keys() - {"NOT_APPLICABLE"} for counts in expected[0].values())
    for name, write in FORMATS.items():
        path = tmp_path / name
        write(rows, path)
        field = "case:status" if "xes" in name else "status"
        assert told(path, WIDE if name == "lebar.csv" else None, field) == expected, name


@pytest.mark.parametrize("items", [[{"berkas": "A", "langkah": "1"}], []])
def test_an_api_answer_may_wrap_its_list_twice(tmp_path, items):
    """`data.items`, and what the inner page says of further pages is not lost."""
    path = tmp_path / "api.json"
    path.write_text(json.dumps({"status": 200, "data": {"items": items, "has_more": True}}))
    table = read_json(path, "api.json")
    assert table.header == (("berkas", "langkah") if items else ())
    assert [row.cells for row in table.rows] == [("A", "1") for _ in items]
    assert "has_more bernilai true" in table.incomplete
