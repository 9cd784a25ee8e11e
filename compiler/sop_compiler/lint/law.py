"""The rules on law."""

from __future__ import annotations

from sop_compiler.lint import law_citing, law_in_force
from sop_compiler.lint.rule import LOCAL, Rule

RULES: tuple[Rule, ...] = (
    Rule("hukum-dicabut", law_in_force.repealed, profiles=(LOCAL,)),
    Rule("hukum-diubah", law_in_force.amended, profiles=(LOCAL,)),
    Rule("hukum-tanpa-induk", law_in_force.without_base, profiles=(LOCAL,)),
    Rule("hukum-tidak-lengkap", law_citing.incomplete, profiles=(LOCAL,)),
    Rule("hukum-tahun-keliru", law_citing.wrong_year, profiles=(LOCAL,)),
    Rule("hukum-judul-berbeda", law_citing.other_title, profiles=(LOCAL,)),
    Rule("hukum-ganda", law_citing.twice, profiles=(LOCAL,)),
    Rule("hukum-tidak-cocok", law_citing.not_as_registered, profiles=(LOCAL,)),
    Rule("hukum-daftar", law_citing.register_entries, profiles=(LOCAL,)),
)
