"""A Content-Security-Policy in every page: nothing from outside, no script the build did not make.

The hashes of the theme's inline scripts are computed from the finished pages, so that an update of
the theme needs no list to be kept by hand. Source texts never become script in the first place; the
policy is the second lock.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

# `file:` is for handbooks opened from a folder in browsers where 'self' does not cover it; pages from a
# server cannot load files in any case.
_OWN = "'self' file:"
_CHARSET = '<meta charset="utf-8">'
_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<body>.*?)</script>", re.DOTALL)
_NO_SCRIPT_TYPE = re.compile(r'type="?(?!text/javascript|module)[^"\s>]+')


def add_policy(site: Path) -> int:
    """Put the policy into every HTML page below ``site``; the number of pages changed."""
    changed = 0
    for path in sorted(site.rglob("*.html")):
        page = path.read_text("utf-8")
        guarded = with_policy(page)
        if guarded != page:
            path.write_text(guarded, "utf-8", newline="\n")
            changed += 1
    return changed


def with_policy(page: str) -> str:
    """``page`` with the policy behind its charset; unchanged when it has no head of ours."""
    if _CHARSET not in page:
        return page
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
    return page.replace(_CHARSET, f"{_CHARSET}{meta}", 1)


def has_inline_script(text: str) -> bool:
    """``text`` needs a hash in the policy."""
    return "<script" in text and any(_is_inline_script(match) for match in _SCRIPT.finditer(text))


def policy(page: str) -> str:
    """The policy of one page: its own files, and its inline scripts by hash."""
    hashes = dict.fromkeys(_hash(m["body"]) for m in _SCRIPT.finditer(page) if _is_inline_script(m))
    scripts = " ".join((_OWN, *hashes))
    return "; ".join(
        (
            f"default-src {_OWN}",
            f"script-src {scripts}",
            # The theme sets styles from script; styles cannot load anything from outside either.
            f"style-src {_OWN} 'unsafe-inline'",
            f"img-src {_OWN} data:",
            "base-uri 'self'",
            "form-action 'self'",
        )
    )


def _is_inline_script(match: re.Match[str]) -> bool:
    attributes = match["attributes"]
    return "src=" not in attributes and not _NO_SCRIPT_TYPE.search(attributes)


def _hash(body: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(body.encode('utf-8')).digest()).decode()}'"
