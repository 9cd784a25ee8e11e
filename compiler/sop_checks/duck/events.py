"""The table of events: one row per record with its case, its kind and its times as numbers."""

from __future__ import annotations

from dataclasses import replace

from sop_checks.data_findings import DataFinding
from sop_checks.duck.combinations import Combinations, Events
from sop_checks.duck.lifecycle import COMPLETE, Work, join_work, word_of
from sop_checks.duck.raw_rows import NO_TIME
from sop_checks.duck.source import NotColumnar, quoted
from sop_checks.duck.stamps import TimeColumn
from sop_checks.folding import fold
from sop_checks.masking import person_columns
from sop_checks.records.lifecycle import INSTANCE, given_up, no_work
from sop_checks.records.row_reader import RowReader
from sop_checks.records.rows import Row, case_key
from sop_checks.records.tables import Place, UnreadRow

_PLAIN_CASE = "[!-~]([ -~]*[!-~])?"
"""Printable ASCII without blanks at its ends: stands for itself."""


class Loader(Combinations):
    """Makes ``ev`` from ``raw``."""

    def load(self, *, footers: bool = True) -> Events:
        """Create ``ev``; every row that is no event is accounted for in the result.

        Without ``footers`` the last rows are no end of a table.
        """
        self.skip_rows(footers=footers)
        self.case, self.case_join = self._as_read("case_texts", self.info.bound["berkas"])
        no_executions = self._join_work()
        events = Events(sops=[], steps=[], persons=self._persons())
        self.number_kinds(events)
        self._create(events)
        self._unreadable(events)
        events.unread += no_executions
        self._without_case(events)
        self._empty_cases(events)
        return events

    def _join_work(self) -> list[UnreadRow]:
        """Join starts and ends of a log (semantics of XES); gives the rows that are no executions."""
        bound = self.info.bound
        at = bound.get("siklus", -1)
        if at < 0:
            return []
        texts = {text: self.cell(text, at) for text in self.distinct(at, self.kept())}
        words = self.plan.mapping.transitions
        if all(word_of(read, words) == COMPLETE for read in texts.values()):
            return []
        time = self.time("selesai")
        if "mulai" in bound:
            raise NotColumnar("siklus")
        steps = self.distinct(bound["langkah"], self.kept())
        self.connection.execute(
            "CREATE TABLE folded AS SELECT unnest($1::VARCHAR[]) AS text, unnest($2::VARCHAR[]) AS step",
            [steps, [fold(self.cell(text, bound["langkah"])) for text in steps]],
        )
        keys = [self.case, "folded.step"]
        joins = [self.case_join, f"JOIN folded ON folded.text = {self.text(bound['langkah'])}", time.join]
        for name, place in (("sop", bound.get("sop", -1)), ("instance", self.info.position(INSTANCE))):
            if place >= 0:
                sql, join = self._as_read(f"{name}_texts", place)
                keys.append(sql)
                joins.append(join)
        work = Work(
            keys=tuple(keys),
            transition=self.text(at),
            time=time,
            cell=self.layout.cell(bound["selesai"]) if "selesai" in bound else "NULL",
            joins=" ".join(joins),
            where=self.kept(),
        )
        found = join_work(self.connection, work, words, texts)
        self.joined = True
        return [self._no_execution(rowid, texts[text], begun) for rowid, text, begun in found]

    def _no_execution(self, rowid: int, text: str, begun: bool) -> UnreadRow:
        part, number = self.place(rowid)
        place = Place(self.tables[part].file, self.tables[part].sheet, number, self.info.printed("siklus"))
        return UnreadRow(place, given_up(text) if begun else no_work(text))

    def _persons(self) -> set[str]:
        at = self.info.bound.get("petugas", -1)
        self.person, self.person_join = "0", ""
        found = {""}
        for index in person_columns(self.info.headers):
            if index != at:
                found |= {self.cell(text, index) for text in self.distinct(index, self.kept())}
        if at < 0:
            return found
        texts = self.distinct(at, self.kept())
        names = [self.cell(text, at) for text in texts]
        numbers: dict[str, int] = {"": 0}
        pids = [numbers.setdefault(fold(name), len(numbers)) for name in names]
        if at in self.layout.words:
            of_text = dict(zip(texts, pids, strict=True))
            listed = [of_text.get(text, 0) for text in ("", *self.layout.words[at])]
            self.person = f"{listed}[k{at} + 1]"
            return found | set(names)
        self.connection.execute(
            "CREATE TABLE persons AS SELECT unnest($1::VARCHAR[]) AS text, unnest($2::INTEGER[]) AS pid",
            [texts, pids],
        )
        self.person, self.person_join = "persons.pid", f"LEFT JOIN persons ON persons.text = {self.text(at)}"
        return found | set(names)

    def _as_read(self, table: str, at: int) -> tuple[str, str]:
        """SQL of the cells of a column as the Python reader reads case numbers, and the join it needs."""
        case = self.text(at)
        tokens = ", ".join(quoted(word) for word in sorted(self.info.blanks))
        blank = f" OR lower(text) IN ({tokens})" if tokens else ""
        # An aggregate keeps DuckDB from asking every row instead of every case.
        odd = [
            text
            for (text,) in self.connection.execute(
                f"SELECT text FROM (SELECT any_value({case}) AS text FROM raw GROUP BY {case}) "
                f"WHERE text <> '' AND (NOT regexp_full_match(text, {quoted(_PLAIN_CASE)}) "
                f"OR text LIKE '%.0'{blank})"
            ).fetchall()
        ]
        if not odd:
            return case, ""
        self.connection.execute(
            f"CREATE TABLE {table} AS SELECT unnest($1::VARCHAR[]) AS text, unnest($2::VARCHAR[]) AS ck",
            [odd, [case_key(self.cell(text, at)) for text in odd]],
        )
        return f"coalesce({table}.ck, {case})", f"LEFT JOIN {table} ON {table}.text = {case}"

    def _create(self, events: Events) -> None:
        kid = "kinds.kid" if self.kid_join else self.kid
        joins = [self.kid_join, self.case_join, self.person_join]
        if not self.sid:
            joins.append(f"JOIN numbered ON numbered.kid = {kid}")
        times = {name: self._worked(name) for name in ("mulai", "selesai")}
        sid = self.sid or "numbered.sid"
        selected = [f"raw.rowid AS n, {self.case} AS ck, {kid} AS kid, {sid}::SMALLINT AS sid"]
        for short, name in (("s", "mulai"), ("e", "selesai")):
            selected.append(f"{times[name].us} AS {short}, {times[name].clock} AS {short}c")
        used = {column.join for column in times.values()}
        for number, name in enumerate(self.plan.date_fields):
            at = self.info.position(name)
            column = self.columns[at] if at >= 0 else NO_TIME
            used.add(column.join)
            selected.append(
                f"{column.us} AS f{number}, {column.clock} AS f{number}c, {column.bad} AS f{number}b"
            )
        selected.append(f"{self.person} AS pid")
        selected.append(f"{' OR '.join({item.bad for item in times.values()} - {'false'}) or 'false'} AS x")
        joins += sorted(used)
        # Without anything to look up the events are the rows, seen otherwise.
        made = "TABLE" if any(joins) else "VIEW"
        self.connection.execute(
            f"CREATE {made} every_ev AS SELECT {', '.join(selected)} FROM raw {' '.join(joins)} "
            f"WHERE {self.kept()}"
        )
        self.connection.execute("CREATE VIEW ev AS FROM every_ev")
        low = self.connection.execute(
            "SELECT least(min(s), min(e)"
            + "".join(f", min(f{number})" for number in range(len(self.plan.date_fields)))
            + ") FROM ev"
        ).fetchone()[0]
        if low is not None and low < _EARLIEST:
            raise NotColumnar("waktu sebelum 1990")
        events.other_sop = self.connection.execute("SELECT count(*) FROM ev WHERE sid = -2").fetchone()[0]

    def _worked(self, name: str) -> TimeColumn:
        """The time column, where events were joined: an end that is a start begins its execution."""
        time = self.time(name)
        if not self.joined:
            return time
        begun = "LEFT JOIN begun ON begun.n = raw.rowid"
        if name == "mulai":
            return TimeColumn(us="begun.us", clock="coalesce(begun.clock, false)", bad="false", join=begun)
        us = f"CASE WHEN begun.start IS DISTINCT FROM raw.rowid THEN {time.us} END"
        return replace(time, us=us)

    def _unreadable(self, events: Events) -> None:
        """Cells of the two time columns that hold no date, as the Python reader reports them."""
        events.unread += self.source.unused
        for number, part in enumerate(self.source.parts):
            events.unread += part.bound.raw.unread
            events.unread += part.bound.header.above
            events.unread += [
                UnreadRow(
                    Place(self.tables[number].file, self.tables[number].sheet, self.place(rowid)[1]), reason
                )
                for rowid, reason in sorted(self.unread_rows.items())
                if self.part(rowid) == number
            ]
        bad = [(column.bad, column.join) for name in ("mulai", "selesai") if (column := self.time(name)).join]
        if not bad:
            return
        joins = " ".join(sorted({join for _, join in bad}))
        condition = " OR ".join(sql for sql, _ in bad)
        readers = [RowReader(table) for table in self.tables]
        for values in self.connection.execute(
            f"SELECT raw.rowid, {self.cells('raw')} FROM raw {joins} WHERE ({condition}) "
            f"AND {self.read_rows()} ORDER BY raw.rowid"
        ).fetchall():
            readers[self.part(values[0])].row(self.raw_row(values), values[0])
        events.issues += [issue for reader in readers for issue in reader.issues]

    def _without_case(self, events: Events) -> None:
        """Rows without case id, and rows of unknown SOPs, in reader order."""
        found = self.connection.execute(
            f"SELECT r.rowid, {self.cells()}, ev.sid, ev.ck FROM ev JOIN raw r ON r.rowid = ev.n "
            "WHERE ev.ck = '' OR ev.sid = -1 ORDER BY r.rowid"
        ).fetchall()
        for values in found:
            sid: int = values[-2]
            case: str = values[-1]
            row = self.row(values[:-2])
            if not case:
                events.unread.append(UnreadRow(row.place("berkas"), "nomor berkas kosong"))
            if sid == -1:
                events.unread.append(UnreadRow(row.place("sop"), "SOP tidak dikenal"))
                self._report(row, events)
            elif sid >= 0:
                events.orphans.setdefault(events.sops[sid], []).append(row)
        if found or events.other_sop:
            self.connection.execute("CREATE OR REPLACE VIEW ev AS FROM every_ev WHERE ck <> '' AND sid >= 0")

    def _report(self, row: Row, events: Events) -> None:
        before = self.sop_issues.get(row.sop)
        if before is not None:
            before = DataFinding(before.id, before.level, before.message, before.place, before.count + 1)
            self.sop_issues[row.sop] = before
        else:
            found = self.plan.names.candidates(row.sop)
            near = "" if found else self.plan.names.nearest(row.sop)
            unknown = f"tidak dikenal; maksud Anda {near}?" if near else "tidak dikenal"
            problem = f"dapat berarti {', '.join(found)}" if found else unknown
            text = f"SOP {row.sop!r} {problem}"
            self.sop_issues[row.sop] = DataFinding("data-sop", "error", text, row.place("sop"))
        events.sop_issues[:] = self.sop_issues.values()

    def _empty_cases(self, events: Events) -> None:
        """Cases without any step or time: a footer looks like that."""
        self.set_values("blank_kinds", sorted(self.blank_kinds), "BIGINT")
        quiet = self.connection.execute(
            "SELECT DISTINCT sid, ck FROM ev WHERE s IS NULL AND e IS NULL AND kid IN (FROM blank_kinds)"
        ).fetchall()
        empty: list[Row] = []
        for sid, ck in quiet:
            rows = list(self.rows("rowid IN (SELECT n FROM ev WHERE sid = ? AND ck = ?)", [sid, ck]))
            if not any(row.step or row.start or row.end or row.unreadable for row in rows):
                empty.append(rows[0])
        if empty:
            empty.sort(key=lambda row: row.order)
            text = f"berkas {empty[0].case!r} tidak memuat langkah maupun waktu; mungkin bukan catatan"
            place = empty[0].place("berkas")
            events.sop_issues.append(DataFinding("data-baris", "warning", text, place, len(empty)))


_EARLIEST = 631_152_000_000_000
"""1990: from here the Indonesian zones have one offset."""
