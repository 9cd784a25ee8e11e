"""A source of two agencies, and changes of it as editors make them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINES = (
    "perlu: ini",
    "id: terima-berkas",
    "  - id: [",
    "status: rancangan",
    "abaikan: [{aturan: nomor-ganda, alasan: uji}]",
    "unit: tidak-dikenal",
    "\tx",
    "kalender: lain",
)


@pytest.fixture
def book(tmp_path) -> Path:
    """Six of the fourteen SOPs in two agencies, with an earlier version and a review record."""
    for path in (ROOT / "sop_source").rglob("*.yaml"):
        inside = path.relative_to(ROOT)
        if len(inside.parts) == 3 and inside.parts[1] == "pagar-alam" and inside.name[0] in "mr":
            continue
        (tmp_path / inside).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, tmp_path / inside)
    sop = tmp_path / "sop_source" / "salatiga" / "pengelolaan-kinerja-ukpbj.yaml"
    (sop.parent / "versi").mkdir()
    shutil.copyfile(sop, sop.parent / "versi" / "pengelolaan-kinerja-ukpbj@2019-01-02.yaml")
    (sop.parent / "reviu").mkdir()
    (sop.parent / "reviu" / "pengelolaan-kinerja-ukpbj.yaml").write_text(
        "reviu:\n  - tanggal: 2024-01-02\n    hasil: tetap\n    oleh: Inspektur\n    versi: tanpa-tanggal\n"
        f"    naskah: {'0' * 64}\n"
    )
    return tmp_path


@pytest.fixture
def edit() -> Callable[[Path, random.Random], None]:
    """Makes one change."""
    return _edit


def _edit(root: Path, chance: random.Random) -> None:
    """One change as editors make them: words, lines, whole files; most leave the source readable."""
    files = sorted((root / "sop_source").rglob("*.yaml"))
    path = chance.choice(files)
    lines = path.read_text("utf-8").split("\n")
    at = chance.randrange(len(lines))
    what = chance.randrange(7)
    if what == 0:
        lines[at] = lines[at].replace("a", "o", 1)
    elif what == 1:
        del lines[at]
    elif what == 2:
        lines.insert(at, chance.choice(LINES))
    elif what == 3:
        lines.insert(at, "# catatan")
    elif (
        what == 4
        and path.parent.name in ("pagar-alam", "salatiga")
        and path.stem not in ("instansi", "dokumen")
    ):
        path.rename(path.with_name(f"{path.stem}-{chance.randrange(9)}.yaml"))
        return
    elif what == 5:
        lines.append(chance.choice(LINES))
    else:
        path.write_bytes((ROOT / "sop_source" / "istilah.yaml").read_bytes()[: chance.randrange(3000)])
        return
    path.write_text("\n".join(lines), "utf-8")
