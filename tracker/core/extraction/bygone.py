"""Days gone by of which a release speaks: something was done on them, whether or not a rule understands what."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import date

from tracker.core.extraction.days import lately, past_days
from tracker.core.extraction.page import Page
from tracker.core.extraction.statements import statement
from tracker.core.models import (
    Interval,
    Kind,
    Milestone,
    Name,
    Role,
    Section,
    Sentence,
    Statement,
    StatementType,
    Window,
)

LONGEST = 31
"""Days: a longer span is a period reported on, not the time of an event."""

MOST_NAMES = 4

_BALANCE = re.compile(r"\b(?:ended|ending|as of|at|as at|since|dated)\s+$", re.IGNORECASE)
"""Words before the day of a balance, the end of a period, a paper: nothing was done on it."""


_PERIOD = re.compile(r"\b(?:ended|ending|ends)\b", re.IGNORECASE)
"""In a phrase that names a period by its last day: nothing was done on it."""


_TO_COME = re.compile(
    r"\b(?:will|shall|expects?|plans?|intends?|aims?"
    r"|(?:is|are|remains?|be) (?:expected|planned|scheduled|slated|due|set|on track))\b",
    re.IGNORECASE,
)


def bygone(page: Page, promised: Collection[tuple[int, int]] = ()) -> Iterator[Statement]:
    """Mentions, with their days, of what the issuer dates before the release; they keep silence from accusing.

    `promised` are times to come, each by the offsets of its sentence and of its phrase in it: June is not last June.
    """
    for number, sentence in enumerate(page.sentences):
        if sentence.section.is_issuers and sentence.section is not Section.TABLE:
            yield from _in_sentence(page, number, sentence, promised)


def _in_sentence(
    page: Page, number: int, sentence: Sentence, promised: Collection[tuple[int, int]]
) -> Iterator[Statement]:
    dated = [(at, days) for at, days in _times(page, sentence) if (sentence.start, at) not in promised]
    told = [(at, days) for at, days in dated if (days.latest - days.earliest).days <= LONGEST]
    milestone = Milestone(Kind.OTHER, _names(page, number, sentence) if told else (), "")
    for at, days in told:
        yield statement(page, sentence, StatementType.MENTION, milestone, "bygone", (at, 0), days=days)


def _times(page: Page, sentence: Sentence) -> Iterator[tuple[int, Interval]]:
    """Where a sentence names days gone by, and which."""
    times, said_on = page.times(sentence), page.draft.date
    for window in (*times.windows, *times.history):
        days, before = past_days(window, said_on), sentence.text[: window.start]
        ends_a_period = _BALANCE.search(before) or _PERIOD.search(window.phrase)
        if days and days.latest < said_on and not ends_a_period and not _is_to_come(window, before, said_on):
            yield window.start, days
    yield from lately(sentence.text, said_on)


def _is_to_come(window: Window, before: str, said_on: date) -> bool:
    """Whether a month without a year is meant as the next one: after "expects", April is not the last April."""
    return window.earliest > said_on and bool(_TO_COME.search(before))


def _names(page: Page, number: int, sentence: Sentence) -> tuple[Name, ...]:
    """The names of the sentence, else the nearest around it; places only where the sentence names them itself."""
    own = {name.text: name for _, _, name in page.names.find(sentence.text)}
    places = tuple(name for name in own.values() if name.role is Role.PLACE)
    for names in (own, *({n.text: n for _, _, n in page.names.find(text)} for text in page.context(number).texts)):
        found = tuple(name for name in names.values() if name.role is not Role.PLACE)
        if found:
            return (*found[:MOST_NAMES], *places)
    return places
