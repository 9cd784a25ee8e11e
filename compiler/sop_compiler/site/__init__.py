"""The handbook as a website: pages from the model, built by MkDocs with the Material theme."""

from sop_compiler.site.build import SiteError, SiteResult, build_site
from sop_compiler.site.emit import emit

__all__ = ["SiteError", "SiteResult", "build_site", "emit"]
