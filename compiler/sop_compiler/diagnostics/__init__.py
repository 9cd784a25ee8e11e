"""Findings about the source files: data here, printing in ``reporting``."""

from sop_compiler.diagnostics.collect import Collector
from sop_compiler.diagnostics.fingerprint import fingerprints
from sop_compiler.diagnostics.record import Diagnostic, Severity
from sop_compiler.diagnostics.words import closest, shorten

__all__ = ["Collector", "Diagnostic", "Severity", "closest", "fingerprints", "shorten"]
