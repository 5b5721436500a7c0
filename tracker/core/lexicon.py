"""The words the reader knows, made ready for looking up: phrases by their first word, verbs in all their forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tracker.core.models import Kind

WORD = re.compile(r"\d+(?:\([a-zA-Z\d]\))+|[^\W_]+")
"""A word for looking up: a run of letters and digits, or a section of a law: 510(k), 505(b)(2).

Hyphens, slashes and apostrophes divide words.
"""

_VOWELS = "aeiou"


class Form(StrEnum):
    """The form a verb stands in, or its noun."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    GERUND = "gerund"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase is in the lexicon: of which table ("action", "object" or "cue"), named how, in which form."""

    table: str
    name: str
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class KindRow:
    """One line of the table of kinds: these actions on these objects are this kind of milestone."""

    kind: Kind
    actions: frozenset[str]
    objects: frozenset[str]

    def holds(self, actions: frozenset[str], thing: str) -> bool:
        """Whether one of the actions ("" for none) on the thing ("" for none) is of this kind."""
        return thing in self.objects and bool("*" in self.actions or actions & self.actions)


@dataclass(frozen=True, slots=True)
class Names:
    """Lists that help to tell names apart; each is explained where it is written."""

    stems: tuple[str, ...] = ()
    not_products: frozenset[str] = frozenset()
    not_codes: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    places: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    diseases: tuple[str, ...] = ()
    stages: tuple[frozenset[str], ...] = ()
    generic: frozenset[str] = frozenset()
    activities: frozenset[str] = frozenset()
    demonyms: Mapping[str, str] = field(default_factory=dict)
    regulators: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words of one language that extraction uses."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], tuple[Entry, ...]], ...]]
    kinds: tuple[KindRow, ...]
    names: Names = field(default_factory=Names)

    def kind_of(self, actions: Iterable[str], thing: str = "") -> Kind | None:
        """The kind of milestone that one of these actions on this thing is; None where the table has none."""
        wanted = frozenset(actions) or frozenset({""})
        return next((row.kind for row in self.kinds if row.holds(wanted, thing)), None)


def build(tables: Mapping[str, Any]) -> Lexicon:
    """A lexicon from the parsed tables `actions`, `objects`, `cues`, `kinds` and `names`."""
    found: dict[tuple[str, ...], dict[Entry, None]] = {}
    for words, entry in _entries(tables):
        found.setdefault(words, {})[entry] = None
    by_first: dict[str, list[tuple[tuple[str, ...], tuple[Entry, ...]]]] = {}
    for words, entries in found.items():
        by_first.setdefault(words[0], []).append((words, tuple(entries)))
    phrases = {first: tuple(sorted(group, key=lambda row: -len(row[0]))) for first, group in by_first.items()}
    kinds = tuple(
        KindRow(Kind(row["kind"]), frozenset(row["actions"]), frozenset(row["objects"]))
        for row in tables["kinds"]["kind"]
    )
    return Lexicon(phrases, kinds, _names(tables["names"]))


def _names(table: Mapping[str, Any]) -> Names:
    return Names(
        stems=tuple(table["stems"]),
        not_products=frozenset(table["not_products"]),
        not_codes=frozenset(table["not_codes"]),
        not_names=frozenset(table["not_names"]),
        places=tuple(table["places"]),
        regions=tuple(table["regions"]),
        diseases=tuple(table["diseases"]),
        stages=tuple(frozenset(group) for group in table["stages"]),
        generic=frozenset(table["generic"]),
        activities=frozenset(table["activities"]),
        demonyms=dict(table["demonyms"]),
        regulators=dict(table["regulators"]),
    )


def _entries(tables: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], Entry]]:
    """Every phrase of the tables with what it is."""
    for row in tables["actions"]["action"]:
        for verb in row["verbs"]:
            for phrase, form in inflect(verb):
                yield split(phrase), Entry("action", row["name"], form)
        for noun in row["nouns"]:
            for phrase in _plural(noun):
                yield split(phrase), Entry("action", row["name"], Form.NOUN)
    for table, key in (("object", "name"), ("cue", "group")):
        for row in tables[f"{table}s"][table]:
            for word in row["words"]:
                for phrase in _optional(word):
                    yield split(phrase), Entry(table, row[key])


def split(phrase: str) -> tuple[str, ...]:
    """The words of a phrase as they are looked up."""
    return tuple(WORD.findall(phrase.lower()))


def _optional(word: str) -> tuple[str, ...]:
    """A word with "(s)" in it, with and without the ending."""
    if not _ENDING.search(word):
        return (word,)
    return (_ENDING.sub("", word), _ENDING.sub(r"\1", word))


_ENDING = re.compile(r"(?<=[a-z])\((\w+)\)")


def _plural(noun: str) -> tuple[str, ...]:
    return (noun, noun + "s") if noun[-1] not in "sgy" else (noun,)


def inflect(verb: str) -> tuple[tuple[str, Form], ...]:
    """The forms of a verb: "file" → file, files, filed, filing; irregular ones come as base/past/participle/gerund."""
    base, *irregular = verb.split("/")
    head, _, tail = base.partition(" ")
    tail = f" {tail}" if tail else ""
    if not irregular:
        irregular = [_past(head) + tail, _past(head) + tail, _gerund(head) + tail]
    third = {"have": "has", "be": "is", "go": "goes"}.get(head) or _third(head)
    past, participle, gerund = irregular
    forms = [
        (base, Form.BASE),
        (third + tail, Form.THIRD),
        (past, Form.PAST),
        (participle, Form.PAST),
        (gerund, Form.GERUND),
    ]
    return tuple(dict.fromkeys(forms))


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb[:-1] + "ied"
    return _doubled(verb) + "ed"


def _gerund(verb: str) -> str:
    return verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else _doubled(verb) + "ing"


def _doubled(verb: str) -> str:
    """A short verb doubles its last consonant: enrol and plan do, open and deliver do not."""
    short = (
        len(verb) <= 4 and verb[-1] not in _VOWELS + "wxyhkdts" and verb[-2] in _VOWELS and verb[-3:-2] not in _VOWELS
    )
    return verb + verb[-1] if short and verb not in {"open", "earn"} else verb
