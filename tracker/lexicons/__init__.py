"""Lexicons are data, a file a language; this reads them from the package, once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from tracker.core.window import Calendar, Grammar, calendar_from_table
from tracker.errors import UsageMistake
from tracker.policies import DEFAULT, load

if TYPE_CHECKING:
    from datetime import date

    from tracker.core.models import Window

LANGUAGES = ("en", "es", "it", "fr", "de", "pt", "ko", "ja", "zh")
"""The languages whose calendar forms are read, English first: it is taken where the words do not tell."""

_MONTHS = range(1, 13)


@cache
def calendar_of(language: str) -> Calendar:
    """The words of time of a language, by its ISO 639-1 code."""
    text = (files("tracker.lexicons.calendar") / f"{language}.toml").read_text(encoding="utf-8")
    return calendar_from_table(tomllib.loads(text))


@cache
def grammar(policy: str = DEFAULT) -> Grammar:
    """The reader of windows in all languages, under the policy of that name."""
    return Grammar(load(policy), load("strict"), tuple(calendar_of(language) for language in LANGUAGES))


def windows_of(text: str, said_on: date, fiscal_year_end: int) -> tuple[Window, ...]:
    """The windows of a text under policy `default`; a `UsageMistake` where there is no such month."""
    if fiscal_year_end not in _MONTHS:
        sentence = f"a year cannot end with month {fiscal_year_end!r}"
        raise UsageMistake(sentence, "months are numbers from 1 to 12")
    return grammar().find(text, said_on, fiscal_year_end)
