"""Messages about files, writing and shape: code -> (rule id, Indonesian, English).

Plain words only: an editor knows the form, not the vocabulary of YAML.
"""

FORM: dict[str, tuple[str, str, str]] = {
    # code: (rule id, Indonesian, English)
    "file-unreadable": ("berkas", "berkas tidak dapat dibaca: {why}", "the file cannot be read: {why}"),
    "file-too-large": (
        "berkas-terlalu-besar",
        "berkas {size} kB; batasnya {limit} kB",
        "the file has {size} kB; the limit is {limit} kB",
    ),
    "file-encoding": (
        "berkas-pengodean",
        "berkas tersimpan dengan pengodean {found}, bukan UTF-8",
        "the file is saved as {found}, not as UTF-8",
    ),
    "file-empty": ("berkas", "berkas kosong", "the file is empty"),
    "hint-empty": (
        "berkas",
        "isi berkas ini atau hapus; isi paling sedikit: `sop explain berkas`",
        "fill this file or delete it; the least it needs: `sop explain berkas`",
    ),
    "not-a-file": (
        "berkas",
        "ini folder atau tautan putus, bukan berkas",
        "this is a folder or a broken link, not a file",
    ),
    "file-misplaced": (
        "tempat-berkas",
        "berkas ini tidak dibaca: tempatnya bukan tempat SOP atau daftar",
        "this file is not read: it is not where SOPs or registers are kept",
    ),
    "hint-misplaced": (
        "tempat-berkas",
        "pindahkan ke sop_source/<instansi>/<id-sop>.yaml; versi lama ke "
        "sop_source/<instansi>/versi/<id-sop>@<tanggal-berlaku>.yaml",
        "move it to sop_source/<agency>/<sop-id>.yaml; an earlier version to "
        "sop_source/<agency>/versi/<sop-id>@<effective-date>.yaml",
    ),
    "file-ending": (
        "tempat-berkas",
        "berkas ini tidak dibaca: namanya berakhir `{ending}`, bukan `.yaml`",
        "this file is not read: its name ends in `{ending}`, not `.yaml`",
    ),
    "hint-ending": (
        "tempat-berkas",
        "ubah namanya menjadi `{name}`",
        "rename it to `{name}`",
    ),
    "name-differs": (
        "tempat-berkas",
        "nama berkas `{name}` berbeda dari id `{id}`",
        "the file name `{name}` differs from the id `{id}`",
    ),
    "agency-differs": (
        "tempat-berkas",
        "id `{id}` berbeda dari nama folder `{name}`; yang dipakai nama folder",
        "the id `{id}` differs from the folder's name `{name}`; the folder's name counts",
    ),
    "hint-encoding": (
        "berkas-pengodean",
        "simpan ulang dengan pengodean UTF-8 (Notepad: Simpan Sebagai, Pengodean: UTF-8)",
        "save it again in UTF-8 (Notepad: Save As, Encoding: UTF-8)",
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
    "hint-quote-text": (
        "tulisan-yaml",
        "bila tanda ini bagian dari teks, apit teks dengan tanda kutip tunggal: '…'",
        "if this sign belongs to the text, put the text in single quotes: '…'",
    ),
    "hint-delete-document": (
        "tulisan-yaml",
        "hapus `---`, atau pindahkan bagian ini ke berkas sendiri",
        "delete the `---`, or move this part to a file of its own",
    ),
    "hint-key": (
        "tulisan-yaml",
        "apit dengan tanda kutip bila memang nama, atau tulis `nama: nilai`",
        "quote it if it is a name, or write `name: value`",
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
    "hint-root": (
        "jenis-isian",
        "mulai dengan `id: …`, `judul: …`, dan `langkah:`; contoh: `sop explain jenis-isian`",
        "start with `id: …`, `judul: …` and `langkah:`; example: `sop explain jenis-isian`",
    ),
    "hint-duplicate-key": (
        "isian-ganda",
        "gabungkan isinya lalu hapus salah satu",
        "merge the two and delete one",
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
    "hint-missing": ("isian-wajib", "tambahkan `{key}: …`", "add `{key}: …`"),
    "hint-blank": (
        "isian-wajib",
        "isi nilainya; teks yang diawali `#` diapit tanda kutip",
        "fill it in; a text that starts with `#` goes in quotes",
    ),
    "same-item": (
        "isian-ganda",
        "daftar `{key}` memuat butir yang sama dua kali",
        "the list `{key}` holds the same item twice",
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
    "hint-items": (
        "isian-wajib",
        "tulis satu butir tiap baris: `- butir`",
        "write one item a line: `- item`",
    ),
    "too-few": (
        "isian-wajib",
        "daftar `{key}` harus berisi paling sedikit {n} butir",
        "the list `{key}` needs at least {n} item(s)",
    ),
    "empty-text": ("isian-wajib", "isian `{key}` tidak boleh kosong", "`{key}` must not be blank"),
    "need-one": (
        "isian-wajib",
        "`{key}` harus memuat salah satu dari: {known}",
        "`{key}` must hold one of: {known}",
    ),
    "schema-other": (
        "jenis-isian",
        "isian `{key}` tidak sesuai ketentuan formulir",
        "`{key}` does not follow the form",
    ),
}
