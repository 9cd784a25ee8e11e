"""The SOP that made-up records are checked against, in several sizes of rule book.

    python -m tests.benches.record_sop FOLDER [semua empat seratus jam kalender]

Each is a source of its own (``FOLDER/<name>/sop_source``) with one SOP of ten steps, compiled like any
other: ``semua`` has what a filled-in form has (role, input, limit and output of every row, hand-written
controls); ``empat`` and ``seratus`` have exactly 4 and 100 rules; ``jam`` and ``kalender`` differ in
their limits only, which are in working hours or in calendar days and are broken by the same records.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from tests.benches.handbooks import ROOT, dump
from tests.benches.records import STEPS

NAMES = ("semua", "empat", "seratus", "jam", "kalender")
SOP = "uji/penanganan-paket"

Data = dict[str, Any]


def write_source(folder: Path, name: str) -> Path:
    """Write ``folder/name/sop_source``; returns ``folder/name``."""
    root = folder / name
    agency = root / "sop_source" / "uji"
    agency.mkdir(parents=True, exist_ok=True)
    calendars = root / "sop_source" / "kalender"
    calendars.mkdir(exist_ok=True)
    (calendars / "indonesia.yaml").write_bytes((ROOT / "sop_source/kalender/indonesia.yaml").read_bytes())
    roles = [{"id": "kepala", "nama": "Kepala"}, {"id": "staf", "nama": "Staf"}]
    dump(
        agency / "instansi.yaml",
        {"id": "uji", "nama": "Instansi Uji", "kalender": "indonesia", "pelaksana": roles},
    )
    documents = [{"id": f"d{n}", "nama": f"Dokumen {n}", "jenis": "lainnya"} for n in range(1, STEPS + 1)]
    dump(agency / "dokumen.yaml", {"dokumen": documents})
    dump(agency / "penanganan-paket.yaml", _four() if name == "empat" else _form(name))
    return root


def _head(title: str) -> Data:
    return {
        "id": "penanganan-paket", "judul": title, "status": "ditetapkan",
        "versi": {"dibuat": "2020-01-01", "berlaku": "2020-01-01"},
    }  # fmt: skip


def _form(name: str) -> Data:
    units = {"jam": ("40 jam",), "kalender": ("9 hari kalender",)}
    limits = units.get(name, ("40 jam", "6 hari kerja", "2400 menit", "9 hari kalender"))
    rows: list[Data] = []
    for n in range(1, STEPS + 1):
        rows.append(
            {
                "id": f"s{n}", "no": str(n), "kegiatan": f"Kegiatan nomor {n}",
                "pelaksana": ["kepala" if n % 2 else "staf"],
                **({"kelengkapan": [f"Dokumen {n - 1}"]} if n > 1 else {}),
                "waktu": limits[n % len(limits)], "output": [f"Dokumen {n}"],
            }
        )  # fmt: skip
    rows.append({"id": "selesai", "jenis": "selesai"})
    return {
        **_head("SOP Penanganan Paket"), "pelaksana": ["kepala", "staf"], "langkah": rows,
        "kendali": _controls() if name != "seratus" else [*_controls(), *_more(100 - _COUNT)],
    }  # fmt: skip


def _controls() -> list[Data]:
    whole = {"dari": {"langkah": "s1"}, "ke": {"langkah": f"s{STEPS}"}}
    return [
        {"id": "lama-seluruhnya", "tingkat": "tinggi", "batas": {**whole, "waktu": "30 hari kerja"}},
        {"id": "mulai-dari-satu", "diawali": {"langkah": "s1"}},
        {"id": "sekali", "paling_banyak": {"langkah": "s4", "n": "1"}},
        {"id": "tidak-mundur", "tidak_setelah": {"langkah": "s2", "setelah": "s9"}},
    ]


_COUNT = 73
"""Rules that ``semua`` compiles to; a test counts them."""


def _more(count: int) -> list[Data]:
    """Controls of several kinds, none of them twice."""
    made: list[Data] = []
    for ahead in range(1, STEPS):
        for n in range(1, STEPS + 1 - ahead):
            early, late, tail = f"s{n}", f"s{n + ahead}", f"{n}-{n + ahead}"
            span = {"dari": {"langkah": early}, "ke": {"langkah": late}}
            made.append({"id": f"batas-{tail}", "batas": {**span, "waktu": f"{4 + 3 * ahead} hari kerja"}})
            made.append({"id": f"dahulu-{tail}", "didahului": {"langkah": late, "oleh": early}})
            made.append({"id": f"balik-{tail}", "tidak_setelah": {"langkah": early, "setelah": late}})
    return made[:count]


def _four() -> Data:
    """A limit, an output and an order; the fourth is the rule on steps the SOP does not know."""
    rows: list[Data] = [
        {"id": f"s{n}", "no": str(n), "kegiatan": f"Kegiatan nomor {n}"} for n in range(1, STEPS + 1)
    ]
    rows[2]["waktu"] = "40 jam"
    rows[3]["output"] = ["Dokumen 4"]
    control = {"id": "urut", "didahului": {"langkah": "s7", "oleh": "s6"}}
    return {**_head("SOP Penanganan Paket"), "alur": "bebas", "langkah": rows, "kendali": [control]}


def main(arguments: list[str]) -> None:
    """Write the sources named on the command line and print their folders."""
    folder, *names = arguments
    for name in names or NAMES:
        print(write_source(Path(folder), name))


if __name__ == "__main__":
    main(sys.argv[1:])
