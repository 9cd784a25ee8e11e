"""Comment-preserving edits of YAML source: everything outside the edited place stays byte for byte."""

from sop_compiler.edits.document import Document
from sop_compiler.edits.edit import Edit, EditRefused, apply
from sop_compiler.edits.writing import Plain, Quoted, render, write_scalar

__all__ = ["Document", "Edit", "EditRefused", "Plain", "Quoted", "apply", "render", "write_scalar"]
