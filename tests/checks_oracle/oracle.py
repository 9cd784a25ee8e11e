"""A second, naive evaluator of the checks, written from the words of the semantics document alone.

Nothing of the compiler or the engine is used: plain dicts and lists, time minute by minute and day
by day, every path of a procedure enumerated.  It answers, for every case and rule, the outcome and,
where the semantics name one, the reason.
"""

from __future__ import annotations

import calendar as months
import csv
import io
import re
from datetime import date, datetime, timedelta

import yaml

RANK = ["NONCOMPLIANT", "OVERDUE_OPEN", "NOT_ASSESSABLE", "PENDING", "COMPLIANT", "NOT_APPLICABLE"]
NA = ("NOT_APPLICABLE", "")
OK = ("COMPLIANT", "")
BAD = ("NONCOMPLIANT", "")
PENDING = ("PENDING", "")
OVERDUE = ("OVERDUE_OPEN", "")
DAYS = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]
END = "(akhir)"
UNITS = {
    "menit": "menit",
    "jam": "jam",
    "hari": "hari",
    "hari kerja": "hari_kerja",
    "hari kalender": "hari_kalender",
    "hari kalender berakhir hari kerja": "hari_kalender_berakhir_hari_kerja",
    "minggu": "minggu",
    "bulan": "bulan",
}


def unknown(reason=""):
    return ("NOT_ASSESSABLE", reason)


def worst(outcomes):
    """Semantics 1: several executions fold to the worst."""
    if not outcomes:
        return NA
    rank = min(RANK.index(outcome) for outcome, _ in outcomes)
    reasons = {reason for outcome, reason in outcomes if RANK.index(outcome) == rank}
    return (RANK[rank], reasons.pop() if len(reasons) == 1 else "")


def text_of(yaml_text):
    return yaml.load(yaml_text, Loader=yaml.BaseLoader)


def listed(value):
    return value if isinstance(value, list) else [value]


def fold(text):
    return "".join(letter for letter in text.casefold() if letter.isalnum())


# ---------------------------------------------------------------- time (semantics 2)


def moment(text):
    """``(date, minute of the day or None)`` of a cell, or None when it is blank."""
    text = text.strip()
    if not text:
        return None
    if len(text) == 10:
        return (date.fromisoformat(text), None)
    at = datetime.fromisoformat(text)
    if at.tzinfo is not None:
        at = (at - at.utcoffset()).replace(tzinfo=None) + timedelta(hours=7)
    return (at.date(), at.hour * 60 + at.minute)


def earliest(when):
    """First minute the moment may mean, counted from year 1."""
    return when[0].toordinal() * 1440 + (0 if when[1] is None else when[1])


def latest(when):
    """Last minute the moment may mean."""
    return when[0].toordinal() * 1440 + (1439.999 if when[1] is None else when[1])


class Calendar:
    """Working minutes of every covered day, looked up minute by minute."""

    def __init__(self, data, joint_leave_works):
        self.first = date.fromisoformat(data["berlaku_dari"])
        self.last = date.fromisoformat(data["berlaku_sampai"])
        self.days = {}
        self.total = {}
        done = 0
        day = self.first
        while day <= self.last:
            spans = data["minggu_kerja"][DAYS[day.weekday()]]
            for special in data.get("khusus", []):
                if special["mulai"] <= day.isoformat() <= special["selesai"]:
                    spans = special["pola"].get(DAYS[day.weekday()], spans)
            for holiday in data.get("hari_libur", []):
                leave = holiday["jenis"] == "cuti_bersama" and joint_leave_works
                if holiday["tanggal"] == day.isoformat() and not leave:
                    spans = []
            minutes = set()
            for span in spans:
                begin, finish = ([int(part) for part in half.split(":")] for half in span.split("-"))
                minutes |= set(range(begin[0] * 60 + begin[1], finish[0] * 60 + finish[1]))
            self.days[day] = minutes
            for minute in range(1440):
                self.total[day.toordinal() * 1440 + minute] = done
                done += minute in minutes
            day += timedelta(days=1)
        self.total[self.last.toordinal() * 1440 + 1440] = done

    def covers(self, day):
        return self.first <= day <= self.last

    def works(self, day):
        return bool(self.days[day])

    def closing(self, day):
        return max(self.days[day]) + 1

    def working_dates(self, after, until):
        """Number of working dates d with after < d <= until."""
        count = 0
        day = after + timedelta(days=1)
        while day <= until:
            count += self.works(day)
            day += timedelta(days=1)
        return count


_COUNTED = {}


def counted(data, leave):
    """The counted calendar; days do not depend on the other settings."""
    days = ("berlaku_dari", "berlaku_sampai", "minggu_kerja", "khusus", "hari_libur")
    key = repr((leave, [data.get(name) for name in days]))
    if key not in _COUNTED:
        _COUNTED[key] = Calendar(data, leave)
    return _COUNTED[key]


class Limit:
    """One limit with the settings that hold for it."""

    def __init__(self, written, calendar_data):
        if isinstance(written, str):
            written = {"batas": written}
        amount, unit = re.fullmatch(r"(\d+) (.+)", written.get("batas") or written["tercetak"]).groups()
        self.amount = int(amount)
        self.unit = UNITS[unit]
        self.hours = written.get("hitung") == "jam"

        def setting(key, default):
            return written.get(key, calendar_data.get(key, default))

        self.first_counts = setting("hari_pertama_dihitung", "tidak") == "ya"
        self.next_day = setting("terima_lewat_tutup_hari_berikut", "tidak") == "ya"
        self.closes = setting("batas_hari", "tengah_malam") == "tutup"
        leave = setting("cuti_bersama", "libur") == "kerja"
        self.calendar = counted(calendar_data, leave)
        self.bare = calendar_data.get("hari")

    def judge(self, start, end):
        """COMPLIANT, NONCOMPLIANT or NOT_ASSESSABLE of one execution from ``start`` to ``end``."""
        if self.unit == "hari" and self.bare:
            return self.by_unit(self.bare, self.amount, start, end)
        if self.unit == "hari":
            both = [self.by_unit(unit, self.amount, start, end) for unit in ("hari_kerja", "hari_kalender")]
            if both[0][0] == both[1][0]:
                return both[0]
            return next((item for item in both if item[0] == "NOT_ASSESSABLE"), unknown("satuan-hari"))
        if self.unit == "minggu":
            return self.by_unit("hari_kalender", 7 * self.amount, start, end)
        return self.by_unit(self.unit, self.amount, start, end)

    def by_unit(self, unit, amount, start, end):
        needs_calendar = unit in ("menit", "jam", "hari_kerja", "hari_kalender_berakhir_hari_kerja")
        needs_calendar = needs_calendar or ((self.next_day or self.closes) and not self.hours)
        if needs_calendar and not (self.calendar.covers(start[0]) and self.calendar.covers(end[0])):
            return unknown("kalender-habis")
        if unit in ("menit", "jam"):
            minutes = amount * (60 if unit == "jam" else 1)
            return self.by_minutes(lambda m: self.calendar.total[int(m)], minutes, start, end)
        if self.hours and unit == "hari_kalender":
            return self.by_minutes(lambda m: m, amount * 1440, start, end)
        return self.by_dates(unit, amount, start, end)

    def by_minutes(self, clock, minutes, start, end):
        """Certain only if it holds for every time on a date without clock time."""
        least = clock(earliest(end)) - clock(latest(start))
        most = clock(latest(end)) - clock(earliest(start))
        if least > minutes:
            return BAD
        if most <= minutes:
            return OK
        return unknown("tanpa-jam")

    def by_dates(self, unit, amount, start, end):
        day = start[0]
        if self.next_day:
            late = self.calendar.works(day) and (start[1] or 0) > self.calendar.closing(day)
            if late or not self.calendar.works(day):
                day += timedelta(days=1)
                while self.calendar.covers(day) and not self.calendar.works(day):
                    day += timedelta(days=1)
                if not self.calendar.covers(day):
                    return unknown("kalender-habis")
        if self.first_counts:
            day -= timedelta(days=1)
        if unit == "hari_kerja":
            last = day
            left = amount
            while left:
                last += timedelta(days=1)
                if not self.calendar.covers(last):
                    return OK
                left -= self.calendar.works(last)
            if not self.closes:
                return BAD if self.calendar.working_dates(day, end[0]) > amount else OK
        elif unit == "bulan":
            month = day.year * 12 + day.month - 1 + amount
            year, month = divmod(month, 12)
            last = date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))
        else:
            last = day + timedelta(days=amount)
        if unit == "hari_kalender_berakhir_hari_kerja":
            while self.calendar.covers(last) and not self.calendar.works(last):
                last += timedelta(days=1)
            if not self.calendar.covers(last):
                return OK
        if end[0] != last:
            return OK if end[0] < last else BAD
        if self.closes and end[1] is not None and self.calendar.works(last):
            return OK if end[1] <= self.calendar.closing(last) else BAD
        return OK


# ---------------------------------------------------------------- flow (semantics 5)


class Flow:
    """Rows, arrows and all paths of one version."""

    def __init__(self, sop):
        self.sop = sop
        self.rows = sop["langkah"]
        self.ids = [row["id"] for row in self.rows]
        self.by_id = {row["id"]: row for row in self.rows}
        self.parent = {}
        for row in self.rows:
            for sub in row.get("sublangkah", {}).get("langkah", []):
                self.by_id[sub["id"]] = sub
                self.parent[sub["id"]] = row["id"]
        self.silent = {row["id"] for row in self.rows if row.get("jenis") in ("mulai", "selesai")}
        ends = [row["id"] for row in self.rows if row.get("jenis") == "selesai"]
        self.end_row = ends[0] if ends else END
        self.doubts = [
            doubt["medan"]
            for doubt in sop.get("perlu_konfirmasi", [])
            if "dikonfirmasi" not in doubt and doubt.get("hanya_ejaan") != "ya"
        ]

    def doubted(self, *fields):
        return any(field in self.doubts for field in fields)

    def row_doubted(self, step, field=None):
        """A doubt about the field of a row, or about the whole row."""
        whole = f"langkah/{step}"
        return self.doubted(whole, *([f"{whole}/{field}"] if field else []))

    def exits(self, row):
        """List of (target, doubtful) of a row; a target that print does not name is None."""
        step = row["id"]
        if "cabang" in row:
            return [
                (
                    self.target(branch.get("ke", "tidak-tercetak")),
                    self.row_doubted(step, "cabang")
                    or self.row_doubted(step, f"cabang/{branch['label'].rstrip('.')}")
                    or self.row_doubted(step, f"cabang/{branch['label'].rstrip('.')}/ke"),
                )
                for branch in row["cabang"]
            ]
        if "ke" in row:
            return [(self.target(name), self.row_doubted(step, "ke")) for name in listed(row["ke"])]
        position = self.ids.index(step)
        below = self.rows[position + 1] if position + 1 < len(self.rows) else None
        if row.get("jenis") == "selesai":
            return [(END, False)]
        following = [below["id"]] if below is not None and "setelah" not in below else []
        following += [other["id"] for other in self.rows if step in listed(other.get("setelah", []))]
        return [(target, False) for target in following] or [(self.end_row if below else END, False)]

    def entries(self):
        """Rows a case may begin with."""
        reached = {target for row in self.rows for target, _ in self.exits(row)}
        free = [row["id"] for row in self.rows if row.get("setelah") == [] and row["id"] not in reached]
        return list(dict.fromkeys([self.ids[0], *free]))

    def target(self, name):
        if name == "tidak-tercetak":
            return None
        return self.end_row if name == "selesai" else name

    def arrows(self, strict):
        """Row -> possible next rows, in one of the two readings."""
        result = {}
        for row in self.rows:
            targets = set()
            for target, doubtful in self.exits(row):
                if target is not None:
                    targets.add(target)
                if strict and (doubtful or target is None):
                    targets.add(END)
            result[row["id"]] = targets
        return result

    def paths(self, start, strict):
        """Every way from row ``start`` to the end, each row at most once."""
        arrows = self.arrows(strict)
        found = []
        stack = [[start]]
        while stack:
            path = stack.pop()
            for target in arrows[path[-1]]:
                if target == END:
                    found.append(path)
                elif target not in path:
                    stack.append([*path, target])
        return found

    def on_every(self, start, strict):
        """Rows on every path from ``start``."""
        paths = self.paths(start, strict)
        return set.intersection(*(set(path) for path in paths)) if paths else set()

    def required(self, recorded, strict):
        """Rows and sub-rows a case with these recorded steps cannot do without."""
        rows = set.intersection(*(self.on_every(entry, strict) for entry in self.entries()))
        groups = set(rows)
        for step in recorded:
            row = self.parent.get(step, step)
            after = self.on_every(row, strict)
            rows |= after - {row}
            groups |= after
        subs = set()
        for row in groups:
            group = self.by_id[row].get("sublangkah")
            if group and group["jenis"] == "semua":
                doubtful = strict and self.row_doubted(row, "sublangkah")
                subs |= set() if doubtful else {sub["id"] for sub in group["langkah"]}
        one_of = {row for row in groups if self.by_id[row].get("sublangkah", {}).get("jenis") == "salah_satu"}
        return rows | subs, one_of

    def last_steps(self):
        """End rows and the rows after which some path is over (semantics 4)."""
        last = {row["id"] for row in self.rows if row.get("jenis") == "selesai"}
        for row in self.rows:
            targets = self.arrows(False)[row["id"]]
            ends = {target for target in targets if target == END or target in self.silent}
            if not ends:
                continue
            others = targets - ends
            if any(target is None for target, _ in self.exits(row)):
                continue
            # A choice that could also have gone on for good has not ended the case.
            if others and not all(self.leads_back(other, row["id"]) for other in others):
                continue
            group = row.get("sublangkah")
            last |= {sub["id"] for sub in group["langkah"]} if group else set()
            if not group:
                last.add(row["id"])
        return last

    def leads_back(self, start, row):
        seen, todo = {start}, [start]
        while todo:
            for target in self.arrows(False).get(todo.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    todo.append(target)
        return row in seen


# ---------------------------------------------------------------- cases (semantics 3, 4, 6, 7, 8)


class Oracle:
    """All versions of one SOP with a calendar, against one CSV text."""

    def __init__(self, versions, calendar, documents):
        """``versions``: YAML texts in any order; ``calendar``, ``documents``: YAML texts."""
        self.calendar = text_of(calendar)
        self.documents = {}
        for item in text_of(documents)["dokumen"]:
            for name in (item["id"], item["nama"], *item.get("alias", [])):
                self.documents[fold(name)] = item["id"]
        self.versions = sorted(
            (text_of(version) for version in versions), key=lambda sop: sop["versi"]["berlaku"]
        )

    def judge(self, csv_text, as_of, blanks=(), bindings=()):
        """Case -> rule tail (after ``@``) -> (outcome, reason).

        ``as_of`` None: the latest time in the export.  ``blanks``: words that mean an empty cell.
        ``bindings``: (step, column, document) of the mapping.
        """
        rows = list(csv.DictReader(io.StringIO(csv_text)))
        rows = [{key: "" if value in blanks else value for key, value in row.items()} for row in rows]
        self.bindings = bindings
        times = [moment(row.get(column, "")) for row in rows for column in ("mulai", "selesai")]
        last = max((time for time in times if time), key=latest, default=None)
        as_of = (as_of, 1439.999) if as_of else last and (last[0], 1439.999 if last[1] is None else last[1])
        cases = {}
        for position, row in enumerate(rows):
            cases.setdefault(row["berkas"], []).append(dict(row, urut=position))
        return {case: Case(self, records, rows, as_of).judge() for case, records in cases.items()}

    def document(self, name):
        return self.documents.get(fold(name), fold(name))


class Case:
    """One case against the version that was in force at its start."""

    def __init__(self, oracle, rows, all_rows, as_of):
        self.oracle = oracle
        self.columns = set(all_rows[0])
        self.as_of = as_of
        self.records = []
        for row in rows:
            record = dict(row)
            record["mulai"] = moment(row.get("mulai", ""))
            record["selesai"] = moment(row.get("selesai", ""))
            record["waktu"] = record["selesai"] or record["mulai"]
            if record["waktu"] and earliest(record["waktu"]) > latest(as_of):
                continue  # Later records are ignored.
            self.records.append(record)
        self.fields = {}
        for record in self.records:
            for key, value in record.items():
                if isinstance(value, str) and value.strip():
                    self.fields.setdefault(key, value.strip())

    def judge(self):
        judging = [sop for sop in self.oracle.versions if sop.get("status") != "rancangan"]
        times = [t for record in self.records for t in (record["mulai"], record["selesai"]) if t]
        if not times:
            return None
        start = min(times, key=earliest)[0].isoformat()
        in_force = [sop for sop in judging if sop["versi"]["berlaku"] <= start]
        self.sop = (in_force or judging)[-1 if in_force else 0]
        self.flow = Flow(self.sop)
        self.name_records()
        self.closed = self.is_closed()
        self.always = self.flow.required(set(), strict=True)[0]
        results = {}
        for step in [row for row in self.flow.by_id if row not in self.flow.silent]:
            results.update(self.step_rules(step, self.flow.by_id[step]))
        for control in self.sop.get("kendali", []):
            results.update(self.control(control))
        if "batas" in self.sop.get("berkas", {}):
            results["berkas/batas-berkas"] = self.whole_case()
        if self.stray:
            # A row with a blank step may be an execution of any step: nothing better than unknown.
            for key, (outcome, _) in results.items():
                if outcome in ("COMPLIANT", "PENDING", "NOT_APPLICABLE") and not self.met_for_good(
                    key, outcome
                ):
                    results[key] = unknown()
        after = [Flow(sop) for sop in judging if sop["versi"]["berlaku"] > self.sop["versi"]["berlaku"]]
        if not in_force and not self.flow.doubted("versi/berlaku"):
            results = {key: unknown("tanpa-versi") for key in results}
        elif any(flow.doubted("versi/berlaku") for flow in [self.flow, *(after[:1] if in_force else [])]):
            results = {key: unknown("perlu-konfirmasi") for key in results}
        return {f"{self.sop['versi']['berlaku']}#{key}": value for key, value in results.items()}

    def met_for_good(self, key, outcome):
        """One record meets these rules for good, whatever a blank row may be."""
        if key.endswith("/langkah-wajib"):
            return outcome == "COMPLIANT" or key.split("/")[0] in self.always
        controls = [c for c in self.sop.get("kendali", []) if key.endswith(f"/kendali/{c['id']}")]
        return outcome == "COMPLIANT" and any("wajib" in c or "wajib_salah_satu" in c for c in controls)

    def name_records(self):
        names = {}
        for step, row in self.flow.by_id.items():
            for name in (step, row.get("no", ""), row["kegiatan"]):
                if fold(name):
                    names[fold(name)] = step
        for record in self.records:
            record["step"] = names.get(fold(record["langkah"]))
        self.recorded = {record["step"] for record in self.records if record["step"]}
        self.recorded |= {self.flow.parent[step] for step in self.recorded if step in self.flow.parent}
        self.stray = any(not record["langkah"].strip() for record in self.records)

    def is_closed(self):
        when = self.sop.get("berkas", {}).get("selesai_bila", "")
        if when == "selalu":
            return True
        if "=" in when:
            field, value = (part.strip() for part in when.split("="))
            if field not in self.columns or field not in self.fields:
                return None
            return fold(self.fields[field]) == fold(value)
        if self.recorded & self.flow.last_steps():
            return True
        return None if self.stray else False

    def of_group(self, step):
        """A sub-row counts for its row."""
        return [
            record
            for record in self.records
            if step in (record["step"], self.flow.parent.get(record["step"]))
        ]

    def of(self, step):
        return [record for record in self.records if record["step"] == step]

    # ------------------------------------------------ printed rules

    def step_rules(self, step, row):
        results = {}
        for number, item in enumerate(row.get("output", []), 1):
            item = {"teks": item} if isinstance(item, str) else item
            if item.get("wajib") == "tidak":
                continue
            wanted = [
                self.oracle.document(name)
                for name in item.get("salah_satu", [item.get("dokumen") or item["teks"]])
            ]
            doubtful = self.flow.row_doubted(step, "output") or self.flow.row_doubted(
                step, f"output/{number}"
            )
            outcome = self.output(step, set(wanted), item.get("cakupan") == "berkas")
            results[f"{step}/output-wajib/{'+'.join(wanted)}"] = self.weaken(outcome, doubtful)
        if self.measurable(row.get("waktu")):
            outcome = self.limit_rule(step, row["waktu"])
            results[f"{step}/batas-waktu"] = self.weaken(outcome, self.flow.row_doubted(step, "waktu"))
        if step in self.flow.required(self.flow.by_id, strict=False)[0]:
            results[f"{step}/langkah-wajib"] = self.required_rule(step, row)
        if row.get("sublangkah", {}).get("jenis") == "salah_satu":
            results[f"{step}/langkah-wajib/salah-satu"] = self.one_of_rule(step, row)
        return results

    def weaken(self, outcome, doubtful):
        """Semantics 6: an obligation that rests on a doubtful value cannot be judged."""
        return unknown("perlu-konfirmasi") if doubtful and outcome != NA else outcome

    def measurable(self, waktu):
        if waktu is None or isinstance(waktu, str):
            return waktu is not None
        return "terbuka" not in waktu and ("batas" in waktu or "tenggat" in waktu)

    def output(self, step, wanted, case_wide):
        results = []
        for record in self.of(step):
            places = self.records if case_wide else [record]
            answers = {self.has_document(place, wanted) for place in places}
            results.append(OK if True in answers else unknown() if None in answers else BAD)
        return worst(results)

    def has_document(self, record, wanted):
        """Whether a record holds one of the documents; None where no column could tell."""
        columns = ["dokumen"] if "dokumen" in self.columns else []
        named = {self.oracle.document(part) for part in record.get("dokumen", "").split(";")}
        for step, column, document in self.oracle.bindings:
            if step == record["step"] and document in wanted and column in self.columns:
                columns.append(column)
                named |= wanted if record[column].strip() else set()
        return bool(named & wanted) if columns else None

    def limit_rule(self, step, waktu):
        waktu = waktu if isinstance(waktu, dict) else {"batas": waktu}
        if "tenggat" in waktu:
            against = waktu["tenggat"].get("terhadap", "langkah")
            return self.due(waktu["tenggat"]["isian"], step if against == "langkah" else None)
        limit = Limit(waktu, self.oracle.calendar)
        if "sejak" in waktu:
            begin = dict(waktu["sejak"])
            return self.between(limit, begin, {"langkah": step}, begin.get("pasangan", "pertama"))
        results = []
        for record in self.of(step):
            if record["mulai"] is None:
                results.append(unknown("mulai-tidak-ada"))
            elif record["selesai"] is None:
                results.append(unknown())
            else:
                results.append(self.duration(limit, record["mulai"], record["selesai"]))
        return worst(results)

    def duration(self, limit, start, end):
        """An end before its start is an error of the data, not a short duration."""
        clocks = start[1] is not None and end[1] is not None
        if end < start if clocks else end[0] < start[0]:
            return unknown()
        return limit.judge(start, end)

    def running(self, limit, start):
        """Not finished in an open case: has the limit passed at the as-of date?"""
        outcome = limit.judge(start, self.as_of)
        if outcome[1] == "kalender-habis" and limit.calendar.covers(start[0]):
            # A deadline inside the calendar has passed, however far behind it the as-of date lies.
            early = limit.judge(start, (limit.calendar.last, 1439.999))
            outcome = BAD if early == BAD and limit.calendar.last < self.as_of[0] else outcome
        return {BAD: OVERDUE, OK: PENDING}.get(outcome, outcome)

    def event(self, spec):
        """Moments of an event (None = recorded without that time), by time then reader order."""
        if "isian" in spec:
            if spec["isian"] not in self.columns or spec["isian"] not in self.fields:
                return [None]
            return [moment(self.fields[spec["isian"]])]
        point = spec.get("titik", "selesai")
        times = [record[point] for record in self.of(spec["langkah"])]
        known = sorted((time for time in times if time), key=earliest)
        return known + [None] * times.count(None)

    def between(self, limit, begin, finish, pairing):
        if self.stray:
            return unknown()
        starts, ends = self.event(begin), self.event(finish)
        if not starts:
            if self.stray or ends:
                return unknown()
            return NA if self.closed else unknown() if self.closed is None else PENDING
        if not ends:
            if self.closed is None or self.stray:
                return unknown()
            if self.closed:
                return NA
            if None in starts:
                return unknown()
            return self.running(limit, starts[-1 if pairing == "setiap" else 0])
        if None in starts or None in ends:
            return unknown()
        if pairing == "pertama":
            return self.pair(limit, starts[0], ends[0])
        results = []
        for end in ends:
            earlier = [start for start in starts if earliest(start) <= latest(end)]
            results.append(self.pair(limit, earlier[-1], end) if earlier else NA)
        return worst(results)

    def pair(self, limit, start, end):
        if latest(end) < earliest(start):
            return NA
        if earliest(end) < latest(start) and end[0] != start[0]:
            return unknown()
        return limit.judge(start, end)

    def due(self, field, step):
        if step is not None and not self.of(step) and self.closed:
            return NA
        if field not in self.columns or field not in self.fields:
            return unknown()
        deadline = moment(self.fields[field])

        def late(when):
            if deadline[1] is None:
                return when[0] > deadline[0]
            if earliest(when) > earliest(deadline):
                return True
            return None if latest(when) > earliest(deadline) else False

        if step is not None:
            ends = [record["selesai"] for record in self.of(step)]
        elif self.closed:
            ends = self.ends_of_case()
        else:
            ends = []
        if ends:
            words = {True: BAD, False: OK, None: unknown("tanpa-jam")}
            return worst([unknown() if end is None else words[late(end)] for end in ends])
        if self.closed:
            return NA
        if self.closed is None or (self.stray and step is not None):
            return unknown()
        return OVERDUE if late(self.as_of) else PENDING

    def ends_of_case(self):
        """Ends of the steps that closed the case, else of all records: the latest is the worst."""
        records = self.records
        if not self.sop.get("berkas", {}).get("selesai_bila"):
            last = self.flow.last_steps()
            records = [record for record in records if record["step"] in last] or records
        ends = [record["selesai"] for record in records]
        return [None] if None in ends else ends

    def whole_case(self):
        """From the start of the case to its end; a start that is missing may have been earlier."""
        limit = Limit(self.sop["berkas"]["batas"], self.oracle.calendar)
        times = [t for record in self.records for t in (record["mulai"], record["selesai"]) if t]
        start = min(times, key=earliest)
        if self.closed is None:
            return unknown()
        if self.closed:
            ends = self.ends_of_case()
            outcome = worst([unknown() if end is None else self.duration(limit, start, end) for end in ends])
        else:
            outcome = self.running(limit, start)
        early = any(record["mulai"] is None for record in self.records)
        return unknown() if early and outcome in (OK, PENDING) else outcome

    def absent(self, limit=None, start=None):
        """A required step that is not recorded (semantics 4)."""
        if self.stray or self.closed is None:
            return unknown()
        if self.closed:
            return BAD
        if isinstance(limit, str):
            return unknown()
        if limit is None or start is None:
            return PENDING
        return self.running(limit, start)

    def required_rule(self, step, row):
        firm, _ = self.flow.required(self.recorded, strict=True)
        read, _ = self.flow.required(self.recorded, strict=False)
        row_id = self.flow.parent.get(step, step)
        doubtful = self.flow.row_doubted(step) or self.flow.row_doubted(row_id)
        if step not in read:
            return NA
        if step in self.recorded:
            return self.weaken(OK, step not in firm or doubtful)
        if step not in firm or doubtful:
            return unknown("perlu-konfirmasi")
        limit, start = None, None
        waktu = row.get("waktu")
        if self.measurable(waktu) and not (
            isinstance(waktu, dict) and ("sejak" in waktu or "tenggat" in waktu)
        ):
            limit = Limit(waktu, self.oracle.calendar)
            ends = [record["selesai"] for other in self.predecessors(step) for record in self.of(other)]
            if None in ends:
                limit = None if self.closed else "(awal tidak diketahui)"
            start = max(ends, key=earliest) if ends and None not in ends else None
        return self.absent(limit, start)

    def predecessors(self, step):
        if step in self.flow.parent:
            row = self.flow.parent[step]
            return [row, *(sub["id"] for sub in self.flow.by_id[row]["sublangkah"]["langkah"])]
        found = []
        for row in self.flow.rows:
            if step in self.flow.arrows(False)[row["id"]]:
                group = row.get("sublangkah")
                found += [sub["id"] for sub in group["langkah"]] if group else []
                if not group:
                    found.append(row["id"])
        return found

    def one_of_rule(self, step, row):
        _, firm = self.flow.required(self.recorded, strict=True)
        _, read = self.flow.required(self.recorded, strict=False)
        if step not in read:
            return NA
        if step not in firm or self.flow.row_doubted(step, "sublangkah"):
            return unknown("perlu-konfirmasi")
        done = [sub["id"] for sub in row["sublangkah"]["langkah"] if self.of(sub["id"])]
        if len(done) > 1:
            return BAD
        if done:
            return unknown() if self.stray else OK
        return self.absent()

    # ------------------------------------------------ hand-written controls (semantics 8)

    def control(self, control):
        operator = next(key for key in control if key not in ("id", "kalimat", "tingkat", "dasar"))
        body = control[operator]
        step = body.get("langkah") if isinstance(body.get("langkah"), str) else None
        outcome = getattr(self, f"control_{operator}")(body)
        return {f"{step or 'berkas'}/kendali/{control['id']}": outcome}

    def control_wajib(self, body):
        return OK if body["langkah"] in self.recorded else self.absent()

    def control_wajib_salah_satu(self, body):
        return OK if self.recorded & set(body["langkah"]) else self.absent()

    def before(self, first, second):
        """Whether the first record is earlier: True, False, or None when time does not tell."""
        a, b = first["selesai"], second["selesai"]
        if a is None or b is None:
            # An end that is missing lies somewhere after the start.
            if a and second["mulai"] and latest(a) < earliest(second["mulai"]):
                return True
            return False if b and first["mulai"] and latest(b) < earliest(first["mulai"]) else None
        if latest(a) < earliest(b):
            return True
        if latest(b) < earliest(a):
            return False
        return first["urut"] < second["urut"]

    def control_didahului(self, body):
        results = []
        for record in self.of(body["langkah"]):
            answers = [self.before(other, record) for other in self.of_group(body["oleh"])]
            if True in answers:
                results.append(OK)
            elif None in answers or self.stray:
                results.append(unknown())
            else:
                results.append(BAD)
        return worst(results)

    def control_tidak_setelah(self, body):
        results = []
        for record in self.of(body["langkah"]):
            answers = [self.before(other, record) for other in self.of_group(body["setelah"])]
            if True in answers:
                results.append(BAD)
            elif None in answers or self.stray:
                results.append(unknown())
            else:
                results.append(OK)
        return worst(results)

    def control_paling_banyak(self, body):
        count = len(self.of(body["langkah"]))
        if not count:
            return NA
        if count > int(body["n"]):
            return BAD
        if self.stray:
            return unknown()
        return OK

    def control_diawali(self, body):
        if self.stray or any(record["selesai"] is None for record in self.records):
            return unknown()
        ends = [record["selesai"] for record in self.records]
        first = [r for r in self.records if not any(latest(end) < earliest(r["selesai"]) for end in ends)]
        return OK if min(first, key=lambda r: r["urut"]) in self.of_group(body["langkah"]) else BAD

    def control_batas(self, body):
        ends = []
        for key in ("dari", "ke"):
            ends.append({"langkah": body[key]} if isinstance(body[key], str) else body[key])
        pairing = body.get("pasangan", "pertama")
        return self.between(Limit(body["waktu"], self.oracle.calendar), ends[0], ends[1], pairing)

    def control_tenggat(self, body):
        against = body.get("terhadap", "langkah" if "langkah" in body else "akhir_berkas")
        return self.due(body["isian"], body.get("langkah") if against == "langkah" else None)

    def control_pemisahan_fungsi(self, body):
        people = {}
        for step in body["langkah"]:
            if self.of(step):
                people[step] = [record.get("petugas", "").strip() for record in self.of(step)]
        if len(people) < 2:
            return unknown() if self.stray else NA
        known = [{fold(name) for name in names if name} for names in people.values()]
        for index, names in enumerate(known):
            if any(names & other for other in known[index + 1 :]):
                return BAD
        blank = any("" in names for names in people.values())
        return unknown() if blank or self.stray else OK

    def control_pelaksana(self, body):
        allowed = {fold(name) for role in body["boleh"] for name in ROLES.get(role, [role])}
        known = {fold(name) for names in ROLES.values() for name in names}
        results = []
        for record in self.of(body["langkah"]):
            role = fold(record.get("pelaksana", ""))
            results.append(OK if role in allowed else BAD if role in known else unknown())
        return worst(results)

    def control_isian(self, body):
        column = body["kolom"]
        records = self.of(body["langkah"]) if "langkah" in body else self.records
        if not records:
            return NA
        if column not in self.columns:
            return unknown()
        if "langkah" not in body:
            if column in self.fields:
                return OK
            return BAD if self.closed else unknown()
        return worst([OK if record[column].strip() else BAD for record in records])


ROLES = {"kepala": ["kepala", "Kepala Dinas", "Ka Dinas"], "staf": ["staf", "Staf Dinas"]}
"""Roles of the agency in the generated source, by id."""
