"""Makes the pictures of the page "Mengusulkan perubahan SOP" anew.

    python tests/forge/make_pictures.py

Pictures of the handbook and of the checks' own words are taken from the real thing: the sample change is
made in a copy of the source, and what the commands say of it is shown. The screens of the forge are
drawn here, in nobody's style, because every forge looks a little different.
Writes WebP files into ``site_overrides/assets/usul``; needs Chromium and Playwright, as the tests do.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from functools import partial
from html import escape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "compiler"))

from sop_compiler.pipeline import build_all, compile_source  # noqa: E402
from sop_compiler.site.labels_propose import STEPS  # noqa: E402

TARGET = ROOT / "site_overrides" / "assets" / "usul"
SOURCE = "sop_source/pagar-alam/pembinaan-pelaku-usaha.yaml"
PAGE = "sop/pagar-alam/pembinaan-pelaku-usaha.html"
WIDTH, DESK = 680, 1240
BEFORE, AFTER, WRONG = "waktu: 2 Jam", "waktu: 4 Jam", "waktu: 4 Jm"

STYLE = """
* { box-sizing: border-box } body { margin: 0; background: #fff; color: #1f2a30; font: 15px/1.5 "DejaVu Sans", sans-serif }
#gambar { padding: 0; overflow: hidden; background: #f3f5f6 }
.bilah { display: flex; gap: 10px; align-items: center; padding: 10px 16px; background: #e3e8ea; border-bottom: 1px solid #c4cdd1; font-size: 13px }
.bilah i { width: 11px; height: 11px; border-radius: 50%; background: #b3bec3 } .bilah b { margin-left: 8px; font-weight: 600 }
.dorong { margin-left: auto } .tombol { padding: 6px 14px; border-radius: 6px; background: #1f7a4d; color: #fff; font-weight: 600; font-size: 14px }
.tombol--sepi { background: #fff; color: #1f2a30; border: 1px solid #b3bec3 }
.isi { padding: 16px 20px } .kertas { border: 1px solid #c4cdd1; border-radius: 8px; background: #fff; overflow: hidden }
.kode { padding: 8px 0; font: 14px/1.65 "DejaVu Sans Mono", monospace } .kode div { display: flex; white-space: pre }
.kode span:first-child { width: 54px; padding-right: 14px; color: #7a878d; text-align: right; flex: none }
.kode .baru { background: #dff3e4 } .kode .salah { background: #fde7e4 }
.kursor { border-left: 2px solid #1f2a30; margin-left: 1px }
.catatan { margin: 4px 20px 8px 60px; padding: 10px 14px; border: 1px solid #d9a59c; border-left: 4px solid #b3261e; border-radius: 6px; background: #fff; font-size: 14px; white-space: normal }
.label { display: block; margin: 12px 0 4px; font-weight: 600; font-size: 14px } .label:first-child { margin-top: 0 }
.medan { min-height: 36px; padding: 7px 12px; border: 1px solid #9aa7ad; border-radius: 6px; background: #fff }
.pilih { margin-top: 12px; display: flex; gap: 8px; align-items: center } .bulat { width: 15px; height: 15px; border: 5px solid #1f7a4d; border-radius: 50%; background: #fff }
.kanan { display: flex; gap: 10px; justify-content: flex-end; margin-top: 16px }
.komentar { font-size: 14px } .komentar pre { margin: 0; font: 12.5px/1.5 "DejaVu Sans", sans-serif; white-space: pre-wrap }
.komentar :is(p, ul, h3) { margin: 0 0 8px } .komentar a, .komentar > p:last-child { color: #0b57d0 }
.redup { color: #56646b }
"""


def window(title: str, body: str, button: str = "") -> str:
    """A neutral browser window."""
    action = f'<span class="dorong tombol">{escape(button)}</span>' if button else ""
    return (
        f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style><div id="gambar">'
        f'<div class="bilah"><i></i><i></i><i></i><b>{escape(title)}</b>{action}</div>{body}</div>'
    )


def code(lines: list[str], first: int, marked: dict[int, str], notes: dict[int, str] | None = None) -> str:
    """Numbered lines; ``marked`` gives classes, ``notes`` boxes below a line."""
    rows: list[str] = []
    for number, line in enumerate(lines, first):
        kind = marked.get(number, "")
        cursor = '<span class="kursor"></span>' if kind == "baru" else ""
        rows.append(f'<div class="{kind}"><span>{number}</span><span>{escape(line)}</span>{cursor}</div>')
        if notes and number in notes:
            rows.append(f'<p class="catatan">{notes[number]}</p>')
    return f'<div class="kode">{"".join(rows)}</div>'


def excerpt(text: str, around: str, before: int, after: int) -> tuple[list[str], int, int]:
    """Lines around the first one that holds ``around``: lines, number of the first, number of that one."""
    lines = text.splitlines()
    at = next(n for n, line in enumerate(lines) if around in line)
    first = max(0, at - before)
    return [line[:62] for line in lines[first : at + after + 1]], first + 1, at + 1


def editor(text: str) -> str:
    """The source in a web editor, the limit just changed."""
    lines, first, at = excerpt(text.replace(BEFORE, AFTER, 1), AFTER, 7, 5)
    body = f'<div class="isi"><div class="kertas">{code(lines, first, {at: "baru"})}</div></div>'
    return window(f"Menyunting {Path(SOURCE).name}", body, "Commit changes…")


def reason() -> str:
    """The form that asks what was changed and why."""
    body = """<div class="isi"><span class="label">Judul (Commit message)</span>
<div class="medan">Rapat review: waktu 2 jam menjadi 4 jam</div>
<span class="label">Uraian (Extended description)</span>
<div class="medan" style="min-height:96px">Tahun lalu 9 dari 12 rapat selesai sesudah 3 sampai 4 jam.<br>
Dasar: notulen evaluasi SOP 5 Februari 2024.</div>
<div class="pilih"><span class="bulat"></span> Ajukan sebagai usulan <span class="redup">(Create a new branch …)</span></div>
<div class="kanan"><span class="tombol tombol--sepi">Cancel</span><span class="tombol">Propose changes</span></div></div>"""
    return window("Ajukan perubahan", body)


def wrong(root: Path, text: str) -> str:
    """What the lint says of a slip, on its line."""
    (root / SOURCE).write_text(text.replace(BEFORE, WRONG, 1), encoding="utf-8")
    found = compile_source(root).errors
    (root / SOURCE).write_text(text, encoding="utf-8")
    lines, first, at = excerpt(text.replace(BEFORE, WRONG, 1), WRONG, 3, 2)
    (error,) = (d for d in found if d.span.line == at)
    note = (
        f"<b>Pemeriksaan naskah</b> <span class='redup'>{escape(error.rule)}</span><br>"
        f"{escape(error.message())}.<br><span class='redup'>{escape(error.advice() or '')}</span>"
    )
    body = code(lines, first, {at: "salah"}, {at: note})
    return window("Usulan · Berkas yang berubah", f'<div class="isi"><div class="kertas">{body}</div></div>')


def said(root: Path, text: str, *arguments: str) -> str:
    """What the command says of the sample change, committed on top of the present source."""
    git = ["git", "-c", "user.name=Contoh", "-c", "user.email=contoh@contoh.go.id"]
    (root / ".gitignore").write_text("/build/\n", encoding="utf-8")
    for command in (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        ["commit", "-q", "-m", "naskah"],
        ["tag", "berlaku"],
    ):
        subprocess.run([*git, *command], cwd=root, check=True)
    (root / SOURCE).write_text(text.replace(BEFORE, AFTER, 1), encoding="utf-8")
    call = [sys.executable, "-m", "sop_compiler", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "compiler")}
    done = subprocess.run(call, cwd=root, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode not in (0, 1):
        raise SystemExit(done.stderr)
    (root / SOURCE).write_text(text, encoding="utf-8")
    shutil.rmtree(root / ".git")
    return done.stdout


def meaning(comment: str) -> str:
    """The comment on the proposal, as a forge shows it."""
    import markdown

    opened = comment.replace("<details>", '<details open markdown="1">')
    is_markdown = comment.startswith("**")
    shown = (
        markdown.markdown(opened, extensions=["md_in_html"])
        if is_markdown
        else f"<pre>{escape(comment)}</pre>"
    )
    body = (
        '<div class="isi"><div class="kertas"><div class="bilah"><b>Pemeriksaan naskah</b>'
        '<span class="redup">berkomentar</span></div>'
        f'<div class="isi komentar">{shown}<p>Pratinjau buku dan hasil pemeriksaan</p></div></div></div>'
    )
    return window("Usulan: Rapat review: waktu 2 jam menjadi 4 jam", body)


def approval(comment: str) -> str:
    """The form in which the reviewer approves; the first line of the comment stands above it."""
    first = comment.splitlines()[0].strip("*")
    body = f"""<div class="isi"><p style="margin:0 0 10px"><b>{escape(first)}</b></p>
<div class="pilih">✓ <span>Pemeriksaan naskah: tanpa galat</span></div>
<div class="pilih">✓ <span>Lembar perubahan ditandatangani kepala unit</span></div>
<span class="label">Catatan penyetuju</span>
<div class="medan">Sesuai notulen evaluasi 5 Februari 2024.</div>
<div class="pilih"><span class="bulat"></span> Setujui <span class="redup">(Approve)</span></div>
<div class="kanan"><span class="tombol">Submit review</span></div></div>"""
    return window("Tinjau usulan", body)


class Quiet(SimpleHTTPRequestHandler):
    """Serves the handbook: the link is not shown on pages opened from a folder."""

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Camera:
    """Takes WebP pictures of pages."""

    def __init__(self, browser: Any) -> None:
        self.context = browser.new_context(viewport={"width": WIDTH, "height": 700}, device_scale_factor=1.75)

    def take(self, name: str, page: Any, height: int, width: int = WIDTH) -> None:
        """The top of ``page``, ``width`` wide, as a picture of the common width."""
        session = self.context.new_cdp_session(page)
        scale = WIDTH / width
        clip = {"x": 0, "y": 0, "width": width, "height": height / scale, "scale": scale}
        shot = session.send("Page.captureScreenshot", {"format": "webp", "quality": 60, "clip": clip})
        (TARGET / name).write_bytes(base64.b64decode(shot["data"]))

    def draw(self, name: str, html: str, height: int) -> None:
        page = self.context.new_page()
        page.set_content(html)
        page.evaluate(f"document.getElementById('gambar').style.height = '{height}px'")
        self.take(name, page, height)
        page.close()

    def page_with_link(self, name: str, address: str, height: int) -> None:
        """An SOP page, its link to the editor circled."""
        page = self.context.new_page()
        page.set_viewport_size({"width": DESK, "height": height * DESK // WIDTH})
        page.goto(address)
        page.wait_for_load_state("networkidle")
        page.evaluate("""() => {
          const box = document.querySelector('.usul a').getBoundingClientRect(), ring = document.createElement('div')
          Object.assign(ring.style, {position: 'absolute', border: '3px solid #c8421f', borderRadius: '99px', zIndex: 99,
            left: box.left - 12 + 'px', top: box.top - 7 + 'px',
            width: box.width + 24 + 'px', height: box.height + 14 + 'px'})
          document.body.append(ring)
        }""")
        self.take(name, page, height, DESK)
        page.close()


def main() -> None:
    """Make every picture."""
    from playwright.sync_api import sync_playwright

    sizes = {step.picture: step.height for step in STEPS if step.picture}
    text = (ROOT / SOURCE).read_text(encoding="utf-8")
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as play:
        root = Path(name)
        for part in ("sop_source", "site_overrides"):
            shutil.copytree(ROOT / part, root / part)
        config = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
        config = config.replace('alamat: ""', "alamat: https://github.com/kab-contoh/buku-sop", 1)
        (root / "mkdocs.yml").write_text(config, encoding="utf-8")
        build_all(compile_source(root), root, strict=True, progress=lambda *_: None)
        program = shutil.which("chromium") or shutil.which("google-chrome")
        camera = Camera(play.chromium.launch(executable_path=program, args=["--no-sandbox"]))
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(root / "build" / "site")))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_address[1]}"
        camera.page_with_link("1-halaman.webp", f"{base}/{PAGE}", sizes["1-halaman.webp"])
        server.shutdown()
        camera.draw("2-sunting.webp", editor(text), sizes["2-sunting.webp"])
        camera.draw("3-alasan.webp", reason(), sizes["3-alasan.webp"])
        camera.draw("4-keliru.webp", wrong(root, text), sizes["4-keliru.webp"])
        comment = said(root, text, "diff", "berlaku", "--periksa-versi", "--format", "markdown")
        camera.draw("5-arti.webp", meaning(comment), sizes["5-arti.webp"])
        camera.draw("6-setuju.webp", approval(comment), sizes["6-setuju.webp"])
    total = sum(path.stat().st_size for path in TARGET.iterdir())
    print(f"{len(list(TARGET.iterdir()))} gambar, {total // 1000} kB")


if __name__ == "__main__":
    main()
