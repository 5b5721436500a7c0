"""Days gone by of which a release speaks: something was done on them, whether or not a rule understands what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from tracker.core.extraction.days import past_days
from tracker.core.extraction.page import Page
from tracker.core.extraction.statements import statement
from tracker.core.models import Kind, Milestone, Name, Role, Section, Sentence, Statement, StatementType, Window

LONGEST = 31
"""Days: a longer span is a period reported on, not the time of an event."""

MOST_NAMES = 4

_BALANCE = re.compile(r"\b(?:ended|ending|as of|at|as at|since|dated)\s+$", re.IGNORECASE)
"""Words before the day of a balance, the end of a period, a paper: nothing was done on it."""


_PERIOD = re.compile(r"\b(?:ended|ending|ends)\b", re.IGNORECASE)
"""In a phrase that names a period by its last day: nothing was done on it."""


_TO_COME = re.compile(
    r"\b(?:will|shall|(?:is|are|remains?|be) (?:expected|planned|scheduled|slated|due|set|on track)|expects?|plans?|intends?|aims?)\b",
    re.IGNORECASE,
)


def bygone(page: Page) -> Iterator[Statement]:
    """Mentions, with their days, of what the issuer dates before the release; they keep silence from accusing."""
    for number, sentence in enumerate(page.sentences):
        if sentence.section.is_issuers and sentence.section is not Section.TABLE:
            yield from _in_sentence(page, number, sentence)


def _in_sentence(page: Page, number: int, sentence: Sentence) -> Iterator[Statement]:
    times = page.times(sentence)
    names = _names(page, number, sentence) if times.windows or times.history else ()
    for window in (*times.windows, *times.history):
        days = past_days(window, page.draft.date)
        if days is None or (days.latest - days.earliest).days > LONGEST or days.latest >= page.draft.date:
            continue
        before = sentence.text[: window.start]
        if _BALANCE.search(before) or _PERIOD.search(window.phrase) or _is_to_come(window, before, page.draft.date):
            continue
        milestone = Milestone(Kind.OTHER, names, "")
        yield statement(page, sentence, StatementType.MENTION, milestone, "bygone", (window.start, 0), days=days)


def _is_to_come(window: Window, before: str, said_on: date) -> bool:
    """Whether a month without a year is meant as the next one: after "expects", April is not the last April."""
    return window.earliest > said_on and bool(_TO_COME.search(before))


def _names(page: Page, number: int, sentence: Sentence) -> tuple[Name, ...]:
    """The names of the sentence, else the nearest around it, for show."""
    for text in (sentence.text, *page.context(number).texts):
        names = {name.text: name for _, _, name in page.names.find(text) if name.role is not Role.PLACE}
        if names:
            return tuple(names.values())[:MOST_NAMES]
    return ()
