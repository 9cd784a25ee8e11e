"""The compiled suite as files: ``checks/`` below a project."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from sop_checks.rules import ProcedureRules
from sop_compiler.cache import Store
from sop_compiler.checkgen.build import procedure_rules
from sop_compiler.checkgen.emit import base_files, emit_suite, module_path
from sop_compiler.checkgen.remembered import Made, SuiteMemory
from sop_compiler.model import Handbook
from sop_compiler.outputs import (
    MANY,
    Drift,
    FolderWriter,
    Note,
    Tree,
    TreeBuilder,
    WriteResult,
    batched,
    checked_names,
    drift,
    settle,
    write,
)
from sop_compiler.outputs.workers import in_processes, processes

CHECKS = "checks"
"""Folder of the compiled suite."""


def checks_tree(handbook: Handbook) -> Tree:
    """The files of the compiled suite, relative to ``checks/``."""
    builder = TreeBuilder()
    for path, content in emit_suite(procedure_rules(handbook), dict(handbook.calendars)).items():
        builder.add(path, content)
    return builder.tree()


def write_suite(
    rules: tuple[ProcedureRules, ...], handbook: Handbook, root: Path, memory: SuiteMemory | None = None
) -> tuple[tuple[str, ...], WriteResult]:
    """Refresh ``checks/``; the paths below it, and what changed.

    Modules that ``memory`` finds lying there are not made. Of many SOPs no more than a few are in memory
    as text, and several processes work.
    """
    folder = root / CHECKS
    memory = memory or SuiteMemory(handbook, {}, folder, Store(None))
    changed = [item for item in rules if not memory.lies(item)]
    base = base_files(dict(handbook.calendars))
    if len(changed) == len(rules) < MANY:
        builder = TreeBuilder()
        for path, text in base.items():
            builder.add(path, text)
        for item in rules:
            text, made = memory.make(item)
            builder.add(made[0], text)
            memory.note((made,))
        return builder.tree().paths, write(builder.tree(), folder)

    def modules(chosen: Sequence[ProcedureRules]) -> list[tuple[Note, Made]]:
        with FolderWriter(folder) as writer:
            known: list[Made] = []
            for item in chosen:
                text, made = memory.make(item)
                writer.add(made[0], text)
                known.append(made)
        return list(zip(writer.notes, known, strict=True))

    checked_names([*base, *(module_path(item.sop) for item in rules)])  # before anything is written
    with FolderWriter(folder) as first:
        for path, text in base.items():
            first.add(path, text)
    jobs = [partial(modules, batch) for batch in batched(changed)]
    done = list(chain.from_iterable(in_processes(jobs, processes() if len(changed) >= MANY else 1)))
    memory.note(made for _, made in done)
    new = {module_path(item.sop) for item in changed}
    left = [(path, False) for path in map(module_path, (item.sop for item in rules)) if path not in new]
    written, result = settle(folder, [*first.notes, *left, *(note for note, _ in done)])
    return written.paths, result


def check_drift(handbook: Handbook, root: Path) -> tuple[Drift, ...]:
    """What a build would change in ``checks/``."""
    return drift(checks_tree(handbook), root / CHECKS)
