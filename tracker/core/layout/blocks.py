"""The blocks of a text: its paragraphs, bullets, headings and table rows, with exact offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from tracker.core.layout.cues import word_set
from tracker.core.layout.inline import split_inline
from tracker.core.layout.lines import Line, continues, read_lines, wrap_width
from tracker.core.layout.topics import Topic, topic_of
from tracker.core.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Shape(Enum):
    """What a block looks like, before anybody asks what it says."""

    PROSE = auto()
    BULLET = auto()
    HEADING = auto()
    ROW = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, bullet, heading or table row at `[start:end]` of a text.

    `words` is it on one line, `low` the same in small letters; `paragraph` numbers the lines and the groups of wrapped
    lines; `indent` is the column in which it begins; `framed` says that Markdown or dashes around it mark it as a
    heading or headline; `announces` is what it would say as a heading.
    """

    start: int
    end: int
    words: str
    low: str
    shape: Shape
    paragraph: int
    indent: int = 0
    after_blank: bool = True
    framed: bool = False
    announces: Topic = Topic.PLAIN


_FRAME = re.compile(r"(?:\*{1,3}|_{1,3}|-{1,3})[ \t]*")
_OPEN_FRAMES = ("-", "--", "---")
_DEEPEST_FRAME = 3

_TERMINAL = (".", "!", "?", ";", ",")
_SHORTENED = (
    " Inc.",
    " Ltd.",
    " Corp.",
    " Co.",
    " U.S.",
    " S.A.",
    " N.V.",
    " L.P.",
    " plc.",
    " Jr.",
    " Ph.D.",
    " M.D.",
)
_YEAR = re.compile(r"(?:FY ?|fiscal )?(?:19|20)\d\d[EP]?$", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|can|may|expects?|plans?|anticipates?|intends?|continues|remains?|reported|"
    r"announced|completed|initiated|received|achieved|increased|decreased|grew|rose|fell)\b"
)
_SENTENCE = re.compile(
    r"(?:We|Our|They|These|This|Such|It|The [Cc]ompany)\b"
    r"|.{0,120}\b(?:includ(?:e|es|ed|ing)|follow(?:s|ing)|said|stated|commented|added)\b:?$"
)
_VALUE = re.compile(r"[$€£¥%@]|https?:|www\.|\d{3}[-.) ]\s?\d{3,4}|\b\d{1,2}:\d\d\b")
_FIELD = re.compile(
    r"(?:when|where|date|time|venue|location|title|speaker|presenter|webcast|session|format|who|what)s?\b[^:]{0,30}:\s",
    re.IGNORECASE,
)
_SMALL_WORDS = word_set("a an and as at but by de for from in into its of on or our per the to up via vs with within")
_LARGE_SHARE = 0.75

_LONGEST_HEADING = 140
_MOST_BLANKS, _SURELY_SHORT = 15, 6
"""Blanks between the words of a heading, at most; and so few that it need not be in title case."""
_LIST_OF_LINES = 3
"""So many heading-like lines directly under each other are a list without marks, not headings."""


def read_blocks(folded: str) -> list[Block]:
    """The blocks of a folded text, in order; headings are told by their looks and by what follows them."""
    return _with_headings(list(_joined(folded)))


def _joined(folded: str) -> Iterator[Block]:
    """The blocks of each bullet, row or paragraph: hard-wrapped lines are put together."""
    lines = list(read_lines(folded))
    width = wrap_width(lines)
    first = paragraph = 0
    for last, line in enumerate(lines):
        following = lines[last + 1] if last + 1 < len(lines) else None
        if following is None or not continues(lines[first], line, following, width):
            yield from _blocks(folded, lines[first], line, paragraph)
            first, paragraph = last + 1, paragraph + 1


def _blocks(folded: str, first: Line, last: Line, paragraph: int) -> Iterator[Block]:
    """The block of these lines, or its parts where a page has run bullets, fields or headings together."""
    if first.is_row:
        yield _block(folded, *_unbarred(folded, first.start, last.end), Shape.ROW, first, paragraph)
        return
    start, end, framed = _unframed(folded, first.start, last.end, first.mark.strip())
    is_bullet = bool(first.mark.strip("#> \t")) and not framed
    shape = Shape.BULLET if is_bullet else Shape.PROSE
    parts = split_inline(folded[start:end])
    if not parts:
        yield _block(folded, start, end, shape, first, paragraph, framed=framed or first.mark.startswith("#"))
    for number, part in enumerate(parts):
        of_part = Shape.BULLET if part.is_bullet else Shape.PROSE if number else shape
        yield _block(folded, start + part.start, start + part.end, of_part, first, paragraph)


def _block(
    folded: str, start: int, end: int, shape: Shape, line: Line, paragraph: int, *, framed: bool = False
) -> Block:
    """The block at this place, with its words made plain."""
    words = squeeze(folded[start:end])
    low = words.lower()
    topic = topic_of(low) if len(low) <= _LONGEST_HEADING else Topic.PLAIN
    return Block(start, end, words, low, shape, paragraph, line.indent, line.after_blank, framed, topic)


def _unframed(folded: str, start: int, end: int, opened: str) -> tuple[int, int, bool]:
    """The span without marks that stand before and behind it, and whether there were any: `**Heading**`, `-- Line --`.

    `opened` is what was taken for a bullet: with the same dashes at the end of a later line it was a frame.
    """
    if opened in _OPEN_FRAMES and folded.endswith(f" {opened}", start, end):
        return start, end - len(opened) - 1, True
    framed = False
    for _ in range(_DEEPEST_FRAME):
        mark = _FRAME.match(folded, start, end)
        if not mark:
            break
        frame = mark.group().strip()
        closing = end - len(frame)
        if (
            closing <= mark.end()
            or not folded.startswith(frame, closing)
            or folded.find(frame, mark.end(), closing) >= 0
        ):
            break
        framed = True
        start, end = mark.end(), closing - (len(folded[start:closing]) - len(folded[start:closing].rstrip()))
    return start, end, framed


def _unbarred(folded: str, start: int, end: int) -> tuple[int, int]:
    """The span of a row without the bars at its ends."""
    row = folded[start:end]
    return start + len(row) - len(row.lstrip("| ")), start + len(row.rstrip("| "))


def _with_headings(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks, those marked as headings that rule what follows."""
    candidates = [_looks_like_heading(block) for block in blocks]
    listed = _lists_of_lines(blocks, candidates)
    return [
        replace(block, shape=Shape.HEADING) if candidates[at] and at + 1 < len(blocks) and at not in listed else block
        for at, block in enumerate(blocks)
    ]


def _lists_of_lines(blocks: Sequence[Block], candidates: Sequence[bool]) -> set[int]:
    """Where three or more heading-like lines stand directly under each other, and none is plainly a heading."""
    found: set[int] = set()
    run: list[int] = []
    for at, (block, candidate) in enumerate(zip(blocks, candidates, strict=True)):
        if block.after_blank or not candidate:
            run = []
        if candidate and not (block.framed or block.words.endswith(":") or block.announces is not Topic.PLAIN):
            run.append(at)
        if len(run) >= _LIST_OF_LINES:
            found.update(run[-_LIST_OF_LINES:])
    return found


def _looks_like_heading(block: Block) -> bool:
    """Whether it is short and unfinished, and no verb makes it a sentence."""
    words = block.words
    if block.shape is Shape.ROW or len(words) > _LONGEST_HEADING:
        return False
    blanks = words.count(" ")
    if block.shape is Shape.BULLET:
        return blanks <= _SURELY_SHORT and block.announces in (Topic.ABOUT, Topic.LEGAL)
    if block.framed:
        return not words.endswith(".")
    if (words.endswith(_TERMINAL) and not words.endswith(_SHORTENED)) or not (
        words[0].isupper() or words[0].isdigit() or words[0] in "\"'("
    ):
        return False
    if _VALUE.search(words) or _FIELD.match(words) or _SENTENCE.match(words):
        return False
    if not any(map(str.isalpha, words)) and not _YEAR.match(words):
        return False
    return blanks <= _SURELY_SHORT or (blanks <= _MOST_BLANKS and (words.endswith(":") or _is_headline(words)))


def _is_headline(words: str) -> bool:
    """Whether the words are in title case and none of them tells what happened or will."""
    return is_title_case(words) and not _VERB.search(words)


def is_title_case(words: str) -> bool:
    """Whether nearly all words begin large, small words apart."""
    main = [word for word in words.split() if word.lower() not in _SMALL_WORDS]
    return sum(not word[0].islower() for word in main) >= _LARGE_SHARE * len(main)
