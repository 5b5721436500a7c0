"""Strangers' text: whatever the bytes are, a reader gives drafts and problems, and never raises."""

import io
import json
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker.core.models import Draft, Problem
from tracker.sources import Given
from tracker.sources.decoding import decoded
from tracker.sources.folder import read_stream
from tracker.sources.formats import READERS
from tracker.sources.html.guard import DEEPEST, too_deep

GIVEN = Given(company="Borealis", ticker=None, date=date(2025, 4, 7), source_url=None, today=date(2026, 1, 1))
NOTHING_GIVEN = Given(company=None, ticker=None, date=None, source_url=None, today=date(2026, 1, 1))
SUFFIXES = st.sampled_from(["", *READERS])

RELEASE_WORDS = """
    OMAHA, Neb. April 7, 2025 (GLOBE NEWSWIRE) -- (BUSINESS WIRE) / ACCESSWIRE (Nasdaq: BRLS) (NYSE: Borealis Inc. today
    About SOURCE | - – • # * ** --- 04/07/2025 09:00 AM ( ) [ ] 2025年4月7日 The of and
"""
PAGE_TAGS = """
    <p> </p> <div> </div> <table> <tr> <td> </td> </table> <ul> <li> <br> <sup> 1 </sup> <b> </b> <pre> </pre> <script>
    </script> <h1> <time datetime=2025> <article> <main> <!-- --> <![CDATA[ ]]> <svg> <select> <template> &nbsp; &#0;
    &#xD800; <a href='
"""
SUBMISSION_LINES = """<SEC-DOCUMENT>|<DOCUMENT>|<TYPE>EX-99.1|<TEXT>|</TEXT>|</DOCUMENT>|<FILENAME>a|<PAGE>|x|<P>
FILED AS OF DATE:\t\t20259999|CENTRAL INDEX KEY: ٣٤|FISCAL YEAR END: 1399|ACCESSION NUMBER: 1"""
WORDS = st.sampled_from([*RELEASE_WORDS.split(), "\n", "\n\n", "\r\n"])
TAGS = st.sampled_from(PAGE_TAGS.split())
SGML = st.sampled_from([f"{line}\n" for line in SUBMISSION_LINES.replace("\n", "|").split("|")])


def checked(data: bytes, suffix: str, told: Given) -> None:
    """Read an input, and hold its drafts to what others rely on."""
    found = list(read_stream(io.BytesIO(data), suffix, "in", told))
    assert found
    for one in found:
        assert isinstance(one, Draft | Problem)
        if isinstance(one, Draft):
            one.text.encode()
            one.title.encode()
            assert "\n" not in one.title
            assert one.company.name.strip()
            assert one.date <= told.today


@given(st.binary(max_size=400), SUFFIXES, st.sampled_from([GIVEN, NOTHING_GIVEN]))
def test_any_bytes(data: bytes, suffix: str, told: Given) -> None:
    checked(data, suffix, told)


@given(st.text(max_size=400), SUFFIXES)
def test_any_text(text: str, suffix: str) -> None:
    checked(text.encode("utf-8", "surrogatepass"), suffix, GIVEN)


@given(st.lists(WORDS, max_size=40).map(" ".join), SUFFIXES, st.sampled_from([GIVEN, NOTHING_GIVEN]))
def test_any_words_of_a_release(text: str, suffix: str, told: Given) -> None:
    checked(text.encode(), suffix, told)


@given(st.lists(TAGS | WORDS, max_size=60).map("".join))
@example("<table><tr><td><table><tr><td>x")
@example("<li><sup>1</sup><pre>\n</pre>")
def test_any_markup(page: str) -> None:
    checked(page.encode(), ".html", GIVEN)


@given(st.lists(SGML, max_size=30).map("".join))
def test_any_submission(text: str) -> None:
    checked(b"<DOCUMENT>\n" + text.encode(), ".txt", GIVEN)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=5,
)
KEYS = st.sampled_from(
    ["text", "id", "date", "ticker", "company", "title", "url", "cik", "exchange", "fiscal_year_end_month", "x"]
)


@given(
    st.lists(st.dictionaries(KEYS, VALUES, max_size=6) | VALUES, max_size=4), st.sampled_from([".jsonl", ".json", ""])
)
def test_any_records(records: list[object], suffix: str) -> None:
    checked("\n".join(map(json.dumps, records)).encode(), suffix, GIVEN)
    checked(json.dumps(records).encode(), suffix, GIVEN)


@given(st.text(max_size=300))
def test_a_text_in_utf_8_is_its_letters_with_plain_line_ends(text: str) -> None:
    expected = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd").removeprefix("\ufeff")
    assert decoded(text.encode("utf-8", "replace")) == expected.encode("utf-8", "replace").decode()


MANY = 60_000


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * MANY,
        "<div><br title='</div>'>" * MANY,
        "<b><div></b>" * MANY,
        "<span><div></span>" * MANY,
        "<div><table></div></table>" * MANY,
        "<div><select></div></select>" * MANY,
        "<li><dd>" * MANY,
        "<div><!--><!-- </div> -->" * MANY,
        "<div><!</div>" * MANY,
        "<p>" + "".join(f"<b id={number}>" for number in range(90)) + "<p>x" * MANY,
        "<div " + " ".join(f"a{number}" for number in range(MANY)) + ">",
        "<svg>" + "<g><path>" * MANY,
        "<table><tr><td>" * 201 + "x" * MANY,
    ],
    ids=lambda page: page[:30],
)
def test_a_page_built_to_stall_a_parser_is_refused_before_it_is_parsed(page: str) -> None:
    (found,) = read_stream(io.BytesIO(page.encode()), ".html", "in.html", GIVEN)
    assert found == Problem("in.html", "in.html is nested too deeply to be a page", "save its text as .txt")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * (DEEPEST - 1),
        "<p>text" * MANY,
        "<ul>" + "<li>item" * MANY,
        "<table>" + "<tr><td><font color=red><b>cell</td></tr>" * MANY + "</table>",
        "<p><font size=2>text</p>" * MANY,
        "<p><b><i>text</b></i></p>" * MANY,
        "<p><a name=x>text</p>" * MANY,
        "<div><span>text</div>" * MANY,
        "<script>" + "if (i<n) i++;" * MANY + "</script>",
        "<p>" + "&amp;" * MANY,
    ],
    ids=lambda page: page[:30],
)
def test_an_untidy_page_is_no_deep_one(page: str) -> None:
    assert not too_deep(page)


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        ("<!--" * MANY, ".html"),
        ("<a " * MANY, ".html"),
        ("<![" * MANY, ".html"),
        ('<a b="' * MANY, ".html"),
        ("(" * MANY, ".txt"),
        (" " * MANY + "x", ".txt"),
        ("(BUSINESS WIRE)--" * MANY, ".txt"),
        ("1 May 2025 - " * MANY, ".txt"),
        ("BOSTON, May 1, 2025 \n" * MANY, ".txt"),
        ("Borealis Inc. (Nasdaq: ABC) " * MANY, ".txt"),
        ("ABC, " * MANY + "May 1, 2025 - x", ".txt"),
        ("About A b\n" * MANY, ".txt"),
        ("[a](" * MANY, ".md"),
        ("---\n" + "a: b\n" * MANY, ".md"),
        ("[" * MANY, ".json"),
        ("<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n" * MANY, ".txt"),
        ("<table><tr><td>" * 200 + "x" * MANY, ".html"),
    ],
    ids=lambda value: value[:20],
)
def test_long_runs_of_one_thing_are_read_or_refused(data: str, suffix: str) -> None:
    checked(data.encode(), suffix, GIVEN)


def test_entities_of_a_page_are_not_expanded() -> None:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 9))
    page = (
        f'<!DOCTYPE html [<!ENTITY l0 "laugh">{lines}<!ENTITY f SYSTEM "file:///etc/passwd">]><body><p>&l8; &f; plant'
    )
    (draft,) = read_stream(io.BytesIO(page.encode()), ".html", "in.html", GIVEN)
    assert isinstance(draft, Draft)
    assert draft.text.endswith("&l8; &f; plant")
    assert "laughlaugh" not in draft.text
    assert "root:" not in draft.text
