"""Made-up handbooks of any size: ``python -m tests.benches.handbooks FOLDER SOPS``.

Every SOP has 9 to 20 rows with roles, inputs, limits and outputs, one or two decisions whose second
exit leads to a row of repair and back, dated versions, law and related SOPs.  The same number and seed
give the same bytes.  The texts differ from SOP to SOP, save that an agency has two SOPs on subjects of
the agency before it, so that pages comparing two SOPs grow with the handbook and not with its square.
About three documents of each SOP are used by several rows and so get a page (six in the transcribed
handbook).  The national law, the calendar and the glossary are this project's own files.
"""

from __future__ import annotations

import random
import shutil
import sys
from pathlib import Path

from tests.benches import words
from tests.benches.sop_rows import Data, Rows

ROOT = Path(__file__).resolve().parents[2]
PER_AGENCY = 50
"""SOPs of an agency; a small handbook is divided between two."""

SHARED = 2
"""First SOPs of an agency; they are on the subjects of the last ones of the agency before it."""

_PRINTED = {
    "UU": "Undang-Undang", "PP": "Peraturan Pemerintah", "Perpres": "Peraturan Presiden",
    "Permendagri": "Peraturan Menteri Dalam Negeri", "Permen PAN-RB":
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "Peraturan LKPP": "Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
    "Perda": "Peraturan Daerah",
}  # fmt: skip


def write_handbook(folder: Path, sops: int, seed: int = 6) -> Path:
    """Write ``folder/sop_source`` with that many SOPs (at least two); returns ``folder``.

    A folder that already holds this handbook is left as it is.
    """
    mark, wanted = folder / "benches.txt", f"handbook {sops} {seed}\n"
    if mark.is_file() and mark.read_text("utf-8") == wanted:
        return folder
    source = folder / "sop_source"
    (source / "kalender").mkdir(parents=True, exist_ok=True)
    for name in ("kalender/indonesia.yaml", "istilah.yaml"):
        (source / name).write_bytes((ROOT / "sop_source" / name).read_bytes())
    (folder / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    shutil.copytree(ROOT / "site_overrides", folder / "site_overrides", dirs_exist_ok=True)
    law = _national_law()
    size = PER_AGENCY if sops >= 2 * PER_AGENCY else -(-sops // 2)
    titles = _titles(seed)
    for number, first in enumerate(range(0, sops, size)):
        start = max(0, first - number * SHARED)
        own = titles[start : start + min(size, sops - first)]
        law = [*law, *_Agency(number, own, seed, law).write(source)]
    dump(source / "peraturan.yaml", {"peraturan": law})
    mark.write_text(wanted, "utf-8")
    return folder


def reworded(text: str, words_added: str) -> str:
    """The text of an SOP file with words added to the activity of its second row."""
    at = text.index("  kegiatan: ", text.index("\nlangkah:"))
    end = text.index("\n", at)
    return f"{text[:end]} {words_added}{text[end:]}"


def first_sop(root: Path) -> Path:
    """The file of one SOP of a made-up handbook."""
    return min(p for p in (root / "sop_source").glob("*/*.yaml") if "-" in p.stem)


class _Agency:
    """One agency: registers, and its SOPs."""

    def __init__(self, number: int, titles: list[str], seed: int, law: list[Data]) -> None:
        region = words.REGIONS[number % len(words.REGIONS)]
        kind = words.KINDS[number // len(words.REGIONS) % 2]
        ring = number // (2 * len(words.REGIONS))
        self.region = f"{kind} {region}{f' {_roman(ring + 1)}' if ring else ''}"
        self.id = self.region.lower().replace(" ", "-")
        self.titles, self.seed = titles, seed
        self.slugs = [title[4:].lower().replace(" ", "-") for title in titles]
        self.law = [entry for entry in law if "daerah" not in entry and entry["jenis"] in _PRINTED]
        self.local = [self._local_law(number, k) for k in (1, 2)]
        self.documents: list[Data] = [
            {"id": id_, "nama": name, "jenis": kind, **({"asal": "luar"} if outside else {})}
            for id_, name, kind, outside in words.SHARED_DOCUMENTS
        ]

    def _local_law(self, number: int, k: int) -> Data:
        nomor, year = 3 + 2 * k + number, 2014 + (number + 3 * k) % 9
        title = ("Pembentukan dan Susunan Perangkat Daerah", "Pengelolaan Keuangan Daerah")[k - 1]
        return {
            "id": f"perda-{self.id}-{nomor}-{year}", "jenis": "Perda", "nomor": str(nomor),
            "tahun": str(year), "daerah": self.region, "judul": title, "status": "belum-diperiksa",
        }  # fmt: skip

    def write(self, source: Path) -> list[Data]:
        """Write the agency's folder; returns its entries for the register of law."""
        folder = source / self.id
        folder.mkdir(exist_ok=True)
        for number in range(len(self.titles)):
            dump(folder / f"{self.slugs[number]}.yaml", self._procedure(number))
        dump(folder / "dokumen.yaml", {"dokumen": self.documents})
        parent = f"Sekretariat Daerah {self.region}"
        unit = {"id": "bagian-pbj", "nama": "Bagian Pengadaan Barang dan Jasa", "induk": parent}
        roles = [
            {"id": id_, "nama": name, **({"singkatan": short} if short else {})}
            for id_, name, short in words.ROLES
        ]
        office = {"jabatan": f"Sekretaris Daerah {self.region}", "nama": "Nama Pejabat"}
        dump(folder / "instansi.yaml", {
            "id": self.id, "nama": f"Pemerintah {self.region}", "unit": [unit], "zona_waktu": "Asia/Jakarta",
            "kalender": "indonesia", "pelaksana": roles, "penanda_tangan": [office],
        })  # fmt: skip
        return self.local

    def _procedure(self, number: int) -> Data:
        title = self.titles[number]
        rng = random.Random(f"{self.seed}/{title}")
        roles = sorted(rng.sample(words.ROLES, rng.randint(3, 6)))
        made = f"{rng.randint(2021, 2025)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        table = Rows(self.seed, self.id, [role[0] for role in roles], title[4:])
        rows = table.rows()
        known = {entry["id"] for entry in self.documents}
        self.documents += [entry for entry in table.documents if entry["id"] not in known]
        work = [row for row in rows if "output" in row and row.get("jenis") != "keputusan"]
        cited = [*rng.sample(self.law, rng.randint(3, 6)), rng.choice(self.local)]
        others = range(len(self.titles))
        related = [n for n in rng.sample(others, min(3, len(others))) if n != number]
        return {
            "id": self.slugs[number], "judul": title, "nomor": f"{number + 1:03}/SOP/{made[:4]}",
            "status": "ditetapkan",
            "versi": {"dibuat": made, "berlaku": made,
                      "disahkan": {"jabatan": f"Sekretaris Daerah {self.region}", "nama": "Nama Pejabat"}},
            "tujuan": [f"Menjadi acuan {title[4:].lower()} {rng.choice(words.TAILS)}."],
            "dasar_hukum": [{"tercetak": _citation(entry), "peraturan": entry["id"]} for entry in cited],
            "kualifikasi": [
                {"pelaksana": id_, "teks": f"{name}: memahami {rng.choice(words.THINGS)}"}
                for id_, name, _ in roles
            ],
            "keterkaitan": [
                {"tercetak": self.titles[n], "sop": f"{self.id}/{self.slugs[n]}"} for n in related
            ],
            "peralatan": rng.sample(words.EQUIPMENT, 3), "peringatan": rng.sample(words.WARNINGS, 2),
            "pencatatan": [f"Berkas {title[4:].lower()} disimpan sebagai data elektronik dan manual"],
            "pelaksana": [{"id": id_, "tercetak": short or name} for id_, name, short in roles],
            "langkah": rows,
            "kendali": [_whole(work, rng)] if number % 4 == 0 else [],
        }  # fmt: skip


def _whole(work: list[Data], rng: random.Random) -> Data:
    span = {"dari": {"langkah": work[0]["id"]}, "ke": {"langkah": work[-1]["id"]}}
    return {
        "id": "lama-seluruhnya", "kalimat": "Pekerjaan pertama sampai terakhir tidak melewati batas.",
        "tingkat": "tinggi", "batas": {**span, "waktu": f"{20 + 5 * rng.randint(0, 8)} hari kerja"},
    }  # fmt: skip


def _titles(seed: int) -> list[str]:
    titles = [f"SOP {process} {subject}" for process in words.PROCESSES for subject in words.SUBJECTS]
    random.Random(seed).shuffle(titles)
    return titles


def _citation(entry: Data) -> str:
    region = f" {entry['daerah']}" if "daerah" in entry else ""
    kind = _PRINTED[entry["jenis"]]
    return f"{kind}{region} Nomor {entry['nomor']} Tahun {entry['tahun']} tentang {entry['judul']}"


def _national_law() -> list[Data]:
    import yaml

    text = (ROOT / "sop_source" / "peraturan.yaml").read_text("utf-8")
    data = yaml.load(text, Loader=yaml.BaseLoader)["peraturan"]
    return [entry for entry in data if "daerah" not in entry]


def dump(path: Path, data: Data) -> None:
    """Write data as YAML, one entry a line."""
    import yaml

    text = yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=100_000,
                     default_flow_style=None)  # fmt: skip
    path.write_text(text, "utf-8", newline="\n")


def _roman(number: int) -> str:
    return ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")[number - 1]


if __name__ == "__main__":
    write_handbook(Path(sys.argv[1]), int(sys.argv[2]))
