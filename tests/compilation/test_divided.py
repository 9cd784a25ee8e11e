"""A source looked at by several processes gives what one process finds, whatever is in it."""

from __future__ import annotations

import os
import random
import shutil
import signal
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sop_compiler.cli.main import cli
from sop_compiler.compilation import crew
from sop_compiler.lint import divided, source
from sop_compiler.lint.rule import Rule
from sop_compiler.lint.source import lint_source
from sop_compiler.lint.table import RULES

ROOT = Path(__file__).resolve().parents[2]
SLIPS = (("pagar-alam/", "tetangga/"), ("id: pagar-alam", "id: tetangga"), ("Pengadaan", "Pengadan"))


@pytest.fixture
def book(tmp_path, monkeypatch) -> Path:
    """The fourteen and a third agency, which has the SOPs of the first with slips in the names."""
    monkeypatch.setattr(divided, "copies", lambda: 2)
    monkeypatch.setattr(divided, "FEWEST", 0)
    root = tmp_path / "book"
    made = root / "sop_source"
    shutil.copytree(ROOT / "sop_source", made, ignore=shutil.ignore_patterns(".skema"))
    shutil.copytree(made / "pagar-alam", made / "tetangga")
    for path in (made / "tetangga").glob("*.yaml"):
        text = path.read_text("utf-8")
        for old, new in SLIPS:
            text = text.replace(old, new)
        path.write_text(text, "utf-8")
    return root


def _alone(root: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    with monkeypatch.context() as patch:
        patch.setattr(divided, "copies", lambda: 1)
        return lint_source(root)


def _same(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(source, "compile_source", None)  # that would be one process
        found = lint_source(root)
    assert found == _alone(root, monkeypatch)


def test_the_fourteen_give_the_same_findings(book, monkeypatch):
    report, _ = lint_source(book)
    assert len({d.rule for d in report.active}) > 10
    _same(book, monkeypatch)


@pytest.mark.parametrize("seed", range(3))
def test_after_every_edit_the_findings_are_those_of_one_process(book, seed, edit, monkeypatch):
    chance = random.Random(seed)
    kept = book.parent / "kept"
    shutil.copytree(book / "sop_source", kept)
    for _ in range(3):
        edit(book, chance)
        _same(book, monkeypatch)
        if chance.random() < 0.7:
            shutil.rmtree(book / "sop_source")
            shutil.copytree(kept, book / "sop_source")


@pytest.mark.parametrize("form", ["text", "json", "sarif", "gitlab", "github"])
def test_what_is_printed_is_the_same_to_the_byte(book, form, monkeypatch):
    arguments = ["-C", str(book), "lint", "--semua", "--format", form]
    several = CliRunner().invoke(cli, arguments)
    monkeypatch.setattr(divided, "copies", lambda: 1)
    one = CliRunner().invoke(cli, arguments)
    assert several.stdout_bytes == one.stdout_bytes != b""
    assert (several.stderr, several.exit_code) == (one.stderr, one.exit_code)


def test_a_rule_that_looks_into_another_agency_is_run_by_one_process(book):
    def longest(context):
        steps = max(len(p.steps) for p in context.handbook.procedures)
        first = context.handbook.procedures[0]
        yield replace(context.finding("number-shared", first, "judul", n=str(steps)), code="number-shared")

    assert divided.find(book, [Rule("nomor-ganda", longest)]) is None


def test_a_source_with_bytes_that_are_no_text_is_told_alike(book, monkeypatch):
    (book / "sop_source" / "salatiga" / "dokumen.yaml").write_bytes(b"dokumen: \xff\xfe\n")
    (book / "sop_source" / "tetangga" / "kosong.yaml").write_bytes(b"")
    (book / "sop_source" / "tetangga" / "catatan.docx").write_bytes(b"")
    _same(book, monkeypatch)


def test_one_agency_or_few_sops_are_not_divided(book, monkeypatch):
    monkeypatch.setattr(divided, "FEWEST", 1_000)
    assert divided.find(book, RULES) is None
    monkeypatch.setattr(divided, "FEWEST", 0)
    for name in ("salatiga", "tetangga"):
        shutil.rmtree(book / "sop_source" / name)
    assert divided.find(book, RULES) is None


def test_a_killed_copy_leaves_the_work_to_one_process(book, monkeypatch):
    def killed(*_: Any) -> Any:
        os.kill(os.getpid(), signal.SIGKILL)
        yield

    expected = _alone(book, monkeypatch)
    monkeypatch.setattr(divided, "_work", killed)
    assert divided.find(book, RULES) is None
    assert lint_source(book) == expected


def test_a_file_edited_between_two_looks_is_not_taken_for_read(book, monkeypatch):
    real = divided._work
    edited = book.parent / "edited"
    shutil.copytree(book, edited)
    with (edited / "sop_source" / "salatiga" / "instansi.yaml").open("a", encoding="utf-8") as stream:
        stream.write("# lain\n")
    monkeypatch.setattr(divided, "_work", lambda _, *rest: real(edited, *rest))
    assert divided.find(book, RULES) is None


def test_a_process_with_threads_is_not_copied():
    over = threading.Event()
    thread = threading.Thread(target=over.wait)
    thread.start()
    try:
        assert crew.copies() == 1
    finally:
        over.set()
        thread.join()


def test_a_copy_keeps_what_it_made_between_two_steps_and_ends_with_the_crew():
    def count(start: int) -> crew.Work:
        total = start
        while True:
            total += yield (os.getpid(), total)

    with crew.crew([lambda: count(1), lambda: count(10)]) as both:
        first = list(both.answers())
        both.tell(5)
        second = list(both.answers())
    assert [total for _, total in first] == [1, 10]
    assert [total for _, total in second] == [6, 15]
    assert len({os.getpid(), *(pid for pid, _ in first)}) == 3
    for pid, _ in second:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
