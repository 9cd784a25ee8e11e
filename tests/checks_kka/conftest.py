"""Puts the plain module of hand-made runs beside the tests on the path."""

from __future__ import annotations

import sys
from pathlib import Path

# importlib mode puts no folder on the path.
sys.path.insert(0, str(Path(__file__).parent))
