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
dokumen dan kelengkapan, batas waktu, langkah yang wajib, urutan, pengulangan, pelaksana, dan kendali.
Penjelasan tiap jenis aturan: `sop explain urutan`; daftarnya: `sop explain`.
Kalimat di bawah nama pemeriksaan mengutip langkah, batas yang tercetak, dan nomor SOP.

## Menjalankan

```
sop check ekspor.xlsx
sop check ekspor.csv --map pemetaan.yaml --per-tanggal 2024-12-31 --laporan hasil
sop check ekspor.csv --sop salatiga/pengelolaan-kinerja-ukpbj
```

`pytest checks --cases ekspor.xlsx` memakai aturan dan mesin yang sama dan memberi temuan yang sama;
`--map`, `--per-tanggal`, `--laporan`, `--pengecualian`, dan `--sop` juga sama.
`--per-tanggal` adalah tanggal untuk menilai berkas yang belum selesai;
tanpa itu dipakai waktu terakhir dalam data.
Sebagian pemeriksaan dipilih dengan `-k` (kata pada langkah atau dokumen, `-k notulen`),
atau `-m` (jenis aturan dan tingkat: `-m "batas_waktu and tinggi"`;
SOP: `-m "sop(id='salatiga/pengelolaan-kinerja-ukpbj')"`);
bila tidak ada yang terpilih, hasilnya galat.
`--laporan` menulis satu folder: `laporan.html` (dibaca), `kka.xlsx` (diisi), `masalah-data.csv` (dibetulkan);
selebihnya di `data/`: semua temuan (`findings.csv`, `.parquet`, `.json`), `junit.xml`, dan `bukti.json`.
Di dalamnya `kka.xlsx` adalah kertas kerja audit: satu baris satu temuan;
sebab, akibat, rekomendasi, dan tanggapan Anda isi.
Bila pemeriksaan diulang, isian itu ikut ke kertas kerja yang baru,
dan berkas yang sudah Anda ubah disimpan sebagai `kka-lama-1.xlsx`.

## Menyiapkan ekspor

CSV, XLSX, XLS, ODS, JSON, Parquet, atau log peristiwa XES (juga `.xes.gz`);
satu baris untuk satu langkah pada satu berkas, atau satu baris per berkas (lihat `lebar`).

| kolom | isi | bila tidak ada |
|---|---|---|
| `berkas` | nomor atau nama berkas perkara | tidak ada yang dapat dinilai |
| `sop` | id, judul, atau nama lain SOP | pakai `--sop`, atau `sop` di pemetaan |
| `langkah` | nomor, nama, atau id langkah | tidak ada yang dapat dinilai |
| `mulai`, `selesai` | sel tanggal, `2024-03-04 08:00`, `04/03/2024 08.00` | batas waktu tidak dapat dinilai |
| `dokumen` | nama dokumen yang dihasilkan, beberapa dipisah `;` | keluaran wajib tidak dapat dinilai |
| `pelaksana`, `petugas` | jabatan, dan orangnya | hanya perlu bagi kendali pelaksana dan pemisahan fungsi |

Bila hanya tanggal tanpa jam, batas dalam jam dan menit sering tidak dapat dinilai.
Baris judul laporan di atas judul kolom dilewati.
Nama kolom yang lazim (`Nomor Paket`, `Tanggal Mulai`, `Kegiatan`, …) dikenali sendiri.
Contoh: `checks/contoh`.

## Pemetaan (`--map`)

Bila nama kolom atau isinya lain, mulailah dengan

```
sop map ekspor.xlsx -o pemetaan.yaml
```

Perintah ini melihat isi ekspor lalu mengusulkan kolom, SOP, langkah, dan cara membaca tanggal,
serta menghitung berapa kewajiban yang dapat dinilai dengan usulan itu.
Buka `pemetaan.yaml`, putuskan baris bertanda PERIKSA, lalu jalankan
`sop check ekspor.xlsx --map pemetaan.yaml`.
Pemetaan yang sudah diperbaiki dapat dilengkapi untuk ekspor berikutnya:
`sop map ekspor-2.xlsx --map pemetaan.yaml -o pemetaan-2.yaml`.

Pemetaan juga dapat ditulis sendiri. Ekspor seperti ini:

```csv
Kode;Kegiatan Rapat;Waktu Datang;Waktu Pulang;Berkas Notulen
PKT-01;Rapat awal;04/03/2024 08:00;04/03/2024 10:00;notulen.pdf
PKT-01;Susun rencana;05/03/2024 08:00;-;-
```

dibaca dengan pemetaan ini (semua isian boleh ditinggalkan):

```yaml
sop: pagar-alam/pembinaan-pelaku-usaha   # SOP untuk semua baris
kolom:                                   # kolom baku: nama kolom di ekspor (boleh beberapa)
  berkas: Kode
  langkah: Kegiatan Rapat
  mulai: [Waktu Datang, Jam Datang]
  selesai: Waktu Pulang
langkah:                                 # tulisan di ekspor: id langkah
  Rapat awal: rapat-review-kebutuhan-pembinaan
  Susun rencana: susun-rencana-program-pembinaan
dokumen:                                 # kolom yang terisi berarti dokumennya ada
  - {langkah: rapat-review-kebutuhan-pembinaan, kolom: Berkas Notulen, dokumen: Notulen hasil rapat}
kosong: ['-', n/a]                       # tulisan yang berarti kosong
selesai_kosong: belum-selesai            # selesai yang kosong berarti langkahnya belum selesai
mulai_dari: pendahulu                    # mulai yang kosong diperkirakan dari selesainya langkah sebelumnya
tanggal: hari-bulan                      # 04/03/2024 adalah 4 Maret; sebaliknya: bulan-hari
zona: Asia/Jakarta                       # zona waktu data, bila bukan zona instansi
```

Satu baris per berkas, satu kolom tanggal per langkah: `lebar`. Sel terisi menjadi catatan; sel kosong tidak.

```yaml
lebar:
  - {langkah: rapat-review-kebutuhan-pembinaan, mulai: tgl_undangan, selesai: tgl_rapat}
  - {langkah: susun-rencana-program-pembinaan, selesai: tgl_rencana}
dokumen:                                 # tgl_rapat yang terisi berarti notulennya ada
  - {langkah: rapat-review-kebutuhan-pembinaan, kolom: tgl_rapat, dokumen: Notulen hasil rapat}
```

Judul dua baris yang berulang disebut berurutan, misalnya `selesai: Kontrak Selesai`.

Satu berkas dari beberapa ekspor: `kunci`. Yang pertama adalah nomor berkas; yang lain mempertemukan baris.

```yaml
kunci:
  - kd_tender
  - kd_rup                               # daftar RUP hanya memuat kd_rup
  - [no_kontrak, Nomor SPK]              # satu kunci, dua nama kolom
```

Baris yang tidak bertemu, atau bertemu lebih dari satu berkas, didaftar dalam `masalah-data.csv`,
tidak ditebak.
`123`, `"123"`, dan `123.0` adalah nomor yang sama; `0123` bukan.

Dalam log peristiwa hanya `start` dan `complete` yang menjadi catatan;
`schedule`, `suspend`, `withdraw`, dan lainnya didaftar sebagai baris yang tidak dibaca.
Kata lain ditulis dalam `siklus: {mulai: [Dibuka], selesai: [Ditutup]}`.
Jeda tidak dikurangkan: lamanya dihitung dari `start` sampai `complete`.

`kolom` juga mengenal `mulai_berkas` (mulainya seluruh berkas)
dan `siklus` (mulai dan selesai tercatat di baris terpisah).
Id langkah tertulis di berkas SOP dan di kolom kedua `sop export --to csv pagar-alam/pembinaan-pelaku-usaha`.
Pemetaan yang salah tulis ditolak dengan menyebut isiannya.

## Pengecualian, perbandingan, sampel, dan pengulangan

```
sop check ekspor.csv --pengecualian kecuali.yaml
sop check ekspor.csv --laporan hasil-2 --bandingkan hasil
sop check ekspor.csv --laporan hasil --sampel 25 --benih 7
sop check --ulang hasil
```

Temuan yang dikecualikan tetap tercantum, tetapi tidak menentukan kode keluar:

```yaml
pengecualian:
  - sop: pagar-alam/pembinaan-pelaku-usaha      # atau aturan: id aturan; atau kendali: id kendali
    langkah: rapat-review-kebutuhan-pembinaan
    jenis: batas-waktu
    berkas: [CONTOH-PPU-02]                     # atau periode: {dari: 2024-04-01, sampai: 2024-04-30}
    alasan: Listrik padam pada hari itu
    disetujui: Inspektur Pembantu II            # jabatan, bukan nama orang
    berlaku_sampai: 2024-12-31                  # dibandingkan dengan tanggal acuan
    nomor: 700/12/2024                          # boleh ditinggalkan
```

`--bandingkan` menyebut temuan yang baru, tetap, dan tidak muncul lagi;
yang tidak muncul lagi belum tentu diperbaiki, maka sebabnya disebut
(berkasnya tidak ada dalam data, aturannya tidak ada lagi, sekarang tidak dapat dinilai, …).
`--sampel` mengambil berkas acak berlapis; populasi, benih, dan caranya dicatat, sehingga dapat diambil ulang.
`--ulang` menjalankan lagi laporan itu dengan pengaturan yang sama:
temuannya sama byte demi byte, atau disebut masukan mana yang berubah dan temuan mana yang berbeda.

## Data besar di Spark (`--engine spark`)

Perlu `pip install "sop-compiler[spark]"` dan Java 17 (Debian: `apt install openjdk-17-jre-headless`).
Aturan, temuan, dan laporannya sama dengan mesin lain; yang berbeda hanya tempat data dibaca.

```
sop check data/catatan.parquet --engine spark                      # satu berkas
sop check data/catatan --engine spark --per-tanggal 2024-12-31     # folder, juga yang terbagi per kolom
sop check tabel:pengadaan.catatan --engine spark --laporan hasil   # tabel Parquet dalam katalog Spark
```

Satu folder atau tabel adalah satu data: berkasnya dibaca menurut urutan nama,
dan temuan menyebut berkas bagian serta nomor barisnya di situ.
Kolom waktu bertipe `timestamp` Spark adalah saat yang pasti dan dialihkan ke zona instansi.
Bila tanggal acuan tidak diberikan, data dibaca sekali lagi untuk mencarinya;
maka beri `--per-tanggal` pada data besar.
`kunci` (gabungan beberapa berkas) tidak dikenal mesin ini; gabungkan dahulu menjadi satu tabel.

Tanpa pengaturan, Spark berjalan di komputer ini. Di kluster, pengaturannya dibaca dari
`spark-defaults.conf` (`SPARK_CONF_DIR`) atau dari `PYSPARK_SUBMIT_ARGS`:

```
export PYSPARK_SUBMIT_ARGS="--master yarn --conf spark.sql.shuffle.partitions=2000 \\
  --conf spark.executor.memory=2g --conf spark.executor.memoryOverhead=2g \\
  --archives lingkungan.tar.gz#lingkungan pyspark-shell"
export PYSPARK_PYTHON=lingkungan/bin/python
sop check tabel:pengadaan.catatan --engine spark --per-tanggal 2024-12-31 --laporan hasil
```

Paket `sop_checks` dikirim sendiri ke setiap eksekutor.
Yang harus ada di sana: Python 3.11 atau lebih baru (versi yang sama dengan di sini), `pyarrow`, `pandas`,
dan sebaiknya `duckdb` (tanpa itu sekitar dua belas kali lebih lambat).
Kirim sebagai satu lingkungan dengan `venv-pack -o lingkungan.tar.gz`, seperti di atas,
atau pasang di setiap mesin.
Data harus dapat dibuka semua mesin (`hdfs://…`, `s3a://…`, atau tempat bersama).

Catatan satu berkas tidak pernah terpisah: baris dikumpulkan menurut nomor berkas,
lalu dinilai sepotong-sepotong,
sehingga memori eksekutor tidak bertambah dengan besarnya data.
Hasil hitungan dan semua temuan berkumpul di komputer yang menjalankan `sop check`;
naikkan `spark.driver.maxResultSize` bila temuannya berjuta-juta.

## Membaca hasil

| hasil | artinya |
|---|---|
| PASSED | semua berkas yang dapat dinilai sesuai, atau belum jatuh tempo |
| FAILED | ada indikasi tidak sesuai, atau belum selesai dan lewat tenggat; berkas dan sel datanya disebut |
| TIDAK DAPAT DINILAI (T) | data atau naskah SOP tidak cukup untuk menilai; alasannya disebut |
| SEBAGIAN TIDAK DAPAT DINILAI (t) | sebagian berkas sesuai, sebagian tidak dapat dinilai |
| DIKECUALIKAN (K) | semua temuan aturan itu dikecualikan |
| SKIPPED | aturan tidak relevan untuk semua berkas, atau tidak ada berkas untuk versi SOP itu |

Temuan adalah indikasi dari data, bukan kesimpulan tentang seseorang.
Nama dan nomor pribadi disamarkan: NIP, NIK, NPWP, telepon, surel, rekening,
dan nama orang dari kolom `petugas` atau kolom seperti `Nama PPK`.
`--tanpa-samaran` menampilkannya; permintaan itu tercatat dalam laporan.
Lihat lebih dahulu berapa banyak yang dapat dinilai sebelum membaca persentase apa pun.
"""
