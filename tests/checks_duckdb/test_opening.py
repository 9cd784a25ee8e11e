"""What one pass over the bytes of a text file tells, however the file is cut into pieces."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from sop_checks.duck import opening

LETTERS = (b"a", b"ab", b"\n", b"\r\n", b"\r", "é".encode(), "€".encode(), b"\xff", b"\0")


def naive(data: bytes) -> tuple[str, bool, bool, bool, bool]:
    """The same, of all bytes at once."""
    try:
        data.decode()
        utf8 = True
    except UnicodeDecodeError:
        utf8 = False
    text, lines, returns = b"\n" + data, data.count(b"\n"), data.count(b"\r")
    ends = returns == 0 or lines == returns == data.count(b"\r\n")
    blank = b"\n\n" in text or b"\n\r\n" in text
    return hashlib.sha256(data).hexdigest(), utf8, b"\0" in data, blank, ends


@pytest.mark.parametrize("piece", [1, 2, 3, 7])
def test_digest_encoding_and_line_ends_do_not_depend_on_the_pieces(piece: int, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(opening, "_CHUNK", piece)
    rng, path = random.Random(piece), tmp_path / "data.csv"
    seen: set[tuple[bool, ...]] = set()
    for _ in range(300):
        some = rng.sample(LETTERS, rng.randint(1, 4))
        data = b"".join(rng.choices(some, k=rng.randrange(9)))
        path.write_bytes(data)
        look = opening._look(path)
        expected = naive(data)
        assert (look.sha256, look.utf8, look.null, look.blank, look.ends) == expected, data
        seen.add(expected[1:])
    assert len(seen) >= 8, "too little variety to prove anything"
