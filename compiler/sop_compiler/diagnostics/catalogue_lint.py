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
    "number-shared": (
        "nomor-ganda",
        "nomor `{number}` juga dipakai {n} SOP lain",
        "the number `{number}` is also used by {n} other SOP(s)",
    ),
    "number-shared-decree": (
        "nomor-ganda",
        "nomor `{number}` juga dipakai {n} SOP lain; angkanya nomor keputusan yang menetapkannya",
        "the number `{number}` is also used by {n} other SOP(s); it is the number of the decree",
    ),
    "number-of-decree": (
        "nomor-ganda",
        "nomor `{number}` adalah nomor keputusan yang menetapkan SOP ini",
        "`{number}` is the number of the decree that enacts this SOP",
    ),
    "hint-number": (
        "nomor-ganda",
        "beri setiap SOP nomor sendiri saat direvisi",
        "give every SOP a number of its own when it is revised",
    ),
    "number-date": (
        "nomor-rusak",
        "nomor `{number}` tertulis seperti tanggal",
        "the number `{number}` is written like a date",
    ),
    "number-no-year": (
        "nomor-rusak",
        "tahun pada nomor `{number}` hilang",
        "the year of the number `{number}` is missing",
    ),
    "number-differs": (
        "nomor-rusak",
        "nomor tercetak `{number}`, tetapi `nomor` berisi `{read}`",
        "the printed number is `{number}`, but `nomor` holds `{read}`",
    ),
    "number-near": (
        "nomor-rusak",
        "nomor `{number}` berbeda satu tanda dari nomor {n} SOP lain",
        "the number `{number}` differs by one sign from that of {n} other SOPs",
    ),
    "hint-number-garbled": (
        "nomor-rusak",
        "cocokkan dengan naskah bertanda tangan, lalu betulkan",
        "compare it with the signed document, then mend it",
    ),
    "year-number": (
        "tahun-nomor",
        "nomornya bertahun {year}, tanggalnya {dated}",
        "its number is of {year}, its dates of {dated}",
    ),
    "year-decree": (
        "tahun-nomor",
        "nomor keputusan bertahun {year}, tanggal penetapannya {dated}",
        "the decree's number is of {year}, its date of {dated}",
    ),
    "hint-year": (
        "tahun-nomor",
        "cocokkan dengan naskah bertanda tangan",
        "compare with the signed document",
    ),
    "date-order": (
        "urutan-tanggal",
        "`{second}` {late} lebih awal daripada `{first}` {early}",
        "`{second}` {late} is earlier than `{first}` {early}",
    ),
    "hint-date-order": (
        "urutan-tanggal",
        "urutannya: dibuat, direvisi, berlaku",
        "the order is: made, revised, effective",
    ),
    "label-value": (
        "identitas-tergeser",
        "isi `{text}` tidak cocok dengan label `{label}`",
        "`{text}` does not fit the label `{label}`",
    ),
    "label-twice": (
        "identitas-tergeser",
        "label `{label}` tercetak dua kali",
        "the label `{label}` is printed twice",
    ),
    "hint-label-value": (
        "identitas-tergeser",
        "periksa apakah label atau isi kotak identitas tergeser satu baris",
        "see whether labels or values of the identity block slid by one row",
    ),
    "header-copied": (
        "kepala-tersalin",
        "kepala SOP ini sama dengan kepala `{title}`",
        "the header of this SOP is that of `{title}`",
    ),
    "hint-header": (
        "kepala-tersalin",
        "tulis tujuan, penjelasan, dan kualifikasi untuk SOP ini sendiri",
        "write purpose, summary and qualifications for this SOP itself",
    ),
    "identity-missing": (
        "identitas-lengkap",
        "`{label}` belum ada atau kosong",
        "`{label}` is missing or blank",
    ),
    "hint-identity": (
        "identitas-lengkap",
        "isi `{key}`; contohnya: `sop explain identitas-lengkap`",
        "fill in `{key}`; an example: `sop explain identitas-lengkap`",
    ),
    "qualification-without-column": (
        "kualifikasi-tanpa-kolom",
        "{role} mempunyai kualifikasi tetapi tidak mempunyai kolom pelaksana",
        "{role} has a qualification but no column",
    ),
    "hint-qualification": (
        "kualifikasi-tanpa-kolom",
        "tambahkan kolomnya, atau keluarkan dari kualifikasi",
        "add the column, or take it out of the qualifications",
    ),
    "column-without-qualification": (
        "kolom-tanpa-kualifikasi",
        "kolom {role} tidak mempunyai kualifikasi",
        "the column {role} has no qualification",
    ),
    "hint-column": (
        "kolom-tanpa-kualifikasi",
        "tulis kemampuan yang diperlukan di `kualifikasi`",
        "write what it has to be able to do under `kualifikasi`",
    ),
    "roles-inferred": (
        "pelaksana-disimpulkan",
        "pelaksana {n} dari {total} langkah disimpulkan, karena tandanya tidak terbaca",
        "the roles of {n} out of {total} steps are inferred, because their marks cannot be read",
    ),
    "hint-roles-inferred": (
        "pelaksana-disimpulkan",
        "cocokkan dengan naskah bertanda tangan, lalu isi `dikonfirmasi`",
        "compare with the signed document, then fill in `dikonfirmasi`",
    ),
    "time-nowhere": (
        "waktu-kosong",
        "tidak satu pun dari {n} langkah mempunyai waktu",
        "none of the {n} steps has a time",
    ),
    "time-empty": (
        "waktu-kosong",
        "waktu langkah {no} kosong",
        "the time of step {no} is blank",
    ),
    "hint-time-empty": (
        "waktu-kosong",
        "tulis lama waktu yang dapat dipenuhi, misalnya `2 hari kerja`",
        "write a time that can be kept, such as `2 hari kerja`",
    ),
    "time-open": (
        "waktu-tak-terukur",
        "waktu `{text}` tidak dapat diukur",
        "the time `{text}` cannot be measured",
    ),
    "hint-time-open": (
        "waktu-tak-terukur",
        "tulis angka dan satuan, atau tanggal yang dibawa berkasnya (`tenggat`)",
        "write a number and a unit, or a date the case carries (`tenggat`)",
    ),
    "units-mixed": (
        "satuan-campur",
        "lama yang sebesar ditulis dengan satuan berbeda: {some} dan {others}",
        "times of one magnitude are written in different units: {some} and {others}",
    ),
    "hint-units": (
        "satuan-campur",
        "pakai satu satuan untuk lama yang sebesar",
        "use one unit for times of one magnitude",
    ),
    "time-repeated": (
        "waktu-terulang",
        "waktu {text} diulang oleh sublangkahnya ({below})",
        "the time {text} is repeated by its sub-steps ({below})",
    ),
    "hint-time-repeated": (
        "waktu-terulang",
        "tulis waktunya di langkah atau di sublangkah, jangan di keduanya",
        "write the time at the step or at its sub-steps, not at both",
    ),
    "target-inferred": (
        "tujuan-cabang",
        "tujuan cabang {labels} tidak tercetak; yang ditulis disimpulkan",
        "the target of branch {labels} is not printed; what is written is inferred",
    ),
    "hint-target-inferred": (
        "tujuan-cabang",
        "sebut langkah tujuannya di naskah, atau isi `dikonfirmasi`",
        "name the target step on the form, or fill in `dikonfirmasi`",
    ),
    "hidden-decision": (
        "keputusan-terselubung",
        "kegiatan ini memuat `{word}`, tetapi bukan keputusan bercabang",
        "this activity holds `{word}` but is no decision with branches",
    ),
    "hidden-decision-read": (
        "keputusan-terselubung",
        "kegiatan ini memuat `{word}`, tetapi cabang-cabangnya tidak tercetak",
        "this activity holds `{word}`, but its branches are not printed",
    ),
    "hint-hidden-decision": (
        "keputusan-terselubung",
        "pisahkan menjadi langkah keputusan dengan paling sedikit dua cabang",
        "make it a decision of its own with at least two branches",
    ),
    "activity-no-verb": (
        "kegiatan-kata-kerja",
        "kegiatan `{text}` tidak diawali kata kerja aktif",
        "the activity `{text}` does not start with an active verb",
    ),
    "hint-activity-verb": (
        "kegiatan-kata-kerja",
        "awali dengan kata kerja, misalnya `Menyusun …`, `Memeriksa …`",
        "start with a verb, such as `Menyusun …`, `Memeriksa …`",
    ),
    "activity-subject": (
        "kegiatan-bersubjek",
        "kegiatan menyebut pelakunya, `{role}`",
        "the activity names who does it, `{role}`",
    ),
    "hint-activity-subject": (
        "kegiatan-bersubjek",
        "hapus pelakunya; kolom pelaksana sudah menyebutnya",
        "leave it out; the column says who acts",
    ),
    "symbol": (
        "simbol",
        "simbol {found} tidak sesuai jenis langkah ini",
        "the symbol {found} does not fit this kind of step",
    ),
    "hint-symbol": (
        "simbol",
        "langkah ini digambar sebagai {right}",
        "this step is drawn as {right}",
    ),
    "quality-missing": (
        "mutu-baku",
        "{what} kosong",
        "{what} is blank",
    ),
    "hint-quality": (
        "mutu-baku",
        "tulis apa yang diperlukan dan apa yang dihasilkan langkah ini",
        "write what this step needs and what it produces",
    ),
    "output-cell": (
        "output-ganda",
        "sel output memuat {n} dokumen",
        "the output cell holds {n} documents",
    ),
    "hint-output-cell": (
        "output-ganda",
        "satu langkah satu output; pecah langkahnya, atau satukan dokumennya",
        "one step, one output: split the step, or make it one document",
    ),
    "output-item": (
        "output-ganda",
        "butir output `{text}` memuat lebih dari satu dokumen",
        "the output `{text}` holds more than one document",
    ),
    "hint-output-item": (
        "output-ganda",
        "tulis satu butir untuk satu dokumen",
        "write one item for one document",
    ),
    "no-text": (
        "teks-dan-diagram",
        "uraian SOP tidak ada: `penjelasan_singkat` dan `tujuan` kosong",
        "there is no text: `penjelasan_singkat` and `tujuan` are blank",
    ),
    "hint-no-text": (
        "teks-dan-diagram",
        "tulis paling sedikit `tujuan`",
        "write at least `tujuan`",
    ),
    "no-diagram": (
        "teks-dan-diagram",
        "diagram alir tidak dapat digambar: tidak ada kolom `pelaksana`",
        "no flow diagram can be drawn: there is no `pelaksana` column",
    ),
    "hint-no-diagram": (
        "teks-dan-diagram",
        "tulis kolom `pelaksana`, dan pelaksana tiap langkah",
        "write the `pelaksana` columns, and who does each step",
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
