"""What the subjects of two milestones have in common, and where they exclude each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from tracker.core.matching.subjects import WORDS, Subject, stem

MOST_STRONG = 2
"""More shared products and trials than so many make two subjects no liker: a drug has a code and a name."""


MODEL = re.compile(r"mini|max|pro|plus|lite|xl|ultra|ii|iii|iv|\d{1,2}")
"""What sets one model of a product apart from another: the Anvil and the Anvil Mini are two."""


@dataclass(frozen=True)
class Likeness:
    """What was promised beside what was said, each question answered when it is asked.

    `common` are words and `common_names` proper names that the company uses all the time: they do not make two things
    one where the rest differs.
    """

    promised: Subject
    said: Subject
    common: frozenset[str] = frozenset()
    common_names: frozenset[str] = frozenset()

    @cached_property
    def strong(self) -> int:
        """How many products and trials are shared."""
        return min(len(self.promised.strong & self.said.strong), MOST_STRONG)

    @cached_property
    def proper(self) -> int:
        """How many other proper names are shared, in full or cut short."""
        return len(self.shared_names - self.common_names)

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """The proper names both have, those that the company uses all the time too."""
        one, other = self.promised.proper, self.said.proper
        return frozenset(a for a in one for b in other if _alike(a, b))

    @property
    def of_one_name(self) -> bool:
        """Whether both have the same proper names and no others, however often the company uses them."""
        return bool(self.said.proper) and self.said.proper == self.promised.proper

    @property
    def all_shared(self) -> bool:
        """Whether any name is shared: a product, a trial, a proper name, or what one stands under."""
        return bool(self.strong or self.shared_names or self.shares_setting)

    @cached_property
    def names_apart(self) -> bool:
        """Both name something, whatever it is, and nothing is the same."""
        one, other = self.promised.proper | self.promised.strong, self.said.proper | self.said.strong
        return _excludes(one, other) and not self.shared_names

    @cached_property
    def groups(self) -> int:
        """How many cohorts, indications or populations are shared."""
        return len(self.promised.groups & self.said.groups)

    @cached_property
    def places(self) -> int:
        """How many places are shared."""
        return len(self.promised.places & self.said.places)

    @cached_property
    def phases(self) -> int:
        """How many phases are shared."""
        return len(self.promised.phases & self.said.phases)

    @cached_property
    def things(self) -> float:
        """The share of the words of the shorter plain name that the other has too."""
        one, other = self.promised.things, self.said.things
        return len(one & other) / min(len(one), len(other)) if one and other else 0.0

    @cached_property
    def activities(self) -> int:
        """How many activities are shared."""
        return len(self.promised.activities & self.said.activities)

    @cached_property
    def strong_conflict(self) -> bool:
        """Both name trials, or both products, and none is the same."""
        one, other = self.promised, self.said
        apart = _excludes(one.products, other.products) and not one.trials & other.trials
        around = _stands_apart(one, other) or _stands_apart(other, one)
        return _excludes(one.trials, other.trials) or apart or around

    @cached_property
    def model_conflict(self) -> bool:
        """They name two models of one product."""
        return _models(self.promised.proper | self.promised.products, self.said.proper | self.said.products)

    @cached_property
    def phase_conflict(self) -> bool:
        """Both name phases, and none is the same."""
        return _excludes(self.promised.phases, self.said.phases)

    @cached_property
    def group_conflict(self) -> bool:
        """Both name groups, and none is the same, in more words or in fewer."""
        one, other = self.promised.groups, self.said.groups
        return _excludes(one, other) and not any(a in b or b in a for a in one for b in other)

    @cached_property
    def place_conflict(self) -> bool:
        """Both name places, and none is the same."""
        return _excludes(self.promised.places, self.said.places)

    @cached_property
    def regulator_conflict(self) -> bool:
        """Both name regulators or their dossiers, and none is of the same country."""
        return _excludes(self.promised.regulators, self.said.regulators)

    @cached_property
    def regulators(self) -> int:
        """How many countries they share whose regulators or dossiers are named."""
        return len(self.promised.regulators & self.said.regulators)

    @cached_property
    def stage_conflict(self) -> bool:
        """Both say which look at the data is meant, and not the same."""
        return _excludes(self.promised.stages, self.said.stages)

    @cached_property
    def ordinal_conflict(self) -> bool:
        """Both say which of several is meant, and not the same."""
        return _excludes(self.promised.ordinals, self.said.ordinals)

    @cached_property
    def count_conflict(self) -> bool:
        """Both say how many are meant, and not the same number."""
        return _excludes(self.promised.counts, self.said.counts)

    @cached_property
    def begun_only(self) -> bool:
        """The beginning is said of what was promised to its end."""
        return _excludes(self.promised.ends, self.said.ends) and "beginning" in self.said.ends

    @cached_property
    def ended(self) -> bool:
        """The end is said of what was promised to begin."""
        return _excludes(self.promised.ends, self.said.ends) and "end" in self.said.ends

    @cached_property
    def thing_conflict(self) -> bool:
        """Both name things in plain words, and share none, or none that the company does not use all the time."""
        one, other = self.promised, self.said
        return (
            self.things_apart
            or _excludes(one.things - self.common, other.things - self.common)
            or self.siblings
            or (_named_apart(one.own, other.own) and not (one.proper & other.proper or self.strong))
        )

    @property
    def siblings(self) -> bool:
        """They name two of a kind that stand side by side: Train 1 and Train 2."""
        return _siblings(self.promised.proper, self.said.proper) or parts_apart(self.promised.parts, self.said.parts)

    @cached_property
    def things_apart(self) -> bool:
        """Both name things in plain words, and share none."""
        return _excludes(self.promised.things, self.said.things)

    @cached_property
    def of_the_setting(self) -> bool:
        """The promise names nothing, and the statement what the promise stood under."""
        return bool(not self.promised.proper and self.promised.settings & self.said.proper)

    @cached_property
    def shares_setting(self) -> bool:
        """One stands under what the other names, or both under the same."""
        one, other = self.promised, self.said
        return _any_alike(one.surroundings, other.all_names) or _any_alike(other.surroundings, one.all_names)

    @cached_property
    def beside_name(self) -> bool:
        """They share a proper name, and what else they are called differs: two things of one project."""
        names = self.promised.proper & self.said.proper
        named = {stem(word) for name in names for word in WORDS.findall(name)}
        return _excludes(self.promised.things - named, self.said.things - named)

    @cached_property
    def activity_conflict(self) -> bool:
        """Both name an activity, and none is the same."""
        return _excludes(self.promised.activities, self.said.activities)

    @cached_property
    def told_less(self) -> bool:
        """The promise names a thing or an activity and the statement shares neither."""
        one, other = self.promised, self.said
        named = bool(one.things or one.activities)
        return named and not (one.things & other.things or one.activities & other.activities)

    @cached_property
    def said_more(self) -> bool:
        """The statement names something in plain words that the promise does not."""
        one, other = self.promised.things, self.said.things
        return bool(one and other - one - self.common)

    @cached_property
    def said_wholly(self) -> bool:
        """The statement has all the words of the promise, and does not make it the second of several."""
        one, other = self.promised, self.said
        return one.things <= other.things and not other.ordinals - one.ordinals - {"first"}

    @cached_property
    def said_less(self) -> bool:
        """One side names no thing in plain words."""
        return not self.promised.things or not self.said.things

    @cached_property
    def narrower(self) -> bool:
        """The statement names a trial, phase, group or place that the promise does not."""
        one, other = self.promised, self.said
        parts = (
            (one.trials, other.trials),
            (one.phases, other.phases),
            (one.groups, other.groups),
            (one.places, other.places),
        )
        return any(b and not a & b for a, b in parts)

    @cached_property
    def bare(self) -> bool:
        """Neither side names anything that could tell it from another: "the offering" and "the offering"."""
        one, other = self.promised, self.said
        named = one.strong or other.strong or one.things or other.things
        return not named and bool(one.activities & other.activities or not one.activities)

    @cached_property
    def groups_one_sided(self) -> bool:
        """Only one side names a group."""
        return bool(self.promised.groups) != bool(self.said.groups)

    @cached_property
    def place_one_sided(self) -> bool:
        """Only one side names a place."""
        return bool(self.promised.places) != bool(self.said.places)

    @cached_property
    def one_sided(self) -> int:
        """How many roles only one side names."""
        one, other = self.promised, self.said
        roles = (
            (one.strong, other.strong),
            (one.phases, other.phases),
            (one.groups, other.groups),
            (one.places, other.places),
        )
        return sum(bool(a) != bool(b) for a, b in roles)

    @property
    def weight(self) -> float:
        """How near the two are: more shared names first, then fewer that only one side has."""
        shared = 3 * self.strong + 2 * (self.proper + self.groups + self.places + self.phases) + 3 * self.things
        return shared - 0.5 * self.one_sided


def _excludes(one: frozenset[str] | frozenset[int], other: frozenset[str] | frozenset[int]) -> bool:
    return bool(one) and bool(other) and not one & other


def _stands_apart(one: Subject, other: Subject) -> bool:
    """Whether one names a product, and the other stands under another."""
    return bool(one.products) and _excludes(one.strong, other.around)


def parts_apart(one: frozenset[tuple[str, str]], other: frozenset[tuple[str, str]]) -> bool:
    """Whether both name parts of one sort, and none with the same number."""
    sorts = {sort for sort, _ in one} & {sort for sort, _ in other}
    return bool(sorts) and not one & other


def _siblings(one: frozenset[str], other: frozenset[str]) -> bool:
    """Names that differ in their last word alone: the solar plant and the storage plant of one place."""
    pairs = [(a.split(), b.split()) for a in one for b in other] if not one & other else []
    return any(len(a) == len(b) > 1 and a[:-1] == b[:-1] for a, b in pairs)


def _models(one: frozenset[str], other: frozenset[str]) -> bool:
    """Names of which one is the other with the name of a model behind it."""
    pairs = [(a.split(), b.split()) for a in one for b in other] if not one & other else []
    return any(a[:-1] == b and MODEL.fullmatch(a[-1]) for pair in pairs for a, b in (pair, pair[::-1]))


def _any_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(_alike(a, b) for a in one for b in other)


def _alike(one: str, other: str) -> bool:
    """Whether two names are one, or one of them the other cut short: Unit 1 of Tarn Unit 1."""
    behind = any(a[-1].isdigit() and b.endswith(" " + a) for a, b in ((one, other), (other, one)))
    return one == other or behind or _cut_short(one, other) or _cut_short(other, one)


def _cut_short(short: str, long: str) -> bool:
    """Whether a name is the beginning of another, and the rest is no number: Brenner of Brenner Systems."""
    rest = long.split()[len(short.split()) :]
    begins = long.startswith(short + " ")
    return begins and not any(MODEL.fullmatch(word) or word in ("phase", "part", "unit", "stage") for word in rest)


def _named_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Both have names, and not even a word of them is the same: the Larch Hill quarry and the Moss Point quarry."""
    mine, theirs = ({word for name in names for word in WORDS.findall(name)} for names in (one, other))
    return _excludes(frozenset(mine), frozenset(theirs))
