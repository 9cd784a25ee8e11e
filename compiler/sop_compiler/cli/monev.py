"""``sop monev``: monitoring forms, their schedule, and review records."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from sop_compiler.cli.check_steps import unusable
from sop_compiler.cli.help import HelpContext
from sop_compiler.cli.session import UNUSABLE, Session, pass_session

if TYPE_CHECKING:
    from sop_compiler.model import Handbook, Procedure
    from sop_compiler.review.facts import Report
    from sop_compiler.review.schedule import Due

_FOLDER = click.Path(path_type=Path)
_OUTCOMES = ("tetap-berlaku", "perlu-direvisi", "dicabut")
_PERIOD = "Masa yang dipantau: 2026-S1, atau 2026-01-01..2026-06-30."


@click.group("monev")
def command() -> None:
    """Formulir monitoring dan evaluasi SOP, jadwalnya, dan catatan reviunya."""


@command.command("formulir", short_help="Formulir siap cetak, terisi dari hasil pemeriksaan.")
@click.argument("sops", nargs=-1, metavar="[SOP]…")
@click.option(
    "--laporan", "report", type=_FOLDER, metavar="FOLDER", help="Isi dari laporan `sop check --laporan` ini."
)
@click.option("--periode", "period", default="", metavar="PERIODE", help=_PERIOD)
@click.option("-o", "--output", type=_FOLDER, required=True, metavar="FOLDER", help="Folder tujuan.")
@click.option(
    "--kertas", "paper", type=click.Choice(["a4", "f4"]), default="a4", show_default=True, help="Kertas."
)
@pass_session
def forms(
    session: Session,
    sops: tuple[str, ...],
    report: Path | None,
    period: str,
    output: Path,
    paper: Literal["a4", "f4"],
) -> None:
    """Tulis formulir monitoring siap cetak, satu berkas HTML tiap SOP, dan rekapitulasinya."""
    from sop_compiler.review.as_html import form_html, recap_html
    from sop_compiler.review.facts import facts_of, read_report
    from sop_compiler.review.form import Form, make_form
    from sop_compiler.review.periods import read_period

    handbook = session.compile(UNUSABLE).handbook
    chosen = _chosen(session, handbook, sops)
    files: dict[str, str] = {}
    by_agency: dict[str, list[Form]] = {}
    empty: list[str] = []
    with unusable(session, masked=True):
        span = read_period(period) if period else None
        read = read_report(report) if report else None
        for procedure in chosen:
            facts = facts_of(read, procedure) if read else None
            if read and facts is None:
                empty.append(procedure.id)
            form = make_form(handbook, procedure, facts, period=span, report=read.name if read else "")
            files[f"{procedure.agency}-{procedure.slug}.html"] = form_html(form, paper)
            by_agency.setdefault(procedure.agency, []).append(form)
    if read and len(empty) == len(chosen):
        session.fail(f"laporan {read.name} tidak memuat berkas satu pun SOP yang diminta")
    for agency, mine in by_agency.items():
        if len(mine) > 1:
            files[f"rekapitulasi-{agency}.html"] = recap_html(mine, paper)
    for name, text in files.items():
        _write(session, output / name, text)
    session.say(f"{len(files)} berkas ditulis ke {output}; buka lalu cetak, {paper.upper()} melintang.")
    if empty:
        session.say(f"Tanpa hasil pemeriksaan: {len(empty)} SOP ({', '.join(empty)}).")


@command.command("jadwal", short_help="Kapan tiap SOP dimonitor.")
@click.argument("sops", nargs=-1, metavar="[SOP]…")
@click.option("--tahun", "year", type=click.IntRange(2000, 2999), metavar="TAHUN", help="Bawaan: tahun ini.")
@click.option(
    "--per-minggu",
    "per_week",
    type=click.IntRange(1, 100),
    metavar="N",
    help="Paling banyak N SOP tiap minggu.",
)
@click.option(
    "--per-tanggal",
    "as_of",
    default="",
    metavar="TANGGAL",
    help="Yang lewat dihitung per tanggal ini (layar).",
)
@click.option(
    "--format", "form", type=click.Choice(["text", "csv", "ics"]), default="text", help="Bentuk keluaran."
)
@click.option("-o", "--output", type=_FOLDER, metavar="BERKAS", help="Berkas tujuan (bawaan: layar).")
@pass_session
def schedule(
    session: Session,
    sops: tuple[str, ...],
    year: int | None,
    per_week: int | None,
    as_of: str,
    form: str,
    output: Path | None,
) -> None:
    """Kapan tiap SOP dimonitor: sekali tiap semester, tersebar, tidak pada hari libur."""
    from sop_compiler.review import as_list
    from sop_compiler.review.periods import read_day
    from sop_compiler.review.schedule import Schedule
    from sop_compiler.review.working_days import working_days

    handbook = session.compile(UNUSABLE).handbook
    wanted = {procedure.id for procedure in _chosen(session, handbook, sops)}
    dues: list[Due] = []
    texts: list[str] = []
    with unusable(session, masked=True):
        # Today decides only what the terminal shows; files name dates, not what is late.
        today = read_day(as_of) if as_of else date.today()
        if form != "text" and year is None:
            session.fail(f"untuk {form} sebutkan tahunnya: --tahun {today.year}")
        shown = year or today.year
        for agency in sorted({name.split("/")[0] for name in wanted}):
            days = working_days(handbook, agency)
            plan = Schedule(handbook, agency, days, per_week)
            mine = [due for due in plan.year(shown) if due.procedure.id in wanted]
            late = [due for due in plan.overdue(today) if due.procedure.id in wanted]
            notes = [days.note(), *_old_texts(handbook, wanted, agency)]
            dues += mine
            texts.append(as_list.schedule_text(handbook.agency(agency).name, shown, mine, late, today, notes))
            if form != "text" and days.note():
                session.say(days.note())
    dues.sort(key=lambda due: (due.day, due.procedure.id))
    if form == "text":
        text = "\n".join(texts)
    else:
        text = as_list.schedule_csv(dues) if form == "csv" else as_list.schedule_ics(shown, dues)
    if output is None:
        click.echo(text, nl=False)
    else:
        _write(session, output, text)
        session.say(f"Ditulis: {output}")


@command.command("catat", short_help="Catat reviu yang sudah dilakukan.")
@click.argument("sop", metavar="SOP")
@click.option("--hasil", "outcome", type=click.Choice(_OUTCOMES), required=True, help="Hasil reviu.")
@click.option(
    "--oleh", "office", required=True, metavar="JABATAN", help="Jabatan atau unit, bukan nama orang."
)
@click.option(
    "--tanggal", "day", required=True, metavar="TANGGAL", help="Tanggal reviu, misalnya 2026-07-15."
)
@click.option("--periode", "period", default="", metavar="PERIODE", help=_PERIOD)
@click.option("--laporan", "report", type=_FOLDER, metavar="FOLDER", help="Laporan yang menjadi dasarnya.")
@click.option("--dibandingkan", "compared", multiple=True, metavar="TEKS", help="Hal lain yang dibandingkan.")
@click.option("--catatan", "note", default="", metavar="TEKS", help="Catatan hasil penilaian.")
@click.option("--tindak-lanjut", "follow_up", default="", metavar="TEKS", help="Tindakan yang harus diambil.")
@pass_session
def record(
    session: Session,
    sop: str,
    outcome: Literal["tetap-berlaku", "perlu-direvisi", "dicabut"],
    office: str,
    day: str,
    period: str,
    report: Path | None,
    compared: tuple[str, ...],
    note: str,
    follow_up: str,
) -> None:
    """Catat formulir yang sudah diisi ke sop_source/INSTANSI/reviu/SOP.yaml; catatan lama tidak diubah."""
    from sop_compiler.review.facts import facts_of, read_report
    from sop_compiler.review.periods import read_day, read_period
    from sop_compiler.review.record import Entry, add_review, make_review

    compilation = session.compile(UNUSABLE)
    handbook = compilation.handbook
    (procedure,) = _chosen(session, handbook, (sop,))[:1]
    file = next(f for f in compilation.files if f.path == procedure.span.file)
    with unusable(session, masked=True):
        entry = Entry(
            day=read_day(day),
            office=office,
            outcome=outcome,
            period=read_period(period) if period else None,
            compared=compared,
            note=note,
            follow_up=follow_up,
        )
        read: Report | None = read_report(report) if report else None
        facts = facts_of(read, procedure) if read else None
        if read and facts is None:
            session.fail(f"laporan {read.name} tidak memuat berkas SOP {procedure.id}")
        place = add_review(session.root, handbook, make_review(procedure, file, entry, facts))
    session.say(f"Dicatat di {place.as_posix()}; simpan bersama perubahan SOP lainnya.")


for _each in (forms, schedule, record):
    _each.context_class = HelpContext


def _chosen(session: Session, handbook: Handbook, names: tuple[str, ...]) -> tuple[Procedure, ...]:
    """SOPs by id; without names all that are in force."""
    from sop_compiler.model import Status
    from sop_compiler.pipeline import select_procedures

    found, missing = select_procedures(handbook, names)
    if missing:
        name, near = missing[0]
        session.fail(f"SOP `{name}` tidak ada{f'; maksud Anda `{near}`?' if near else ''}")
    drafts = [p.id for p in found if p.status is Status.DRAFT]
    if names and drafts:
        session.fail(f"SOP `{drafts[0]}` masih rancangan; yang dimonitor hanya SOP yang sudah ditetapkan")
    chosen = tuple(p for p in found if p.status is not Status.DRAFT)
    if not chosen:
        session.fail("belum ada SOP yang ditetapkan")
    return chosen


def _old_texts(handbook: Handbook, wanted: set[str], agency: str) -> list[str]:
    """SOPs whose last review was of an earlier text (lint names file and line)."""
    from sop_checks.time_words import date_text

    notes: list[str] = []
    for procedure in handbook.of_agency(agency):
        last = handbook.last_review(procedure.id)
        if last and last.older_text and procedure.id in wanted:
            notes.append(f"{procedure.title}: reviu {date_text(last.day)} atas naskah sebelumnya.")
    return notes


def _write(session: Session, path: Path, text: str) -> None:
    from sop_checks.errors import os_reason

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        session.fail(f"{path}: tidak dapat ditulis ({os_reason(error)})")
