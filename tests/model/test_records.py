"""Records are values: frozen, slotted, equal whatever file they were read from."""

from __future__ import annotations

import dataclasses
import inspect
from pathlib import Path

import pytest

from sop_compiler import model
from sop_compiler.cache import dump, load
from sop_compiler.model import Document, Doubt, Role, in_doubt, named_in
from sop_compiler.pipeline import compile_source
from sop_compiler.spans import Span, lines_of

RECORDS = [r for _, r in inspect.getmembers(model, dataclasses.is_dataclass)]
SOURCE = """\
id: surat
judul: SOP
langkah:
  - {id: terima, kegiatan: Terima, waktu: 1 hari, output: [Tanda terima]}
"""


def doubt(field: str, **values) -> Doubt:
    return Doubt(field=field, printed="", read="", reason="kabur", confidence="sedang", **values)


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.__name__)
def test_every_record_is_frozen_and_slotted_and_leaves_its_place_out_of_equality(record):
    assert record.__dataclass_params__.frozen
    assert "__slots__" in vars(record)
    spans = [f for f in dataclasses.fields(record) if f.name == "span"]
    assert all(not f.compare and not f.repr for f in spans)


def test_equal_words_in_different_files_are_equal_records(tmp_path: Path):
    read = []
    for folder, before in (("satu", ""), ("dua", "# catatan\n\n")):
        file = tmp_path / folder / "sop_source" / "dinas" / "surat.yaml"
        file.parent.mkdir(parents=True)
        file.write_text(before + SOURCE, encoding="utf-8")
        read.append(compile_source(tmp_path / folder).handbook.procedures[0])
    first, second = read
    assert first.steps == second.steps
    assert hash(first.steps[0]) == hash(second.steps[0])
    assert first.steps[0].span.line + 2 == second.steps[0].span.line


def test_a_record_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Role(id="ppk", name="PPK").name = "lain"  # type: ignore[misc]


def test_records_in_collections_are_told_apart_by_content():
    assert (
        len({Document(id="rup", name="RUP"), Document(id="rup", name="RUP", span=Span("a", 3, 1, 3, 2))}) == 1
    )
    assert Document(id="rup", name="RUP") != Document(id="rup", name="R U P")


def test_a_place_before_the_first_line_is_refused():
    with pytest.raises(ValueError, match="before 1:1"):
        Span("a.yaml", 0, 1, 1, 1)


def test_lines_break_where_yaml_breaks_them():
    assert lines_of("a\r\nb\rc\nd\u2028e\x0cf\n") == ["a", "b", "c", "d", "e\x0cf"]
    assert lines_of("") == []


@pytest.mark.parametrize(
    ("noted", "field", "weakens"),
    [
        ("langkah/a/waktu", "langkah/a/waktu", True),
        ("langkah/a", "langkah/a/waktu", True),
        ("langkah/a/cabang", "langkah/a/cabang/b/ke", True),
        ("langkah/a/waktu", "langkah/a", False),
        ("langkah/a", "langkah/ab/waktu", False),
        ("langkah", "langkah/a/waktu", False),
    ],
)
def test_a_doubt_weakens_its_field_and_what_lies_below(noted: str, field: str, weakens: bool):
    assert (in_doubt([doubt(noted)], field) is not None) is weakens


def test_confirmed_and_spelling_doubts_weaken_nothing():
    confirmed = doubt("langkah/a", confirmation=model.Confirmation(by="Kepala", date="2024-01-02"))
    assert in_doubt([confirmed, doubt("langkah/a", spelling_only=True)], "langkah/a/waktu") is None
    assert named_in([confirmed], "langkah/a")


@pytest.mark.parametrize("record", RECORDS, ids=lambda r: r.__name__)
def test_a_record_comes_out_of_the_cache_as_it_went_in(record):
    """Its place too, which takes no part in equality; whatever way its state is put together."""
    made = object.__new__(record)
    for number, field in enumerate(dataclasses.fields(record)):
        value = Span("a.yaml", 1, 2, 3, 4) if field.name == "span" else f"isi {number}"
        object.__setattr__(made, field.name, value)
    again = load(dump(made))
    assert type(again) is record
    for field in dataclasses.fields(record):
        assert getattr(again, field.name) == getattr(made, field.name)
