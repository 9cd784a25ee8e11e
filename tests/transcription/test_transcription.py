"""Nothing of the seeds is lost, nothing is invented.

The committed ledger says for every printed cell which YAML texts it holds, and keeps only the
digest of the cell. Without the seeds each cell is rebuilt from the YAML and compared with its
digest; with the seeds beside the repository the ledger itself is checked against them.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

# Plain modules stand beside the tests; importlib mode puts no folder on the path.
sys.path.insert(0, str(Path(__file__).parent))

from fillers import LIST_MARK, is_filler
from leaves import Quote, Source, read_sources
from ledger_file import Part, Row, quoted_in, read_ledger
from normal import digest, normal, plain
from seed_cells import read_cells

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SEEDS = ROOT.parent / "shared" / "seeds"

TABLE_ROWS = 169
NUMBERED_ACTIVITIES = 142

# Transcribed texts no cell of the ledger can claim, with the reason.
UNCLAIMED = {
    ("pagar-alam/perencanaan-pengadaan", "identitas/3/isi"): "tercetak hanya tanda hubung, tanpa huruf",
}
# Cells whose words stand in the YAML only as the quotation of a confirmation, because the field
# holds the reading.
QUOTED_ONLY = {
    ("pagar-alam/instansi", 69): "nama penanda tangan kehilangan huruf pertama",
    ("pagar-alam/pengelolaan-kinerja", 508): "kepala kolom halaman kedua berbeda dari halaman pertama",
}
# Cells that stand one row higher in print than the row they belong to.
MOVED = {
    ("pagar-alam/perencanaan-pengadaan", 271, 7): "tetapkan-ppk",
    ("pagar-alam/perencanaan-pengadaan", 271, 9): "tetapkan-ppk",
    ("pagar-alam/perencanaan-pengadaan", 272, 7): "inventarisir-perencanaan",
    ("pagar-alam/perencanaan-pengadaan", 272, 9): "inventarisir-perencanaan",
}
QUALITY_FIELDS = ("kelengkapan", "waktu", "output", "keterangan")
# Signs that stand between the parts of a cell: list marks, colons after labels, bold marks.
BETWEEN = re.compile(r"[-•√:* ]*")
# Parts after which print has a comma or full stop that only ends the printed line.
LINE_END = {"dekrit/pejabat": ",", "dekrit/penanda_tangan/jabatan": ",", "": "."}


class Transcription:
    """The YAML texts and the ledger together."""

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {s.id: s for s in read_sources(ROOT)}
        self.texts: dict[str, dict[str, str]] = {
            s.id: {leaf.path: leaf.text for leaf in s.leaves} | {q.path: q.text for q in s.quotes}
            for s in self.sources.values()
        }
        self.ledgers: dict[str, tuple[Row, ...]] = {
            f"{path.stem}.txt": read_ledger(path) for path in sorted((HERE / "ledger").glob("*.csv"))
        }

    def rows(self) -> Iterator[Row]:
        for rows in self.ledgers.values():
            yield from rows

    def words(self, row: Row, part: Part) -> str:
        return part.words(self.texts.get(row.source, {}))

    def rebuilt(self, row: Row) -> str:
        return " ".join(self.words(row, part) for part in row.parts)

    def quotes(self) -> Iterator[tuple[Source, Quote]]:
        for source in self.sources.values():
            for quote in source.quotes:
                yield source, quote


@pytest.fixture(scope="module")
def book() -> Transcription:
    return Transcription()


@pytest.fixture(scope="module")
def seeds() -> dict[str, dict[tuple[int, int], str]]:
    """The printed cells of every seed file by line and cell."""
    files = sorted(SEEDS.glob("*.txt"))
    if not files:
        pytest.skip("../shared/seeds tidak ada: naskah asal tidak dapat dibandingkan")
    return {path.name: {(c.line, c.cell): c.text for c in read_cells(path)} for path in files}


def heading_field(words: str) -> str:
    """The field of the YAML that a heading of the table stands for."""
    word = normal(words)
    if word.endswith("engkapan"):
        return "kelengkapan"
    if word.endswith("waktu"):
        return "waktu"
    return "keterangan" if word == "ket" else word


def step_of(part: Part) -> str:
    """The row of the table a part belongs to, or nothing."""
    return part.path.split("/")[1] if part.path.startswith("langkah/") else ""


def test_every_source_has_a_ledger(book: Transcription) -> None:
    assert {s.seed for s in book.sources.values()} == set(book.ledgers)
    assert {r.source for r in book.rows()} - {""} == set(book.sources)


def test_every_cell_can_be_rebuilt_from_the_yaml(book: Transcription) -> None:
    wrong = [
        f"{seed} {row.place}: {row.source}"
        for seed, rows in book.ledgers.items()
        for row in rows
        if digest(book.rebuilt(row)) != row.sha256
    ]
    assert wrong == []


def test_words_outside_the_yaml_are_known_fillers(book: Transcription) -> None:
    unknown = {p.text for row in book.rows() for p in row.parts if not p.path and not is_filler(p.text)}
    assert unknown == set()


def test_cells_of_the_table_hold_no_filler_but_list_numbers(book: Transcription) -> None:
    others = [
        (row.place, part.text)
        for row in book.rows()
        if any(step_of(part) for part in row.parts)
        for part in row.parts
        if not part.path and not LIST_MARK.fullmatch(part.text) and part.text != "o"
    ]
    assert others == []


def test_every_word_of_every_transcribed_text_is_claimed_by_a_cell(book: Transcription) -> None:
    claimed: dict[tuple[str, str], set[int]] = defaultdict(set)
    for row in book.rows():
        for part in row.parts:
            if part.path:
                length = len(book.texts[row.source][part.path].split())
                claimed[row.source, part.path] |= set(range(part.first or 1, (part.last or length) + 1))
    unclaimed = {
        (source.id, leaf.path)
        for source in book.sources.values()
        for leaf in source.leaves
        if len(claimed[source.id, leaf.path]) < len(leaf.text.split())
    }
    assert unclaimed == set(UNCLAIMED)


def test_texts_kept_only_as_quotations_are_the_listed_ones(book: Transcription) -> None:
    quoted = {
        (row.source, row.line)
        for row in book.rows()
        if any(part.path.startswith("perlu_konfirmasi/") for part in row.parts)
    }
    assert quoted == set(QUOTED_ONLY)


def test_titles_are_printed_in_the_identity_block(book: Transcription) -> None:
    unprinted = [
        source.id
        for source in book.sources.values()
        if normal(source.title) not in {normal(leaf.text) for leaf in source.leaves}
    ]
    assert unprinted == []


def test_only_the_moved_cells_stand_in_another_row(book: Transcription) -> None:
    own: dict[tuple[str, int], str] = {}
    for row in book.rows():
        for part in row.parts:
            if part.path.endswith("/kegiatan"):
                own[row.source, row.line] = step_of(part)
    moved = {
        (row.source, row.line, row.cell): step_of(part)
        for row in book.rows()
        for part in row.parts
        if step_of(part) and step_of(part) != own.get((row.source, row.line))
    }
    assert moved == MOVED


def test_texts_under_another_heading_have_a_confirmation(book: Transcription) -> None:
    shifted: list[tuple[str, str]] = []
    unconfirmed: list[str] = []
    for rows in book.ledgers.values():
        columns: dict[int, str] = {}
        for row in rows:
            for part in row.parts:
                if row.kind == "kepala-tabel" and not part.path:
                    columns = {} if normal(part.text) == "no" else columns
                    columns[row.cell] = heading_field(part.text)
                _, step, field = (*part.path.split("/"), "", "", "")[:3]
                if field not in QUALITY_FIELDS or columns.get(row.cell) == field:
                    continue
                place = f"langkah/{step}/{field}"
                shifted.append((row.source, place))
                if not any(f"{d}/".startswith(f"{place}/") for d in book.sources[row.source].doubted):
                    unconfirmed.append(f"{row.source} {row.place}: {part.path}")
    assert shifted
    assert unconfirmed == []


def test_marks_stand_under_the_heading_of_their_role(book: Transcription) -> None:
    astray: list[str] = []
    marks = 0
    for rows in book.ledgers.values():
        heading: dict[tuple[str, str], int] = {}
        for row in rows:
            for part in row.parts:
                kind, _, role = part.path.rpartition("/")
                if kind == "pelaksana":
                    heading[row.source, role] = row.cell
                elif kind.endswith("/tanda"):
                    marks += 1
                    if heading.get((row.source, role)) != row.cell:
                        astray.append(f"{row.source} {row.place}: {part.path}")
    assert marks > 0
    assert astray == []


def test_cells_printed_twice_are_the_inner_lists_of_related_sops(book: Transcription) -> None:
    doubled = [r for r in book.rows() if r.kind == "ulangan"]
    assert doubled
    assert {p.path.split("/")[0] for r in doubled for p in r.parts if p.path} == {"keterkaitan"}


def test_row_and_activity_totals_are_those_of_the_print(book: Transcription) -> None:
    printed = {(row.source, step_of(p)) for row in book.rows() for p in row.parts if step_of(p)}
    written = {(source.id, step) for source in book.sources.values() for step in source.steps}
    assert printed == written
    assert len(written) == TABLE_ROWS
    assert sum(source.numbered for source in book.sources.values()) == NUMBERED_ACTIVITIES


def test_confirmations_quote_the_lines_they_name(book: Transcription) -> None:
    lines: dict[tuple[str, int], list[str]] = defaultdict(list)
    for seed, rows in book.ledgers.items():
        for row in rows:
            lines[seed, row.line].append(book.rebuilt(row))
    astray = [
        f"{source.id} {quote.path}: {quote.text}"
        for source, quote in book.quotes()
        if not quoted_in(quote.text, tuple(c for n in quote.lines for c in lines[quote.seed, n]))
    ]
    assert astray == []


def test_every_printed_cell_has_its_row_in_the_ledger(
    book: Transcription, seeds: dict[str, dict[tuple[int, int], str]]
) -> None:
    for name, cells in seeds.items():
        rows = {(row.line, row.cell): row.sha256 for row in book.ledgers[name]}
        assert rows == {place: digest(text) for place, text in cells.items()}


def test_every_text_is_printed_letter_by_letter(
    book: Transcription, seeds: dict[str, dict[tuple[int, int], str]]
) -> None:
    """Beyond the digests: case and punctuation of YAML texts are those of print."""
    wrong = [
        f"{name} {row.place}: {fault}"
        for name, rows in book.ledgers.items()
        for row in rows
        if (fault := difference(book, row, plain(seeds[name][row.line, row.cell])))
    ]
    assert wrong == []


def test_confirmations_quote_the_seed(
    book: Transcription, seeds: dict[str, dict[tuple[int, int], str]]
) -> None:
    astray = [
        f"{source.id} {quote.path}: {quote.text}"
        for source, quote in book.quotes()
        if not quoted_in(
            quote.text,
            tuple(text for (line, _), text in seeds[quote.seed].items() if line in quote.lines),
        )
    ]
    assert astray == []


def test_seed_tables_have_the_stated_totals(seeds: dict[str, dict[tuple[int, int], str]]) -> None:
    """Counted in the seeds alone: rows of the tables, and numbered ones that say an activity."""
    rows: list[tuple[str, str]] = []
    for cells in seeds.values():
        wide = {line for line, cell in cells if cell >= 2 and (line, 2) in cells}
        for line in sorted(wide):
            number, activity = plain(cells.get((line, 1), "")), plain(cells[line, 2])
            if re.fullmatch(r"\d{1,2}\.?|[a-c]\.", number) or (
                not number and activity in ("Mulai", "Selesai")
            ):
                rows.append((number, activity))
    assert len(rows) == TABLE_ROWS
    start_or_end = re.compile(r"Mulai|Selesai|Proses registrasi dan verifikasi telah selesai")
    numbered = [r for r in rows if r[0][:1].isdigit() and not start_or_end.fullmatch(r[1])]
    assert len(numbered) == NUMBERED_ACTIVITIES


def difference(book: Transcription, row: Row, printed: str) -> str:
    """What of a cell is not printed as written, in words; nothing if all is."""
    at, before = 0, ""
    for part in row.parts:
        text = " ".join(book.words(row, part).split())
        shape = re.escape(text) if part.path else loose(text)
        found = re.compile(shape, 0 if part.path else re.IGNORECASE).search(printed, at)
        if found is None:
            return f"{part.path or text} tidak tercetak demikian"
        gap = printed[at : found.start()]
        if not BETWEEN.fullmatch(gap):
            return f"di antara {before or 'awal sel'} dan {part.path or text} tercetak juga {gap!r}"
        at, before = found.end(), part.path
    rest = printed[at:].removeprefix(LINE_END.get(before, ""))
    return "" if BETWEEN.fullmatch(rest) else f"sesudah {before} tercetak juga {rest!r}"


def loose(filler: str) -> str:
    """A filler with white space anywhere."""
    return r"\s*".join(re.escape(char) for char in filler if not char.isspace())
