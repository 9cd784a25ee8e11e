"""One hand-made office calendar: the real days around Lebaran 2024 and 2025 and two year ends."""

from __future__ import annotations

import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from sop_checks.calendar import Calendar

# The oracle is a plain module beside the tests; importlib mode puts no folder on the path.
sys.path.insert(0, str(Path(__file__).parent))

_HOLIDAYS = """
2024-02-08 libur_nasional Isra Mikraj
2024-02-09 cuti_bersama Cuti bersama Imlek
2024-03-11 libur_nasional Nyepi
2024-03-12 cuti_bersama Cuti bersama Nyepi
2024-03-29 libur_nasional Wafat Yesus Kristus
2024-04-08 cuti_bersama Cuti bersama Idul Fitri
2024-04-09 cuti_bersama Cuti bersama Idul Fitri
2024-04-10 libur_nasional Idul Fitri
2024-04-11 libur_nasional Idul Fitri hari kedua
2024-04-12 cuti_bersama Cuti bersama Idul Fitri
2024-04-15 cuti_bersama Cuti bersama Idul Fitri
2024-05-01 libur_nasional Hari Buruh
2024-06-17 libur_nasional Idul Adha
2024-06-18 cuti_bersama Cuti bersama Idul Adha
2024-08-19 libur_daerah Hari jadi kota
2024-12-25 libur_nasional Natal
2024-12-26 cuti_bersama Cuti bersama Natal
2025-01-01 libur_nasional Tahun Baru
2025-03-28 cuti_bersama Cuti bersama Nyepi
2025-03-29 libur_nasional Nyepi
2025-03-31 libur_nasional Idul Fitri
2025-04-01 libur_nasional Idul Fitri hari kedua
2025-04-02 cuti_bersama Cuti bersama Idul Fitri
2025-04-03 cuti_bersama Cuti bersama Idul Fitri
2025-04-04 cuti_bersama Cuti bersama Idul Fitri
2025-04-07 cuti_bersama Cuti bersama Idul Fitri
"""
_FULL = ["07:30-12:00", "13:00-16:00"]
_FRIDAY = ["07:30-11:30", "13:00-16:30"]
_FASTING = ["08:00-12:00", "12:30-15:00"]
_OFFICE: dict[str, Any] = {
    "id": "kantor",
    "zona_waktu": "Asia/Jakarta",
    "berlaku_dari": "2024-01-02",
    "berlaku_sampai": "2025-12-31",
    "minggu_kerja": {
        **dict.fromkeys(("senin", "selasa", "rabu", "kamis"), _FULL),
        "jumat": _FRIDAY,
        "sabtu": [],
        "minggu": [],
    },
    "khusus": [
        {
            "nama": "Ramadan 1445 H",
            "mulai": "2024-03-12",
            "selesai": "2024-04-09",
            "pola": dict.fromkeys(("senin", "selasa", "rabu", "kamis"), _FASTING)
            | {"jumat": ["08:00-11:30", "12:30-15:30"]},
            "sumber": "edaran-ramadan",
        }
    ],
    "hari_libur": [
        {"tanggal": line[:10], "jenis": line.split()[1], "nama": line.split(" ", 2)[2], "sumber": "skb"}
        for line in _HOLIDAYS.split("\n")
        if line
    ],
    "sumber": [
        {"id": "skb", "teks": "Keputusan Bersama Tiga Menteri"},
        {
            "id": "edaran-ramadan",
            "teks": "Surat Edaran jam kerja Ramadan",
            "alamat": "https://contoh.invalid",
        },
    ],
}


@pytest.fixture
def office_data() -> dict[str, Any]:
    """Plain data of the office calendar; a fresh copy to change."""
    return deepcopy(_OFFICE)


@pytest.fixture
def office() -> Calendar:
    """The office calendar: default settings, 2 January 2024 to 31 December 2025."""
    return Calendar.from_data(_OFFICE)


@pytest.fixture
def office_with() -> Callable[..., Calendar]:
    """The office calendar with some keys replaced."""

    def build(**changes: Any) -> Calendar:
        return Calendar.from_data({**deepcopy(_OFFICE), **changes})

    return build
