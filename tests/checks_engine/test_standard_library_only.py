"""The core of the checks runs where nothing but Python is installed (design document, section 2)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import sys, sysconfig
sysconfig.get_config_vars()  # loads a module named after the platform, which is not in the list
before = set(sys.modules)
import sop_checks.engine, sop_checks.report.as_json, sop_checks.report.as_text, sop_checks.report.files
names = {name.partition(".")[0] for name in set(sys.modules) - before}
print(*sorted(names - set(sys.stdlib_module_names)))
"""


def test_the_core_imports_only_the_standard_library():
    source = Path(__file__).resolve().parents[2] / "compiler"
    done = subprocess.run(
        [sys.executable, "-S", "-c", SCRIPT],
        env={**os.environ, "PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["sop_checks"]
