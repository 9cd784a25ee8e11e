"""Figures of one command: each is a process of its own, and its children count with it."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class Missing(Exception):
    """A figure that cannot be taken here; the message says why."""


@dataclass(frozen=True, slots=True)
class Command:
    """What is measured.

    Attributes:
        argv: program and arguments. cwd: folder it runs in, default the project's root.
        before: done first and not measured (deleting caches, editing a file).
        told: the program prints its own figures as JSON (``wall`` and ``cpu`` in seconds) on the last
            line of its output: then only its work counts, not starting it.
        good: exit codes that mean it did its work.
    """

    argv: Sequence[str]
    cwd: Path = ROOT
    before: Callable[[], None] | None = None
    told: bool = False
    good: tuple[int, ...] = (0,)
    env: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Figure:
    """One run: seconds of wall clock and of CPU (user and system), greatest memory in MB.

    ``peak`` is that of the largest process, the command itself or one it started.
    """

    wall: float
    cpu: float
    peak: float
    data: Mapping[str, Any]


def take(command: Command) -> Figure:
    """Run once.

    Raises:
        Missing: the program does not exist, or it failed.
    """
    if command.before:
        command.before()
    environment = {**os.environ, "PYTHONHASHSEED": "0", "NO_MKDOCS_2_WARNING": "1", **command.env}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or every start of ours would compile our sources
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begun = time.perf_counter()
        try:
            child = subprocess.Popen(
                list(command.argv), cwd=command.cwd, env=environment, stdout=output, stderr=errors
            )
        except OSError as error:
            raise Missing(f"{Path(command.argv[0]).name}: {error.strerror}") from None
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in command.good:
            errors.seek(0)
            words = errors.read().decode("utf-8", "replace").strip().splitlines() or ["no message"]
            raise Missing(f"exit {child.returncode}: {words[-1][:160]}")
        output.seek(0)
        lines = output.read().decode("utf-8", "replace").strip().splitlines() if command.told else []
    data: dict[str, Any] = json.loads(lines[-1]) if lines else {}
    cpu = used.ru_utime + used.ru_stime
    peak = used.ru_maxrss / 1024  # kilobytes on Linux
    return Figure(data.get("wall", wall), data.get("cpu", cpu), data.get("peak", peak), data)


def put_away(place: Path) -> None:
    """Take a folder out of the way, so that a run finds nothing there; it is removed when all is measured.

    Not removed at once: ext4 goes round the numbers of files that were just deleted, and the next run
    would pay for that, most of all the one that writes most files.
    """
    if place.exists():
        trash = Path(tempfile.mkdtemp(prefix=".buang-", dir=place.parent.parent))
        atexit.register(shutil.rmtree, trash, ignore_errors=True)
        place.rename(trash / place.name)


def compile_sources() -> None:
    """Byte code of this checkout beside its sources, as an installed package has it."""
    take(
        Command(
            [sys.executable, "-m", "compileall", "-q", str(ROOT / "compiler"), str(ROOT / "tests/benches")]
        )
    )


def prepare(module: str, *arguments: str | Path) -> None:
    """Make data with a module of this package, aside.

    In a process of its own: a child's peak of memory is never shown as less than its parent's.

    Raises:
        Missing: it failed.
    """
    take(python("-m", f"tests.benches.{module}", *arguments))


def interleaved(commands: Sequence[Command], rounds: int) -> list[list[Figure]]:
    """Every command once a round, in turn; one list of figures for each command."""
    taken: list[list[Figure]] = [[] for _ in commands]
    for _ in range(rounds):
        for at, command in enumerate(commands):
            taken[at].append(take(command))
    return taken


def middle(figures: Sequence[Figure], of: str) -> float:
    """Median of ``wall``, ``cpu`` or ``peak``."""
    return statistics.median(getattr(item, of) for item in figures)


def python(*arguments: str | Path, **options: Any) -> Command:
    """This interpreter with arguments, on the compiler of this checkout."""
    path = os.pathsep.join(p for p in (str(ROOT / "compiler"), os.environ.get("PYTHONPATH", "")) if p)
    return Command([sys.executable, *map(str, arguments)], env={"PYTHONPATH": path}, **options)


def sop(*arguments: str | Path, **options: Any) -> Command:
    """The command line ``sop``."""
    return python("-m", "sop_compiler", *arguments, **options)


def work(*arguments: str | Path, **options: Any) -> Command:
    """A piece of work of :mod:`tests.benches.work`, without starting Python and importing."""
    return python("-m", "tests.benches.work", *arguments, told=True, **options)
