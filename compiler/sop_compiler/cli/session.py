"""What every command shares: the root, the language, where messages go, exit codes."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

if TYPE_CHECKING:
    from sop_compiler.cache import Store
    from sop_compiler.pipeline import Compilation

OK, FOUND, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: fine; findings, differences or lint errors; unusable input or usage; Ctrl-C."""


@dataclass(frozen=True, slots=True)
class Session:
    """Global options of one call.

    ``start`` is the folder given by ``-C`` (then it is the root itself) or the working directory.
    """

    start: Path
    given: bool
    quiet: bool
    language: str

    @property
    def root(self) -> Path:
        """Nearest folder with ``sop_source``; ends the command when there is none."""
        from sop_compiler.roots import FOLDER, find_root

        if self.given:
            root = self.start if (self.start / FOLDER).is_dir() else None
        else:
            root = find_root(self.start)
        if root is None:
            where = self.start if self.given else self.start.resolve()
            self.fail(
                f"folder `{FOLDER}` tidak ada di {where}; pindah ke folder proyek "
                "atau pakai `sop -C FOLDER …`",
                f"no folder `{FOLDER}` in {where}; change to the project or use `sop -C DIR …`",
            )
        return root

    def say(self, indonesian: str, english: str | None = None) -> None:
        """A progress message on stderr; silent with ``--quiet``."""
        if not self.quiet:
            click.echo(english if english and self.language == "en" else indonesian, err=True)

    def progress(self, what: str, done: int, total: int) -> None:
        """A counter that rewrites its own line; only on a terminal, silent with ``--quiet``."""
        if self.quiet or not sys.stderr.isatty():
            return
        click.echo(f"\r{what}: {done}/{total}\033[K", err=True, nl=done >= total)

    def fail(self, indonesian: str, english: str | None = None, code: int = UNUSABLE) -> NoReturn:
        """Say what is wrong and end the command."""
        word = "Error" if self.language == "en" else "Galat"
        click.echo(f"{word}: {english if english and self.language == 'en' else indonesian}", err=True)
        sys.exit(code)

    def compile(self, error_code: int = FOUND, store: Store | None = None) -> Compilation:
        """Compile the source; print its errors and end the command when there are any.

        Results are remembered in ``store``, without one in that of the project.
        """
        from sop_compiler.pipeline import compile_source
        from sop_compiler.reporting import render_text

        compilation = compile_source(self.root, store)
        if not compilation.ok:
            texts = {f.path: f.text for f in compilation.files}
            click.echo(render_text(compilation.errors, texts, self.language), err=True)
            n = len(compilation.errors)
            self.fail(
                f"{n} galat di sop_source; perbaiki dahulu (rincian juga lewat `sop lint`)",
                f"{n} error(s) in sop_source; mend them first (details also by `sop lint`)",
                error_code,
            )
        return compilation


_ALONE: list[bool] = []
"""Not empty when the process has nothing to do after this command."""


def alone() -> None:
    """Say that the process belongs to one command (see :func:`leave`)."""
    _ALONE.append(True)


def make_many_records() -> None:
    """Say that a million records, none in a cycle, are made from here to the end of the command.

    Each look for cycles goes through all of them, a third of a second with a thousand SOPs.
    """
    if _ALONE:
        gc.disable()


def leave(code: int) -> NoReturn:
    """End a command that holds a large handbook or a large result.

    The process that ``sop`` runs in ends at once: taking a million records apart one by one, only to
    end, takes as long as reading a third of them.
    """
    if _ALONE:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    sys.exit(code)


pass_session = click.make_pass_decorator(Session)
