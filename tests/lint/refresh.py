"""Rewrite the expected texts of the lint cases and show what changed.

    python tests/lint/refresh.py

Read the diff: an expectation that nobody has read proves nothing.
"""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from rule_cases import EXPECTED, folders, lint, name

if __name__ == "__main__":
    for folder in folders():
        path = folder / EXPECTED
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        new = lint(folder).stdout
        label = f"{name(folder)}/{EXPECTED}"
        print("\n".join(difflib.unified_diff(old.splitlines(), new.splitlines(), label, label, lineterm="")))
        path.write_text(new, encoding="utf-8", newline="\n")
