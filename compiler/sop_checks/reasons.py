"""Why an obligation cannot be judged: every reason id with its Indonesian sentence."""

from __future__ import annotations

from sop_checks.limits import REASON_TEXTS

REASONS: dict[str, str] = {
    **{str(reason): text for reason, text in REASON_TEXTS.items()},
    "perlu-konfirmasi": "aturan bertumpu pada bacaan SOP yang belum dikonfirmasi",
    "tanpa-versi": "berkas dimulai sebelum versi SOP yang pertama berlaku",
    "berlaku-tidak-ada": "SOP tidak mencantumkan tanggal berlaku",
    "mulai-berkas-tidak-ada": "tidak ada waktu yang tercatat, sehingga versi SOP tidak dapat dipilih",
    "mulai-tidak-ada": "waktu mulai tidak tercatat",
    "selesai-tidak-ada": "waktu selesai tidak tercatat",
    "awal-tidak-ada": "kejadian awal hitungan waktu tidak tercatat",
    "pendahulu-tidak-ada": "langkah pendahulu tidak tercatat, sehingga waktu mulai tidak dapat diperkirakan",
    "tanggal-tidak-terbaca": "isi kolom waktu tidak terbaca sebagai tanggal",
    "tanggal-acuan-tidak-ada": "tidak ada tanggal acuan pemeriksaan",
    "dokumen-tidak-dipetakan": "data tidak memuat kolom dokumen",
    "kelengkapan-tidak-dicatat": "kelengkapan ini datang dari luar SOP dan data tidak mencatatnya",
    "pelaksana-tidak-ada": "pelaksana tidak tercatat",
    "pelaksana-tidak-dikenal": "nama pelaksana tidak dikenal dalam SOP",
    "petugas-tidak-ada": "petugas tidak tercatat",
    "langkah-kosong": "ada baris berkas ini yang langkahnya tidak terisi atau tidak pasti",
    "langkah-di-luar-sop": "ada baris berkas ini yang langkahnya tidak dikenal dalam SOP",
    "baris-tanpa-berkas": "ada baris langkah ini tanpa nomor berkas, yang mungkin milik berkas ini",
    "isian-tidak-ada": "isian yang diperlukan kosong atau tidak ada dalam data",
    "isian-berbeda": "isian yang diperlukan berisi lebih dari satu nilai dalam berkas ini",
    "status-berkas-tidak-ada": "tidak diketahui apakah berkas sudah selesai",
    "waktu-sama": "dua catatan berwaktu sama, sehingga urutannya tidak dapat dipastikan",
}
