"""``sop export --to docx``: the official form as a Word document for signing."""

from sop_compiler.exports.docx.document import form_docx
from sop_compiler.exports.docx.losses import Loss, losses

__all__ = ["Loss", "form_docx", "losses"]
