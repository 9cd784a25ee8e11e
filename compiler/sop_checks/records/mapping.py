"""Checking plain data of a mapping file, with messages that name what would have been right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn, TypeVar, cast

from sop_checks.errors import InputError
from sop_checks.folding import fold
from sop_checks.moments import MomentError, zone_of
from sop_checks.records.headers import CANONICAL, EXTRA
from sop_checks.records.lifecycle import Transitions
from sop_checks.records.mapping_model import DocumentBinding, Mapping, WideStep
from sop_checks.records.stamps import DayOrder

__all__ = ["DocumentBinding", "Mapping", "WideStep", "read_mapping"]

_KEYS = (
    "kolom",
    "kunci",
    "lebar",
    "sop",
    "kosong",
    "mulai_dari",
    "selesai_kosong",
    "langkah",
    "dokumen",
    "siklus",
    "zona",
    "tanggal",
)
_COLUMNS = (*CANONICAL, *EXTRA)
_BINDING = ("langkah", "kolom", "dokumen")
_WIDE = ("langkah", "mulai", "selesai", "pelaksana", "petugas")
_Item = TypeVar("_Item")


def read_mapping(data: object, sha256: str = "", where: dict[str, str] | None = None) -> Mapping:
    """Check plain data of a mapping file.

    Args:
        data: the tables and lists of the file.
        sha256: digest of the file.
        where: how messages name each key, as ``Pemetaan peta.yaml baris 3``.

    Raises:
        InputError: an unknown key, or a value of the wrong kind; the message names it.
    """
    return _Reading(where or {}).mapping(data, sha256)


class _Reading:
    def __init__(self, where: dict[str, str]) -> None:
        self.where = where

    def mapping(self, data: object, sha256: str) -> Mapping:
        fields = self._table(data or {}, "")
        self._known(fields, _KEYS, "")
        columns = self._table(fields.get("kolom") or {}, "kolom")
        self._known(columns, _COLUMNS, "kolom")
        keys = self._keys(fields.get("kunci") or [])
        if keys and "berkas" in columns:
            self._fail(
                "kolom.berkas",
                "kolom berkas tidak ditulis bersama kunci; kunci yang pertama adalah nomor berkas",
            )
        if keys:
            columns["berkas"] = list(keys[0])
        steps = self._table(fields.get("langkah") or {}, "langkah")
        return Mapping(
            columns={key: tuple(self._texts(value, f"kolom.{key}")) for key, value in columns.items()},
            sop=self._text(fields.get("sop", ""), "sop"),
            blanks=tuple(self._texts(fields.get("kosong") or [], "kosong")),
            start_from_predecessor=self._choice(fields, "mulai_dari", ("pendahulu",)) is not None,
            blank_end_is_open=self._choice(fields, "selesai_kosong", ("belum-selesai",)) is not None,
            steps={fold(key): self._text(value, f"langkah.{key}") for key, value in steps.items()},
            documents=self._items(fields, "dokumen", self._binding),
            wide=self._items(fields, "lebar", self._wide),
            keys=keys,
            transitions=self._transitions(fields.get("siklus") or {}),
            zone=self._zone(fields),
            day_order=cast("DayOrder | None", self._choice(fields, "tanggal", ("hari-bulan", "bulan-hari"))),
            sha256=sha256,
            where=self.where,
        )

    def _keys(self, value: object) -> tuple[tuple[str, ...], ...]:
        """``kunci``: a list of columns, each a name or a list of its names in the files."""
        keys = tuple(
            tuple(self._texts(item, f"kunci.{number}"))
            for number, item in enumerate(self._list(value, "kunci"))
        )
        seen: dict[str, int] = {}
        for number, names in enumerate(keys):
            for name in names or ("",):
                if not fold(name):
                    self._fail(f"kunci.{number}", f"kunci ke-{number + 1} tidak menyebut kolom")
                if seen.setdefault(fold(name), number) != number:
                    self._fail(f"kunci.{number}", f"kolom {name!r} tertulis dua kali dalam kunci")
        return keys

    def _items(
        self, fields: dict[str, Any], key: str, read: Callable[[object, str], _Item]
    ) -> tuple[_Item, ...]:
        items = self._list(fields.get(key) or [], key)
        return tuple(read(item, f"{key}.{number}") for number, item in enumerate(items))

    def _binding(self, item: object, at: str) -> DocumentBinding:
        fields = self._table(item, at)
        self._known(fields, _BINDING, at)
        for key in _BINDING:
            if key not in fields:
                self._fail(at, f"dokumen: {key} belum diisi (perlu {', '.join(_BINDING)})")
        step, column, document = (self._text(fields[key], f"{at}.{key}") for key in _BINDING)
        return DocumentBinding(step, column, document)

    def _wide(self, item: object, at: str) -> WideStep:
        fields = self._table(item, at)
        self._known(fields, _WIDE, at)
        found = {key: self._text(value, f"{at}.{key}") for key, value in fields.items()}
        if not found.get("langkah") or not (found.get("mulai") or found.get("selesai")):
            self._fail(at, "lebar: perlu langkah, dan kolom mulai atau selesai (atau keduanya)")
        return WideStep(
            step=found["langkah"],
            start=found.get("mulai", ""),
            end=found.get("selesai", ""),
            role=found.get("pelaksana", ""),
            person=found.get("petugas", ""),
        )

    def _transitions(self, value: object) -> Transitions:
        fields = self._table(value, "siklus")
        self._known(fields, ("mulai", "selesai"), "siklus")
        words = {
            key: frozenset(map(fold, self._texts(item, f"siklus.{key}"))) for key, item in fields.items()
        }
        return Transitions(words.get("mulai", frozenset()), words.get("selesai", frozenset()))

    def _zone(self, fields: dict[str, Any]) -> str:
        zone = self._text(fields.get("zona", ""), "zona")
        if zone:
            try:
                zone_of(zone)
            except MomentError as error:
                self._fail("zona", str(error))
        return zone

    def _known(self, fields: dict[str, Any], keys: Sequence[str], at: str) -> None:
        for key in fields:
            if key not in keys:
                near = get_close_matches(key, keys, n=1)
                hint = f" (maksud Anda {near[0]!r}?)" if near else ""
                place = f"{at}.{key}" if at else key
                self._fail(
                    place, f"{_name(at)} tidak mengenal {key!r}{hint}; yang dikenal: {', '.join(keys)}"
                )

    def _choice(self, fields: dict[str, Any], key: str, words: tuple[str, ...]) -> str | None:
        value = fields.get(key)
        if value is not None and value not in words:
            self._fail(key, f"{key} {value!r} tidak dikenal; pilihan: {', '.join(words)}")
        return cast("str | None", value)

    def _table(self, value: object, at: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._fail(at, f"{_name(at)} harus berupa pasangan kunci dan isi")
        return {str(key): item for key, item in cast("dict[Any, Any]", value).items()}

    def _list(self, value: object, at: str) -> list[Any]:
        if not isinstance(value, list):
            self._fail(at, f"{_name(at)} harus berupa daftar")
        return cast("list[Any]", value)

    def _texts(self, value: object, at: str) -> list[str]:
        items = cast("list[Any]", value) if isinstance(value, list) else [value]
        return [self._text(item, at) for item in items]

    def _text(self, value: object, at: str) -> str:
        if isinstance(value, (dict, list)) or value is None:
            self._fail(at, f"{_name(at)} harus berupa teks")
        return str(value).strip()

    def _fail(self, at: str, problem: str) -> NoReturn:
        while at and at not in self.where:
            at = at.rpartition(".")[0]
        raise InputError(f"{self.where.get(at, 'Pemetaan')}: {problem}.")


def _name(at: str) -> str:
    """``kolom.berkas`` as a reader says it; positions in lists are left out."""
    return " ".join(part for part in at.split(".") if not part.isdigit()) or "pemetaan"
