"""The whole site in a process of its own, so that a preview can answer and give it up at any moment.

A build in a thread would share the interpreter with whoever waits for the changed page, could be stopped
between two pages only, and could not use other processors.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final

from sop_compiler.compilation import Compilation
from sop_compiler.site import SiteError

READY: Final = "siap"
"""What the process says when nothing is missing but to put the new site in the place of the old."""
INSTALLING: Final = "pasang"
"""What ``progress`` is told before that; whoever lets it pass waits for the end of the build."""
_GRACE: Final = 10.0
"""Seconds in which a process that was told to stop may clear away what it began."""
_LOOK: Final = 0.05


def build_all(
    compilation: Compilation,
    root: Path,
    *,
    strict: bool,
    progress: Callable[[str, int, int], None],
    store: Any,
) -> None:
    """Like :func:`sop_compiler.pipeline.build_all`, but aside, and stopped at once when ``progress`` raises.

    The process reads the source itself, with what ``store`` remembers of it.

    Raises:
        SiteError: the site cannot be built, or the source has changed into one with errors.
    """
    del compilation, store
    assert not strict  # a preview shows what it can
    folder = str(Path(__file__).resolve().parents[2])
    path = os.pathsep.join(part for part in (folder, os.environ.get("PYTHONPATH", "")) if part)
    with subprocess.Popen(
        [sys.executable, "-m", "sop_compiler.preview.whole", str(root)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"}, **_apart(),
    ) as child:  # fmt: skip
        assert child.stdin and child.stdout
        lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=_listen, args=(child.stdout, lines), daemon=True).start()
        try:
            answer = _answer(child.stdin, lines, progress)
        except BaseException:
            _stop(child)
            raise
    if answer is None:
        raise SiteError(
            f"Penyusunan terhenti (kode {child.returncode}); ubah sumber atau ulangi `sop serve`."
        )
    if answer:
        raise SiteError(answer)


def _answer(stdin: IO[str], lines: queue.Queue[str], progress: Callable[[str, int, int], None]) -> str | None:
    """What was wrong, ``""`` if nothing; ``None`` when the process ended without a word."""
    while True:
        try:
            line = lines.get(timeout=_LOOK)
        except queue.Empty:
            progress("situs", 0, 1)
            continue
        if not line:
            return None
        if line.strip() != READY:
            return json.loads(line)["galat"]
        progress(INSTALLING, 0, 1)
        with suppress(OSError):  # it has just died; the next line tells
            stdin.write("ya\n")
            stdin.flush()


def _listen(stream: IO[str], lines: queue.Queue[str]) -> None:
    with suppress(ValueError):  # closed while reading
        for line in stream:
            lines.put(line)
    lines.put("")


def _apart() -> dict[str, Any]:
    """A group of its own: Ctrl-C is meant for the server, and its helpers are stopped with it."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.BELOW_NORMAL_PRIORITY_CLASS}
    return {"start_new_session": True}


def _stop(child: subprocess.Popen[str]) -> None:
    _signal(child, signal.SIGTERM)
    try:
        child.wait(_GRACE)
    except subprocess.TimeoutExpired:
        _signal(child, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        child.wait()


def _signal(child: subprocess.Popen[str], number: signal.Signals) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            child.terminate()
        else:
            os.killpg(child.pid, number)
