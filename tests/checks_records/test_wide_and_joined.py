"""Wide tables (``lebar``) and files that meet by ``kunci`` (semantics §9)."""

from __future__ import annotations

import pytest
import xlsxwriter

from sop_checks.errors import InputError

WIDE = {
    "lebar": [
        {"langkah": "terima", "mulai": "tgl_masuk", "selesai": "tgl_terima"},
        {"langkah": "reviu", "selesai": "tgl_sppbj"},
        {"langkah": "kirim", "selesai": "tgl_bast"},
    ],
    "dokumen": [{"langkah": "kirim", "kolom": "no_bast", "dokumen": "BAST"}],
}
TABLE = """kd_tender;tgl_masuk;tgl_terima;tgl_sppbj;no_bast;tgl_bast;status_tender
1;15/01/2024;16/01/2024;17/01/2024;BAST/1;18/01/2024;selesai
2;15/01/2024;25/01/2024;;;;proses
3;;;;;;batal
4;;;17/01/2024;;22/01/2024;selesai
"""


@pytest.fixture
def write(tmp_path):
    def writing(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return writing


def findings(run):
    return {
        (item.rule_id.partition("#")[2], item.case, str(item.outcome), item.row, item.column)
        for item in run.findings
    }


# ------------------------------------------------ wide


def test_every_filled_date_is_a_record_whose_place_is_its_cell(read, write):
    export = read(write("a.csv", TABLE), **WIDE)
    assert [(row.case, row.step, row.place("selesai").text()) for row in export.rows] == [
        ("1", "terima", "a.csv, baris 2, kolom tgl_terima"),
        ("1", "reviu", "a.csv, baris 2, kolom tgl_sppbj"),
        ("1", "kirim", "a.csv, baris 2, kolom tgl_bast"),
        ("2", "terima", "a.csv, baris 3, kolom tgl_terima"),
        ("4", "reviu", "a.csv, baris 5, kolom tgl_sppbj"),
        ("4", "kirim", "a.csv, baris 5, kolom tgl_bast"),
    ]
    assert export.rows[1].place("langkah").column == "tgl_sppbj"
    assert [row.order for row in export.rows] == list(range(6))
    assert [(item.place.row, item.reason) for item in export.unread] == [
        (4, "tidak satu pun tanggal langkah terisi")
    ]


def test_a_wide_table_is_judged_to_the_cell_and_its_other_columns_are_case_fields(check, write, r):
    from sop_checks.rules import Closing

    rules = [
        r.limit("terima", 3, "hari_kerja"),
        r.required("reviu"),
        r.order("kirim", "terima"),
        r.output("kirim", "BAST"),
    ]
    closing = Closing(field="status_tender", value="selesai")
    run = check([write("a.csv", TABLE)], *rules, mapping=WIDE, closing=closing)
    assert findings(run) == {
        ("terima/batas-waktu", "2", "NONCOMPLIANT", 3, "tgl_terima"),
        ("kirim/output-wajib/bast", "4", "NONCOMPLIANT", 5, "no_bast"),
        ("kirim/urutan", "4", "NONCOMPLIANT", 5, "tgl_bast"),
    }
    assert run.coverage.unmapped_columns == ()


def test_wide_and_long_of_the_same_records_give_the_same_verdicts(check, write, r, verdicts):
    long = "kd_tender;langkah;mulai;selesai;no_bast\n" + "\n".join(
        [
            "1;terima;15/01/2024;16/01/2024;BAST/1",
            "1;reviu;;17/01/2024;BAST/1",
            "1;kirim;;18/01/2024;BAST/1",
            "2;terima;15/01/2024;25/01/2024;",
            "4;reviu;;17/01/2024;",
            "4;kirim;;22/01/2024;",
        ]
    )
    rules = [
        r.limit("terima", 3, "hari_kerja"),
        r.required("reviu"),
        r.order("kirim", "reviu"),
        r.output("kirim", "BAST"),
    ]
    mapping = {"dokumen": WIDE["dokumen"]}
    told = verdicts(check([write("b.csv", long)], *rules, mapping=mapping))
    assert verdicts(check([write("a.csv", TABLE)], *rules, mapping=WIDE)) == told
    assert told[1]


def test_columns_of_a_two_row_header_are_named_by_both_rows(read, tmp_path):
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Rekap")
        sheet.write(0, 0, "REKAP PAKET")
        sheet.merge_range(1, 0, 2, 0, "No Paket")
        sheet.merge_range(1, 1, 1, 2, "Pengumuman")
        sheet.merge_range(1, 3, 1, 4, "Kontrak")
        sheet.write_row(2, 1, ["Mulai", "Selesai", "Mulai", "Selesai"])
        sheet.write_row(3, 0, ["(1)", "(2)", "(3)", "(4)", "(5)"])
        sheet.write_row(4, 0, ["P1", "2 Januari 2024", "5 Januari 2024", "8 Januari 2024", ""])
    lebar = [
        {"langkah": "terima", "mulai": "Pengumuman Mulai", "selesai": "Pengumuman Selesai"},
        {"langkah": "reviu", "mulai": "kontrak - mulai", "selesai": "Kontrak Selesai"},
    ]
    export = read(path, lebar=lebar)
    first, second = export.rows
    assert (first.number, first.start.at.day, first.end.at.day) == (5, 2, 5)
    assert (second.start.at.day, second.end, second.place("mulai").column) == (8, None, "Kontrak Mulai")
    assert [(item.place.row, item.reason) for item in export.unread] == [
        (1, "di atas judul kolom"),
        (4, "nomor kolom"),
    ]


def test_an_unreadable_date_of_a_wide_table_is_a_record_and_a_data_error(read, write):
    export = read(write("a.csv", TABLE.replace("17/01/2024;BAST/1", "besok;BAST/1")), **WIDE)
    assert [row.unreadable for row in export.rows if row.step == "reviu"] == [("selesai",), ()]
    assert [issue.place.text() for issue in export.issues] == ["a.csv, baris 2, kolom tgl_sppbj"]


def test_a_table_with_a_step_column_of_the_mapping_stays_long_beside_a_wide_one(read, write):
    stages = "kd_tender;tahap;selesai;tgl_bast\n1;reviu;15/01/2024;18/01/2024\n"
    export = read(write("a.csv", TABLE), write("b.csv", stages), kolom={"langkah": "tahap"}, **WIDE)
    assert [row.step for row in export.rows if row.table.file == "b.csv"] == ["reviu"]
    assert any("kolom lebar tidak dibaca" in note for note in export.tables[1].notes)
    with pytest.raises(InputError, match="tidak ada tabel yang terbaca sebagai bentuk lebar"):
        read(
            write("c.csv", stages),
            kolom={"langkah": "tahap"},
            lebar=[{"langkah": "kirim", "selesai": "tgl_bast"}],
        )


# ------------------------------------------------ joins

RUP = "kd_rup;nama_paket;sumber\nR1;Jalan;APBD\nR2;Jembatan;APBD\nR9;Gedung;APBN\n"
STAGES = (
    "kd_tender;kd_rup;nama_tahapan;tgl_awal;tgl_akhir\n"
    "101;R1;terima;15/01/2024;16/01/2024\n101;R1;reviu;17/01/2024;18/01/2024\n"
    "102.0;R2;terima;15/01/2024;30/01/2024\n"
)
CONTRACTS = (
    '[{"kd_tender": 101, "no_kontrak": "K/1", "tgl_kontrak": "2024-01-22"},'
    ' {"kd_tender": 102.0, "no_kontrak": "K/2", "tgl_kontrak": null}]'
)
BAST = "No Kontrak;tgl_bast\nK/1;25/01/2024\nK/2;\nK/7;26/01/2024\n;27/01/2024\n"
JOINED = {
    "kunci": ["kd_tender", "kd_rup", ["no_kontrak", "No Kontrak"]],
    "lebar": [{"langkah": "kirim", "selesai": "tgl_kontrak"}, {"langkah": "arsip", "selesai": "tgl_bast"}],
}


def test_four_files_in_three_formats_meet_in_one_case(read, write):
    paths = [
        write("rup.csv", RUP),
        write("tahap.csv", STAGES),
        write("kontrak.json", CONTRACTS),
        write("bast.csv", BAST),
    ]
    export = read(*paths, **JOINED)
    steps = {}
    for row in export.rows:
        steps.setdefault(row.case, []).append(row.step or row.field("nama_paket"))
    assert steps == {"101": ["Jalan", "terima", "reviu", "kirim", "arsip"], "102": ["Jembatan", "terima"]}
    assert sorted(
        (item.place.file, item.place.row, item.place.column, item.reason) for item in export.unread
    ) == [
        ("bast.csv", 3, "", "tidak satu pun tanggal langkah terisi"),
        ("bast.csv", 4, "No Kontrak", "No Kontrak 'K/7' tidak bertemu dengan berkas mana pun"),
        ("bast.csv", 5, "No Kontrak", "kolom kunci kosong"),
        ("kontrak.json", 2, "", "tidak satu pun tanggal langkah terisi"),
        ("rup.csv", 4, "kd_rup", "kd_rup 'R9' tidak bertemu dengan berkas mana pun"),
    ]


def test_rules_see_records_and_case_fields_of_all_joined_files(check, write, r):
    from sop_checks.rules import Closing

    paths = [
        write("rup.csv", RUP),
        write("tahap.csv", STAGES),
        write("kontrak.json", CONTRACTS),
        write("bast.csv", BAST),
    ]
    rules = [r.limit("terima", 3, "hari_kerja"), r.required("kirim")]
    run = check(paths, *rules, mapping=JOINED, closing=Closing(field="sumber", value="APBD"))
    assert findings(run) == {
        ("terima/batas-waktu", "102", "NONCOMPLIANT", 4, "tgl_akhir"),
        ("kirim/langkah-wajib", "102", "NONCOMPLIANT", 4, "nama_tahapan"),
    }
    assert len(run.coverage.unread_rows) == 5


@pytest.mark.parametrize("first", [0, 1, 2])
def test_the_order_of_files_changes_no_case(read, write, first):
    paths = [write("tahap.csv", STAGES), write("kontrak.json", CONTRACTS), write("bast.csv", BAST)]
    export = read(*paths[first:], *paths[:first], **JOINED | {"kunci": JOINED["kunci"]})
    assert sorted((row.case, row.step) for row in export.rows) == [
        ("101", "arsip"),
        ("101", "kirim"),
        ("101", "reviu"),
        ("101", "terima"),
        ("102", "terima"),
    ]


def test_a_value_that_meets_two_cases_is_listed_and_a_second_key_may_decide(read, write):
    stages = "kd_tender;kd_rup;langkah\n1;R;x\n2;R;x\n"
    letters = "kd_rup;no_surat;langkah\nR;S1;y\nR;S2;y\n"
    more = "no_surat;kd_tender;langkah\nS1;1;z\n"
    export = read(
        write("a.csv", stages),
        write("b.csv", letters),
        write("c.csv", more),
        kunci=["kd_tender", "kd_rup", "no_surat"],
    )
    assert [(row.case, row.step) for row in export.rows] == [("1", "x"), ("2", "x"), ("1", "y"), ("1", "z")]
    assert [item.reason for item in export.unread] == [
        "kd_rup 'R', no_surat 'S2' bertemu dengan 2 berkas (1, 2); tidak ditebak"
    ]


def test_keys_that_point_to_different_cases_are_listed(read, write):
    stages = "kd_tender;kd_rup;no_surat;langkah\n1;R1;S1;x\n2;R2;S2;x\n"
    export = read(
        write("a.csv", stages),
        write("b.csv", "kd_rup;no_surat;langkah\nR1;S2;y\n"),
        kunci=["kd_tender", "kd_rup", "no_surat"],
    )
    assert [item.reason for item in export.unread] == [
        "kd_rup 'R1' dan no_surat 'S2' menunjuk berkas yang berbeda"
    ]


def test_rows_meet_over_rows_in_between(read, write):
    chain = "a;b;c;d;langkah\n1;B;;;x\n;B;C;;x\n;;C;D;x\n;;;D;x\n;;;E;x\n"
    export = read(write("a.csv", chain), kunci=["a", "b", "c", "d"])
    assert [row.case for row in export.rows] == ["1"] * 4
    assert [item.place.row for item in export.unread] == [6]


def test_the_first_key_is_the_case_number_that_reports_show(read, write):
    text = "kd_rup;kd_tender;langkah\nR;1;x\n"
    assert [
        read(write("a.csv", text), kunci=keys).rows[0].case for keys in (["kd_tender", "kd_rup"], ["kd_rup"])
    ] == [
        "1",
        "R",
    ]


def test_a_row_of_case_fields_without_records_is_listed(check, write, r):
    run = check(
        [
            write("a.csv", "berkas;langkah;selesai\nA;terima;15/01/2024\n"),
            write("b.csv", "berkas;pagu\nA;1\nB;2\n"),
        ],
        r.required("terima"),
    )
    assert [(item.place.text(), item.reason) for item in run.coverage.unread_rows] == [
        ("b.csv, baris 3, kolom berkas", "berkas ini tidak mempunyai catatan langkah")
    ]


# ------------------------------------------------ mistakes in a mapping


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "lebar:\n  - {langkah: terima}\n",
            ["peta.yaml baris 2", "perlu langkah, dan kolom mulai atau selesai"],
        ),
        ("lebar:\n  - {langkah: x,\n     selsai: y}\n", ["baris 3", "'selsai' (maksud Anda 'selesai'?)"]),
        (
            "kolom: {berkas: a}\nkunci: [a, b]\n",
            ["peta.yaml baris 1", "kunci yang pertama adalah nomor berkas"],
        ),
        ("kunci:\n  - a\n  - [b, A]\n", ["peta.yaml baris 3", "'A' tertulis dua kali dalam kunci"]),
        ("kunci: a\n", ["peta.yaml baris 1", "kunci harus berupa daftar"]),
        ("kunci:\n  - {a: b}\n", ["peta.yaml baris 2", "kunci harus berupa teks"]),
        ("kolom:\n  brkas: a\n", ["peta.yaml baris 2", "'brkas' (maksud Anda 'berkas'?)"]),
        ("siklus: {mulai: begin, akhir: end}\n", ["baris 1", "siklus tidak mengenal 'akhir'"]),
        ("sop: x\nlebarr: []\n", ["peta.yaml baris 2", "maksud Anda 'lebar'?"]),
    ],
)
def test_mistakes_are_named_with_file_line_and_what_would_be_right(tmp_path, text, words):
    from sop_checks.records.mapping_yaml import load_mapping

    path = tmp_path / "peta.yaml"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        load_mapping(path)
    for word in words:
        assert word in str(caught.value)


def test_a_column_that_is_misspelt_is_named_with_its_line(tmp_path, write):
    from sop_checks.records.mapping_yaml import load_mapping
    from sop_checks.records.reading import read_exports

    path = tmp_path / "peta.yaml"
    path.write_text(
        "lebar:\n  - {langkah: terima, selesai: tgl_terima}\n  - {langkah: arsip, selesai: tgl_bas}\n"
    )
    with pytest.raises(InputError) as caught:
        read_exports([write("a.csv", TABLE)], load_mapping(path))
    assert str(caught.value).startswith(
        "Pemetaan peta.yaml baris 3: kolom 'tgl_bas' untuk selesai langkah arsip tidak ada dalam data "
        "(maksud Anda 'tgl_bast'?)"
    )


def test_a_key_that_is_misspelt_is_named_with_its_line(tmp_path, write):
    from sop_checks.records.mapping_yaml import load_mapping
    from sop_checks.records.reading import read_exports

    path = tmp_path / "peta.yaml"
    path.write_text("kunci:\n  - kd_tendr\n")
    with pytest.raises(InputError) as caught:
        read_exports([write("a.csv", TABLE)], load_mapping(path))
    assert str(caught.value).startswith("Pemetaan peta.yaml baris 2: kolom 'kd_tendr' untuk kunci ke-1 tidak")


def test_a_wide_step_that_no_sop_has_is_refused(check, write, r):
    mapping = {"lebar": [{"langkah": "entah", "selesai": "tgl_bast"}]}
    with pytest.raises(InputError, match="langkah 'entah' tidak ada dalam SOP mana pun"):
        check([write("a.csv", TABLE)], r.required("terima"), mapping=mapping)
