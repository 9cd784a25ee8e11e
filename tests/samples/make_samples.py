"""Writes the made-up sample exports under checks/contoh: `python tests/samples/make_samples.py`.

Every case, date and person in them is invented.  Five cases an SOP: good, late, incomplete, open and
one that cannot be judged.
"""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

import xlsxwriter

HEAD = ("berkas", "sop", "langkah", "pelaksana", "petugas", "mulai", "selesai", "dokumen", "catatan_contoh")
FOLDER = Path(__file__).resolve().parents[2] / "checks" / "contoh"

# (case, note, rows); a row: step, role, person, start, end, documents
Row = tuple[str, str, str, str, str, str]
Case = tuple[str, str, list[Row]]

PEMBINAAN: list[Case] = [
    (
        "CONTOH-PPU-01",
        "baik: semua langkah tepat waktu dan lengkap",
        [
            ("1", "KA UKPBJ", "Petugas A", "2024-03-04 08:00", "2024-03-04 10:00", "Notulen hasil rapat"),
            (
                "2",
                "Kasubag LPSE",
                "Petugas B",
                "2024-03-05 08:00",
                "2024-03-07 15:00",
                "Dokumen data pelaku usaha",
            ),
            (
                "3",
                "Kasubag LPSE",
                "Petugas B",
                "2024-03-12 08:00",
                "2024-03-15 11:00",
                "Dokumen strategi pembinaan pelaku usaha",
            ),
            ("4", "Kasubag LPSE", "Petugas B", "2024-03-18 09:00", "2024-03-18 09:05", ""),
            ("5", "KA UKPBJ", "Petugas A", "2024-03-18 09:30", "2024-03-18 10:15", ""),
            (
                "6",
                "Tim Pendataan dan Analisis",
                "Petugas C",
                "2024-03-19 08:00",
                "2024-03-19 10:45",
                "Jadwal pembinaan maupun undangan",
            ),
            ("7", "Tim Pendataan dan Analisis", "Petugas C", "2024-03-20 08:00", "2024-03-20 08:30", ""),
            ("b", "Tim Pendataan dan Analisis", "Petugas C", "2024-03-20 09:00", "2024-03-20 11:30", ""),
            (
                "8",
                "Kasubag LPSE",
                "Petugas B",
                "2024-03-21 08:00",
                "2024-03-22 09:00",
                "Dokumen hasil laporan pembinaan",
            ),
        ],
    ),
    (
        "CONTOH-PPU-02",
        "terlambat: langkah 1 lewat 2 jam, langkah 3 lewat 3 hari menurut kedua hitungan",
        [
            ("1", "KA UKPBJ", "Petugas A", "2024-04-22 08:00", "2024-04-22 11:30", "Notulen hasil rapat"),
            (
                "2",
                "Kasubag LPSE",
                "Petugas B",
                "2024-04-23 08:00",
                "2024-04-24 15:00",
                "Dokumen data pelaku usaha",
            ),
            (
                "3",
                "Kasubag LPSE",
                "Petugas B",
                "2024-04-25 08:00",
                "2024-05-08 14:00",
                "Dokumen strategi pembinaan pelaku usaha",
            ),
            ("4", "Kasubag LPSE", "Petugas B", "2024-05-13 09:00", "2024-05-13 09:04", ""),
            ("5", "KA UKPBJ", "Petugas A", "2024-05-13 10:00", "2024-05-13 10:50", ""),
            (
                "6",
                "Tim Pendataan dan Analisis",
                "Petugas C",
                "2024-05-14 08:00",
                "2024-05-14 10:30",
                "Jadwal pembinaan maupun undangan",
            ),
            ("7", "Tim Pendataan dan Analisis", "Petugas C", "2024-05-15 08:00", "2024-05-15 08:20", ""),
            ("c", "Tim Pendataan dan Analisis", "Petugas C", "2024-05-15 09:00", "2024-05-15 11:00", ""),
            (
                "8",
                "Kasubag LPSE",
                "Petugas B",
                "2024-05-16 08:00",
                "2024-05-17 09:00",
                "Dokumen hasil laporan pembinaan",
            ),
        ],
    ),
    (
        "CONTOH-PPU-03",
        "tidak lengkap: notulen kosong, langkah 5 tidak tercatat, sudah selesai",
        [
            ("1", "KA UKPBJ", "Petugas A", "2024-06-03 08:00", "2024-06-03 09:30", ""),
            (
                "2",
                "Kasubag LPSE",
                "Petugas B",
                "2024-06-04 08:00",
                "2024-06-05 15:00",
                "Dokumen data pelaku usaha",
            ),
            (
                "3",
                "Kasubag LPSE",
                "Petugas B",
                "2024-06-06 08:00",
                "2024-06-07 14:00",
                "Dokumen strategi pembinaan pelaku usaha",
            ),
            ("4", "Kasubag LPSE", "Petugas B", "2024-06-10 09:00", "2024-06-10 09:05", ""),
            (
                "6",
                "Tim Pendataan dan Analisis",
                "Petugas C",
                "2024-06-11 08:00",
                "2024-06-11 10:00",
                "Jadwal pembinaan maupun undangan",
            ),
            ("7", "Tim Pendataan dan Analisis", "Petugas C", "2024-06-12 08:00", "2024-06-12 08:15", ""),
            ("b", "Tim Pendataan dan Analisis", "Petugas C", "2024-06-12 09:00", "2024-06-12 11:00", ""),
            (
                "8",
                "Kasubag LPSE",
                "Petugas B",
                "2024-06-13 08:00",
                "2024-06-13 15:00",
                "Dokumen hasil laporan pembinaan",
            ),
        ],
    ),
    (
        "CONTOH-PPU-04",
        "masih berjalan: baru sampai langkah 2",
        [
            ("1", "KA UKPBJ", "Petugas A", "2024-07-15 08:00", "2024-07-15 09:45", "Notulen hasil rapat"),
            (
                "2",
                "Kasubag LPSE",
                "Petugas B",
                "2024-07-16 08:00",
                "2024-07-17 10:00",
                "Dokumen data pelaku usaha",
            ),
        ],
    ),
    (
        "CONTOH-PPU-05",
        "tidak dapat dinilai: waktu mulai tidak diisi",
        [
            ("1", "KA UKPBJ", "Petugas A", "", "2024-07-01 09:30", "Notulen hasil rapat"),
            ("2", "Kasubag LPSE", "Petugas B", "", "2024-07-03 10:00", "Dokumen data pelaku usaha"),
        ],
    ),
]

PENCATATAN: list[Case] = [
    (
        "CONTOH-PKP-01",
        "baik: pekerjaan konstruksi, tanpa sanksi",
        [
            ("1", "PPK", "Petugas D", "05/02/2024 08:00", "06/02/2024 09:00", "Undangan rapat"),
            ("2", "Tim UKPBJ", "Petugas E", "06/02/2024 10:00", "06/02/2024 10:20", ""),
            (
                "3",
                "PPK",
                "Petugas D",
                "07/02/2024 08:00",
                "07/02/2024 10:30",
                "Berita Acara Penilaian penyedia",
            ),
            (
                "a",
                "PPK",
                "Petugas D",
                "07/02/2024 10:30",
                "07/02/2024 10:45",
                "Berita Acara Penilaian penyedia konstruksi",
            ),
            (
                "4",
                "PPK",
                "Petugas D",
                "07/02/2024 13:30",
                "07/02/2024 13:55",
                "Screenshoot penilaian di LPSE atau SIKAP",
            ),
            ("5", "PPK", "Petugas D", "12/02/2024 08:00", "13/02/2024 09:00", ""),
            (
                "7",
                "Tim UKPBJ",
                "Petugas E",
                "19/02/2024 08:00",
                "20/02/2024 15:00",
                "Laporan akhir penilaian kinerja penyedia",
            ),
        ],
    ),
    (
        "CONTOH-PKP-02",
        "terlambat: menginput hasil melewati 30 menit",
        [
            ("1", "PPK", "Petugas D", "04/03/2024 08:00", "05/03/2024 09:00", "Undangan rapat"),
            ("2", "Tim UKPBJ", "Petugas E", "05/03/2024 10:00", "05/03/2024 10:30", ""),
            (
                "3",
                "PPK",
                "Petugas D",
                "06/03/2024 08:00",
                "06/03/2024 11:00",
                "Berita Acara Penilaian penyedia",
            ),
            (
                "b",
                "PPK",
                "Petugas D",
                "06/03/2024 11:00",
                "06/03/2024 11:10",
                "Berita Acara Penilaian penyedia barang",
            ),
            (
                "4",
                "PPK",
                "Petugas D",
                "07/03/2024 08:00",
                "07/03/2024 09:10",
                "Screenshoot penilaian di LPSE atau SIKAP",
            ),
            ("5", "PPK", "Petugas D", "07/03/2024 13:30", "08/03/2024 09:00", ""),
            (
                "7",
                "Tim UKPBJ",
                "Petugas E",
                "18/03/2024 08:00",
                "19/03/2024 15:00",
                "Laporan akhir penilaian kinerja penyedia",
            ),
        ],
    ),
    (
        "CONTOH-PKP-03",
        "tidak lengkap: undangan dan laporan akhir tidak ada",
        [
            ("1", "PPK", "Petugas D", "01/04/2024 08:00", "02/04/2024 09:00", ""),
            ("2", "Tim UKPBJ", "Petugas E", "02/04/2024 10:00", "02/04/2024 10:15", ""),
            (
                "3",
                "PPK",
                "Petugas D",
                "03/04/2024 08:00",
                "03/04/2024 10:00",
                "Berita Acara Penilaian penyedia",
            ),
            (
                "a",
                "PPK",
                "Petugas D",
                "03/04/2024 10:00",
                "03/04/2024 10:20",
                "Berita Acara Penilaian penyedia konstruksi",
            ),
            (
                "4",
                "PPK",
                "Petugas D",
                "03/04/2024 13:30",
                "03/04/2024 13:50",
                "Screenshoot penilaian di LPSE atau SIKAP",
            ),
            ("5", "PPK", "Petugas D", "04/04/2024 08:00", "05/04/2024 09:00", ""),
            ("7", "Tim UKPBJ", "Petugas E", "17/04/2024 08:00", "18/04/2024 15:00", ""),
        ],
    ),
    (
        "CONTOH-PKP-04",
        "masih berjalan: menunggu rapat penilaian",
        [
            ("1", "PPK", "Petugas D", "22/07/2024 08:00", "22/07/2024 15:00", "Undangan rapat"),
        ],
    ),
    (
        "CONTOH-PKP-05",
        "tidak dapat dinilai: nama langkah di luar SOP dan tanggal tanpa jam",
        [
            ("Konsultasi awal", "PPK", "Petugas D", "08/07/2024 08:00", "08/07/2024 09:00", ""),
            ("1", "PPK", "Petugas D", "09/07/2024", "10/07/2024", "Undangan rapat"),
            ("2", "Tim UKPBJ", "Petugas E", "10/07/2024", "10/07/2024", ""),
        ],
    ),
]

_SALATIGA = (
    ("2", "Tim Peningkatan Kapabilitas UKPBJ", "Petugas F", 0, 2, "Dokumen Perencanaan Kinerja dan Target Tahun Berjalan; Usulan Edaran Implementasi Pengelolaan Kinerja"),
    ("3", "Tim Peningkatan Kapabilitas UKPBJ", "Petugas F", 2, 3, ""),
    ("4", "Tim Peningkatan Kapabilitas UKPBJ", "Petugas F", 3, 7, ""),
    ("5", "Tim Peningkatan Kapabilitas UKPBJ", "Petugas F", 7, 8, ""),
    ("6", "Tim Peningkatan Kapabilitas UKPBJ", "Petugas F", 8, 9, "Materi presentasi perencanaan dan target kinerja tahun berjalan"),
    ("7", "Kepala UKPBJ", "Petugas G", 9, 10, "Persetujuan target kinerja"),
    ("8", "Kepala UKPBJ", "Petugas G", 14, 15, "Surat Edaran Implementasi Pengelolaan Kinerja"),
    ("9", "Kepala UKPBJ", "Petugas G", 15, 16, "Surat undangan sosialisasi implementasi pengelolaan kinerja"),
    ("10", "Kepala UKPBJ", "Petugas G", 21, 23, "Laporan sosialisasi"),
    ("11", "Penanggung Jawab Kinerja", "Petugas H", 23, 24, "Paket pengadaan berdasarkan area strategis"),
)  # fmt: skip


def salatiga() -> list[Case]:
    """Cases of the Salatiga SOP: ten recorded steps, days counted from a first Monday."""
    from datetime import date, timedelta

    def rows(first: date, upto: int, late: str = "", blank: str = "") -> list[Row]:
        found: list[Row] = []
        for step, role, person, start, end, papers in _SALATIGA[:upto]:
            begin, finish = first + timedelta(start), first + timedelta(end + (14 if step == late else 0))
            found.append(
                (step, role, person, f"{begin} 08:00", f"{finish} 14:00", "" if step == blank else papers)
            )
        return found

    open_rows = rows(date(2024, 7, 8), 3)
    unknown = rows(date(2024, 6, 3), 2)
    return [
        ("CONTOH-KIN-01", "baik sejauh tercatat", rows(date(2024, 1, 8), 10)),
        ("CONTOH-KIN-02", "terlambat: langkah 8 lewat 2 hari menurut kedua hitungan", rows(date(2024, 5, 13), 7, late="8")),
        ("CONTOH-KIN-03", "tidak lengkap: laporan sosialisasi kosong", rows(date(2024, 2, 12), 9, blank="10")),
        ("CONTOH-KIN-04", "masih berjalan: baru menyusun usulan target", open_rows),
        (
            "CONTOH-KIN-05",
            "tidak dapat dinilai: mulai tidak diisi",
            [(step, role, person, "", end, papers) for step, role, person, _, end, papers in unknown],
        ),
    ]  # fmt: skip


def table(sop: str, cases: list[Case]) -> list[tuple[str, ...]]:
    """Rows of one export."""
    return [(case, sop, *row, note) for case, note, rows in cases for row in rows]


def csv_bytes(rows: list[tuple[str, ...]], delimiter: str) -> bytes:
    """A CSV file as spreadsheets in Indonesia write it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(HEAD)
    writer.writerows(rows)
    return out.getvalue().encode("utf-8")


def xlsx_bytes(rows: list[tuple[str, ...]]) -> bytes:
    """A workbook with real date cells."""
    from datetime import datetime

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    # A fixed creation time: the same rows have to give the same bytes.
    book.set_properties({"title": "Contoh buatan, bukan data nyata", "created": datetime(2024, 1, 1)})
    sheet = book.add_worksheet("Contoh buatan")
    bold = book.add_format({"bold": True})
    stamp = book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
    sheet.write_row(0, 0, HEAD, bold)
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            if HEAD[column] in ("mulai", "selesai") and cell:
                sheet.write_datetime(number, column, datetime.fromisoformat(cell), stamp)
            elif cell:
                sheet.write_string(number, column, cell)
    for column, width in enumerate((17, 36, 9, 34, 12, 18, 18, 60, 44)):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def samples() -> dict[str, bytes]:
    """File name → content."""
    return {
        "contoh-pembinaan-pelaku-usaha.csv": csv_bytes(
            table("pagar-alam/pembinaan-pelaku-usaha", PEMBINAAN), ","
        ),
        "contoh-pencatatan-kinerja-penyedia.csv": csv_bytes(
            table("pagar-alam/pencatatan-kinerja-penyedia", PENCATATAN), ";"
        ),
        "contoh-pengelolaan-kinerja-salatiga.xlsx": xlsx_bytes(
            table("salatiga/pengelolaan-kinerja-ukpbj", salatiga())
        ),
        "BACA-DULU.txt": (
            b"Semua berkas di folder ini adalah contoh buatan: nomor berkas, tanggal, dan petugas tidak nyata.\n"
            b"Kolom catatan_contoh menjelaskan apa yang sengaja dibuat kurang pada tiap berkas.\n"
            b"Coba: sop check checks/contoh/*.csv checks/contoh/*.xlsx\n"
        ),
    }


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, content in samples().items():
        (FOLDER / name).write_bytes(content)
        sys.stdout.write(f"checks/contoh/{name}\n")
