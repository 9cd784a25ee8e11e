"""Fingerprints of findings: the same finding keeps its own when lines above it come and go."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable

from sop_compiler.diagnostics.record import Diagnostic

_POSITION = re.compile(r"/\d+(?=/|$)")


def fingerprints(diagnostics: Iterable[Diagnostic]) -> tuple[str, ...]:
    """A text of 12 hexadecimal digits for each finding, in the same order.

    Made of file, message, field and the words the message names, never of line, column or position
    in a list. Equal findings are numbered in order of place.
    """
    seen: Counter[str] = Counter()
    result: list[str] = []
    for d in diagnostics:
        words = (d.span.file, d.code, _POSITION.sub("/#", d.field), *(f"{k}={v}" for k, v in d.values))
        key = "\0".join(words)
        seen[key] += 1
        result.append(hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()[:12])
    return tuple(result)
