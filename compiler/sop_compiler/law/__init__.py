"""Citations of law as printed, and the register of regulations they are looked up in."""

from sop_compiler.law.citations import Citation, Gazette, may_cite, read_citations
from sop_compiler.law.register import Match, Register
from sop_compiler.law.status import Cited, RegisterStatus, register_status

__all__ = [
    "Citation",
    "Cited",
    "Gazette",
    "Match",
    "Register",
    "RegisterStatus",
    "may_cite",
    "read_citations",
    "register_status",
]
