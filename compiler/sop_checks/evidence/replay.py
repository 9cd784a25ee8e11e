"""``sop check --ulang``: the inputs of a report are found again, judged again, and compared."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from sop_checks.checking import Checked, Request
from sop_checks.comparison import changed_sources, digest_of, read_evidence
from sop_checks.errors import InputError
from sop_checks.evidence.bundle import FORMAT, sha256_of

_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """A report that is to be run again.

    Attributes:
        folder: the report folder.
        evidence: its ``bukti.json``.
        request: the same request on the files that were found.
    """

    folder: Path
    evidence: Mapping[str, Any]
    request: Request


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayResult:
    """What came out: ``same`` findings, byte for byte; otherwise which inputs and findings differ."""

    same: bool
    inputs: tuple[str, ...]
    findings: tuple[str, ...]


def prepare_replay(
    folder: Path, exports: Sequence[Path], mapping: Path | None, waivers: Path | None
) -> Replay:
    """Find every input of a report.

    Args:
        folder: the report folder.
        exports: exports as given now; others are looked for beside the report and as recorded.
        mapping: mapping as given now.
        waivers: waiver file as given now.

    Raises:
        InputError: no evidence, or an input is missing (with the places that were looked at).
    """
    evidence = read_evidence(folder)
    if evidence is None or evidence.get("format") != FORMAT:
        raise InputError(
            f"{folder.name}/data/bukti.json tidak ada atau rusak; laporan ini tidak dapat diulang."
        )
    try:
        return _prepared(folder, evidence, exports, mapping, waivers)
    except (KeyError, TypeError, AttributeError):
        raise InputError(f"{folder.name}/data/bukti.json rusak; laporan ini tidak dapat diulang.") from None


def compare_replay(replay: Replay, now: Checked, files: Mapping[str, str]) -> ReplayResult:
    """What differs between the report and the new run; ``files`` are the texts written now."""
    assert now.evidence is not None
    before, results = replay.evidence, cast("Mapping[str, str]", replay.evidence["results"])
    differing = [name for name, digest in results.items() if sha256_of(files.get(name, "")) != digest]
    inputs = tuple(_inputs(before, now.evidence))
    findings = tuple(_findings(replay.folder, differing, results, files))
    return ReplayResult(same=not differing, inputs=inputs, findings=findings)


def _prepared(
    folder: Path,
    evidence: Mapping[str, Any],
    exports: Sequence[Path],
    mapping: Path | None,
    waivers: Path | None,
) -> Replay:
    finder = _Finder(folder)
    recorded: list[Mapping[str, str]] = evidence["exports"]
    request = Request(
        exports=tuple(finder.exports(recorded, exports)),
        mapping=mapping or finder.other(evidence["mapping"], "pemetaan", "--map"),
        waivers=waivers or finder.other(evidence["waivers"], "pengecualian", "--pengecualian"),
        sop=evidence["options"]["sop"],
        as_of=evidence["as_of"]["given"] or "",
        masked=evidence["options"]["masked"],
        report=True,
    )
    if finder.missing:
        raise InputError("Berkas untuk mengulang laporan tidak ditemukan:\n  " + "\n  ".join(finder.missing))
    return Replay(folder=folder, evidence=evidence, request=request)


class _Finder:
    """Looks for recorded files: as recorded from here, beside the report, inside the report folder."""

    def __init__(self, folder: Path) -> None:
        self.places = [Path(), folder.resolve().parent, folder]
        self.missing: list[str] = []

    def exports(self, recorded: Sequence[Mapping[str, str]], given: Sequence[Path]) -> Iterator[Path]:
        left = [path for path in given if path.is_file()]
        self.missing += [f"{path.name}: tidak ditemukan" for path in given if path not in left]
        unknown = list(left)
        for item in recorded:
            path = _matching(item, left) or self._found(item)
            if path is None and len(recorded) == len(given) == 1 and left:
                path = left[0]
            if path is None:
                self._miss(item, "beri tempatnya: sop check --ulang FOLDER EKSPOR…")
                continue
            if path in unknown:
                unknown.remove(path)
            yield path
        self.missing += [f"{path.name}: bukan bagian dari laporan ini" for path in unknown]

    def other(self, item: Mapping[str, str] | None, words: str, option: str) -> Path | None:
        if item is None:
            return None
        path = self._found(item)
        if path is None:
            self._miss(item, f"beri tempat {words} dengan {option}")
        return path

    def _found(self, item: Mapping[str, str]) -> Path | None:
        recorded = Path(item["path"])
        tries = [place / name for place in self.places for name in (recorded, recorded.name)]
        found = next((path for path in tries if path.is_file()), None)
        if found is None and "***" in recorded.name:
            # Personal numbers in a file name are masked in the evidence: its bytes tell it apart.
            near = (path for place in self.places for path in sorted((place / recorded).parent.glob("*")))
            found = next((path for path in near if path.is_file() and _sha256(path) == item["sha256"]), None)
        return found

    def _miss(self, item: Mapping[str, str], advice: str) -> None:
        self.missing.append(
            f"{item['path']}: dicari dari folder kerja, di sebelah laporan, dan di dalam laporan; {advice}"
        )


def _matching(item: Mapping[str, str], given: Sequence[Path]) -> Path | None:
    name = Path(item["path"]).name
    by_name = next((path for path in given if path.name == name), None)
    return by_name or next((path for path in given if _sha256(path) == item["sha256"]), None)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _inputs(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[str]:
    if before["tool"] != now["tool"]:
        yield f"alat: {before['tool']} → {now['tool']}"
    for old, new in zip(before["exports"], now["exports"], strict=False):
        if old["sha256"] != new["sha256"]:
            yield f"isi ekspor {new['path']} berubah ({_short(old['sha256'])} → {_short(new['sha256'])})"
        elif Path(old["path"]).name != Path(new["path"]).name:
            yield f"ekspor {old['path']} sekarang bernama {new['path']}"
    for key, words in (("mapping", "pemetaan"), ("waivers", "pengecualian")):
        first, second = digest_of(before[key]), digest_of(now[key])
        if first != second:
            name = (now[key] or before[key])["path"]
            yield f"isi {words} {name} berubah ({_short(first)} → {_short(second)})"
    yield from changed_sources(before["sop_source"], now["sop_source"])
    for key in sorted({*before["calendars"], *now["calendars"]}):
        if before["calendars"].get(key) != now["calendars"].get(key):
            yield f"kalender {key} berubah"
    if before["settings"] != now["settings"]:
        keys = {*before["settings"], *now["settings"]}
        changed = sorted(key for key in keys if before["settings"].get(key) != now["settings"].get(key))
        yield f"pengaturan berbeda: {', '.join(changed)}"


def _short(digest: str) -> str:
    return digest[:12] or "tidak ada"


def _findings(
    folder: Path, differing: Sequence[str], results: Mapping[str, str], files: Mapping[str, str]
) -> Iterator[str]:
    for name in differing:
        path = folder / name
        try:
            old = path.read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            yield f"{name} dalam laporan tidak terbaca, sehingga perbedaannya tidak dapat dirinci"
            continue
        if sha256_of(old) != results[name]:
            yield f"{name} dalam laporan sudah diubah sesudah ditulis; rincian di bawah memakai isi itu"
        if name.endswith("findings.csv"):
            yield from _rows(old, files[name])
        else:
            yield f"{name} berbeda"


def _rows(old: str, new: str) -> Iterator[str]:
    before, now = _by_fingerprint(old), _by_fingerprint(new)
    lines = [f"− {_name(before[key])}" for key in before if key not in now]
    lines += [f"+ {_name(now[key])}" for key in now if key not in before]
    for key in before:
        if key in now and before[key] != now[key]:
            changed = [name for name, value in now[key].items() if before[key].get(name) != value]
            lines.append(f"≠ {_name(now[key])}: {', '.join(changed)}")
    if not lines:
        lines = ["isi temuan sama, urutan atau bentuk berkasnya berbeda"]
    yield from lines[:_SHOWN]
    if len(lines) > _SHOWN:
        yield f"dan {len(lines) - _SHOWN} perbedaan lain"


def _by_fingerprint(text: str) -> dict[str, dict[str, str]]:
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff"), newline=""))
    return {row.get("fingerprint") or "": row for row in rows}


def _name(row: Mapping[str, str]) -> str:
    return f"{row.get('rule_id')}, berkas {row.get('case')}: {row.get('outcome')}"
