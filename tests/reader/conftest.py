"""The small handbooks of the site tests, the project's own handbook, and screens of two sizes."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.model import Handbook, Term
from sop_compiler.pipeline import build_all, compile_source
from sop_compiler.site import build_site

_SPEC = importlib.util.spec_from_file_location(
    "site_fixtures", Path(__file__).parents[1] / "site" / "conftest.py"
)
assert _SPEC is not None
assert _SPEC.loader is not None
_SITE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_SITE)

handbook = _SITE.handbook
site = _SITE.site


@pytest.fixture(scope="session")
def real(root: Path) -> Handbook:
    """The project's own handbook."""
    return compile_source(root).handbook


@pytest.fixture(scope="session")
def real_site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its site, built as the command builds it, in a folder that holds nothing else."""
    folder = tmp_path_factory.mktemp("buku")
    build_all(compile_source(root), folder, strict=True, progress=lambda *_: None)
    return folder / "build" / "site"


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every text hostile, among them the meaning of a word that occurs."""
    evil = _SITE.evil
    book = _SITE.make_handbook(evil)
    term = Term(id="hps", name=evil("arti"), abbreviation="Menyusun")
    folder = tmp_path_factory.mktemp("jahat")
    return build_site(replace(book, terms=(*book.terms, term)), folder, strict=True).site


@pytest.fixture
def phone(chromium: Any) -> Iterator[Any]:
    """A page of 390 px in a browser profile of its own."""
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(chromium: Any) -> Iterator[Any]:
    """A page of 1366 px in a browser profile of its own."""
    context = chromium.new_context(viewport={"width": 1366, "height": 768})
    yield context.new_page()
    context.close()


@pytest.fixture
def scriptless(chromium: Any) -> Iterator[Any]:
    """A page of 390 px that runs no script."""
    context = chromium.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    yield context.new_page()
    context.close()
