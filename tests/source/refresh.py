"""Rewrite the expected texts of the lint cases and show what changed.

    python tests/source/refresh.py [TOPIC…]

Read the diff: an expectation that nobody has read proves nothing.
"""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from lint_cases import EXPECTED, folders, lint, name


def main(topics: list[str]) -> int:
    changed = 0
    for folder in folders():
        if topics and not any(name(folder).startswith(topic) for topic in topics):
            continue
        path = folder / EXPECTED
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        new = lint(folder).stdout
        if old != new:
            changed += 1
            label = f"{name(folder)}/{EXPECTED}"
            print(
                "\n".join(difflib.unified_diff(old.splitlines(), new.splitlines(), label, label, lineterm=""))
            )
            path.write_text(new, encoding="utf-8", newline="\n")
    print(f"{changed} file(s) changed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
