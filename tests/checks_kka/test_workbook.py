"""kka.xlsx as a file: safe, the same every time, readable by several programs."""

from __future__ import annotations

import csv
import subprocess
import zipfile
from dataclasses import replace

import openpyxl
import pytest
import python_calamine
from kka_runs import cell, fill, grid, label_cell, make_finding, make_rule, make_run, simple_run, table

from sop_checks.data_findings import DataFinding
from sop_checks.records.tables import Place
from sop_checks.report.kka import write_kka
from sop_checks.report.kka.book import CUT_NOTE, MAX_TEXT, Book
from sop_checks.report.kka.carry import Carried, carry
from sop_checks.report.kka.earlier import read_earlier
from sop_checks.report.kka.findings import rows_of
from sop_checks.report.kka.table import write_findings

NASTY = (
    "=1+1",
    "+62812(1)",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1+1",
    '=HYPERLINK("http://contoh.invalid","x")',
)


def _nasty_run():
    rule = make_rule(
        failing=9,
        cases=20,
        title="=judul",
        number="+9",
        step_activity="@langkah",
        text="-kalimat",
        severity="=tinggi",
    )
    findings = [
        make_finding(
            rule,
            text,
            observed=text,
            expected=text,
            file=text,
            sheet=text,
            column=text,
            waiver=text,
            explanation=text,
        )
        for text in NASTY
    ]
    run = make_run(findings, [rule])
    hashes = {**run.info.sha256, "exports": dict.fromkeys(NASTY, "c" * 64)}
    problems = tuple(DataFinding(text, "warning", text, Place(text, text, 1, text)) for text in NASTY)
    return replace(run, info=replace(run.info, sha256=hashes), data_findings=problems)


def test_no_text_of_the_data_is_ever_a_formula_or_a_link(tmp_path):
    path = write_kka(_nasty_run(), tmp_path).path
    book = openpyxl.load_workbook(path)
    seen = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for item in row:
                assert item.data_type != "f", item.coordinate
                assert getattr(item, "hyperlink", None) is None
                if isinstance(item.value, str):
                    assert not item.value.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝")), item.value
                    seen += item.value.startswith("'")
    assert seen > 4 * len(NASTY)
    with zipfile.ZipFile(path) as parts:
        assert not [name for name in parts.namelist() if "externalLink" in name]
        assert not [
            name
            for name in parts.namelist()
            if name.endswith(".rels") and b"http://contoh" in parts.read(name)
        ]


def test_saved_as_csv_it_is_still_harmless(tmp_path):
    """Python's CSV of the values is what a spreadsheet program would read again."""
    path = write_kka(_nasty_run(), tmp_path).path
    target = tmp_path / "temuan.csv"
    with target.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(grid(path, "Temuan"))
    with target.open(newline="", encoding="utf-8") as file:
        cells = [value for row in csv.reader(file) for value in row]
    assert "'=1+1" in cells
    assert not [value for value in cells if value.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_what_people_wrote_is_not_changed_by_a_letter(tmp_path):
    path = write_kka(simple_run("A-1"), tmp_path).path
    words = ("-", "- pertama\n- kedua", "'kutip", "=bukan rumus", "  spasi di tepi  ", "+62 811")

    def change(book):
        for title, text in zip(("Sebab", "Akibat", "Rekomendasi", "Tanggapan auditan"), words, strict=False):
            cell(book, 1, title).value = text
            cell(book, 1, title).data_type = "s"
        label_cell(book, "Auditan").value = words[4]
        label_cell(book, "Nomor KKA").value = words[5]

    fill(path, change)
    for _ in range(2):
        write_kka(simple_run("A-1"), tmp_path)
        (row,) = table(path)
        assert (row["Sebab"], row["Akibat"], row["Rekomendasi"], row["Tanggapan auditan"]) == words[:4]
        front = [value for line in grid(path, "KKA") for value in line]
        assert words[4] in front
        assert words[5] in front


def test_texts_that_look_like_escapes_of_the_format_come_back_as_they_were(tmp_path):
    """Programs store ``_x0041_`` as ``_x005F_x0041_``, for otherwise it would mean ``A``."""
    path = write_kka(simple_run("A-1"), tmp_path).path
    fill(path, lambda book: setattr(cell(book, 1, "Sebab"), "value", "_x005F_x0041_"))
    write_kka(simple_run("A-1"), tmp_path)
    sheet = python_calamine.load_workbook(str(path)).get_sheet_by_name("Temuan").to_python()
    assert sheet[1][sheet[0].index("Sebab")] == "_x0041_"


def test_control_characters_are_shown_not_written(tmp_path):
    rule = make_rule()
    run = make_run([make_finding(rule, "A\x00\x0b\ufffeB", observed="satu\r\ndua")], [rule])
    path = write_kka(run, tmp_path).path
    assert table(path)[0]["Berkas"] == "A���B"
    assert table(path)[0]["Kondisi"].startswith("Satu\ndua")


def test_texts_that_are_too_long_are_cut_with_a_note(tmp_path):
    rule = make_rule()
    path = write_kka(make_run([make_finding(rule, "A", observed="x" * 40_000)], [rule]), tmp_path).path
    text = table(path)[0]["Kondisi"]
    assert len(text) == MAX_TEXT
    assert text.endswith(CUT_NOTE)


def test_the_same_run_gives_the_same_bytes(tmp_path):
    first = write_kka(_nasty_run(), tmp_path / "a").path.read_bytes()
    assert write_kka(_nasty_run(), tmp_path / "b").path.read_bytes() == first
    assert write_kka(_nasty_run(), tmp_path / "a").path.read_bytes() == first
    with zipfile.ZipFile(tmp_path / "a" / "kka.xlsx") as parts:
        core = parts.read("docProps/core.xml").decode()
        assert {item.date_time for item in parts.infolist()} == {(1980, 1, 31, 0, 0, 0)}
    assert "2000-01-01T00:00:00Z" in core
    assert "<dc:creator></dc:creator>" in core


def test_two_readers_agree_on_every_cell(tmp_path):
    path = write_kka(simple_run("A-1", "A-2"), tmp_path).path
    calamine = python_calamine.load_workbook(str(path))
    assert calamine.sheet_names == ["KKA", "Temuan", "Ringkasan", "Permintaan data", "Masalah data", "Dasar"]
    for name in calamine.sheet_names:
        one = [
            [value or None for value in row]
            for row in calamine.get_sheet_by_name(name).to_python(skip_empty_area=False)
        ]
        other = [[value or None for value in row] for row in grid(path, name)]
        width = max(map(len, one))
        assert [row[:width] for row in other][: len(one)] == one


def test_the_table_is_set_up_for_screen_and_paper(tmp_path):
    book = openpyxl.load_workbook(write_kka(simple_run("A-1"), tmp_path).path)
    sheet = book["Temuan"]
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == "A1:Q2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.print_area == "'Temuan'!$A$1:$O$2"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == ("landscape", 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert "Halaman &P dari &N" in f"{sheet.oddFooter.right.text}".replace("&[Page]", "&P").replace(
        "&[Pages]", "&N"
    )


def test_rows_grow_with_what_is_typed(tmp_path):
    """A height that is marked as set by hand would hide long entries in Excel."""
    path = write_kka(simple_run("A-1"), tmp_path).path
    with zipfile.ZipFile(path) as parts:
        rows = parts.read("xl/worksheets/sheet2.xml").decode().split("<row ")[1:]
    assert 'ht="' in rows[1]
    assert "customHeight" not in rows[1].split(">")[0]


def test_more_rows_than_a_sheet_holds_go_on_on_the_next(tmp_path):
    rows = list(rows_of(simple_run(*"ABCDE")))
    book = Book(tmp_path / "kka.xlsx")
    write_findings(
        book, rows, Carried(entries={rows[4]["fingerprint"]: {"Sebab": "akhir"}}), rows_per_sheet=3
    )
    book.close()
    content = (tmp_path / "kka.xlsx").read_bytes()
    names = openpyxl.load_workbook(tmp_path / "kka.xlsx").sheetnames
    assert names == ["Temuan", "Temuan (2)", "Temuan (3)"]
    assert [row["Berkas"] for name in names for row in table(tmp_path / "kka.xlsx", name)] == list("ABCDE")
    carried = carry(rows, read_earlier(content))
    assert carried.entries == {rows[4]["fingerprint"]: {"Sebab": "akhir"}}


@pytest.fixture(scope="module")
def resaved(tool, tmp_path_factory):
    """A filled working paper, opened and saved by LibreOffice."""
    folder = tmp_path_factory.mktemp("libre")
    path = write_kka(simple_run("A-1", "A-2"), folder).path

    def change(book):
        cell(book, 2, "Sebab").value = "- asal\n- kedua"
        label_cell(book, "Auditan").value = "UKPBJ Kota"
        book["Temuan"].auto_filter.add_filter_column(1, ["A-1"])
        book["Temuan"].row_dimensions[3].hidden = True

    fill(path, change)
    profile = f"-env:UserInstallation=file://{tmp_path_factory.mktemp('profile')}"
    out = tmp_path_factory.mktemp("saved")
    command = [
        tool("soffice"),
        "--headless",
        profile,
        "--convert-to",
        "xlsx",
        "--outdir",
        str(out),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    return out / "kka.xlsx"


def test_a_copy_saved_by_libreoffice_is_understood(resaved, tmp_path):
    (tmp_path / "kka.xlsx").write_bytes(resaved.read_bytes())
    result = write_kka(simple_run("A-0", "A-2"), tmp_path)
    assert {row["Berkas"]: row["Sebab"] for row in table(result.path)} == {
        "A-0": None,
        "A-2": "- asal\n- kedua",
    }
    assert any("UKPBJ Kota" in row for row in grid(result.path, "KKA"))
    assert (result.carried, result.own, result.gone) == (1, 0, 0)
    assert result.kept_aside is not None
