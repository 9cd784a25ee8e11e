"""Our records as bytes.

Pickle is quick, but would run whatever a prepared file asks for; a cache folder may arrive with a
project somebody else packed. So only records of this package (and dates) are ever made from bytes.
"""

from __future__ import annotations

import io
import pickle
from dataclasses import is_dataclass
from enum import Enum
from typing import Any

_PACKAGES = ("sop_compiler.", "sop_checks.")
_OTHERS = frozenset((("datetime", "date"),))
# What a damaged or foreign pickle can raise while it is read.
_BROKEN = (
    pickle.UnpicklingError,
    EOFError,
    AttributeError,
    ImportError,
    IndexError,
    KeyError,
    TypeError,
    ValueError,
    OverflowError,
    MemoryError,
)


_found: dict[tuple[str, str], Any] = {}
"""Classes that were found and may be made; each SOP asks for all of them again."""


class _Reader(pickle.Unpickler):
    def find_class(self, module_name: str, global_name: str, /) -> Any:
        known = _found.get((module_name, global_name))
        if known is None:
            known = _found[module_name, global_name] = self._allowed(module_name, global_name)
        return known

    def _allowed(self, module_name: str, global_name: str) -> Any:
        if (module_name, global_name) not in _OTHERS:
            if not module_name.startswith(_PACKAGES) or "." in global_name:
                raise pickle.UnpicklingError(f"{module_name}.{global_name}")
            found = super().find_class(module_name, global_name)
            # A record defined in that module: no function of ours, nothing it merely imported.
            if not _is_record(found) or found.__module__ != module_name:
                raise pickle.UnpicklingError(f"{module_name}.{global_name}")
            return found
        return super().find_class(module_name, global_name)


def _is_record(found: object) -> bool:
    return isinstance(found, type) and (is_dataclass(found) or issubclass(found, (tuple, Enum)))


def dump(value: object) -> bytes:
    """A record, or tuples, lists, dicts of records, as bytes."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def load(data: bytes | None) -> Any:
    """What :func:`dump` wrote; ``None`` for nothing and for anything that is not ours."""
    if data is None:
        return None
    try:
        return _Reader(io.BytesIO(data)).load()
    except _BROKEN:
        return None
