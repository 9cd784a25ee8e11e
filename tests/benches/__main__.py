"""``python -m tests.benches``: every measurable aim of national scale, as one Markdown table.

Run from the project's root, alone on the machine; ``README.md`` beside this file says what is measured
and how.
"""

from __future__ import annotations

import argparse
import os
import platform
import pstats
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import metadata
from pathlib import Path

from tests.benches import check_rows, site_rows
from tests.benches.measure import ROOT, Missing, compile_sources, take
from tests.benches.rows import HEAD, Row, Setting, line

GROUPS: dict[str, tuple[tuple[str, ...], Callable[[Setting], Iterator[Row]]]] = {
    "scan": (("parquet", "csv", "kacau"), check_rows.against_scan),
    "proses": (("proses", "laporan", "segar"), check_rows.whole_process),
    "aturan": (("seratus", "jam"), check_rows.rule_books),
    "memori": (("memori",), check_rows.memory),
    "pytest": (("pytest",), check_rows.pytest_face),
    "pm4py": (("pm4py", "xes"), check_rows.process_mining),
    "spark": (("spark",), check_rows.spark),
    "material": (("buku-14", "buku-asli", "buku-60", "buku-1000"), site_rows.against_material),
    "kompilasi": (("kompilasi",), site_rows.our_share),
    "ubah": (("tetap", "satu", "tampil"), site_rows.again),
    "teks": (("lint", "diff"), site_rows.texts),
    "mulai": (("mulai",), site_rows.start),
    "per-halaman": (("per-halaman",), site_rows.per_page),
}
"""Groups of rows in the order of the table: the names for ``--pilih``, and what makes the rows."""


def chosen(setting: Setting, wanted: list[str]) -> Iterator[Row]:
    """The rows asked for, by name or by group; all without any."""
    for group, (names, make) in GROUPS.items():
        if wanted and group not in wanted and not set(names) & set(wanted):
            continue
        for row in make(setting):
            if not wanted or group in wanted or row.name in wanted:
                yield row


def profile(row: Row) -> None:
    """Where the time of our command goes: the first 15 functions by own time."""
    if row.ours is None:
        print(f"{row.what}: {row.missing}")
        return
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "profile"
        program, *rest = row.ours.argv
        take(replace(row.ours, argv=[program, "-m", "cProfile", "-o", str(kept), *rest]))
        print(f"\n### {row.what}\n\n```")
        pstats.Stats(str(kept)).strip_dirs().sort_stats("tottime").print_stats(15)
        print("```")


def machine() -> str:
    """What the figures were taken on."""
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("duckdb", "mkdocs-material"))
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, {versions}"
        f"{f', commit {commit}' if commit else ''}"
    )


def main() -> None:
    """Read the options, print the table line by line."""
    names = sorted({*GROUPS, *(name for group, _ in GROUPS.values() for name in group)})
    options = argparse.ArgumentParser(prog="python -m tests.benches", description=__doc__.splitlines()[0])
    options.add_argument("--pilih", action="append", default=[], choices=names, metavar="NAME",
                         help=f"only these rows; may be repeated: {', '.join(names)}")  # fmt: skip
    options.add_argument("--ukuran", choices=("kecil", "penuh"), default="penuh", help="size of the data")
    options.add_argument("--putaran", type=int, default=9, metavar="N", help="at most N runs of a command")
    options.add_argument("--pm4py", default="", metavar="PYTHON", help="a Python that has pm4py")
    options.add_argument(
        "--cpu", action="store_true", help="compare CPU seconds, on a machine that is shared"
    )
    options.add_argument("--profil", action="store_true", help="profile the chosen rows instead")
    options.add_argument("--data", type=Path, default=ROOT / "build" / "benches", metavar="FOLDER",
                         help="where made-up data is kept")  # fmt: skip
    given = options.parse_args()
    setting = Setting(
        data=given.data.resolve(), small=given.ukuran == "kecil", rounds=given.putaran, peer=given.pm4py,
        by="cpu" if given.cpu else "",
    )  # fmt: skip
    setting.data.mkdir(parents=True, exist_ok=True)
    compile_sources()
    print(f"{machine()}\n\n{'' if given.profil else HEAD}", flush=True)
    for row in chosen(setting, given.pilih):
        try:
            profile(row) if given.profil else print(line(row, setting), flush=True)
        except Missing as error:
            print(f"{row.what}: {error}", file=sys.stderr)


if __name__ == "__main__":
    main()
