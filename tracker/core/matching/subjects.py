"""What the names of two milestones have in common, and where they exclude each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.core.lexicon import Names
from tracker.core.models import Alias, Milestone, Name, Role
from tracker.core.text import key_of


@dataclass(frozen=True, slots=True)
class Likeness:
    """Counts of what is shared, and which roles exclude each other."""

    strong: int = 0
    proper: int = 0
    groups: int = 0
    places: int = 0
    phases: int = 0
    things: float = 0.0
    activities: int = 0
    strong_conflict: bool = False
    phase_conflict: bool = False
    group_conflict: bool = False
    place_conflict: bool = False
    stage_conflict: bool = False
    ordinal_conflict: bool = False
    thing_conflict: bool = False
    beside_name: bool = False
    """They share a proper name, and what else they are called differs: two things of one project."""
    activity_conflict: bool = False
    told_less: bool = False
    """The promise names a thing or an activity and the statement shares neither."""
    narrower: bool = False
    said_more: bool = False
    """The statement names something in plain words that the promise does not."""
    said_less: bool = False
    """One side names no thing in plain words."""
    bare: bool = False
    """Neither side names anything that could tell it from another: "the offering" and "the offering"."""
    groups_one_sided: bool = False
    place_one_sided: bool = False
    one_sided: int = 0
    """How many roles only one side names."""

    @property
    def weight(self) -> float:
        """How near the two are: more shared names first, then fewer that only one side has."""
        return (
            3 * self.strong
            + 2 * self.proper
            + 2 * self.groups
            + 2 * self.places
            + 2 * self.phases
            + 3 * self.things
            - 0.5 * self.one_sided
        )


class Aliases:
    """Which names mean the same, and which trial is of which product, from which day on."""

    def __init__(self) -> None:
        self._links: dict[str, list[tuple[str, date]]] = {}
        self._parts: dict[str, list[tuple[str, date]]] = {}
        self._trials: set[str] = set()

    def join(self, alias: Alias, on: date) -> None:
        """From `on` the two names mean the same, or the one is a part of the other."""
        one, other = key_of(alias.name), key_of(alias.other)
        if one == other:
            return
        if alias.part_of:
            self._parts.setdefault(one, []).append((other, on))
            return
        self._links.setdefault(one, []).append((other, on))
        self._links.setdefault(other, []).append((one, on))

    def know_trial(self, text: str) -> None:
        """A name that any release of the company calls a trial is one in all of them."""
        self._trials.add(key_of(text))

    def role_of(self, name: Name) -> Role:
        """What a name stands for in this company's releases."""
        return Role.TRIAL if key_of(name.text) in self._trials else name.role

    def same_as(self, text: str, as_of: date) -> frozenset[str]:
        """All names that mean the same as this one, itself included, as far as was said by `as_of`."""
        return _reached({key_of(text)}, self._links, as_of)

    def products_of(self, trials: Iterable[str], as_of: date) -> frozenset[str]:
        """The products these trials are of."""
        products = {other for trial in trials for other, on in self._parts.get(trial, ()) if on <= as_of}
        return _reached(products, self._links, as_of)


def _reached(names: set[str], links: dict[str, list[tuple[str, date]]], as_of: date) -> frozenset[str]:
    seen, waiting = set(names), list(names)
    while waiting:
        for other, on in links.get(waiting.pop(), ()):
            if on <= as_of and other not in seen:
                seen.add(other)
                waiting.append(other)
    return frozenset(seen)


@dataclass(frozen=True, slots=True)
class Subject:
    """A milestone's names by role, each with all that means the same, and the words that tell it from others."""

    products: frozenset[str]
    trials: frozenset[str]
    implied: frozenset[str]
    """The products its trials are of."""
    phases: frozenset[str]
    groups: frozenset[str]
    places: frozenset[str]
    proper: frozenset[str]
    things: frozenset[str]
    activities: frozenset[str]
    stages: frozenset[int]
    ordinals: frozenset[str]

    @property
    def strong(self) -> frozenset[str]:
        """Products and trials together."""
        return self.products | self.trials | self.implied


_WORDS = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b"
    r"(?![\s-]+(?:quarter|half|patient|participant|subject|dose|line|generation|in))",
    re.IGNORECASE,
)
_HOME = frozenset({"united states", "u.s.", "us"})


def subject_of(milestone: Milestone, aliases: Aliases, as_of: date, lexicon: Names) -> Subject:
    """A milestone's names ready for comparing, as of a day."""
    by_role: dict[Role, set[str]] = {}
    for name in milestone.names:
        by_role.setdefault(aliases.role_of(name), set()).update(aliases.same_as(name.text, as_of))
    groups = by_role.get(Role.GROUP, set())
    trials = by_role.get(Role.TRIAL, set())
    strong = by_role.get(Role.PRODUCT, set()) | trials
    words = thing_words(milestone, aliases, lexicon)
    activities = {stem(word) for word in lexicon.activities}
    return Subject(
        products=frozenset(by_role.get(Role.PRODUCT, ())),
        trials=frozenset(trials),
        implied=aliases.products_of(trials, as_of),
        phases=_phases(by_role.get(Role.PHASE, set())),
        groups=frozenset(groups),
        places=frozenset(_countries(by_role.get(Role.PLACE, set()), lexicon) - _HOME),
        proper=frozenset(by_role.get(Role.PROPER, ())),
        things=frozenset(words - _content(strong | groups, lexicon) - activities),
        activities=frozenset(words & activities),
        stages=_stages(milestone, lexicon),
        ordinals=frozenset(match[1].lower() for match in _ORDINAL.finditer(milestone.text)),
    )


def thing_words(milestone: Milestone, aliases: Aliases, lexicon: Names) -> set[str]:
    """The words that tell what a milestone is about, besides products, trials, groups and places."""
    named = [n.text for n in milestone.names if aliases.role_of(n) is Role.PROPER and n.text not in milestone.text]
    return {word for word in _content([milestone.text], lexicon) if not word.isdigit()} | _content(named, lexicon)


def _countries(places: Iterable[str], lexicon: Names) -> set[str]:
    """Places by one name each: Canadian sites are sites in Canada."""
    known = {key_of(word): key_of(place) for word, place in lexicon.demonyms.items()}
    return {known.get(place, place) for place in places} - {key_of(region) for region in lexicon.regions}


def _phases(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.removeprefix("phase ") for name in names)


def _content(texts: Iterable[str], lexicon: Names) -> set[str]:
    """The words that tell something, cut to their stems."""
    words = {word.lower() for text in texts for word in _WORDS.findall(text)}
    return {stem(word) for word in words if _tells(word, lexicon)}


def _tells(word: str, lexicon: Names) -> bool:
    """Whether a word says which thing or which activity is meant."""
    return word in lexicon.activities or (word not in lexicon.generic and (len(word) > 2 or word.isdigit()))


def stem(word: str) -> str:
    """A word without the endings of plural and gerund."""
    for ending in ("ational", "ations", "ation", "ings", "ing", "ments", "ment", "ies", "es", "s", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def _stages(milestone: Milestone, lexicon: Names) -> frozenset[int]:
    words = {word.lower() for word in re.findall(r"[\w-]+", milestone.text)}
    return frozenset(number for number, group in enumerate(lexicon.stages) if words & group)


def likeness(
    promised: Subject, said: Subject, common: frozenset[str] = frozenset(), common_names: frozenset[str] = frozenset()
) -> Likeness:
    """What two subjects share and where they exclude each other.

    `common` are words and `common_names` proper names that the company uses all the time: they do not make two things
    one where the rest differs.
    """
    things = _overlap(promised.things, said.things)
    named = {stem(word) for name in promised.proper & said.proper for word in _WORDS.findall(name)}
    shared = len(promised.strong & said.strong)
    strong_conflict = _excludes(promised.trials, said.trials) or (
        _excludes(promised.products, said.products) and not promised.trials & said.trials
    )
    one_sided = sum(bool(a) != bool(b) for a, b in _roles(promised, said))
    return Likeness(
        strong=min(shared, 2),
        proper=len((promised.proper & said.proper) - common_names),
        groups=len(promised.groups & said.groups),
        places=len(promised.places & said.places),
        phases=len(promised.phases & said.phases),
        things=things,
        activities=len(promised.activities & said.activities),
        strong_conflict=strong_conflict,
        phase_conflict=_excludes(promised.phases, said.phases),
        group_conflict=_excludes(promised.groups, said.groups) and not _alike(promised.groups, said.groups),
        place_conflict=_excludes(promised.places, said.places),
        stage_conflict=_excludes(promised.stages, said.stages),
        ordinal_conflict=_excludes(promised.ordinals, said.ordinals),
        thing_conflict=_excludes(promised.things, said.things)
        or _excludes(promised.things - common, said.things - common)
        or _siblings(promised.proper, said.proper),
        beside_name=_excludes(promised.things - named, said.things - named),
        activity_conflict=_excludes(promised.activities, said.activities),
        told_less=bool(promised.things | promised.activities)
        and not (promised.things & said.things or promised.activities & said.activities),
        said_more=bool(promised.things and said.things - promised.things - common),
        said_less=not promised.things or not said.things,
        narrower=any(b and not a & b for a, b in _parts(promised, said)),
        bare=not (promised.strong or said.strong or promised.things or said.things)
        and bool(promised.activities & said.activities or not promised.activities),
        groups_one_sided=bool(promised.groups) != bool(said.groups),
        place_one_sided=bool(promised.places) != bool(said.places),
        one_sided=one_sided,
    )


def _roles(one: Subject, other: Subject) -> Sequence[tuple[frozenset[str], frozenset[str]]]:
    return (
        (one.strong, other.strong),
        (one.phases, other.phases),
        (one.groups, other.groups),
        (one.places, other.places),
    )


def _parts(one: Subject, other: Subject) -> Sequence[tuple[frozenset[str], frozenset[str]]]:
    return (
        (one.trials, other.trials),
        (one.phases, other.phases),
        (one.groups, other.groups),
        (one.places, other.places),
    )


def _excludes(one: frozenset[str] | frozenset[int], other: frozenset[str] | frozenset[int]) -> bool:
    return bool(one) and bool(other) and not one & other


def _siblings(one: frozenset[str], other: frozenset[str]) -> bool:
    """Names that differ in their last word alone: the solar plant and the storage plant of one place."""
    pairs = [(a.split(), b.split()) for a in one for b in other] if not one & other else []
    return any(len(a) == len(b) > 1 and a[:-1] == b[:-1] for a, b in pairs)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Groups named in more and fewer words: "head and neck cancer" and "recurrent head and neck cancer"."""
    return any(a in b or b in a for a in one for b in other)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
