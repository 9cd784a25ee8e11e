"""``sop import``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sop_checks.errors import os_reason
from sop_compiler.cli.session import FOUND, OK, UNUSABLE, Session, pass_session

if TYPE_CHECKING:
    from sop_compiler.importing.draft import Draft
    from sop_compiler.importing.known import Known
    from sop_compiler.model import Agency, Handbook
    from sop_compiler.paper import Form
    from sop_compiler.pipeline import Compilation

_SHOWN = 12


@click.command("import")
@click.argument("path", metavar="BERKAS", type=click.Path(path_type=Path))
@click.option(
    "--bagian", "part", type=click.IntRange(min=1), metavar="N", help="SOP ke berapa di dalam berkas."
)
@click.option("--ke", "into", metavar="SOP", help="Masukkan yang berubah ke SOP ini.")
@click.option("--instansi", "agency_id", metavar="ID", help="Folder instansi bila tidak terbaca dari naskah.")
@click.option("--banding", "comparing", is_flag=True, help="Hanya bandingkan dengan SOP yang sudah ada.")
@click.option(
    "-o",
    "--output",
    metavar="TUJUAN",
    type=click.Path(path_type=Path),
    help="Berkas atau folder tujuan (bawaan: layar).",
)
@pass_session
def command(
    session: Session,
    path: Path,
    part: int | None,
    into: str | None,
    agency_id: str | None,
    comparing: bool,
    output: Path | None,
) -> None:
    """Baca tabel SOP dari BERKAS Word (.docx) atau teks tabel (.txt) menjadi YAML rancangan.

    Yang disimpulkan dicatat di perlu_konfirmasi; nomor pribadi (NIP) tidak disalin.
    """
    from sop_compiler.importing.errors import ImportRefused
    from sop_compiler.importing.files import read_forms

    try:
        forms = read_forms(path)
    except ImportRefused as error:
        session.fail(str(error))
    compilation = session.compile(UNUSABLE)
    if part is not None and part > len(forms):
        session.fail(
            f"{path.name} memuat {len(forms)} SOP; --bagian {part} tidak ada",
            f"{path.name} holds {len(forms)} SOPs; there is no --bagian {part}",
        )
    if into is not None:
        if len(forms) > 1 and part is None:
            session.fail(f"{path.name} memuat {len(forms)} SOP; sebutkan --bagian N")
        _merge(session, compilation, forms[(part or 1) - 1], into)
        return
    chosen = forms if part is None else (forms[part - 1],)
    drafts = [_draft(session, compilation.handbook, form, agency_id) for form in chosen]
    if comparing:
        sys.exit(_compare(session, compilation, [(d, k) for d, k in drafts]))
    _write(session, [d for d, _ in drafts], output)


def _merge(session: Session, compilation: Compilation, form: Form, into: str) -> None:
    """Write the changed cells into the file of the SOP; list them, and what was left alone."""
    from sop_compiler.importing.errors import ImportRefused
    from sop_compiler.importing.known import Known
    from sop_compiler.importing.merge import merge
    from sop_compiler.pipeline import select_procedures

    handbook = compilation.handbook
    found, missing = select_procedures(handbook, (into,))
    if missing or len(found) != 1:
        near = missing[0][1] if missing else None
        session.fail(f"SOP `{into}` tidak ada{f'; maksud Anda `{near}`?' if near else ''}")
    procedure = found[0]
    file = next(f for f in compilation.files if f.path == procedure.span.file)
    try:
        result = merge(file.text, procedure, form, Known(handbook, handbook.agency(procedure.agency)))
    except ImportRefused as error:
        session.fail(str(error))
    for name, before, after in result.changes:
        click.echo(f"{name}: {_short(before)} → {_short(after)}")
    for words in result.left:
        click.echo(f"dibiarkan: {words}")
    if result.text == file.text:
        session.say("Tidak ada yang berubah.", "Nothing changed.")
        return
    target = session.root / file.path
    try:
        target.write_bytes(result.text.encode("utf-8"))
    except OSError as error:
        session.fail(f"{target}: tidak dapat ditulis ({os_reason(error)})")
    session.say(
        f"Ditulis: {file.path} ({len(result.changes)} isian). Lihat artinya dengan `sop diff HEAD`.",
        f"Written: {file.path} ({len(result.changes)} fields). See what it means with `sop diff HEAD`.",
    )


def _draft(session: Session, handbook: Handbook, form: Form, agency_id: str | None) -> tuple[Draft, Known]:
    from sop_compiler.importing.known import Known
    from sop_compiler.importing.reading import read_form

    known = Known(handbook, _agency(session, handbook, form, agency_id))
    return read_form(form, known), known


def _agency(session: Session, handbook: Handbook, form: Form, agency_id: str | None) -> Agency:
    from sop_compiler.importing.known import agency_of

    ids = [a.id for a in handbook.agencies]
    if agency_id is not None:
        if agency_id not in ids:
            session.fail(f"instansi `{agency_id}` tidak ada; yang ada: {', '.join(ids)}")
        return handbook.agency(agency_id)
    stored = form.ids.procedure.partition("/")[0]
    found = handbook.agency(stored) if stored in ids else agency_of(handbook, form.owner)
    if found is None and len(ids) == 1:
        found = handbook.agencies[0]
    if found is None:
        session.fail(
            f"instansi tidak terbaca dari naskah; sebutkan dengan --instansi ({', '.join(ids)})",
            f"no agency readable; name it with --instansi ({', '.join(ids)})",
        )
    return found


def _write(session: Session, drafts: list[Draft], output: Path | None) -> None:
    from sop_compiler.importing.writing import to_yaml

    folder = output is not None and (output.is_dir() or not output.suffix)
    if len(drafts) > 1 and not folder:
        listed = "\n".join(f"  {n:>2}  {d.data['judul']}" for n, d in enumerate(drafts, 1))
        session.fail(
            f"berkas ini memuat {len(drafts)} SOP; pilih satu dengan --bagian N atau tulis semuanya dengan "
            f"-o FOLDER\n{listed}",
            f"{len(drafts)} SOPs in the file; choose one with --bagian N or write all with -o DIR\n{listed}",
        )
    for draft in drafts:
        text = to_yaml(draft)
        if output is None:
            click.echo(text, nl=False)
        else:
            _save(session, output / f"{draft.slug}.yaml" if folder else output, text)
        _report(session, draft)


def _save(session: Session, target: Path, text: str) -> None:
    if target.exists():
        session.fail(
            f"{target} sudah ada; untuk mengubah SOP yang ada pakai --ke, atau pilih nama lain",
            f"{target} exists; use --ke to change an SOP, or choose another name",
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        session.fail(f"{target}: tidak dapat ditulis ({os_reason(error)})")
    session.say(f"Ditulis: {target}", f"Written: {target}")


def _report(session: Session, draft: Draft) -> None:
    """What was read, what must be confirmed, what could not be placed: on stderr."""
    must = sum(1 for d in draft.doubts if d.get("wajib") == "ya")
    session.say(
        f"{draft.data['judul']}: {len(draft.data['langkah'])} langkah, status rancangan, "
        f"{len(draft.doubts)} perlu dikonfirmasi ({must} wajib sebelum ditetapkan)",
        f"{draft.data['judul']}: {len(draft.data['langkah'])} steps, draft, "
        f"{len(draft.doubts)} to be confirmed ({must} before it is enacted)",
    )
    for message in draft.messages:
        session.say(f"  - {message}")


def _compare(session: Session, compilation: Compilation, drafts: list[tuple[Draft, Known]]) -> int:
    """Print, per SOP, how many fields agree with the file people wrote; 1 when any differ."""
    from sop_compiler.importing.compare import compare
    from sop_compiler.source import to_plain

    files = {f"{f.agency}/{f.stem}": f for f in compilation.files if f.kind == "sop" and not f.earlier}
    differing = False
    for draft, known in drafts:
        other = known.same_title(draft.data["judul"])
        file = files.get(other.id) if other else None
        if other is None or file is None or file.node is None:
            click.echo(f"{draft.data['judul']}: belum ada SOP dengan judul itu")
            continue
        result = compare(to_plain(file.node), draft.content())
        click.echo(f"{other.id}: {result.equal} dari {result.total} isian sama")
        for one in result.differences[:_SHOWN]:
            click.echo(f"  {one.field}: tertulis {_short(one.written)}, terbaca {_short(one.imported)}")
        if len(result.differences) > _SHOWN:
            click.echo(f"  … dan {len(result.differences) - _SHOWN} lagi")
        differing = differing or bool(result.differences)
    return FOUND if differing else OK


def _short(text: str) -> str:
    if not text:
        return "(kosong)"
    return f"“{text}”" if len(text) <= 60 else f"“{text[:59]}…”"
