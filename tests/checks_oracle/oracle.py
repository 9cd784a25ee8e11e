"""A second, naive evaluator of the checks, written from the words of the semantics document alone.

Nothing of the compiler or the engine is used: plain dicts and lists, time minute by minute and day
by day, every path of a procedure enumerated.  It answers, for every case and rule, the outcome and,
where the semantics name one, the reason.
"""

from __future__ import annotations

import csv
import io

from oracle_controls import Controls
from oracle_flow import Flow
from oracle_order import OrderRules
from oracle_printed import PrintedRules
from oracle_time import RANK, earliest, fold, latest, moment, text_of, unknown

__all__ = ["RANK", "Oracle", "text_of"]


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


class Case(PrintedRules, OrderRules, Controls):
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
            results.update(self.flow_rules(step, self.flow.by_id[step]))
        results["berkas/langkah-di-luar-sop"] = self.outside_rule()
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
