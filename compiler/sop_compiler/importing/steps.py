"""Rows of the form → ``langkah``, with a confirmation for everything that was inferred."""

from __future__ import annotations

import re
from typing import Any

from sop_compiler.importing.cells import fold
from sop_compiler.importing.draft import Doubts, Plain
from sop_compiler.importing.exits import Exits
from sop_compiler.importing.row_words import split_branches, step_ids
from sop_compiler.paper import Entry, Form, FormRow, Sign
from sop_compiler.paper.words import limit, misplaced_output


def read_steps(form: Form, roles: tuple[str, ...], doubts: Doubts) -> list[dict[str, Plain]]:
    """The list below ``langkah``.

    Args:
        form: the printed form.
        roles: role id of each column.
        doubts: receives the confirmations.
    """
    return _Steps(form, roles, doubts).read()


class _Steps:
    def __init__(self, form: Form, roles: tuple[str, ...], doubts: Doubts) -> None:
        self._form = form
        self._roles = roles
        self._doubts = doubts
        self._ids = step_ids(form)
        self._parents = self._find_parents()
        self._exits = Exits(form, self._ids, self._parents, doubts)

    def read(self) -> list[dict[str, Plain]]:
        steps: list[dict[str, Plain]] = []
        for at, row in enumerate(self._form.rows):
            step = self._step(at, row)
            parent = self._parents[at]
            if parent is None:
                steps.append(step)
                continue
            steps[-1].setdefault("sublangkah", {"jenis": "", "langkah": []})["langkah"].append(step)
        for at, row in enumerate(self._form.rows):
            if at in self._parents:
                self._group(at, row, steps)
        self._ending(steps)
        return steps

    # Shape of the table

    def _find_parents(self) -> list[int | None]:
        parents: list[int | None] = []
        top: int | None = None
        for at, row in enumerate(self._form.rows):
            if row.level and top is not None:
                parents.append(top)
            else:
                parents.append(None)
                top = at
        return parents

    def _group(self, at: int, row: FormRow, steps: list[dict[str, Plain]]) -> None:
        step = next((s for s in steps if s["id"] == self._ids[at]), None)
        if step is None or "sublangkah" not in step:
            return
        diamond = any(s.shape == "belah-ketupat" for s in row.signs)
        kind = "sesuai_kondisi" if diamond else "semua"
        step["sublangkah"]["jenis"] = kind
        self._doubts.add(
            f"langkah/{step['id']}/sublangkah",
            " ".join(sub.get("no", "") for sub in step["sublangkah"]["langkah"]),
            "dikerjakan sesuai keadaan" if diamond else "semuanya dikerjakan",
            "Tidak tercetak apakah baris berhuruf dikerjakan semua, salah satu, atau sesuai keadaan; "
            + ("dibaca dari simbol belah ketupat." if diamond else "tidak ada simbol belah ketupat."),
            "sedang",
            row.line,
        )

    # One row

    def _step(self, at: int, row: FormRow) -> dict[str, Plain]:
        step_id = self._ids[at]
        field = f"langkah/{step_id}"
        arrows = self._exits.outgoing(at)
        diamond = any(s.shape == "belah-ketupat" for s in row.signs)
        stem, lettered = split_branches(row)
        has_subs = at in self._parents
        exits = len([a for a in arrows if not (has_subs and self._exits.parent_of(a) == at)])
        decides = not has_subs and (diamond or bool(lettered) or (exits > 1 and any(a.label for a in arrows)))
        step: dict[str, Plain] = {"id": step_id}
        if row.number:
            step["no"] = row.number
        kind = self._kind(at, row, stem)
        if decides:
            step["jenis"] = "keputusan"
        elif kind:
            step["jenis"] = kind
        step["kegiatan"] = stem if decides else " ".join(row.activity)
        if not step["kegiatan"]:
            del step["kegiatan"]
            self._doubts.add(
                f"{field}/kegiatan", "", "(kosong)", "Kolom kegiatan baris ini kosong.", "rendah", row.line
            )
        self._signs(at, row, step, terminal=step.get("jenis") in ("mulai", "selesai"))
        for key, entries in (("kelengkapan", row.inputs), ("output", row.outputs)):
            if entries:
                step[key] = [_entry(e) for e in entries]
                if not all(e.certain for e in entries):
                    self._doubts.add(
                        f"{field}/{key}",
                        " ".join(e.text for e in entries),
                        f"{len(entries)} butir",
                        "Batas antarbutir tidak tercetak jelas.",
                        "sedang",
                        row.line,
                    )
        self._time(row, step, field)
        if row.note:
            step["keterangan"] = row.note
        if decides:
            self._exits.branches(at, row, step, lettered, arrows)
        else:
            self._exits.onward(at, row, step, arrows)
        if row.shifted:
            self._doubts.add(
                field,
                " | ".join(
                    filter(None, (row.time, *(e.text for e in (*row.inputs, *row.outputs)), row.note))
                ),
                "isi sel dibagi menurut bentuknya",
                "Jumlah sel baris ini kurang (sel gabungan atau terpotong), jadi kolom isinya disimpulkan.",
                "sedang",
                row.line,
            )
        return _ordered(step)

    def _kind(self, at: int, row: FormRow, stem: str) -> str:
        """``mulai``, ``selesai`` or ``""`` for an ordinary row."""
        word = fold(stem)
        if word in ("mulai", "selesai"):
            return word
        capsule = any(s.shape == "kapsul" for s in row.signs)
        blank = not (row.inputs or row.outputs or row.time)
        last = at == len(self._form.rows) - 1
        # The words of a mark make no end of a row that says what is done.
        if blank and last and (capsule or not row.signs) and word.endswith("selesai"):
            return "selesai"
        return ""

    def _signs(self, at: int, row: FormRow, step: dict[str, Plain], *, terminal: bool) -> None:
        field = f"langkah/{step['id']}"
        dashed = any(s.dashed for s in row.signs)
        marks = {self._roles[s.column]: s.text for s in row.signs if s.column < len(self._roles)}
        unplaced = terminal and dashed
        texts = {role: text for role, text in marks.items() if text}
        if texts and len(texts) == len(marks) and not unplaced:
            step["tanda"] = texts
        elif texts and not unplaced:
            step["tanda"] = texts
            step["pelaksana"] = list(marks)
        elif self._roles:
            step["pelaksana"] = [] if unplaced else list(marks)
        shapes = {s.shape for s in row.signs}
        if "kapsul" in shapes and not terminal:
            step["simbol"] = "kapsul"
        shown = ", ".join(s.text or s.shape or "" for s in row.signs)
        if not row.signs:
            self._without_sign(at, row, step)
        elif dashed and not unplaced:
            self._doubts.add(
                f"{field}/pelaksana",
                shown,
                ", ".join(marks),
                "Simbol bergaris putus-putus: pelaksana disimpulkan.",
                "sedang",
                row.line,
            )
        elif not all(s.certain for s in row.signs):
            self._doubts.add(
                f"{field}/pelaksana",
                shown,
                ", ".join(marks),
                "Simbol melayang; kolom dan barisnya dibaca dari letaknya.",
                "sedang",
                row.line,
            )

    def _without_sign(self, at: int, row: FormRow, step: dict[str, Plain]) -> None:
        if step.get("jenis") in ("mulai", "selesai") or not self._roles:
            return
        field = f"langkah/{step['id']}/pelaksana"
        parent = self._parents[at]
        if parent is None:
            if any(p == at for p in self._parents):
                return
            self._doubts.add(
                field,
                "",
                "(tidak terbaca)",
                "Tidak ada tanda di kolom pelaksana baris ini.",
                "rendah",
                row.line,
            )
            return
        shared = self._shared_sign(parent, row.number)
        if shared is None:
            return
        step["pelaksana"] = [self._roles[shared.column]]
        self._doubts.add(
            field,
            "",
            self._roles[shared.column],
            f"Sel pelaksana kosong; tanda “{shared.text}” pada baris berhuruf yang lain menyebut huruf ini.",
            "tinggi",
            row.line,
        )

    def _shared_sign(self, parent: int, number: str) -> Sign | None:
        """A sign such as "a,b,c" on one lettered row stands for all the rows it names."""
        letter = number.strip(" .()").casefold()
        for at, row in enumerate(self._form.rows):
            if self._parents[at] == parent:
                for sign in row.signs:
                    if letter in re.split(r"[^a-z]+", sign.text.casefold()) and len(sign.text) > 1:
                        return sign
        return None

    def _time(self, row: FormRow, step: dict[str, Plain], field: str) -> None:
        text = row.time
        if not text:
            return
        read = limit(text)
        if read == text:
            step["waktu"] = text
        elif read is not None:
            step["waktu"] = {"tercetak": text, "batas": read}
            reason = "Satuan waktu tidak tercetak dengan kata baku."
            self._doubts.add(f"{field}/waktu", text, read, reason, "sedang", row.line)
        elif misplaced_output(text, outputs=bool(row.outputs)):
            step["output"] = [text]
            reason = "Tercetak di kolom waktu, tetapi bukan lama waktu; dibaca sebagai output."
            self._doubts.add(f"{field}/output", text, "output", reason, "sedang", row.line)
        else:
            step["waktu"] = {"terbuka": text}
            reason = "Bukan lama waktu dengan satuan; dicatat sebagai waktu terbuka."
            self._doubts.add(
                f"{field}/waktu", text, "tidak dapat diukur", reason, "tinggi", row.line, must=False
            )

    def _ending(self, steps: list[dict[str, Plain]]) -> None:
        if not steps or not self._roles:
            return
        last = steps[-1]
        marked = any("selesai" in s.text.casefold() for row in self._form.rows for s in row.signs)
        if last.get("jenis") != "selesai" and not marked and last.get("simbol") != "kapsul":
            self._doubts.add(
                "akhir",
                "",
                "berakhir pada baris terakhir",
                "Tidak ada simbol atau baris selesai.",
                "sedang",
                self._form.rows[-1].line,
            )


def _entry(entry: Entry) -> Plain:
    return {"teks": entry.text, "rincian": list(entry.details)} if entry.details else entry.text


_ORDER = (
    *("id", "no", "jenis", "kegiatan", "tanda", "pelaksana", "simbol", "kelengkapan", "waktu", "output"),
    *("keterangan", "ke", "cabang", "sublangkah"),
)


def _ordered(step: dict[str, Any]) -> dict[str, Any]:
    return {key: step[key] for key in _ORDER if key in step}
