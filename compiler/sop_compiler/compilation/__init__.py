"""Reading, checking and binding a source, with what is remembered of the last time."""

from sop_compiler.compilation.compiling import Compilation, compile_source

__all__ = ["Compilation", "compile_source"]
