"""The printed rules of the naive evaluator: outputs, limits, required steps (semantics 3 to 6)."""

from __future__ import annotations

from oracle_time import BAD, NA, OK, OVERDUE, PENDING, Limit, earliest, latest, moment, unknown, worst


class PrintedRules:
    """Mixed into a case."""

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
