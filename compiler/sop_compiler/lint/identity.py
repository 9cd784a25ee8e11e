"""The identity block: numbers, dates, labels, and headers that belong to another SOP."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import pairwise

from sop_compiler.binder.values import fold
from sop_compiler.diagnostics import Diagnostic, Severity
from sop_compiler.lint.context import Context
from sop_compiler.lint.rule import PERMENDAGRI, PERMENPAN, Rule
from sop_compiler.model import Procedure, Status
from sop_compiler.source import MapNode, TextNode
from sop_compiler.spans import Span

_MONTHS = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember"
_DATE = re.compile(rf"\d{{1,2}}[ ./-]+(?:{_MONTHS}|\d{{1,2}})[ ./-]+\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}")
_MONTH = re.compile(rf"\b(?:{_MONTHS})\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_NO_YEAR = re.compile(r"\btahun\s*$", re.IGNORECASE)
_NUMBER_LIKE = re.compile(r"\d+(?:\s*tahun\b.*|[\d\s/.-]*)", re.IGNORECASE)
_BLANK = frozenset(("", "-", "–"))


def printed_number(procedure: Procedure) -> tuple[str, str]:
    """The number as the identity block prints it, and its field.

    Where the label of the number is misprinted, the number stands under *Nama SOP*.
    """
    for position, entry in enumerate(procedure.identity, 1):
        label = fold(entry.label)
        named = label.startswith(("nama", "judul")) and _NUMBER_LIKE.fullmatch(entry.text)
        if label.startswith("nomor") or named:
            return entry.text, f"identitas/{position}"
    return procedure.number or "", "nomor"


def _numbers(context: Context) -> Iterator[Diagnostic]:
    """One number for several SOPs, or the number of the decree."""
    groups: dict[tuple[str, str], list[Procedure]] = defaultdict(list)
    for p in context.procedures:
        number, _ = printed_number(p)
        if fold(number):
            groups[p.agency, fold(number)].append(p)
    decrees = {a.id: a.decree.number for a in context.handbook.agencies if a.decree}
    for (agency, _), members in groups.items():
        for p in members:
            number, field = printed_number(p)
            of_decree = _same_decree(number, decrees.get(agency, ""))
            if len(members) > 1:
                code = "number-shared-decree" if of_decree else "number-shared"
                n = str(len(members) - 1)
                yield context.finding(code, p, field, hint="hint-number", number=number, n=n)
            elif fold(number) == fold(decrees.get(agency, "")):
                yield context.finding("number-of-decree", p, field, hint="hint-number", number=number)


def _same_decree(number: str, decree: str) -> bool:
    """The same running number in the style of decrees; its year may be misprinted."""
    mine, theirs = (re.match(r"(\d+)\s*tahun", text.casefold()) for text in (number, decree))
    return bool(mine and theirs and mine[1] == theirs[1])


def _garbled(context: Context) -> Iterator[Diagnostic]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for p in context.procedures:
        counts[p.agency][fold(printed_number(p)[0])] += 1
    for p in context.procedures:
        number, field = printed_number(p)
        if not number:
            continue
        (common, n), *_ = counts[p.agency].most_common(1)
        alone = counts[p.agency][fold(number)] == 1
        if _MONTH.search(number):
            yield context.finding("number-date", p, field, hint="hint-number-garbled", number=number)
        elif _NO_YEAR.search(number):
            yield context.finding("number-no-year", p, field, hint="hint-number-garbled", number=number)
        elif p.number and fold(number) != fold(p.number):
            yield context.finding(
                "number-differs", p, field, hint="hint-number-garbled", number=number, read=p.number
            )
        elif alone and n >= 3 and 2 * n > counts[p.agency].total() and _one_off(fold(number), common):
            yield context.finding(
                "number-near", p, field, hint="hint-number-garbled", number=number, n=str(n)
            )


def _one_off(one: str, other: str) -> bool:
    """One character more, less or other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest = (one[start:], other[start:])
    return rest[0][1:] == rest[1][1:] or rest[0][1:] == rest[1] or rest[0] == rest[1][1:]


def _years(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        number, field = printed_number(p)
        version = p.version
        dated = {str(d.year) for d in (version.created, version.revised, version.effective) if d}
        years = _YEAR.findall(number)
        if dated and years and not _MONTH.search(number) and not dated & set(years):
            yield context.finding(
                "year-number", p, field, hint="hint-year", year=years[-1], dated=", ".join(sorted(dated))
            )
    chosen = {p.agency for p in context.procedures}
    homes = {f.agency: f.path for f in context.files.values() if f.kind == "instansi"}
    for agency in context.handbook.agencies:
        decree = agency.decree
        years = _YEAR.findall(decree.number) if decree else []
        if decree and agency.id in chosen and years and decree.date[:4] not in years:
            yield context.finding(
                "year-decree",
                homes[agency.id],
                "dekrit/nomor",
                hint="hint-year",
                year=years[-1],
                dated=decree.date[:4],
            )


def _dates(context: Context) -> Iterator[Diagnostic]:
    """Created, revised, effective: in this order."""
    for p in context.procedures:
        version = p.version
        named = (("dibuat", version.created), ("direvisi", version.revised), ("berlaku", version.effective))
        dates = [(key, day) for key, day in named if day is not None]
        for (first, early), (second, late) in pairwise(dates):
            if late < early:
                yield context.finding(
                    "date-order",
                    p,
                    f"versi/{second}",
                    hint="hint-date-order",
                    first=first,
                    early=early.isoformat(),
                    second=second,
                    late=late.isoformat(),
                )


def _labels(context: Context) -> Iterator[Diagnostic]:
    """Values that do not fit their label: usually all of them slid by one."""
    for p in context.procedures:
        seen: dict[str, int] = {}
        wrong: set[str] = set()
        for position, entry in enumerate(p.identity, 1):
            label, text = fold(entry.label), entry.text.strip()
            if not _fits(label, text):
                wrong.add(label)
                yield context.finding(
                    "label-value",
                    p,
                    f"identitas/{position}",
                    hint="hint-label-value",
                    label=entry.label,
                    text=text,
                )
            elif label in seen and label not in wrong:
                there = context.place(p.span.file, f"identitas/{seen[label]}")
                yield context.finding(
                    "label-twice",
                    p,
                    f"identitas/{position}",
                    hint="hint-label-value",
                    related=(there,) if there else (),
                    label=entry.label,
                )
            seen.setdefault(label, position)


def _fits(label: str, text: str) -> bool:
    if text in _BLANK:
        return True
    if label.startswith(("tanggal", "tgl")):
        return _DATE.search(text.casefold()) is not None
    if label.startswith("disahkan"):
        return _DATE.fullmatch(text.casefold()) is None
    if label.startswith(("nama", "judul")):
        return not _NUMBER_LIKE.fullmatch(text)
    return not label.startswith("nomor") or any(c.isdigit() for c in text)


def _copied(context: Context) -> Iterator[Diagnostic]:
    """The same purpose and summary under two titles: one header was copied."""
    groups: dict[tuple[str, str], list[Procedure]] = defaultdict(list)
    for p in context.procedures:
        header = fold(" ".join((*(p.purpose or ()), *(p.summary or ()))))
        if header:
            groups[p.agency, header].append(p)
    for (_, header), members in groups.items():
        if len({fold(p.title) for p in members}) < 2:
            continue
        own = max(members, key=lambda p: (_mentioned(p.title, header), p.id))
        for p in members:
            if p is not own and fold(p.title) != fold(own.title):
                field = "tujuan" if p.purpose else "penjelasan_singkat"
                yield context.finding(
                    "header-copied", p, field, hint="hint-header", related=(own.span,), title=own.title
                )


def _mentioned(title: str, header: str) -> float:
    words = [fold(w) for w in title.split() if len(w) > 3]
    return sum(w in header for w in words) / len(words) if words else 0.0


_PARTS = {
    "dasar_hukum": "Dasar hukum",
    "kualifikasi": "Kualifikasi pelaksana",
    "keterkaitan": "Keterkaitan",
    "peralatan": "Peralatan/perlengkapan",
    "peringatan": "Peringatan",
    "pencatatan": "Pencatatan dan pendataan",
}


def _complete(context: Context) -> Iterator[Diagnostic]:
    for p in context.procedures:
        lists = (p.legal_basis, p.qualifications, p.related, p.equipment, p.warnings, p.records)
        missing = [
            (key, label) for (key, label), items in zip(_PARTS.items(), lists, strict=True) if not items
        ]
        if not p.number:
            missing.append(("nomor", "Nomor SOP"))
        if p.version.created is None:
            missing.append(("versi/dibuat", "Tanggal pembuatan"))
        if p.status is not Status.DRAFT:
            if p.version.effective is None:
                missing.append(("versi/berlaku", "Tanggal efektif"))
            if p.version.approved_by is None:
                missing.append(("versi/disahkan", "Disahkan oleh"))
        for field, label in missing:
            advice = ("hint-identity", {"key": field.replace("/", ": ")})
            where = _near(context, p, field)
            yield context.finding("identity-missing", p, field, span=where, hint=advice, label=label)


def _near(context: Context, p: Procedure, field: str) -> Span | None:
    """A field that is written, even if blank; otherwise the title."""
    file = context.files.get(p.span.file)
    node = file.node if file else None
    top = field.split("/")[0]
    entry = node.entry(top) if isinstance(node, MapNode) else None
    if entry is not None:
        return entry.key_span
    title = node.entry("judul") if isinstance(node, MapNode) else None
    return title.value.span if title and isinstance(title.value, TextNode) else None


RULES = (
    Rule("nomor-ganda", _numbers),
    Rule("nomor-rusak", _garbled),
    Rule("tahun-nomor", _years),
    # A wrong order makes the checks choose the wrong version.
    Rule("urutan-tanggal", _dates, severity=Severity.ERROR),
    Rule("identitas-tergeser", _labels),
    Rule("kepala-tersalin", _copied),
    Rule("identitas-lengkap", _complete, profiles=(PERMENPAN, PERMENDAGRI)),
)
