"""Paths: files, folders, standard input, and everything that can be wrong with them."""

import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tracker.core.models import Draft, Problem
from tracker.sources import Given, read

GIVEN = Given(company="Borealis", ticker=None, date=None, source_url="https://example.org/a", today=date(2026, 1, 1))


def release(title: str) -> str:
    """A release with a headline."""
    lead = "OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- Borealis Inc. today said so."
    return f"{title} opens a new plant in Ohio\n\n{lead}"


def write(path: Path, text: str) -> Path:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def titles(*paths: object, stdin: io.BytesIO | None = None) -> list[str]:
    """The first word of each title, and the sentence of each problem."""
    found = read([str(path) for path in paths], GIVEN, stdin)
    return [draft.title.split()[0] if isinstance(draft, Draft) else draft.sentence for draft in found]


def test_a_folder_is_read_to_the_last_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.md", "a/deep/er/y.htm", "c.TXT"):
        write(tmp_path / name, release(Path(name).stem))
    assert titles(tmp_path) == ["y", "z", "b", "c"]


def test_what_holds_no_release_is_passed_over_in_a_folder(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", release("A"))
    for name in (".hidden.txt", ".git/a.txt", "promises.d/a.txt", "README.md", "NOTICE.txt", "LICENSE.txt", "data.csv"):
        write(tmp_path / name, release("Wrong"))
    write(tmp_path / "promises.json", "{}")
    write(tmp_path / "truth.json", json.dumps({"promises": [{"text": "x"}]}))
    write(tmp_path / "one.json", json.dumps({"text": release("One")}))
    assert titles(tmp_path) == ["A", "One"]


def test_a_file_given_by_name_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    assert titles(write(tmp_path / "README.md", release("A")), write(tmp_path / "noname", release("B"))) == ["A", "B"]


def test_a_broken_json_file_in_a_folder_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", '{"text": ')
    assert titles(tmp_path)[0].startswith(f"{path}:1 is not JSON")


def test_one_address_is_not_given_to_all_releases_of_a_folder(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", release("A"))
    urls = [draft.source.url for draft in read([str(tmp_path), str(path)], GIVEN) if isinstance(draft, Draft)]
    assert urls == [None, "https://example.org/a"]


def test_standard_input_is_read_in_its_place(tmp_path: Path) -> None:
    first, last = write(tmp_path / "a.txt", release("A")), write(tmp_path / "c.txt", release("C"))
    assert titles(first, "-", last, stdin=io.BytesIO(release("B").encode())) == ["A", "B", "C"]


def test_a_broken_line_of_standard_input_is_named() -> None:
    lines = json.dumps({"text": release("A")}) + "\n{\n"
    (_, broken) = read(["-"], GIVEN, io.BytesIO(lines.encode()))
    assert isinstance(broken, Problem)
    assert broken.where == "standard input:2"


@pytest.mark.parametrize("stdin", [None, io.BytesIO()])
def test_nothing_on_standard_input_is_said(stdin: io.BytesIO | None) -> None:
    assert titles("-", stdin=stdin) == ["standard input is empty"]


def test_a_pipe_is_read_like_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    with subprocess.Popen([sys.executable, "-c", f"open({str(pipe)!r}, 'w').write({release('A')!r})"]):
        assert titles(pipe) == ["A"]


def test_a_missing_file_is_named_with_the_near_ones(tmp_path: Path) -> None:
    near = write(tmp_path / "release-2025.txt", release("A"))
    (found,) = read([str(tmp_path / "release-2052.txt")], GIVEN)
    assert found == Problem(
        str(tmp_path / "release-2052.txt"), f"no such file: {tmp_path / 'release-2052.txt'}", f"did you mean {near}?"
    )


@pytest.mark.parametrize("name", ["no/folder/a.txt", "\0", "x" * 5_000, "a.txt/b.txt"])
def test_no_name_whatever_raises(tmp_path: Path, name: str) -> None:
    write(tmp_path / "a.txt", release("A"))
    (found,) = read([str(tmp_path / name)], GIVEN)
    assert isinstance(found, Problem)


def test_a_folder_without_anything_readable_says_what_it_reads(tmp_path: Path) -> None:
    write(tmp_path / "a.csv", "a,b")
    (found,) = read([str(tmp_path)], GIVEN)
    assert isinstance(found, Problem)
    assert found.sentence == f"nothing readable in folder {tmp_path}"
    assert ".jsonl" in found.hint


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_read_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", release("A")).chmod(0)
    write(tmp_path / "b/c.txt", release("C")).parent.chmod(0)
    write(tmp_path / "d.txt", release("D"))
    expected = [
        f"{tmp_path / 'a.txt'} cannot be read: permission denied",
        f"{tmp_path / 'b'} cannot be read: permission denied",
    ]
    assert titles(tmp_path) == [*expected, "D"]
    (tmp_path / "b").chmod(0o700)


def test_a_link_that_leads_back_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    write(tmp_path / "a/b.txt", release("B"))
    (tmp_path / "a/loop").symlink_to(tmp_path)
    assert titles(tmp_path) == ["B", f"{tmp_path / 'a/loop'} is a link back to {tmp_path}"]


def test_a_link_to_another_folder_is_followed_and_a_broken_one_is_named(tmp_path: Path) -> None:
    write(tmp_path / "elsewhere/a.txt", release("A"))
    (tmp_path / "here").mkdir()
    (tmp_path / "here/link").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "here/none.txt").symlink_to(tmp_path / "gone.txt")
    assert titles(tmp_path / "here") == ["A", f"no such file: {tmp_path / 'here/none.txt'}"]


def test_releases_come_one_at_a_time(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.jsonl", "".join(json.dumps({"text": release(str(number))}) + "\n" for number in range(3))
    )
    found = read([str(path), str(tmp_path / "none.txt")], GIVEN)
    assert next(found).title.startswith("0")  # type: ignore[union-attr]
    path.unlink()
    assert next(found).title.startswith("1")  # type: ignore[union-attr]


def test_nothing_heavy_is_imported_before_it_is_needed() -> None:
    program = "import sys, tracker.sources; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"selectolax", "arrow", "tinydb", "click", "tabulate", "msgspec", "difflib"} & set(loaded)
