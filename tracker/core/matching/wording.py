"""Telling in the words of the promise: "Drilling is to begin in June", and later "Drilling began on June 4"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.core.lexicon import split
from tracker.core.matching.comparing import TO_DO, Comparison
from tracker.core.matching.likeness import MODEL, Likeness, parts_apart
from tracker.core.matching.subjects import content, numbered_parts, ordinals, stem, stems, stems_of
from tracker.core.models import Role, Statement

SHORTEST = 3
"""Letters of a verb without its -ed: in shorter ones the ending may be part of the word."""

MOST = 2 / 3
"""Share of a promise's telling words that a report in its own words has."""

RARE = 2
"""Words, besides the verb, that two sentences share and the company does not always use: they are of one thing."""

_NOT_DONE = re.compile(r"\b(?:not|never|no longer|yet to|without|attempt(?:ed)?|fail(?:ed|s)?)\b", re.IGNORECASE)
_PAST = dict(
    pair.split()
    for pair in (
        "began begin,begun begin,broke break,built build,came come,chose choose,chosen choose,flew fly,flown fly,"
        "gave give,given give,gone go,got get,held hold,laid lay,left leave,made make,met meet,paid pay,ran run,"
        "sent send,sold sell,spun spin,taken take,took take,went go,won win"
    ).split(",")
)
"""Verbs whose past tense does not end in -ed, with their plain form."""
_SAME = {"commence": "begin", "commenc": "begin", "start": "begin", "initiate": "begin", "initiat": "begin"}
"""Verbs, whole and cut, that mean the same step as another."""
_ALWAYS = frozenset(
    {"expect", "plan", "anticipate", "intend", "schedule", "target", "announce", "report", "base", "title", "compare"}
)
"""Verbs that tell of no step: what was expected is expected again."""


def words_of_its_own(promised: Statement, compare: Comparison) -> set[str]:
    """The words that tell what is promised: those of the sentence itself, else those it stands under."""
    words = compare.words(promised.milestone)
    return words & stems(promised.quote) or words


def in_its_own_words(promised: Statement, said: Statement, compare: Comparison) -> bool:
    """Whether a sentence tells the promise's own thing as done, by the promise's own verb in the past tense."""
    verbs = set(_verbs_in_common(promised, said.quote))
    forms = {stem(form) for verb in verbs for form in verb}
    apart = _is_apart(compare.like(promised.milestone, said.milestone)) or _is_of_a_model(promised, said)
    apart = apart or _counts_apart(promised.quote, said.quote)
    done = bool(verbs) and not _NOT_DONE.search(said.quote)
    return done and not apart and _is_of(promised, said, forms, compare)


def _counts_apart(promised: str, said: str) -> bool:
    """Whether two sentences speak of another of several: the first and the 5,000th, Train 1 and Train 2."""
    one, other = ordinals(promised), ordinals(said)
    return bool(one and other and not one & other) or parts_apart(numbered_parts(promised), numbered_parts(said))


def _is_of_a_model(promised: Statement, said: Statement) -> bool:
    """Whether the name of a model stands behind a name of the promise: "the Anvil Mini" is not the Anvil."""
    quote, own = said.quote.lower(), promised.quote.lower()
    names = [name.text.lower() for name in promised.milestone.names]
    behind = (rf"{re.escape(name)}\s+(?:{MODEL.pattern})\b" for name in names)
    return any(re.search(model, quote) and not re.search(model, own) for model in behind)


def _is_apart(like: Likeness) -> bool:
    """Whether the two name products, trials, models, groups, phases, places or regulators that exclude each other."""
    named = like.strong_conflict or like.model_conflict or like.group_conflict or like.phase_conflict or like.siblings
    return named or like.place_conflict or like.regulator_conflict or like.ordinal_conflict


def _is_of(promised: Statement, said: Statement, verbs: set[str], compare: Comparison) -> bool:
    """Whether most words of the thing are told again, or one and another that is rare; and no activity less."""
    told = stems(said.quote)
    named = _no_numbers(compare.words(promised.milestone) - verbs)
    words = named & stems(promised.quote) or named
    if (words - told) & stems_of(compare.names.activities):
        return False
    if words & told and len(words & told) >= MOST * len(words):
        return True
    phrase = promised.window.phrase if promised.window else ""
    rare = _no_numbers(content([promised.quote], compare.names) - stems(phrase) - verbs - compare.common)
    like = compare.like(promised.milestone, said.milestone)
    enough = like.strong or not words or (words & told and not _name_apart(promised, said))
    return len(rare & told) >= RARE and bool(enough)


def _name_apart(promised: Statement, said: Statement) -> bool:
    """Whether both sentences have names of their own, and none in common."""
    one, other = (
        {name.text.lower() for name in s.milestone.names if name.role is Role.PROPER and name.text in s.quote}
        for s in (promised, said)
    )
    return bool(one and other and not one & other)


def _no_numbers(words: set[str]) -> set[str]:
    return {word for word in words if not word.isdigit()}


def _verbs_in_common(promised: Statement, said: str) -> Iterator[tuple[str, str]]:
    """The verbs that the one sentence has in the past tense and the other as what is to be done, as both write them."""
    to_do = {_SAME.get(word, word) for word in _to_be_done(promised)}
    for past in split(said):
        base = _base(past)
        yield from ((word, past) for word in to_do if base and word.startswith(_SAME.get(base, base)))


def _to_be_done(promised: Statement) -> Iterator[str]:
    """The words of a promise that may be its verb: after "to", "will" or "be", and those that name the milestone."""
    yield from (match[1].lower() for match in TO_DO.finditer(promised.quote))
    yield from (word for word in split(promised.milestone.text) if not _base(word))


def _base(past: str) -> str:
    """The plain form of a verb in the past tense, less a final e or a doubled letter; empty for any other word."""
    if past in _PAST:
        return _PAST[past]
    base = past.removesuffix("ed")
    if base == past or len(base) < SHORTEST or past.endswith("eed") or any(base in verb for verb in _ALWAYS):
        return ""
    return base[:-1] if base[-1] == base[-2] and base[-1] not in "ls" else base
