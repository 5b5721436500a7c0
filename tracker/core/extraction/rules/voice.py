"""Who speaks of the date, and how: denied, set by contract, another's, only possible, or told as past."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.milestones import Found
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.models import Kind, StatementType


@rule("negated", "what is no longer expected, or will not be, is no promise")
def negated(candidate: Candidate) -> Ruling | None:
    """A denial governs the date; what will not be done by then has slipped if it was promised."""
    if candidate.stance is not Stance.NEGATED:
        return None
    if not candidate.found and candidate.governor is not None and candidate.governor.voice != "modal":
        return SET_ASIDE
    other = Found(Kind.OTHER, candidate.predicate.first, candidate.predicate.last)
    return Ruling(StatementType.WITHDRAWAL, candidate.found or (other,))


@rule("action-date", "the day a regulator has set for its decision is promised, whoever speaks of it")
def action_date(candidate: Candidate) -> Ruling | None:
    """A PDUFA target action date of September 3."""
    found = candidate.action_date
    denied = candidate.stance in (Stance.NEGATED, Stance.FORMER, Stance.WEAK)
    return Ruling(StatementType.PROMISE, (found,)) if found is not None and not denied else None


@rule("contract-terms", "days that a contract, a security, a patent or a service sets are no milestone")
def contract_terms(candidate: Candidate) -> Ruling | None:
    """Maturities, expiries, replays, hold periods."""
    return SET_ASIDE if candidate.cue_near("terms") and not _speaks_of_a_milestone(candidate) else None


def _speaks_of_a_milestone(candidate: Candidate) -> bool:
    """Whether a plain milestone is promised in words all the same."""
    plain = {
        Kind.TRIAL_START,
        Kind.DATA_READOUT,
        Kind.ENROLLMENT_COMPLETE,
        Kind.REGULATORY_SUBMISSION,
        Kind.LAUNCH,
        Kind.DEAL_CLOSING,
    }
    return (
        candidate.stance is Stance.PROMISE
        and bool(candidate.found)
        and candidate.found[0].kind in plain
        and not candidate.cue_before(6, "terms")
    )


@rule("someone-elses", "what an agency, a customer, a rival or an analyst expects or plans is theirs")
def someone_elses(candidate: Candidate) -> Ruling | None:
    """The subject of the governing verb is somebody else."""
    if candidate.governor is None:
        return None
    if _is_outsider(candidate):
        return SET_ASIDE
    return None


DECIDED_BY_OTHERS = frozenset({Kind.REGULATORY_DECISION, Kind.REGULATORY_ACCEPTANCE, Kind.IND_CLEARANCE})
"""What an agency is expected to do with the company's own filing is the company's milestone."""

_PLANS = re.compile(r"(?:expects|anticipates|plans|intends|aims|targets|hopes|projects|estimates)\b")
_NAME_LAST = re.compile(r"[A-Z][\w.&’'-]+(?:,[^,]{0,60},)?\s*$")
_FORECASTS = re.compile(r"\b(?:project|forecast|estimate)s? that\b", re.IGNORECASE)
_SAID = re.compile(
    r"([A-Z][\w.&’'-]*(?:\s+[A-Z][\w.&’'-]*)*(?:\s+plc| ag| se)?)\s+"
    r"(?:has |have |had )?(?:also |publicly |recently |previously )*"
    r"(?:said|announced|indicated|reported|stated|told|disclosed|confirmed|noted)\b"
)


def _is_reported_of_another(candidate: Candidate) -> bool:
    """Another company has said that it expects."""
    governor = candidate.governor
    before = candidate.tagged.within("cue", 0, governor.first) if governor else []
    if any(tag.name == "outsider" for tag in before) and any(tag.name == "reporting" for tag in before):
        return True
    said = _SAID.search(candidate.tagged.text[: candidate.window.start])
    return said is not None and not {word.lower() for word in re.findall(r"\w+", said[1])} & candidate.own_names


_ACTOR = re.compile(
    r"(?:^|[\s“\"(])(?:we|i|the company|management|it|they|our [\w-]+|its [\w-]+|"
    r"the (?:group|board|partners|parties|team|partnership))\s*$",
    re.IGNORECASE,
)


def _is_outsider(candidate: Candidate) -> bool:
    governor = candidate.governor
    assert governor is not None
    if candidate.tagged.text[: candidate.window.start].count("ccording to"):
        return True
    if _is_done_by_another(candidate):
        return True
    who = candidate.who.strip()
    if re.search(r"\b(?:it|they)$", who) and _is_reported_of_another(candidate):
        return True
    if not who or _ACTOR.search(who):
        return False
    if _is_left_to_another(candidate):
        return True
    if candidate.found and all(found.kind in DECIDED_BY_OTHERS for found in candidate.found):
        return False
    if _PLANS.match(candidate.tagged.between(governor.first, governor.last)) and _NAME_LAST.search(who):
        return not is_own_actor(candidate)
    if governor.voice == "active" and _FORECASTS.search(candidate.tagged.between(governor.first, governor.last)):
        return not is_own_actor(candidate)
    words = {word.lower() for word in re.findall(r"\w+", who)}
    if words & candidate.own_names:
        return False
    start = governor.first - len(re.findall(r"[^\W_]+", who))
    active = governor.voice in ("active", "modal") and not candidate.found
    outsiders = candidate.tagged.within("cue", max(start, 0), governor.first)
    heads = [tag for tag in outsiders if tag.name == "outsider"]
    return bool(heads) and (active or governor.voice == "active" or heads[0].first == start)


def _is_left_to_another(candidate: Candidate) -> bool:
    """An agency can adopt rules that will allow it: what follows hangs on what somebody else may do."""
    heads = [t for t in candidate.tagged.within("cue", 0, candidate.first) if t.name in ("outsider", "weak")]
    begins = bool(heads) and heads[0].name == "outsider" and heads[0].first == 0
    return begins and len(heads) > 1 and heads[1].name == "weak" and heads[1].first - heads[0].last <= 1


def _is_done_by_another(candidate: Candidate) -> bool:
    """To be introduced by vendors, is scheduled by the government."""
    if candidate.found and all(found.kind in DECIDED_BY_OTHERS for found in candidate.found):
        return False
    tagged, governor = candidate.tagged, candidate.governor
    first = governor.first if governor else 0
    planned = {tag.last for tag in tagged.within("cue", 0, first) if tag.name == "passive"}
    for agent in tagged.within("cue", candidate.clause.first, candidate.first):
        by = [n for n in range(max(0, agent.first - 2), agent.first) if tagged.words[n].lower == "by"]
        if agent.name == "outsider" and by and (agent.first >= first or planned & set(by)):
            return True
    return False


@rule("market-forecast", "a forecast of a market, a disease or an economy is not the company's promise")
def market_forecast(candidate: Candidate) -> Ruling | None:
    """The market is expected to reach."""
    if candidate.governor is None:
        return None
    head = candidate.tagged.within("cue", 0, candidate.governor.last + 3)
    market = any(tag.name == "market" and tag.first >= candidate.subject.first - 12 for tag in head)
    return SET_ASIDE if market and not is_own_actor(candidate) else None


def is_own_actor(candidate: Candidate) -> bool:
    """Whether the company, its people or its products are the subject of the governing words."""
    return bool(_ACTOR.search(candidate.who.strip())) or bool(
        {word.lower() for word in re.findall(r"\w+", candidate.who)} & candidate.own_names
    )


@rule("only-possible", "what may, might or could happen is not promised")
def only_possible(candidate: Candidate) -> Ruling | None:
    """A weak modal governs the date."""
    return SET_ASIDE if candidate.stance is Stance.WEAK else None


@rule("told-as-past", "what is told in a finished tense is history")
def told_as_past(candidate: Candidate) -> Ruling | None:
    """A past tense governs the date."""
    return SET_ASIDE if candidate.stance is Stance.PAST else None
