"""What ``sop forge`` writes: run for real on a repository with a base and a proposal."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from sop_compiler.cli.main import cli
from sop_compiler.recipes import FORGES, recipe, write_recipe

pytestmark = pytest.mark.skipif(
    (shutil.which("bash") is None or shutil.which("git") is None or sys.platform == "win32")
    and os.environ.get("CI") != "true",
    reason="bash and git are not installed",
)

SOP = """\
id: surat
judul: SOP Surat Masuk
status: ditetapkan
versi: {berlaku: 2024-01-02}
pelaksana: [{id: petugas, tercetak: Petugas}]
langkah:
  - id: terima
    kegiatan: Menerima surat
    pelaksana: [petugas]
    waktu: 2 jam
  - {id: selesai, jenis: selesai, kegiatan: Selesai, pelaksana: [petugas]}
"""
AGENCY = "id: dinas\nnama: Dinas Contoh\npelaksana: [{id: petugas, nama: Petugas}]\n"
USES = re.compile(r"uses: (\S+)")


class Repository:
    """A handbook under git, with a branch proposed for merging; commands as in a runner."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "repo"
        self.bin = folder / "bin"
        self.sop = self.root / "sop_source" / "dinas" / "surat.yaml"
        self.sop.parent.mkdir(parents=True)
        self.bin.mkdir()
        self.program("sop", f'exec {sys.executable} -m sop_compiler "$@"')
        (self.sop.parent / "instansi.yaml").write_text(AGENCY, encoding="utf-8")
        (self.root / ".gitignore").write_text("/build/\n", encoding="utf-8")
        self.sop.write_text(SOP, encoding="utf-8")
        self.git("init", "-q", "-b", "main")
        self.commit("naskah")

    def program(self, name: str, text: str) -> None:
        path = self.bin / name
        path.write_text(f"#!/usr/bin/env bash\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def git(self, *arguments: str) -> str:
        identity = ("-c", "user.name=Uji", "-c", "user.email=uji@contoh.go.id")
        command = ["git", *identity, *arguments]
        return subprocess.run(command, cwd=self.root, check=True, capture_output=True, text=True).stdout

    def commit(self, words: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-q", "-m", words)

    def propose(self, text: str) -> None:
        """Commit ``text`` on top, as the merge commit of a proposal stands on its base."""
        self.sop.write_text(text, encoding="utf-8")
        self.commit("usulan")

    def run(self, script: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """As a runner does for ``shell: bash``."""
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=self.root,
            env={**os.environ, "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}", **environment},
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def workflow(name: str, root: Path) -> dict[Any, Any]:
    return yaml.safe_load(recipe("github", root)[f".github/workflows/{name}"])


def script(name: str, job: str, step: str, root: Path) -> str:
    (found,) = (s["run"] for s in workflow(name, root)["jobs"][job]["steps"] if s.get("name") == step)
    return found


def test_a_slip_is_annotated_on_its_line_and_fails_the_proposal(repository: Repository) -> None:
    repository.propose(SOP.replace("waktu: 2 jam", "waktu: 4 jm"))
    done = repository.run(script("sop.yml", "usulan", "Apa yang keliru", repository.root))
    assert done.returncode == 1, done.stderr
    errors = [line for line in done.stdout.splitlines() if line.startswith("::error ")]
    assert len(errors) == 1
    assert errors[0].startswith(
        "::error file=sop_source/dinas/surat.yaml,line=10,col=12,title=waktu-tidak-terbaca::"
    )
    assert "4 jam" in errors[0]


def test_a_remark_in_a_file_nobody_touched_is_not_annotated_an_error_is(repository: Repository) -> None:
    """A forge shows ten remarks a step; old ones would push out those about the change."""
    open_end = SOP.replace("  - {id: selesai, jenis: selesai, kegiatan: Selesai, pelaksana: [petugas]}\n", "")
    other = repository.sop.with_name("lain.yaml")
    other.write_text(open_end.replace("id: surat", "id: lain") + "    ke: tidak-tercetak\n", encoding="utf-8")
    repository.commit("ada catatan lama")
    lint = script("sop.yml", "usulan", "Apa yang keliru", repository.root)
    everything = repository.run("sop lint --format github").stdout
    assert "lain.yaml" in everything
    repository.propose(SOP.replace("2 jam", "3 jam"))
    kinds = [line.split(" ")[0] for line in everything.splitlines() if "lain.yaml" in line]
    shown = repository.run(lint).stdout
    assert shown.count("lain.yaml") == kinds.count("::error")
    (repository.sop.parent / "instansi.yaml").write_text(
        AGENCY.replace("id: petugas", "id: staf"), encoding="utf-8"
    )
    repository.commit("pelaksana hilang")
    done = repository.run(lint)
    assert done.returncode == 1
    assert "::error file=sop_source/dinas/lain.yaml" in done.stdout


def test_the_comment_says_what_the_change_means(repository: Repository, tmp_path: Path) -> None:
    repository.propose(SOP.replace("2 jam", "4 jam"))
    summary = tmp_path / "ringkasan.md"
    meaning = script("sop.yml", "usulan", "Apa artinya", repository.root)
    done = repository.run(meaning, NOMOR="7", GITHUB_STEP_SUMMARY=str(summary))
    assert done.returncode == 0, done.stderr
    comment = (repository.root / "build/usulan/komentar.md").read_text("utf-8")
    assert "2 jam → 4 jam" in comment
    assert "dilonggarkan" in comment
    assert summary.read_text("utf-8") == comment
    assert (repository.root / "build/usulan/nomor").read_text("utf-8") == "7\n"


def test_a_substantive_change_without_a_new_version_stops_the_proposal_a_slip_of_the_pen_does_not(
    repository: Repository,
) -> None:
    gate = script("sop.yml", "usulan", "Perubahan isi memakai versi baru", repository.root)
    repository.propose(SOP.replace("2 jam", "4 jam"))
    assert repository.run(gate).returncode == 1
    repository.git("reset", "-q", "--hard", "HEAD^1")
    repository.propose(SOP.replace("Menerima surat", "Menerima  surat"))
    assert repository.run(gate).returncode == 0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (SOP.replace("2 jam", "4 jm"), "belum dapat disebut: masih ada galat"),
        (f"{SOP}\n", "Tidak ada perubahan makna"),
    ],
)
def test_without_a_comparable_change_the_comment_says_so(
    text: str, says: str, repository: Repository, tmp_path: Path
) -> None:
    repository.propose(text)
    meaning = script("sop.yml", "usulan", "Apa artinya", repository.root)
    done = repository.run(meaning, NOMOR="7", GITHUB_STEP_SUMMARY=str(tmp_path / "r.md"))
    assert done.returncode == 0, done.stderr
    assert says in (repository.root / "build/usulan/komentar.md").read_text("utf-8")


def test_sarif_is_written_also_when_there_are_errors(repository: Repository) -> None:
    repository.propose(SOP.replace("2 jam", "4 jm"))
    done = repository.run(script("sop.yml", "usulan", "Temuan sebagai SARIF", repository.root))
    assert done.returncode == 0, done.stderr
    log = json.loads((repository.root / "build/sop.sarif").read_text("utf-8"))
    lines = [r["locations"][0]["physicalLocation"]["region"]["startLine"] for r in log["runs"][0]["results"]]
    assert 10 in lines


def test_untouched_checks_pass_checks_written_by_hand_do_not(repository: Repository) -> None:
    steps = workflow("sop.yml", repository.root)["jobs"]["usulan"]["steps"]
    (gate,) = (s["run"] for s in steps if s.get("name", "").startswith("checks/"))
    assert repository.run("sop build --luring").returncode == 0
    repository.commit("checks/ tersusun")
    repository.propose(SOP.replace("2 jam", "4 jam"))
    assert repository.run("sop build --luring").returncode == 0  # writes checks/, which the gate takes back
    done = repository.run(gate)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "::notice title=checks::" in done.stdout
    repository.git("checkout", "-q", "--", "checks")
    test = repository.root / "checks" / "dinas" / "test_surat.py"
    test.write_text("# tangan\n", encoding="utf-8")
    repository.commit("checks/ diubah dengan tangan")
    done = repository.run(gate)
    assert done.returncode == 1
    assert "checks/dinas/test_surat.py" in done.stdout


GH = r"""
echo "$@" >> "$CATATAN"
case "$*" in
  "run download"*) mkdir -p usulan; cp "$SUMBER"/* usulan/ ;;
  *"/pulls/7 --jq"*) echo abc123 ;;
  *"/comments --jq"*) cat "$ADA" ;;
  *"--field body=@"*) cp komentar.md "$HASIL" ;;
esac
"""


@pytest.mark.parametrize(
    ("present", "head", "call"),
    [
        ("", "abc123", "--method POST repos/dinas/buku/issues/7/comments"),
        ("41\n52\n", "abc123", "--method PATCH repos/dinas/buku/issues/comments/41"),
        ("", "lain", None),
    ],
)
def test_the_comment_is_made_once_then_updated_and_never_for_an_old_or_foreign_proposal(
    present: str, head: str, call: str | None, repository: Repository, tmp_path: Path
) -> None:
    source, log, result, there = (tmp_path / n for n in ("sumber", "catatan", "hasil", "ada"))
    source.mkdir()
    (source / "nomor").write_text("7\n", encoding="utf-8")
    (source / "komentar.md").write_text("→" * 30_000, encoding="utf-8")  # over the limit of a comment
    there.write_text(present, encoding="utf-8")
    repository.program("gh", GH)
    done = repository.run(
        script("sop-komentar.yml", "komentar", "Komentar arti perubahan", repository.root),
        JALAN="99", ALAMAT="https://contoh/99", KEPALA=head, GITHUB_REPOSITORY="dinas/buku",
        CATATAN=str(log), SUMBER=str(source), HASIL=str(result), ADA=str(there),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    calls = log.read_text("utf-8")
    if call is None:
        assert "--method" not in calls
        return
    assert calls.count("--method") == 1
    assert call in calls
    comment = result.read_text("utf-8")  # still valid UTF-8 where it was cut
    assert comment.startswith("<!-- sop-usulan -->\n→")
    assert comment.endswith("(https://contoh/99)\n")
    assert len(comment.encode()) < 65_536


def test_a_proposal_cannot_name_anything_but_a_number(repository: Repository, tmp_path: Path) -> None:
    source = tmp_path / "sumber"
    source.mkdir()
    (source / "nomor").write_text("7/../../x\n", encoding="utf-8")
    (source / "komentar.md").write_text("x", encoding="utf-8")
    repository.program("gh", GH)
    done = repository.run(
        script("sop-komentar.yml", "komentar", "Komentar arti perubahan", repository.root),
        JALAN="99", ALAMAT="a", KEPALA="abc123", GITHUB_REPOSITORY="dinas/buku", CATATAN=str(tmp_path / "c"),
        SUMBER=str(source), HASIL=str(tmp_path / "h"), ADA="/dev/null",
    )  # fmt: skip
    assert done.returncode == 1
    assert "api" not in (tmp_path / "c").read_text("utf-8")


def gitlab_scripts(job: str, root: Path) -> str:
    return "\n".join(yaml.safe_load(recipe("gitlab", root)[".gitlab-ci.yml"])[job]["script"])


def test_gitlab_gets_the_finding_on_its_line_and_the_meaning_as_a_file(repository: Repository) -> None:
    base = repository.git("rev-parse", "HEAD").strip()
    repository.propose(SOP.replace("2 jam", "4 jam"))
    values = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": base, "CI_MERGE_REQUEST_IID": "3"}
    done = repository.run(gitlab_scripts("arti", repository.root), **values)
    assert done.returncode == 0, done.stderr
    assert "2 jam → 4 jam" in (repository.root / "build/arti-perubahan.md").read_text("utf-8")
    repository.propose(SOP.replace("2 jam", "4 jm"))
    done = repository.run(gitlab_scripts("naskah", repository.root), **values)
    assert done.returncode == 1
    report = json.loads((repository.root / "build/sop-code-quality.json").read_text("utf-8"))
    (row,) = (r for r in report if r["check_name"] == "waktu-tidak-terbaca")
    assert row["location"] == {"path": "sop_source/dinas/surat.yaml", "lines": {"begin": 10}}
    assert row["severity"] == "major"
    assert len({r["fingerprint"] for r in report}) == len(report)


@pytest.mark.parametrize(
    ("notes", "method"), [("[]", "POST"), ('[{"id": 5, "body": "<!-- sop-usulan -->\\nlama"}]', "PUT")]
)
def test_gitlab_with_a_token_writes_one_note(
    notes: str, method: str, repository: Repository, tmp_path: Path
) -> None:
    base = repository.git("rev-parse", "HEAD").strip()
    repository.propose(SOP.replace("2 jam", "4 jam"))
    log = tmp_path / "curl"
    repository.program("curl", f"""echo "$@" >> {log}; case "$*" in *per_page*) echo '{notes}' ;; esac""")
    repository.program("python", f'exec {sys.executable} "$@"')
    done = repository.run(
        gitlab_scripts("arti", repository.root), SOP_TOKEN="rahasia", CI_API_V4_URL="https://g/api/v4",
        CI_PROJECT_ID="1", CI_MERGE_REQUEST_IID="3", CI_MERGE_REQUEST_DIFF_BASE_SHA=base,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    written = log.read_text("utf-8").splitlines()[-1]
    assert f"--request {method} " in written
    assert written.endswith("/merge_requests/3/notes" + ("/5" if method == "PUT" else ""))
    assert "rahasia" not in done.stdout + done.stderr


def test_workflows_ask_for_few_rights_no_secrets_and_run_nothing_a_proposal_names(
    repository: Repository,
) -> None:
    for name in ("sop.yml", "sop-komentar.yml"):
        text = recipe("github", repository.root)[f".github/workflows/{name}"]
        flow = yaml.safe_load(text)
        assert "pull_request_target" not in text
        assert "secrets." not in text
        assert all(re.search(r"@v\d+$", use) for use in USES.findall(text))
        jobs = flow["jobs"].values()
        scripts = [step["run"] for job in jobs for step in job["steps"] if "run" in step]
        # Expressions inside a script would be replaced before the shell reads it.
        assert scripts and not any("${{" in one for one in scripts)
        for one in scripts:
            assert subprocess.run(["bash", "-n", "-c", one], check=False).returncode == 0
    proposal = workflow("sop.yml", repository.root)
    assert proposal["permissions"] == {"contents": "read"}
    assert proposal["jobs"]["usulan"]["permissions"] == {"contents": "read", "security-events": "write"}
    comment = workflow("sop-komentar.yml", repository.root)
    assert comment["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert comment[True]["workflow_run"]["workflows"] == [proposal["name"]]  # YAML reads `on` as true
    assert "checkout" not in recipe("github", repository.root)[".github/workflows/sop-komentar.yml"]


@pytest.mark.parametrize("forge", FORGES)
def test_what_people_changed_is_left_alone(forge: str, repository: Repository) -> None:
    first = CliRunner().invoke(cli, ["-C", str(repository.root), "forge", forge])
    assert first.exit_code == 0
    files = recipe(forge, repository.root)
    assert all((repository.root / path).read_text("utf-8") == text for path, text in files.items())
    assert write_recipe(forge, repository.root).written == ()
    owners = next(path for path in files if path.endswith("CODEOWNERS"))
    assert "/sop_source/dinas/            @organisasi/penyetuju-dinas\n" in files[owners]
    (repository.root / owners).write_text("* @kami\n", encoding="utf-8")
    second = CliRunner().invoke(cli, ["-C", str(repository.root), "forge", forge])
    assert (second.exit_code, owners in second.stdout) == (1, True)
    assert (repository.root / owners).read_text("utf-8") == "* @kami\n"
    assert write_recipe(forge, repository.root, overwrite=True).written == (owners,)


def test_the_project_checks_its_own_proposals_by_the_same_files(root: Path) -> None:
    for path, text in recipe("github", root).items():
        if "workflows" in path:
            assert (root / path).read_text("utf-8") == text, f"{path}: sop forge github --timpa"


def test_what_is_installed_depends_on_whether_the_compiler_lies_in_the_repository(
    root: Path, repository: Repository
) -> None:
    flow = ".github/workflows/sop.yml"
    assert yaml.safe_load(recipe("github", repository.root)[flow])["env"]["SOP_PAKET"] == "sop-compiler"
    assert yaml.safe_load(recipe("github", root)[flow])["env"]["SOP_PAKET"] == "."
