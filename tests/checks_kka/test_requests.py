"""The sheet "Permintaan data": what to ask whom, and how much it would unlock."""

from __future__ import annotations

from kka_runs import grid, make_rule, make_run, unknown

from sop_checks.report.kka import write_kka
from sop_checks.report.kka.requests import AUDITEE, AUDITOR, OWNER, requests_of

ONE, TWO = make_rule(1, failing=0), make_rule(2, failing=0)
DOUBT = "Kata rapat tidak jelas."
FINDINGS = [
    unknown(ONE, "A-1", "tanpa-jam", "jam"),
    unknown(ONE, "A-1", "mulai-tidak-ada", "mulai"),
    unknown(TWO, "A-1", "mulai-tidak-ada", "mulai"),
    unknown(TWO, "A-2", "mulai-tidak-ada", "mulai"),
    unknown(ONE, "A-3", "perlu-konfirmasi", "konfirmasi bacaan SOP", DOUBT),
    unknown(ONE, "A-4", "perlu-konfirmasi", "konfirmasi bacaan SOP", DOUBT),
    unknown(TWO, "A-3", "perlu-konfirmasi", "konfirmasi alur SOP", "Cabang tanpa tujuan."),
    unknown(ONE, "A-5", "kalender-habis", "kalender kerja untuk tanggal itu"),
]
RUN = make_run(FINDINGS, [ONE, TWO])


def test_requests_are_ranked_by_the_obligations_they_would_unlock():
    found = [(item.addressee, item.ask, item.obligations, item.cases) for item in requests_of(RUN)]
    assert found == [
        (AUDITEE, "Isi kolom waktu mulai (tanggal dan jam)", 3, 2),
        (AUDITEE, "Lengkapi kolom waktu dengan jam; sekarang hanya tanggal", 1, 1),
        (OWNER, "Konfirmasi bacaan SOP: Kata rapat tidak jelas", 2, 2),
        (OWNER, "Konfirmasi alur SOP: Cabang tanpa tujuan", 1, 1),
        (AUDITOR, "Lengkapi kalender kerja untuk tahun yang diperiksa", 1, 1),
    ]


def test_every_obligation_that_cannot_be_judged_is_asked_for_once():
    assert sum(item.obligations for item in requests_of(RUN)) == len(FINDINGS)


def test_a_request_names_steps_and_rules():
    first = requests_of(RUN)[0]
    assert first.about == (
        "SOP Layanan, Nomor 9/SOP/2024, berlaku sejak 17 Januari 2024:",
        "Langkah 1. Memeriksa kelengkapan berkas permohonan",
        "Langkah 2. Memeriksa kelengkapan berkas permohonan",
    )
    assert first.rules == (ONE.id, TWO.id)


def test_a_missing_document_is_asked_for_in_the_words_of_its_rule():
    run = make_run([unknown(ONE, "A-1", "dokumen-tidak-dipetakan", "dokumen")], [ONE])
    assert requests_of(run)[0].about[1] == "Langkah 1 “Memeriksa” paling lama “3 hari kerja”."


def test_a_reason_that_has_no_sentence_yet_is_still_asked_for():
    run = make_run([unknown(ONE, "A-1", "alasan-baru", "kolom nomor surat")], [ONE])
    assert requests_of(run)[0].ask == "Lengkapi nomor surat"


def test_the_sheet_keeps_auditee_and_owner_apart(tmp_path):
    rows = grid(write_kka(RUN, tmp_path).path, "Permintaan data")
    heads = [row[0] for row in rows if isinstance(row[0], str) and row[0].startswith("Untuk ")]
    assert heads == [
        "Untuk auditan: data yang perlu dilengkapi",
        "Untuk pemilik SOP: naskah yang perlu dikonfirmasi (bukan untuk auditan)",
        "Untuk pemeriksa: pemetaan dan pengaturan pemeriksaan",
    ]
    numbers = [(row[0], row[3], row[4]) for row in rows if isinstance(row[0], int)]
    assert numbers == [(1, 3, 2), (2, 1, 1), (1, 2, 2), (2, 1, 1), (1, 1, 1)]
