"""Indonesian words as far as the rules need them: active verbs, names of roles, heads of documents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sop_compiler.model import Agency, Procedure

# A verb with meN- or ber-; what only looks like one is listed.
_VERB = re.compile(r"(?:me|ber)[a-z-]{3,}", re.IGNORECASE)
_NO_VERBS = frozenset(
    (
        *("media", "mekanisme", "memo", "memorandum", "menteri", "menu", "merek", "mesin", "meja", "metode"),
        *("meter", "mental", "medis", "melalui", "menurut", "mengenai", "mereka"),
        *("bersama", "berita", "berkas", "berdasarkan", "beras", "berat", "besar", "beserta"),
    )
)
_CUT_PREFIX = re.compile(r"^(me[mn]?|meng|meny|ber)\s+(?=[a-z])", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.;])\s+")
_MARK = re.compile(r"^(?:\d+[.)]|[a-z][.)]|[-•√])\s*", re.IGNORECASE)
_SPLIT = re.compile(r"\s*(?:,|;|&)\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta|maupun)\s+(?!/)")
_BRACKETS = re.compile(r"\([^()]*\)")
_HEADS = frozenset(
    (
        *("bast", "berita", "blangko", "blanko", "buku", "catatan", "daftar", "dokumen", "dpa", "formulir"),
        *("foto", "hps", "jadwal", "kak", "kontrak", "kuitansi", "kwitansi", "laporan", "lembar", "memo"),
        *("nota", "notula", "notulen", "notulensi", "pakta", "rab", "rancangan", "rekapitulasi", "rup"),
        *(
            "sertifikat",
            "sk",
            "sop",
            "spesifikasi",
            "spmk",
            "sppbj",
            "surat",
            "template",
            "undangan",
            "usulan",
        ),
    )
)


def first_word(text: str) -> str:
    """The first word without numbering, in lower case."""
    words = re.findall(r"[A-Za-z-]+", _MARK.sub("", text.strip()))
    return words[0].casefold() if words else ""


def is_active_verb(text: str) -> bool:
    """True when the text starts with an active verb (meN-, ber-); scans cut some in two (*Mem buat*)."""
    word = first_word(_CUT_PREFIX.sub(r"\1", _MARK.sub("", text.strip())))
    return bool(_VERB.fullmatch(word)) and word not in _NO_VERBS


def several_documents(text: str) -> bool:
    """True when the wording names two documents: two parts that each start with the name of one."""
    plain = _BRACKETS.sub(" ", text).replace("dan/atau", "atau")
    heads = [first_word(part.split("/")[0]) in _HEADS for part in _SPLIT.split(plain)]
    return sum(heads) > 1


@dataclass(frozen=True, slots=True)
class RoleNames:
    """Spellings of the roles an activity may start with."""

    pattern: re.Pattern[str] | None

    def at_start(self, text: str) -> str | None:
        """The role the text starts with, followed by further words; ``None`` for none."""
        found = self.pattern.match(_MARK.sub("", text.strip())) if self.pattern else None
        return found[1] if found else None

    def subject(self, text: str) -> str | None:
        """The role that some sentence of the text starts with."""
        return next((name for part in _SENTENCE.split(text) if (name := self.at_start(part))), None)


def leading_roles(agency: Agency, procedure: Procedure, only: str | None = None) -> RoleNames:
    """All names, abbreviations and spellings of the agency's roles (or of one), and of printed columns."""
    names = {c.printed for c in procedure.columns if only in (None, c.role)}
    for role in agency.roles:
        if only not in (None, role.id):
            continue
        names.update(n for n in (role.name, role.abbreviation, *role.aliases) if n)
    return _role_names(tuple(sorted((n for n in names if len(n) > 1), key=lambda n: (-len(n), n))))


@cache
def _role_names(ordered: tuple[str, ...]) -> RoleNames:
    """Longest first, so that *PA/KPA* is not taken for *PA*."""
    if not ordered:
        return RoleNames(None)
    alternatives = "|".join(re.escape(n) for n in ordered)
    return RoleNames(re.compile(rf"({alternatives})\s+(?=\w)", re.IGNORECASE))
