"""Files of the suite that do not depend on any SOP."""

from __future__ import annotations

CONFTEST = '''\
# Dihasilkan oleh `sop build`. Jangan diubah.
"""Memasang pemeriksaan SOP pada pytest (pilihan --cases, --map, dan lainnya)."""

pytest_plugins = ["sop_checks.plugin"]
'''

README = """\
# Pemeriksaan kepatuhan terhadap SOP

Folder ini dihasilkan oleh `sop build` dari naskah SOP di `sop_source`.
Jangan diubah; ubah SOP-nya, lalu susun ulang.

Setiap berkas `test_….py` memuat satu SOP.
Setiap pemeriksaan di dalamnya adalah satu aturan SOP:
dokumen yang harus ada, batas waktu, langkah yang wajib, dan kendali lain.
Kalimat di bawah nama pemeriksaan mengutip langkah, batas yang tercetak, dan nomor SOP.

## Menjalankan

```
pytest checks --cases ekspor.xlsx
pytest checks --cases ekspor.csv --map pemetaan.yaml --per-tanggal 2024-12-31 --laporan hasil
pytest checks --cases ekspor.csv --sop salatiga/pengelolaan-kinerja-ukpbj
```

`sop check ekspor.xlsx` memakai aturan dan mesin yang sama dan memberi temuan yang sama.

## Membaca hasil

| hasil | artinya |
|---|---|
| PASSED | semua berkas yang dapat dinilai sesuai, atau belum jatuh tempo |
| FAILED | ada indikasi tidak sesuai, atau belum selesai dan lewat tenggat; berkas dan sel datanya disebut |
| TIDAK DAPAT DINILAI (T) | data atau naskah SOP tidak cukup untuk menilai; alasannya disebut |
| SEBAGIAN TIDAK DAPAT DINILAI (t) | sebagian berkas sesuai, sebagian tidak dapat dinilai |
| SKIPPED | aturan tidak relevan untuk semua berkas, atau tidak ada berkas untuk versi SOP itu |

Temuan adalah indikasi dari data, bukan kesimpulan tentang seseorang.
Nama dan nomor pribadi disamarkan.
Lihat lebih dahulu berapa banyak yang dapat dinilai sebelum membaca persentase apa pun.
"""
