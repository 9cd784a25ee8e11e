"""``sop export --to pdf``: the official sheet through an installed browser."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from sop_compiler.exports.as_pdf import PdfError, find_browser

SOP = "pagar-alam/pengelolaan-risiko"


def sop(root: Path, *arguments: str, path: str | None = None) -> subprocess.CompletedProcess[bytes]:
    env = dict(os.environ)
    if path is not None:
        env.update({"PATH": path, "PROGRAMFILES": "", "LOCALAPPDATA": ""})
    command = (sys.executable, "-m", "sop_compiler", "-C", str(root), "export", *arguments)
    return subprocess.run(command, capture_output=True, env=env, check=False)


@pytest.fixture
def browser() -> str:
    try:
        return find_browser()
    except PdfError:
        if os.environ.get("CI") == "true":
            pytest.fail("Chromium is not installed")
        pytest.skip("Chromium is not installed")


def test_pdf_has_landscape_pages_of_the_asked_paper(root: Path, browser: str, tmp_path: Path):
    target = tmp_path / "sop.pdf"

    done = sop(root, SOP, "--to", "pdf", "--kertas", "f4", "-o", str(target))

    assert done.returncode == 0, done.stderr.decode()
    content = target.read_bytes()
    assert content.startswith(b"%PDF-")
    boxes = re.findall(rb"/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]", content)
    assert boxes
    # F4 landscape is 330 x 215 mm; browsers round to whole CSS pixels.
    for width, height in boxes:
        assert abs(float(width) - 330 / 25.4 * 72) < 1.5
        assert abs(float(height) - 215 / 25.4 * 72) < 1.5


def test_without_a_browser_the_message_says_what_to_do(root: Path, tmp_path: Path):
    done = sop(root, SOP, "--to", "pdf", "-o", str(tmp_path / "x.pdf"), path=str(tmp_path))

    if done.returncode == 0:
        pytest.skip("a browser stands where PATH does not matter")
    assert done.returncode == 2
    assert "pasang salah satunya" in done.stderr.decode("utf-8")
    assert not (tmp_path / "x.pdf").exists()


def test_several_sops_need_a_folder(root: Path):
    done = sop(root, "--to", "pdf", "-o", "semua.pdf")

    assert done.returncode == 2
    assert "-o FOLDER" in done.stderr.decode("utf-8")
