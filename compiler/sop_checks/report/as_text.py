"""The summary on the terminal: share that could be judged, errors of the data, findings by rule.

What was asked for besides the run (comparison, sample) is told by :mod:`sop_checks.report.extras`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from sop_checks.data_findings import LEVEL_WORDS, DataFinding
from sop_checks.finding_texts import LIMIT_WORDS
from sop_checks.findings import outlines, outlines_at
from sop_checks.moments import Moment
from sop_checks.outcomes import FAILING_OUTCOMES, FINDING_OUTCOMES, Outcome
from sop_checks.reasons import REASONS
from sop_checks.report.numbers import percent
from sop_checks.result import FindingRow, RuleResult, Run
from sop_checks.time_words import moment_text

if TYPE_CHECKING:
    from sop_checks.comparison import Comparison
    from sop_checks.sampling import Sample

SHOWN_FINDINGS = 20
SHOWN_PER_RULE = 3
SHOWN_DATA = 20
SHOWN_CASES = 5
REVIEW_HEADING = "ATURAN PERLU DITINJAU"
REVIEW_ADVICE = (
    "lebih dari separuh berkas terkena; periksa dahulu apakah aturan, pemetaan, atau datanya yang keliru"
)
SETTING_WORDS = {
    ("hari_pertama_dihitung", "ya"): "hari pertama ikut dihitung",
    ("hari_pertama_dihitung", "tidak"): "hari pertama tidak dihitung",
    (
        "terima_lewat_tutup_hari_berikut",
        "ya",
    ): "yang diterima sesudah jam tutup dihitung hari kerja berikutnya",
    (
        "terima_lewat_tutup_hari_berikut",
        "tidak",
    ): "yang diterima sesudah jam tutup dihitung hari itu juga",
    ("batas_hari", "tengah_malam"): "hari berakhir tengah malam",
    ("batas_hari", "tutup"): "hari berakhir pada jam tutup",
    ("cuti_bersama", "libur"): "cuti bersama dihitung libur",
    ("cuti_bersama", "kerja"): "cuti bersama dihitung hari kerja",
    ("hari", "hari_kerja"): "“hari” dibaca hari kerja",
    ("hari", "hari_kalender"): "“hari” dibaca hari kalender",
    ("hari", ""): "“hari” dinilai menurut hari kerja dan menurut hari kalender",
    (
        "jam_kerja",
        "diasumsikan",
    ): "pembagian jam kerja adalah asumsi penyusun kalender (batas menit dan jam bergantung padanya)",
}


def run_text(
    run: Run, folder: str = "", *, comparison: Comparison | None = None, sample: Sample | None = None
) -> str:
    """The whole summary; ``folder`` is where complete lists were written, if anywhere."""
    sections = (
        _head(run),
        _errors(run),
        _reasons(run),
        _findings(run, folder),
        *_besides(run, folder, comparison, sample),
        _data(run),
        _end(run, folder),
    )
    return "\n\n".join("\n".join(lines) for lines in map(list, sections) if lines) + "\n"


def short_text(run: Run, folder: str = "") -> str:
    """The summary without rules and findings, which the reader has seen already."""
    sections = (_head(run), _errors(run), _reasons(run), _data(run), _end(run, folder))
    return "\n\n".join("\n".join(lines) for lines in map(list, sections) if lines)


def failure_text(
    rule: RuleResult, findings: Sequence[FindingRow], places: Sequence[int] | None = None
) -> str:
    """One rule that is violated: its sentence, counts, and the first cases with record cells.

    ``places`` are those of its findings, where ``findings`` has others too.
    """
    places = range(len(findings)) if places is None else places
    alike = zip(places, outlines_at(findings, places), strict=True)
    every = [(at, item) for at, item in alike if item.outcome in FAILING_OUTCOMES]
    failing = [at for at, item in every if not item.waiver]
    lines = [rule.text, f"Aturan: {rule.source.file}:{rule.source.line}", counts_text(rule)]
    if rule.needs_review:
        lines.append(REVIEW_ADVICE)
    if len(every) > len(failing):
        lines.append(f"dikecualikan: {len(every) - len(failing)}")
    for item in (findings[at] for at in failing[:SHOWN_CASES]):
        place = item.place.text()
        lines.append(f"- berkas {item.case}: {item.explanation}; {item.observed}")
        lines.extend([f"  catatan: {place}"] if place else [])
    if len(failing) > SHOWN_CASES:
        lines.append(f"- dan {len(failing) - SHOWN_CASES} berkas lain")
    return "\n".join(lines)


def _besides(
    run: Run, folder: str, comparison: Comparison | None, sample: Sample | None
) -> Iterator[Iterable[str]]:
    if comparison or sample:
        from sop_checks.report.extras import comparison_lines, sample_lines

        yield comparison_lines(comparison, run) if comparison else ()
        yield sample_lines(sample, folder) if sample else ()


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
        f"({percent(coverage.compliant, coverage.due)}){_rest(run)}"
    )
    waived = sum(bool(item.waiver) for item in outlines(run.findings))
    if waived:
        yield f"Dikecualikan: {waived} temuan; tetap tercantum, tetapi tidak menentukan kode keluar"
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


def counts_text(rule: RuleResult) -> str:
    """``indikasi tidak sesuai: 3; sesuai: 12``."""
    shown = (*FINDING_OUTCOMES, Outcome.COMPLIANT, Outcome.PENDING)
    return "; ".join(f"{item.printed}: {rule.counts[item]}" for item in shown if rule.counts[item])


def _rest(run: Run) -> str:
    """What the due obligations are that are not compliant."""
    counts = {item: sum(rule.counts[item] for rule in run.rules) for item in FINDING_OUTCOMES}
    parts = [f"{count} {item.printed}" for item, count in counts.items() if count]
    return f"; selebihnya: {'; '.join(parts)}" if parts else ""


def _findings(run: Run, folder: str) -> Iterator[str]:
    """By SOP and rule, so that each criterion is printed once."""
    failing = sum(rule.failing for rule in run.rules)
    shown = _first_of_each_rule(run.findings)
    number = sum(map(len, shown.values()))
    if failing > number:
        more = f"selengkapnya di {folder}" if folder else "selengkapnya dengan --laporan FOLDER"
        yield f"Temuan: {failing}; {number} ditampilkan, {more}"
    else:
        waived = sum(bool(item.waiver) for items in shown.values() for item in items)
        of_them = f", {waived} di antaranya dikecualikan" if waived else ""
        none = f"Tidak ada temuan pada {run.coverage.assessable} kewajiban yang dapat dinilai."
        yield f"Temuan: {failing}{of_them}" if failing else none
    for _, group in groupby(run.rules, key=lambda rule: (rule.sop, rule.version)):
        yield ""
        yield from _of_procedure(list(group), shown)


def _of_procedure(rules: Sequence[RuleResult], shown: Mapping[str, Sequence[FindingRow]]) -> Iterator[str]:
    first = rules[0]
    number = f" (Nomor {first.number})" if first.number else ""
    failing = [rule for rule in rules if rule.failing]
    yield f"{first.title}{number}, versi {first.version}: {first.cases} berkas"
    for rule in failing:
        # The heading has said the number of the SOP.
        review = f"[{REVIEW_HEADING}] " if rule.needs_review else ""
        yield f"  • {review}{rule.text.replace(f' (SOP nomor {first.number})', '')}"
        yield from [f"    {REVIEW_ADVICE[0].upper()}{REVIEW_ADVICE[1:]}."] if review else []
        yield f"    {counts_text(rule)}"
        yield f"    Aturan  : {rule.source.file}:{rule.source.line}"
        for item in shown.get(rule.id, ()):
            # What follows the rule's sentence: legal basis, and what the limit comes to for this case.
            basis, _, limit = item.expected.partition(rule.text)[2].partition(LIMIT_WORDS)
            yield f"    Berkas {item.case}: {item.explanation}"
            yield f"      Kondisi : {item.observed}"
            yield from [f"      Batas   : {limit.removesuffix('.')}"] if limit else []
            yield from (
                [f"      {basis.strip(' .').replace('Dasar:', 'Dasar   :')}"] if basis.strip(" .") else []
            )
            if item.place.text():
                yield f"      Catatan : {item.place.text()}"
            if item.waiver:
                yield f"      Dikecualikan: {item.waiver}"
        left = rule.failing - len(shown.get(rule.id, ()))
        if left:
            yield f"    dan {left} berkas lain"
    unknown = sum(bool(rule.counts[Outcome.NOT_ASSESSABLE]) for rule in rules if not rule.failing)
    if unknown:
        other = " lain" if failing else ""
        yield f"  {unknown} aturan{other} tanpa temuan, tetapi ada kewajibannya yang tidak dapat dinilai"


def _first_of_each_rule(findings: Sequence[FindingRow]) -> dict[str, list[FindingRow]]:
    """A few failing ones of every rule, so that one rule with many findings does not hide the others."""
    shown: dict[str, list[FindingRow]] = {}
    left = SHOWN_FINDINGS
    # What is excused comes last, so that it does not take the place of what is not.
    for waived in (False, True):
        for index, item in enumerate(outlines(findings)):
            if left and item.outcome in FAILING_OUTCOMES and bool(item.waiver) is waived:
                of_rule = shown.setdefault(item.rule_id, [])
                if len(of_rule) < SHOWN_PER_RULE:
                    of_rule.append(findings[index])
                    left -= 1
    return shown


def _errors(run: Run) -> Iterator[str]:
    """Errors come early: rows behind them take no part in anything below."""
    errors = [item for item in run.data_findings if item.level == "error"]
    if errors:
        yield "Kesalahan data, perbaiki dahulu; yang terkena tidak ikut dinilai atau dinilai sebagian:"
        yield from _listed(errors)
        if any(item.id == "data-kolom" for item in errors):
            yield "  Cara menunjuk kolom dengan --map: lihat checks/README.md."


def _data(run: Run) -> Iterator[str]:
    coverage = run.coverage
    others = [item for item in run.data_findings if item.level != "error"]
    if others:
        yield "Masalah data:"
        yield from _listed(others)
    if coverage.unread_rows:
        yield f"Tidak terbaca sebagai catatan: {len(coverage.unread_rows)}"
        for item in coverage.unread_rows[:SHOWN_DATA]:
            yield f"  {item.place.text()}: {item.reason}"
        yield from _more(len(coverage.unread_rows), "baris")
    if coverage.unmapped_columns:
        yield "Kolom yang tidak dipakai: " + "; ".join(item.text() for item in coverage.unmapped_columns)


def _listed(items: Sequence[DataFinding]) -> Iterator[str]:
    for item in items[:SHOWN_DATA]:
        times = f" ({item.count} catatan)" if item.count > 1 else ""
        yield f"  [{LEVEL_WORDS[item.level]}] {item.message}{times} – {item.place.text()}"
    yield from _more(len(items), "masalah data")


def _more(count: int, word: str) -> Iterator[str]:
    if count > SHOWN_DATA:
        yield f"  dan {count - SHOWN_DATA} {word} lainnya"


def _end(run: Run, folder: str) -> Iterator[str]:
    settings = run.info.settings
    for key, values in settings["kalender"].items():
        words = (SETTING_WORDS.get(pair, "") for pair in values.items())
        yield f"Cara menghitung hari (kalender {key}): {'; '.join(filter(None, words))}"
    for rule_id, words in settings["setelan_batas"].items():
        yield f"Setelan sendiri pada {rule_id}: {words}"
    if settings["kosong"]:
        yield "Dianggap kosong: " + ", ".join(map(repr, settings["kosong"]))
    if settings["mulai_dari"]:
        yield "Waktu mulai yang kosong diperkirakan dari selesainya langkah pendahulu."
    for name, words in settings.get("pengecualian", {}).items():
        yield f"Pengecualian {name}: {words}"
    if settings["samaran"] == "tidak":
        yield "Nama dan nomor pribadi TIDAK disamarkan dalam laporan ini."
    for place, notes in groupby(run.info.notes, key=lambda item: item[0].text()):
        yield f"Pembacaan {place}: {'; '.join(note for _, note in notes)}"
    if folder:
        yield f"Daftar lengkap: {folder}"
    failing = next((rule.rule for rule in run.rules if rule.failing), "")
    if failing:
        yield f"Cara sebuah aturan dihitung, misalnya: sop explain {failing}"
    yield (
        "Temuan adalah indikasi dari data, bukan kesimpulan tentang seseorang; "
        "sebab, akibat, dan rekomendasi diisi pemeriksa."
    )
