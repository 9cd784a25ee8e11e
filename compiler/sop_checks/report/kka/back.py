"""The sheets behind the findings: what to ask for, problems of the data, how it was counted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sop_checks.data_findings import LEVEL_WORDS
from sop_checks.report.as_text import SETTING_WORDS
from sop_checks.report.kka.book import Book
from sop_checks.report.kka.columns import BASIS, PROBLEMS, REQUESTS
from sop_checks.report.kka.requests import ADDRESSEES, Request, requests_of
from sop_checks.result import Run

_ASK, _ABOUT, _REASON, _MESSAGE, _WHERE, _LABEL, _BASIS = 46.0, 62.0, 40.0, 80.0, 50.0, 34.0, 120.0
"""Widths of the columns with long texts."""
SHOWN_ABOUT = 10
SHOWN_PROBLEMS = 200
_EXPLAINED = frozenset({"tanggal_acuan", "samaran", "kosong", "mulai_dari", "selesai_kosong", "kalender"})


def write_requests(book: Book, run: Run) -> None:
    """Missing columns, fields and confirmations, by addressee, most useful first."""
    titles = ("Urutan", "Yang diminta", "Untuk", "Kewajiban", "Berkas", "Alasan", "Aturan")
    sheet = book.sheet(REQUESTS, [8, _ASK, _ABOUT, 11, 9, _REASON, 60])
    found = requests_of(run)
    intro = (
        "Kewajiban yang tidak dapat dinilai, menurut yang kurang. “Kewajiban” dan “Berkas”: paling banyak "
        "sekian yang dapat dinilai bila permintaan itu dipenuhi."
        if found
        else "Semua kewajiban dapat dinilai; tidak ada yang perlu diminta."
    )
    sheet.merged(0, 0, 5, intro, "text")
    sheet.height(0, 28)
    for column, title in enumerate(titles if found else ()):
        sheet.text(1, column, title, "head")
    at = 2
    for addressee, group in groupby(found, key=lambda item: item.addressee):
        sheet.merged(at, 0, 5, ADDRESSEES[addressee], "band")
        sheet.height(at, 20)
        at += 1
        for number, item in enumerate(group, 1):
            sheet.number(at, 0, number)
            sheet.text(at, 1, f"{item.ask}.", "cell")
            sheet.text(at, 2, _about(item), "cell")
            sheet.number(at, 3, item.obligations)
            sheet.number(at, 4, item.cases)
            sheet.text(at, 5, item.reason, "cell")
            sheet.text(at, 6, "; ".join(item.rules), "trace")
            sheet.fit(at, (item.ask, _ASK), (_about(item), _ABOUT), (item.reason, _REASON))
            at += 1
    sheet.raw.repeat_rows(1)
    sheet.raw.freeze_panes(2, 0)
    sheet.raw.print_area(0, 0, at, 5)


def write_problems(book: Book, run: Run) -> None:
    """What in the data was not understood; the complete list is a file of its own."""
    sheet = book.sheet(PROBLEMS, [14, 24, _MESSAGE, 9, _WHERE])
    rows = list(_problems(run))
    note = f"{len(rows)} masalah data" if rows else "Tidak ada masalah data."
    if len(rows) > SHOWN_PROBLEMS:
        note += f"; {SHOWN_PROBLEMS} yang pertama di bawah ini, selengkapnya di masalah-data.csv"
    sheet.merged(0, 0, 4, note, "text")
    for column, title in enumerate(("Tingkat", "Masalah", "Keterangan", "Jumlah", "Tempat") if rows else ()):
        sheet.text(1, column, title, "head")
    for at, (level, problem, text, count, place) in enumerate(rows[:SHOWN_PROBLEMS], 2):
        sheet.text(at, 0, level, "cell")
        sheet.text(at, 1, problem, "cell")
        sheet.text(at, 2, text, "cell")
        sheet.number(at, 3, count)
        sheet.text(at, 4, place, "cell")
        sheet.fit(at, (text, _MESSAGE), (place, _WHERE))
    sheet.raw.repeat_rows(1)
    sheet.raw.freeze_panes(2, 0)


def write_basis(book: Book, run: Run) -> None:
    """Everything somebody needs to count again."""
    sheet = book.sheet(BASIS, [_LABEL, _BASIS])
    sheet.text(0, 0, "Dasar penghitungan", "heading")
    for at, (label, text) in enumerate(_basis(run), 1):
        sheet.text(at, 0, label, "cell")
        sheet.text(at, 1, text, "cell")
        sheet.fit(at, (label, _LABEL), (text, _BASIS))


def _about(item: Request) -> str:
    lines: list[str] = list(item.about[:SHOWN_ABOUT])
    left = sum(not line.endswith(":") for line in item.about[SHOWN_ABOUT:])
    return "\n".join([*lines, *([f"dan {left} lain"] if left else [])])


def _problems(run: Run) -> Iterator[tuple[str, str, str, int, str]]:
    for item in sorted(run.data_findings, key=lambda item: item.level != "error"):
        yield LEVEL_WORDS[item.level], item.id, item.message, item.count, item.place.text()
    for row in run.coverage.unread_rows:
        yield "catatan", "tidak-terbaca", row.reason, 1, row.place.text()
    for place in run.coverage.unmapped_columns:
        yield (
            "catatan",
            "kolom-tidak-dipakai",
            "kolom tidak dipakai aturan mana pun",
            1,
            place.text(),
        )


def _basis(run: Run) -> Iterator[tuple[str, str]]:
    info, coverage = run.info, run.coverage
    settings: Mapping[str, Any] = info.settings
    yield "Alat", info.tool
    yield "Tanggal acuan", f"{info.as_of or 'tidak ada'} ({settings['tanggal_acuan']})"
    for key, values in settings["kalender"].items():
        words = [word for pair in values.items() if (word := SETTING_WORDS.get(pair, ""))]
        yield f"Kalender {key}", "; ".join(words)
    yield "Dianggap kosong", ", ".join(settings["kosong"]) or "sel kosong saja"
    if settings["mulai_dari"]:
        yield "Waktu mulai yang kosong", "diperkirakan dari selesainya langkah pendahulu"
    if settings["selesai_kosong"]:
        yield "Waktu selesai yang kosong", "berarti langkahnya belum selesai"
    hidden = settings["samaran"] == "ya"
    yield "Nama dan nomor pribadi", "disamarkan" if hidden else "TIDAK disamarkan"
    if coverage.later_records:
        yield "Catatan sesudah tanggal acuan", f"{coverage.later_records}, tidak ikut dinilai"
    for key in sorted(set(settings) - _EXPLAINED):
        if settings[key]:
            yield key.replace("_", " ").capitalize(), _plain(settings[key])
    yield from _digests("Sidik ekspor", info.sha256["exports"])
    yield from _digests("Sidik naskah SOP", info.sha256["sop_source"])
    yield from _digests("Sidik kalender", info.sha256["calendar"])
    yield from _digests("Sidik pemetaan", info.sha256["mapping"])
    for place, note in info.notes:
        yield "Pembacaan", f"{place.text()}: {note}"


def _digests(label: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        pairs: Sequence[tuple[Any, Any]] = list(value.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        for key, digest in pairs:
            yield f"{label} {key}", f"sha256 {digest}"
    elif value:
        yield label, f"sha256 {value}"


def _plain(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return str(value)
