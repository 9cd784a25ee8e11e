"""Reading citations: the forms met in print, and every form that can be put together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sop_compiler.law import Citation, read_citations

NAMES: dict[str, tuple[str, ...]] = {
    "UU": (
        "Undang-Undang",
        "Undang - Undang",
        "Undang-Undang Republik Indonesia",
        "UU",
        "UU RI",
        "UNDANG-UNDANG",
    ),
    "Perppu": ("Peraturan Pemerintah Pengganti Undang-Undang", "Perppu", "Perpu"),
    "PP": ("Peraturan Pemerintah", "Peraturan Pemerintah Republik Indonesia", "PP"),
    "Perpres": ("Peraturan Presiden", "Peraturan Presiden Republik Indonesia", "Perpres", "PERPRES"),
    "Keppres": ("Keputusan Presiden", "Keppres"),
    "Inpres": ("Instruksi Presiden", "Inpres"),
    "Permen PAN-RB": (
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
        "PermenPAN-RB",
        "Permenpan RB",
        "Permen PANRB",
        "Permen PAN dan RB",
        "Permen PAN & RB",
        "Peraturan Menteri PANRB",
    ),
    "Permendagri": ("Peraturan Menteri Dalam Negeri", "Permendagri"),
    "Permenkeu": ("Peraturan Menteri Keuangan", "Permenkeu", "PMK"),
    "Peraturan LKPP": (
        "Peraturan Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
        "Peraturan Lembaga Kebijakan Pengadaan Barang dan Jasa Pemerintah",
        "Peraturan LKPP",
        "Perlem LKPP",
    ),
    "Perka LKPP": (
        "Peraturan Kepala LKPP",
        "Perka LKPP",
        "Peraturan Kepala Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah",
    ),
    "Perda": ("Peraturan Daerah", "Peraturan Daerah Kota Salatiga", "Perda Kota Salatiga"),
    "Perwali": (
        "Peraturan Walikota Salatiga",
        "Peraturan Wali Kota Salatiga",
        "Perwali Salatiga",
        "Perwal Kota Salatiga",
    ),
    "Perbup": ("Peraturan Bupati Sleman", "Perbup Sleman"),
    "Pergub": ("Peraturan Gubernur Jawa Tengah", "Pergub Jawa Tengah"),
    "Keputusan": ("Keputusan Sekretaris Daerah Kota Pagar Alam", "Keputusan Wali Kota Salatiga"),
}  # fmt: skip
NUMBER_WORDS = ("Nomor ", "nomor ", "No. ", "No.", "NOMOR : ", "Nomor. ", "No ")
TITLES = (
    "Pelayanan Publik",
    "Pengadaan Barang/Jasa Pemerintah",
    "Pedoman Umum dan Tata Cara Lelang",
    "E-Tendering",
)
YEARS = st.integers(1960, 2029).map(str)
NUMBERS = st.integers(1, 400).map(str)


@st.composite
def acts(draw: st.DrawFn) -> tuple[str, Citation]:
    """An act printed in one of its forms, and what has to be read of it."""
    kind = draw(st.sampled_from(sorted(NAMES)))
    name, number = draw(st.sampled_from(NAMES[kind])), draw(NUMBERS)
    year = draw(st.one_of(st.none(), YEARS)) if draw(st.booleans()) else draw(YEARS)
    shape = draw(st.sampled_from(("words", "slash")))
    if shape == "slash" and year:
        printed = f"{name} {number}/{year}"
    else:
        printed = f"{name} {draw(st.sampled_from(NUMBER_WORDS))}{number}"
        printed += f" {draw(st.sampled_from(('Tahun', 'tahun', 'TAHUN')))} {year}" if year else ""
    title = draw(st.one_of(st.none(), st.sampled_from(TITLES)))
    printed += f" {draw(st.sampled_from(('tentang', 'Tentang')))} {title}" if title else ""
    return printed, Citation(kind=kind, number=number, year=year, title=title)


def same(read: Citation, wanted: Citation) -> bool:
    fields = ("kind", "number", "year", "title")
    return all(getattr(read, f) == getattr(wanted, f) for f in fields)


@settings(max_examples=120, deadline=None)
@given(acts(), st.sampled_from(("", ";", ".", " ")))
def test_every_form_of_one_act_is_read_back(act: tuple[str, Citation], ending: str):
    printed, wanted = act
    (read,) = read_citations(printed + ending)
    assert same(read, wanted)
    assert (read.confidence == "rendah") == (wanted.year is None)


@settings(max_examples=80, deadline=None)
@given(
    acts(),
    st.sampled_from(("Lembaran Negara", "Berita Negara", "Berita Daerah")),
    YEARS,
    NUMBERS,
    st.booleans(),
)
def test_the_gazette_belongs_to_no_title(
    act: tuple[str, Citation], name: str, year: str, number: str, more: bool
):
    printed, wanted = act
    whose = "Kota Salatiga" if name.endswith("Daerah") else "Republik Indonesia"
    extra = f", Tambahan {name.replace('Berita', 'Lembaran')} {whose} Nomor 4890" if more else ""
    (read,) = read_citations(f"{printed} ({name} {whose} Tahun {year} Nomor {number}{extra});")
    assert same(read, wanted)
    assert read.gazette is not None
    assert (read.gazette.name, read.gazette.year, read.gazette.number) == (name, year, number)
    assert read.gazette.supplement == ("4890" if more else None)


CHANGED = (
    " sebagaimana diubah dengan ",
    " sebagaimana telah diubah dengan ",
    ", sebagaimana telah diubah beberapa kali, terakhir dengan ",
    " Sebagimana telah diubah dengan ",
    " sebagaimana telah beberapa kali diubah terakhir dengan ",
    " sebagaimana diubah oleh ",
    " yang telah diubah dengan ",
)


@settings(max_examples=80, deadline=None)
@given(acts(), acts(), st.sampled_from(CHANGED))
def test_an_amendment_hangs_below_the_amended_act(
    base: tuple[str, Citation], change: tuple[str, Citation], words: str
):
    (read,) = read_citations(f"{base[0]}{words}{change[0]};")
    assert same(read, base[1])
    (amendment,) = read.amended_by
    assert same(amendment, change[1])


@settings(max_examples=80, deadline=None)
@given(acts(), acts(), st.sampled_from(("Perubahan atas", "Perubahan Kedua Atas", "perubahan ketiga atas")))
def test_an_act_inside_a_title_is_amended_by_the_outer_one(
    outer: tuple[str, Citation], inner: tuple[str, Citation], words: str
):
    head = outer[0].partition(" entang ")[0].split(" tentang ")[0].split(" Tentang ")[0]
    (read,) = read_citations(f"{head} tentang {words} {inner[0]}.")
    assert (read.kind, read.number, read.year) == (outer[1].kind, outer[1].number, outer[1].year)
    (amended,) = read.amends
    assert same(amended, inner[1])
    assert read.title is not None
    assert read.title.startswith(words)


@settings(max_examples=60, deadline=None)
@given(st.lists(acts(), min_size=2, max_size=4))
def test_acts_in_a_list_stand_side_by_side(several: list[tuple[str, Citation]]):
    read = read_citations("; ".join(printed for printed, _ in several))
    assert len(read) == len(several)
    assert all(same(one, wanted) for one, (_, wanted) in zip(read, several, strict=True))


@settings(max_examples=60, deadline=None)
@given(st.lists(acts(), min_size=2, max_size=4), st.sampled_from((" ", "", "\n", "; ")))
def test_a_numbered_list_is_read_though_its_line_breaks_are_lost(
    several: list[tuple[str, Citation]], gap: str
):
    # Without a title the number of the act and the number of the entry run into each other.
    printed = [text if wanted.title else f"{text} tentang Arsip" for text, wanted in several]
    lines = gap.join(f"{n}. {text}" for n, text in enumerate(printed, 1))
    read = read_citations(lines)
    wanted = [replace(w, title=w.title or "Arsip") for _, w in several]
    assert len(read) == len(wanted)
    assert all(same(one, two) for one, two in zip(read, wanted, strict=True))


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str):
    for citation in read_citations(f"Peraturan {text} Nomor"):
        assert citation.confidence in ("tinggi", "sedang", "rendah")


@pytest.mark.parametrize(
    ("printed", "kind", "number", "year", "confidence"),
    [
        ("Peratuan Presiden Nomor 12 Tahun 2021", "Perpres", "12", "2021", "sedang"),
        ("Peraturan Persiden Nomor 12 Tahun 2021", "Perpres", "12", "2021", "sedang"),
        ("Udang-Undang Nomor 25 Tahun 2009", "UU", "25", "2009", "sedang"),
        ("Peraturan Presiden Nomro 12 Tahun 2021", "Perpres", "12", "2021", "sedang"),
        ("Peraturan Presiden Nomor 12 Tahun 2O2l", "Perpres", "12", "2021", "tinggi"),
        ("Permen PANRB No.35 tentang Pedoman", "Permen PAN-RB", "35", None, "rendah"),
        ("Permenpan RB nomor 35 Tahun 2012", "Permen PAN-RB", "35", "2012", "tinggi"),
        ("Peraturan Pemerintah Undang - Undang Nomor 2 Tahun 2022", "Perppu", "2", "2022", "sedang"),
        (
            "Peraturan Menteri Keuangan Nomor 190/PMK.05/2012",
            "Permenkeu",
            "190/PMK.05/2012",
            "2012",
            "tinggi",
        ),
        ("Undang-Undang Tahun 2014 tentang Desa", "UU", None, "2014", "rendah"),
        ("Peraturan Presiden tentang Pengadaan Barang/Jasa", "Perpres", None, None, "rendah"),
        ("sesuai Perka LKPP Nomor 4 Tahun 2021 di website", "Perka LKPP", "4", "2021", "tinggi"),
        ("Peraturan Menteri Kesehatan Nomor 5 Tahun 2020", "Permen", "5", "2020", "tinggi"),
    ],
)
def test_slips_and_missing_parts(
    printed: str, kind: str, number: str | None, year: str | None, confidence: str
):
    (read,) = read_citations(printed)
    assert (read.kind, read.number, read.year, read.confidence) == (kind, number, year, confidence)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Rapat review dokumen perencanaan",
        "sesuai peraturan perundang-undangan yang berlaku",
        "Menetapkan peraturan dan keputusan",
        "Memakai formulir nomor 12",
        "Menyusun peraturan daerah",
    ],
)
def test_a_text_without_an_act_gives_nothing(text: str):
    assert read_citations(text) == ()


def test_the_seeds_number_entries_with_and_without_a_dot():
    one, two, three = read_citations(
        "1 Peraturan Pemerintah Nomor 60 Tahun 2008 tentang Pengendalian Intern (Lembaran Negara Tahun 2008 "
        "Nomor 127); 2 Peraturan Presiden Nomor 12 Tahun 2021 tentang Pengadaan; Permen PANRB No.35 tentang A"
    )
    assert [c.name for c in (one, two, three)] == ["PP 60/2008", "Perpres 12/2021", "Permen PAN-RB 35/?"]
    assert two.title == "Pengadaan"


def test_issuers_of_local_acts_are_read():
    (perda,) = read_citations("Peraturan Daerah Kota Salatiga Nomor 9 Tahun 2016 tentang Perangkat Daerah")
    (perwali,) = read_citations("Peraturan Walikota Salatiga Nomor 46 Tahun 2018")
    (bare,) = read_citations("Peraturan Wali Kota Nomor 56 Tahun 2021")
    assert (perda.issuer, perwali.issuer, bare.issuer) == ("Kota Salatiga", "Kota Salatiga", None)
    assert bare.confidence == "sedang"
