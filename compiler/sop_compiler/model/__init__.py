"""The bound handbook as frozen records; terms as in the design document, section 3."""

from sop_compiler.model.agency import Agency, Decree, DecreeItem, Document, Role, Signatory, Unit
from sop_compiler.model.base import quick_state
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
from sop_compiler.model.review import (
    REVIEW_OUTCOMES,
    REVIEW_WORDS,
    Review,
    ReviewEvidence,
    ReviewOutcome,
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
    "REVIEW_OUTCOMES",
    "REVIEW_WORDS",
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
    "Review",
    "ReviewEvidence",
    "ReviewOutcome",
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

for _record in (
    *(Procedure, Step, Item, Branch, Mark, SubstepGroup, TimeLimit, StartPoint, CaseDue, CaseRule, Control),
    *(Version, Column, IdentityEntry, LegalBasis, Qualification, Related, Doubt, Confirmation, SeedPlace),
    *(Document, Role, Unit, Regulation, Relations, Term),
):
    quick_state(_record)
