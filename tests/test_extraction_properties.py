"""What holds of every reading, whatever the text; and that the form of a text does not change what it promises."""

import re
import textwrap
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.written import reading, released
from tracker.core.models import Company, Draft, Release, Section, StatementType

SAID = date(2027, 3, 4)
COMPANY = Company("Brightwater Therapeutics", "BWTX", "Nasdaq")

PIECES = (
    "We expect to report topline data from the HARBOR trial",
    "in the third quarter of 2027",
    "no longer expects",
    "by year-end 2027",
    "Topline data, previously expected in Q2 2027, are now anticipated in 1H 2028",
    "The FDA accepted the NDA for BWT-101",
    "initiated",
    "discontinued cohort 2",
    "on track to open the plant by the end of June",
    "About Brightwater",
    "Forward-Looking Statements",
    "Phase 1/2a",
    "| NDA | Q4 |",
    "3Q27",
    "(BWT-101, now known as harvatinib)",
    "“We will launch in May,” said Ann Fell, CEO.",
    "La compañía espera iniciar el ensayo a mediados de 2027.",
    "subject to",
    "29 February",
    "$40 million",
)
MARKS = (
    " ",
    ". ",
    ", ",
    "; ",
    ": ",
    "\n",
    "\n\n",
    "\n• ",
    " — ",
    "\u00a0",
    "\r\n",
    "-",
    "(",
    ")",
    "**",
    "\t",
    "\u200b",
)

releases = st.lists(st.one_of(st.sampled_from(PIECES), st.sampled_from(MARKS), st.text(max_size=20)), max_size=120).map(
    "".join
)
anything = st.text(max_size=3000)
lines = st.text(alphabet="abcdefg ABC.,;:-()'\n0123456789QH", max_size=3000)


def draft(text: str, title: str = "Brightwater Writes") -> Draft:
    return Draft(text=text, title=title, date=SAID, company=COMPANY)


def holds(text: str, release: Release) -> None:
    """What is true of every statement of every release."""
    for statement in release.statements:
        if statement.section is not Section.TITLE:
            assert text[statement.start : statement.end] == statement.quote
        if statement.type is StatementType.PROMISE:
            assert statement.window is not None
            assert statement.window.phrase in statement.quote
            assert statement.window.latest is None or statement.window.latest >= SAID
        if statement.days is not None:
            assert statement.days.earliest <= statement.days.latest <= SAID
    assert len({statement.id for statement in release.statements}) == len(release.statements)


@pytest.mark.parametrize("texts", [releases, anything, lines], ids=["pieces", "anything", "letters"])
def test_whatever_the_text_it_is_read_and_what_is_read_stands_in_it(texts: st.SearchStrategy[str]) -> None:
    @settings(max_examples=120, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(texts, st.sampled_from(("", "Brightwater Writes", "Topline Data Expected in Q3 2027")))
    def read(text: str, title: str) -> None:
        holds(text, released(draft(text, title)))

    read()


@settings(max_examples=60, deadline=None, database=None)
@given(releases)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert released(draft(text)) == released(draft(text))


@settings(max_examples=60, deadline=None, database=None)
@given(releases)
def test_every_date_is_taken_or_set_aside_by_one_rule(text: str) -> None:
    dated = reading(draft(text)).dated
    assert len({(taken.sentence.start, taken.window.start, taken.window.end) for taken in dated}) == len(dated)


BIOTECH = [
    ("title", "Brightwater Therapeutics Reports First Quarter 2027 Results"),
    (
        "prose",
        "LEEDS, England, March 4, 2027 (GLOBE NEWSWIRE) -- Brightwater Therapeutics (Nasdaq: BWTX), which develops "
        "medicines for diseases of the lung, today reported its results for the first quarter.",
    ),
    (
        "prose",
        "Brightwater has completed enrollment in the Phase 3 HARBOR trial of BWT-101 in asthma and expects to "
        "report topline data in the third quarter of 2027. An NDA submission is planned for the first half of "
        "2028, subject to these data.",
    ),
    (
        "prose",
        "“We look forward to starting the Phase 2 HAVEN trial of BWT-202 in June 2027,” said Ann Fell, Chief "
        "Executive Officer of Brightwater.",
    ),
    ("heading", "Anticipated Milestones"),
    ("bullet", "BWT-303: IND submission in the fourth quarter of 2027"),
    ("bullet", "BWT-101: completion of the long-term extension study in December 2027"),
    ("prose", "Brightwater believes that its cash is sufficient to fund operations into the second half of 2029."),
    ("heading", "About Brightwater Therapeutics"),
    ("prose", "Brightwater Therapeutics is a company in Leeds that was founded in 2018."),
    ("heading", "Forward-Looking Statements"),
    (
        "prose",
        "This press release contains forward-looking statements, including those on topline data in the third "
        "quarter of 2027. Actual results could differ materially, and the company undertakes no obligation to "
        "update them.",
    ),
]

MINING = [
    ("title", "Corvane Metals Sets Dates for the Tarn Mine"),
    (
        "prose",
        "TURIN, Italy, March 4, 2027 (GLOBE NEWSWIRE) -- Corvane Metals (Nasdaq: CVM) today gave its plans for the "
        "Tarn mine.",
    ),
    (
        "prose",
        "First ore from the Tarn mine is expected in the second half of 2028. Commissioning of the Moss Point "
        "mill, previously planned for the end of this year, is now scheduled for April 2028.",
    ),
    (
        "prose",
        "The company plans to publish a feasibility study in June 2027 and to close the sale of its office in "
        "Leeds by the end of the third quarter of 2027.",
    ),
    ("heading", "Forward-Looking Statements"),
    (
        "prose",
        "This press release contains forward-looking statements. Actual results could differ materially, and the "
        "company undertakes no obligation to update them.",
    ),
]


def plain(kind: str, words: str) -> str:
    return f"• {words}\n" if kind == "bullet" else f"\n{words}\n\n"


def wrapped(kind: str, words: str) -> str:
    mark = "• " if kind == "bullet" else ""
    folded = textwrap.fill(words, 72, initial_indent=mark, subsequent_indent=" " * len(mark), break_on_hyphens=False)
    return f"{folded}\n" if kind == "bullet" else f"\n{folded}\n\n"


def no_break_spaces(kind: str, words: str) -> str:
    return plain(kind, words).replace(" ", "\u00a0")


def line_a_paragraph(kind: str, words: str) -> str:
    return f"- {words}\n" if kind == "bullet" else f"{words}\n"


def markdown(kind: str, words: str) -> str:
    marks = {"title": f"# {words}", "heading": f"## {words}", "bullet": f"* {words}"}
    return f"\n{marks.get(kind, words)}\n"


def promises(
    parts: list[tuple[str, str]], form: Callable[[str, str], str]
) -> set[tuple[str, str, str, frozenset[str]]]:
    title = next(words for kind, words in parts if kind == "title")
    text = "".join(form(kind, words) for kind, words in parts)
    made = [s for s in released(draft(text, title)).statements if s.type is StatementType.PROMISE]
    return {
        (s.milestone.kind, str(s.window.earliest), str(s.window.latest), frozenset(map(_bare, s.milestone.subject)))
        for s in made
        if s.window is not None
    }


def _bare(name: str) -> str:
    return re.sub(r"\s+", " ", name)


@pytest.mark.parametrize("form", [wrapped, line_a_paragraph, markdown], ids=lambda form: form.__name__)
@pytest.mark.parametrize("parts", [BIOTECH, MINING], ids=["biotech", "mining"])
def test_the_form_of_a_text_does_not_change_what_it_promises(
    parts: list[tuple[str, str]], form: Callable[[str, str], str]
) -> None:
    assert promises(parts, form) == promises(parts, plain)


@pytest.mark.parametrize("parts", [BIOTECH, MINING], ids=["biotech", "mining"])
def test_no_break_spaces_change_no_kind_and_no_window(parts: list[tuple[str, str]]) -> None:
    given, spaced = promises(parts, plain), promises(parts, no_break_spaces)
    assert {promise[:3] for promise in spaced} == {promise[:3] for promise in given}


def test_the_biotech_release_promises_what_it_says() -> None:
    assert {promise[:3] for promise in promises(BIOTECH, plain)} == {
        ("data-readout", "2027-07-01", "2027-09-30"),
        ("regulatory-submission", "2028-01-01", "2028-06-30"),
        ("trial-start", "2027-06-01", "2027-06-30"),
        ("ind-submission", "2027-10-01", "2027-12-31"),
        ("trial-complete", "2027-12-01", "2027-12-31"),
        ("cash-runway", "2029-07-01", "2029-12-31"),
    }


def test_the_mining_release_promises_what_it_says() -> None:
    assert {promise[:3] for promise in promises(MINING, plain)} == {
        ("manufacturing", "2028-07-01", "2028-12-31"),
        ("manufacturing", "2028-04-01", "2028-04-30"),
        ("data-readout", "2027-06-01", "2027-06-30"),
        ("deal-closing", "2027-03-04", "2027-09-30"),
    }
