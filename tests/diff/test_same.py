"""What means the same gives no difference."""

from __future__ import annotations

from sop_compiler.diff import diff_procedures, fingerprint
from sop_compiler.model import Handbook


def test_every_sop_compared_with_itself_gives_nothing(handbook: Handbook) -> None:
    assert len(handbook.procedures) == 14
    for procedure in handbook.procedures:
        found = diff_procedures(procedure, procedure)
        assert found.changes == ()
        assert all(len(pair.old) == len(pair.new) == 1 and not pair.moved for pair in found.pairs)
        assert found.old_fingerprint == found.new_fingerprint


def test_fingerprints_tell_the_fourteen_sops_apart(handbook: Handbook) -> None:
    assert len({fingerprint(p) for p in handbook.procedures}) == 14
