"""Reading CSV and TSV: encodings, delimiters, headers, dates, and nothing dropped silently."""

from __future__ import annotations

import pytest

from sop_checks.errors import InputError
from sop_checks.records.mapping import Mapping, read_mapping
from sop_checks.records.reading import read_exports
from sop_checks.rules import LimitTest


def read(path, **mapping):
    return read_exports([path], read_mapping(mapping) if mapping else Mapping())


def notes(export):
    return " / ".join(export.tables[0].notes)


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8 dengan BOM"),
        ("cp1252", "Windows-1252"),
        ("utf-16", "UTF-16"),
    ],
)
def test_encodings_are_detected_and_reported(tmp_path, encoding, said):
    path = tmp_path / "e.csv"
    path.write_bytes("berkas;langkah\nA;café – “x”\n".encode(encoding))
    export = read(path)
    assert export.rows[0].step == "café – “x”"
    assert f"pengodean {said}" in notes(export)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("berkas,langkah\nA,x\n", "koma"),
        ("berkas;langkah;nilai\nA;x;1,5\nB;y;2,5\n", "titik koma"),
        ("berkas\tlangkah\nA\tx, y\n", "tab"),
        ("sep=;\nberkas;langkah\nA;x\n", "titik koma"),
        ('berkas,langkah\nA,"x;y;z"\n', "koma"),
    ],
)
def test_delimiters_are_detected_and_reported(tmp_path, text, said):
    path = tmp_path / "e.csv"
    path.write_text(text)
    export = read(path)
    assert export.rows[0].case == "A"
    assert f"pemisah kolom {said}" in notes(export)


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path):
    path = tmp_path / "e.csv"
    path.write_text('berkas;langkah\nA;"dua\nbaris"\n\nB;x\n')
    assert [row.number for row in read(path).rows] == [2, 4]


@pytest.mark.parametrize(
    ("header", "case", "step", "end"),
    [
        ("No. Paket;Nama Tahapan;TGL SELESAI", "No. Paket", "Nama Tahapan", "TGL SELESAI"),
        (
            "case:concept:name;concept:name;time:timestamp",
            "case:concept:name",
            "concept:name",
            "time:timestamp",
        ),
        ("Case ID;Activity;End Time", "Case ID", "Activity", "End Time"),
        ("kd_tender;kegiatan;tgl_akhir", "kd_tender", "kegiatan", "tgl_akhir"),
    ],
)
def test_column_names_in_several_languages(tmp_path, header, case, step, end):
    path = tmp_path / "e.csv"
    path.write_text(f"{header}\nA;x;2024-01-15\n")
    table = read(path).tables[0]
    assert [table.printed(name) for name in ("berkas", "langkah", "selesai")] == [case, step, end]


def test_titles_above_the_header_and_headers_of_two_rows(tmp_path):
    path = tmp_path / "e.csv"
    path.write_text(
        "DAFTAR PAKET;;;;\n;;;;\n"
        "No Paket;Tahapan;Waktu;;Dokumen\n;;Mulai;Selesai;\nA;x;15/01/2024;16/01/2024;Surat\n"
    )
    export = read(path)
    (row,) = export.rows
    assert (row.number, row.case, row.start.at.day, row.end.at.day, row.document) == (5, "A", 15, 16, "Surat")
    assert [(item.place.row, item.reason) for item in export.unread] == [(1, "di atas judul kolom")]


def test_nothing_is_dropped_silently(tmp_path):
    path = tmp_path / "e.csv"
    path.write_text("berkas;langkah;;lain\nA;x;catatan;1\nberkas;langkah;;lain\nTotal;;;9\nB;y;;2;lebih\n")
    export = read(path)
    assert [row.case for row in export.rows] == ["A", "B"]
    assert [(item.place.row, item.place.column, item.reason) for item in export.unread] == [
        (3, "", "judul kolom yang berulang"),
        (4, "", "baris jumlah"),
        (2, "C", "1 sel tanpa judul kolom"),
        (5, "E", "1 sel tanpa judul kolom"),
    ]


@pytest.mark.parametrize(
    ("text", "iso", "clock"),
    [
        ("2024-01-17", "2024-01-17T00:00:00", False),
        ("2024-01-17T08:30:00+07:00", "2024-01-17T08:30:00+07:00", True),
        ("2024/1/7 8:05", "2024-01-07T08:05:00", True),
        ("17/01/2024 8:30", "2024-01-17T08:30:00", True),
        ("17-01-24", "2024-01-17T00:00:00", False),
        ("17.01.2024 08.30", "2024-01-17T08:30:00", True),
        ("17 Januari 2024", "2024-01-17T00:00:00", False),
        ("Rabu, 17 Jan 2024 pukul 08.30 WIB", "2024-01-17T08:30:00+07:00", True),
        ("Jum'at, 2 Agt 2024", "2024-08-02T00:00:00", False),
        ("17-Peb-2024", "2024-02-17T00:00:00", False),
        ("January 17, 2024 3:30 PM", "2024-01-17T15:30:00", True),
        ("45308", "2024-01-17T00:00:00", False),
        ("45308.354166666664", "2024-01-17T08:30:00", True),
        ("20240117", "2024-01-17T00:00:00", False),
        ("30/02/2024", None, False),
        ("besok", None, False),
        ("17 Foo 2024", None, False),
        ("2024-01-17 25:00", None, False),
        ("12", None, False),
    ],
)
def test_dates_as_people_write_them(text, iso, clock):
    from sop_checks.records.stamps import parse_stamp

    stamp = parse_stamp(text)
    assert (stamp.at.isoformat(), stamp.has_clock) == (iso, clock) if iso else stamp is None


@pytest.mark.parametrize(
    ("dates", "days", "said"),
    [
        (["03/04/2024", "25/04/2024"], [3, 25], ""),
        (["03/04/2024", "04/25/2024"], [4, 25], "tanggal dibaca bulan/hari"),
        (["03/04/2024", "05/04/2024"], [3, 5], "tidak dapat dipastikan, dibaca hari/bulan"),
    ],
)
def test_day_and_month_are_told_apart_by_the_whole_column(tmp_path, dates, days, said):
    path = tmp_path / "e.csv"
    path.write_text("berkas;langkah;selesai\n" + "".join(f"A;x;{text}\n" for text in dates))
    export = read(path)
    assert [row.end.at.day for row in export.rows] == days
    assert said in notes(export)
    assert ("kolom selesai" in notes(export)) == bool(said)


def test_the_mapping_decides_the_order_of_day_and_month(tmp_path):
    path = tmp_path / "e.csv"
    path.write_text("berkas;langkah;selesai\nA;x;03/04/2024\n")
    assert read(path, tanggal="bulan-hari").rows[0].end.at.month == 3


def test_a_column_of_midnights_holds_dates_without_clock_time(tmp_path):
    path = tmp_path / "e.csv"
    path.write_text(
        "berkas;langkah;mulai;selesai\nA;x;2024-01-15 00:00:00;2024-01-15 00:00\nB;x;;2024-01-15 09:00\n"
    )
    export = read(path)
    assert [row.start and row.start.has_clock for row in export.rows] == [False, None]
    assert [row.end.has_clock for row in export.rows] == [True, True]
    assert "semua jam 00.00" in notes(export)


def test_an_unreadable_date_is_a_data_error_at_its_cell(tmp_path):
    path = tmp_path / "e.csv"
    path.write_text("berkas;langkah;Tgl Selesai\nA;x;kemarin\n")
    (issue,) = read(path).issues
    assert (issue.id, issue.level) == ("data-tanggal", "error")
    assert issue.place.text() == "e.csv, baris 2, kolom Tgl Selesai"


def test_columns_can_be_mapped(tmp_path):
    path = tmp_path / "e.csv"
    path.write_text("Kode;berkas;Apa;Kapan\n7;lain;x;2024-01-15\n")
    export = read(path, kolom={"berkas": "kode", "langkah": ["Tidak Ada", "APA"], "selesai": "Kapan"})
    (row,) = export.rows
    assert (row.case, row.step, row.end.at.day) == ("7", "x", 15)


@pytest.mark.parametrize(
    ("content", "mapping", "message"),
    [
        ("", {}, "Data kosong"),
        ("berkas;langkah\n", {}, "Tidak ada baris catatan"),
        ("nomor;apa\n1;2\n", {}, "Kolom yang ada: nomor, apa"),
        (
            "berkas;langkah\nA;x\n",
            {"kolom": {"selesai": "Kapan"}},
            "'Kapan' untuk selesai tidak ada dalam data",
        ),
        (
            "berkas;langkah\nA;x\n",
            {"dokumen": [{"langkah": "x", "kolom": "K", "dokumen": "d"}]},
            "'K' untuk dokumen d",
        ),
    ],
)
def test_unusable_input_is_told_in_words(tmp_path, content, mapping, message):
    path = tmp_path / "e.csv"
    path.write_text(content)
    with pytest.raises(InputError, match=r"e\.csv|Data|Kolom|Pemetaan") as caught:
        read(path, **mapping)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("hilang.csv", None, "hilang.csv tidak ditemukan"),
        ("data.pdf", b"x", "jenis berkas .pdf tidak dikenal"),
        ("rusak.xlsx", b"bukan zip", "tidak dapat dibaca sebagai buku kerja"),
        ("biner.csv", b"PK\x00\x00\x01", "bukan berkas teks"),
        ("rusak.json", b"{", "bukan JSON yang benar"),
        ("satu.json", b"{}", "tidak memuat daftar catatan"),
    ],
)
def test_files_that_cannot_be_read_are_named(tmp_path, name, content, message):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read(path)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"kolm": {}}, "tidak mengenal 'kolm' (maksud Anda 'kolom'?); yang dikenal: kolom"),
        ({"kolom": {"nomor": "x"}}, "kolom tidak mengenal 'nomor'"),
        ({"mulai_dari": "awal"}, "pilihan: pendahulu"),
        ({"zona": "Asia/Atlantis"}, "zona"),
        ({"dokumen": [{"langkah": "x"}]}, "kolom belum diisi"),
        (["x"], "harus berupa pasangan"),
    ],
)
def test_mistakes_in_a_mapping_are_named(data, message):
    with pytest.raises(InputError) as caught:
        read_mapping(data)
    assert message in str(caught.value)


def test_a_mapping_file_is_read_as_text(tmp_path):
    from sop_checks.records.mapping_yaml import load_mapping

    path = tmp_path / "peta.yaml"
    path.write_text("kosong: [no, '-', 08:30]\nkolom: {berkas: 2024}\n")
    mapping = load_mapping(path)
    assert mapping.blanks == ("no", "-", "08:30")
    assert mapping.columns["berkas"] == ("2024",)
    path.write_text("kolom: [")
    with pytest.raises(InputError, match=r"peta\.yaml baris 1 bukan YAML"):
        load_mapping(path)


def test_midnight_with_an_offset_is_a_clock_time(check, r):
    """Spreadsheets write dates as midnight, machines write instants: 24 hours are exact there."""
    table = "berkas | langkah | mulai | selesai\nA | terima | {} | {}"
    limit = LimitTest(limit=r.spec(1, "hari_kalender", hours_mode=True))
    day = r.make("batas-waktu", "terima", limit=limit)
    plain = check(table.format("2024-03-04 00:00", "2024-03-05 00:00"), day)
    exact = check(table.format("2024-03-04T00:00:00+07:00", "2024-03-05T00:00:00+07:00"), day)
    assert plain.outcome("A", "batas-waktu") == "NOT_ASSESSABLE tanpa-jam"
    assert exact.outcome("A", "batas-waktu") == "COMPLIANT"
