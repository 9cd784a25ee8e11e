"""Order, repeats, roles and inputs in the naive evaluator (semantics 5 and 6)."""

from __future__ import annotations

from oracle_controls import ROLES
from oracle_time import BAD, NA, OK, fold, unknown, worst


class OrderRules:
    """Mixed into a case."""

    def flow_rules(self, step, row):
        results = {}
        for item in row.get("kelengkapan", []):
            self.input_rule(results, step, item)
        alternatives = self.alternatives(step)
        if alternatives is not None:
            weak = self.flow.row_doubted(step, "setelah") or not any(alternatives[:2])
            results[f"{step}/urutan"] = self.weaken(self.order(step, *alternatives), weak)
        parent = self.flow.parent.get(step, step)
        targets = [target for target, _ in self.flow.exits(self.flow.by_id[parent])]
        if not any(target and self.flow.leads_back(target, parent) for target in targets):
            count = len(self.of(step))
            outcome = NA if not count else OK if count == 1 else BAD
            weak = self.flow.row_doubted(step) or self.may_lead_anywhere(parent)
            results[f"{step}/langkah-berulang"] = self.weaken(outcome, weak)
        owner = step if row.get("pelaksana") else parent
        roles = self.flow.by_id[owner].get("pelaksana", [])
        if roles:
            weak = any(self.flow.row_doubted(one, "pelaksana") for one in (step, owner))
            results[f"{step}/pelaksana"] = self.weaken(self.role_rule(step, roles), weak)
        return results

    def outside_rule(self):
        named = [record for record in self.records if record["langkah"].strip()]
        return OK if all(record["step"] for record in named) else unknown()

    def input_rule(self, results, step, item):
        item = {"teks": item} if isinstance(item, str) else item
        if item.get("wajib") == "tidak":
            return
        names = item.get("salah_satu", [item["teks"]])
        wanted = [self.oracle.document(name) for name in names]
        number = (
            self.flow.by_id[step]["kelengkapan"].index(item if "salah_satu" in item else item["teks"]) + 1
        )
        weak = self.flow.row_doubted(step, "kelengkapan") or self.flow.row_doubted(
            step, f"kelengkapan/{number}"
        )
        outcome = self.output(step, set(wanted), True)
        if outcome == BAD and not set(wanted) & self.produced() and not self.is_bound(set(wanted)):
            outcome = unknown()  # nobody said that the data lists what comes from outside
        results.setdefault(f"{step}/kelengkapan/{'+'.join(wanted)}", self.weaken(outcome, weak))

    def produced(self):
        found = set()
        for row in self.flow.by_id.values():
            for item in row.get("output", []):
                item = {"teks": item} if isinstance(item, str) else item
                found |= {self.oracle.document(name) for name in item.get("salah_satu", [item["teks"]])}
        return found

    def is_bound(self, wanted):
        return any(
            record["step"] == step and document in wanted and column in self.columns
            for step, column, document in self.oracle.bindings
            for record in self.records
        )

    def role_rule(self, step, roles):
        allowed = {fold(name) for role in roles for name in ROLES[role]}
        known = {fold(name) for names in ROLES.values() for name in names}
        cells = [fold(record.get("pelaksana", "")) for record in self.of(step)]
        return worst([OK if cell in allowed else BAD if cell in known else unknown() for cell in cells])

    def may_lead_anywhere(self, row):
        seen, todo = {row}, [row]
        while todo:
            at = todo.pop()
            exits = self.flow.exits(self.flow.by_id[at]) if at in self.flow.ids else []
            if any(target is None for target, _ in exits):
                return True
            todo += [t for t, _ in exits if t and t not in seen]
            seen |= {t for t, _ in exits}
        return False

    def alternatives(self, step):
        """(any of these, all of these, only perhaps these) earlier; None where nothing is needed."""
        row = self.flow.parent.get(step, step)
        any_of, all_of, doubtful = [], [], []
        reached = False
        for source in self.flow.rows:
            for target, weak in self.flow.exits(source):
                if target is None:
                    subs = [sub["id"] for sub in source.get("sublangkah", {}).get("langkah", [])]
                    doubtful += subs or [source["id"]]
                if target != row:
                    continue
                reached = True
                if source.get("jenis") == "mulai" and not weak:
                    return None
                self.add_source(source, weak, any_of, all_of, doubtful)
        if not reached or row in self.flow.entries():
            return None
        return ([row, *any_of] if row != step else any_of), all_of, doubtful

    def add_source(self, source, weak, any_of, all_of, doubtful):
        group = source.get("sublangkah")
        if not group:
            (doubtful if weak else any_of).append(source["id"])
            return
        subs = [sub["id"] for sub in group["langkah"]]
        if weak:
            doubtful += [source["id"], *subs] if group["jenis"] == "sesuai_kondisi" else subs
        elif group["jenis"] == "semua" and not all_of:
            all_of += subs
        else:
            any_of += [source["id"], *subs] if group["jenis"] == "sesuai_kondisi" else subs
        if self.flow.row_doubted(source["id"], "sublangkah"):
            doubtful += [source["id"], *subs]

    def order(self, step, any_of, all_of, doubtful):
        results = []
        for record in self.of(step):
            seen = {
                other: [self.before(one, record) for one in self.of_group(other) if one is not record]
                for other in {*any_of, *all_of, *doubtful}
            }
            met = any(True in seen[other] for other in any_of)
            if met or (all_of and all(True in seen[other] for other in all_of)) or not (any_of or all_of):
                results.append(OK)
            elif self.stray or any(
                None in seen[other] and True not in seen[other] for other in (*any_of, *all_of)
            ):
                results.append(unknown())
            elif any(True in seen[other] or None in seen[other] for other in doubtful):
                results.append(unknown("perlu-konfirmasi"))
            else:
                results.append(BAD)
        return worst(results)
