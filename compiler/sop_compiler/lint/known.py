"""The list of known findings (``.sop-lint.yaml``): each accepted by an office until a date.

It lies beside ``sop_source``, not in it: it says nothing about the SOPs and enters no digest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, Diagnostic, Severity
from sop_compiler.source.reader import read_nodes
from sop_compiler.spans import Span

FILE = ".sop-lint.yaml"
KEY = "diterima"
_START = Span.file_start(FILE)
_NEEDED = ("sidik", "aturan", "berkas", "pemilik", "sampai")
_HEAD = """\
# Temuan `sop lint` yang sudah dikenal: masing-masing diterima sebuah jabatan sampai suatu tanggal.
# Selama itu temuannya hanya dihitung; sesudahnya dilaporkan lagi.
# Menambah: sop lint --terima JABATAN --sampai TANGGAL
"""


@dataclass(frozen=True, slots=True)
class Known:
    """One accepted finding; ``field`` and ``reason`` are for readers, ``fingerprint`` decides."""

    fingerprint: str
    rule: str
    file: str
    owner: str
    until: date
    field: str = ""
    reason: str = ""
    position: int = 0
    span: Span = _START


def known_text(root: Path) -> str:
    """Text of the list of a project; ``""`` when there is none."""
    try:
        return (root / FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def read_known(text: str) -> tuple[tuple[Known, ...], tuple[Diagnostic, ...]]:
    """The entries of the file's text, and what is wrong with it."""
    out = Collector()
    view = View.of(read_nodes(text, FILE, out)) if text.strip() else None
    entries: list[Known] = []
    for position, node in enumerate(view.items(KEY) if view else ()):
        item = View.of(node)
        missing = [key for key in _NEEDED if item is None or not item.text(key)]
        if item is None or missing:
            out.report("known-shape", item.span if item else node.span, missing=", ".join(missing))
            continue
        value = item.text("sampai") or ""
        try:
            until = date.fromisoformat(value)
        except ValueError:
            out.report("known-until", item.at("sampai"), value=value)
            continue
        entries.append(
            Known(
                fingerprint=item.text("sidik") or "",
                rule=item.text("aturan") or "",
                file=item.text("berkas") or "",
                owner=item.text("pemilik") or "",
                until=until,
                field=item.text("di") or "",
                reason=item.text("alasan") or "",
                position=position,
                span=item.at("sidik"),
            )
        )
    return tuple(entries), out.sorted()


def accept(
    entries: Iterable[Known],
    marks: Mapping[Diagnostic, str],
    found: Iterable[Diagnostic],
    owner: str,
    until: date,
    reason: str = "",
) -> tuple[Known, ...]:
    """``entries`` with ``found`` accepted by ``owner``; findings without a mark cannot be accepted."""
    result = {e.fingerprint: e for e in entries}
    for d in found:
        mark = marks.get(d)
        if mark is not None:
            result[mark] = Known(mark, d.rule, d.span.file, owner, until, d.field, reason)
    return tuple(result.values())


def write_known(entries: Iterable[Known]) -> str:
    """The text of the file, one line an entry, by file, rule, field and fingerprint."""
    ordered = sorted(entries, key=lambda e: (e.file, e.rule, e.field, e.fingerprint))
    if not ordered:
        return f"{_HEAD}{KEY}: []\n"
    return f"{_HEAD}{KEY}:\n" + "".join(f"  - {{{_line(e)}}}\n" for e in ordered)


def _line(entry: Known) -> str:
    parts = {
        "sidik": _quoted(entry.fingerprint),
        "aturan": entry.rule,
        "berkas": _quoted(entry.file),
        "di": _quoted(entry.field),
        "pemilik": _quoted(entry.owner),
        "sampai": entry.until.isoformat(),
        "alasan": _quoted(entry.reason),
    }
    return ", ".join(f"{key}: {value}" for key, value in parts.items() if value != "''")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def report_stale(entries: Iterable[Known], met: Iterable[str]) -> Iterator[Diagnostic]:
    """Entries whose finding is gone."""
    there = frozenset(met)
    for e in entries:
        if e.fingerprint not in there:
            values = (("rule", e.rule), ("file", e.file))
            yield Diagnostic(
                "known-stale",
                e.span,
                values,
                Severity.WARNING,
                hint=("hint-known-stale", ()),
                field=f"{KEY}/{e.position + 1}",
            )


def report_expired(entries: Iterable[Known], as_of: date) -> Iterator[Diagnostic]:
    """One finding for all expired entries of the same owner and day."""
    groups: dict[tuple[str, date], list[Known]] = {}
    for e in entries:
        if e.until < as_of:
            groups.setdefault((e.owner, e.until), []).append(e)
    for (owner, until), members in sorted(groups.items()):
        values = (("n", str(len(members))), ("owner", owner), ("until", until.isoformat()))
        place, hint = members[0].span, ("hint-known-expired", ())
        yield Diagnostic("known-expired", place, values, Severity.WARNING, hint=hint, field=KEY)
