"""Messages of the lint rules about what the form says: code -> (rule id, Indonesian, English)."""

LINT: dict[str, tuple[str, str, str]] = {
    "step-number-jumps": (
        "nomor-langkah",
        "nomor langkah meloncat dari {before} ke {number}",
        "step numbers jump from {before} to {number}",
    ),
    "step-number-repeats": (
        "nomor-langkah",
        "nomor langkah {number} dipakai dua kali",
        "step number {number} is used twice",
    ),
    "step-number-falls": (
        "nomor-langkah",
        "nomor langkah {number} lebih kecil daripada {before} di atasnya",
        "step number {number} is smaller than {before} above it",
    ),
    "hint-step-number": (
        "nomor-langkah",
        "urutkan nomornya; bila naskah bertanda tangan memang begitu, biarkan dan beri alasan di `abaikan`",
        "put the numbers in order; if the signed form is so, leave it and give a reason under `abaikan`",
    ),
    # What concerns silencings and the list of known findings.
    "silence-unused": (
        "abaikan",
        "`abaikan` aturan `{rule}` tidak mengenai temuan apa pun",
        "`abaikan` of the rule `{rule}` meets no finding",
    ),
    "hint-silence-unused": (
        "abaikan",
        "hapus butir ini (`sop lint --fix`), atau perbaiki isian `di`",
        "delete this item (`sop lint --fix`), or mend its `di`",
    ),
    "silence-unknown": (
        "abaikan",
        "aturan `{rule}` tidak ada",
        "there is no rule `{rule}`",
    ),
    "hint-rules": ("abaikan", "daftar aturan: `sop explain`", "list of rules: `sop explain`"),
    "known-stale": (
        "temuan-dikenal",
        "temuan `{rule}` di `{file}` sudah tidak ada",
        "the finding `{rule}` in `{file}` is gone",
    ),
    "hint-known-stale": (
        "temuan-dikenal",
        "hapus baris ini (`sop lint --fix`)",
        "delete this line (`sop lint --fix`)",
    ),
    "known-expired": (
        "temuan-dikenal",
        "{n} temuan hanya diterima sampai {until} oleh {owner}; semuanya dilaporkan lagi",
        "{n} finding(s) were accepted until {until} only, by {owner}; they are reported again",
    ),
    "hint-known-expired": (
        "temuan-dikenal",
        "perbaiki temuannya, atau minta pemiliknya menetapkan tanggal `sampai` yang baru",
        "mend the finding, or ask the owner for a new `sampai`",
    ),
    "known-shape": (
        "temuan-dikenal",
        "baris ini harus memuat {missing}",
        "this line must hold {missing}",
    ),
    "known-until": (
        "temuan-dikenal",
        "`sampai: {value}` bukan tanggal tahun-bulan-hari",
        "`sampai: {value}` is no year-month-day date",
    ),
}
