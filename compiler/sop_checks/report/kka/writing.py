"""Writing ``kka.xlsx`` without ever losing what people wrote into an earlier one."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sop_checks.errors import InputError, os_reason
from sop_checks.report.kka.back import write_basis, write_problems, write_requests
from sop_checks.report.kka.book import Book
from sop_checks.report.kka.carry import Carried, carry
from sop_checks.report.kka.earlier import Earlier, UnreadableError, read_earlier
from sop_checks.report.kka.findings import cut_text, rows_of
from sop_checks.report.kka.front import write_front
from sop_checks.report.kka.summary import write_summary
from sop_checks.report.kka.table import write_findings, write_gone
from sop_checks.result import Run

NAME = "kka.xlsx"
DIGEST = "data/kka.sha256"
"""sha256 of the working paper as the tool wrote it: any other bytes are somebody's work."""
_NEW = ".kka-baru.xlsx"


@dataclass(frozen=True, slots=True, kw_only=True)
class KkaResult:
    """What became of the working paper.

    Attributes:
        path: the working paper.
        findings: rows in its table that the run gave.
        carried: findings whose entries were carried over.
        own: rows that people had added, carried over.
        gone: rows on the sheet of entries without a finding.
        kept_aside: where the earlier file was kept, if people had changed it.
        text: all of this in Indonesian, for the reader.
    """

    path: Path
    findings: int
    carried: int = 0
    own: int = 0
    gone: int = 0
    kept_aside: Path | None = None
    text: str = ""


def write_kka(run: Run, folder: Path) -> KkaResult:
    """Write the working paper of a run into a report folder.

    A file that differs in any byte from what the tool wrote is kept as ``kka-lama-1.xlsx`` (the next
    free number); entries are carried over in any case.

    Raises:
        InputError: the folder or the file cannot be written or read, or is open in a program.
    """
    path = folder / NAME
    new = folder / _NEW
    try:
        _require_closed(folder)
        folder.mkdir(parents=True, exist_ok=True)
        before = path.read_bytes() if path.exists() else None
        touched = before is not None and _sha256(before) != _noted(folder)
        earlier, readable = _earlier(before)
        rows = list(rows_of(run, {row.fingerprint for row in earlier.rows if row.entries}))
        carried = carry(rows, earlier)
        _write(new, run, rows, carried)
        aside = _exchange(new, path, before if touched else None)
        _note(folder, path)
    except OSError as error:
        raise InputError(
            f"{path} tidak dapat ditulis: {os_reason(error)}. Bila sedang dibuka, simpan dan tutup dahulu."
        ) from None
    finally:
        with contextlib.suppress(OSError):
            new.unlink(missing_ok=True)
    return KkaResult(
        path=path,
        findings=len(rows),
        carried=len(carried.entries),
        own=len(carried.own),
        gone=len(carried.gone),
        kept_aside=aside,
        text=_text(run, len(rows), carried, aside, earlier, readable=readable),
    )


def _require_closed(folder: Path) -> None:
    """Lock files tell what a file system does not everywhere: that somebody has the file open."""
    for lock in (f"~${NAME}", f".~lock.{NAME}#"):
        if (folder / lock).exists():
            raise InputError(
                f"{folder / NAME} sedang dibuka program lain; simpan dan tutup dahulu, lalu ulangi. "
                f"Bila tidak sedang dibuka, hapus berkas {lock} di folder itu."
            )


def _earlier(content: bytes | None) -> tuple[Earlier, bool]:
    try:
        return (read_earlier(content) if content else Earlier()), True
    except UnreadableError:
        return Earlier(), False


def _write(path: Path, run: Run, rows: list[dict[str, str]], carried: Carried) -> None:
    book = Book(path)
    write_front(book, run, carried.header)
    write_findings(book, rows, carried)
    write_gone(book, carried)
    write_summary(book, run)
    write_requests(book, run)
    write_problems(book, run)
    write_basis(book, run)
    book.close()


def _exchange(new: Path, path: Path, keep: bytes | None) -> Path | None:
    """Put the new file in place; the copy of the old one exists before that happens."""
    aside = _keep(path.parent, keep) if keep is not None else None
    try:
        os.replace(new, path)
    except OSError:
        if aside is not None:
            aside.unlink()
        raise
    return aside


def _keep(folder: Path, content: bytes) -> Path:
    for path in _free_names(folder):
        try:
            with path.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError:
            continue
        return path
    raise AssertionError("numbers do not end")


def _free_names(folder: Path) -> Iterator[Path]:
    number = 1
    while True:
        yield folder / f"kka-lama-{number}.xlsx"
        number += 1


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _noted(folder: Path) -> str:
    path = folder / DIGEST
    return path.read_text(encoding="utf-8").strip() if path.exists() else ""


def _note(folder: Path, path: Path) -> None:
    target = folder / DIGEST
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_sha256(path.read_bytes()) + "\n", encoding="utf-8", newline="")


def _text(
    run: Run, findings: int, carried: Carried, aside: Path | None, earlier: Earlier, *, readable: bool
) -> str:
    """One sentence about the new file, one about the old one."""
    moved = [f"isian {len(carried.entries)} temuan dipindahkan"] if carried.entries else []
    moved += ["isian kepala dipindahkan"] if carried.header else []
    moved += [f"{len(carried.own)} baris tambahan dipindahkan"] if carried.own else []
    moved += [f"{len(carried.gone)} isian ada di lembar “Tidak muncul lagi”"] if carried.gone else []
    text = f"{NAME}: {'; '.join([f'{findings} temuan', *moved])}."
    cut = cut_text(run)
    text += f" {cut}." if cut else ""
    if aside is None:
        return text
    if not readable:
        return f"{text} Berkas lama tidak terbaca, isiannya tidak dipindahkan; disimpan utuh: {aside.name}."
    sheets = [f"lembar “{name}”" for name in earlier.other_sheets]
    others = ", ".join([*sheets, "komentar", "warna", "perubahan pada sel lain"])
    return f"{text} Berkas lama yang sudah diubah disimpan utuh: {aside.name} ({others} hanya ada di sana)."
