"""Which words govern a date: those that promise it, tell it as past, deny it, or only think it possible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from tracker.core.extraction.tagging import Tag, Tagged
from tracker.core.lexicon import Form


class Stance(StrEnum):
    """How the governing words stand to what they govern."""

    PROMISE = "promise"
    DEPENDENT = "dependent"
    """An infinitive or a participle that takes its stance from the words before it, or from being a headline."""
    WEAK = "weak"
    NEGATED = "negated"
    FORMER = "former"
    PAST = "past"
    PRESENT = "present"
    """The plain present, which promises only with a day to come: "production starts in June"."""


@dataclass(frozen=True, slots=True)
class Governor:
    """Governing words: words `first` up to `last`; `voice` is the group of the cue they are."""

    stance: Stance
    voice: str
    first: int
    last: int


_GUIDES = ("active", "passive", "modal", "moved")
_SMALL = frozenset(
    {
        "the",
        "a",
        "an",
        "our",
        "its",
        "their",
        "in",
        "on",
        "by",
        "during",
        "for",
        "at",
        "and",
        "or",
        "also",
        "to",
        "of",
        "this",
        "later",
        "around",
        "about",
        "approximately",
        "then",
        "from",
        "within",
        "through",
    }
)
ARTICLES = frozenset(
    "a an the our its their his her this that these those any all such many other newly of with by for".split()
)

_LIKENED = frozenset({"as", "than"})
_CLAUSE = re.compile(r"[;:]|,|--| - | – | — |\(")


def governors(tagged: Tagged, *, headline: bool = False) -> tuple[Governor, ...]:
    """All governing words of a sentence, in order; chains such as "is expected to be" count as one.

    In a headline the present tense tells what was done: "Acme Opens Its Third Plant".
    """
    found = sorted(
        [*_guides(tagged), *_weak(tagged), *_pasts(tagged, headline=headline), *_infinitives(tagged)],
        key=lambda g: (g.first, -g.last),
    )
    if not headline:
        found = sorted([*found, *_presents(tagged, found)], key=lambda g: (g.first, -g.last))
    actions = {action.first for action in tagged.of("action")}
    return tuple(_clipped(governor, actions) for governor in _joined(tagged, found))


def _clipped(governor: Governor, actions: set[int]) -> Governor:
    """A chain ends where a doing begins, though they share a word: "to be" and "be available"."""
    inside = [first for first in actions if governor.first < first < governor.last]
    return replace(governor, last=min(inside)) if inside else governor


def _guides(tagged: Tagged) -> Iterator[Governor]:
    for cue in tagged.of("cue", *_GUIDES):
        before = [word.lower for word in tagged.words[max(0, cue.first - 4) : cue.first]]
        if before and before[-1] in _LIKENED:
            continue
        yield Governor(_stance(tagged, cue, before), cue.name, cue.first, cue.last)


def _stance(tagged: Tagged, cue: Tag, before: list[str]) -> Stance:
    """Promise, unless the words around deny it or put it in the past."""
    near = tagged.cues(max(0, cue.first - 4), min(len(tagged.words), cue.last + 1))
    close = before[-3:]
    if "negation" in near and _negated(tagged, cue):
        return Stance.NEGATED
    if cue.name in ("passive", "active") and (
        ({"had", "was", "were"} & set(close) and "now" not in close)
        or {"previously", "originally", "earlier", "initially", "formerly"} & set(close)
    ):
        return Stance.FORMER
    if cue.name == "modal" and tagged.words[cue.first].lower == "should" and "if" in before:
        return Stance.WEAK
    if cue.name == "modal" and before[-2:] in (
        ["would", "have"],
        ["could", "have"],
        ["might", "have"],
        ["may", "have"],
    ):
        return Stance.WEAK
    return Stance.PROMISE


def _negated(tagged: Tagged, cue: Tag) -> bool:
    """A denial right before the cue, or right after a "will"."""
    for negation in tagged.of("cue", "negation"):
        stands_before = 0 <= cue.first - negation.last <= 2
        stands_after = 0 <= negation.first - cue.last <= 0 and cue.name == "modal"
        if (stands_before or stands_after) and not _CLAUSE.search(tagged.gap(max(cue.first, 1))):
            return True
    return False


def _weak(tagged: Tagged) -> Iterator[Governor]:
    modal = {"may", "might", "could", "can", "would", "likely", "want", "wants", "wish", "wishes"}
    for cue in tagged.of("cue", "weak"):
        if tagged.words[cue.first].lower in modal and tagged.text[tagged.words[cue.first].start].islower():
            yield Governor(Stance.WEAK, "weak", cue.first, cue.last)


def _pasts(tagged: Tagged, *, headline: bool) -> Iterator[Governor]:
    guides = {cue.first for cue in tagged.of("cue", *_GUIDES)}
    participles = {cue.first for cue in tagged.of("cue", "active", "passive", "moved")}
    for cue in tagged.of("cue", "past"):
        if _is_main_or_base(tagged, cue):
            continue
        if not participles.intersection(range(cue.last, cue.last + 3)) and not _in_future_passive(tagged, cue):
            yield Governor(Stance.PAST, "past", cue.first, cue.last)
    for action in tagged.of("action"):
        told = action.form is Form.PAST or (headline and action.form is Form.THIRD)
        if (
            told
            and not _is_to_be_had(tagged, action)
            and not attributive(tagged, action)
            and action.first not in guides
            and not _in_future_passive(tagged, action)
        ):
            yield Governor(Stance.PAST, "past", action.first, action.last)


def _presents(tagged: Tagged, others: list[Governor]) -> Iterator[Governor]:
    """What leads a clause in the present, up to its verb: "starts in June", "are handed over in October"."""
    finite = [g for g in others if g.stance is not Stance.DEPENDENT]
    for action in tagged.of("action"):
        if action.first == 0 or not _is_finite_present(tagged, action):
            continue
        start = _clause_head(tagged, action.first)
        first = action.first if action.form is Form.THIRD else action.first - 1
        if not any(start <= g.first <= action.last for g in finite if g.first != action.first):
            yield Governor(Stance.PRESENT, "present", first, action.first)


def _is_finite_present(tagged: Tagged, action: Tag) -> bool:
    """A third person after a noun; "is opening", "are handed over"."""
    before = tagged.words[action.first - 1].lower
    if action.form in (Form.PAST, Form.GERUND):
        return before in ("is", "are")
    spelled_as_noun = any(t.form is Form.NOUN and t.first == action.first for t in tagged.of("action"))
    if spelled_as_noun and action.last < len(tagged.words) and tagged.words[action.last].lower == "of":
        return False
    return action.form is Form.THIRD and before not in _NO_SUBJECT


_NO_SUBJECT = ARTICLES | frozenset(
    "to will in on at from and or under per new first next planned key two three".split()
)
"""Words after which a form in -s is a plural: "the launches", "new starts"."""

_SUBORDINATORS = frozenset("that when where which who once as while because after before until if and but".split())


def _clause_head(tagged: Tagged, number: int) -> int:
    """The number of the first word of a verb's clause: after a comma, a colon, or "that", "when", "and"."""
    for at in range(number - 1, 0, -1):
        if _CLAUSE.search(tagged.gap(at)) or tagged.words[at].lower in _SUBORDINATORS:
            return at
    return 0


_AFTER_POSSESSION = frozenset(
    "a an the no sufficient enough cash approximately about over our its adequate ample".split()
)
_BEFORE_BASE = frozenset("to will would may might should must can could shall not".split())


def _is_main_or_base(tagged: Tagged, cue: Tag) -> bool:
    """Whether "have" is no auxiliary: "goal is to have", "we have a runway"."""
    if tagged.words[cue.first].lower not in ("have", "has"):
        return False
    before = tagged.words[cue.first - 1].lower if cue.first else "to"
    after = tagged.words[cue.last].lower if cue.last < len(tagged.words) else ""
    return before in _BEFORE_BASE or after in _AFTER_POSSESSION


def attributive(tagged: Tagged, participle: Tag) -> bool:
    """Whether a participle only describes a noun: "an updated schedule", "its testing, currently done in Leeds,"."""
    before = tagged.words[participle.first - 1].lower if participle.first else ""
    if before in _AT_PRESENT and participle.first > 1 and "," in tagged.gap(participle.first - 1):
        return True
    return before in ARTICLES and not _CLAUSE.search(tagged.gap(participle.first))


_AT_PRESENT = frozenset("currently presently formerly".split())
"""Words that begin an aside between commas: "its testing, currently done in Leeds,"."""


def _is_to_be_had(tagged: Tagged, action: Tag) -> bool:
    """Whether it is wanted done, or part of a compound: "to have all patients enrolled", "purpose-built"."""
    if tagged.gap(action.first) == "-" and tagged.words[action.first - 1].lower not in _PREFIXES:
        return True
    before = tagged.between(max(0, action.first - _HAD), action.first).lower()
    return _TO_HAVE.search(before) is not None


_PREFIXES = frozenset("re co pre un out over".split())
_TO_HAVE = re.compile(
    r"\b(?:(?:plan|expect|aim|intend|target|hope|anticipate|goal is|track|schedule)(?:s|ing|d)? to|will|shall)"
    r" (?:have|see) (?!been\b)[^,;:]*$"
)


_HAD = 12
"""Words in which "to have … enrolled" stands."""


def _in_future_passive(tagged: Tagged, action: Tag) -> bool:
    """Whether the participle belongs to "will be", "to be", "expected to be"."""
    before = [word.lower for word in tagged.words[max(0, action.first - 4) : action.first]]
    return "be" in before or bool(before and before[-1] in ("to", "will"))


def _infinitives(tagged: Tagged) -> Iterator[Governor]:
    starts = {action.first: action for action in tagged.of("action") if action.form is Form.BASE}
    for cue in tagged.of("cue", "infinitive"):
        for skipped in (0, 1):
            if cue.last + skipped in starts:
                yield Governor(Stance.DEPENDENT, "infinitive", cue.first, cue.last)
                break


def _joined(tagged: Tagged, found: list[Governor]) -> Iterator[Governor]:
    """Chains in one: the first word of stance decides, the last word ends it."""
    current: Governor | None = None
    actions = {action.first for action in tagged.of("action")}
    for governor in found:
        if current is None:
            current = governor
        elif _chained(tagged, current, governor, actions):
            stance = current.stance if current.stance is not Stance.PAST else governor.stance
            if _is_hedged_guidance(tagged, current.first, governor.last):
                stance = Stance.PROMISE
            voice = current.voice if governor.voice in ("modal", "infinitive") else governor.voice
            current = Governor(stance, voice, current.first, max(current.last, governor.last))
        else:
            yield current
            current = governor
    if current is not None:
        yield current


def _is_hedged_guidance(tagged: Tagged, first: int, last: int) -> bool:
    """Whether guidance is only said politely: "customers can expect", "we would expect" without an "if"."""
    polite = tagged.between(first, last).lower() in ("can expect", "would expect", "would anticipate")
    return polite and all(word.lower != "if" for word in tagged.words)


def _chained(tagged: Tagged, one: Governor, other: Governor, actions: set[int]) -> bool:
    if other.first < one.last:
        return True
    if (one.stance is Stance.PAST and other.first > one.last) or other.stance is Stance.PAST:
        return False
    if other.first - one.last > 1 or (one.stance is Stance.PAST and other.stance is Stance.DEPENDENT):
        return False
    between = range(one.last, other.first)
    return not actions.intersection(between) and not _CLAUSE.search(tagged.gap(other.first))


def governor_of(
    tagged: Tagged, all_governors: tuple[Governor, ...], first: int, last: int, is_future: bool
) -> Governor | None:
    """The words that govern a date at words `first` to `last`; finished tenses do not govern days still to come."""
    after = next((g for g in all_governors if g.first >= last and not _breaks(tagged, last, g.first)), None)
    if _leads(tagged, first) and after is not None and not (after.stance is Stance.PAST and is_future):
        return after
    before = [g for g in all_governors if g.last <= first]
    if after is not None and _adjoins(tagged, after, last) and not (before and first - before[-1].last <= 3):
        return after
    for governor in reversed(before):
        if ";" in tagged.text[tagged.words[governor.last - 1].end : tagged.words[first].start]:
            break
        if governor.stance is Stance.PAST and is_future:
            continue
        return governor
    reaches = (
        after is not None and after.voice in ("passive", "active", "moved") and not _comma(tagged, last, after.first)
    )
    return after if reaches else None


def _adjoins(tagged: Tagged, after: Governor, last: int) -> bool:
    """Whether a finite verb of guidance stands right after the date: "next month plans to announce"."""
    near = after.first - last <= 1 and after.voice in ("active", "modal")
    joined = after.first > last and tagged.words[last].lower in ("and", "but", "which")
    return near and not joined and not _comma(tagged, last, after.first)


def _comma(tagged: Tagged, first: int, last: int) -> bool:
    return any("," in tagged.gap(number) for number in range(first, last + 1))


def _breaks(tagged: Tagged, first: int, last: int) -> bool:
    return (
        ";" in tagged.text[tagged.words[first - 1].end : tagged.words[last].start]
        if last < len(tagged.words)
        else False
    )


def _leads(tagged: Tagged, first: int) -> bool:
    """Whether the date stands at the head of its clause: "In the third quarter, we expect …"."""
    number = first
    while number > 0 and tagged.words[number - 1].lower in _SMALL and not _CLAUSE.search(tagged.gap(number)):
        number -= 1
    return number == 0 or bool(_CLAUSE.search(tagged.gap(number)))
