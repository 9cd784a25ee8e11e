"""Personal numbers never reach the YAML."""

from __future__ import annotations

import re

# NIP has 18 digits, often in groups; NIK 16; NPWP is punctuated.
_LABELLED = re.compile(
    r"\b(?:NIP|NRP|NIK|NPWP)\b\s*[.:]*\s*(?:\(tidak disalin\)|\d[\d .\-]{6,}\d)", re.IGNORECASE
)
_BARE = re.compile(
    r"(?<![\d/.])(?:\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}|\d{16}|\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3})(?![\d/])"
)


def without_numbers(text: str) -> tuple[str, int]:
    """The text without personal numbers (and their labels), and how many were dropped."""
    found = 0

    def drop(match: re.Match[str]) -> str:
        nonlocal found
        found += any(c.isdigit() for c in match[0])
        return " "

    cleaned = _BARE.sub(drop, _LABELLED.sub(drop, text))
    return (text, 0) if cleaned == text else (" ".join(cleaned.split()), found)
