"""What a browser makes of the form; skipped by name where there is none."""

from __future__ import annotations

from typing import Any

import pytest
from sheet_procedures import agency, made

from sop_compiler.model import Handbook
from sop_compiler.site.sheet.html import sheet_css, sheet_table
from sop_compiler.site.sheet.print_page import print_page

RECIPE = (5, 24, 11)


def test_lines_meet_at_cell_edges_on_a_phone_and_with_tall_rows(chromium: Any) -> None:
    """Every arrow is one piece in the browser's own geometry, whatever heights the rows got."""
    page = chromium.new_page(viewport={"width": 390, "height": 800})
    table = sheet_table(made(RECIPE), agency(5))
    page.set_content(f"<style>{sheet_css()} td{{font-size:22px}}</style>{table}")
    loose = page.evaluate(
        """() => {
          const ways = {};
          for (const g of document.querySelectorAll('.lembar-panah')) {
            const key = g.dataset.dari + '>' + g.dataset.ke;
            const boxes = [...g.querySelectorAll('line, polygon')].map(e => e.getBoundingClientRect());
            (ways[key] = ways[key] || []).push(...boxes);
          }
          const near = (a, b) => a.left < b.right + 2 && b.left < a.right + 2
            && a.top < b.bottom + 2 && b.top < a.bottom + 2;
          const loose = [];
          for (const [key, boxes] of Object.entries(ways)) {
            if (key.endsWith('undefined')) continue;
            const seen = new Set([0]), todo = [0];
            while (todo.length) {
              const one = boxes[todo.pop()];
              boxes.forEach((b, i) => { if (!seen.has(i) && near(one, b)) { seen.add(i); todo.push(i); } });
            }
            if (seen.size < boxes.length) loose.push(key);
          }
          return [Object.keys(ways).length, loose];
        }"""
    )
    assert loose[0] > 20
    assert loose[1] == []
    page.close()


@pytest.mark.parametrize("paper", ["a4", "f4"])
def test_each_section_prints_on_exactly_one_sheet_and_nothing_is_cut_off(chromium: Any, paper: Any) -> None:
    text = print_page(made(RECIPE), Handbook(agencies=(agency(5),), procedures=()), paper)
    page = chromium.new_page()
    page.set_content(text)
    sheets = page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n")
    assert sheets == text.count("<section")
    page.emulate_media(media="print")
    wide = page.evaluate(
        "[...document.querySelectorAll('.halaman')].every(s => s.scrollWidth <= s.clientWidth + 1)"
    )
    assert wide
    page.close()
