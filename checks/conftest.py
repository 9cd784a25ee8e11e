# Dihasilkan oleh `sop build`. Jangan diubah.
"""Memasang pemeriksaan SOP pada pytest (pilihan --cases, --map, dan lainnya)."""

pytest_plugins = ["sop_checks.plugin"]
