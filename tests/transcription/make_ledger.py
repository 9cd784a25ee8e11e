"""Writes the ledger: which YAML texts stand in which printed cell.

Run by hand where the seeds are present::

    python tests/transcription/make_ledger.py ../shared/seeds

It ends with status 1, and writes nothing, when a cell cannot be covered.
"""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

from fillers import KINDS
from leaves import Source, read_sources
from normal import digest, normal
from seed_cells import Cell, read_cells
from tiling import Place, Tile, Tiler

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FIELDS: tuple[str, ...] = ("line", "cell", "kind", "source", "sha256", "tiles")
_TABLE_WIDTH = 7


def ledger_rows(seed: Path, sources: tuple[Source, ...]) -> tuple[list[dict[str, str]], list[Cell]]:
    """The ledger of one seed file and the cells that could not be covered."""
    cells = read_cells(seed)
    lines = seed.read_text(encoding="utf-8").split("\n")
    rows: list[dict[str, str]] = []
    failed: list[Cell] = []
    tilers = [Tiler(s) for s in sources if s.seed == seed.name]
    nowhere = Tiler(Source("", seed.name, (0, 0), "", (), (), 0, ()))
    pending = {t.source.id: list(t.source.steps) for t in tilers}
    columns: dict[int, str] = {}
    step, current, heading = "", 0, False
    for cell in cells:
        tiler = next((t for t in tilers if t.source.lines[0] <= cell.line <= t.source.lines[1]), nowhere)
        if cell.line != current:
            current = cell.line
            on_line = [c for c in cells if c.line == cell.line]
            wide = lines[cell.line - 1].count("\t") >= _TABLE_WIDTH - 1
            step = _row_of(tiler, on_line, pending.get(tiler.source.id, [])) if wide else ""
            heading = wide and not step and len(on_line) > 2 and _is_heading(on_line)
            if heading:
                columns = _columns(on_line, columns)
        column = columns.get(cell.cell, "tanda")
        tiles = tiler.cover(cell.text, Place(step, column if step else "", heading))
        if tiles is None:
            failed.append(cell)
            continue
        rows.append(
            {
                "line": str(cell.line),
                "cell": str(cell.cell),
                "kind": _kind(tiles, tiler, rows, heading),
                "source": tiler.source.id if any(t.leaf is not None for t in tiles) else "",
                "sha256": digest(cell.text),
                "tiles": " + ".join(_written(t, tiler) for t in tiles),
            }
        )
    return rows, failed


def _row_of(tiler: Tiler, on_line: list[Cell], pending: list[str]) -> str:
    """Id of the next row of the table if its activity is printed on the line, and take it off."""
    printed = {c.cell: normal(c.text) for c in on_line}.get(2, "")
    if not pending:
        return ""
    activity = (n.text for n in tiler.source.leaves if n.step == pending[0] and n.field == "kegiatan")
    return pending.pop(0) if "".join(map(normal, activity)) == printed else ""


def _is_heading(on_line: list[Cell]) -> bool:
    words = {normal(word) for word in KINDS["kepala-tabel"]}
    return any(normal(c.text) in words for c in on_line)


def _columns(on_line: list[Cell], before: dict[int, str]) -> dict[int, str]:
    """Column number → field, from the two heading lines of a table."""
    found = {1: "no", 2: "kegiatan"} if normal(on_line[0].text) == "no" else dict(before)
    for cell in on_line:
        word = normal(cell.text)
        if word.endswith("engkapan"):
            found[cell.cell] = "kelengkapan"
        elif word.endswith("waktu"):
            found[cell.cell] = "waktu"
        elif word == "output":
            found[cell.cell] = "output"
        elif word in ("keterangan", "ket"):
            found[cell.cell] = "keterangan"
    return found


def _kind(tiles: tuple[Tile, ...], tiler: Tiler, rows: list[dict[str, str]], heading: bool) -> str:
    leaves = [tiler.leaves[t.leaf] for t in tiles if t.leaf is not None]
    if not leaves:
        words = {w: kind for kind, known in KINDS.items() for w in known}
        return next((words[t.text] for t in tiles if t.text in words), "nomor")
    if all(leaf.field in ("pelaksana", "perlu_konfirmasi") for leaf in leaves):
        return "kepala-tabel" if heading else "kutipan"
    claimed = {part for row in rows if row["source"] == tiler.source.id for part in row["tiles"].split(" + ")}
    written = {_written(t, tiler) for t in tiles if t.leaf is not None}
    return "ulangan" if written <= claimed else "isi"


def _written(tile: Tile, tiler: Tiler) -> str:
    if tile.leaf is None:
        return f"'{tile.text}'"
    path = tiler.leaves[tile.leaf].path
    return path if tile.whole else f"{path}[{tile.first}-{tile.last}]"


def ledger_text(rows: list[dict[str, str]]) -> str:
    """The ledger as CSV with line feeds."""
    out = io.StringIO()
    writer = csv.DictWriter(out, FIELDS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def main(folder: str) -> int:
    """Write one ledger per seed file of ``folder``; the status says whether all cells are covered."""
    seeds = sorted(Path(folder).glob("*.txt"))
    if not seeds:
        print(f"{folder}: tidak ada naskah .txt", file=sys.stderr)
        return 1
    sources = read_sources(ROOT)
    written: dict[Path, str] = {}
    status = 0
    for seed in seeds:
        rows, failed = ledger_rows(seed, sources)
        for cell in failed:
            print(f"{seed.name}:{cell.line}: sel {cell.cell} tidak tertutup: {cell.text}", file=sys.stderr)
            status = 1
        written[HERE / "ledger" / f"{seed.stem}.csv"] = ledger_text(rows)
    if status == 0:
        for path, text in written.items():
            path.write_text(text, encoding="utf-8", newline="\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
