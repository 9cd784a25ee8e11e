"""Finding SOPs and steps by the names people use."""

from __future__ import annotations

import pytest

from sop_checks.errors import InputError
from sop_checks.matching.steps import StepNames
from sop_checks.rules import StepInfo


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("terima", ("terima",)),
        ("2", ("terima",)),
        ("2.", ("terima",)),
        ("Langkah 3", ("reviu",)),
        ("MENERIMA  permohonan.", ("terima",)),
        ("2. Menerima permohonan", ("terima",)),
        ("3. Menerima permohonan", ("terima",)),
        ("pengiriman", ("kirim",)),
        ("4a", ("lampiran",)),
        ("4.a", ("lampiran",)),
        ("a.", ("lampiran",)),
        ("Entah", ()),
        ("99", ()),
        ("Serah terima", ("reviu",)),
    ],
)
def test_steps_by_id_number_activity_and_names(r, text, found):
    names = StepNames(r.version(), {"serahterima": "reviu", "hantu": "tidak-ada"})
    assert names.candidates(text) == found


def test_a_number_printed_twice_is_refused_with_a_data_finding(check, r):
    steps = (
        StepInfo(id="satu", no="8", activity="Satu", kind="process"),
        StepInfo(id="dua", no="8.", activity="Dua", kind="process"),
        StepInfo(id="tiga", no="9", activity="Tiga", kind="process"),
    )
    rules = (r.required("satu"), r.required("tiga"))
    version = r.version(*rules, steps=steps, closing=r.version().closing)
    checked = check(
        "berkas | langkah | selesai\nA | 8 | 2024-01-15\nA | 9 | 2024-01-16", r.procedure(version)
    )
    assert checked.issues() == [("langkah-ganda", "warning", 2)]
    assert checked.outcome("A", "satu/langkah-wajib") == "NOT_ASSESSABLE langkah-kosong"
    assert checked.outcome("A", "tiga/langkah-wajib") == "COMPLIANT"


def test_an_unknown_step_is_a_warning_with_its_count(check, r):
    table = (
        "berkas | langkah | selesai\nA | entah | 2024-01-15\nB | entah | 2024-01-16\nB | terima | 2024-01-16"
    )
    checked = check(table, r.required("terima"))
    (issue,) = checked.run.data_findings
    assert (issue.id, issue.level, issue.count, issue.place.row) == ("langkah-di-luar-sop", "warning", 2, 2)
    assert checked.run.exit_code == 0


class TestSops:
    """Which SOP a row is about."""

    def two(self, r):
        other = type(r)()
        other.prefix = "desa/arsip@2024-01-01"
        return (
            r.procedure(r.version(r.required("reviu")), aliases=("Layanan Terpadu",)),
            r.procedure(other.version(other.required("reviu")), sop="desa/arsip", title="SOP Kearsipan"),
        )

    @pytest.mark.parametrize(
        "text", ["kota/layanan", "layanan", "SOP LAYANAN", "Layanan", "layanan-terpadu", "Layanan Terpadu"]
    )
    def test_every_name_of_an_sop_is_understood(self, check, r, text):
        checked = check(f"berkas | sop | langkah | selesai\nA | {text} | terima | 2024-01-15", *self.two(r))
        assert {rule.sop for rule in checked.run.rules} == {"kota/layanan"}

    def test_an_unknown_sop_is_a_data_error(self, check, r):
        table = "berkas | sop | langkah | selesai\nA | layanan | terima | 2024-01-15\nB | hantu | terima |"
        checked = check(table, *self.two(r))
        assert checked.issues() == [("data-sop", "error", 3)]
        assert checked.run.exit_code == 1
        assert [item.reason for item in checked.run.coverage.unread_rows] == ["SOP tidak dikenal"]

    def test_without_sop_column_several_sops_need_the_option(self, check, r):
        table = "berkas | langkah | selesai\nA | terima | 2024-01-15"
        with pytest.raises(InputError, match=r"--sop.*desa/arsip|--sop.*kota/layanan"):
            check(table, *self.two(r))
        assert check(table, *self.two(r), sop="arsip").run.rules[0].sop == "desa/arsip"
        assert check(table, *self.two(r), mapping={"sop": "arsip"}).run.rules[0].sop == "desa/arsip"

    def test_the_option_leaves_other_sops_out_and_counts_them(self, check, r):
        table = """berkas | sop | langkah | selesai
            A | layanan | terima | 2024-01-15
            A | arsip   | terima | 2024-01-15
        """
        checked = check(table, *self.two(r), sop="layanan")
        assert (checked.run.coverage.cases, checked.run.coverage.other_sop) == (1, 1)

    def test_a_blank_sop_follows_the_other_rows_of_its_case(self, check, r):
        table = """berkas | sop | langkah | selesai
            A | arsip | terima | 2024-01-15
            A |       | reviu  | 2024-01-16
            B |       | reviu  | 2024-01-16
        """
        checked = check(table, *self.two(r))
        assert checked.run.coverage.records == 2
        assert [(item.place.row, item.reason) for item in checked.run.coverage.unread_rows] == [
            (4, "SOP tidak terisi")
        ]
        assert checked.run.exit_code == 1

    def test_a_choice_nobody_knows_is_refused_with_the_ids(self, check, r):
        table = "berkas | langkah | selesai\nA | terima | 2024-01-15"
        with pytest.raises(InputError, match=r"'hantu' tidak dikenal\. Pilihan: kota/layanan, desa/arsip"):
            check(table, *self.two(r), sop="hantu")

    def test_nothing_to_judge_is_an_error_that_says_why(self, check, r):
        with pytest.raises(InputError, match=r"Tidak ada berkas yang dapat dinilai .*'hantu' tidak dikenal"):
            check("berkas | sop | langkah\nA | hantu | terima", *self.two(r))

    def test_a_draft_is_told_and_not_judged(self, check, r):
        with pytest.raises(InputError, match="rancangan"):
            check("berkas | langkah\nA | terima", r.procedure(r.version(draft=True)))

    def test_a_step_of_the_mapping_must_exist(self, check, r):
        with pytest.raises(InputError, match="langkah 'hantu' tidak ada"):
            check("berkas | langkah\nA | terima", r.required("reviu"), mapping={"langkah": {"X": "hantu"}})


def test_an_unknown_sop_name_is_answered_with_the_nearest_one(check, r):
    table = """
        berkas | sop         | langkah | selesai
        A      | SOP Layanan | terima  | 2024-01-16
        B      | SOP Layana  | terima  | 2024-01-16
        C      | SOP Layana  | terima  | 2024-01-16
        D      | Bendungan   | terima  | 2024-01-16
    """
    issues = check(table, r.required("terima")).run.data_findings
    assert [(item.message, item.count) for item in issues] == [
        ("SOP 'SOP Layana' tidak dikenal; maksud Anda kota/layanan?", 2),
        ("SOP 'Bendungan' tidak dikenal", 1),
    ]
