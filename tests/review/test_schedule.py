"""The schedule: every SOP once per half-year, spread, on working days, and steady."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sop_checks.errors import InputError
from sop_compiler.pipeline import compile_source
from sop_compiler.review.periods import Half
from sop_compiler.review.schedule import REST_DAYS, Schedule, place_in_half, seniority
from sop_compiler.review.working_days import working_days

ids = st.lists(st.text("abcdefgh", min_size=1, max_size=4), unique=True, min_size=1, max_size=40)
halves = st.builds(Half, st.integers(2019, 2040), st.sampled_from([1, 2]))
free_days = st.sets(st.integers(0, 183), max_size=40)


def working_but(half: Half, free: set[int]):
    off = {half.first + timedelta(days=number) for number in free}
    return lambda day: day.weekday() < 5 and day not in off


def week(day: date) -> tuple[int, int]:
    return day.isocalendar()[:2]


@given(halves, ids, free_days)
def test_every_sop_once_on_a_working_day_and_no_week_is_crowded(half, order, free):
    working = working_but(half, free)
    days = place_in_half(half, order, working)
    assert set(days) == set(order)
    assert all(half.first <= day <= half.last and working(day) for day in days.values())
    usable = {
        week(day) for n in range(184) if (day := half.first + timedelta(days=n)) <= half.last and working(day)
    }
    # The least possible number a week, and a third of room more.
    assert max(Counter(map(week, days.values())).values()) <= 1 + len(order) * 4 // (3 * (len(usable) - 2))


@given(halves, ids, st.integers(1, 3))
def test_a_given_limit_per_week_holds_or_is_refused(half, order, most):
    try:
        days = place_in_half(half, order, working_but(half, set()), most)
    except InputError as error:
        assert len(order) > most * 25 and "--per-minggu" in str(error)
    else:
        assert max(Counter(map(week, days.values())).values()) <= most


@given(halves, ids, st.data())
def test_a_newcomer_moves_no_older_one(half, order, data):
    """The newest stands last; wherever it stands, those before it keep their days."""
    at = data.draw(st.integers(0, len(order)))
    working = working_but(half, set())
    before = place_in_half(half, order, working, 3)
    after = place_in_half(half, [*order[:at], "baru!", *order[at:]], working, 3)
    assert all(after[key] == before[key] for key in order[:at])


def test_few_move_when_one_of_the_same_day_is_added(root):
    """All thirteen took effect on one day: a fourteenth moves at most a chain of neighbours."""
    handbook = compile_source(root).handbook
    order = [p.id for p in seniority(handbook, "pagar-alam")]
    half, working = Half(2027, 1), working_days(handbook, "pagar-alam")
    before = place_in_half(half, order, working)
    moved = []
    for number in range(40):
        name = f"pagar-alam/tambahan-{number}"
        after = place_in_half(half, [*order[:6], name, *order[6:]], working)
        moved.append(sum(after[key] != before[key] for key in order))
    assert max(moved) <= 5 and sum(moved) / len(moved) < 1


@given(halves, ids)
def test_places_lie_about_six_months_apart(half, order):
    """A place is a share of the half-year, so only holidays and crowding shift it."""
    first = place_in_half(half, order, working_but(half, set()), 40)
    second = place_in_half(half.next, order, working_but(half.next, set()), 40)
    assert all(160 <= (second[key] - first[key]).days <= 205 for key in order)


def test_the_fourteen_never_fall_on_one_day(root):
    """Real calendar, real SOPs: one a week, holidays and cuti bersama avoided."""
    handbook = compile_source(root).handbook
    working = working_days(handbook, "pagar-alam")
    plan = Schedule(handbook, "pagar-alam", working)
    dues = plan.year(2026)
    assert Counter(d.procedure.id for d in dues) == {p.id: 2 for p in handbook.of_agency("pagar-alam")}
    assert max(Counter(week(d.day) for d in dues).values()) == 1
    assert all(working.calendar.is_working_date(d.day) for d in dues)
    assert working.note() == ""
    assert dues == Schedule(handbook, "pagar-alam", working).year(2026)


def test_counting_starts_from_the_effective_date_or_the_last_record(project):
    handbook = project.compiled().handbook
    by_slug = {p.slug: p for p in handbook.procedures}
    plan = Schedule(handbook, "dinas", lambda day: day.weekday() < 5)
    due = plan.next_due(by_slug["cuti"])
    assert due.day >= date(2025, 3, 3) + timedelta(days=REST_DAYS) and due.last is None
    assert plan.next_due(by_slug["undated"]) is None
    assert project.record(sop="cuti", day="2026-07-15").exit_code == 0
    handbook = project.compiled().handbook
    plan = Schedule(handbook, "dinas", lambda day: day.weekday() < 5)
    due = plan.next_due({p.slug: p for p in handbook.procedures}["cuti"])
    assert due.last.day == date(2026, 7, 15)
    assert timedelta(days=REST_DAYS) <= due.day - due.last.day <= timedelta(days=REST_DAYS + 205)


def test_overdue_ends_with_the_record_and_a_repealed_sop_is_not_asked_for(project):
    def shown(*more: str) -> str:
        return project.sop("monev", "jadwal", "--tahun", "2026", "--per-tanggal", "2026-06-01", *more).stdout

    assert "Lewat jadwal dan belum ada catatan reviu: 3 SOP" in shown()
    project.record(day="2026-05-20")
    assert "Lewat jadwal dan belum ada catatan reviu: 2 SOP" in shown()
    assert "(reviu terakhir 20 Mei 2026)" in shown("surat")
    done = project.sop(
        *("monev", "catat", "arsip", "--hasil", "dicabut", "--oleh", "Bagian Umum", "--tanggal", "2026-05-21")
    )
    assert done.exit_code == 0
    assert "SOP Arsip" not in shown()
    assert "SOP Rencana" not in shown()


def test_years_beyond_the_calendar_say_so(project):
    text = project.sop("monev", "jadwal", "--tahun", "2027", "--per-tanggal", "2027-01-01").stdout
    assert "hari libur tahun itu belum diperhitungkan" in text


@pytest.mark.parametrize("form", ["csv", "ics"])
def test_files_do_not_depend_on_today(project, form):
    out = [
        project.sop("monev", "jadwal", "--tahun", "2027", "--format", form, "--per-tanggal", day).stdout
        for day in ("2020-01-01", "2030-01-01")
    ]
    assert out[0] == out[1]
    assert project.sop("monev", "jadwal", "--format", form).exit_code == 2


def test_icalendar_has_one_event_a_date_in_short_lines(project):
    project.write(
        "sop_source/dinas/arsip.yaml",
        "id: arsip\njudul: SOP Ärsip; dengan judul, yang sangat panjang sekali sehingga barisnya dilipat\n"
        "versi: {berlaku: 2024-01-02}\nlangkah:\n  - Menerima\n  - Menyimpan\n",
    )
    raw = project.sop("monev", "jadwal", "--tahun", "2027", "--format", "ics").stdout_bytes
    lines = raw.split(b"\r\n")
    assert lines[-1] == b"" and all(len(line) <= 75 and b"\n" not in line for line in lines)
    whole = raw.replace(b"\r\n ", b"").decode()
    assert whole.count("BEGIN:VEVENT") == whole.count("END:VEVENT") == 8
    assert len({line for line in whole.split("\r\n") if line.startswith("UID:")}) == 8
    assert "SUMMARY:Monitoring SOP Ärsip\\; dengan judul\\, yang sangat panjang" in whole
