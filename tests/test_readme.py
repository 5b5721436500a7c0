"""Every command the README shows is run, in order, in a folder like a fresh clone, and shows what the README shows."""

import re
from pathlib import Path

import pytest

from tests.readme import README, ROOT, fits, furnish, sessions, typed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("readme")
    furnish(home)
    return home


def test_the_readme_shows_the_main_commands() -> None:
    shown = {word for command, _ in sessions() for word in command.split()}
    assert shown >= {"tracker", "ingest", "status", "explain", "export", "rules"}


def test_the_readme_tells_the_truth(folder: Path) -> None:
    for command, expected in sessions():
        shown = typed(command, folder)
        assert fits(shown, expected), f"$ {command}\n{shown}\n`make examples` writes down what it shows now"


def test_three_dots_do_not_hide_a_difference() -> None:
    assert fits("a\nb\nc\n", "a\n...\nc\n")
    assert not fits("a\nb\nd\n", "a\n...\nc\n")
    assert not fits("a\nb\nc\n", "a\nc\n")


def test_every_file_it_links_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
