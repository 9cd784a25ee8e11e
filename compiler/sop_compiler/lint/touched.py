"""Which files are being worked on."""

from __future__ import annotations

import subprocess
from pathlib import Path


class UnknownRevision(ValueError):
    """The revision to compare with does not exist."""


def touched(root: Path, since: str | None) -> frozenset[str] | None:
    """Paths (relative to ``root``) that differ from a git revision, new files included.

    Args:
        root: the project.
        since: revision; ``None`` = the last commit.

    Returns:
        ``None`` where git keeps no history of ``root``: then nothing can be called old.

    Raises:
        UnknownRevision: ``since`` is given and git does not know it; without words when there is no git.
    """
    changed = _git(root, "diff", "--name-only", "--relative", "-z", since or "HEAD", "--")
    fresh = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    if changed is None or fresh is None:
        if since is not None:
            raise UnknownRevision(since if _git(root, "rev-parse", "--git-dir") is not None else "")
        return None
    return frozenset(name for name in (*changed.split("\0"), *fresh.split("\0")) if name)


def _git(root: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
