"""``pelaksana``: the recorded role is among the step's roles; unknown is not wrong (semantics §6)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sop_checks.cases import Case, Execution
from sop_checks.context import VersionContext
from sop_checks.folding import fold
from sop_checks.judges.verdicts import COMPLIANT, Verdict, fold_worst, not_assessable
from sop_checks.outcomes import Outcome
from sop_checks.rules import Rule

_SEPARATORS = re.compile(r"[;|\r\n,]+")


def judge_role(rule: Rule, case: Case, context: VersionContext) -> Verdict:
    """Judge every execution of the step."""
    test = rule.role
    if test is None:
        raise ValueError(f"{rule.id}: pelaksana without roles")
    allowed = frozenset(
        fold(name) for role in test.roles for name in (role.id, role.name, *role.names) if fold(name)
    )
    printed = ", ".join(role.name for role in test.roles)
    return judge_roles(case.of(rule.step), allowed, printed, context)


def judge_roles(
    executions: tuple[Execution, ...], allowed: frozenset[str], printed: str, context: VersionContext
) -> Verdict:
    """Fold the executions; ``allowed`` holds folded names, ``printed`` is for the finding."""
    return fold_worst(_judge_each(executions, allowed, printed, context))


def _judge_each(
    executions: tuple[Execution, ...], allowed: frozenset[str], printed: str, context: VersionContext
) -> Iterator[Verdict]:
    for execution in executions:
        text = execution.record.row.role
        names = {fold(text), *map(fold, _SEPARATORS.split(text))} - {""}
        if not names:
            yield not_assessable("pelaksana-tidak-ada", "pelaksana", execution, column="pelaksana")
        elif names & allowed:
            yield COMPLIANT
        elif names & context.roles:
            yield Verdict(
                outcome=Outcome.NONCOMPLIANT,
                observed="pelaksana tercatat " + ", ".join(_printed(text, context)),
                allowed=f"pelaksana {printed}",
                record=execution.record,
                column="pelaksana",
                execution=execution.number,
            )
        else:
            yield not_assessable(
                "pelaksana-tidak-dikenal",
                "nama pelaksana menurut SOP",
                execution,
                column="pelaksana",
            )


def _printed(text: str, context: VersionContext) -> list[str]:
    """The role names in a cell; anything else in it may be the name of a person."""
    parts = [text.strip(), *(part.strip() for part in _SEPARATORS.split(text))]
    return list(dict.fromkeys(repr(part) for part in parts if fold(part) in context.roles))
