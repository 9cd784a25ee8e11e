"""Which steps of two procedures correspond, and which procedures are about one subject."""

from sop_compiler.align.pairs import SimilarPair, similar_pairs, subject_similarity
from sop_compiler.align.sequences import Pairing, align
from sop_compiler.align.steps import AlignedStep, Difference, align_steps
from sop_compiler.align.texts import Segment, marked, similarity

__all__ = [
    "AlignedStep",
    "Difference",
    "Pairing",
    "Segment",
    "SimilarPair",
    "align",
    "align_steps",
    "marked",
    "similar_pairs",
    "similarity",
    "subject_similarity",
]
