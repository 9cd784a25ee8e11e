"""Combinations of texts in the rows: which kind of record, step and SOP each of them means."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from math import prod

from sop_checks.data_findings import DataFinding
from sop_checks.duck.kinds import Kinds, RecordTexts
from sop_checks.duck.raw_rows import TIMES, RawRows
from sop_checks.duck.source import NotColumnar, quoted
from sop_checks.records.rows import Row
from sop_checks.records.tables import UnreadRow

_LARGEST_KIND = 2**28
_FEW_ROWS = 50
_FILLED = "\x02"
"""Stands for any text that is not empty."""


@dataclass(slots=True)
class Events:
    """What is known once the table ``ev`` stands.

    Columns of ``ev``: ``n`` (position below the header), ``ck`` (case), ``kid`` (text combination),
    ``sid`` (position in ``sops``), ``s``, ``e``, ``sc``, ``ec`` (start, end, whether
    with clock), ``pid`` (person, 0 for none), ``x`` (start or end is no date), and per date
    field ``f0``, ``f0c``, ``f0b``.

    Attributes:
        steps: per SOP and text combination, the step in each version.
        kinds: number of kinds.
        cids: per text combination, the number of its kind.
        texts: texts of a record of each kind.
    """

    sops: list[str]
    steps: list[dict[int, tuple[str, ...]]]
    persons: set[str]
    unread: list[UnreadRow] = field(default_factory=list[UnreadRow])
    issues: list[DataFinding] = field(default_factory=list[DataFinding])
    sop_issues: list[DataFinding] = field(default_factory=list[DataFinding])
    orphans: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    other_sop: int = 0
    kinds: int = 0
    cids: dict[int, int] = field(default_factory=dict[int, int])
    texts: dict[int, RecordTexts] = field(default_factory=dict[int, RecordTexts])


@dataclass(frozen=True, slots=True)
class _Asked:
    """A column of a combination in SQL; ``texts`` are those of its numbers, empty where it is a text."""

    sql: str
    texts: tuple[str, ...] = ()


class Combinations(RawRows):
    """Numbers the combinations of texts that rules look at.

    Attributes:
        kid: SQL of the number of a row's combination, with the join ``kid_join``.
        sid: SQL of its SOP's position, ``""`` where the table ``numbered`` says so.
        blank_kinds: combinations without a step.
    """

    kid = kid_join = sid = ""
    blank_kinds: list[int]

    def read_rows(self) -> str:
        """Condition: the row is a record."""
        if len(self.skipped) > _FEW_ROWS:
            return "raw.rowid NOT IN (FROM skipped)"
        listed = ", ".join(map(str, sorted(self.skipped)))
        return f"raw.rowid NOT IN ({listed})" if self.skipped else "true"

    def kept(self) -> str:
        """Condition: the row is a record of an execution."""
        return f"{self.read_rows()} AND raw.rowid NOT IN (FROM gone)" if self.joined else self.read_rows()

    def number_kinds(self, events: Events) -> None:
        """Number the combinations of texts, and the kinds they make."""
        plan, bound = self.plan, self.info.bound
        columns = {"langkah": bound["langkah"]}
        for name in ("sop", "pelaksana", "dokumen"):
            if name in bound and not (name == "sop" and plan.fixed):
                columns[name] = bound[name]
        asked = [self._asked(at) for at in columns.values()]
        fields = self._fields()
        longest = max((len(word) for word in self.info.blanks), default=0)
        for index, whole in fields.items():
            if self.source.kinds[index] in TIMES:
                asked.append(_Asked(f"(c{index} IS NOT NULL)::BIGINT", ("", _FILLED)))
                continue
            if index in self.layout.words:
                asked.append(self._asked(index))
                continue
            text = self.text(index)
            filled = f"regexp_matches({text}, '[!-~]') AND length({text}) > {longest * 3}"
            # Whether a cell is filled is all that matters, but for the field that closes a case.
            short = f"CASE WHEN {filled} THEN {quoted(_FILLED)} ELSE {text} END"
            asked.append(_Asked(text if whole else short))
        self._number(events, list(columns), fields, self._combinations(asked))

    def _asked(self, index: int) -> _Asked:
        words = self.layout.words.get(index)
        return _Asked(self.text(index)) if words is None else _Asked(f"k{index}", ("", *words))

    def _combinations(self, asked: Sequence[_Asked]) -> Iterator[tuple[int, Sequence[str]]]:
        """Number and texts of every combination; ``kid`` and ``kid_join`` say how to get the number."""
        if all(item.texts for item in asked) and prod(len(item.texts) for item in asked) < _LARGEST_KIND:
            # Numbered texts: the number of the combination is made of theirs.
            self.kid, size = "0", 1
            for item in asked:
                self.kid += f" + {item.sql}::BIGINT * {size}"
                size *= len(item.texts)
            self.kid_join = ""
            for (kid,) in self.connection.execute(
                f"SELECT DISTINCT {self.kid} FROM raw WHERE {self.kept()} ORDER BY 1"
            ).fetchall():
                rest, texts = int(kid), list[str]()
                for item in asked:
                    rest, number = divmod(rest, len(item.texts))
                    texts.append(item.texts[number])
                yield kid, texts
            return
        listed = ", ".join(f"{item.sql} AS p{number}" for number, item in enumerate(asked))
        self.connection.execute(
            f"CREATE TABLE kinds AS SELECT row_number() OVER () AS kid, * FROM "
            f"(SELECT DISTINCT {listed} FROM raw WHERE {self.kept()})"
        )
        same = " AND ".join(f"kinds.p{number} = {item.sql}" for number, item in enumerate(asked))
        self.kid, self.kid_join = "kid", f"JOIN kinds ON {same}"
        for kid, *values in self.connection.execute("SELECT * FROM kinds ORDER BY kid").fetchall():
            yield (
                kid,
                [
                    item.texts[value] if item.texts else value
                    for item, value in zip(asked, values, strict=True)
                ],
            )

    def _fields(self) -> dict[int, bool]:
        """Positions of columns a kind holds, and whether by their text or only as filled."""
        closing = {
            context.version.closing.field
            for contexts in self.plan.contexts.values()
            for context in contexts
            if context.version.closing.field
        }
        found: dict[int, bool] = {}
        wanted = [*self.plan.fields, *(item.column for item in self.plan.mapping.documents)]
        for name in wanted:
            at = self.info.position(name)
            if at >= 0:
                if name in closing and self.source.kinds[at] in TIMES:
                    raise NotColumnar("waktu dalam kolom status")
                found[at] = found.get(at, False) or name in closing
        return found

    def _number(
        self,
        events: Events,
        names: list[str],
        fields: dict[int, bool],
        rows: Iterator[tuple[int, Sequence[str]]],
    ) -> None:
        """Number the kinds; rows that no version judges get a negative ``sid``."""
        bound = self.info.bound
        kinds: dict[str, Kinds] = {}
        numbers: dict[Hashable, int] = {}
        self.blank_kinds: list[int] = []
        kids: list[int] = []
        sids: list[int] = []
        for kid, texts in rows:
            values = dict(zip(names, texts, strict=False))
            sop = self._sop(values.get("sop", ""))
            kids.append(kid)
            if not sop or not self._judged(sop):
                sids.append(-1 if not sop else -2)
                continue
            if sop not in kinds:
                kinds[sop] = Kinds(self.plan.contexts[sop])
                events.sops.append(sop)
                events.steps.append({})
            cell = RecordTexts(
                step=self.cell(values["langkah"], bound["langkah"]),
                role=self.cell(values["pelaksana"], bound["pelaksana"]) if "pelaksana" in values else "",
                document=self.cell(values["dokumen"], bound["dokumen"]) if "dokumen" in values else None,
                fields=tuple(
                    text.casefold() if whole else _FILLED if text else ""
                    for (at, whole), raw in zip(fields.items(), texts[len(names) :], strict=True)
                    for text in [raw if raw == _FILLED else self.cell(raw, at)]
                ),
            )
            key = (sop, kinds[sop].key(cell))
            if not cell.step:
                self.blank_kinds.append(kid)
            sids.append(events.sops.index(sop))
            events.steps[sids[-1]][kid] = kinds[sop].steps(cell.step)
            events.cids[kid] = numbers.setdefault(key, len(numbers))
            events.texts.setdefault(events.cids[kid], cell)
        events.kinds = len(numbers)
        if len(numbers) >= _LARGEST_KIND:
            raise NotColumnar("terlalu banyak macam catatan")
        self.sid = str(sids[0]) if len({*sids}) == 1 else ""
        if not self.sid:
            self.connection.execute(
                "CREATE TABLE numbered AS SELECT unnest($1::BIGINT[]) AS kid, unnest($2::SMALLINT[]) AS sid",
                [kids, sids],
            )

    def _sop(self, text: str) -> str:
        """The SOP of a row, ``""`` where its text names none."""
        plan = self.plan
        if plan.fixed:
            return plan.fixed
        if "sop" not in self.info.bound:
            return plan.option or plan.procedures[0].sop
        read = self.cell(text, self.info.bound["sop"])
        if not read:
            raise NotColumnar("SOP tidak terisi")
        found = plan.names.candidates(read)
        if len(found) == 1:
            return found[0]
        return ""

    def _judged(self, sop: str) -> bool:
        if self.plan.option and sop != self.plan.option:
            return False
        if not self.plan.contexts[sop]:
            raise NotColumnar("SOP rancangan")
        return True
