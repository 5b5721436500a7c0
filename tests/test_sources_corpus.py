"""How often who, when and what are read rightly from the bare text of real and written releases, in many forms."""

import html
import io
import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tracker.core.models import Draft
from tracker.sources import Given, read
from tracker.sources.folder import read_stream
from tracker.sources.names import same_company

SHARED = Path(__file__).parents[1].parent / "shared"
HELD_OUT = {"BLLG", "KALV", "X"}
GIVEN = Given(company=None, ticker=None, date=None, source_url=None, today=date(2026, 11, 22))
ENOUGH = 0.95

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared corpus is not here")


def releases() -> list[dict[str, str]]:
    """The labelled releases, the held-out series left aside."""
    folders = (
        folder for folder in sorted((SHARED / "corpus").iterdir()) if folder.is_dir() and folder.name not in HELD_OUT
    )
    return [json.loads(line) for folder in folders for line in (folder / "releases.jsonl").read_text().splitlines()]


def wrapped(text: str) -> str:
    """The text broken at 72 letters."""
    return "\n".join(textwrap.fill(line, 72) if len(line) > 72 else line for line in text.split("\n"))


def as_page(text: str) -> str:
    """The text as a page of paragraphs."""
    return "<html><body>" + "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n")) + "</body></html>"


FORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "wrapped": wrapped,
    "one line": lambda text: " ".join(text.split()),
    "indented": lambda text: textwrap.indent(text, "    "),
    "page": as_page,
}


@pytest.mark.parametrize("form", FORMS)
def test_day_ticker_and_company_of_a_bare_text_are_right(
    form: str, record_property: Callable[[str, object], None]
) -> None:
    rows, right = releases(), Counter[str]()
    for row in rows:
        (draft,) = read_stream(io.BytesIO(FORMS[form](row["text"]).encode()), "", "in", GIVEN)
        if isinstance(draft, Draft):
            former = same_company(draft.company.name, row["company"].partition("(formerly ")[2].rstrip(")"))
            right["date"] += str(draft.date) == row["date"]
            right["ticker"] += draft.company.ticker == row["ticker"]
            right["company"] += former or same_company(draft.company.name, row["company"])
            right["title"] += re.sub(r"\W", "", draft.title) == re.sub(r"\W", "", row["title"])
    record_property("right", {name: f"{count} of {len(rows)}" for name, count in right.items()})
    counted = ["date", "ticker", "company"] + (["title"] if form != "one line" else [])
    assert {name: right[name] for name in counted if right[name] < ENOUGH * len(rows)} == {}


def test_every_series_is_read_whole() -> None:
    found = list(read([str(SHARED / "corpus" / "ALLO")], GIVEN))
    lines = (SHARED / "corpus" / "ALLO" / "releases.jsonl").read_text().splitlines()
    assert [draft.text for draft in found if isinstance(draft, Draft)] == [json.loads(line)["text"] for line in lines]


def test_the_real_filings_give_their_releases() -> None:
    submission, *exhibits = (
        draft for draft in read([str(SHARED / "fixtures" / "edgar")], GIVEN) if isinstance(draft, Draft)
    )
    assert submission.source.id == "0001213900-25-032135:EX-99.1"
    assert submission.company.cik == "1173313"
    assert submission.fiscal_year_end_month == 12
    assert {draft.date for draft in exhibits} == {date(2024, 12, 3), date(2025, 4, 16)}
    assert submission.text == next(draft.text for draft in exhibits if draft.title == submission.title)


def test_the_saved_news_page_is_dated_and_named_by_the_release_in_it() -> None:
    (draft,) = read([str(SHARED / "seed")], GIVEN)
    assert isinstance(draft, Draft)
    assert (draft.date, draft.company.ticker, draft.company.exchange) == (date(2025, 4, 7), "ALLO", "NASDAQ")
    assert "Three U.S. FDA Fast Track Designations" in draft.title
