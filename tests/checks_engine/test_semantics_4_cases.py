"""Worked examples of semantics §4, §5 and §7: closed and open, as-of, required steps, versions."""

from __future__ import annotations

from datetime import date

import pytest

from sop_checks.rules import Closing

HEADER = "berkas | langkah | mulai | selesai | status\n"


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | terima | | 2024-01-15 |\nA | reviu | | 2024-01-16 |\nA | arsip | | 2024-01-17 |", "COMPLIANT"),
        ("A | terima | | 2024-01-15 |\nA | arsip | | 2024-01-17 |", "NONCOMPLIANT"),
        ("A | terima | | 2024-01-15 |\nA | kirim | | 2024-01-18 |", "PENDING"),
        ("A | terima | | 2024-01-15 |\nA | kirim | | 2024-01-19 |", "OVERDUE_OPEN"),
        ("A | kirim | | 2024-03-19 |", "PENDING"),  # no predecessor: the limit has not begun
        ("A | terima | 2024-01-15 | |\nA | kirim | | 2024-03-18 |", "NOT_ASSESSABLE selesai-tidak-ada"),
        (
            "A | terima | | 2024-01-15 |\nA | | | 2024-01-16 |\nA | arsip | | 2024-01-17 |",
            "NOT_ASSESSABLE langkah-kosong",
        ),
        (
            "A | terima | | 2024-01-15 |\n | reviu | | |\nA | arsip | | 2024-01-17 |",
            "NOT_ASSESSABLE baris-tanpa-berkas",
        ),
        ("A | terima | | 2024-01-15 |\n | terima | | |\nA | arsip | | 2024-01-17 |", "NONCOMPLIANT"),
        ("A | terima | | 2024-01-15 |\nA | entah | | |\nA | arsip | | 2024-01-17 |", "NONCOMPLIANT"),
    ],
)
def test_required_step(check, r, rows, outcome):
    rule = r.required("reviu", limit=r.spec(3, "hari_kerja"), predecessors=("terima",))
    assert check(HEADER + rows, rule).outcome("A", "langkah-wajib") == outcome


def test_an_overdue_step_points_to_the_record_its_limit_is_counted_from(check, r):
    rule = r.required("reviu", limit=r.spec(3, "hari_kerja"), predecessors=("terima",))
    rows = "A | terima | | 2024-01-15 |\nA | kirim | | 2024-01-19 |"
    finding = check(HEADER + rows, rule).finding("A")
    assert (finding.row, finding.column, finding.execution) == (2, "selesai", 0)
    assert "batas dihitung sejak Senin, 15 Januari 2024" in finding.observed


def test_absence_points_to_the_record_that_closes_the_case(check, r):
    rows = "A | terima | | 2024-01-15 |\nA | arsip | | 2024-01-17 |\nA | terima | | 2024-01-18 |"
    finding = check(HEADER + rows, r.required("reviu")).finding("A")
    assert (finding.row, finding.column, finding.execution) == (3, "langkah", 0)
    assert "tidak tercatat" in finding.observed


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ("A | terima | | 2024-01-15 |\nA | arsip | | 2024-01-17 |", "NOT_APPLICABLE"),
        ("A | kirim | | 2024-01-15 |\nA | arsip | | 2024-01-17 |", "NONCOMPLIANT"),
        ("A | kirim | | 2024-01-15 |\nA | reviu | | 2024-01-17 |", "COMPLIANT"),
        ("A | reviu | | 2024-01-15 |\nA | arsip | | 2024-01-17 |", "NOT_APPLICABLE"),
        ("A | | | 2024-01-15 |\nA | arsip | | 2024-01-17 |", "NOT_ASSESSABLE langkah-kosong"),
    ],
)
def test_required_after_a_recorded_branch(check, r, rows, outcome):
    rule = r.required("reviu", always=False, triggers=("kirim",))
    assert check(HEADER + rows, rule).outcome("A", "langkah-wajib") == outcome


@pytest.mark.parametrize(
    ("values", "rows", "outcome"),
    [
        ({"doubtful_always": True}, "A | reviu | | 2024-01-15 |", "NOT_ASSESSABLE perlu-konfirmasi"),
        ({"doubtful_triggers": ("kirim",)}, "A | kirim | | 2024-01-15 |", "NOT_ASSESSABLE perlu-konfirmasi"),
        ({"doubtful_triggers": ("kirim",)}, "A | terima | | 2024-01-15 |", "NOT_APPLICABLE"),
        (
            {"doubtful_triggers": ("kirim",), "triggers": ("terima",)},
            "A | terima | | 2024-01-15 |",
            "PENDING",
        ),
    ],
)
def test_required_only_under_an_unconfirmed_flow(check, r, values, rows, outcome):
    assert (
        check(HEADER + rows, r.required("reviu", always=False, **values)).outcome("A", "langkah-wajib")
        == outcome
    )


def test_a_sub_row_counts_for_the_row_it_belongs_to_and_not_the_other_way_round(check, r):
    rows = "A | lampiran | | 2024-01-15 |\nA | arsip | | 2024-01-17 |"
    assert check(HEADER + rows, r.required("kirim")).outcome("A", "langkah-wajib") == "COMPLIANT"
    rows = "A | kirim | | 2024-01-15 |\nA | arsip | | 2024-01-17 |"
    assert check(HEADER + rows, r.required("lampiran")).outcome("A", "langkah-wajib") == "NONCOMPLIANT"


def test_start_and_end_rows_are_never_obligations(check, r):
    rules = (r.required("mulai"), r.required("arsip"), r.output("arsip", "Surat"))
    checked = check(HEADER + "A | arsip | | 2024-01-17 |", *rules)
    assert checked.run.findings == ()
    assert checked.run.coverage.obligations == 0


@pytest.mark.parametrize(
    ("closing", "rows", "outcome"),
    [
        (Closing(steps=("arsip", "kirim")), "A | kirim | | 2024-01-15 |", "NONCOMPLIANT"),
        (Closing(steps=("kirim",)), "A | lampiran | | 2024-01-15 |", "NONCOMPLIANT"),
        (Closing(field="Status", value="Selesai"), "A | kirim | | 2024-01-15 | SELESAI", "NONCOMPLIANT"),
        (Closing(field="Status", value="Selesai"), "A | kirim | | 2024-01-15 | proses", "PENDING"),
        (
            Closing(field="Status", value="Selesai"),
            "A | kirim | | 2024-01-15 | ",
            "NOT_ASSESSABLE status-berkas-tidak-ada",
        ),
        (
            Closing(field="Tahap", value="Selesai"),
            "A | arsip | | 2024-01-15 | ",
            "NOT_ASSESSABLE status-berkas-tidak-ada",
        ),
        (Closing(always=True), "A | kirim | | 2024-01-15 | ", "NONCOMPLIANT"),
    ],
)
def test_when_a_case_is_closed(check, r, closing, rows, outcome):
    assert check(HEADER + rows, r.required("reviu"), closing=closing).outcome("A", "langkah-wajib") == outcome


def test_default_as_of_is_the_latest_time_and_a_stamp_far_ahead_does_not_move_it(check, r):
    rows = "\n".join(f"A{day} | terima | 2024-01-{day} | 2024-01-{day} |" for day in range(10, 20))
    checked = check(HEADER + rows, r.required("kirim"))
    assert checked.run.info.as_of == "2024-01-19"
    far = check(HEADER + rows + "\nZ | terima | | 2031-05-01 |", r.required("kirim"))
    assert far.run.info.as_of == "2024-01-19"
    assert far.run.coverage.later_records == 1
    assert far.issues() == [("data-waktu-jauh", "warning", 12)]
    assert far.run.exit_code == 0


def test_yearly_work_and_late_steps_are_not_taken_for_typing_errors(check, r):
    yearly = "\n".join(f"A{year} | terima | | {year}-01-10 |" for year in range(2014, 2025))
    assert check(HEADER + yearly, r.required("kirim")).run.info.as_of == "2024-01-10"
    late = "A | terima | | 2024-01-10 |\nA | kirim | | 2025-06-10 |"
    assert check(HEADER + late, r.required("kirim")).run.info.as_of == "2025-06-10"


def test_placeholder_years_never_count(check, r):
    rows = "A | terima | | 2024-01-10 |\nA | kirim | | 9999-12-31 |"
    checked = check(HEADER + rows, r.required("kirim"))
    assert checked.run.info.as_of == "2024-01-10"
    assert checked.outcome("A", "langkah-wajib") == "PENDING"


def test_records_later_than_the_as_of_date_are_ignored_and_counted(check, r):
    rows = "A | terima | | 2024-01-10 23:00 |\nA | arsip | | 2024-01-11 08:00 |\nB | terima | | 2024-02-01 |"
    checked = check(HEADER + rows, r.required("kirim"), as_of=date(2024, 1, 10))
    assert checked.outcome("A", "langkah-wajib") == "PENDING"
    coverage = checked.run.coverage
    assert (coverage.cases, coverage.records, coverage.later_records) == (1, 1, 2)


def test_without_any_time_no_version_can_be_chosen(check, r):
    checked = check("berkas | langkah\nA | terima", r.required("kirim"))
    assert checked.outcome("A", "langkah-wajib") == "NOT_ASSESSABLE mulai-berkas-tidak-ada"
    assert checked.run.info.as_of == ""


class TestVersions:
    """Semantics §7."""

    TABLE = (
        HEADER
        + """
        LAMA   | terima | 2023-12-31 | 2024-02-01 |
        SATU   | terima | 2024-01-01 | 2024-02-01 |
        BATAS  | terima | 2024-06-30 | 2024-08-01 |
        DUA    | terima | 2024-07-01 | 2024-08-01 |
    """
    )

    def versions(self, r, **second):
        old = r.version(r.output("terima", "Surat"))
        rules = type(r)()
        rules.prefix = "kota/layanan@2024-07-01"
        new = r.version(
            rules.output("terima", "Surat"), version="2024-07-01", **{"effective": date(2024, 7, 1), **second}
        )
        return old, new

    def judged(self, checked):
        return {item.case: f"{item.version} {item.reason or item.outcome}" for item in checked.run.findings}

    def table(self):
        return self.TABLE.replace("status\n", "dokumen\n")

    def test_the_version_in_force_at_the_start_judges_the_whole_case(self, check, r):
        old, new = self.versions(r)
        expected = {
            "LAMA": "2024-01-01 tanpa-versi",
            "SATU": "2024-01-01 NONCOMPLIANT",
            "BATAS": "2024-01-01 NONCOMPLIANT",
            "DUA": "2024-07-01 NONCOMPLIANT",
        }
        assert self.judged(check(self.table(), r.procedure(old, new))) == expected
        assert self.judged(check(self.table(), r.procedure(new, old))) == expected

    def test_a_draft_never_judges(self, check, r):
        old, new = self.versions(r, draft=True)
        assert self.judged(check(self.table(), r.procedure(old, new)))["DUA"] == "2024-01-01 NONCOMPLIANT"

    def test_without_effective_date_nothing_is_judged(self, check, r):
        version = r.version(r.output("terima", "Surat"), version="tanpa-tanggal", effective=None)
        found = self.judged(check(self.table(), r.procedure(version)))
        assert set(found.values()) == {"tanpa-tanggal berlaku-tidak-ada"}

    def test_a_doubtful_effective_date_makes_the_choice_doubtful(self, check, r):
        old, new = self.versions(r, effective_doubtful=True)
        found = self.judged(check(self.table(), r.procedure(old, new)))
        assert found["DUA"] == "2024-07-01 perlu-konfirmasi"
        assert found["SATU"] == "2024-01-01 perlu-konfirmasi"

    def test_a_mapped_field_may_be_the_start_of_the_case(self, check, r):
        table = (
            self.table()
            .replace("dokumen", "dokumen | tgl buat", 1)
            .replace("2024-08-01 |", "2024-08-01 | | 2024-03-01")
        )
        found = self.judged(
            check(table, r.procedure(*self.versions(r)), mapping={"kolom": {"mulai_berkas": "Tgl Buat"}})
        )
        assert found["DUA"] == "2024-01-01 NONCOMPLIANT"
        assert found["SATU"] == "2024-07-01 mulai-berkas-tidak-ada"


def test_a_record_of_unknown_step_without_end_leaves_the_end_of_the_case_open(check, r):
    """Blanking the step of an undated closing record must not turn "unknown" into "late" (§1)."""
    table = (
        "berkas | langkah | mulai | selesai\n"
        "B | terima | 2024-01-10 | 2024-01-15\n"
        "B | {} | |\n"
        "B | arsip | 2024-01-17 | 2024-01-26"
    )
    for step in ("arsip", ""):
        result = check(table.format(step), r.limit("", 8, "hari_kerja"))
        assert result.outcome("B", "batas-berkas").startswith("NOT_ASSESSABLE"), step
