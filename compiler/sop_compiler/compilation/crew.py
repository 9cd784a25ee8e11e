"""Copies of this process that work on a part each, step by step, and keep what they have made.

A pool of processes hands out jobs and takes results; here what a step makes (a million nodes of a
source) stays where it was made, and only what others have to know travels.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_MOST = 4
"""Copies at most: each holds what it makes, and what of the parent's memory it touched."""

Work = Generator[Any, Any, None]
"""Steps of a copy: it yields the answer to each step, and is sent the question of the next."""


class CrewError(Exception):
    """A copy has failed or was killed; whoever asked has to do the work itself."""


def copies() -> int:
    """How many copies are worth having; 1 where a process cannot be copied safely.

    Only ``fork`` gives a copy what the parent knows, and it is not safe with other threads running.
    """
    if not sys.platform.startswith("linux") or threading.active_count() > 1:
        return 1
    return min(len(os.sched_getaffinity(0)), _MOST)


class Crew:
    """The copies at work; see :func:`crew`."""

    def __init__(self, members: Sequence[tuple[BaseProcess, Connection]]) -> None:
        """Copies that have begun with their first step."""
        self._members = members

    def tell(self, question: object) -> None:
        """Send all copies on their next step.

        Raises:
            CrewError: a copy is gone.
        """
        from multiprocessing.reduction import ForkingPickler

        packed = ForkingPickler.dumps(question)  # once for all
        try:
            for _, line in self._members:
                line.send_bytes(packed)
        except OSError as error:
            raise CrewError(str(error)) from error

    def answers(self) -> Iterator[Any]:
        """What each copy has to say about the step it is at, in their order.

        Raises:
            CrewError: a copy has failed or is gone.
        """
        for _, line in self._members:
            try:
                good, answer = line.recv()
            except (OSError, EOFError) as error:
                raise CrewError("gone") from error
            if not good:
                raise CrewError(answer)
            yield answer


@contextmanager
def crew(works: Sequence[Callable[[], Work]]) -> Generator[Crew, None, None]:
    """A copy of this process for each of ``works``, which begin at once; at the end they are gone.

    Answers and questions travel between processes, so they must be plain data.
    """
    import multiprocessing

    context = multiprocessing.get_context("fork")
    members: list[tuple[BaseProcess, Connection]] = []
    # What is known by now stays; looking through it for garbage would copy it.
    gc.freeze()
    try:
        for work in works:
            mine, theirs = context.Pipe()
            others = [line for _, line in members]
            process = context.Process(target=_member, args=(work, theirs, [mine, *others]), daemon=True)
            process.start()
            theirs.close()
            members.append((process, mine))
        yield Crew(members)
    finally:
        for process, line in members:
            line.close()
            process.kill()
        for process, _ in members:
            process.join()
        gc.unfreeze()


def _member(work: Callable[[], Work], line: Connection, others: Sequence[Connection]) -> None:
    """The life of a copy; it ends when the parent hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    gc.disable()
    for other in others:
        other.close()
    try:
        steps = work()
        answer = next(steps)
        while True:
            line.send((True, answer))
            answer = steps.send(line.recv())
    except (EOFError, StopIteration, BrokenPipeError):
        pass
    except Exception as error:
        # Whatever it was, the parent does the same work again and meets it itself.
        line.send((False, repr(error)))
    os._exit(0)
