"""A date in a sentence with all that bears on whether it is promised: its governor, its milestone, the words around."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from tracker.core.extraction.governors import Governor, Stance, governor_of, governors
from tracker.core.extraction.milestones import Found, Region, milestones, things
from tracker.core.extraction.tagging import Tagged
from tracker.core.lexicon import Form, Lexicon
from tracker.core.models import Kind, Section, Sentence, Window

_BOUNDARY = re.compile(r"[;:]|--| – | — | - ")
_TRAIL = re.compile(
    r"\s+as well as\b|,\s+(?:with|[a-z]+ing|followed|and|which|(?:of|for|on|in) which|who|where|while|but|as"
    r"|after|whereas|to|particularly|especially|notably|mainly|primarily|including)\b",
    re.IGNORECASE,
)
_SEPARATE = frozenset({"with", "and", "while", "but", "followed", "whereas"})
"""Words after a comma that begin a thought with a subject of its own."""

COPULAS = frozenset("is are was were has have been be also now still currently".split())
_NEAR = 7
"""Words before "that is …" in which its noun is looked for."""

_SUBORDINATE = frozenset(
    "assuming if following after once when while with based subject given as upon since pending until although though "
    "because".split()
)
"""Words that open a clause before the main one: its names and things are not the main clause's."""

_HOLLOW = frozenset(
    "which that who and but also are is it they this has have been be both now still was were while with as to "
    "the remain remains on track".split()
)
_NOT_DONE = frozenset("expected planned anticipated scheduled targeted projected estimated proposed need red".split())
"""Words in -ed that begin a bullet and tell of nothing done."""

_FOLLOWS = frozenset("to with and as when if following after once subject which while but or through pending".split())
"""Words right after a date at which the milestone has been named."""

_DETERMINERS = frozenset("the a an its our their this these that".split())

_RELATIVE = frozenset("which who whose where".split())

_NOT_AHEAD = frozenset("today hereby normally ordinarily typically usually generally always".split())
"""Words with which the present tense tells of now or of every time, and plans nothing."""

_BARE_DEEDS = frozenset(
    "completion start launch opening closing approval delivery commencement availability initiation submission".split()
)
"""Nouns of doing that need a thing: in "it remains on schedule, with completion in May" the thing stood before."""

_DASH = re.compile(r"\s(?:—|–|--|-)\s")
_A_PAIR = 2
"""Dashes around what is said in passing: "the maiden flight — a test — is planned for May"."""

_SUPPORT = re.compile(
    r"\s+(?:in support of|to support|to enable|to allow|supporting|enabling|allowing)\b", re.IGNORECASE
)
_SURE = re.compile(
    r"(?:19|20)\d\d|[’‘']\s?\d\d|(?<![A-Za-z])[QHEY]{1,2}\d?[ -]?\d\d\b|\d[QH][ -]?\d\d\b|next|coming|tomorrow|later",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Candidate:
    """A window in a sentence of a release said on a day."""

    sentence: Sentence
    tagged: Tagged
    window: Window
    said_on: date
    lexicon: Lexicon
    heading: Tagged
    others: tuple[Window, ...] = ()
    """The other windows of the sentence."""
    own_names: frozenset[str] = frozenset()
    """Words by which the company, its units and its products are called."""
    is_named: bool = True
    """Whether a product, a trial or another proper name stands in the sentence or around it."""

    @cached_property
    def first(self) -> int:
        """The number of the window's first word."""
        return self.tagged.word_at(self.window.start)

    @cached_property
    def last(self) -> int:
        """The number of the word after the window's last."""
        return self.tagged.word_at(self.window.end)

    @cached_property
    def all_governors(self) -> tuple[Governor, ...]:
        """All governing words of the sentence."""
        return governors(self.tagged, headline=self.sentence.section in (Section.TITLE, Section.HEADLINE))

    @cached_property
    def is_future(self) -> bool:
        """Whether the window begins after the day of saying."""
        return self.window.earliest > self.said_on

    @cached_property
    def is_surely_future(self) -> bool:
        """Whether the words themselves put it after the day of saying: a month without a year may be last year's."""
        return self.is_future and bool(_SURE.search(self.window.phrase))

    @cached_property
    def governor(self) -> Governor | None:
        """The words that govern the window; an infinitive takes the stance of the words it depends on."""
        return governor_of(self.tagged, self.all_governors, self.first, self.last, self.is_surely_future)

    @cached_property
    def stance(self) -> Stance | None:
        """How the sentence stands to the window; None where nothing governs it."""
        governor = self.governor
        if self._opens_in_past and (governor is None or governor.stance is Stance.DEPENDENT):
            return Stance.PAST
        if governor is not None and governor.stance is Stance.PRESENT:
            return self._stance_of_present(governor)
        if governor is None or governor.stance is not Stance.DEPENDENT:
            return governor.stance if governor else None
        earlier = [g for g in self.all_governors if g.last <= governor.first and g.stance is not Stance.DEPENDENT]
        promised = [g for g in earlier if g.stance is Stance.PROMISE]
        if promised:
            return Stance.PROMISE
        if not earlier or self.is_terse:
            return Stance.PROMISE
        return Stance.DEPENDENT if self.is_future else earlier[-1].stance

    def _stance_of_present(self, governor: Governor) -> Stance | None:
        """With a day to come the present promises, unless the sentence only supposes or denies it."""
        held = [g.stance for g in self.all_governors if self.clause.first <= g.first and g.last <= governor.first]
        supposed = self.tagged.within("cue", self.clause.first, governor.first)
        if (
            not self.is_future
            or self._is_of_now
            or any(cue.name in ("condition", "weak", "outsider") for cue in supposed)
        ):
            return None
        doubtful = [stance for stance in held if stance in (Stance.WEAK, Stance.NEGATED, Stance.FORMER)]
        return doubtful[-1] if doubtful else Stance.PROMISE

    @cached_property
    def _opens_in_past(self) -> bool:
        """Whether a bullet begins with what was done, on a day that may be gone: "Agreed on May 3 to sell it"."""
        first = self.tagged.words[0].lower if self.tagged.words else ""
        return self.is_terse and first.endswith("ed") and first not in _NOT_DONE and not self.is_surely_future

    @cached_property
    def _is_of_now(self) -> bool:
        """Whether the sentence tells what is done on the day it was said, or always: "publishes today"."""
        return any(word.lower in _NOT_AHEAD for word in self.tagged.words)

    @cached_property
    def is_terse(self) -> bool:
        """Whether this is a headline, a bullet or a row, where verbs are left out."""
        return self.sentence.section in (Section.TITLE, Section.HEADLINE, Section.BULLET, Section.TABLE)

    @cached_property
    def clause(self) -> Region:
        """The words of the clause the window stands in."""
        start, end = 0, len(self.tagged.words)
        for number in range(self.first, 0, -1):
            if _BOUNDARY.search(self.tagged.gap(number)):
                start = number
                break
        for number in range(self.last, end):
            if ";" in self.tagged.gap(number):
                end = number
                break
        return Region(start, end)

    @cached_property
    def tail(self) -> Region | None:
        """The part of the clause after ", with …", ", enabling …" in which the window stands, if it does."""
        return self._tail_from(self.governor.last if self.governor else 0)

    def _tail_from(self, floor: int) -> Region | None:
        for number in range(self.first, max(floor, 1), -1):
            if self._begins_thought(number) or (number < self.first and self._is_between_windows(number)):
                return Region(number, self._next_window())
        return None

    @cached_property
    def _verbs(self) -> frozenset[int]:
        return frozenset(tag.first for tag in self.tagged.of("action") if tag.form is Form.BASE)

    def _begins_thought(self, number: int) -> bool:
        """Whether ", with …", ", enabling …", "as well as …" begins at a word."""
        at = self.tagged.words[number - 1].end
        return bool(_TRAIL.match(self.tagged.text, at) or _SUPPORT.match(self.tagged.text, at))

    def _is_between_windows(self, number: int) -> bool:
        """Whether an "and" stands between an earlier window and this one."""
        if self.tagged.words[number].lower not in ("and", "with", "followed"):
            return False
        return any(other.end <= self.tagged.words[number].start for other in self.others)

    def _next_window(self) -> int:
        """Where the next window begins, or the clause ends."""
        later = [self.tagged.word_at(other.start) for other in self.others if other.start > self.window.end]
        return min([self.clause.last, *later])

    @cached_property
    def predicate(self) -> Region:
        """The words after the governor, up to the next one that stands after the window."""
        if self.governor is None:
            return self.clause
        following = [
            g.first
            for g in self.all_governors
            if g.first >= max(self.last, self.governor.last) and g.stance is not Stance.DEPENDENT
        ]
        return Region(self.governor.last, min([self.clause.last, *following, self._trail_after()]))

    def _trail_after(self) -> int:
        """Where, after the window, another thought begins: ", enabling …", " and … in 2027"."""
        conditions = {cue.first for cue in self.tagged.of("cue", "condition")}
        for number in range(self.last, self.clause.last):
            if number in conditions:
                return number
            before = self.tagged.gap(number)
            later = any(o.start > self.window.end and self.tagged.word_at(o.start) > number for o in self.others)
            joined = self.tagged.words[number].lower == "and" and (later or number + 1 in self._verbs)
            if self._begins_thought(number) or joined or (later and "," in before):
                return number
        return self.clause.last

    @cached_property
    def subject(self) -> Region:
        """The words before the governor, back to the one before it or to the head of the clause."""
        if self.governor is None:
            return Region(self.clause.first, self.clause.first)
        heads = [g for g in self.all_governors if g.last <= self.governor.first]
        if heads and self.shares_subject:
            return self._without_aside(Region(self._clause_start(heads[-1].first), heads[-1].first))
        clause = self._without_aside(Region(self._clause_start(self.governor.first), self.governor.first))
        start = max([clause.first, *(g.last for g in heads if g.last <= clause.last)])
        return Region(start, clause.last)

    @cached_property
    def shares_subject(self) -> bool:
        """Whether its verb, after an "and", has the subject of a verb before it that has a time of its own."""
        governor = self.governor
        if governor is None:
            return False
        joined = governor.first > 0 and self.tagged.words[governor.first - 1].lower in ("and", "but")
        start = self.tagged.words[governor.first].start if governor.first < len(self.tagged.words) else 0
        return joined and governor.last <= self.first and any(other.end <= start for other in self.others)

    def _without_aside(self, region: Region) -> Region:
        """A region without what is said in passing at its end: ", which has been in beta since May,"."""
        last = region.last
        while last > region.first and self.tagged.words[last - 1].lower in COPULAS:
            last -= 1
        if last >= len(self.tagged.words) or "," not in self.tagged.gap(last):
            return region
        for at in range(last - 1, region.first, -1):
            if "," in self.tagged.gap(at):
                return Region(region.first, at) if self.tagged.words[at].lower in _RELATIVE else region
        return region

    @cached_property
    def thought(self) -> Region:
        """The words before the governor from the head of their thought: from ", with …", ", and …" on."""
        if self.governor is None:
            return Region(self.clause.first, self.clause.first)
        start = self._thought_start(self.governor.first)
        if self.shares_subject or (
            self.tagged.words[start].lower in _RELATIVE and "," in self.tagged.gap(self.governor.first)
        ):
            return self.subject
        return self._without_aside(Region(start, self.governor.first))

    def _antecedent(self, number: int) -> Region | None:
        """The noun before "that is", "which are": what a relative clause speaks of."""
        at = number
        while at > 0 and self.tagged.words[at - 1].lower in COPULAS:
            at -= 1
        if at < 1 or self.tagged.words[at - 1].lower not in ("that", "which") or self.governor is None:
            return None
        return Region(max(0, at - 1 - _NEAR), at - 1)

    def _is_hollow(self, region: Region) -> bool:
        """Whether a thought names nothing of its own and so speaks of what stood before: ", which …", ", and are …"."""
        words = [word.lower for word in self.tagged.words[region.first : region.last]]
        return all(word in _HOLLOW or word in _BARE_DEEDS for word in words)

    def _thought_start(self, number: int) -> int:
        """The head of the thought a word stands in: ", with …", ", and …", or the head of its clause.

        What stands between two commas is passed over: "…, with early safety data, is planned".
        """
        commas = 0
        for at in range(number, 0, -1):
            comma = "," in self.tagged.gap(at)
            subordinate = comma and self.tagged.words[self._clause_start(at)].lower in _SUBORDINATE
            begins = at < number and self._begins_thought(at)
            if _BOUNDARY.search(self.tagged.gap(at)) or (commas == 0 and (begins or (subordinate and at < number))):
                return at
            if self._begins_joined_clause(at, number):
                return at
            commas += comma
        return 0

    def _begins_joined_clause(self, at: int, number: int) -> bool:
        """Whether another clause begins here, with a subject of its own: "the line runs and the hall is to open"."""
        words = self.tagged.words
        joins = words[at - 1].lower in ("and", "but", "while") and words[at].lower in _DETERMINERS
        finite = {*COPULAS, "remains", "remain"} - {"be", "also", "now", "still", "currently"}
        told = any(word.lower in finite for word in words[self._clause_start(at) : at - 1])
        return joins and told and at + 1 < number

    def _clause_start(self, number: int) -> int:
        for at in range(number, 0, -1):
            if _BOUNDARY.search(self.tagged.gap(at)):
                return at
        return 0

    @cached_property
    def action_date(self) -> Found | None:
        """The decision a regulator has set this day for: "a PDUFA target action date of …", "goal date … is …"."""
        near = [
            t
            for t in things(self.tagged, Region(0, self.first))
            if t.name == "decision" and self.first - t.last <= _NEAR
            if not re.search(r",\s+(?:the|our|its)\b", self.tagged.between(t.last - 1, self.first))
        ]
        dated = [
            t
            for t in near
            if "date" in self.tagged.between(t.first, t.last).lower()
            or "pdufa" in self.tagged.between(t.first, t.last).lower()
        ]
        return Found(Kind.REGULATORY_DECISION, dated[-1].first, dated[-1].last, dated[-1]) if dated else None

    @cached_property
    def found(self) -> tuple[Found, ...]:
        """The milestones promised for this window, by the nearest words that name one."""
        named = self.action_date or self._deed_apart
        if named is not None:
            return (named,)
        for predicate, subject in self._regions():
            for region in self._up_to_purpose(predicate):
                found = tuple(milestones(self.tagged, self.lexicon, self.governor, region, subject))
                if found:
                    return found
        return ()

    def _up_to_purpose(self, predicate: Region) -> tuple[Region, ...]:
        """A predicate first without what follows the date as its purpose or company: "to open in May to serve …"."""
        follows = self.tagged.words[self.last].lower if self.last < predicate.last else ""
        inside = predicate.first < self.first and (follows in _FOLLOWS or "," in self.tagged.gap(self.last))
        return (
            (Region(predicate.first, self.first), predicate) if inside and self.governor is not None else (predicate,)
        )

    @cached_property
    def _deed_apart(self) -> Found | None:
        """The deed after a comma and the thing before it: "enrollment continues, with completion planned for May"."""
        thought = self.thought
        deeds = [tag for tag in self.tagged.within("action", thought.first, thought.last) if tag.form is Form.NOUN]
        if (
            thought.first == 0
            or [tag.name for tag in deeds] not in (["complete"], ["close"], ["submit"])
            or not self._is_hollow(thought)
            or self.shares_subject
        ):
            return None
        for thing in things(self.tagged, Region(self._clause_start(thought.first), thought.first)):
            kind = self.lexicon.kind_of({deeds[0].name}, thing.name)
            if kind is not None:
                return Found(kind, thing.first, thing.last, thing)
        return None

    def _regions(self) -> Iterator[tuple[Region, Region]]:
        """Where to look, nearest first: the trailing clause, the governed clause, the whole sentence."""
        if self.tail is not None:
            inner = [g for g in self.all_governors if self.tail.first <= g.first < self.first]
            split = inner[0] if inner else None
            yield (
                (Region(split.last, self.tail.last), Region(self.tail.first, split.first))
                if split
                else (self.tail, self.tail)
            )
        if self.governor is not None:
            relative = self._antecedent(self.governor.first)
            if relative is not None:
                yield self.predicate, relative
            thought = self.thought
            yield self.predicate, thought
            head = self.tagged.words[self._clause_start(self.governor.first)].lower
            leads = thought.first > 0 and (self.tagged.words[thought.first].lower in _SEPARATE or head in _SUBORDINATE)
            if leads and not self._is_hollow(thought):
                return
        yield self.predicate, self.subject
        if self.governor is not None and not self.shares_subject:
            yield self.predicate, self._without_aside(Region(self.clause.first, self.governor.first))
            dashes = _DASH.findall(self.tagged.text[: self.tagged.words[self.governor.first].start])
            if len(dashes) == _A_PAIR:
                yield self.predicate, Region(0, self.governor.first)

    def cue_near(self, *names: str) -> bool:
        """Whether one of these cues stands in the window's clause."""
        return any(tag.name in names for tag in self.tagged.within("cue", self.clause.first, self.clause.last))

    def cue_before(self, reach: int, *names: str) -> bool:
        """Whether one of these cues stands at most `reach` words before the window."""
        return any(
            tag.name in names and 0 <= self.first - tag.last <= reach
            for tag in self.tagged.within("cue", self.clause.first, self.first)
        )

    @cached_property
    def who(self) -> str:
        """The words that stand as the subject of the governor, lower case, from the head of their clause."""
        if self.governor is None:
            return ""
        start = max(self._clause_start(self.governor.first), self._comma_before(self.governor.first))
        return self.tagged.between(start, self.governor.first)

    def _comma_before(self, number: int) -> int:
        return next((at for at in range(number, 0, -1) if "," in self.tagged.gap(at)), 0)


def others_of(windows: Sequence[Window], window: Window) -> tuple[Window, ...]:
    """The other windows of the sentence."""
    return tuple(other for other in windows if other is not window)
