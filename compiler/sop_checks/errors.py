"""The one error a user of the checks can cause."""

from __future__ import annotations


class InputError(ValueError):
    """Unusable input (exit code 2): the message is a complete Indonesian sentence for the reader."""
