"""A page for every kind of check, control and data finding: what, why, how counted, how to silence."""

from __future__ import annotations

from importlib import resources

CHECKS = (
    "output-wajib",
    "kelengkapan",
    "batas-waktu",
    "batas-berkas",
    "langkah-wajib",
    "langkah-berulang",
    "urutan",
    "pelaksana",
    "pemisahan-fungsi",
    "langkah-di-luar-sop",
    "kendali-wajib",
    "kendali-wajib-salah-satu",
    "kendali-didahului",
    "kendali-tidak-setelah",
    "kendali-paling-banyak",
    "kendali-diawali",
    "kendali-batas",
    "kendali-tenggat",
    "kendali-pemisahan-fungsi",
    "kendali-pelaksana",
    "kendali-isian",
    "data-baris",
    "data-berkas",
    "data-dokumen",
    "data-kolom",
    "data-pemetaan",
    "data-pengecualian",
    "data-sop",
    "data-tanggal",
    "data-tidak-lengkap",
    "data-waktu-jauh",
)
"""Ids of the pages: kinds of rules in printed order, controls, data findings."""


def check_page(name: str) -> str:
    """The page as Markdown, Indonesian.

    Raises:
        FileNotFoundError: no such page.
    """
    return resources.files(__name__).joinpath(f"{name}.md").read_text(encoding="utf-8")


def check_summary(name: str) -> str:
    """The sentence below the title of a page."""
    return check_page(name).split("\n\n", 2)[1]
