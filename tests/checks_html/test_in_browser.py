"""The page in a real browser: filters, drill-down, keyboard, without script, axe."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.report.html import report_html
from sop_checks.report.html.words import number
from sop_checks.result import Run

from .test_content import hostile

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = """async ([type, values]) => {
  const found = await axe.run(document, {
    runOnly: {type, values}, resultTypes: ['violations'], preload: false
  })
  return found.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 200)])
}"""
ROWS = "#daftar-temuan tbody tr"


class Tab:
    """A page with everything that went wrong in it and every request it made."""

    def __init__(self, context: Any, path: Path) -> None:
        self.page = context.new_page()
        self.problems: list[str] = []
        self.requests: list[str] = []
        self.page.on("pageerror", lambda error: self.problems.append(str(error)))
        self.page.on("console", lambda message: self.problems.append(message.text))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(path.as_uri())

    def count(self) -> str:
        return self.page.text_content("#hitung")

    def select(self, name: str, value: str) -> None:
        self.page.select_option(f"#s-{name}", value)


@pytest.fixture
def tab(chromium: Any, big_page: Path) -> Iterator[Tab]:
    context = chromium.new_context(viewport={"width": 1366, "height": 768}, reduced_motion="reduce")
    opened = Tab(context, big_page)
    yield opened
    assert opened.problems == []
    assert {url.partition("#")[0] for url in opened.requests} == {big_page.as_uri()}
    context.close()


def failing(run: Run) -> list[Any]:
    return [item for item in run.findings if item.outcome in FAILING_OUTCOMES]


def said(items: list[Any]) -> str:
    if not items:
        return "Tidak ada yang cocok dengan saringan."
    cases = {(item.sop, item.case) for item in items}
    return f"Menampilkan {min(len(items), 50)} dari {number(len(items))} baris, pada {len(cases)} berkas."


def test_filters_show_what_the_run_holds(tab: Tab, big_run: Run) -> None:
    every = failing(big_run)
    assert tab.count() == said(every)
    assert tab.page.locator(ROWS).count() == 50
    tab.select("jenis", "batas-waktu")
    late = [item for item in every if item.rule == "batas-waktu"]
    assert tab.count() == said(late)
    tab.select("jenis", "")
    tab.select("hasil", "1")
    overdue = [item for item in every if item.outcome is Outcome.OVERDUE_OPEN]
    assert overdue
    assert tab.count() == said(overdue)
    tab.page.click("#s-kosong")
    assert tab.count() == said(every)
    rule = big_run.rules[0]
    tab.select("sop", f"{rule.sop}@{rule.version}")
    tab.select("langkah", f"{rule.sop}@{rule.version}#{rule.step}")
    assert tab.count() == said(
        [item for item in every if (item.sop, item.version, item.step) == (rule.sop, rule.version, rule.step)]
    )
    tab.select("parah", "tinggi")
    severe = {item.id for item in big_run.rules if item.severity == "tinggi"}
    found = [item for item in every if item.step == rule.step and item.rule_id in severe]
    assert tab.count() == said(found)
    tab.page.click("#s-kosong")
    tab.page.fill("#s-cari", "  berkas-2-01 ")
    assert tab.count() == said([item for item in every if "BERKAS-2-01" in item.case])
    tab.page.fill("#s-cari", "tidak ada nomor begini")
    assert tab.count() == said([])


def test_more_rows_come_on_request_and_the_focus_goes_to_the_first_new_one(tab: Tab, big_run: Run) -> None:
    tab.page.click("#lagi")
    assert tab.page.locator(ROWS).count() == min(100, len(failing(big_run)))
    focused = "r => r.findIndex(row => row.contains(document.activeElement))"
    assert tab.page.locator(ROWS).evaluate_all(focused) == 50


def test_sorting_by_overrun_puts_the_longest_first(tab: Tab, big_run: Run) -> None:
    tab.select("urut", "berkas")
    cases = tab.page.locator(f"{ROWS} .berkas").all_text_contents()
    assert cases == sorted(cases)
    tab.select("urut", "lewat")
    tab.page.locator("button.berkas").first.click()
    assert "tenggat" in tab.page.text_content("#r-isi .poros")


def test_what_is_missing_leads_to_its_obligations(tab: Tab, big_run: Run) -> None:
    button = tab.page.locator(".lihat").first
    reason, missing = button.get_attribute("data-alasan"), button.get_attribute("data-kurang")
    button.click()
    found = [item for item in big_run.findings if (item.reason, item.missing or "–") == (reason, missing)]
    assert f"dari {number(len(found))} baris" in tab.count()
    assert tab.page.locator(f"{ROWS} .h-gelap").count() == min(50, len(found))


def test_a_case_opens_by_keyboard_shows_records_and_limits_and_closes_again(tab: Tab, big_run: Run) -> None:
    late = next(
        item
        for item in big_run.findings
        if item.rule == "batas-waktu" and item.outcome is Outcome.NONCOMPLIANT and item.due and item.until
    )
    timeline = next(item for item in big_run.timelines if (item.sop, item.case) == (late.sop, late.case))
    tab.page.fill("#s-cari", late.case)
    tab.page.locator("button.berkas").first.focus()
    tab.page.keyboard.press("Enter")
    assert tab.page.evaluate("document.activeElement.id") == "r-judul"
    assert tab.page.text_content("#r-judul") == f"Berkas {late.case}"
    assert tab.page.locator("#r-isi tbody tr").count() == len(timeline.items)
    assert tab.page.locator(".poros .b-lewat").count() >= 1
    assert tab.page.locator(".poros .b-izin").count() >= 1
    own = [item for item in big_run.findings if (item.sop, item.case) == (late.sop, late.case)]
    assert tab.page.locator(".r-temuan li").count() == len(own)
    assert late.observed in tab.page.text_content("#r-isi")
    tab.page.keyboard.press("Escape")
    tab.page.wait_for_selector("#rincian", state="hidden")
    tab.page.wait_for_url(lambda url: "berkas=" not in url)
    assert tab.page.evaluate("document.activeElement.textContent") == late.case


def test_a_click_opens_its_case_at_once_and_the_back_button_closes_it(tab: Tab) -> None:
    shown = tab.page.evaluate("""() => {
      const button = document.querySelector('button.berkas')
      button.click()
      return [button.textContent, document.getElementById('rincian').open,
              document.getElementById('r-judul').textContent]
    }""")
    assert shown == [shown[0], True, f"Berkas {shown[0]}"]
    tab.page.wait_for_url(lambda url: "berkas=" in url)
    tab.page.go_back()
    tab.page.wait_for_selector("#rincian", state="hidden")
    tab.page.wait_for_url(lambda url: "berkas=" not in url)


def test_a_case_opened_before_the_end_of_the_last_one_is_told_stays_open(tab: Tab) -> None:
    """The browser tells of a closed dialog later; on a slow computer the next click may come first."""
    name, kept, focused, hash_kept = tab.page.evaluate("""async () => {
      const [first, second] = document.querySelectorAll('button.berkas')
      const dialog = document.getElementById('rincian')
      first.click()
      const told = new Promise(done => dialog.addEventListener('close', done, {once: true}))
      dialog.close()
      second.focus()
      second.click()
      await told
      return [second.textContent, dialog.open && document.body.classList.contains('terbuka'),
              document.activeElement.textContent, location.hash.startsWith('#berkas=')]
    }""")
    assert (kept, focused, hash_kept) == (True, f"Berkas {name}", True)
    tab.page.keyboard.press("Escape")
    tab.page.wait_for_url(lambda url: "berkas=" not in url)
    assert tab.page.evaluate("document.activeElement.textContent") == name


def test_a_step_that_is_overdue_has_a_line_of_its_own_with_its_limit(tab: Tab, big_run: Run) -> None:
    overdue = next(item for item in big_run.findings if item.outcome is Outcome.OVERDUE_OPEN and item.since)
    rule = next(rule for rule in big_run.rules if rule.id == overdue.rule_id)
    tab.page.goto(f"{tab.page.url}#berkas={overdue.case}")
    tab.page.wait_for_selector("#rincian[open]")  # the page hears of its new address afterwards
    lines = tab.page.locator(".poros .nama").all_text_contents()
    own = [text for text in lines if "belum ada catatan" in text]
    assert any(text.startswith(f"langkah {rule.step_no.rstrip('.')} ") for text in own)
    assert tab.page.locator(".poros .b-lewat").count() >= 1


def test_a_link_to_a_case_opens_it_and_an_unknown_one_says_why(
    chromium: Any, big_page: Path, big_run: Run
) -> None:
    case = big_run.timelines[-1]
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{big_page.as_uri()}#berkas={case.case}")
    assert page.text_content("#r-judul") == f"Berkas {case.case}"
    assert page.locator("#r-isi tbody tr").count() == len(case.items)
    page.goto("about:blank")
    page.goto(f"{big_page.as_uri()}#berkas=TIDAK-ADA%20%25&sop=x")
    assert page.text_content("#r-judul") == "Berkas TIDAK-ADA %"
    assert "tidak dimuat dalam laporan ini" in page.text_content("#r-isi")
    context.close()


def test_timelines_of_all_sorts_can_be_drawn(tab: Tab, big_run: Run) -> None:
    drawn = tab.page.evaluate("""() => {
      const cases = JSON.parse(document.getElementById('data').textContent).berkas
      return cases.filter((_, n) => n % 4 === 0).map(([sop, , name]) => {
        const [one, two] = [name, sop].map(encodeURIComponent)
        history.replaceState(null, '', `#berkas=${one}&sop=${two}`)
        window.dispatchEvent(new HashChangeEvent('hashchange'))
        const bars = [...document.querySelectorAll('.poros svg *')]
        const text = bars.map(b => [...b.attributes].map(a => a.value).join()).join()
        return [name, document.querySelectorAll('.poros .jalur').length - 1, text.includes('NaN')]
      })
    }""")
    by_name = {name: (rows, broken) for name, rows, broken in drawn}
    assert len(by_name) == -(-len(big_run.timelines) // 4)
    for item in (item for item in big_run.timelines if item.case in by_name):
        rows, broken = by_name[item.case]
        assert rows >= len(item.items)
        assert not broken


def test_without_script_the_essentials_are_there(chromium: Any, big_page: Path, big_run: Run) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(big_page.as_uri())
    text = page.inner_text("body")
    assert "JavaScript tidak aktif" in text
    assert number(big_run.coverage.assessable) in text
    assert page.locator(".langkah tbody tr").count() > 10
    rows = page.locator(ROWS).count()
    assert f"yang tampak {rows} temuan pertama dari {number(len(failing(big_run)))}" in text
    assert page.locator(f"{ROWS} td").nth(1).inner_text() == failing(big_run)[0].observed
    assert not page.locator("#saringan").is_visible()
    context.close()


def test_hostile_texts_do_not_run(chromium: Any, sample_run: Run, tmp_path: Path) -> None:
    path = tmp_path / "laporan.html"
    run = hostile(sample_run)
    path.write_text(report_html(run), encoding="utf-8", newline="")
    context = chromium.new_context(bypass_csp=True)
    opened = Tab(context, path)
    opened.page.locator("button.berkas").first.click()
    assert "<script>window.pwned=1</script>" in opened.page.text_content("#r-judul")
    assert opened.page.locator("#r-isi tbody tr").count() > 0
    assert opened.page.evaluate("window.pwned === undefined")
    assert opened.page.locator("main img, dialog img").count() == 0
    assert opened.problems == []
    context.close()


@pytest.fixture(scope="module")
def axe() -> str:
    """Text of axe-core; missing: skipped by name, under ``CI=true`` a failure."""
    if importlib.util.find_spec("axe_playwright_python") is None:
        if os.environ.get("CI") == "true":
            pytest.fail("axe-playwright-python is not installed")
        pytest.skip("axe-playwright-python is not installed")
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


@pytest.mark.parametrize(
    ("scheme", "rules"), [("light", ["tag", TAGS]), ("dark", ["rule", ["color-contrast"]])]
)
def test_page_and_case_meet_wcag_and_fit_a_phone(
    chromium: Any, axe: str, short_run: Run, tmp_path: Path, scheme: str, rules: list[Any]
) -> None:
    path = tmp_path / "laporan.html"
    path.write_text(report_html(short_run), encoding="utf-8", newline="")
    context = chromium.new_context(bypass_csp=True, color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    found = []
    for width, height in ((1366, 768), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        page.goto(path.as_uri())
        page.evaluate(axe)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        found += page.evaluate(AXE, rules)
        page.locator("button.berkas").first.click()
        found += page.evaluate(AXE, rules)
        assert page.evaluate("document.getElementById('rincian').scrollWidth") <= width
        page.keyboard.press("Escape")
        page.wait_for_selector("#rincian", state="hidden")
    context.close()
    assert found == []
