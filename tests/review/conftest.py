"""A project with four SOPs, an export, a report of it, and ``sop`` run inside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli
from sop_compiler.pipeline import Compilation, compile_source

SOP = """\
id: surat
judul: SOP Surat Masuk
nomor: 1/2024
versi: {berlaku: 2024-01-02}
pelaksana: [{id: petugas, nama: Petugas Loket}]
dasar_hukum:
  - {tercetak: Peraturan Lama, peraturan: lama-1-2018}
langkah:
  - id: terima
    no: '1'
    kegiatan: Menerima surat
    pelaksana: petugas
    waktu: 2 hari kalender
    output: [Agenda]
  - id: kirim
    no: '2'
    kegiatan: Mengirim surat
    pelaksana: petugas
  - {id: usai, no: '3', kegiatan: Selesai, jenis: selesai}
perlu_konfirmasi:
  - medan: langkah/kirim/waktu
    tercetak: kosong
    dibaca: tanpa batas
    alasan: Selnya kosong.
    keyakinan: sedang
"""
LAW = """\
peraturan:
  - id: lama-1-2018
    jenis: Perpres
    nomor: 1
    tahun: 2018
    judul: Lama
    status: dicabut
    diperiksa: {tanggal: 2026-01-05, sumber: JDIH}
    relasi: {dicabut_oleh: [baru-2-2020]}
  - id: baru-2-2020
    jenis: Perpres
    nomor: 2
    tahun: 2020
    judul: Baru
    status: berlaku
    diperiksa: {tanggal: 2026-01-05, sumber: JDIH}
    relasi: {mencabut: [lama-1-2018]}
"""
EXPORT = """\
berkas;langkah;mulai;selesai;dokumen;petugas
A;1;2024-01-15;2024-01-16;Agenda;Budi
A;2;2024-01-16;2024-01-16;;Ani
B;1;2024-01-15;2024-01-31;Agenda;Ani
B;2;2024-01-31;2024-01-31;;Ani
C;1;2024-08-01;2024-08-02;;Budi
C;2;2024-08-02;2024-08-02;;Ani
"""


class Project:
    """A folder with ``sop_source`` and an export."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("sop_source/dinas/surat.yaml", SOP)
        self.write("sop_source/peraturan.yaml", LAW)
        for name, rest in (
            ("arsip", "versi: {berlaku: 2024-01-02}\n"),
            ("cuti", "versi: {berlaku: 2025-03-03}\n"),
            ("undated", ""),
            ("rencana", "status: rancangan\n"),
        ):
            head = f"id: {name}\njudul: SOP {name.title()}\n{rest}"
            steps = "langkah:\n  - Menerima berkas\n  - Menyimpan berkas\n"
            self.write(f"sop_source/dinas/{name}.yaml", head + steps)
        self.write("ekspor.csv", EXPORT)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
        return path

    def read(self, name: str) -> str:
        return (self.root / name).read_text(encoding="utf-8")

    def sop(self, *arguments: str) -> Result:
        return CliRunner().invoke(cli, ["-C", str(self.root), *arguments], prog_name="sop")

    def path(self, name: str) -> str:
        return str(self.root / name)

    def compiled(self) -> Compilation:
        compilation = compile_source(self.root)
        assert compilation.ok, compilation.errors
        return compilation

    def report(self, folder: str = "lap") -> dict:
        result = self.sop("check", self.path("ekspor.csv"), "--sop", "surat", "--laporan", self.path(folder))
        assert result.exit_code == 1, result.stderr
        return json.loads(self.read(f"{folder}/data/findings.json"))

    def record(self, *more: str, day: str = "2026-07-15", sop: str = "surat") -> Result:
        base = ("--hasil", "tetap-berlaku", "--oleh", "Bagian Organisasi", "--tanggal", day)
        return self.sop("monev", "catat", sop, *base, *more)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)
