"""What the page says: numbers of the run, words of the form, caps, nothing from outside."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.records.tables import Place
from sop_checks.report.html import embedded as embedding
from sop_checks.report.html import report_html
from sop_checks.report.html.embedded import embedded, script_json
from sop_checks.report.html.page import policy
from sop_checks.report.html.problems import unknowns
from sop_checks.report.html.words import number
from sop_checks.result import Run

VOID = {"meta", "br", "link", "input", "img", "hr"}


class _Text(HTMLParser):
    """Text of the page without style and script, and every attribute with its tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.open: list[str] = []
        self.scripts = 0
        self.feed(page)
        self.close()
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        self.scripts += tag == "script"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, f"</{tag}> at {self.getpos()}"

    def handle_data(self, data):
        if not {"style", "script"} & set(self.open):
            self.words.append(data)


def _data(page: str) -> dict:
    (text,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    return json.loads(text)


@pytest.fixture(scope="module")
def page(big_run: Run) -> str:
    return report_html(big_run)


def test_the_share_that_could_be_judged_comes_first_with_its_denominators(big_run, page):
    text = _Text(page).text
    coverage = big_run.coverage
    first = f"Dapat dinilai {number(coverage.assessable)} dari {number(coverage.obligations)} kewajiban"
    assert first in text
    then = f"Sesuai {number(coverage.compliant)} dari {number(coverage.due)} kewajiban yang sudah jatuh tempo"
    assert text.index(first) < text.index(then) < text.index("Indikasi tidak sesuai 2")
    left = number(coverage.obligations - coverage.assessable)
    assert f"termasuk {left} yang tidak dapat dinilai" in text
    assert "indikasi dari data , bukan kesimpulan tentang seseorang" in text
    assert "melanggar" not in text
    assert "pelanggaran" not in text


def test_every_step_carries_the_counts_of_its_rules(big_run, page):
    counts: dict[tuple[str, str, str], Counter[Outcome]] = {}
    for rule in big_run.rules:
        counts.setdefault((rule.sop, rule.version, rule.step), Counter()).update(rule.counts)
    wanted = [
        "".join(f"{number(each[outcome]) if each[outcome] else '–'};" for outcome in embedding.STYLES)
        for each in counts.values()
    ]
    rows = re.findall(r'<tr><td class="no">.*?</tr>', page, re.DOTALL)
    shown = [
        "".join(f"{cell};" for cell in re.findall(r'class="bilangan" data-k="[^"]*">(.*?)</td>', row))
        for row in rows
    ]
    # The rules of a whole case come last of their SOP in the page, so the order is not compared.
    assert sorted(shown) == sorted(wanted)


def test_bars_are_as_wide_as_their_share(sample_run):
    text = report_html(sample_run)
    bars = re.findall(r'<svg class="pita".*?</svg>', text, re.DOTALL)
    assert bars
    for bar in bars:
        widths = [float(width) for width in re.findall(r'width="([\d.]+)%" height="22" class="h-', bar)]
        assert sum(widths) == pytest.approx(100, abs=0.05)


def test_time_used_is_counted_on_both_sides_of_the_limit(big_run, page):
    text = _Text(page).text
    assert big_run.uses
    for use in big_run.uses:
        total = sum(use.amounts.values())
        late = sum(count for amount, count in use.amounts.items() if amount > use.allowance)
        assert f"{number(total)} pelaksanaan terukur: {number(total - late)} dalam batas," in text
    assert page.count('<figure class="waktu">') == len(big_run.uses)
    assert "dibaca hari kerja" in text
    assert "dibaca hari kalender" in text


def test_the_months_add_up_to_the_cases(big_run, page):
    head = page[: page.index('id="menurut-sop"')]
    (table,) = re.findall(r'<table class="sempit">.*?</table>', head, re.DOTALL)
    rows = re.findall(r'<td class="bilangan">([\d.]+)</td>' * 3, table)
    months = [item for item in big_run.months if item.month]
    for column, name in enumerate(("cases", "failing", "unknown")):
        shown = sum(int(row[column].replace(".", "")) for row in rows)
        assert shown == sum(getattr(item, name) for item in months)


def test_what_cannot_be_judged_is_grouped_by_what_is_missing(big_run, page):
    groups = unknowns(big_run.findings)
    every = sum(item.outcome is Outcome.NOT_ASSESSABLE for item in big_run.findings)
    assert sum(int(item.obligations.replace(".", "")) for item in groups) == every
    assert len({(item.reason, item.missing) for item in groups}) == len(groups)
    assert page.index(groups[0].words) < page.index(groups[-1].words)


def test_all_findings_are_embedded_while_they_are_few(big_run, page):
    data = _data(page)
    assert len(data["temuan"]) == len(big_run.findings)
    assert len(data["berkas"]) == len(big_run.timelines)
    assert "Halaman ini memuat" not in page
    where = {(name, sheet) for name, sheet in data["file"]}
    assert {(item.file, item.sheet) for item in big_run.findings if item.file} <= where


def test_the_same_run_gives_the_same_bytes(big_run, page):
    assert report_html(big_run) == page


def test_tags_are_balanced_and_nothing_points_outside(page):
    parsed = _Text(page)
    assert parsed.open == []
    links = [value for _, name, value in parsed.attributes if name in ("href", "src", "action", "data")]
    assert links
    assert all(value.startswith("#") for value in links)
    assert not [name for _, name, _ in parsed.attributes if name == "style" or name.startswith("on")]
    assert "url(http" not in page
    assert "@import" not in page
    assert set(re.findall(r"https?://[^\"' ]+", page)) <= {"http://www.w3.org/2000/svg"}


def test_the_policy_names_the_only_style_and_script(page):
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    (script,) = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    (found,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
    assert found.replace("&#39;", "'") == policy(style, script)
    assert "default-src 'none'" in found.replace("&#39;", "'")
    assert "unsafe" not in found


HOSTILE = "A</script><script>window.pwned=1</script>\"'<img src=x onerror=pwned()>=1+1\u2028\ud800&amp;"


def hostile(run: Run) -> Run:
    """The run with every free text of findings, timelines, rules, places and problems turned hostile."""
    place = Place(HOSTILE, HOSTILE, 3, HOSTILE)
    findings = (
        replace(
            item, case=item.case + HOSTILE, observed=HOSTILE, explanation=HOSTILE, file=HOSTILE,
            sheet=HOSTILE, column=HOSTILE, missing=HOSTILE, waiver=HOSTILE,
        )
        for item in run.findings
    )  # fmt: skip
    timelines = (
        replace(
            item,
            case=item.case + HOSTILE,
            items=tuple(replace(each, label=HOSTILE, role=HOSTILE, place=place) for each in item.items),
        )
        for item in run.timelines
    )
    rules = (
        replace(rule, text=HOSTILE, title=HOSTILE, number=HOSTILE, step_no=HOSTILE, step_activity=HOSTILE)
        for rule in run.rules
    )
    return replace(
        run,
        findings=tuple(findings),
        timelines=tuple(timelines),
        rules=tuple(rules),
        coverage=replace(run.coverage, unmapped_columns=(place,)),
        info=replace(run.info, notes=((place, HOSTILE),)),
    )


def test_hostile_texts_stay_text(sample_run):
    page = report_html(hostile(sample_run))
    page.encode()
    parsed = _Text(page)
    assert parsed.open == []
    assert parsed.scripts == 2
    assert "<img" not in page
    assert "\u2028" not in page
    assert "A</script><script>window.pwned=1</script>" in parsed.text
    case = _data(page)["temuan"][0][1]
    assert "A</script><script>window.pwned=1</script>" in case


def test_json_for_scripts_reads_back_as_it_was():
    value = ["</script><!--<script>", "&lt;", "\u2028\u2029\x00\x85", "dua \\ kutip \" '", "é 你好"]
    text = script_json(value)
    assert json.loads(text) == value
    assert not set("<>&\u2028\u2029\x85") & set(text)


def crowded(run: Run, many: int) -> Run:
    """The run with its failing findings copied over ``many`` cases."""
    base = [item for item in run.findings if item.outcome in FAILING_OUTCOMES]
    line = run.timelines[0]
    numbers = range(many)
    return replace(
        run,
        findings=tuple(
            replace(base[n % len(base)], case=f"B-{n}", sop=line.sop, fingerprint=f"{n:064d}")
            for n in numbers
        ),
        timelines=tuple(replace(line, case=f"B-{n}") for n in range(0, many, 10)),
    )


def test_a_hundred_thousand_findings_stay_small_and_the_page_says_how_many_it_holds(sample_run):
    run = crowded(sample_run, 100_000)
    page = report_html(run)
    data = _data(page)
    assert len(page.encode()) < 5_000_000
    per_rule = Counter(item[0] for item in data["temuan"])
    assert max(per_rule.values()) == embedding.PER_RULE
    assert len(data["berkas"]) == embedding.MOST_CASES
    shown = number(len(data["temuan"]))
    assert f"Halaman ini memuat {shown} dari 100.000 temuan" in page
    assert "Garis waktu dimuat untuk 500 dari 10.000 berkas bertemuan" in page
    assert "data/findings.csv" in page


def test_the_bound_in_bytes_holds_for_long_texts_too(sample_run, monkeypatch):
    monkeypatch.setattr(embedding, "FINDING_BYTES", 20_000)
    monkeypatch.setattr(embedding, "TIMELINE_BYTES", 3_000)
    run = crowded(sample_run, 500)
    long = replace(run, findings=tuple(replace(item, observed="panjang " * 200) for item in run.findings))
    found = embedded(long)
    assert 0 < found.findings < 20
    assert len(found.json.encode()) < 60_000
    assert 0 < found.cases < found.all_cases


def test_the_worst_cases_come_first_and_waived_findings_do_not_weigh(sample_run):
    item = next(item for item in sample_run.findings if item.outcome is Outcome.NONCOMPLIANT)
    line = next(line for line in sample_run.timelines if line.case == item.case)
    names = ("sedikit", "banyak", "dikecualikan")
    many = {"sedikit": ("",), "banyak": ("", ""), "dikecualikan": ("W-1", "W-1", "W-1")}
    run = replace(
        sample_run,
        findings=tuple(
            replace(item, case=name, waiver=waiver, fingerprint=f"{name}{n}")
            for name in names
            for n, waiver in enumerate(many[name])
        ),
        timelines=tuple(replace(line, case=name) for name in names),
    )
    assert [case[2] for case in json.loads(embedded(run).json)["berkas"]] == [
        "banyak", "sedikit", "dikecualikan",
    ]  # fmt: skip


def test_few_cases_and_rules_that_flag_most_of_them_are_headed_so(sample_run):
    text = _Text(report_html(sample_run)).text
    assert "Kurang dari 10 berkas" in text
    rules = tuple(
        replace(rule, counts={**dict.fromkeys(Outcome, 0), Outcome.NONCOMPLIANT: 3, Outcome.COMPLIANT: 2})
        if index == 0
        else rule
        for index, rule in enumerate(sample_run.rules)
    )
    assert "Aturan perlu ditinjau" not in text
    flagged = _Text(report_html(replace(sample_run, rules=rules))).text
    assert "Aturan perlu ditinjau" in flagged
    assert "Ditandai pada 3 dari 5 berkas (60,0 %)." in flagged


def test_waived_findings_stay_in_the_list_and_say_so(sample_run):
    waived, *others = [item for item in sample_run.findings if item.outcome in FAILING_OUTCOMES]
    run = replace(
        sample_run,
        findings=(replace(waived, waiver="W-7"), *others),
        info=replace(
            sample_run.info,
            settings={**sample_run.info.settings, "pengecualian": {"W-7": "banjir; 1 temuan"}},
        ),
    )
    page = report_html(run)
    text = _Text(page).text
    assert "dikecualikan (W-7)" in text
    assert "1 di antara kewajiban itu dikecualikan" in text
    assert "Pengecualian W-7: banjir; 1 temuan." in text
    assert [item[12] for item in _data(page)["temuan"]].count("W-7") == 1
    assert "dikecualikan (" not in _Text(report_html(sample_run)).text


def test_masking_and_its_absence_are_said(sample_run):
    assert "Nama orang dan nomor pribadi disamarkan." in report_html(sample_run)
    settings = {**sample_run.info.settings, "samaran": "tidak"}
    page = report_html(replace(sample_run, info=replace(sample_run.info, settings=settings)))
    assert "TIDAK disamarkan" in page
    assert "Nama orang dan nomor pribadi disamarkan." not in page


def test_a_run_without_findings_and_times_is_a_page_too(sample_run):
    run = replace(
        sample_run, findings=(), timelines=(), months=(), uses=(), data_findings=(),
        info=replace(sample_run.info, as_of=""),
    )  # fmt: skip
    text = _Text(report_html(run)).text
    assert "Tidak ada temuan pada kewajiban yang dapat dinilai." in text
    assert "Semua kewajiban dapat dinilai." in text
    assert "Tanggal acuan: tidak ada" in text
