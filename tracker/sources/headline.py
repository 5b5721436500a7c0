"""The headline of a text: the first line in front of the dateline that reads like one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.sources.stamp import day_of_stamp, head_lines

if TYPE_CHECKING:
    from tracker.sources.dateline import Dateline

_FURNITURE = re.compile(
    r"(?:for immediate release|(?:press|news|media) release|company announcement|(?:inside|regulated) information"
    r"|exhibit \d|ex-99|(?:news )?provided by|share (?:this|on)|shar(?:e|ing)$|print|e-?mail|home\b|menu|search|skip to"
    r"|log ?in|sign in|subscribe|follow us|contacts?\b|media contact|investor (?:contact|relations)|source\s?:"
    r"|by\s[A-Z]|https?:|www\.|back to|read more|not for (?:distribution|release|publication|dissemination)"
    r"|table of contents|page \d|image:|photo:)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"(?:[•●▪◦‣·*+>–—-]|--|o|\d{1,2}[.)])\s")
_DOES = re.compile(
    r"\b(?:to|announc|report|complet|provid|receiv|appoint|nam|launch|sign|clos|fil|win|enter|acquir|begin|start|initiat|dos|expand"
    r"|present|releas|publish|grant|approv|clear|join|sell|buy|open|ship|secur|select|set|deliver|achiev|updat|rais|pric|declar|merg"
    r"|schedul|host|postpon|delay|resum|halt|discontinu)(?:e?s|ed|ing)?\b",
    re.IGNORECASE,
)
_LONGEST = 400
_ENOUGH_WORDS = 5
_WRAPPED = range(45, 100)
"""How long the lines of a text are that was wrapped by hand or by a mail program."""


def headline(copy: str, dateline: Dateline | None) -> tuple[int, int]:
    """Where the headline stands in a text's reading copy: `copy[start:end]`; equal ends where there is none.

    The first line before the dateline of five words or more, or of fewer that say what is done, which is no bullet,
    stamp, label or address. Where nothing before the dateline will do: the first words after it.
    """
    limit = dateline.start if dateline else None
    lines = [(at, line) for at, line in head_lines(copy, limit) if not _is_furniture(line)]
    whole = next(((at, line) for at, line in lines if _reads_like_one(line)), None)
    at, line = whole or next(iter(lines), None) or _first_words(copy, dateline.end if dateline else 0)
    end = _end_of_wrapped(copy, at, at + len(line), len(copy) if limit is None else max(limit, at))
    return _trimmed(copy, at, end)


def headline_like(line: str) -> bool:
    """Whether a line given as a title says something, and is no label of the page ("Press Release", "News Details")."""
    return not _is_furniture(line) and _reads_like_one(line)


def _is_furniture(line: str) -> bool:
    """Whether a line belongs to the page: labels, addresses, stamps, bullets, brackets."""
    line = line.strip(" \t#")
    plain = line.strip(" \t|:.-–—()[]/")
    return (
        len(plain) < 4
        or _FURNITURE.match(plain) is not None
        or _BULLET.match(line) is not None
        or day_of_stamp(plain) is not None
        or line.startswith(("(", "<", "{"))
    )


def _reads_like_one(line: str) -> bool:
    """Whether a line is marked as a heading, long enough for one, or says in fewer words that something is done."""
    words = len(line.split())
    says = words >= _ENOUGH_WORDS or (words >= 3 and _DOES.search(line) is not None) or line.startswith("# ")
    return says and len(line) <= _LONGEST


def _first_words(copy: str, at: int) -> tuple[int, str]:
    """What the text says first from an offset on, at most 200 characters to the end of a word."""
    at += len(copy[at:]) - len(copy[at:].lstrip())
    line = copy[at : at + 201].split("\n", 1)[0]
    return at, line if len(line) <= 200 else line[:200].rsplit(" ", 1)[0]


def _end_of_wrapped(copy: str, start: int, end: int, limit: int) -> int:
    """The end of a headline that goes on in the next lines, because the text is wrapped."""
    while end - start <= _LONGEST and copy[end : end + 1] == "\n":
        last = copy[copy.rfind("\n", 0, end) + 1 : end]
        following = copy[end + 1 : max(limit, end + 1)].split("\n", 1)[0]
        goes_on = following[:1].islower() or (len(last.rstrip()) in _WRAPPED and _is_wrapped(copy))
        if not following.strip() or not goes_on or _is_furniture(following):
            break
        end += 1 + len(following)
    return end


def _is_wrapped(copy: str) -> bool:
    """Whether a text's lines were broken at a width: nineteen in twenty end before it, and prose comes close to it."""
    lengths = sorted(len(line.rstrip()) for line in copy[:20_000].split("\n") if line.strip())
    return len(lengths) > 5 and lengths[len(lengths) * 19 // 20] in _WRAPPED and lengths[len(lengths) // 2] > 40


def _trimmed(copy: str, start: int, end: int) -> tuple[int, int]:
    """The span without outer blanks and heading marks, and without the bullets of a text that is all on one line."""
    inner = re.split(r"\s[•●▪◦‣]\s", copy[start:end], maxsplit=1)[0]
    end = start + len(inner)
    start += len(inner) - len(inner.lstrip(" \t\n#"))
    return start, max(start, start + len(copy[start:end].rstrip(" \t\n#")))
