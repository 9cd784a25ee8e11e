"""What an auditor reads in kka.xlsx."""

from __future__ import annotations

import re
from dataclasses import replace

import python_calamine
from kka_runs import grid, make_finding, make_rule, make_run, simple_run, table, unknown

from sop_checks.outcomes import Outcome
from sop_checks.report.kka import write_kka
from sop_checks.report.kka.findings import cut_text, rows_of


def _front(path):
    return [cell for row in grid(path, "KKA") for cell in row if isinstance(cell, str)]


def test_the_header_has_labels_with_blank_cells_and_the_filled_facts(tmp_path):
    path = write_kka(simple_run("A-1"), tmp_path).path
    rows = {row[0]: row for row in grid(path, "KKA") if row[0]}
    assert rows["Nomor KKA"][1] is None
    assert rows["Auditan"][1] is None
    assert rows["Periode"][1] is None
    texts = _front(path)
    assert texts[0] == "KERTAS KERJA AUDIT"
    for label in ("Disusun oleh", "Tanggal disusun", "Paraf penyusun", "Direviu oleh", "Paraf pereviu"):
        assert label in texts
    assert rows["Sumber data"][1] == "ekspor.xlsx (sha256 cccccccccccc…)"
    assert rows["SOP yang dipakai"][1] == "SOP Layanan, Nomor 9/SOP/2024, berlaku sejak 17 Januari 2024"
    assert rows["Tanggal acuan"][1] == "Selasa, 31 Desember 2024 (diberikan)"


def test_the_share_that_could_be_judged_stands_before_the_findings(tmp_path):
    texts = _front(write_kka(simple_run("A-1"), tmp_path).path)
    share = next(text for text in texts if "dapat dinilai dari data" in text)
    assert share.startswith("Dari 90 kewajiban pada 10 berkas, 60 (66,7 %) dapat dinilai dari data; 30 tidak")
    findings = next(text for text in texts if text.startswith("1 temuan: 1 indikasi tidak sesuai"))
    assert texts.index(share) < texts.index(findings)


def test_a_finding_quotes_number_date_step_and_words_of_the_sop(tmp_path):
    (row,) = table(write_kka(simple_run("A-1"), tmp_path).path)
    assert row["Berkas"] == "A-1"
    assert row["Langkah"] == "Langkah 1. Memeriksa kelengkapan berkas permohonan"
    assert row["Kriteria"] == (
        "SOP Layanan, Nomor 9/SOP/2024, berlaku sejak 17 Januari 2024: "
        "Langkah 1 “Memeriksa” paling lama “3 hari kerja”. "
        "Dasar: Perwali 5/2021. Batas yang dipakai: 3 hari kerja."
    )
    assert row["Kondisi"] == ("Terpakai 5 hari kerja dari 3 hari kerja. Catatan: urutan catatan tidak pasti.")
    assert row["Hasil"] == "indikasi tidak sesuai"
    assert row["Bukti"] == "ekspor.xlsx, lembar Data, baris 7, kolom selesai"
    for title in ("Sebab", "Akibat", "Rekomendasi", "Tanggapan auditan", "Status tindak lanjut"):
        assert row[title] is None


def test_yaml_paths_stand_in_the_trace_column_only(tmp_path):
    path = write_kka(simple_run("A-1"), tmp_path).path
    (row,) = table(path)
    assert row["Aturan"].endswith("(sop_source/kota/layanan.yaml:7)")
    others = [str(value) for title, value in row.items() if title != "Aturan"]
    assert not [text for text in (*others, *_front(path)) if ".yaml" in text]


def test_no_verdict_on_a_person(tmp_path):
    path = write_kka(simple_run("A-1"), tmp_path).path
    book = python_calamine.load_workbook(str(path))
    text = " ".join(
        str(cell)
        for name in book.sheet_names
        for row in book.get_sheet_by_name(name).to_python()
        for cell in row
    ).casefold()
    assert "bukan kesimpulan tentang seseorang" in text
    assert not re.search(r"melanggar|pelanggar|bersalah|lalai|terbukti", text)


def test_only_violations_and_overdue_obligations_are_findings(tmp_path):
    rule = make_rule()
    late = make_finding(rule, "A-2", outcome=Outcome.OVERDUE_OPEN, explanation="belum selesai, lewat tenggat")
    run = make_run([make_finding(rule, "A-1"), late, unknown(rule, "A-3", "tanpa-jam", "jam")], [rule])
    rows = table(write_kka(run, tmp_path).path)
    assert [(row["No"], row["Berkas"], row["Hasil"]) for row in rows] == [
        (1, "A-1", "indikasi tidak sesuai"),
        (2, "A-2", "belum selesai, lewat tenggat"),
    ]


def test_a_waived_finding_stays_and_says_so(tmp_path):
    run = simple_run("A-1", "A-2")
    run = replace(run, findings=(replace(run.findings[0], waiver="P-04"), run.findings[1]))
    path = write_kka(run, tmp_path).path
    assert [row["Keterangan"] for row in table(path)] == ["Pengecualian P-04", None]
    assert any("1 di antaranya dikecualikan" in text for text in _front(path))


def test_a_rule_that_flags_more_than_half_is_headed_and_its_findings_come_last(tmp_path):
    half, most = make_rule(1, failing=5), make_rule(2, failing=6)
    run = make_run([make_finding(most, "A-1"), make_finding(half, "A-2")], [most, half])
    path = write_kka(run, tmp_path).path
    rows = table(path)
    assert [row["Berkas"] for row in rows] == ["A-2", "A-1"]
    assert rows[0]["Keterangan"] is None
    assert rows[1]["Keterangan"] == "aturan perlu ditinjau: menandai 6 dari 10 berkas"
    texts = [cell for row in grid(path, "Ringkasan") for cell in row if isinstance(cell, str)]
    heading = texts.index("Aturan perlu ditinjau: menandai lebih dari separuh berkas")
    assert texts[heading + 1] == "Langkah 2"
    assert texts.index("Aturan lain") > heading
    assert _front(path)[-5:-3] == ["Aturan perlu ditinjau: menandai lebih dari separuh berkas", "Langkah 2"]


def test_counts_of_a_rule_stand_in_the_columns_of_their_outcome(tmp_path):
    counts = {outcome: number for number, outcome in enumerate(Outcome, 1)}
    run = make_run([], [make_rule(counts=counts)])
    rows = grid(write_kka(run, tmp_path).path, "Ringkasan")
    titles = next(row for row in rows if row[0] == "Langkah")
    row = dict(zip(titles, next(row for row in rows if row[0] == "Langkah 1"), strict=True))
    for outcome, count in counts.items():
        assert row[outcome.printed] == count
    assert row["Dapat dinilai"] == "80,0 %"  # all but NOT_APPLICABLE: 15, of them 3 not assessable
    assert next(row for row in rows if row[0] == "Jumlah")[3:9] == [5, 1, 2, 4, 3, 6]


def test_without_findings_the_table_says_so(tmp_path):
    path = write_kka(make_run([], [make_rule(failing=0)]), tmp_path).path
    assert grid(path, "Temuan")[1][0] == "Tidak ada temuan pada kewajiban yang dapat dinilai."


def test_a_very_long_table_keeps_some_of_every_rule_and_all_that_people_filled_in():
    many, few = make_rule(1), make_rule(2)
    found = [make_finding(many, f"A-{number}") for number in range(9)]
    found += [make_finding(few, f"B-{number}") for number in range(2)]
    run = make_run(found, [many, few])
    rows = list(rows_of(run, {found[7].fingerprint}, most=5))
    assert [row["case"] for row in rows] == ["A-0", "A-1", "A-2", "A-7", "B-0", "B-1"]
    assert "paling banyak 3 temuan pertama tiap aturan" in cut_text(run, 5)
    assert "dari 11 temuan seluruhnya" in cut_text(run, 5)
    assert cut_text(run) == ""
    assert len(list(rows_of(run))) == 11
