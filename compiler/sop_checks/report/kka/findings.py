"""From a run to the rows of the working paper, in the words of the audit trade."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date

from sop_checks.finding_texts import LIMIT_WORDS
from sop_checks.findings import cell, outlines
from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.result import FindingRow, RuleResult, Run
from sop_checks.time_words import date_text

MOST = 50_000
"""Rows of the table of findings: nobody fills in more, and programs open it quickly."""
REVIEW_WORDS = "aturan perlu ditinjau"


def rows_of(run: Run, kept: Collection[str] = (), most: int = MOST) -> Iterator[dict[str, str]]:
    """Violations and overdue obligations as texts by column key; those of doubtful rules come last.

    Of each rule the first :func:`most_per_rule`, and all whose fingerprint is in ``kept``.
    """
    rules = {rule.id: rule for rule in run.rules}
    cap = most_per_rule(run, most)
    seen: Counter[str] = Counter()
    failing: list[FindingRow] = []
    for at, outline in enumerate(outlines(run.findings)):
        if outline.outcome in FAILING_OUTCOMES:
            seen[outline.rule_id] += 1
            if seen[outline.rule_id] <= cap or (kept and cell(run.findings, at).fingerprint in kept):
                failing.append(run.findings[at])
    failing.sort(key=lambda item: rules[item.rule_id].needs_review)
    for number, item in enumerate(failing, 1):
        yield {"no": str(number), **_row(item, rules[item.rule_id])}


def most_per_rule(run: Run, most: int = MOST) -> int:
    """Findings per rule such that the table has no more than ``most`` rows; at least one each."""
    counts = sorted(_failing(run).values())
    left = most
    for number, count in enumerate(counts):
        share = left // (len(counts) - number)
        if count > share:
            return max(share, 1)
        left -= count
    return max(counts, default=0)


def cut_text(run: Run, most: int = MOST) -> str:
    """What the table leaves out, ``""`` where it holds every finding."""
    counts, cap = _failing(run), most_per_rule(run, most)
    if all(count <= cap for count in counts.values()):
        return ""
    return (
        f"Lembar Temuan memuat paling banyak {cap} temuan pertama tiap aturan, menurut nomor berkas, dari "
        f"{counts.total()} temuan seluruhnya, ditambah temuan yang sudah diisi; "
        "selengkapnya di data/findings.csv"
    )


def _failing(run: Run) -> Counter[str]:
    """Failing findings of every rule."""
    return Counter(item.rule_id for item in outlines(run.findings) if item.outcome in FAILING_OUTCOMES)


def step_name(rule: RuleResult) -> str:
    """``Langkah 3``: the printed number, or the id of a row that has none."""
    return f"Langkah {rule.step_no.rstrip('.)') or rule.step}" if rule.step else "Seluruh berkas"


def step_text(rule: RuleResult) -> str:
    """``Langkah 3. Melaksanakan reviu``: printed number and words."""
    if not rule.step_activity:
        return step_name(rule)
    number = rule.step_no.rstrip(".)")
    return f"{f'Langkah {number}' if number else 'Langkah'}. {rule.step_activity}"


def effective_text(rule: RuleResult) -> str:
    """When the version came into force, in words."""
    if not rule.effective:
        return "tanggal berlaku tidak tercetak"
    return f"berlaku sejak {date_text(date.fromisoformat(rule.effective))}"


def procedure_text(rule: RuleResult) -> str:
    """Title, number and effective date of the SOP."""
    number = f", Nomor {rule.number}" if rule.number else ", tanpa nomor"
    return f"{rule.title}{number}, {effective_text(rule)}"


def bare_text(rule: RuleResult) -> str:
    """The rule's sentence without the number of the SOP, where that stands beside it."""
    return rule.text.replace(f" (SOP nomor {rule.number})", "") if rule.number else rule.text


def review_text(rule: RuleResult) -> str:
    """Why a rule is to be looked at before anything is concluded from it."""
    return f"{REVIEW_WORDS}: menandai {rule.failing} dari {rule.cases} berkas"


def finding_counts(run: Run) -> Mapping[Outcome, int]:
    """Numbers of violations and overdue obligations."""
    return {item: sum(rule.counts[item] for rule in run.rules) for item in FAILING_OUTCOMES}


def _row(item: FindingRow, rule: RuleResult) -> dict[str, str]:
    notes = [f"Pengecualian {item.waiver}"] if item.waiver else []
    notes += [review_text(rule)] if rule.needs_review else []
    return {
        "case": item.case,
        "sop": rule.title,
        "step": step_text(rule),
        "observed": _observed(item),
        "criterion": _criterion(item, rule),
        "severity": rule.severity,
        "outcome": item.outcome.printed,
        "evidence": item.place.text(),
        "note": "; ".join(notes),
        "rule": f"{item.rule_id} ({item.source.file}:{item.source.line})",
        "fingerprint": item.fingerprint,
    }


def _observed(item: FindingRow) -> str:
    """What was, and what must be known about it (ties, estimated starts, further executions)."""
    remark = item.explanation.removeprefix(item.outcome.printed).strip()
    remark = remark.removeprefix("(").removesuffix(")")
    text = f"{item.observed[:1].upper()}{item.observed[1:]}"
    return f"{text}. Catatan: {remark}." if remark else f"{text}."


def _criterion(item: FindingRow, rule: RuleResult) -> str:
    """SOP with number and date, the rule's sentence, legal basis and what the limit comes to."""
    rest = item.expected.partition(rule.text)[2].strip()
    rest = rest.replace(LIMIT_WORDS, "Batas yang dipakai: ")
    text = f"{procedure_text(rule)}: {bare_text(rule)}"
    return f"{text} {rest}" if rest else text
