"""Workbooks: both date systems, what is hidden, signatures, and files that LibreOffice wrote."""

from __future__ import annotations

import zipfile
from datetime import date, datetime

import openpyxl
import pytest
import xlsxwriter
from openpyxl.utils.datetime import CALENDAR_MAC_1904


@pytest.mark.parametrize("system", ["1900", "1904"])
def test_dates_and_bare_serials_mean_the_same_in_both_date_systems(read, tmp_path, system):
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path), {"date_1904": system == "1904"}) as book:
        sheet = book.add_worksheet("Data")
        day = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        sheet.write_row(0, 0, ["berkas", "langkah", "mulai", "selesai"])
        sheet.write_row(1, 0, ["A", "x"])
        sheet.write_datetime(1, 2, datetime(2024, 1, 17, 8, 30), day)
        sheet.write_number(1, 3, 45308.5 - (1462 if system == "1904" else 0))
    (row,) = read(path).rows
    assert (row.start.at, row.end.at) == (datetime(2024, 1, 17, 8, 30), datetime(2024, 1, 17, 12))
    assert ("sistem tanggal 1904" in row.table.notes) == (system == "1904")


def test_dates_of_the_1904_system_as_openpyxl_writes_them(read, tmp_path):
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active.append(["berkas", "langkah", "selesai"])
    book.active.append(["A", "x", date(2024, 1, 17)])
    book.save(tmp_path / "a.xlsx")
    (row,) = read(tmp_path / "a.xlsx").rows
    assert row.end.at == datetime(2024, 1, 17)


def test_hidden_rows_and_sheets_are_read_and_said(read, tmp_path):
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for title in ("Januari", "Februari"):
            sheet = book.add_worksheet(title)
            for number, cells in enumerate([["berkas", "langkah"], ["A", "x"], ["B", "y"]]):
                sheet.write_row(number, 0, cells)
        sheet.hide()
        book.get_worksheet_by_name("Januari").set_row(2, None, None, {"hidden": True})
    export = read(path)
    assert len(export.rows) == 4
    assert "1 baris tersembunyi, ikut dibaca (baris 3)" in export.tables[0].notes
    assert "lembar tersembunyi, ikut dibaca" in export.tables[1].notes
    assert not any("tersembunyi" in note for note in export.tables[0].notes if "baris" not in note)


def test_totals_and_signatures_below_a_table_are_listed_and_make_no_case(read, tmp_path):
    book = openpyxl.Workbook()
    for cells in (
        ["No", "No Paket", "Tahapan", "Tgl Selesai", "Pagu"],
        [1, "P1", "x", "17 Agustus 2024", 5],
        [2, "P2", "y", "18 Agustus 2024", 7],
        [None, "Jumlah", None, None, 12],
        [],
        [None, None, None, "Pagar Alam, 2 September 2024", None],
        [None, None, None, "Kepala Bagian", None],
        [None, "Mengetahui,", None, None, None],
        [None, "Drs. Contoh", None, None, None],
    ):
        book.active.append(cells)
    book.save(tmp_path / "a.xlsx")
    export = read(tmp_path / "a.xlsx")
    assert [row.case for row in export.rows] == ["P1", "P2"]
    listed = {item.place.row: item.reason for item in export.unread}
    assert listed[4] == "baris jumlah"
    assert set(listed) == {4, 6, 7, 8, 9}


@pytest.mark.parametrize("name", ["register.xlsx", "register.ods", "register.csv"])
def test_a_register_that_libreoffice_wrote(read, files, name):
    export = read(files / name)
    assert [(row.case, row.step, row.start.at, row.end.at) for row in export.rows] == [
        ("8001", "Menerima permohonan", datetime(2024, 1, 15, 8), datetime(2024, 1, 15, 9, 30)),
        ("8001", "Mereviu dokumen", datetime(2024, 1, 16), datetime(2024, 1, 17)),
        ("8002", "Menerima permohonan", datetime(2024, 2, 1, 8, 15), datetime(2024, 2, 1, 8, 45)),
    ]
    assert export.rows[0].field("Pagu") in ("1.234.567,50", "1234567.5")
    assert export.issues == ()
    reasons = [item.reason for item in export.unread]
    assert reasons[:2] == ["di atas judul kolom", "nomor kolom"]
    assert "baris jumlah" in reasons
    assert "baris penutup di bawah tabel" in reasons
    if name.endswith(".csv"):
        notes = " / ".join(export.tables[0].notes)
        assert "Windows-1252" in notes
        assert "titik koma" in notes
        assert "tanda desimal koma" in notes
        assert "bentuk tanggal hari/bulan/tahun; nama bulan" in notes


def test_formulas_that_were_never_calculated_are_an_error_of_the_data(read, tmp_path):
    """Programs that write formulas without their values leave cells that only look empty."""
    book = openpyxl.Workbook()
    book.active.append(["berkas", "langkah", "selesai", "dokumen"])
    book.active.append(["A", "x", "2024-01-17", '="Su"&"rat"'])
    book.active.append(["A", "y", "=C2+1", "Surat"])
    book.save(tmp_path / "a.xlsx")
    (issue,) = read(tmp_path / "a.xlsx").issues
    assert (issue.id, issue.level) == ("data-tidak-lengkap", "error")
    assert issue.message.startswith("2 sel berisi rumus yang belum dihitung (pertama: D2)")


def test_formulas_with_their_values_are_plain_cells(read, tmp_path):
    """Also when the value is an empty text, which Excel and LibreOffice mark as a text."""
    plain, path = tmp_path / "b.xlsx", tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(plain)) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["berkas", "langkah", "selesai", "dokumen"])
        sheet.write_row(1, 0, ["A", "x", "2024-01-17"])
        sheet.write_formula(1, 3, '="Su"&"rat"', None, "Surat")
        sheet.write_row(2, 0, ["A", "y", "2024-01-18"])
        sheet.write_formula(2, 3, '=""', None, "kosong")
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w") as target:
        for item in source.infolist():
            target.writestr(item, source.read(item).replace(b"<v>kosong</v>", b"<v></v>"))
    export = read(path)
    assert export.issues == ()
    assert [row.document for row in export.rows] == ["Surat", ""]
