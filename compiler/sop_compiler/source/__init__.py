"""YAML text → positioned, schema-checked nodes."""

from sop_compiler.roots import FOLDER, find_root
from sop_compiler.source.fingerprint import text_fingerprint
from sop_compiler.source.nodes import Entry, ListNode, MapNode, Node, TextNode, is_blank, to_plain
from sop_compiler.source.tree import (
    SourceFile,
    agency_of,
    agency_sizes,
    digest,
    read_bytes,
    read_contents,
    read_tree,
)

__all__ = [
    "FOLDER",
    "Entry",
    "ListNode",
    "MapNode",
    "Node",
    "SourceFile",
    "TextNode",
    "agency_of",
    "agency_sizes",
    "digest",
    "find_root",
    "is_blank",
    "read_bytes",
    "read_contents",
    "read_tree",
    "text_fingerprint",
    "to_plain",
]
