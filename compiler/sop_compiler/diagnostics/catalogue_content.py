"""Messages about what a source says: code -> (rule id, Indonesian, English)."""

CONTENT: dict[str, tuple[str, str, str]] = {
    "hint-other-id": ("id-ganda", "pakai id lain di sini", "use another id here"),
    "duplicate-id": (
        "id-ganda",
        "id `{id}` sudah dipakai di {where}",
        "the id `{id}` is already used at {where}",
    ),
    "date-form": (
        "tanggal",
        "`{value}` tidak ditulis sebagai tanggal",
        "`{value}` is not written as a date",
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
    "hint-known": ("rujukan", "yang ada: {known}", "there are: {known}"),
    "hint-register": (
        "rujukan",
        "daftarkan dahulu di `{file}`",
        "register it first in `{file}`",
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
    "step-without-activity": (
        "isian-wajib",
        "langkah `{id}` tidak mempunyai kegiatan",
        "step `{id}` has no activity",
    ),
    "goto-without-target": (
        "cabang-tanpa-tujuan",
        "langkah `{id}` tidak menyebut langkah berikutnya (`ke: tidak-tercetak`)",
        "step `{id}` does not say what follows (`ke: tidak-tercetak`)",
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
        "langkah `{id}` memakai `setelah: {decision}`, tetapi tidak ada cabang keputusan itu yang "
        "menuju ke sini",
        "step `{id}` says `setelah: {decision}`, but no branch of that decision leads here",
    ),
    "no-end": ("tanpa-akhir", "SOP ini tidak mempunyai langkah selesai", "this SOP has no end step"),
    "hint-doubt": (
        "perlu-konfirmasi",
        "bila naskahnya memang begitu, catat di `perlu_konfirmasi` dengan medan `{field}`",
        "if the paper really is so, record it under `perlu_konfirmasi` with medan `{field}`",
    ),
    "hint-branches": (
        "keputusan-kurang-cabang",
        "tulis dua jalan keluar di `cabang:`; bila naskahnya memang begitu, catat di "
        "`perlu_konfirmasi` dengan "
        "medan `{field}`",
        "write two exits under `cabang:`; if the paper really is so, record it under `perlu_konfirmasi` with "
        "medan `{field}`",
    ),
    "hint-target": (
        "cabang-tanpa-tujuan",
        "tulis `ke: <id langkah>` atau `ke: selesai`; bila naskahnya memang begitu, catat di "
        "`perlu_konfirmasi` "
        "dengan medan `{field}`",
        "write `ke: <step id>` or `ke: selesai`; if the paper really is so, record it under "
        "`perlu_konfirmasi` "
        "with medan `{field}`",
    ),
    "hint-role": (
        "langkah-tanpa-pelaksana",
        "tulis `pelaksana: [<id>]`; bila naskahnya memang begitu, catat di `perlu_konfirmasi` dengan "
        "medan `{field}`",
        "write `pelaksana: [<id>]`; if the paper really is so, record it under `perlu_konfirmasi` with medan "
        "`{field}`",
    ),
    "hint-end": (
        "tanpa-akhir",
        "tambahkan langkah `jenis: selesai`; bila naskahnya memang begitu, catat di "
        "`perlu_konfirmasi` dengan medan "
        "`{field}`",
        "add a step with `jenis: selesai`; if the paper really is so, record it under "
        "`perlu_konfirmasi` with medan "
        "`{field}`",
    ),
    "hint-label": ("keputusan-kurang-cabang", "beri label lain", "use another label"),
    "hint-branch-to": (
        "rujukan",
        "arahkan sebuah cabang `{decision}` ke langkah ini, atau hapus `{decision}` dari `setelah`",
        "point a branch of `{decision}` at this step, or take `{decision}` out of `setelah`",
    ),
    "hint-confirm": (
        "konfirmasi-wajib",
        "cocokkan dengan naskahnya lalu tulis `dikonfirmasi: {{oleh: jabatan, tanggal: …}}`, "
        "atau kembalikan `status: rancangan`",
        "compare with the document and write `dikonfirmasi: {{oleh: office, tanggal: …}}`, "
        "or return to `status: rancangan`",
    ),
    "hint-field": (
        "perlu-konfirmasi",
        "tulis misalnya `{example}`",
        "write for example `{example}`",
    ),
    "hint-operators": ("kendali", "pilih satu dari: {known}", "choose one of: {known}"),
    "hint-one-start": (
        "sejak",
        "hapus salah satu, atau tambahkan yang kurang",
        "delete one, or add the missing one",
    ),
    "hint-version": (
        "versi",
        "versi terbaru ada di berkas <id-sop>.yaml; yang lama di folder `versi`",
        "the newest version is <sop-id>.yaml; earlier ones are in the folder `versi`",
    ),
    "hint-source": (
        "berkas",
        "buat sop_source/<instansi>/<id-sop>.yaml; isi paling sedikit: `sop explain berkas`",
        "make sop_source/<agency>/<sop-id>.yaml; the least it needs: `sop explain berkas`",
    ),
    "hint-relation": (
        "peraturan",
        "tambahkan `{inverse}: [{id}]` pada `{other}`",
        "add `{inverse}: [{id}]` to `{other}`",
    ),
    "hint-alias": (
        "nama-ganda",
        "hapus nama itu dari salah satu dokumen, atau satukan keduanya",
        "take the name from one of the documents, or merge the two",
    ),
    "doubt-field": (
        "perlu-konfirmasi",
        "medan `{field}` tidak menunjuk isian yang ada",
        "medan `{field}` points at no entry",
    ),
    "hint-field-near": (
        "perlu-konfirmasi",
        "maksud Anda `{word}`? Bila bagian itu sudah dihapus, hapus juga butir ini",
        "did you mean `{word}`? If that part was deleted, delete this item too",
    ),
    "doubt-obligatory": (
        "konfirmasi-wajib",
        "`{field}` wajib dikonfirmasi sebelum SOP ini ditetapkan",
        "`{field}` must be confirmed before this SOP is enacted",
    ),
    "control-shape": (
        "kendali",
        "kendali `{id}` harus memuat tepat satu aturan, misalnya `wajib: {{langkah: …}}`",
        "control `{id}` must hold exactly one rule, such as `wajib: {{langkah: …}}`",
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
    "review-orphan": (
        "reviu",
        "tidak ada SOP dengan id `{id}` untuk reviu ini",
        "there is no SOP with id `{id}` for this review",
    ),
    "hint-review-name": (
        "reviu",
        "nama berkas di folder `reviu` sama dengan id SOP",
        "a file in `reviu` is named like the id of its SOP",
    ),
    "review-older-text": (
        "reviu",
        "reviu terakhir ({day}) ini atas naskah sebelumnya, bukan naskah yang sekarang",
        "the last review ({day}) was of an earlier text, not of the present one",
    ),
    "hint-review-again": (
        "reviu",
        "reviu naskah sekarang lalu catat dengan `sop monev catat {id}`",
        "review the present text and record it with `sop monev catat {id}`",
    ),
    "review-period": (
        "reviu",
        "periode `{value}` berakhir sebelum mulai, atau memuat tanggal yang tidak ada",
        "the period `{value}` ends before it begins, or holds a date that does not exist",
    ),
    "relation-asymmetric": (
        "peraturan",
        "`{id}` menyebut {relation} `{other}`, tetapi `{other}` tidak menyebut {inverse} `{id}`",
        "`{id}` names {relation} `{other}`, but `{other}` does not name {inverse} `{id}`",
    ),
    "calendar": ("kalender", "kalender `{id}`: {what}", "calendar `{id}`: {what}"),
}
