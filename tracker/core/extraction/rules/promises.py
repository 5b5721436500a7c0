"""What promises: words of guidance, the company's own plans, and headlines that need no verb."""

from __future__ import annotations

import re

from tracker.core.extraction.actors import is_own_actor
from tracker.core.extraction.candidates import Candidate, headline_found
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.milestones import Found
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.models import Kind, StatementType


@rule("promised", "the company expects, plans, schedules or is on track for a milestone within the window")
def promised(candidate: Candidate) -> Ruling | None:
    """Words of guidance govern the date and a milestone is named."""
    if candidate.stance is Stance.PROMISE and candidate.found:
        return Ruling(StatementType.PROMISE, candidate.found)
    return None


@rule("promised-doing", "what the company itself expects or plans to do by a day is promised, whatever it is")
def promised_doing(candidate: Candidate) -> Ruling | None:
    """An active verb of guidance with the company as its subject, and an action that is no listed kind."""
    if candidate.stance is not Stance.PROMISE or candidate.governor is None or not is_own_actor(candidate):
        return None
    acts = candidate.tagged.within("action", candidate.predicate.first, candidate.predicate.last)
    if not acts or candidate.governor.voice not in ("active", "modal"):
        return None
    return Ruling(StatementType.PROMISE, (Found(Kind.OTHER, acts[0].first, candidate.last),))


@rule("headline-or-label", "a headline, a bullet or a row that sets a milestone beside a day to come promises it")
def headline_or_label(candidate: Candidate) -> Ruling | None:
    """No verb governs the date, the form does."""
    if candidate.stance not in (None, Stance.DEPENDENT) or not (candidate.is_terse or _is_label(candidate)):
        return None
    found = headline_found(candidate)
    ahead = candidate.is_future or candidate.window.from_saying or _is_scheduled(candidate)
    return Ruling(StatementType.PROMISE, found) if found and ahead else None


def _is_scheduled(candidate: Candidate) -> bool:
    """A row that begins with its period, under a heading that speaks of milestones to come."""
    latest = candidate.window.latest
    heads = candidate.heading.cues(0, len(candidate.heading.words))
    starts = candidate.window.start <= len("| ** ")
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
