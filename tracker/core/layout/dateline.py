"""Datelines: where a release says from where, when and over which wire it speaks."""

from __future__ import annotations

import re

_MONTH = r"(?:(?i:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[A-Za-z]{0,6}\.?)"
_DAY = (
    rf"(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}))"
)
_REACH = 260
"""Characters of a paragraph in which its dateline ends."""
_LEAD = 900
"""Characters of a paragraph in which it says that it announces something."""
_LINE = 90
"""Characters of a line that is a dateline and nothing else."""

_WIRE = re.compile(
    r"globe ?newswire|business ?wire|pr ?newswire|newmediawire|mediawire|access ?(?:news)?wire|access newswire|"
    r"newsfile|market ?wired?|thenewswire|acn newswire|jcn newswire|canada newswire|\bcnw\b|eqs[- ]news|\bcision\b|"
    r"investorwire|ein presswire|\bprweb\b|media outreach|news ?direct|\bwire\b",
)
_WIRE_STEMS = ("wire", "news", "cnw", "cision", "outreach")
_BEHIND_WIRE = re.compile(r"[^a-z]{0,3}(?:[)/\]]|--?)|.{0,90}?[)/] ?(?:--?|:)|.{0,90}? --? ")
_LAST_WORDS = re.compile(
    r"(?:view|source|post(?:ed)?|add|see|read|via|distributed|\w{2,4} on|the post|copyright|©|contact)\b"
)
_PLACE_AND_DAY = re.compile(
    rf"/?(?:[A-Z][\w.'&]{{0,20}}[ ,/-]{{1,3}}(?:(?:and|de|of|the|upon|sur|am) )?){{1,8}}[(,/ -]{{0,4}}{_DAY}\)?"
    r"(?: \([^)]{1,60}\)| /[^/]{1,40}/)?[ ,]{0,2}(?:--?|:|/|\|)"
)
_DAY_AND_MORE = re.compile(rf"{_DAY}[ ,]{{0,2}}(?:--?|:|/|\||\(|[A-Z][\w.'& ]{{1,30}}(?:,|--?|:))")
_DAY_ALONE = re.compile(
    rf"(?:[A-Z][\w.' -]{{1,30}}, ){{0,2}}{_DAY}\.?"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?|[AP]M)?(?: [A-Z]{2,4})?)?$"
)
_PLACE_ALONE = re.compile(r"[A-Z]{2}[A-Z .]{1,30}(?:, [A-Z][A-Za-z. ]{1,20}){0,2} ?--? ?[A-Z]")
_LISTED = re.compile(
    r"\((?:nasdaq|nyse|tsx|tsxv|tsx-v|cse|lse|aim|asx|otc\w{0,4}|euronext|hkex|six|xetra|bse|nse)\b[^)]{0,80}\)"
    r".{0,400}?\b(?:today|announce[sd]?|reports?|reported|is pleased)\b",
)


def is_wire_dateline(low: str) -> bool:
    """Whether a paragraph, in small letters, opens with a place or day and the name of a newswire, and goes on.

    >>> is_wire_dateline("oslo, may 5, 2025 (globe newswire) -- acme asa today announced that")
    True
    """
    head = low[:_REACH]
    wire = _WIRE.search(head) if any(stem in head for stem in _WIRE_STEMS) else None
    return bool(wire and _BEHIND_WIRE.match(head, wire.end())) and not _LAST_WORDS.match(head)


def is_place_and_day(words: str) -> bool:
    """Whether a paragraph opens with a place and a day, and goes on behind a dash."""
    return _PLACE_AND_DAY.match(words[:_REACH]) is not None


def is_dateline(words: str) -> bool:
    """Whether a paragraph opens with a place, a day or both, and goes on behind a dash."""
    head = words[:_REACH]
    if _LAST_WORDS.match(head.lower()):
        return False
    return bool(_PLACE_AND_DAY.match(head) or _DAY_AND_MORE.match(head) or _PLACE_ALONE.match(head))


def is_day_alone(words: str) -> bool:
    """Whether a line is a day and nothing else, a place and an hour apart."""
    return len(words) < _LINE and _DAY_ALONE.match(words) is not None


def announces(low: str) -> bool:
    """Whether a paragraph, in small letters, names a listed company and says that it announces something."""
    return "(" in low and _LISTED.search(low[:_LEAD]) is not None
