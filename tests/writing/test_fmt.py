"""``sop fmt``: the same data and comments, one form, and nothing more to do the second time."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from yaml_texts import texts

from sop_compiler.cli.main import cli
from sop_compiler.diagnostics import Collector
from sop_compiler.pipeline import compile_source
from sop_compiler.source import read_tree, to_plain
from sop_compiler.source.reader import read_nodes
from sop_compiler.writing.canonical import canonical
from sop_compiler.writing.layout import lay_out
from sop_compiler.writing.shape import Shape

ANY = Shape({}, {})


def comments(text: str) -> list[str]:
    return sorted(re.findall(r"# catatan \d+", text))


def keys(value):
    """Data with the order of names, which plain equality of dicts forgets."""
    if isinstance(value, dict):
        return [(key, keys(item)) for key, item in value.items()]
    return [keys(item) for item in value] if isinstance(value, list) else value


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts())
def test_layout_keeps_data_and_comments_and_is_stable(pair):
    _, text = pair
    laid = lay_out(text, ANY)
    again = read_nodes(laid, "x", Collector())
    assert keys(to_plain(again)) == keys(to_plain(read_nodes(text, "x", Collector())))
    assert comments(laid) == comments(text)
    assert lay_out(laid, ANY) == laid
    assert "\r" not in laid and not re.search(r"\n\n\n", laid)


def test_the_sources_of_this_handbook_are_in_canonical_form(root: Path):
    files = [f for f in read_tree(root, Collector()) if not f.earlier]
    assert len([f for f in files if f.kind == "sop"]) >= 14
    assert [c.path for f in files if (c := canonical(f)).changed or c.refused] == []


UNTIDY = """\
# yaml-language-server: $schema=../../compiler/sop_compiler/schema/sop.schema.json


judul:   SOP Surat   # judul lama
id: surat
# dari formulir 2020
status: rancangan
langkah:
- kegiatan: "Menerima surat"   # loket
  # id tetap
  id: terima
  no: '1'


- {kegiatan: Memilah surat,id: pilah, pelaksana: [ petugas,kepala-bagian ]}
- id: catat
  no: '2'
  kegiatan: Mencatat surat
            di buku agenda
  # baris di bawah belum disepakati
  # - id: arsip
pelaksana: [petugas,
            kepala-bagian]
"""

TIDY = """\
# yaml-language-server: $schema=../../compiler/sop_compiler/schema/sop.schema.json

id: surat
judul: SOP Surat   # judul lama
# dari formulir 2020
status: rancangan
pelaksana: [petugas, kepala-bagian]
langkah:
  # id tetap
  - id: terima
    no: '1'
    kegiatan: 'Menerima surat'   # loket

  - {id: pilah, no: '2', kegiatan: Memilah surat, pelaksana: [petugas, kepala-bagian]}
  - id: catat
    no: '3'
    kegiatan: Mencatat surat di buku agenda
    # baris di bawah belum disepakati
    # - id: arsip
"""


def write(project: Path, text: str, name: str = "surat") -> Path:
    path = project / f"sop_source/kab-contoh/{name}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
    return path


def sop(project: Path, *arguments: str):
    return CliRunner().invoke(cli, ["-C", str(project), *arguments], catch_exceptions=False)


def test_an_untidy_draft(project: Path):
    path = write(project, UNTIDY)
    assert sop(project, "fmt", "--check").exit_code == 1
    assert path.read_text(encoding="utf-8") == UNTIDY
    done = sop(project, "fmt")
    assert (done.exit_code, path.read_text(encoding="utf-8")) == (0, TIDY)
    assert "surat.yaml: dirapikan" in done.output
    assert sop(project, "fmt", "--check").exit_code == 0
    assert "0 dirapikan" in sop(project, "fmt").output


@pytest.mark.parametrize("mark", ["\ufeff", ""])
def test_marks_and_line_ends_of_windows_go(project: Path, mark: str):
    path = write(project, mark + TIDY.replace("\n", "\r\n"))
    assert sop(project, "fmt").exit_code == 0
    assert path.read_bytes() == TIDY.encode()


def test_numbers_of_an_enacted_sop_stay(project: Path):
    path = write(project, UNTIDY.replace("status: rancangan", "status: ditetapkan"))
    sop(project, "fmt")
    assert path.read_text(encoding="utf-8") == TIDY.replace("rancangan", "ditetapkan").replace(
        "no: '2', ", ""
    ).replace("no: '3'", "no: '2'")


ROWS = """\
id: surat
judul: SOP Surat
status: rancangan
langkah:
  - {id: mulai, jenis: mulai, kegiatan: Mulai}
  - {id: a, no: 1., kegiatan: A, setelah: mulai}
  - {id: b, kegiatan: B}
  - id: c
    no: 2.
    kegiatan: Menilai, lihat langkah 2
    sublangkah:
      jenis: semua
      langkah:
        - {id: c1, no: 2.1, kegiatan: X}
        - {id: c2, kegiatan: Y}
  - id: d
    no: 3.
    kegiatan: D
    sublangkah:
      jenis: semua
      langkah:
        - {id: d1, no: b., kegiatan: X}
        - {id: d2, no: a., kegiatan: Y}
  - {id: e, jenis: selesai, kegiatan: Selesai}
"""


def test_rows_are_numbered_in_their_own_style(project: Path):
    path = write(project, ROWS)
    before = compile_source(project).handbook.procedures
    done = sop(project, "fmt")
    procedures = compile_source(project).handbook.procedures
    numbers = {step.id: step.number for step in procedures[0].all_steps()}
    assert numbers == {
        "mulai": None,
        "a": "1.",
        "b": "2.",
        "c": "3.",
        "c1": "3.1",
        "c2": "3.2",
        "d": "4.",
        "d1": "a.",
        "d2": "b.",
        "e": None,
    }
    line = next(n for n, t in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if "lihat" in t)
    assert f"baris {line} menyebut langkah 2" in done.stderr
    assert unnumbered(procedures) == unnumbered(before)


def unnumbered(procedures):
    def bare(step):
        group = step.group and replace(step.group, steps=tuple(map(bare, step.group.steps)))
        return replace(step, number=None, group=group)

    return [replace(p, source_sha256="", steps=tuple(map(bare, p.steps))) for p in procedures]


def test_levels_that_cannot_be_counted_stay(project: Path):
    text = "id: surat\njudul: S\nstatus: rancangan\nlangkah:\n  - {id: a, no: 1-2, kegiatan: A}\n"
    path = write(project, text)
    assert sop(project, "fmt").exit_code == 0
    assert path.read_text(encoding="utf-8") == text


def test_a_table_without_numbers_gets_none(project: Path):
    text = "id: surat\njudul: S\nstatus: rancangan\nlangkah: [Menerima surat, Mencatat surat]\n"
    path = write(project, text)
    sop(project, "fmt")
    assert path.read_text(encoding="utf-8") == text


def test_broken_files_are_left_alone_and_the_others_formatted(project: Path):
    broken = write(project, "id: rusak\njudul: [a\nlangkah: [b]\n", "rusak")
    twice = write(project, "id: ganda\nid: ganda\njudul:  a\nlangkah: [b]\n", "ganda")
    good = write(project, UNTIDY)
    before = broken.read_bytes(), twice.read_bytes()
    done = sop(project, "fmt")
    assert done.exit_code == 1
    assert (broken.read_bytes(), twice.read_bytes()) == before
    assert good.read_text(encoding="utf-8") == TIDY
    assert "rusak.yaml:2:8" in done.stderr and "isian-ganda" in done.stderr
    assert "2 dibiarkan" in done.stdout


def test_wrong_content_is_no_reason_to_leave_a_file(project: Path):
    """What lint says about content does not keep the writing from being tidied."""
    path = write(project, "judul:  S\nngawur: 1\nid: surat\nlangkah: [a]\n")
    assert sop(project, "fmt").exit_code == 0
    assert path.read_text(encoding="utf-8") == "id: surat\njudul: S\nngawur: 1\nlangkah: [a]\n"


def test_anchors_are_left_with_a_reason(project: Path):
    path = write(project, "id: surat\njudul:  &a S\nlangkah: [*a]\n")
    done = sop(project, "fmt")
    assert done.exit_code == 1 and "jangkar" in done.stderr
    assert "&a S" in path.read_text(encoding="utf-8")


def test_archives_are_not_touched(project: Path):
    write(project, TIDY.replace("rancangan", "ditetapkan"))
    old = write(project, UNTIDY, "versi/surat@2020-01-01")
    sop(project, "fmt")
    assert old.read_text(encoding="utf-8") == UNTIDY


def test_only_the_given_files(project: Path):
    first, second = write(project, UNTIDY), write(project, UNTIDY.replace("id: surat", "id: lain"), "lain")
    assert sop(project, "fmt", str(first)).exit_code == 0
    assert first.read_text(encoding="utf-8") == TIDY
    assert second.read_text(encoding="utf-8") == UNTIDY.replace("id: surat", "id: lain")


def test_lined_texts_keep_their_lines():
    text = "a:\n    b: |\n        satu\n\n          dua\n    c: 1\n"
    assert lay_out(text, ANY) == "a:\n  b: |\n    satu\n\n      dua\n  c: 1\n"


def test_the_examples_of_the_guide_are_in_canonical_form(root: Path):
    """What editors copy is what ``sop fmt`` would write."""
    guide = (root / "sop_source/BACA-DULU.md").read_text(encoding="utf-8")
    examples = re.findall(r"^```yaml\n# (sop_source/\S+)\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)
    assert len(examples) >= 10
    kinds = {"instansi", "dokumen", "peraturan", "istilah"}
    for place, text in examples:
        stem = Path(place).stem
        kind = "kalender" if "/kalender/" in place else stem if stem in kinds else "sop"
        assert lay_out(text, Shape.of(kind)) == text, place
