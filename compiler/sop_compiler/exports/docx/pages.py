"""Pages of the steps table with the flowchart in the role columns."""

from __future__ import annotations

from sop_compiler.exports.docx.identity import Lists
from sop_compiler.exports.docx.shapes import Shapes
from sop_compiler.exports.docx.xml import cell, listed, paragraph, row, run, table
from sop_compiler.paper import Entry, Form, FormRow
from sop_compiler.paper.drawing import CONNECTIONS, DrawnForm, DrawnPage, DrawnRow

_TEXTS = ("kelengkapan", "waktu", "output", "keterangan")
_HEADINGS = {
    "no": "No",
    "kegiatan": "Kegiatan",
    "kelengkapan": "Kelengkapan",
    "waktu": "Waktu",
    "output": "Output",
    "keterangan": "Keterangan",
}


def form_pages(form: Form, drawn: DrawnForm, lists: Lists) -> list[str]:
    """One table a page, each with the whole head."""
    shapes = Shapes(drawn)
    return [_page(form, drawn, page, shapes.page(at, page), lists) for at, page in enumerate(drawn.pages)]


def _page(
    form: Form, drawn: DrawnForm, page: DrawnPage, runs: dict[tuple[int, int], str], lists: Lists
) -> str:
    widths = drawn.texts
    grid = [widths["no"], widths["kegiatan"], *drawn.roles, *(widths[name] for name in _TEXTS)]
    rows = list(_head(drawn))
    for at, line in enumerate(page.rows):
        role_cells = [
            cell((paragraph(runs.get((at, column), ""), style="Gambar"),), width, bare=True)
            for column, width in enumerate(drawn.roles)
        ]
        if line.step is None:
            rows.append(_connections(line, drawn, role_cells))
        else:
            rows.append(_row(form.rows[line.step], line, drawn, role_cells, lists))
    return table(rows, grid)


def _head(drawn: DrawnForm) -> tuple[str, str]:
    widths = drawn.texts

    def tall(name: str, merge: str) -> str:
        words = (paragraph(run(_HEADINGS[name], bold=True), centred=True),) if merge == "restart" else ()
        return cell(words, widths[name], merge=merge, centred=True)

    def low(words: str, width: float) -> str:
        return cell((paragraph(run(words, bold=True), centred=True),), width, centred=True)

    roles = sum(drawn.roles)
    quality = widths["kelengkapan"] + widths["waktu"] + widths["output"]
    wide = [
        cell((paragraph(run(words, bold=True), centred=True),), width, span=span)
        for words, width, span in (("Pelaksana", roles, len(drawn.roles)), ("Mutu Baku", quality, 3))
        if span
    ]
    upper = [tall("no", "restart"), tall("kegiatan", "restart"), *wide, tall("keterangan", "restart")]
    lower = [
        tall("no", "continue"),
        tall("kegiatan", "continue"),
        *(low(words, width) for words, width in zip(drawn.headings, drawn.roles, strict=True)),
        *(low(_HEADINGS[name], widths[name]) for name in ("kelengkapan", "waktu", "output")),
        tall("keterangan", "continue"),
    ]
    return row(upper, head=True), row(lower, head=True)


def _row(step: FormRow, line: DrawnRow, drawn: DrawnForm, role_cells: list[str], lists: Lists) -> str:
    widths = drawn.texts
    cells = [
        cell((paragraph(run(step.number), centred=True),) if step.number else (), widths["no"]),
        cell((paragraph(run(words)) for words in step.activity), widths["kegiatan"]),
        *role_cells,
        cell(_entries(step.inputs, lists), widths["kelengkapan"]),
        cell((paragraph(run(step.time), centred=True),) if step.time else (), widths["waktu"]),
        cell(_entries(step.outputs, lists), widths["output"]),
        cell((paragraph(run(step.note)),) if step.note else (), widths["keterangan"]),
    ]
    return row(cells, height=line.height)


def _entries(entries: tuple[Entry, ...], lists: Lists) -> list[str]:
    """One entry stands alone; several are bullets, sub-lists a level below."""
    if not entries:
        return []
    number = lists.new("butir")
    found: list[str] = []
    for entry in entries:
        one = len(entries) == 1 and not entry.details
        found.append(paragraph(run(entry.text), style="Tunggal") if one else listed(entry.text, number))
        found.extend(listed(detail, number, 1) for detail in entry.details)
    return found


def _connections(line: DrawnRow, drawn: DrawnForm, role_cells: list[str]) -> str:
    widths = drawn.texts
    wide = sum(widths[name] for name in _TEXTS)
    cells = [
        cell((), widths["no"]),
        cell((paragraph(run(CONNECTIONS)),), widths["kegiatan"]),
        *role_cells,
        cell((paragraph(run(line.words)),), wide, span=4),
    ]
    return row(cells, height=line.height)
