"""One page in every form a user may save it in, read from files by the command: the promises are the same."""

import html
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.test_extraction_properties import (
    BIOTECH,
    MINING,
    line_a_paragraph,
    markdown,
    no_break_spaces,
    plain,
    wrapped,
)
from tracker.cli import cli

Parts = list[tuple[str, str]]


def as_text(form: Callable[[str, str], str]) -> Callable[[Parts], str]:
    return lambda parts: "".join(form(kind, words) for kind, words in parts)


def page(parts: Parts) -> str:
    """A page as a wire shows it: navigation, the release, links to other stories, a script."""
    marks = {"title": "h1", "heading": "h2", "bullet": "li"}
    body = "\n".join(f"<{marks.get(kind, 'p')}>{html.escape(words)}</{marks.get(kind, 'p')}>" for kind, words in parts)
    title = html.escape(parts[0][1])
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>{title}</title><style>p {{ margin: 0 }}</style></head><body>"
        "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
        f"<main><article>{body}</article></main>"
        "<script>var launch = 'Q3 2031';</script><footer>All rights reserved.</footer></body></html>"
    )


def table_page(parts: Parts) -> str:
    """A page that lays its paragraphs out in cells, a bullet in a cell of its own, as filings do."""
    marks = {"bullet": "<td>&bull;</td>"}
    cells = "".join(
        f"<tr>{marks.get(kind, '')}<td><p>{html.escape(words).replace(' ', '&nbsp;', 3)}</p></td></tr>"
        for kind, words in parts
    )
    return f"<html><body><table>{cells}</table></body></html>"


FORMS = {
    "text.txt": as_text(plain),
    "wrapped.txt": as_text(wrapped),
    "lines.txt": as_text(line_a_paragraph),
    "blanks.txt": as_text(no_break_spaces),
    "page.md": as_text(markdown),
    "page.html": page,
    "cells.html": table_page,
}


def already_said(parts: Parts) -> Parts:
    """The same release two years earlier: the command refuses one dated in the future."""
    return [(kind, re.sub(r"\b20(\d\d)\b", lambda year: str(int(year[0]) - 2), words)) for kind, words in parts]


def promised(parts: Parts, name: str, folder: Path) -> set[tuple[str, str, str, frozenset[str]]]:
    """Kind, window and subject of what the command line exports of one file."""
    source, db = folder / name, folder / f"{name}.json"
    source.write_text(FORMS[name](already_said(parts)), encoding="utf-8")
    given = ["--company", "Corvane Metals" if parts is MINING else "Brightwater Therapeutics", "--date", "2025-03-04"]
    read = CliRunner().invoke(cli, ["--db", str(db), "ingest", *given, str(source)])
    assert read.exit_code == 0, read.output
    export = CliRunner().invoke(cli, ["--db", str(db), "export", "--as-of", "2025-03-05"])
    assert export.exit_code == 0, export.output
    return {
        (
            promise["milestone"]["kind"],
            promise["window"]["earliest"],
            promise["window"]["latest"],
            frozenset(" ".join(name.split()) for name in promise["milestone"]["subject"]),
        )
        for promise in json.loads(export.stdout)["promises"]
    }


@pytest.mark.parametrize("name", [name for name in FORMS if name != "text.txt"])
@pytest.mark.parametrize("parts", [BIOTECH, MINING], ids=["biotech", "mining"])
def test_a_page_gives_the_same_promises_in_every_form(parts: Parts, name: str, tmp_path: Path) -> None:
    expected = promised(parts, "text.txt", tmp_path)
    assert len(expected) >= 4
    assert promised(parts, name, tmp_path) == expected
