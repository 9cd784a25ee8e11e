"""What goes wrong with a file that is to be imported."""

from __future__ import annotations


class ImportRefused(Exception):
    """The file cannot be read as an SOP; the message is Indonesian and says what would have been right."""
