"""One table of deadline cases, judged by the checks and by the page in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from deadline_table import Case, calendar, cases, handbook

from sop_checks.limit_deadlines import Deadline, deadline_of
from sop_checks.limit_readings import readings_of
from sop_checks.limits import DayLine, explain
from sop_checks.moments import Moment
from sop_compiler.site import build_site
from sop_compiler.site.urls import deadline_key

IDS = [case.key for case in cases()]


def start_of(case: Case) -> Moment:
    return Moment.parse(case.start, "Asia/Jakarta")


def found_by_checks(case: Case) -> dict[str, Deadline | str]:
    return {
        reading.unit: deadline_of(reading, start_of(case))
        for reading in readings_of(case.spec, calendar(case.calendar))
    }


def lines_of(case: Case) -> tuple[DayLine, ...]:
    known = [found.due for found in found_by_checks(case).values() if isinstance(found, Deadline)]
    if not known:
        return ()
    end = max(known, key=lambda due: due.latest)
    return explain(case.spec, start_of(case), end, calendar(case.calendar))


def test_the_table_has_the_hard_cases() -> None:
    assert len(cases()) >= 40
    assert {case.unit for case in cases()} >= {
        "menit", "jam", "hari", "hari_kerja", "hari_kalender", "hari_kalender_berakhir_hari_kerja", "minggu",
        "bulan",
    }  # fmt: skip
    assert len({case.name for case in cases()}) == len(cases())


@pytest.mark.parametrize("case", cases(), ids=IDS)
def test_the_checks_agree_with_the_table(case: Case) -> None:
    found = found_by_checks(case)
    assert {u: d.due.iso() if isinstance(d, Deadline) else d for u, d in found.items()} == case.due
    lines = lines_of(case)
    assert len(lines) == case.lines
    for unit, number in case.days.items():
        deadline = found[unit]
        assert isinstance(deadline, Deadline)
        assert sum(unit in line.counted for line in lines if line.date <= deadline.due.date) == number
    if case.seconds is not None:
        assert sum(line.seconds for line in lines) == case.seconds


@pytest.fixture(scope="module")
def answers(chromium: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the page shows for each case, opened from a folder by its address and filled in."""
    book = handbook()
    site = build_site(book, tmp_path_factory.mktemp("tenggat"), strict=True).site
    owners = {step.id: p for p in book.procedures for step in p.all_steps()}
    page = chromium.new_page(timezone_id="America/Los_Angeles")
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((site / "hitung.html").as_uri())
    found: dict[str, Any] = {}
    for case in cases():
        page.evaluate("key => { location.hash = key }", deadline_key(owners[case.key], case.key))
        page.wait_for_selector(f".hasil-batas a[href$='#{case.key}']", state="attached")
        day, _, clock = case.start.partition("T")
        page.evaluate(FILL, [day, clock])
        found[case.key] = page.evaluate(READ)
    page.close()
    assert errors == []
    return found


FILL = """([day, clock]) => {
  for (const [id, value] of [["_tanggal", day], ["_jam", clock]]) {
    const field = document.getElementById(id)
    field.value = value
    field.dispatchEvent(new Event("input"))
  }
}"""
READ = """() => ({
  due: Object.fromEntries([...document.querySelectorAll(".tenggat-kartu")].map(card => [
    card.dataset.satuan, card.querySelector("time")?.getAttribute("datetime") ?? card.dataset.alasan
  ])),
  lines: document.getElementById("_hari").hidden ? [] :
    [...document.querySelectorAll(".hari-demi-hari tbody tr")].map(row => ({
      date: row.dataset.tanggal, counted: row.dataset.dihitung, seconds: Number(row.dataset.detik),
      text: row.querySelector(".keterangan-isi").textContent,
      source: row.querySelector(".rujukan")?.title ?? "",
    })),
})"""


@pytest.mark.parametrize("case", cases(), ids=IDS)
def test_the_page_agrees_with_the_table_and_day_by_day_with_the_checks(
    case: Case, answers: dict[str, Any]
) -> None:
    """Also with the reader's clock in another time zone: everything is the agency's local time."""
    shown = answers[case.key]
    assert shown["due"] == case.due
    assert shown["lines"] == [
        {
            "date": line.date.isoformat(),
            "counted": " ".join(line.counted),
            "seconds": line.seconds,
            "text": line.text,
            "source": line.source,
        }
        for line in lines_of(case)
    ]


def test_the_page_needs_no_request_but_its_own_files(answers: dict[str, Any]) -> None:
    scripts = Path(__file__).resolve().parents[2] / "site_overrides/assets/javascripts"
    for name in ("hitung.js", "hitung-inti.js", "hitung-kalender.js", "versi.js"):
        text = (scripts / name).read_text("utf-8")
        for word in ("fetch(", "XMLHttpRequest", "innerHTML", "insertAdjacentHTML", "eval(", "?.", "??"):
            assert word not in text, (name, word)
    assert answers
