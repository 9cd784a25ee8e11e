"""What a rule is, and the profiles it may belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sop_compiler.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from sop_compiler.edits import Edit
    from sop_compiler.lint.context import Context

PERMENPAN = "permenpan-35-2012"
PERMENDAGRI = "permendagri-52-2011"
LOCAL = "lokal"
PROFILES = (LOCAL, PERMENPAN, PERMENDAGRI)
"""``lokal``: what contradicts itself whatever the guideline; always applied unless ``--profil`` narrows."""

Check = Callable[["Context"], Iterator[Diagnostic]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the pack.

    Attributes:
        id: Indonesian words, also the name of its page.
        check: yields the findings over ``context.procedures`` (make them with ``context.finding``). What
            it finds in one agency may depend on the SOPs of that agency, and of others on what agencies
            are made of and on names: a large source is looked at by several processes, each with some
            of the agencies (:mod:`sop_compiler.lint.divided`).
        severity: given to every finding; an error stops publication.
        profiles: profiles that contain the rule.
        fix: edits (of the file of ``diagnostic.span``) that mend one finding without changing what is
            printed on a signed form; ``()`` when this one cannot be mended safely.
    """

    id: str
    check: Check
    severity: Severity = Severity.WARNING
    profiles: tuple[str, ...] = (LOCAL,)
    fix: Callable[[Context, Diagnostic], Sequence[Edit]] | None = None
