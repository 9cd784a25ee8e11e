"""Reading a waiver file (``--pengecualian``): every entry checked, all problems told at once."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, cast

from sop_checks.errors import InputError, os_reason
from sop_checks.folding import fold
from sop_checks.privacy import Masker
from sop_checks.records.stamps import parse_stamp
from sop_checks.records.tables import Place
from sop_checks.rules import ProcedureRules, Rule
from sop_checks.waivers import Waiver, case_key

EXAMPLE = """\
pengecualian:
  - aturan: kota/layanan@2024-01-01#terima/batas-waktu
    berkas: [PKT-001, PKT-007]
    alasan: Listrik padam dua hari
    disetujui: Inspektur Pembantu II
    berlaku_sampai: 2024-12-31
    nomor: 700/12/2024
"""
_KEYS = (
    "aturan",
    "sop",
    "langkah",
    "jenis",
    "kendali",
    "berkas",
    "periode",
    "alasan",
    "disetujui",
    "berlaku_sampai",
    "nomor",
)
_SHOWN_ERRORS = 20
_PERSON = re.compile(
    r"\b(bapak|bpk|ibu|sdr|sdri|saudara|saudari|hj|drs|ir)\b\.?\s|,\s*(s\.?\s?[a-z]{1,4}|m\.?\s?[a-z]{1,3})\.?(,|$)|\bNIP\b",
    re.IGNORECASE,
)


def load_waivers(path: Path, procedures: Sequence[ProcedureRules]) -> tuple[tuple[Waiver, ...], str]:
    """The entries of a file, and the sha256 of its bytes.

    Args:
        path: YAML file, a list of entries or ``pengecualian:`` with that list.
        procedures: the rules that entries may name.

    Raises:
        InputError: file missing, not YAML, or any entry is wrong; each problem with line and advice.
    """
    import yaml

    compose = cast("Callable[..., Any]", yaml.compose)  # pyright: ignore[reportUnknownMemberType]
    try:
        data = path.read_bytes()
        node: Any = compose(data, Loader=yaml.BaseLoader)
    except OSError as error:
        raise InputError(f"Pengecualian {path.name} tidak dapat dibuka: {os_reason(error)}.") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" baris {mark.line + 1}" if mark else ""
        raise InputError(f"Pengecualian {path.name}{where} bukan YAML yang benar.") from None
    reader = _Reader(path.name, tuple(_rules(procedures)))
    waivers = reader.entries(node)
    if reader.problems:
        in_order = [text for _, text in sorted(reader.problems, key=lambda item: item[0])]
        shown, left = in_order[:_SHOWN_ERRORS], len(in_order[_SHOWN_ERRORS:])
        lines = [*shown, *([f"dan {left} kesalahan lain"] if left else [])]
        raise InputError("Pengecualian tidak dapat dipakai:\n  " + "\n  ".join(lines))
    return waivers, hashlib.sha256(data).hexdigest()


@dataclass(frozen=True, slots=True)
class _Known:
    sop: str
    rule: Rule


def _rules(procedures: Iterable[ProcedureRules]) -> Iterable[_Known]:
    for procedure in procedures:
        for version in procedure.versions:
            for rule in version.rules:
                yield _Known(procedure.sop, rule)


class _Reader:
    def __init__(self, file: str, known: tuple[_Known, ...]) -> None:
        self.file, self.known = file, known
        self.problems: list[tuple[int, str]] = []
        self.ids: dict[str, int] = {}

    def entries(self, node: Any) -> tuple[Waiver, ...]:
        if getattr(node, "id", "") == "mapping":
            table = self.table(node, ("pengecualian",))
            node = table.get("pengecualian", node)
        if getattr(node, "id", "") != "sequence":
            self.wrong(node, f"isinya harus daftar pengecualian, misalnya:\n{_indented(EXAMPLE)}")
            return ()
        found = [self.entry(item) for item in node.value]
        return tuple(item for item in found if item)

    def entry(self, node: Any) -> Waiver | None:
        before = len(self.problems)
        if getattr(node, "id", "") != "mapping":
            self.wrong(node, "setiap pengecualian berisi pasangan kunci dan isi (aturan, berkas, alasan, …)")
            return None
        table = self.table(node, _KEYS)
        for key in ("alasan", "disetujui", "berlaku_sampai"):
            if not self.text(table, key):
                self.wrong(table.get(key, node), f"`{key}` wajib diisi")
        self.office(table)
        rules = self.rules(node, table)
        cases = frozenset(case_key(item) for item in self.texts(table, "berkas"))
        since, until = self.period(table)
        if not cases and "berkas" not in table and "periode" not in table:
            advice = (
                "sebutkan berkasnya: `berkas: [nomor, …]` atau `periode: {dari: tanggal, sampai: tanggal}`"
            )
            self.wrong(node, advice)
        valid_until = self.date(table, "berlaku_sampai")
        line = node.start_mark.line + 1
        name = self.text(table, "nomor") or f"{self.file}:{line}"
        if name in self.ids:
            self.wrong(node, f"nomor {name!r} sudah dipakai di baris {self.ids[name]}; satu nomor satu entri")
        self.ids.setdefault(name, line)
        if len(self.problems) > before or valid_until is None:
            return None
        return Waiver(
            id=name,
            rules=rules,
            cases=cases,
            since=since,
            until=until,
            reason=_MASKER.text(self.text(table, "alasan")),
            approved_by=self.text(table, "disetujui"),
            valid_until=valid_until,
            place=Place(self.file, row=line),
        )

    def rules(self, node: Any, table: dict[str, Any]) -> frozenset[str]:
        """Ids of the rules that the entry names in one of three ways."""
        ways = [key for key in ("aturan", "kendali") if self.text(table, key)]
        by_step = [key for key in ("langkah", "jenis") if self.text(table, key)]
        sop = self.text(table, "sop")
        if ways == ["aturan"] and not by_step and not sop:
            return self.named_rule(table)
        if ways == ["kendali"] and not by_step:
            return self.control(table, sop)
        if not ways and sop and len(by_step) == 2:
            return self.step_rule(table, sop)
        if sop and not ways and not by_step:
            text = "satu SOP penuh terlalu luas untuk dikecualikan; tambahkan `langkah` dan `jenis`"
            self.wrong(table["sop"], f"{text} (misalnya jenis: batas-waktu)")
        else:
            ways_text = "`aturan: id`, atau `sop` + `langkah` + `jenis`, atau `kendali: id`"
            self.wrong(node, f"aturan yang dikecualikan harus disebut dengan satu cara: {ways_text}")
        return frozenset()

    def named_rule(self, table: dict[str, Any]) -> frozenset[str]:
        wanted = self.text(table, "aturan")
        ids = [item.rule.id for item in self.known]
        if wanted not in ids:
            text = f"aturan {wanted!r} tidak ada{_near(wanted, ids)}; lihat kolom rule_id findings.csv"
            self.wrong(table["aturan"], text)
        return frozenset({wanted})

    def control(self, table: dict[str, Any], sop: str) -> frozenset[str]:
        wanted = self.text(table, "kendali")
        controls = [item for item in self.known if item.rule.kind == "kendali"]
        found = [item for item in controls if item.rule.subject == wanted and sop in ("", item.sop)]
        sops = sorted({item.sop for item in found})
        if not found:
            near = _near(wanted, [item.rule.subject for item in controls if sop in ("", item.sop)])
            self.wrong(
                table["kendali"], f"kendali {wanted!r} tidak ada{f' dalam {sop}' if sop else ''}{near}"
            )
        elif len(sops) > 1:
            self.wrong(table["kendali"], f"kendali {wanted!r} ada di {', '.join(sops)}; tambahkan `sop`")
        return frozenset(item.rule.id for item in found)

    def step_rule(self, table: dict[str, Any], sop: str) -> frozenset[str]:
        step, kind = self.text(table, "langkah"), self.text(table, "jenis")
        of_sop = [item.rule for item in self.known if item.sop == sop]
        if not of_sop:
            self.wrong(table["sop"], f"SOP {sop!r} tidak ada{_near(sop, [item.sop for item in self.known])}")
            return frozenset()
        of_step = [rule for rule in of_sop if rule.step == step]
        if not of_step:
            near = _near(step, [rule.step for rule in of_sop])
            self.wrong(table["langkah"], f"langkah {step!r} tidak punya aturan dalam {sop}{near}")
            return frozenset()
        found = frozenset(rule.id for rule in of_step if rule.kind == kind)
        if not found:
            kinds = ", ".join(sorted({rule.kind for rule in of_step}))
            self.wrong(
                table["jenis"], f"langkah {step!r} tidak punya aturan jenis {kind!r}; yang ada: {kinds}"
            )
        return found

    def office(self, table: dict[str, Any]) -> None:
        text = self.text(table, "disetujui")
        if text and (_PERSON.search(text) or _MASKER.text(text) != text):
            advice = (
                "tulis jabatan yang menyetujui, bukan nama atau NIP orangnya (misalnya Inspektur Pembantu II)"
            )
            self.wrong(table["disetujui"], advice)

    def period(self, table: dict[str, Any]) -> tuple[date | None, date | None]:
        node = table.get("periode")
        if node is None:
            return None, None
        if getattr(node, "id", "") != "mapping":
            self.wrong(
                node, "`periode` ditulis {dari: tanggal, sampai: tanggal}; keduanya menurut mulainya berkas"
            )
            return None, None
        fields = self.table(node, ("dari", "sampai"))
        since, until = self.date(fields, "dari"), self.date(fields, "sampai")
        if since is None or until is None:
            for key in ("dari", "sampai"):
                if not self.text(fields, key):
                    self.wrong(node, f"`periode` memerlukan `{key}`")
        elif since > until:
            self.wrong(node, "`dari` lebih lambat daripada `sampai`")
        return since, until

    def date(self, table: dict[str, Any], key: str) -> date | None:
        text = self.text(table, key)
        if not text:
            return None
        stamp = parse_stamp(text)
        if stamp is None or stamp.has_clock:
            self.wrong(table[key], f"{key}: {text!r} bukan tanggal; contoh: 2024-12-31")
            return None
        return stamp.at.date()

    def table(self, node: Any, keys: Sequence[str]) -> dict[str, Any]:
        """Key to value node; unknown and repeated keys are problems."""
        found: dict[str, Any] = {}
        for key, value in node.value:
            name = str(key.value)
            if name not in keys:
                near = difflib.get_close_matches(fold(name), list(map(fold, keys)), 1)
                maybe = next((item for item in keys if near and fold(item) == near[0]), "")
                hint = f"maksud Anda `{maybe}`?" if maybe else f"yang dikenal: {', '.join(keys)}"
                self.wrong(key, f"`{name}` tidak dikenal; {hint}")
            elif name in found:
                self.wrong(key, f"`{name}` tertulis dua kali")
            else:
                found[name] = value
        return found

    def text(self, table: dict[str, Any], key: str) -> str:
        node: Any = table.get(key)
        return str(node.value).strip() if getattr(node, "id", "") == "scalar" else ""

    def texts(self, table: dict[str, Any], key: str) -> list[str]:
        node = table.get(key)
        if node is None:
            return []
        items: list[Any] = node.value if node.id == "sequence" else [node]
        found = [str(item.value).strip() for item in items if item.id == "scalar"]
        if not all(found) or len(found) != len(items) or not found:
            self.wrong(node, f"`{key}` berisi nomor berkas, atau daftarnya: [PKT-001, PKT-002]")
        return [item for item in found if item]

    def wrong(self, node: Any, text: str) -> None:
        mark = getattr(node, "start_mark", None)
        line = mark.line + 1 if mark else 1
        self.problems.append((line, f"{self.file} baris {line}: {text}"))


def _near(text: str, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(text, sorted(set(known)), 1, 0.6)
    return f"; maksud Anda {found[0]!r}?" if found else ""


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())


_MASKER = Masker(enabled=True)
