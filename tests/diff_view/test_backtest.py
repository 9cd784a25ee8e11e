"""Archived cases judged by both versions, against a recount by hand."""

from __future__ import annotations

import csv
import json
import random
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.result import LimitUse
from sop_compiler.cli.diff import backtest_comparison
from sop_compiler.cli.main import cli
from sop_compiler.diff.backtest import Backtest, whole_amount
from sop_compiler.diff.backtest_words import backtest_markdown, sentences, tables
from sop_compiler.diff.html import render_html
from sop_compiler.pipeline import Comparison

from .conftest import REBUILT, ROOT, Changes, write

Revised = Callable[[Changes], Comparison]
LONGER: Changes = (("pembinaan-pelaku-usaha", "waktu: 2 Jam", "waktu: 3 Jam"),)
HEAD = ("berkas", "sop", "langkah", "pelaksana", "petugas", "mulai", "selesai")


def export(path: Path, rows: list[tuple[str, ...]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([HEAD, *rows])
    return path


def meetings(path: Path, count: int = 40) -> tuple[Path, list[int]]:
    """Cases of one meeting on a Tuesday morning; every tenth without its beginning."""
    chance = random.Random(11)
    rows: list[tuple[str, ...]] = []
    used: list[int] = []
    for n in range(count):
        minutes = chance.randint(20, 230)
        begun = "" if n % 10 == 9 else "2024-03-05 08:00"
        if begun:
            used.append(minutes)
        ended = f"2024-03-05 {8 + minutes // 60:02d}:{minutes % 60:02d}"
        sop = "pagar-alam/pembinaan-pelaku-usaha"
        rows.append((f"B-{n:02d}", sop, "1", "KA UKPBJ", "Siti Rahmawati", begun, ended))
    return export(path, rows), used


def judged(comparison: Comparison, file: Path, as_of: str = "2024-12-31") -> Backtest:
    tested = backtest_comparison(comparison, (file,), None, as_of, True)
    assert tested is not None
    return tested


def test_late_cases_and_percentiles_equal_a_recount(revised: Revised, tmp_path: Path) -> None:
    file, used = meetings(tmp_path / "arsip.csv")
    tested = judged(revised(LONGER), file)
    assert (tested.cases, tested.records) == (40, 40)
    (limit,) = [e for e in tested.limits if e.printed_old != e.printed_new]
    assert limit.old is not None and limit.new is not None
    assert (limit.old.judged, limit.new.judged, limit.old.unknown, limit.new.unknown) == (36, 36, 4, 4)
    assert limit.old.late == sum(m > 120 for m in used) > 0
    assert limit.new.late == sum(m > 180 for m in used) > 0
    between = [m for m in used if 120 < m <= 180]
    late = [f for f in tested.flips if f.rule == "batas-waktu"]
    assert {f.case for f in late} == {f.case for f in tested.flips}
    assert len(late) == len(between) == tested.changed_cases == tested.better
    assert tested.worse == 0
    assert all(f.before is Outcome.NONCOMPLIANT and f.after is None for f in late)
    (use,) = [u for u in tested.uses if u.use.unit == "jam"]
    ordered = sorted(used)

    def least(share: float) -> int:
        return next(m for m in ordered if sum(x <= m for x in used) >= share * len(used))

    assert (use.total, use.median, use.upper, use.ninth, use.most) == (
        36,
        least(0.5),
        least(0.75),
        least(0.9),
        max(used),
    )
    assert sum(m <= use.suggested * 60 for m in used) >= 0.9 * len(used)
    assert sum(m <= (use.suggested - 1) * 60 for m in used) < 0.9 * len(used)


def test_the_other_way_round_every_flip_turns(revised: Revised, tmp_path: Path) -> None:
    file, _ = meetings(tmp_path / "arsip.csv")
    there = judged(revised(LONGER), file)
    comparison = revised(LONGER)
    from sop_compiler.pipeline import diff_arguments

    sources = [str(ROOT / "sop_source"), comparison.diff.new_name]
    back = judged(diff_arguments(ROOT, sources[1], sources[0]), file)
    assert {(f.case, f.before, f.after) for f in back.flips} == {
        (f.case, f.after, f.before) for f in there.flips
    }
    assert (back.worse, back.better) == (there.better, there.worse)


def test_old_numbers_in_the_data_mean_the_old_rows(revised: Revised, tmp_path: Path) -> None:
    """A row put in before row 8: "8" in the archive is still the row that was 8 then."""
    sop = "pagar-alam/persiapan-pengadaan"
    rows = [
        (
            f"P-{n}",
            sop,
            str(step),
            role,
            "Petugas",
            f"2024-03-{step + 3:02d} 08:00",
            f"2024-03-{step + 3:02d} 09:00",
        )
        for n in range(12)
        for step, role in (
            (2, "PA/KPA"),
            (3, "PPK"),
            (4, "PA/KPA"),
            (5, "PPK"),
            (8, "PPK"),
            (9, "PPK"),
            (10, ""),
        )
    ]
    tested = judged(revised(REBUILT), export(tmp_path / "arsip.csv", rows))
    assert tested.cases == 12
    of_new = [f for f in tested.flips if f.step == "periksa-kewajaran-hps"]
    old = [f for f in tested.flips if f.step == "tetapkan-spesifikasi-hps-rancangan-kontrak"]
    assert not any(f.rule == "langkah-wajib" and f.after in FAILING_OUTCOMES for f in old)
    assert not any(f.rule in ("pelaksana", "output-wajib") for f in old)
    assert not any("tidak dikenal" in p.message for p in tested.problems)
    # No archived case can hold the new row: each is told, and that it proves nothing.
    assert {f.case for f in of_new if f.rule == "langkah-wajib"} <= {f"P-{n}" for n in range(12)}
    assert all(f.rule_new for f in of_new)
    if any(f.worse for f in of_new):
        assert any("bukan penilaian" in s for s in sentences(tested))


def command(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["-C", str(ROOT), "diff", *arguments], prog_name="sop")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("naskah"), LONGER)


def test_every_form_tells_the_same_numbers_and_no_names(folder: Path, tmp_path: Path) -> None:
    file, used = meetings(tmp_path / "arsip.csv")
    old, new = sum(m > 120 for m in used), sum(m > 180 for m in used)
    sides = (str(ROOT / "sop_source"), str(folder / "sop_source"), "--cases", str(file))
    for form in ("text", "markdown", "json", "html"):
        found = command(*sides, "--per-tanggal", "31 Desember 2024", "--format", form)
        assert found.exit_code == 1, found.stderr
        assert "Rahmawati" not in found.stdout
        if form == "json":
            data = json.loads(found.stdout)
            schema = (resources.files("sop_compiler") / "schema" / "diff.schema.json").read_text("utf-8")
            Draft202012Validator(json.loads(schema)).validate(data)
            limit = next(e for e in data["backtest"]["limits"] if e["old"]["printed"] == "2 Jam")
            assert (limit["old"]["late"], limit["new"]["late"]) == (old, new)
            assert data["backtest"]["as_of"].startswith("2024-12-31")
        else:
            said = " ".join(found.stdout.split())
            assert f"{old} dari 36" in said and f"{new} dari 36" in said
            assert said.index("40 berkas (40 catatan)") < said.index("dari 36")
            assert "Tidak dapat dinilai: semula" in said and "bukan ketentuan" in said


def test_unusable_input_is_said_in_one_sentence(folder: Path, tmp_path: Path) -> None:
    sides = (str(ROOT / "sop_source"), str(folder / "sop_source"))
    missing = command(*sides, "--cases", str(tmp_path / "tidak-ada.csv"))
    assert missing.exit_code == 2 and missing.stdout == "" and "tidak-ada.csv" in missing.stderr
    other = export(
        tmp_path / "lain.csv", [("X", "salatiga/pengelolaan-kinerja-ukpbj", "1", "", "", "2024-03-05", "")]
    )
    none = command(*sides, "--cases", str(other))
    assert none.exit_code == 2 and "Tidak ada berkas yang dapat dinilai" in none.stderr
    alone = command(*sides, "--per-tanggal", "2024-12-31")
    assert alone.exit_code == 2 and "--cases" in alone.stderr


def test_the_sheet_of_an_archive_is_a_page_of_its_own(revised: Revised, tmp_path: Path) -> None:
    file, _ = meetings(tmp_path / "arsip.csv")
    comparison = revised(LONGER)
    tested = judged(comparison, file)
    page = render_html(comparison.diff, None, comparison.new.agencies, tested)
    assert page.index("Alasan perubahan") < page.index("Diuji pada berkas")
    assert [t.title for t in tables(tested, comparison.diff)] == [
        "Lewat batas waktu menurut naskah semula dan naskah baru",
        "Waktu yang sungguh dipakai",
        "Berkas yang dinilai lain",
    ]


def test_a_comment_without_room_keeps_the_sentences(revised: Revised, tmp_path: Path) -> None:
    file, _ = meetings(tmp_path / "arsip.csv")
    comparison = revised(LONGER)
    tested = judged(comparison, file)
    whole = backtest_markdown(tested, comparison.diff)
    assert whole.count("<details>") == whole.count("</details>") == 3
    short = backtest_markdown(tested, comparison.diff, 300)
    assert "40 berkas" in short and "Tabelnya terlalu panjang" in short and "<details>" not in short


@pytest.mark.parametrize(
    ("unit", "minutes", "amount", "whole"),
    [
        ("jam", True, 121, 3),
        ("jam", True, 120, 2),
        ("menit", True, 7, 7),
        ("menit", True, 46, 50),
        ("hari_kerja", False, 0, 1),
        ("hari_kerja", False, 4, 4),
        ("minggu", False, 8, 2),
        ("hari_kalender", True, 1_500, 2),
    ],
)
def test_a_proposed_limit_is_a_whole_unit(unit: str, minutes: bool, amount: int, whole: int) -> None:
    use = LimitUse(rule_id="x", unit=unit, minutes=minutes, allowance=1, amounts={amount: 1})
    assert whole_amount(use, amount) == whole
