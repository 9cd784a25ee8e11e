"""``sop diff`` as it is called: folders, files, revisions, forms, exit codes, words."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import pytest
from diff_project import LOOSENED, OTHER, SOP, change, loosen, run
from jsonschema import Draft202012Validator

from sop_compiler.diff import handbooks


def test_a_revision_against_the_working_tree(project: Path, git: Callable[..., str]) -> None:
    same = run(project, "main")
    assert (same.exit_code, same.stderr) == (0, "")
    assert same.stdout.startswith("Tidak ada perubahan makna maupun tulisan.")
    loosen(project)
    found = run(project, "main")
    assert found.exit_code == 1
    assert found.stdout.splitlines()[0] == LOOSENED
    assert git("status", "--porcelain").split() == ["M", SOP]


def test_two_revisions_leave_the_work_tree_alone(project: Path, git: Callable[..., str]) -> None:
    loosen(project)
    git("commit", "-qam", "batas")
    git("tag", "v1")
    (project / SOP).write_text("rusak: [", encoding="utf-8")
    assert run(project, "HEAD~1", "v1").stdout.splitlines()[0] == LOOSENED
    assert run(project, "v1", "HEAD").exit_code == 0
    assert (project / SOP).read_text(encoding="utf-8") == "rusak: ["


def test_files_and_folders(
    project: Path, git: Callable[..., str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("lain")
    shutil.copytree(project / "sop_source", elsewhere / "sop_source")
    loose = tmp_path_factory.mktemp("lepas") / "salinan.yaml"
    shutil.copy(project / SOP, loose)
    loosen(project)
    change(project, "judul: SOP Persiapan Pengadaan", "judul: SOP Persiapan Pengadan", OTHER)
    both = run(project, str(elsewhere)).stdout
    assert "batas langkah 1" in both and "Persiapan Pengadan" in both
    for names in (
        ("main", SOP),
        (f"main:{SOP}",),
        (str(loose), SOP),
        (str(elsewhere / SOP), str(project / SOP)),
    ):
        found = run(project, *names)
        assert found.stdout.splitlines()[0] == LOOSENED, names
        assert "Pengadan" not in found.stdout


def test_an_archived_version_against_the_newest(project: Path) -> None:
    text = (project / SOP).read_text(encoding="utf-8")
    archive = project / "sop_source/pagar-alam/versi/pembinaan-pelaku-usaha@2024-01-17.yaml"
    archive.parent.mkdir()
    archive.write_text(text, encoding="utf-8")
    loosen(project)
    change(project, "berlaku: 2024-01-17", "berlaku: 2025-02-01")
    assert run(project, str(archive)).stdout.splitlines()[0].startswith(LOOSENED)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tidak-ada",), "bukan berkas, folder, atau revisi git yang dikenal"),
        ((), "sebutkan LAMA"),
        (("a", "b", "c"), "sebutkan LAMA"),
        ((SOP,), "misalnya `sop diff HEAD"),
        (("main:sop_source/tidak/ada.yaml",), "tidak ada berkas itu"),
        (("--format", "pdf", "main"), "pilih salah satu dari"),
    ],
)
def test_what_cannot_be_used_is_said_in_one_sentence(
    arguments: tuple[str, ...], said: str, project: Path, git: Callable[..., str]
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sop_compiler", "-C", str(project), "diff", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_without_git_says_so(project: Path) -> None:
    found = run(project, "main")
    assert found.exit_code == 2
    assert "bukan repositori git" in found.stderr


def test_a_broken_side_is_named_with_file_and_line(project: Path, git: Callable[..., str]) -> None:
    change(project, "waktu: 2 Jam", "waktu: dua puluh")
    found = run(project, "main")
    assert found.exit_code == 2
    assert f"{SOP}:" in found.stderr
    assert "berkas kerja: belum dapat dibandingkan" in found.stderr


def test_errors_elsewhere_do_not_stand_in_the_way(project: Path, git: Callable[..., str]) -> None:
    """Only what differs is read: an SOP that was broken before does not hide what changed."""
    change(project, "langkah:", "langkah: {", OTHER)
    git("commit", "-qam", "rusak")
    loosen(project)
    assert run(project, "HEAD").stdout.splitlines()[0] == LOOSENED


def test_formatting_comments_and_order_of_keys_change_nothing(project: Path, git: Callable[..., str]) -> None:
    """Every SOP written anew by another program: other quotes, key order and indentation, comments."""
    import yaml

    for file in sorted((project / "sop_source").glob("*/*.yaml")):
        if file.stem in ("instansi", "dokumen"):
            continue
        # Every scalar is text to the compiler, so it has to be here.
        data = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)
        turned = dict(reversed(data.items()))
        text = yaml.safe_dump(turned, allow_unicode=True, sort_keys=False, default_style='"', width=60)
        file.write_text(f"# catatan penyunting\n\n{text}# tamat\n", encoding="utf-8")
    found = run(project, "main")
    assert found.exit_code == 0, found.stdout + found.stderr


def test_people_see_no_ids_and_no_file_names(project: Path, git: Callable[..., str]) -> None:
    loosen(project)
    change(project, "pelaksana: [ppk]", "pelaksana: [kepala-ukpbj]", OTHER)
    change(project, "ke: perintahkan-pendampingan", "ke: dampingi-penyusunan", OTHER)
    for form in ("text", "markdown"):
        said = run(project, "main", "--format", form).stdout
        assert "langkah 7" in said
        for hidden in (".yaml", "kepala-ukpbj", "dampingi-penyusunan", "pagar-alam/", "langkah/", "@@"):
            assert hidden not in said, (form, hidden)


def test_markdown_begins_with_the_meaning_and_folds_the_rest(project: Path, git: Callable[..., str]) -> None:
    loosen(project)
    change(project, "nomor: 16 Tahun 2024", "nomor: 17 Tahun 2025")
    said = run(project, "main", "--format", "markdown").stdout
    first = said.splitlines()[0]
    assert first.startswith("**1 perubahan substantif: batas langkah 1 dilonggarkan 2 Jam → 4 Jam.")
    assert said.count("<details>") == said.count("</details>") == 2
    assert "Administratif: 1" in said
    before, _, folded = said.partition("<details>")
    assert "dilonggarkan" in before and "17 Tahun 2025" not in before and "17 Tahun 2025" in folded


def test_words_of_the_form_cannot_become_markup(project: Path, git: Callable[..., str]) -> None:
    change(project, "peralatan:", "peralatan:\n  - '<img src=x> **tebal** @inspektur [a](b)'", OTHER)
    said = run(project, "main", "--format", "markdown").stdout
    assert r"\<img src=x\> \*\*tebal\*\* &#64;inspektur \[a\](b)" in said
    assert not re.search(r"[^\\]<img|[^\\]\[a", said)


def test_a_comment_stays_below_what_forges_take(project: Path, git: Callable[..., str]) -> None:
    for n in range(40):
        text = (project / SOP).read_text(encoding="utf-8")
        other = text.replace("id: pembinaan-pelaku-usaha", f"id: pembinaan-{n}")
        other = re.sub("judul: .*", f"judul: SOP Pembinaan {n} {'panjang ' * 300}", other, count=1)
        (project / f"sop_source/pagar-alam/pembinaan-{n}.yaml").write_text(other, encoding="utf-8")
    said = run(project, "main", "--format", "markdown").stdout
    assert len(said) < 65_536
    assert said.count("<details>") == said.count("</details>")
    assert "Terlalu panjang" in said


def test_json_keeps_to_its_schema_and_tells_places(project: Path, git: Callable[..., str]) -> None:
    loosen(project)
    change(project, "pelaksana: [ppk]", "pelaksana: [kepala-ukpbj]", OTHER)
    change(
        project,
        "nama: Pemerintah Kota Pagar Alam",
        "nama: Kota Pagar Alam",
        "sop_source/pagar-alam/instansi.yaml",
    )
    found = run(project, "main", "--format", "json", "--periksa-versi")
    data = json.loads(found.stdout)
    schema = json.loads((resources.files("sop_compiler") / "schema" / "diff.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(data)
    assert data["counts"] == {"substantif": 2, "administratif": 1, "redaksional": 0}
    (limit,) = data["procedures"][0]["changes"]
    assert (limit["kind"], limit["direction"]) == ("waktu-diubah", "dilonggarkan")
    place = limit["new_source"]
    assert "waktu: 4 Jam" in (project / place["file"]).read_text("utf-8").splitlines()[place["line"] - 1]
    rules = {(r["fate"], r["rule"]) for r in data["impact"]["rules"]}
    assert {("berubah", "batas-waktu")} <= rules
    assert len(data["version_problems"]) == 1  # the roles of the other SOP were open doubts


def test_the_impact_list_names_who_else_is_concerned(project: Path, git: Callable[..., str]) -> None:
    """An output that another SOP needs, taken away: that SOP, the role, the document and the check."""
    change(project, "output: [Dokumen Persiapan Pengadaan]", "output: []", OTHER)
    data = json.loads(run(project, "main", "--format", "json").stdout)
    impact = data["impact"]
    assert [r["fate"] for r in impact["rules"]] == ["hilang"]
    assert impact["rules"][0]["rule"] == "output-wajib"
    assert [d["name"] for d in impact["documents"]] == ["Dokumen Persiapan Pengadaan"]
    assert [r["name"] for r in impact["roles"]] == ["PPK"]
    reasons = [why for p in impact["procedures"] for why in p["why"]]
    assert any("memerlukan “Dokumen Persiapan Pengadaan”" in why for why in reasons)
    assert any("keterkaitan" in why for why in reasons)
    assert {p["path"] for p in impact["pages"]} >= {"sop/pagar-alam/persiapan-pengadaan.html"}


def test_registers_and_calendars_are_compared(project: Path, git: Callable[..., str]) -> None:
    file = project / "sop_source/kalender/indonesia.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        re.sub(r"hari_pertama_dihitung: tidak", "hari_pertama_dihitung: ya", text), encoding="utf-8"
    )
    said = run(project, "main").stdout
    assert said.startswith("1 perubahan substantif: kalender kerja")


def test_a_register_entry_never_reads_the_same_on_both_sides(project: Path, git: Callable[..., str]) -> None:
    register = "sop_source/pagar-alam/dokumen.yaml"
    change(project, "nama: Pagu, jenis: data}", "nama: Pagu, jenis: data, asal: luar}", register)
    git("commit", "-qam", "Pagu comes from outside")
    change(project, "asal: luar", "tujuan: luar", register)
    change(project, "catatan: Naskah mencetak", "catatan: Naskah memuat", "sop_source/peraturan.yaml")
    said = " ".join(run(project, "main").stdout.split())
    assert "; asal luar → terdaftar sebagai" in said
    assert "; tujuan luar" in said
    assert "; diubah: catatan" in said


def test_a_headline_shows_where_two_long_texts_differ(project: Path, git: Callable[..., str]) -> None:
    change(project, "dokumen perencanaan program pembinaan", "dokumen perencanaan kegiatan pembinaan")
    said = " ".join(run(project, "main").stdout.partition("\n\n")[0].split())
    assert "program pembinaan” → “" in said
    assert "kegiatan pembinaan”." in said


def test_a_split_into_a_row_without_number_reads_well(project: Path, git: Callable[..., str]) -> None:
    sign = "tanda: {tim-pendataan-dan-analisis: '6'}\n"
    old = f"kegiatan: Menyusun jadwal dan undangan bagi pelaku usaha\n    {sign}"
    new = (
        f"kegiatan: Menyusun jadwal bagi pelaku usaha\n    {sign}"
        "  - id: susun-undangan\n    kegiatan: Menyusun undangan bagi pelaku usaha\n"
        "    pelaksana: [tim-pendataan-dan-analisis]\n"
    )
    change(project, old, new)
    said = " ".join(run(project, "main").stdout.split())
    assert "dipecah menjadi langkah 6 dan langkah tanpa nomor setelah langkah 6" in said


def test_of_a_thousand_sops_only_the_changed_ones_are_bound(
    project: Path, git: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bind, bound = handbooks._bound, list[int]()

    def counted(*arguments, **options):
        handbook = bind(*arguments, **options)
        bound.append(len(handbook.procedures))
        return handbook

    monkeypatch.setattr(handbooks, "_bound", counted)
    text = (project / OTHER).read_text(encoding="utf-8")
    for n in range(1000):
        copy = text.replace("id: persiapan-pengadaan", f"id: salinan-{n}", 1)
        (project / f"sop_source/pagar-alam/salinan-{n}.yaml").write_text(copy, encoding="utf-8")
    git("add", "-A")
    git("commit", "-qm", "seribu")
    for n in range(3):
        change(
            project, "no: '8'", "no: '8'\n    waktu: 3 hari kerja", f"sop_source/pagar-alam/salinan-{n}.yaml"
        )
    found = run(project, "HEAD")
    assert found.stdout.startswith("3 perubahan substantif: SOP Persiapan Pengadaan: batas waktu")
    assert bound and max(bound) == 3


def test_headlines_name_new_steps_by_their_words_and_several_sops_by_title(
    project: Path, git: Callable[..., str]
) -> None:
    loosen(project)
    row = "  - {id: umumkan, kegiatan: Mengumumkan hasil reviu, pelaksana: [ppk], output: [Pengumuman]}\n"
    below = "  - id: setujui-spesifikasi-dan-rab\n"
    change(project, below, f"{row}{below}", OTHER)
    said = " ".join(run(project, "main").stdout.partition("\n\n")[0].split())
    assert said == (
        "2 perubahan substantif: SOP PEMBINAAN PELAKU USAHA: batas langkah 1 dilonggarkan 2 Jam → 4 Jam; "
        "SOP Persiapan Pengadaan: langkah “Mengumumkan hasil reviu” ditambahkan."
    )
    full = " ".join(run(project, "main").stdout.split())
    assert "Langkah tanpa nomor setelah langkah 3 “Mengumumkan hasil reviu” ditambahkan" in full
