"""The handbook as a website: pages from the model, built by MkDocs with the Material theme."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sop_compiler.site.build import SiteError, SiteResult, build_site, show_procedures

__all__ = ["SiteError", "SiteResult", "build_site", "show_procedures"]


def __getattr__(name: str) -> object:
    """Imports the builder when it is asked for: addresses of pages are wanted without templates, too."""
    if name not in __all__:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.build"), name)
