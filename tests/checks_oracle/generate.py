"""Random small sources (YAML texts) and random exports (CSV text) for them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import yaml

AGENCY = """id: dinas
nama: Dinas Uji
zona_waktu: Asia/Jakarta
kalender: uji
pelaksana:
  - {id: kepala, nama: Kepala Dinas, alias: [Ka Dinas]}
  - {id: staf, nama: Staf Dinas}
"""
DOCUMENTS = """dokumen:
  - {id: bast, nama: Berita Acara Serah Terima, alias: [BAST], jenis: lainnya}
  - {id: nota, nama: Nota Dinas, jenis: surat}
  - {id: laporan, nama: Laporan Akhir, alias: [Lap. Akhir], jenis: laporan}
"""
DOCUMENT_NAMES = {
    "bast": ["bast", "BAST", "berita acara serah-terima"],
    "nota": ["nota", "Nota  Dinas"],
    "laporan": ["Laporan Akhir", "lap akhir"],
}
CALENDAR = """id: uji
nama: Kalender uji
zona_waktu: Asia/Jakarta
berlaku_dari: 2023-12-01
berlaku_sampai: 2024-02-29
minggu_kerja:
  senin: ['08:00-12:00', '13:00-16:00']
  selasa: ['08:00-12:00', '13:00-16:00']
  rabu: ['08:00-12:00', '13:00-16:00']
  kamis: ['08:00-12:00', '13:00-16:00']
  jumat: ['08:00-11:30', '13:00-16:30']
  sabtu: []
  minggu: []
  sumber: s
khusus:
  - nama: Jam pendek
    mulai: 2024-01-15
    selesai: 2024-01-24
    pola:
      senin: ['09:00-12:00']
      rabu: ['08:00-12:00', '12:30-15:00']
      sabtu: ['08:00-11:00']
    sumber: s
hari_libur:
  - {tanggal: 2023-12-25, nama: Natal, jenis: libur_nasional, sumber: s}
  - {tanggal: 2023-12-26, nama: Cuti bersama Natal, jenis: cuti_bersama, sumber: s}
  - {tanggal: 2024-01-01, nama: Tahun Baru, jenis: libur_nasional, sumber: s}
  - {tanggal: 2024-01-10, nama: Hari jadi, jenis: libur_daerah, sumber: s}
  - {tanggal: 2024-02-09, nama: Cuti bersama Imlek, jenis: cuti_bersama, sumber: s}
sumber:
  - {id: s, teks: SKB}
"""
WORDS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan"]
SETTINGS = {
    "hari_pertama_dihitung": ["ya", "tidak"],
    "terima_lewat_tutup_hari_berikut": ["ya", "tidak"],
    "batas_hari": ["tengah_malam", "tutup"],
    "cuti_bersama": ["libur", "kerja"],
}


@dataclass
class Example:
    """One source and one export; ``versions`` are YAML texts, oldest first."""

    versions: list
    calendar: str
    table: str
    as_of: date | None
    blanks: list
    bindings: list

    def write(self, root):
        """Write the source below ``root`` and the export beside it; return the export's path."""
        source = root / "sop_source"
        for folder in ("dinas/versi", "kalender"):
            (source / folder).mkdir(parents=True, exist_ok=True)
        (source / "dinas/instansi.yaml").write_text(AGENCY)
        (source / "dinas/dokumen.yaml").write_text(DOCUMENTS)
        (source / "kalender/uji.yaml").write_text(self.calendar)
        for text in self.versions[:-1]:
            start = yaml.safe_load(text)["versi"]["berlaku"]
            (source / f"dinas/versi/a@{start}.yaml").write_text(text)
        (source / "dinas/a.yaml").write_text(self.versions[-1])
        export = root / "ekspor.csv"
        export.write_text(self.table)
        return export


def example(rng, cases=10):
    """A random example; the same state of ``rng`` gives the same example."""
    texts = [_sop(rng, "2023-12-01")]
    if rng.random() < 0.3:
        texts.append(_sop(rng, rng.choice(["2024-01-02", "2024-01-10", "2024-01-18"])))
        if rng.random() < 0.2:
            texts.append(_sop(rng, "2024-01-22"))
    sops = [yaml.safe_load(text) for text in texts]
    calendar = CALENDAR
    for key, words in SETTINGS.items():
        if rng.random() < 0.25:
            calendar += f"{key}: {rng.choice(words)}\n"
    if rng.random() < 0.25:
        calendar += f"hari: {rng.choice(['hari_kerja', 'hari_kalender'])}\nhari_alasan: Perwal\n"
    blanks = ["-", "n/a"] if rng.random() < 0.2 else []
    bindings = []
    if rng.random() < 0.2:
        bindings.append((f"l{rng.randint(1, 3)}", "tgl_bast", "bast"))
    as_of = None if rng.random() < 0.2 else date(2024, 2, rng.choice([2, 5, 9]))
    return Example(texts, calendar, _table(rng, sops, cases, blanks, bindings), as_of, blanks, bindings)


# ---------------------------------------------------------------- SOPs


def _sop(rng, start):
    size = rng.randint(3, 8)
    ids = [f"l{number}" for number in range(1, size + 1)]
    doubts = []
    rows = [_row(rng, ids, index, doubts) for index in range(size)]
    if rng.random() < 0.4:
        rows.append({"id": "fin", "jenis": "selesai", "kegiatan": "Selesai"})
    if rng.random() < 0.2:
        rows.insert(0, {"id": "awal", "jenis": "mulai", "kegiatan": "Mulai"})
    sop = {
        "id": "a",
        "judul": "SOP Uji",
        "nomor": "1/2024",
        "status": "rancangan" if rng.random() < 0.05 and start != "2023-12-01" else "ditetapkan",
        "versi": {"dibuat": start, "berlaku": start},
        "langkah": rows,
    }
    if rng.random() < 0.25:
        sop["berkas"] = {"selesai_bila": rng.choice(["selalu", "status = selesai"])}
    if rng.random() < 0.2:
        sop.setdefault("berkas", {})["batas"] = _amount(rng)
    steps = [row["id"] for row in rows if "jenis" not in row or row["jenis"] == "keputusan"]
    sop["kendali"] = [_control(rng, f"k{number}", steps) for number in range(rng.randint(0, 4))]
    if rng.random() < 0.03:
        doubts.append("versi/berlaku")
    sop["perlu_konfirmasi"] = [_doubt(rng, field) for field in doubts]
    return yaml.safe_dump(sop, sort_keys=False, allow_unicode=True)


def _doubt(rng, field):
    doubt = {
        "medan": field,
        "tercetak": "x",
        "dibaca": "y",
        "alasan": "Tidak terbaca.",
        "keyakinan": "sedang",
    }
    chance = rng.random()
    if chance < 0.15 and "tidak-tercetak" not in field:
        doubt["dikonfirmasi"] = {"oleh": "Sekretaris", "tanggal": "2024-03-01"}
    elif chance < 0.25:
        doubt["hanya_ejaan"] = "ya"
    return doubt


def _row(rng, ids, index, doubts):
    step = ids[index]
    row = {"id": step, "no": str(index + 1), "kegiatan": f"Kegiatan {WORDS[index]}"}
    _work(rng, row, ids, doubts)
    chance = rng.random()
    if chance < 0.25 and len(ids) > 2:
        row["jenis"] = "keputusan"
        targets = [t for t in [*ids, "selesai"] if t != step]
        forward = [*ids[index + 1 :], "selesai"]
        chosen = [rng.choice(forward), rng.choice(targets)]
        if index + 1 < len(ids) and rng.random() < 0.6:
            chosen[0] = ids[index + 1]
        if rng.random() < 0.08:
            chosen[1] = "tidak-tercetak"
        row["cabang"] = [
            {"label": f"{label}.", "jika": f"syarat {label}", "ke": target}
            for label, target in zip("abc", dict.fromkeys(chosen), strict=False)
        ]
        if len(row["cabang"]) == 1:
            row["cabang"].append(
                {"label": "z.", "jika": "syarat z", "ke": "selesai" if chosen[0] != "selesai" else ids[0]}
            )
        for branch in row["cabang"]:
            if branch["ke"] == "tidak-tercetak" or rng.random() < 0.08:
                doubts.append(f"langkah/{step}/cabang/{branch['label'][0]}/ke")
    elif chance < 0.42:
        kind = rng.choice(["semua", "salah_satu", "sesuai_kondisi"])
        subs = []
        for letter in "abc"[: rng.randint(2, 3)]:
            sub = {
                "id": f"{step}{letter}",
                "no": f"{index + 1}{letter}",
                "kegiatan": f"Bagian {letter} dari {WORDS[index]}",
            }
            _work(rng, sub, ids, doubts)
            subs.append(sub)
        row["sublangkah"] = {"jenis": kind, "langkah": subs}
        row.pop("waktu", None)
    elif chance < 0.56 and index > 1:
        row["setelah"] = rng.sample(ids[:index], rng.randint(1, 2))
    elif chance < 0.64:
        row["ke"] = rng.choice([t for t in [*ids[index + 1 :], "selesai"] if t != step])
        if rng.random() < 0.2:
            row["ke"] = list(dict.fromkeys([row["ke"], rng.choice([t for t in ids if t != step])]))
        if rng.random() < 0.15:
            doubts.append(f"langkah/{step}/ke")
    if rng.random() < 0.02:
        doubts.append(f"langkah/{step}")
    return row


def _work(rng, row, ids, doubts):
    step = row["id"]
    if rng.random() < 0.55:
        row["waktu"] = _limit(rng, [i for i in ids if i != step])
        if rng.random() < 0.08:
            doubts.append(f"langkah/{step}/waktu")
    if rng.random() < 0.45:
        names = rng.sample(list(DOCUMENT_NAMES), rng.randint(1, 2))
        row["output"] = []
        for name in names:
            item = {"bast": "BAST", "nota": "Nota Dinas", "laporan": "Laporan Akhir"}[name]
            chance = rng.random()
            if chance < 0.15:
                item = {"teks": item, "wajib": "tidak"}
            elif chance < 0.35:
                item = {"teks": item, "cakupan": "berkas"}
            elif chance < 0.5 and len(names) == 1:
                item = {"teks": "Salah satu dokumen", "salah_satu": rng.sample(list(DOCUMENT_NAMES), 2)}
            row["output"].append(item)
        if rng.random() < 0.08:
            doubts.append(f"langkah/{step}/output/1")


def _amount(rng):
    return rng.choice(
        [
            f"{rng.choice([5, 30, 120, 420])} menit",
            f"{rng.choice([1, 3, 7, 20])} jam",
            f"{rng.randint(1, 4)} hari",
            f"{rng.randint(1, 4)} hari kerja",
            f"{rng.randint(1, 5)} hari kalender",
            f"{rng.randint(1, 5)} hari kalender berakhir hari kerja",
            "1 minggu",
            "1 bulan",
        ]
    )


def _limit(rng, others):
    text = _amount(rng)
    chance = rng.random()
    if chance < 0.55:
        return text
    if chance < 0.58:
        return {"terbuka": "Sesuai kebutuhan penyedia"}
    if chance < 0.65:
        return {
            "tercetak": "Sesuai tenggat",
            "tenggat": {"isian": "tenggat", "terhadap": rng.choice(["langkah", "akhir_berkas"])},
        }
    limit = {"batas": text}
    if rng.random() < 0.5:
        limit["sejak"] = _event(rng, others)
        if rng.random() < 0.4:
            limit["sejak"]["pasangan"] = rng.choice(["pertama", "setiap"])
    if text.endswith("kalender") and rng.random() < 0.5:
        limit["hitung"] = rng.choice(["jam", "tanggal"])
    for key, words in SETTINGS.items():
        if rng.random() < 0.15:
            limit[key] = rng.choice(words)
    return limit


def _event(rng, steps):
    if rng.random() < 0.25:
        return {"isian": "diterima"}
    return {"langkah": rng.choice(steps), "titik": rng.choice(["mulai", "selesai"])}


def _control(rng, name, steps):
    one, two = rng.sample(steps, 2)
    operator, body = rng.choice(
        [
            ("wajib", {"langkah": one}),
            ("wajib_salah_satu", {"langkah": [one, two]}),
            ("didahului", {"langkah": one, "oleh": two}),
            ("tidak_setelah", {"langkah": one, "setelah": two}),
            ("paling_banyak", {"langkah": one, "n": str(rng.randint(1, 2))}),
            ("diawali", {"langkah": one}),
            (
                "batas",
                {
                    "dari": _end(rng, one),
                    "ke": _end(rng, two),
                    "waktu": _amount(rng),
                    "pasangan": rng.choice(["pertama", "setiap"]),
                },
            ),
            ("batas", {"dari": one, "ke": two, "waktu": _amount(rng)}),
            ("tenggat", {"isian": "tenggat", "terhadap": "langkah", "langkah": one}),
            ("tenggat", {"isian": "tenggat", "terhadap": "akhir_berkas"}),
            ("pemisahan_fungsi", {"langkah": [one, two]}),
            ("pelaksana", {"langkah": one, "boleh": [rng.choice(["kepala", "staf"])]}),
            ("isian", {"langkah": one, "kolom": rng.choice(["tenggat", "petugas"])}),
            ("isian", {"kolom": "tenggat"}),
        ]
    )
    return {"id": name, "kalimat": f"Kendali {name}.", "tingkat": "sedang", "dasar": "Perwal", operator: body}


def _end(rng, step):
    chance = rng.random()
    if chance < 0.5:
        return step
    return (
        {"langkah": step, "titik": rng.choice(["mulai", "selesai"])}
        if chance < 0.85
        else {"isian": "diterima"}
    )


# ---------------------------------------------------------------- exports

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


def _table(rng, sops, cases, blanks, bindings):
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
