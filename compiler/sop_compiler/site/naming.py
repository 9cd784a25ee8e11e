"""What steps are called in running text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sop_compiler.cache import of_the_last
from sop_compiler.model import Procedure, Step, StepKind
from sop_compiler.site import labels

SHORT = 56
"""Characters of an activity where it only serves to recognise a step."""


def shortened(text: str, limit: int = SHORT) -> str:
    """``text`` cut at a word, with an ellipsis."""
    text = " ".join(text.split())
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:.(/") + "…"


@of_the_last
def step_names(procedure: Procedure) -> dict[str, str]:
    """What each step is called in running text: its printed number, as far as that is unique."""
    numbers = {step.id: full_number(step, procedure) for step in procedure.all_steps()}
    times = Counter(number for number in numbers.values() if number)
    names: dict[str, str] = {}
    for step in procedure.all_steps():
        number = numbers[step.id]
        fallback = {StepKind.START: labels.START_ROW, StepKind.END: labels.END_ROW}
        words = shortened(step.activity, 40) or fallback.get(step.kind, labels.EMPTY_ROW)
        if step.is_terminal and not number:
            names[step.id] = labels.END_ROW if step.kind is StepKind.END else labels.START_ROW
        elif not number:
            names[step.id] = f"{labels.step_words(None)} “{words}”"
        elif times[number] > 1:
            names[step.id] = f"{labels.step_words(number)} ({words})"
        else:
            names[step.id] = labels.step_words(number)
    return names


def full_number(step: Step, procedure: Procedure) -> str:
    """The printed number without its dot, with that of its parent before it: ``3a``."""
    own = (step.number or "").strip().rstrip(".)")
    if step.parent is None or not own:
        return own
    for other in procedure.steps:
        if other.id == step.parent:
            return (other.number or "").strip().rstrip(".)") + own
    return own


def decides(step: Step) -> bool:
    """True where print has exits to choose from; sub-rows by circumstance are work, not a decision."""
    return step.kind is StepKind.DECISION and (bool(step.branches) or step.group is None)


def by_title(procedures: Iterable[Procedure]) -> tuple[Procedure, ...]:
    """SOPs as a reader looks for them."""
    return tuple(sorted(procedures, key=lambda p: (p.title.casefold(), p.id)))


def counted(procedure: Procedure) -> tuple[int, int]:
    """Rows of work, and their sub-rows; start and end do not count."""
    acting = [step for step in procedure.all_steps() if not step.is_terminal]
    own = sum(1 for step in acting if step.parent is None)
    return own, len(acting) - own


def other_spellings(spellings: tuple[str, ...], *known: str | None) -> tuple[str, ...]:
    """Spellings that tell more than the names already shown; upper and lower case count as equal."""
    seen = {name.casefold() for name in known if name}
    return tuple(spelling for spelling in spellings if spelling.casefold() not in seen)
