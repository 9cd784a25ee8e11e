"""Event logs: XES, and the columns pm4py writes to CSV and Parquet."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from sop_checks.errors import InputError
from sop_checks.records.parquet_reader import read_parquet

LOG = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
  <classifier name="Activity" keys="concept:name"/>
  <string key="concept:name" value="nama log"/>
  {body}
</log>
"""


def event(step, at, transition="", extra=""):
    life = f'<string key="lifecycle:transition" value="{transition}"/>' if transition else ""
    return (
        f'<event><string key="concept:name" value="{step}"/>{life}'
        f'<date key="time:timestamp" value="{at}"/>{extra}</event>\n'
    )


def trace(name, *events):
    return f'<trace>\n<string key="concept:name" value="{name}"/>\n{"".join(events)}</trace>\n'


@pytest.fixture
def xes(tmp_path):
    def write(*traces, name="log.xes"):
        path = tmp_path / name
        text = LOG.format(body="".join(traces)).encode()
        path.write_bytes(gzip.compress(text, mtime=0) if name.endswith(".gz") else text)
        return path

    return write


def unread(export):
    return [(item.place.column, item.reason) for item in export.unread]


# ------------------------------------------------ files that pm4py and pandas wrote


def test_csv_parquet_and_xes_of_one_log_give_the_same_verdicts_without_a_mapping(check, files, r, verdicts):
    rules = [
        r.limit("terima", 1, "jam"),
        r.limit("reviu", 1, "hari_kerja"),
        r.limit("kirim", 30, "menit"),
        r.limit("", 2, "hari_kerja"),
        r.required("kirim"),
        r.required("arsip"),
        r.order("kirim", "reviu"),
        r.role("terima", "Staf"),
        r.segregation("terima", "reviu"),
    ]
    told = {
        name: verdicts(check([files / name], *rules))
        for name in ("log.csv", "log.parquet", "log.xes", "log.xes.gz")
    }
    first = told["log.csv"]
    assert all(item == first for item in told.values())
    listed = {(rule.partition("#")[2], case, outcome) for rule, case, _, outcome, *_ in first[1]}
    # By hand: see the table in files/log.csv.
    assert listed == {
        ("reviu/batas-waktu", "K-1", "NONCOMPLIANT"),
        ("kirim/batas-waktu", "K-1", "NONCOMPLIANT"),
        ("terima/batas-waktu", "K-3", "NONCOMPLIANT"),
        ("kirim/urutan", "K-2", "NONCOMPLIANT"),
        ("reviu/batas-waktu", "K-2", "OVERDUE_OPEN"),  # begun 16 January, the log ends on the 18th
        ("terima/pelaksana", "K-3", "NOT_ASSESSABLE"),  # no rule knows a role "Kepala"
    }


@pytest.mark.parametrize("name", ["log.csv", "log.parquet", "log.xes", "log.xes.gz"])
def test_every_row_of_a_log_becomes_a_record_or_is_listed(read, files, name):
    export = read(files / name)
    assert len(export.rows) == 8  # seven pairs, and one start that nothing completes
    assert sorted(unread(export)) == [
        ("lifecycle:transition", "transisi 'schedule' bukan mulai atau selesainya langkah"),
        ("lifecycle:transition", "transisi 'suspend' bukan mulai atau selesainya langkah"),
    ]
    assert [row.case for row in export.rows if row.unfinished] == ["K-2"]
    assert export.rows[0].field("case:unit") == "Dinas PU"
    assert export.rows[0].start.at.astimezone(UTC) == datetime(2024, 1, 15, 1, tzinfo=UTC)


def test_rows_of_xes_are_numbered_by_the_line_of_the_event(read, files):
    lines = (files / "log.xes").read_text().splitlines()
    export = read(files / "log.xes")
    assert all("<event>" in lines[row.number - 1] for row in export.rows)
    assert "bentuk log peristiwa XES" in export.tables[0].notes


# ------------------------------------------------ meaning of XES


def test_attributes_of_trace_event_list_and_attribute_are_columns_and_the_rest_is_passed_over(read, xes):
    listed = (
        '<list key="dokumen"><values><string key="d" value="Surat"/><string key="d" value="Nota"/>'
        '</values></list><string key="unit" value="PU"><string key="kode" value="7"/></string>'
        '<int key="nilai" value="12"/><boolean key="lengkap" value="true"/>'
    )
    (row,) = read(xes(trace("A", event("x", "2024-01-15T08:00:00+07:00", extra=listed)))).rows
    assert (row.case, row.step, row.document) == ("A", "x", "Surat\nNota")
    assert [row.field(name) for name in ("unit", "unit.kode", "nilai", "lengkap")] == ["PU", "7", "12", "ya"]
    assert row.table.headers == (
        "case:concept:name",
        "concept:name",
        "time:timestamp",
        "dokumen",
        "unit",
        "unit.kode",
        "nilai",
        "lengkap",
    )


def test_a_log_of_complete_events_only_has_ends_and_no_starts(read, xes):
    rows = read(xes(trace("A", event("x", "2024-01-15T08:00", "complete"), event("y", "2024-01-16T08:00"))))
    assert [(row.start, row.end.at.day, row.unfinished) for row in rows.rows] == [
        (None, 15, False),
        (None, 16, False),
    ]


def test_starts_are_paired_in_order_of_time_whatever_the_order_of_rows(read, xes):
    export = read(
        xes(
            trace(
                "A",
                event("x", "2024-01-15T12:00", "complete"),
                event("x", "2024-01-15T08:00", "start"),
                event("x", "2024-01-15T13:00", "start"),
                event("x", "2024-01-15T14:00", "complete"),
            )
        )
    )
    assert [(row.start.at.hour, row.end.at.hour) for row in export.rows] == [(8, 12), (13, 14)]


@pytest.mark.parametrize("word", ["ate_abort", "pi_abort", "withdraw"])
def test_work_that_was_given_up_is_no_execution_and_lends_its_start_to_nobody(read, xes, word):
    export = read(
        xes(
            trace(
                "A",
                event("x", "2024-01-15T08:00", "start"),
                event("x", "2024-01-15T09:00", word),
                event("x", "2024-01-15T10:00", "start"),
                event("x", "2024-01-15T11:00", "complete"),
            )
        )
    )
    assert [(row.start.at.hour, row.end.at.hour) for row in export.rows] == [(10, 11)]
    assert [reason for _, reason in unread(export)] == [
        f"langkah dimulai lalu dihentikan ({word})",
        f"transisi '{word}' bukan mulai atau selesainya langkah",
    ]


def test_pauses_are_listed_and_the_execution_lasts_from_start_to_complete(read, xes):
    steps = ("start", "suspend", "resume", "complete")
    events = [event("x", f"2024-01-15T{hour:02}:00", word) for hour, word in enumerate(steps, 8)]
    export = read(xes(trace("A", *events)))
    assert [(row.start.at.hour, row.end.at.hour) for row in export.rows] == [(8, 11)]
    assert len(export.unread) == 2


def test_instances_of_a_step_are_paired_with_their_own_start(read, xes):
    def one(hour, word, instance):
        extra = f'<string key="concept:instance" value="{instance}"/>'
        return event("x", f"2024-01-15T{hour:02}:00", word, extra)

    export = read(
        xes(
            trace("A", one(8, "start", 1), one(9, "start", 2), one(10, "complete", 2), one(11, "complete", 1))
        )
    )
    assert sorted((row.start.at.hour, row.end.at.hour) for row in export.rows) == [(8, 11), (9, 10)]


def test_a_log_without_one_start_or_complete_is_refused_with_what_it_holds(read, xes):
    with pytest.raises(InputError, match="transisi 'In Progress' bukan mulai"):
        read(xes(trace("A", event("x", "2024-01-15T08:00", "In Progress"))))


def test_an_empty_trace_and_an_event_outside_of_traces_are_not_lost(read, xes):
    export = read(xes("<trace></trace>\n", trace("A", event("x", "2024-01-15")), event("y", "2024-01-15")))
    assert [(row.case, row.step) for row in export.rows] == [("A", "x"), ("", "y")]
    assert [item.reason for item in export.unread] == ["jejak (trace) tanpa peristiwa"]
    (issue,) = export.issues
    assert (issue.id, issue.level, issue.count) == ("data-baris", "warning", 1)
    assert "tidak dinilai" in issue.message
    assert issue.place.row == 7


def test_a_log_on_one_line_is_numbered_by_the_position_of_the_event(read, tmp_path):
    path = tmp_path / "a.xes"
    body = trace("A", event("x", "2024-01-15"), event("y", "2024-01-16"))
    path.write_text(LOG.format(body=body).replace("\n", ""))
    export = read(path)
    assert [row.number for row in export.rows] == [1, 2]
    assert "nomor baris urutan peristiwa" in export.tables[0].notes


def test_a_prefix_of_the_namespace_does_not_matter(read, tmp_path):
    path = tmp_path / "a.xes"
    path.write_text(
        '<x:log xmlns:x="http://www.xes-standard.org/"><x:trace><x:string key="concept:name" value="A"/>'
        '<x:event><x:string key="concept:name" value="x"/></x:event></x:trace></x:log>'
    )
    (row,) = read(path).rows
    assert (row.case, row.step) == ("A", "x")


# ------------------------------------------------ damaged files


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"<log>\n<trace>\n<event>\n</trace></log>", "a.xes, baris 4"),
        (b"<log>\n<trace>", "a.xes, baris 2"),
        (b"", "a.xes, baris 1"),
        (b"<root/>", "bukan log peristiwa XES"),
        (b"<log>\n&x;</log>", "a.xes, baris 2"),
        (b'<!DOCTYPE log [\n<!ENTITY a "b">]><log>&a;</log>', "a.xes, baris 2: XES tidak boleh memuat"),
        (b'<!DOCTYPE log [<!ENTITY a SYSTEM "file:///etc/passwd">]><log>&a;</log>', "tidak boleh memuat"),
        (gzip.compress(b"<log>\n" + b"<trace/>" * 9, mtime=0)[:-9], "a.xes: gzip rusak atau terpotong"),
        (b"\x1f\x8bxx", "a.xes: gzip rusak"),
    ],
)
def test_damaged_logs_are_refused_with_their_line(read, tmp_path, content, words):
    path = tmp_path / "a.xes"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read(path)
    assert words in str(caught.value)
    assert "/etc" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("teks.parquet", b"berkas,langkah\n", "bukan berkas Parquet, walaupun namanya berakhiran .parquet"),
        ("hampa.parquet", b"", "kosong (0 bita). Salin atau ekspor ulang"),
        ("putus.parquet", b"PAR1" + bytes(50), "terpotong: bagian akhir berkas Parquet tidak ada. Salin"),
        ("rusak.parquet", b"PAR1" + bytes(50) + b"\x10\0\0\0PAR1", "isi berkas Parquet rusak. Salin"),
    ],
)
def test_a_broken_parquet_file_is_told_in_words_with_what_to_do(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as raised:
        read_parquet(path, name)
    assert words in str(raised.value)
    assert "Error" not in str(raised.value)
