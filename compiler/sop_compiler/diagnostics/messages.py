"""The catalogue: rule id, Indonesian and English words of every message.

Plain words only: an editor knows the form, not the vocabulary of YAML.
"""

from __future__ import annotations

_CATALOGUE: dict[str, tuple[str, str, str]] = {
    # code: (rule id, Indonesian, English)
    "file-unreadable": ("berkas", "berkas tidak dapat dibaca: {why}", "the file cannot be read: {why}"),
    "file-too-large": (
        "berkas-terlalu-besar",
        "berkas {size} kB; batasnya {limit} kB",
        "the file has {size} kB; the limit is {limit} kB",
    ),
    "file-encoding": (
        "berkas-pengodean",
        "berkas bukan teks UTF-8 (huruf ke-{position} tidak dapat dibaca)",
        "the file is not UTF-8 text (character {position} cannot be read)",
    ),
    "file-empty": ("berkas", "berkas kosong", "the file is empty"),
    "hint-encoding": (
        "berkas-pengodean",
        "simpan ulang dengan pengodean UTF-8",
        "save it again in UTF-8",
    ),
    "hint-split": (
        "berkas-terlalu-besar",
        "bagi menjadi beberapa berkas; satu SOP satu berkas",
        "split it: one SOP, one file",
    ),
    "too-many-nodes": (
        "berkas-terlalu-besar",
        "isi berkas (setelah rujukan `*` diuraikan) melebihi {limit} isian",
        "the content (with `*` references written out) exceeds {limit} entries",
    ),
    "too-deep": (
        "berkas-terlalu-besar",
        "isian bertingkat lebih dari {limit} lapis",
        "entries are nested more than {limit} levels deep",
    ),
    "syntax": ("tulisan-yaml", "{what}", "{what_en}"),
    "hint-syntax": ("tulisan-yaml", "{what}", "{what_en}"),
    "two-documents": (
        "tulisan-yaml",
        "satu berkas hanya boleh memuat satu dokumen; ada `---` kedua di sini",
        "a file holds one document only; there is a second `---` here",
    ),
    "tag": (
        "tulisan-yaml",
        "tanda `{tag}` tidak dipakai di sini; tulis nilainya saja",
        "the tag `{tag}` is not used here; write the value only",
    ),
    "key-not-text": (
        "tulisan-yaml",
        "nama isian harus berupa satu kata atau teks pendek",
        "the name of an entry must be a word or short text",
    ),
    "root-not-map": (
        "jenis-isian",
        "berkas harus berisi isian `nama: nilai`, bukan {found}",
        "the file must hold `name: value` entries, not {found_en}",
    ),
    "duplicate-key": (
        "isian-ganda",
        "isian `{key}` ditulis dua kali; yang pertama di baris {first}",
        "`{key}` is written twice; first in line {first}",
    ),
    "unknown-key": (
        "isian-tidak-dikenal",
        "isian `{key}` tidak dikenal di sini",
        "`{key}` is not known here",
    ),
    "hint-known-keys": ("isian-tidak-dikenal", "yang dikenal: {known}", "known here: {known}"),
    "hint-did-you-mean": ("rujukan", "maksud Anda `{word}`?", "did you mean `{word}`?"),
    "hint-did-you-mean-known": (
        "rujukan",
        "maksud Anda `{word}`? Yang dikenal di sini: {known}",
        "did you mean `{word}`? Known here: {known}",
    ),
    "missing-key": (
        "isian-wajib",
        "isian `{key}` belum ada atau kosong",
        "`{key}` is missing or blank",
    ),
    "wrong-type": (
        "jenis-isian",
        "isian `{key}` harus berupa {expected}, bukan {found}",
        "`{key}` must be {expected_en}, not {found_en}",
    ),
    "not-allowed": (
        "nilai-tidak-dikenal",
        "nilai `{value}` tidak dikenal untuk `{key}`",
        "`{value}` is not a known value of `{key}`",
    ),
    "hint-allowed": ("nilai-tidak-dikenal", "pilih salah satu: {allowed}", "choose one of: {allowed}"),
    "bad-pattern": (
        "bentuk-nilai",
        "nilai `{value}` untuk `{key}` tidak berbentuk benar",
        "`{value}` has not the form of `{key}`",
    ),
    "hint-pattern": ("bentuk-nilai", "{what}", "{what_en}"),
    "too-few": (
        "isian-wajib",
        "daftar `{key}` harus berisi paling sedikit {n} butir",
        "the list `{key}` needs at least {n} item(s)",
    ),
    "empty-text": ("isian-wajib", "isian `{key}` tidak boleh kosong", "`{key}` must not be blank"),
    "choose-one": (
        "isian-wajib",
        "`{key}` harus memuat tepat satu dari: {known}",
        "`{key}` must hold exactly one of: {known}",
    ),
    "schema-other": (
        "jenis-isian",
        "isian `{key}` tidak sesuai ketentuan formulir",
        "`{key}` does not follow the form",
    ),
    "duplicate-id": (
        "id-ganda",
        "id `{id}` sudah dipakai di {where}",
        "the id `{id}` is already used at {where}",
    ),
    "bad-date": (
        "tanggal",
        "`{value}` bukan tanggal yang ada di kalender",
        "`{value}` is not a date of the calendar",
    ),
    "hint-date": (
        "tanggal",
        "tulis tahun-bulan-hari, misalnya 2024-01-17",
        "write year-month-day, for example 2024-01-17",
    ),
    "bad-time": (
        "waktu-tidak-terbaca",
        "waktu `{value}` tidak terbaca sebagai lama waktu",
        "`{value}` cannot be read as a duration",
    ),
    "hint-time": (
        "waktu-tidak-terbaca",
        "tulis angka dan satuan ({units}), misalnya `3 hari kerja`; untuk teks bebas tulis "
        "`waktu: {{terbuka: …}}`",
        "write a number and a unit ({units}), such as `3 hari kerja`; for free text write "
        "`waktu: {{terbuka: …}}`",
    ),
    "unknown-role": (
        "rujukan",
        "pelaksana `{id}` tidak ada di kolom pelaksana SOP ini maupun di instansi.yaml",
        "role `{id}` is neither a column of this SOP nor in instansi.yaml",
    ),
    "role-without-column": (
        "rujukan",
        "pelaksana `{id}` tidak mempunyai kolom di SOP ini",
        "role `{id}` has no column in this SOP",
    ),
    "unknown-step": (
        "rujukan",
        "langkah `{id}` tidak ada di SOP ini",
        "step `{id}` does not exist in this SOP",
    ),
    "unknown-document": (
        "rujukan",
        "dokumen `{id}` tidak ada di dokumen.yaml",
        "document `{id}` is not in dokumen.yaml",
    ),
    "unknown-regulation": (
        "rujukan",
        "peraturan `{id}` tidak ada di peraturan.yaml",
        "regulation `{id}` is not in peraturan.yaml",
    ),
    "unknown-procedure": (
        "rujukan",
        "SOP `{id}` tidak ada di buku ini; tulis `tidak-ada` bila memang belum ada",
        "SOP `{id}` is not in this handbook; write `tidak-ada` if it does not exist",
    ),
    "unknown-unit": (
        "rujukan",
        "unit `{id}` tidak ada di instansi.yaml",
        "unit `{id}` is not in instansi.yaml",
    ),
    "unknown-calendar": (
        "rujukan",
        "kalender `{id}` tidak ada di sop_source/kalender",
        "calendar `{id}` is not in sop_source/kalender",
    ),
    "alias-clash": (
        "nama-ganda",
        "nama `{name}` dipakai dua kali: `{first}` dan `{second}`",
        "the name `{name}` is used twice: `{first}` and `{second}`",
    ),
    "step-without-role": (
        "langkah-tanpa-pelaksana",
        "langkah `{id}` tidak mempunyai pelaksana",
        "step `{id}` has no role",
    ),
    "step-unreachable": (
        "langkah-tak-terjangkau",
        "langkah `{id}` tidak dapat dicapai dari awal",
        "step `{id}` cannot be reached from the start",
    ),
    "hint-unreachable": (
        "langkah-tak-terjangkau",
        "tulis `setelah:` pada langkah ini, atau arahkan sebuah cabang ke sini",
        "write `setelah:` on this step or point a branch at it",
    ),
    "few-branches": (
        "keputusan-kurang-cabang",
        "keputusan `{id}` harus mempunyai paling sedikit dua cabang, baru ada {n}",
        "decision `{id}` needs at least two branches, it has {n}",
    ),
    "same-branch": (
        "keputusan-kurang-cabang",
        "cabang `{label}` ditulis dua kali pada langkah `{id}`",
        "branch `{label}` is written twice in step `{id}`",
    ),
    "branch-without-target": (
        "cabang-tanpa-tujuan",
        "cabang `{label}` pada langkah `{id}` tidak menyebut tujuan",
        "branch `{label}` of step `{id}` names no target",
    ),
    "after-decision": (
        "rujukan",
        "langkah `{id}` memakai `setelah: {decision}`, tetapi tidak ada cabang keputusan itu yang menuju ke sini",
        "step `{id}` says `setelah: {decision}`, but no branch of that decision leads here",
    ),
    "no-end": ("tanpa-akhir", "SOP ini tidak mempunyai langkah selesai", "this SOP has no end step"),
    "hint-doubt": (
        "perlu-konfirmasi",
        "bila naskahnya memang begitu, catat di `perlu_konfirmasi` dengan medan `{field}`",
        "if the paper really is so, record it under `perlu_konfirmasi` with medan `{field}`",
    ),
    "doubt-field": (
        "perlu-konfirmasi",
        "medan `{field}` tidak menunjuk isian yang ada",
        "medan `{field}` points at no entry",
    ),
    "control-shape": (
        "kendali",
        "kendali `{id}` harus memuat tepat satu aturan, misalnya `wajib:`",
        "control `{id}` must hold exactly one rule, such as `wajib:`",
    ),
    "start-shape": (
        "sejak",
        "`sejak` harus memuat tepat satu dari `langkah` atau `isian`",
        "`sejak` must hold exactly one of `langkah` and `isian`",
    ),
    "no-source": (
        "berkas",
        "tidak ada SOP di `{folder}`",
        "there is no SOP under `{folder}`",
    ),
    "version-not-older": (
        "versi",
        "versi di folder `versi` harus berlaku sebelum versi terbaru ({newest})",
        "a version in `versi` must be effective before the newest one ({newest})",
    ),
    "version-orphan": (
        "versi",
        "tidak ada SOP terbaru dengan id `{id}` untuk versi ini",
        "there is no newest SOP with id `{id}` for this version",
    ),
    "relation-asymmetric": (
        "peraturan",
        "`{id}` menyebut {relation} `{other}`, tetapi `{other}` tidak menyebut {inverse} `{id}`",
        "`{id}` names {relation} `{other}`, but `{other}` does not name {inverse} `{id}`",
    ),
    "calendar": ("kalender", "kalender `{id}`: {what}", "calendar `{id}`: {what}"),
}

RULE_OF: dict[str, str] = {code: entry[0] for code, entry in _CATALOGUE.items()}


def render(code: str, values: dict[str, str], language: str) -> str:
    """The sentence of ``code`` in ``id`` or ``en``.

    Raises:
        KeyError: unknown code or a value the sentence needs is missing.
    """
    _, indonesian, english = _CATALOGUE[code]
    return (english if language == "en" else indonesian).format(**values)
