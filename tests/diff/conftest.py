"""The fourteen SOPs, read once, and a project of one's own to change."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from sop_compiler.model import Handbook
from sop_compiler.pipeline import compile_source

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def handbook() -> Handbook:
    """The handbook of this repository."""
    return compile_source(ROOT).handbook


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of ``sop_source``."""
    shutil.copytree(ROOT / "sop_source", tmp_path / "sop_source")
    return tmp_path


@pytest.fixture
def git(project: Path, tool: Callable[[str], str]) -> Callable[..., str]:
    """Runs git in ``project``, where everything is committed on branch ``main``."""
    program = tool("git")

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [program, "-c", "user.name=Uji", "-c", "user.email=uji@contoh.id", *arguments],
            cwd=project,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    run("init", "-q", "-b", "main", ".")
    run("add", "-A")
    run("commit", "-q", "-m", "naskah")
    return run
