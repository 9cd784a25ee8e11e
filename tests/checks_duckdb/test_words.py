"""Texts of a text file are numbered from a sample; what the sample lacks changes nothing but the effort."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest
from compare import Watch, differences
from test_same_as_evaluator import both, log

from sop_checks.duck import layout, opening, words


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    return Watch(monkeypatch.setattr)


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[dict[int, tuple[str, ...]]]:
    """The numbered texts of every time that the rows are loaded."""
    seen: list[dict[int, tuple[str, ...]]] = []
    real = layout._load

    def load(connection, source, wanted, forms, dates, texts):
        seen.append(dict(texts))
        return real(connection, source, wanted, forms, dates, texts)

    monkeypatch.setattr(layout, "_load", load)
    return seen


def test_the_rows_of_a_text_file_are_loaded_once_and_their_texts_numbered(tmp_path: Path, watch, loads):
    left, right = both(tmp_path, log(400, "dokumen"))
    assert differences(left, right) == []
    (texts,) = loads
    assert texts == {
        1: ("Menelaah surat", "Menerima surat", "Mengirim surat"),
        4: ("Agenda", "Ekspedisi"),
        5: ("kepala", "staf"),
        6: ("Ani", "Budi", "Citra"),
    }


@pytest.mark.parametrize("known", [0, 1, 3])
def test_texts_that_the_sample_lacks_are_numbered_too(known: int, tmp_path: Path, watch, loads, monkeypatch):
    """Steps, documents, roles and persons that only the last rows have, in quotes and empty ones too."""
    table = log(300)
    later = log(320, "kurang").splitlines(keepends=True)[901:]
    later = [
        row.replace("staf", '"kepala, dinas"').replace("Citra", "Dedi").replace("Agenda", '""')
        for row in later
    ]
    later[3] = later[3].replace("Menelaah surat", "Telaah 'ulang'")
    real = words.first_words

    def first_words(source, columns):
        return {index: texts[:known] for index, texts in real(source, columns).items() if texts[:known]}

    monkeypatch.setattr(layout, "first_words", first_words)
    left, right = both(tmp_path, table + "".join(later))
    assert differences(left, right) == []
    assert watch.refused == {}
    assert len(loads) == 1
    assert "NONCOMPLIANT" in {item.outcome for item in left.findings}


def test_a_column_with_more_texts_than_expected_is_loaded_as_it_is(tmp_path: Path, watch, loads, monkeypatch):
    monkeypatch.setattr(opening, "_PLACES", 1)  # only the beginning of the file is looked at
    monkeypatch.setattr(words, "_WORDS", 20)
    rows = log(400).splitlines(keepends=True)
    named = [row.replace("Budi", f"Budi {number % 90}") for number, row in enumerate(rows[600:])]
    left, right = both(tmp_path, "".join([*rows[:600], *named]))
    assert differences(left, right) == []
    assert watch.refused == {}
    assert [sorted(texts) for texts in loads] == [[1, 4, 5, 6], [1, 4, 5]]


def test_a_column_with_ever_new_texts_is_not_numbered(tmp_path: Path, watch, loads):
    """One document per case: few in a sample, and yet most of them unknown."""
    rows = log(400).splitlines(keepends=True)
    named = [row.replace("Agenda", f"Agenda {number // 9}") for number, row in enumerate(rows)]
    left, right = both(tmp_path, "".join(named))
    assert differences(left, right) == []
    assert [sorted(texts) for texts in loads] == [[1, 5, 6]]


def test_numbers_are_those_of_the_texts():
    """Case, quotes, blanks and the empty text count; a missing one has the number 0."""
    texts = ["a", "A", "", None, "é's", " a", "zz", "a"]
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE t AS SELECT unnest($1::VARCHAR[]) AS x0", [texts])
        known: words.Words = {0: ("A", "a", "é's")}
        columns = ", ".join(words.some_numbered(0))
        connection.execute(f"CREATE TABLE raw AS SELECT {columns} FROM {words.looked_up('t', known)}")
        every = words.complete(connection, known)
        assert every == {0: ("A", "a", "é's", "", " a", "zz")}
        numbers = [number for (number,) in connection.execute("SELECT k0 FROM raw ORDER BY rowid").fetchall()]
        assert [(None, *every[0])[number] for number in numbers] == texts
        assert connection.execute("DESCRIBE raw").fetchall()[0][0] == "k0"
