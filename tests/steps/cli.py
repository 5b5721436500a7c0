"""Steps that type commands as a user would, in a folder of their own."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_bdd import given, parsers, then, when

PLANT = """Acme Robotics to Open a Plant in Leeds

LEEDS, England, February 3, 2025 -- Acme Robotics, Inc. (Nasdaq: ACMR) today announced its plans for the year.

Acme expects to open the Leeds plant in the third quarter of 2025.
"""

DELAY = """Acme Robotics Gives First Quarter Results

LEEDS, England, May 1, 2025 -- Acme Robotics, Inc. (Nasdaq: ACMR) today reported on its first quarter of 2025.

Acme now expects to open the Leeds plant in the fourth quarter of 2025.
"""


class Folder:
    """A folder a user works in, and what the last command there said."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.last: subprocess.CompletedProcess[str] | None = None

    def type(self, command: str, pasted: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command line; `tracker` is the one under test."""
        _, *words = shlex.split(command)
        arguments = [sys.executable, "-m", "tracker", *words]
        self.last = subprocess.run(arguments, cwd=self.path, input=pasted, capture_output=True, text=True, check=False)
        return self.last

    def ledger(self) -> bytes:
        """Read the promises file."""
        return (self.path / "promises.json").read_bytes()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folder:
    monkeypatch.delenv("TRACKER_DB", raising=False)
    monkeypatch.delenv("TRACKER_CONFIG", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    return Folder(tmp_path)


@given("an empty folder")
def empty(folder: Folder) -> None:
    assert not list(folder.path.iterdir())


@given(parsers.parse('a file "{name}" that says'))
def a_file(folder: Folder, name: str, docstring: str) -> None:
    (folder.path / name).write_text(docstring, encoding="utf-8")


@given(parsers.parse('the release of Acme\'s plant in "{name}"'))
def plant(folder: Folder, name: str) -> None:
    (folder.path / name).write_text(PLANT, encoding="utf-8")


@given(parsers.parse('the release of Acme\'s delay in "{name}"'))
def delay(folder: Folder, name: str) -> None:
    (folder.path / name).write_text(DELAY, encoding="utf-8")


@given("the release of Acme's plant was read", target_fixture="ledger_before")
def plant_read(folder: Folder) -> bytes:
    plant(folder, "acme.txt")
    assert folder.type("tracker ingest acme.txt").returncode == 0
    return folder.ledger()


@given("the releases of Acme's plant and its delay were read", target_fixture="ledger_before")
def both_read(folder: Folder) -> bytes:
    plant(folder, "acme.txt")
    delay(folder, "delay.txt")
    assert folder.type("tracker ingest acme.txt delay.txt").returncode == 0
    return folder.ledger()


@given(parsers.parse('the user has typed "{command}"'))
def has_typed(folder: Folder, command: str) -> None:
    assert folder.type(command).returncode == 0


@when(parsers.parse('the user types "{command}"'))
def types(folder: Folder, command: str) -> None:
    folder.type(command)


@when(parsers.parse('the user types "{command}" and pastes'))
def types_and_pastes(folder: Folder, command: str, docstring: str) -> None:
    folder.type(command, docstring)


@when("the two are read in one order and in the other", target_fixture="ledgers")
def both_orders(folder: Folder) -> tuple[bytes, bytes]:
    for number, order in enumerate(("acme.txt delay.txt", "delay.txt acme.txt")):
        assert folder.type(f"tracker --db {number}.json ingest {order}").returncode == 0
    return (folder.path / "0.json").read_bytes(), (folder.path / "1.json").read_bytes()


@when("the user asks for the story of the first promise by the last part of its id")
def asks_by_last_part(folder: Folder) -> None:
    shown = folder.type("tracker status --as-of 2025-05-01").stdout
    first = shown.splitlines()[2].split()[0]
    folder.type(f"tracker explain {first} --as-of 2025-05-01")


@then(parsers.parse("the tracker ends with exit code {code:d}"))
def ends_with(folder: Folder, code: int) -> None:
    assert folder.last is not None
    assert folder.last.returncode == code, folder.last.stderr


@then(parsers.parse('the tracker complains "{words}"'))
@then(parsers.parse('the tracker hints "{words}"'))
@then(parsers.parse('the tracker says "{words}"'))
def says(folder: Folder, words: str) -> None:
    """Words go to standard error."""
    assert folder.last is not None
    assert words in " ".join(folder.last.stderr.split(" "))


@then(parsers.parse('the tracker shows "{data}"'))
def shows(folder: Folder, data: str) -> None:
    """Data goes to standard output."""
    assert folder.last is not None
    assert data in folder.last.stdout, folder.last.stderr


@then(parsers.parse('the JSON shown has "{value}" at "{path}"'))
def shows_json(folder: Folder, value: str, path: str) -> None:
    """A path is written as words: keys, and places in lists counted from 0."""
    assert folder.last is not None
    found = json.loads(folder.last.stdout)
    for step in path.split():
        found = found[int(step)] if isinstance(found, list) else found[step]
    assert found == value


@then(parsers.parse('the file "{name}" says'))
def file_says(folder: Folder, name: str, docstring: str) -> None:
    assert (folder.path / name).read_text(encoding="utf-8") == docstring


@then("the folder is still empty")
def still_empty(folder: Folder) -> None:
    assert not list(folder.path.iterdir())


@then("the promises file is what it was")
def same_ledger(folder: Folder, ledger_before: bytes) -> None:
    assert folder.ledger() == ledger_before


@then("both promises files are the same, byte for byte")
def same_bytes(ledgers: tuple[bytes, bytes]) -> None:
    assert ledgers[0] == ledgers[1]
