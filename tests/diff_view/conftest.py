"""Three usual revisions of SOPs of this repository, compared once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sop_compiler.pipeline import Comparison, diff_arguments

ROOT = Path(__file__).resolve().parents[2]
FOLDER = "sop_source/pagar-alam"

Changes = tuple[tuple[str, str, str], ...]
"""(SOP, old text, new text); the first place in the file is changed."""

LOOSENED: Changes = (("pembinaan-pelaku-usaha", "waktu: 2 Jam", "waktu: 4 Jam"),)
REBUILT: Changes = (
    (
        "persiapan-pengadaan",
        "  - id: tetapkan-spesifikasi-hps",
        """  - id: periksa-kewajaran-hps
    no: '8'
    kegiatan: Memeriksa kewajaran HPS terhadap harga pasar
    pelaksana: [jabfung-ppbj]
    waktu: 2 Hari
    output: [Catatan Kewajaran HPS]
  - id: tetapkan-spesifikasi-hps""",
    ),
    ("persiapan-pengadaan", "pelaksana: [kepala-ukpbj]", "pelaksana: [ppk]"),
    ("persiapan-pengadaan", "ke: tetapkan-spesifikasi-hps", "ke: setujui-spesifikasi-dan-rab} #"),
    ("persiapan-pengadaan", "teks: Jika diperlukan meminta", "teks: Jika nilainya besar meminta"),
    ("persiapan-pengadaan", "nomor: 16 Tahun 2024", "nomor: 31 Tahun 2026"),
    ("persiapan-pengadaan", "berlaku: 2024-01-17", "berlaku: 2026-12-01"),
)
LAW: Changes = (
    ("registrasi-dan-verifikasi", "Presiden Nomor 12 Tahun 2021", "Presiden Nomor 46 Tahun 2025"),
    ("registrasi-dan-verifikasi", "perpres-12-2021", "perpres-46-2025"),
)
HOSTILE: Changes = (
    ("persiapan-pengadaan", "peralatan:", "peralatan:\n  - '<img src=x onerror=alert(1)> & \"tebal\"'"),
)

Revise = Callable[..., Path]


def write(root: Path, changes: Changes) -> Path:
    """A copy of ``sop_source`` below ``root`` with the changes made."""
    shutil.copytree(ROOT / "sop_source", root / "sop_source")
    for name, old, new in changes:
        file = root / FOLDER / f"{name}.yaml"
        text = file.read_text(encoding="utf-8")
        assert old in text, old
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return root


@pytest.fixture(scope="session")
def revised(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Changes], Comparison]:
    """The handbook of this repository against a copy with changes; each compared once."""
    known: dict[Changes, Comparison] = {}

    def compare(changes: Changes) -> Comparison:
        if changes not in known:
            folder = write(tmp_path_factory.mktemp("naskah"), changes)
            known[changes] = diff_arguments(ROOT, str(ROOT / "sop_source"), str(folder / "sop_source"))
        return known[changes]

    return compare
