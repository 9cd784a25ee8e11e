"""One small project with a source, an export and the command line on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sop_compiler.cli.main import cli

SOP = """
id: surat
judul: SOP Surat
nomor: 1/2024
versi: {berlaku: 2024-01-02}
langkah:
  - id: terima
    no: '1'
    kegiatan: Menerima surat
    waktu: 2 hari kalender
    output: [Agenda]
  - id: kirim
    no: '2'
    kegiatan: Mengirim surat
kendali:
  - id: agenda-dahulu
    kalimat: Surat diterima sebelum dikirim.
    didahului: {langkah: kirim, oleh: terima}
"""
EXPORT = """berkas;langkah;mulai;selesai;dokumen;petugas
A;1;2024-01-15;2024-01-16;Agenda;Budi Santoso
A;2;2024-01-16;2024-01-16;;Ani
B;1;2024-01-15;2024-01-31;Agenda;Ani
B;2;2024-01-31;2024-01-31;;Ani
C;1;2024-02-01;2024-02-02;;Budi Santoso
C;2;2024-02-02;2024-02-02;;Ani
D;1;;2024-02-02;Agenda;Ani
D;2;2024-02-03;2024-02-03;;Ani
"""
LATE = "dinas/surat@2024-01-02#terima/batas-waktu"
OUTPUT = "dinas/surat@2024-01-02#terima/output-wajib/agenda"


class Project:
    """A folder with ``sop_source`` and ``ekspor.csv``, and ``sop`` run inside it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("sop_source/dinas/surat.yaml", SOP)
        self.write("ekspor.csv", EXPORT)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def read(self, name: str) -> str:
        return (self.root / name).read_bytes().decode("utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text
        self.write(name, text.replace(old, new))

    def sop(self, *arguments: str) -> Result:
        """``sop check …``."""
        result = CliRunner().invoke(cli, ["check", *arguments], prog_name="sop")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.chdir(tmp_path)
    return Project(tmp_path)


@pytest.fixture
def waive(project: Project) -> Callable[..., Path]:
    """Writes ``kecuali.yaml`` with one entry; keyword values replace those of the entry."""

    def write(**values: str | None) -> Path:
        entry: dict[str, str | None] = {
            "aturan": LATE,
            "berkas": "[B]",
            "alasan": "Listrik padam",
            "disetujui": "Inspektur Pembantu II",
            "berlaku_sampai": "2024-12-31",
            "nomor": "700/12/2024",
            **values,
        }
        lines = [f"{key}: {value}" for key, value in entry.items() if value is not None]
        return project.write("kecuali.yaml", "pengecualian:\n  - " + "\n    ".join(lines) + "\n")

    return write
