"""Kinds of words as letters: a sentence becomes a line of letters, and a rule of reading is a pattern over kinds.

Patterns are written in words: `ordinal dash? quarter (of? year)?`. Each name of a kind becomes one letter, so that the
engine of regular expressions does the matching; capitals name a piece of pattern that many rules share.
"""

from __future__ import annotations

import re
from functools import cache

_OF_FIGURES = "word mark number int comma dot dash slash open close possessive plus date"
"""What the lexer makes of figures, marks and words that no lexicon knows."""

_OF_LEXICONS = (
    "month weekday season ordinal count few quarter half years months weeks days hours workdays fortnight decade "
    "qcode hcode fiscal calendar full part edge beginning turn very rest later earlier this next new following last "
    "past now today tomorrow yesterday time of the in over within by deadline until before after since from to into "
    "between and or around perhaps atleast starting earliest notbefore not orlater orsooner attheearliest "
    "respectively ending ended asof compared law form label counted gathering patent replay lasts call results "
    "outlook moved moves forward reports event model programme daymark monthmark beforepost afterpost"
)
"""What a lexicon calls its words: each is a table of `lexicons/calendar/en.toml`, where its examples stand."""

_OF_RULES = "year yearpair phrase void"
"""What the rules of reading make."""

KINDS = (*_OF_FIGURES.split(), *_OF_LEXICONS.split(), *_OF_RULES.split())

_FIRST_LETTER = 0xE000
"""Start of Unicode's private use area: no letter of it has a meaning of its own in a pattern."""

LETTER = {kind: chr(_FIRST_LETTER + place) for place, kind in enumerate(KINDS)}

_ANY = "".join(letter for kind, letter in LETTER.items() if kind not in ("phrase", "void", "not", "mark", "year"))
"""What can stand between a negation and what it negates; patterns call it `any`."""

SHARED = {
    "IN": "(in|over)",
    "MARKED": "(fiscal|calendar)",
    "JOIN": "(of|in|over|the|dash|slash|daymark){0,3}",
    "YEAR": "(year|full? dash? MARKED? years)",
    "FILLER": "(the|around|atleast|perhaps|very|in|over|of){0,4}",
    "OR": "(or|and|to|until|dash|slash|and slash or|comma or|dash to dash)",
    "DAY": "(int|ordinal)",
    "AMOUNT": "(count|int|few)",
    "UNIT": "(half dash? years|half|months|weeks|days|years|quarter|workdays|fortnight|decade)",
    "LENGTH": "AMOUNT (dash? UNIT? (OR|over|by)? AMOUNT)? dash? UNIT",
    "HALT": "(?!the? (after|following|of|since|before|until|past|ending|ended|starting|beginning))",
}
"""Pieces that patterns share. HALT: no time that hangs on something else follows."""

_CAPITALS = re.compile(r"\b[A-Z]+\b")
_NAME = re.compile(r"[a-z]+")


@cache
def spell(pattern: str) -> str:
    """The pattern over letters that a pattern over kinds stands for.

    >>> len(spell("ordinal dash? quarter"))
    4
    """
    letters = _NAME.sub(lambda match: _letters(match.group()), _spread(pattern)).replace(" ", "")
    return letters.replace("(", "(?:").replace("(?:?", "(?")


def _spread(pattern: str) -> str:
    """The pattern with the shared pieces it names put in."""
    while _CAPITALS.search(pattern):
        pattern = _CAPITALS.sub(lambda match: SHARED[match.group()], pattern)
    return pattern


def _letters(name: str) -> str:
    """The letter of a kind, or those of `any`."""
    return f"[{_ANY}]" if name == "any" else LETTER[name]


def heads(pattern: str) -> tuple[str, ...]:
    """The kinds that a pattern can begin with: its first word, which is never optional.

    >>> heads("(month|season) year?")
    ('month', 'season')
    """
    pattern = _spread(pattern)
    first = pattern.split(" ", 1)[0] if not pattern.startswith("(") else pattern[: pattern.index(")") + 1]
    assert re.fullmatch(r"[a-z]+|\([a-z]+(\|[a-z]+)*\)", first), pattern
    return tuple(first.strip("()").split("|"))
