"""The cache keeps what was put, tells nothing else, and never stands in the way."""

from __future__ import annotations

import os
import pickle
import time
from datetime import date
from pathlib import Path

import pytest

from sop_compiler.cache import Store, dump, key_of, load, tree_state
from sop_compiler.cache import store as store_module
from sop_compiler.model import Status, TimeLimit
from sop_compiler.spans import Span


def test_what_was_put_is_found_by_another_store(tmp_path):
    Store.of(tmp_path).put("coba", key_of("a"), b"isi")
    assert Store.of(tmp_path).get("coba", key_of("a")) == b"isi"
    assert Store.of(tmp_path).get("coba", key_of("b")) is None
    assert Store.of(tmp_path).get("lain", key_of("a")) is None


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 40, None])
def test_a_damaged_entry_is_absent_and_can_be_put_again(tmp_path, damage):
    store = Store.of(tmp_path)
    store.put("coba", "k", b"isi")
    (entry,) = (p for p in tmp_path.rglob("k") if p.is_file())
    whole = entry.read_bytes()
    entry.write_bytes(whole[:-1] if damage is None else damage)
    assert store.get("coba", "k") is None
    store.put("coba", "k", b"isi")
    assert entry.read_bytes() == whole


def test_git_ignores_the_folder(tmp_path):
    Store.of(tmp_path).put("coba", "k", b"isi")
    assert (tmp_path / ".cache" / "sop" / ".gitignore").read_text() == "*\n"


def test_a_store_that_cannot_write_or_keeps_nothing_is_silent(tmp_path):
    (tmp_path / ".cache").write_text("a file where the folder should be")
    for store in (Store.of(tmp_path), Store(None)):
        store.put("coba", "k", b"isi")
        store.keep_only("coba", ())
        assert store.get("coba", "k") is None


def test_another_compiler_finds_nothing_and_old_generations_go(tmp_path, monkeypatch):
    for n in range(4):
        monkeypatch.setattr(store_module, "own_source", lambda n=n: f"{n}" * 64)
        store = Store.of(tmp_path)
        assert store.get("coba", "k") is None
        store.put("coba", "k", b"isi")
        os.utime(tmp_path / ".cache" / "sop" / ("0123"[n] * 16), (n, n))
    folders = sorted(p.name for p in (tmp_path / ".cache" / "sop").iterdir() if p.is_dir())
    assert folders == ["2" * 16, "3" * 16]


def test_entries_out_of_use_are_removed_once_they_are_many(tmp_path, monkeypatch):
    monkeypatch.setattr(store_module, "_SPARE", 3)
    store = Store.of(tmp_path)
    for n in range(6):
        store.put("coba", f"k{n}", b"isi")
    store.keep_only("coba", {"k0", "k1"})
    assert store.get("coba", "k5") == b"isi"
    store.put("coba", "k6", b"isi")
    store.put("coba", "k7", b"isi")
    store.keep_only("coba", {"k0", "k1"})
    assert [n for n in range(8) if store.get("coba", f"k{n}")] == [0, 1]


def test_records_come_back_equal_with_their_places():
    limit = TimeLimit(printed="3 hari", amount=3, unit="hari", span=Span("a.yaml", 2, 3, 4, 5))
    value = (limit, Status.DRAFT, date(2024, 2, 29), {"a": [None, True]})
    back = load(dump(value))
    assert back == value
    assert back[0].span == limit.span


class _Evil:
    def __reduce__(self):
        return os.system, ("true",)


class _EvilOwn:
    def __reduce__(self):
        from sop_compiler.outputs import write_file

        return write_file, (Path("x"), b"")


@pytest.mark.parametrize("made", [_Evil(), _EvilOwn(), Store(None), os.path.join, store_module.Path, compile])
def test_nothing_but_our_records_is_made_from_bytes(made):
    assert load(pickle.dumps(made)) is None


@pytest.mark.parametrize("data", [None, b"", b"\x80\x05", b"garbage", dump((1, 2))[:-1]])
def test_broken_bytes_are_nothing(data):
    assert load(data) is None


def _look(root: Path, store: Store | None = None, **more):
    return tree_state(root, ["src", ".seen", "absent"], store or Store.of(root), label="uji", **more)


def test_a_tree_is_known_by_content_whatever_its_times(tmp_path):
    (tmp_path / "src" / "a").mkdir(parents=True)
    (tmp_path / "src" / "a" / "x.yaml").write_text("satu")
    (tmp_path / "src" / ".hidden").write_text("no")
    (tmp_path / ".seen").write_text("named")
    first = _look(tmp_path)
    assert list(first.files) == [".seen", "src/a/x.yaml"]
    os.utime(tmp_path / "src" / "a" / "x.yaml", (1, 1))
    assert _look(tmp_path).digest == first.digest == _look(tmp_path, Store(None)).digest
    (tmp_path / "src" / "a" / "x.yaml").write_text("dua!")
    second = _look(tmp_path)
    assert second.digest != first.digest
    (tmp_path / "src" / "a" / "x.yaml").rename(tmp_path / "src" / "a" / "y.yaml")
    assert len({first.digest, second.digest, _look(tmp_path).digest}) == 3
    assert "src/.hidden" in _look(tmp_path, hidden=True).files


def test_settled_files_are_not_read_again_and_fresh_ones_are(tmp_path, monkeypatch):
    (tmp_path / "src").mkdir()
    for name in "abc":
        (tmp_path / "src" / name).write_text(name)
    clock = time.time_ns() + 10_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: clock)
    _look(tmp_path)
    reads = []
    monkeypatch.setattr("builtins.open", _counting(open, reads))
    _look(tmp_path)
    assert [r for r in reads if os.sep + "src" + os.sep in r] == []
    (tmp_path / "src" / "b").write_text("B")
    reads.clear()
    _look(tmp_path)
    assert [os.path.basename(r) for r in reads if os.sep + "src" + os.sep in r] == ["b"]


def test_a_change_within_the_same_tick_of_the_clock_is_seen(tmp_path):
    (tmp_path / "src").mkdir()
    place = tmp_path / "src" / "a"
    place.write_text("satu")
    stat = place.stat()
    first = _look(tmp_path)
    place.write_text("dua!")
    os.utime(place, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert _look(tmp_path).digest != first.digest


def _counting(real, reads):
    def opened(file, *args, **kwargs):
        reads.append(str(file))
        return real(file, *args, **kwargs)

    return opened


def test_linked_folders_broken_links_and_folders_like_files_are_seen(tmp_path):
    store = Store.of(tmp_path)
    source, elsewhere = tmp_path / "naskah", tmp_path / "lain"
    source.mkdir()
    elsewhere.mkdir()
    (elsewhere / "a.yaml").write_text("satu")
    seen = [tree_state(tmp_path, ["naskah"], store, label="x").digest]

    def changed() -> bool:
        seen.append(tree_state(tmp_path, ["naskah"], store, label="x").digest)
        return seen[-1] not in seen[:-1]

    (source / "taut").symlink_to(elsewhere, target_is_directory=True)
    assert changed()
    (elsewhere / "a.yaml").write_text("dua")
    assert changed()
    (source / "b.yaml").symlink_to(tmp_path / "tidak-ada.yaml")
    assert changed()
    (source / "c.yaml").mkdir()
    assert changed()
    (elsewhere / "diri").symlink_to(elsewhere, target_is_directory=True)  # no end of it
    assert changed()
    assert not changed()


def test_a_light_look_reads_only_what_has_not_settled(tmp_path, monkeypatch):
    (tmp_path / "src").mkdir()
    for name in "abc":
        (tmp_path / "src" / name).write_text(name)
    fresh = _look(tmp_path, light=True)
    assert fresh == _look(tmp_path, Store(None))  # these may still change within the same tick
    os.utime(tmp_path / "src" / "a")
    assert _look(tmp_path, light=True) == fresh
    clock = time.time_ns() + 10_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: clock)
    assert _look(tmp_path, light=True) == fresh  # seen before they settled: by content
    other = Store(tmp_path / "lain")
    reads = []
    monkeypatch.setattr("builtins.open", _counting(open, reads))
    first = _look(tmp_path, other, light=True)
    assert first == _look(tmp_path, other, light=True)
    assert [r for r in reads if os.sep + "src" + os.sep in r] == []
    (tmp_path / "src" / "b").write_text("B")
    assert _look(tmp_path, other, light=True) != first
