"""What promises: words of guidance, the company's own plans, and headlines that need no verb."""

from __future__ import annotations

import re

from tracker.core.extraction.actors import has_another_owner, is_own_actor
from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.headings import headline_found, is_a_task, is_listed_ahead
from tracker.core.extraction.milestones import Found
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.extraction.rules.others import DECIDED_BY_OTHERS, SERVED
from tracker.core.extraction.tagging import Tag
from tracker.core.models import Kind, Section, StatementType


@rule("promised", "the company expects, plans, schedules or is on track for a milestone within the window")
def promised(candidate: Candidate) -> Ruling | None:
    """Words of guidance govern the date and a milestone is named."""
    if candidate.stance is Stance.PROMISE and candidate.found and not _is_anybodys(candidate):
        return Ruling(StatementType.PROMISE, candidate.found)
    return None


def _is_anybodys(candidate: Candidate) -> bool:
    """Whether an active verb in the plain present has nothing of the company's: "the season opens in May"."""
    governor = candidate.governor
    plain = governor is not None and governor.stance is Stance.PRESENT and governor.first == governor.last
    return plain and candidate.found[0].thing is None and not is_own_actor(candidate)


@rule("promised-doing", "what the company itself expects or plans to do by a day is promised, whatever it is")
def promised_doing(candidate: Candidate) -> Ruling | None:
    """An active verb of guidance with the company as its subject, and an action that is no listed kind."""
    if candidate.stance is not Stance.PROMISE or candidate.governor is None or not is_own_actor(candidate):
        return None
    acts = [
        act
        for act in candidate.tagged.within("action", candidate.predicate.first, candidate.predicate.last)
        if candidate.tagged.words[act.first].lower != "be"
    ]
    if not acts or candidate.governor.voice not in ("active", "modal"):
        return None
    return Ruling(StatementType.PROMISE, (Found(Kind.OTHER, acts[0].first, candidate.last),))


@rule("done-to-a-thing", "what is to be done by a day with a thing that the release names is promised, whatever it is")
def done_to_a_thing(candidate: Candidate) -> Ruling | None:
    """Will be tested, is to be converted: a passive of guidance, and a thing before it that is no figure."""
    governor = candidate.governor
    if candidate.stance is not Stance.PROMISE or governor is None or not candidate.is_named:
        return None
    deed = _DEED.search(candidate.tagged.text[: candidate.window.start], candidate.tagged.words[governor.first].start)
    last = candidate.subject.last
    if deed is None or deed[1] in _NO_DEEDS or last <= candidate.subject.first or _is_of_figures(candidate):
        return None
    thing = Tag("object", "thing", None, last - 1, last)
    done = candidate.tagged.word_at(deed.start(1))
    return Ruling(StatementType.PROMISE, (Found(Kind.OTHER, last - 1, done + 1, thing),))


_DEED = re.compile(
    r"\b(?:will|shall|to|ll|should) (?:also |then |now |still )?be (?:[a-z]+ly )?"
    r"([a-z]+(?:ed|en|ought|ilt|ut|own|old|ade|un|ung|id))\b"
)
_NO_DEEDS = frozenset(
    "held hosted used paid recorded recognized recognised based reported included considered determined required "
    "allowed limited located given shown discussed reflected presented described provided affected impacted driven "
    "followed accompanied reached needed offset weighted focused concentrated supported made known pleased led seen "
    "adjusted diluted charged taxed funded financed invested spent incurred accrued excluded attributed distributed "
    "exercised redeemed repaid webcast broadcast archived posted replayed "
    "answered solved settled decided measured calculated monitored reviewed "
    "subjected entitled expected planned".split()
)
"""Participles that tell of money, of talk or of how things are, and of nothing done."""


def _is_of_figures(candidate: Candidate) -> bool:
    """Whether the clause speaks of figures, a call or cash."""
    region = candidate.clause
    return any(
        t.name in ("figures", "call", "runway") for t in candidate.tagged.within("object", region.first, region.last)
    )


@rule("headline-or-label", "a headline, a bullet or a row that sets a milestone beside a day to come promises it")
def headline_or_label(candidate: Candidate) -> Ruling | None:
    """No verb governs the date, the form does."""
    stance = None if candidate.stance is Stance.PAST and is_listed_ahead(candidate) else candidate.stance
    if stance not in (None, Stance.DEPENDENT) or not (candidate.is_terse or _is_label(candidate)):
        return None
    found = headline_found(candidate)
    if found and (_begins_with_outsider(candidate, found[0]) or has_another_owner(candidate, found[0])):
        return None
    ahead = (
        (candidate.is_future and not _is_rather_gone_by(candidate))
        or candidate.window.from_saying
        or _is_scheduled(candidate)
        or _is_still_to_do(candidate)
    )
    return Ruling(StatementType.PROMISE, found) if found and ahead else None


def _is_still_to_do(candidate: Candidate) -> bool:
    """Whether a line sets a task whose time runs."""
    latest = candidate.window.latest
    return is_a_task(candidate) and latest is not None and latest > candidate.said_on


def _is_rather_gone_by(candidate: Candidate) -> bool:
    """Whether a bullet without a verb names a day of no year that was nearer in the past: "Two launches, on May 2"."""
    window = candidate.window
    if candidate.sentence.section is not Section.BULLET or candidate.is_surely_future or window.latest is None:
        return False
    narrow = (window.latest - window.earliest).days <= _A_MONTH or " and " in window.phrase
    return narrow and (window.earliest - candidate.said_on).days > _HALF_A_YEAR and not is_listed_ahead(candidate)


_A_MONTH, _HALF_A_YEAR = 31, 183


def _begins_with_outsider(candidate: Candidate, found: Found) -> bool:
    """Whether an agency or a rival stands before the milestone, which is no decision of theirs."""
    before = candidate.tagged.cues(candidate.clause.first, found.first)
    served = SERVED.search(candidate.tagged.between(candidate.clause.first, found.first))
    return "outsider" in before and found.kind not in DECIDED_BY_OTHERS and not served


def _is_scheduled(candidate: Candidate) -> bool:
    """A row or bullet whose time has not passed, under a heading that speaks of milestones to come."""
    latest = candidate.window.latest
    heads = candidate.heading.cues(0, len(candidate.heading.words))
    starts = candidate.window.start <= len("| ** ") or is_listed_ahead(candidate)
    return (
        starts
        and latest is not None
        and latest > candidate.said_on
        and bool(heads & {"goal-noun", "active", "passive"})
    )


def _is_label(candidate: Candidate) -> bool:
    """Launch date: March 3, 2027; a target of March 3, 2027."""
    before = candidate.tagged.within("cue", max(0, candidate.first - 4), candidate.first)
    named = any(tag.name == "goal-noun" for tag in before)
    after_colon = bool(re.search(r":\s*$", candidate.sentence.text[: candidate.window.start]))
    return named or after_colon


@rule("nothing-promised", "a date without words that promise a milestone is no promise")
def nothing_promised(_: Candidate) -> Ruling | None:
    """Everything else."""
    return SET_ASIDE
