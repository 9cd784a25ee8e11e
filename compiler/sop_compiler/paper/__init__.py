"""The official form as data: what is printed where, independent of the file format."""

from sop_compiler.paper.form import Arrow, Entry, Form, FormRow, Ids, Section, Sign
from sop_compiler.paper.printing import cells, fingerprint, print_form

__all__ = [
    "Arrow",
    "Entry",
    "Form",
    "FormRow",
    "Ids",
    "Section",
    "Sign",
    "cells",
    "fingerprint",
    "print_form",
]
