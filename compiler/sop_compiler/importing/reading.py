"""A printed form → a draft: the file of the SOP as data, with confirmations for what was inferred."""

from __future__ import annotations

import re

from sop_compiler.binder.values import slug
from sop_compiler.importing.cells import fold
from sop_compiler.importing.citations import cited
from sop_compiler.importing.draft import Doubts, Draft, Plain
from sop_compiler.importing.known import Known
from sop_compiler.importing.steps import read_steps
from sop_compiler.paper import Form
from sop_compiler.paper.words import approver, date_entry, day, names, signatory

_LISTS = ("peralatan", "peringatan", "pencatatan", "tujuan", "penjelasan_singkat", "definisi")


def read_form(form: Form, known: Known) -> Draft:
    """The SOP that a form prints; always a *rancangan*."""
    doubts = Doubts(form.file)
    title, number = names(form.identity)
    stored = form.ids.procedure.partition("/")
    key = stored[2] if stored[0] == known.agency.id else slug(re.sub(r"^\W*sop\W+", "", title, flags=re.I))
    data: dict[str, Plain] = {"id": key, "judul": title or form.table_title or "SOP tanpa judul"}
    if not title:
        doubts.add(
            "judul", "", data["judul"], "Nama SOP tidak tercetak di kotak identitas.", "rendah", form.line
        )
    if number:
        data["nomor"] = number
    data["status"] = "rancangan"
    unit = form.ids.of("unit", form.owner)
    if unit:
        data["unit"] = unit
    if form.file and form.line:
        data["sumber"] = {"berkas": form.file, "baris": form.line}
    if form.identity:
        data["identitas"] = [{"label": label, "isi": text} for label, text in form.identity]
    version = _version(form, known, doubts)
    if version:
        data["versi"] = version
    if form.table_title:
        data["judul_tabel"] = form.table_title
    _legal(form, known, doubts, data)
    _qualifications(form, known, doubts, data)
    _related(form, known, doubts, data)
    for name in _LISTS:
        section = form.section(name)
        if section is not None:
            data[name] = list(section.entries)
    roles = _columns(form, known, doubts, data)
    data["langkah"] = read_steps(form, roles, doubts)
    return Draft(
        agency=known.agency.id, slug=key, data=data, doubts=doubts.found, messages=list(form.messages)
    )


def _version(form: Form, known: Known, doubts: Doubts) -> dict[str, Plain]:
    version: dict[str, Plain] = {}
    for at, (label, text) in enumerate(form.identity, 1):
        name = date_entry(label)
        if name is None:
            continue
        found = day(text)
        if found:
            version[name] = found
        elif text.strip(" -–"):
            doubts.add(
                f"identitas/{at}",
                f"{label} : {text}",
                "(bukan tanggal)",
                "Isi isian tanggal ini bukan tanggal; mungkin isi kotak identitas bergeser.",
                "rendah",
                form.line,
            )
    printed = approver(form.identity)
    if printed:
        office, name, registered = signatory(known.agency, printed)
        version["disahkan"] = {"jabatan": office, **({"nama": name} if name else {})}
        if not registered:
            doubts.add(
                "versi/disahkan",
                printed,
                ", ".join(filter(None, (office, name))),
                "Pejabat tidak persis seperti dalam penanda_tangan di instansi.yaml.",
                "sedang",
                form.line,
            )
    return {key: version[key] for key in ("dibuat", "direvisi", "berlaku", "disahkan") if key in version}


def _legal(form: Form, known: Known, doubts: Doubts, data: dict[str, Plain]) -> None:
    section = form.section("dasar_hukum")
    if section is None:
        return
    entries: list[Plain] = []
    for at, printed in enumerate(section.entries, 1):
        stored = form.ids.of("dasar_hukum", printed)
        if stored is not None:
            found, problem = tuple(stored.split()), ""
        else:
            found, problem = cited(printed, known.handbook.regulations)
        entry: dict[str, Plain] = {"tercetak": printed}
        if found:
            entry["peraturan"] = found[0] if len(found) == 1 else list(found)
        if problem:
            doubts.add(
                f"dasar_hukum/{at}",
                printed,
                ", ".join(found) or "(tidak terbaca)",
                f"{problem[:1].upper()}{problem[1:]}.",
                "sedang" if found else "rendah",
                section.line,
                must=not found,
            )
        entries.append(entry)
    data["dasar_hukum"] = entries


def _qualifications(form: Form, known: Known, doubts: Doubts, data: dict[str, Plain]) -> None:
    section = form.section("kualifikasi")
    if section is None:
        return
    entries: list[Plain] = []
    for text in section.entries:
        stored = form.ids.of("kualifikasi", text)
        role = known.role_at_start(text) if stored is None else stored
        entries.append({"pelaksana": role, "teks": text} if role else text)
    data["kualifikasi"] = entries


def _related(form: Form, known: Known, doubts: Doubts, data: dict[str, Plain]) -> None:
    section = form.section("keterkaitan")
    if section is None:
        return
    entries: list[Plain] = []
    for at, printed in enumerate(section.entries, 1):
        stored = form.ids.of("keterkaitan", printed)
        found, exact = known.procedure(printed) if stored is None else (stored, True)
        entries.append({"tercetak": printed, "sop": found or "tidak-ada"})
        if found and not exact:
            doubts.add(
                f"keterkaitan/{at}",
                printed,
                found,
                "Nama tidak sama dengan judul SOP yang ada.",
                "sedang",
                section.line,
                must=False,
            )
    data["keterkaitan"] = entries


def _columns(form: Form, known: Known, doubts: Doubts, data: dict[str, Plain]) -> tuple[str, ...]:
    roles: list[str] = []
    columns: list[Plain] = []
    for heading in form.columns:
        stored = form.ids.of("pelaksana", heading)
        role, exact = known.role(heading) if stored is None else (stored, True)
        entry: dict[str, Plain]
        if role is None or role in roles:
            base = slug(heading, 40)
            role = base if base not in roles else f"{base}-{len(roles) + 1}"
            entry = {"id": role, "tercetak": heading, "nama": heading}
            doubts.add(
                f"pelaksana/{role}",
                heading,
                heading,
                "Pelaksana ini belum terdaftar di instansi.yaml.",
                "sedang",
                form.line,
            )
        else:
            entry = {"id": role, "tercetak": heading}
            if not exact:
                doubts.add(
                    f"pelaksana/{role}",
                    heading,
                    role,
                    "Judul kolom tidak sama dengan sebutan yang terdaftar.",
                    "sedang",
                    form.line,
                )
        roles.append(role)
        columns.append(entry)
    if columns:
        data["pelaksana"] = columns
    elif fold(form.table_title):
        doubts.add("pelaksana", "", "(tidak terbaca)", "Kolom pelaksana tidak terbaca.", "rendah", form.line)
    return tuple(roles)
