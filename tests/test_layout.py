"""What holds of every layout of every text."""

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.core.layout import lay_out
from tracker.core.layout.sentences import LONGEST
from tracker.core.models import Company, Sentence

ACME = Company("Acme Robotics, Inc.", "ACME")

PIECES = st.sampled_from(
    [
        "The company expects to open the plant in May 2026. ",
        "“We start in May,” said Ada Lund, CEO of Acme. ",
        "OSLO, May 5, 2025 (GLOBE NEWSWIRE) -- Acme (Nasdaq: ACME) today announced ",
        "\n• ", "\n- ", "\n1. ", "\n\n", "\n", "\r\n", "\u2028", "\u00a0", "  ", "\t", "    ", "|", "**", "# ",
        "-- ", " --", "* ", " • ",
        "U.S. ", "Inc. ", "p.m. ", "No. 5 ", "e.g. ", "$5 million; ", "(a) ", "o ", '"', "“", "”", "!", "?",
        "...", "。", ". ", ":", ";",
        "About Acme", "FAQ", "Forward-Looking Statements", "Positive", "Insights", "Contacts",
        "회사는 ", "La compañía espera ", "x" * 900,
        "Date/Time: May 5", "\x00", "\x85", "\u202e", "\ud800", "Q4 ’25",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=300))


def layout_of(text: str, title: str = "") -> tuple[Sentence, ...]:
    return lay_out(text, title, ACME)


@given(TEXTS)
def test_sentences_quote_the_text_in_order_and_never_overlap(text: str) -> None:
    laid = layout_of(text, text[:40])
    assert all(text[s.start : s.end] == s.text for s in laid)
    assert all(above.end <= below.start for above, below in pairwise(laid))
    assert all(above.paragraph <= below.paragraph for above, below in pairwise(laid))


@given(TEXTS)
def test_no_sentence_is_empty_or_long_or_has_outer_blanks(text: str) -> None:
    laid = layout_of(text)
    assert all(s.text == s.text.strip() and 0 < len(s.text) <= LONGEST for s in laid)


@given(TEXTS)
def test_every_letter_is_in_a_sentence_or_in_a_mark(text: str) -> None:
    laid = layout_of(text)
    gaps = [
        text[above:below] for above, below in pairwise([0, *(at for s in laid for at in (s.start, s.end)), len(text)])
    ][::2]
    left = [gap for gap in gaps if any(map(str.isalpha, MARK.sub(" ", gap)))]
    assert left == []


MARK = re.compile(r"(?<![^\s>#])(?:o|\(?(?:[a-z]|[ivx]{1,4})\))(?=\s)")


@given(TEXTS)
@settings(max_examples=40)
def test_the_same_text_gives_the_same_layout(text: str) -> None:
    assert layout_of(text) == layout_of(text)


@pytest.mark.parametrize("text", ["", " \n\t\u00a0", "---", "***\n\n###", "\x00"])
def test_a_text_without_words_has_no_sentences(text: str) -> None:
    assert layout_of(text) == ()


def test_a_long_sentence_is_cut_at_its_semicolons() -> None:
    clauses = [f"the risk that the {number}th plant will not open as planned in 2026" for number in range(40)]
    laid = layout_of("Risks include " + "; ".join(clauses) + ".")
    assert len(laid) > 2
    assert all(s.text.endswith((";", ".")) for s in laid)


HOSTILE = {
    "one letter": "a" * 100_000,
    "letters and blanks": "a " * 50_000,
    "lines of a letter": "a\n" * 50_000,
    "blank lines": " \n" * 50_000,
    "full stops": ". " * 50_000,
    "no blanks": "." * 100_000,
    "initials": "A. " * 33_000,
    "quotation marks": '" ' * 50_000,
    "quotations": '"a b c d e." ' * 8_000,
    "officers": '"a b c d e," said Ada Lund, CEO. ' * 3_000,
    "openings": "“a b c d e " * 9_000,
    "bullets": "• " * 50_000,
    "lines of bullets": "• a\n" * 25_000,
    "stars": "*" * 100_000,
    "stars and blanks": "* " * 50_000,
    "frames": "**" * 20_000 + "a" + "**" * 20_000,
    "lines of headings": "Program Updates\n\n" * 6_000,
    "heading-like lines": "Program Updates\n" * 6_000,
    "site lists": "Positive\n" + "• a\n" * 25_000 + "\nOSLO, May 5, 2025 -- Acme",
    "bars": "| a " * 25_000,
    "gaps": "a     " * 16_000,
    "rows": "a     b\n" * 12_000,
    "abouts": "About A " * 12_000,
    "notices": "Forward-Looking Statements " * 4_000,
    "capitals": "OSLO, " * 16_000,
    "dates": "May 5, 2025 " * 8_000,
    "datelines": "OSLO, May 5, 2025 - \n" * 5_000,
    "wires": "news wire ( " * 8_000,
    "exchanges": "(Nasdaq: A) " * 8_000,
    "fields": "aDate: b" * 12_000,
    "indents": "\n".join(" " * (at % 60) + "words of a line" for at in range(2_500)),
    "analysts": "an analyst " * 9_000,
    "statements": "statements they which " * 4_500,
    "foreign": "la compañía espera el ensayo " * 3_500,
    "script": "회사는 " * 25_000,
    "titles": "The Title of It\n" * 6_000,
    "digits": "1 " * 50_000,
    "phone numbers": "555-010-0100 " * 8_000,
    "addresses": "a@" * 50_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_laid_out(name: str) -> None:
    """That it ends is the point: each of these once was, or could be, more than linear."""
    laid = layout_of(HOSTILE[name], "The Title of It")
    assert all(len(s.text) <= LONGEST for s in laid)
