"""The monitoring form of one SOP as plain values: what is printed, and what is left to the assessor.

The table to be signed has the columns of *Tabel 7 Monitoring Pelaksanaan SOP AP* (PermenPAN-RB
35/2012, annex, as quoted at 123dok.com, document 8ydlojrgz): No, Prosedur, Penilaian terhadap
penerapan, Catatan hasil penilaian, Tindakan yang harus diambil, Paraf penilai.  Everything else is
the tool's and is headed as an attachment, so that no column is taken for the regulation's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sop_checks.report.numbers import percent
from sop_checks.time_words import MONTH_NAMES, date_text
from sop_compiler.model import REVIEW_WORDS, Handbook, Procedure, Step
from sop_compiler.review.facts import Facts, Tally
from sop_compiler.review.periods import Period

SHOWN_DEVIATIONS = 6
SHOWN_DOUBTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One step: its printed words, then what was seen (``""`` = nothing to see)."""

    number: str
    activity: str
    roles: str
    limit: str
    judged: str = ""
    late: str = ""
    measured: str = ""
    median: tuple[str, ...] = ()
    ninth: tuple[str, ...] = ()
    outputs: str = ""
    sub: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form.

    Attributes:
        identity: (label, words) of the head.
        checked: sentences about the checked cases; empty without a report.
        deviations: (words, count) of the most frequent indications.
        more_deviations: how many further rules have indications.
        attention: (heading, sentences) of what the assessor should look at.
    """

    agency: str
    unit: str
    title: str
    number: str
    identity: tuple[tuple[str, str], ...]
    checked: tuple[str, ...]
    steps: tuple[StepLine, ...]
    deviations: tuple[tuple[str, str], ...]
    more_deviations: int
    attention: tuple[tuple[str, tuple[str, ...]], ...]
    with_report: bool


def make_form(
    handbook: Handbook, procedure: Procedure, facts: Facts | None, *, period: Period | None, report: str
) -> Form:
    """The form of ``procedure``.

    Args:
        handbook: where it comes from.
        procedure: an SOP.
        facts: what the report says about it, ``None`` when there is nothing.
        period: what is monitored, ``None`` = left blank.
        report: name of the report folder, ``""`` without one.
    """
    agency = handbook.agency(procedure.agency)
    unit = next((unit.name for unit in agency.units if unit.id == procedure.unit), "")
    shown = facts.deviations[:SHOWN_DEVIATIONS] if facts else ()
    return Form(
        agency=agency.name,
        unit=unit,
        title=procedure.title,
        number=procedure.number or "tidak tercetak",
        identity=(
            ("Nomor SOP", procedure.number or "tidak tercetak"),
            ("Tanggal efektif", effective_words(procedure)),
            ("Revisi", _revision(procedure)),
            ("Periode monitoring", period.words if period else ""),
            ("Monitoring sebelumnya", _last(handbook, procedure)),
            ("Tanggal monitoring", ""),
        ),
        checked=tuple(_checked(facts, period, report)),
        steps=tuple(_lines(handbook, procedure, facts)),
        deviations=tuple((d.text, _of(Tally(d.judged, d.judged, d.failing))) for d in shown),
        more_deviations=len(facts.deviations) - len(shown) if facts else 0,
        attention=tuple(_attention(handbook, procedure, facts, period)),
        with_report=facts is not None,
    )


def effective_words(procedure: Procedure) -> str:
    """Effective date in words, or that none is printed."""
    version = procedure.version
    if version.effective:
        return date_text(version.effective)
    if version.assumed:
        return f"{date_text(version.assumed.date)} (dianggap)"
    return "tidak tercetak"


def _revision(procedure: Procedure) -> str:
    version = procedure.version
    words = [f"ke-{version.revision}" if version.revision else ""]
    words.append(date_text(version.revised) if version.revised else "")
    return ", ".join(word for word in words if word) or "belum pernah, menurut naskah"


def _last(handbook: Handbook, procedure: Procedure) -> str:
    last = handbook.last_review(procedure.id)
    return f"{date_text(last.day)}: {REVIEW_WORDS[last.outcome]}" if last else "belum ada catatan"


def _checked(facts: Facts | None, period: Period | None, report: str) -> Iterator[str]:
    if facts is None:
        if report:
            yield f"Laporan {report} tidak memuat berkas SOP ini."
        return
    as_of = f", keadaan per {_moment(facts.as_of)}" if facts.as_of else ""
    yield f"{facts.cases} berkas diperiksa{as_of}{_months(facts.months)}."
    total = facts.total
    yield (
        f"Kewajiban dalam berkas itu: {total.all}. Dapat dinilai {total.judged} "
        f"({percent(total.judged, total.all)}); selebihnya tidak dapat dinilai dari data."
    )
    yield f"Indikasi tidak sesuai atau lewat tenggat: {_of(total)}."
    if period and facts.outside(period):
        yield (
            f"{facts.outside(period)} berkas di antaranya mulai di luar periode monitoring atau tidak "
            "diketahui mulainya; ikut dihitung."
        )


def _months(months: Mapping[str, int]) -> str:
    known = [month for month in months if month]
    if not known:
        return ""
    first, last = _month(min(known)), _month(max(known))
    return f", mulai {first}" if first == last else f", mulai {first} sampai {last}"


def _month(key: str) -> str:
    year, _, month = key.partition("-")
    return f"{MONTH_NAMES[int(month) - 1]} {year}"


def _moment(text: str) -> str:
    """``17 Januari 2024`` of an ISO date or moment."""
    year, month, day = text[:10].split("-")
    return f"{int(day)} {MONTH_NAMES[int(month) - 1]} {year}"


def _lines(handbook: Handbook, procedure: Procedure, facts: Facts | None) -> Iterator[StepLine]:
    names = {role.id: role.name for role in handbook.agency(procedure.agency).roles}
    names |= {c.role: c.printed for c in procedure.columns if c.printed != c.role}
    for step in procedure.all_steps():
        if step.is_terminal or not step.activity:
            continue
        yield _line(step, names, facts)


def _line(step: Step, names: Mapping[str, str], facts: Facts | None) -> StepLine:
    seen = facts.steps.get(step.id) if facts else None
    usage = seen.usage if seen else ()
    return StepLine(
        number=step.number or "",
        activity=step.activity,
        roles=", ".join(names.get(role, role) for role in step.roles),
        limit=step.limit.printed if step.limit else "",
        judged=f"{seen.total.judged} dari {seen.total.all}" if seen and seen.total.all else "",
        late=_of(seen.late) if seen and seen.late else "",
        measured=str(usage[0].executions) if usage else "",
        median=tuple(dict.fromkeys(use.median for use in usage)),
        ninth=tuple(dict.fromkeys(use.ninth for use in usage)),
        outputs=_of(seen.outputs) if seen and seen.outputs else "",
        sub=step.parent is not None,
    )


def _of(tally: Tally) -> str:
    """``3 dari 12 (25,0 %)``; how many could be judged always stands beside the count."""
    if not tally.judged:
        return "tidak dapat dinilai" if tally.all else "–"
    share = percent(tally.failing, tally.judged).replace(" ", "\u00a0")
    return f"{tally.failing} dari {tally.judged} ({share})"


def _attention(
    handbook: Handbook, procedure: Procedure, facts: Facts | None, period: Period | None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    if facts and not facts.same_text:
        yield (
            "Naskah",
            ("Laporan memeriksa naskah SOP yang berbeda dari naskah sekarang; susun ulang laporannya.",),
        )
    if facts and facts.other_versions:
        yield (
            "Versi",
            (f"{facts.other_versions} berkas lain dinilai dengan versi terdahulu; tidak dihitung di sini.",),
        )
    laws = tuple(_laws(handbook, procedure))
    if laws:
        yield "Dasar hukum", laws
    doubts = [doubt for doubt in procedure.doubts if doubt.open and not doubt.spelling_only]
    if doubts:
        numbers = {step.id: step.number or step.id for step in procedure.all_steps()}
        words = [f"{_place(d.field, numbers)}: {d.reason}" for d in doubts[:SHOWN_DOUBTS]]
        if len(doubts) > SHOWN_DOUBTS:
            words.append(f"dan {len(doubts) - SHOWN_DOUBTS} hal lain; lihat halaman SOP")
        yield f"Masih perlu dikonfirmasi ({len(doubts)})", tuple(words)


def _laws(handbook: Handbook, procedure: Procedure) -> Iterator[str]:
    known = {regulation.id: regulation for regulation in handbook.regulations}
    for name in dict.fromkeys(r for basis in procedure.legal_basis for r in basis.regulations):
        law = known.get(name)
        if law is None or law.status == "berlaku":
            continue
        relations = law.relations
        later = relations.repealed_by or relations.amended_by
        named = ", ".join(known[other].name if other in known else other for other in later)
        if law.status == "dicabut" or relations.repealed_by:
            state = "sudah" if law.checked_on else "tercatat"
            words = f"{state} dicabut{f', diganti {named}' if named else ''}"
        elif law.status == "diubah":
            words = f"sudah diubah{f' dengan {named}' if named else ''}"
        else:
            continue
        when = f"; dilihat {_moment(law.checked_on)}" if law.checked_on else "; statusnya belum diperiksa"
        yield f"{law.name} {words}{when}."


def _place(field: str, numbers: Mapping[str, str]) -> str:
    parts = field.split("/")
    if parts[0] == "langkah" and len(parts) > 1:
        return ", ".join([f"Langkah {numbers.get(parts[1], parts[1])}", *parts[2:]]).replace("_", " ")
    return ", ".join(parts).replace("_", " ").capitalize()
