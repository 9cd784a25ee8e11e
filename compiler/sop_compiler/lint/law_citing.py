"""How law is cited: parts that are missing, years that cannot be, titles, repetitions, the register."""

from __future__ import annotations

from collections.abc import Iterator

from sop_compiler.diagnostics import Diagnostic
from sop_compiler.diagnostics.collect import Hint
from sop_compiler.law import Citation
from sop_compiler.law.kinds import LOCAL
from sop_compiler.law.register import full_name, title_words
from sop_compiler.lint.context import Context
from sop_compiler.lint.law_texts import Entry, Read, Text, texts
from sop_compiler.model import Regulation

FIRST_YEAR = 1945


def incomplete(context: Context) -> Iterator[Diagnostic]:
    """Citations without number, year or region, and entries that name no act at all."""
    register, found = context.once(texts)
    for text in found:
        for entry in text.entries:
            if not entry.acts:
                yield context.finding("law-no-act", text.where, entry.field, text=_short(entry.printed))
            for act in entry.acts:
                lacking = _lacking(act.citation, entry)
                if not lacking:
                    continue
                meant = act.match.regulation if act.match else None
                if meant is None and len(entry.bound) == 1:
                    meant = register.get(entry.bound[0])
                hint: Hint | None = None
                if meant is not None:
                    hint = ("hint-law-meant", {"name": f"{full_name(meant)} tentang {meant.title}"})
                yield context.finding(
                    "law-incomplete",
                    text.where,
                    entry.field,
                    hint=hint,
                    printed=_short(act.citation.printed),
                    what=" dan ".join(lacking),
                )


def wrong_year(context: Context) -> Iterator[Diagnostic]:
    """Years that cannot be right: of the gazette, after the SOP, other than in the register."""
    for text in context.once(texts)[1]:
        for entry in text.entries:
            for act in entry.acts:
                yield from _years(context, text, entry, act)


def other_title(context: Context) -> Iterator[Diagnostic]:
    """Printed titles that are not the registered one."""
    register, found = context.once(texts)
    for text in found:
        for entry in text.formal:
            for act in entry.acts:
                regulation = act.match.regulation if act.match else None
                title = act.citation.title
                if regulation is None or title is None or regulation.title.startswith("("):
                    continue
                if title_words(title) == title_words(regulation.title):
                    continue
                bases = [b for i in regulation.relations.amends if (b := register.get(i)) is not None]
                of_base = any(title_words(b.title) == title_words(title) for b in bases)
                yield context.finding(
                    "law-title-of-base" if of_base else "law-other-title",
                    text.where,
                    entry.field,
                    hint=("hint-law-title", {"title": regulation.title}),
                    related=(regulation.span,),
                    act=full_name(regulation),
                    printed=_short(title),
                )


def twice(context: Context) -> Iterator[Diagnostic]:
    """One act in two entries of the same legal basis."""
    register, found = context.once(texts)
    for text in found:
        first: dict[str, Entry] = {}
        for entry in text.formal:
            for regulation_id in dict.fromkeys(entry.ids):
                known = first.setdefault(regulation_id, entry)
                regulation = register.get(regulation_id)
                # An amendment may stand in an entry of its own and behind the act it amends.
                if known is entry or regulation is None or len(entry.ids) > 1 or len(known.ids) > 1:
                    continue
                file = text.where if isinstance(text.where, str) else text.where.span.file
                place = context.place(file, known.field)
                yield context.finding(
                    "law-twice",
                    text.where,
                    entry.field,
                    hint="hint-law-twice",
                    related=(place,) if place else (),
                    act=full_name(regulation),
                )


def not_as_registered(context: Context) -> Iterator[Diagnostic]:
    """Entries whose words mean another act than ``peraturan`` says, or one that is not registered."""
    register, found = context.once(texts)
    if not register.regulations:
        return
    for text in found:
        for entry in text.entries:
            read = {a.id for a in entry.acts if a.id}
            for act in entry.acts:
                yield from _against_register(context, text, entry, act)
            if entry.bound and read and not read & set(entry.bound):
                yield context.finding(
                    "law-bound-otherwise",
                    text.where,
                    entry.field,
                    read=", ".join(sorted(read)),
                    bound=", ".join(entry.bound),
                )


def register_entries(context: Context) -> Iterator[Diagnostic]:
    """Entries of the register whose status and relations do not fit together."""
    by_id = {r.id: r for r in context.handbook.regulations}
    for r in context.handbook.regulations:
        relations = r.relations
        problems = (
            (r.status == "diubah" and not relations.amended_by, "law-register-unnamed", "diubah_oleh"),
            (r.status == "dicabut" and not relations.repealed_by, "law-register-unnamed", "dicabut_oleh"),
            (r.status == "berlaku" and bool(relations.amended_by), "law-register-contradicts", "diubah_oleh"),
            (
                r.status in ("berlaku", "diubah") and bool(relations.repealed_by),
                "law-register-contradicts",
                "dicabut_oleh",
            ),
            (r.status != "belum-diperiksa" and r.checked_on is None, "law-register-unseen", "diperiksa"),
            (r.status == "belum-diperiksa" and r.checked_on is not None, "law-register-seen", "status"),
        )
        for wrong, code, key in problems:
            if wrong:
                yield _on_register(context, code, r, key)
        for other in (*relations.amended_by, *relations.repealed_by):
            later = by_id.get(other)
            if later and later.year and r.year and later.year < r.year:
                yield _on_register(context, "law-register-order", r, "tahun", other=full_name(later))


def _on_register(context: Context, code: str, r: Regulation, key: str, other: str = "") -> Diagnostic:
    field = f"peraturan/{r.id}/{'relasi/' if key.endswith('_oleh') else ''}{key}"
    return context.finding(code, r.span.file, field, act=full_name(r), status=r.status, key=key, other=other)


def _lacking(citation: Citation, entry: Entry) -> list[str]:
    lacking = [word for word, part in (("nomor", citation.number), ("tahun", citation.year)) if part is None]
    if citation.kind in LOCAL and citation.issuer is None and entry.formal and not _names_region(entry):
        lacking.append("nama daerah")
    return lacking


def _names_region(entry: Entry) -> bool:
    """True when some word of the entry, often of the title, says which region; "wali kota" does not."""
    words = entry.printed.casefold().replace("wali kota", "")
    return any(level in words for level in ("kota ", "kabupaten ", "provinsi "))


def _years(context: Context, text: Text, entry: Entry, act: Read) -> Iterator[Diagnostic]:
    citation = act.citation
    year, gazette = citation.year, citation.gazette
    if year is not None and gazette is not None and int(gazette.year) - int(year) not in (0, 1):
        # Acts of the last days of a year are published in January.
        yield context.finding(
            "law-gazette-year",
            text.where,
            entry.field,
            hint=("hint-law-gazette", {"year": year}),
            act=citation.name,
            gazette=f"{gazette.name} Tahun {gazette.year} Nomor {gazette.number}",
        )
    if year is None:
        return
    if act.match is not None and act.match.how == "tahun-lain":
        yield context.finding(
            "law-other-year",
            text.where,
            entry.field,
            related=(act.match.regulation.span,),
            printed=_short(citation.printed),
            known=full_name(act.match.regulation),
        )
    elif int(year) < FIRST_YEAR or (text.year is not None and int(year) > text.year):
        since = str(text.year) if text.year else "(tanggal tidak tercetak)"
        yield context.finding("law-year-after", text.where, entry.field, act=citation.name, since=since)


def _against_register(context: Context, text: Text, entry: Entry, act: Read) -> Iterator[Diagnostic]:
    citation, match = act.citation, act.match
    if match is None:
        if entry.formal and not entry.bound and citation.number and citation.year:
            hint = "hint-law-register"
            yield context.finding("law-unregistered", text.where, entry.field, hint=hint, act=citation.name)
        return
    if match.how == "jenis-lain":
        yield context.finding(
            "law-other-kind",
            text.where,
            entry.field,
            related=(match.regulation.span,),
            printed=_short(citation.printed),
            known=full_name(match.regulation),
        )
    if entry.formal and not entry.bound and match.how == "tepat":
        hint = ("hint-law-bind", {"id": match.regulation.id})
        yield context.finding(
            "law-unbound", text.where, entry.field, hint=hint, act=full_name(match.regulation)
        )


def _short(text: str) -> str:
    return text if len(text) <= 70 else f"{text[:69].rstrip()}…"
