"""Days that are somebody else's: set by a contract, or expected by an agency, a customer, a rival, a market."""

from __future__ import annotations

import re

from tracker.core.extraction.actors import (
    begins_with_company,
    has_another_owner,
    is_of_another,
    is_own_actor,
    is_planned_for_another,
    is_told_in_passing,
    is_told_of_another,
    is_told_to_company,
    is_willed_by_another,
)
from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.models import Kind, StatementType


@rule("action-date", "the day a regulator has set for its decision is promised, whoever speaks of it")
def action_date(candidate: Candidate) -> Ruling | None:
    """A PDUFA target action date of September 3."""
    found = candidate.action_date
    denied = candidate.stance in (Stance.NEGATED, Stance.FORMER, Stance.WEAK) or has_another_owner(candidate, found)
    return Ruling(StatementType.PROMISE, (found,)) if found is not None and not denied else None


@rule("contract-terms", "days that a contract, a security, a patent or a service sets are no milestone")
def contract_terms(candidate: Candidate) -> Ruling | None:
    """Maturities, expiries, replays, hold periods, and what others are asked to send in by a day."""
    runs_out = _RUNS_OUT.search(candidate.sentence.text[: candidate.window.start])
    if _ASKED_FOR.search(candidate.sentence.text[: candidate.window.start]):
        return SET_ASIDE
    near = (candidate.cue_near("terms") or _is_labelled(candidate)) and not _speaks_of_a_milestone(candidate)
    return SET_ASIDE if near or runs_out else None


_ASKED_FOR = re.compile(
    r"\b(?:requests?|questions?|comments?|proposals?|nominations?|registrations?|proxies|votes|claims?|bids?|"
    r"elections?|applications(?! to))\b[^,;.]{0,40}\b"
    r"(?:should|must|are to|have to|are due(?! to)|is due(?! to))\b[^,;.]{0,30}$",
    re.IGNORECASE,
)
"""What others are asked to send in by a day."""


def _is_labelled(candidate: Candidate) -> bool:
    """Whether the window follows a label of terms: "Termination date: June 18"."""
    labelled = candidate.sentence.text[: candidate.window.start].rstrip().endswith(":")
    return labelled and "terms" in candidate.tagged.cues(0, candidate.first)


_RUNS_OUT = re.compile(
    r"(?:\b(?:agreement|contract|term|lease|licen[cs]e|offer|program|facility|period|loan)|,\s+(?:which|and)(?:\s+\w+)?)\s+"
    r"(?:expires?|ends?|ending|lapses?|terminates?|matures?|runs?(?:\s+(?:to|through|until))?)"
    r"(?:\s+(?:on|in|at))?(?:\s+the end of)?\s*$"
    r"|\b(?:(?:comment|offer|subscription|exchange|exclusivity|standstill|forbearance|compliance|cure|notice) period"
    r"|period(?= for which)|term|deadline|facility|loan|agreement|contract|lease|licen[cs]e|maturity)"
    r"(?: (?:for|of) [\w$€£.,\s]{1,60})?"
    r"\s+(?:was|has been|is|were)\s+(?:again\s+)?extended\s+(?:by [\w ]+, )?(?:to|until)\s*$",
    re.IGNORECASE,
)
"""A term that ends by itself, right before the date: "the labor agreement, which expires"."""


def _speaks_of_a_milestone(candidate: Candidate) -> bool:
    """Whether a plain milestone is promised in words all the same."""
    plain = {
        Kind.TRIAL_START,
        Kind.DATA_READOUT,
        Kind.ENROLLMENT_COMPLETE,
        Kind.REGULATORY_SUBMISSION,
        Kind.LAUNCH,
        Kind.DEAL_CLOSING,
        Kind.CORPORATE,
    }
    return (
        candidate.stance is Stance.PROMISE
        and bool(candidate.found)
        and candidate.found[0].kind in plain
        and not _follows_a_term(candidate)
        and not _AS_A_TERM.match(candidate.sentence.text, candidate.window.end)
    )


_AS_A_TERM = re.compile(
    r"\s+(?:as|being|is|will be)\s+(?:the|a|its|our)?\s*(?:record|payment|expiry|maturity|due)\b", re.IGNORECASE
)
"""Right after a date: "with September 30 as the record date"."""


def _follows_a_term(candidate: Candidate) -> bool:
    """Whether a word of terms stands right before the window, with no other time between: "matures in 2034, in May"."""
    earlier = [candidate.tagged.word_at(o.end) for o in candidate.others if o.end <= candidate.window.start]
    near = candidate.tagged.within("cue", max([candidate.clause.first, *earlier]), candidate.first)
    return any(tag.name == "terms" and 0 <= candidate.first - tag.last <= _NEAR for tag in near)


_NEAR = 6
"""Words between a word of terms and the day it sets."""


@rule("someone-elses", "what an agency, a customer, a rival or an analyst expects or plans is theirs")
def someone_elses(candidate: Candidate) -> Ruling | None:
    """The subject of the governing verb, or of the verb that reports it, is somebody else."""
    return SET_ASIDE if candidate.governor is not None and _is_outsider(candidate) else None


DECIDED_BY_OTHERS = frozenset({Kind.REGULATORY_DECISION, Kind.REGULATORY_ACCEPTANCE, Kind.IND_CLEARANCE})
"""What an agency is expected to do with the company's own filing is the company's milestone."""


def _is_outsider(candidate: Candidate) -> bool:
    if _BY_ANOTHERS_WORD.search(candidate.tagged.text[: candidate.window.start]):
        return True
    decided = bool(candidate.found) and all(found.kind in DECIDED_BY_OTHERS for found in candidate.found)
    if (decided or _is_awaited(candidate)) and is_told_to_company(candidate):
        return False
    if (
        _EXPECTED_BY.search(candidate.tagged.text)
        or is_of_another(candidate)
        or (not (decided or _is_awaited(candidate)) and is_planned_for_another(candidate))
        or any(has_another_owner(candidate, found) for found in candidate.found)
        or _is_done_by_another(candidate)
        or is_told_of_another(candidate)
        or is_willed_by_another(candidate)
    ):
        return True
    if not decided and is_told_in_passing(candidate):
        return True
    who = candidate.who.strip()
    if not who or is_own_actor(candidate) or begins_with_company(candidate) or decided:
        return False
    return _begins_with_another(candidate, who)


_BY_ANOTHERS_WORD = re.compile(
    r"\baccording to "
    r"(?!(?:the |our |its |this )?(?:[\w-]+ )?(?:plans?|schedule|timetable|budget|standards?|calendar)\b)",
    re.IGNORECASE,
)
"""According to somebody; according to plan is the company's own."""

_EXPECTED_BY = re.compile(
    r"\b(?:expected|planned|scheduled|anticipated|targeted) by (?:its|their|the|industry|local) "
    r"(?!end\b|beginning\b|close\b|start\b|middle\b|first\b|second\b|third\b|fourth\b|company\b|board\b|management\b|group\b)[a-z]+",
    re.IGNORECASE,
)
"""Who expects it is named: "is planned by its owner"."""


def _begins_with_another(candidate: Candidate, who: str) -> bool:
    """Whether the subject of the governing words is an outsider, or speaks of one and of no milestone."""
    governor = candidate.governor
    assert governor is not None
    start = governor.first - len(re.findall(r"[^\W_]+", _CLAUSES.split(who)[-1]))
    outsiders = candidate.tagged.within("cue", max(start, 0), governor.first)
    heads = [tag for tag in outsiders if tag.name in ("outsider", "law")]
    if candidate.found and SERVED.search(candidate.tagged.between(governor.first, governor.last + 2)):
        return False
    active = governor.voice == "active" or (governor.voice == "modal" and not candidate.found)
    return bool(heads) and (active or heads[0].first - start <= 1 or heads[0].name == "law")


SERVED = re.compile(r"\bbe able\b|\b(?:can|will) (?:expect|receive|get)\b")
"""What customers are given is the company's to give: "will be able to buy", "can expect"."""


def _is_awaited(candidate: Candidate) -> bool:
    """Whether the company's own application, or the decision on it, is spoken of."""
    awaited = candidate.tagged.between(candidate.predicate.first, candidate.predicate.last)
    return "decision" in awaited or any(f.kind is Kind.REGULATORY_SUBMISSION for f in candidate.found)


_CLAUSES = re.compile(r"\b(?:that|when|once|after|until|where|because)\s")


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
    """The market is expected to reach; there will be more contracts."""
    if candidate.governor is None:
        return None
    head = candidate.tagged.within("cue", candidate.thought.first, candidate.governor.last + 3)
    market = any(tag.name == "market" and tag.first >= candidate.subject.first - 12 for tag in head)
    nobodys = candidate.who.strip().lower() == "there"
    return SET_ASIDE if nobodys or (market and not is_own_actor(candidate)) else None
