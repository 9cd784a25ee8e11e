"""JSON Schemas of one handbook: what an editor offers while somebody writes.

The published schemas say which entries exist. These add what *this* handbook holds: roles, documents,
regulations, units, other SOPs, and in each SOP the ids of its own rows. The words are offered, never
demanded: whether a reference leads somewhere is for ``sop lint`` to say, which always reads the newest
registers. Editors that use the YAML language server (VS Code and others) find the schema by the first
line of each file.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from sop_compiler.model import Agency, Handbook, Procedure, StepKind
from sop_compiler.outputs import Tree, TreeBuilder
from sop_compiler.outputs.indented import indented_json
from sop_compiler.source import FOLDER, SourceFile
from sop_compiler.source.schema import schema

SCHEMAS = ".skema"
"""Folder of the schemas below ``sop_source``; generated, not committed."""

_Schema = dict[str, Any]
_Words = list[tuple[str, str]]
_MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")
_STEP_FIELDS = ("kegiatan", "pelaksana", "kelengkapan", "waktu", "output")
_OTHER_FIELDS = ("versi/berlaku", "versi/disahkan", "nomor", "judul", "langkah", "akhir")


def schema_place(file: SourceFile) -> str:
    """Path of the schema of a file, relative to ``sop_source``."""
    name = f"sop-{file.stem}" if file.kind == "sop" and not file.earlier else file.kind
    return f"{SCHEMAS}/{file.agency}/{name}.json" if file.agency else f"{SCHEMAS}/{name}.json"


def modeline(file: SourceFile) -> str:
    """The first line by which editors find the schema of a file."""
    depth = len(PurePosixPath(file.path).parts) - 2
    return f"# yaml-language-server: $schema={'../' * depth}{schema_place(file)}"


def named_schema(text: str) -> str | None:
    """The schema that the first line of a text names."""
    found = _MODELINE.match(text)
    return found[1] if found else None


def handbook_schemas(handbook: Handbook, files: tuple[SourceFile, ...]) -> Tree:
    """The schemas of every file, relative to ``sop_source/.skema``; ``handbook`` may have errors."""
    builder = TreeBuilder()
    regulations = [(r.id, f"{r.name} tentang {r.title}") for r in handbook.regulations]
    calendars = [(name, "Kalender kerja") for name, _ in handbook.calendars]
    agencies = {a.id: a for a in handbook.agencies}
    procedures = {p.span.file: p for p in handbook.procedures}
    titles = [(p.id, p.title) for p in handbook.procedures]
    shared = {
        "peraturan": _with_relations(regulations),
        "istilah": schema("istilah"),
        "kalender": _with_parent(calendars),
    }
    for kind, made in shared.items():
        builder.add(f"{kind}.json", _dumps(made))
    for name, agency in agencies.items():
        builder.add(f"{name}/sop.json", _dumps(_sop(agency, regulations, titles)))
        builder.add(f"{name}/dokumen.json", _dumps(schema("dokumen")))
        builder.add(f"{name}/reviu.json", _dumps(schema("reviu")))
        builder.add(f"{name}/instansi.json", _dumps(_instansi(regulations, calendars)))
    for file in files:
        if file.kind == "sop" and not file.earlier:
            content = _dumps(_own_rows(procedures.get(file.path)))
            builder.add(schema_place(file).removeprefix(f"{SCHEMAS}/"), content)
    return builder.tree()


def schemas_folder() -> str:
    """Where :func:`handbook_schemas` belongs, relative to the root."""
    return f"{FOLDER}/{SCHEMAS}"


# ---- words on offer


def _offer(words: _Words, otherwise: _Schema) -> _Schema:
    """``otherwise``, with words to choose from."""
    if not words:
        return otherwise
    values = [word for word, _ in words]
    notes = [note for _, note in words]
    offered = {"type": "string", "enum": values, "enumDescriptions": notes, "markdownEnumDescriptions": notes}
    described = {"description": otherwise["description"]} if "description" in otherwise else {}
    return {**described, "anyOf": [offered, otherwise]}


def _one_or_many(words: _Words, otherwise: _Schema) -> _Schema:
    """An entry that takes a word or a list of them."""
    item = otherwise.get("items", {"type": ["string", "number"]})
    return _offer(words, {**otherwise, "items": _offer(words, item)})


def _roles(agency: Agency) -> _Words:
    return [(r.id, f"{r.name} ({r.abbreviation})" if r.abbreviation else r.name) for r in agency.roles]


def _document_names(agency: Agency) -> Iterator[tuple[str, str]]:
    for document in agency.documents:
        kind = f" ({document.kind})" if document.kind else ""
        yield document.name, f"Dokumen{kind}: {document.id}"
        for alias in document.aliases:
            yield alias, f"Sebutan lain untuk {document.name}"


def _sop(agency: Agency, regulations: _Words, titles: _Words) -> _Schema:
    made = copy.deepcopy(schema("sop"))
    made["title"] = f"SOP {agency.name}"
    kinds: _Schema = made["$defs"]
    form: _Schema = made["properties"]
    ref, idlist = {"$ref": "#/$defs/id"}, kinds["idlist"]
    roles = _roles(agency)
    names = list(dict(reversed(list(_document_names(agency)))).items())
    names.sort(key=lambda word: word[0].casefold())
    documents = [(d.id, d.name) for d in agency.documents if d.registered]

    form["unit"] = _offer([(u.id, u.name) for u in agency.units], ref)
    column = form["pelaksana"]["items"]
    column["properties"]["id"] = _offer(roles, ref)
    form["pelaksana"]["items"] = _offer(roles, column)
    form["kualifikasi"]["items"]["properties"]["pelaksana"] = _offer(roles, ref)
    form["dasar_hukum"]["items"]["properties"]["peraturan"] = _one_or_many(regulations, idlist)
    related = [*titles, ("tidak-ada", "SOP itu tidak ada di buku ini")]
    form["keterkaitan"]["items"]["properties"]["sop"] = _offer(related, {"$ref": "#/$defs/idfull"})
    for name in ("langkah", "sublangkah"):
        row = kinds[name]["properties"]
        row["pelaksana"] = _one_or_many(roles, row["pelaksana"])
        signs = row["tanda"]["additionalProperties"]
        row["tanda"]["properties"] = {role: {**signs, "description": note} for role, note in roles}
        for field in ("kelengkapan", "output"):
            row[field]["items"] = _offer(names, {"$ref": "#/$defs/butir"})
    item = kinds["butir"]["properties"]
    item["dokumen"] = _offer(documents, ref)
    item["salah_satu"]["items"] = _offer(documents, item["salah_satu"]["items"])
    allowed = kinds["kendali"]["properties"]["pelaksana"]["properties"]["boleh"]
    allowed["items"] = _offer(roles, allowed["items"])
    return made


def _instansi(regulations: _Words, calendars: _Words) -> _Schema:
    made = copy.deepcopy(schema("instansi"))
    made["properties"]["kalender"] = _offer(calendars, made["properties"]["kalender"])
    basis = made["properties"]["dekrit"]["properties"]["mengingat"]["items"]["properties"]["peraturan"]
    basis["items"] = _offer(regulations, basis["items"])
    return made


def _with_relations(regulations: _Words) -> _Schema:
    made = copy.deepcopy(schema("peraturan"))
    for relation in made["properties"]["peraturan"]["items"]["properties"]["relasi"]["properties"].values():
        relation["items"] = _offer(regulations, relation["items"])
    return made


def _with_parent(calendars: _Words) -> _Schema:
    made = copy.deepcopy(schema("kalender"))
    made["properties"]["mewarisi"] = _offer(calendars, made["properties"]["mewarisi"])
    return made


# ---- rows of one SOP


def _own_rows(procedure: Procedure | None) -> _Schema:
    """The agency's schema and, beside it, the rows of this SOP wherever a row may be named."""
    base: _Schema = {"$schema": schema("sop")["$schema"], "$ref": "sop.json"}
    if procedure is None:
        return base
    rows = [(s.id, f"{s.number or ''} {s.activity}".strip()) for s in procedure.all_steps()]
    ends = any(s.kind is StepKind.END for s in procedure.steps)
    onwards = rows if ends else [*rows, ("selesai", "Akhir SOP")]
    branches = [*onwards, ("tidak-tercetak", "Tujuan tidak tercetak")]
    # Named once each: a table of many rows is offered at many places.
    words = {
        "satu": _offer(rows, {}),
        "banyak": _one_or_many(rows, {}),
        "tujuan": _one_or_many(onwards, {}),
        "tujuan_cabang": _offer(branches, {}),
        "titik": _offer(rows, _entries({"langkah": {"$ref": "#/$defs/satu"}})),
        "medan": _offer([(name, "Isian") for name in _fields(procedure)], {}),
    }
    one, many, point = ({"$ref": f"#/$defs/{name}"} for name in ("satu", "banyak", "titik"))
    row = {
        "ke": {"$ref": "#/$defs/tujuan"},
        "setelah": many,
        "cabang": _items({"ke": {"$ref": "#/$defs/tujuan_cabang"}}),
    }
    single = ("wajib", "diawali", "isian", "pelaksana", "tenggat", "paling_banyak")
    control = {
        **{name: _entries({"langkah": one}) for name in single},
        **{name: _entries({"langkah": many}) for name in ("wajib_salah_satu", "pemisahan_fungsi")},
        "didahului": _entries({"langkah": one, "oleh": one}),
        "tidak_setelah": _entries({"langkah": one, "setelah": one}),
        "batas": _entries({"dari": point, "ke": point}),
    }
    own = _entries(
        {
            "langkah": _items({**row, "sublangkah": _entries({"langkah": _items(row)})}),
            "kendali": _items(control),
            "perlu_konfirmasi": _items({"medan": {"$ref": "#/$defs/medan"}}),
        }
    )
    return {"$schema": base["$schema"], "$defs": words, "allOf": [{"$ref": "sop.json"}, own]}


def _fields(procedure: Procedure) -> Iterable[str]:
    yield from _OTHER_FIELDS
    for step in procedure.all_steps():
        for field in _STEP_FIELDS:
            yield f"langkah/{step.id}/{field}"


def _entries(properties: _Schema) -> _Schema:
    return {"properties": properties}


def _items(properties: _Schema) -> _Schema:
    return {"items": {"properties": properties}}


def _dumps(value: _Schema) -> bytes:
    return (indented_json(value, 1) + "\n").encode("utf-8")
