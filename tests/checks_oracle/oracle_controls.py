"""The hand-written controls of the naive evaluator (semantics 8)."""

from __future__ import annotations

from oracle_time import BAD, NA, OK, Limit, earliest, fold, latest, unknown, worst

ROLES = {"kepala": ["kepala", "Kepala Dinas", "Ka Dinas"], "staf": ["staf", "Staf Dinas"]}
"""Roles of the agency in the generated source, by id."""


class Controls:
    """Mixed into a case."""

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
