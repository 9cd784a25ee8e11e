"""What the page *Hitung tenggat* says; its script gets the same words as data."""

from __future__ import annotations

from typing import Final

from sop_compiler.site import labels

DEADLINE: Final = labels.DEADLINE
LEAD: Final = "Pilih langkah dan waktu mulainya. Hari terakhirnya dihitung menurut kalender kerja instansi."
PROCEDURE: Final = "SOP"
STEP: Final = "Langkah"
START_DATE: Final = "Tanggal mulai"
START_CLOCK: Final = "Jam mulai"
CLOCK_OPTIONAL: Final = "boleh dikosongkan"
NO_SCRIPT: Final = (
    "Penghitungan memerlukan JavaScript. Batas waktu yang tercetak dalam SOP tetap dapat dibaca di bawah ini."
)
LIMITS: Final = "Semua batas waktu dalam buku ini"
NO_LIMITS: Final = "Belum ada langkah dengan batas waktu yang dapat dihitung."
DAYS: Final = "Hitungan hari demi hari"
CALENDAR: Final = "Kalender dan cara menghitung"

TEXTS: Final = {
    "batas": "Batas waktu tercetak",
    "sejak_langkah": "Dihitung sejak {titik} {langkah}",
    "sejak_isian": "Dihitung sejak {isian}",
    "titik_mulai": "mulainya",
    "titik_selesai": "selesainya",
    "buka_langkah": "Buka langkah ini",
    "mulai_pada": "Mulai {waktu}",
    "paling_lambat": "Paling lambat",
    "bila": "Bila dibaca {satuan}",
    "dua_bacaan": (
        "SOP mencetak “hari” tanpa menyebut hari kerja atau hari kalender. Keduanya ditunjukkan; "
        "yang pasti tepat waktu adalah yang lebih awal."
    ),
    "dibaca_sebagai": "“hari” dibaca {satuan}: {alasan}",
    "tanpa_jam": "Jam mulai dikosongkan: dihitung dari akhir hari itu, jadi ini tenggat yang paling akhir.",
    "isi_tanggal": "Isi tanggal mulai untuk melihat tenggatnya.",
    "tidak_diketahui": "Tidak dapat dihitung",
    "kalender_habis": (
        "Kalender ini hanya memuat {dari} sampai {sampai}. Tanggal di luar itu tidak diperkirakan."
    ),
    "pukul": "pukul",
    "tanggal": "Tanggal",
    "keterangan": "Keterangan",
    "hitungan": "Hitungan",
    "hari_ke": "hari ke-{n}",
    "mulai_baris": "mulai",
    "tenggat_baris": "tenggat",
    "waktu_terpakai": "{ini}, jumlah {semua}",
    "jumlah_dihitung": "{n} hari dihitung",
    "kalender": "Kalender",
    "masa": "Masa kalender",
    "zona": "Zona waktu",
    "setelan": {
        "hari_pertama_dihitung": {
            "ya": "Hari pertama ikut dihitung.",
            "tidak": "Hari pertama tidak dihitung; hitungan mulai esok harinya.",
        },
        "terima_lewat_tutup_hari_berikut": {
            "ya": (
                "Yang diterima sesudah jam tutup atau pada hari libur dianggap diterima "
                "hari kerja berikutnya."
            ),
            "tidak": "Yang diterima sesudah jam tutup tetap dihitung dari tanggal itu.",
        },
        "batas_hari": {
            "tengah_malam": "Hari terakhir berlangsung sampai tengah malam.",
            "tutup": "Hari terakhir berakhir pada jam tutup kantor.",
        },
        "cuti_bersama": {
            "libur": "Cuti bersama adalah hari libur.",
            "kerja": "Cuti bersama dihitung hari kerja.",
        },
    },
    "jam_diasumsikan": (
        "Pembagian jam kerja adalah asumsi penyusun kalender; ganti bila ada keputusan instansi."
    ),
    "sumber": "Sumber",
    "di_luar_kalender": "di luar masa kalender",
    "tanpa_kalender": "tanpa kalender",
    "bukan_hari_kerja": "bukan hari kerja",
    "hari_kerja": "hari kerja",
    "cuti_dihitung": "cuti bersama dihitung hari kerja",
}
"""Texts of the script; ``{…}`` is filled in there."""
