"""The file ``lunr.id.min.js``: rules, word families and synonyms of one handbook for the browser."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from sop_compiler.model import Handbook
from sop_compiler.site import urls
from sop_compiler.site.search import spelling, stemmer
from sop_compiler.site.search.families import Lexicon, build_lexicon, root_words
from sop_compiler.site.search.index import texts_of
from sop_compiler.site.search.separator import words_of
from sop_compiler.site.search.synonyms import Group, groups

ADDRESS: Final = "assets/javascripts/lunr/min/lunr.id.min.js"
"""Where the theme's worker looks for it, relative to the site."""

PARTS: Final = ("words.js", "places.js", "ranking.js", "worker.js")

STOP_WORDS: Final = (
    "agar aja akan anda apa apakah atas atau bagaimana bagi bahwa berapa bila bisa boleh dalam dan "
    "dapat dari dengan dgn di dimana dong gimana harus ia ini itu jika juga kah kalau kami kapan karena "
    "ke kemana ketika kita ku lah maka mana mau mu nya oleh pada para per pun saat saja saya sebagai "
    "seperti si siapa siapakah sih supaya tersebut tsb untuk utk ya yaitu yakni yang yg amp lt gt quot"
)
SOFT_WORDS: Final = (
    "ada adalah belum cara dilakukan dilaksanakan hal jadi lagi lain lama lainnya langkah melakukan "
    "melaksanakan melalui membuat mengenai menurut perlu proses prosedur sebelum selama sesudah setelah "
    "sudah telah tentang terhadap terkait tidak kepada kegiatan arti definisi pengertian singkatan "
    "kepanjangan maksud maksudnya artinya sop"
)
"""Words that say little: they count, but faintly."""

INTENTS: Final = (
    (
        r"^apa(kah)? (itu|yang dimaksud|arti|maksud|kepanjangan|singkatan|pengertian|definisi)"
        r"|^(arti|maksud|kepanjangan|singkatan|pengertian|definisi) |apa (itu|artinya|maksudnya)$",
        f"^{re.escape(urls.TERMS)}#",
        4.0,
    ),
    (
        r"(^|apa |saja )(tugas|tanggung jawab|pekerjaan|wewenang|kewenangan)\b",
        "^" + urls.TASKS.removesuffix("index.html"),
        3.0,
    ),
    (r"^sop\b|\bsop$", "^" + urls.PROCEDURES.removesuffix("index.html") + "[^#]+$", 2.0),
)
"""Kind of question, addresses it asks for, and by how much those gain."""

WEIGHTS: Final = {
    "exact": 1.0, "spelling": 0.95, "family": 0.8, "sound": 0.75, "equal": 0.8, "synonym": 0.6, "loose": 0.25,
    "near": 0.6, "prefix": 0.6, "longer": 0.2, "full": 0.75,
}  # fmt: skip
"""How well a word of the text stands for the typed one; from ``full`` on it counts as found."""


def lunr_id(handbook: Handbook, documents: Sequence[dict[str, Any]]) -> str:
    """The script for ``handbook``, whose search entries are ``documents``."""
    found = groups(handbook)
    lexicon = lexicon_of(texts_of(documents), found)
    data = json.dumps(_data(lexicon, found), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    folder = Path(__file__).parent
    parts = "".join(_compact((folder / part).read_text("utf-8")) for part in PARTS)
    return f'(function () {{\n"use strict"\nvar lunr = self.lunr\nvar D = {data}\n{parts}}})()\n'


def lexicon_of(texts: Iterable[str], found: Sequence[Group]) -> Lexicon:
    """Word families of everything that can be found or asked by another name."""
    words = {word for text in texts for word in words_of(text)}
    words.update(
        word for group in found for phrase in (*group.strict, *group.loose) for word in phrase.split()
    )
    return build_lexicon(word for word in words if word.isalpha())


def _data(lexicon: Lexicon, found: Sequence[Group]) -> dict[str, Any]:
    return {
        "roots": " ".join(sorted(lexicon.roots)),
        "exceptions": {word: " ".join(roots) for word, roots in sorted(lexicon.exceptions.items())},
        "absent": " ".join(sorted(r for r in root_words().roots - lexicon.roots if len(r) > 3)),
        "groups": [[group.strict, group.loose, group.page] for group in found],
        "prefixes": stemmer.PREFIXES,
        "particles": stemmer.PARTICLES,
        "possessives": stemmer.POSSESSIVES,
        "suffixes": stemmer.SUFFIXES,
        "forbidden": stemmer.FORBIDDEN,
        "minRoot": stemmer.MIN_ROOT,
        "minPlain": stemmer.MIN_PLAIN,
        "maxPrefixes": stemmer.MAX_PREFIXES,
        "sounds": spelling.SOUNDS,
        "minSound": spelling.MIN_SOUND,
        "stop": STOP_WORDS,
        "soft": SOFT_WORDS,
        "intents": INTENTS,
        "weights": WEIGHTS,
        "rest": 0.2,
        "together": 0.4,
        "wholeTitle": 0.6,
        "aboutBoost": 3.0,
        "procedures": urls.PROCEDURES.removesuffix("index.html"),
        "named": 1.5,
        "floor": 0.06,
        "most": 200,
        "nearBest": 0.85,
        "neighbours": 2,
    }


def _compact(script: str) -> str:
    """``script`` without comments on lines of their own, indentation and empty lines."""
    lines = (line.strip() for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"
