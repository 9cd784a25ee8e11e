"""Values that a format can hold and Python cannot: each is told as what it is, none is lost."""

from __future__ import annotations

import pytest


def test_half_a_character_in_json_is_unreadable_and_everything_else_stays(read, tmp_path):
    path = tmp_path / "ekspor.json"
    path.write_text(
        r'[{"berkas": "A\ud83d", "langkah": "terima", "dokumen": "\ud83d\ude00 \\ud83d \uDE00x"}]', "ascii"
    )
    (row,) = read(path).rows
    assert row.case == "A\ufffd"
    assert row.document == "\U0001f600 \\ud83d \ufffdx"


TYPES = ("TIMESTAMP", "TIMESTAMPTZ", "DATE", "TIMESTAMP_MS")


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("infinity", "infinity"),
        ("-infinity", "-infinity"),
        ("20000-01-01", "20000-01-01"),
        ("2024-01-03", ""),
    ],
)
def test_stamps_of_parquet_that_are_no_date_are_told(read, tmp_path, kind, value, shown):
    duckdb = pytest.importorskip("duckdb")
    path = tmp_path / "ekspor.parquet"
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT 'A' AS berkas, 'terima' AS langkah, '2024-01-02'::{kind} AS mulai, "
            f"'{value}'::{kind} AS selesai UNION ALL SELECT 'B', 'terima', '2024-01-02', '9999-12-30') "
            f"TO '{path}' (FORMAT parquet)"
        )
    found = [issue.message for issue in read(path).issues if "tidak terbaca" in issue.message]
    assert len(found) == bool(shown)
    assert all(f"'{shown}" in message for message in found)
