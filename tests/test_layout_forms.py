"""One release in many forms: plain, hard-wrapped, with no-break spaces, a line a paragraph, Markdown, CRLF."""

import re
import textwrap
from collections.abc import Callable

import pytest

from tracker.core.layout import lay_out
from tracker.core.models import Company, Section

ACME = Company("Norrland Battery Group", "NBG", "Nasdaq")

TITLE = "Norrland Battery Reports Third Quarter 2025 Results and Sets Date for First Cells From Its Plant in Luleå"

RELEASE = [
    ("title", TITLE),
    ("sub", "First Customer Cells From the Luleå Plant Expected by Year-End 2025"),
    ("bullet", "Second Line to Start in the First Half of 2026; Permits for the Third Filed in September"),
    ("bullet", "Cash of $412 Million Expected to Last Into 2028"),
    (
        "prose",
        "LULEÅ, Sweden, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Norrland Battery Group (Nasdaq: NBG), a maker of "
        "sodium-ion cells for "
        "grid storage, today reported results for the third quarter of 2025. Revenue came to $18.4 million, "
        "compared with $11.2 "
        "million a year earlier.",
    ),
    (
        "prose",
        "“The dry room is running and the first coils went through it in October,” said Maja Lindqvist, "
        "Ph.D., Chief Executive "
        "Officer of Norrland. “We expect to ship the first cells to Holmen Grid before the end of the year, "
        "and I would be "
        "disappointed by anything later.”",
    ),
    (
        "prose",
        "“Sodium cells could take a fifth of the market within ten years,” said Per Dahl, Professor of "
        "Electrochemistry at the "
        "University of Umeå, who was not involved in the project.",
    ),
    ("heading", "Outlook and Milestones"),
    ("prose", "The Company has set itself the following milestones for the coming year:"),
    (
        "bullet",
        "NB-200 cell, UL 9540A certification: the test report is expected in Q1 2026. No further tests are planned.",
    ),
    (
        "bullet",
        "Luleå second line: installation is on schedule, with start of production planned for the first half of 2026.",
    ),
    (
        "bullet",
        "Ohio plant: the company plans to break ground in the summer of 2026, subject to the award of a "
        "grant by the U.S. "
        "Department of Energy.",
    ),
    ("heading", "Third Quarter 2025 Financial Results"),
    (
        "prose",
        "Research and development expenses were $9.1 million for the quarter. General and administrative "
        "expenses were $4.0 "
        "million. Norrland expects capital expenditure of approximately $120 million in fiscal year 2026, "
        "which is less than it "
        "had planned before the second line was redesigned around the smaller oven.",
    ),
    ("heading", "About Norrland Battery Group"),
    (
        "prose",
        "Norrland Battery Group develops and makes sodium-ion cells in northern Sweden, where power is cheap "
        "and clean. It was "
        "founded in 2018 and employs 340 people.",
    ),
    ("heading", "Cautionary Note Regarding Forward-Looking Statements"),
    (
        "prose",
        "This press release contains forward-looking statements, including those about first shipments by "
        "year-end 2025, the start "
        "of the second line in the first half of 2026 and the ground-breaking in Ohio. Actual results could "
        "differ materially. "
        "Norrland undertakes no obligation to update them.",
    ),
    ("heading", "Contacts"),
    ("line", "Investors: ir@norrland.example"),
]


def plain(kind: str, words: str) -> str:
    return f"  • {words}\n" if kind == "bullet" else f"{words}\n" if kind in ("heading", "line") else f"\n{words}\n\n"


def wrapped(kind: str, words: str) -> str:
    mark = "  * " if kind == "bullet" else ""
    return textwrap.fill(words, 72, initial_indent=mark, subsequent_indent=" " * len(mark)) + "\n" * (
        1 if kind == "bullet" else 2
    )


def wrapped_at_90_by_words(kind: str, words: str) -> str:
    mark = "- " if kind == "bullet" else ""
    return textwrap.fill(words, 90, initial_indent=mark, break_on_hyphens=False) + (
        "\n" if kind == "bullet" else "\n\n"
    )


def no_break_spaces(kind: str, words: str) -> str:
    words = words.replace(" ", "\u00a0")
    return f"\u00a0\u00a0•\u00a0{words}\n\u00a0\n" if kind == "bullet" else f"\u00a0{words}\u00a0\n\u00a0\n"


def line_a_paragraph(kind: str, words: str) -> str:
    return f"● {words}\n" if kind == "bullet" else f"{words}\n"


def markdown(kind: str, words: str) -> str:
    marks = {"title": f"# {words}", "sub": f"**{words}**", "heading": f"## {words}", "bullet": f"* {words}"}
    return marks.get(kind, words) + "\n\n"


def bold(kind: str, words: str) -> str:
    marks = {"title": f"**{words}**", "sub": f"*{words}*", "heading": f"**{words}**", "bullet": f"- {words}"}
    return marks.get(kind, words) + ("\n" if kind == "bullet" else "\n\n")


def windows_lines(kind: str, words: str) -> str:
    return plain(kind, words).replace("\n", "\r\n")


def framed(kind: str, words: str) -> str:
    return f"-- {words} --\n\n" if kind == "sub" else line_a_paragraph(kind, words) + "\n"


def bare_bullets(_: str, words: str) -> str:
    return f"{words}\n\n"


FORMS = [wrapped, wrapped_at_90_by_words, no_break_spaces, line_a_paragraph, markdown, bold, windows_lines, framed]


def written(form: Callable[[str, str], str]) -> str:
    return "".join(form(kind, words) for kind, words in RELEASE)


def read(form: Callable[[str, str], str]) -> list[tuple[Section, str]]:
    return [(s.section, bare(s.text)) for s in lay_out(written(form), TITLE, ACME)]


def bare(words: str) -> str:
    """Without marks, and with each run of blanks as one; a word broken at its hyphen is whole again."""
    return " ".join(re.sub(r"(?<=\w-)\s*\n\s*", "", words).replace("*", "").split())


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_every_form_gives_the_same_sentences_in_the_same_sections(form: Callable[[str, str], str]) -> None:
    assert read(form) == read(plain)


def test_the_plain_form_is_read_as_it_was_written() -> None:
    sections = [section.value for section, _ in read(plain)]
    assert sections == (
        ["title", "headline", "bullet", "bullet", "body", "body", "quote", "quote", "third-party", "body", "body"]
        + ["bullet"] * 4
        + ["body"] * 4
        + ["about"] * 3
        + ["safe-harbor"] * 4
        + ["furniture"] * 2
    )


def test_bullets_without_marks_are_the_same_sentences() -> None:
    assert [words for _, words in read(bare_bullets)] == [words for _, words in read(plain)]


def test_a_whole_release_on_one_line_keeps_its_notice_and_its_about_apart() -> None:
    text = " ".join(words for _, words in RELEASE)
    laid = {bare(s.text): s.section for s in lay_out(text, TITLE, ACME)}
    notice = next(words for words in laid if words.endswith("the ground-breaking in Ohio."))
    assert laid[notice] is Section.SAFE_HARBOR
    promise = next(words for words in laid if words.startswith("“We expect to ship the first cells"))
    assert laid[promise] is Section.QUOTE
    about = next(words for words in laid if words.startswith("Norrland Battery Group develops"))
    assert laid[about] is Section.ABOUT


def test_a_heading_rules_what_stands_under_it_in_every_form() -> None:
    for form in [plain, *FORMS]:
        headings = {bare(s.text): bare(s.heading) for s in lay_out(written(form), TITLE, ACME)}
        assert headings["No further tests are planned."] in (
            "The Company has set itself the following milestones for the coming year",
            "NB-200 cell, UL 9540A certification",
        ), form.__name__
        assert headings["It was founded in 2018 and employs 340 people."] == "About Norrland Battery Group", (
            form.__name__
        )


def test_a_dash_or_a_numeral_that_the_wrap_put_first_is_no_bullet() -> None:
    prose = (
        "The plant will make three things: (i) cells for ships that sail the coast of Norway and\n"
        "(ii) cells for ferries, which the company expects to deliver in the first half of 2026\n"
        "- the date was set in May - and all the modules that go with them to the customer,\n"
        "who has asked for them since the first ship was laid down in the yard at Bergen, and\n"
        "who will take them as they come, a ship at a time, over the years that follow on it."
    )
    assert len(lay_out(prose, "", ACME)) == 1


def test_lines_of_a_wrapped_list_stay_apart() -> None:
    text = (
        "The company expects the following steps in the year that begins in January of the year:\n"
        "- cells for ships that sail along the coast of Norway, in the first half of the year\n"
        "- cells for ferries, which will be delivered to the customer at the end of the second\n"
        "  quarter\n"
        "- modules that go with them, to be delivered to the customer in the yard by December"
    )
    assert [s.text.split()[0] for s in lay_out(text, "", ACME)] == ["The", "cells", "cells", "modules"]


def test_justified_text_is_no_table() -> None:
    text = "The  Company  expects  to  open  the plant  in  May 2026,  and  hopes  to fill it  soon."
    assert [s.section for s in lay_out(text, "", ACME)] == [Section.BODY]


def test_headings_over_long_lines_are_not_taken_for_a_wrap() -> None:
    about = "The plant makes cells for ships, and for ferries, and for the islands along the coast. " * 3
    text = "\n\n".join(f"About the {name} Battery Plant Number\n{about}" for name in ("Narvik", "Bodo", "Alta"))
    assert len([s for s in lay_out(text, "", ACME) if s.text.startswith("About the ")]) == 3


def test_a_speakers_name_may_be_broken_over_two_lines() -> None:
    article = (
        "By the news desk | May 6, 2025\n\n"
        "“The plant is on time and the first cells go out in December,” said Dr. Maja Elin\n"
        "Lindqvist, chief executive officer of Norrland, when she was asked in the hall on\n"
        "Tuesday. The plant is in the north, where power is cheap and the nights are long and\n"
        "cold.\n\n"
        "“The second line will be up by June of the year that follows this one,” Lindqvist\n"
        "said. It is a large plant, and there is no other like it in the whole of the north.\n"
    )
    quoted = [s.text[:11] for s in lay_out(article, "", ACME) if s.section is Section.QUOTE]
    assert quoted == ["“The plant ", "“The second"]
