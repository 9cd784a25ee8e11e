"""From a source to the rules the engines judge: ids, basis, versions, what is carried over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sop_checks.rules import ProcedureRules, Rule, VersionRules, from_data, to_data
from sop_compiler.checkgen.build import procedure_rules
from sop_compiler.pipeline import compile_source, load_rules

HEAD = "id: surat\njudul: SOP Surat\nnomor: 7/2024\nversi: {berlaku: 2024-01-02}\nlangkah:\n"
STEPS = """\
  - {id: terima, kegiatan: Menerima surat, waktu: 1 hari, output: [Tanda terima, Catatan]}
  - {id: catat, kegiatan: Mencatat surat, waktu: {terbuka: sesuai kebutuhan}}
"""


def rules(root: Path, *files: tuple[str, str]) -> tuple[ProcedureRules, ...]:
    for path, text in files:
        file = root / "sop_source" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    compilation = compile_source(root)
    assert compilation.ok, [d.message() for d in compilation.errors]
    return procedure_rules(compilation.handbook)


def version(root: Path, body: str, head: str = HEAD) -> VersionRules:
    (procedure,) = rules(root, ("dinas/surat.yaml", head + body))
    return procedure.versions[-1]


def find(version: VersionRules, end: str) -> Rule:
    (found,) = [r for r in version.rules if r.id.endswith(end)]
    return found


def test_ids_name_sop_version_step_rule_and_document(tmp_path: Path):
    assert [r.id for r in version(tmp_path, STEPS).rules] == [
        "dinas/surat@2024-01-02#terima/output-wajib/tanda-terima",
        "dinas/surat@2024-01-02#terima/output-wajib/catatan",
        "dinas/surat@2024-01-02#terima/batas-waktu",
        "dinas/surat@2024-01-02#terima/langkah-wajib",
        "dinas/surat@2024-01-02#terima/langkah-berulang",
        "dinas/surat@2024-01-02#catat/langkah-wajib",
        "dinas/surat@2024-01-02#catat/urutan",
        "dinas/surat@2024-01-02#catat/langkah-berulang",
        "dinas/surat@2024-01-02#berkas/langkah-di-luar-sop",
    ]


def test_an_open_limit_is_no_obligation(tmp_path: Path):
    assert not [r for r in version(tmp_path, STEPS).rules if r.step == "catat" and r.kind == "batas-waktu"]


def test_every_sentence_quotes_the_words_and_the_number_of_the_sop(tmp_path: Path):
    found = version(tmp_path, STEPS)
    assert (
        find(found, "terima/batas-waktu").text
        == "Langkah “Menerima surat” paling lama “1 hari” (SOP nomor 7/2024)."
    )
    assert "“Tanda terima”" in find(found, "tanda-terima").text


@pytest.mark.parametrize(
    ("field", "weakened"),
    [
        ("langkah/terima/waktu", {"batas-waktu"}),
        ("langkah/terima/output", {"output-wajib"}),
        ("langkah/terima", {"batas-waktu", "output-wajib", "langkah-wajib", "langkah-berulang"}),
        ("langkah/terima/keterangan", set()),
        ("langkah", set()),
    ],
)
def test_a_doubt_makes_the_rules_it_covers_inferred(field: str, weakened: set[str], tmp_path: Path):
    note = f"perlu_konfirmasi:\n  - {{medan: {field}, alasan: Angka kabur., keyakinan: rendah}}\n"
    found = [r for r in version(tmp_path, STEPS + note).rules if r.step == "terima"]
    assert {r.kind for r in found if r.basis == "disimpulkan"} == weakened
    assert {r.basis_note for r in found if r.basis == "disimpulkan"} <= {"Angka kabur."}


def test_a_doubt_about_one_output_leaves_the_other_printed(tmp_path: Path):
    note = "perlu_konfirmasi:\n  - {medan: langkah/terima/output/2, alasan: Kabur., keyakinan: rendah}\n"
    found = version(tmp_path, STEPS + note)
    assert find(found, "/tanda-terima").basis == "tercetak"
    assert find(found, "/catatan").basis == "disimpulkan"


@pytest.mark.parametrize(
    "extra", ["hanya_ejaan: ya", "dikonfirmasi: {oleh: Kepala Bagian, tanggal: 2024-02-01}"]
)
def test_spelling_notes_and_confirmed_doubts_weaken_nothing(extra: str, tmp_path: Path):
    note = f"perlu_konfirmasi:\n  - {{medan: langkah/terima, alasan: Ejaan., keyakinan: tinggi, {extra}}}\n"
    assert {r.basis for r in version(tmp_path, STEPS + note).rules} == {"tercetak"}


def test_a_doubt_about_the_effective_date_marks_the_version(tmp_path: Path):
    note = "perlu_konfirmasi:\n  - {medan: versi/berlaku, alasan: Kabur., keyakinan: rendah}\n"
    assert version(tmp_path, STEPS + note).effective_doubtful
    assert not version(tmp_path, STEPS).effective_doubtful


def test_start_and_end_rows_are_never_obligations(tmp_path: Path):
    body = (
        "  - Mulai\n  - {id: terima, kegiatan: Menerima}\n  - {id: akhir, jenis: selesai, output: [Arsip]}\n"
    )
    found = version(tmp_path, body)
    assert {r.step for r in found.rules if r.kind != "langkah-di-luar-sop"} == {"terima"}
    assert not [r for r in found.rules if r.kind == "urutan"]
    assert [s.kind for s in found.steps] == ["start", "process", "end"]


def test_an_end_row_closes_a_case(tmp_path: Path):
    body = "  - {id: terima, kegiatan: Menerima}\n  - {id: akhir, jenis: selesai, kegiatan: Selesai}\n"
    assert "akhir" in version(tmp_path, body).closing.steps


def test_the_last_row_closes_a_case_where_no_end_is_printed(tmp_path: Path):
    assert version(tmp_path, STEPS).closing.steps == ("catat",)


def test_a_decision_that_may_go_on_does_not_close_a_case(tmp_path: Path):
    body = """\
  - id: periksa
    kegiatan: Memeriksa
    cabang:
      - {label: Ya, ke: selesai}
      - {label: Tidak, ke: kembalikan}
  - {id: kembalikan, kegiatan: Mengembalikan}
"""
    assert version(tmp_path, body).closing.steps == ("kembalikan",)


def test_a_decision_whose_other_exits_only_lead_back_closes_a_case(tmp_path: Path):
    body = """\
  - {id: susun, kegiatan: Menyusun}
  - id: periksa
    kegiatan: Memeriksa
    cabang:
      - {label: Ya, ke: selesai}
      - {label: Tidak, ke: susun}
"""
    assert version(tmp_path, body).closing.steps == ("periksa",)


@pytest.mark.parametrize(
    ("written", "read"),
    [("selalu", (True, None, None)), ("status = Selesai", (False, "status", "Selesai"))],
)
def test_selesai_bila_overrides_the_end(written: str, read: tuple, tmp_path: Path):
    closing = version(tmp_path, f"{STEPS}berkas: {{selesai_bila: {written}}}\n").closing
    assert (closing.always, closing.field, closing.value) == read
    assert closing.steps == ()


def test_a_start_point_is_carried_over(tmp_path: Path):
    body = STEPS + (
        "  - id: kirim\n    kegiatan: Mengirim\n"
        "    waktu: {batas: 3 hari kerja, sejak: {langkah: terima, titik: mulai, pasangan: setiap}}\n"
    )
    test = find(version(tmp_path, body), "kirim/batas-waktu").limit
    assert (test.limit.amount, test.limit.unit) == (3, "hari_kerja")
    assert (test.start.step, test.start.point, test.start.pairing) == ("terima", "mulai", "setiap")


def test_a_deadline_of_the_case_is_carried_over(tmp_path: Path):
    body = (
        STEPS
        + "  - id: kirim\n    kegiatan: Kirim\n"
        + "    waktu: {tenggat: {isian: jatuh_tempo, terhadap: akhir_berkas}}\n"
    )
    test = find(version(tmp_path, body), "kirim/batas-waktu").limit
    assert (test.limit, test.due.field, test.due.against) == (None, "jatuh_tempo", "akhir_berkas")


def test_settings_of_a_limit_are_carried_over(tmp_path: Path):
    body = STEPS + (
        "  - id: kirim\n    kegiatan: Kirim\n    waktu: {batas: 2 hari kalender, hitung: jam, "
        "batas_hari: tutup, "
        "cuti_bersama: kerja, hari_pertama_dihitung: ya, terima_lewat_tutup_hari_berikut: tidak}\n"
    )
    limit = find(version(tmp_path, body), "kirim/batas-waktu").limit.limit
    assert (limit.hours_mode, limit.day_ends_at_closing, limit.joint_leave_is_working_day) == (
        True,
        True,
        True,
    )
    assert (limit.first_day_counts, limit.late_receipt_next_day) == (True, False)


def test_a_limit_on_the_whole_case_is_a_rule_of_its_own(tmp_path: Path):
    rule = find(version(tmp_path, f"{STEPS}berkas: {{batas: 5 hari kerja}}\n"), "/batas-berkas")
    assert (rule.id, rule.step, rule.limit.limit.amount) == (
        "dinas/surat@2024-01-02#berkas/batas-berkas",
        "",
        5,
    )


CONTROLS = """\
kendali:
  - id: satu
    kalimat: Surat dicatat setelah diterima.
    tingkat: tinggi
    dasar: Perwali 1/2020
    didahului: {langkah: catat, oleh: terima}
  - {id: dua, batas: {dari: terima, ke: {langkah: catat, titik: mulai}, waktu: 2 jam, pasangan: setiap}}
  - {id: tiga, pemisahan_fungsi: {langkah: [terima, catat]}}
  - {id: empat, paling_banyak: {langkah: catat, n: 2}}
  - {id: lima, pelaksana: {langkah: catat, boleh: [Kepala Bagian]}}
  - {id: enam, isian: {langkah: catat, kolom: nomor_agenda}}
  - {id: tujuh, tenggat: {isian: jatuh_tempo}}
"""


def test_controls_are_carried_over(tmp_path: Path):
    found = version(tmp_path, STEPS + CONTROLS)
    first = find(found, "#catat/kendali/satu")
    assert (first.text, first.severity, first.legal) == (
        "Surat dicatat setelah diterima.",
        "tinggi",
        "Perwali 1/2020",
    )
    assert (first.control.operator, first.control.steps, first.control.other) == (
        "didahului",
        ("catat",),
        "terima",
    )
    second = find(found, "#berkas/kendali/dua").control
    assert (second.start.step, second.end.step, second.end.point) == ("terima", "catat", "mulai")
    assert (second.start.pairing, second.end.pairing, second.limit.unit) == ("setiap", "setiap", "jam")
    assert find(found, "kendali/tiga").control.steps == ("terima", "catat")
    assert find(found, "kendali/empat").control.count == 2
    assert find(found, "kendali/lima").control.names == ("Kepala Bagian",)
    assert find(found, "kendali/enam").control.field == "nomor_agenda"
    assert find(found, "kendali/tujuh").control.due.field == "jatuh_tempo"


def test_a_control_without_a_sentence_gets_one(tmp_path: Path):
    assert "“Mencatat surat”" in find(version(tmp_path, STEPS + CONTROLS), "kendali/empat").text


def test_outputs_that_are_no_obligation_make_no_rule(tmp_path: Path):
    body = (
        "  - {id: terima, kegiatan: Terima, "
        "output: [{teks: Salinan, wajib: tidak}, {salah_satu: [Surat, Memo]}]}\n"
    )
    found = [r for r in version(tmp_path, body).rules if r.kind == "output-wajib"]
    assert [r.subject for r in found] == ["surat+memo"]
    assert [d.name for d in found[0].output.documents] == ["Surat", "Memo"]


def test_versions_are_sorted_oldest_first_and_the_newest_is_last(tmp_path: Path):
    def dated(day: str) -> str:
        return HEAD.replace("2024-01-02", day) + STEPS

    (found,) = rules(
        tmp_path,
        ("dinas/surat.yaml", dated("2024-01-02")),
        ("dinas/versi/surat@2023-05-01.yaml", dated("2023-05-01")),
        ("dinas/versi/surat@2021-05-01.yaml", dated("2021-05-01")),
    )
    assert [v.effective for v in found.versions] == [date(2021, 5, 1), date(2023, 5, 1), date(2024, 1, 2)]


def test_a_draft_is_marked_and_an_assumed_date_is_used(tmp_path: Path):
    head = HEAD.replace(
        "{berlaku: 2024-01-02}", "{berlaku_dianggap: {tanggal: 2024-03-01, alasan: Tanggal surat.}}"
    )
    found = version(tmp_path, STEPS, f"status: rancangan\n{head}")
    assert (found.draft, found.effective, found.version) == (True, date(2024, 3, 1), "2024-03-01")


def test_without_any_date_the_version_says_so(tmp_path: Path):
    found = version(tmp_path, STEPS, HEAD.replace("versi: {berlaku: 2024-01-02}\n", ""))
    assert (found.effective, found.version) == (None, "tanpa-tanggal")


def test_a_broken_source_gives_no_rules_but_its_findings(tmp_path: Path):
    (tmp_path / "sop_source" / "dinas").mkdir(parents=True)
    (tmp_path / "sop_source/dinas/surat.yaml").write_text("id: [", encoding="utf-8")
    loaded = load_rules(tmp_path)
    assert loaded.procedures == ()
    assert not loaded.compilation.ok


def test_rules_of_the_real_source_have_ids_of_their_own_and_survive_a_round_trip(root: Path):
    loaded = load_rules(root).procedures
    ids = [r.id for p in loaded for v in p.versions for r in v.rules]
    assert len(ids) == len(set(ids)) > 300
    assert all(from_data(ProcedureRules, to_data(p)) == p for p in loaded)


def test_rules_point_at_the_line_they_come_from(root: Path):
    for procedure in load_rules(root).procedures:
        for rule in (r for v in procedure.versions for r in v.rules):
            line = (root / rule.source.file).read_text(encoding="utf-8").splitlines()[rule.source.line - 1]
            assert line.strip(), rule.id
