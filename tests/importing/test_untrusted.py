"""Word files are untrusted: bombs, entities, damage and wrong kinds end in one plain sentence."""

from __future__ import annotations

import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner

sys.path.insert(0, str(Path(__file__).parent))

from word_files import changed, content, form

from sop_compiler.cli.main import cli
from sop_compiler.importing.docx import read_docx
from sop_compiler.importing.errors import ImportRefused

ROOT = Path(__file__).parents[2]
ROWS = [("1", "Menerima surat", "", "", "", "1 hari", "", "")]


@pytest.fixture(scope="module")
def good() -> bytes:
    return content(form(ROWS)[0])


def _document(new: bytes):
    return lambda name, data: new if name == "word/document.xml" else data


def test_entities_are_refused(good: bytes):
    bad = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
    with pytest.raises(ImportRefused, match="deklarasi entitas"):
        read_docx(changed(good, _document(bad)), "x.docx")


def test_a_bomb_is_refused_before_it_is_unpacked(good: bytes):
    with pytest.raises(ImportRefused, match="dimampatkan tidak wajar"):
        read_docx(changed(good, _document(b" " * 20_000_000)), "x.docx")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"bukan zip", "bukan berkas .docx"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 600, "bersandi atau .doc lama"),
        (b"PK\x03\x04" + b"\x00" * 40, "bukan berkas .docx"),
    ],
)
def test_other_files_are_named_for_what_they_are(data: bytes, words: str):
    with pytest.raises(ImportRefused, match=words):
        read_docx(data, "x.docx")


def test_a_zip_without_a_document():
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")
    with pytest.raises(ImportRefused, match="bukan dokumen Word"):
        read_docx(buffer.getvalue(), "x.docx")


def test_damaged_xml(good: bytes):
    with pytest.raises(ImportRefused, match="rusak"):
        read_docx(changed(good, lambda n, d: d[:-40] if n == "word/document.xml" else d), "x.docx")


def test_relations_to_the_outside_are_not_followed_but_told(good: bytes):
    def change(name: str, data: bytes) -> bytes:
        if name != "word/_rels/document.xml.rels":
            return data
        outside = (
            b'<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            b'image" Target="http://192.0.2.1/gambar.png" TargetMode="External"/></Relationships>'
        )
        return data.replace(b"</Relationships>", outside)

    (found,) = read_docx(changed(good, change), "x.docx")
    assert any("1 rujukan ke luar dokumen" in message for message in found.messages)


def test_a_document_without_a_steps_table():
    document, table = form(ROWS)
    table._tbl.getparent().remove(table._tbl)
    with pytest.raises(ImportRefused, match="tidak ada tabel langkah"):
        read_docx(content(document), "x.docx")


@pytest.mark.parametrize("cut", range(1, 12))
def test_a_file_cut_anywhere_is_refused_plainly(good: bytes, cut: int):
    with pytest.raises(ImportRefused):
        read_docx(good[: len(good) * cut // 12], "x.docx")


def test_the_command_line_answers_2_with_a_sentence(tmp_path: Path):
    bad = tmp_path / "surat.docx"
    bad.write_bytes(b"x")
    result = CliRunner().invoke(cli, ["-C", str(ROOT), "import", str(bad)])
    assert result.exit_code == 2
    assert result.stderr.startswith("Galat: surat.docx: bukan berkas .docx")
    other = CliRunner().invoke(cli, ["-C", str(ROOT), "import", str(tmp_path / "surat.odt")])
    assert other.exit_code == 2
    assert "simpan ulang di Word sebagai .docx" in other.stderr
