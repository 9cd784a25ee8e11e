"""The summary on the terminal: how much could be judged, then findings, then problems of the data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from sop_checks.data_findings import LEVEL_WORDS
from sop_checks.moments import Moment
from sop_checks.outcomes import FAILING_OUTCOMES, FINDING_OUTCOMES, Outcome
from sop_checks.reasons import REASONS
from sop_checks.result import FindingRow, RuleResult, Run
from sop_checks.time_words import moment_text

SHOWN_FINDINGS = 20
SHOWN_PER_RULE = 3
SHOWN_DATA = 20
SHOWN_CASES = 5


def run_text(run: Run, folder: str = "") -> str:
    """The whole summary; ``folder`` is where complete lists were written, if anywhere."""
    sections = (_head(run), _reasons(run), _rules(run), _findings(run), _data(run), _end(run, folder))
    return "\n\n".join("\n".join(lines) for lines in map(list, sections) if lines) + "\n"


def short_text(run: Run, folder: str = "") -> str:
    """The summary without rules and findings, which the reader has seen already."""
    sections = (_head(run), _reasons(run), _data(run), _end(run, folder))
    return "\n\n".join("\n".join(lines) for lines in map(list, sections) if lines)


def failure_text(rule: RuleResult, findings: Iterable[FindingRow]) -> str:
    """One rule that is violated: its sentence, counts, and the first cases with record cells."""
    lines = [rule.text, f"Aturan: {rule.source.file}:{rule.source.line}", _counts(rule)]
    failing = [item for item in findings if item.outcome in FAILING_OUTCOMES]
    for item in failing[:SHOWN_CASES]:
        place = item.place.text()
        lines.append(f"- berkas {item.case}: {item.explanation}; {item.observed}")
        lines.extend([f"  catatan: {place}"] if place else [])
    if len(failing) > SHOWN_CASES:
        lines.append(f"- dan {len(failing) - SHOWN_CASES} berkas lain")
    return "\n".join(lines)


def percent(part: int, whole: int) -> str:
    """``66,7 %``; never rounded up to 100 or down to 0 when something is left."""
    if not whole:
        return "–"
    tenths = round(1000 * part / whole)
    tenths = min(tenths, 999) if part < whole else tenths
    tenths = max(tenths, 1) if part else tenths
    return f"{tenths // 10},{tenths % 10} %"


def _head(run: Run) -> Iterator[str]:
    coverage = run.coverage
    files = ", ".join(run.info.sha256["exports"])
    source = run.info.settings["tanggal_acuan"]
    yield f"Hasil pemeriksaan {files}"
    as_of = moment_text(Moment.parse(run.info.as_of, "Asia/Jakarta")) if run.info.as_of else "tidak ada"
    yield f"Tanggal acuan: {as_of} ({source})"
    yield f"Berkas diperiksa: {coverage.cases}, dari {coverage.records} catatan"
    yield (
        f"Dapat dinilai: {coverage.assessable} dari {coverage.obligations} kewajiban "
        f"({percent(coverage.assessable, coverage.obligations)})"
    )
    yield (
        f"Sesuai: {coverage.compliant} dari {coverage.due} kewajiban yang sudah jatuh tempo "
        f"({percent(coverage.compliant, coverage.due)})"
    )
    if coverage.later_records:
        yield f"Catatan sesudah tanggal acuan, tidak ikut dinilai: {coverage.later_records}"
    if coverage.other_sop:
        yield f"Baris untuk SOP lain, tidak diminta: {coverage.other_sop}"


def _reasons(run: Run) -> Iterator[str]:
    counts = run.coverage.not_assessable_by_reason
    if counts:
        yield "Tidak dapat dinilai karena:"
        for reason, count in counts.items():
            yield f"  {count:>6}  {REASONS[reason]} ({reason})"


def _rules(run: Run) -> Iterator[str]:
    for _, group in groupby(run.rules, key=lambda rule: (rule.sop, rule.version)):
        rules = list(group)
        first = rules[0]
        number = f" (Nomor {first.number})" if first.number else ""
        yield f"{first.title}{number}, versi {first.version}: {first.cases} berkas"
        listed = [rule for rule in rules if any(rule.counts[item] for item in FINDING_OUTCOMES)]
        failing = [rule for rule in listed if rule.failing]
        for rule in failing:
            yield f"  • {rule.text}"
            yield f"    {_counts(rule)}"
        rest = len(listed) - len(failing)
        if rest:
            yield f"  {rest} aturan lain hanya berisi kewajiban yang tidak dapat dinilai"
        if not listed:
            yield "  Tidak ada temuan."


def _counts(rule: RuleResult) -> str:
    shown = (*FINDING_OUTCOMES, Outcome.COMPLIANT, Outcome.PENDING)
    return ", ".join(f"{item.printed}: {rule.counts[item]}" for item in shown if rule.counts[item])


def _findings(run: Run) -> Iterator[str]:
    failing = [item for item in run.findings if item.outcome in FAILING_OUTCOMES]
    if not failing:
        return
    shown = list(_first_of_each_rule(failing))[:SHOWN_FINDINGS]
    yield f"Temuan ({len(shown)} dari {len(failing)} ditampilkan):"
    for number, item in enumerate(shown, 1):
        yield f"{number:>3}. Berkas {item.case}: {item.explanation}"
        yield f"     Kondisi : {item.observed}"
        yield f"     Kriteria: {item.expected}"
        yield f"     Aturan  : {item.source.file}:{item.source.line}"
        if item.place.text():
            yield f"     Catatan : {item.place.text()}"


def _first_of_each_rule(findings: Iterable[FindingRow]) -> Iterator[FindingRow]:
    """A few of every rule, so that one rule with many findings does not hide the others."""
    shown: dict[str, int] = {}
    for item in findings:
        shown[item.rule_id] = shown.get(item.rule_id, 0) + 1
        if shown[item.rule_id] <= SHOWN_PER_RULE:
            yield item


def _data(run: Run) -> Iterator[str]:
    coverage = run.coverage
    if run.data_findings:
        yield "Masalah data:"
        for item in run.data_findings[:SHOWN_DATA]:
            times = f" ({item.count} catatan)" if item.count > 1 else ""
            yield f"  [{LEVEL_WORDS[item.level]}] {item.message}{times} – {item.place.text()} [{item.id}]"
        yield from _more(len(run.data_findings), "masalah data")
    if coverage.unread_rows:
        yield f"Tidak terbaca sebagai catatan: {len(coverage.unread_rows)}"
        for item in coverage.unread_rows[:SHOWN_DATA]:
            yield f"  {item.place.text()}: {item.reason}"
        yield from _more(len(coverage.unread_rows), "baris")
    if coverage.unmapped_columns:
        yield "Kolom yang tidak dipakai: " + "; ".join(item.text() for item in coverage.unmapped_columns)


def _more(count: int, word: str) -> Iterator[str]:
    if count > SHOWN_DATA:
        yield f"  dan {count - SHOWN_DATA} {word} lainnya"


def _end(run: Run, folder: str) -> Iterator[str]:
    settings = run.info.settings
    for key, values in settings["kalender"].items():
        chosen = ", ".join(f"{name} {value}" for name, value in values.items() if value)
        yield f"Kalender {key}: {chosen}"
    if settings["kosong"]:
        yield "Dianggap kosong: " + ", ".join(map(repr, settings["kosong"]))
    if settings["mulai_dari"]:
        yield "Waktu mulai yang kosong diperkirakan dari selesainya langkah pendahulu."
    if settings["samaran"] == "tidak":
        yield "Nama dan nomor pribadi TIDAK disamarkan dalam laporan ini."
    for place, note in run.info.notes:
        yield f"Pembacaan {place.text()}: {note}"
    if folder:
        yield f"Daftar lengkap: {folder}"
    yield (
        "Temuan adalah indikasi dari data, bukan kesimpulan tentang seseorang; "
        "sebab, akibat, dan rekomendasi diisi pemeriksa."
    )
