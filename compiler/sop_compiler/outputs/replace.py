"""Replacing a whole folder in one step.

A new folder is made beside the old one and swapped in by two renames. A build killed before the
swap leaves the old folder whole; one killed between the renames leaves it under another name, from
which :func:`recover` brings it back.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sop_checks.errors import os_reason
from sop_compiler.outputs.names import OutputError

_STALE_SECONDS = 24 * 3600


@contextmanager
def staging(target: Path) -> Generator[Path, None, None]:
    """An empty folder beside ``target`` for the new content; removed if it was not swapped in.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        recover(target)
        folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-baru-", dir=target.parent))
        folder.chmod(0o755)
    except OSError as error:
        raise OutputError(f"{target.parent}: tidak dapat ditulis ({os_reason(error)}).") from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def swap_in(folder: Path, target: Path) -> None:
    """Put ``folder`` in the place of ``target``.

    Raises:
        OutputError: the old folder cannot be moved, e.g. a file in it is open on Windows.
    """
    old = target.parent / f".{target.name}-lama-{os.getpid()}-{folder.name[-8:]}"
    try:
        if target.exists():
            target.rename(old)
        try:
            folder.rename(target)
        except OSError:
            if old.exists():
                old.rename(target)
            raise
    except OSError as error:
        raise OutputError(
            f"{target}: tidak dapat diganti ({os_reason(error)}). "
            "Tutup berkas yang masih terbuka di folder itu."
        ) from error
    shutil.rmtree(old, ignore_errors=True)


def recover(target: Path) -> None:
    """Undo what a killed run left: bring the old folder back if needed, clear stale leftovers."""
    olds = sorted(target.parent.glob(f".{target.name}-lama-*"), key=_age)
    if olds and not target.exists():
        olds.pop(0).rename(target)
    for old in olds:
        shutil.rmtree(old, ignore_errors=True)
    for left in target.parent.glob(f".{target.name}-baru-*"):
        # A younger one may belong to a build that runs right now.
        if _age(left) > _STALE_SECONDS:
            shutil.rmtree(left, ignore_errors=True)


def _age(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return 0.0
