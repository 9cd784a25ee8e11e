"""Spelling and punctuation are one thing, another word is another."""

from __future__ import annotations

import pytest

from sop_compiler.diff.wording import Wording, compare


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Surat  tugas", "Surat tugas", Wording.SAME),
        ("Surat tugas;", "SURAT TUGAS", Wording.EDITORIAL),
        ("Penugasan Pngadaan", "Penugasan Pengadaan", Wording.EDITORIAL),
        ("Prakuualifikasi", "Prakualifikasi", Wording.EDITORIAL),
        ("menetpakan hasil", "menetapkan hasil", Wording.EDITORIAL),
        ("meng evaluasi", "mengevaluasi", Wording.EDITORIAL),
        ("Penyedia", "Penyelia", Wording.DIFFERENT),
        ("bulan berikut", "bukan berikut", Wording.DIFFERENT),
        ("Nomor 16 Tahun 2018", "Nomor 16 Tahun 2019", Wording.DIFFERENT),
        ("paling lama 3 hari", "paling lama 30 hari", Wording.DIFFERENT),
        ("disetujui PPK", "tidak disetujui PPK", Wording.DIFFERENT),
        ("", "Surat", Wording.DIFFERENT),
    ],
)
def test_wording(old: str, new: str, expected: Wording) -> None:
    assert compare(old, new) is expected
    assert compare(new, old) is expected
