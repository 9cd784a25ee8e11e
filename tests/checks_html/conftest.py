"""A made-up export with several hundred cases of two SOPs of the project, and its report."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sop_checks.engine import Settings, run
from sop_checks.report.html import report_html
from sop_checks.result import Run
from sop_compiler.pipeline import load_rules

SAMPLES = ("contoh-pembinaan-pelaku-usaha.csv", "contoh-pencatatan-kinerja-penyedia.csv")
HEAD = ("berkas", "sop", "langkah", "pelaksana", "petugas", "mulai", "selesai", "dokumen", "anggaran")
CASES_PER_SOP = 200


def _samples(folder: Path) -> Iterator[list[list[dict[str, str]]]]:
    """The sample cases of every SOP, each as its rows, with ISO times."""
    for name in SAMPLES:
        text = (folder / name).read_text("utf-8-sig")
        rows = list(csv.DictReader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ","))
        cases: dict[str, list[dict[str, str]]] = {}
        for row in rows:
            for column in ("mulai", "selesai"):
                row[column] = _iso(row[column])
            cases.setdefault(row["berkas"], []).append(row)
        yield list(cases.values())


def _iso(text: str) -> str:
    for pattern in ("%d/%m/%Y %H:%M", "%Y-%m-%d %H:%M"):
        try:
            return datetime.strptime(text, pattern).isoformat(" ", "minutes")
        except ValueError:
            continue
    return text


def made_up_export(samples: Path, path: Path, seed: int = 7) -> Path:
    """Good cases of the samples, moved over a year and a half, with delays and gaps strewn in."""
    chance = random.Random(seed)
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEAD)
        for number, cases in enumerate(_samples(samples), start=1):
            good = [case for case in cases if case[0]["catatan_contoh"].startswith("baik")]
            for index in range(CASES_PER_SOP):
                base = chance.choice(good if chance.random() < 0.85 else cases)
                writer.writerows(_varied(base, f"BERKAS-{number}-{index:04d}", index, chance))
    return path


def _varied(
    rows: list[dict[str, str]], case: str, index: int, chance: random.Random
) -> Iterator[tuple[str, ...]]:
    shift = timedelta(weeks=index * 70 // CASES_PER_SOP)
    late = timedelta()
    count = len(rows) if chance.random() < 0.93 else chance.randint(1, len(rows))
    for row in rows[:count]:
        try:
            start, end = (
                datetime.fromisoformat(row[column]) + shift + late for column in ("mulai", "selesai")
            )
        except ValueError:
            continue
        if chance.random() < 0.05:
            more = timedelta(days=chance.randint(1, 9), minutes=chance.randint(0, 200))
            end, late = end + more, late + more
        else:
            end += (end - start) * chance.uniform(-0.5, 0.05)
        document = row["dokumen"] if chance.random() < 0.98 else ""
        begun = start.isoformat(" ", "minutes") if chance.random() < 0.985 else ""
        yield (
            case, row["sop"], row["langkah"], row["pelaksana"], row["petugas"], begun,
            end.isoformat(" ", "minutes"), document, "1000000",
        )  # fmt: skip


@pytest.fixture(scope="session")
def big_run(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """The run on the made-up export."""
    path = made_up_export(root / "checks" / "contoh", tmp_path_factory.mktemp("besar") / "ekspor-besar.csv")
    return _run(root, path)


@pytest.fixture(scope="session")
def sample_run(root: Path) -> Run:
    """The run on the two sample exports."""
    return _run(root, *(root / "checks" / "contoh" / name for name in SAMPLES))


@pytest.fixture(scope="session")
def short_run(root: Path) -> Run:
    """The run on one sample export, of one SOP."""
    return _run(root, root / "checks" / "contoh" / SAMPLES[1])


def _run(root: Path, *exports: Path) -> Run:
    rules = load_rules(root)
    settings = Settings(source_sha256=rules.source_sha256, timelines=True)
    return run(rules.procedures, rules.calendars, exports, settings=settings)


@pytest.fixture(scope="session")
def big_page(big_run: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``laporan.html`` of the made-up export, alone in a folder."""
    path = tmp_path_factory.mktemp("laporan") / "laporan.html"
    path.write_text(report_html(big_run), encoding="utf-8", newline="")
    return path
