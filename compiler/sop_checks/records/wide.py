"""Wide tables: one row per case, a date column per step (``lebar`` of a mapping).

Each step is a view of the table whose ``mulai`` and ``selesai`` are the columns of that step, so
that a finding points to the very cell.  A filled cell is a record, a blank one is none.
"""

from __future__ import annotations

from dataclasses import replace

from sop_checks.folding import fold
from sop_checks.records.mapping_model import Mapping
from sop_checks.records.rows import TableInfo

_OF_CASE = ("berkas", "sop", "mulai_berkas")


def wide_views(info: TableInfo, mapping: Mapping) -> tuple[TableInfo, tuple[TableInfo, ...]]:
    """The table and how its rows are read: as they are, or once for each wide step it has columns of.

    A table with a step column that the mapping names itself stays long; its wide columns are then
    case fields, and a note says so.
    """
    steps = [
        item for item in mapping.wide if any(fold(name) in info.positions for name in item.columns.values())
    ]
    if not steps or "berkas" not in info.bound:
        return info, (info,)
    if "langkah" in mapping.columns and "langkah" in info.bound:
        note = "kolom lebar tidak dibaca sebagai langkah, karena tabel ini memuat kolom langkah"
        return replace(info, notes=(*info.notes, note)), (info,)
    case = {name: at for name, at in info.bound.items() if name in _OF_CASE}
    views: list[TableInfo] = []
    for item in steps:
        own = {
            key: at for key, name in item.columns.items() if (at := info.positions.get(fold(name), -1)) >= 0
        }
        if "mulai" in own or "selesai" in own:
            views.append(replace(info, bound={**case, **own}, step=item.step))
    if not views:
        return info, (info,)
    used = frozenset(at for view in views for at in view.bound.values())
    return replace(info, bound=case, wide=used), tuple(views)
