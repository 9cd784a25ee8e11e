"""Known edits of an SOP, each with what a comparison has to say of it: the oracle beside the matcher.

An edit takes a procedure and a source of chance and returns the edited procedure with the changes to be
found, or ``None`` where the procedure offers no place for it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from random import Random
from typing import NamedTuple

from sop_compiler.diff import Category, Direction, Kind
from sop_compiler.model import (
    Column,
    Confirmation,
    Control,
    Item,
    LegalBasis,
    Procedure,
    Step,
    StepKind,
    SubstepGroup,
    Symbol,
    TimeLimit,
)

MAIN, ADMIN, EDIT = Category.SUBSTANTIVE, Category.ADMINISTRATIVE, Category.EDITORIAL
TIGHT, LOOSE = Direction.TIGHTENED, Direction.LOOSENED


class Expected(NamedTuple):
    """A change to be found."""

    kind: Kind
    category: Category
    direction: Direction | None = None


Edited = tuple[Procedure, list[Expected]]
Edit = Callable[[Procedure, Random], Edited | None]


def update(procedure: Procedure, step: Step) -> Procedure:
    """``procedure`` with the row of that id replaced."""

    def one(row: Step) -> Step:
        if row.id == step.id:
            return step
        if row.group is None:
            return row
        return replace(row, group=replace(row.group, steps=tuple(map(one, row.group.steps))))

    return replace(procedure, steps=tuple(map(one, procedure.steps)))


def working(procedure: Procedure) -> list[Step]:
    """Rows with an activity, sub-rows included."""
    return [s for s in procedure.all_steps() if s.stem and not s.is_terminal]


def pick(
    procedure: Procedure, chance: Random, fits: Callable[[Step], object] = lambda _: True
) -> Step | None:
    rows = [s for s in working(procedure) if fits(s)]
    return chance.choice(rows) if rows else None


def limit(amount: int, unit: str) -> TimeLimit:
    return TimeLimit(printed=f"{amount} {unit.replace('_', ' ')}", amount=amount, unit=unit)  # type: ignore[arg-type]


def with_limit(procedure: Procedure, chance: Random, before: TimeLimit | None, after: TimeLimit | None):
    step = pick(procedure, chance)
    assert step is not None
    base = update(procedure, replace(step, limit=before))
    return base, update(base, replace(step, limit=after))


def item(text: str) -> Item:
    return Item(text=text, documents=(text.lower().replace(" ", "-"),))


def on_step(
    change: Callable[[Step, Random], tuple[Step, list[Expected]] | None], fits=lambda _: True
) -> Edit:
    def edit(procedure: Procedure, chance: Random) -> Edited | None:
        step = pick(procedure, chance, fits)
        found = change(step, chance) if step is not None else None
        return (update(procedure, found[0]), found[1]) if found else None

    return edit


def _measured(step: Step) -> bool:
    return step.limit is not None and step.limit.amount is not None


def _tightened(step: Step, _: Random):
    if step.limit is None or (step.limit.amount or 0) < 2:
        return None
    amount = (step.limit.amount or 0) - 1
    new = replace(step.limit, amount=amount, printed=f"{amount} {step.limit.unit}")
    return replace(step, limit=new), [Expected(Kind.LIMIT_CHANGED, MAIN, TIGHT)]


def _loosened(step: Step, chance: Random):
    amount = (step.limit.amount or 0) + chance.randint(1, 9)  # type: ignore[union-attr]
    new = replace(step.limit, amount=amount, printed=f"{amount} {step.limit.unit}")  # type: ignore[type-var,union-attr]
    return replace(step, limit=new), [Expected(Kind.LIMIT_CHANGED, MAIN, LOOSE)]


def _other_scale(step: Step, _: Random):
    new = limit(3, "hari") if step.limit.unit in ("menit", "jam") else limit(8, "jam")  # type: ignore[union-attr]
    return replace(step, limit=new), [Expected(Kind.LIMIT_CHANGED, MAIN)]


def _same_length(step: Step, _: Random):
    amount = step.limit.amount or 0  # type: ignore[union-attr]
    new = limit(60 * amount, "menit")
    return replace(step, limit=new), [Expected(Kind.LIMIT_REWORDED, EDIT)]


def _limit_gone(step: Step, _: Random):
    return replace(step, limit=None), [Expected(Kind.LIMIT_REMOVED, MAIN, LOOSE)]


def _limit_new(step: Step, _: Random):
    return replace(step, limit=limit(2, "hari_kerja")), [Expected(Kind.LIMIT_ADDED, MAIN, TIGHT)]


def _output_new(step: Step, chance: Random):
    found = list(step.outputs)
    found.insert(chance.randint(0, len(found)), item("Kartu Gizi Balita Sehat"))
    return replace(step, outputs=tuple(found)), [Expected(Kind.OUTPUT_ADDED, MAIN, TIGHT)]


def _output_gone(step: Step, chance: Random):
    at = chance.randrange(len(step.outputs))
    if not step.outputs[at].required:
        return None
    left = step.outputs[:at] + step.outputs[at + 1 :]
    return replace(step, outputs=left), [Expected(Kind.OUTPUT_REMOVED, MAIN, LOOSE)]


def _output_renamed(step: Step, chance: Random):
    at = chance.randrange(len(step.outputs))
    old = step.outputs[at]
    text = f"{old.text} revisi akhir"
    new = replace(old, text=text, documents=(text.lower(),))
    if len(old.text) < 12 or len(old.documents) > 1:
        return None
    found = (*step.outputs[:at], new, *step.outputs[at + 1 :])
    return replace(step, outputs=found), [Expected(Kind.OUTPUT_RENAMED, MAIN)]


def _output_optional(step: Step, chance: Random):
    at = chance.randrange(len(step.outputs))
    if not step.outputs[at].required:
        return None
    found = (*step.outputs[:at], replace(step.outputs[at], required=False), *step.outputs[at + 1 :])
    return replace(step, outputs=found), [Expected(Kind.OUTPUT_DUTY, MAIN, LOOSE)]


def _input_new(step: Step, _: Random):
    found = (*step.inputs, item("Kartu Gizi Balita Sehat"))
    return replace(step, inputs=found), [Expected(Kind.INPUT_ADDED, MAIN, TIGHT)]


def _input_gone(step: Step, chance: Random):
    at = chance.randrange(len(step.inputs))
    if not step.inputs[at].required:
        return None
    left = step.inputs[:at] + step.inputs[at + 1 :]
    return replace(step, inputs=left), [Expected(Kind.INPUT_REMOVED, MAIN, LOOSE)]


def _inputs_turned(step: Step, _: Random):
    return replace(step, inputs=step.inputs[::-1]), [Expected(Kind.INPUT_ORDER, EDIT)]


def _activity(step: Step, _: Random):
    words = step.stem.split()
    text = " ".join([*words[:1], "bersama Inspektorat", *words[1:]])
    return replace(step, stem=text), [Expected(Kind.STEP_RENAMED, MAIN)]


def _activity_typo(step: Step, chance: Random):
    words = step.stem.split()
    long = [n for n, word in enumerate(words) if len(word) > 6 and word.isalpha()]
    if not long:
        return None
    at = chance.choice(long)
    drop = chance.randrange(1, len(words[at]) - 1)
    words[at] = words[at][:drop] + words[at][drop + 1 :]
    return replace(step, stem=" ".join(words)), [Expected(Kind.STEP_RENAMED, EDIT)]


def _activity_case(step: Step, _: Random):
    return replace(step, stem=f"{step.stem.upper()} ;"), [Expected(Kind.STEP_RENAMED, EDIT)]


def _note(step: Step, _: Random):
    return replace(step, note=f"{step.note} Hanya hari Selasa".strip()), [Expected(Kind.STEP_NOTE, MAIN)]


def role_moved(procedure: Procedure, chance: Random) -> Edited | None:
    step = pick(procedure, chance, lambda s: len(s.roles) == 1)
    others = [c.role for c in procedure.columns if step is not None and c.role not in step.roles]
    if step is None or not others:
        return None
    new = replace(step, roles=(chance.choice(others),), marks=())
    return update(procedure, new), [Expected(Kind.ROLES_CHANGED, MAIN)]


def role_from_outside(procedure: Procedure, chance: Random) -> Edited | None:
    """A role without a column gets one: the column is told by the step that uses it."""
    step = pick(procedure, chance, lambda s: s.roles)
    if step is None:
        return None
    columns = (*procedure.columns, Column(role="inspektorat", printed="Inspektorat"))
    new = replace(step, roles=(*step.roles, "inspektorat"))
    return replace(update(procedure, new), columns=columns), [Expected(Kind.ROLES_CHANGED, MAIN)]


def branch_target(procedure: Procedure, chance: Random) -> Edited | None:
    step = pick(procedure, chance, lambda s: s.branches)
    if step is None:
        return None
    at = chance.randrange(len(step.branches))
    others = [
        s.id
        for s in procedure.steps
        if s.id not in (step.id, step.branches[at].target) and s.kind is not StepKind.END
    ]
    new = replace(step.branches[at], target=chance.choice(others))
    branches = (*step.branches[:at], new, *step.branches[at + 1 :])
    return update(procedure, replace(step, branches=branches)), [Expected(Kind.BRANCH_TARGET, MAIN)]


def branch_condition(procedure: Procedure, chance: Random) -> Edited | None:
    step = pick(procedure, chance, lambda s: s.branches)
    if step is None:
        return None
    at = chance.randrange(len(step.branches))
    new = replace(step.branches[at], condition=f"{step.branches[at].condition} setelah tiga kali teguran")
    branches = (*step.branches[:at], new, *step.branches[at + 1 :])
    return update(procedure, replace(step, branches=branches)), [Expected(Kind.BRANCH_CONDITION, MAIN)]


def goto_changed(procedure: Procedure, chance: Random) -> Edited | None:
    step = pick(procedure, chance, lambda s: not s.branches and s.group is None and s.parent is None)
    if step is None:
        return None
    at = next(n for n, s in enumerate(procedure.steps) if s.id == step.id)
    below = procedure.steps[at + 1].id if at + 1 < len(procedure.steps) else ""
    others = [s.id for s in procedure.steps if s.id not in (below, *step.goto) and s.kind is not StepKind.END]
    new = replace(step, goto=(chance.choice(others),))
    return update(procedure, new), [Expected(Kind.FLOW_CHANGED, MAIN)]


def new_step(step_id: str = "langkah-sisipan") -> Step:
    return Step(
        id=step_id,
        number=None,
        kind=StepKind.PROCESS,
        symbol=Symbol.BOX,
        stem="Mengukur curah hujan harian stasiun klimatologi",
        outputs=(item("Grafik Curah Hujan"),),
        limit=limit(2, "jam"),
    )


def step_inserted(procedure: Procedure, chance: Random) -> Edited | None:
    rows = list(procedure.steps)
    rows.insert(chance.randint(0, len(rows)), new_step())
    return replace(procedure, steps=tuple(rows)), [Expected(Kind.STEP_ADDED, MAIN)]


def step_inserted_into_branch(procedure: Procedure, chance: Random) -> Edited | None:
    """A row put into an exit: the exit leads to it, and it leads to where the exit led."""
    step = pick(procedure, chance, lambda s: s.branches)
    if step is None:
        return None
    ids = {s.id for s in procedure.all_steps()}
    fitting = [n for n, b in enumerate(step.branches) if b.target in ids]
    if not fitting:
        return None
    at = chance.choice(fitting)
    inserted = replace(new_step(), goto=(step.branches[at].target,), after=())
    new = replace(step.branches[at], target=inserted.id)
    branches = (*step.branches[:at], new, *step.branches[at + 1 :])
    edited = update(procedure, replace(step, branches=branches))
    # At the end of the table, so that no default arrow changes.
    return replace(edited, steps=(*edited.steps, inserted)), [Expected(Kind.STEP_ADDED, MAIN)]


def plain(step: Step) -> bool:
    return not step.branches and step.group is None and not step.goto and step.parent is None


def step_removed(procedure: Procedure, chance: Random) -> Edited | None:
    """A row goes, and what led to it leads to the row below."""
    step = pick(procedure, chance, plain)
    if step is None:
        return None
    at = next(n for n, s in enumerate(procedure.steps) if s.id == step.id)
    if at + 1 >= len(procedure.steps) or procedure.steps[at + 1].after is not None:
        return None
    below = procedure.steps[at + 1].id
    rows = [retargeted(s, {step.id: below}) for s in procedure.steps if s.id != step.id]
    return replace(procedure, steps=tuple(rows)), [Expected(Kind.STEP_REMOVED, MAIN)]


def retargeted(step: Step, names: dict[str, str]) -> Step:
    """``step`` with every mention of other rows replaced."""
    group = step.group
    if group is not None:
        group = SubstepGroup(
            kind=group.kind,
            steps=tuple(retargeted(s, names) for s in group.steps),
            inferred=group.inferred,
        )
    return replace(
        step,
        goto=tuple(names.get(t, t) for t in step.goto),
        after=None if step.after is None else tuple(names.get(t, t) for t in step.after),
        branches=tuple(replace(b, target=names.get(b.target, b.target)) for b in step.branches),
        parent=names.get(step.parent, step.parent) if step.parent else None,
        group=group,
    )


def step_moved(procedure: Procedure, chance: Random) -> Edited | None:
    step = pick(procedure, chance, lambda s: s.parent is None)
    if step is None or len(procedure.steps) < 3:
        return None
    rows = [s for s in procedure.steps if s.id != step.id]
    at = next(n for n, s in enumerate(procedure.steps) if s.id == step.id)
    rows.insert(chance.choice([n for n in range(len(rows) + 1) if n != at]), step)
    return replace(procedure, steps=tuple(rows)), [Expected(Kind.STEP_MOVED, MAIN)]


def step_split(procedure: Procedure, chance: Random) -> Edited | None:
    """The second half of the words and outputs becomes a row of its own."""
    step = pick(procedure, chance, lambda s: plain(s) and len(set(s.stem.lower().split())) >= 6)
    if step is None:
        return None
    words = step.stem.split()
    half = len(words) // 2
    outputs = len(step.outputs) // 2
    first = replace(step, stem=" ".join(words[:half]), outputs=step.outputs[: len(step.outputs) - outputs])
    second = replace(
        step,
        id="bagian-kedua",
        stem=" ".join(words[half:]),
        inputs=(),
        outputs=step.outputs[len(step.outputs) - outputs :],
        limit=None,
        number=None,
        marks=(),
        note="",
    )
    rows: list[Step] = []
    for row in procedure.steps:
        rows += [first, second] if row.id == step.id else [row]
    return replace(procedure, steps=tuple(rows)), [Expected(Kind.STEP_SPLIT, MAIN)]


def keys_renamed(procedure: Procedure, _: Random) -> Edited | None:
    """Every row gets another key; nothing on paper changes."""
    names = {s.id: f"kunci-{n}" for n, s in enumerate(procedure.all_steps())}
    edited = rekeyed(procedure, names)
    return edited, [Expected(Kind.STEP_KEY, EDIT) for _ in names]


def rekeyed(procedure: Procedure, names: dict[str, str]) -> Procedure:
    def one(step: Step) -> Step:
        new = retargeted(step, names)
        if new.group is not None:
            subs = tuple(replace(s, id=names.get(s.id, s.id)) for s in new.group.steps)
            new = replace(new, group=replace(new.group, steps=subs))
        return replace(new, id=names.get(new.id, new.id))

    def field(path: str) -> str:
        parts = path.split("/")
        if parts[0] == "langkah" and len(parts) > 1:
            parts[1] = names.get(parts[1], parts[1])
        return "/".join(parts)

    return replace(
        procedure,
        steps=tuple(map(one, procedure.steps)),
        doubts=tuple(replace(d, field=field(d.field)) for d in procedure.doubts),
    )


def legal_removed(procedure: Procedure, chance: Random) -> Edited | None:
    at = chance.randrange(len(procedure.legal_basis))
    left = procedure.legal_basis[:at] + procedure.legal_basis[at + 1 :]
    return replace(procedure, legal_basis=left), [Expected(Kind.LEGAL_REMOVED, MAIN)]


def legal_added(procedure: Procedure, _: Random) -> Edited | None:
    new = LegalBasis(printed="Qanun Aceh tentang Ketahanan Pangan", regulations=("qanun-1-2030",))
    return replace(procedure, legal_basis=(*procedure.legal_basis, new)), [Expected(Kind.LEGAL_ADDED, MAIN)]


def legal_replaced(procedure: Procedure, chance: Random) -> Edited | None:
    at = chance.randrange(len(procedure.legal_basis))
    old = procedure.legal_basis[at]
    new = LegalBasis(printed=f"{old.printed} sebagaimana diubah 2030", regulations=("baru-2030",))
    basis = (*procedure.legal_basis[:at], new, *procedure.legal_basis[at + 1 :])
    return replace(procedure, legal_basis=basis), [Expected(Kind.LEGAL_REPLACED, MAIN)]


def title_typo(procedure: Procedure, _: Random) -> Edited | None:
    words = procedure.title.split()
    at = max(range(len(words)), key=lambda n: len(words[n]))
    words[at] = words[at][:2] + words[at][3:]
    return replace(procedure, title=" ".join(words)), [Expected(Kind.IDENTITY, EDIT)]


def number_changed(procedure: Procedure, _: Random) -> Edited | None:
    return replace(procedure, number="99 Tahun 2031"), [Expected(Kind.IDENTITY, ADMIN)]


def date_changed(procedure: Procedure, _: Random) -> Edited | None:
    version = replace(procedure.version, effective=date(2031, 1, 2))
    return replace(procedure, version=version), [Expected(Kind.IDENTITY, ADMIN)]


def signatory_changed(procedure: Procedure, _: Random) -> Edited | None:
    version = replace(procedure.version, approver_office="Inspektur Kota", approver_name="Nama Lain")
    return replace(procedure, version=version), [Expected(Kind.IDENTITY, ADMIN)]


def renumbered(procedure: Procedure, _: Random) -> Edited | None:
    steps = tuple(replace(s, number=f"{n}x") for n, s in enumerate(procedure.steps))
    return replace(procedure, steps=steps), [Expected(Kind.STEP_NUMBERS, EDIT)]


def confirmed(procedure: Procedure, chance: Random) -> Edited | None:
    if not procedure.doubts:
        return None
    at = chance.randrange(len(procedure.doubts))
    new = replace(procedure.doubts[at], confirmation=Confirmation(by="Kepala UKPBJ", date="2026-01-02"))
    doubts = (*procedure.doubts[:at], new, *procedure.doubts[at + 1 :])
    return replace(procedure, doubts=doubts), [Expected(Kind.DOUBT_CONFIRMED, ADMIN)]


def control_added(procedure: Procedure, chance: Random) -> Edited | None:
    step = pick(procedure, chance)
    assert step is not None
    new = Control(
        id="ada", sentence="Harus ada.", severity="sedang", legal="", operator="wajib", steps=(step.id,)
    )
    return replace(procedure, controls=(new,)), [Expected(Kind.CONTROL_ADDED, MAIN)]


def warning_added(procedure: Procedure, _: Random) -> Edited | None:
    new = (*(procedure.warnings or ()), "Tsunami mengancam pesisir")
    return replace(procedure, warnings=new), [Expected(Kind.ENTRY_ADDED, MAIN)]


EDITS: dict[str, Edit] = {
    "batas diperketat": on_step(_tightened, lambda s: _measured(s) and s.limit.amount > 1),
    "batas dilonggarkan": on_step(_loosened, _measured),
    "batas pada skala lain": on_step(_other_scale, _measured),
    "batas sama panjang": on_step(_same_length, lambda s: _measured(s) and s.limit.unit == "jam"),
    "batas dihapus": on_step(_limit_gone, _measured),
    "batas baru": on_step(_limit_new, lambda s: s.limit is None),
    "output baru": on_step(_output_new),
    "output dihapus": on_step(_output_gone, lambda s: s.outputs),
    "output disebut lain": on_step(_output_renamed, lambda s: s.outputs),
    "output tidak wajib lagi": on_step(_output_optional, lambda s: s.outputs),
    "kelengkapan baru": on_step(_input_new),
    "kelengkapan dihapus": on_step(_input_gone, lambda s: s.inputs),
    "urutan kelengkapan": on_step(_inputs_turned, lambda s: len({i.text for i in s.inputs}) > 1),
    "kegiatan diubah": on_step(_activity),
    "salah ketik": on_step(_activity_typo),
    "huruf besar": on_step(_activity_case, lambda s: s.stem.upper() != s.stem),
    "keterangan": on_step(_note),
    "pelaksana pindah": role_moved,
    "pelaksana dari luar": role_from_outside,
    "tujuan cabang": branch_target,
    "syarat cabang": branch_condition,
    "alur": goto_changed,
    "langkah disisipkan": step_inserted,
    "langkah disisipkan di cabang": step_inserted_into_branch,
    "langkah dihapus": step_removed,
    "langkah dipindahkan": step_moved,
    "langkah dipecah": step_split,
    "kunci diganti": keys_renamed,
    "dasar hukum dihapus": legal_removed,
    "dasar hukum baru": legal_added,
    "dasar hukum diganti": legal_replaced,
    "judul salah ketik": title_typo,
    "nomor": number_changed,
    "tanggal": date_changed,
    "penanda tangan": signatory_changed,
    "penomoran": renumbered,
    "dikonfirmasi": confirmed,
    "kendali": control_added,
    "peringatan": warning_added,
}

REVERSE = {
    Kind.LIMIT_ADDED: Kind.LIMIT_REMOVED,
    Kind.OUTPUT_ADDED: Kind.OUTPUT_REMOVED,
    Kind.INPUT_ADDED: Kind.INPUT_REMOVED,
    Kind.STEP_ADDED: Kind.STEP_REMOVED,
    Kind.STEP_SPLIT: Kind.STEP_MERGED,
    Kind.LEGAL_ADDED: Kind.LEGAL_REMOVED,
    Kind.CONTROL_ADDED: Kind.CONTROL_REMOVED,
    Kind.ENTRY_ADDED: Kind.ENTRY_REMOVED,
}
REVERSE |= {two: one for one, two in REVERSE.items()}


def backwards(expected: Expected) -> Expected:
    """The same change seen from the other side."""
    direction = expected.direction.reverse if expected.direction else None
    return Expected(REVERSE.get(expected.kind, expected.kind), expected.category, direction)
