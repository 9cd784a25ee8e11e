"""Messages about the chain of documents and about SOPs that name each other."""

CHAIN: dict[str, tuple[str, str, str]] = {
    "chain-no-source": (
        "rantai-tanpa-asal",
        "kelengkapan `{name}` tidak dihasilkan langkah mana pun",
        "no step produces the input `{name}`",
    ),
    "hint-chain-no-source": (
        "rantai-tanpa-asal",
        "bila memang datang dari luar SOP, daftarkan di dokumen.yaml dengan `asal: luar`",
        "if it comes from outside the SOPs, register it in dokumen.yaml with `asal: luar`",
    ),
    "chain-no-source-named": (
        "rantai-tanpa-asal",
        "kelengkapan `{name}` tidak dihasilkan dengan nama itu; mungkin maksudnya `{other}`",
        "no step produces an input of the name `{name}`; perhaps `{other}` is meant",
    ),
    "hint-chain-alias": (
        "rantai-tanpa-asal",
        "bila satu dokumen, tulis sebagai `alias` dari `{other}` di dokumen.yaml",
        "if it is one document, write it as an `alias` of `{other}` in dokumen.yaml",
    ),
    "chain-no-use": (
        "rantai-tanpa-pemakai",
        "output `{name}` tidak dipakai langkah mana pun",
        "no step uses the output `{name}`",
    ),
    "chain-no-use-named": (
        "rantai-tanpa-pemakai",
        "output `{name}` tidak dipakai dengan nama itu; mungkin maksudnya kelengkapan `{other}`",
        "no step uses an output of the name `{name}`; perhaps the input `{other}` is meant",
    ),
    "hint-chain-no-use": (
        "rantai-tanpa-pemakai",
        "tulis sebagai kelengkapan langkah yang memakainya; bila hasil akhir atau untuk pihak lain, "
        "daftarkan di dokumen.yaml dengan `tujuan: luar`",
        "write it among the inputs of the step that uses it; if it is final or for others, register it in "
        "dokumen.yaml with `tujuan: luar`",
    ),
    "chain-document-twice": (
        "rantai-nama-dokumen",
        "dokumen `{name}` bernama hampir sama dengan `{other}`",
        "the document `{name}` has nearly the same name as `{other}`",
    ),
    "chain-role-twice": (
        "rantai-nama-pelaksana",
        "sebutan pelaksana `{name}` hampir sama dengan `{other}`, pelaksana lain",
        "the role name `{name}` is nearly `{other}`, another role",
    ),
    "hint-chain-role": (
        "rantai-nama-pelaksana",
        "bila orang yang sama, satukan dan tulis yang satu sebagai `alias`",
        "if they are the same, merge them and write one as an `alias`",
    ),
    "chain-related-itself": (
        "rantai-keterkaitan-diri",
        "keterkaitan `{name}` adalah SOP ini sendiri",
        "the related SOP `{name}` is this SOP itself",
    ),
    "hint-chain-related-itself": (
        "rantai-keterkaitan-diri",
        "hapus butir ini, atau ganti dengan SOP yang dimaksud",
        "delete this entry, or put the SOP that is meant",
    ),
    "chain-related-nowhere": (
        "rantai-sop-tidak-ada",
        "`{name}` tidak ada di buku ini",
        "`{name}` is not in this handbook",
    ),
    "hint-chain-related-nowhere": (
        "rantai-sop-tidak-ada",
        "susun SOP itu, atau hapus dari keterkaitan saat revisi",
        "write that SOP, or take it out at the next revision",
    ),
    "hint-chain-related-other-agency": (
        "rantai-sop-tidak-ada",
        "SOP bernama sama ada pada instansi `{agency}`, tetapi bukan SOP instansi ini",
        "an SOP of that name exists for the agency `{agency}`, but not for this one",
    ),
    "chain-related-unbound": (
        "rantai-sop-tidak-ada",
        "`{name}` tidak menunjuk SOP, padahal ada `{other}`",
        "`{name}` points at no SOP, although there is `{other}`",
    ),
    "hint-chain-related-bind": ("rantai-sop-tidak-ada", "tulis `sop: {id}`", "write `sop: {id}`"),
    "chain-procedure-names": (
        "rantai-nama-sop",
        "`{other}` di sini bernama `{name}`",
        "`{other}` is called `{name}` here",
    ),
    "hint-chain-procedure-names": (
        "rantai-nama-sop",
        "pakai judulnya, atau tulis sebutan ini sebagai `alias` SOP itu",
        "use its title, or write this name as an `alias` of that SOP",
    ),
    "chain-one-subject": (
        "rantai-satu-pokok",
        "`{name}` mengatur pokok yang sama dengan `{other}`",
        "`{name}` is about the same subject as `{other}`",
    ),
    "hint-chain-one-subject": (
        "rantai-satu-pokok",
        "satukan, atau tegaskan di judul dan penjelasan singkat kapan yang satu dipakai",
        "merge the two, or say in title and summary when each of them applies",
    ),
    "chain-other-limit": (
        "rantai-beda-batas",
        "`{activity}`: {limit} di sini, {other_limit} di `{other}`",
        "`{activity}`: {limit} here, {other_limit} in `{other}`",
    ),
    "chain-other-limit-doubted": (
        "rantai-beda-batas",
        "`{activity}`: {limit} di sini, {other_limit} di `{other}`; salah satunya masih perlu dikonfirmasi",
        "`{activity}`: {limit} here, {other_limit} in `{other}`; one of the two is still to be confirmed",
    ),
    "hint-chain-other-limit": (
        "rantai-beda-batas",
        "samakan batasnya, atau jelaskan perbedaannya di keterangan",
        "use one limit, or explain the difference in the note",
    ),
}
