"""The peer's work, run by the Python that has it: ``PYTHON pm4py_work.py replay|read FILE``.

pm4py is under the AGPL: it is no dependency, nothing of this project imports it, and this file is a
program of its own that prints two numbers.  Importing is not counted.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from typing import Any

CASE, STEP, END = "Nomor Paket", "Kegiatan", "Selesai"


def replay(path: str) -> int:
    """Token replay of a log on the net of ten steps in a row; what it checks is steps and order only."""
    import pandas
    import pm4py

    frame = pandas.read_csv(path) if path.endswith(".csv") else pandas.read_parquet(path)
    log = pm4py.format_dataframe(frame, case_id=CASE, activity_key=STEP, timestamp_key=END)
    return len(pm4py.conformance_diagnostics_token_based_replay(log, *net()))


def net() -> tuple[Any, Any, Any]:
    """The net: the ten steps, one after the other."""
    from pm4py.objects.petri_net.obj import Marking, PetriNet
    from pm4py.objects.petri_net.utils.petri_utils import add_arc_from_to

    made = PetriNet("sop")
    places = [PetriNet.Place(f"p{n}") for n in range(11)]
    made.places.update(places)
    for n in range(1, 11):
        step = PetriNet.Transition(f"t{n}", f"{n}. Kegiatan nomor {n}")
        made.transitions.add(step)
        add_arc_from_to(places[n - 1], step, made)
        add_arc_from_to(step, places[n], made)
    return made, Marking({places[0]: 1}), Marking({places[10]: 1})


def read(path: str) -> int:
    """Read an event log as XES with the default reader."""
    import pm4py

    return len(pm4py.read_xes(path, show_progress_bar=False))


def used() -> float:
    """CPU seconds of this process and of those it has waited for."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(item.ru_utime + item.ru_stime for item in both)


def main(what: str, path: str) -> None:
    """Import, then measure."""
    import pandas  # noqa: F401
    import pm4py  # noqa: F401

    net()
    before, begun = used(), time.perf_counter()
    result = {"replay": replay, "read": read}[what](path)
    wall, cpu = time.perf_counter() - begun, used() - before
    print(json.dumps({"wall": wall, "cpu": cpu, "result": result}))


if __name__ == "__main__":
    main(*sys.argv[1:])
