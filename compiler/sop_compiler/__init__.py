"""Compiler from structured SOP sources to a handbook, compliance checks and review reports."""

__version__ = "0.1.0"
