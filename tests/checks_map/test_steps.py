"""Which SOP, step and document a text is proposed for, and when it is left to the reader."""

from __future__ import annotations

import pytest
from map_samples import ACTIVITIES, columns

from sop_checks.proposal.drafting import parse_mapping
from sop_checks.proposal.words import Likeness, alike, stem


def table(*texts: str) -> list[list[str]]:
    rows = [[f"PKT-{case}", text, "13/02/2024", "14/02/2024"] for case in "ABC" for text in texts]
    return [["No Paket", "Tahapan", "Tgl Mulai", "Tgl Selesai"], *rows]


def states(made) -> dict[str, str]:
    return {item.text: item.state for item in made.proposal.steps}


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("Penyampaian RUP", "sampaikan-rup"),
        ("Penyampaian Rencana Umum Pengadaan", "sampaikan-rup"),
        ("Review spek teknis & RAB", "reviu-spesifikasi"),
        ("Reviu Spesifikasi Tehnis", "reviu-spesifikasi"),
        ("4. Pendampingan penyusunan", "dampingi-penyusunan"),
        ("Penerimaan hasil pekerjaan", "serah-terima"),
    ],
)
def test_a_label_made_of_a_steps_words_is_proposed(mapped, text, step):
    made = mapped(table(text, *list(ACTIVITIES.values())[:2]))
    assert states(made)[text] == "usulan"
    mapping = parse_mapping(made.text)
    assert list(mapping.steps.values()) == [step]


def test_a_label_that_fits_two_steps_is_left_to_the_reader(mapped):
    made = mapped(table("HPS dan Rancangan Kontrak", *ACTIVITIES.values()))
    assert states(made)["HPS dan Rancangan Kontrak"] == "pilih"
    assert not parse_mapping(made.text).steps
    for step in ("susun-hps", "dampingi-penyusunan"):
        assert f'  # "HPS dan Rancangan Kontrak": {step}' in made.text.splitlines()


def test_a_label_that_fits_no_step_is_listed_with_its_frequency(mapped):
    made = mapped(table("Makan siang", *ACTIVITIES.values()))
    assert "# PERIKSA: 3 baris; tidak ada langkah SOP yang mirip." in made.text
    assert states(made)["Makan siang"] == "asing"


def test_texts_the_checks_know_are_counted_and_not_written(mapped):
    made = mapped(
        table("1", "2.", "Langkah 3", "sampaikan-rup", ACTIVITIES["serah-terima"]), sop="dinas/persiapan"
    )
    assert set(states(made).values()) == {"dikenali"}
    assert not parse_mapping(made.text).steps


def test_a_step_text_with_a_personal_number_is_not_shown(mapped):
    made = mapped(table("Disposisi 198501012010011001", *ACTIVITIES.values()))
    assert "198501012010011001" not in made.text
    assert "memuat nomor pribadi sebagai langkah" in made.text


def test_the_sop_whose_steps_fit_is_proposed(mapped):
    made = mapped(table("Pemilahan arsip", "Memusnahkan arsip inaktif"))
    assert (made.proposal.sop.sop, made.proposal.sop.known_rows) == ("dinas/arsip", 6)
    assert parse_mapping(made.text).sop == "dinas/arsip"


def test_no_sop_is_guessed_from_bare_numbers(mapped):
    made = mapped(table("1", "2"))
    assert "sop" in made.proposal.missing
    assert not parse_mapping(made.text).sop


def test_the_callers_sop_wins_over_the_steps(mapped):
    made = mapped(table("Pemilahan arsip"), sop="persiapan")
    assert parse_mapping(made.text).sop == "dinas/persiapan"


def test_a_column_named_after_a_document_is_bound_to_it(mapped):
    rows = table(*ACTIVITIES.values())
    rows = [[*row, "tgl_bast" if at == 0 else "20/03/2024"] for at, row in enumerate(rows)]
    made = mapped(rows)
    (binding,) = parse_mapping(made.text).documents
    assert (binding.step, binding.column, binding.document) == (
        "serah-terima",
        "tgl_bast",
        "Berita Acara Serah Terima",
    )
    assert made.after is not None
    assert made.after.kinds["output-wajib"] == (3, 6)


def test_blank_words_are_counted_and_proposed(mapped):
    rows = table(*ACTIVITIES.values())
    rows[1][3], rows[2][3], rows[3][3] = "-", "0000-00-00", "Belum"
    made = mapped(rows)
    assert parse_mapping(made.text).blanks == ("-", "0000-00-00", "belum")
    assert columns(made)["selesai"] == "Tgl Selesai"
    assert "# selesai_kosong: belum-selesai" in made.text


def test_an_order_that_puts_ends_before_beginnings_is_turned(mapped):
    """03/04 to 04/02: as day and month the end comes first, as month and day it does not."""
    rows = [["A", text, "03/04/2024", "04/02/2024"] for text in ACTIVITIES.values()]
    made = mapped([["No Paket", "Tahapan", "Tgl Mulai", "Tgl Selesai"], *rows])
    assert parse_mapping(made.text).day_order == "bulan-hari"


def test_an_order_nobody_can_tell_is_left_to_the_reader(mapped):
    rows = [["A", text, "03/04/2024", "04/04/2024"] for text in ACTIVITIES.values()]
    made = mapped([["No Paket", "Tahapan", "Tgl Mulai", "Tgl Selesai"], *rows])
    assert parse_mapping(made.text).day_order is None
    assert "# tanggal: hari-bulan" in made.text.splitlines()


@pytest.mark.parametrize(
    ("verb", "noun"),
    [
        ("menyampaikan", "penyampaian"),
        ("menetapkan", "penetapan"),
        ("memeriksa", "pemeriksaan"),
        ("mengirimkan", "pengiriman"),
        ("menyusun", "penyusunan"),
        ("melaporkan", "pelaporan"),
    ],
)
def test_a_verb_and_its_noun_have_one_stem(verb, noun):
    assert alike(stem(verb), stem(noun)) == 1.0


def test_words_that_all_steps_share_count_little():
    likeness = Likeness(["Menyusun laporan kinerja", "Menyusun laporan risiko", "Menyusun laporan arsip"])
    assert likeness.score("laporan kinerja", "Menyusun laporan kinerja") > 0.8
    assert likeness.score("laporan kinerja", "Menyusun laporan risiko") < 0.6
