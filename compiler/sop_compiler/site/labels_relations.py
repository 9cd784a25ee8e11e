"""What the pages on relations, comparisons and versions say."""

from __future__ import annotations

from datetime import date
from typing import Final

from sop_compiler.align import Difference
from sop_compiler.site import labels
from sop_compiler.site.labels import day

# Map
MAP: Final = labels.MAP
MAP_LEAD: Final = "SOP mana menghasilkan dokumen untuk SOP mana, dan SOP mana yang disebut tetapi belum ada."
PATH_LEAD: Final = "Urutan menurut langkah"
PATH_DONE_HERE: Final = "Tidak ada SOP tersendiri"
ABSENT: Final = "belum ada dalam buku ini"
ABSENT_TITLE: Final = "Disebut, belum ada dalam buku ini"
ALSO_PRINTED: Final = "juga tercetak"
MENTIONED_BY: Final = "Disebut oleh"
GAP: Final = "Celah"
HANDED_ON: Final = "Diteruskan"
NOTHING_PASSES: Final = "tidak ada dokumen tercetak yang diteruskan ke tahap berikutnya"
NOT_MADE: Final = "tidak tercetak sebagai output"
NOT_NEEDED: Final = "tidak tercetak sebagai kelengkapan"
PICTURE: Final = "Gambar peta"
PICTURE_OPEN: Final = "Buka peta sebagai gambar"
IN_WORDS: Final = "Peta dalam kata-kata"
COLUMN_PROCEDURE: Final = "SOP"
RECEIVES: Final = "Menerima dari"
PROVIDES: Final = "Menghasilkan untuk"
MENTIONS: Final = "Keterkaitan lain"
ABSENT_COLUMN: Final = "Belum ada"
SPELT_OUT: Final = "dijabarkan langkah demi langkah dalam"
SPELLS_OUT: Final = "menjabarkan"
ALONE: Final = "Tidak terhubung dengan SOP lain"
KEY_HAND_OVER: Final = "menghasilkan dokumen untuk"
KEY_ORDER: Final = "urutan menurut proses utama (bingkai)"
KEY_MENTION: Final = "tercetak sebagai keterkaitan, tanpa dokumen yang berpindah"
KEY_ABSENT: Final = "SOP yang disebut, belum ada"
SAME_SUBJECT: Final = "SOP tentang pokok yang sama"
SAME_SUBJECT_LEAD: Final = "Ditemukan dari kemiripan judul dan langkah; dapat dibandingkan berdampingan."
ELSEWHERE: Final = "Lihat juga"
NO_RELATIONS: Final = "Belum ada hubungan antar-SOP yang tercetak."

# Document flow
FLOW: Final = "Dokumen yang berpindah antar-SOP"
FLOW_LEAD: Final = "Dihasilkan dalam satu SOP dan diperlukan dalam SOP lain."
FLOW_OPEN: Final = "Buka gambar"
FLOW_FROM: Final = "Dari"
FLOW_TO: Final = "Ke"
FLOW_DOCUMENT: Final = "Dokumen"

# Side by side
COMPARE_WITH: Final = "Bandingkan dengan"
COMPARISON: Final = "Perbandingan SOP"
COMPARISON_LEAD: Final = "Langkah yang sepadan ditaruh berdampingan. Kata yang berbeda diberi tanda."
COMPARISON_METHOD: Final = (
    "Padanan dicari dari kemiripan teks kegiatan dan output, bukan ditetapkan oleh instansi."
)
ONLY_DIFFERENCES: Final = "Tampilkan hanya yang berbeda"
DIFFERENT: Final = "berbeda"
SAME: Final = "sama"
BOTH: Final = "Keduanya"
NO_COUNTERPART: Final = "Tidak ada langkah yang sepadan."
MOVED: Final = "urutannya berbeda"
NOTHING: Final = "–"
ROLES_LEFT_RIGHT: Final = "Pelaksana"
NUMBER_OF_STEPS: Final = "Jumlah langkah"
STEPS_WITH_LIMIT: Final = "Langkah dengan batas waktu"
COLUMN_PART: Final = "Bagian"
FIELD_WORDS: Final = {
    Difference.ACTIVITY: "Kegiatan",
    Difference.ROLES: "Pelaksana",
    Difference.INPUTS: "Kelengkapan",
    Difference.LIMIT: "Waktu",
    Difference.OUTPUTS: "Output",
    Difference.BRANCHES: "Percabangan",
}

# Versions
VERSIONS: Final = "Versi"
THIS_VERSION: Final = "halaman ini"
WHAT_CHANGED: Final = "Apa yang berubah dari versi sebelumnya"
IN_FORCE: Final = "Berlaku hari ini"


def version_name(begins: date) -> str:
    """How a version is called: by the day it takes effect."""
    return f"versi {day(begins)}"


def from_day(begins: date) -> str:
    """From when a version holds."""
    return f"Berlaku mulai {day(begins)}"


def until_day(last: date) -> str:
    """Until when a version holds, that day included."""
    return f"sampai {day(last)}"


def not_yet(begins: date) -> str:
    """A version that takes effect later."""
    return f"Belum berlaku: versi ini mulai berlaku {day(begins)}."


def until_then() -> str:
    """Leads to the version that holds in the meantime."""
    return "Sampai saat itu yang berlaku:"


def superseded_since(ended: date) -> str:
    """A version that another one has replaced."""
    return f"Tidak berlaku lagi sejak {day(ended)}."


def replaced_on(ended: date) -> str:
    """Said before and after that day alike."""
    return f"Sejak {day(ended)} digantikan oleh"


def now_in_force() -> str:
    """Leads to the version that holds now."""
    return "Yang berlaku sesudahnya:"


def aligned(pairs: int, equal: int, left: int, right: int) -> str:
    """The summary of a comparison."""
    parts = [f"{pairs} langkah sepadan, {pairs - equal} di antaranya berbeda"]
    if left:
        parts.append(f"{left} hanya di kiri")
    if right:
        parts.append(f"{right} hanya di kanan")
    return "; ".join(parts) + "."
