"""Files as they come from offices and from attackers: a clear message or a data finding, nothing lost."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from click.testing import CliRunner, Result

from sop_checks.records.xlsx_scan import scan_workbook
from sop_compiler.cli.main import cli

SOP = """
id: surat
judul: SOP Surat
nomor: 1/2024
versi: {berlaku: 2024-01-02}
langkah:
  - {id: terima, no: '1', kegiatan: Menerima surat, output: [Agenda]}
  - {id: kirim, no: '2', kegiatan: Mengirim surat}
"""
TABLE = (
    "berkas,langkah,mulai,selesai,dokumen\nA,1,2024-01-15 08:00,2024-01-15 09:00,Agenda\nA,2,,2024-01-16,\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    file = tmp_path / "sop_source" / "dinas" / "surat.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(SOP, encoding="utf-8")
    return tmp_path


def check(project: Path, name: str, content: str | bytes | None = None, *options: str) -> Result:
    file = project / name
    if content is not None:
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return CliRunner().invoke(cli, ["-C", str(project), "check", str(file), *options], prog_name="sop")


def refused(result: Result, *words: str) -> None:
    assert result.exit_code == 2
    assert result.stderr.startswith("Galat: ")
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


def workbook(path: Path, rows: list[list[str]], errors: dict[tuple[int, int], str] | None = None) -> None:
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Data")
    for number, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            sheet.write_string(number, column, cell)
    for (row, column), error in (errors or {}).items():
        sheet.write_formula(row, column, "=1/0", None, error)
    book.close()


def table_rows() -> list[list[str]]:
    return [line.split(",") for line in TABLE.splitlines()]


# ------------------------------------------------ CSV


def test_a_quote_left_open_is_refused_with_its_row_instead_of_swallowing_the_rest(project):
    result = check(project, "a.csv", TABLE.replace("Agenda", '"Agenda'))
    refused(result, "a.csv, baris 2", "tanda kutip dibuka dan tidak ditutup")


def test_line_breaks_inside_closed_quotes_stay_one_row(project):
    result = check(project, "a.csv", TABLE.replace("Agenda", '"Agenda\nlain"'))
    assert "dari 2 catatan" in result.stdout


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\r", "\n\n"])
def test_every_line_ending_keeps_the_last_row(project, end):
    result = check(project, "a.csv", TABLE.rstrip("\n").replace("\n", end.strip(" ") or "\n") + end)
    assert "dari 2 catatan" in result.stdout


def test_a_cell_of_one_megabyte_does_not_hide_the_columns(project):
    result = check(project, "a.csv", TABLE.replace("Agenda", "Agenda; " + "x" * 1_000_000))
    assert "dari 2 catatan" in result.stdout
    assert "Kolom nomor berkas tidak dikenali" not in result.stderr


def test_a_cell_beyond_the_limit_is_refused_in_plain_words(project):
    result = check(project, "a.csv", TABLE.replace("Agenda", "x" * (16 * 1024 * 1024 + 1)))
    refused(result, "a.csv, baris 2", "satu sel lebih dari 16 MB")


def test_invisible_characters_around_a_case_id_do_not_make_another_case(project):
    result = check(project, "a.csv", TABLE.replace("\nA,2", "\n\u200bA\ufeff,2"))
    assert "Berkas diperiksa: 1, dari 2 catatan" in result.stdout


def test_a_row_of_totals_with_a_count_below_the_step_column_is_no_case(project):
    result = check(project, "a.csv", TABLE + "Total,2,,,\n")
    assert "Berkas diperiksa: 1, dari 2 catatan" in result.stdout
    assert "a.csv, baris 4: baris jumlah" in result.stdout


def test_a_footer_that_looks_like_a_case_is_listed(project):
    result = check(project, "a.csv", TABLE + "Dicetak 3 Februari 2024,,,,\n")
    assert "Berkas diperiksa: 1, dari 2 catatan" in result.stdout
    assert "a.csv, baris 4: baris penutup di bawah tabel" in result.stdout


def test_a_row_below_the_table_that_may_be_a_case_is_pointed_out(project):
    result = check(project, "a.csv", TABLE + "Paket 3,,,,\n")
    assert "'Paket 3' tidak memuat langkah maupun waktu" in result.stdout
    assert "a.csv, baris 4" in result.stdout


def test_the_same_content_in_two_files_is_a_data_error(project):
    check(project, "a.csv", TABLE)
    result = check(project, "b.csv", TABLE, str(project / "a.csv"))
    assert result.exit_code == 1
    assert "isinya sama dengan b.csv, sehingga setiap catatan terhitung dua kali – a.csv" in result.stdout


# ------------------------------------------------ JSON


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "a.json, baris 1, kolom 2"),
        ("[" * 100_000, "terlalu banyak kurung bersusun"),
        ('[{"berkas": "A", "berkas": "B"}]', "kunci 'berkas' tertulis dua kali"),
        ("1", "tidak memuat daftar catatan"),
    ],
)
def test_json_mistakes_are_told_in_indonesian(project, text, words):
    result = check(project, "a.json", text)
    refused(result, words)
    assert "Expecting" not in result.stderr


def test_json_values_that_are_no_number_are_blank_or_unreadable(project):
    row = '{"berkas":"A","langkah":"1","mulai":NaN,"selesai":1e999,"dokumen":' + "9" * 5000 + "}"
    result = check(project, "a.json", f"[{row}]")
    assert result.exit_code == 1
    assert "'inf' tidak terbaca sebagai tanggal" in result.stdout


# ------------------------------------------------ workbooks


def test_a_cell_at_the_far_corner_is_refused_before_it_takes_all_memory(project):
    workbook(project / "dekat.xlsx", table_rows())
    with (
        zipfile.ZipFile(project / "dekat.xlsx") as source,
        zipfile.ZipFile(project / "jauh.xlsx", "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for item in source.infolist():
            content = source.read(item)
            far = b'<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row></sheetData>'
            target.writestr(item.filename, content.replace(b"</sheetData>", far))
    refused(check(project, "jauh.xlsx"), "jauh.xlsx, lembar Data", "baris 1048576", "kolom ke-16384")


def test_a_workbook_that_unpacks_to_far_more_than_it_weighs_is_refused(project):
    workbook(project / "biasa.xlsx", table_rows())
    with (
        zipfile.ZipFile(project / "biasa.xlsx") as source,
        zipfile.ZipFile(project / "bom.xlsx", "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for item in source.infolist():
            content = source.read(item)
            blank = b"<sheetData>" + b" " * 80_000_000
            target.writestr(item.filename, content.replace(b"<sheetData>", blank))
    refused(check(project, "bom.xlsx"), "bom.xlsx terlalu besar")


def test_a_formula_error_is_shown_as_it_stands_and_never_as_an_empty_cell(project):
    workbook(project / "a.xlsx", table_rows(), {(1, 3): "#DIV/0!", (1, 4): "#N/A"})
    result = check(project, "a.xlsx")
    assert (
        "'#DIV/0!' tidak terbaca sebagai tanggal – a.xlsx, lembar Data, baris 2, kolom selesai"
        in result.stdout
    )
    assert "dokumen '#N/A' tidak dikenal" in result.stdout


def test_a_scan_tells_rows_columns_and_errors_of_each_sheet(tmp_path):
    workbook(tmp_path / "a.xlsx", table_rows(), {(1, 3): "#REF!"})
    scan = scan_workbook(tmp_path / "a.xlsx", "a.xlsx")["Data"]
    assert (scan.rows, scan.columns, scan.errors) == (3, 26, {(1, 3): "#REF!"})


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip", b"PK\x05\x06" + bytes(18)])
def test_a_broken_workbook_is_refused(project, content):
    refused(check(project, "a.xlsx", content), "a.xlsx tidak dapat dibaca sebagai buku kerja")


# ------------------------------------------------ mapping


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sop: surat\nsop: lain\n", "baris 2: 'sop' tertulis dua kali"),
        ("kolom:\n  berkas: a\n  berkas: b\n", "baris 3: 'berkas' tertulis dua kali"),
        (
            "dokumen: [{langkah: zz, kolom: dokumen, dokumen: agenda}]",
            "langkah 'zz' tidak ada dalam SOP mana pun",
        ),
    ],
)
def test_a_mapping_that_would_do_nothing_is_refused(project, text, words):
    (project / "peta.yaml").write_text(text, encoding="utf-8")
    refused(check(project, "a.csv", TABLE, "--map", str(project / "peta.yaml")), words)


def test_a_document_that_no_rule_asks_for_is_pointed_out(project):
    (project / "peta.yaml").write_text("dokumen: [{langkah: '1', kolom: dokumen, dokumen: agnda}]")
    result = check(project, "a.csv", TABLE, "--map", str(project / "peta.yaml"))
    assert "dokumen 'agnda' dalam pemetaan tidak diminta oleh aturan mana pun" in result.stdout


# ------------------------------------------------ findings.csv


def test_case_ids_that_are_formulas_or_personal_numbers_do_no_harm_in_the_report(project):
    ids = ['"=HYPERLINK(""http://x"")"', "@SUM(A1)", "198501012010011001", "3273010101850001"]
    rows = "".join(f"{key},2,2024-01-15 08:00,2024-01-15 09:00,\n" for key in ids)
    folder = project / "hasil"
    check(project, "a.csv", TABLE.splitlines()[0] + "\n" + rows, "--laporan", str(folder))
    (file,) = folder.rglob("findings.csv")
    text = file.read_text(encoding="utf-8-sig")
    assert "'=HYPERLINK" in text
    assert ",'@SUM(A1)," in text
    everything = "".join(
        item.read_text("utf-8-sig")
        for item in folder.rglob("*")
        if item.suffix not in (".xlsx", ".parquet") and item.is_file()
    )
    assert "198501012010011001" not in everything
    assert "3273010101850001" not in everything
    assert json.loads(check(project, "a.csv", None, "--format", "json").stdout)["findings"]
