"""Text, Markdown, JSON Lines and EDGAR submissions. All companies are invented."""

import io
import json
from dataclasses import replace
from datetime import date

import pytest

from tracker.core.models import Company, Draft, Problem, Source
from tracker.sources import Given
from tracker.sources.decoding import LARGEST
from tracker.sources.folder import read_stream

GIVEN = Given(company=None, ticker=None, date=None, source_url=None, today=date(2026, 1, 1))
APRIL_7 = date(2025, 4, 7)
BOREALIS = Company("Borealis Tools, Inc.", "BRLS", "NASDAQ")
RELEASE = (
    "Borealis Tools Opens Its Second Plant\n\n"
    "OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE) -- Borealis Tools, Inc. (Nasdaq: BRLS) today announced a plant."
)
RECORD = {
    "id": "2025-04-07-a",
    "date": "2025-04-07",
    "ticker": "BRLS",
    "company": "Borealis Tools",
    "title": "Borealis Tools Opens Its Second Plant",
    "url": "https://example.org/a",
    "text": RELEASE,
}


def drafts(data: bytes | str, suffix: str = ".txt", given: Given = GIVEN) -> list[Draft | Problem]:
    """What is read from an input named "in" plus a suffix."""
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    return list(read_stream(stream, suffix, f"in{suffix}", given))


def only(data: bytes | str, suffix: str = ".txt", given: Given = GIVEN) -> Draft:
    """The one draft of an input."""
    (draft,) = drafts(data, suffix, given)
    assert isinstance(draft, Draft), draft
    return draft


def problem(data: bytes | str, suffix: str = ".txt", given: Given = GIVEN) -> Problem:
    """The one problem of an input."""
    (found,) = drafts(data, suffix, given)
    assert isinstance(found, Problem), found
    return found


def test_a_text_gives_who_when_and_what_and_stays_as_it_is() -> None:
    draft = only(RELEASE)
    assert draft == Draft(text=RELEASE, title="Borealis Tools Opens Its Second Plant", date=APRIL_7, company=BOREALIS)


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_are_those_of_any_text_file(end: str) -> None:
    assert only(RELEASE.replace("\n", end)).text == RELEASE


def test_the_command_line_stands_above_the_text() -> None:
    given = replace(GIVEN, company="Acorn", ticker="ACRN", date=date(2025, 4, 8), source_url="https://example.org/b")
    draft = only(RELEASE, given=given)
    assert (draft.company, draft.date) == (Company("Acorn", "ACRN"), date(2025, 4, 8))
    assert draft.source == Source(None, "https://example.org/b")


def test_a_given_company_takes_the_listing_only_where_the_text_speaks_of_it() -> None:
    ours = replace(GIVEN, company="Borealis Tools")
    assert only(RELEASE, given=ours).company == replace(BOREALIS, name="Borealis Tools")
    assert only(RELEASE, given=replace(GIVEN, company="Acorn")).company == Company("Acorn")


@pytest.mark.parametrize(
    ("text", "given", "expected"),
    [
        ("Borealis opens a plant.", GIVEN, Problem("in.txt", "no date found in in.txt", "--date YYYY-MM-DD")),
        (
            "Plants open everywhere, nobody knows whose.",
            replace(GIVEN, date=APRIL_7),
            Problem("in.txt", "no company found in in.txt", "--company NAME"),
        ),
        (
            RELEASE,
            replace(GIVEN, today=date(2025, 4, 6)),
            Problem("in.txt", "in.txt is dated 2025-04-07, which is in the future", "--date YYYY-MM-DD"),
        ),
        ("", GIVEN, Problem("in.txt", "in.txt is empty")),
        (" \n\t ", GIVEN, Problem("in.txt", "in.txt is empty")),
    ],
)
def test_what_cannot_be_known_is_said_with_the_option_that_gives_it(text: str, given: Given, expected: Problem) -> None:
    assert problem(text, given=given) == expected


def test_the_day_of_today_is_not_in_the_future() -> None:
    assert only(RELEASE, given=replace(GIVEN, today=APRIL_7)).date == APRIL_7


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"text\x00text", "a binary file"),
        (b"%PDF-1.7 ...", "a PDF"),
        (b"PK\x03\x04....", "a zip archive or an office document"),
        (b"\x1f\x8b....", "compressed"),
        (b"{\\rtf1 ...}", "an RTF document"),
        (b"\x89PNG\r\n\x1a\n\x00", "a binary file"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, kind: str) -> None:
    assert problem(data).sentence == f"in.txt is {kind}"


def test_a_nul_past_the_first_bytes_is_still_seen() -> None:
    assert problem(RELEASE.encode() + b" " * 5_000 + b"\x00").sentence == "in.txt is a binary file"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_a_text_is_read_in_the_encoding_it_has(encoding: str) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    assert only(mark + f"{RELEASE} “Café”".encode(encoding)).text == f"{RELEASE} “Café”"


def test_a_file_of_the_largest_size_is_read_and_one_byte_more_is_not() -> None:
    whole = RELEASE.encode().ljust(LARGEST)
    assert only(whole).date == APRIL_7
    assert problem(whole + b" ").sentence == "in.txt is larger than 10 MB"


def test_a_release_in_another_language_is_handed_on() -> None:
    text = "Borealis ouvre une usine\n\nMONTRÉAL, le 7 avril 2025 /CNW/ - Borealis Inc. (TSX: BRL) annonce une usine."
    assert only(text).company == Company("Borealis Inc.", "BRL", "TSX")


# Markdown


def test_front_matter_says_who_and_when_and_is_no_part_of_the_text() -> None:
    matter = (
        '---\ntitle: "Borealis: a plant"\ndate: 2025-04-08\ncompany: Borealis Tools\nticker: BRL\nexchange: NYSE\n'
        "id: a-1\nurl: https://example.org/a\nfiscal_year_end_month: 6\ntags: [plants]\n---\n\n"
    )
    assert only(matter + RELEASE, ".md") == Draft(
        text=RELEASE,
        title="Borealis: a plant",
        date=date(2025, 4, 8),
        company=Company("Borealis Tools", "BRL", "NYSE"),
        source=Source("a-1", "https://example.org/a"),
        fiscal_year_end_month=6,
    )


def test_markdown_is_kept_as_it_stands_and_its_heading_is_the_title() -> None:
    text = "# Borealis Grows\n\n*A subhead of the release that is longer*\n\n" + RELEASE.split("\n\n")[1].replace(
        "OMAHA, Neb., April 07, 2025 (GLOBE NEWSWIRE)",
        "**OMAHA, Neb., April 07, 2025 ([GLOBE NEWSWIRE](https://example.org))**",
    )
    draft = only(text, ".md")
    assert (draft.text, draft.title, draft.date, draft.company) == (text, "Borealis Grows", APRIL_7, BOREALIS)


@pytest.mark.parametrize("text", ["---\nno end: here\n\n", "---\n", "--- \n---\n"])
def test_rules_that_are_no_front_matter_stay_in_the_text(text: str) -> None:
    assert only(text + RELEASE, ".md").text.endswith(RELEASE)


# JSON Lines


def test_a_line_of_json_is_a_release_and_what_it_states_is_trusted() -> None:
    record = {**RECORD, "date": "2025-04-09", "fiscal_year_end_month": 6, "cik": 1234567, "note": "unknown"}
    assert only(json.dumps(record), ".jsonl") == Draft(
        text=RELEASE,
        title=RECORD["title"],
        date=date(2025, 4, 9),
        company=Company("Borealis Tools", "BRLS", "NASDAQ", "1234567"),
        source=Source("2025-04-07-a", "https://example.org/a"),
        fiscal_year_end_month=6,
    )


def test_one_address_is_not_given_to_all_lines_of_a_file() -> None:
    given = replace(GIVEN, source_url="https://example.org/b")
    line = json.dumps({"text": RELEASE})
    assert [draft.source.url for draft in drafts(f"{line}\n{line}", ".jsonl", given) if isinstance(draft, Draft)] == [
        None
    ] * 2
    assert only(line, ".json", given).source.url == "https://example.org/b"


def test_a_register_number_is_the_same_with_and_without_zeros() -> None:
    record = json.dumps({**RECORD, "cik": "0001234567"})
    assert only(record, ".jsonl").company.cik == "1234567"


def test_a_record_with_a_text_alone_is_read_like_a_text() -> None:
    assert only(json.dumps({"text": RELEASE}), ".jsonl") == only(RELEASE)


def test_the_text_of_a_record_is_untouched_except_what_no_file_can_hold() -> None:
    line = '{"text": "a\\r\\nb \\ud800 \\u0000 c", "date": "2025-04-07", "company": "Borealis", "title": "t"}'
    assert only(line, ".jsonl").text == "a\r\nb \ufffd \ufffd c"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("{", "is not JSON"),
        ("[1]", "is no JSON object"),
        ('"text"', "is no JSON object"),
        ('{"id": "a"}', "has no text"),
        ('{"text": "  "}', "has no text"),
        ('{"text": 7}', "has a text that is no text"),
        ('{"text": "a", "ticker": ["A"]}', "has a ticker that is no text"),
        ('{"text": "a", "id": true}', "has an id that is no text"),
        ('{"text": "a", "date": "soon"}', 'has a date that is none: "soon"'),
        ('{"text": "a", "date": "2025-02-30"}', "has a date that is none"),
        ('{"text": "a", "fiscal_year_end_month": 13}', "has a fiscal_year_end_month that is none"),
        ('{"text": ' + "[" * 200_000, "is nested too deeply"),
        ('{"text": "a", "id": ' + "9" * 5_000 + "}", "is not JSON"),
    ],
)
def test_a_broken_line_is_named_by_its_number_and_the_others_are_read(line: str, sentence: str) -> None:
    good = json.dumps(RECORD)
    first, broken, last = drafts(f"{good}\n\n{line}\n{good}\n", ".jsonl")
    assert isinstance(broken, Problem)
    assert broken.where == "in.jsonl:3"
    assert broken.sentence.startswith(f"in.jsonl:3 {sentence}")
    assert isinstance(first, Draft)
    assert first == last


def test_a_line_that_is_too_long_is_skipped_and_the_next_is_read() -> None:
    huge = b'{"text": "' + b"x" * LARGEST + b'"}\n'
    broken, good = drafts(huge + json.dumps(RECORD).encode(), ".jsonl")
    assert isinstance(broken, Problem)
    assert broken.sentence == "in.jsonl:1 is longer than 10 MB"
    assert isinstance(good, Draft)


@pytest.mark.parametrize("data", ["\n\n \n", "\ufeff\n"])
def test_lines_that_hold_nothing_are_an_empty_file(data: str) -> None:
    assert problem(data, ".jsonl").sentence == "in.jsonl is empty"


@pytest.mark.parametrize("shape", [RECORD, [RECORD, RECORD]])
def test_a_json_file_is_one_release_or_a_list(shape: object) -> None:
    found = drafts(json.dumps(shape, indent=2), ".json")
    assert [type(draft) for draft in found] == [Draft] * (len(shape) if isinstance(shape, list) else 1)


def test_a_fault_in_a_list_is_named_by_its_place() -> None:
    assert drafts(json.dumps([RECORD, 7]), ".json")[1] == Problem(
        "in.json[2]",
        "in.json[2] is no JSON object",
        "a release is one JSON object a line: id, date, ticker, company, title, url, text",
    )


@pytest.mark.parametrize("data", ['{"a": 1}', "[]", "7"])
def test_json_of_something_else_holds_no_release(data: str) -> None:
    assert problem(data, ".json").sentence == "in.json holds no release"


# EDGAR

HEADER = """<SEC-DOCUMENT>0001234567-25-000042.txt : 20250408
<SEC-HEADER>0001234567-25-000042.hdr.sgml : 20250408
ACCESSION NUMBER:\t\t0001234567-25-000042
CONFORMED SUBMISSION TYPE:\t8-K
FILED AS OF DATE:\t\t20250408

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tBOREALIS TOOLS, INC.
\t\tCENTRAL INDEX KEY:\t\t\t0001234567
\t\tFISCAL YEAR END:\t\t\t0630

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tAcorn Corp
</SEC-HEADER>
"""


def document(kind: str, body: str, name: str = "ex.htm", description: str = "") -> str:
    """One document of a submission."""
    described = f"<DESCRIPTION>{description}\n" if description else ""
    return f"<DOCUMENT>\n<TYPE>{kind}\n<SEQUENCE>2\n<FILENAME>{name}\n{described}<TEXT>\n{body}\n</TEXT>\n</DOCUMENT>\n"


PAGE = (
    "<HTML><BODY>" + "".join(f"<P>{part}</P>" for part in ("Exhibit 99.1", *RELEASE.split("\n\n"))) + "</BODY></HTML>"
)
COVER = document("8-K", "<HTML><BODY><P>Item 8.01 Other Events.</P></BODY></HTML>", "8k.htm")


def test_a_submission_gives_its_press_release_with_all_the_header_knows() -> None:
    draft = only(HEADER + COVER + document("EX-99.1", PAGE) + document("GRAPHIC", "begin 644 a.jpg"))
    assert draft == Draft(
        text="Exhibit 99.1\n\n" + RELEASE,
        title="Borealis Tools Opens Its Second Plant",
        date=APRIL_7,
        company=Company("Borealis Tools, Inc.", "BRLS", "NASDAQ", "1234567"),
        source=Source(
            "0001234567-25-000042:EX-99.1", "https://www.sec.gov/Archives/edgar/data/1234567/000123456725000042/ex.htm"
        ),
        fiscal_year_end_month=6,
    )


def test_an_exhibit_without_a_dateline_has_the_day_of_filing_and_the_registered_name() -> None:
    body = "<P>Plants open everywhere in the country</P><P>All of them are ours.</P>"
    draft = only(HEADER + document("EX-99.1", body))
    assert (draft.date, draft.company) == (date(2025, 4, 8), Company("BOREALIS TOOLS, INC.", cik="1234567"))


def test_each_exhibit_that_is_a_release_is_one_and_presentations_are_none() -> None:
    found = drafts(
        HEADER
        + document("EX-99.1", PAGE, description="PRESS RELEASE")
        + document("EX-99.2", PAGE, "slides.htm", "INVESTOR PRESENTATION")
        + document("EX-99.3", "<P>Terms of a loan, without a dateline</P>")
        + document("EX-99.4", RELEASE, "second.txt")
        + document("EX-10.1", PAGE)
        + document("EX-99.5", "<PDF>\nbegin 644 a.pdf\n</PDF>")
    )
    assert [draft.source.id for draft in found if isinstance(draft, Draft)] == [
        "0001234567-25-000042:EX-99.1",
        "0001234567-25-000042:EX-99.4",
    ]
    assert len(found) == 2


def test_an_old_exhibit_in_plain_text_is_read() -> None:
    draft = only(
        HEADER + document("EX-99", f"<PAGE>\n{RELEASE}\n\n<TABLE>\n<S>  <C>\nA &amp; B   1\n</TABLE>", "ex.txt")
    )
    assert draft.date == APRIL_7
    assert "A & B   1" in draft.text
    assert "<" not in draft.text


@pytest.mark.parametrize("suffix", [".txt", ".html", ""])
def test_an_exhibit_alone_is_known_by_how_it_begins(suffix: str) -> None:
    draft = only("\n" + document("EX-99.1", PAGE), suffix)
    assert (draft.company, draft.title) == (BOREALIS, "Borealis Tools Opens Its Second Plant")


def test_a_submission_that_is_cut_off_gives_what_is_there() -> None:
    assert only((HEADER + document("EX-99.1", PAGE)).split("</TEXT>")[0]).date == APRIL_7


def test_a_submission_without_a_release_says_so() -> None:
    assert problem(HEADER + COVER).sentence == "in.txt holds no press release"


# What an input is, where its name does not say


@pytest.mark.parametrize(
    "data",
    [
        RELEASE,
        f"---\ndate: 2025-04-07\n---\n{RELEASE}",
        f"<!DOCTYPE html><h1>Borealis Tools Opens Its Second Plant</h1><p>{RELEASE.split(chr(10))[2]}</p>",
        json.dumps({"text": RELEASE}),
        json.dumps({"text": RELEASE}, indent=1),
        json.dumps([{"text": RELEASE}]),
        HEADER + document("EX-99.1", PAGE),
    ],
    ids=["text", "markdown", "page", "json line", "json", "list", "submission"],
)
def test_an_input_without_a_name_is_known_by_what_it_holds(data: str) -> None:
    draft = only(data, "")
    assert (draft.date, draft.company.ticker, draft.title) == (APRIL_7, "BRLS", "Borealis Tools Opens Its Second Plant")
