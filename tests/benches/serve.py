"""Seconds from saving an SOP to its page showing the change: ``python -m tests.benches.serve ROOT``.

Drives a real ``sop serve`` and asks for the page as a browser would.  ``full`` in the output is when
the server says that it is done with everything.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

from tests.benches.handbooks import first_sop, reworded
from tests.benches.measure import sop

_LIMIT = 3_600


def main(root: Path) -> None:
    """Start the server, wait for the first build, change one SOP, watch its page."""
    path = first_sop(root)
    before = path.read_text("utf-8")
    mark = f"pada uji {time.time_ns() % 1_000_000_000}"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    page = f"{address}/sop/{path.parent.name}/{path.stem}.html"
    command = sop("-C", root, "serve", "--port", port)
    server = subprocess.Popen(
        command.argv, env={**os.environ, **command.env}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        # The pages of an earlier build are served before the first build of this server begins.
        _wait(lambda: _builds(address) > 0 and not _building(address), server)
        time.sleep(2.5)  # so that the change does not share a second with the first build
        begun = time.perf_counter()
        path.write_text(reworded(before, mark), "utf-8", newline="\n")
        _wait(lambda: mark in _get(page), server)
        wall = time.perf_counter() - begun
        _wait(lambda: not _building(address), server)
        full = time.perf_counter() - begun
        print(json.dumps({"wall": wall, "full": full}))
    finally:
        server.terminate()
        server.wait(30)
        path.write_text(before, "utf-8", newline="\n")


def _wait(done: Callable[[], bool], server: subprocess.Popen[bytes]) -> None:
    begun = time.perf_counter()
    while not done():
        if server.poll() is not None or time.perf_counter() - begun > _LIMIT:
            sys.exit("the server stopped or the page did not change")
        time.sleep(0.02)


def _get(address: str) -> str:
    try:
        with urllib.request.urlopen(address, timeout=30) as answer:
            return answer.read().decode("utf-8")
    except (urllib.error.URLError, OSError):
        return ""


def _building(address: str) -> bool:
    text = _get(f"{address}/__sop__/keadaan")
    return not text or json.loads(text)["menyusun"]


def _builds(address: str) -> int:
    text = _get(f"{address}/__sop__/keadaan")
    return int(json.loads(text)["susunan"].rpartition("-")[2]) if text else 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
