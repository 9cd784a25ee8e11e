"""Forms as HTML files that print: nothing loaded, no script, A4 or F4 lying on its side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sop_compiler.review.form import Form

Paper = Literal["a4", "f4"]
_SIZES: dict[Paper, str] = {"a4": "297mm 210mm", "f4": "330mm 215mm"}


def form_html(form: Form, paper: Paper = "a4") -> str:
    """The form of one SOP: the table to sign, then the attachment with what the checks saw."""
    return _render((form,), form.title, paper, recap=False)


def recap_html(forms: Sequence[Form], paper: Paper = "a4") -> str:
    """One table to sign for all SOPs of an agency."""
    return _render(forms, f"rekapitulasi {forms[0].agency}", paper, recap=True)


def _render(forms: Sequence[Form], title: str, paper: Paper, *, recap: bool) -> str:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("sop_compiler.review"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("formulir.html.j2")
    return template.render(
        forms=forms, size=_SIZES[paper], paper=paper.upper(), title=title, recap=recap
    ).lstrip()
