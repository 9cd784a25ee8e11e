"""The rows of one made-up SOP."""

from __future__ import annotations

import random
from typing import Any

from tests.benches import words

Data = dict[str, Any]


class Rows:
    """The table of one SOP.

    ``documents``: those of its outputs that belong into the agency's register (after :meth:`rows`).
    The same subject gives the same rows in every agency, with other limits.
    """

    def __init__(self, seed: int, agency: str, roles: list[str], subject: str) -> None:
        self.roles, self.subject = roles, subject
        self.documents: list[Data] = []
        self.rng = random.Random(f"{seed}/{subject}")
        self.local = random.Random(f"{seed}/{subject}/{agency}")
        self.made: list[Data] = [{"id": "mulai", "no": "1", "jenis": "mulai", "kegiatan": "Mulai"}]
        things = [f"{thing} {quality}" for thing in words.THINGS for quality in words.QUALITIES]
        self.things = self.rng.sample(things, 20)
        self.verbs = self.rng.sample(words.VERBS, 20)

    def rows(self) -> list[Data]:
        """Start, 7 to 18 rows of work, end."""
        count = self.rng.randint(7, 18)
        decisions = set(self.rng.sample(range(1, count - 2, 3), self.rng.randint(1, 2)))
        at = 0
        while at < count:
            if at in decisions:
                self._decision()
                at += 2
            else:
                self._work()
                at += 1
        self._add({"id": "selesai", "jenis": "selesai", "kegiatan": "Selesai"})
        _point_ahead(self.made)
        return self.made

    def _work(self) -> Data:
        rng = self.rng
        (verb, result, kind), thing = self.verbs[len(self.made) - 1], self.things[len(self.made) - 1]
        tail = rng.choice(words.TAILS)
        before = self.made[-1].get("output", [])
        row: Data = {
            "id": f"{verb} {thing}".lower().replace(" ", "-"),
            "kegiatan": f"{verb} {thing} {tail}".strip(),
            "pelaksana": [rng.choice(self.roles)],
            "kelengkapan": [*(before if rng.random() < 0.15 else []), *self._shared(rng.randint(1, 3))],
        }
        if rng.random() < 0.8:
            row["waktu"] = self.local.choice(words.TIMES)
        row["output"] = [f"{result} {thing} {self.subject}"]
        if rng.random() < 0.2:
            row["keterangan"] = rng.choice(words.NOTES)
        if rng.random() < 0.3:
            self._register(row["output"][0], kind)
        return self._add(row)

    def _decision(self) -> None:
        (document,) = self.made[-1]["output"]
        short = document.removesuffix(f" {self.subject}")
        row, repair = self._work(), self._work()
        row["jenis"] = "keputusan"
        row["kegiatan"] = f"{self.rng.choice(words.REVIEWS)} {short}"
        row["kelengkapan"] = [document]
        row["output"] = [f"Hasil reviu {document}"]
        repair["kegiatan"] = f"{self.rng.choice(words.REPAIRS)} {short}"
        repair["kelengkapan"] = ["Lembar Koreksi"]
        repair["ke"] = row["id"]
        row["cabang"] = [
            {"label": "a.", "teks": "Jika lengkap dilanjutkan", "ke": ""},
            {"label": "b.", "teks": "Jika tidak lengkap dikembalikan untuk diperbaiki", "ke": repair["id"]},
        ]

    def _shared(self, count: int) -> list[str]:
        return [entry[1] for entry in self.rng.sample(words.SHARED_DOCUMENTS, count)]

    def _register(self, name: str, kind: str) -> None:
        id_ = name.lower().replace(" ", "-").replace("/", "-")
        self.documents.append({"id": id_, "nama": name, "jenis": kind})

    def _add(self, row: Data) -> Data:
        row = {"id": row["id"], "no": str(len(self.made) + 1), **row}
        self.made.append(row)
        return row


def _point_ahead(rows: list[Data]) -> None:
    """The first exit of a decision leads past its row of repair."""
    for at, row in enumerate(rows):
        if "cabang" in row:
            row["cabang"][0]["ke"] = rows[at + 2]["id"]
