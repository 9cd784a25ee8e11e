"""Random exports as CSV texts, mostly following an SOP."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta

DOCUMENT_NAMES = {
    "bast": ["bast", "BAST", "berita acara serah-terima"],
    "nota": ["nota", "Nota  Dinas"],
    "laporan": ["Laporan Akhir", "lap akhir"],
}
COLUMNS = [
    "berkas",
    "langkah",
    "mulai",
    "selesai",
    "dokumen",
    "pelaksana",
    "petugas",
    "tenggat",
    "diterima",
    "status",
    "tgl_bast",
]
CLOCKS = [
    "07:00",
    "08:00",
    "08:30",
    "11:30",
    "12:00",
    "12:30",
    "13:00",
    "15:00",
    "16:00",
    "16:01",
    "16:30",
    "23:59",
    "00:00",
]


def random_table(rng, sops, cases, blanks, bindings):
    columns = [c for c in COLUMNS if c in ("berkas", "langkah", "selesai") or rng.random() > 0.06]
    if bindings and "tgl_bast" not in columns:
        columns.append("tgl_bast")
    style = rng.choice(["bersih", "bersih", "berantakan"])
    rows = []
    for number in range(cases):
        rows += _case(rng, f"B{number:02}", sops, style)
    if style == "berantakan" and rng.random() < 0.3:
        rng.shuffle(rows)
    for row in rows:
        for column in columns[1:] if blanks else []:
            if row[column] == "" and rng.random() < 0.5:
                row[column] = rng.choice(blanks)
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _walk(rng, sop):
    """Ids a case of the SOP might leave behind, mostly in a possible order."""
    ids = [row["id"] for row in sop["langkah"]]
    rows = {row["id"]: row for row in sop["langkah"]}
    found, at = [], ids[0]
    while at is not None and len(found) < 14:
        row = rows[at]
        if row.get("jenis") not in ("mulai", "selesai") or rng.random() < 0.1:
            found.append(at)
        group = row.get("sublangkah")
        if group:
            subs = [sub["id"] for sub in group["langkah"]]
            found += subs if group["jenis"] == "semua" else rng.sample(subs, 1)
        targets = [branch["ke"] for branch in row.get("cabang", [])] or [row.get("ke", "")]
        at = rng.choice(targets)
        at = rng.choice(at) if isinstance(at, list) else at
        if at == "":
            at = ids[ids.index(row["id"]) + 1] if ids.index(row["id"]) + 1 < len(ids) else None
        at = at if at in rows else None
    changes = rng.choice([0, 0, 1, 2])
    for _ in range(changes):
        if found and rng.random() < 0.6:
            found.pop(rng.randrange(len(found)))
        else:
            found.insert(rng.randint(0, len(found)), rng.choice(list(rows)))
    if rng.random() < 0.3:
        found = found[: rng.randint(0, len(found))]
    return found or [ids[0]]


def _case(rng, name, sops, style):
    sop = rng.choice(sops)
    messy = style == "berantakan"
    labels = {}
    for row in sop["langkah"]:
        for item in [row, *row.get("sublangkah", {}).get("langkah", [])]:
            labels[item["id"]] = [item["id"], item.get("no", item["id"]), item["kegiatan"]]
    at = datetime(2023, 12, 20, 8) + timedelta(days=rng.randint(0, 38), hours=rng.choice([0, 0, 3, 7]))
    if messy and rng.random() < 0.06:
        at = datetime(2023, 11, 28, 8)
    deadline = (at + timedelta(days=rng.randint(0, 15))).date().isoformat() if rng.random() < 0.8 else ""
    received = _stamp(rng, at - timedelta(days=rng.randint(0, 3)), messy) if rng.random() < 0.8 else ""
    status = rng.choice(["selesai", "Selesai", "proses", ""])
    rows = []
    for step in _walk(rng, sop):
        length = rng.choice([0, 0, 0, 1, 2, 5])
        end = (at + timedelta(days=length)).replace(
            hour=(clock := [int(p) for p in rng.choice(CLOCKS).split(":")])[0], minute=clock[1]
        )
        if end < at and not (messy and rng.random() < 0.1):
            end = at + timedelta(minutes=rng.choice([0, 5, 30, 60]))
        names = [n for d, ns in DOCUMENT_NAMES.items() if rng.random() < 0.55 for n in [rng.choice(ns)]]
        row = {
            "berkas": name,
            "langkah": rng.choice(labels[step]),
            "mulai": _stamp(rng, at, messy),
            "selesai": _stamp(rng, end, messy),
            "dokumen": "; ".join(names),
            "pelaksana": rng.choice(["kepala", "Ka Dinas", "Staf Dinas", "Staf Dinas", ""]),
            "petugas": rng.choice(["Ani", "Budi", "Citra", "Ani", ""] if messy else ["Ani", "Budi", "Citra"]),
            "tenggat": deadline,
            "diterima": received,
            "status": status,
            "tgl_bast": rng.choice(["2024-01-05", ""]),
        }
        if messy and rng.random() < 0.1:
            row["dokumen"] = rng.choice(["Kuitansi", "bast;;Kuitansi", " ; ", "NOTA DINAS"])
        if rng.random() < (0.15 if messy else 0.04):
            row["mulai"] = ""
        if rng.random() < (0.06 if messy else 0.01):
            row["selesai"] = ""
        if messy and rng.random() < 0.03:
            row["langkah"] = rng.choice(["", "Kegiatan entah"])
        rows.append(row)
        at = end + timedelta(days=rng.choice([0, 0, 0, 1, 2]), minutes=rng.choice([0, 1, 30, 90]))
    return rows


def _stamp(rng, at, messy):
    chance = rng.random()
    if chance < (0.25 if messy else 0.05):
        return at.date().isoformat()
    if chance < (0.35 if messy else 0.06):
        return (at + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M+08:00")
    return at.strftime("%Y-%m-%d %H:%M")
