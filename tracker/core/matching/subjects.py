"""What a milestone is about, ready for comparing: its names by role, and the words that tell it from others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from tracker.core.lexicon import Names, split
from tracker.core.matching.aliases import Aliases
from tracker.core.models import Milestone, Role
from tracker.core.text import key_of


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
    regulators: frozenset[str]
    """The countries whose regulators, dossiers or marks are named."""
    proper: frozenset[str]
    own: frozenset[str]
    """Those of them that stand in what the sentence calls the milestone."""
    around: frozenset[str]
    """Products and trials that only stand around it."""
    settings: frozenset[str]
    """What a milestone that names nothing stands under."""
    things: frozenset[str]
    activities: frozenset[str]
    stages: frozenset[int]
    ordinals: frozenset[str]
    counts: frozenset[str]
    """How many are meant: ten stores, 12 metres."""
    parts: frozenset[tuple[str, str]]
    """The numbered parts it names, each with its number: train 1, unit 2."""
    ends: frozenset[str]
    """Whether the beginning of a thing is meant, or its end."""

    @property
    def strong(self) -> frozenset[str]:
        """Products and trials together."""
        return self.products | self.trials | self.implied

    @property
    def surroundings(self) -> frozenset[str]:
        """All that only stands around it."""
        return self.around | self.settings

    @property
    def all_names(self) -> frozenset[str]:
        """Products, trials and proper names, in it and around it."""
        return self.strong | self.proper | self.surroundings


WORDS = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|remaining|\d{1,3}(?:,\d{3}){0,2}(?:st|nd|rd|th))\b"
    r"(?![\s-]+(?:quarter|half|patient|participant|subject|dose|line|generation|in))",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?<![\w.,-])(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?= [a-z]{3,}s\b)",
    re.IGNORECASE,
)
_ENDS = {
    "beginning": re.compile(
        r"\b(?:begin|start|commenc|initiat|began|break ground|breaking ground|broke ground)", re.IGNORECASE
    ),
    "end": re.compile(r"\b(?:complet|finish|conclu|full\b)", re.IGNORECASE),
}
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
    activities = stems_of(lexicon.activities)
    return Subject(
        products=frozenset(by_role.get(Role.PRODUCT, ())),
        trials=frozenset(trials),
        implied=aliases.products_of(trials, as_of),
        phases=_phases(by_role.get(Role.PHASE, set())),
        groups=frozenset(groups),
        places=frozenset(_countries(by_role.get(Role.PLACE, set()), lexicon) - _HOME),
        regulators=_regulated(milestone, lexicon),
        proper=frozenset(by_role.get(Role.PROPER, ())),
        own=frozenset(name for name in by_role.get(Role.PROPER, ()) if name in key_of(milestone.text)),
        around=frozenset(by_role.get(Role.AROUND, ())),
        settings=frozenset(by_role.get(Role.SETTING, ())),
        things=frozenset(words - content(strong | groups, lexicon) - activities),
        activities=frozenset(words & activities),
        stages=_stages(milestone, lexicon),
        ordinals=ordinals(milestone.text),
        counts=frozenset(match[1].lower() for match in _COUNT.finditer(milestone.text)),
        parts=numbered_parts(" ".join((*milestone.subject, milestone.text))),
        ends=frozenset(end for end, words in _ENDS.items() if words.search(milestone.text)),
    )


def numbered_parts(text: str) -> frozenset[tuple[str, str]]:
    """The numbered parts that a text names: Train 1, Unit 2, Building 4.

    >>> sorted(numbered_parts("Train 2 of the plant, and Unit IV"))
    [('train', '2'), ('unit', 'iv')]
    """
    return frozenset((match[1].lower(), match[2].lower()) for match in _PART.finditer(text))


_PART = re.compile(
    r"\b(Train|Unit|Block|Line|Building|Tranche|Module|Mill|Well|Zone|Lot|Batch|Flight|Launch|Furnace|Hall|Pad"
    r"|Reactor) (\d{1,3}|[IVX]{1,4})\b"
)


def ordinals(text: str) -> frozenset[str]:
    """Which of several a text means: the first, the second, the 5,000th, the remaining."""
    return frozenset(match[1].lower() for match in _ORDINAL.finditer(text))


def thing_words(milestone: Milestone, aliases: Aliases, lexicon: Names) -> set[str]:
    """The words that tell what a milestone is about, besides products, trials, groups and places."""
    named = [n.text for n in milestone.names if aliases.role_of(n) is Role.PROPER and n.text not in milestone.text]
    return {word for word in content([milestone.text], lexicon) if not word.isdigit()} | content(named, lexicon)


def _countries(places: Iterable[str], lexicon: Names) -> set[str]:
    """Places by one name each: Canadian sites are sites in Canada."""
    known = {key_of(word): key_of(place) for word, place in lexicon.demonyms.items()}
    return {known.get(place, place) for place in places} - {key_of(region) for region in lexicon.regions}


def _regulated(milestone: Milestone, lexicon: Names) -> frozenset[str]:
    """The countries a milestone is of by what its dossier, its mark or its regulator is called."""
    text = " ".join((milestone.text, *milestone.subject)).lower()
    return frozenset(country for words, country in lexicon.regulators.items() if _stands_in(words.lower(), text))


def _stands_in(words: str, text: str) -> bool:
    """Whether words stand in a text, not as a part of others."""
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _phases(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name.removeprefix("phase ") for name in names)


def content(texts: Iterable[str], lexicon: Names) -> set[str]:
    """The words that tell something, cut to their stems."""
    words = {word.lower() for text in texts for word in WORDS.findall(text)}
    return {stem(word) for word in words if _tells(word, lexicon)}


def _tells(word: str, lexicon: Names) -> bool:
    """Whether a word says which thing or which activity is meant."""
    if word in lexicon.activities:
        return True
    generic = word in lexicon.generic or stem(word) in stems_of(lexicon.generic)
    return not generic and (len(word) > 2 or word.isdigit())


@cache
def stems_of(words: frozenset[str]) -> frozenset[str]:
    """The stems of a list of words."""
    return frozenset(map(stem, words))


def stem(word: str) -> str:
    """A word without the endings of plural and gerund."""
    for ending in ("ational", "ations", "ation", "ings", "ing", "ments", "ment", "ies", "es", "s", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return word.removesuffix("e") if len(word) > _SHORT else word


_SHORT = 4
"""Letters of a word that keeps its final e."""


def _stages(milestone: Milestone, lexicon: Names) -> frozenset[int]:
    words = {word.lower() for word in re.findall(r"[\w-]+", milestone.text)}
    return frozenset(number for number, group in enumerate(lexicon.stages) if words & group)


def stems(quote: str) -> set[str]:
    """The words of a sentence without the endings of plural and gerund."""
    return {stem(word) for word in split(quote)}
