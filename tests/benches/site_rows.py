"""Rows about compiling, building, previewing, linting and comparing handbooks."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benches.handbooks import first_sop, reworded
from tests.benches.measure import ROOT, Command, Missing, prepare, put_away, python, sop, take, work
from tests.benches.rows import Aim, Row, Setting

MADE = ("build", "checks", ".cache")
"""What a build leaves in a project; nothing of it may help a cold run."""


def handbook(setting: Setting, sops: int) -> Path:
    """A made-up handbook of that size."""
    root = setting.data / f"buku-{sops}"
    prepare("handbooks", root, str(sops))
    return root


def this_handbook(setting: Setting) -> Path:
    """The handbook of this project, copied so that nothing is built in the checkout."""
    root = setting.data / "buku-asli"
    shutil.rmtree(root, ignore_errors=True)
    for name in ("sop_source", "site_overrides"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    return root


def cold(root: Path) -> Callable[[], None]:
    """Forgets everything made from a source before."""

    def forget() -> None:
        for name in MADE:
            put_away(root / name)

    return forget


def without_cache(root: Path) -> Callable[[], None]:
    """Forgets what is kept between runs, leaves what was built."""
    return lambda: put_away(root / ".cache")


def build(root: Path) -> Command:
    """A cold build of everything."""
    return sop("-C", root, "build", before=cold(root))


def build_again(root: Path) -> Command:
    """A build of everything by a project that was built before: only ``.cache`` is left of that."""

    def forget() -> None:
        built(root)
        for name in ("build", "checks"):
            put_away(root / name)

    return sop("-C", root, "build", before=forget)


def built(root: Path) -> None:
    """Build unless it is built."""
    if not (root / "build" / "site" / "index.html").is_file():
        take(sop("-C", root, "build"))


def plain(root: Path, folder: Path, *, top_menu: bool = False) -> Command:
    """The plain Material build of the same pages and texts; ``root`` is built by then."""

    def ready() -> None:
        put_away(folder / "site")
        if not (folder / "mkdocs.yml").is_file():
            built(root)
            prepare("plain_site", root, folder, *(["--menu-atas"] if top_menu else []))

    return python("-m", "mkdocs", "build", "-q", "-f", folder / "mkdocs.yml", before=ready)


def against_material(setting: Setting) -> Iterator[Row]:
    """The whole build against plain Material."""
    for sops, aim in ((14, 0.6), (60, 0.6) if setting.small else (1_000, 1.0)):
        root = handbook(setting, sops)
        folder = setting.data / f"polos-{sops}"
        shutil.rmtree(folder, ignore_errors=True)
        yield Row(
            f"buku-{sops}", f"`sop build`, {sops:,} SOPs, cold, checks included", build(root),
            plain(root, folder), "plain Material, same pages and texts", "cpu", Aim(ratio=aim),
            rounds=3 if sops <= 100 else 1,
        )  # fmt: skip
    root, folder = this_handbook(setting), setting.data / "polos-asli"
    shutil.rmtree(folder, ignore_errors=True)
    yield Row(
        "buku-asli", "the same, this project's own 14 SOPs", build(root),
        plain(root, folder), "plain Material, same pages and texts", "cpu", Aim(ratio=0.6),
    )  # fmt: skip
    root, folder = handbook(setting, 14), setting.data / "polos-14-atas"
    shutil.rmtree(folder, ignore_errors=True)
    yield Row(
        "buku-14", "the same, 14 SOPs, against the cheapest menu", build(root),
        plain(root, folder, top_menu=True), "plain Material, five entries in the menu", "cpu",
    )  # fmt: skip
    root, folder = handbook(setting, 14), setting.data / "polos-14"
    yield Row(
        "buku-14", "the same, 14 SOPs, `.cache` of an earlier build left", build_again(root),
        plain(root, folder), "plain Material, same pages and texts", "cpu",
    )  # fmt: skip


def our_share(setting: Setting) -> Iterator[Row]:
    """What of a build is compiling, and what is making pages before the theme gets them."""
    sops = 60 if setting.small else 200
    root = handbook(setting, sops)
    whole = build(root)
    what = f"compile step of the build (source, lint, rules, checks), {sops:,} SOPs"
    step = work("step", root, before=without_cache(root))
    yield Row("kompilasi", what, step, whole, "whole build", "cpu", Aim(ratio=0.1), rounds=1)
    what = f"the same and our pages and drawings, {sops:,} SOPs"
    pages = work("pages", root, before=without_cache(root))
    yield Row("kompilasi", what, pages, whole, "whole build", "cpu", rounds=1)


def per_page(setting: Setting) -> Iterator[Row]:
    """Whether a page costs more in a large handbook."""
    few, many = (30, 120) if setting.small else (200, 5_000)
    small, large = handbook(setting, few), handbook(setting, many)

    def pages() -> tuple[float, float]:
        big, less = (sum(1 for _ in (root / "build/site").rglob("*.html")) for root in (large, small))
        return big, less

    yield Row(
        "per-halaman", f"`sop build`, a page at {many:,} SOPs", build(large), build(small),
        f"a page at {few} SOPs", "cpu", Aim(ratio=1.2), rounds=1, per=pages,
    )  # fmt: skip


def again(setting: Setting) -> Iterator[Row]:
    """Nothing changed; one SOP changed."""
    many = 60 if setting.small else 1_000
    for sops in (14, many):
        root = handbook(setting, sops)
        yield Row(
            "tetap", f"`sop build` of an unchanged tree, {sops:,} SOPs", sop("-C", root, "build"),
            by="wall", aim=Aim(value=0.5), rounds=3, missing=_ready(root),
        )  # fmt: skip
    root = handbook(setting, many)
    yield Row(
        "satu", f"one SOP of {many:,} changed: source to rules", work("compile", root, before=edit(root)),
        by="wall", aim=Aim(value=0.3), rounds=3, missing=_ready(root),
    )  # fmt: skip
    serve = python("-m", "tests.benches.serve", root, told=True)
    yield Row(
        "tampil", f"one SOP of {many:,} changed: its page visible in `sop serve`", serve,
        by="wall", aim=Aim(value=1.0), rounds=1, fixed=True,
    )  # fmt: skip


def _ready(root: Path) -> str:
    """Build, and build again, so that whatever is kept is there; returns what went wrong."""
    try:
        built(root)
        take(sop("-C", root, "build"))
        take(work("compile", root))
    except Missing as error:
        return str(error)
    return ""


def edit(root: Path) -> Callable[[], None]:
    """Another wording of one activity at every call."""
    path = first_sop(root)
    text = path.read_text("utf-8")
    turns = itertools.cycle((reworded(text, "lagi"), reworded(text, "ulang"), text))

    def change() -> None:
        path.write_text(next(turns), "utf-8", newline="\n")

    return change


def texts(setting: Setting) -> Iterator[Row]:
    """Lint and diff, cold."""
    sops = 200 if setting.small else 1_000
    root = handbook(setting, sops)
    other = setting.data / f"buku-{sops}-ubah"
    if not other.is_dir():
        shutil.copytree(root, other, ignore=shutil.ignore_patterns(*MADE))
        for path in sorted((other / "sop_source").glob("*/*-*.yaml"))[:: sops // 10]:
            path.write_text(path.read_text("utf-8").replace("15 menit", "20 menit"), "utf-8")
    yield Row("lint", f"`sop lint`, {sops:,} SOPs, cold", sop("-C", root, "lint", good=(0, 1),
              before=without_cache(root)), by="wall", aim=Aim(value=2))  # fmt: skip

    def forget() -> None:
        without_cache(root)()
        without_cache(other)()

    yield Row("diff", f"`sop diff` of two folders of {sops:,} SOPs, ten changed, cold",
              sop("diff", root, other, good=(0, 1), before=forget), by="wall", aim=Aim(value=2))  # fmt: skip


def start(setting: Setting) -> Iterator[Row]:
    """Starting the command line."""
    yield Row("mulai", "`sop --help`", sop("--help"), python("-c", "import click"), "`import click`", "wall",
              Aim(ratio=2), rounds=9)  # fmt: skip
