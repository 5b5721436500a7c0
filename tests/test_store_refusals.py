"""What the ledger refuses, in one sentence and with a hint; what was there stays as it was."""

import inspect
import os
from pathlib import Path

import pytest

from tests.store_samples import TEXT, a_full_release, a_release
from tracker.core.models import Release
from tracker.errors import LedgerError, TrackerError
from tracker.store import refusals
from tracker.store.format import decode, encode
from tracker.store.ledger import Ledger


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "promises.json"


def listing(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}


def write(path: Path, release: Release) -> None:
    with Ledger.writing(path) as ledger:
        ledger.add(release, TEXT)


def test_links_in_a_circle_are_refused_in_words(path: Path) -> None:
    path.symlink_to(path)
    with pytest.raises(LedgerError, match="symbolic links lead in a circle"):
        Ledger.open(path)
    with pytest.raises(LedgerError, match="symbolic links lead in a circle"):
        write(path, a_release())


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo])
def test_what_is_no_file_is_refused_without_waiting(path: Path, make: object) -> None:
    make(path)  # type: ignore[operator]  # both make something at a path
    for attempt in (lambda: Ledger.open(path), lambda: write(path, a_release())):
        with pytest.raises(LedgerError, match="is not a file"):
            attempt()


def test_a_folder_that_is_not_there_is_said_not_to_be_there(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be written: there is no such folder"):
        write(tmp_path / "nowhere" / "promises.json", a_release())
    assert listing(tmp_path) == set()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b"<<<<<<< ours\n", b'{"_default": {}}'])
def test_a_file_that_is_no_ledger_is_never_taken_for_an_empty_one(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for attempt in (lambda: Ledger.open(path), lambda: write(path, a_release())):
        with pytest.raises(LedgerError) as caught:
            attempt()
        assert str(path) in str(caught.value)
        assert "promises.json.bak" in caught.value.hint
        assert caught.value.exit_code == 5
    assert path.read_bytes() == content


def test_the_way_back_is_named_where_there_is_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(path, a_release("One"))
    write(path, a_release("Two"))
    path.write_bytes(b"")
    monkeypatch.chdir(path.parent)
    with pytest.raises(LedgerError) as caught:
        Ledger.open(Path("promises.json"))
    assert caught.value.hint == ("The last good one is promises.json.bak; `tracker check --restore` brings it back.")
    with pytest.raises(LedgerError) as caught:
        Ledger.open(path)
    assert f"`tracker --db {path} check --restore`" in caught.value.hint


def test_a_word_that_only_a_later_version_knows_is_refused_when_it_is_read(path: Path) -> None:
    write(path, a_full_release())
    tables = decode(path.read_bytes())
    next(iter(tables["releases"].values()))["statements"][0]["type"] = "swim"
    path.write_bytes(encode(tables))
    with pytest.raises(LedgerError, match=r"has a release that cannot be read .*'swim'"):
        Ledger.open(path).releases()


def test_a_file_changed_by_others_meanwhile_is_not_written_over(path: Path) -> None:
    write(path, a_release())
    for meddle in (lambda: path.write_bytes(path.read_bytes() + b"\n"), path.unlink):
        with pytest.raises(LedgerError, match="changed by another program"), Ledger.writing(path) as ledger:
            ledger.add(a_release("Other"), TEXT)
            meddle()
            left = path.read_bytes() if path.exists() else None
        assert (path.read_bytes() if path.exists() else None) == left
        assert not list(path.parent.rglob("*.tmp"))


def test_a_file_made_by_others_meanwhile_is_not_written_over(path: Path) -> None:
    with pytest.raises(LedgerError, match="changed by another program"), Ledger.writing(path) as ledger:
        ledger.add(a_release(), TEXT)
        path.write_bytes(b"mine")
    assert path.read_bytes() == b"mine"


def test_every_refusal_of_the_store_has_a_sentence_and_a_hint(tmp_path: Path) -> None:
    given_ = {"path": tmp_path / "p.json", "lock": tmp_path / "p.json.lock", "what": "is empty", "deed": "written"}
    for name, make in inspect.getmembers(refusals, inspect.isfunction):
        if not name.startswith("_") and make.__module__ == refusals.__name__:
            arguments = {**given_, "error": OSError(28, "No space left on device")}
            error = make(*[arguments[word] for word in inspect.signature(make).parameters])
            assert isinstance(error, TrackerError), name
            assert str(error).endswith("."), name
            assert error.hint.endswith("."), name
