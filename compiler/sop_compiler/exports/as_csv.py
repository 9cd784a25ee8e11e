"""``sop export --to csv``: the steps table, one row a step, for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from sop_compiler.model import Handbook, Procedure

_HEAD = ("SOP", "Id langkah", "No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan")


def steps_csv(handbook: Handbook, procedures: Iterable[Procedure]) -> str:
    """Rows of the tables, with the headings of the form.

    A cell that starts like a formula gets a leading apostrophe: spreadsheets would run it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_HEAD)
    for procedure in procedures:
        agency = handbook.agency(procedure.agency)
        for step in procedure.all_steps():
            cells = (
                procedure.id,
                step.id,
                step.number or "",
                step.activity,
                "; ".join(agency.role(r).name for r in step.roles),
                "; ".join(i.printed for i in step.inputs),
                step.limit.printed if step.limit else "",
                "; ".join(i.printed for i in step.outputs),
                step.note,
            )
            writer.writerow([_inert(c) for c in cells])
    return out.getvalue()


def _inert(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell
