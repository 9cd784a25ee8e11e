"""What a mapping says about an export (``--map``): names of columns, steps, blanks, documents."""

from __future__ import annotations

from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from sop_checks.errors import InputError
from sop_checks.folding import fold
from sop_checks.moments import MomentError, zone_of
from sop_checks.records.headers import CANONICAL, EXTRA
from sop_checks.records.stamps import DayOrder

_KEYS = ("kolom", "sop", "kosong", "mulai_dari", "selesai_kosong", "langkah", "dokumen", "zona", "tanggal")
_COLUMNS = (*CANONICAL, *EXTRA)


@dataclass(frozen=True, slots=True)
class DocumentBinding:
    """A filled ``column`` on a record of ``step`` means that ``document`` exists (semantics §6)."""

    step: str
    column: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A mapping; the empty one relies on column names alone.

    Attributes:
        columns: printed names of the columns, per canonical column.
        sop: SOP of every row.
        blanks: further words for an empty cell (``kosong``), as written.
        start_from_predecessor: ``mulai_dari: pendahulu`` (semantics §3).
        blank_end_is_open: ``selesai_kosong: belum-selesai``: a blank ``selesai`` says that the
            execution is not finished, instead of saying nothing.
        steps: folded text in the data to step id.
        documents: document bindings.
        zone: IANA zone of stamps without offset, when it is not the agency's.
        day_order: order of day and month in numeric dates, when the data cannot decide.
    """

    columns: MappingType[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    sop: str = ""
    blanks: tuple[str, ...] = ()
    start_from_predecessor: bool = False
    blank_end_is_open: bool = False
    steps: MappingType[str, str] = field(default_factory=dict[str, str])
    documents: tuple[DocumentBinding, ...] = ()
    zone: str = ""
    day_order: DayOrder | None = None
    sha256: str = ""

    @property
    def folded_blanks(self) -> frozenset[str]:
        """The blank words, trimmed and without case; punctuation counts, so that ``-`` is a word."""
        return frozenset(word.strip().casefold() for word in self.blanks)


def read_mapping(data: object, sha256: str = "") -> Mapping:
    """Check plain data of a mapping file.

    Raises:
        InputError: an unknown key, or a value of the wrong kind; the message names it.
    """
    fields = _table(data or {}, "pemetaan")
    _known(fields, _KEYS, "pemetaan")
    columns = _table(fields.get("kolom") or {}, "kolom")
    _known(columns, _COLUMNS, "kolom")
    steps = _table(fields.get("langkah") or {}, "langkah")
    zone = _text(fields.get("zona", ""), "zona")
    if zone:
        try:
            zone_of(zone)
        except MomentError as error:
            raise InputError(f"Pemetaan, zona: {error}.") from None
    return Mapping(
        columns={key: tuple(_texts(value, f"kolom {key}")) for key, value in columns.items()},
        sop=_text(fields.get("sop", ""), "sop"),
        blanks=tuple(_texts(fields.get("kosong") or [], "kosong")),
        start_from_predecessor=_choice(fields, "mulai_dari", ("pendahulu",)) is not None,
        blank_end_is_open=_choice(fields, "selesai_kosong", ("belum-selesai",)) is not None,
        steps={fold(key): _text(value, f"langkah {key!r}") for key, value in steps.items()},
        documents=tuple(_binding(item) for item in _list(fields.get("dokumen") or [], "dokumen")),
        zone=zone,
        day_order=cast(
            "Literal['hari-bulan', 'bulan-hari'] | None",
            _choice(fields, "tanggal", ("hari-bulan", "bulan-hari")),
        ),
        sha256=sha256,
    )


def _binding(item: object) -> DocumentBinding:
    fields = _table(item, "dokumen")
    _known(fields, ("langkah", "kolom", "dokumen"), "dokumen")
    for key in ("langkah", "kolom", "dokumen"):
        if key not in fields:
            raise InputError(f"Pemetaan, dokumen: {key} belum diisi (perlu langkah, kolom, dokumen).")
    step, column, document = (_text(fields[key], f"dokumen {key}") for key in ("langkah", "kolom", "dokumen"))
    return DocumentBinding(step, column, document)


def _known(fields: dict[str, Any], keys: tuple[str, ...], where: str) -> None:
    for key in fields:
        if key not in keys:
            raise InputError(f"Pemetaan: {where} tidak mengenal {key!r}; yang dikenal: {', '.join(keys)}.")


def _choice(fields: dict[str, Any], key: str, words: tuple[str, ...]) -> str | None:
    value = fields.get(key)
    if value is None:
        return None
    if value not in words:
        raise InputError(f"Pemetaan, {key}: {value!r} tidak dikenal; pilihan: {', '.join(words)}.")
    return cast("str", value)


def _table(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InputError(f"Pemetaan: {where} harus berupa pasangan kunci dan isi.")
    return {str(key): item for key, item in cast("dict[Any, Any]", value).items()}


def _list(value: object, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise InputError(f"Pemetaan: {where} harus berupa daftar.")
    return cast("list[Any]", value)


def _texts(value: object, where: str) -> list[str]:
    items = cast("list[Any]", value) if isinstance(value, list) else [value]
    return [_text(item, where) for item in items]


def _text(value: object, where: str) -> str:
    if isinstance(value, (dict, list)) or value is None:
        raise InputError(f"Pemetaan: {where} harus berupa teks.")
    return str(value).strip()
