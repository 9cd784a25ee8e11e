"""``--bandingkan``: new, still there, gone; why gone; and whether like stands against like."""

from __future__ import annotations

import csv
import json

import pytest

from sop_checks import comparison as words


def compare(project, *arguments: str, export: str = "ekspor.csv") -> dict:
    result = project.sop(export, "--bandingkan", "dulu", "--format", "json", *arguments)
    assert result.exit_code in (0, 1), result.stderr
    return json.loads(result.stdout)["comparison"]


def items(data: dict, status: str) -> dict[tuple[str, str], str]:
    """(case, kind of rule) to note."""
    return {
        (item["case"], item["rule_id"].split("/")[2]): item["note"]
        for item in data["items"]
        if item["status"] == status
    }


@pytest.fixture
def earlier(project):
    project.sop("ekspor.csv", "--laporan", "dulu")
    return project


def test_the_same_run_has_only_what_stays(earlier):
    data = compare(earlier)
    assert data["counts"] == {"baru": 0, "tetap": 2, "tidak muncul lagi": 0}
    assert data["differences"] == []
    assert (
        "Data, SOP, kalender, dan pengaturannya sama."
        in earlier.sop("ekspor.csv", "--bandingkan", "dulu").stdout
    )


def test_a_mended_case_a_new_one_and_one_that_left_the_data(earlier):
    earlier.change("ekspor.csv", "B;1;2024-01-15;2024-01-31", "B;1;2024-01-15;2024-01-16")
    text = "".join(line for line in earlier.read("ekspor.csv").splitlines(True) if not line.startswith("C;"))
    earlier.write("ekspor.csv", text + "E;1;2024-01-15;2024-01-31;Agenda;x\nE;2;2024-01-31;2024-01-31;;x\n")
    data = compare(earlier)
    assert items(data, "baru") == {("E", "batas-waktu"): ""}
    assert items(data, "tidak muncul lagi") == {
        ("B", "batas-waktu"): words.NOT_FOUND,
        ("C", "output-wajib"): words.CASE_GONE,
    }
    assert data["gone_because"] == {words.CASE_GONE: 1, words.NOT_FOUND: 1}
    assert data["differences"] == ["berkas ekspor berbeda"]


def test_a_cell_that_was_blanked_is_not_called_mended(earlier):
    earlier.change("ekspor.csv", "B;1;2024-01-15;", "B;1;;")
    assert items(compare(earlier), "tidak muncul lagi") == {("B", "batas-waktu"): words.NOW_UNKNOWN}


def test_what_could_not_be_judged_before_is_new_and_says_so(earlier):
    earlier.change("ekspor.csv", "D;1;;", "D;1;2024-01-15;")
    assert items(compare(earlier), "baru") == {("D", "batas-waktu"): words.WAS_UNKNOWN}


def test_a_rule_that_no_longer_exists(earlier):
    earlier.change("sop_source/dinas/surat.yaml", "    waktu: 2 hari kalender\n", "")
    data = compare(earlier)
    assert items(data, "tidak muncul lagi") == {("B", "batas-waktu"): words.RULE_GONE}
    assert data["differences"] == [
        "naskah SOP dinas/surat versi 2024-01-02 berbeda (sop_source/dinas/surat.yaml)"
    ]


def test_another_version_of_the_sop(earlier):
    old = earlier.read("sop_source/dinas/surat.yaml")
    earlier.write("sop_source/dinas/versi/surat@2024-01-02.yaml", old)
    earlier.change("sop_source/dinas/surat.yaml", "berlaku: 2024-01-02", "berlaku: 2024-01-10")
    data = compare(earlier)
    assert set(items(data, "tidak muncul lagi").values()) == {words.OTHER_VERSION}
    assert "SOP dinas/surat versi 2024-01-10 belum ada saat itu" in data["differences"]


def test_another_execution_of_the_same_case(earlier):
    earlier.change(
        "ekspor.csv",
        "B;1;2024-01-15;2024-01-31;Agenda;Ani\n",
        "B;1;2024-01-14;2024-01-15;Agenda;Ani\nB;1;2024-01-16;2024-01-31;Agenda;Ani\n",
    )
    data = compare(earlier)
    assert items(data, "tidak muncul lagi")["B", "batas-waktu"] == words.OTHER_EXECUTION
    assert ("B", "batas-waktu") in items(data, "baru")


def test_everything_that_is_not_alike_is_named(earlier, waive):
    earlier.write("peta.yaml", "kosong: ['-']\n")
    waive()
    data = compare(
        earlier,
        *("--per-tanggal", "2024-03-01", "--map", "peta.yaml"),
        *("--pengecualian", "kecuali.yaml", "--sop", "dinas/surat"),
    )
    assert data["differences"] == [
        "tanggal acuan: 2024-02-03 → 2024-03-01",
        "pemetaan berbeda",
        "pengecualian berbeda",
        "pilihan SOP: semua → dinas/surat",
    ]
    assert [item["waiver"] for item in data["items"] if item["case"] == "B"] == ["700/12/2024"]


def test_without_evidence_the_comparison_says_so(earlier):
    (earlier.root / "dulu/data/bukti.json").unlink()
    assert "tanpa data/bukti.json" in compare(earlier)["differences"][0]
    earlier.write("dulu/data/bukti.json", '{"tool": 3}')
    assert "rusak" in compare(earlier)["differences"][0] or compare(earlier)["differences"]


def test_the_same_folder_can_be_compared_with_and_replaced(earlier):
    earlier.change("ekspor.csv", "B;1;2024-01-15;2024-01-31", "B;1;2024-01-15;2024-01-16")
    result = earlier.sop("ekspor.csv", "--bandingkan", "dulu", "--laporan", "dulu")
    assert "tidak muncul lagi      1 temuan" in result.stdout
    rows = list(csv.DictReader(earlier.read("dulu/data/perbandingan.csv").splitlines()))
    assert [(row["status"], row["case"]) for row in rows] == [("tetap", "C"), ("tidak muncul lagi", "B")]


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "dulu/data/findings.csv tidak dapat dibuka: tidak ditemukan"), ("a,b\n", "tidak memuat kolom")],
)
def test_a_folder_that_is_no_report_is_refused(project, content, message):
    if content is not None:
        project.write("dulu/data/findings.csv", content)
    result = project.sop("ekspor.csv", "--bandingkan", "dulu")
    assert result.exit_code == 2
    assert message in result.stderr
