"""The command line at its edges: streams, exit codes, terminals, files. What users meet first is in features/cli."""

import json
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import termios
import time
import tomllib
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from tracker.cli import COMMANDS, cli
from tracker.version import VERSION

ROOT = Path(__file__).parent.parent
AS_OF = "2026-04-13"
READERS = [
    ["status"],
    ["explain", "x"],
    ["export"],
    ["releases"],
    ["review"],
    ["check"],
    ["resolve"],
    ["policy", "--compare", "strict"],
]


def tracker(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tracker", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, **environment}
    )


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A promises file with the examples read."""
    db = tmp_path_factory.mktemp("cli") / "promises.json"
    assert tracker("--db", db, "ingest", "--quiet", "examples").returncode == 0
    return db


@pytest.fixture
def own(read: Path, tmp_path: Path) -> Path:
    """The same, to change."""
    shutil.copytree(read.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / read.name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_help_text_begins_with_its_line_and_ends_in_an_example(name: str) -> None:
    text = CliRunner().invoke(cli, [name, "--help"], prog_name="tracker").output
    assert COMMANDS[name].removesuffix(".") in " ".join(text.split())
    assert re.search(rf"\n  Example:\n(    .*tracker {name}.*\n)+$", text)


@pytest.mark.parametrize("name", COMMANDS)
def test_the_group_says_of_a_command_what_the_command_says(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    assert command.get_short_help_str(limit=200) == COMMANDS[name]


def test_the_version_is_the_package_s() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION
    assert tracker("--version").stdout == f"tracker {VERSION}\n"


@pytest.mark.parametrize("words", READERS, ids=lambda words: words[0])
def test_a_command_that_reads_fails_on_a_missing_file_and_creates_nothing(words: list[str], tmp_path: Path) -> None:
    done = tracker("--db", tmp_path / "none.json", *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"Error: .*\nHint: .*\n", done.stderr)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"meta": {}}', "<<<<<<< HEAD\n"])
def test_a_damaged_file_is_refused_and_left_as_it_is(content: str, tmp_path: Path) -> None:
    db = tmp_path / "promises.json"
    db.write_text(content, encoding="utf-8")
    for words in (["status"], ["ingest", "examples"], ["resolve"]):
        done = tracker("--db", db, *words)
        assert done.returncode == 5, done.stderr
        assert done.stderr.splitlines()[-1].startswith("Hint: ")
    assert db.read_text(encoding="utf-8") == content


def test_the_environment_names_the_file_and_the_option_stands_above_it(read: Path, tmp_path: Path) -> None:
    assert tracker("releases", TRACKER_DB=str(read)).returncode == 0
    assert tracker("--db", tmp_path / "none.json", "releases", TRACKER_DB=str(read)).returncode == 2


def test_check_ends_with_1_where_a_text_is_missing_and_the_rest_still_works(own: Path) -> None:
    assert tracker("--db", own, "check").returncode == 0
    shutil.rmtree(own.parent / "promises.d")
    done = tracker("--db", own, "check")
    assert done.returncode == 1
    assert "Its text is missing." in done.stdout
    assert tracker("--db", own, "status").returncode == 0


def test_check_restore_brings_the_last_good_copy_back(own: Path) -> None:
    tracker("--db", own, "resolve", "--as-of", AS_OF)
    before = own.with_name("promises.json.bak").read_bytes()
    own.write_text("{", encoding="utf-8")
    assert tracker("--db", own, "check", "--restore").returncode == 0
    assert own.read_bytes() == before


def test_data_goes_to_standard_output_and_words_to_standard_error(read: Path) -> None:
    done = tracker("--db", read, "export", "--as-of", AS_OF)
    assert json.loads(done.stdout)["as_of"] == AS_OF
    assert done.stderr == ""


def test_an_output_file_holds_what_would_have_been_printed(read: Path, tmp_path: Path) -> None:
    printed = tracker("--db", read, "export", "--as-of", AS_OF).stdout
    done = tracker("--db", read, "export", "--as-of", AS_OF, "-o", tmp_path / "out.json")
    assert (done.stdout, done.returncode) == ("", 0)
    assert (tmp_path / "out.json").read_text(encoding="utf-8") == printed
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]


def test_an_output_file_that_is_replaced_keeps_its_rights(read: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    out.write_text("old", encoding="utf-8")
    out.chmod(0o600)
    assert tracker("--db", read, "export", "--format", "csv", "-o", out).returncode == 0
    assert out.stat().st_mode & 0o777 == 0o600
    assert out.read_text(encoding="utf-8").startswith("id,")


def test_releases_say_how_many_were_read_and_the_longest_gap(read: Path) -> None:
    shown = tracker("--db", read, "releases", "--as-of", "2026-01-08", COLUMNS="120").stdout
    assert "(ALLO)" in shown
    assert "2024-04-23  2026-01-08  10        148 days from 2025-08-13" in shown


def test_an_output_that_cannot_be_written_is_a_mistake(read: Path, tmp_path: Path) -> None:
    done = tracker("--db", read, "export", "-o", tmp_path / "no" / "out.json")
    assert done.returncode == 2
    assert "cannot be written" in done.stderr


def test_status_as_json_is_the_export_filtered(read: Path) -> None:
    whole = json.loads(tracker("--db", read, "export", "--as-of", AS_OF).stdout)
    slipped = json.loads(
        tracker("--db", read, "status", "--as-of", AS_OF, "--status", "slipped", "--format", "json").stdout
    )
    assert slipped["promises"] == [one for one in whole["promises"] if one["verdict"]["status"] == "slipped"]
    assert slipped["summary"] == {"kept": 0, "slipped": len(slipped["promises"]), "pending": 0}


def test_kinds_that_are_never_judged_are_shown_only_when_asked_for(read: Path) -> None:
    table = tracker("--db", read, "status", "--as-of", AS_OF).stdout
    every = tracker("--db", read, "status", "--as-of", AS_OF, "--all-kinds").stdout
    runways = tracker("--db", read, "status", "--as-of", AS_OF, "--kind", "cash-runway").stdout
    assert "cash runway" not in table
    assert "cash runway" in every
    assert "cash runway" in runways


def test_former_ids_and_beginnings_name_a_promise(read: Path) -> None:
    promises = json.loads(tracker("--db", read, "export", "--as-of", AS_OF).stdout)["promises"]
    named = [(known, one["id"]) for one in promises for known in (one["id"], one["id"][:-2], *one["former_ids"])]
    assert any(one["former_ids"] for one in promises)
    for known, promise in named:
        assert tracker("--db", read, "explain", known, "--as-of", AS_OF).stdout.startswith(f"{promise}\n")


def test_due_in_order_of_the_last_day(read: Path) -> None:
    options = ["--as-of", "2026-02-01", "--due", "180d", "--sort", "due", "--format", "json"]
    days = [one["window"]["latest"] for one in json.loads(tracker("--db", read, "status", *options).stdout)["promises"]]
    assert days
    assert days == sorted(days)
    assert all("2026-02-01" <= day <= "2026-07-31" for day in days)


@pytest.mark.parametrize("span", ["90", "d", "-1d", "3y", "99999d"])
def test_a_span_that_is_none_is_a_mistake(read: Path, span: str) -> None:
    assert tracker("--db", read, "status", f"--due={span}").returncode == 2


def test_a_reader_that_goes_away_is_no_error(read: Path) -> None:
    pipe = f"{sys.executable} -m tracker --db {read} export | head -n 1"
    done = subprocess.run(["sh", "-c", pipe], capture_output=True, text=True, check=False, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("{\n", "")


def test_hostile_words_never_reach_the_terminal(tmp_path: Path) -> None:
    evil = "\x1b]0;owned\x07 \u202e Acme \x9b31m"
    release = {
        "date": "2025-02-03",
        "company": evil,
        "title": evil,
        "text": f"{evil} Acme expects to open its plant in June 2025.",
    }
    (tmp_path / "evil.jsonl").write_text(json.dumps(release), encoding="utf-8")
    db = tmp_path / "promises.json"
    said = tracker("--db", db, "ingest", "-v", tmp_path / "evil.jsonl").stderr
    shown = [
        tracker("--db", db, *words, "--as-of", AS_OF).stdout
        for words in (["status"], ["releases"], ["export"], ["review"])
    ]
    assert "1 new release" in said
    assert not set("".join([said, *shown])) & set("\x1b\x07\u202e\x9b")


def on_a_terminal(*words: str | Path, columns: int = 80, **environment: str) -> str:
    """What a terminal of so many columns is sent, both streams."""
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, columns))
    surroundings = {
        name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "LINES", "TERM"}
    }
    command = [sys.executable, "-m", "tracker", *map(str, words)]
    with subprocess.Popen(
        command, stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, env={**surroundings, "TERM": "xterm", **environment}
    ):
        os.close(slave)
        return b"".join(_until_closed(master)).decode().replace("\r\n", "\n")


def _until_closed(terminal: int):
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux says so when the last writer has gone
            piece = b""
        if not piece:
            os.close(terminal)
            return
        yield piece


@pytest.mark.parametrize("columns", [80, 140])
def test_tables_fit_the_terminal(read: Path, columns: int) -> None:
    shown = on_a_terminal("--db", read, "status", "--as-of", AS_OF, columns=columns)
    assert max(len(re.sub(r"\x1b\[\d+m", "", line)) for line in shown.splitlines()) <= columns


def test_colour_is_for_terminals_that_want_it(read: Path) -> None:
    words = ("--db", read, "status", "--as-of", AS_OF)
    assert "\x1b[31mslipped" in on_a_terminal(*words)
    assert "\x1b" not in on_a_terminal(*words, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(*words, TERM="dumb")
    assert "\x1b" not in tracker(*words).stdout


def test_many_releases_on_a_terminal_show_progress_and_an_estimate(tmp_path: Path) -> None:
    rows = [
        {
            "date": "2025-02-03",
            "company": f"Acme {number}",
            "title": "A Plant",
            "text": "Acme expects to open a plant in June 2025.",
        }
        for number in range(60)
    ]
    (tmp_path / "many.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    shown = on_a_terminal("--db", tmp_path / "promises.json", "ingest", tmp_path / "many.jsonl")
    assert "Reading releases" in shown
    assert "60 new releases" in shown
    assert "A Plant" not in shown


def stopped_in_the_middle(db: Path) -> tuple[int, str]:
    """What `ingest -` answers to Ctrl-C after its first release, while more are to come."""
    restored = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    code = f"{restored}; from tracker.cli import main; main()"
    command = [sys.executable, "-c", code, "--db", str(db), "ingest", "-"]
    row = {"date": "2025-02-03", "company": "Acme", "title": "A Plant", "text": "Acme opens a plant. " * 50}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT, encoding="utf-8"
    ) as process:
        assert process.stdin
        assert process.stderr
        process.stdin.write("".join(f"{json.dumps(row)}\n" for _ in range(200)))
        process.stdin.flush()
        first = process.stderr.readline()
        process.send_signal(signal.SIGINT)
        process.wait(30)
        said = first + process.stderr.read()
    return process.returncode, said


def test_ctrl_c_changes_nothing_and_says_so(tmp_path: Path) -> None:
    code, said = stopped_in_the_middle(tmp_path / "promises.json")
    assert code == 130
    assert "\nStopped; nothing was changed.\n" in said
    assert "Aborted" not in said
    assert not (tmp_path / "promises.json").exists()


@pytest.mark.parametrize(
    "name", ["promises.json", "promises.json.bak", "promises.json.lock", "promises.d/x.json", "link", "./promises.json"]
)
def test_an_output_never_takes_the_place_of_what_belongs_to_the_ledger(own: Path, name: str) -> None:
    (own.parent / "link").symlink_to(own)
    tracker("--db", own, "resolve", "--as-of", AS_OF)
    before = {path: path.read_bytes() for path in own.parent.rglob("*") if path.is_file()}
    done = tracker("--db", own, "export", "-o", f"{own.parent}/{name}")
    assert done.returncode == 2
    assert "belongs to the promises file" in done.stderr
    assert {path: path.read_bytes() for path in own.parent.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (["--db", "", "status"], 2, "Invalid value for '--db'"),
        (["ingest", ""], 3, 'no such file: ""'),
        (["explain", ""], 2, "The ID is empty."),
        (["explain", " "], 2, "The ID is empty."),
    ],
)
def test_an_empty_word_names_nothing(own: Path, words: list[str], code: int, sentence: str) -> None:
    before = own.read_bytes()
    done = tracker(*words, TRACKER_DB=str(own))
    assert (done.returncode, done.stdout) == (code, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert own.read_bytes() == before


def in_a_shell(line: str) -> subprocess.CompletedProcess[str]:
    """What a line of shell answers; `tracker` in it is ours."""
    line = line.replace("tracker", f"{sys.executable} -m tracker", 1)
    return subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=False, cwd=ROOT)


def test_a_closed_standard_input_is_said(tmp_path: Path) -> None:
    done = in_a_shell(f"tracker --db {tmp_path}/promises.json ingest - <&-")
    assert done.returncode == 3
    assert done.stderr.startswith("Not read: standard input is ")
    assert list(tmp_path.iterdir()) == []


def test_check_restore_leaves_a_good_file_as_it_is(own: Path) -> None:
    tracker("--db", own, "resolve", "--as-of", AS_OF)
    before = own.read_bytes()
    done = tracker("--db", own, "check", "--restore")
    assert done.returncode == 2
    assert "is not damaged; there is nothing to restore." in done.stderr
    assert own.read_bytes() == before


@pytest.mark.parametrize("words", ["status", "export", "rules"])
def test_a_full_disk_under_standard_output_is_said(read: Path, tmp_path: Path, words: str) -> None:
    done = in_a_shell(f"ulimit -f 0; tracker --db {read} {words} > {tmp_path}/out")  # no file may have a first byte
    assert done.returncode == 2
    assert re.fullmatch(r"Error: Standard output cannot be written: .*\.\nHint: .*\n", done.stderr)


def test_a_closed_standard_output_is_no_traceback(read: Path) -> None:
    assert "Traceback" not in in_a_shell(f"tracker --db {read} status >&-").stderr


def test_an_output_that_is_no_file_is_refused_and_stays(read: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    done = tracker("--db", read, "export", "-o", tmp_path / "pipe")
    assert done.returncode == 2
    assert "is not a file" in done.stderr
    assert "Wrote" not in done.stderr
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc")
def test_a_folder_that_takes_no_new_files_is_said_at_once() -> None:
    start = time.monotonic()
    done = tracker("--db", "/proc/x.json", "ingest", "examples")
    assert time.monotonic() - start < 8
    assert done.returncode == 5
    assert "/proc/x.json cannot be written: " in done.stderr
    assert "busy" not in done.stderr


def test_a_hint_for_many_broken_lines_is_given_once(tmp_path: Path) -> None:
    (tmp_path / "broken.jsonl").write_text('{"text": "a", "id": true}\n7\n{\n', encoding="utf-8")
    said = tracker("--db", tmp_path / "promises.json", "ingest", tmp_path / "broken.jsonl").stderr
    assert "has an id that is no text" in said
    assert said.count("Not read: ") == 3
    assert said.count("a release is one JSON object a line") == 1


def test_escape_sequences_leave_nothing_behind_and_every_quote_stands(tmp_path: Path) -> None:
    text = "\x1b[1;31mAcme\x1b[0m expects to \x1b]8;;https://a.example\x07open\x1b]8;;\x07 its plant in June 2025."
    words = {"--company": "Acme", "--date": "2025-02-03"}
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    row = {"date": "2025-02-04", "company": "\x1b[31mBolt\x1b[0m", "title": "Bolt", "text": text}
    (tmp_path / "b.jsonl").write_text(json.dumps(row), encoding="utf-8")
    db = tmp_path / "promises.json"
    options = [word for pair in words.items() for word in pair]
    assert tracker("--db", db, "ingest", tmp_path / "a.txt", *options).returncode == 0
    assert tracker("--db", db, "ingest", tmp_path / "b.jsonl").returncode == 0
    assert tracker("--db", db, "check").returncode == 0
    kept = db.read_text(encoding="utf-8") + tracker("--db", db, "export").stdout
    assert "Acme expects to open its plant in June 2025." in kept
    assert '"Bolt"' in kept
    assert not re.search(r"\[[0-9;]*m|\\u001b|a\.example", kept)


def test_an_export_does_not_write_over_the_configuration(tmp_path: Path) -> None:
    shutil.copy(ROOT / "promises.json", tmp_path)
    (tmp_path / "tracker.toml").write_text('policy = "strict"\n')
    done = tracker("--db", tmp_path / "promises.json", "export", "-o", tmp_path / "tracker.toml")
    assert done.returncode == 2
    assert (tmp_path / "tracker.toml").read_text() == 'policy = "strict"\n'


def test_a_story_says_by_which_policy_it_is_told() -> None:
    shown = tracker("status", "--as-of", AS_OF).stdout.splitlines()[2].split()[0]
    head = tracker("explain", shown, "--as-of", AS_OF, "--policy", "strict").stdout.splitlines()[1]
    assert head.endswith(f"as of {AS_OF}, policy strict")
