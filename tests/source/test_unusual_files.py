"""What cannot lie in a folder of cases: huge files, links, missing rights, generated content."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from sop_compiler.cli.main import cli
from sop_compiler.pipeline import compile_source
from sop_compiler.source import tree

MINIMAL = "id: {id}\njudul: SOP\nversi: {{berlaku: 2024-01-02}}\nlangkah:\n  - Terima surat\n"


def write(root: Path, path: str, content: str | bytes) -> Path:
    file = root / "sop_source" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def codes(root: Path) -> list[tuple[str, str]]:
    return [(d.span.file, d.code) for d in compile_source(root).diagnostics]


def test_a_file_of_five_megabytes_is_refused_with_its_size(tmp_path: Path):
    write(tmp_path, "dinas/surat.yaml", MINIMAL.format(id="surat") + "#" * 5_000_000)
    (found,) = compile_source(tmp_path).diagnostics
    assert found.code == "file-too-large"
    assert "5000 kB" in found.message()


def test_a_broken_link_is_reported(tmp_path: Path):
    write(tmp_path, "dinas/surat.yaml", MINIMAL.format(id="surat"))
    (tmp_path / "sop_source/dinas/lain.yaml").symlink_to(tmp_path / "tidak-ada.yaml")
    assert codes(tmp_path) == [("sop_source/dinas/lain.yaml", "not-a-file")]


def test_a_file_without_read_permission_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The right is taken away where the file is opened: a test may run as the superuser."""
    secret = write(tmp_path, "dinas/surat.yaml", MINIMAL.format(id="surat"))

    def refuse(path: str, *args, **kwargs):
        if Path(path) == secret:
            raise PermissionError(13, "Permission denied", path)
        return open(path, *args, **kwargs)

    monkeypatch.setattr(tree, "open", refuse, raising=False)
    assert codes(tmp_path) == [("sop_source/dinas/surat.yaml", "file-unreadable")]


def test_hidden_and_temporary_files_are_passed_over(tmp_path: Path):
    write(tmp_path, "dinas/surat.yaml", MINIMAL.format(id="surat"))
    for name in (
        "dinas/.surat.yaml.swp",
        "dinas/~$surat.docx",
        "_arsip/apa.yaml",
        ".git/x.yaml",
        "CATATAN.md",
    ):
        write(tmp_path, name, "rusak: [")
    assert codes(tmp_path) == []


def test_upper_case_endings_are_read(tmp_path: Path):
    write(tmp_path, "dinas/surat.YAML", MINIMAL.format(id="surat"))
    write(tmp_path, "dinas/arsip.yml", MINIMAL.format(id="arsip"))
    handbook = compile_source(tmp_path).handbook
    assert [p.id for p in handbook.procedures] == ["dinas/arsip", "dinas/surat"]


def test_an_empty_source_says_where_to_begin(tmp_path: Path):
    (tmp_path / "sop_source").mkdir()
    result = CliRunner().invoke(cli, ["-C", str(tmp_path), "lint"])
    assert result.exit_code == 1
    assert "tidak ada SOP di `sop_source`" in result.stdout


def test_a_minimal_sop_compiles_in_any_folder(tmp_path: Path):
    """Id, title, effective date and names of steps: no register, no roles, no agency file."""
    write(tmp_path, "dinas-apa-saja/surat.yaml", MINIMAL.format(id="surat"))
    compilation = compile_source(tmp_path)
    assert compilation.ok
    (procedure,) = compilation.handbook.procedures
    assert (procedure.id, procedure.agency, procedure.version.key) == (
        "dinas-apa-saja/surat",
        "dinas-apa-saja",
        "2024-01-02",
    )
    assert [(s.id, s.activity) for s in procedure.steps] == [("terima-surat", "Terima surat")]
    assert compilation.handbook.agency("dinas-apa-saja").name == "Dinas Apa Saja"


@pytest.mark.parametrize(
    "written",
    ["no", "ya", "yes", "true", "08:30", "027/SOP/300/2020", "1.10", "0123", "1e3", "0x1F", "1_000"],
)
def test_plain_words_never_change_meaning(tmp_path: Path, written: str):
    write(
        tmp_path,
        "dinas/surat.yaml",
        f"id: surat\njudul: {written}\nnomor: {written}\nperalatan: [{written}]\nlangkah:\n"
        f"  - {{id: a, no: {written}, kegiatan: {written}, keterangan: {written}}}\n",
    )
    (procedure,) = compile_source(tmp_path).handbook.procedures
    (step,) = procedure.steps
    read = (procedure.title, procedure.number, *procedure.equipment, step.number, step.activity, step.note)
    assert set(read) == {written}


def test_line_numbers_agree_with_editors_after_odd_line_breaks(tmp_path: Path):
    """Old Mac and Windows line ends count; the caret line is the line an editor shows."""
    for end in ("\n", "\r\n", "\r"):
        write(tmp_path, "dinas/surat.yaml", f"id: surat{end}judul: SOP{end}langkah: []{end}")
        (found,) = compile_source(tmp_path).diagnostics
        assert (found.span.line, found.span.column) == (3, 10)


def test_the_same_source_gives_the_same_digest_and_another_text_another(tmp_path: Path):
    file = write(tmp_path, "dinas/surat.yaml", MINIMAL.format(id="surat"))
    first = compile_source(tmp_path).handbook.source_sha256
    assert compile_source(tmp_path).handbook.source_sha256 == first
    file.write_bytes(file.read_bytes() + b"\n")
    assert compile_source(tmp_path).handbook.source_sha256 != first


def test_findings_do_not_depend_on_the_order_of_the_file_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    for name in ("b", "a", "c"):
        write(tmp_path, f"dinas/{name}.yaml", MINIMAL.format(id=name).replace("judul", "judl"))
    first = compile_source(tmp_path).diagnostics
    real = Path.rglob
    monkeypatch.setattr(tree.Path, "rglob", lambda self, p: sorted(real(self, p), reverse=True))
    assert compile_source(tmp_path).diagnostics == first
    assert os.path.basename(first[0].span.file) == "a.yaml"
