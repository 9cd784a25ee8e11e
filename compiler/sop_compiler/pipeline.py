"""What the commands do, as functions that return values; only ``cli`` prints and exits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from sop_compiler.cache import Store
from sop_compiler.compilation import Compilation, compile_source
from sop_compiler.diagnostics import Diagnostic, closest
from sop_compiler.exports.as_json import agencies_json, procedures_json
from sop_compiler.model import Handbook, Procedure, Status
from sop_compiler.outputs import (
    MANIFEST,
    write,
)
from sop_compiler.outputs.indented import indented_json

if TYPE_CHECKING:
    from sop_checks.rules import ProcedureRules
    from sop_compiler.diff import HandbookDiff
    from sop_compiler.diff.impact import PageNames
    from sop_compiler.diff.new_version import VersionProblem
    from sop_compiler.exports.docx import Loss
    from sop_compiler.lint import LintReport
    from sop_compiler.lint.fixing import Fixes

_FOLDERS = ("build/docs", "build/site", "sop_source/.skema")
"""Folders that a build fills alone."""

DOWNLOAD_FORMS = ("json", "csv")
"""Forms of export that every SOP page offers as files."""


def lint(
    compilation: Compilation, root: Path, *, profiles: tuple[str, ...] = (), as_of: date | None = None
) -> LintReport:
    """Run the lint rules on a compiled source.

    ``as_of`` is the day on which the list of known findings is looked at; without it acceptances never
    expire, so that a build does not depend on the day.
    """
    from sop_compiler.lint import run
    from sop_compiler.lint.table import RULES

    return run(
        compilation.handbook,
        compilation.files,
        compilation.diagnostics,
        rules=RULES,
        known_text=known_text(root),
        profiles=profiles,
        as_of=as_of,
    )


def fix_source(compilation: Compilation, root: Path, found: Sequence[Diagnostic]) -> Fixes:
    """Mend those of ``found`` that can be mended safely, and write the files.

    Raises:
        OSError: a file cannot be written.
    """
    from sop_compiler.lint.fixing import fix
    from sop_compiler.lint.known import FILE
    from sop_compiler.lint.table import RULES

    known = known_text(root)
    fixes = fix(compilation.handbook, compilation.files, found, rules=RULES, known_text=known)
    for path, text in fixes.texts.items():
        place = root / path
        mark = b"\xef\xbb\xbf" if path != FILE and place.read_bytes().startswith(b"\xef\xbb\xbf") else b""
        place.write_bytes(mark + text.encode("utf-8"))
    return fixes


def accept_findings(
    report: LintReport, root: Path, found: Sequence[Diagnostic], owner: str, until: date, reason: str = ""
) -> int:
    """Put findings on the list of known ones; returns how many.

    ``found`` are active findings of ``report``. Entries about the same finding get the new owner and day.
    """
    from sop_compiler.lint.known import FILE, accept, write_known

    entries = accept(report.known, report.marks, found, owner, until, reason)
    (root / FILE).write_text(write_known(entries), encoding="utf-8", newline="\n")
    return len(found)


def known_text(root: Path) -> str:
    """Text of the list of known findings; ``""`` when there is none."""
    from sop_compiler.lint.known import known_text as text

    return text(root)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """What the checks need of a source.

    Attributes:
        procedures: the rules of every version of every SOP.
        calendars: calendar id -> plain data.
        source_sha256: digest of the whole source.
        compilation: where it came from; the rest is empty when it is not ``ok``.
    """

    procedures: tuple[ProcedureRules, ...]
    calendars: dict[str, Any]
    source_sha256: str
    compilation: Compilation


def load_rules(root: Path) -> RuleSet:
    """Compile ``root/sop_source`` in memory into the rules of the checks."""
    from sop_compiler.checkgen.build import procedure_rules

    compilation = compile_source(root)
    if not compilation.ok:
        return RuleSet((), {}, compilation.handbook.source_sha256, compilation)
    handbook = compilation.handbook
    return RuleSet(procedure_rules(handbook), dict(handbook.calendars), handbook.source_sha256, compilation)


def select_procedures(
    handbook: Handbook, names: tuple[str, ...]
) -> tuple[tuple[Procedure, ...], tuple[tuple[str, str | None], ...]]:
    """Procedures by full or short id (all when no name is given), and names that fit none.

    A missing name comes with the id nearest to it.
    """
    if not names:
        return handbook.procedures, ()
    found: list[Procedure] = []
    missing: list[tuple[str, str | None]] = []
    for name in names:
        fitting = [p for p in handbook.procedures if name in (p.id, p.slug)]
        if fitting:
            found.extend(p for p in fitting if p not in found)
        else:
            ids = [p.id for p in handbook.procedures]
            missing.append((name, closest(name, [*ids, *(i.split("/", 1)[1] for i in ids)])))
    return tuple(found), tuple(missing)


def export_text(handbook: Handbook, procedures: tuple[Procedure, ...], form: str) -> str:
    """The chosen procedures in the form ``json``, ``json-instansi``, ``csv``, ``svg`` or ``dot``.

    Raises:
        ValueError: unknown form, or a drawing of other than one procedure.
        DrawingError: the drawing program is missing or failed.
    """
    if form == "json":
        return _dumps(procedures_json(handbook, procedures))
    if form == "json-instansi":
        agencies = {p.agency for p in procedures}
        return _dumps([a for a in agencies_json(handbook) if a["id"] in agencies])
    if form == "csv":
        from sop_compiler.exports.as_csv import steps_csv

        return steps_csv(handbook, procedures)
    if form in ("svg", "dot"):
        from sop_compiler.site.crossref import CrossReference
        from sop_compiler.site.flowchart import flowchart, flowchart_graph

        (procedure,) = procedures
        crossref = CrossReference(handbook)
        if form == "svg":
            return f"{flowchart(procedure, crossref).svg.rstrip()}\n"
        return f"{flowchart_graph(procedure, crossref).to_string().rstrip()}\n"
    raise ValueError(form)


def export_pdf(handbook: Handbook, procedure: Procedure, paper: Literal["a4", "f4"]) -> bytes:
    """The official sheet of one SOP, printed by an installed browser.

    Raises:
        PdfError: there is no browser, or it failed.
    """
    from sop_compiler.exports.as_pdf import find_browser, print_pdf
    from sop_compiler.site.sheet.print_page import print_page

    browser = find_browser()
    return print_pdf(print_page(procedure, handbook, paper), browser)


def _dumps(value: object) -> str:
    return indented_json(value, 2) + "\n"


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build made.

    Attributes:
        home: the page to open, ``checks``: folder of the compiled suite; both relative to the root.
        rules: number of compiled rules. written: files of ``checks`` that changed.
        warnings: what the site generator complained about, in Indonesian.
        names: the files and folders it made.
    """

    home: str
    checks: str
    rules: int
    written: int
    warnings: tuple[str, ...]
    names: tuple[str, ...]


def write_schemas(compilation: Compilation, root: Path) -> int:
    """Refresh ``sop_source/.skema``, from which editors take their suggestions; how many files changed.

    The source may have errors: they are what an editor is about to mend.

    Raises:
        OutputError: files cannot be written.
    """
    from sop_compiler.writing.schemas import handbook_schemas, schemas_folder

    tree = handbook_schemas(compilation.handbook, compilation.files)
    result = write(tree, root / schemas_folder())
    return len(result.written) + len(result.removed)


def build_all(
    compilation: Compilation,
    root: Path,
    *,
    strict: bool,
    progress: Callable[[str, int, int], None],
    engine: Literal["mkdocs", "zensical"] = "mkdocs",
    offline: bool = False,
    store: Store | None = None,
) -> BuildResult:
    """Refresh ``checks/`` and build the site.

    ``progress`` gets (what, done, total) as the work goes on. ``offline``: pages do not lead to the forge.
    ``store`` keeps drawings and the theme's part of pages from build to build.

    Raises:
        OutputError: files cannot be written.
        SiteError: the site cannot be built, or ``strict`` and it gave warnings.
    """
    from sop_compiler.checkgen.build import procedure_rules
    from sop_compiler.checkgen.remembered import SuiteMemory
    from sop_compiler.checkgen.suite import CHECKS, write_suite
    from sop_compiler.site import build_site

    handbook = compilation.handbook
    memory = SuiteMemory(handbook, compilation.bound, root / CHECKS, store or Store(None))
    suite, written = write_suite(procedure_rules(handbook), handbook, root, memory)
    memory.save()
    write_schemas(compilation, root)
    result = build_site(
        handbook,
        root,
        strict=strict,
        engine=engine,
        offline=offline,
        store=store,
        on_progress=progress,
        downloads=lambda procedure: _downloads(handbook, procedure),
    )
    return BuildResult(
        home="build/site/index.html",
        checks=f"{CHECKS}/",
        rules=memory.rules,
        written=len(written.written) + len(written.removed),
        warnings=result.warnings,
        names=(*(f"{CHECKS}/{path}" for path in (*suite, MANIFEST)), *_FOLDERS),
    )


def show_changed(compilation: Compilation, root: Path, files: Collection[str], store: Store) -> int:
    """Show the SOPs of some source files in the built site, ahead of a whole build; how many there are.

    Raises:
        OutputError: files cannot be written.
        SiteError: a page cannot be made.
    """
    from sop_compiler.site import show_procedures

    handbook = compilation.handbook
    return show_procedures(
        handbook, files, root, store, downloads=lambda procedure: _downloads(handbook, procedure)
    )


def _downloads(handbook: Handbook, procedure: Procedure) -> dict[str, str]:
    return {form: export_text(handbook, (procedure,), form) for form in DOWNLOAD_FORMS}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states of the handbook.

    Attributes:
        old, new: both handbooks, bound as far as needed: the registers and the SOPs that differ.
        diff: what changed.
        contents: files of the newer side by path.
    """

    old: Handbook
    new: Handbook
    diff: HandbookDiff
    contents: Mapping[str, bytes]

    def version_problems(self) -> tuple[VersionProblem, ...]:
        """Substantive changes without a new version."""
        from sop_compiler.diff.new_version import version_problems

        return version_problems(self.diff, self.contents)


def diff_arguments(root: Path | None, old: str, new: str | None) -> Comparison:
    """Compare what two arguments of ``sop diff`` name; ``new`` defaults to the working tree.

    Raises:
        SourceError: an argument names nothing that can be compared.
        UnreadableError: a file that differs has errors.
    """
    from sop_compiler.checkgen.build import procedure_rules
    from sop_compiler.diff.handbooks import diff_sources
    from sop_compiler.diff.revisions import open_sources

    one, two = open_sources(old, new, root)
    sides = diff_sources(one, two, procedure_rules, _page_names())
    return Comparison(sides.old, sides.new, sides.diff, two.contents)


def diff_for_git(folder: Path, arguments: Sequence[str]) -> str:
    """What ``git diff`` shows for one file (external diff command).

    Raises:
        SourceError: git handed over something else.
    """
    from sop_compiler.checkgen.build import procedure_rules
    from sop_compiler.diff.git_driver import git_driver

    return git_driver(arguments, folder, procedure_rules, _page_names())


def _page_names() -> PageNames:
    from sop_compiler.diff.impact import PageNames
    from sop_compiler.site import urls

    return PageNames(
        procedure=urls.procedure, role=urls.role, document=urls.document, regulation=urls.regulation
    )


def export_docx(handbook: Handbook, procedure: Procedure, paper: Literal["a4", "f4"]) -> bytes:
    """The official form of one SOP as a Word document for signing."""
    from sop_compiler.exports.docx import form_docx
    from sop_compiler.paper import print_form
    from sop_compiler.site.sheet.flat import flat_form

    return form_docx(
        print_form(procedure, handbook.agency(procedure.agency)),
        flat_form(procedure, handbook, paper),
        title=procedure.title,
        office=procedure.version.approver_office or "",
        draft=procedure.status is Status.DRAFT,
    )


def docx_losses(handbook: Handbook, procedure: Procedure) -> tuple[Loss, ...]:
    """What the Word form of an SOP cannot show, field by field."""
    from sop_compiler.exports.docx import losses

    return losses(procedure, handbook.agency(procedure.agency))
