"""What to ask for: missing columns, fields and confirmations, by the obligations they would unlock."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sop_checks.findings import cases_of
from sop_checks.folding import fold
from sop_checks.outcomes import Outcome
from sop_checks.reasons import REASONS
from sop_checks.report.kka.findings import bare_text, procedure_text, step_text
from sop_checks.result import FindingRow, RuleResult, Run

AUDITEE, OWNER, AUDITOR = "Auditan", "Pemilik SOP", "Pemeriksa"
ADDRESSEES = {
    AUDITEE: "Untuk auditan: data yang perlu dilengkapi",
    OWNER: "Untuk pemilik SOP: naskah yang perlu dikonfirmasi (bukan untuk auditan)",
    AUDITOR: "Untuk pemeriksa: pemetaan dan pengaturan pemeriksaan",
}
"""Who can answer, in the order of the sheet, with the heading of each part."""

_OF_OWNER = frozenset({"perlu-konfirmasi", "berlaku-tidak-ada", "tanpa-versi", "satuan-hari"})
_OF_AUDITOR = frozenset(
    {
        "kalender-habis",
        "tanpa-kalender",
        "tanggal-acuan-tidak-ada",
        "pelaksana-tidak-dikenal",
        "langkah-di-luar-sop",
    }
)
_BY_SENTENCE = frozenset({"dokumen-tidak-dipetakan", "kelengkapan-tidak-dicatat", "perlu-konfirmasi"})
"""Reasons that are told by the rule's sentence, which names the document, not by the step alone."""
_ASKS = {
    "mulai-tidak-ada": "Isi kolom waktu mulai (tanggal dan jam)",
    "pendahulu-tidak-ada": "Isi kolom waktu mulai (tanggal dan jam), atau catatan langkah sebelumnya",
    "selesai-tidak-ada": "Isi kolom waktu selesai (tanggal dan jam)",
    "mulai-berkas-tidak-ada": "Isi kolom waktu, agar versi SOP yang berlaku dapat dipilih",
    "tanpa-jam": "Lengkapi kolom waktu dengan jam; sekarang hanya tanggal",
    "urutan-waktu": "Betulkan waktu mulai dan selesai; selesai tercatat sebelum mulai",
    "tanggal-tidak-terbaca": "Tulis ulang isi kolom {missing} sebagai tanggal",
    "awal-tidak-ada": "Sertakan {missing}, sebagai awal hitungan waktu",
    "dokumen-tidak-dipetakan": "Sertakan kolom dokumen yang dihasilkan, atau dokumennya sendiri",
    "kelengkapan-tidak-dicatat": "Sertakan kolom kelengkapan (dokumen yang diterima pelaksana langkah itu)",
    "pelaksana-tidak-ada": "Isi kolom pelaksana (jabatan)",
    "petugas-tidak-ada": "Isi kolom petugas",
    "langkah-kosong": "Isi kolom langkah; ada baris yang langkahnya kosong atau tidak pasti",
    "baris-tanpa-berkas": "Isi nomor berkas pada baris yang belum memuatnya",
    "isian-tidak-ada": "Isi kolom {missing}",
    "isian-berbeda": "Jelaskan isian {missing}, yang berbeda-beda dalam satu berkas",
    "status-berkas-tidak-ada": "Sertakan keterangan apakah berkas sudah selesai ({missing})",
    "waktu-sama": "Lengkapi waktu dengan jam dan menit; ada catatan berwaktu sama",
    "perlu-konfirmasi": "Konfirmasi {what}",
    "berlaku-tidak-ada": "Tetapkan tanggal berlaku SOP",
    "tanpa-versi": "Sertakan versi SOP yang berlaku pada awal berkas",
    "satuan-hari": "Tetapkan apakah “hari” berarti hari kerja atau hari kalender",
    "kalender-habis": "Lengkapi kalender kerja untuk tahun yang diperiksa",
    "tanpa-kalender": "Sertakan kalender kerja instansi",
    "tanggal-acuan-tidak-ada": "Tentukan tanggal acuan pemeriksaan",
    "pelaksana-tidak-dikenal": "Padankan nama pelaksana dalam data dengan yang tercetak di SOP",
    "langkah-di-luar-sop": "Padankan nama langkah dalam data dengan yang tercetak di SOP",
}


@dataclass(slots=True)
class Request:
    """One thing to ask for.

    Attributes:
        ask: the sentence that can be sent.
        about: steps or documents it is about, printed words.
        reason: why it is needed.
        obligations: how many cannot be judged for this reason first of all.
        cases: of how many cases.
        rules: ids of the rules concerned.
    """

    addressee: str
    ask: str
    about: tuple[str, ...]
    reason: str
    obligations: int
    cases: int
    rules: tuple[str, ...]


@dataclass(slots=True)
class _Group:
    reason: str
    missing: str
    note: str
    obligations: int = 0
    cases: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    rules: dict[str, RuleResult] = field(default_factory=dict[str, RuleResult])


def requests_of(run: Run) -> tuple[Request, ...]:
    """By addressee, then those that unlock most first."""
    rules = {rule.id: rule for rule in run.rules}
    order = list(ADDRESSEES)
    found = [_request(group) for group in _groups(run.findings, rules)]
    found.sort(key=lambda item: (order.index(item.addressee), -item.obligations, -item.cases, item.ask))
    return tuple(found)


def _groups(findings: Sequence[FindingRow], rules: dict[str, RuleResult]) -> Iterable[_Group]:
    groups: dict[tuple[str, ...], _Group] = {}
    for item, case in cases_of(findings):
        if item.outcome is not Outcome.NOT_ASSESSABLE:
            continue
        rule = rules[item.rule_id]
        missing = item.missing.removeprefix("kolom ")
        note = _note(item) if item.reason == "perlu-konfirmasi" else ""
        # A confirmation is asked per SOP and doubt, a column once for everything it is missing in.
        scope = (rule.sop, rule.version, note) if item.reason in _OF_OWNER else ()
        key = (item.reason, fold(missing), *scope)
        group = groups.setdefault(key, _Group(item.reason, missing, note))
        group.obligations += 1
        group.cases.add((item.sop, case))
        group.rules.setdefault(rule.id, rule)
    return groups.values()


def _request(group: _Group) -> Request:
    rules = list(group.rules.values())
    addressee = OWNER if group.reason in _OF_OWNER else AUDITOR if group.reason in _OF_AUDITOR else AUDITEE
    what = f"{group.missing.removeprefix('konfirmasi ')}: {group.note}".removesuffix(": ")
    ask = _ASKS.get(group.reason, "Lengkapi {missing}").format(missing=group.missing, what=what)
    return Request(
        addressee=addressee,
        ask=ask.rstrip(". "),
        about=_about(rules, group.reason),
        reason=REASONS.get(group.reason, group.reason),
        obligations=group.obligations,
        cases=len(group.cases),
        rules=tuple(group.rules),
    )


def _about(rules: Sequence[RuleResult], reason: str) -> tuple[str, ...]:
    """Steps, or sentences of the rules where documents are asked for; under the name of their SOP."""
    lines: dict[str, None] = {}
    sop = ""
    for rule in rules:
        if procedure_text(rule) != sop:
            sop = procedure_text(rule)
            lines[f"{sop}:"] = None
        lines[bare_text(rule) if reason in _BY_SENTENCE else step_text(rule)] = None
    return tuple(lines)


def _note(item: FindingRow) -> str:
    """What is doubtful, as the finding says it."""
    rest = item.explanation.partition(f"yang kurang: {item.missing}")[2]
    return rest.removeprefix(";").strip()
