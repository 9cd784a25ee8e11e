"""The suite with what is remembered of it is the suite made anew, whatever was edited."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from sop_compiler.cache import Store
from sop_compiler.checkgen import remembered
from sop_compiler.checkgen.build import procedure_rules
from sop_compiler.checkgen.emit import emit_suite
from sop_compiler.checkgen.remembered import SuiteMemory
from sop_compiler.checkgen.suite import write_suite
from sop_compiler.compilation import compile_source

NAMES = ("Surat Tugas", "SURAT TUGAS", "Nota", "Nota Dinas", "Berita Acara")
ROLES = ("Petugas", "Petugas Loket", "Juru Layan")


def sop(root: Path, number: int, chance: random.Random) -> None:
    """One SOP of a small agency; its documents and a role are shared with the others."""
    role = chance.choice(("petugas", "{id: kepala, nama: Kepala}", "{id: ketua, nama: Ketua Tim}"))
    id_ = role.removeprefix("{id: ").partition(",")[0]
    (root / "sop_source" / "dinas" / f"s{number}.yaml").write_text(
        f"id: s{number}\njudul: SOP {chance.randrange(3)}\npelaksana: [{role}]\nlangkah:\n"
        f"  - id: a\n    kegiatan: Menyusun\n    pelaksana: [{id_}]\n"
        f"    kelengkapan: [{chance.choice(NAMES)}]\n    output: [{chance.choice(NAMES)}]\n"
        f"    waktu: {chance.randrange(1, 4)} hari\n  - {{id: akhir, jenis: selesai, kegiatan: Selesai}}\n",
        encoding="utf-8",
    )


def registers(root: Path, chance: random.Random) -> None:
    folder = root / "sop_source" / "dinas"
    (folder / "instansi.yaml").write_text(
        "id: dinas\nnama: Dinas\npelaksana: [{id: petugas, nama: %s}]\n" % chance.choice(ROLES),  # noqa: UP031
        encoding="utf-8",
    )
    (folder / "dokumen.yaml").write_text(
        f"dokumen: [{{id: nota, nama: Nota, jenis: surat, alias: [{chance.choice(NAMES[3:])}]}}]\n",
        encoding="utf-8",
    )


def both(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Write the suite, which then equals the one made anew; the SOPs whose modules were made."""
    compilation = compile_source(root)
    handbook, folder, store = compilation.handbook, root / "checks", Store.of(root)
    assert compilation.ok, [d.message() for d in compilation.errors]
    made: list[str] = []
    module = remembered.module
    memory = SuiteMemory(handbook, compilation.bound, folder, store)
    with monkeypatch.context() as patch:
        patch.setattr(remembered, "module", lambda rules: (made.append(rules.sop), module(rules))[1])
        paths, _ = write_suite(procedure_rules(handbook), handbook, root, memory)
    memory.save()
    fresh = procedure_rules(compile_source(root, Store(None)).handbook)
    plain = emit_suite(fresh, dict(handbook.calendars))
    assert set(paths) == plain.keys()
    assert {path: (folder / path).read_text("utf-8") for path in plain} == plain
    assert {p.name for p in folder.rglob("test_*.py")} == {Path(p).name for p in plain if "test_" in p}
    assert memory.rules == sum(len(version.rules) for rules in fresh for version in rules.versions)
    return made


@pytest.mark.parametrize("seed", range(3))
def test_after_every_edit_the_suite_is_that_of_a_fresh_start(tmp_path, monkeypatch, seed):
    chance = random.Random(seed)
    (tmp_path / "sop_source" / "dinas").mkdir(parents=True)
    registers(tmp_path, chance)
    for number in range(4):
        sop(tmp_path, number, chance)
    for _ in range(15):
        both(tmp_path, monkeypatch)
        what = chance.randrange(6)
        if what == 0:
            registers(tmp_path, chance)
        elif what == 1:
            file = tmp_path / "checks" / "dinas" / "test_s1.py"
            file.write_text(file.read_text("utf-8") + "# tangan\n", "utf-8")
        elif what == 2:
            shutil.rmtree(tmp_path / "checks")
        else:
            sop(tmp_path, chance.randrange(4), chance)


def test_only_the_module_of_the_changed_sop_is_made(tmp_path, monkeypatch):
    chance = random.Random(7)
    (tmp_path / "sop_source" / "dinas").mkdir(parents=True)
    registers(tmp_path, chance)
    for number in range(4):
        sop(tmp_path, number, chance)
    assert len(both(tmp_path, monkeypatch)) == 4
    assert both(tmp_path, monkeypatch) == []
    path = tmp_path / "sop_source" / "dinas" / "s2.yaml"
    path.write_text(path.read_text("utf-8").replace("judul: ", "judul: Tata Cara "), "utf-8")
    assert both(tmp_path, monkeypatch) == ["dinas/s2"]
    (tmp_path / "checks" / "dinas" / "test_s3.py").unlink()
    assert both(tmp_path, monkeypatch) == ["dinas/s3"]
