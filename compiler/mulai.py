"""Set everything up on a fresh machine and run the main job, or the tests.

    python3 compiler/mulai.py        handbook and sample checks
    python3 compiler/mulai.py uji    tests

Needs Python 3.11 or newer and access to a package index; everything goes into `.venv`.
"""

import os
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SAMPLES = ROOT / "checks" / "contoh"


def main(arguments: list[str]) -> int:
    """Run one of the two jobs; the exit code is that of the job."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file runs on whatever Python is at hand
        print(f"Perlu Python 3.11 atau lebih baru; ini {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    if arguments not in ([], ["uji"]):
        print("Pakai: python3 compiler/mulai.py [uji]", file=sys.stderr)
        return 2
    testing = arguments == ["uji"]
    if not prepare("dev" if testing else ""):
        return 2
    if testing:
        return run("-m", "pytest", "-n", "auto", "--dist", "loadgroup")
    return handbook_and_checks()


def prepare(extra: str) -> bool:
    """Make `.venv` and install the project into it; False (with a message) when that fails."""
    print("Menyiapkan .venv (sekali saja; beberapa menit bila belum pernah) …", flush=True)
    try:
        if not PYTHON.exists():
            make_venv()
        target = f"{ROOT}[{extra}]" if extra else str(ROOT)
        pip("install", "-qq", "--disable-pip-version-check", "--editable", target)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"Persiapan gagal: {error}\nPeriksa sambungan ke indeks paket, lalu ulangi.", file=sys.stderr)
        return False
    return True


def make_venv() -> None:
    """A virtual environment; some systems ship Python without `ensurepip`, then without its own pip."""
    venv.create(HOME, with_pip=find_spec("ensurepip") is not None)


def pip(*arguments: str) -> None:
    """Pip of the environment, or the calling Python's pip working on the environment."""
    own = subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False)
    borrowed = [sys.executable, "-m", "pip", "--python", PYTHON]
    command = [PYTHON, "-m", "pip"] if own.returncode == 0 else borrowed
    subprocess.run([*command, *arguments], check=True)


def run(*arguments: str) -> int:
    """A command of the environment, from the project root."""
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, check=False).returncode


def handbook_and_checks() -> int:
    """Build the handbook, check the made-up samples, say where to look."""
    code = run("-m", "sop_compiler", "build")
    if code != 0:
        return code
    samples = sorted(p for p in SAMPLES.iterdir() if p.suffix in (".csv", ".xlsx"))
    print("\nMemeriksa contoh ekspor buatan (checks/contoh) …\n", flush=True)
    code = run("-m", "sop_compiler", "check", *map(str, samples), "--laporan", "build/laporan")
    if code not in (0, 1):
        return code
    home = (ROOT / "build" / "site" / "index.html").as_uri()
    print(
        "\nSelesai. Temuan di atas memang diharapkan: contohnya sengaja memuat kekurangan"
        f" (kode keluar pemeriksaan {code}).\n"
        f"  Buku SOP : buka {home}\n"
        "  Laporan  : build/laporan\n"
        "  Perintah : .venv/bin/sop --help  (Windows: .venv\\Scripts\\sop --help)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
