"""Which column is proposed for what: by name, by misspelt name, and by its cells."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from map_samples import CALENDAR, OTHER, columns, procedure, write

from sop_checks.folding import fold
from sop_checks.proposal.drafting import draft, parse_mapping

HEADER = ["berkas", "langkah", "pelaksana", "petugas", "mulai", "selesai", "dokumen"]
STEPS = [
    "Menyampaikan RUP dan dokumen terkait perencanaan lainnya",
    "Menyusun HPS dan Rancangan Kontrak",
    "Menerima hasil pekerjaan dari penyedia",
]
DOCUMENTS = ["", "Berita Acara Reviu", "BAST"]
PEOPLE = ["Budi Santoso", "Siti Aminah"]


def records(cases: int = 4) -> list[list[str]]:
    rows: list[list[str]] = []
    for case in range(cases):
        for at, step in enumerate(STEPS):
            day = f"{13 + case:02}/0{at + 1}/2024"
            person = PEOPLE[case % 2]
            rows.append(
                [f"PKT-{case:03}", step, "PPK", person, f"{day} 08:00", f"{day} 15:30", DOCUMENTS[at]]
            )
    return rows


RENAMED = {
    "usual": ["Nomor Paket", "Nama Tahapan", "Jabatan", "Nama Petugas", "Tgl Mulai", "Tgl Selesai", "Output"],
    "misspelt": [
        "No. Permohonann",
        "Tahappan",
        "Jabattan",
        "Pettugas",
        "Tgl Mulaii",
        "Tgl Selesaii",
        "Dokumenn",
    ],
    "meaningless": ["A", "B", "C", "D", "E", "F", "G"],
    "pm4py": [
        "case:concept:name",
        "concept:name",
        "org:role",
        "org:resource",
        "start_timestamp",
        "time:timestamp",
        "document",
    ],
    "SPSE": ["kd_tender", "nama_tahapan", "jabatan", "nama_pegawai", "tgl_awal", "tgl_akhir", "nama_dokumen"],
}


@pytest.mark.parametrize("names", RENAMED.values(), ids=RENAMED)
def test_columns_are_found_under_other_names(mapped, names):
    assert columns(mapped([names, *records()])) == dict(zip(HEADER, names, strict=True))


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), names=st.sampled_from([*RENAMED.values()]))
def test_the_order_of_columns_and_rows_does_not_matter(tmp_path, seed, names):
    """Shuffled columns and rows give the same mapping, and no column stands in it twice."""
    shuffle = random.Random(seed)
    order = shuffle.sample(range(len(names)), len(names))
    rows = shuffle.sample(records(), len(records()))
    table = [[row[at] for at in order] for row in (names, *rows)]
    made = draft((procedure(), OTHER), {"uji": CALENDAR}, [write(tmp_path / "acak.csv", table)])
    assert columns(made) == dict(zip(HEADER, names, strict=True))
    mapping = parse_mapping(made.text)
    used = [fold(name) for found in mapping.columns.values() for name in found]
    assert len(used) == len(set(used))


def test_a_column_of_row_numbers_is_no_case_number(mapped):
    rows = [[str(number), *row] for number, row in enumerate(records(), 1)]
    made = mapped([["No", "Kode", *HEADER[1:]], *rows])
    assert columns(made)["berkas"] == "Kode"


def test_a_column_with_a_usual_name_loses_to_cells_full_of_the_sops_own_words(mapped):
    """`Kegiatan` holds a budget heading here; the steps stand under a name that says nothing."""
    rows = [[row[0], "Belanja modal", row[1], *row[4:6]] for row in records()]
    made = mapped([["No Paket", "Kegiatan", "Isi", "Mulai", "Selesai"], *rows])
    assert columns(made)["langkah"] == "Isi"


def test_a_column_called_berkas_stays_it_though_its_cells_read_like_a_step(mapped):
    """One case called as a step is: the column's own name decides, `sop check` reads it so too."""
    rows = [[STEPS[0], str(at + 1), row[5]] for at, row in enumerate(records(1))]
    made = mapped([["berkas", "langkah", "selesai"], *rows])
    assert columns(made) == {"berkas": "berkas", "langkah": "langkah", "selesai": "selesai"}


def test_a_single_date_column_is_the_end(mapped):
    made = mapped([["No Paket", "Tahapan", "Tgl"], *[[*row[:2], row[5]] for row in records()]])
    assert columns(made) == {"berkas": "No Paket", "langkah": "Tahapan", "selesai": "Tgl"}
    assert "# mulai_dari: pendahulu" in made.text


def test_dates_of_the_case_are_no_times_of_steps(mapped):
    """A contract date that repeats on every row of a case is neither beginning nor end."""
    rows = [[*row[:2], "02/01/2024", row[4], row[5]] for row in records()]
    made = mapped([["No Paket", "Tahapan", "X", "Y", "Z"], *rows])
    assert {key: columns(made)[key] for key in ("mulai", "selesai")} == {"mulai": "Y", "selesai": "Z"}
    assert "X" in [item.header for item in made.proposal.unused]


def test_every_column_is_mentioned(mapped):
    """Nothing is dropped silently: what is not used stands in a comment with samples."""
    rows = [[*row, "catatan bebas", ""] for row in records()]
    made = mapped([[*HEADER, "Keterangan Lain", "Kosong"], *rows])
    assert "“Keterangan Lain”: terisi semua; contoh: catatan bebas" in made.text
    assert "“Kosong”: kosong" in made.text


def test_names_and_personal_numbers_are_masked_everywhere(mapped):
    """Persons stand in a person column, in a nameless one, and inside a remark."""
    nip = "198501012010011001"
    remarks = [f"paraf {PEOPLE[0]} ({nip})", "lengkap", "kurang lampiran"]
    rows = [[*row, nip, "081234567890", remarks[at % 3]] for at, row in enumerate(records())]
    made = mapped([[*HEADER, "NIP", "No HP", "Ket"], *rows])
    for secret in (*PEOPLE, "Budi", nip, "081234567890"):
        assert secret not in made.text
    assert "paraf (nama disamarkan) (NIP-***" in made.text


@pytest.mark.parametrize("header", ["Nama PPK", "nama_pptk", "NAMA KEPALA"])
def test_a_column_that_the_reports_mask_is_masked_in_the_mapping_too(mapped, header):
    """Names of one word look like no names; the column's own name says what they are."""
    rows = [[*row, name] for row, name in zip(records(), ["Siti", "Budi"] * 9, strict=False)]
    made = mapped([[*HEADER, header], *rows])
    assert "Siti" not in made.text.replace("Siti Aminah", "")
    assert f"“{header}”" in made.text


def test_titles_above_the_header_and_totals_below_are_passed_over(mapped):
    made = mapped(
        [
            ["REKAP PENGADAAN"],
            [],
            ["Register", "Isi", "Masuk", "Keluar"],
            *[[row[0], row[1], row[4], row[5]] for row in records()],
            ["Jumlah"],
        ]
    )
    assert columns(made) == {"berkas": "Register", "langkah": "Isi", "mulai": "Masuk", "selesai": "Keluar"}
    assert made.after is not None
    assert made.after.cases == 4
