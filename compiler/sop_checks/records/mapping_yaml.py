"""Loading a mapping file; the only module of the checks that needs a YAML reader."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from sop_checks.errors import InputError, os_reason
from sop_checks.records.mapping import Mapping, read_mapping


def load_mapping(path: Path) -> Mapping:
    """Read a mapping from YAML; every scalar is taken as text (``no`` and ``08:30`` stay words).

    Raises:
        InputError: file missing, not YAML, or not a mapping.
    """
    import yaml

    try:
        data = path.read_bytes()
        value: Any = yaml.load(data, Loader=yaml.BaseLoader)
    except OSError as error:
        raise InputError(f"Pemetaan {path.name} tidak dapat dibuka: {os_reason(error)}.") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" baris {mark.line + 1}" if mark else ""
        raise InputError(f"Pemetaan {path.name}{where} bukan YAML yang benar.") from None
    return read_mapping(value, hashlib.sha256(data).hexdigest())
