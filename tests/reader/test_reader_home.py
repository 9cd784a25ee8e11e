"""From the first screen of a phone to one's own step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sop_compiler.model import Handbook


def roles_with_steps(handbook: Handbook) -> dict[str, tuple[str, int]]:
    """Address of each acting role's page -> agency name and number of its steps."""
    found: dict[str, tuple[str, int]] = {}
    for agency in handbook.agencies:
        steps = [s for p in handbook.of_agency(agency.id) for s in p.all_steps()]
        for role in agency.roles:
            number = sum(1 for step in steps if role.id in step.roles)
            if number:
                found[f"tugas/{agency.id}/{role.id}.html"] = (agency.name, number)
    return found


def test_search_and_the_choice_of_a_role_come_first_on_a_phone(phone: Any, real_site: Path) -> None:
    phone.goto((real_site / "index.html").as_uri())
    search = phone.locator(".cari").bounding_box()
    agencies = [d.bounding_box() for d in phone.locator(".pilih summary").all()]
    first = phone.locator(".instansi").first.bounding_box()
    assert search["y"] < agencies[0]["y"] < first["y"]
    assert agencies[-1]["y"] + agencies[-1]["height"] < 844
    for box in agencies:
        assert box["height"] >= 24  # WCAG 2.2, 2.5.8


def test_every_step_of_every_role_is_three_taps_from_home_without_script(
    scriptless: Any, real: Handbook, real_site: Path
) -> None:
    page = scriptless
    home = (real_site / "index.html").as_uri()
    expected = roles_with_steps(real)
    assert len(expected) > 15
    for address, (agency, number) in expected.items():
        page.goto(home)
        page.locator(".pilih summary", has_text=agency).click()
        page.click(f'.pilih a[href="{address}"]')
        steps = page.locator("table.tugas a.nomor")
        assert steps.count() == number, address
        target = steps.last.get_attribute("href")
        steps.last.click()
        row = page.locator(f"[id='{target.partition('#')[2]}']")
        row.wait_for(state="visible")
        assert page.url.endswith(target.rsplit("/", 1)[1])


def test_the_roles_of_home_are_those_that_act(real: Handbook, real_site: Path, phone: Any) -> None:
    phone.goto((real_site / "index.html").as_uri())
    links = phone.eval_on_selector_all(".pilih a", "links => links.map(a => a.getAttribute('href'))")
    assert set(links) == set(roles_with_steps(real))
