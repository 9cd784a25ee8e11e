"""The peer of the site: ``python -m tests.benches.plain_site ROOT FOLDER [--menu-atas]``.

What somebody without this compiler would give to MkDocs-Material: the same pages with the same texts,
as Markdown tables, with the drawing of each SOP as inline SVG.  ``ROOT`` must have been built, since the
list of pages and the drawings are taken from ``ROOT/build`` (so drawing costs the peer nothing).

Why this is fair, and in doubt kind to the peer:

- one Markdown page for every HTML page of our site, at the same address; our print pages, downloads,
  search in Indonesian, page policy and checks have no counterpart;
- an SOP page has each text once: identity table, table of steps, drawing, list of documents.  Ours also
  has the official sheet, cards for phones, matrix, main path, links from every cell;
- pages of roles, documents and law are one table each; index pages are lists of links;
- the theme with search and nothing else: no fonts from outside, no extra scripts or styles, and the menu
  lists SOPs and roles only, pruned (``navigation.prune``), since a full menu is quadratic.
  ``--menu-atas``: five entries in the menu and nothing below, the cheapest menu there is.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

from sop_compiler.model import Procedure, Step
from sop_compiler.pipeline import compile_source
from sop_compiler.site import urls
from sop_compiler.site.crossref import CrossReference, Place

_CONFIG = """site_name: Buku SOP
docs_dir: docs
site_dir: site
use_directory_urls: false
theme:
  name: material
  language: id
  font: false
  features: [navigation.tabs, navigation.prune]
plugins: [search]
not_in_nav: |
  *
nav:
"""
_TOP = {
    "SOP": "sop/index.md", "Tugas": "tugas/index.md", "Dokumen": "dokumen/index.md",
    "Peraturan": "peraturan/index.md", "Istilah": "istilah.md",
}  # fmt: skip
_LINK = re.compile(r'<a [^>]*?href="([^"#]+\.html)[^"]*"[^>]*>(.*?)</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def write_plain_site(root: Path, folder: Path, *, top_menu: bool = False) -> int:
    """Write ``folder/mkdocs.yml`` and ``folder/docs``; returns the number of pages."""
    shutil.rmtree(folder, ignore_errors=True)
    pages = _Pages(root)
    for path, text in pages.texts().items():
        place = folder / "docs" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    menu = "".join(f"  - {name}: {path}\n" for name, path in _TOP.items()) if top_menu else pages.menu()
    (folder / "mkdocs.yml").write_text(_CONFIG + menu, "utf-8")
    return len(pages.addresses)


class _Pages:
    def __init__(self, root: Path) -> None:
        self.root, self.site = root, root / "build" / "site"
        self.cross = CrossReference(compile_source(root).handbook)
        found = (path.relative_to(self.site).as_posix() for path in self.site.rglob("*.html"))
        self.addresses = sorted(a for a in found if not a.startswith("cetak/") and a != "404.html")

    def texts(self) -> dict[str, str]:
        """Markdown of every page, by path."""
        handbook = self.cross.handbook
        known = {urls.procedure(p): self._procedure(p) for p in handbook.procedures}
        for agency in handbook.agencies:
            for role in agency.roles:
                places = self.cross.by_role.get((agency.id, role.id), ())
                known[urls.role(agency.id, role.id)] = f"# {role.name}\n\n{self._places(places)}"
            for document in agency.documents:
                key = (agency.id, document.id)
                known[urls.document(*key)] = self._document(key)
        for key in self.cross.shared_documents:
            known.setdefault(urls.document(*key), self._document(key))
        for law in handbook.regulations:
            facts = [("Jenis", law.kind), ("Nomor", law.number), ("Tahun", law.year), ("Judul", law.title),
                     ("Status", law.status), ("Catatan", law.note)]  # fmt: skip
            cited = "".join(
                f"- {_link(p, urls.regulation(law.id))}\n" for p in self.cross.cited.get(law.id, ())
            )
            known[urls.regulation(law.id)] = f"# {law.name}\n\n{_facts(facts)}\n## Dikutip dalam\n\n{cited}"
        pages: dict[str, str] = {}
        for address in self.addresses:
            text = known.get(address) or self._other(address)
            pages[address.removesuffix(".html") + ".md"] = text
        return pages

    def menu(self) -> str:
        """SOPs and roles by agency; documents and law by their index pages."""
        lines: list[str] = []
        handbook = self.cross.handbook
        for name, path in _TOP.items():
            if name not in ("SOP", "Tugas"):
                lines.append(f"  - {name}: {path}\n")
                continue
            lines.append(f"  - {name}:\n    - {path}\n")
            for agency in handbook.agencies:
                if name == "SOP":
                    listed = [urls.procedure(p) for p in handbook.procedures if p.agency == agency.id]
                else:
                    listed = [urls.role(agency.id, role.id) for role in agency.roles]
                shown = [a for a in listed if (self.site / a).is_file()]
                if shown:
                    lines.append(f'    - "{agency.name}":\n')
                    lines += [f"      - {address.removesuffix('.html')}.md\n" for address in shown]
        return "".join(lines)

    def _procedure(self, item: Procedure) -> str:
        facts = [
            ("Nomor", item.number), ("Status", str(item.status)), ("Unit", self.cross.unit_name(item)),
            ("Dibuat", item.version.created), ("Berlaku", item.version.effective),
            ("Disahkan oleh", item.version.approved_by),
            ("Tujuan", "<br>".join(item.purpose or ())),
            ("Dasar hukum", "<br>".join(basis.printed for basis in item.legal_basis)),
            ("Kualifikasi pelaksana", "<br>".join(entry.text for entry in item.qualifications)),
            ("Keterkaitan", "<br>".join(entry.printed for entry in item.related or ())),
            ("Peralatan", "<br>".join(item.equipment or ())),
            ("Peringatan", "<br>".join(item.warnings or ())),
            ("Pencatatan dan pendataan", "<br>".join(item.records or ())),
        ]  # fmt: skip
        rows = [self._row(item, step) for step in item.all_steps()]
        heads = ("No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan")
        drawing = (self.root / "build" / "docs" / urls.flowchart(item)).read_text("utf-8")
        drawing = drawing[drawing.index("<svg") :].replace("\n\n", "\n")
        papers = dict.fromkeys(
            entry.text for step in item.all_steps() for entry in (*step.inputs, *step.outputs)
        )
        listed = "".join(f"- {name}\n" for name in papers)
        return (
            f"# {item.title}\n\n{_facts(facts)}\n## Langkah\n\n{_table(heads, rows)}\n"
            f"## Bagan alir\n\n<div>\n{drawing}\n</div>\n\n## Daftar periksa\n\n{listed}"
        )

    def _row(self, item: Procedure, step: Step) -> tuple[str, ...]:
        roles = (self.cross.role((item.agency, role)).name for role in step.roles)
        return (
            step.number or "", step.activity, "<br>".join(roles),
            "<br>".join(entry.printed for entry in step.inputs), step.limit.printed if step.limit else "",
            "<br>".join(entry.printed for entry in step.outputs), step.note,
        )  # fmt: skip

    def _places(self, places: tuple[Place, ...]) -> str:
        rows = [(place.procedure.title, *self._row(place.procedure, place.step)) for place in places]
        heads = ("SOP", "No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu", "Output", "Keterangan")
        return _table(heads, rows)

    def _document(self, key: tuple[str, str]) -> str:
        here = urls.document(*key)
        parts = [f"# {self.cross.document(key).name}\n"]
        for title, table in (("Dihasilkan di", self.cross.produced), ("Diperlukan di", self.cross.needed)):
            lines = [
                f"- {_link(p.procedure, here)}, langkah {p.step.number}: {p.step.activity}"
                for p in table.get(key, ())
            ]
            parts.append(f"## {title}\n\n" + "\n".join(lines) + "\n")
        return "\n".join(parts)

    def _other(self, address: str) -> str:
        html = (self.site / address).read_text("utf-8")
        start = html.find('<div class="buku')
        html = html[start if start > 0 else 0 : html.find("</article>")]
        title = re.search(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL)
        heading = _TAG.sub(" ", title[1]).strip() if title else "Buku SOP"
        if address.startswith("banding/") and (both := self._two(html, address)):
            return f"# {heading}\n\n{both}"
        links = dict.fromkeys(
            (target, " ".join(_TAG.sub(" ", text).split())) for target, text in _LINK.findall(html)
        )
        lines = [
            f"- [{text.replace('[', '(').replace(']', ')')}]({target.removesuffix('.html')}.md)\n"
            for target, text in links
            if text and "cetak/" not in target and "//" not in target
        ]
        return f"# {heading}\n\n" + "".join(lines)

    def _two(self, html: str, address: str) -> str:
        by_address = {urls.relative(address, urls.procedure(p)): p for p in self.cross.handbook.procedures}
        shown = list(dict.fromkeys(target for target, _ in _LINK.findall(html) if target in by_address))[:2]
        if len(shown) < 2:
            return ""
        left, right = (by_address[target] for target in shown)
        ones, twos = ([*p.all_steps()] for p in (left, right))
        rows: list[tuple[str, ...]] = []
        for at in range(max(len(ones), len(twos))):
            cells = [self._row(p, steps[at])[:5] if at < len(steps) else ("",) * 5
                     for p, steps in ((left, ones), (right, twos))]  # fmt: skip
            rows.append((*cells[0], *cells[1]))
        return _table(("No", "Kegiatan", "Pelaksana", "Kelengkapan", "Waktu") * 2, rows)


def _link(item: Procedure, here: str) -> str:
    target = urls.relative(here, urls.procedure(item))
    return f"[{item.title}]({target.removesuffix('.html')}.md)"


def _facts(facts: list[tuple[str, object]]) -> str:
    return _table(("Label", "Isi"), [(label, str(value or "")) for label, value in facts])


def _table(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [" | ".join(heads), " | ".join("---" for _ in heads)]
    lines += [" | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) for row in rows]
    return "".join(f"| {line} |\n" for line in lines)


if __name__ == "__main__":
    wanted = [item for item in sys.argv[1:] if item != "--menu-atas"]
    count = write_plain_site(Path(wanted[0]), Path(wanted[1]), top_menu="--menu-atas" in sys.argv)
    print(f"{count} halaman")
