"""Which version holds on the day of reading, from one build."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.model import Handbook, Procedure, Status, Version
from sop_compiler.site import build_site
from sop_compiler.site.versions import Versions

NEWEST = "sop/pagar-alam/pengelolaan-risiko.html"
OLDER = "sop/pagar-alam/versi/pengelolaan-risiko-2024-01-17.html"
OLDEST = "sop/pagar-alam/versi/pengelolaan-risiko-2022-05-02.html"
CHANGES = (
    "banding/pagar-alam_pengelolaan-risiko_2024-01-17--pagar-alam_pengelolaan-risiko.html",
    "banding/pagar-alam_pengelolaan-risiko_2022-05-02--pagar-alam_pengelolaan-risiko_2024-01-17.html",
)


def dated(procedure: Procedure, *parts: int, **fields: Any) -> Procedure:
    return replace(procedure, version=Version(effective=date(*parts)), **fields)


@pytest.fixture(scope="module")
def versioned(source: Handbook) -> Handbook:
    """One SOP of the source in three versions, the newest in force from 1 March 2027."""
    own = next(p for p in source.procedures if p.id == "pagar-alam/pengelolaan-risiko")
    newest = dated(own, 2027, 3, 1, steps=own.steps[:-1])
    rest = (newest if p.id == own.id else p for p in source.procedures)
    return replace(source, procedures=tuple(rest), earlier=(dated(own, 2022, 5, 2), dated(own, 2024, 1, 17)))


@pytest.fixture(scope="module")
def site(versioned: Handbook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_site(versioned, tmp_path_factory.mktemp("versi"), strict=True).site


@pytest.fixture
def read_on(chromium: Any, site: Path) -> Callable[[str, str], str]:
    """The version lines a reader in Jakarta sees at a local time."""

    def read(page_name: str, moment: str) -> str:
        page = chromium.new_page(timezone_id="Asia/Jakarta")
        page.clock.set_fixed_time(datetime.fromisoformat(f"{moment}+07:00"))
        page.goto((site / page_name).as_uri())
        text = page.inner_text(".versi")
        page.close()
        return " ".join(text.split())

    return read


NOT_YET = "Belum berlaku: versi ini mulai berlaku {}. Sampai saat itu yang berlaku: versi {}."
REPLACED = "Tidak berlaku lagi sejak {0}. Yang berlaku sesudahnya: versi {0}."
IN_BETWEEN = (
    "Berlaku hari ini Berlaku mulai 17 Januari 2024 sampai 28 Februari 2027. "
    "Sejak 1 Maret 2027 digantikan oleh versi 1 Maret 2027."
)


@pytest.mark.parametrize(
    ("page", "moment", "expected"),
    [
        (NEWEST, "2027-02-28T23:59:59", NOT_YET.format("1 Maret 2027", "17 Januari 2024")),
        (NEWEST, "2027-03-01T00:00:00", "Berlaku hari ini Berlaku mulai 1 Maret 2027."),
        (OLDER, "2024-01-16T23:59:59", NOT_YET.format("17 Januari 2024", "2 Mei 2022")),
        (OLDER, "2024-01-17T00:00:00", IN_BETWEEN),
        (OLDER, "2027-02-28T23:59:59", IN_BETWEEN),
        (OLDER, "2027-03-01T00:00:00", REPLACED.format("1 Maret 2027")),
        (OLDEST, "2024-01-17T08:00:00", REPLACED.format("17 Januari 2024")),
    ],
)
def test_the_same_page_says_what_holds_on_the_day_it_is_read(
    read_on: Callable[[str, str], str], page: str, moment: str, expected: str
) -> None:
    assert read_on(page, moment) == expected


def test_the_day_is_that_of_the_reader_not_of_greenwich(chromium: Any, site: Path) -> None:
    """1 March has begun in Jayapura while it is still 28 February in Greenwich."""
    shown: list[bool] = []
    for zone in ("Asia/Jayapura", "Europe/London"):
        page = chromium.new_page(timezone_id=zone)
        page.clock.set_fixed_time(datetime.fromisoformat("2027-02-28T16:30:00+00:00"))
        page.goto((site / NEWEST).as_uri())
        shown.append(page.is_visible('.versi [data-saat="belum"]'))
        page.close()
    assert shown == [False, True]


def test_the_lists_mark_an_sop_that_is_not_yet_in_force(chromium: Any, site: Path) -> None:
    seen: list[int] = []
    for day in ("2027-02-28", "2027-03-01"):
        page = chromium.new_page(timezone_id="Asia/Jakarta")
        page.clock.set_fixed_time(datetime.fromisoformat(f"{day}T09:00:00+07:00"))
        page.goto((site / "sop/index.html").as_uri())
        seen.append(page.locator('[data-saat="belum"]:visible').count())
        page.close()
    assert seen == [1, 0]


def test_without_script_both_dates_stand_in_the_text(chromium: Any, site: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / OLDER).as_uri())
    text = page.inner_text(".versi")
    assert "17 Januari 2024" in text
    assert "1 Maret 2027" in text
    assert "Tidak berlaku lagi" not in text
    page.goto((site / NEWEST).as_uri())
    assert "Berlaku mulai 1 Maret 2027" in page.inner_text(".versi")
    context.close()


def test_every_version_has_a_page_and_names_the_others(site: Path) -> None:
    for name in (NEWEST, OLDER, OLDEST):
        text = (site / name).read_text("utf-8")
        assert text.count("Apa yang berubah") == 2
        for other in (NEWEST, OLDER, OLDEST):
            if other != name:
                assert f'{other.rpartition("/")[2]}"' in text
    for name in CHANGES:
        assert (site / name).is_file()


def test_an_earlier_version_is_in_no_list_and_no_search(site: Path) -> None:
    for name in ("index.html", "sop/index.html", "search/search_index.json", "hitung.html"):
        assert "sop/pagar-alam/versi/" not in (site / name).read_text("utf-8")
    assert "#pagar-alam/pengelolaan-risiko/" not in (site / OLDER).read_text("utf-8")


def test_an_sop_of_one_version_carries_no_version_list(site: Path) -> None:
    text = (site / "sop/pagar-alam/pengelolaan-penyedia.html").read_text("utf-8")
    assert 'id="_versi"' not in text
    assert 'data-mulai="2024-01-17"' in text


def test_a_draft_replaces_nothing(source: Handbook) -> None:
    own = source.procedures[0]
    draft = dated(own, 2025, 1, 1, status=Status.DRAFT)
    versions = Versions(replace(source, procedures=(draft,), earlier=(dated(own, 2024, 1, 17),)))
    (old,) = versions.earlier
    view = versions.view(old, "x.html")
    assert view is not None
    assert (view.begins, view.ends, view.superseded) == ("2024-01-17", "", "")
    listed = versions.view(draft, "x.html")
    assert listed is not None
    assert (listed.begins, len(listed.entries)) == ("", 1)
