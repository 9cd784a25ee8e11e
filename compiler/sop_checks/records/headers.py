"""Which column of an export is which canonical column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sop_checks.folding import fold

CANONICAL = ("berkas", "sop", "langkah", "pelaksana", "petugas", "mulai", "selesai", "dokumen")
EXTRA = ("mulai_berkas", "siklus")
"""Further columns: start of the case (only a mapping names it, semantics §7); XES lifecycle."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# Folded to letters and digits; earlier names win where a table has several of them.
_SYNONYMS: dict[str, tuple[str, ...]] = {
    "berkas": _names(
        "berkas noberkas nomorberkas idberkas kodeberkas caseconceptname case caseid casename idcase kasus "
        "idkasus nokasus nomorkasus traceid trace kodetender kdtender idtender notender kdnontender "
        "kodenontender nopaket nomorpaket kodepaket kdpaket idpaket kdrup koderup idrup noregister "
        "nomorregister noregistrasi nomorregistrasi idpermohonan nopermohonan nomorpermohonan notiket "
        "ticketid ticket"
    ),
    "sop": _names("sop idsop kodesop namasop judulsop prosedur procedure procedurename"),
    "langkah": _names(
        "langkah idlangkah namalangkah langkahsop conceptname namatahapan tahapan namaakt namatahap tahap "
        "kegiatan namakegiatan aktivitas namaaktivitas activity activityname event eventname task taskname "
        "step stepname uraiankegiatan uraianlangkah kodelangkah nolangkah kdtahapan kdakt"
    ),
    "pelaksana": _names("pelaksana peran jabatan role rolename orgrole"),
    "petugas": _names(
        "petugas namapetugas orgresource resource pegawai namapegawai user username operator pic nippetugas "
        "nippegawai nip"
    ),
    "mulai": _names(
        "mulai waktumulai tglmulai tanggalmulai wktmulai tglawal tanggalawal waktuawal start starttime "
        "starttimestamp startdate started startedat begin begintime timestart"
    ),
    "selesai": _names(
        "selesai waktuselesai tglselesai tanggalselesai wktselesai tglakhir tanggalakhir waktuakhir end "
        "endtime endtimestamp enddate ended finish finished completetime completetimestamp completed "
        "completedat timeend timetimestamp timestamp waktu capwaktu waktucatat tanggal tgl time date "
        "datetime eventtime"
    ),
    "dokumen": _names(
        "dokumen namadokumen dokumenoutput dokumenkeluaran output keluaran document documents documentname"
    ),
    "siklus": _names("lifecycletransition lifecycle"),
}


def bind_columns(
    headers: Sequence[str], chosen: Mapping[str, Sequence[str]], kept: frozenset[str] = frozenset()
) -> dict[str, int]:
    """Position of each canonical column found in ``headers``.

    Args:
        headers: printed column names; empty ones are never bound.
        chosen: printed names a mapping gives per canonical column; they go before the synonyms.
        kept: folded names a mapping uses for something else; synonyms leave them alone.
    """
    folded = [fold(header) for header in headers]
    bound: dict[str, int] = {}
    for canonical, names in chosen.items():
        for name in names:
            if fold(name) in folded:
                bound[canonical] = folded.index(fold(name))
                break
    # A column has one meaning: what a mapping names is not taken for something else as well.
    taken = set(bound.values()) | {index for index, name in enumerate(folded) if name in kept}
    for canonical, synonyms in _SYNONYMS.items():
        if canonical in bound:
            continue
        for name in synonyms:
            index = folded.index(name) if name in folded else -1
            if index >= 0 and index not in taken:
                bound[canonical] = index
                taken.add(index)
                break
    return bound


KNOWN = frozenset(name for names in _SYNONYMS.values() for name in names)
"""Folded names that some canonical column is known by."""
