"""A small handbook with every kind of row, and its built site."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sop_compiler.model import (
    Agency,
    Branch,
    Column,
    Decree,
    DecreeItem,
    Document,
    Doubt,
    Handbook,
    IdentityEntry,
    Item,
    LegalBasis,
    Procedure,
    Qualification,
    Regulation,
    Related,
    Relations,
    Role,
    SeedPlace,
    Signatory,
    Status,
    Step,
    StepKind,
    SubstepGroup,
    Symbol,
    Term,
    TimeLimit,
    Unit,
    Version,
)
from sop_compiler.model.step import NOT_PRINTED
from sop_compiler.pipeline import build_all, compile_source
from sop_compiler.site import build_site


def _step(step_id: str, text: str, **fields: Any) -> Step:
    fields.setdefault("kind", StepKind.PROCESS)
    return Step(id=step_id, symbol=Symbol.BOX, stem=text, **{"number": None, **fields})


def _item(text: str, document: str) -> Item:
    return Item(text=text, documents=(document,))


def _doubt(field: str, text: str) -> Doubt:
    return Doubt(
        field=field, printed=text, read=text, reason=text, confidence="sedang",
        source=SeedPlace(file="pindaian.txt", line="7"),
    )  # fmt: skip


def make_handbook(say: Callable[[str], str] = str, procedures: int = 1) -> Handbook:
    """A handbook in which every free text is ``say(plain text)``."""
    steps = (
        _step("mulai", "", kind=StepKind.START, number="1"),
        _step(
            "susun-hps", say("Menyusun HPS"), number="2", roles=("ppk",), roles_inferred=True,
            inputs=(Item(text=say("Kerangka acuan"), documents=("kak",), details=(say("rincian"),)),),
            outputs=(_item(say("HPS"), "hps"),),
            limit=TimeLimit(printed=say("2 hari"), amount=2, unit="hari"),
        ),
        _step(
            "periksa-hps", say("Memeriksa HPS"), number="3", kind=StepKind.DECISION, roles=("ketua",),
            inputs=(_item(say("HPS"), "hps"),), note=say("catatan"),
            branches=(
                Branch(
                    label="a", printed_label=say("a."), condition=say("Jika lengkap"), in_activity=True,
                    target="tetapkan", inferred=True,
                ),
                Branch(
                    label="Tidak", printed_label="Tidak", condition=say("belum lengkap"), in_activity=False,
                    target="susun-hps",
                ),
                Branch(
                    label="c", printed_label="c.", condition=say("batal"), in_activity=False,
                    target=NOT_PRINTED,
                ),
            ),
        ),
        _step(
            "tetapkan", say("Menetapkan HPS"), number="4", roles=("ketua",),
            group=SubstepGroup(
                kind="semua",
                steps=(
                    _step("tetapkan-nilai", say("Nilai"), number="a.", parent="tetapkan", roles=("ketua",)),
                ),
            ),
        ),
        _step("selesai", "", kind=StepKind.END),
    )  # fmt: skip
    regulations = (
        Regulation(
            id="pp-82-2012", kind="PP", number="82", year="2012", title=say("Sistem elektronik"),
            status="dicabut", checked_on="2026-11-01", checked_at=say("jdih"),
            relations=Relations(repealed_by=("pp-71-2019",)),
        ),
        Regulation(id="pp-71-2019", kind="PP", number="71", year="2019", title=say("Penggantinya")),
    )  # fmt: skip
    legal = (LegalBasis(printed=say("PP 82 Tahun 2012"), regulations=("pp-82-2012",)),)

    def procedure(slug: str, **fields: Any) -> Procedure:
        return Procedure(
            **{
                "id": f"kota/{slug}", "agency": "kota", "title": say("SOP Penyusunan HPS"),
                "number": say("7 Tahun 2024"), "status": Status.ENACTED, "unit": "bagian",
                "version": Version(effective=date(2024, 1, 17), approver_name=say("Kepala")),
                "identity": (IdentityEntry(label=say("Nomor"), text=say("7")),),
                "source": SeedPlace(file=say("pindaian.txt"), line="1-9"), "legal_basis": legal,
                "qualifications": (Qualification(text=say("S1"), role="ppk"),),
                "related": (Related(printed=say("SOP lain"), procedure=None),),
                "equipment": (say("komputer"),), "warnings": (say("awas"),), "records": (),
                "columns": (Column(role="ppk", printed=say("PPK")),), "steps": steps,
                "doubts": (
                    _doubt("langkah/susun-hps/pelaksana", say("simbol hilang")),
                    _doubt("langkah/susun-hps/waktu", say("buram")),
                    _doubt("versi/berlaku", say("tanggal kabur")),
                ),
                **fields,
            }
        )  # fmt: skip

    more = tuple(procedure(f"tambahan-{n}") for n in range(procedures - 1))
    return Handbook(
        agencies=(
            Agency(
                id="kota", name=say("Kota Contoh"), address=say("Jalan Satu"),
                units=(Unit(id="bagian", name=say("Bagian Pengadaan")),),
                roles=(
                    Role(id="ppk", name=say("Pejabat Pembuat Komitmen"), abbreviation=say("PPK")),
                    Role(id="ketua", name=say("Ketua"), aliases=(say("Ka."),)),
                ),
                documents=(
                    Document(id="hps", name=say("HPS"), aliases=(say("Harga perkiraan"),), kind=say("surat")),
                    Document(id="kak", name=say("Kerangka acuan")),
                ),
                decree=Decree(
                    title=say("KEPUTUSAN"), number=say("16"), subject=say("SOP"), source=None,
                    considering=(say("bahwa"),), legal_basis=legal,
                    rulings=(DecreeItem(label=say("KESATU"), text=say("berlaku")),), place=say("Kota"),
                    date="2024-01-17", date_printed=say("17 Januari 2024"), signed_for=say("Wali Kota"),
                    signatory=Signatory(office=say("Sekda"), name=say("Nama")),
                    doubts=(_doubt("nomor", say("kabur")),),
                ),
            ),
        ),
        procedures=(
            *more,
            procedure("penyusunan-hps"),
            procedure("usulan", status=Status.DRAFT, number=None, version=Version(), doubts=()),
        ),
        regulations=regulations,
        terms=(
            Term(
                id="hps", name=say("Harga Perkiraan Sendiri"), abbreviation=say("HPS"),
                definition=say("perkiraan"), source=say("Perpres"), spellings=(say("O.E."),),
                synonyms=(say("taksiran"),),
            ),
        ),
    )  # fmt: skip


def evil(text: str) -> str:
    """``text`` among everything that markup, templates and scripts could stumble over."""
    return (
        f"{text} </td></script></textarea><script>window.pwned=1</script><img src=x onerror=window.pwned=2> "
        "{{ 7*7 }} {% raw %} {# x #} | `kode` **tebal** [t](javascript:window.pwned=3) "
        "<a href='javascript:window.pwned=4'>j</a> \"kutip\" 'x' &lt;b&gt; \\n \\N ]]> --> "
        "\u0002wzxhzdk:0\u0003 \u2028--- é 你好"
    )


@pytest.fixture(scope="session")
def handbook() -> Handbook:
    """Plain texts."""
    return make_handbook()


@pytest.fixture(scope="session")
def hostile() -> Handbook:
    """The same handbook, every text hostile."""
    return make_handbook(evil)


@pytest.fixture(scope="session")
def site(handbook: Handbook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plain handbook as a site, in a root that holds nothing else."""
    return build_site(handbook, tmp_path_factory.mktemp("biasa"), strict=True).site


@pytest.fixture(scope="session")
def hostile_site(hostile: Handbook, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile handbook as a site."""
    return build_site(hostile, tmp_path_factory.mktemp("jahat"), strict=True).site


@pytest.fixture(scope="session")
def real_site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own handbook, built as the command builds it, in a folder that holds nothing else."""
    folder = tmp_path_factory.mktemp("buku")
    build_all(compile_source(root), folder, strict=True, progress=lambda *_: None)
    return folder / "build" / "site"
