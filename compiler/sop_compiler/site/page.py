"""A page as it is handed to the site builder."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sop_compiler.site import labels, urls
from sop_compiler.site.render import clean, escaped, render
from sop_compiler.site.step_view import Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the handbook.

    Attributes:
        address: relative address, ``.html``.
        title: plain text.
        tab: entry of the top navigation it belongs to, ``""`` for none.
        body: ready HTML.
        description: plain text for the page's metadata.
        scripts: addresses of scripts that only this page loads.
        made_from: the file it was made from, relative to the project; ``""`` for pages of many files.
        editor: address of the forge's editor with that file; ``""`` where there is none.
    """

    address: str
    title: str
    tab: str
    body: str
    description: str = ""
    scripts: tuple[str, ...] = ()
    made_from: str = ""
    editor: str = ""

    @property
    def file(self) -> str:
        """Path of the Markdown file."""
        return self.address.removesuffix(".html") + ".md"

    @property
    def markdown(self) -> str:
        """Front matter and one HTML block.

        The theme prints title and description as they are, so they are escaped here.
        """
        meta: dict[str, str | list[str]] = {
            "title": escaped(self.title),
            "description": escaped(self.description or self.title),
            "bagian": self.tab,
            "hide": ["navigation", "toc"],
        }
        if self.scripts:
            meta["skrip"] = list(self.scripts)
        if self.editor:
            meta["usul"] = self.editor
            meta["usul_cara"] = urls.PROPOSE
        # JSON strings are YAML strings; control characters are gone already.
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in meta.items()]
        return "\n".join(["---", *lines, "---", "", self.body, ""])


def make_page(
    template: str,
    address: str,
    title: str,
    tab: str,
    crumbs: tuple[Link, ...] = (),
    *,
    scripts: tuple[str, ...] = (),
    made_from: str = "",
    **values: object,
) -> Page:
    """Render ``template`` into a page; ``crumbs`` lead from the section down to the page's parent.

    ``made_from``: see :class:`Page`.
    """
    body = render(template, title=title, crumbs=crumbs, **values)
    return Page(address=address, title=clean(title), tab=tab, body=body, scripts=scripts, made_from=made_from)


def crumb(page: str, text: str, target: str) -> Link:
    """One station of the way to ``page``."""
    return Link(text=text, href=urls.relative(page, target))


def home_crumb(page: str) -> Link:
    """The first station."""
    return crumb(page, labels.HOME, urls.HOME)
