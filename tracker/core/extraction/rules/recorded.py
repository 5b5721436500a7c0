"""What is recorded and never judged: runways, guided amounts, calls."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.headings import headline_found
from tracker.core.extraction.milestones import Found
from tracker.core.extraction.rules.book import Ruling, rule
from tracker.core.models import Kind, StatementType


@rule("runway", "how long the money lasts is recorded as a runway")
def runway(candidate: Candidate) -> Ruling | None:
    """Sufficient to fund operations into."""
    spoken = any(
        tag.name == "runway" for tag in candidate.tagged.within("object", candidate.clause.first, candidate.clause.last)
    )
    if spoken and re.search(
        r"\b(?:into|through|until|to|beyond|past|for)\s+(?:at least\s+)?(?:the\s+)?(?:end of\s+)?$",
        up_to_window(candidate),
        re.IGNORECASE,
    ):
        return Ruling(StatementType.PROMISE, (Found(Kind.CASH_RUNWAY, candidate.clause.first, candidate.last),))
    return _of_kind(candidate, Kind.CASH_RUNWAY)


def up_to_window(candidate: Candidate) -> str:
    """The sentence up to the window, and the window's own first words."""
    start = candidate.window.start
    led = re.match(r"(?:into|through|until|to|beyond)\s", candidate.window.phrase, re.IGNORECASE)
    return candidate.sentence.text[: start + led.end()] if led else candidate.sentence.text[:start]


@rule("figures", "guided amounts are recorded as financial guidance")
def figures(candidate: Candidate) -> Ruling | None:
    """Revenue of so much is expected for the quarter."""
    if candidate.governor and _AMOUNT.search(
        candidate.tagged.between(candidate.governor.last, candidate.governor.last + _NEAR)
    ):
        return Ruling(
            StatementType.PROMISE, (Found(Kind.FINANCIAL_GUIDANCE, candidate.predicate.first, candidate.last),)
        )
    guided = _of_kind(candidate, Kind.FINANCIAL_GUIDANCE)
    if guided is None and _RATE.search(candidate.sentence.text[: candidate.window.start]):
        return Ruling(StatementType.PROMISE, (Found(Kind.FINANCIAL_GUIDANCE, candidate.clause.first, candidate.last),))
    return guided


@rule("calls", "calls, webcasts and investor conferences are recorded as events")
def calls(candidate: Candidate) -> Ruling | None:
    """The company will host a call."""
    start = 0 if candidate.is_terse else candidate.clause.first
    spoken = any(
        tag.name == "call" for tag in candidate.tagged.within("object", start, candidate.clause.last)
    ) or _FORUM.search(candidate.sentence.text)
    scientific = {tag.name for tag in candidate.tagged.of("object")} & {"data", "trial"}
    if _APPOINTMENT.search(candidate.sentence.text) and not (scientific or "Title:" in candidate.sentence.text):
        return Ruling(StatementType.PROMISE, (Found(Kind.EVENT, candidate.clause.first, candidate.last),))
    if spoken and not candidate.found and candidate.stance is Stance.PROMISE:
        return Ruling(StatementType.PROMISE, (Found(Kind.EVENT, candidate.predicate.first, candidate.last),))
    first = candidate.found[0] if candidate.found else None
    if spoken and first and _is_only_told(first):
        return Ruling(StatementType.PROMISE, (replace(first, kind=Kind.EVENT),))
    return _of_kind(candidate, Kind.EVENT)


def _is_only_told(first: Found) -> bool:
    """Whether no milestone but the call itself is named: a speaker, a screen, a paper that will be available."""
    if first.thing is None:
        return first.kind in (Kind.OTHER, Kind.LAUNCH)
    return first.kind is Kind.OTHER or first.thing.name in ("officer", "product")


_FORUM = re.compile(r"\b[A-Z][\w&]+(?: [A-Z&][\w&]*)* (?:Conference|Summit|Forum|Showcase|Convention|Symposium|Expo)\b")
"""A meeting by its name."""

_APPOINTMENT = re.compile(
    r"^\W*(?:date|when|time|day|date and time|date/time|date & time)s?\s*:.*\d\s*(?:a\.?m\b|p\.?m\b|:\d\d)",
    re.IGNORECASE,
)
"""A label with a day and an hour: where somebody speaks, not when something is done."""


_AMOUNT = re.compile(
    r"\b(?:produce|deliver|ship|sell|generate|process|mine|recover|spend|invest|save|reduce \w+ by)\s+"
    r"(?:(?!in\b|by\b|on\b|at\b|from\b|during\b)\w+\s+){0,2}(?!(?:19|20)\d\d\b)[$€£]?\d[\d,.]{2,}"
    r"|\b(?:come to|amount to|reach|total|exceed|average|be)\s+(?:\w+\s+){0,3}"
    r"(?:[A-Z]{0,3}[$€£¥]|(?:USD|EUR|CAD)\s)\s?\d"
    r"|\b(?:increase|grow|rise|decline|fall|decrease|improve|expand|climb|widen|narrow)\s+(?:\w+\s+){0,4}"
    r"\d[\d,.]*\s*(?:%|percent|basis points|-fold|times)"
    r"|\b(?:deliveries|shipments|sales|production|output|volumes?|capacity)\s+of\s+(?:\w+\s+){0,2}[$€£]?\d[\d,.]{2,}",
    re.IGNORECASE,
)
"""A verb with a number of three digits or more as its object: a volume or an amount, not a milestone."""


_RATE = re.compile(
    r"\b(?:margins?|revenues?|sales|earnings|EBITDA|tax rate|growth|capex|expenditures?|spending|savings|synergies)\s+"
    r"(?:of|at|to)\s+(?:about |around |over |approximately |at least |more than )?[$€£]?\d[\d.,]*\s?"
    r"(?:%|percent|million|billion)(?:\s+or more)?\s+(?:in|for|by|during)?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
"""An amount or a rate with its noun, right before the date: "a model for margins of 25% in 2029"."""

_NEAR = 8
"""Words after the governing words in which an amount is looked for."""


def _of_kind(candidate: Candidate, kind: Kind) -> Ruling | None:
    found = candidate.found or (headline_found(candidate) if candidate.stance is None else ())
    if found and found[0].kind is kind:
        return Ruling(StatementType.PROMISE, found[:1])
    return None
