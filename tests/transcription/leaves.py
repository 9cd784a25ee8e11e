"""The transcribed texts of the YAML files by path.

A path is written as in ``medan``: list positions count from 1, rows and sub-rows of the table go by
their id, exits of a decision by their label. Readings (ISO dates, ids, targets, reasons) are no
transcription and have no path here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_LISTS = (
    "dasar_hukum",
    "kualifikasi",
    "keterkaitan",
    "peralatan",
    "peringatan",
    "pencatatan",
    "tujuan",
    "penjelasan_singkat",
    "definisi",
)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A transcribed text.

    Attributes:
        path: where it stands in its source.
        text: as written in the YAML.
        step: id of the row it belongs to, ``""`` outside the table.
        field: the part of the row (``kegiatan``, ``waktu`` …) or of the source (``identitas`` …).
    """

    path: str
    text: str
    step: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """``tercetak`` of a ``perlu_konfirmasi`` and the seed lines it names."""

    path: str
    text: str
    seed: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One transcribed text: an SOP or the decree of an agency.

    Attributes:
        id: ``<instansi>/<sop>``, or ``<instansi>/instansi`` for the decree.
        seed: file name of the seed.
        lines: first and last seed line.
        title: ``judul``.
        leaves: transcribed texts in the order of the file.
        steps: ids of the rows in printed order.
        numbered: how many rows that are neither start nor end carry a number and are no sub-row.
        quotes: what the confirmations quote.
        doubted: the places (``medan``) that have a confirmation.
    """

    id: str
    seed: str
    lines: tuple[int, int]
    title: str
    leaves: tuple[Leaf, ...]
    steps: tuple[str, ...]
    numbered: int
    quotes: tuple[Quote, ...]
    doubted: tuple[str, ...] = ()


def read_sources(root: Path) -> tuple[Source, ...]:
    """Every SOP and decree below ``root/sop_source`` that names a seed, in printed order.

    An earlier version goes before a later one of the same SOP: the print is what it was read from.
    """
    base = root / "sop_source"
    found: dict[str, Source] = {}
    for path in (*sorted(base.glob("*/versi/*.yaml")), *sorted(base.glob("*/*.yaml"))):
        # BaseLoader: every scalar stays text.
        content: Any = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        name = f"{path.relative_to(base).parts[0]}/{path.stem.partition('@')[0]}"
        if name in found:
            continue
        if "dekrit" in content:
            found[name] = _decree(name, content)
        elif "langkah" in content and "sumber" in content:
            found[name] = _procedure(name, content)
    return tuple(sorted(found.values(), key=lambda s: (s.seed, s.lines)))


def line_numbers(printed: str) -> tuple[int, ...]:
    """The lines meant by ``218``, ``63-64`` or ``69, 71``."""
    numbers: list[int] = []
    for part in printed.split(","):
        first, _, last = part.partition("-")
        numbers.extend(range(int(first), int(last or first) + 1))
    return tuple(numbers)


def _procedure(name: str, content: dict[str, Any]) -> Source:
    leaves = list(_identity(content))
    for key in _LISTS:
        leaves.extend(_list(content.get(key) or (), key, key))
    if "judul_tabel" in content:
        leaves.append(Leaf("judul_tabel", content["judul_tabel"], field="judul_tabel"))
    for role in content.get("pelaksana") or ():
        leaves.append(Leaf(f"pelaksana/{role['id']}", role["tercetak"], field="pelaksana"))
    rows = tuple(_rows(content.get("langkah") or ()))
    for row, _ in rows:
        leaves.extend(_row(row))
    numbered = sum(
        1 for row, sub in rows if not sub and row.get("no") and row.get("jenis") not in ("mulai", "selesai")
    )
    steps = tuple(row["id"] for row, _ in rows)
    return _source(name, content, content["judul"], leaves, steps, numbered)


def _identity(content: dict[str, Any]) -> Iterator[Leaf]:
    for n, entry in enumerate(content.get("identitas") or (), 1):
        yield Leaf(f"identitas/{n}/label", entry["label"], field="identitas")
        if entry["isi"]:
            yield Leaf(f"identitas/{n}/isi", entry["isi"], field="identitas")


def _decree(name: str, content: dict[str, Any]) -> Source:
    decree = content["dekrit"]
    leaves = list(_list(decree["kop"], "dekrit/kop", "kop"))
    leaves.append(Leaf("alamat", content["alamat"], field="kop"))
    leaves.extend(Leaf(f"dekrit/{k}", decree[k], field=k) for k in ("judul", "nomor", "tentang", "pejabat"))
    leaves.extend(_list(decree["menimbang"], "dekrit/menimbang", "menimbang"))
    leaves.extend(_list(decree["mengingat"], "dekrit/mengingat", "mengingat"))
    for n, part in enumerate(decree["diktum"], 1):
        leaves.append(Leaf(f"dekrit/diktum/{n}/label", part["label"], field="diktum"))
        leaves.append(Leaf(f"dekrit/diktum/{n}/teks", part["teks"], field="diktum"))
    for key in ("tempat", "tercetak"):
        leaves.append(Leaf(f"dekrit/ditetapkan/{key}", decree["ditetapkan"][key], field="ditetapkan"))
    for key in ("atas_nama", "jabatan"):
        leaves.append(
            Leaf(f"dekrit/penanda_tangan/{key}", decree["penanda_tangan"][key], field="penanda_tangan")
        )
    return _source(name, decree, decree["judul"], leaves, (), 0)


def _source(
    name: str, content: dict[str, Any], title: str, leaves: list[Leaf], steps: tuple[str, ...], numbered: int
) -> Source:
    place = content["sumber"]
    lines = line_numbers(place["baris"])
    doubts = content.get("perlu_konfirmasi") or ()
    doubted = tuple(doubt["medan"] for doubt in doubts)
    quotes = tuple(
        Quote(
            f"perlu_konfirmasi/{n}/tercetak",
            doubt["tercetak"],
            doubt["sumber"]["berkas"],
            line_numbers(doubt["sumber"]["baris"]),
        )
        for n, doubt in enumerate(doubts, 1)
        if doubt.get("tercetak") and doubt.get("sumber", {}).get("baris")
    )
    return Source(
        name, place["berkas"], (lines[0], lines[-1]), title, tuple(leaves), steps, numbered, quotes, doubted
    )


def _rows(entries: Any) -> Iterator[tuple[dict[str, Any], bool]]:
    for row in entries:
        yield row, False
        for sub in (row.get("sublangkah") or {}).get("langkah") or ():
            yield sub, True


def _row(row: dict[str, Any]) -> Iterator[Leaf]:
    step = row["id"]
    base = f"langkah/{step}"
    for key in ("no", "kegiatan"):
        if row.get(key):
            yield Leaf(f"{base}/{key}", row[key], step, key)
    for exit_ in row.get("cabang") or ():
        if "teks" in exit_:
            label = exit_["label"].strip(" .)(")
            yield Leaf(f"{base}/cabang/{label}/label", exit_["label"], step, "kegiatan")
            yield Leaf(f"{base}/cabang/{label}/teks", exit_["teks"], step, "kegiatan")
    for role, mark in (row.get("tanda") or {}).items():
        yield Leaf(f"{base}/tanda/{role}", mark, step, "tanda")
    yield from _list(row.get("kelengkapan") or (), f"{base}/kelengkapan", "kelengkapan", step)
    limit = row.get("waktu")
    if isinstance(limit, dict):
        limit = limit.get("tercetak") or limit.get("terbuka")
    if limit:
        yield Leaf(f"{base}/waktu", limit, step, "waktu")
    yield from _list(row.get("output") or (), f"{base}/output", "output", step)
    if row.get("keterangan"):
        yield Leaf(f"{base}/keterangan", row["keterangan"], step, "keterangan")


def _list(entries: Any, base: str, field: str, step: str = "") -> Iterator[Leaf]:
    for n, entry in enumerate(entries, 1):
        if isinstance(entry, str):
            yield Leaf(f"{base}/{n}", entry, step, field)
            continue
        yield Leaf(f"{base}/{n}", entry.get("tercetak") or entry["teks"], step, field)
        for m, detail in enumerate(entry.get("rincian") or (), 1):
            yield Leaf(f"{base}/{n}/rincian/{m}", detail, step, field)
