"""Reading workbooks (written here with openpyxl and xlsxwriter), JSON and several files."""

from __future__ import annotations

import json
from datetime import date, datetime

import openpyxl
import xlsxwriter

from sop_checks.records.mapping import Mapping
from sop_checks.records.reading import read_exports


def read(*paths):
    return read_exports(paths, Mapping())


def test_sheets_types_serials_and_merged_cells(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Data Tender"
    sheet.append(["REKAP 2024"])
    sheet.append([])
    sheet.append(["Kd Tender", "Tahapan", "Tgl Awal", "Tgl Akhir", "Dokumen"])
    sheet.append([8123456, 2.0, datetime(2024, 1, 17, 8, 30), date(2024, 1, 18), "Surat"])
    sheet.append([None, "x", 45308.5, "17 Januari 2024", None])
    sheet.merge_cells("A4:A5")
    sheet.append(["Jumlah", None, None, None, None])
    other = book.create_sheet("Petunjuk")
    other.append(["Isi kolom dengan benar"])
    path = tmp_path / "ekspor.xlsx"
    book.save(path)
    export = read(path)
    first, second = export.rows
    assert (first.case, first.step, first.number, first.table.sheet) == ("8123456", "2", 4, "Data Tender")
    assert (first.start.at, first.start.has_clock) == (datetime(2024, 1, 17, 8, 30), True)
    assert (first.end.at, first.end.has_clock) == (datetime(2024, 1, 18), False)
    assert (second.case, second.start.at, second.end.at.day) == ("8123456", datetime(2024, 1, 17, 12), 17)
    assert [(item.place.sheet, item.place.row, item.reason) for item in export.unread] == [
        ("Petunjuk", 0, "lembar tanpa kolom berkas"),
        ("Data Tender", 1, "di atas judul kolom"),
        ("Data Tender", 6, "baris jumlah"),
    ]


def test_several_sheets_keep_reader_order(tmp_path):
    path = tmp_path / "dua.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, case in (("Januari", "A"), ("Februari", "B")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["berkas", "langkah", "selesai"])
            sheet.write_row(1, 0, [case, "x", "17/01/2024 8:30"])
    rows = read(path).rows
    assert [(row.case, row.table.sheet, row.order) for row in rows] == [
        ("A", "Januari", 0),
        ("B", "Februari", 1),
    ]


def test_json_lists_envelopes_and_lines(tmp_path):
    records = [
        {"kd_tender": 12, "langkah": "x", "dokumen": ["Surat", "Nota"], "selesai": "2024-01-15"},
        {"kd_tender": "13", "langkah": "y", "lain": {"nama": "N"}},
    ]
    plain, envelope, lines = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "c.jsonl"
    plain.write_text(json.dumps(records))
    envelope.write_text(json.dumps({"data": records, "meta": {"has_more": False}}))
    lines.write_text("\n".join(json.dumps(item) for item in records) + "\n")
    for path in (plain, envelope, lines):
        first, second = read(path).rows
        assert (first.case, first.number, first.document) == ("12", 1, "Surat\nNota")
        assert (second.case, second.number, second.field("lain")) == ("13", 2, "N")


def test_a_file_without_steps_beside_one_with_steps_gives_case_fields(r, calendar, write_csv):
    from sop_checks.engine import run
    from sop_checks.rules import Closing

    steps = write_csv(
        "berkas | langkah | selesai\nA | terima | 2024-01-15\nB | terima | 2024-01-15", "langkah.csv"
    )
    cases = write_csv("no paket | status\nA | selesai\nB | proses", "paket.csv")
    procedure = r.procedure(r.version(r.required("reviu"), closing=Closing(field="Status", value="selesai")))
    result = run([procedure], {"uji": calendar}, [steps, cases])
    assert {item.case: str(item.outcome) for item in result.findings} == {"A": "NONCOMPLIANT"}
    assert result.coverage.records == 2


def test_files_of_the_same_name_are_told_apart(tmp_path):
    paths = [tmp_path / folder / "e.csv" for folder in ("satu", "dua")]
    for path in paths:
        path.parent.mkdir()
        path.write_text("berkas;langkah\nA;x\n")
    names = [item.name for item in read(*paths).files]
    assert len(set(names)) == 2
    assert names[0].endswith("satu/e.csv")
