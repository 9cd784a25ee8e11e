"""The guides are true: the editors' examples have no findings, the mapping reads its export."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sop_checks.engine import run
from sop_checks.errors import InputError
from sop_checks.records.mapping import read_mapping
from sop_checks.records.mapping_yaml import load_mapping
from sop_compiler.pipeline import compile_source, load_rules

GUIDE = "sop_source/BACA-DULU.md"
BLOCK = re.compile(r"^```yaml\n# (sop_source/\S+\.yaml)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def guide(root: Path) -> str:
    return (root / GUIDE).read_text(encoding="utf-8")


@pytest.fixture
def written(guide: str, tmp_path: Path) -> Path:
    """All examples, each at the place its first line names."""
    for place, text in BLOCK.findall(guide):
        file = tmp_path / place
        assert not file.exists(), place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    return tmp_path


def test_every_yaml_example_says_where_it_belongs(guide: str):
    assert guide.count("```yaml") == len(BLOCK.findall(guide)) >= 10


def test_the_examples_have_no_findings(written: Path):
    """Neither errors nor warnings: what an editor copies is right as it stands."""
    found = compile_source(written).diagnostics
    assert [(d.rule, d.span) for d in found] == []


def test_an_example_that_is_broken_would_be_noticed(written: Path):
    file = written / "sop_source/kab-contoh/surat-keterangan.yaml"
    text = file.read_text(encoding="utf-8")
    assert "waktu: 2 jam" in text
    file.write_text(text.replace("waktu: 2 jam", "waktu: 2 jm"), encoding="utf-8")
    assert [d.rule for d in compile_source(written).errors] == ["waktu-tidak-terbaca"]


def test_the_examples_give_checks(written: Path):
    """They are not only well written: each kind of rule shown becomes a check."""
    procedures = {item.sop: item for item in load_rules(written).procedures}
    control = procedures["kab-contoh/pembayaran"]
    ids = {rule.id.rpartition("/")[2].rpartition("#")[2] for v in control.versions for rule in v.rules}
    assert {"diuji-dahulu", "orang-berbeda", "lima-hari", "jatuh-tempo"} <= ids
    assert len(procedures["kab-contoh/legalisasi"].versions) == 2


@pytest.mark.parametrize("kind", ["sop", "dokumen", "kalender"])
def test_every_field_is_named(root: Path, guide: str, kind: str):
    """A field that the guide does not mention cannot be found by an editor."""
    path = root / f"compiler/sop_compiler/schema/{kind}.schema.json"
    left_out = {
        "catatan",
        "diasumsikan",
        "pasangan",
        "khusus",
        "mulai",
        "pola",
        "hari",
        "hari_alasan",
        "alamat",
    }
    named = set(re.findall(r"[a-z_]+", guide))
    assert fields(json.loads(path.read_text(encoding="utf-8"))) - named - left_out == set()


def fields(node: object) -> set[str]:
    """Names of all properties anywhere in a schema."""
    if isinstance(node, dict):
        own = set(node["properties"]) if isinstance(node.get("properties"), dict) else set()
        return own.union(*(fields(value) for value in node.values()))
    return set().union(*(fields(value) for value in node)) if isinstance(node, list) else set()


def test_the_mapping_shown_to_inspectors_reads_the_export_shown(root: Path, tmp_path: Path):
    """`checks/README.md`: with the mapping every cell is understood, without it no column is."""
    text = (root / "checks/README.md").read_text(encoding="utf-8")
    export, mapping = tmp_path / "ekspor.csv", tmp_path / "pemetaan.yaml"
    export.write_text(re.search(r"^```csv\n(.*?)^```", text, re.M | re.S).group(1), encoding="utf-8")
    mapping.write_text(re.search(r"^```yaml\n(.*?)^```", text, re.M | re.S).group(1), encoding="utf-8")
    rules = load_rules(root)

    with_mapping = run(rules.procedures, rules.calendars, [export], load_mapping(mapping))

    assert with_mapping.data_findings == ()
    assert (with_mapping.coverage.cases, with_mapping.coverage.records) == (1, 2)
    with pytest.raises(InputError, match="Kode, Kegiatan Rapat"):
        run(rules.procedures, rules.calendars, [export], None, "pagar-alam/pembinaan-pelaku-usaha")


def test_every_field_of_a_mapping_is_named(root: Path):
    text = (root / "checks/README.md").read_text(encoding="utf-8")
    for unknown in ({"ngawur": "x"}, {"kolom": {"ngawur": "x"}}):
        with pytest.raises(InputError) as refused:
            read_mapping(unknown)
        known = str(refused.value).partition("yang dikenal: ")[2].rstrip(".").split(", ")
        assert len(known) >= 9
        assert [name for name in known if name not in text] == []
