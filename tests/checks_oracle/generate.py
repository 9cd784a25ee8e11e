"""Random small sources (YAML texts) and random exports (CSV text) for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import yaml
from generate_exports import random_table
from generate_sops import SETTINGS, random_sop

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
  - {id: surat, nama: Surat Permohonan, jenis: surat}
  - {id: laporan, nama: Laporan Akhir, alias: [Lap. Akhir], jenis: laporan}
"""
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
    texts = [random_sop(rng, "2023-12-01")]
    if rng.random() < 0.3:
        texts.append(random_sop(rng, rng.choice(["2024-01-02", "2024-01-10", "2024-01-18"])))
        if rng.random() < 0.2:
            texts.append(random_sop(rng, "2024-01-22"))
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
    return Example(texts, calendar, random_table(rng, sops, cases, blanks, bindings), as_of, blanks, bindings)
