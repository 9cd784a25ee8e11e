"""Makes the random sources of the oracle's tests, and the helpers of this folder, importable by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "checks_oracle"))
