"""A source with a register and one SOP, and what the rules on law say of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.pipeline import compile_source, lint

REGISTER = """\
peraturan:
  - id: perpres-54-2010
    jenis: Perpres
    nomor: 54
    tahun: 2010
    judul: Pengadaan Barang/Jasa Pemerintah
    status: dicabut
    diperiksa: {tanggal: 2024-01-05, sumber: JDIH}
    relasi: {dicabut_oleh: [perpres-16-2018]}
  - id: perpres-16-2018
    jenis: Perpres
    nomor: 16
    tahun: 2018
    judul: Pengadaan Barang/Jasa Pemerintah
    status: diubah
    diperiksa: {tanggal: 2024-01-05, sumber: JDIH}
    relasi: {mencabut: [perpres-54-2010], diubah_oleh: [perpres-12-2021, perpres-46-2025]}
  - id: perpres-12-2021
    jenis: Perpres
    nomor: 12
    tahun: 2021
    judul: Perubahan atas Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah
    status: diubah
    diperiksa: {tanggal: 2024-01-05, sumber: JDIH}
    relasi: {mengubah: [perpres-16-2018], diubah_oleh: [perpres-46-2025]}
  - id: perpres-46-2025
    jenis: Perpres
    nomor: 46
    tahun: 2025
    judul: >-
      Perubahan Kedua atas Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah
    status: berlaku
    diperiksa: {tanggal: 2026-05-05, sumber: JDIH}
    relasi: {mengubah: [perpres-16-2018, perpres-12-2021]}
  - id: perka-lkpp-1-2015
    jenis: Perka LKPP
    nomor: 1
    tahun: 2015
    judul: E-Tendering
    status: belum-diperiksa
    relasi: {dasar: [perpres-54-2010]}
  - id: perlkpp-7-2018
    jenis: Peraturan LKPP
    nomor: 7
    tahun: 2018
    judul: Pedoman Perencanaan Pengadaan
    status: belum-diperiksa
    relasi: {dicabut_oleh: [perlkpp-11-2021]}
  - id: perlkpp-11-2021
    jenis: Peraturan LKPP
    nomor: 11
    tahun: 2021
    judul: Pedoman Perencanaan Pengadaan
    status: belum-diperiksa
    relasi: {mencabut: [perlkpp-7-2018]}
  - id: perda-kota-a-3-2016
    jenis: Perda
    nomor: 3
    tahun: 2016
    daerah: Kota A
    judul: Perangkat Daerah
    status: belum-diperiksa
  - id: perda-kota-b-3-2016
    jenis: Perda
    nomor: 3
    tahun: 2016
    daerah: Kota B
    judul: Perangkat Daerah
    status: belum-diperiksa
"""


def write(root: Path, basis: str, register: str = REGISTER, steps: str = "  - Terima surat\n") -> Path:
    """A source below ``root`` whose SOP has the entries ``basis`` and is in force since 2024."""
    for path, text in (
        ("peraturan.yaml", register),
        (
            "kota-a/surat.yaml",
            f"id: surat\njudul: SOP Surat\nversi: {{berlaku: 2024-01-17}}\ndasar_hukum:\n{basis}"
            f"langkah:\n{steps}",
        ),
        ("kota-a/instansi.yaml", "id: kota-a\nnama: Pemerintah Kota A\n"),
    ):
        file = root / "sop_source" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


Found = Callable[..., list[Diagnostic]]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """What the rules on law find; every other rule is left out."""

    def run(*basis: str, register: str = REGISTER, steps: str = "  - Terima surat\n") -> list[Diagnostic]:
        lines = "".join(f"  - {entry}\n" for entry in basis)
        root = write(tmp_path, lines, register, steps)
        compilation = compile_source(root)
        assert compilation.ok, [d.message() for d in compilation.errors]
        return [d for d in lint(compilation, root).active if d.rule.startswith("hukum")]

    return run
