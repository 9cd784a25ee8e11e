"""What the rules on law say of single entries, and what they leave in peace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.pipeline import compile_source, lint

Found = Callable[..., list[Diagnostic]]
ROOT = Path(__file__).resolve().parents[2]

OF_2010 = "Peraturan Presiden Nomor 54 Tahun 2010 tentang Pengadaan Barang/Jasa Pemerintah"
PLANNING = "Peraturan LKPP Nomor 11 Tahun 2021 tentang Pedoman Perencanaan Pengadaan"
OF_2018 = "Peraturan Presiden Nomor 16 Tahun 2018 tentang Pengadaan Barang/Jasa Pemerintah"
OF_2021 = f"Peraturan Presiden Nomor 12 Tahun 2021 tentang Perubahan atas {OF_2018}"
OF_2025 = f"Peraturan Presiden Nomor 46 Tahun 2025 tentang Perubahan Kedua atas {OF_2018}"


def entry(printed: str, *ids: str) -> str:
    return f"{{tercetak: '{printed}', peraturan: [{', '.join(ids)}]}}"


def rules(found: list[Diagnostic]) -> list[str]:
    return [d.rule for d in found]


def test_a_repealed_act_is_reported_with_successor_date_place_and_line(found: Found):
    (one,) = found(
        entry(
            "Peraturan Presiden Nomor 54 Tahun 2010 tentang Pengadaan Barang/Jasa Pemerintah",
            "perpres-54-2010",
        )
    )
    assert (one.rule, one.code, one.severity.value) == ("hukum-dicabut", "law-repealed", "warning")
    assert (
        one.message() == "Perpres Nomor 54 Tahun 2010 sudah dicabut; penggantinya Perpres Nomor 16 Tahun 2018"
    )
    assert one.advice() == "status dilihat 2024-01-05 di: JDIH"
    assert (one.span.file, one.span.line) == ("sop_source/kota-a/surat.yaml", 5)
    assert one.related[0].file == "sop_source/peraturan.yaml"


def test_a_replacement_nobody_looked_up_is_said_to_be_a_note(found: Found):
    (one,) = found(
        entry("Peraturan LKPP Nomor 7 Tahun 2018 tentang Pedoman Perencanaan Pengadaan", "perlkpp-7-2018")
    )
    assert one.code == "law-replaced-unchecked"
    assert "menurut catatan" in one.message()
    assert "Peraturan LKPP Nomor 11 Tahun 2021" in one.message()
    assert "perlkpp-7-2018" in (one.advice() or "")


def test_an_act_whose_base_is_gone_is_asked_after_not_condemned(found: Found):
    (one,) = found(entry("Peraturan Kepala LKPP Nomor 1 Tahun 2015 tentang e-tendering", "perka-lkpp-1-2015"))
    assert one.code == "law-base-repealed"
    assert one.message().endswith("periksa apakah Perka LKPP Nomor 1 Tahun 2015 masih berlaku")


def test_successors_are_followed_to_the_last_one(found: Found):
    register = "peraturan:\n" + "".join(
        f"  - {{id: pp-{n}-{n}, jenis: PP, nomor: {n}, tahun: {n}, judul: Arsip, status: belum-diperiksa,"
        f" relasi: {{{relations}}}}}\n"
        for n, relations in (
            (2001, "dicabut_oleh: [pp-2002-2002]"),
            (2002, "mencabut: [pp-2001-2001], dicabut_oleh: [pp-2003-2003]"),
            (2003, "mencabut: [pp-2002-2002]"),
        )
    )
    (one,) = found(
        entry("Peraturan Pemerintah Nomor 2001 Tahun 2001 tentang Arsip", "pp-2001-2001"), register=register
    )
    assert "diganti PP Nomor 2003 Tahun 2003;" in one.message()


def test_acts_that_repeal_each_other_end(found: Found):
    register = (
        "peraturan:\n"
        "  - {id: pp-1, jenis: PP, nomor: 1, tahun: 2001, judul: Arsip, status: belum-diperiksa,"
        " relasi: {mencabut: [pp-2], dicabut_oleh: [pp-2]}}\n"
        "  - {id: pp-2, jenis: PP, nomor: 2, tahun: 2001, judul: Arsip, status: belum-diperiksa,"
        " relasi: {mencabut: [pp-1], dicabut_oleh: [pp-1]}}\n"
    )
    assert "hukum-dicabut" in rules(
        found(entry("Peraturan Pemerintah Nomor 1 Tahun 2001 tentang Arsip", "pp-1"), register=register)
    )


def test_an_amendment_before_the_sop_should_have_been_cited(found: Found):
    (one,) = found(entry(OF_2018, "perpres-16-2018"))
    assert one.code == "law-amended"
    assert "Perpres Nomor 12 Tahun 2021 dan Perpres Nomor 46 Tahun 2025" in one.message()


def test_an_amendment_after_the_sop_asks_for_a_look(found: Found):
    (one,) = found(
        entry(f"{OF_2018} sebagaimana diubah dengan {OF_2021}", "perpres-16-2018", "perpres-12-2021")
    )
    assert one.code == "law-amended-later"
    assert one.message().startswith("Perpres Nomor 16 Tahun 2018 diubah Perpres Nomor 46 Tahun 2025")


def test_the_last_amendment_stands_for_those_before(found: Found):
    printed = f"{OF_2018} sebagaimana telah diubah beberapa kali, terakhir dengan {OF_2025}"
    assert "hukum-diubah" not in rules(found(entry(printed, "perpres-16-2018", "perpres-46-2025")))


def test_an_amendment_without_its_base_is_reported_though_its_title_names_it(found: Found):
    codes = [d.code for d in found(entry(OF_2021, "perpres-12-2021"))]
    assert codes.count("law-without-base") == 1


def test_an_amendment_without_base_is_seen_without_any_register(found: Found):
    printed = "'UU Nomor 19 Tahun 2016 tentang Perubahan atas UU Nomor 11 Tahun 2008 tentang ITE'"
    (one,) = found(printed, register="peraturan: []\n")
    assert one.message() == "UU 19/2016 mengubah UU 11/2008, tetapi UU 11/2008 tidak dikutip"


@pytest.mark.parametrize(
    ("printed", "lacks"),
    [
        ("Permen PANRB No.35 tentang Pedoman", "tahun"),
        ("Undang-Undang Tahun 2014 tentang Desa", "nomor"),
        ("Peraturan Presiden tentang Desa", "nomor dan tahun"),
        ("Peraturan Wali Kota Nomor 7 Tahun 2020 tentang Pajak", "nama daerah"),
    ],
)
def test_what_a_citation_lacks_is_named(found: Found, printed: str, lacks: str):
    (one,) = found(f"'{printed}'", register="peraturan: []\n")
    assert (one.rule, one.message().rpartition(" tanpa ")[2]) == ("hukum-tidak-lengkap", lacks)


def test_kind_number_and_year_are_enough(found: Found):
    assert found("Peraturan Presiden Nomor 7 Tahun 2020", register="peraturan: []\n") == []


def test_a_region_in_the_title_is_enough(found: Found):
    printed = "'Peraturan Wali Kota Nomor 7 Tahun 2020 tentang Pajak di Kota Pagar Alam'"
    assert found(printed, register="peraturan: []\n") == []


def test_an_entry_that_names_no_act_is_reported(found: Found):
    (one,) = found("Peraturan perundang-undangan yang berlaku", register="peraturan: []\n")
    assert one.code == "law-no-act"


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("PP Nomor 1 Tahun 2018 tentang Arsip (Berita Negara Tahun 2028 Nomor 5)", "law-gazette-year"),
        ("PP Nomor 1 Tahun 2018 tentang Arsip (Berita Negara Tahun 2017 Nomor 5)", "law-gazette-year"),
        ("PP Nomor 1 Tahun 2031 tentang Arsip", "law-year-after"),
        ("PP Nomor 1 Tahun 1921 tentang Arsip", "law-year-after"),
    ],
)
def test_years_that_cannot_be(found: Found, printed: str, code: str):
    (one,) = found(f"'{printed}'", register="peraturan: []\n")
    assert (one.rule, one.code) == ("hukum-tahun-keliru", code)


def test_an_act_of_december_may_be_published_in_january(found: Found):
    printed = "'PP Nomor 1 Tahun 2018 tentang Arsip (Berita Negara Tahun 2019 Nomor 5)'"
    assert found(printed, register="peraturan: []\n") == []


def test_another_year_than_the_register_is_reported_once(found: Found):
    (one,) = found("Peraturan LKPP Nomor 11 Tahun 2012 tentang Pedoman Perencanaan Pengadaan")
    assert one.code == "law-other-year"


def test_the_title_of_the_base_act_on_its_amendment(found: Found):
    printed = "Peraturan Presiden Nomor 12 Tahun 2021 tentang Pengadaan Barang dan Jasa Pemerintah"
    codes = [d.code for d in found(entry(printed, "perpres-12-2021"))]
    assert "law-title-of-base" in codes


def test_case_and_conjunctions_make_no_other_title(found: Found):
    printed = "Peraturan LKPP Nomor 11 Tahun 2021 tentang PEDOMAN perencanaan dan pengadaan"
    assert found(entry(printed, "perlkpp-11-2021")) == []


def test_an_act_cited_twice_points_at_the_first(found: Found):
    one = entry("Peraturan LKPP Nomor 11 Tahun 2021 tentang Pedoman Perencanaan Pengadaan", "perlkpp-11-2021")
    two = entry("Perlem LKPP 11/2021 tentang Pedoman Perencanaan Pengadaan", "perlkpp-11-2021")
    (twice,) = found(one, two)
    assert (twice.rule, twice.span.line, twice.related[0].line) == ("hukum-ganda", 6, 5)


def test_local_acts_are_told_apart_by_the_region_of_the_agency(found: Found):
    (one,) = found("Peraturan Daerah Kota A Nomor 3 Tahun 2016 tentang Perangkat Daerah")
    assert one.code == "law-unbound"
    assert one.advice() == "tulis `peraturan: perda-kota-a-3-2016`"


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (entry(PLANNING.replace("Peraturan LKPP", "Perka LKPP"), "perlkpp-11-2021"), "law-other-kind"),
        (entry(PLANNING, "perda-kota-a-3-2016"), "law-bound-otherwise"),
        ("Peraturan LKPP Nomor 99 Tahun 2021 tentang Lain Sekali", "law-unregistered"),
    ],
)  # fmt: skip
def test_text_and_register_must_mean_the_same_act(found: Found, line: str, code: str):
    assert [d.code for d in found(line)] == [code]


def test_a_citation_in_a_step_is_read(found: Found):
    steps = "  - {id: a, kegiatan: Mengisi formulir sesuai Perpres Nomor 54 Tahun 2010}\n"
    good = entry(
        "Peraturan LKPP Nomor 11 Tahun 2021 tentang Pedoman Perencanaan Pengadaan", "perlkpp-11-2021"
    )
    (one,) = found(good, steps=steps)
    assert (one.code, one.field, one.span.line) == ("law-repealed", "langkah/a/kegiatan", 7)


@pytest.mark.parametrize(
    ("status", "more", "code"),
    [
        ("diubah", "diperiksa: {tanggal: 2024-01-05, sumber: JDIH}", "law-register-unnamed"),
        ("dicabut", "diperiksa: {tanggal: 2024-01-05, sumber: JDIH}", "law-register-unnamed"),
        ("berlaku", "catatan: x", "law-register-unseen"),
        ("belum-diperiksa", "diperiksa: {tanggal: 2024-01-05, sumber: JDIH}", "law-register-seen"),
    ],
)
def test_a_register_entry_must_agree_with_itself(found: Found, status: str, more: str, code: str):
    act = "id: pp-1, jenis: PP, nomor: 1, tahun: 2012, judul: Arsip"
    register = f"peraturan:\n  - {{{act}, status: {status}, {more}}}\n"
    one = [d for d in found("PP 1/2012 tentang Arsip", register=register) if d.rule == "hukum-daftar"]
    assert [(d.code, d.span.file) for d in one] == [(code, "sop_source/peraturan.yaml")]


def test_the_fourteen_sources_have_exactly_the_defects_read_from_the_seeds():
    """Counted by hand from the two scanned documents before the rules existed."""
    compilation = compile_source(ROOT)
    report = lint(compilation, ROOT)
    every = [*report.active, *(a.diagnostic for a in report.accepted)]
    acts = Counter(dict(d.values).get("act", "") for d in every if d.rule == "hukum-dicabut")
    assert acts == {
        "PP Nomor 82 Tahun 2012": 6,
        "Peraturan LKPP Nomor 7 Tahun 2018": 4,
        "Peraturan LKPP Nomor 9 Tahun 2018": 6,
        "Peraturan LKPP Nomor 14 Tahun 2018": 3,
        "Perka LKPP Nomor 1 Tahun 2015": 3,
    }
    assert Counter(d.rule for d in every if d.rule.startswith("hukum")) == {
        "hukum-dicabut": 22,
        "hukum-diubah": 29,
        "hukum-tanpa-induk": 14,
        "hukum-tidak-lengkap": 10,
        "hukum-tahun-keliru": 1,
        "hukum-judul-berbeda": 22,
        "hukum-ganda": 3,
        "hukum-tidak-cocok": 1,
    }
