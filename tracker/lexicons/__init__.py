"""Lexicons are data, a file a language; this reads them from the package, once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from tracker.core.window import Calendar, Grammar, calendar_from_table
from tracker.policies import load

LANGUAGES = ("en", "es", "it", "fr", "de", "pt", "ko", "ja", "zh")
"""The languages whose calendar forms are read, English first: it is taken where the words do not tell."""


@cache
def calendar_of(language: str) -> Calendar:
    """The words of time of a language, by its ISO 639-1 code."""
    text = (files("tracker.lexicons.calendar") / f"{language}.toml").read_text(encoding="utf-8")
    return calendar_from_table(tomllib.loads(text))


@cache
def grammar(policy: str = "default") -> Grammar:
    """The reader of windows in all languages, under the policy of that name."""
    return Grammar(load(policy), load("strict"), tuple(calendar_of(language) for language in LANGUAGES))
