"""What a release says has happened, was dropped, or was undone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.core.extraction.governors import Governor, Stance, attributive, governors
from tracker.core.extraction.milestones import Found, Region, doings, in_phrase, things
from tracker.core.extraction.tagging import Tag, Tagged
from tracker.core.lexicon import Form, Lexicon
from tracker.core.models import Kind, Section, Sentence, StatementType

_TELLING = frozenset(
    {
        "announce",
        "announces",
        "announced",
        "announcing",
        "reports",
        "reported",
        "marks",
        "marked",
        "confirms",
        "confirmed",
        "highlights",
        "celebrates",
        "receives",
        "follows",
        "following",
        "after",
        "earns",
        "secures",
        "wins",
        "achieves",
        "achieved",
        "reached",
        "since",
    }
)
_HOLDING = frozenset({"is", "are", "now", "be", "has", "have", "s", "re", "fully"})
_UNDERWAY = re.compile(
    r"\b(?:(?:is|are|now|currently|well) under ?way|now enrolling|now open|now available|fully enrolled"
    r"|(?:is|are|now|fully) operational|now in production)\b"
    r"|\b(?:works?|construction|conversion|refit|upgrade|expansion|installation|drilling|commissioning|fabrication)\b"
    r"[^,;.]{0,40}? (?:is|are|now) in progress\b",
    re.IGNORECASE,
)
_PARTLY = re.compile(r"\d\s?%|\b(?:percent|half|third|quarter|part) of\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"\b(?:module|request|plan|part|portion|section|protocol|preparations?|prepare|preparing|meeting|amendment|draft)\b",
    re.IGNORECASE,
)
"""What stands between a verb and a thing shows that the verb is about something else."""

_LATER = frozenset("after once when if until upon before unless assuming".split())
_LIVE = re.compile(
    r"\b(?:made|brought|put|placed|taken|took|went|gone|came|been)\b[^,;.]{0,60}?"
    r"\b(?:available|live|online|on-?stream|in(?:to)? (?:full |commercial |regular |public )?"
    r"(?:service|operations?|production|use|beta)|on sale)\b",
    re.IGNORECASE,
)
_COMING = frozenset("upcoming planned proposed future expected anticipated potential pending".split())
_FIRST = re.compile(
    r"\bfirst(?:-in-human)? (?:[a-z]+ )?"
    r"(?:patient|participant|subject|volunteer|person|human|cohort|dose|dosing|infusion)\b",
    re.IGNORECASE,
)
_STATES = {"now available": "available"}
_STAYS = frozenset({Kind.FINANCIAL_GUIDANCE, Kind.CASH_RUNWAY})


@dataclass(frozen=True, slots=True)
class Happening:
    """A milestone that a sentence says was reached, dropped or undone; `whole` where the subject itself was dropped."""

    type: StatementType
    found: Found
    region: Region
    cues: tuple[str, ...] = ()


def happenings(sentence: Sentence, tagged: Tagged, lexicon: Lexicon) -> Iterator[Happening]:
    """All that the sentence tells as done, each kind once."""
    if _is_conditional(tagged):
        return
    dropped = list(_dropped(tagged, lexicon))
    yield from dropped
    if dropped and any(h.type is StatementType.WITHDRAWAL for h in dropped):
        return
    seen: set[tuple[Kind, int]] = set()
    told = (*_done(sentence, tagged, lexicon), *_underway(tagged, lexicon), *_live(tagged), *_firsts(tagged, lexicon))
    for happening in told:
        key = (happening.found.kind, happening.found.first)
        if key not in seen and happening.found.kind not in _STAYS:
            seen.add(key)
            yield happening


def _is_conditional(tagged: Tagged) -> bool:
    """If, once, when: nothing has been done yet."""
    return bool(tagged.words) and tagged.words[0].lower in ("if", "when", "once", "upon", "should", "until", "assuming")


def _done(sentence: Sentence, tagged: Tagged, lexicon: Lexicon) -> Iterator[Happening]:
    stances = governors(tagged)
    for doing, names in doings(tagged, Region(0, len(tagged.words))):
        if not _is_done(sentence, tagged, doing, stances):
            continue
        region = _region(tagged, doing, stances)
        found = _kind_of(tagged, lexicon, doing, names, region)
        if found is not None and _is_proof(tagged, found, names):
            yield Happening(StatementType.DELIVERY, found, region, ("signed",) if names == {"sign"} else ())


def _is_proof(tagged: Tagged, found: Found, names: frozenset[str]) -> bool:
    """Patients treated are no start of a trial unless they are the first; an update given is no launch."""
    if found.kind is Kind.TRIAL_START and not names & {"start", "open", "launch"}:
        return bool(_FIRST.search(tagged.between(max(0, found.first - 4), found.last + 4)))
    if found.kind is Kind.REGULATORY_MEETING:
        return bool(names & {"meet", "occur", "complete", "report", "exist"})
    if found.kind is Kind.ENROLLMENT_COMPLETE and _PARTLY.search(tagged.between(found.first, found.last)):
        return False
    if found.kind is Kind.REGULATORY_SUBMISSION:
        around = tagged.between(max(0, found.first - 6), found.last + 4)
        return not names <= {"start", "enter"} and (found.thing is not None or not _OF_ANOTHER.search(around))
    if found.kind is Kind.LAUNCH:
        return bool(names & {"launch", "open", "start", "available", "occur", "deliver"})
    return True


def _is_done(sentence: Sentence, tagged: Tagged, doing: Tag, stances: tuple[Governor, ...]) -> bool:
    """A finished tense, a headline's present, or a noun after "announced the …"."""
    governing = [g for g in stances if g.first <= doing.first]
    nearest = governing[-1] if governing else None
    if nearest is not None and nearest.stance in (Stance.WEAK, Stance.NEGATED, Stance.FORMER):
        return False
    lead = [word.lower for word in tagged.words[max(0, doing.first - 6) : doing.first]]
    if _LATER & set(lead) and any(g.stance in (Stance.PROMISE, Stance.WEAK) for g in stances):
        return False
    if _COMING & set(lead[-3:]) or "being" in lead[-2:] or ("have" in lead and "to" in lead):
        return False
    if _NEARLY & set(lead[-2:]) or _is_partly(tagged, doing) or _follows_of_plan(tagged, doing):
        return False
    if doing.form is Form.PAST:
        if attributive(tagged, doing):
            return False
        own = any(g.stance is Stance.PAST and g.first <= doing.first < g.last + 4 for g in stances)
        return own and not _negated(tagged, doing)
    terse = sentence.section in (Section.TITLE, Section.HEADLINE, Section.BULLET)
    before = [word.lower for word in tagged.words[max(0, doing.first - 5) : doing.first]]
    if doing.form is Form.THIRD:
        return terse and not {"to", "will", "expects", "plans"} & set(before[-2:])
    if doing.form is Form.GERUND and lead[-1:] in (["now"], ["currently"]):
        return True
    if doing.form in (Form.NOUN, Form.GERUND):
        return bool(_TELLING & set(before)) and not (nearest and nearest.stance is Stance.PROMISE)
    return (
        doing.name == "complete"
        and bool(_HOLDING & set(before[-2:]))
        and not (nearest and nearest.stance is Stance.PROMISE)
    )


_NEARLY = frozenset("substantially nearly almost mostly largely partly".split())
"""Words before "complete" with which it is not."""


def _is_partly(tagged: Tagged, doing: Tag) -> bool:
    """Whether a share short of the whole stands before it: "is 70% complete"."""
    before = tagged.text[: tagged.words[doing.first].start]
    share = re.search(r"(\d{1,3})\s?(?:%|percent|per cent)\s+$", before)
    return share is not None and share[1] != "100"


def _follows_of_plan(tagged: Tagged, doing: Tag) -> bool:
    """Whether only the dates of it are told: "announced opening dates"."""
    following = tagged.words[doing.last].lower if doing.last < len(tagged.words) else ""
    return doing.form in (Form.NOUN, Form.GERUND) and following in (
        "date",
        "dates",
        "plan",
        "plans",
        "schedule",
        "timing",
    )


def _negated(tagged: Tagged, doing: Tag) -> bool:
    return any(0 <= doing.first - tag.last <= 2 for tag in tagged.of("cue", "negation"))


def _region(tagged: Tagged, doing: Tag, stances: tuple[Governor, ...]) -> Region:
    """From the words that govern the doing to the next that promise something else."""
    promising = (Stance.PROMISE, Stance.WEAK, Stance.NEGATED, Stance.FORMER)
    ends = [g.first for g in stances if g.first > doing.last and g.stance in promising]
    starts = [g.last for g in stances if g.last <= doing.first - 6 and g.stance is Stance.PROMISE]
    starts += [n for n in range(1, doing.first + 1) if ";" in tagged.gap(n)]
    ends += [n for n in range(doing.last, len(tagged.words)) if ";" in tagged.gap(n)]
    return Region(max(starts, default=0), min(ends, default=len(tagged.words)))


def _kind_of(tagged: Tagged, lexicon: Lexicon, doing: Tag, names: frozenset[str], region: Region) -> Found | None:
    after = [
        t
        for t in things(tagged, Region(doing.first, _infinitive_after(tagged, doing, region.last)))
        if t.first - doing.last <= 12
    ]
    before = [t for t in things(tagged, Region(region.first, doing.first)) if doing.first - t.last <= 25]
    heads = _heads_first(tagged, before)
    led = _passive(tagged, doing) or _stands_alone(tagged, doing)
    order = [*heads, *after[:2]] if led else [*after[:2], *heads]
    for thing in order[:4]:
        if thing.first >= doing.last and _OF_ANOTHER.search(tagged.between(doing.last, thing.first)):
            continue
        kind = lexicon.kind_of(names, thing.name)
        if kind is not None and kind not in _STAYS:
            return Found(kind, min(doing.first, thing.first), max(doing.last, thing.last), thing)
    kind = lexicon.kind_of(names)
    if kind is not None:
        return Found(kind, doing.first, doing.last)
    return Found(Kind.OTHER, doing.first, min(doing.last + 6, region.last)) if "choose" in names else None


def _stands_alone(tagged: Tagged, doing: Tag) -> bool:
    """Whether a finished verb has no object: "construction began on March 3", "the branch opened in May"."""
    if doing.form is not Form.PAST or not doing.first:
        return False
    following = tagged.words[doing.last].lower if doing.last < len(tagged.words) else ""
    return not following or following in _PREPOSITIONS or following[0].isdigit() or "," in tagged.gap(doing.last)


def _heads_first(tagged: Tagged, before: list[Tag]) -> list[Tag]:
    """Things before a verb, the nearest first, but what stands after a preposition last.

    In "enrollment in the trial was completed" it is the enrollment that was.
    """
    return sorted(before, key=lambda thing: (_hangs(tagged, thing), -thing.first))


def _hangs(tagged: Tagged, thing: Tag) -> bool:
    """Whether a thing stands in the phrase of a preposition: "in the HARBOR trial"."""
    words = [word.lower for word in tagged.words[max(0, thing.first - 4) : thing.first]]
    places = [n for n, word in enumerate(words) if word in _PREPOSITIONS]
    return bool(places) and not any(
        "," in tagged.gap(thing.first - len(words) + n) for n in range(places[-1] + 1, len(words))
    )


_PREPOSITIONS = frozenset("in of for at on with from into to by under".split())


def _infinitive_after(tagged: Tagged, doing: Tag, last: int) -> int:
    """Where "to …" begins after a verb: what it secures to begin production is not production."""
    purposes = {cue.last for cue in tagged.of("cue", "infinitive")}
    verbs = {tag.first for tag in tagged.of("action") if tag.form is Form.BASE}
    stops = purposes & verbs if doing.name != "start" else purposes - verbs
    return min((cue for cue in stops if doing.last <= cue < last), default=last)


def _passive(tagged: Tagged, doing: Tag) -> bool:
    before = [word.lower for word in tagged.words[max(0, doing.first - 3) : doing.first]]
    return doing.form is Form.PAST and bool({"was", "were", "been", "is", "are"} & set(before))


def _underway(tagged: Tagged, lexicon: Lexicon) -> Iterator[Happening]:
    """What is under way has begun; what is fully enrolled is complete."""
    match = _UNDERWAY.search(tagged.text)
    if not match:
        return
    at = tagged.word_at(match.start())
    if match[0].lower() == "fully enrolled":
        found = Found(Kind.ENROLLMENT_COMPLETE, at, at + 2)
        yield Happening(StatementType.DELIVERY, found, Region(0, len(tagged.words)))
        return
    end = max(at + 4, tagged.word_at(match.end() - 1))
    near = list(reversed(things(tagged, Region(max(0, at - 10), at)))) + things(tagged, Region(at, end))
    action = _STATES.get(match[0].lower(), "start")
    cues = ("underway",) if _JUST_BEGUN.search(match[0]) else ("running",)
    for thing in near:
        kind = lexicon.kind_of({action}, thing.name)
        if kind is not None and not _OF_ANOTHER.search(tagged.between(0, thing.first)):
            found = Found(kind, thing.first, max(thing.last, at))
            yield Happening(StatementType.DELIVERY, found, Region(0, len(tagged.words)), cues)
            return


_JUST_BEGUN = re.compile(r"way$|progress$", re.IGNORECASE)
"""What is under way has begun, and no more."""


def _live(tagged: Tagged) -> Iterator[Happening]:
    """What was made available, brought live, put into service has been launched."""
    match = _LIVE.search(tagged.text)
    if not match:
        return
    first, last = tagged.word_at(match.start()), tagged.word_at(match.end() - 1) + 1
    if not _is_governed(tagged, first):
        kind = Kind.MANUFACTURING if _WORKS.search(match[0]) else Kind.LAUNCH
        yield Happening(StatementType.DELIVERY, Found(kind, first, last), Region(0, len(tagged.words)))


_WORKS = re.compile(r"(?:operations?|production|stream)$", re.IGNORECASE)
"""What was brought into operation is a plant; what was brought into service, live or on sale need not be."""


def _firsts(tagged: Tagged, lexicon: Lexicon) -> Iterator[Happening]:
    """A place that has made, served or sent its first of anything has started: "the mill poured its first bar"."""
    match = _ITS_FIRST.search(tagged.text)
    if not match:
        return
    first, last = tagged.word_at(match.start()), tagged.word_at(match.end() - 1) + 1
    before = [t for t in things(tagged, Region(0, first)) if first - t.last <= _NEAR_ITS_VERB]
    for thing in _heads_first(tagged, before):
        kind = lexicon.kind_of({"start"}, thing.name)
        if kind in (Kind.MANUFACTURING, Kind.LAUNCH) and not _is_governed(tagged, first):
            yield Happening(StatementType.DELIVERY, Found(kind, thing.first, last, thing), Region(0, len(tagged.words)))
            return


_ITS_FIRST = re.compile(
    r"\b(?:[a-z]+(?:ed|ew|ent|old|ade|ave|ook|uilt|hot|ast))(?: (?:out|off|up))? (?:its|their|our|the) first [a-z]+"
)
_NEAR_ITS_VERB = 6
"""Words between a verb and the place that does it."""


def _is_governed(tagged: Tagged, first: int) -> bool:
    """Whether words of promise, of denial or of doubt stand right before a verb."""
    return any(g.first < first and g.last > first - 4 and g.stance is not Stance.PAST for g in governors(tagged))


def _dropped(tagged: Tagged, lexicon: Lexicon) -> Iterator[Happening]:
    """Discontinued, paused, refused, undone."""
    whole = Region(0, len(tagged.words))
    for group, type_, cue in (
        ("refusal", StatementType.WITHDRAWAL, "refused"),
        ("undoing", StatementType.UNDOING, "undone"),
        ("dropping", StatementType.WITHDRAWAL, "dropped"),
    ):
        tags = tagged.of("cue", group)
        if not tags or _only_possible(tagged, tags[0]) or _only_advised(tagged, tags[0]):
            continue
        if group == "refusal":
            yield Happening(type_, Found(Kind.REGULATORY_DECISION, tags[0].first, tags[0].last), whole, (cue,))
            return
        region = Region(tags[0].last, len(tagged.words))
        found = in_phrase(tagged, lexicon, region) or in_phrase(tagged, lexicon, Region(0, tags[0].first))
        kind = found.kind if found else Kind.OTHER
        cues = (cue,) if found and kind not in (Kind.TRIAL_START, Kind.OTHER) else (cue, "whole")
        yield Happening(type_, Found(kind, tags[0].first, max(tags[0].last, found.last if found else 0)), whole, cues)
        return


def _only_possible(tagged: Tagged, tag: Tag) -> bool:
    weak = [g for g in governors(tagged) if g.stance is Stance.WEAK and g.last <= tag.first]
    return bool(weak) and tag.first - weak[-1].last <= 8


def _only_advised(tagged: Tagged, tag: Tag) -> bool:
    """What a board recommended is not yet what the company did."""
    return any(
        word.lower in ("recommended", "recommends", "recommend")
        for word in tagged.words[max(0, tag.first - 4) : tag.first]
    )
