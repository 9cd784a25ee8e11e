"""The written file: valid for ``--map`` whatever stands in the data, stable, extended by a second run."""

from __future__ import annotations

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from map_samples import ACTIVITIES

from sop_checks.folding import fold
from sop_checks.proposal.as_yaml import proposal_yaml, quoted
from sop_checks.proposal.drafting import parse_mapping
from sop_checks.proposal.handbook import Candidate
from sop_checks.proposal.result import ColumnSeen, Dates, DocumentColumn, Proposal, SopChoice, StepText

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60) | st.sampled_from(
    ["no", "08:30", "- a", "# b", "a: b", "{x}", "'", '"', "\\", "\n", "\u2028", "\x85", "\ufeff", "x" * 1500]
)


@given(TEXTS)
def test_any_text_survives_quoting(text):
    assert yaml.load(quoted(text), Loader=yaml.BaseLoader) == text


@settings(max_examples=60, deadline=None)
@given(st.lists(TEXTS.filter(fold), min_size=1, max_size=6, unique_by=fold))
def test_any_data_gives_a_file_that_reads_back(texts):
    """Headers, step texts, documents and blanks of any kind, active and in comments."""
    states = ("usulan", "pilih", "asing", "pemetaan")
    proposal = Proposal(
        files=tuple(texts),
        tables=(),
        columns=(
            ColumnSeen(canonical="berkas", table=texts[0], header=texts[0], filled=0.5, samples=tuple(texts)),
        ),
        unused=tuple(ColumnSeen(canonical="", table="", header=text, filled=0, samples=()) for text in texts),
        sop=SopChoice(sop="dinas/persiapan", title=texts[0], sure=True),
        steps=tuple(
            StepText(
                text=text,
                count=1,
                state=states[at % 4],
                step="susun-hps",
                candidates=(Candidate(0.5, "susun-hps", text),) if at % 4 != 2 else (),
            )
            for at, text in enumerate(texts)
        ),
        documents=(DocumentColumn(step="susun-hps", column=texts[0], document=texts[-1], sure=True),),
        blanks=tuple((text, 1) for text in texts),
        dates=Dates(notes=tuple(texts)),
    )
    mapping = parse_mapping(proposal_yaml(proposal))
    assert mapping.columns["berkas"] == (texts[0].strip(),)
    assert mapping.sop == "dinas/persiapan"
    expected = {fold(text): "susun-hps" for at, text in enumerate(texts) if at % 4 in (0, 3)}
    assert dict(mapping.steps) == expected
    assert mapping.blanks == tuple(text.strip() for text in texts)


def rows() -> list[list[str]]:
    texts = ["Penyampaian RUP", "HPS dan Rancangan Kontrak", "Makan siang", *ACTIVITIES.values()]
    found = [
        [f"PKT-{case}", text, "Siti Aminah", f"{case}/02/2024", "-", "03/02/2024"]
        for case in (3, 14)
        for text in texts
    ]
    return [["Kode Berkas", "Isian", "Paraf", "Datang", "Pulang", "tgl_bast"], *found]


def test_a_second_run_on_its_own_file_changes_nothing(mapped):
    first = mapped(rows())
    second = mapped(rows(), existing=first.text)
    assert second.text == first.text


def test_the_same_data_give_the_same_bytes(mapped):
    assert mapped(rows()).text == mapped(rows()).text


def test_entries_of_an_existing_mapping_win_and_stay(mapped):
    """Also those of which the data say nothing."""
    existing = """
sop: dinas/persiapan
kolom: {langkah: Isian, berkas: Kode Berkas}
langkah: {Makan siang: susun-hps, Rapat lama: serah-terima}
kosong: [TBA]
mulai_dari: pendahulu
zona: Asia/Makassar
"""
    mapping = parse_mapping(mapped(rows(), existing=existing).text)
    assert mapping.steps[fold("Makan siang")] == "susun-hps"
    assert mapping.steps[fold("Rapat lama")] == "serah-terima"
    assert mapping.blanks[0] == "TBA"
    assert mapping.start_from_predecessor
    assert mapping.zone == "Asia/Makassar"


def test_lines_fit_a_terminal_of_100_columns(mapped):
    """Except entries that a long text of the data makes longer."""
    made = mapped(rows())
    comments = [
        line for line in made.text.splitlines() if line.lstrip().startswith("#") and '": ' not in line
    ]
    assert len(comments) > 20
    assert max(map(len, comments)) <= 100
