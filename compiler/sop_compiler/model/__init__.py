"""The bound handbook as frozen records; terms as in the design document, section 3."""

from sop_compiler.model.agency import Agency, Decree, DecreeItem, Document, Role, Signatory, Unit
from sop_compiler.model.doubt import Confirmation, Doubt, SeedPlace, in_doubt, named_in
from sop_compiler.model.handbook import Handbook, Regulation, Relations, Term
from sop_compiler.model.procedure import (
    AssumedEffective,
    CaseRule,
    Column,
    Control,
    IdentityEntry,
    LegalBasis,
    Procedure,
    Qualification,
    Related,
    Status,
    Version,
)
from sop_compiler.model.step import (
    Branch,
    Item,
    Mark,
    Step,
    StepKind,
    SubstepGroup,
    Symbol,
)
from sop_compiler.model.time import CaseDue, StartPoint, TimeLimit

__all__ = [
    "Agency",
    "AssumedEffective",
    "Branch",
    "CaseDue",
    "CaseRule",
    "Column",
    "Confirmation",
    "Control",
    "Decree",
    "DecreeItem",
    "Document",
    "Doubt",
    "Handbook",
    "IdentityEntry",
    "Item",
    "LegalBasis",
    "Mark",
    "Procedure",
    "Qualification",
    "Regulation",
    "Related",
    "Relations",
    "Role",
    "SeedPlace",
    "Signatory",
    "StartPoint",
    "Status",
    "Step",
    "StepKind",
    "SubstepGroup",
    "Symbol",
    "Term",
    "TimeLimit",
    "Unit",
    "Version",
    "in_doubt",
    "named_in",
]
