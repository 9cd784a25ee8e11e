"""The page that shows a reader how to propose a change, from the link to the approval."""

from __future__ import annotations

from sop_compiler.site import labels_propose as words
from sop_compiler.site import urls
from sop_compiler.site.page import Page, home_crumb, make_page

PICTURES = "assets/usul"
"""Folder of the theme with the pictures; ``tests/forge/make_pictures.py`` makes them."""


def propose_page() -> Page:
    """The way of a proposal in six pictures."""
    page = urls.PROPOSE
    return make_page(
        "propose.html.j2",
        page,
        words.TITLE,
        "",
        (home_crumb(page),),
        W=words,
        steps=tuple((step, urls.relative(page, f"{PICTURES}/{step.picture}")) for step in words.STEPS),
    )
