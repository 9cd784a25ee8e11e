"""A working paper that people filled is never overwritten, and what they wrote comes along."""

from __future__ import annotations

import re
from datetime import datetime

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kka_runs import cell, fill, grid, label_cell, make_finding, make_rule, make_run, simple_run, table

from sop_checks.errors import InputError
from sop_checks.report.kka import write_kka

ENTRIES = ("Sebab", "Akibat", "Rekomendasi", "Tanggapan auditan", "Status tindak lanjut")


def _put(path, row, title, value):
    fill(path, lambda book: setattr(cell(book, row, title), "value", value))


def test_an_untouched_paper_is_replaced(tmp_path):
    write_kka(simple_run("A-1"), tmp_path)
    result = write_kka(simple_run("A-2"), tmp_path)
    assert result.kept_aside is None
    assert [row["Berkas"] for row in table(result.path)] == ["A-2"]
    assert sorted(item.name for item in tmp_path.iterdir()) == ["data", "kka.xlsx"]


@pytest.mark.parametrize("title", ENTRIES)
def test_every_entry_follows_its_finding_and_the_old_file_stays(tmp_path, title):
    path = write_kka(simple_run("A-1", "A-2"), tmp_path).path
    _put(path, 2, title, "kata pemeriksa")
    before = path.read_bytes()
    result = write_kka(simple_run("A-0", "A-1", "A-2"), tmp_path)
    assert {row["Berkas"]: row[title] for row in table(path)} == {
        "A-0": None,
        "A-1": None,
        "A-2": "kata pemeriksa",
    }
    assert result.carried == 1
    assert result.kept_aside == tmp_path / "kka-lama-1.xlsx"
    assert result.kept_aside.read_bytes() == before
    assert "isian 1 temuan dipindahkan" in result.text
    assert "kka-lama-1.xlsx" in result.text


@pytest.mark.parametrize(
    "label",
    ["Nomor KKA", "Auditan", "Periode", "Disusun oleh", "Tanggal disusun", "Paraf penyusun", "Direviu oleh"],
)
def test_header_cells_are_carried(tmp_path, label):
    path = write_kka(simple_run("A-1"), tmp_path).path
    fill(path, lambda book: setattr(label_cell(book, label), "value", "isian kepala"))
    result = write_kka(simple_run("A-1"), tmp_path)
    row = next(row for row in grid(path, "KKA") if label in row)
    after = [value for value in row[row.index(label) + 1 :] if value]
    assert after[0] == "isian kepala"
    assert result.kept_aside is not None


def test_entries_survive_run_after_run(tmp_path):
    path = write_kka(simple_run("A-1"), tmp_path).path
    _put(path, 1, "Sebab", "asal")
    for _ in range(3):
        write_kka(simple_run("A-1", "A-2"), tmp_path)
    assert table(path)[0]["Sebab"] == "asal"
    assert not (tmp_path / "kka-lama-2.xlsx").exists()  # nobody changed it in between


def test_files_kept_aside_are_never_overwritten(tmp_path):
    (tmp_path / "kka-lama-1.xlsx").write_text("milik orang lain")
    path = write_kka(simple_run("A-1"), tmp_path).path
    for word in ("satu", "dua"):
        _put(path, 1, "Sebab", word)
        write_kka(simple_run("A-1"), tmp_path)
    assert (tmp_path / "kka-lama-1.xlsx").read_text() == "milik orang lain"
    assert table(tmp_path / "kka-lama-2.xlsx")[0]["Sebab"] == "satu"
    assert table(tmp_path / "kka-lama-3.xlsx")[0]["Sebab"] == "dua"


def test_an_entry_whose_finding_is_gone_waits_and_returns(tmp_path):
    path = write_kka(simple_run("A-1", "A-2"), tmp_path).path
    _put(path, 1, "Sebab", "server mati")
    result = write_kka(simple_run("A-2"), tmp_path)
    (gone,) = table(path, "Tidak muncul lagi")
    assert result.gone == 1
    assert gone["Alasan di lembar ini"] == "temuan tidak muncul lagi"
    assert (gone["Berkas"], gone["Sebab"]) == ("A-1", "server mati")
    assert "Langkah 1 “Memeriksa”" in gone["Kriteria"]
    write_kka(simple_run("A-2"), tmp_path)
    assert len(table(path, "Tidak muncul lagi")) == 1
    result = write_kka(simple_run("A-1", "A-2"), tmp_path)
    assert result.gone == 0
    assert table(path)[0]["Sebab"] == "server mati"
    assert "Tidak muncul lagi" not in openpyxl.load_workbook(path).sheetnames


def test_gone_findings_without_entries_are_not_kept(tmp_path):
    write_kka(simple_run("A-1", "A-2"), tmp_path)
    assert write_kka(simple_run("A-2"), tmp_path).gone == 0


def test_the_sentence_of_an_empty_table_is_nobodys_entry(tmp_path):
    empty = make_run([], [make_rule(failing=0)])
    path = write_kka(empty, tmp_path).path
    result = write_kka(simple_run("A-1"), tmp_path)
    assert (len(table(path)), result.own, result.text) == (1, 0, "kka.xlsx: 1 temuan.")


def test_sorted_renamed_and_rearranged_tables_are_understood(tmp_path):
    path = write_kka(simple_run("A-1", "A-2", "A-3"), tmp_path).path
    _put(path, 3, "Rekomendasi", "perbaiki")

    def change(book):
        sheet = book["Temuan"]
        sheet.title = "KKA Budi"
        values = [[item.value for item in row] for row in sheet.iter_rows()]
        for index, row in enumerate([values[0], *reversed(values[1:])], 1):
            for column, value in enumerate(row, 1):
                sheet.cell(index, column).value = value
        sheet.delete_cols(2)  # Berkas
        sheet.insert_rows(1, 2)
        sheet["A1"] = "Daftar temuan"

    fill(path, change)
    write_kka(simple_run("A-1", "A-2", "A-3"), tmp_path)
    assert [row["Rekomendasi"] for row in table(path)] == [None, None, "perbaiki"]


def test_without_the_fingerprints_printed_texts_identify_a_finding(tmp_path):
    path = write_kka(simple_run("A-1", "A-2"), tmp_path).path
    _put(path, 1, "Sebab", "satu")
    _put(path, 2, "Sebab", "dua")
    fill(path, lambda book: book["Temuan"].delete_cols(cell(book, 1, "Sidik").column))
    result = write_kka(simple_run("A-2", "A-3"), tmp_path)
    assert [(row["Berkas"], row["Sebab"]) for row in table(path)] == [("A-2", "dua"), ("A-3", None)]
    (gone,) = table(path, "Tidak muncul lagi")
    assert (gone["Berkas"], gone["Sebab"], result.carried) == ("A-1", "satu", 1)


def test_added_columns_and_rows_come_along(tmp_path):
    path = write_kka(simple_run("A-1", "A-2"), tmp_path).path

    def change(book):
        sheet = book["Temuan"]
        width = sheet.max_column
        sheet.cell(1, width + 1).value = "Catatan ketua tim"
        sheet.cell(3, width + 1).value = "cek ulang"
        sheet.cell(2, width + 2).value = "tanpa judul"
        sheet.cell(4, 2).value = "B-9"
        sheet.cell(4, 5).value = "temuan sendiri"

    fill(path, change)
    result = write_kka(simple_run("A-2", "A-1"), tmp_path)
    rows = table(path)
    assert [row["Catatan ketua tim"] for row in rows] == ["cek ulang", None, None]
    assert "tanpa judul" in rows[1].values()
    assert (rows[2]["Berkas"], rows[2]["Kondisi"]) == ("B-9", "temuan sendiri")
    assert result.own == 1
    write_kka(simple_run("A-2", "A-1"), tmp_path)
    assert table(path) == rows


def test_two_rows_with_one_fingerprint_keep_both_entries(tmp_path):
    path = write_kka(simple_run("A-1", "A-2"), tmp_path).path

    def change(book):
        cell(book, 1, "Sebab").value = "pertama"
        cell(book, 2, "Sebab").value = "kedua"
        cell(book, 2, "Sidik").value = cell(book, 1, "Sidik").value

    fill(path, change)
    write_kka(simple_run("A-1", "A-2"), tmp_path)
    assert table(path)[0]["Sebab"] == "pertama"
    (gone,) = table(path, "Tidak muncul lagi")
    assert (gone["Sebab"], gone["Alasan di lembar ini"]) == ("kedua", "sidik yang sama terisi dua kali")


def test_dates_and_numbers_stay_dates_and_numbers(tmp_path):
    path = write_kka(simple_run("A-1"), tmp_path).path

    def change(book):
        cell(book, 1, "Status tindak lanjut").value = datetime(2026, 3, 4)
        cell(book, 1, "Akibat").value = 1250000.5
        label_cell(book, "Tanggal disusun").value = datetime(2026, 3, 5)

    fill(path, change)
    for _ in range(2):
        write_kka(simple_run("A-1"), tmp_path)
    (row,) = table(path)
    assert (row["Status tindak lanjut"], row["Akibat"]) == (datetime(2026, 3, 4), 1250000.5)
    assert any(datetime(2026, 3, 5) in row for row in grid(path, "KKA"))


def test_sheets_the_tool_does_not_know_stay_in_the_old_file_and_are_named(tmp_path):
    path = write_kka(simple_run("A-1"), tmp_path).path

    def change(book):
        book.create_sheet("Wawancara")["B2"] = "hasil wawancara"

    fill(path, change)
    result = write_kka(simple_run("A-1"), tmp_path)
    assert result.kept_aside is not None
    assert "lembar “Wawancara”" in result.text
    assert grid(result.kept_aside, "Wawancara")[1][1] == "hasil wawancara"


def test_a_file_that_cannot_be_read_is_kept_whole(tmp_path):
    (tmp_path / "kka.xlsx").write_bytes(b"bukan buku kerja")
    result = write_kka(simple_run("A-1"), tmp_path)
    assert result.kept_aside is not None
    assert result.kept_aside.read_bytes() == b"bukan buku kerja"
    assert "tidak terbaca" in result.text
    assert len(table(result.path)) == 1


@pytest.mark.parametrize("lock", ["~$kka.xlsx", ".~lock.kka.xlsx#"])
def test_a_paper_that_is_open_is_refused_with_what_to_do(tmp_path, lock):
    path = write_kka(simple_run("A-1"), tmp_path).path
    before = path.read_bytes()
    (tmp_path / lock).write_text("")
    with pytest.raises(InputError, match=f"simpan dan tutup dahulu.*{re.escape(lock)}"):
        write_kka(simple_run("A-2"), tmp_path)
    assert path.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == sorted(["data", "kka.xlsx", lock])


def test_when_the_new_file_cannot_take_its_place_nothing_changes(tmp_path, monkeypatch):
    path = write_kka(simple_run("A-1"), tmp_path).path
    _put(path, 1, "Sebab", "kata")
    before = path.read_bytes()

    def refuse(*_args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(InputError, match="sedang dibuka program lain"):
        write_kka(simple_run("A-1"), tmp_path)
    assert path.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == ["data", "kka.xlsx"]


def test_a_folder_that_is_a_file_is_an_input_error(tmp_path):
    (tmp_path / "hasil").write_text("")
    with pytest.raises(InputError, match="tidak dapat ditulis"):
        write_kka(simple_run("A-1"), tmp_path / "hasil")


_WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn", "Co")), min_size=1, max_size=12
).filter(lambda text: text.strip() == text and not text.startswith("="))
_CASES = st.lists(st.sampled_from("ABCDEF"), unique=True, max_size=6)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_typed_wherever_is_found_again(tmp_path_factory, data):
    """Random cells of all sheets are typed over between runs with random findings.

    Entry cells must be in the new file itself, everything else in some file of the folder.
    """
    folder = tmp_path_factory.mktemp("kka")
    rule = make_rule()

    def run(cases):
        return make_run([make_finding(rule, case) for case in cases], [rule])

    path = write_kka(run(data.draw(_CASES)), folder).path
    typed: set[str] = set()
    entries: set[str] = set()
    for _ in range(2):
        book = openpyxl.load_workbook(path)
        for number in range(data.draw(st.integers(0, 4))):
            sheet = book[data.draw(st.sampled_from(book.sheetnames))]
            titles = [item.value for item in sheet[1]]
            text = f"{data.draw(_WORDS)}#{len(typed)}.{number}"
            if "Sidik" in titles and sheet.max_row > 1 and data.draw(st.booleans()):
                title = data.draw(st.sampled_from(ENTRIES))
                target = sheet.cell(data.draw(st.integers(2, sheet.max_row)), titles.index(title) + 1)
                if type(target).__name__ != "Cell" or (target.value and str(target.value) in typed):
                    continue
                entries.add(text)
            else:
                target = sheet.cell(data.draw(st.integers(1, 30)), data.draw(st.integers(1, 22)))
                if type(target).__name__ != "Cell" or (target.value and str(target.value) in typed):
                    continue
                if "Sidik" in titles and target.column == titles.index("Sidik") + 1:
                    continue  # an overwritten fingerprint leaves its row without a finding
            target.value = text
            target.data_type = "s"
            typed.add(text)
        book.save(path)
        write_kka(run(data.draw(_CASES)), folder)
    new = _texts(path)
    assert entries <= new
    assert typed <= new.union(*(_texts(item) for item in folder.glob("kka-lama-*.xlsx")))


def _texts(path):
    book = openpyxl.load_workbook(path)
    return {
        str(value) for sheet in book for row in sheet.iter_rows(values_only=True) for value in row if value
    }
