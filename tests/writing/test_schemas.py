"""What an editor offers: the words of this handbook, at the places where they belong."""

from __future__ import annotations

import json
import posixpath
from pathlib import Path

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from sop_compiler.cli.main import cli
from sop_compiler.pipeline import Compilation, compile_source, write_schemas
from sop_compiler.source import to_plain
from sop_compiler.writing.schemas import handbook_schemas, named_schema, schema_place

BASE = "http://skema.test/"


@pytest.fixture(scope="module")
def compilation(root: Path) -> Compilation:
    return compile_source(root)


@pytest.fixture(scope="module")
def schemas(compilation: Compilation) -> dict[str, dict]:
    return {p: json.loads(c) for p, c in handbook_schemas(compilation.handbook, compilation.files)}


@pytest.fixture(scope="module")
def registry(schemas) -> Registry:
    named = ((f"{BASE}{path}", content) for path, content in schemas.items())
    return Registry().with_resources(
        (name, Resource.from_contents({**content, "$id": name})) for name, content in named
    )


def errors(place: str, value: object, registry: Registry) -> list[str]:
    found = Draft202012Validator({"$ref": f"{BASE}{place}"}, registry=registry).iter_errors(value)
    return [error.message for error in found]


def place_of(file) -> str:
    return schema_place(file).removeprefix(".skema/")


def test_every_file_names_its_schema_and_follows_it(compilation, schemas, registry):
    seen = 0
    for file in compilation.files:
        named = posixpath.normpath(posixpath.join(posixpath.dirname(file.path), named_schema(file.text)))
        assert named == f"sop_source/{schema_place(file)}"
        assert place_of(file) in schemas
        assert errors(place_of(file), to_plain(file.node), registry) == [], file.path
        seen += file.kind == "sop"
    assert seen >= 14


def test_the_schemas_still_refuse_what_the_form_does_not_have(compilation, registry):
    file = next(f for f in compilation.files if f.kind == "sop")
    value = to_plain(file.node)
    assert errors(place_of(file), {**value, "ngawur": "x"}, registry)
    assert errors(place_of(file), {**value, "status": "disahkan"}, registry)
    assert errors(place_of(file), {**value, "unit": "Bagian PBJ"}, registry)


def offered(schema: dict, root: dict, schemas: dict, *path: str) -> set[str]:
    """Every word an editor would offer at a path, found the way a language server looks."""
    if "$ref" in schema:
        ref = schema["$ref"]
        if not ref.startswith("#"):
            base = next(s for p, s in schemas.items() if p == ref)
            return offered(base, base, schemas, *path)
        target = root
        for name in ref.removeprefix("#/").split("/"):
            target = target[name]
        return offered(target, root, schemas, *path)
    words: set[str] = set()
    for part in (*schema.get("anyOf", ()), *schema.get("allOf", ())):
        words |= offered(part, root, schemas, *path)
    if not path:
        words |= set(schema.get("enum", ())) | set(schema.get("properties", ()))
        return words
    below = schema.get("items") if path[0] == "[]" else schema.get("properties", {}).get(path[0])
    return words | (offered(below, root, schemas, *path[1:]) if below is not None else set())


def test_the_words_of_the_handbook_are_offered(compilation, schemas):
    handbook = compilation.handbook
    checked = 0
    for procedure in handbook.procedures:
        agency = handbook.agency(procedure.agency)
        of_agency = {
            p.removeprefix(f"{agency.id}/"): s for p, s in schemas.items() if p.startswith(agency.id)
        }
        schema = of_agency[f"sop-{procedure.slug}.json"]

        def at(*path: str, schema=schema, of_agency=of_agency) -> set[str]:
            return offered(schema, schema, of_agency, *path)

        roles = {r.id for r in agency.roles}
        rows = {s.id for s in procedure.all_steps()}
        names = {n for d in agency.documents for n in (d.name, *d.aliases)}
        registered = {d.id for d in agency.documents if d.registered}
        assert roles and rows and names and registered
        assert at("langkah", "[]", "pelaksana", "[]") >= roles
        assert at("langkah", "[]", "tanda") >= roles
        assert at("pelaksana", "[]") >= roles
        assert at("kualifikasi", "[]", "pelaksana") >= roles
        assert at("langkah", "[]", "kelengkapan", "[]") >= names
        assert at("langkah", "[]", "output", "[]", "dokumen") >= {
            d.id for d in agency.documents if d.registered
        }
        assert at("dasar_hukum", "[]", "peraturan", "[]") >= {r.id for r in handbook.regulations}
        assert at("dasar_hukum", "[]", "peraturan") >= {r.id for r in handbook.regulations}
        assert at("keterkaitan", "[]", "sop") >= {p.id for p in handbook.procedures} | {"tidak-ada"}
        assert at("unit") >= {u.id for u in agency.units}
        assert at("langkah", "[]", "ke") >= rows
        assert at("langkah", "[]", "setelah", "[]") >= rows
        assert at("langkah", "[]", "cabang", "[]", "ke") >= rows | {"tidak-tercetak"}
        assert at("langkah", "[]", "sublangkah", "langkah", "[]", "ke") >= rows
        assert at("kendali", "[]", "didahului", "oleh") >= rows
        assert at("kendali", "[]", "batas", "dari") >= rows
        assert at("perlu_konfirmasi", "[]", "medan") >= {f"langkah/{row}/waktu" for row in rows}
        assert at("langkah", "[]") >= {"kegiatan", "waktu", "keterangan"}
        checked += 1
    assert checked >= 14


def test_words_come_with_an_explanation(schemas, compilation):
    agency = compilation.handbook.agencies[0]
    roles = schemas[f"{agency.id}/sop.json"]["properties"]["kualifikasi"]["items"]["properties"]["pelaksana"]
    enum = roles["anyOf"][0]
    assert len(enum["enum"]) == len(enum["enumDescriptions"]) == len(agency.roles)
    assert agency.roles[0].name in enum["enumDescriptions"][0]


def test_sop_skema_writes_them_also_for_a_source_with_errors(project: Path):
    path = project / "sop_source/kab-contoh/surat.yaml"
    path.write_text("id: surat\njudul: S\nlangkah: [{id: a, kegiatan: A, ke: b}]\n", encoding="utf-8")
    assert not compile_source(project).ok

    done = CliRunner().invoke(cli, ["-C", str(project), "skema"], catch_exceptions=False)

    assert done.exit_code == 0
    made = json.loads((project / "sop_source/.skema/kab-contoh/sop-surat.json").read_text(encoding="utf-8"))
    assert made["$defs"]["satu"]["anyOf"][0]["enum"] == ["a"]
    assert write_schemas(compile_source(project), project) == 0, "nothing changed, nothing written"
    path.rename(path.with_name("lama.yaml"))
    assert write_schemas(compile_source(project), project) == 2, "one came, one went"


def test_the_folder_is_no_source(root: Path, compilation):
    assert "/sop_source/.skema/" in (root / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert not [f for f in compilation.files if ".skema" in f.path]
