"""Where on a page the release proper begins and ends, and what heading rules each block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.core.language import language
from tracker.core.layout.author import Author, author_of, company_words
from tracker.core.layout.blocks import Block, Shape, is_title_case
from tracker.core.layout.cues import cue
from tracker.core.layout.dateline import announces, is_dateline, is_day_alone, is_place_and_day, is_wire_dateline
from tracker.core.layout.topics import Topic
from tracker.core.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence, Set

    from tracker.core.models import Company


@dataclass(frozen=True, slots=True)
class Page:
    """The blocks of a text and what holds for the whole of it.

    `begins` is the position of the block with the dateline (0 where there is none), `own_lines` are the positions of
    the release's headlines above it, `titles` those of the lines that repeat its title, `ends` is that of the first
    block behind the release. `topics` and `foreign` say of each block what heading rules it and whether it is in
    another language than English.
    """

    blocks: tuple[Block, ...]
    topics: tuple[Topic, ...]
    foreign: tuple[bool, ...]
    titles: frozenset[int]
    author: Author
    own: frozenset[str]
    begins: int
    own_lines: frozenset[int]
    ends: int


_LONG_PROSE = 40
"""Blanks between words; a paragraph with so many above the dateline is not a sub-headline."""
_HEADLINE = 4
"""Blanks of a bullet that is surely in title case."""
_SHORT_LINE = 60
_LINES_OF_TITLE = 3
_ENGLISH = frozenset({None, "en"})
_KEEP_ON = frozenset({Topic.QUESTIONS, Topic.STOCK})
_CLOSING = frozenset({Topic.ABOUT, Topic.LEGAL, Topic.FURNITURE})
_LISTED = frozenset({Shape.ROW, Shape.BULLET})
_BEHIND = frozenset({Topic.QUESTIONS, Topic.SITE, Topic.OUTSIDE})
_PAGES_OWN = frozenset({Topic.SITE, Topic.STOCK, Topic.OUTSIDE})
_is_afterword = cue(
    "view post preferred copyright © reserved",
    r"^(?:view (?:the )?(?:original|source)|the post .{5,300} (?:first )?appeared|add .{3,60} as your preferred)",
    r"^(?:copyright |©)",
    r"all rights reserved",
)


def read_page(blocks: Sequence[Block], title: str, company: Company) -> Page:
    """Where the release proper begins and ends on the page, and whose words the page is."""
    title, own = squeeze(fold(title)).lower(), company_words(company)
    foreign = tuple(_foreign(blocks))
    begins = _beginning(blocks, foreign)
    topics = _topics(blocks, begins)
    titles = frozenset(_titles(blocks, title))
    return Page(
        blocks=tuple(blocks),
        topics=topics,
        foreign=foreign,
        titles=titles,
        author=author_of(blocks, topics, begins, title, own),
        own=own,
        begins=begins,
        own_lines=_own_lines(blocks, topics, foreign, begins, titles),
        ends=_end(blocks, topics, begins),
    )


def _foreign(blocks: Sequence[Block]) -> list[bool]:
    """Of each block, whether it is in another language; a block that does not tell goes with those around it."""
    told = [language(block.words) for block in blocks]
    result = [found not in _ENGLISH for found in told]
    before: str | None = None
    waiting: list[int] = []
    for position, found in enumerate(told):
        if found is None:
            waiting.append(position)
            continue
        if before == found != "en":
            for between in waiting:
                result[between] = True
        before, waiting = found, []
    return result


def _beginning(blocks: Sequence[Block], foreign: Sequence[bool]) -> int:
    """The block with the dateline: a wire's, else a place and day, else a day alone, else the first announcement.

    The weaker kinds count only near the top, or where the page is plainly more than a release.
    """
    if (plain := _first(blocks, _is_plain_dateline)) is not None:
        return plain
    within = len(blocks) if _is_saved_page(blocks, foreign) else _first_long_prose(blocks) + 1
    kinds: tuple[Callable[[Block], bool], ...] = (
        lambda block: is_dateline(block.words),
        lambda block: is_day_alone(block.words),
        lambda block: announces(block.low),
    )
    found = (_first(blocks[:within], is_one) for is_one in kinds)
    return next((at for at in found if at is not None), 0)


def _first(blocks: Sequence[Block], is_one: Callable[[Block], bool]) -> int | None:
    """The position of the first block, rows of tables apart, that is one."""
    return next((at for at, block in enumerate(blocks) if block.shape is not Shape.ROW and is_one(block)), None)


def _is_plain_dateline(block: Block) -> bool:
    """Whether a block opens with a wire's dateline, or is a paragraph that opens with a place and a day."""
    return is_wire_dateline(block.low) or (_is_long(block) and is_place_and_day(block.words))


def _titles(blocks: Sequence[Block], title: str) -> Iterator[int]:
    """The lines that repeat the title, given in small letters, alone or two or three together."""
    for at in range(len(blocks) if title else 0):
        words = ""
        for last in range(at, min(at + _LINES_OF_TITLE, len(blocks))):
            words = f"{words} {blocks[last].low}".strip()
            if words == title:
                yield from range(at, last + 1)
            if not title.startswith(words):
                break


def _first_long_prose(blocks: Sequence[Block]) -> int:
    """The position of the first paragraph that is too long for a headline."""
    return next((at for at, block in enumerate(blocks) if _is_long(block)), len(blocks))


def _is_long(block: Block) -> bool:
    return block.shape is Shape.PROSE and block.words.count(" ") >= _LONG_PROSE


def _is_saved_page(blocks: Sequence[Block], foreign: Sequence[bool]) -> bool:
    """Whether machine summaries or translations show that a news site's page was saved."""
    return any(foreign) or any(
        len(block.words) < _SHORT_LINE and block.shape is not Shape.BULLET and block.announces is Topic.SITE
        for block in blocks
    )


def _topics(blocks: Sequence[Block], begins: int) -> tuple[Topic, ...]:
    """The topic that rules each block: the nearest heading's. The dateline begins anew."""
    result: list[Topic] = []
    topic = Topic.PLAIN
    for position, block in enumerate(blocks):
        if position == begins:
            topic = Topic.PLAIN
        elif block.shape is Shape.HEADING or _opens_topic(block):
            topic = _next_topic(topic, block, blocks[position + 1 : position + 2], above=position < begins)
        result.append(topic)
    return tuple(result)


def _opens_topic(block: Block) -> bool:
    """Whether a line opens a topic though it does not look like a heading, as where its text is missing."""
    if block.shape is not Shape.PROSE or len(block.words) > _SHORT_LINE:
        return False
    return block.announces in _PAGES_OWN


def _next_topic(topic: Topic, heading: Block, below: Sequence[Block], *, above: bool) -> Topic:
    """The topic from this heading on: names do not end a list of contacts, nor questions a page's questions.

    Above the dateline what a site has begun with its own heading goes on under others.
    """
    found = heading.announces
    if found is not Topic.PLAIN:
        return found
    is_name = not below or (below[0].shape not in _LISTED and below[0].words.count(" ") < _LONG_PROSE // 3)
    keeps_on = topic in _KEEP_ON or (topic is Topic.FURNITURE and is_name) or (topic is Topic.SITE and above)
    return topic if keeps_on else found


def _own_lines(
    blocks: Sequence[Block], topics: Sequence[Topic], foreign: Sequence[bool], begins: int, titles: Set[int]
) -> frozenset[int]:
    """The headline, sub-headlines and bullets of the release itself, above its dateline.

    On a page that carries somebody else's words above the dateline only the lines directly above it are the release's.
    """
    titles = {at for at in titles if at < begins}
    others = {at for at in range(begins) if foreign[at] or topics[at] in _PAGES_OWN or _is_long(blocks[at])}
    if not others:
        return frozenset(range(min(titles, default=0), begins))
    set_apart = _lists_apart(blocks, topics, begins)
    first = begins
    for at in range(begins - 1, -1, -1):
        if at in set_apart or at not in others:
            first = at
        else:
            break
    return frozenset(range(first, begins)) | titles


def _lists_apart(blocks: Sequence[Block], topics: Sequence[Topic], begins: int) -> set[int]:
    """Bullets that a site's heading seems to rule, but in another list than the one directly under that heading.

    A new list begins behind a blank line or a paragraph, or where sentences give way to headlines.
    """
    found: set[int] = set()
    apart = False
    for at in range(1, begins):
        if blocks[at].shape is not Shape.BULLET or topics[at] not in _PAGES_OWN:
            apart = False
        elif blocks[at - 1].shape is not Shape.HEADING:
            apart = apart or _begins_list(blocks[at - 1], blocks[at])
        if apart:
            found.add(at)
    return found


def _begins_list(above: Block, bullet: Block) -> bool:
    """Whether a bullet begins a list that the block above does not belong to."""
    if bullet.after_blank or above.shape is Shape.PROSE:
        return True
    is_headline = bullet.words.count(" ") >= _HEADLINE and is_title_case(bullet.words)
    return is_headline and not is_title_case(above.words)


def _end(blocks: Sequence[Block], topics: Sequence[Topic], begins: int) -> int:
    """The first block behind the release: the page's questions and answers, its stock data, its own last words."""
    closing = False
    for position in range(begins, len(blocks)):
        topic = topics[position]
        closing = closing or topic in _CLOSING
        if topic is Topic.STOCK or (closing and (topic in _BEHIND or _is_afterword(blocks[position].low))):
            return position
    return len(blocks)
