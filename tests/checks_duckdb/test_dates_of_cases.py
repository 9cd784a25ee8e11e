"""Dates that a case carries may have no clock time where its records have one; both engines say the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import generate
import pytest
from compare import Watch, differences
from test_same_as_evaluator import AGENCY

from sop_checks.engine import Settings, run
from sop_checks.outcomes import Outcome
from sop_checks.records.mapping import read_mapping
from sop_compiler.pipeline import load_rules

SOP = """
id: surat
judul: SOP Surat
nomor: 1/2024
versi: {berlaku: 2024-01-02}
langkah:
  - {id: terima, no: '1', kegiatan: Menerima surat, pelaksana: [staf]}
  - {id: kirim, no: '2', kegiatan: Mengirim surat, pelaksana: [staf]LIMIT}
  - {id: fin, jenis: selesai, kegiatan: Selesai}
kendali:
  - {id: x, kalimat: Kendali, tingkat: sedang, dasar: P, CONTROL}
"""
SENT = "wajib: {langkah: kirim}"
BETWEEN = "batas: {dari: {isian: diterima}, ke: {isian: jadi}, waktu: 5 menit}"
FROM_STEP = "batas: {dari: kirim, ke: {isian: jadi}, waktu: 5 menit}"
SAME = "batas: {dari: {isian: diterima}, ke: {isian: diterima}, waktu: 5 menit}"
SINCE = ", waktu: {batas: 20 jam, sejak: {isian: diterima}}"


def case(name: str, received: str, done: str, sent: str = "11:00:00") -> str:
    day = received[:10]
    return (
        f"{name},Menerima surat,{day} 08:00:00,{day} 09:00:00,staf,{received},{done}\n"
        f"{name},Mengirim surat,{day} 10:00:00,{day} {sent},staf,{received},{done}\n"
    )


CASES = {
    "dari isian ke isian": (
        "", BETWEEN,
        case("A", "2024-01-18 09:00:00", "2024-01-18 09:03:00"), case("B", "2024-01-18", "2024-01-18"),
    ),
    "dari langkah ke isian": (
        "", FROM_STEP,
        case("A", "2024-01-18", "2024-01-19 00:01:00", "23:58:00"),
        case("B", "2024-01-18", "2024-01-19", "23:58:00"),
    ),
    "isian yang sama": ("", SAME, case("A", "2024-01-18", ""), case("B", "2024-01-16", "")),
    "sejak isian": (SINCE, SENT, case("A", "2024-01-18 09:00:00", ""), case("B", "2024-01-18", "")),
}  # fmt: skip


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("name", CASES)
def test_a_date_without_clock_is_not_alike_one_with_it(
    name: str, turned: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Verdicts, words, dates and amounts, whichever of the two cases stands first."""
    watch = Watch(monkeypatch.setattr)
    limit, control, *cases = CASES[name]
    for file, text in (
        ("dinas/surat.yaml", SOP.replace("LIMIT", limit).replace("CONTROL", control)),
        ("dinas/instansi.yaml", AGENCY),
        ("kalender/uji.yaml", generate.CALENDAR),
    ):
        path = tmp_path / "sop_source" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    rules = load_rules(tmp_path)
    assert rules.compilation.errors == ()
    export = tmp_path / "log.csv"
    rows = "".join(reversed(cases) if turned else cases)
    export.write_text(f"berkas,langkah,mulai,selesai,pelaksana,diterima,jadi\n{rows}", encoding="utf-8")

    def judged(engine: str, *, uses: bool = True):
        settings = Settings(engine=engine, list_cases=True, uses=uses)
        return run(rules.procedures, rules.calendars, [export], read_mapping({}), settings=settings)

    left = judged("python")
    assert differences(left, judged("duckdb")) == []
    assert differences(replace(left, uses=()), judged("duckdb", uses=False)) == []
    assert watch.refused == {}
    said = {item.case for item in left.findings if item.outcome is Outcome.NOT_ASSESSABLE}
    assert ("B" in said) is (name != "sejak isian")  # twenty hours are kept whenever that day began
