"""File and folder names against the ids inside."""

from __future__ import annotations

from pathlib import PurePosixPath

from sop_compiler.binder.view import View
from sop_compiler.diagnostics import Collector, Severity, shorten
from sop_compiler.source import SourceFile


def check_names(files: tuple[SourceFile, ...], out: Collector) -> None:
    """Warn where a name and the id inside differ: somebody who looks for the SOP would miss it."""
    for file in files:
        view = View.of(file.node)
        key = view.text("id") if view else None
        if view is None or key is None:
            continue
        if file.kind == "instansi":
            _warn(file, view, "agency-differs", file.agency, key, out)
        elif file.kind in ("sop", "kalender"):
            _warn(file, view, "name-differs", file.stem, _wanted(file, view, key), out)


def _wanted(file: SourceFile, view: View, key: str) -> str:
    version = view.view("versi")
    assumed = version.view("berlaku_dianggap") if version else None
    day = (version.text("berlaku") if version else None) or (assumed.text("tanggal") if assumed else None)
    return f"{key}@{day}" if file.earlier and day else key


def _warn(file: SourceFile, view: View, code: str, name: str, wanted: str, out: Collector) -> None:
    if name == wanted or out.reported(view.at("id")):
        return
    hint = None
    if code == "name-differs":
        hint = ("hint-ending", {"name": f"{wanted}{PurePosixPath(file.path).suffix}"})
    out.report(
        code, view.at("id"), hint=hint, severity=Severity.WARNING, name=shorten(name), id=shorten(wanted)
    )
