"""Lines of ``findings.csv``: what findings share is quoted once."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence

from sop_checks.findings import TimedTexts, cells
from sop_checks.report.harmless import harmless
from sop_checks.result import FINDING_COLUMNS, FindingRow

_CASE, _OBSERVED, _EXPLANATION, _ROW = (
    FINDING_COLUMNS.index(name) for name in ("case", "observed", "explanation", "row")
)
_SIMPLE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./ -]*")
"""A cell that stands in a line as it is."""
_REMEMBERED = 10_000
_Quote = Callable[[Sequence[str]], str]


class _Line:
    """The parts of a line that findings with the same outline have in common."""

    def __init__(self, outline: FindingRow, quoted: _Quote) -> None:
        cells = list(outline.columns().values())
        self._outline, self._quoted = cells, quoted
        self.before = f",{quoted(cells[1:_CASE])},"
        self.texts = self.texts_of(TimedTexts(outline.observed, outline.expected, "", "", ""))
        self.after = f",{quoted(cells[_ROW + 1 :])}\n"

    def texts_of(self, texts: TimedTexts) -> str:
        """What stands between case and row."""
        cells = [
            *self._outline[_CASE + 1 : _OBSERVED],
            texts.observed,
            texts.expected,
            *self._outline[_EXPLANATION:_ROW],
        ]
        return f",{self._quoted(cells)},"


def finding_lines(findings: Sequence[FindingRow]) -> Iterator[str]:
    """The header and a line for every finding, each with its line end."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")

    def quoted(texts: Sequence[str]) -> str:
        stream.seek(0)
        stream.truncate()
        # A cell alone would be quoted when it is empty: with a second one it is not.
        writer.writerow([*map(harmless, texts), ""])
        return stream.getvalue()[:-2]

    yield quoted(FINDING_COLUMNS) + "\n"
    known: dict[int, _Line] = {}
    for outline, fingerprint, case, row, number, texts in cells(findings):
        line = known.get(number)
        if line is None:
            if len(known) >= _REMEMBERED:
                known.clear()
            line = known[number] = _Line(outline, quoted)
        name = case if _SIMPLE.fullmatch(case) else quoted([case])
        between = line.texts if texts is None else line.texts_of(texts)
        yield f"{fingerprint}{line.before}{name}{between}{row or ''}{line.after}"
