"""How the words of a print and the words of the YAML are compared.

Everything is the concern of :func:`normal`: tags, quotes, dashes, case, white space, punctuation and
drawn list marks (``-``, ``•``, ``√``) do not count; letters and digits do, in their order. The
normal form of two texts put together is the two normal forms put together, whatever stood between
them, so a printed cell can be rebuilt from its parts. Printed list *numbers* do count; the ledger
quotes them as fillers.
"""

from __future__ import annotations

import re
from hashlib import sha256

_INLINE_TAG = re.compile(r"</?[biu]>")
_TAG = re.compile(r"</?[a-z]+(?: [^<>]*)?>")


def plain(text: str) -> str:
    """The printed words: tags dropped (a block tag parts words), white-space runs made one space."""
    return " ".join(_TAG.sub(" ", _INLINE_TAG.sub("", text)).split())


def normal(text: str) -> str:
    """Letters and digits of ``text`` without tags and case, nothing else."""
    return "".join(char for char in plain(text).casefold() if char.isalnum())


def digest(text: str) -> str:
    """The sha256 of the normal form, as hexadecimal digits."""
    return sha256(normal(text).encode()).hexdigest()
