"""Generated files: an in-memory tree, careful writing, drift checks, atomic replacement."""

from sop_compiler.outputs.names import MAX_PATH, OutputError, OutputNameError, check_name, safe_slug
from sop_compiler.outputs.replace import recover, staging, swap_in
from sop_compiler.outputs.streaming import MANY, FolderTree, FolderWriter, Note, batched, settle
from sop_compiler.outputs.tree import Files, Sink, Tree, TreeBuilder, checked_names
from sop_compiler.outputs.write import (
    MANIFEST,
    Drift,
    WriteResult,
    drift,
    foreign_files,
    put_all,
    write,
    write_file,
)

__all__ = [
    "MANIFEST",
    "MANY",
    "MAX_PATH",
    "Drift",
    "Files",
    "FolderTree",
    "FolderWriter",
    "Note",
    "OutputError",
    "OutputNameError",
    "Sink",
    "Tree",
    "TreeBuilder",
    "WriteResult",
    "batched",
    "check_name",
    "checked_names",
    "drift",
    "foreign_files",
    "put_all",
    "recover",
    "safe_slug",
    "settle",
    "staging",
    "swap_in",
    "write",
    "write_file",
]
