"""Rows of the step table as finished texts and links."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sop_compiler.model import Item, Procedure, Step, StepKind
from sop_compiler.model.step import END, NOT_PRINTED
from sop_compiler.outputs import safe_slug
from sop_compiler.site import labels, urls
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.naming import decides, shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words, where they lead (``None``: nowhere), and a full form for a tooltip."""

    text: str
    href: str | None = None
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """One entry of *Kelengkapan* or *Output*; ``key`` tells the entries of a cell apart for good."""

    key: str
    text: str
    href: str | None
    details: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitView:
    """An exit of a decision: printed mark, words, target; ``words_are_condition`` adds a "jika"."""

    mark: str
    words: str
    words_are_condition: bool
    target: Link | None
    inferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One row.

    ``time`` is ``None`` when the form prints no limit; ``time_remark`` then says so;
    ``deadline_href`` leads to the calculator where the limit is measured. ``name`` is how other
    texts call the step ("langkah 5"), ``short`` its shortened activity.
    """

    id: str
    anchor: str
    number: str
    name: str
    short: str
    activity: str
    terminal: bool
    sub: bool
    decision: bool
    exits: tuple[ExitView, ...]
    onward: tuple[Link, ...]
    onward_inferred: bool
    group: str
    roles: tuple[Link, ...]
    roles_inferred: bool
    role_keys: tuple[str, ...]
    inputs: tuple[ItemView, ...]
    outputs: tuple[ItemView, ...]
    time: str | None
    time_remark: str
    deadline_href: str | None
    note: str
    doubts: int
    doubts_href: str
    href: str

    @property
    def label(self) -> str:
        """Name and activity in one line, for lists and permalinks."""
        return f"{self.name[:1].upper()}{self.name[1:]} – {self.short}" if self.short else self.name


class StepViews:
    """Makes the rows of one procedure as seen from one page."""

    def __init__(self, procedure: Procedure, crossref: CrossReference, page: str) -> None:
        """``page`` is the address the links start from."""
        self._procedure = procedure
        self._crossref = crossref
        self._page = page
        self._names = crossref.step_names(procedure)
        self._steps = {step.id: step for step in procedure.all_steps()}
        self._doubts = Counter(
            doubt.field.split("/")[1]
            for doubt in procedure.doubts
            if doubt.open and doubt.field.startswith("langkah/")
        )

    def all(self) -> tuple[StepView, ...]:
        """Every row in printed order."""
        return tuple(self.one(step) for step in self._procedure.all_steps())

    def one(self, step: Step) -> StepView:
        """One row."""
        activity = step.stem
        if step.is_terminal and not activity:
            activity = labels.END_ROW if step.kind is StepKind.END else labels.START_ROW
        return StepView(
            id=step.id,
            anchor=urls.step_anchor(step.id),
            number=step.number or "",
            name=self._names[step.id],
            short=shortened(activity),
            activity=activity or labels.EMPTY_ROW,
            terminal=step.is_terminal,
            sub=step.parent is not None,
            decision=decides(step),
            exits=self.exits(step),
            onward=tuple(link for t in step.goto if (link := self.target(t)) is not None),
            onward_inferred=step.goto_inferred,
            group=labels.GROUP_WORDS[step.group.kind] if step.group else "",
            roles=tuple(self.role(role) for role in step.roles),
            roles_inferred=step.roles_inferred,
            role_keys=tuple(role_key(role) for role in dict.fromkeys(step.roles)),
            inputs=self._items(step.inputs),
            outputs=self._items(step.outputs),
            time=(step.limit.printed or None) if step.limit else None,
            time_remark=_time_remark(step),
            deadline_href=self._deadline(step),
            note=step.note,
            doubts=self._doubts[step.id],
            doubts_href=self._at(urls.confirmation_anchor(step.id)),
            href=self._at(urls.step_anchor(step.id)),
        )

    def _at(self, fragment: str) -> str:
        return urls.relative(self._page, f"{urls.procedure(self._procedure)}#{fragment}")

    def _deadline(self, step: Step) -> str | None:
        """Where the deadline of a measured limit can be worked out; only for current SOPs."""
        if step.limit is None or step.limit.amount is None:
            return None
        if self._crossref.procedure(self._procedure.id) is None:
            return None
        return urls.relative(self._page, urls.deadline(self._procedure, step.id))

    def exits(self, step: Step) -> tuple[ExitView, ...]:
        """Exits of a decision."""
        return tuple(
            ExitView(
                mark=branch.printed_label,
                words=branch.condition,
                words_are_condition=not branch.in_activity and bool(branch.condition),
                target=self.target(branch.target),
                inferred=branch.inferred,
            )
            for branch in step.branches
        )

    def target(self, step_id: str) -> Link | None:
        """A link to a step by id; ``None`` when print names no target."""
        if step_id == END:
            return Link(text=labels.TO_END)
        step = self._steps.get(step_id)
        if step is None or step_id == NOT_PRINTED:
            return None
        href = urls.relative(self._page, urls.step(self._procedure, step_id))
        return Link(text=self._names[step_id], href=href, title=shortened(step.activity, 120))

    def role(self, role_id: str) -> Link:
        """A link to the page of a role, under its short name."""
        agency = self._procedure.agency
        role = self._crossref.role((agency, role_id))
        return Link(
            text=role.abbreviation or role.name,
            title=role.name,
            href=urls.relative(self._page, urls.role(agency, role_id)),
        )

    def _items(self, items: tuple[Item, ...]) -> tuple[ItemView, ...]:
        # Ticks are stored under the document, not the position: a revised SOP moves entries about.
        keys = [safe_slug(item.documents[0] if item.documents else item.text) for item in items]
        return tuple(
            self._item(item, f"{key}.{before + 1}" if (before := keys[:index].count(key)) else key)
            for index, (item, key) in enumerate(zip(items, keys, strict=True))
        )

    def _item(self, item: Item, key: str) -> ItemView:
        href = None
        if item.documents:
            agency = self._procedure.agency
            shared = self._crossref.is_shared((agency, item.document))
            target = (urls.document if shared else urls.document_entry)(agency, item.document)
            href = urls.relative(self._page, target)
        return ItemView(key=key, text=item.text, href=href, details=item.details, required=item.required)


def role_key(role_id: str) -> str:
    """How markup names a role."""
    return safe_slug(role_id)


def _time_remark(step: Step) -> str:
    if step.limit is not None or step.is_terminal:
        return ""
    if step.group is not None and any(sub.limit is not None for sub in step.group.steps):
        ends = (step.group.steps[0], step.group.steps[-1])
        numbers = [(sub.number or "").strip().rstrip(".)") for sub in ends]
        words = "–".join(dict.fromkeys(numbers)) if all(numbers) else labels.SUBSTEPS
        return labels.TIME_IN_SUBSTEPS.replace("{rincian}", words)
    return labels.NO_TIME
