"""``sop new``."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from sop_compiler.cli.session import Session, pass_session

if TYPE_CHECKING:
    from sop_compiler.model import Handbook
    from sop_compiler.writing.drafts import DraftStep


@click.command("new")
@click.option("--instansi", "agency", metavar="ID|NAMA", help="Instansi yang ada, atau nama instansi baru.")
@click.option("--judul", "title", metavar="TEKS", help="Judul SOP.")
@click.option("--unit", metavar="ID|NAMA", help="Unit penyusun.")
@click.option("--pelaksana", "roles", multiple=True, metavar="NAMA", help="Kolom pelaksana; dapat diulang.")
@click.option(
    "--langkah",
    "steps",
    multiple=True,
    metavar="'KEGIATAN; PELAKSANA; WAKTU'",
    help="Satu langkah, berurutan; pelaksana dan waktu boleh tidak ditulis.",
)
@click.option("--id", "key", metavar="ID", help="Id dan nama berkas (bawaan: dari judul).")
@pass_session
def command(
    session: Session,
    agency: str | None,
    title: str | None,
    unit: str | None,
    roles: tuple[str, ...],
    steps: tuple[str, ...],
    key: str | None,
) -> None:
    """Tulis rancangan SOP baru; yang belum diberikan lewat opsi ditanyakan di layar.

    Berkas yang sudah ada tidak pernah ditimpa. Pelaksana dan unit yang baru ditambahkan ke instansi.yaml.
    """
    from sop_compiler.edits import EditRefused
    from sop_compiler.outputs import OutputError, write_file
    from sop_compiler.pipeline import compile_source, write_schemas
    from sop_compiler.writing.drafts import Draft, DraftRefused, make_draft, read_step

    root = session.root
    compilation = compile_source(root)
    handbook = compilation.handbook
    asking = sys.stdin.isatty()
    if not asking and (lacking := _lacking(agency, title, steps)):
        session.fail(f"{lacking} belum diberikan (atau jalankan `sop new` di terminal)")
    try:
        ask_rest = asking and not (agency and title and steps)
        agency = agency or _ask_agency(handbook)
        title = title or _ask("Judul SOP")
        if ask_rest and unit is None:
            unit = _ask_unit(handbook, agency)
        rows = tuple(read_step(step) for step in steps) or _ask_steps(bool(roles))
        draft = Draft(agency=agency, title=title, steps=rows, unit=unit or "", roles=roles, id=key or "")
        made = make_draft(draft, handbook, compilation.files)
        if (root / made.sop).exists():
            session.fail(f"{made.sop} sudah ada dan tidak akan ditimpa; pilih id lain dengan --id")
        for path, text in made.files.items():
            known = (root / path).exists()
            write_file(root / path, text.encode("utf-8"))
            click.echo(f"{'Ditambah' if known else 'Ditulis '}: {path}")
        write_schemas(compile_source(root), root)
    except (DraftRefused, EditRefused, OutputError) as error:
        session.fail(str(error))
    session.say(
        f"Berikutnya: lengkapi {made.sop} (kelengkapan, output, dasar hukum), "
        "lihat dengan `sop serve`, periksa dengan `sop lint`."
    )


def _lacking(agency: str | None, title: str | None, steps: tuple[str, ...]) -> str:
    given = {"--instansi": agency, "--judul": title, "--langkah": steps}
    return ", ".join(name for name, value in given.items() if not value)


def _ask(question: str, default: str | None = None) -> str:
    shown = default is not None and default != ""
    while not (answer := str(click.prompt(question, default=default, show_default=shown)).strip()):
        if default is not None:
            break
    return answer


def _ask_agency(handbook: Handbook) -> str:
    click.echo("Instansi:")
    for number, agency in enumerate(handbook.agencies, start=1):
        click.echo(f"  {number}. {agency.name}")
    answer = _ask("Nomor instansi, atau nama instansi baru")
    if answer.isdecimal() and 1 <= int(answer) <= len(handbook.agencies):
        return handbook.agencies[int(answer) - 1].id
    return answer


def _ask_unit(handbook: Handbook, name: str) -> str:
    from sop_compiler.writing.drafts import find_agency

    agency = find_agency(handbook, name)
    units = agency.units if agency else ()
    for number, unit in enumerate(units, start=1):
        click.echo(f"  {number}. {unit.name}")
    answer = _ask("Unit penyusun (nomor atau nama; kosongkan bila tidak ada)", default="")
    if answer.isdecimal() and 1 <= int(answer) <= len(units):
        return units[int(answer) - 1].id
    return answer


def _ask_steps(named: bool) -> tuple[DraftStep, ...]:
    from sop_compiler.writing.drafts import DraftRefused, read_step

    click.echo(
        "Langkah, satu per baris: kegiatan; pelaksana; waktu (contoh: Menerima surat; Petugas; 15 menit)."
    )
    click.echo("Baris kosong mengakhiri.")
    steps: list[DraftStep] = []
    while True:
        answer = _ask(f"  Langkah {len(steps) + 1}", default="")
        if not answer and steps:
            return _with_roles(steps) if named or any(step.role for step in steps) else tuple(steps)
        if answer:
            try:
                steps.append(read_step(answer))
            except DraftRefused as error:
                click.echo(f"  {error}")


def _with_roles(steps: list[DraftStep]) -> tuple[DraftStep, ...]:
    """Ask who does the rows that do not say so; refusing them now would lose all answers."""
    return tuple(
        step if step.role else replace(step, role=_ask(f"  Pelaksana langkah {number} `{step.activity}`"))
        for number, step in enumerate(steps, start=1)
    )
