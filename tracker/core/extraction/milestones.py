"""Which milestone a date belongs to: the doing and the thing, as the table of kinds joins them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.core.extraction.governors import ARTICLES, Governor
from tracker.core.extraction.tagging import Tag, Tagged
from tracker.core.lexicon import Form, Lexicon
from tracker.core.models import Kind


@dataclass(frozen=True, slots=True)
class Found:
    """A milestone in a sentence: its kind and the words `first` to `last` that name it."""

    kind: Kind
    first: int
    last: int
    thing: Tag | None = None
    """The thing in it, where the lexicon knows one."""
    about: Tag | None = None
    """The thing before the verb that does it: the digester that begins operations."""


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of words in which a milestone is looked for."""

    first: int
    last: int


MOST_THINGS = 3
"""How many things are tried with one verb."""

REACH = 12
"""How many words after a verb its object may stand."""

_STOP = re.compile(r"[;:]|--| – | — ")


def doings(tagged: Tagged, region: Region) -> list[tuple[Tag, frozenset[str]]]:
    """The actions of a region in order, each with all the names its words have."""
    groups: dict[int, list[Tag]] = {}
    for tag in tagged.within("action", region.first, region.last):
        if not _is_inside_a_thing(tagged, tag):
            groups.setdefault(tag.first, []).append(tag)
    return [(_in_context(tagged, tags), frozenset(tag.name for tag in tags)) for _, tags in sorted(groups.items())]


def _is_inside_a_thing(tagged: Tagged, tag: Tag) -> bool:
    """Whether a noun of doing is only a word in the name of a thing: marketing authorization application."""
    return tag.form is Form.NOUN and any(t.first <= tag.first and tag.last < t.last for t in tagged.of("object"))


def _in_context(tagged: Tagged, tags: list[Tag]) -> Tag:
    """The form that fits where a word can be verb or noun: "to launch", but "the trial launch"; "was shut" is past."""
    before = tagged.words[tags[0].first - 1].lower if tags[0].first else "to"
    past = [tag for tag in tags if tag.form is Form.PAST]
    if past and before in _BEFORE_PARTICIPLES:
        return past[0]
    nouns = [tag for tag in tags if tag.form is Form.NOUN]
    if not nouns or len(nouns) == len(tags):
        return tags[0]
    verbs = [tag for tag in tags if tag.form is not Form.NOUN]
    if verbs[0].form is Form.GERUND:
        return nouns[0] if before in _BEFORE_NOUNS else verbs[0]
    return verbs[0] if before in _BEFORE_VERBS or verbs[0].form is not Form.BASE else nouns[0]


_BEFORE_NOUNS = frozenset("the a an its our official grand final formal planned new first second".split())
_BEFORE_PARTICIPLES = frozenset("was were been has have had".split())
_BEFORE_VERBS = frozenset("to will shall should may might could can would we they and also not now".split())


def things(tagged: Tagged, region: Region) -> list[Tag]:
    """The objects of a region in order; what only owns or describes another, as in "the trial data", is none."""
    found = [tag for tag in tagged.within("object", region.first, region.last) if not _owns(tagged, tag)]
    heads = {tag.first for tag in found} - {tag.first for tag in tagged.of("action")}
    return [tag for tag in found if not (tag.name in _DESCRIBING and tag.last in heads and tagged.gap(tag.last) == " ")]


_DESCRIBING = frozenset({"trial", "patient", "plant", "production", "product", "site", "campaign", "wares"})
"""Things that only describe the one right after them: trial data, project financing, plant permit."""


def _owns(tagged: Tagged, tag: Tag) -> bool:
    """Whether a possessive ending follows."""
    return tag.last < len(tagged.words) and tagged.words[tag.last].lower == "s" and tagged.gap(tag.last) in ("'", "’")


def in_predicate(tagged: Tagged, lexicon: Lexicon, predicate: Region, subject: Region) -> Found | None:
    """The milestone that the words after "expects to …", "is expected to …" name, with its thing from either side."""
    before = things(tagged, subject)[:MOST_THINGS]
    for doing, names in doings(tagged, predicate):
        after = _after(tagged, doing, predicate.last)
        own = [t for t in after if t.first < doing.last]
        after = [t for t in after if t.first >= doing.last]
        had = things(tagged, Region(predicate.first, doing.first)) if doing.form is Form.PAST else []
        order = [*_compound(tagged, doing), *had, *_in_order_of_nearness(doing, before, after, own)]
        for thing in order:
            kind = lexicon.kind_of(names, thing.name)
            if kind is not None:
                about = before[0] if before and thing not in before else None
                return replace(_found(kind, doing, thing), about=about)
        if not order or doing.form is not Form.NOUN:
            kind = lexicon.kind_of(names)
            if kind is not None:
                return Found(kind, doing.first, doing.last)
    return None


def _compound(tagged: Tagged, doing: Tag) -> list[Tag]:
    """The thing right before a noun of doing: "IND clearance", "plant opening"."""
    return [t for t in things(tagged, Region(0, doing.first)) if doing.form is Form.NOUN and t.last == doing.first]


def _in_order_of_nearness(doing: Tag, before: list[Tag], after: list[Tag], own: list[Tag]) -> list[Tag]:
    """What a passive verb is done to, or what takes place, stands before it; a noun's thing in or after it."""
    if doing.form is Form.PAST or doing.name == "occur":
        return [*before, *after, *own]
    return [*after, *own, *before] if doing.form is Form.NOUN else [*after, *before, *own]


def _after(tagged: Tagged, doing: Tag, last: int) -> list[Tag]:
    """The things that stand near after a verb, in its own clause; its own word only if there is no other."""
    near = [t for t in things(tagged, Region(doing.first, last)) if t.first - doing.last <= REACH]
    text, start = tagged.text, tagged.words[doing.first].start
    near = [t for t in near if not _STOP.search(text[start : tagged.words[t.first].start])][:MOST_THINGS]
    return sorted(near, key=lambda t: t.first < doing.last)


def in_phrase(tagged: Tagged, lexicon: Lexicon, region: Region) -> Found | None:
    """The milestone that a noun phrase names: "initiation of the trial", "BLA submission", "topline data"."""
    objects = things(tagged, region)
    for doing, names in doings(tagged, region):
        if doing.form not in (Form.NOUN, Form.GERUND):
            continue
        for thing in _beside(doing, objects)[:MOST_THINGS]:
            kind = lexicon.kind_of(names, thing.name)
            if kind is not None:
                return _found(kind, doing, thing)
    for thing in sorted(objects, key=lambda t: t.name not in _NAMING):
        kind = lexicon.kind_of((), thing.name)
        if kind is not None:
            return Found(kind, thing.first, thing.last, thing)
    for doing, names in doings(tagged, region):
        kind = lexicon.kind_of(names) if doing.form is Form.NOUN else None
        if kind is not None:
            return Found(kind, doing.first, doing.last)
    return None


def _beside(doing: Tag, objects: Sequence[Tag]) -> list[Tag]:
    """The things a noun of doing belongs to: those after it, then one right before it, then its own word."""
    after = [t for t in objects if 0 <= t.first - doing.last <= REACH]
    around = [t for t in objects if t.first < doing.first < t.last]
    before = [t for t in objects if 0 <= doing.first - t.last <= 1]
    own = [t for t in objects if t.first == doing.first]
    return [*around, *after[:1], *before, *after[1:], *own]


def _found(kind: Kind, doing: Tag, thing: Tag) -> Found:
    return Found(kind, min(doing.first, thing.first), max(doing.last, thing.last), thing)


def milestones(
    tagged: Tagged, lexicon: Lexicon, governor: Governor | None, predicate: Region, subject: Region
) -> Iterator[Found]:
    """The milestones governed together; two of different kinds joined by "and" are two."""
    first = _one(tagged, lexicon, governor, predicate, subject)
    if first is None:
        return
    yield first
    for part in _other_parts(tagged, first, predicate, subject):
        if not _heads(tagged, part):
            continue
        other = in_phrase(tagged, lexicon, part) or in_predicate(tagged, lexicon, part, Region(part.first, part.first))
        if other is not None and other.kind is not first.kind:
            yield other
            return


_NAMING = frozenset({"data", "decision", "application", "deal", "regulator-meeting", "ind"})
"""Things that name a milestone by themselves; a trial or a plant does not."""


def _heads(tagged: Tagged, part: Region) -> bool:
    """Whether a part of a list names a milestone of its own near its beginning."""
    near = Region(part.first, min(part.first + 6, part.last))
    return bool(doings(tagged, near)) or any(thing.name in _NAMING for thing in things(tagged, near))


def _one(
    tagged: Tagged, lexicon: Lexicon, governor: Governor | None, predicate: Region, subject: Region
) -> Found | None:
    if governor is None:
        return in_phrase(tagged, lexicon, predicate) or in_predicate(tagged, lexicon, predicate, subject)
    pointed = _pointed_at(tagged, lexicon, governor, subject)
    if pointed is not None:
        return pointed
    if governor.voice == "passive" and _describes(tagged, governor):
        order: tuple[Found | None, ...] = (in_phrase(tagged, lexicon, predicate), in_phrase(tagged, lexicon, subject))
    elif governor.voice in ("passive", "moved"):
        order = (
            in_predicate(tagged, lexicon, predicate, subject) if _has_verb(tagged, predicate) else None,
            in_phrase(tagged, lexicon, subject),
            in_phrase(tagged, lexicon, predicate),
        )
    else:
        order = (
            in_predicate(tagged, lexicon, predicate, subject),
            in_phrase(tagged, lexicon, predicate),
            in_phrase(tagged, lexicon, subject),
        )
    return next((found for found in order if found is not None), None)


def _describes(tagged: Tagged, governor: Governor) -> bool:
    """Whether the participle describes the noun after it: "the planned uplisting", "with anticipated availability"."""
    before = tagged.words[governor.first - 1].lower if governor.first else ""
    at = tagged.words[governor.last].lower if governor.last < len(tagged.words) else ""
    return (before in ARTICLES or before == "s") and at not in ("to", "for", "in", "by", "on", "during", "at", "that")


def _pointed_at(tagged: Tagged, lexicon: Lexicon, governor: Governor, subject: Region) -> Found | None:
    """The milestone right after "on track for", "slated for"; none where the date itself stands there.

    What is "on schedule for release" stands before it.
    """
    if governor.voice != "passive" or tagged.words[governor.last - 1].lower != "for":
        return None
    last = min(governor.last + _POINTED, len(tagged.words))
    cut = next((n for n in range(governor.last, last) if set(",;") & set(tagged.gap(n))), last)
    found = in_phrase(tagged, lexicon, Region(governor.last, cut))
    if found is not None and found.thing is not None:
        return found
    deeds = [tag for tag in tagged.within("action", governor.last, cut) if tag.form is Form.NOUN]
    if not deeds:
        return found
    names = {tag.name for tag in deeds}
    before = ((lexicon.kind_of(names, thing.name), thing) for thing in things(tagged, subject))
    return next((_found(kind, deeds[0], thing) for kind, thing in before if kind), found)


_POINTED = 6
"""Words after "on track for" in which its milestone begins."""


def _has_verb(tagged: Tagged, region: Region) -> bool:
    return any(doing.form is not Form.NOUN for doing, _ in doings(tagged, region))


def _other_parts(tagged: Tagged, found: Found, predicate: Region, subject: Region) -> Iterator[Region]:
    """The other sides of an "and" in the region where a milestone was found."""
    region = subject if subject.first <= found.first < subject.last else predicate
    ands = [n for n in range(region.first, min(region.last, len(tagged.words))) if tagged.words[n].lower == "and"]
    for number in ands:
        part = Region(number + 1, region.last) if number >= found.last else Region(region.first, number)
        apart = number >= found.last or number < found.first
        if apart and part.last - part.first <= REACH and "," not in tagged.between(part.first, part.last):
            yield part
