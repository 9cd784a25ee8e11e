"""Review records: written once, read back, and checked against the text now in force."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

PLACE = "sop_source/dinas/reviu/surat.yaml"


def reviews(project):
    return project.compiled().handbook.reviews


def test_a_record_comes_back_as_it_was_given(project):
    project.report()
    done = project.record(
        *("--periode", "2026-S1", "--laporan", project.path("lap"), "--dibandingkan", "wawancara: pelaksana"),
        *("--catatan", 'Langkah 1 "lambat":\n cek', "--tindak-lanjut", "- usul waktu baru"),
    )
    assert done.exit_code == 0, done.stderr
    (review,) = reviews(project)
    assert (review.procedure, review.day, review.period) == ("dinas/surat", date(2026, 7, 15), "2026-S1")
    assert (review.office, review.version, review.outcome) == (
        "Bagian Organisasi",
        "2024-01-02",
        "tetap-berlaku",
    )
    assert (review.note, review.follow_up) == ('Langkah 1 "lambat": cek', "- usul waktu baru")
    assert review.compared[0].startswith("naskah SOP dengan data 3 berkas per 2024-08-02: 2 indikasi dari")
    assert review.compared[1] == "wawancara: pelaksana"
    for name, digest in (
        ("bukti", review.evidence.evidence_sha256),
        ("findings", review.evidence.findings_sha256),
    ):
        raw = (project.root / f"lap/data/{name}.json").read_bytes()
        assert digest == hashlib.sha256(raw).hexdigest()
    assert review.evidence.cases == 3 and not review.older_text
    assert project.sop("lint", project.path(PLACE)).stdout == "Tidak ada masalah.\n"
    assert project.sop("fmt", "--check", project.path(PLACE)).exit_code == 0


def test_a_second_record_leaves_the_first_byte_for_byte(project):
    project.record(day="2026-01-20")
    before = project.read(PLACE)
    assert project.record(day="2026-07-15").exit_code == 0
    assert project.read(PLACE).startswith(before)
    assert [r.day.isoformat() for r in reviews(project)] == ["2026-01-20", "2026-07-15"]


@pytest.mark.parametrize(
    "old",
    [
        "reviu:\n- tanggal: 2025-01-20\n  oleh: A\n  versi: 2024-01-02\n  naskah: {sha}\n"
        "  dibandingkan: [x]\n  hasil: dicabut\n# ekor",
        "# kepala\r\nreviu:\r\n    - tanggal: 2025-01-20\r\n      oleh: A\r\n      versi: 2024-01-02\r\n"
        "      naskah: {sha}\r\n      dibandingkan: [x]\r\n      hasil: tetap-berlaku\r\n",
    ],
    ids=["no-indent", "crlf"],
)
def test_hand_written_files_are_extended_in_their_own_style(project, old):
    old = old.replace("{sha}", "a" * 64)
    project.write(PLACE, old)
    assert project.record().exit_code == 0
    raw = (project.root / PLACE).read_bytes().decode()
    assert raw.startswith(old)
    assert ("\r\n" in old) == ("\r\n" in raw[len(old) :])
    assert len(reviews(project)) == 2


def test_a_file_that_cannot_be_extended_safely_is_left_alone(project):
    item = "{tanggal: 2025-01-20, oleh: A, versi: 2024-01-02, naskah: " + "a" * 64
    old = f"reviu: [{item}, dibandingkan: [x], hasil: dicabut}}]\n"
    project.write(PLACE, old)
    result = project.record()
    assert result.exit_code == 2 and "tidak dapat ditambah" in result.stderr
    assert project.read(PLACE) == old


def test_the_same_day_twice_is_refused(project):
    project.record()
    before = project.read(PLACE)
    result = project.record()
    assert result.exit_code == 2 and "sudah memuat reviu tanggal 2026-07-15" in result.stderr
    assert project.read(PLACE) == before


def test_only_a_change_of_content_makes_it_another_text(project):
    project.record()
    sop = "sop_source/dinas/surat.yaml"
    text = project.read(sop)
    layout = text.replace(
        "id: surat\njudul: SOP Surat Masuk\n", "# catatan\njudul: 'SOP  Surat Masuk'\nid: surat\n"
    )
    confirmed = layout.replace(
        "keyakinan: sedang}", "keyakinan: sedang, dikonfirmasi: {oleh: Kabag, tanggal: 2026-08-01}}"
    )
    project.write(sop, confirmed)
    assert confirmed != text and not reviews(project)[0].older_text
    project.write(sop, text.replace("2 hari kalender", "3 hari kalender"))
    assert reviews(project)[0].older_text
    assert "atas naskah sebelumnya" in project.sop("lint", project.path(PLACE)).stdout
    assert "reviu 15 Juli 2026 atas naskah sebelumnya" in project.sop("monev", "jadwal").stdout


def test_a_report_of_another_text_cannot_be_recorded(project):
    project.report()
    project.write("sop_source/dinas/surat.yaml", project.read("sop_source/dinas/surat.yaml") + "# x\n")
    result = project.record("--laporan", project.path("lap"))
    assert result.exit_code == 2 and "naskah SOP yang berbeda" in result.stderr
    assert not (project.root / PLACE).exists()


def test_records_change_no_rule_and_no_digest(project):
    before = project.compiled().handbook.source_sha256
    project.record()
    assert project.compiled().handbook.source_sha256 == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--tanggal", "15/07/2026"], "tulis tahun-bulan-hari"),
        (["--tanggal", "2023-01-01"], "lebih dahulu dari tanggal efektif"),
        (["--oleh", "  "], "Sebutkan jabatan atau unit"),
    ],
)
def test_unusable_entries_are_explained(project, arguments, said):
    result = project.record(*arguments)
    assert result.exit_code == 2 and said in result.stderr
    assert not (project.root / PLACE).exists()


def test_the_page_has_one_line_and_only_with_a_record(project):
    from sop_compiler.site.review_line import review_line

    handbook = project.compiled().handbook
    surat = next(p for p in handbook.procedures if p.slug == "surat")
    assert review_line(handbook, surat) == ""
    project.record()
    handbook = project.compiled().handbook
    line = review_line(handbook, surat)
    assert line.startswith("Reviu terakhir: 15 Juli 2026; berikutnya: ") and line.endswith(".")
