"""What a page has run together on one line: bullets, fields of an event, headings before their text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORTEST = 20
"""Characters of a block in which anything but round bullets can have been run together."""

_ROUND_BULLET = re.compile("[•●▪■►▸‣◦❖➢➤]")
_OTHER_BULLETS = (
    (("* ",), re.compile(r"(?<!\S)\*\s+(?=\S)")),
    ((" - ", " -- ", " o "), re.compile(r"(?<=[.;:])\s+(?:-{1,2}|o)\s+(?=[A-Z])")),
)
_TIME_FIELD = r"(?:Date/Time|Date and Time|Date|Time|When)"
_OTHER_FIELD = (
    r"(?:Speakers?|Presenters?|Webcast(?: URL| Link)?|Live Participant [A-Z][a-z-]+[^:]{0,30}|Telephone|Email|"
    r"(?:(?:Media|Investor|Investor Relations|Company) )?Contacts?)"
)
_WORDS_OF_FIELDS = ("Date", "Time", "When", "Speaker", "Presenter", "Webcast", "Live", "Telephone", "Email", "Contact")
_RUN_ON = r"(?<=[a-z0-9).A-Z])"
_FIELD = re.compile(rf"{_RUN_ON}(?:(?=(?P<time>{_TIME_FIELD}): ?\S)|(?={_OTHER_FIELD}: ?\S))")
_WORDS_OF_NOTICES = ("Forward", "Safe Harbor", "Cautionary")
_LONGEST_HEADING = 90
_OPENING = r"(?:\A|(?<=[.!?:)\"]\s))"
_LEGAL = re.compile(
    _OPENING + r"(?:Cautionary (?:Note|Statements?|Language)"
    r"(?: (?:[A-Za-z]+ ){1,3}Forward[- ]Looking (?:Statements?|Information))?"
    r"|(?:Notice (?:[Oo]n|[Rr]egarding) )?Forward[- ]Looking (?:Statements?|Information)"
    r"|Safe Harbor(?: (?:Statements?|Provisions?))?)(?: and Risks and Uncertainties| Disclaimer)?:?"
    r"(?=\s(?:This|These|The|Certain|Statements?|Some|Except|Any|All|In|It|Our|We|Forward|Words|Matters|Information)\s)"
)
_ABOUT = re.compile(
    _OPENING + r"About (?P<name>[A-Z][\w&'-]{1,40})[^:;]{0,60}?(?=\s(?:The|Headquartered|Founded|Based|(?P=name))\s)"
)
_AT_THE_END = re.compile(
    r"(?<=[.!?\"])(?=(?:About [A-Z][\w&.,' -]{1,60}|(?:Cautionary|Safe Harbor|Forward[- ]Looking) [A-Z][\w -]{4,60})\Z)"
)


class Part(NamedTuple):
    """A part of a block: `[start:end]` of the block's own text."""

    start: int
    end: int
    is_bullet: bool


def split_inline(text: str) -> list[Part]:
    """The parts of a block, without blanks around them; none where nothing was run together."""
    cuts = sorted(_cuts(text)) if len(text) >= _SHORTEST or _ROUND_BULLET.search(text) else []
    if not cuts:
        return []
    parts: list[Part] = []
    position, bullet = 0, False
    for left, right, starts_bullet in cuts:
        if left >= position:
            parts.append(Part(position, left, bullet))
            position, bullet = right, starts_bullet
    parts.append(Part(position, len(text), bullet))
    found = [trimmed for part in parts if (trimmed := _trimmed(text, part))]
    return found if len(found) > 1 or any(part.is_bullet for part in found) else []


def _cuts(text: str) -> Iterator[tuple[int, int, bool]]:
    """End of the part before, start of the part behind, and whether that is a bullet."""
    yield from ((found.start(), found.end(), True) for found in _bullets(text))
    if ":" in text and any(word in text for word in _WORDS_OF_FIELDS):
        yield from ((at, at, False) for at in _fields(text))
    for heading in _headings(text):
        yield heading.start(), heading.start(), False
        yield heading.end(), heading.end(), False


def _fields(text: str) -> Iterator[int]:
    """Where a field begins without a blank before it; the time of an event and its title stay together."""
    after_time = False
    for found in _FIELD.finditer(text):
        if not (after_time and found["time"]):
            yield found.start()
        after_time = bool(found["time"])


def _bullets(text: str) -> Iterator[re.Match[str]]:
    """Round bullets anywhere; stars, and dashes behind a stop, if there are two or a colon leads in."""
    yield from _ROUND_BULLET.finditer(text)
    for signs, bullet in _OTHER_BULLETS:
        if any(sign in text for sign in signs):
            found = list(bullet.finditer(text))
            if len(found) > 1 or (found and text[: found[0].start()].rstrip().endswith(":")):
                yield from found


def _headings(text: str) -> Iterator[re.Match[str]]:
    """Headings that stand in one line with the text they rule."""
    if "About " in text:
        yield from _ABOUT.finditer(text)
    if any(word in text for word in _WORDS_OF_NOTICES):
        yield from _LEGAL.finditer(text)
    if any(word in text[-_LONGEST_HEADING:] for word in ("About ", *_WORDS_OF_NOTICES)):
        yield from _AT_THE_END.finditer(text, max(0, len(text) - _LONGEST_HEADING))


def _trimmed(text: str, part: Part) -> Part | None:
    """The part without outer blanks; None where nothing is left of it."""
    words = text[part.start : part.end]
    start = part.start + len(words) - len(words.lstrip())
    end = start + len(words.strip())
    return Part(start, end, part.is_bullet) if start < end else None
