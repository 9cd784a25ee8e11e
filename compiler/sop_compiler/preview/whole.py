"""Builds the whole site for a preview: the process that :mod:`sop_compiler.preview.aside` starts.

On its standard output: that the new site is ready, and at the end one line of JSON with what was wrong.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any

_NICE = 10
"""The page that somebody waits for goes before the pages that nobody has asked for yet."""


_PARENT = os.getppid()


class _Stopped(BaseException):
    """The build is of no use any more; what it began is cleared away on the way out."""


def main(root: Path) -> int:
    """Build; 0 when the site is new, 1 when something was wrong, 2 when it was given up."""
    main_process = os.getpid()

    def stop(*_: Any) -> None:
        if os.getpid() != main_process:  # a helper in the middle of a page: nobody waits for it
            os._exit(1)
        raise _Stopped

    signal.signal(signal.SIGTERM, stop)
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICE)
    gc.set_threshold(50_000, 100, 100)  # as for `sop build`
    try:
        wrong = _build(root)
    except _Stopped:
        return 2
    _tell(json.dumps({"galat": wrong}))
    return 1 if wrong else 0


def _build(root: Path) -> str:
    from sop_compiler.cache import Store
    from sop_compiler.outputs import OutputError
    from sop_compiler.pipeline import build_all, compile_source
    from sop_compiler.site import SiteError

    store = Store.of(root)
    compilation = compile_source(root, store)
    if not compilation.ok:
        return "Sumber berubah ketika buku disusun."
    try:
        build_all(compilation, root, strict=False, progress=_progress, store=store)
    except (OutputError, SiteError) as error:
        return str(error)
    return ""


def _progress(what: str, done: int, total: int) -> None:
    """Ask before the new site takes the place of the old; the server may have shown newer pages there.

    A server that was killed cannot stop its helper, which therefore looks whether it is still there.
    """
    if os.getppid() != _PARENT:
        raise _Stopped
    if what == "situs" and done == total:
        _tell("siap")
        if not sys.stdin.readline():
            raise _Stopped
        signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _tell(line: str) -> None:
    with contextlib.suppress(OSError):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
