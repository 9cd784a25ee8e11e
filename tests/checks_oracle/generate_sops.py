"""Random small SOPs as YAML texts."""

from __future__ import annotations

import random

import yaml

DOCUMENTS = ("bast", "nota", "laporan")
WORDS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan"]
SETTINGS = {
    "hari_pertama_dihitung": ["ya", "tidak"],
    "terima_lewat_tutup_hari_berikut": ["ya", "tidak"],
    "batas_hari": ["tengah_malam", "tutup"],
    "cuti_bersama": ["libur", "kerja"],
}


def random_sop(rng, start):
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
    _inputs_and_roles(sop)
    return yaml.safe_dump(sop, sort_keys=False, allow_unicode=True)


def _inputs_and_roles(sop):
    """Inputs and roles, drawn apart so that the rest of the example stays as it is without them."""
    rng = random.Random(yaml.safe_dump(sop))
    rows = [sub for row in sop["langkah"] for sub in [row, *row.get("sublangkah", {}).get("langkah", [])]]
    rows = [row for row in rows if row.get("jenis") not in ("mulai", "selesai")]
    doubts = []
    for row in rows:
        if rng.random() < 0.35:
            names = rng.sample(["Berita Acara Serah Terima", "Nota Dinas", "Surat Permohonan"], 2)
            one = {"teks": "Dokumen pilihan", "salah_satu": ["bast", "surat"]}
            row["kelengkapan"] = [one] if rng.random() < 0.2 else names[: rng.randint(1, 2)]
            if rng.random() < 0.1:
                doubts.append(f"langkah/{row['id']}/kelengkapan/1")
    if rng.random() < 0.5:
        sop["pelaksana"] = ["kepala", "staf"]
        parents = {row["id"] for row in sop["langkah"]}
        for row in rows:
            if row["id"] in parents or rng.random() < 0.5:
                row["pelaksana"] = rng.choice([["kepala"], ["staf"], ["kepala", "staf"]])
            if rng.random() < 0.06:
                doubts.append(f"langkah/{row['id']}/pelaksana")
        doubts.append("akhir")
    sop["perlu_konfirmasi"] += [_doubt(rng, field) for field in doubts]


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
        names = rng.sample(DOCUMENTS, rng.randint(1, 2))
        row["output"] = []
        for name in names:
            item = {"bast": "BAST", "nota": "Nota Dinas", "laporan": "Laporan Akhir"}[name]
            chance = rng.random()
            if chance < 0.15:
                item = {"teks": item, "wajib": "tidak"}
            elif chance < 0.35:
                item = {"teks": item, "cakupan": "berkas"}
            elif chance < 0.5 and len(names) == 1:
                item = {"teks": "Salah satu dokumen", "salah_satu": rng.sample(DOCUMENTS, 2)}
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
