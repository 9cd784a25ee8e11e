"""Small sources written in the test, and what the rules on chains say of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.pipeline import compile_source, lint

Found = Callable[..., list[Diagnostic]]


@pytest.fixture
def found(tmp_path: Path) -> Found:
    """Findings of one rule over files given as ``path -> text`` below ``sop_source``."""

    def run(rule: str, files: dict[str, str]) -> list[Diagnostic]:
        for path, text in files.items():
            file = tmp_path / "sop_source" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        compilation = compile_source(tmp_path)
        assert compilation.ok, [d.message() for d in compilation.errors]
        return [d for d in lint(compilation, tmp_path).active if d.rule == rule]

    return run


@pytest.fixture
def sop() -> Callable[..., str]:
    """The text of an SOP: id, steps as flow maps, and further top-level lines."""

    def write(name: str, steps: list[str], *more: str, title: str | None = None) -> str:
        lines = [f"id: {name}", f"judul: {title or f'SOP {name}'}", "versi: {berlaku: 2024-01-02}", *more]
        lines += ["langkah:", *(f"  - {step}" for step in steps)]
        return "\n".join(lines) + "\n"

    return write
