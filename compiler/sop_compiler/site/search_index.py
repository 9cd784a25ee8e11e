"""Our own search index: one entry for every step, so that a search ends at the right row.

Material's worker reads ``config`` and ``docs``; an entry whose location has a fragment is shown under
the entry of its page. It puts titles and texts into the page as HTML, so both are escaped here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sop_compiler.model import Handbook, Item, Procedure, Step
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.naming import shortened
from sop_compiler.site.regulation_view import checked_words
from sop_compiler.site.render import escaped

# Titles weigh 1000 by the theme's default: a step must not need its words in the title to be found
# before a register entry that merely has a short name.
PAGE_BOOST = 2.0
STEP_BOOST = 1.5
REGISTER_BOOST = 0.5
FIELDS = {"title": {"boost": 4.0}, "text": {"boost": 1.0}, "tags": {"boost": 2.0}}


def search_documents(handbook: Handbook) -> tuple[dict[str, Any], ...]:
    """Entries for SOPs with their steps, roles, documents, regulations, and terms."""
    crossref = CrossReference(handbook)
    found: list[dict[str, Any]] = []
    for procedure in handbook.procedures:
        found.extend(_procedure(procedure, crossref))
    for agency in handbook.agencies:
        decree = agency.decree.subject if agency.decree else ""
        found.append(_entry(urls.agency(agency.id), agency.name, decree, REGISTER_BOOST))
        for role in agency.roles:
            names = [role.abbreviation or "", *role.aliases]
            found.append(_entry(urls.role(agency.id, role.id), role.name, " ".join(names), 1.0))
        for document in agency.documents:
            key = (agency.id, document.id)
            shared = key in crossref.shared_documents
            address = urls.document(*key) if shared else urls.document_entry(*key)
            found.append(_entry(address, document.name, " ".join(document.aliases), REGISTER_BOOST))
    found.append(_entry(urls.DOCUMENTS, labels.DOCUMENTS, labels.DOCUMENTS_LEAD, REGISTER_BOOST))
    for law in handbook.regulations:
        words = [law.title, checked_words(law), *law.spellings]
        found.append(_entry(urls.regulation(law.id), law.name, " ".join(words), REGISTER_BOOST))
    found.append(_entry(urls.TERMS, labels.TERMS, labels.TERMS_LEAD, REGISTER_BOOST))
    for term in handbook.terms:
        name = f"{term.abbreviation} – {term.name}" if term.abbreviation else term.name
        words = [term.definition or "", *term.spellings, *term.synonyms]
        found.append(_entry(urls.term(term.id), name, " ".join(words), REGISTER_BOOST))
    return tuple(found)


def search_index(handbook: Handbook, config: dict[str, Any]) -> str:
    """The index as JSON; ``config`` is that of the index the theme's plugin has written."""
    index = {"config": {**config, "fields": FIELDS}, "docs": search_documents(handbook)}
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))


def _procedure(procedure: Procedure, crossref: CrossReference) -> Iterator[dict[str, Any]]:
    unit = crossref.unit_name(procedure) or ""
    words = [
        procedure.number or "",
        unit,
        crossref.agency(procedure.agency).name,
        *(procedure.summary or ()),
        *(procedure.purpose or ()),
    ]
    yield _entry(urls.procedure(procedure), procedure.title, " ".join(words), PAGE_BOOST)
    names = crossref.step_names(procedure)
    for step in procedure.all_steps():
        if not step.activity:
            continue
        name = names[step.id]
        title = f"{name[:1].upper()}{name[1:]}: {shortened(step.activity, 90)}"
        yield _entry(urls.step(procedure, step.id), title, _step_text(step, procedure, crossref), STEP_BOOST)


def _step_text(step: Step, procedure: Procedure, crossref: CrossReference) -> str:
    roles = [crossref.role((procedure.agency, role)) for role in step.roles]
    parts = [
        step.activity,
        *(f"{labels.COLUMN_ROLE}: {role.abbreviation or ''} {role.name}" for role in roles),
        f"{labels.COLUMN_TIME}: {step.limit.printed}" if step.limit and step.limit.printed else "",
        _items(labels.COLUMN_INPUTS, step.inputs),
        _items(labels.COLUMN_OUTPUTS, step.outputs),
        step.note,
        " ".join(step.names),
    ]
    return ". ".join(part for part in parts if part)


def _items(label: str, items: tuple[Item, ...]) -> str:
    return f"{label}: {', '.join(item.printed for item in items)}" if items else ""


def _entry(location: str, title: str, text: str, boost: float) -> dict[str, Any]:
    return {"location": location, "title": escaped(title), "text": escaped(text), "boost": boost}
