"""Messages about cited law and the register of regulations: code -> (rule id, Indonesian, English)."""

LAW: dict[str, tuple[str, str, str]] = {
    "law-repealed": (
        "hukum-dicabut",
        "{act} sudah dicabut; penggantinya {successor}",
        "{act} is repealed; its successor is {successor}",
    ),
    "law-replaced-unchecked": (
        "hukum-dicabut",
        "{act} menurut catatan sudah diganti {successor}; statusnya belum diperiksa",
        "{act} is noted as replaced by {successor}; nobody has looked its status up",
    ),
    "law-base-repealed": (
        "hukum-dicabut",
        "{base}, peraturan dasar {act}, sudah dicabut; periksa apakah {act} masih berlaku",
        "{base}, on which {act} rests, is repealed; see whether {act} is still in force",
    ),
    "hint-law-checked": (
        "hukum-dicabut",
        "status dilihat {date} di: {where}",
        "status looked up on {date} at: {where}",
    ),
    "hint-law-unchecked": (
        "hukum-dicabut",
        "cari statusnya, lalu tulis `diperiksa: {{tanggal: …, sumber: …}}` pada `{id}` di peraturan.yaml",
        "look its status up, then write `diperiksa: {{tanggal: …, sumber: …}}` at `{id}` in peraturan.yaml",
    ),
    "law-amended": (
        "hukum-diubah",
        "{act} sudah diubah {changes}, tetapi perubahan itu tidak dikutip",
        "{act} was amended by {changes}, which is not cited",
    ),
    "law-amended-later": (
        "hukum-diubah",
        "{act} diubah {changes}; periksa apakah SOP ini ikut berubah",
        "{act} is amended by {changes}; see whether this SOP has to change with it",
    ),
    "law-without-base": (
        "hukum-tanpa-induk",
        "{act} mengubah {base}, tetapi {base} tidak dikutip",
        "{act} amends {base}, which is not cited",
    ),
    "hint-law-base": (
        "hukum-tanpa-induk",
        "kutip {base}, lalu `sebagaimana diubah dengan` {act}",
        "cite {base}, then `sebagaimana diubah dengan` {act}",
    ),
    "law-incomplete": (
        "hukum-tidak-lengkap",
        "kutipan `{printed}` tanpa {what}",
        "the citation `{printed}` lacks {what}",
    ),
    "law-no-act": (
        "hukum-tidak-lengkap",
        "butir dasar hukum ini tidak menyebut jenis dan nomor peraturan: `{text}`",
        "this entry names no kind and number of a regulation: `{text}`",
    ),
    "hint-law-meant": ("hukum-tidak-lengkap", "maksudnya {name}?", "does it mean {name}?"),
    "law-gazette-year": (
        "hukum-tahun-keliru",
        "{act} tidak mungkin dimuat dalam {gazette}",
        "{act} cannot have been published in {gazette}",
    ),
    "hint-law-gazette": (
        "hukum-tahun-keliru",
        "tahunnya mestinya {year}; cocokkan dengan naskah peraturannya",
        "the year should be {year}; compare with the regulation",
    ),
    "law-year-after": (
        "hukum-tahun-keliru",
        "tahun pada {act} tidak mungkin; naskah ini berlaku sejak {since}",
        "the year of {act} cannot be; this text is in force since {since}",
    ),
    "law-other-year": (
        "hukum-tahun-keliru",
        "tahun pada `{printed}` berbeda dari daftar: {known} berjudul sama",
        "the year of `{printed}` differs from the register: {known} has the same title",
    ),
    "law-other-title": (
        "hukum-judul-berbeda",
        "judul {act} tercetak `{printed}`",
        "the title of {act} is printed `{printed}`",
    ),
    "law-title-of-base": (
        "hukum-judul-berbeda",
        "{act} tercetak dengan judul peraturan yang diubahnya, `{printed}`",
        "{act} is printed with the title of the act it amends, `{printed}`",
    ),
    "hint-law-title": (
        "hukum-judul-berbeda",
        "judul menurut daftar: {title}",
        "title in the register: {title}",
    ),
    "law-twice": ("hukum-ganda", "{act} dikutip dua kali", "{act} is cited twice"),
    "hint-law-twice": (
        "hukum-ganda",
        "hapus salah satu; sisakan yang menyebut jenis, nomor, tahun, dan judulnya dengan lengkap",
        "delete one; keep the one with kind, number, year and title in full",
    ),
    "law-unregistered": (
        "hukum-tidak-cocok",
        "{act} tidak ada di peraturan.yaml",
        "{act} is not in peraturan.yaml",
    ),
    "hint-law-register": (
        "hukum-tidak-cocok",
        "daftarkan di peraturan.yaml; bila statusnya belum dicari, `status: belum-diperiksa`",
        "register it in peraturan.yaml; with `status: belum-diperiksa` until its status was looked up",
    ),
    "law-unbound": (
        "hukum-tidak-cocok",
        "{act} dikutip tanpa menunjuk daftar peraturan",
        "{act} is cited without pointing at the register",
    ),
    "hint-law-bind": ("hukum-tidak-cocok", "tulis `peraturan: {id}`", "write `peraturan: {id}`"),
    "law-bound-otherwise": (
        "hukum-tidak-cocok",
        "tercetak `{read}`, tetapi `peraturan` menunjuk `{bound}`",
        "printed is `{read}`, but `peraturan` points at `{bound}`",
    ),
    "law-other-kind": (
        "hukum-tidak-cocok",
        "`{printed}` terdaftar sebagai {known}",
        "`{printed}` is registered as {known}",
    ),
    "law-register-unnamed": (
        "hukum-daftar",
        "{act} berstatus {status}, tetapi `{key}` kosong",
        "{act} has the status {status}, but `{key}` is blank",
    ),
    "law-register-contradicts": (
        "hukum-daftar",
        "{act} berstatus {status}, tetapi `{key}` terisi",
        "{act} has the status {status}, but `{key}` is filled in",
    ),
    "law-register-unseen": (
        "hukum-daftar",
        "status {act} ({status}) tidak menyebut kapan dan di mana dilihat (`{key}`)",
        "the status of {act} ({status}) does not say when and where it was looked up (`{key}`)",
    ),
    "law-register-seen": (
        "hukum-daftar",
        "{act} sudah diperiksa, tetapi `{key}` masih {status}",
        "{act} was looked up, but `{key}` is still {status}",
    ),
    "law-register-order": (
        "hukum-daftar",
        "{act} tidak mungkin diubah atau dicabut oleh {other} yang lebih tua (`{key}`, status {status})",
        "{act} cannot be amended or repealed by {other}, which is older (`{key}`, status {status})",
    ),
}
