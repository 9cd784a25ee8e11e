"""What two numbers tell of a limit is what the evaluator says; few records have their dates looked up."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta
from pathlib import Path

import duckdb
import generate
import pytest
import yaml
from test_late_cases import late_log
from test_same_as_evaluator import log, project

from sop_checks.calendar import Calendar
from sop_checks.checking import Request, check
from sop_checks.duck.bounds import Bounds
from sop_checks.duck.cases import CasePass
from sop_checks.duck.measures import asks_calendar
from sop_checks.duck.stamps import micros
from sop_checks.limit_readings import readings_of
from sop_checks.limits import rule_on
from sop_checks.moments import Moment
from sop_checks.rules import LimitSpec
from sop_compiler.pipeline import load_rules

UNITS = ("menit", "jam", "hari", "hari_kerja", "hari_kalender", "minggu", "bulan")


@pytest.fixture(scope="module")
def calendar() -> Calendar:
    return Calendar.from_data(yaml.load(generate.CALENDAR, yaml.BaseLoader))


def limits(rng: random.Random, count: int) -> list[LimitSpec]:
    """Limits of every unit and setting, short and long."""
    found: list[LimitSpec] = []
    for at in range(count):
        unit = (*UNITS, "hari_kalender_berakhir_hari_kerja")[at % (len(UNITS) + 1)]
        settings = {
            name: rng.choice([None, True]) for name in ("first_day_counts", "joint_leave_is_working_day")
        }
        if at % 5 == 0:
            settings[rng.choice(["late_receipt_next_day", "day_ends_at_closing"])] = True
        amount = rng.randint(1, {"menit": 3_000, "jam": 60, "bulan": 1}.get(unit, 12))
        found.append(LimitSpec(printed=str(at), amount=amount, unit=unit, hours_mode=at % 3 == 0, **settings))
    return found


def moments(rng: random.Random, calendar: Calendar, *, clock: bool) -> list[tuple[Moment, Moment]]:
    """Starts and ends near each other, some around the ends of the calendar, some backwards."""
    first, last = calendar.data.first.toordinal(), calendar.data.last.toordinal()
    february = date(2023, 1, 28).toordinal()  # months are counted without a calendar
    found: list[tuple[Moment, Moment]] = []
    for _ in range(700):
        some = (rng.randint(first, last), first - 1, last - rng.randint(0, 9), february + rng.randint(0, 24))
        day = date.fromordinal(rng.choice(some))
        at = datetime.combine(day, datetime.min.time()) + timedelta(seconds=rng.randrange(86_400))
        some = (86_400 * rng.random(), 900_000 * rng.random(), -4_000, 86_400 * rng.uniform(27, 29))
        end = at + timedelta(seconds=int(rng.choice(some)))
        made = (Moment(one) if clock else Moment.from_date(one.date()) for one in (at, end))
        found.append((next(made), next(made)))
    return found


@pytest.mark.parametrize("clock", [True, False])
def test_what_is_surely_kept_is_on_time_for_the_evaluator(clock: bool, calendar: Calendar):
    rng = random.Random(5)
    pairs = moments(rng, calendar, clock=clock)
    rows = [(micros(start), micros(end)) for start, end in pairs]
    sure = on_time = 0
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE ev AS SELECT unnest($1::BIGINT[]) AS s, unnest($2::BIGINT[]) AS e",
            [[row[0] for row in rows], [row[1] for row in rows]],
        )
        for limit in limits(rng, 80):
            readings = readings_of(limit, calendar)
            bounds = Bounds(filter(asks_calendar, readings), clocks=clock)
            bound = bounds.of(readings)
            sql = bounds.sure("s", "e", bound.time, bound.days)
            answers = [one for (one,) in connection.execute(f"SELECT {sql} FROM ev").fetchall()]
            verdicts = [rule_on(limit, start, end, calendar).verdict for start, end in pairs]
            wrong = [
                (limit, pair)
                for pair, one, verdict in zip(pairs, answers, verdicts, strict=True)
                if one and verdict != "on_time"
            ]
            assert not wrong
            sure += sum(answers)
            on_time += verdicts.count("on_time")
    # The bounds would be of no use if they said little: without clock times they say nothing of hours.
    assert sure > on_time * (0.6 if clock else 0.4)


@pytest.mark.parametrize(("text", "most"), [(log(400), 0), (log(400, "terlambat"), 20), (late_log(60), 240)])
def test_only_long_executions_have_their_dates_looked_up(
    text: str, most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """One query for what is longer than is surely kept; nothing is counted that no report shows."""
    longer: list[int] = []
    run = CasePass.run

    def counted(self: CasePass, events: str) -> None:
        run(self, events)
        sure = self.bounds.sure("s", "e", "sure_time", "sure_days")
        longer.append(
            self.connection.execute(
                f"SELECT count(*) FROM {events} JOIN version_steps USING (kid) WHERE NOT {sure}"
            ).fetchone()[0]
        )

    monkeypatch.setattr(CasePass, "run", counted)
    rules = load_rules(project(tmp_path))
    export = tmp_path / "log.csv"
    export.write_text(text, encoding="utf-8")
    request = Request(exports=(export,), engine="duckdb")
    found = check(request, rules.procedures, rules.calendars).run
    assert found.uses == ()
    assert len(longer) == 1
    assert longer[0] <= most


def test_a_report_counts_what_was_used_as_the_evaluator_does(tmp_path: Path):
    rules = load_rules(project(tmp_path))
    export = tmp_path / "log.csv"
    export.write_text(late_log(200), encoding="utf-8")
    left, right = (
        check(Request(exports=(export,), engine=engine, report=True), rules.procedures, rules.calendars).run
        for engine in ("python", "duckdb")
    )
    assert left.uses == right.uses
    assert sum(sum(item.amounts.values()) for item in right.uses) > 500
