"""Rows, arrows and every path of a procedure, for the naive evaluator (semantics 4 and 5)."""

from __future__ import annotations

from oracle_time import END, listed


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
