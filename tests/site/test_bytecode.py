"""Compiled templates are kept: the same text comes out with them, without them, and with damaged ones."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from sop_compiler.site import bytecode
from sop_compiler.site.bytecode import template_code


@pytest.fixture(autouse=True)
def keeping(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)


def _say(folder: Path, text: str, *makers: str) -> str:
    environment = Environment(
        loader=DictLoader({"a": text}), autoescape=True, bytecode_cache=template_code(*makers, folder=folder)
    )
    return environment.get_template("a").render(x="<1>")


def test_a_kept_template_is_used_until_its_text_changes(tmp_path: Path) -> None:
    assert _say(tmp_path, "{{ x }} satu") == "&lt;1&gt; satu"
    (entry,) = tmp_path.iterdir()
    kept = entry.read_bytes()
    assert _say(tmp_path, "{{ x }} satu") == "&lt;1&gt; satu"
    assert entry.read_bytes() == kept
    assert _say(tmp_path, "{{ x }} dua") == "&lt;1&gt; dua"
    assert [*tmp_path.iterdir()] == [entry]  # one entry a name, the newest text
    assert _say(tmp_path, "{{ x }} dua", "makers of another version") == "&lt;1&gt; dua"
    assert len([*tmp_path.iterdir()]) == 2


@pytest.mark.parametrize("damage", [b"", b"j2", b"garbage" * 20])
def test_a_damaged_entry_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    _say(tmp_path, "{{ x }} satu")
    (entry,) = tmp_path.iterdir()
    good = entry.read_bytes()
    for broken in (damage, good[:-9], good[: len(good) // 2]):
        entry.write_bytes(broken)
        assert _say(tmp_path, "{{ x }} satu") == "&lt;1&gt; satu"
    assert entry.read_bytes() == good


def test_nothing_is_kept_where_python_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert template_code(folder=tmp_path) is None
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "berkas").write_text("")
    assert template_code(folder=tmp_path / "berkas" / "x") is None


def test_the_folder_is_one_of_byte_code() -> None:
    """Neither git nor the digest of our own source looks into it."""
    assert bytecode.FOLDER.parent.name == "__pycache__"
