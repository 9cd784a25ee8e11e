"""The files of a few SOPs, made before the whole handbook is: from the theme and pairs of the last build."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from sop_compiler.cache import Store
from sop_compiler.model import Handbook
from sop_compiler.outputs import TreeBuilder, write_file
from sop_compiler.site.assemble import page_file
from sop_compiler.site.connections import kept_pairs
from sop_compiler.site.crossref import CrossReference
from sop_compiler.site.emit import Downloads, add_procedure
from sop_compiler.site.extras import Extras
from sop_compiler.site.flowchart import flowchart
from sop_compiler.site.forge import read_forge
from sop_compiler.site.frames import kept_frames
from sop_compiler.site.graphviz import Drawings
from sop_compiler.site.versions import Versions


def show(
    handbook: Handbook, files: Collection[str], site: Path, config: Path, store: Store, downloads: Downloads
) -> int:
    """Put what belongs to the SOPs of some source files into a built site; how many SOPs those are.

    0, and nothing written, when the last build left no frames, or a page is of a kind it did not have.
    Other pages and the search still tell the old state.

    Args:
        handbook: the newest state.
        files: paths of source files, relative to the project.
        site: the folder of its built site.
        config: the configuration of MkDocs.
        store: what the last build kept.
        downloads: makes the files that a page offers.

    Raises:
        OutputError: a file cannot be written.
        DrawingError: Graphviz is missing or failed.
        ForgeError: the forge's address is not usable.
    """
    chosen = [procedure for procedure in handbook.procedures if procedure.span.file in files]
    frames = kept_frames(config, store) if chosen else None
    if frames is None:
        return 0
    crossref = CrossReference(handbook)
    extras = Extras(crossref, Versions(handbook), kept_pairs(crossref, store))
    drawings, forge = Drawings(store), read_forge(config)
    made = TreeBuilder()
    for procedure in chosen:
        drawing = flowchart(procedure, crossref, drawings.draw)
        add_procedure(made, procedure, crossref, drawing, extras, downloads, forge)
    try:
        ready = [page_file(frames, path, content) for path, content in made.tree()]
    except KeyError:
        return 0
    for address, content in ready:
        write_file(site / address, content)
    return len(chosen)
