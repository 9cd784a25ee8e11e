"""Names and personal numbers leave only on request, whatever they look like and wherever they stand."""

from __future__ import annotations

import csv
import json
import re

import duckdb
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sop_checks import privacy
from sop_checks.privacy import NAME_MASK, Masker

GAPS = st.sampled_from(["", " ", "  ", ".", "-", " - ", "\u00a0", "/"])
WRAPS = st.sampled_from(["{}", "NIP. {}", "lampiran({})", "x_{}.pdf", "a;{};b", "“{}”"])


@st.composite
def spread(draw, digits: str) -> str:
    """The digits with gaps in at most four places, inside some text."""
    places = draw(st.lists(st.integers(1, len(digits) - 1), max_size=4, unique=True))
    parts, at = [], 0
    for place in [*sorted(places), len(digits)]:
        parts += [digits[at:place], draw(GAPS) if place < len(digits) else ""]
        at = place
    return draw(WRAPS).format("".join(parts))


dates = st.dates()


@st.composite
def nips(draw) -> str:
    born, began = draw(dates), draw(dates)
    tail = draw(st.from_regex(r"[12][0-9]{3}", fullmatch=True))
    return f"{1950 + born.year % 60}{born:%m%d}{1980 + began.year % 45}{began:%m}{tail}"


@st.composite
def niks(draw) -> str:
    born = draw(dates)
    day = born.day + draw(st.sampled_from([0, 40]))
    area = draw(st.from_regex(r"[1-9][0-9]{5}", fullmatch=True))
    return f"{area}{day:02d}{born.month:02d}{born.year % 100:02d}" + draw(
        st.from_regex(r"[0-9]{4}", fullmatch=True)
    )


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_personal_numbers_are_masked_however_they_are_spaced(data):
    digits = data.draw(st.one_of(nips(), niks()))
    text = data.draw(spread(digits))
    masker = Masker(enabled=True)
    for masked in (masker.case(text), masker.text(text)):
        assert "***" in masked or "disamarkan" in masked
        rest = re.sub(r"-\*\*\*[0-9a-f]{6}", "", masked)
        assert len(re.sub(r"\D", "", rest)) < 6, masked


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_masking_twice_changes_nothing_and_plain_text_stays(data):
    masker = Masker(enabled=True, persons=["Budi Santoso"])
    text = data.draw(st.one_of(spread(data.draw(nips())), st.text(max_size=40)))
    assert masker.case(masker.case(text)) == masker.case(text)
    assert masker.text(masker.text(text)) == masker.text(text)
    assert Masker(enabled=False, persons=["Budi Santoso"]).text(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "BUDI SANTOSO",
        "budi  santoso",
        "Budi_Santoso",
        "Budi-Santoso",
        "bpk. Budi Santoso, S.H.",
        "BuDi\tSANTOSO",
    ],
)
@pytest.mark.parametrize("person", ["Budi Santoso", "Dr. Budi Santoso, S.H., M.Si.", "Ani; Budi Santoso SH"])
def test_names_are_masked_in_any_case_and_with_any_titles(text, person):
    masked = Masker(enabled=True, persons=[person]).text(f"nota {text} akhir")
    assert NAME_MASK in masked
    assert not re.search("budi|santoso", masked, re.IGNORECASE)


@pytest.mark.parametrize(
    "text",
    [
        "budi.santoso@kota.go.id",
        "0812-3456-7890",
        "+62 812 3456 7890",
        "(0812) 34567890",
        "Rekening BRI 0123-01-012345-50-9",
        "no. rek. 1234567890",
        "01.234.567.8-901.000",
        "01 234 567 8 901 000",
        "0012345678901000",
        "123456789012345",
        "1234567890123456",
    ],
)
def test_contacts_accounts_and_tax_numbers_are_masked_in_texts(text):
    masked = Masker(enabled=True).text(f"lihat {text}, lalu")
    assert "disamarkan" in masked or "***" in masked
    assert not re.search(r"\d[\d .\-]{7,}", re.sub(r"\*\*\*\w+", "", masked))
    assert masked.startswith("lihat ") and masked.endswith(", lalu")


@pytest.mark.parametrize(
    "text",
    [
        "mulai Senin, 22 April 2024 pukul 08.00",
        "2024-01-17 08:30:00",
        "PKT-2024-000123",
        "027/SOP/300/2020",
        "hps 1.234.567.890.000,00",
        "nilai 1234567890",
    ],
)
def test_ordinary_texts_stay(text):
    assert Masker(enabled=True, persons=["Budi Santoso"]).text(text) == text


SECRETS = ("198501012010011001", "3374014107900001", "budi", "santoso", "joko", "0812", "1234567890")
LEAKY = """berkas;langkah;mulai;selesai;dokumen;petugas;Nama PPK;catatan 198501012010011001
198501012010011001;1;2024-01-15;2024-01-31;Agenda milik BUDI SANTOSO;Budi Santoso, S.H.;Joko;x
B;langkah JOKO 0812-3456-7890;2024-01-15;tgl budi santoso;rek. BRI 1234567890;Budi Santoso, S.H.;Joko;y
C;1;198501012010011001;2024-01-31;KTP 3374014107900001;Budi Santoso, S.H.;Joko;z
"""


def everything(project, folder: str) -> dict[str, str]:
    """Every text of a report, workbooks cell by cell, Parquet row by row."""
    found: dict[str, str] = {}
    for path in sorted((project.root / folder).rglob("*")):
        if path.suffix == ".xlsx":
            book = openpyxl.load_workbook(path)
            cells = (str(c.value or "") for s in book for row in s.iter_rows() for c in row)
            found[path.name] = "\n".join([*cells, *book.sheetnames])
        elif path.suffix == ".parquet":
            found[path.name] = str(duckdb.sql(f"SELECT * FROM '{path}'").fetchall())
        elif path.is_file():
            found[path.name] = path.read_text(encoding="utf-8")
    return found


def leaks(text: str) -> list[str]:
    text = re.sub(r"[0-9a-f]{64}", "", text)  # hashes may hold any digits
    return [secret for secret in SECRETS if secret in text.casefold()]


def test_no_file_and_no_output_leaks(project):
    name = "ekspor Budi_Santoso 198501012010011001.csv"
    project.write(name, LEAKY)
    options = ["--sampel", "3", "--laporan"]
    first = project.sop(name, *options, "hasil")
    assert first.exit_code == 1, first.stderr
    second = project.sop(name, *options, "lagi", "--bandingkan", "hasil", "--format", "json")
    for text in (first.stdout, first.stderr, second.stdout):
        assert leaks(text) == []
    for folder in ("hasil", "lagi"):
        files = everything(project, folder)
        assert {"kka.xlsx", "findings.parquet", "bukti.json"} <= set(files)
        assert {file: leaks(text) for file, text in files.items() if leaks(text)} == {}
    assert json.loads(second.stdout)["comparison"]["counts"]["baru"] == 0
    assert project.sop("--ulang", "hasil").exit_code == 0


def test_asking_for_plain_names_is_recorded(project):
    project.write("ekspor.csv", LEAKY)
    project.sop("ekspor.csv", "--laporan", "hasil", "--tanpa-samaran")
    evidence = json.loads(project.read("hasil/data/bukti.json"))
    assert evidence["options"]["masked"] is False
    assert json.loads(project.read("hasil/data/findings.json"))["run"]["settings"]["samaran"] == "tidak"
    rows = list(csv.DictReader(project.read("hasil/data/findings.csv").splitlines()))
    assert "198501012010011001" in {row["case"] for row in rows}


def test_error_messages_are_masked(project):
    result = project.sop("198501012010011001.csv")
    assert result.exit_code == 2
    assert leaks(result.stderr) == []
    assert "tidak ditemukan" in result.stderr


def test_masked_and_plain_reports_have_the_same_fingerprints(project):
    project.write("ekspor.csv", LEAKY)
    project.sop("ekspor.csv", "--laporan", "samar")
    result = project.sop("ekspor.csv", "--laporan", "jelas", "--tanpa-samaran", "--bandingkan", "samar")
    assert "baru                   0 temuan" in result.stdout


def masked_by_every_pattern(text: str) -> str:
    """The plain way: every pattern looks at every text."""
    text = privacy._NUMBER.sub(privacy._masked, text)
    for pattern, word in (
        (privacy._EMAIL, "surel"),
        (privacy._ACCOUNT, "rekening"),
        (privacy._PHONE, "telepon"),
        (privacy._BARE, "nomor"),
    ):
        text = pattern.sub(f"({word} disamarkan)", text)
    return text


NUMBERS = st.one_of(
    nips(),
    niks(),
    st.from_regex(r"08[0-9]{8,10}", fullmatch=True),
    st.from_regex(r"\+62 ?[0-9]{8,11}", fullmatch=True),
    st.from_regex(r"(rek|BRI|no rekening)[ :.]{1,3}[0-9]{7,14}", fullmatch=True),
    st.from_regex(r"[0-9]{5,20}", fullmatch=True),
    st.from_regex(r"[0-9]{1,2} Mei 20[0-9]{2} pukul [0-9]{2}\.[0-9]{2}", fullmatch=True),
    st.from_regex(r"[a-z]{1,4}@[a-z]{2,4}\.id", fullmatch=True),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.one_of(NUMBERS, NUMBERS.flatmap(spread)), min_size=1, max_size=3))
def test_texts_are_masked_as_if_every_pattern_looked_at_them(parts: list[str]):
    text = ", ".join(parts)
    assert Masker(enabled=True).text(text) == masked_by_every_pattern(text)


def test_a_text_without_numbers_and_names_is_looked_at_once(monkeypatch: pytest.MonkeyPatch):
    """Words of limits are full of dates: one look says that no pattern can match."""
    looked: list[str] = []

    class Watched:
        def __init__(self, pattern: re.Pattern[str]) -> None:
            self.pattern = pattern

        def sub(self, new: object, text: str) -> str:
            looked.append(text)
            return self.pattern.sub(new, text)  # type: ignore[call-overload]

    for name in ("_NUMBER", "_EMAIL", "_ACCOUNT", "_PHONE", "_BARE"):
        monkeypatch.setattr(privacy, name, Watched(getattr(privacy, name)))
    masker = Masker(enabled=True, persons=["Siti Aminah"])
    plain = "mulai Rabu, 17 Januari 2024 pukul 08.30, selesai Kamis, 1 Februari 2024; terpakai 45 jam"
    assert masker.text(plain) == plain
    assert looked == []
    assert masker.text("oleh Siti Aminah, 0812 3456 7890") == f"oleh {NAME_MASK}, (telepon disamarkan)"
    assert len(looked) == 3
