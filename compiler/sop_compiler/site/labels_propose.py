"""What the page on proposing a change says, with its pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class ProposeStep:
    """A step of the way: heading, text, and (not always) a picture, its words, its size in CSS pixels."""

    heading: str
    text: str
    picture: str = ""
    alt: str = ""
    width: int = 0
    height: int = 0


TITLE: Final = "Mengusulkan perubahan SOP"
LINK: Final = "Usulkan perubahan"
ASK: Final = "Ada yang keliru atau sudah berubah?"
LEAD: Final = (
    "Batas waktu, pelaksana, dokumen, atau kata yang keliru dapat Anda usulkan sendiri dari halaman SOP-nya. "
    "Cukup peramban dan akun di tempat naskah SOP disimpan; tidak ada yang dipasang. "
    "Naskah yang berlaku tidak berubah sebelum usulan disetujui."
)
LOOKS: Final = (
    "Tampilan dapat sedikit berbeda: tempat naskah disimpan dapat GitHub, GitLab, atau Forgejo, dan nama "
    "tombolnya sering berbahasa Inggris."
)
ONLINE_ONLY: Final = (
    "Tautan “Usulkan perubahan” hanya ada pada buku yang daring. Bila tidak ada, sampaikan perubahan kepada "
    "pengelola buku SOP."
)
AFTER: Final = "Bila usulan belum tepat"
AFTER_ITEMS: Final = (
    "Tanda merah pada usulan bukan penolakan: buka komentarnya, perbaiki baris yang ditunjuk pada "
    "usulan yang sama, lalu simpan lagi. Komentarnya diperbarui, bukan ditambah.",
    "Usulan dapat ditutup tanpa akibat apa pun. Naskah yang berlaku tetap seperti semula.",
    "Perubahan isi (batas waktu, pelaksana, langkah, dokumen, dasar hukum) memerlukan versi baru dengan "
    "tanggal berlakunya; pengelola buku menyiapkannya dengan sop revise. Salah ketik tidak.",
)

STEPS: Final = (
    ProposeStep(
        "Buka halaman SOP-nya, tekan “Usulkan perubahan”",
        "Tautannya di kanan atas halaman SOP, pelaksana, dokumen, dan peraturan; di ponsel di bawah tajuk.",
        "1-halaman.webp",
        "Halaman satu SOP; tautan Usulkan perubahan di kanan atas dilingkari.",
        680,
        300,
    ),
    ProposeStep(
        "Ubah isinya di peramban",
        "Naskah terbuka di penyunting, dengan kata kunci seperti di formulir. Cari langkahnya (Ctrl+F) dan "
        "ubah yang perlu saja, misalnya sesudah waktu:. Jarak masuk dan baris lain dibiarkan.",
        "2-sunting.webp",
        "Penyunting di peramban; pada baris waktu, 2 Jam sudah diganti 4 Jam.",
        680,
        410,
    ),
    ProposeStep(
        "Tuliskan apa yang berubah dan mengapa, lalu kirim",
        "Tekan Commit changes. Judulnya apa yang berubah, uraiannya alasan dan dasarnya. Kirim sebagai "
        "usulan (pull request; di GitLab merge request), bukan langsung ke naskah.",
        "3-alasan.webp",
        "Kotak isian usulan: judul, alasan, dan tombol kirim usulan.",
        680,
        365,
    ),
    ProposeStep(
        "Baca pemeriksaan: apa yang keliru",
        "Beberapa menit kemudian tiap kesalahan ditunjuk pada barisnya, dengan saran perbaikannya. Perbaiki "
        "pada usulan yang sama.",
        "4-keliru.webp",
        "Catatan pemeriksaan di bawah baris waktu yang keliru, dengan saran penulisannya.",
        680,
        325,
    ),
    ProposeStep(
        "Baca pemeriksaan: apa artinya",
        "Satu komentar menyebut perubahan menurut maknanya: langkah mana, dari apa menjadi apa, dilonggarkan "
        "atau diperketat, dan siapa yang terdampak. Pratinjau buku dapat diunduh dari komentar itu.",
        "5-arti.webp",
        "Komentar pada usulan: batas langkah 1 dilonggarkan dari 2 jam ke 4 jam, dan yang ikut terkena.",
        680,
        520,
    ),
    ProposeStep(
        "Penyetuju menyetujui",
        "Penyetuju membaca maknanya, bukan potongan berkas, dan menyetujui; kepala unit menandatangani satu "
        "lembar. Sesudah itu buku SOP dan pemeriksaannya tersusun ulang sendiri.",
        "6-setuju.webp",
        "Formulir penyetuju: arti perubahan, catatan, pilihan Setujui, dan tombol kirim.",
        680,
        320,
    ),
)
