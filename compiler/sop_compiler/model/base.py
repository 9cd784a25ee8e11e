"""What all records of the model share."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from sop_compiler.spans import Span

NOWHERE = Span("<tanpa berkas>", 1, 1, 1, 1)


def place() -> Any:
    """A ``span`` field that takes no part in equality, hash or repr.

    Two equal steps from different files are equal.
    """
    return field(default=NOWHERE, compare=False, repr=False, kw_only=True)
