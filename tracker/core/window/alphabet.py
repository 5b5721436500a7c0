"""Kinds of words as letters: a sentence becomes a line of letters, and a rule of reading is a pattern over kinds.

Patterns are written in words: `ordinal dash? quarter (of? year)?`. Each name of a kind becomes one letter, so that the
engine of regular expressions does the matching; capitals name a piece of pattern that many rules share.
"""

from __future__ import annotations

import re
from functools import cache

_FIRST_LETTER = 0xE000
"""Start of Unicode's private use area: no letter of it has a meaning of its own in a pattern."""

KINDS = tuple(
    (
        # what the lexer makes of numbers, marks and words that it does not know
        "word mark number int comma dot dash slash open close possessive plus date "
        # what the lexicons hold
        "month weekday season ordinal count few quarter half years months weeks days workdays fortnight decade "
        "qcode hcode fiscal calendar full part edge beginning turn very rest later earlier this next following last past now "
        "today tomorrow yesterday time of the in over within by until before after since from to into between and or around "
        "atleast starting earliest notbefore not orlater orsooner attheearliest respectively ending ended asof compared "
        "law form label counted gathering patent results perhaps new forward reports daymark monthmark beforepost afterpost deadline "
        # what the rules make
        "year yearpair phrase void"
    ).split()
)
LETTER = {kind: chr(_FIRST_LETTER + place) for place, kind in enumerate(KINDS)}

_GAP = "".join(letter for kind, letter in LETTER.items() if kind not in ("phrase", "void", "not", "mark", "year"))

SHARED = {
    "IN": "(in|over)",
    "JOIN": "(of|in|over|the|dash|slash|daymark){0,3}",
    "YEAR": "(year|full? dash? (fiscal|calendar)? years)",
    "FILLER": "(the|around|atleast|perhaps|very|in|over|of){0,4}",
    "OR": "(or|and|to|until|dash|slash|and slash or|comma or)",
    "DAY": "(int|ordinal)",
    "AMOUNT": "(count|int|few)",
    "LENGTH": "(count|int|few) (dash? UNIT? (OR|over|by)? (count|int|few))? dash? UNIT",
    "UNIT": "(half dash? years|half|months|weeks|days|years|quarter|workdays|fortnight|decade)",
    "HALT": "(?!the? (after|following|of|since|before|until|past))",
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
    for _ in range(3):
        pattern = _CAPITALS.sub(lambda match: SHARED[match.group()], pattern)
    return (
        _NAME.sub(lambda match: _letters(match.group()), pattern)
        .replace(" ", "")
        .replace("(", "(?:")
        .replace("(?:?", "(?")
    )


def _letters(name: str) -> str:
    """The letter of a kind; `any` is each that can stand between a negation and what it negates."""
    return f"[{_GAP}]" if name == "any" else LETTER[name]


def heads(pattern: str) -> tuple[str, ...]:
    """The kinds that a pattern can begin with: its first word, which is never optional.

    >>> heads("(month|season) year?")
    ('month', 'season')
    """
    while _CAPITALS.match(pattern):
        pattern = _CAPITALS.sub(lambda match: SHARED[match.group()], pattern, count=1)
    first = pattern.split(" ", 1)[0] if not pattern.startswith("(") else pattern[: pattern.index(")") + 1]
    assert re.fullmatch(r"[a-z]+|\([a-z]+(\|[a-z]+)*\)", first), pattern
    return tuple(first.strip("()").split("|"))
