"""What is kept from build to build: nothing is done twice, and nothing comes out differently."""

from __future__ import annotations

import hashlib
import random
import shutil
from pathlib import Path

import pytest

from sop_compiler import pipeline
from sop_compiler.cache import Store
from sop_compiler.cli.main import main
from sop_compiler.outputs import built
from sop_compiler.outputs.built import closed
from sop_compiler.pipeline import Compilation, build_all, compile_source
from sop_compiler.site import graphviz, mkdocs


def digests(folder: Path) -> dict[str, str]:
    files = (p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


class Work:
    """Counts compilations, runs of MkDocs, and graphs drawn."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.compiled = self.mkdocs = self.graphs = 0
        compile_, run, draw = pipeline.compile_source, mkdocs.run, graphviz._run

        def compiling(*args, **more):  # type: ignore[no-untyped-def]
            self.compiled += 1
            return compile_(*args, **more)

        def running(*args):  # type: ignore[no-untyped-def]
            self.mkdocs += 1
            return run(*args)

        def drawing(texts):  # type: ignore[no-untyped-def]
            self.graphs += len(texts)
            return draw(texts)

        monkeypatch.setattr(pipeline, "compile_source", compiling)
        monkeypatch.setattr(mkdocs, "run", running)
        monkeypatch.setattr(graphviz, "_run", drawing)

    def taken(self) -> tuple[int, int, int]:
        found = (self.compiled, self.mkdocs, self.graphs)
        self.compiled = self.mkdocs = self.graphs = 0
        return found


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    return Work(monkeypatch)


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Path:
    """One small agency of the project."""
    for name in ("istilah.yaml", "peraturan.yaml", "kalender", "salatiga"):
        source = root / "sop_source" / name
        target = tmp_path / "sop_source" / name
        target.parent.mkdir(exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    shutil.copy(root / "mkdocs.yml", tmp_path)
    shutil.copytree(root / "site_overrides", tmp_path / "site_overrides")
    return tmp_path


def build(project: Path, *options: str) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["-C", str(project), "build", *options])
    assert stop.value.code == 0


def test_an_unchanged_project_is_only_looked_at(
    project: Path, work: Work, capsys: pytest.CaptureFixture[str]
) -> None:
    build(project)
    compiled, runs, graphs = work.taken()
    assert (compiled, runs) == (1, 1)
    assert graphs > 0
    first, before = capsys.readouterr(), digests(project)
    build(project)
    second = capsys.readouterr()
    assert work.taken() == (0, 0, 0)
    assert "Tidak ada yang berubah" in second.err
    assert first.err.splitlines()[0] in second.err
    assert second.out.replace("0 berkas", "N berkas") != second.out
    assert first.out.splitlines()[0] == second.out.splitlines()[0]
    assert digests(project / "build") == {k[6:]: v for k, v in before.items() if k.startswith("build/")}


@pytest.mark.parametrize(
    "name",
    [
        "build/site/index.html", "build/docs/sop/index.md", "checks/conftest.py",
        "sop_source/.skema/salatiga/instansi.json",
    ],
)  # fmt: skip
def test_a_missing_or_edited_output_is_made_again(project: Path, work: Work, name: str) -> None:
    build(project)
    whole = digests(project)
    path = project / name
    edited = path.read_bytes().swapcase()
    path.write_bytes(edited)
    build(project)
    assert digests(project) == whole | {k: v for k, v in digests(project).items() if k.startswith(".cache/")}
    path.unlink()
    work.taken()
    build(project)
    # Theme and drawings are kept: only our own texts are made again.
    assert work.taken() == (1, 0, 0)
    assert hashlib.sha256(path.read_bytes()).hexdigest() == whole[name]


def test_options_configuration_and_theme_count_as_changes(project: Path, work: Work) -> None:
    build(project)
    build(project, "--luring")
    build(project)
    assert work.taken()[:2] == (3, 1)
    style = project / "site_overrides/assets/stylesheets/pembaca.css"
    style.write_text(style.read_text("utf-8") + "p{color:red}\n", "utf-8")
    build(project)
    assert work.taken()[:2] == (1, 1)
    assert (
        (project / "build/site/assets/stylesheets/pembaca.css").read_text("utf-8").endswith("p{color:red}\n")
    )


def test_the_theme_of_the_checkout_counts_where_the_project_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout, project = tmp_path / "kompilator", tmp_path / "proyek"
    for place in (checkout / "site_overrides", project):
        place.mkdir(parents=True)
    (checkout / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    module = checkout / "compiler" / "sop_compiler" / "outputs" / "built.py"
    monkeypatch.setattr(built, "__file__", str(module))

    def inputs() -> str:
        return built.inputs_of(project, Store(None))

    seen = [inputs()]
    assert inputs() == seen[0]
    (checkout / "site_overrides" / "main.html").write_text("a", "utf-8")
    seen.append(inputs())
    (checkout / "site_overrides" / "main.html").write_text("b", "utf-8")
    seen.append(inputs())
    assert len(set(seen)) == 3
    (project / "mkdocs.yml").write_text("site_name: y\n", "utf-8")
    own = inputs()
    (checkout / "site_overrides" / "main.html").write_text("c", "utf-8")
    assert inputs() == own


def test_a_configuration_that_looks_elsewhere_is_always_built(project: Path, work: Work) -> None:
    config = project / "mkdocs.yml"
    config.write_text(
        config.read_text("utf-8").replace("site_name: Buku SOP", "site_name: !ENV [NAMA, Buku]"), "utf-8"
    )
    build(project)
    build(project)
    assert work.taken()[:2] == (2, 2)


def test_a_damaged_cache_is_made_again(project: Path, work: Work) -> None:
    build(project)
    whole = digests(project / "build")
    for path in (project / ".cache").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes()[:-1] + b"?")
    build(project)
    assert work.taken()[:2] == (2, 2)
    assert digests(project / "build") == whole


def test_any_sequence_of_edits_gives_what_a_fresh_build_gives(
    root: Path, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shutil.copytree(root / "sop_source/pagar-alam", project / "sop_source/pagar-alam")
    store, rng = Store.of(project), random.Random(6)
    fresh = tmp_path_factory.mktemp("segar")
    for name in ("mkdocs.yml", "site_overrides"):
        (fresh / name).symlink_to(project / name)
    built: list[dict[str, str]] = []
    for number in range(3):
        compilation = edited(project, rng, take_away=number == 1)
        build_all(compilation, project, strict=False, progress=lambda *_: None, store=store)
        build_all(compilation, fresh, strict=False, progress=lambda *_: None)
        built.append(digests(project / "build"))
        assert built[-1] == digests(fresh / "build")
        assert digests(project / "checks") == digests(fresh / "checks")
    assert built[0] != built[1] != built[2]


def edited(project: Path, rng: random.Random, *, take_away: bool) -> Compilation:
    """Change words of rows of some SOPs, or take one away with those that refer to it; then compile."""
    paths = sorted(project.glob("sop_source/*/*.yaml"))
    for path in rng.sample(paths, 6):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        rows = [at for at, line in enumerate(lines) if "kegiatan: M" in line]
        if rows:
            lines[rng.choice(rows)] = f"    kegiatan: Mengubah kata {rng.randint(1, 99)}\n"
        before = path.read_text("utf-8")
        path.write_text("".join(lines), "utf-8")
        if not compile_source(project).ok:
            path.write_text(before, "utf-8")
    if take_away:
        shutil.rmtree(project / "sop_source/salatiga")
    compilation = compile_source(project)
    assert compilation.ok
    return compilation


def test_what_changed_while_it_was_built_is_not_taken_for_built(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sop = project / "sop_source" / "salatiga" / "pengelolaan-kinerja-ukpbj.yaml"
    before = sop.read_text("utf-8")
    edited = before.replace("judul: ", "judul: Bukan ", 1)
    assert edited != before
    compile_ = pipeline.compile_source

    def after_an_edit(*args, **more):  # type: ignore[no-untyped-def]
        sop.write_text(edited, "utf-8")
        return compile_(*args, **more)

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "compile_source", after_an_edit)
        build(project)
    sop.write_text(before, "utf-8")
    build(project)
    page = project / "build" / "site" / "sop" / "salatiga" / "pengelolaan-kinerja-ukpbj.html"
    assert "Bukan " not in page.read_text("utf-8")
    assert "Tidak ada yang berubah" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("config", "alone"),
    [
        ("", True),
        ("site_name: Buku", True),
        ("theme: {name: material, custom_dir: site_overrides}", True),
        ("theme: {name: material, custom_dir: tema}", False),
        ("theme:\n  name: material\n  custom_dir: ../tema", False),
        ("INHERIT: induk.yml", False),
        ("site_name: !ENV NAMA", False),
        ("hooks:\n  - kait.py", False),
        ('"hooks": [kait.py]', False),
        ("plugins:\n- search:\n    lang: id\n- offline  # macros\nextra:\n  - lain", True),
        ("plugins: [search, offline]", True),
        ("plugins: [search, macros]", False),
        ("plugins:\n  - search\n  - git-dates: {a: 1}", False),
        ("plugins:\n  macros: {}", False),
        ("markdown_extensions:\n  - x: {y: !!python/name:lain.z}", False),
    ],
)
def test_a_configuration_that_brings_in_other_files_is_always_built(
    tmp_path: Path, config: str, alone: bool
) -> None:
    (tmp_path / "mkdocs.yml").write_text(config, "utf-8")
    assert closed(tmp_path / "mkdocs.yml") is alone


def test_a_lost_list_of_checks_is_written_again(project: Path) -> None:
    build(project)
    listing = project / "checks" / ".daftar-berkas"
    before = listing.read_bytes()
    listing.unlink()
    build(project)
    assert listing.read_bytes() == before
