"""`salah_satu`: exactly one sub-row (semantics §5), compiled from YAML and judged on a CSV file."""

from __future__ import annotations

from pathlib import Path

import pytest

from sop_checks.engine import Settings, run
from sop_compiler.pipeline import load_rules

SOP = """\
id: pilih
judul: SOP Pilih
versi: {berlaku: 2020-01-01}
langkah:
  - {id: terima, kegiatan: Terima}
  - id: nilai
    kegiatan: Nilai
    sublangkah:
      jenis: salah_satu
      langkah:
        - {id: skor, no: a., kegiatan: Beri skor}
        - {id: bintang, no: b., kegiatan: Beri bintang}
  - {id: kirim, kegiatan: Kirim}
"""
HEAD = "berkas,langkah,selesai\n"


@pytest.mark.parametrize(
    ("steps", "outcome"),
    [
        (("terima", "skor", "kirim"), "COMPLIANT"),
        (("terima", "nilai", "bintang", "kirim"), "COMPLIANT"),
        (("terima", "nilai", "kirim"), "NONCOMPLIANT"),
        (("terima", "kirim"), "NONCOMPLIANT"),
        (("terima", "skor", "bintang", "kirim"), "NONCOMPLIANT"),
        (("terima", "skor", "bintang"), "NONCOMPLIANT"),
        (("terima", "nilai"), "PENDING"),
        (("terima",), "PENDING"),
    ],
)
def test_exactly_one_sub_row_is_demanded(tmp_path: Path, steps: tuple[str, ...], outcome: str):
    folder = tmp_path / "sop_source" / "dinas"
    folder.mkdir(parents=True)
    (folder / "pilih.yaml").write_text(SOP, encoding="utf-8")
    rows = "".join(f"X,{step},2024-01-{day:02d} 08:00\n" for day, step in enumerate(steps, start=2))
    export = tmp_path / "data.csv"
    export.write_text(HEAD + rows, encoding="utf-8")
    rules = load_rules(tmp_path)

    result = run(rules.procedures, rules.calendars, [export], None, "", None, Settings())

    (choice,) = [r for r in result.rules if r.id.endswith("#nilai/langkah-wajib/salah-satu")]
    assert {o.name: n for o, n in choice.counts.items() if n} == {outcome: 1}
