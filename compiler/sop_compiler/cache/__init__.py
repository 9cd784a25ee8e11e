"""What was worked out before, kept by content: a cache that can be deleted at any time.

A result is found by what it was made from (texts, and the compiler's own source), never by time, and
read only if it is whole. Without the folder, or with a damaged one, everything is simply made again.
"""

from sop_compiler.cache.last import of_the_last
from sop_compiler.cache.records import dump, load
from sop_compiler.cache.store import Store, key_of, own_source
from sop_compiler.cache.tree import TreeState, tree_state

__all__ = ["Store", "TreeState", "dump", "key_of", "load", "of_the_last", "own_source", "tree_state"]
