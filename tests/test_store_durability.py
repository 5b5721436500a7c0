"""Whatever ends a write, the file is the old one or the new one. Real processes, real kills, a really full disk."""

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.reliability.__main__ import TRIALS
from tests.store_samples import TEXT, a_release
from tracker.errors import LedgerError
from tracker.store.ledger import Ledger

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("trial", TRIALS)
def test_the_ledger_keeps_its_word(trial: str) -> None:
    """The trials of benchmarks/reliability, each in its short form."""
    command = [sys.executable, "-m", "benchmarks.reliability", "--json", trial]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.stdout, done.stderr
    outcome = json.loads(done.stdout)
    if outcome["skipped"]:
        pytest.skip(outcome["skipped"])
    assert outcome["tries"] >= 20
    assert {what: count for what, count in outcome["faults"].items() if count} == {}
    assert outcome["faults"], "the trial looked for nothing"
    assert done.returncode == 0


def test_the_bytes_reach_the_disk_before_the_name_and_the_texts_before_the_ledger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Kills cannot show this, for they leave the kernel alive: only the order of the calls outlasts a power cut."""
    path = tmp_path / "promises.json"
    write(path, "One")
    calls = watched(monkeypatch)
    write(path, "Two", "Another text.")
    text = f"{a_release(text='Another text.').sha256}.gz"
    assert calls == [
        ("fsync", f".{text}.tmp"),
        ("replace", text),
        ("fsync", "promises.d"),
        ("fsync", ".promises.json.tmp"),
        ("link", ".promises.json.bak.tmp"),
        ("replace", "promises.json.bak"),
        ("replace", "promises.json"),
        ("fsync", tmp_path.name),
    ]


def watched(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The calls that make files last, with the names they are about, as they really happen from now on."""
    calls: list[tuple[str, str]] = []
    names: dict[int, str] = {}
    real = {name: getattr(os, name) for name in ("open", "fsync", "link", "replace")}

    def opened(path: str, *args: int, **kwargs: int) -> int:
        handle = real["open"](path, *args, **kwargs)
        names[handle] = Path(path).name
        return handle

    def noted(name: str, about: Callable[..., str]) -> Callable[..., object]:
        def call(*args: object) -> object:
            calls.append((name, about(*args)))
            return real[name](*args)

        return call

    monkeypatch.setattr(os, "open", opened)
    monkeypatch.setattr(os, "fsync", noted("fsync", names.__getitem__))
    monkeypatch.setattr(os, "link", noted("link", lambda _old, new: Path(new).name))
    monkeypatch.setattr(os, "replace", noted("replace", lambda _old, new: Path(new).name))
    return calls


def write(path: Path, title: str, text: str = TEXT) -> None:
    with Ledger.writing(path) as ledger:
        ledger.add(a_release(title, text), text)


def test_without_hard_links_the_last_file_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_old: object, _new: object) -> None:
        raise PermissionError(1, "Operation not permitted")  # what FAT says

    path = tmp_path / "promises.json"
    write(path, "One")
    before = path.read_bytes()
    monkeypatch.setattr(os, "link", refuse)
    write(path, "Two")
    assert path.with_name("promises.json.bak").read_bytes() == before
    assert len(Ledger.open(path).releases()) == 2


HOLD = """
import sys, time
from pathlib import Path
from tracker.store import Ledger
with Ledger.writing(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


@contextmanager
def another_writer(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A second process that holds the lock until it is killed."""
    with subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


def test_one_writer_at_a_time_and_the_lock_goes_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "promises.json"
    write(path, "One")
    with another_writer(path) as other:
        with pytest.raises(
            LedgerError, match=r"is busy: another tracker is writing it and holds .*promises\.json\.lock"
        ):
            Ledger.writing(path, patience=0.1).__enter__()
        assert len(Ledger.open(path).releases()) == 1, "readers are not kept waiting"
        other.send_signal(signal.SIGKILL)
        other.wait()
        write(path, "Two")
    assert len(Ledger.open(path).releases()) == 2


def test_what_a_killed_writer_left_unfinished_is_swept_by_the_next(tmp_path: Path) -> None:
    path = tmp_path / "promises.json"
    write(path, "One")
    left = [
        tmp_path / ".promises.json.tmp",
        tmp_path / ".promises.json.bak.tmp",
        tmp_path / "promises.d" / f".{'0' * 64}.gz.tmp",
    ]
    for file in left:
        file.write_text("unfinished")
    others = tmp_path / ".other.tmp"
    others.write_text("somebody else's")
    with Ledger.writing(path):
        pass
    assert not any(file.exists() for file in left)
    assert others.exists()


AS_NOBODY = """
import os, sys
from pathlib import Path
import filelock, filelock._unix
from tests.store_samples import TEXT, a_release
from tracker.errors import LedgerError
from tracker.store import Ledger
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
path = Path(sys.argv[1])
try:
    if sys.argv[2] == "read":
        print(len(Ledger.open(path).releases()))
    else:
        with Ledger.writing(path) as ledger:
            print(ledger.add(a_release("Two"), TEXT))
except LedgerError as error:
    print(error)
"""


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that every user can reach, with a ledger in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        write(folder / "promises.json", "One")
        yield folder
        folder.chmod(0o777)


def by_somebody_without_rights(folder: Path, deed: str) -> str:
    command = [sys.executable, "-c", AS_NOBODY, str(folder / "promises.json"), deed]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    return done.stdout.strip() or done.stderr


def test_a_folder_that_may_not_be_written_can_be_read(shared: Path) -> None:
    before = (shared / "promises.json").read_bytes()
    shared.chmod(0o555)
    assert by_somebody_without_rights(shared, "read") == "1"
    assert "promises.json cannot be written: permission is denied." in by_somebody_without_rights(shared, "write")
    assert (shared / "promises.json").read_bytes() == before


def test_a_file_that_may_not_be_written_is_not_replaced_either(shared: Path) -> None:
    (shared / "promises.json.lock").unlink()
    (shared / "promises.json").chmod(0o444)
    assert by_somebody_without_rights(shared, "read") == "1"
    assert "promises.json cannot be written: permission is denied." in by_somebody_without_rights(shared, "write")


def test_a_file_that_may_not_be_read_is_said_so(shared: Path) -> None:
    (shared / "promises.json").chmod(0)
    assert "promises.json cannot be read: permission is denied." in by_somebody_without_rights(shared, "read")
