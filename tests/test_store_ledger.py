"""The ledger: what is put in is there, in any order of reading; nothing else is, and nothing else is touched."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.store_samples import TEXT, a_full_release, a_release
from tracker.core.models import Alias, Company, Release, Source
from tracker.errors import UsageMistake
from tracker.store.ledger import Ledger, joined

MARKS = {
    "nordlys-launch-4f1c": {"status": "pending", "rule": "window-open", "as_of": "2025-02-01", "policy": "default"}
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "promises.json"


def write(path: Path, *releases: Release) -> list[bool]:
    with Ledger.writing(path) as ledger:
        return [ledger.add(release, TEXT) for release in releases]


def listing(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def test_what_was_put_in_is_there(path: Path) -> None:
    release = a_full_release()
    assert write(path, release) == [True]
    ledger = Ledger.open(path)
    assert ledger.releases() == (replace(release, sources=tuple(sorted(release.sources, key=lambda s: s.id or ""))),)
    assert ledger.text(release.sha256) == TEXT
    assert ledger.has(release.id)
    assert not ledger.has("000000000000")
    assert ledger.decisions() == ()


def test_within_a_writing_command_what_was_put_in_is_there_at_once(path: Path) -> None:
    release, other = a_release(), a_release("Other")
    write(path, other)
    with Ledger.writing(path) as ledger:
        ledger.add(release, TEXT)
        assert ledger.has(release.id)
        assert ledger.text(release.sha256) == TEXT
        assert set(ledger.releases()) == {release, other}


def test_releases_are_by_day_then_company_then_id(path: Path) -> None:
    days, names = (date(2025, 1, 28), date(2025, 1, 29)), ("Acme", "Borealis", "Corvid")
    releases = [a_release(company=Company(name), date=day) for day in days for name in names]
    write(path, *reversed(releases))
    assert list(Ledger.open(path).releases()) == releases


def test_reading_the_same_again_changes_nothing_at_all(path: Path) -> None:
    write(path, a_full_release())
    before = (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino, listing(path.parent))
    assert write(path, a_full_release()) == [False]
    assert (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_ino, listing(path.parent)) == before


def test_any_order_of_reading_gives_the_same_bytes(tmp_path: Path) -> None:
    releases = [
        a_release("One", sources=(Source("a"), Source("a", "https://a.example"))),
        a_release("One", sources=(Source("b"),), company=Company("Borealis")),
        a_release("One", sources=(Source(),), fiscal_year_end_month=6, aliases=(Alias("x", "y", TEXT),)),
        a_release("Two", sources=(Source("c"),)),
    ]
    files = set()
    for number, order in enumerate(permutations(releases)):
        at_once, one_by_one = tmp_path / f"{number}.json", tmp_path / f"{number}-slow.json"
        write(at_once, *order)
        for release in order:
            write(one_by_one, release)
        files |= {at_once.read_bytes(), one_by_one.read_bytes()}
    assert len(files) == 1


@settings(max_examples=200)
@given(st.data())
def test_joining_has_no_order_and_joining_again_changes_nothing(data: st.DataObject) -> None:
    """Of one content and one reader what was read follows from what was given, so only what is given is drawn."""
    given_ = st.tuples(
        st.builds(Company, st.sampled_from("AB"), st.none() | st.just("T"), st.none() | st.just("X")),
        st.none() | st.integers(1, 12),
        st.lists(st.builds(Source, st.none() | st.sampled_from("pq"), st.none() | st.sampled_from("uv")), max_size=2),
    )
    base = a_release()
    one, two, three = (
        replace(base, company=company, fiscal_year_end_month=month, sources=tuple(sources))
        for company, month, sources in data.draw(st.lists(given_, min_size=3, max_size=3))
    )
    assert joined(one, two) == joined(two, one)
    assert joined(joined(one, two), three) == joined(one, joined(two, three))
    assert joined(joined(one, two), two) == joined(one, two)


def test_a_second_source_joins_the_first(path: Path) -> None:
    first, second = Source("2025-01-28-a", None), Source("wire-7", "https://wire.example/7")
    assert write(path, a_release(sources=(second,)), a_release(sources=(first,)), a_release(sources=(second,))) == [
        True,
        True,
        False,
    ]
    (release,) = Ledger.open(path).releases()
    assert release.sources == (first, second)


def test_a_newer_reading_is_not_taken_by_adding_but_by_replacing(path: Path) -> None:
    old, new = replace(a_full_release(), statements=()), a_full_release()
    write(path, old)
    assert write(path, new) == [False]
    assert Ledger.open(path).releases()[0].statements == ()
    with Ledger.writing(path) as ledger:
        assert ledger.replace(new)
        assert not ledger.replace(new)
    assert Ledger.open(path).releases() == (new,)
    with Ledger.writing(path) as ledger:
        assert not ledger.replace(new)


def test_only_a_known_release_can_be_replaced(path: Path) -> None:
    with pytest.raises(KeyError), Ledger.writing(path) as ledger:
        ledger.replace(a_release())
    assert not path.exists()


def test_a_text_that_is_not_the_release_s_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match=a_release().id), Ledger.writing(path) as ledger:
        ledger.add(a_release(), "Another text.")


def test_marks_are_replaced_as_a_whole_and_writing_the_same_changes_nothing(path: Path) -> None:
    with Ledger.writing(path) as ledger:
        ledger.put_marks({"gone-1234": {"status": "kept"}})
    with Ledger.writing(path) as ledger:
        ledger.put_marks(MARKS)
    stored = json.loads(path.read_text(encoding="utf-8"))["marks"]
    assert {key: {name: stored[key][name] for name in mark} for key, mark in MARKS.items()} == MARKS
    assert stored.keys() == MARKS.keys()
    before = path.stat().st_mtime_ns
    with Ledger.writing(path) as ledger:
        ledger.put_marks(MARKS)
    assert path.stat().st_mtime_ns == before


def test_no_clock_stands_in_the_file(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        write(tmp_path / name / "promises.json", a_full_release())
        os.utime(tmp_path / name / "promises.json", (0, 0))
    one, other = ({p.name: p.read_bytes() for p in (tmp_path / n).rglob("*.[jg]*")} for n in ("one", "other"))
    assert one == other


def test_a_write_that_breaks_off_leaves_nothing_behind(path: Path) -> None:
    write(path, a_release())
    before, names = path.read_bytes(), listing(path.parent)
    with pytest.raises(KeyboardInterrupt), Ledger.writing(path) as ledger:
        ledger.add(a_release("Other"), TEXT)
        raise KeyboardInterrupt
    assert (path.read_bytes(), listing(path.parent)) == (before, names)
    with pytest.raises(KeyboardInterrupt), Ledger.writing(path.with_name("new.json")):
        raise KeyboardInterrupt
    assert not path.with_name("new.json").exists()


def test_a_writing_command_makes_the_file_and_a_reading_one_makes_nothing(path: Path) -> None:
    with pytest.raises(UsageMistake, match=r"There is no ledger .*promises\.json\.") as caught:
        Ledger.open(path)
    assert "tracker ingest" in caught.value.hint
    assert listing(path.parent) == set()
    with Ledger.writing(path):
        pass
    assert Ledger.open(path).releases() == ()


def test_the_last_file_is_kept_beside_the_new_one(path: Path) -> None:
    write(path, a_release("One"))
    first = path.read_bytes()
    write(path, a_release("Two"))
    second = path.read_bytes()
    assert path.with_name("promises.json.bak").read_bytes() == first
    write(path, a_release("Three"))
    assert path.with_name("promises.json.bak").read_bytes() == second
    assert listing(path.parent) == {"promises.json", "promises.json.bak", "promises.json.lock", "promises.d"}


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link, target = tmp_path / "promises.json", tmp_path / "far" / "ledger.json"
    link.symlink_to(target)
    write(link, a_release("One"))
    write(link, a_release("Two"))
    assert link.is_symlink()
    assert listing(tmp_path) == {"promises.json", "far"}
    assert len(Ledger.open(link).releases()) == 2
    assert listing(target.parent) == {"ledger.json", "ledger.json.bak", "ledger.json.lock", "ledger.d"}
    assert Ledger.open(link).text(a_release().sha256) == TEXT


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_mode_of_the_file_is_kept(path: Path, mode: int) -> None:
    write(path, a_release("One"))
    path.chmod(mode)
    write(path, a_release("Two"))
    assert path.stat().st_mode & 0o777 == mode


def test_a_reader_imports_neither_the_lock_nor_arrow() -> None:
    code = "import sys, tracker.store; print({'filelock', 'arrow', 'asyncio'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
