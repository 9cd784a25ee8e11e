"""`sop check` and `pytest checks` say the same: failing rules, counts, findings and exit code."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOP = """id: a
judul: SOP A
nomor: 7/2024
versi: {berlaku: 2024-01-01}
langkah:
  - {id: satu, no: '1', kegiatan: Menerima berkas, output: [Tanda terima], waktu: 2 hari kalender}
  - {id: dua, no: '2', kegiatan: Memeriksa berkas, kelengkapan: [Tanda terima], waktu: 3 hari}
  - {id: tiga, no: '3', kegiatan: Mengirim izin, output: [Izin]}
kendali:
  - {id: sekali, paling_banyak: {langkah: tiga, n: 1}, tingkat: tinggi}
  - {id: beda, pemisahan_fungsi: {langkah: [satu, dua]}}
"""


def random_export(rng: random.Random) -> str:
    lines = ["berkas,langkah,mulai,selesai,dokumen,petugas"]
    for case in range(12):
        day = rng.randint(1, 9)
        for step in ("satu", "dua", "tiga", "tiga"):
            if rng.random() < 0.25:
                continue
            begin, day = day, day + rng.randint(0, 4)
            start = "" if rng.random() < 0.1 else f"2024-02-{begin:02}"
            paper = rng.choice(["Tanda terima", "Izin", ""])
            person = rng.choice(["Ani", "Budi", ""])
            lines.append(f"B{case:02},{step},{start},2024-02-{day:02},{paper},{person}")
    return "\n".join(lines) + "\n"


def execute(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "compiler"), "PYTHONIOENCODING": "utf-8"}
    environment["PYTEST_ADDOPTS"] = ""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("seed", [1, 2])
def test_both_faces_agree_on_random_exports(seed: int, tmp_path: Path):
    source = tmp_path / "sop_source" / "dinas"
    source.mkdir(parents=True)
    (source / "instansi.yaml").write_text("id: dinas\nnama: Dinas\n", encoding="utf-8")
    (source / "a.yaml").write_text(SOP, encoding="utf-8")
    (tmp_path / "e.csv").write_text(random_export(random.Random(seed)), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --import-mode=importlib --strict-markers\n")
    _write_suite(tmp_path)

    command = execute(
        tmp_path,
        *("sop_compiler", "check", "e.csv", "--sop", "dinas/a", "--format", "json", "--laporan", "satu"),
    )
    suite = execute(
        tmp_path,
        *("pytest", "checks", "-q", "-p", "no:cacheprovider", "--cases", "e.csv", "--sop", "dinas/a"),
        *("--laporan", "dua", "--junitxml", "hasil.xml"),
    )
    data = json.loads(command.stdout)
    late = {"NONCOMPLIANT", "OVERDUE_OPEN"}
    failing = {rule["id"] for rule in data["rules"] if any(rule["counts"].get(key) for key in late)}
    assert failing
    assert (command.returncode, suite.returncode) == (1, 1), suite.stdout + suite.stderr
    assert _failed(tmp_path / "hasil.xml") == failing
    for name in ("findings.csv", "findings.json"):
        first, second = ((tmp_path / face / "data" / name).read_bytes() for face in ("satu", "dua"))
        if name.endswith("csv"):
            assert first == second
        else:
            counts = [
                [(rule["id"], rule["counts"]) for rule in json.loads(text)["rules"]]
                for text in (first, second)
            ]
            assert counts[0] == counts[1]


def _write_suite(root: Path) -> None:
    from sop_compiler.checkgen.emit import emit_suite
    from sop_compiler.pipeline import load_rules

    rules = load_rules(root)
    for name, text in emit_suite(rules.procedures, rules.calendars).items():
        file = root / "checks" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _failed(junit: Path) -> set[str]:
    found = set()
    for case in ElementTree.parse(junit).getroot().iter("testcase"):
        if case.find("failure") is not None:
            found |= {
                item.attrib["value"] for item in case.iter("property") if item.attrib["name"] == "aturan"
            }
    return found
