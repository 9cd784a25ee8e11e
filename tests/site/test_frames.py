"""Pages filled into frames are the pages MkDocs makes, or MkDocs makes them."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from sop_compiler.model import Handbook
from sop_compiler.pipeline import compile_source
from sop_compiler.site import build, build_site, mkdocs
from sop_compiler.site.frames import read_page

FORGE = "  usulan:\n    alamat: https://github.com/kab-contoh/buku-sop"


def digests(folder: Path) -> dict[str, str]:
    files = (p for p in folder.rglob("*") if p.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


class Builders:
    """Builds a project both ways, and counts the pages that MkDocs had to make."""

    def __init__(self, root: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.project, self.patch, self.pages = folder, monkeypatch, 0
        shutil.copy(root / "mkdocs.yml", folder)
        shutil.copytree(root / "site_overrides", folder / "site_overrides")
        run = mkdocs.run

        def counting(config: Path, docs: Path, site: Path) -> mkdocs.MkDocsRun:
            self.pages += sum(1 for _ in docs.rglob("*.md"))
            return run(config, docs, site)

        monkeypatch.setattr(mkdocs, "run", counting)

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.project / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    def build(self, handbook: Handbook) -> dict[str, str]:
        self.pages = 0
        return digests(build_site(handbook, self.project, strict=False).site)

    def slowly(self, handbook: Handbook) -> dict[str, str]:
        with self.patch.context() as patch:
            patch.setattr(build, "frames_for", lambda *_: (None, None))
            return self.build(handbook)


@pytest.fixture
def builders(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Builders:
    return Builders(root, tmp_path, monkeypatch)


def pages_of(made: dict[str, str]) -> int:
    return sum(1 for path in made if path.endswith(".html") and not path.startswith("cetak/")) - 1  # 404


def test_the_project_s_own_handbook_is_the_same_byte_for_byte(root: Path, builders: Builders) -> None:
    handbook = compile_source(root).handbook
    builders.edit("mkdocs.yml", '  usulan:\n    alamat: ""', FORGE)
    made = builders.build(handbook)
    assert pages_of(made) > 150
    assert builders.pages < 30
    assert made == builders.slowly(handbook)
    assert builders.pages == pages_of(made)


def test_hostile_texts_pass_through_unchanged(hostile: Handbook, builders: Builders) -> None:
    assert builders.build(hostile) == builders.slowly(hostile)


def test_a_public_address_reaches_every_page_and_the_sitemap(handbook: Handbook, builders: Builders) -> None:
    builders.edit("mkdocs.yml", "site_name:", "site_url: https://sop.contoh.go.id/buku/\nsite_name:")
    made = builders.build(handbook)
    assert builders.pages < pages_of(made) + 10
    assert made == builders.slowly(handbook)
    site = builders.project / "build/site"
    assert "https://sop.contoh.go.id/buku/sop/kota/usulan.html" in (site / "sitemap.xml").read_text("utf-8")
    assert "buku/sop/kota/usulan.html" in (site / "sop/kota/usulan.html").read_text("utf-8")


def test_a_navigation_without_titles_shows_those_of_its_pages(handbook: Handbook, builders: Builders) -> None:
    for title in ("SOP: ", "Tugas: ", "Istilah: "):
        builders.edit("mkdocs.yml", f"  - {title}", "  - ")
    assert builders.build(handbook) == builders.slowly(handbook)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("mkdocs.yml", "  - Istilah: istilah.md", "  - Usulan: sop/kota/usulan.md"),
        ("mkdocs.yml", "  - Istilah: istilah.md", "  - Dua: peraturan/pp-71-2019.md"),
        ("mkdocs.yml", "plugins:", "plugins:\n  - tags"),
        ("site_overrides/main.html", "{{ super() }}", "<b>{{ page.content | length }}</b>{{ super() }}"),
        ("site_overrides/main.html", "{{ super() }}", "<b>{{ page.meta.title | upper }}</b>{{ super() }}"),
        ("site_overrides/main.html", "{{ super() }}", "<script>var x = '{{ page.meta.title }}'</script>"),
    ],
)  # fmt: skip
def test_whatever_the_project_changes_both_ways_agree(
    handbook: Handbook, builders: Builders, file: str, old: str, new: str
) -> None:
    builders.edit(file, old, new)
    assert builders.build(handbook) == builders.slowly(handbook)


def test_a_page_somebody_laid_beside_ours_is_built(handbook: Handbook, builders: Builders) -> None:
    builders.build(handbook)
    extra = builders.project / "build/docs/tambahan.md"
    extra.write_text("# Tambahan\n\nTeks.\n", "utf-8")
    made = builders.build(handbook)
    assert "tambahan.html" in made
    assert builders.pages == pages_of(made)


def test_a_run_that_fails_says_what_mkdocs_said(handbook: Handbook, builders: Builders) -> None:
    builders.edit("mkdocs.yml", "name: material", "name: tidak-ada")
    with pytest.raises(build.SiteError, match="tidak-ada"):
        builders.build(handbook)


@pytest.mark.parametrize(
    "text",
    [
        "# Judul\n\nTeks biasa.\n",
        "---\ntitle: tanpa kutip\n---\n\n<div>x</div>\n",
        '---\ntitle: "x"\n---\n\n<div>a\n\nb</div>\n',
        '---\ntitle: "x"\n---\n\n<div>a\tb</div>\n',
        '---\ntitle: "x"\n---\n\nTeks <div>x</div>\n',
        '---\ntitle: "x"\n---\n\n<div>x</div>',
    ],
)  # fmt: skip
def test_only_pages_of_the_compiler_are_taken_apart(text: str) -> None:
    assert read_page("x.md", text) is None


def test_a_page_of_the_compiler_is_taken_apart_and_put_together(handbook: Handbook) -> None:
    text = '---\ntitle: "a: b"\nhide: ["toc"]\n---\n\n<div>x\ny</div>\n'
    page = read_page("sop/x.md", text)
    assert page is not None
    assert (page.address, page.meta["title"], page.block) == ("sop/x.html", "a: b", "<div>x\ny</div>")
    assert page.markdown == text
    assert replace(page, block="z").markdown != text
