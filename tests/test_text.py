"""Folding keeps every offset; cleaning leaves only what can be printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.text import clean, fold, squeeze


@given(st.text())
def test_folding_keeps_the_length_and_does_nothing_twice(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("mid–2025", "mid-2025"),
        ("2025—2026", "2025-2026"),
        ("phase‑1 −5", "phase-1 -5"),
        ("“now” «now» „now‟", '"now" "now" "now"'),
        ("Q4 ’25 ‘it’s’", "Q4 '25 'it's'"),
        ("in\u00a02025\u202fand\u2009on", "in 2025 and on"),
        ("\ufeffAcme\u200b", " Acme "),
        ("２０２５", "2025"),
        ("one\r\ntwo\rthree\u2028four\x85five", "one \ntwo\nthree\nfour\nfive"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("a\x00b\x1b[1m", "a b [1m"),
    ],
)
def test_typography_is_made_plain(written: str, plain: str) -> None:
    assert fold(written) == plain


@pytest.mark.parametrize("kept", ["é", "ß", "회사", "•", "®", "…", "±", "µ", "½"])
def test_letters_and_signs_are_kept(kept: str) -> None:
    assert fold(kept) == kept


@given(st.text())
def test_what_is_clean_can_be_printed_and_written(text: str) -> None:
    printed = clean(text)
    assert printed.encode("utf-8").decode("utf-8") == printed
    assert not any((ord(letter) < 0x20 and letter not in "\t\n") or 0x7F <= ord(letter) < 0xA0 for letter in printed)
    assert clean(printed) == printed


def test_terminal_escapes_and_direction_marks_are_taken_out() -> None:
    assert clean("\x1b]8;;http://evil\x07\u202etxet\u202c \x9b31m\x7f") == "]8;;http://eviltxet 31m"


def test_ordinary_text_is_clean() -> None:
    assert clean("Nordlys® “dosed”\n\tin Bergen – 회사 é") == "Nordlys® “dosed”\n\tin Bergen – 회사 é"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  by the\n  end of  2025 ", "by the end of 2025"),
        ("mid-\n2025", "mid-2025"),
        ("the ALX-\n   12 plant", "the ALX-12 plant"),
        ("the plant -\nwhich opens", "the plant - which opens"),
        ("", ""),
    ],
)
def test_squeezing_puts_a_text_on_one_line(text: str, line: str) -> None:
    assert squeeze(text) == line
