"""Our own search index: one entry for every step, so that a search ends at the right row.

Material's worker reads ``config`` and ``docs``; an entry whose location has a fragment is shown under
the entry of its page, which has to come first. The worker puts titles and texts into the page as HTML,
so both are escaped here.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from sop_compiler.model import Handbook, Item, Procedure, Step
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.naming import shortened
from sop_compiler.site.regulation_view import checked_words
from sop_compiler.site.render import clean
from sop_compiler.site.search.separator import SEPARATOR

# Weight of a kind of entry: a step must not lose to a register entry that merely has a short name.
PAGE_BOOST: Final = 1.3
STEP_BOOST: Final = 1.5
TERMINAL_BOOST: Final = 0.5
ROLE_BOOST: Final = 0.9
TERM_BOOST: Final = 0.8
LAW_BOOST: Final = 0.7
REGISTER_BOOST: Final = 0.42
FIELDS: Final = {
    "title": {"boost": 3.0},
    "text": {"boost": 1.0},
    "rest": {"boost": 2.0},
    "context": {"boost": 0.6},
}
"""Searched but never shown: ``rest``, an activity from where the title cuts it; ``context``."""
TITLE_LENGTH: Final = 100


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
            names = _new((role.abbreviation or "", *role.aliases), role.name)
            text = f"{labels.TASKS}: {agency.name}"
            found.append(_entry(urls.role(agency.id, role.id), role.name, text, ROLE_BOOST, names))
    found.append(_entry(urls.DOCUMENTS, labels.DOCUMENTS, labels.DOCUMENTS_LEAD, REGISTER_BOOST))
    for agency in handbook.agencies:
        for document in agency.documents:
            key = (agency.id, document.id)
            shared = key in crossref.shared_documents
            address = urls.document(*key) if shared else urls.document_entry(*key)
            aliases = _new(document.aliases, document.name)
            found.append(_entry(address, document.name, agency.name, REGISTER_BOOST, aliases))
    for law in handbook.regulations:
        text = f"{law.title}. {checked_words(law)}"
        found.append(_entry(urls.regulation(law.id), law.name, text, LAW_BOOST, law.spellings))
    found.append(_entry(urls.TERMS, labels.TERMS, labels.TERMS_LEAD, REGISTER_BOOST))
    for term in handbook.terms:
        name = f"{term.abbreviation} – {term.name}" if term.abbreviation else term.name
        words = (*term.spellings, *term.synonyms)
        found.append(_entry(urls.term(term.id), name, term.definition or "", TERM_BOOST, words))
    return tuple(found)


def search_index(documents: Sequence[dict[str, Any]], config: dict[str, Any]) -> str:
    """The index as JSON; ``config`` is that of the index the theme's plugin has written."""
    own = {"lang": ["id"], "separator": SEPARATOR, "pipeline": ["stemmer"], "fields": FIELDS}
    index = {"config": {**config, **own}, "docs": documents}
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))


def texts_of(documents: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Every text a search looks at, escaped as the browser gets it."""
    for document in documents:
        yield from (document[field] for field in FIELDS if field in document)


def _procedure(procedure: Procedure, crossref: CrossReference) -> Iterator[dict[str, Any]]:
    unit = crossref.unit_name(procedure) or ""
    agency = crossref.agency(procedure.agency).name
    text = ". ".join(
        part.rstrip(".")
        for part in (agency, procedure.number or "", *(procedure.summary or ()), *(procedure.purpose or ()))
        if part
    )
    yield _entry(urls.procedure(procedure), procedure.title, text, PAGE_BOOST, (unit,))
    names = crossref.step_names(procedure)
    for step in procedure.all_steps():
        if not step.activity:
            continue
        name = names[step.id]
        title = f"{name[:1].upper()}{name[1:]}: {shortened(step.activity, TITLE_LENGTH)}"
        entry = _entry(
            urls.step(procedure, step.id),
            title,
            _step_text(step, procedure, crossref),
            TERMINAL_BOOST if step.is_terminal else STEP_BOOST,
            (procedure.title, agency, *step.names),
        )
        rest = " ".join(step.activity.split())[len(shortened(step.activity, TITLE_LENGTH)) :]
        yield {**entry, "rest": _escaped(rest)} if rest else entry


def _step_text(step: Step, procedure: Procedure, crossref: CrossReference) -> str:
    roles = [crossref.role((procedure.agency, role)) for role in step.roles]
    names = ", ".join(role.abbreviation or role.name for role in roles)
    activity = " ".join(step.activity.split())
    parts = [
        activity if len(activity) > TITLE_LENGTH else "",
        f"{labels.COLUMN_ROLE}: {names}" if names else "",
        f"{labels.COLUMN_TIME}: {step.limit.printed}" if step.limit and step.limit.printed else "",
        _items(labels.COLUMN_INPUTS, step.inputs),
        _items(labels.COLUMN_OUTPUTS, step.outputs),
        step.note,
    ]
    return ". ".join(part.rstrip(".") for part in parts if part)


def _items(label: str, items: tuple[Item, ...]) -> str:
    return f"{label}: {', '.join(item.printed for item in items)}" if items else ""


def _new(names: tuple[str, ...], known: str) -> tuple[str, ...]:
    """``names`` without doubles and without ``known``; case does not matter."""
    return tuple({name.casefold(): name for name in names if name.casefold() != known.casefold()}.values())


def _entry(
    location: str, title: str, text: str, boost: float, context: tuple[str, ...] = ()
) -> dict[str, Any]:
    entry: dict[str, Any] = {"location": location, "title": _escaped(title), "text": _escaped(text)}
    words = _escaped(" ".join(part for part in context if part))
    if words:
        entry["context"] = words
    return {**entry, "boost": boost}


def _escaped(text: str) -> str:
    # Quotes stay: both fields end up between tags, and "&#39;" would be indexed as a word.
    return html.escape(clean(text), quote=False)
