"""Forms: the regulation's columns, the report's numbers, blanks for the assessor."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest

TABLE_7 = [
    "No.",
    "Prosedur",
    "Penilaian terhadap penerapan",
    "Catatan hasil penilaian",
    "Tindakan yang harus diambil",
    "Paraf penilai",
]


def forms(project, *more: str) -> str:
    result = project.sop("monev", "formulir", "surat", *more, "-o", project.path("form"))
    assert result.exit_code == 0, result.stderr
    return unescape(project.read("form/dinas-surat.html"))


def cells(text: str, table: str) -> list[list[str]]:
    body = text.split(f'<table class="{table}">')[1].split("</table>")[0]
    rows = re.findall(r"<tr.*?</tr>", body, re.DOTALL)
    strip = re.compile(r"<[^>]+>")
    return [
        [
            strip.sub(" ", c).replace("\u00a0", " ").strip()
            for c in re.findall(r"<t[hd].*?</t[hd]>", r, re.DOTALL)
        ]
        for r in rows
    ]


def test_the_table_to_sign_has_the_columns_of_the_regulation_and_no_other(project):
    rows = cells(forms(project), "tabel7")
    assert rows[0] == TABLE_7
    assert rows[1] == ["1", "2", "3", "4", "5", "6"]
    assert rows[2][3:] == ["", "", ""]
    assert "Berjalan dengan baik" in rows[2][2] and "Tidak berjalan dengan baik" in rows[2][2]
    assert len(rows) == 3


def test_without_a_report_the_form_is_blank_and_says_so(project):
    text = forms(project)
    assert "Belum ada hasil pemeriksaan" in text
    assert [row[4:] for row in cells(text, "langkah")[2:]] == [[""] * 7, [""] * 7]
    assert "Indikasi terbanyak" not in text


def test_numbers_equal_those_of_the_report(project):
    data = project.report()
    times = json.loads(project.read("lap/data/waktu.json"))
    text = forms(project, "--laporan", project.path("lap"), "--periode", "2024-S1")
    rules = {rule["id"].split("#")[1]: rule["counts"] for rule in data["rules"]}
    step = [counts for name, counts in rules.items() if name.startswith("terima/")]
    every = sum(sum(c.values()) - c["NOT_APPLICABLE"] for c in step)
    judged = every - sum(c["NOT_ASSESSABLE"] for c in step)
    late, out = rules["terima/batas-waktu"], rules["terima/output-wajib/agenda"]
    row = cells(text, "langkah")[2]
    assert row[:4] == ["1", "Menerima surat", "Petugas Loket", "2 hari kalender"]
    assert row[4] == f"{judged} dari {every}"
    assert row[5] == f"{late['NONCOMPLIANT']} dari {sum(late.values())} (33,3 %)"
    (use,) = times["uses"]
    assert (use["executions"], use["median"], use["p90"]) == (3, 1, 16)
    assert row[6:9] == ["3", "1 hari kalender", "16 hari kalender"]
    assert row[9] == f"{out['NONCOMPLIANT']} dari {sum(out.values())} (33,3 %)"
    assert row[10] == ""
    assert "3 berkas diperiksa" in text and "mulai Januari 2024 sampai Agustus 2024" in text
    assert "1 berkas di antaranya mulai di luar periode" in text
    assert text.count("1 dari 3 (33,3\u00a0%):") == 2, "both indications are listed"


def test_what_the_assessor_should_look_at_is_named(project):
    text = forms(project)
    assert "Perpres Nomor 1 Tahun 2018 sudah dicabut, diganti Perpres Nomor 2 Tahun 2020" in text
    assert "dilihat 5 Januari 2026" in text
    assert "Masih perlu dikonfirmasi (1)" in text and "Langkah 2, waktu: Selnya kosong." in text


def test_another_text_than_the_one_that_was_checked_is_said(project):
    project.report()
    project.write("sop_source/dinas/surat.yaml", project.read("sop_source/dinas/surat.yaml") + "# baru\n")
    assert "naskah SOP yang berbeda" in forms(project, "--laporan", project.path("lap"))


def test_words_are_indications_and_names_stay_masked(project):
    project.report()
    text = forms(project, "--laporan", project.path("lap"))
    assert not re.search(r"pelanggar|melanggar|bersalah|Budi|Ani\b", text)
    assert "bukan penilaian" in text


def test_several_sops_get_a_recapitulation_and_drafts_none(project):
    result = project.sop("monev", "formulir", "-o", project.path("form"))
    assert result.exit_code == 0
    written = sorted(path.name for path in (project.root / "form").iterdir())
    assert written == [
        *("dinas-arsip.html", "dinas-cuti.html", "dinas-surat.html", "dinas-undated.html"),
        "rekapitulasi-dinas.html",
    ]
    rows = cells(unescape(project.read("form/rekapitulasi-dinas.html")), "tabel7")
    assert [row[0] for row in rows[2:]] == ["1.", "2.", "3.", "4."]


def test_same_input_same_bytes(project):
    project.report()
    assert forms(project, "--laporan", project.path("lap")) == forms(
        project, "--laporan", project.path("lap")
    )


def test_the_sheet_to_sign_fits_one_page(project, chromium, tool, tmp_path):
    """Printed on A4 lying on its side: head, table and signatures stand on page one."""
    import subprocess

    forms(project)
    page = chromium.new_page()
    page.goto((project.root / "form/dinas-surat.html").as_uri())
    page.pdf(path=str(tmp_path / "f.pdf"), prefer_css_page_size=True)
    page.close()
    first = subprocess.run(
        [tool("pdftotext"), "-l", "1", "-layout", str(tmp_path / "f.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert "Paraf" in first and "Mengetahui" in first and first.count("NIP") == 2 and "Lampiran" not in first


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--laporan", "tidak-ada"], "bukan folder laporan yang utuh: data/bukti.json tidak ditemukan"),
        (["--periode", "2024-S3"], "tulis semester seperti 2024-S1"),
        (["--periode", "2024-06-30..2024-01-01"], "berakhir sebelum mulai"),
        (["--periode", "2024-02-30..2024-03-01"], "tidak terbaca"),
        (["sruat"], "maksud Anda `surat`?"),
        (["rencana"], "masih rancangan"),
    ],
)
def test_unusable_input_is_explained(project, arguments, said):
    result = project.sop("monev", "formulir", *arguments, "-o", project.path("form"))
    assert result.exit_code == 2 and said in result.stderr
    assert not (project.root / "form").exists()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("bukti.json", "{", "bukan JSON"),
        ("bukti.json", "[]", "bukan JSON laporan"),
        ("bukti.json", "{}", "daftar naskah SOP"),
        ("findings.json", '{"run": {}}', "belum memuat rules"),
        ("findings.json", '{"run": {}, "rules": [1]}', "rusak"),
        ("waktu.json", "{}", "belum memuat uses, months"),
    ],
)
def test_a_damaged_report_is_explained(project, name, content, said):
    project.report()
    project.write(f"lap/data/{name}", content)
    result = project.sop(
        "monev", "formulir", "surat", "--laporan", project.path("lap"), "-o", project.path("form")
    )
    assert result.exit_code == 2 and said in result.stderr


def test_a_report_of_other_sops_only_is_refused(project):
    project.report()
    result = project.sop(
        "monev", "formulir", "arsip", "--laporan", project.path("lap"), "-o", project.path("form")
    )
    assert result.exit_code == 2 and "tidak memuat berkas" in result.stderr
    assert json.loads(project.read("lap/data/findings.json"))["rules"]
