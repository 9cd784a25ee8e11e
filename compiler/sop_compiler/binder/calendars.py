"""Calendar files: plain data for the checks, judged by the reader that the checks use."""

from __future__ import annotations

from typing import Any

from sop_checks.calendar_fields import CalendarError
from sop_checks.calendar_reading import read_calendar
from sop_compiler.binder.references import clash, unknown
from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, shorten
from sop_compiler.source import SourceFile, to_plain
from sop_compiler.spans import Span


def read_calendars(
    files: tuple[SourceFile, ...], out: Collector
) -> tuple[tuple[tuple[str, Any], ...], tuple[str, ...]]:
    """Plain data of each calendar by id, and every known id (unreadable files by their name)."""
    places: dict[str, Span] = {}
    views: dict[str, View] = {}
    for file in files:
        view = View.of(file.node)
        if view is None:
            places.setdefault(file.stem, Span.file_start(file.path))
            continue
        key = view.text("id") or file.stem
        if key in places:
            clash(out, key, view.at("id"), places[key])
            continue
        places[key] = view.at("id")
        views[key] = view
    data = {key: to_plain(view.node) for key, view in views.items()}
    for key, view in views.items():
        _check(key, view, data, tuple(places), out)
    return tuple(data.items()), tuple(sorted(places))


def _check(key: str, view: View, data: dict[str, Any], known: tuple[str, ...], out: Collector) -> None:
    parent = view.text("mewarisi")
    if parent is not None and parent not in data:
        if parent not in known:
            unknown(out, "unknown-calendar", view.at("mewarisi"), parent, known)
        return
    if out.reported_in(view.span.file):
        return  # the schema has said what is wrong; the reader would say it again
    try:
        read_calendar(data[key], data)
    except CalendarError as error:
        for problem in error.problems:
            # The reader names the key; the place is found from it where it stands at the top level.
            words = problem.removeprefix(f"kalender {key}: ")
            name = words.partition(":")[0].split(" ")[0]
            out.error("calendar", view.at(name), id=key, what=shorten(words, 200))
