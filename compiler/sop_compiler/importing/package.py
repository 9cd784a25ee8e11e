"""A Word file from outside: opened with limits, nothing followed, no entities."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree

from sop_compiler.importing.errors import ImportRefused

MAX_PART = 60_000_000
MAX_TOTAL = 150_000_000
MAX_PARTS = 3_000
MAX_RATIO = 250
"""A part larger than a megabyte that was packed tighter than this is no document."""
_CONTAINER = b"\xd0\xcf\x11\xe0"


class Package:
    """The XML parts of a document.

    Raises:
        ImportRefused: no Word file, packed like a bomb, or damaged.
    """

    def __init__(self, content: bytes, name: str) -> None:
        """Open the file; nothing is unpacked yet."""
        self.name = name
        if content.startswith(_CONTAINER):
            raise ImportRefused(
                f"{name}: berkas bersandi atau .doc lama; buka di Word lalu simpan sebagai .docx"
            )
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError) as error:
            raise ImportRefused(f"{name}: bukan berkas .docx, atau rusak") from error
        entries = self._archive.infolist()
        if len(entries) > MAX_PARTS or sum(e.file_size for e in entries) > MAX_TOTAL:
            raise ImportRefused(f"{name}: isi berkas terlalu besar setelah dibuka")
        for entry in entries:
            if entry.file_size > 1_000_000 and entry.file_size > MAX_RATIO * max(1, entry.compress_size):
                raise ImportRefused(
                    f"{name}: bagian {entry.filename} dimampatkan tidak wajar; berkas ditolak"
                )
        self._names = {e.filename for e in entries}
        if "word/document.xml" not in self._names:
            raise ImportRefused(f"{name}: bukan dokumen Word (.docx)")

    def part(self, path: str) -> ElementTree.Element | None:
        """The root of a part, ``None`` when there is none of that name.

        Raises:
            ImportRefused: it is no well-formed XML in UTF-8, declares entities, or is too large.
        """
        if path not in self._names:
            return None
        try:
            with self._archive.open(path) as stream:
                data = stream.read(MAX_PART + 1)  # the size in the directory may lie
        except (zipfile.BadZipFile, RuntimeError, OSError, EOFError, NotImplementedError) as error:
            raise ImportRefused(f"{self.name}: bagian {path} rusak atau bersandi") from error
        if len(data) > MAX_PART:
            raise ImportRefused(f"{self.name}: bagian {path} terlalu besar")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise ImportRefused(f"{self.name}: bagian {path} tidak dapat dibaca") from error
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            raise ImportRefused(f"{self.name}: bagian {path} memuat deklarasi entitas; berkas ditolak")
        try:
            return ElementTree.fromstring(text.encode("utf-8"))
        except ElementTree.ParseError as error:
            line = error.position[0]
            raise ImportRefused(f"{self.name}: bagian {path} rusak (baris {line})") from error

    def custom_parts(self) -> list[ElementTree.Element]:
        """Roots of the custom XML parts."""
        names = sorted(n for n in self._names if n.startswith("customXml/item") and n.endswith(".xml"))
        return [root for name in names if (root := self.part(name)) is not None]

    def outside(self) -> int:
        """Relations that lead out of the document (links apart): they are never followed."""
        count = 0
        for name in sorted(n for n in self._names if n.endswith(".rels")):
            root = self.part(name)
            for relation in root if root is not None else ():
                external = relation.get("TargetMode") == "External"
                count += external and not relation.get("Type", "").endswith("/hyperlink")
        return count
