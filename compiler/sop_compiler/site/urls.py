"""Addresses inside the handbook. No address is ever made from free text."""

from __future__ import annotations

import re
from functools import lru_cache

from sop_compiler.model import Procedure
from sop_compiler.outputs import safe_slug

HOME = "index.html"
PROCEDURES = "sop/index.html"
TASKS = "tugas/index.html"
DOCUMENTS = "dokumen/index.html"
REGULATIONS = "peraturan/index.html"
TERMS = "istilah.html"
MAP = "peta.html"
DEADLINE = "hitung.html"
PROPOSE = "usul.html"
DEADLINE_DATA = "assets/data/tenggat.js"

_HTTPS = re.compile(r"https://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~!$&()*+,;=:@%/?#-]*)?")


def agency(agency_id: str) -> str:
    """Page of an agency."""
    return f"instansi/{safe_slug(agency_id, 24)}.html"


def procedure(item: Procedure) -> str:
    """Page of an SOP; an earlier version has the id ``<instansi>/<sop>@<berlaku>``."""
    slug, _, version = item.slug.partition("@")
    if version:
        return f"sop/{safe_slug(item.agency, 24)}/versi/{safe_slug(slug, 56)}-{safe_slug(version, 14)}.html"
    return f"sop/{safe_slug(item.agency, 24)}/{safe_slug(slug)}.html"


def comparison(left: Procedure, right: Procedure) -> str:
    """Page that shows two SOPs side by side."""
    name = f"{_page_name(left)}--{_page_name(right)}"
    return f"banding/{name if len(name) <= 104 else safe_slug(name, 104)}.html"


def _page_name(item: Procedure) -> str:
    slug, _, version = item.slug.partition("@")
    name = f"{safe_slug(item.agency, 24)}_{safe_slug(slug)}"
    return f"{name}_{safe_slug(version, 14)}" if version else name


def procedure_map(agency_id: str) -> str:
    """Drawing of an agency's SOPs and how they hang together."""
    return f"peta/{safe_slug(agency_id, 24)}.svg"


def document_flow(agency_id: str) -> str:
    """Drawing of the documents that pass between an agency's SOPs."""
    return f"dokumen/alir/{safe_slug(agency_id, 24)}.svg"


def deadline(item: Procedure, step_id: str) -> str:
    """The calculator, set to one step; without script the fragment leads to its printed limit."""
    return f"{DEADLINE}#{deadline_key(item, step_id)}"


def deadline_key(item: Procedure, step_id: str) -> str:
    """Fragment of a step in the calculator."""
    return f"{safe_slug(item.agency, 24)}/{safe_slug(item.slug)}/{step_anchor(step_id)}"


def sheet(item: Procedure, paper: str) -> str:
    """Print page of an SOP for a paper size."""
    end = "" if paper == "a4" else f"-{paper}"
    return f"cetak/{safe_slug(item.agency, 24)}/{safe_slug(item.slug)}{end}.html"


def flowchart(item: Procedure) -> str:
    """Drawing of an SOP."""
    return procedure(item).removesuffix(".html") + ".svg"


def step(item: Procedure, step_id: str) -> str:
    """A row of an SOP page."""
    return f"{procedure(item)}#{step_anchor(step_id)}"


def role(agency_id: str, role_id: str) -> str:
    """Page of a role."""
    return f"tugas/{safe_slug(agency_id, 24)}/{safe_slug(role_id)}.html"


def handover(agency_id: str, role_id: str) -> str:
    """Picture beside the page of a role."""
    return role(agency_id, role_id).removesuffix(".html") + ".svg"


def download(item: Procedure, form: str) -> str:
    """File of an SOP for other programs; ``form`` is its extension."""
    return f"assets/unduhan/{safe_slug(item.agency, 24)}/{safe_slug(item.slug)}.{form}"


def section_anchor(item: Procedure) -> str:
    """Fragment of the section about an SOP on a page about several."""
    return f"_{safe_slug(item.slug)}"


def document(agency_id: str, document_id: str) -> str:
    """Own page of a document."""
    return f"dokumen/{safe_slug(agency_id, 24)}/{safe_slug(document_id)}.html"


def document_entry(agency_id: str, document_id: str) -> str:
    """Entry of a document in the register."""
    return f"{DOCUMENTS}#{document_anchor(agency_id, document_id)}"


def regulation(regulation_id: str) -> str:
    """Page of a regulation."""
    return f"peraturan/{safe_slug(regulation_id)}.html"


def term(term_id: str) -> str:
    """Entry of the glossary."""
    return f"{TERMS}#{safe_slug(term_id)}"


def step_anchor(step_id: str) -> str:
    """Fragment of a step: its id. Fragments of page sections start with ``_``, so they never meet."""
    return safe_slug(step_id, 80)


def document_anchor(agency_id: str, document_id: str) -> str:
    """Fragment of a document in the register; documents belong to one agency."""
    return f"{safe_slug(agency_id, 24)}_{safe_slug(document_id)}"


def confirmation_anchor(step_id: str) -> str:
    """Fragment of the first confirmation that concerns a step."""
    return f"_konfirmasi_{step_anchor(step_id)}"


def relative(page: str, target: str) -> str:
    """``target`` as seen from ``page``; works from a folder on disk as well as from a server."""
    path, hash_mark, fragment = target.partition("#")
    if path == page and hash_mark:
        return f"#{fragment}"
    return _path(page.rpartition("/")[0], path) + hash_mark + fragment


@lru_cache(maxsize=65_536)
def _path(folder: str, path: str) -> str:
    """``path`` as seen from ``folder``; like ``posixpath.relpath``, which asks for the working folder."""
    here, there = folder.split("/") if folder else [], path.split("/")
    same = 0
    while same < min(len(here), len(there) - 1) and here[same] == there[same]:
        same += 1
    return "/".join([*[".."] * (len(here) - same), *there[same:]])


def external(text: str | None) -> str | None:
    """``text`` if it is a plain ``https`` address and nothing else."""
    return text if text and _HTTPS.fullmatch(text) else None
