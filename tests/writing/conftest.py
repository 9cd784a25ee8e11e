"""Makes the helpers of this folder and of ``edits`` importable; a project to write in."""

import sys
from pathlib import Path

import pytest

for folder in (Path(__file__).parent, Path(__file__).parent.parent / "edits"):
    sys.path.insert(0, str(folder))

AGENCY = """\
id: kab-contoh
nama: Pemerintah Kabupaten Contoh
unit:
  - {id: bagian-umum, nama: Bagian Umum, induk: Sekretariat Daerah}
zona_waktu: Asia/Jakarta
pelaksana:
  - {id: petugas, nama: Petugas Layanan, singkatan: Petugas}
  - {id: kepala-bagian, nama: Kepala Bagian Umum, singkatan: Kabag Umum, alias: [Kabag]}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A root with one agency and no SOP."""
    folder = tmp_path / "sop_source/kab-contoh"
    folder.mkdir(parents=True)
    (folder / "instansi.yaml").write_text(AGENCY, encoding="utf-8", newline="\n")
    return tmp_path
