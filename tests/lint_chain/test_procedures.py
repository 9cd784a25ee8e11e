"""Related SOPs, several names of one SOP, two SOPs on one subject; the fourteen sources as a whole."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from sop_compiler.align import similar_pairs
from sop_compiler.diagnostics import Diagnostic
from sop_compiler.lint.chain import RULES
from sop_compiler.lint.chain_subjects import pairs
from sop_compiler.lint.context import Context
from sop_compiler.lint.law import RULES as LAW
from sop_compiler.pipeline import compile_source

Found = Callable[[str, dict[str, str]], list[Diagnostic]]
Sop = Callable[..., str]
ROOT = Path(__file__).resolve().parents[2]


def related(*entries: str) -> str:
    return "keterkaitan:\n" + "\n".join(f"  - {e}" for e in entries)


def test_an_sop_related_to_itself(found: Found, sop: Sop):
    text = sop("s", ["Terima surat"], related("{tercetak: SOP Lain, sop: d/s}"))
    (one,) = found("rantai-keterkaitan-diri", {"d/s.yaml": text})
    assert (one.span.line, one.field) == (5, "keterkaitan/1")


def test_an_sop_that_is_nowhere_and_one_of_another_agency(found: Found, sop: Sop):
    text = sop(
        "s",
        ["Terima surat"],
        related("{tercetak: SOP Arsip, sop: tidak-ada}", "{tercetak: sop kearsipan, sop: tidak-ada}"),
    )
    files = {"d/s.yaml": text, "e/k.yaml": sop("k", ["Simpan surat"], title="SOP Kearsipan")}
    one, two = found("rantai-sop-tidak-ada", files)
    assert one.code == two.code == "chain-related-nowhere"
    assert "instansi `e`" not in (one.advice() or "")
    assert "instansi `e`" in (two.advice() or "")


def test_an_sop_that_is_there_is_to_be_pointed_at(found: Found, sop: Sop):
    text = sop("s", ["Terima surat"], related("SOP KEARSIPAN"))
    files = {"d/s.yaml": text, "d/k.yaml": sop("k", ["Simpan surat"], title="SOP Kearsipan")}
    (one,) = found("rantai-sop-tidak-ada", files)
    assert (one.code, one.advice()) == ("chain-related-unbound", "tulis `sop: d/k`")


def test_other_names_of_an_sop_unless_they_are_aliases(found: Found, sop: Sop):
    text = sop(
        "s",
        ["Terima surat"],
        related("{tercetak: SOP Penyimpanan, sop: d/k}", "{tercetak: kearsipan, sop: d/k}"),
    )
    other = sop("k", ["Simpan surat"], "judul_tabel: PROSEDUR ARSIP KOTA", title="SOP Kearsipan")
    one, two = found("rantai-nama-sop", {"d/s.yaml": text, "d/k.yaml": other})
    assert (one.field, dict(one.values)["name"]) == ("judul_tabel", "PROSEDUR ARSIP KOTA")
    assert (two.field, dict(two.values)["name"]) == ("keterkaitan/1", "SOP Penyimpanan")
    known = other.replace("versi:", "alias: [SOP Penyimpanan, Arsip Kota]\nversi:")
    assert found("rantai-nama-sop", {"d/s.yaml": text, "d/k.yaml": known}) == []


def risk(sop: Sop, name: str, title: str, limit: str, more: str = "") -> str:
    steps = [
        "{id: a, kegiatan: Mengidentifikasi risiko pengadaan, waktu: 1 hari}",
        f"{{id: b, kegiatan: Menganalisis risiko pengadaan, waktu: {limit}}}",
        "{id: c, kegiatan: Menyusun rencana penanganan risiko, waktu: 2 hari}",
    ]
    return sop(name, steps, *([more] if more else []), title=title)


def test_different_limits_of_one_work_name_both_places(found: Found, sop: Sop):
    files = {
        "d/m.yaml": risk(sop, "m", "SOP Manajemen Risiko", "3 hari"),
        "d/p.yaml": risk(sop, "p", "SOP Pengelolaan Risiko", "24 jam"),
    }
    (one,) = found("rantai-beda-batas", files)
    assert one.message().endswith("24 jam di sini, 3 hari di `SOP Manajemen Risiko`")
    assert (one.span.file, one.span.line) == ("sop_source/d/p.yaml", 6)
    assert (one.related[0].file, one.related[0].line) == ("sop_source/d/m.yaml", 6)
    assert len(found("rantai-satu-pokok", files)) == 1


def test_a_limit_still_to_be_confirmed_is_called_so(found: Found, sop: Sop):
    doubt = (
        "perlu_konfirmasi: [{medan: langkah/b/waktu, tercetak: 3, dibaca: 3 hari, alasan: kabur,"
        " keyakinan: rendah}]"
    )
    files = {
        "d/m.yaml": risk(sop, "m", "SOP Manajemen Risiko", "3 hari", doubt),
        "d/p.yaml": risk(sop, "p", "SOP Pengelolaan Risiko", "1 hari"),
    }
    (one,) = found("rantai-beda-batas", files)
    assert one.code == "chain-other-limit-doubted"


def test_agencies_may_differ_and_unmeasured_limits_contradict_nothing(found: Found, sop: Sop):
    one = risk(sop, "m", "SOP Manajemen Risiko", "3 hari")
    two = risk(sop, "p", "SOP Pengelolaan Risiko", "1 hari")
    assert found("rantai-beda-batas", {"d/m.yaml": one, "e/p.yaml": two}) == []
    free = risk(sop, "p", "SOP Pengelolaan Risiko", "{terbuka: sesuai jadwal}")
    assert found("rantai-beda-batas", {"d/m.yaml": one, "d/p.yaml": free, "e/p.yaml": two}) == []


def test_the_fourteen_sources_have_exactly_the_defects_read_from_the_seeds():
    """Counted by reading the two scanned documents; each finding was read, too."""
    compilation = compile_source(ROOT)
    handbook = compilation.handbook
    context = Context(handbook, handbook.procedures, {f.path: f for f in compilation.files})
    every = [d for rule in RULES for d in rule.check(context)]
    counts = Counter(d.rule for d in every)
    assert counts["rantai-keterkaitan-diri"] == 1
    assert counts["rantai-sop-tidak-ada"] == 24
    assert counts["rantai-satu-pokok"] == 2
    # Limits of the two SOPs on risk: steps 2, 3, 5, 6, and 8, 9, 12, 14 whose column slid in the scan.
    assert Counter(d.code for d in every if d.rule == "rantai-beda-batas") == {
        "chain-other-limit": 4,
        "chain-other-limit-doubted": 4,
    }
    lost = [d for d in every if d.rule == "rantai-tanpa-asal"]
    named = {(d.span.file.rpartition("/")[2], dict(d.values)["name"]) for d in lost}
    assert ("persiapan-pengadaan.yaml", "Permintaan Pendampingan Persiapan Pengadaan") in named
    assert ("manajemen-risiko-pbj.yaml", "Laporan pengelolaan resiko") in named
    # Nobody has confirmed that these come from outside, so no mark silences the question.
    assert {"Komputer, Internet", "Data SIKAP"} <= {name for _, name in named}
    assert len(lost) == 54


def test_candidates_lose_no_pair_of_the_fourteen():
    """Looking only at SOPs that share telling words finds what comparing all with all finds."""
    compilation = compile_source(ROOT)
    handbook = compilation.handbook
    context = Context(handbook, handbook.procedures, {})
    expected = {
        (p.left.id, p.right.id) for a in handbook.agencies for p in similar_pairs(handbook.of_agency(a.id))
    }
    assert {(left.id, right.id) for left, right in pairs(context)} == expected


def test_work_grows_with_the_number_of_sops_not_with_its_square():
    """Four times as many SOPs make about four times the calls; a quadratic rule would make sixteen."""
    compilation = compile_source(ROOT)
    handbook = compilation.handbook
    files = {f.path: f for f in compilation.files}

    def calls(n: int) -> int:
        known = handbook.procedures
        many = tuple(replace(known[i % 3], id=f"{known[i % 3].id}-{i}") for i in range(n))
        context = Context(replace(handbook, procedures=many), many, files)
        made = Counter[str]()
        sys.setprofile(lambda _frame, event, _argument: made.update((event,)))
        try:
            for rule in (*RULES, *LAW):
                for _ in rule.check(context):
                    pass
        finally:
            sys.setprofile(None)
        return made.total()

    calls(3)  # what is remembered per text is counted in neither
    assert calls(120) < 6 * calls(30)
