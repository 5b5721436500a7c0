"""Who acts and who speaks in a sentence: the company itself, or somebody it only mentions."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.milestones import Found
from tracker.core.extraction.parties import (
    ACTOR,
    ARTICLE,
    BELONGS,
    BESIDE_US,
    FIRM,
    ONE_BESIDE_US,
    OUR_NAMED,
    OWN,
    REST,
    SOMEBODY,
    is_another,
    is_named_other,
    is_ours,
)
from tracker.core.extraction.speech import (
    FIRST_FINITE,
    TELLS,
    WILLS,
    Subject,
    cues_of,
    finite,
    has_own_name,
    subject_of,
)
from tracker.core.models import Kind

_FORECASTS = re.compile(r"\b(?:project|forecast|estimate)s? that\b", re.IGNORECASE)

_MAKES_KNOWN = re.compile(
    r"\b(?:announced|indicated|disclosed|published|declared|made known|confirmed)\b", re.IGNORECASE
)
"""What a firm does with its plans; an officer says, notes or adds."""

_NOUN_FOLLOWS = re.compile(r"\b(?:with|has|of|and|under|to|our|its|the|a|an|no|any)$", re.IGNORECASE)
"""What stands before "plans" where it is no verb: "with plans to open", "our plan to"."""

_WITH_OTHERS = frozenset(
    {
        Kind.DEAL_CLOSING,
        Kind.REGULATORY_DECISION,
        Kind.REGULATORY_ACCEPTANCE,
        Kind.REGULATORY_MEETING,
        Kind.IND_CLEARANCE,
    }
)
"""What the company does together with others, or waits for."""


def is_own_actor(candidate: Candidate) -> bool:
    """Whether the company, its people or its products are the subject of the governing words."""
    return bool(ACTOR.search(candidate.who.strip())) or has_own_name(candidate, candidate.who)


def is_willed_by_another(candidate: Candidate) -> bool:
    """Whether somebody else plans, expects or hopes it: "two competitors plan to", "Norrland Rail expects to"."""
    governor = finite(candidate)
    words = candidate.tagged.between(governor.first, governor.last)
    if _FORECASTS.search(words):
        return not is_own_actor(candidate)
    subject = subject_of(candidate, candidate.tagged.words[governor.first].start)
    if not WILLS.match(words):
        return _is_another_firm(candidate, subject) or _is_done_beside_us(candidate, subject)
    return not (_NOUN_FOLLOWS.search(subject.words) or is_ours(candidate, subject))


_FOR_THEMSELVES = re.compile(
    r"(?:neighbou?r|customer|client|tenant|lender|landlord|licensor|vendor|host)s?$", re.IGNORECASE
)
"""Those who do not do the company's own work, as a contractor or a licensee does."""

_GIVEN = re.compile(r"(?:be able|receive|get|take delivery|have access)\b", re.IGNORECASE)
"""What customers are given is the company's to give."""


def _is_done_beside_us(candidate: Candidate, subject: Subject) -> bool:
    """Whether a customer, a lender or another firm beside the company is to do what is not called the company's."""
    works_for_itself = _FOR_THEMSELVES.search(subject.words) and BESIDE_US.fullmatch(subject.words)
    if not (works_for_itself or OUR_NAMED.fullmatch(subject.words) or ONE_BESIDE_US.match(subject.words)):
        return False
    done = candidate.tagged.between(candidate.predicate.first, candidate.predicate.last)
    if _GIVEN.match(done):
        return False
    return not (OWN.search(done) or has_own_name(candidate, done))


def _is_another_firm(candidate: Candidate, subject: Subject) -> bool:
    """Whether another firm, by its name, does what has nothing to do with the company: "Norrland Rail will open"."""
    if not FIRM.match(subject.words) or BELONGS.search(f"{subject.words} {subject.beside}"):
        return False
    awaited = any(found.kind in _WITH_OTHERS for found in candidate.found)
    return not (awaited or OWN.search(candidate.tagged.text) or has_own_name(candidate, candidate.tagged.text))


def is_told_of_another(candidate: Candidate) -> bool:
    """Whether somebody else has said or announced it, of itself or of anything: "the city has said that it will"."""
    governor = finite(candidate)
    until = candidate.tagged.words[governor.first].start
    said = list(TELLS.finditer(candidate.tagged.text, 0, until + len("announced")))
    if not said:
        return False
    if re.search(r"\bwhat\b[^,;]*$", candidate.tagged.text[: said[-1].start()]):
        return False  # only what was heard is spoken of: "on the strength of what they told us"
    speaker = subject_of(candidate, said[-1].start())
    if re.search(r"\b(?:it|they)$", speaker.words):
        speaker = Subject(FIRST_FINITE.split(candidate.tagged.text)[0])
    passes_on = not candidate.tagged.text[said[-1].end() :].startswith(",")
    if passes_on and "commentator" in cues_of(candidate, speaker.words):
        return True
    told = re.split(r"\bthat\b", candidate.tagged.text[said[-1].end() : until].removeprefix(" us"))[-1]
    if re.search(r"\bits own\b", candidate.tagged.text[said[-1].end() : until]) and is_named_other(candidate, speaker):
        return True
    if FIRM.fullmatch(speaker.words) and not OWN.search(told) and is_named_other(candidate, speaker):
        return True
    if ";" in told or OWN.search(told) or has_own_name(candidate, told):
        return False
    whole = candidate.tagged.text[said[-1].end() : until]
    of_itself = bool(re.search(r"\b(?:it|they)\s*$", told) or re.search(r"\bits\b", whole)) or not whole
    known = is_another(candidate, speaker.words) or ARTICLE.match(speaker.words)
    if not known and is_named_other(candidate, speaker):
        return of_itself or bool(_MAKES_KNOWN.search(said[-1][0]))  # who only says it may be an officer
    return not is_ours(candidate, speaker)


def is_of_another(candidate: Candidate) -> bool:
    """Whether a thing is said to be somebody else's own: "Larch Point's own permit"."""
    owner = re.search(
        r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*)[’']s own\b", candidate.tagged.text[: candidate.window.start]
    )
    return owner is not None and not has_own_name(candidate, owner["name"])


def has_another_owner(candidate: Candidate, found: Found | None) -> bool:
    """Whether a name that is not the company's stands with an apostrophe before a thing: "Larch Bio's PDUFA date"."""
    governor = candidate.governor
    if found is None or found.kind not in _OF_ONE_OWNER or (governor is not None and found.first >= governor.first):
        return False
    words = candidate.tagged.words
    before, after = (
        candidate.tagged.text[: words[found.first].start],
        candidate.tagged.text[words[found.last - 1].end :],
    )
    owner = _OWNER_BEFORE.search(before[-120:]) or _OWNER_AFTER.match(after)
    return owner is not None and not has_own_name(candidate, owner["name"])


_OF_ONE_OWNER = frozenset(
    {
        Kind.REGULATORY_SUBMISSION,
        Kind.REGULATORY_ACCEPTANCE,
        Kind.REGULATORY_DECISION,
        Kind.TRIAL_START,
        Kind.ENROLLMENT_COMPLETE,
        Kind.TRIAL_COMPLETE,
        Kind.DATA_READOUT,
    }
)
"""Kinds of milestone that are his whose trial or dossier it is; what was bought keeps its old owner's name."""

_OWNER = (
    r"(?P<name>(?:[A-Z][\w-]{1,30} ){1,3}(?:Bio|Biosciences|Biotech|Pharma|Pharmaceuticals|Therapeutics|Medical|"
    r"Sciences|Oncology|Labs|Inc|Corp|Ltd|AG|plc)|[Aa] (?:competitor|rival)|[Aa]nother company)[’']s"
)

_OWNER_BEFORE = re.compile(rf"{_OWNER}\s(?:[\w-]{{1,20}} ){{0,2}}$")

_OWNER_AFTER = re.compile(rf" (?:[\w ]{{0,20}} )?(?:on|of|for) {_OWNER}\b")


def begins_with_company(candidate: Candidate) -> bool:
    """Whether the subject begins with the company: "we are working with the agency and now expect"."""
    governor = finite(candidate)
    subject = subject_of(candidate, candidate.tagged.words[governor.first].start).words
    return bool(re.match(r"(?:we|the company|management)\b", subject, re.IGNORECASE))


def is_told_in_passing(candidate: Candidate) -> bool:
    """Whether a relative clause tells what somebody else is to do: "the agency, which is expected to deliver it"."""
    governor = finite(candidate)
    until = candidate.tagged.words[governor.first].start
    clause = re.split(r",\s+", candidate.tagged.text[:until])[-1]
    if not re.fullmatch(r"(?:which|who)(?:\s+(?:is|are|also|now|still|currently))*\s*", clause.replace("\n", " ")):
        return False
    subject = subject_of(candidate, until)
    owner = re.sub(r"[’']s\b.*", "", subject.words)
    somebody = SOMEBODY.fullmatch(subject.words) or FIRM.fullmatch(subject.words)
    if governor.voice == "active" and is_another(candidate, subject.words):
        return True
    return "outsider" in cues_of(candidate, owner) or bool(somebody and not has_own_name(candidate, subject.words))


def is_planned_for_another(candidate: Candidate) -> bool:
    """Whether what is due or scheduled is an outsider's own doing: "the legislature is due to take it up"."""
    governor = finite(candidate)
    if governor.voice != "passive" or not candidate.tagged.between(governor.first, governor.last).endswith("to"):
        return False
    head = REST.split(subject_of(candidate, candidate.tagged.words[governor.first].start).words)[0]
    at = " ".join(candidate.tagged.text.split("\n")).find(head)
    last = candidate.tagged.word_at(at + len(head) - 1)
    return bool(head) and any(tag.last == last + 1 for tag in candidate.tagged.of("cue", "outsider"))


def is_told_to_company(candidate: Candidate) -> bool:
    """Whether somebody has told it to the company: "the agency informed us that it expects"."""
    told = re.search(r"\b(?:told|informed|notified|advised)\s+(?P<whom>.{2,60}?)\s+that\b", candidate.tagged.text)
    return told is not None and bool(OWN.search(told["whom"]) or has_own_name(candidate, told["whom"]))
