"""What a row of the table is: two commands, what is compared, and the aim."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.benches.measure import Command, Figure, Missing, interleaved, middle

Measure = Literal["wall", "cpu", "peak"]
UNITS = {"wall": "s", "cpu": "s CPU", "peak": "MB"}


@dataclass(frozen=True, slots=True)
class Setting:
    """How the table is made.

    Attributes:
        data: folder of made-up data; kept between runs.
        small: small sizes. rounds: at most this many runs of each command.
        peer: Python with pm4py, ``""`` for none.
        by: measure every comparison of time by this instead (``cpu`` on a shared machine).
    """

    data: Path
    small: bool = False
    rounds: int = 3
    peer: str = ""
    by: Literal["", "wall", "cpu"] = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """An aim of the issue, in one of its forms; without any the row is for information.

    Attributes:
        ratio: ours at most this many times the other's. faster: ours this many times quicker.
        value: ours at most this. plus: ours at most ``ratio`` times the other's and this much more.
    """

    ratio: float | None = None
    faster: float | None = None
    value: float | None = None
    plus: float = 0.0

    def text(self, unit: str) -> str:
        """In words of the table."""
        if self.value is not None:
            return f"≤ {self.value:g} {unit}"
        if self.faster is not None:
            return f"≥ {self.faster:g} × faster"
        if self.ratio is not None:
            return f"≤ {self.ratio:g} ×" + (f" + {self.plus:g} {unit}" if self.plus else "")
        return ""

    def met(self, ours: float, theirs: float | None) -> bool | None:
        """Whether it is met; ``None`` without an aim."""
        if self.value is not None:
            return ours <= self.value
        if theirs is None:
            return None
        if self.faster is not None:
            return theirs >= self.faster * ours
        return ours <= self.ratio * theirs + self.plus if self.ratio is not None else None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        name: for ``--pilih``; several rows may share it.
        what: what is done. ours, theirs: the commands; ``limit`` names the other one.
        by: what is compared. fixed: and nothing else will do. rounds: of this row, where fewer do.
        per: divides ours and theirs (pages of a site), to compare unlike sizes; asked after measuring.
        missing: why the row cannot be measured here.
    """

    name: str
    what: str
    ours: Command | None
    theirs: Command | None = None
    limit: str = ""
    by: Measure = "cpu"
    aim: Aim = Aim()
    rounds: int = 3
    per: Callable[[], tuple[float, float]] = lambda: (1, 1)
    missing: str = ""
    fixed: bool = False


HEAD = (
    "| what | ours | peer or limit | ratio (min–max) | aim | | by CPU | peak MB |\n"
    "|---|---|---|---|---|---|---|---|"
)


def line(row: Row, setting: Setting) -> str:
    """Measure a row and print it as a line of the table."""
    by: Measure = setting.by if setting.by and row.by != "peak" and not row.fixed else row.by
    unit = UNITS[by]
    try:
        if row.missing or row.ours is None:
            raise Missing(row.missing)
        commands = [row.ours, *([row.theirs] if row.theirs else [])]
        taken = interleaved(commands, min(row.rounds, setting.rounds))
    except Missing as error:
        return f"| {row.what} | not measured: {error} | {row.limit} | | {row.aim.text(unit)} | | | |"
    one, two = row.per()
    ours = middle(taken[0], by) / one
    theirs = middle(taken[1], by) / two if row.theirs else None
    met = row.aim.met(ours, theirs)
    verdict = "" if met is None else "met" if met else "**missed**"
    other = f"{_number(theirs)} {unit} ({row.limit})" if theirs is not None else row.limit
    peaks = " / ".join(f"{max(item.peak for item in figures):.0f}" for figures in taken)
    shown = _ratio(taken, by, row) if theirs is not None else ""
    cpu = _ratio(taken, "cpu", row).partition(" (")[0] if theirs is not None and by == "wall" else ""
    return (
        f"| {row.what} | {_number(ours)} {unit} | {other} | {shown} "
        f"| {row.aim.text(unit)} | {verdict} | {cpu} | {peaks} |"
    )


def _ratio(taken: Sequence[Sequence[Figure]], by: Measure, row: Row) -> str:
    one, two = row.per()
    pairs = [
        (max(getattr(a, by), 1e-4) / one, max(getattr(b, by), 1e-4) / two)
        for a, b in zip(*taken, strict=True)
    ]
    turned = row.aim.faster is not None
    ratios = sorted(b / a if turned else a / b for a, b in pairs)
    middle_one = ratios[len(ratios) // 2] if len(ratios) % 2 else sum(ratios[len(ratios) // 2 - 1 :][:2]) / 2
    spread = f" ({_number(ratios[0])}–{_number(ratios[-1])})" if len(ratios) > 1 else ""
    return f"{_number(middle_one)}{' × faster' if turned else ''}{spread}"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
