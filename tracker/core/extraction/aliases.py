"""Names that a release itself says mean the same: "ZX-12, now zetamab", "the Phase 1 ORBIT trial of ZX-12"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tracker.core.extraction.names import NameTable
from tracker.core.extraction.naming import ABBREVIATION, long_form
from tracker.core.models import Alias, Name, Role, Sentence

_BETWEEN = re.compile(
    r"^\s*(?:[®™]|\((?:R|TM)\))?\s*(?:,|\()\s*"
    r"(?:now|formerly|previously|also|or|aka|now called|now known as|also known as|formerly known as"
    r"|previously known as|marketed as|brand name|now named)\s+(?:known as |called |named |as )?[“\"]?$",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"^\s*(?:[®™]|\((?:R|TM)\))?\s*[(\[]\s*[“\"]?$")
_TRIAL_OF = re.compile(
    r"^[\s,®™]*(?:(?:a|an|the|our|its)\s+)?(?:[\w/-]+\s+){0,5}?(?:trial|study)\s+(?:of|evaluating|with|investigating|testing|for)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IN_TRIAL = re.compile(r"^[\s®™]+in\s+(?:the|our|its)\s+(?:[\w/-]+\s+){0,4}$", re.IGNORECASE)
_LONGEST = 6
"""Words in a long form."""


def aliases(sentences: Sequence[Sentence], table: NameTable) -> tuple[Alias, ...]:
    """The pairs of names that the sentences join, each once, with the sentence that says so."""
    found: dict[tuple[str, str], Alias] = {}
    for sentence in sentences:
        if not sentence.section.is_issuers:
            continue
        for alias in (*_joined(sentence.text, table), *_defined(sentence.text)):
            found.setdefault((alias.name, alias.other), alias)
    return tuple(found.values())


def _joined(text: str, table: NameTable) -> Iterator[Alias]:
    rows = [row for row in table.find(text) if row[2].role in (Role.PRODUCT, Role.TRIAL, Role.PROPER)]
    for (_, end, one), (start, _, other) in pairwise(rows):
        between = text[end:start]
        if _says_same(one, other, between):
            yield Alias(one.text, other.text, text)
        elif _is_trial_of(one, other, between):
            yield Alias(one.text, other.text, text, part_of=True)
        elif one.role is Role.PRODUCT and other.role is Role.TRIAL and _IN_TRIAL.match(between):
            yield Alias(other.text, one.text, text, part_of=True)


def _says_same(one: Name, other: Name, between: str) -> bool:
    if _BETWEEN.match(between):
        return True
    return one.role is Role.PRODUCT and other.role is Role.PRODUCT and bool(_BRACKET.match(between))


def _is_trial_of(one: Name, other: Name, between: str) -> bool:
    """A trial's acronym stands for its drug."""
    return one.role is Role.TRIAL and other.role is Role.PRODUCT and bool(_TRIAL_OF.match(between))


def _defined(text: str) -> Iterator[Alias]:
    """A long form and its abbreviation in brackets."""
    for match in ABBREVIATION.finditer(text):
        long = long_form(text[: match.start()], match[1])
        if long and len(long.split()) <= _LONGEST:
            yield Alias(long, match[1], text)
