"""The one error a user of the checks can cause, and the system's reasons in Indonesian."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOENT: "tidak ditemukan",
    errno.EACCES: "tidak diizinkan, atau sedang dibuka program lain",
    errno.EPERM: "tidak diizinkan",
    errno.EISDIR: "itu folder",
    errno.ENOTDIR: "ada berkas di tempat yang seharusnya folder",
    errno.EEXIST: "sudah ada",
    errno.ENOSPC: "penyimpanan penuh",
    errno.EROFS: "tempatnya hanya dapat dibaca",
    errno.ELOOP: "itu tautan yang menunjuk kembali ke dirinya sendiri",
    errno.ENAMETOOLONG: "namanya terlalu panjang",
    errno.EADDRINUSE: "sedang dipakai program lain",
}


class InputError(ValueError):
    """Unusable input (exit code 2): the message is a complete Indonesian sentence for the reader."""


def os_reason(error: OSError) -> str:
    """Why the system refused, in Indonesian; the system's own words for what is rare."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)
