"""Work divided between processes, where that pays."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from sop_compiler.outputs.names import OutputError

_T = TypeVar("_T")

_MOST = 4
"""Processes at most: each holds what it makes, and pages of the parent's memory that it touched."""

_jobs: Sequence[Callable[[], Any]] = ()


def processes() -> int:
    """How many processes to divide work between; 1 where a process cannot be copied safely.

    Copies inherit everything the parent knows, which only ``fork`` can do, and not with other threads
    running (a preview builds in a thread).
    """
    if not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), _MOST)


def in_processes(jobs: Sequence[Callable[[], _T]], count: int) -> Iterator[_T]:
    """The results of ``jobs`` in their order; ``count`` copies of this process do them, or itself (1).

    Results and exceptions travel between processes, so they must be plain data.

    Raises:
        OutputError: a process was killed.
    """
    if count < 2 or len(jobs) < 2:
        for job in jobs:
            yield job()
        return
    global _jobs
    _jobs = jobs
    # What is known by now stays; looking through it for garbage would copy it.
    gc.freeze()
    pool = ProcessPoolExecutor(min(count, len(jobs)), multiprocessing.get_context("fork"))
    try:
        yield from pool.map(_do, range(len(jobs)))
    except BrokenProcessPool:
        raise OutputError("Proses penyusun terhenti, mungkin kehabisan memori; ulangi `sop build`.") from None
    finally:
        pool.shutdown(cancel_futures=True)
        gc.unfreeze()
        _jobs = ()


def _do(at: int) -> Any:
    return _jobs[at]()
