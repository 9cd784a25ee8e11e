"""``sop export --to pdf``: a page printed by an installed Chromium, Chrome or Edge.

No PDF library is a dependency: the browser prints the same page a reader would print.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
    "chrome",
    "msedge",
)
_PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
_WINDOWS = (
    r"Google\Chrome\Application\chrome.exe",
    r"Microsoft\Edge\Application\msedge.exe",
    r"Chromium\Application\chrome.exe",
)
_WINDOWS_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_SECONDS = 120
# The page needs nothing from outside; without these a fresh profile calls its maker.
_QUIET = (
    "--headless",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--no-pdf-header-footer",
)


class PdfError(Exception):
    """No browser, or it printed nothing; the message is Indonesian."""


def find_browser() -> str:
    """Path of a browser that can print.

    Raises:
        PdfError: none is installed.
    """
    windows = [
        str(Path(folder) / place)
        for name in _WINDOWS_FOLDERS
        if (folder := os.environ.get(name))
        for place in _WINDOWS
    ]
    for candidate in (*_NAMES, *_PLACES, *windows):
        found = shutil.which(candidate)
        if found is not None:
            return found
    raise PdfError(
        "tidak ada Chromium, Chrome, atau Edge di komputer ini; pasang salah satunya, atau buka halaman "
        "cetak SOP di peramban lain lalu pilih Cetak"
    )


def print_pdf(page: str, browser: str) -> bytes:
    """The PDF of a self-contained HTML page, with the paper size the page asks for.

    Raises:
        PdfError: the browser failed or took too long.
    """
    with tempfile.TemporaryDirectory(prefix="sop-pdf-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        source, target = folder / "halaman.html", folder / "halaman.pdf"
        source.write_text(page, encoding="utf-8", newline="\n")
        command = [browser, *_QUIET, f"--user-data-dir={folder / 'profil'}", f"--print-to-pdf={target}"]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            command.append("--no-sandbox")  # Chromium refuses to run as root otherwise
        command.append(source.as_uri())
        try:
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)
            return target.read_bytes()
        except subprocess.TimeoutExpired as error:
            raise PdfError(f"{Path(browser).name} tidak selesai mencetak dalam {_SECONDS} detik") from error
        except (OSError, subprocess.CalledProcessError) as error:
            raise PdfError(f"{Path(browser).name} tidak dapat mencetak halaman ini") from error
