"""What is remembered of a source changes nothing but the time taken, whatever is edited."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from sop_checks.deferred import is_deferred
from sop_compiler.cache import Store
from sop_compiler.checkgen.build import procedure_rules
from sop_compiler.compilation import Compilation, compile_source
from sop_compiler.pipeline import lint
from sop_compiler.source import tree

ROOT = Path(__file__).resolve().parents[2]
NOTHING = Store(None)


def _everything(root: Path, store: Store | None) -> tuple[Any, ...]:
    compilation = compile_source(root, store)
    report = lint(compilation, root)
    rules = procedure_rules(compilation.handbook) if compilation.ok else ()
    return (
        compilation.diagnostics,
        compilation.files,
        compilation.handbook,
        [(s.id, s.span) for p in compilation.handbook.procedures for s in p.all_steps()],
        [d.span for d in report.active],
        report,
        rules,
    )


def _same(root: Path) -> None:
    for one, two in zip(_everything(root, None), _everything(root, NOTHING), strict=True):
        assert one == two


@pytest.mark.parametrize("seed", range(3))
def test_after_every_edit_the_result_is_that_of_a_fresh_start(book, seed, edit):
    chance = random.Random(seed)
    before = {p: p.read_bytes() for p in (book / "sop_source").rglob("*.yaml")}
    _same(book)
    for _ in range(5):
        edit(book, chance)
        _same(book)
        if chance.random() < 0.6:  # mended again, or the source would soon be nothing but errors
            shutil.rmtree(book / "sop_source")
            for path, content in before.items():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            _same(book)


def _parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    parsed: list[str] = []
    real = tree.read_nodes

    def counted(text, file, out):
        parsed.append(file)
        return real(text, file, out)

    monkeypatch.setattr(tree, "read_nodes", counted)
    return parsed


def _waiting(compilation: Compilation) -> int:
    return sum(map(is_deferred, compilation.handbook.procedures))


def test_an_unchanged_source_is_not_parsed_and_no_sop_is_opened(book, monkeypatch):
    (book / "sop_source" / "salatiga" / "reviu" / "pengelolaan-kinerja-ukpbj.yaml").unlink()
    compile_source(book)
    parsed = _parsed(monkeypatch)
    again = compile_source(book)
    assert (parsed, _waiting(again)) == ([], len(again.handbook.procedures))
    assert all(map(is_deferred, procedure_rules(again.handbook)))


def test_a_changed_sop_costs_itself_and_the_registers_of_its_agency(book, monkeypatch):
    (book / "sop_source" / "salatiga" / "reviu" / "pengelolaan-kinerja-ukpbj.yaml").unlink()
    compile_source(book)
    path = min((book / "sop_source" / "pagar-alam").glob("*-*.yaml"))
    path.write_text(path.read_text("utf-8").replace("judul: ", "judul: Baru ", 1), "utf-8")
    parsed = _parsed(monkeypatch)
    again = compile_source(book)
    assert {Path(p).name for p in parsed} == {path.name, "instansi.yaml", "dokumen.yaml"}
    assert _waiting(again) == len(again.handbook.procedures) - 1


NAMES = (
    "Surat Tugas",
    "SURAT TUGAS",
    "surat-tugas",
    "Surat  tugas.",
    "Surat Tugas 2",
    "Nota",
    "Berita Acara",
)
ITEMS = (
    *NAMES,
    "{dokumen: surat-tugas}",
    "{dokumen: nota}",
    "{salah_satu: [nota, Surat Tugas]}",
    "{teks: Nota}",
)


def _small(root: Path, sop: int, chance: random.Random) -> None:
    """An SOP whose documents depend on what the SOPs before it print."""
    folder = root / "sop_source" / "dinas"
    folder.mkdir(parents=True, exist_ok=True)
    inputs, outputs = ([chance.choice(ITEMS) for _ in range(2)] for _ in range(2))
    role = chance.choice(("petugas", "{id: kepala, nama: Kepala}", "{id: kepala, nama: Kepala Dinas}"))
    (folder / f"s{sop}.yaml").write_text(
        f"id: s{sop}\njudul: SOP {sop}\npelaksana: [{role}]\nlangkah:\n"
        "  - {id: mulai, jenis: mulai, kegiatan: Mulai}\n"
        f"  - id: a\n    kegiatan: Menyusun\n    pelaksana: [{re.findall('kepala|petugas', role)[0]}]\n"
        f"    kelengkapan: [{', '.join(inputs)}]\n    output: [{', '.join(outputs)}]\n"
        "  - {id: selesai, jenis: selesai, kegiatan: Selesai}\n",
        encoding="utf-8",
    )


@pytest.mark.parametrize("seed", range(4))
def test_sops_share_documents_as_if_all_were_bound_anew(tmp_path, seed):
    """Names without a register get their ids in order of the SOPs that print them."""
    chance = random.Random(seed)
    (tmp_path / "sop_source" / "dinas").mkdir(parents=True)
    if seed % 2:
        (tmp_path / "sop_source" / "dinas" / "dokumen.yaml").write_text(
            "dokumen: [{id: nota, nama: Nota, jenis: surat, alias: [Nota Dinas]}]\n", encoding="utf-8"
        )
    for sop in range(5):
        _small(tmp_path, sop, chance)
    good = 0
    for _ in range(25):
        again, fresh = compile_source(tmp_path), compile_source(tmp_path, NOTHING)
        assert (again.handbook, again.diagnostics) == (fresh.handbook, fresh.diagnostics)
        good += fresh.ok
        _small(tmp_path, chance.randrange(5), chance)
    assert good


def test_a_new_regulation_is_seen_by_every_agency(book, monkeypatch):
    compile_source(book)
    path = book / "sop_source" / "peraturan.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("\n  - id: ", "\n  - id: lama-", 1), "utf-8")
    assert compile_source(book).diagnostics == compile_source(book, NOTHING).diagnostics != ()


def test_a_damaged_memory_is_made_anew(book):
    fresh = _everything(book, NOTHING)
    compile_source(book)
    for path in (book / ".cache").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-3] + b"xyz")
    assert _everything(book, None) == fresh
    assert _waiting(compile_source(book)) == len(fresh[2].procedures)
