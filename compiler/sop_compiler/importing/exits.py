"""Arrows of the form → ``ke`` and ``cabang``."""

from __future__ import annotations

from collections import Counter

from sop_compiler.importing.draft import Doubts, Plain
from sop_compiler.paper import Arrow, Form, FormRow

_END = "selesai"
_OPEN_END = "tidak-tercetak"


class Exits:
    """Says where the rows of a form lead to."""

    def __init__(self, form: Form, ids: list[str], parents: list[int | None], doubts: Doubts) -> None:
        """``ids`` and ``parents`` of every row; ``doubts`` receives the confirmations."""
        self._form = form
        self._ids = ids
        self._parents = parents
        self._doubts = doubts
        self._arrows: dict[int, list[Arrow]] = {}
        for arrow in form.arrows:
            self._arrows.setdefault(arrow.source, []).append(arrow)

    def outgoing(self, at: int) -> list[Arrow]:
        """Arrows that leave a row."""
        return self._arrows.get(at, [])

    def parent_of(self, arrow: Arrow) -> int | None:
        """The row whose lettered rows the arrow leads into."""
        if arrow.target is None or arrow.target >= len(self._parents):
            return None
        return self._parents[arrow.target]

    def _below(self, at: int) -> int | None:
        """The row that follows without an arrow: past the lettered rows of the same step."""
        for other in range(at + 1, len(self._form.rows)):
            if self._parents[other] is None:
                return other
        return None

    def onward(self, at: int, row: FormRow, step: dict[str, Plain], arrows: list[Arrow]) -> None:
        """Set ``ke`` of a row that decides nothing, where it is not just the row below."""
        if at in self._parents:  # its arrows lead to its lettered rows
            return
        field = f"langkah/{step['id']}/ke"
        if step.get("jenis") == "selesai":
            return
        below = self._below(at)
        if not arrows:
            if self._form.drawn and below is not None:
                self._open_end(row, step, field, below)
            return
        targets = list(dict.fromkeys(a.target for a in arrows))
        if targets == [below]:
            return
        step["ke"] = [self._target(t) for t in targets]
        if not all(a.certain for a in arrows):
            self._doubts.add(
                field,
                "(panah)",
                ", ".join(step["ke"]),
                "Ujung panah dibaca dari letak garisnya.",
                "sedang",
                row.line,
            )
        if len(step["ke"]) == 1:
            step["ke"] = step["ke"][0]

    def _open_end(self, row: FormRow, step: dict[str, Plain], field: str, below: int) -> None:
        if self._form.rows[below].line and not any(a.target == below for a in self._form.arrows):
            self._doubts.add(
                field,
                "",
                f"baris di bawahnya ({self._ids[below]})",
                "Tidak ada panah dari baris ini; dibaca berlanjut ke baris di bawahnya.",
                "sedang",
                row.line,
            )
            return
        if any(a.source != a.target for a in self._form.arrows):
            # The row ends here: what is below is reached from elsewhere.
            step["ke"] = _END
            self._doubts.add(
                field,
                "",
                "selesai",
                "Tidak ada panah dari baris ini, dan baris di bawahnya dituju dari tempat lain.",
                "rendah",
                row.line,
            )

    def _target(self, target: int | None) -> str:
        if target is not None and target >= len(self._ids):
            return _END
        return _OPEN_END if target is None else self._ids[target]

    def branches(
        self,
        at: int,
        row: FormRow,
        step: dict[str, Plain],
        lettered: list[tuple[str, str]],
        arrows: list[Arrow],
    ) -> None:
        """Set ``cabang`` of a decision."""
        field = f"langkah/{step['id']}/cabang"
        left = list(arrows)
        branches: list[dict[str, Plain]] = []
        places: list[int] = []

        def add(branch: dict[str, Plain], arrow: Arrow | None) -> None:
            branch["ke"] = _OPEN_END if arrow is None else self._target(arrow.target)
            branches.append(branch)
            places.append(arrows.index(arrow) if arrow is not None else len(arrows))
            short = branch["label"].strip(" .)(") or branch["label"]
            if branch["ke"] == _OPEN_END:
                self._doubts.add(
                    f"{field}/{short}/ke",
                    branch["label"],
                    "(tidak terbaca)",
                    "Tujuan cabang ini tidak tergambar.",
                    "rendah",
                    row.line,
                )
            elif arrow is not None and not arrow.certain:
                self._doubts.add(
                    f"{field}/{short}/ke",
                    branch["label"],
                    branch["ke"],
                    "Ujung panah dibaca dari letak garisnya.",
                    "sedang",
                    row.line,
                )

        for label, words in lettered:
            fitting = next((a for a in left if label.strip(" .)") in _labels(a)), None)
            if fitting is not None and len(_labels(fitting)) == 1:
                left.remove(fitting)
            add({"label": label, "teks": words}, fitting)
        used = {id(a) for a in arrows} - {id(a) for a in left}
        for arrow in left:
            if any(label in _labels(arrow) for label in (b["label"].strip(" .)") for b in branches)):
                continue
            for label in _labels(arrow, printed=True) or [str(len(branches) + 1)]:
                add({"label": label}, arrow)
                if not arrow.label:
                    self._doubts.add(
                        f"{field}/{label}/label", "", label, "Panah keluar tanpa label.", "rendah", row.line
                    )
        if len(branches) < 2 or (not used and not lettered and not left):
            self._doubts.add(
                field,
                " ".join(row.activity),
                f"{len(branches)} jalan keluar terbaca",
                "Keputusan mempunyai paling sedikit dua jalan keluar.",
                "rendah",
                row.line,
            )
        if arrows and len(arrows) not in places:  # further exits stand between lettered ones
            branches = [branches[at] for at in sorted(range(len(branches)), key=lambda at: places[at])]
        counts = Counter(b["label"].strip(" .)(") for b in branches)
        for branch in branches:  # two exits with one label cannot be told apart
            short = branch["label"].strip(" .)(")
            if counts[short] > 1:
                branch["label"] = f"{short}-{sum(1 for b in branches if b['label'].startswith(short))}"
        if branches:
            step["cabang"] = branches


def _labels(arrow: Arrow, *, printed: bool = False) -> list[str]:
    parts = [p.strip() for p in arrow.label.split(",") if p.strip()]
    return parts if printed else [p.strip(" .)(") for p in parts]
