"""JUnit view (``data/junit.xml``) for build servers: one suite per SOP version, one test per rule.

Follows the schema of the Jenkins xUnit plugin (junit-10.xsd), which GitLab reads too.  That schema
gives a test no file or line, so the suite carries the SOP's file and every test begins its
``system-out`` with ``file:line`` of its rule.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from sop_checks.findings import outlines_at, places_by_rule
from sop_checks.outcomes import FAILING_OUTCOMES, Outcome
from sop_checks.reasons import REASONS
from sop_checks.report.as_text import counts_text, failure_text
from sop_checks.result import FindingRow, RuleResult, Run

FULL_TABLE = "data/findings.csv"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_xml(run: Run) -> str:
    """The whole document; no times in it, so that the same run gives the same bytes."""
    places = places_by_rule(run.findings)
    root = ET.Element("testsuites", {"name": "Pemeriksaan SOP"})
    for _, group in groupby(run.rules, key=lambda rule: (rule.sop, rule.version)):
        root.append(_suite(list(group), run.findings, places))
    root.append(_data_suite(run))
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(
    rules: Sequence[RuleResult], findings: Sequence[FindingRow], places: Mapping[str, Sequence[int]]
) -> ET.Element:
    first = rules[0]
    number = f" (Nomor {first.number})" if first.number else ""
    suite = ET.Element(
        "testsuite",
        {"name": _clean(f"{first.title}{number}, versi {first.version}"), "file": first.source.file},
    )
    suite.extend(_test(rule, findings, places.get(rule.id, ())) for rule in rules)
    return _counted(suite)


def _test(rule: RuleResult, findings: Sequence[FindingRow], places: Sequence[int]) -> ET.Element:
    name = f"{rule.text} [{rule.id.partition('#')[2]}]"
    test = ET.Element("testcase", {"name": _clean(name), "classname": f"{rule.sop}@{rule.version}"})
    alike = outlines_at(findings, places)
    failing = [item for item in alike if item.outcome in FAILING_OUTCOMES]
    unwaived = [item for item in failing if not item.waiver]
    if unwaived:
        text = (
            f"{failure_text(rule, findings, places)}\nSelengkapnya: {FULL_TABLE}, kolom rule_id = {rule.id}"
        )
        _say(test, "failure", "indikasi", f"{len(unwaived)} dari {rule.cases} berkas", text)
    elif failing:
        names = ", ".join(sorted({item.waiver for item in failing}))
        _say(test, "skipped", "dikecualikan", f"{len(failing)} temuan, semuanya dikecualikan ({names})")
    elif rule.counts[Outcome.NOT_ASSESSABLE]:
        reasons = sorted({item.reason for item in alike if item.reason})
        why = "; ".join(f"{REASONS[reason]} ({reason})" for reason in reasons)
        count = rule.counts[Outcome.NOT_ASSESSABLE]
        _say(
            test,
            "skipped",
            "tidak-dapat-dinilai",
            f"{count} dari {rule.cases} berkas tidak dapat dinilai: {why}",
        )
    elif rule.cases == rule.counts[Outcome.NOT_APPLICABLE]:
        _say(test, "skipped", "tidak-relevan", "tidak relevan untuk semua berkas")
    out = ET.SubElement(test, "system-out")
    out.text = _clean(f"{rule.source.file}:{rule.source.line}\n{counts_text(rule)}")
    return test


def _data_suite(run: Run) -> ET.Element:
    """Problems of the data: level error makes the run fail, so it must fail here too."""
    suite = ET.Element("testsuite", {"name": "Data"})
    test = ET.SubElement(suite, "testcase", {"name": "Data terbaca tanpa kesalahan", "classname": "data"})
    errors = [item for item in run.data_findings if item.level == "error"]
    if errors:
        lines = [f"{item.message} – {item.place.text()}" for item in errors[:20]]
        text = "\n".join([*lines, "Selengkapnya: masalah-data.csv"])
        _say(test, "failure", "kesalahan-data", f"{len(errors)} kesalahan data", text)
    return _counted(suite)


def _counted(suite: ET.Element) -> ET.Element:
    tests = suite.findall("testcase")
    suite.set("tests", str(len(tests)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    return suite


def _say(test: ET.Element, tag: str, kind: str, message: str, text: str = "") -> None:
    element = ET.SubElement(test, tag, {"type": kind, "message": _clean(message)})
    element.text = _clean(text) or None


def _clean(text: str) -> str:
    """XML cannot hold control characters at all, not even escaped."""
    return _NOT_XML.sub("\ufffd", text)
