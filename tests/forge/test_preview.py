"""``sop serve`` in a browser: errors stand on the page, the old site stays, mending reloads."""

from __future__ import annotations

import json
import os
import subprocess
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.pipeline import compile_source
from sop_compiler.preview import Preview, aside, watch
from sop_compiler.site import mkdocs

GOOD = """\
id: surat
judul: SOP Surat Masuk
versi: {berlaku: 2024-01-02}
langkah:
  - id: terima
    kegiatan: Menerima surat
    waktu: 2 jam
"""
BROKEN = GOOD.replace("waktu: 2 jam", "wakttu: 2 jam")


class Project:
    """A small handbook that a preview watches."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.file = root / "sop_source" / "dinas" / "surat.yaml"
        self.file.parent.mkdir(parents=True)
        self.said: list[str] = []
        self.preview = Preview(root, 0, "id", self.said.append)
        self.base = self.preview.address.removesuffix("/index.html")

    def write(self, text: str) -> None:
        self.file.write_text(text, encoding="utf-8")

    def get(self, path: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(f"{self.base}{path}", timeout=120) as answer:
                return answer.status, answer.read().decode("utf-8")
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read().decode("utf-8")

    def state(self) -> dict[str, Any]:
        return json.loads(self.get("/__sop__/keadaan")[1])


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Served; the watcher is called by hand, so that tests do not wait for it."""
    made = Project(tmp_path)
    thread = threading.Thread(target=made.preview._server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield made
    made.preview._server.shutdown()
    made.preview._server.server_close()
    thread.join()


def test_an_error_stands_on_the_page_and_goes_when_it_is_mended(project: Project, chromium: Any) -> None:
    project.write(GOOD)
    assert project.preview.build()
    page = chromium.new_page()
    problems: list[str] = []
    page.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: problems.append(str(e)))
    page.goto(f"{project.base}/sop/dinas/surat.html")
    assert page.locator(".kotak").count() == 0

    project.write(BROKEN)
    assert not project.preview.build()
    page.wait_for_selector(".kotak")
    shown = page.inner_text(".kotak")
    assert "sop_source/dinas/surat.yaml:7:5" in shown
    assert "7 |     wakttu: 2 jam" in shown
    assert "^^^^^^" in shown
    assert "waktu" in shown.split("→")[1]
    # The old site is still there, below and on every other page.
    assert page.inner_text("h1") == "SOP Surat Masuk"
    page.click(".kotak button")
    assert page.locator(".kotak").count() == 0
    assert page.inner_text(".pil") == "1 galat"
    page.goto(f"{project.base}/index.html")
    page.wait_for_selector(".kotak")

    page.goto(f"{project.base}/sop/dinas/surat.html")
    page.wait_for_selector(".kotak")
    project.write(GOOD.replace("2 jam", "5 jam"))
    assert project.preview.build()
    page.wait_for_selector(".kotak", state="detached")
    # A selector: the policy of the page forbids the evaluation that waiting for a function needs.
    page.wait_for_selector("#_tabel:has-text('5 jam')", state="attached")
    assert problems == []
    page.close()


def test_before_the_first_good_build_the_errors_show_and_then_the_page_comes(
    project: Project, chromium: Any
) -> None:
    project.write(BROKEN)
    assert not project.preview.build()
    page = chromium.new_page()
    page.goto(f"{project.base}/index.html")
    page.wait_for_selector(".kotak")
    assert "wakttu" in page.inner_text(".kotak")
    project.write(GOOD)
    assert project.preview.build()
    page.wait_for_selector("article h1")
    page.close()


def test_hostile_source_text_is_text_in_the_box(project: Project, chromium: Any) -> None:
    project.write(GOOD + "'<img src=x onerror=window.pwned=1>': 1\n")
    assert not project.preview.build()
    page = chromium.new_page()
    page.goto(f"{project.base}/index.html")
    page.wait_for_selector(".kotak")
    assert "<img src=x onerror=window.pwned=1>" in page.inner_text(".kotak pre")
    assert page.evaluate("window.pwned") is None
    page.close()


def test_a_site_that_cannot_be_made_is_told_on_the_page(project: Project) -> None:
    project.write(GOOD)
    (project.root / "mkdocs.yml").write_text("extra: {usulan: {alamat: github}}\n", encoding="utf-8")
    assert not project.preview.build()
    state = project.state()
    assert state["galat"] == []
    assert "mkdocs.yml:1: extra.usulan.alamat" in state["gagal"]


def test_the_state_names_the_build_and_nothing_is_kept_by_the_browser(project: Project) -> None:
    project.write(GOOD)
    before = project.state()["susunan"]
    assert project.preview.build()
    after = project.state()
    assert after["susunan"] != before
    assert (after["galat"], after["gagal"], after["menyusun"]) == ([], "", False)
    status, page = project.get("/index.html")
    assert (status, page.count(f"/__sop__/pratinjau.js?{after['susunan']}")) == (200, 1)
    # The script belongs to the preview only, not to the built site.
    assert "__sop__" not in (project.root / "build" / "site" / "index.html").read_text("utf-8")
    assert project.get("/tidak-ada.html")[0] == 404


CHANGED = "sop_source/dinas/surat.yaml"


class SlowSite:
    """Holds the whole build back until it is let go; counts how many began and how many ended."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gate = threading.Event()
        self.beginning = threading.Condition()
        self.begun = self.ended = 0
        self._build = watch.build_all
        monkeypatch.setattr(watch, "build_all", self)

    def __call__(self, *args: Any, progress: Any, **more: Any) -> Any:
        with self.beginning:
            self.begun += 1
            self.beginning.notify_all()
        while not self.gate.wait(0.02):
            progress("SOP", 0, 1)
        result = self._build(*args, progress=progress, **more)
        self.ended += 1
        return result

    def wait_for_begun(self, count: int) -> None:
        """The build begins in a thread of its own, some time after the change was followed."""
        with self.beginning:
            assert self.beginning.wait_for(lambda: self.begun >= count, timeout=120)


def test_a_changed_sop_is_shown_before_the_whole_site_is_built(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write(GOOD)
    assert project.preview.build()
    runs: list[object] = []
    monkeypatch.setattr(mkdocs, "run", lambda *args: runs.append(args))
    slow = SlowSite(monkeypatch)
    before = project.state()["susunan"]
    project.write(GOOD.replace("2 jam", "5 jam"))
    assert project.preview.follow({CHANGED})
    state = project.state()
    assert state["susunan"] != before
    assert state["menyusun"]
    assert "5 jam" in project.get("/sop/dinas/surat.html")[1]
    assert "5 jam" in project.get("/cetak/dinas/surat.html")[1]
    assert slow.ended == 0
    quick = (project.root / "build/site/sop/dinas/surat.html").read_bytes()
    slow.gate.set()
    project.preview.finish()
    assert (slow.begun, slow.ended, runs) == (1, 1, [])
    assert project.state()["menyusun"] is False
    # The page made alone is the page of the whole build.
    assert (project.root / "build/site/sop/dinas/surat.html").read_bytes() == quick


def test_a_change_during_a_build_gives_that_build_up(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write(GOOD)
    assert project.preview.build()
    slow = SlowSite(monkeypatch)
    for builds, limit in enumerate(("3 jam", "4 jam"), start=1):
        project.write(GOOD.replace("2 jam", limit))
        assert project.preview.follow({CHANGED})
        assert limit in project.get("/sop/dinas/surat.html")[1]
        slow.wait_for_begun(builds)
    assert (slow.begun, slow.ended) == (2, 0)
    slow.gate.set()
    project.preview.finish()
    assert slow.ended == 1
    assert "4 jam" in project.get("/sop/dinas/surat.html")[1]
    project.write(BROKEN)
    assert not project.preview.follow({CHANGED})
    assert project.state()["galat"]
    assert "4 jam" in project.get("/sop/dinas/surat.html")[1]


class GaveUp(Exception):
    """What a progress function raises to stop a build."""


class Stopper:
    """Lets a build go on until it is told ``at``; keeps what it was told."""

    def __init__(self, at: str) -> None:
        self.at = at
        self.told: list[str] = []

    def __call__(self, what: str, done: int, total: int) -> None:
        self.told.append(what)
        if what == self.at:
            raise GaveUp


@pytest.fixture
def children(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[str]]:
    """Processes that build a site, in the order they began."""
    begun: list[subprocess.Popen[str]] = []

    class Popen(subprocess.Popen[str]):
        def __init__(self, *args: Any, **more: Any) -> None:
            super().__init__(*args, **more)
            begun.append(self)

    monkeypatch.setattr(aside.subprocess, "Popen", Popen)
    return begun


@pytest.mark.parametrize("at", ["situs", aside.INSTALLING])
def test_a_build_that_is_given_up_ends_and_leaves_the_old_site(
    project: Project, children: list[subprocess.Popen[str]], at: str
) -> None:
    project.write(GOOD)
    assert project.preview.build()
    before = (project.root / "build/site/sop/dinas/surat.html").read_bytes()
    project.write(GOOD.replace("2 jam", "5 jam"))
    stopper = Stopper(at)
    with pytest.raises(GaveUp):
        aside.build_all(
            compile_source(project.root), project.root, strict=False, progress=stopper, store=None
        )
    assert [child.poll() is not None for child in children] == [True, True]
    assert stopper.told.count(at) == 1
    assert (project.root / "build/site/sop/dinas/surat.html").read_bytes() == before
    assert [p.name for p in (project.root / "build").iterdir() if p.name.startswith(".")] == []
    assert project.preview.build()  # the next one is whole
    assert b"5 jam" in (project.root / "build/site/sop/dinas/surat.html").read_bytes()


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="priorities of POSIX")
def test_the_whole_site_yields_to_the_page_somebody_waits_for(
    project: Project, children: list[subprocess.Popen[str]]
) -> None:
    project.write(GOOD)
    found: list[int] = []

    def progress(what: str, done: int, total: int) -> None:
        if what == aside.INSTALLING:
            found.append(os.getpriority(os.PRIO_PROCESS, children[0].pid))

    aside.build_all(compile_source(project.root), project.root, strict=False, progress=progress, store=None)
    assert found == [min(19, os.getpriority(os.PRIO_PROCESS, 0) + 10)]


def test_no_page_is_shown_ahead_while_a_new_site_is_put_in_place(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.write(GOOD)
    assert project.preview.build()
    compiled, shown = threading.Event(), threading.Event()
    compile_, show = watch.compile_source, watch.show_changed

    def compiling(root: Path) -> Any:
        found = compile_(root)
        compiled.set()
        return found

    def showing(*args: Any) -> int:
        shown.set()
        return show(*args)

    monkeypatch.setattr(watch, "compile_source", compiling)
    monkeypatch.setattr(watch, "show_changed", showing)
    project.preview._stop.clear()
    project.preview._progress(aside.INSTALLING, 0, 1)  # a build that is about to end
    project.write(GOOD.replace("2 jam", "5 jam"))
    change = threading.Thread(target=project.preview.follow, args=({CHANGED},))
    change.start()
    assert compiled.wait(120)
    assert not shown.wait(0.1)
    project.preview._holds = False
    project.preview._installing.release()
    change.join()
    assert shown.is_set()
    project.preview.finish()
    assert "5 jam" in project.get("/sop/dinas/surat.html")[1]


def test_without_an_earlier_build_the_whole_site_comes_first(project: Project) -> None:
    project.write(GOOD)
    assert project.preview.follow(set(project.preview.look()))
    project.preview.finish()
    assert project.said == ["Buku SOP mutakhir."]


def test_every_watched_file_is_seen_and_what_a_build_writes_is_not(project: Project) -> None:
    project.write(GOOD)
    assert project.preview.build()
    (project.root / "site_overrides").mkdir()
    (project.root / "site_overrides/main.html").write_text("{% extends 'base.html' %}", "utf-8")
    assert set(project.preview.look()) == {CHANGED, "site_overrides/main.html"}
