"""Which SOP the data are about, and which step each text means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from sop_checks.folding import fold
from sop_checks.privacy import Masker
from sop_checks.proposal.handbook import Candidate, Handbook, SopIndex
from sop_checks.proposal.result import Origin, SopChoice, StepText

CLEAR, MARGIN = 0.75, 0.1
"""Likeness, and distance to the next step, from which a step is proposed without asking."""

_LEAST = 0.4
_SHOWN = 3
_FITS, _AHEAD = 0.25, 0.04
_EXTRA = 0.15
_LOOKED_TEXTS = 200


def choose_sop(
    handbook: Handbook,
    texts: Counter[str],
    others: Mapping[str, Iterable[str]],
    *,
    given: str,
    by_column: bool,
) -> SopChoice:
    """The SOP whose steps the data match best.

    Args:
        handbook: the SOPs.
        texts: step texts and how often they occur.
        others: texts of the columns ``pelaksana`` and ``dokumen``, which tell apart SOPs with like steps.
        given: full id of the SOP that the caller names.
        by_column: the data name the SOP of every row.
    """
    if given:
        return _described(handbook.sops[given], texts, "diberikan", sure=True)
    if by_column:
        return SopChoice(sop="", origin="kolom", sure=True, texts=len(texts), rows=texts.total())
    if len(handbook.sops) == 1:
        return _described(next(iter(handbook.sops.values())), texts, "satu-satunya", sure=True)
    scored = sorted(
        ((-round(_fit(index, texts, others), 3), sop) for sop, index in handbook.sops.items()),
    )
    if not texts or -scored[0][0] < _FITS:
        return SopChoice(sop="", texts=len(texts), rows=texts.total())
    best, name = -scored[0][0], scored[0][1]
    rivals = tuple(sop for negative, sop in scored[1:3] if best + negative < _AHEAD)
    return _described(handbook.sops[name], texts, "langkah", sure=not rivals, others=rivals)


def read_steps(
    texts: Mapping[str, Mapping[str, int]],
    handbook: Handbook,
    mapped: Mapping[str, str],
    spelled: Mapping[str, str],
    *,
    sure: bool,
) -> tuple[StepText, ...]:
    """What each step text means, in order of frequency.

    Args:
        texts: per text, how many rows of which SOP (full id) hold it.
        handbook: the SOPs.
        mapped: folded texts and step ids of an existing mapping.
        spelled: the same folded texts as they are written there.
        sure: whether the SOP itself is sure; without it nothing is proposed without asking.
    """
    merged: dict[str, tuple[str, Counter[str]]] = {}
    for text, counts in texts.items():
        _, sum_ = merged.setdefault(fold(text), (text, Counter()))
        sum_.update(counts)
    found = [_step(text, counts, handbook, mapped, sure) for text, counts in merged.values()]
    found += [
        _mapped(spelled.get(text, text), 0, handbook, step)
        for text, step in mapped.items()
        if text not in merged
    ]
    return tuple(sorted(found, key=lambda item: (-item.count, item.text)))


def _step(
    text: str, counts: Mapping[str, int], handbook: Handbook, mapped: Mapping[str, str], sure: bool
) -> StepText:
    count = sum(counts.values())
    if fold(text) in mapped:
        return _mapped(text, count, handbook, mapped[fold(text)])
    indexes = [handbook.sops[sop] for sop in counts if sop in handbook.sops]
    exact = [index.exact(text) for index in indexes]
    if exact and all(len(ids) == 1 for ids in exact):
        step = min(exact[0])
        return StepText(text=text, count=count, state="dikenali", step=step)
    candidates = _candidates(text, indexes, exact)
    if Masker(enabled=True).text(text) != text:
        return StepText(text="", count=count, state="pribadi", candidates=candidates)
    if not candidates:
        return StepText(text=text, count=count, state="asing")
    first, *rest = candidates
    ahead = first.score - max((item.score for item in rest), default=0.0)
    clear = sure and first.score >= CLEAR and ahead >= MARGIN and bool(fold(text))
    return StepText(
        text=text,
        count=count,
        state="usulan" if clear else "pilih",
        step=first.id,
        candidates=candidates[:_SHOWN],
    )


def _mapped(text: str, count: int, handbook: Handbook, step: str) -> StepText:
    """An entry of an existing mapping, with the step's words."""
    activity = next(filter(None, (index.activity(step) for index in handbook.sops.values())), "")
    known = (Candidate(1.0, step, activity),) if activity else ()
    return StepText(text=text, count=count, state="pemetaan", step=step, candidates=known)


def _candidates(
    text: str, indexes: Iterable[SopIndex], exact: Iterable[frozenset[str]]
) -> tuple[Candidate, ...]:
    """Best candidates over the SOPs; those that the checks find ambiguous come first."""
    best: dict[str, Candidate] = {}
    for index, ids in zip(indexes, exact, strict=True):
        for item in index.near(text):
            if item.score >= _LEAST and item.score > (best[item.id].score if item.id in best else 0.0):
                best[item.id] = item
        if len(ids) > 1:
            best |= {step: Candidate(1.0, step, index.activity(step)) for step in ids}
    return tuple(sorted(best.values(), key=lambda item: (-item.score, item.id)))


def _fit(index: SopIndex, texts: Counter[str], others: Mapping[str, Iterable[str]]) -> float:
    looked = texts.most_common(_LOOKED_TEXTS)
    weights = [(index.weight(text), count) for text, count in looked]
    rows = sum(count for _, count in weights)
    if not rows:
        return 0.0
    by_text = sum(weight for weight, _ in weights) / len(weights)
    by_row = sum(weight * count for weight, count in weights) / rows
    extra = 0.0
    for column, names in index.names.items():
        values = {fold(text) for text in others.get(column, ())} - {""}
        extra += _EXTRA * len(values & names) / len(values) if values else 0.0
    return 0.5 * by_text + 0.5 * by_row + (extra if by_text else 0.0)


def _described(
    index: SopIndex,
    texts: Counter[str],
    origin: Origin,
    *,
    sure: bool,
    others: tuple[str, ...] = (),
) -> SopChoice:
    known = {text: count for text, count in texts.items() if index.weight(text)}
    return SopChoice(
        sop=index.sop,
        title=index.title,
        origin=origin,
        texts=len(texts),
        known=len(known),
        rows=texts.total(),
        known_rows=sum(known.values()),
        sure=sure,
        others=others,
    )
