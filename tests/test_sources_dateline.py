"""Who and when, read from a release's own words. All companies are invented."""

import doctest
import importlib
import textwrap
from datetime import date

import pytest

from tracker.core.models import Company
from tracker.sources.dateline import find_dateline, reading_copy
from tracker.sources.headline import headline
from tracker.sources.issuer import issuer
from tracker.sources.stamp import day_of_stamp, stamped_day

APRIL_7 = date(2025, 4, 7)
SENTENCE = "Borealis Tools, Inc. (Nasdaq: BRLS), a maker of drills, today announced that its plant will open."


def read(text: str) -> tuple[date | None, Company | None, str]:
    """The day, the company and the headline of a text."""
    copy = reading_copy(text)
    line = find_dateline(copy)
    start, end = headline(copy, line)
    day = line.date if line and line.date else stamped_day(copy, line.start if line else None)
    return day, issuer(copy, line.end if line else None), text[start:end]


@pytest.mark.parametrize(
    "dateline",
    [
        "OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- ",
        "OMAHA, Neb. – April 7, 2025 (GLOBE NEWSWIRE) – ",
        "OMAHA, Neb., April 7, 2025 /PRNewswire/ -- ",
        "OMAHA, Neb., April 7, 2025 /PRNewswire-FirstCall/ -- ",
        "OMAHA, Neb.--(BUSINESS WIRE)--April 7, 2025--",
        "OMAHA, NE / ACCESSWIRE / April 7, 2025 / ",
        "OMAHA, NE / ACCESS Newswire / April 7, 2025 / ",
        "Omaha, Nebraska--(Newsfile Corp. - April 7, 2025) - ",
        "OMAHA, NE - (NewMediaWire) - April 07, 2025 - ",
        "OMAHA, NE - April 7, 2025 (NEWMEDIAWIRE) - ",
        "OMAHA, NE, April 7, 2025 (EZ Newswire) -- ",
        "OMAHA, NE, UNITED STATES, April 7, 2025 /EINPresswire.com/ -- ",
        "TORONTO, April 7, 2025 /CNW/ - ",
        "OMAHA, NE, Monday, April 7, 2025 – Prairie MediaWire (Press Release Service – Distribution) – ",
        "OMAHA, Neb. - April 7, 2025 - ",
        "Omaha, NE, April 7, 2025 – ",
        "Omaha, NE (April 7, 2025) – ",
        "OMAHA, Neb., Apr. 7, 2025 -- ",
        "OMAHA, Neb., Friday, April 7, 2025 -- ",
        "Leuven, BELGIUM – April 7, 2025 – 07:00 AM CET – ",
        "Basel, Switzerland and Boston, Mass., April 7, 2025 — ",
        "London, 7 April 2025 – ",
        "LONDON, UK / 7th April 2025 / ",
        "7 April 2025 – ",
        "April 7, 2025 – Omaha, Nebraska – ",
        "MONTRÉAL, le 7 avril 2025 /CNW/ - ",
        "München, 7. April 2025 – ",
        "MADRID, 7 de abril de 2025 /PRNewswire/ -- ",
        "OMAHA, NE, 2025-04-07 (GLOBE NEWSWIRE) -- ",
        "NORTH\nOMAHA, Neb., April\n7, 2025 – ",
        "OMAHA,\nNEBRASKA, April 7, 2025 – ",
        "**OMAHA, Neb., April 7, 2025 (GLOBE NEWSWIRE)** -- ",
        "   OMAHA, Neb.,\u00a0April\u00a07,\u00a02025 (GLOBE NEWSWIRE)\u00a0-- ",
    ],
)
def test_each_dateline_gives_the_day_and_where_the_release_begins(dateline: str) -> None:
    text = f"Borealis Tools Opens Its Second Plant\n\n{dateline}{SENTENCE}\n\nThe plant cost $3 million."
    day, company, title = read(text)
    assert day == APRIL_7
    assert company == Company("Borealis Tools, Inc.", "BRLS", "NASDAQ")
    assert title == "Borealis Tools Opens Its Second Plant"


def test_a_release_on_one_line_has_its_dateline_found_after_the_headline() -> None:
    text = f"Borealis Tools Opens Its Second Plant OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {SENTENCE}"
    assert read(text) == (
        APRIL_7,
        Company("Borealis Tools, Inc.", "BRLS", "NASDAQ"),
        "Borealis Tools Opens Its Second Plant",
    )


@pytest.mark.parametrize(
    "prose",
    [
        "Three Months Ended March 31, 2025 - unaudited figures of the group",
        "In London, April 7, 2025 - a day to remember for all of us here",
        "Cash at December 31, 2024: it was $3 million, as the table says",
        "• Conference, June 1, 2025 – Poster 12 on drills and what they do",
        "as reported earlier (Business Wire, April 3, 2025), the plant is open",
        "Webcast: May 8, 2025 - Register on our page for the call",
        "Drill Summit, April 22-24, 2025, where the company will exhibit",
        "February 30, 2025 - no such day",
        "— Prairie Wire (@prairie_wire) May 1, 2025   \n",
        "The company filed suit on April 7, 2025 - and won",
    ],
)
def test_a_day_that_is_no_dateline_dates_nothing(prose: str) -> None:
    assert read(f"Borealis Tools Opens a Plant\n\n{prose}\n\nIt is open.\n\nMore.\n\nMore.")[0] is None


def test_a_weekday_that_contradicts_the_day_is_ignored() -> None:
    assert read(f"Borealis Opens a Plant\n\nOMAHA, Neb., Sunday, April 7, 2025 -- {SENTENCE}")[0] == APRIL_7


def test_a_wire_beats_the_event_list_in_front_of_it() -> None:
    text = (
        "Borealis Tools at Fairs\n\nDrill Fair, May 2, 2025 - Hall 3\n\n"
        f"OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {SENTENCE}"
    )
    assert read(text)[0] == APRIL_7


def test_a_wire_without_a_day_takes_it_from_the_stamp_above_and_not_from_a_later_line() -> None:
    text = (
        "April 07, 2025 09:00 AM Eastern Daylight Time\n\nBorealis Tools Opens Its Second Plant\n\n"
        f"OMAHA, Neb.--(BUSINESS WIRE)--{SENTENCE}\n\nBoston, June 1, 2025 – a fair."
    )
    assert read(text) == (
        APRIL_7,
        Company("Borealis Tools, Inc.", "BRLS", "NASDAQ"),
        "Borealis Tools Opens Its Second Plant",
    )


def test_a_wires_own_link_dates_a_release_whose_dateline_has_no_day() -> None:
    link = "View source version on businesswire.com: https://www.businesswire.com/news/home/20250407005123/en/"
    assert read(f"Borealis Tools Opens a Plant\n\nOMAHA--(BUSINESS WIRE)--{SENTENCE}\n\n{link}")[0] == APRIL_7


@pytest.mark.parametrize(
    "stamp",
    [
        "04/07/2025 - 09:00 AM",
        "April 07, 2025 08:00 ET | Source: Borealis Tools, Inc.",
        "Apr 07, 2025, 06:45 ET",
        "April 7, 2025 04:05 PM Eastern Daylight Time",
        "Monday, 07 April 2025 08:00 AM",
        "Published: 7 April 2025, 07:00 CEST",
        "By the news desk | April 7, 2025",
        "FOR IMMEDIATE RELEASE - 7 April 2025",
        "Press Release — April 7, 2025",
        "Filed: April 7, 2025",
        "07.04.2025",
        "2025-04-07",
        "(April 7, 2025)",
    ],
)
def test_a_stamp_on_a_line_of_its_own_is_read(stamp: str) -> None:
    assert day_of_stamp(reading_copy(stamp)) == APRIL_7


@pytest.mark.parametrize(
    "line",
    [
        "04/07/2025 09:00",  # a day or a month first: nobody can tell
        "Updated April 9, 2025",
        "Date of earliest event reported: April 7, 2025",
        "December 31, 2024  December 31, 2023",
        "April 7, 2025 - Borealis Tools to host call",
        "The plant opened on April 7, 2025",
    ],
)
def test_a_line_that_is_no_stamp_dates_nothing(line: str) -> None:
    assert day_of_stamp(line) is None


def test_figures_past_twelve_say_which_one_is_the_day() -> None:
    assert [day_of_stamp("13/04/2025"), day_of_stamp("04/13/2025")] == [date(2025, 4, 13)] * 2


def test_a_date_label_counts_at_the_top_and_not_where_it_dates_a_call() -> None:
    body = "\n".join(f"Line {number} of the head" for number in range(8))
    assert read(f"Date: April 7, 2025\n{body}")[0] == APRIL_7
    assert read(f"{body}\nDate: Thursday, May 8, 2025\nTime: 11 am")[0] is None


@pytest.mark.parametrize(
    ("opening", "name", "ticker", "exchange"),
    [
        ("Borealis Tools (NYSE: BRL) said", "Borealis Tools", "BRL", "NYSE"),
        (
            "Borealis Tools Corp. (TSX-V: BRL; OTCQB: BRLSF; FSE: 9BR) (“Borealis”)",
            "Borealis Tools Corp.",
            "BRL",
            "TSXV",
        ),
        ("Borealis Tools Corp. (TSX: “BRL”, OTC PINK: “BRLSF”)", "Borealis Tools Corp.", "BRL", "TSX"),
        ("BOREALIS TOOLS LTD. (TSX.V: BRL) is pleased", "BOREALIS TOOLS LTD.", "BRL", "TSXV"),
        (
            "Borealis Tools, Inc. (“Borealis” or the “Company”) (NASDAQ:BRLS) reports",
            "Borealis Tools, Inc.",
            "BRLS",
            "NASDAQ",
        ),
        (
            "Borealis Tools A/S (Nasdaq Copenhagen: BRL) (CVR-no. 12 34)",
            "Borealis Tools A/S",
            "BRL",
            "Nasdaq Copenhagen",
        ),
        ("Borealis Tools SE (Euronext & Nasdaq: BRLS), a maker", "Borealis Tools SE", "BRLS", "Euronext"),
        ("The Borealis Company (NYSE American: BRL) today", "The Borealis Company", "BRL", "NYSE American"),
        ("Bank of Borealis Corporation (NYSE: BOB) today", "Bank of Borealis Corporation", "BOB", "NYSE"),
        ("Borealis Holdings Limited (HKEX: 00123) announced", "Borealis Holdings Limited", "00123", "HKEX"),
        ("A. O. Borealis Inc. (NYSE: AOB) said", "A. O. Borealis Inc.", "AOB", "NYSE"),
        ("Borealis Tools, Inc. (NYSE: BRL) and Acorn SE (Nasdaq: ACRN) today", "Borealis Tools, Inc.", "BRL", "NYSE"),
        (
            'On May 1, Borealis Tools, Inc. (the "Company," Nasdaq: BRLS) decided',
            "Borealis Tools, Inc.",
            "BRLS",
            "NASDAQ",
        ),
        ("The first case is a warning. Borealis Labs, Inc. (Nasdaq: BRLS), a", "Borealis Labs, Inc.", "BRLS", "NASDAQ"),
        ("The Board of Directors of Borealis Corp. (NYSE: BRL) has", "Borealis Corp.", "BRL", "NYSE"),
        ("Shareholders of Borealis Corp. (NYSE: BRL) approved", "Borealis Corp.", "BRL", "NYSE"),
        ("Borealis Tools, a privately held maker", "Borealis Tools", None, None),
        ("Borealis Tools Ltd. plans", "Borealis Tools Ltd.", None, None),
    ],
)
def test_the_company_that_opens_the_release_is_its_issuer(
    opening: str, name: str, ticker: str | None, exchange: str | None
) -> None:
    assert issuer(reading_copy(opening), 0) == Company(name, ticker, exchange)


@pytest.mark.parametrize("opening", ["Grout & Pale LLP announces that", "WHY: Grout Law Firm, a rights firm, reminds"])
def test_a_law_firm_that_writes_of_a_listed_company_is_not_that_company(opening: str) -> None:
    found = issuer(f"{opening} holders of Borealis Corp. (NYSE: BRL) may join.", 0)
    assert found is not None
    assert "Borealis" not in found.name
    assert found.ticker is None


def test_a_known_ticker_chooses_among_the_listings() -> None:
    text = "Borealis Corp. (TSX: BRL; OTCQB: BRLSF) and Acorn Inc. (NYSE: ACRN) announced"
    assert issuer(text, 0, "BRLSF") == Company("Borealis Corp.", "BRLSF", "OTC")
    assert issuer(text, 0, "ACRN") == Company("Acorn Inc.", "ACRN", "NYSE")


@pytest.mark.parametrize(
    "tail", ["SOURCE Borealis Tools, Inc.", "About Borealis Tools, Inc.\nBorealis Tools makes drills."]
)
def test_a_release_that_opens_otherwise_is_signed_or_described(tail: str) -> None:
    found = issuer(f"Borealis founder Joe Doe said that the plant is open.\n\n{tail}", 0)
    assert found == Company("Borealis Tools, Inc.")


def test_no_company_is_guessed() -> None:
    assert issuer("Researchers today announced that drills are safe. AIM: A study. NCT: 01234.", 0) is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "SITE NAME\n\nBorealis Tools Opens Its Second Plant\n\nAI Impact\n(Neutral)",
            "Borealis Tools Opens Its Second Plant",
        ),
        (
            "Exhibit 99.1\n\nFOR IMMEDIATE RELEASE\n\nContact: Joe Doe\n\nBorealis Completes Merger",
            "Borealis Completes Merger",
        ),
        (
            "• A bullet that stands above the headline\n\nBorealis Opens a Plant in Ohio",
            "Borealis Opens a Plant in Ohio",
        ),
        ("# Borealis Grows\n\nRevenue of the year rose by a third", "Borealis Grows"),
        (
            "BOREALIS TOOLS REPORTS RECORD RESULTS\nRevenue up by a third over the year",
            "BOREALIS TOOLS REPORTS RECORD RESULTS",
        ),
    ],
)
def test_the_headline_is_the_first_line_that_reads_like_one(head: str, expected: str) -> None:
    assert read(f"{head}\n\nOMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {SENTENCE}")[2] == expected


def test_a_wrapped_headline_is_taken_whole() -> None:
    title = "Borealis Tools Announces That Its Second Plant in Omaha Will Open Before the End of the Year"
    body = f"OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {SENTENCE} " + "The plant makes drills for mines. " * 20
    text = "\n\n".join(textwrap.fill(part, 72) for part in (title, body))
    assert " ".join(read(text)[2].split()) == title


def test_a_text_without_a_headline_is_called_by_its_first_words() -> None:
    assert read(f"OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- {SENTENCE}")[2] == SENTENCE


@pytest.mark.parametrize(
    "module", ["dateline", "days", "stamp", "names", "listings", "markdown", "jsonl", "html.text", "html.facts"]
)
def test_the_examples_in_the_docstrings_hold(module: str) -> None:
    result = doctest.testmod(importlib.import_module(f"tracker.sources.{module}"))
    assert result.attempted
    assert not result.failed
