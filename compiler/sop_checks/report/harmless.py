"""Text from the data that a spreadsheet must never run as a formula."""

from __future__ import annotations

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def harmless(cell: str) -> str:
    """A cell a spreadsheet would run as a formula gets an apostrophe in front; plain numbers do not."""
    return (
        f"'{cell}" if cell.startswith(_RISKY) and not cell.lstrip("+-").replace(".", "").isdigit() else cell
    )
