"""Who wrote a page: the company, or somebody who writes about it."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from tracker.core.layout.cues import cue, word_set
from tracker.core.layout.dateline import is_wire_dateline
from tracker.core.layout.topics import Topic
from tracker.core.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core.layout.blocks import Block
    from tracker.core.models import Company


class Author(Enum):
    """Who wrote the page."""

    ISSUER = auto()
    PUBLICATION = auto()
    LAW_FIRM = auto()
    MARKET_RESEARCH = auto()


_LAW_FIRM = re.compile(
    r"class action|lead plaintiff|class period|law (?:firm|offices?)|securities fraud|investor rights|"
    r"recover (?:your |their )?losses|"
    r"(?:reminds|alerts|encourages|urges|notifies) (?:investors|shareholders|stockholders|purchasers)|"
    r"shareholder alert|"
    r"investigat(?:es|ing|ion) .{0,60}on behalf of|attorney advertising|\bllp\b|rights and options|"
    r"breach(?:es|ed)? (?:of )?(?:their |its )?fiduciary|securities (?:litigation|class)"
)
_MARKET_RESEARCH = re.compile(
    r"\bmarket (?:size|share|report|research|analysis|insights|to (?:reach|grow|surpass|hit|exceed))|\bcagr\b|"
    r"research ?and ?markets|(?:request|download|get) (?:a )?(?:free )?(?:sample|pdf)|forecast period|"
    r"key (?:players|market players|companies profiled)|"
    r"(?:new|latest) (?:market )?(?:research )?report\b|report (?:offers|covers|provides|delivers|segments)"
)
_FEWEST_LAW_CUES, _FEWEST_MARKET_CUES = 2, 3
_TRADE = re.compile(r"\blaw\b|\bllp\b|attorney|research|market insights|reports?\b")

_BYLINE = re.compile(
    r"by the [a-z ]{0,20}(?:desk|staff|team|editors?)\b|by [a-z][\w.'-]*(?: [\w.'-]+){0,4}(?: ?\||, | - |$)|posted by "
)
_NEWS_AGENCY = re.compile(r".{0,60}\((?:reuters|rttnews|ap|afp|bloomberg|dow jones|dpa-afx|afx|benzinga|zacks)\)")
_HOUSE_WORDS = re.compile(r"chief|\bceo\b|\bcfo\b|president|founder|chair|officer")
_says_it_is_no_release = cue(
    "publication article content story report position advice delayed reached respond compensated paid",
    r"independent publication",
    r"this (?:article|content|story|report) (?:was|is|has been) (?:generated|written|produced|for information)",
    r"(?:author|writer) (?:holds?|has|owns?) no positions?",
    r"not (?:constitute )?investment advice",
    r"market data delayed",
    r"could not (?:immediately )?be reached|did not immediately respond",
    r"(?:has|have|was|were) (?:been )?compensated|paid (?:promotion|advertisement|advertorial)",
)
_LEAD_BLOCKS, _LEAD = 12, 1_600
"""Blocks and characters from the beginning that tell whose text it is."""
_BYLINE_LENGTH = 90
_DATELINE = 400
_DASH = re.compile(r"(?<=[\s)/\d])--?|--")
_NAME = re.compile(r"\w[\w'-]*")
_EVERYBODYS = word_set(
    "the and of co inc corp corporation company ltd limited llc plc sa nv ag se asa ab group holdings holding "
    "therapeutics pharmaceuticals pharma biosciences bioscience biopharma biotherapeutics biotech sciences medical "
    "health healthcare labs laboratories technologies technology systems software interactive energy resources mining "
    "minerals metals industries motors international first new american general united global national"
)


def company_words(company: Company) -> frozenset[str]:
    """The words of a company's name that are its own, in small letters, and its ticker; not those in brackets."""
    name = fold(company.name).lower().split(" (", 1)[0]
    words = frozenset(_NAME.findall(f"{name} {(company.ticker or '').lower()}"))
    return words - _EVERYBODYS or words


def author_of(blocks: Sequence[Block], topics: Sequence[Topic], begins: int, title: str, own: frozenset[str]) -> Author:
    """Who wrote the page; `own` are the words of the company's name, `begins` is where its dateline stands.

    A text whose first words after the dateline name the company is its own, unless suing or surveying is its trade.
    """
    lead = f"{title}\n" + "\n".join(block.low for block in blocks[:_LEAD_BLOCKS])[:_LEAD]
    lead = lead.lower()
    if not _opens_with(blocks[begins : begins + 1], own):
        if _count(_LAW_FIRM, lead) >= _FEWEST_LAW_CUES:
            return Author.LAW_FIRM
        if _count(_MARKET_RESEARCH, lead) >= _FEWEST_MARKET_CUES:
            return Author.MARKET_RESEARCH
    return Author.PUBLICATION if _is_article(blocks, topics, begins, own) else Author.ISSUER


def _count(cues: re.Pattern[str], lead: str) -> int:
    """How many different cues there are."""
    return len(set(cues.findall(lead)))


def _opens_with(dateline: Sequence[Block], own: frozenset[str]) -> bool:
    """Whether the first words behind a dash of the dateline are the company's name."""
    if not dateline or any(_TRADE.search(word) for word in own):
        return False
    behind = _DASH.split(dateline[0].low[:_DATELINE])[1:]
    return any(own & set(_NAME.findall(part)[:3]) for part in behind)


def _is_article(blocks: Sequence[Block], topics: Sequence[Topic], begins: int, own: frozenset[str]) -> bool:
    """Whether by-line and disclaimers outweigh the wire, the About and the safe harbor that a release has."""
    if not blocks or is_wire_dateline(blocks[begins].low):
        return False
    byline = any(_is_byline(block, own) for block in blocks[: max(begins, 1) + 2])
    disclaims = any(_says_it_is_no_release(block.low) for block in blocks)
    return (byline + disclaims) * 2 > (Topic.ABOUT in topics) + 2 * (Topic.LEGAL in topics)


def _is_byline(block: Block, own: frozenset[str]) -> bool:
    """Whether a line names a reporter rather than an officer of the company."""
    low = block.low
    if _NEWS_AGENCY.match(low):
        return True
    if len(low) > _BYLINE_LENGTH or not _BYLINE.match(low) or low.endswith("."):
        return False
    return not _HOUSE_WORDS.search(low) and not own & set(_NAME.findall(low))
