"""Lines about what was asked for besides the run: the comparison, the sample."""

from __future__ import annotations

from collections.abc import Iterator

from sop_checks.comparison import STATUSES, Compared, Comparison
from sop_checks.result import Run
from sop_checks.sampling import METHOD, Sample

SHOWN = 10


def comparison_lines(comparison: Comparison, run: Run) -> Iterator[str]:
    """Counts by status, why findings are gone, and first of all whether like stands against like."""
    yield f"Dibandingkan dengan {comparison.against}:"
    if comparison.differences:
        yield "  PERHATIAN, syarat kedua pemeriksaan tidak sama; selisih temuan dapat berasal dari sini:"
        for text in comparison.differences[:SHOWN]:
            yield f"    - {text}"
        yield from _more(len(comparison.differences), "perbedaan")
    else:
        yield "  Data, SOP, kalender, dan pengaturannya sama."
    for status in STATUSES:
        yield f"  {status:<18}{comparison.count(status):>6} temuan"
        if status == "tidak muncul lagi":
            for reason, count in comparison.reasons().items():
                yield f"    {count:>6}  {reason}"
    texts = {rule.id: rule.text for rule in run.rules}
    for item in [item for item in comparison.items if item.status == "baru"][:SHOWN]:
        yield f"  baru: berkas {item.case}: {texts.get(item.rule_id, item.rule_id)}{_note(item)}"
    yield from _more(comparison.count("baru"), "temuan baru")


def sample_lines(sample: Sample, folder: str) -> Iterator[str]:
    """Population and sample per stratum, then the drawn cases."""
    yield f"Sampel: {len(sample.cases)} dari {sample.population} berkas, benih {sample.seed}"
    if sample.asked > sample.population:
        yield f"  diminta {sample.asked}, tetapi populasinya hanya {sample.population}: semua berkas terambil"
    elif any(not item.drawn for item in sample.strata):
        yield f"  sampel lebih kecil daripada {len(sample.strata)} lapisannya: hasil terburuk didahulukan"
    yield f"  Cara: {METHOD}"
    for item in sample.strata:
        where = f"{item.sop}@{item.version}, {item.outcome.printed}"
        yield f"  {item.drawn:>5} dari {item.population:>6}  {where}"
    shown = [case.case for case in sample.cases[: 2 * SHOWN]]
    more = len(sample.cases) - len(shown)
    yield f"  Berkas: {', '.join(shown)}{f', dan {more} lainnya' if more else ''}"
    yield from [f"  Selengkapnya: {folder}/data/sampel.csv"] if folder else []


def _note(item: Compared) -> str:
    parts = [item.note, "dikecualikan" if item.waiver else ""]
    text = "; ".join(filter(None, parts))
    return f" ({text})" if text else ""


def _more(count: int, word: str) -> Iterator[str]:
    if count > SHOWN:
        yield f"    dan {count - SHOWN} {word} lain"
