"""The sheet for those who sign: what the comparison found, in words, on one page."""

from __future__ import annotations

import html
import importlib.util
import os
import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sop_compiler.cli.diff import backtest_comparison
from sop_compiler.cli.main import cli
from sop_compiler.diff import Category, Direction
from sop_compiler.diff.html import render_html
from sop_compiler.diff.html.marked import marked
from sop_compiler.pipeline import Comparison, diff_arguments

from .conftest import HOSTILE, LAW, LOOSENED, REBUILT, ROOT, Changes, write

Revised = Callable[[Changes], Comparison]
SAMPLES = {"batas": LOOSENED, "langkah": REBUILT, "dasar hukum": LAW}


def words(page: str) -> str:
    """What a reader sees."""
    page = re.sub(r"<style>.*?</style>|<svg.*?</svg>", " ", page, flags=re.DOTALL)
    # Marks inside a text break no word.
    page = re.sub(r"</?mark>", "", page)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


@pytest.mark.parametrize("sample", SAMPLES)
def test_every_change_stands_there_with_both_sides(sample: str, revised: Revised) -> None:
    diff = revised(SAMPLES[sample]).diff
    seen = words(render_html(diff))
    (procedure,) = diff.procedures
    assert procedure.changes
    for category in Category:
        found = procedure.of(category)
        if found:
            assert f"Perubahan {category.value} ({len(found)})" in seen
            assert f"{len(found)} perubahan {category.value}" in seen.lower()
        else:
            assert f"Perubahan {category.value}" not in seen
    for change in procedure.changes:
        for side in (change.before, change.after):
            assert side is None or " ".join(side.split()) in seen
    assert procedure.title in seen
    for role in diff.impact.roles:
        assert role.name in seen
    for document in diff.impact.documents:
        assert document.name in seen
    for other in diff.impact.procedures:
        assert other.name in seen
    assert "Alasan perubahan" in seen and "paraf" in seen


def test_directions_are_told_in_words_and_shape(revised: Revised) -> None:
    loosened = revised(LOOSENED).diff
    assert [c.direction for c in loosened.changes] == [Direction.LOOSENED]
    page = render_html(loosened)
    assert "▽ dilonggarkan" in page and "▲" not in page
    back = revised((("pembinaan-pelaku-usaha", "waktu: 2 Jam", "waktu: 1 Jam"),)).diff
    page = render_html(back)
    assert "▲ diperketat" in page and "▽" not in page


def test_old_and_new_version_head_the_sheet(revised: Revised) -> None:
    seen = words(render_html(revised(REBUILT).diff))
    assert "Nomor SOP 16 Tahun 2024 31 Tahun 2026" in seen
    assert "Tanggal efektif 17 Januari 2024 1 Desember 2026" in seen
    assert "16 Tahun 2024 (tetap)" in words(render_html(revised(LAW).diff))


def test_checks_are_counted_and_named_by_step(revised: Revised) -> None:
    diff = revised(REBUILT).diff
    seen = words(render_html(diff))
    for fate in ("baru", "berubah"):
        many = sum(rule.fate.value == fate for rule in diff.impact.rules)
        assert f"{many} {fate} – " in seen
    assert "langkah 6: pelaksana" in seen
    assert "Tujuan cabang b langkah 5" in seen and "Syarat cabang a langkah 5" in seen


@pytest.mark.parametrize("sample", SAMPLES)
def test_no_ids_and_no_file_names(sample: str, revised: Revised) -> None:
    comparison = revised(SAMPLES[sample])
    seen = words(render_html(comparison.diff, comparison.version_problems()))
    ids = {p.id for p in comparison.new.procedures} | {p.slug for p in comparison.new.procedures}
    for procedure in (*comparison.old.procedures, *comparison.new.procedures):
        ids |= {s.id for s in procedure.all_steps() if "-" in s.id}
        ids |= {d for s in procedure.all_steps() for i in (*s.inputs, *s.outputs) for d in i.documents}
    ids |= {r.id for a in comparison.new.agencies for r in a.roles if "-" in r.id}
    ids |= {r.id for r in comparison.new.regulations}
    shown = {name for name in ids if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", seen)}
    # "pendampingan" and the like are words of the form as well.
    assert {name for name in shown if "-" in name or "/" in name} == set()
    assert not re.search(r"\.ya?ml|sop_source|/tmp|#langkah", seen)


def test_a_substantive_change_without_new_version_is_said_without_commands(revised: Revised) -> None:
    comparison = revised(LOOSENED)
    assert comparison.version_problems()
    seen = words(render_html(comparison.diff, comparison.version_problems()))
    assert "Perhatian: 1 perubahan substantif tanpa versi baru" in seen and "sop revise" not in seen


def test_several_sops_are_listed_first_and_get_a_sheet_each(revised: Revised) -> None:
    diff = revised(LOOSENED + LAW + REBUILT).diff
    page = render_html(diff)
    assert page.count('<article class="lembar"') == len(diff.procedures) == 3
    front = words(page[: page.index("<article")])
    for number, procedure in enumerate(diff.procedures, start=1):
        assert procedure.title in front
        assert f"Lembar Perubahan SOP {number} dari 3" in words(page)
    # Every SOP is told what it reaches itself and no other.
    sheets = page.split('<article class="lembar"')[1:]
    assert "KA UKPBJ" in words(sheets[0]) and "KA UKPBJ" not in words(sheets[2])


def test_words_of_the_form_stay_words(revised: Revised) -> None:
    page = render_html(revised(HOSTILE).diff)
    assert "<img" not in page and "&lt;img src=x onerror=alert(1)&gt; &amp;" in page
    assert "<script" not in page


def test_same_input_same_bytes_and_nothing_from_outside(revised: Revised) -> None:
    diff = revised(REBUILT).diff
    page = render_html(diff)
    assert page == render_html(diff)
    assert not re.search(r"https?://(?!www\.w3\.org)|@import|url\((?!#)|src=", page)
    assert "default-src 'none'" in html.unescape(page)


def test_marks_show_the_words_that_differ_and_lose_none() -> None:
    before = "Jika diperlukan meminta pendampingan penyusunan HPS"
    after = "Jika diperlukan dan mendesak meminta pendampingan penyusunan HPS"
    one, two = marked(before, after)
    assert "".join(p.text for p in one) == before and "".join(p.text for p in two) == after
    assert [p.text for p in two if p.differs] == ["dan mendesak"]
    assert not any(p.differs for p in one)
    assert not any(p.differs for side in marked("2 Jam", "4 Jam") for p in side)
    assert marked(None, "baru")[0] == ()


def test_the_command_writes_it_and_keeps_its_exit_codes(tmp_path: Path) -> None:
    folder = write(tmp_path, LOOSENED)
    found = CliRunner().invoke(
        cli, ["-C", str(folder), "diff", str(ROOT / "sop_source"), "--format", "html"], prog_name="sop"
    )
    assert found.exit_code == 1
    assert found.stdout.startswith("<!DOCTYPE html>") and "▽ dilonggarkan" in found.stdout
    same = CliRunner().invoke(
        cli, ["-C", str(ROOT), "diff", str(ROOT / "sop_source"), "--format", "html"], prog_name="sop"
    )
    assert same.exit_code == 0
    assert "Tidak ada perubahan makna maupun tulisan." in same.stdout


@pytest.mark.parametrize("sample", SAMPLES)
def test_it_prints_on_one_page(sample: str, revised: Revised, chromium: Any, tmp_path: Path) -> None:
    page = render_html(revised(SAMPLES[sample]).diff)
    # The flowcharts, where the flow changed, come on a page of their own after the signed one.
    assert printed_pages(page, chromium, tmp_path) == 1 + page.count("<svg")
    alone = re.sub(r'<section class="gambar">.*?</section>', "", page, flags=re.DOTALL)
    assert printed_pages(alone, chromium, tmp_path) == 1


def test_many_changes_go_on_over_further_pages(revised: Revised, chromium: Any, tmp_path: Path) -> None:
    many = tuple(
        ("persiapan-pengadaan", "peralatan:", f"peralatan:\n  - Alat nomor {n} {'panjang ' * 9}")
        for n in range(40)
    )
    diff = revised(many).diff
    page = render_html(diff)
    assert all(f"Alat nomor {n} " in page for n in range(40))
    assert printed_pages(page, chromium, tmp_path) > 1


def printed_pages(page: str, chromium: Any, folder: Path) -> int:
    file = folder / "lembar.html"
    file.write_text(page, encoding="utf-8")
    tab = chromium.new_page()
    tab.goto(file.as_uri())
    pdf: bytes = tab.pdf(prefer_css_page_size=True)
    tab.close()
    assert b"/MediaBox [0 0 594.9" in pdf or b"/MediaBox [0 0 595" in pdf or b"/MediaBox [0 0 596" in pdf
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_a_whole_sop_that_goes_fits_on_a_page(chromium: Any, tmp_path: Path) -> None:
    folder = write(tmp_path, ())
    (folder / "sop_source/pagar-alam/pengelolaan-risiko.yaml").unlink()
    diff = diff_arguments(ROOT, str(ROOT / "sop_source"), str(folder / "sop_source")).diff
    page = render_html(diff)
    seen = words(page)
    assert f"{len(diff.impact.rules)} hilang – pada" in seen and "hal lain" in seen
    assert "Nomor SOP 16 Tahun 2024 –" in seen
    assert printed_pages(page, chromium, tmp_path) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_a_browser_nothing_is_loaded_and_axe_has_no_complaint(
    scheme: Any, revised: Revised, chromium: Any, tmp_path: Path
) -> None:
    if importlib.util.find_spec("axe_playwright_python") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("axe-playwright-python is not installed")
        pytest.skip("axe-playwright-python is not installed")
    script = files("axe_playwright_python") / "axe.min.js"
    file = tmp_path / "lembar.html"
    found = revised(LOOSENED + LAW + REBUILT)
    archive = (ROOT / "checks/contoh/contoh-pembinaan-pelaku-usaha.csv",)
    tested = backtest_comparison(found, archive, None, "", True)
    page = render_html(found.diff, None, found.new.agencies, tested)
    assert "Usulan waktu baku" in page and "<svg" in page
    file.write_text(page, encoding="utf-8")
    context = chromium.new_context(
        color_scheme=scheme, viewport={"width": 390, "height": 844}, bypass_csp=True
    )
    tab = context.new_page()
    requests: list[str] = []
    problems: list[str] = []
    tab.on("request", lambda r: requests.append(r.url))
    tab.on("console", lambda m: problems.append(m.text))
    tab.goto(file.as_uri())
    assert requests == [file.as_uri()] and problems == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    tab.evaluate(script.read_text("utf-8"))
    complaints = tab.evaluate("async () => (await axe.run()).violations.map(v => [v.id, v.nodes[0].html])")
    context.close()
    assert complaints == []
