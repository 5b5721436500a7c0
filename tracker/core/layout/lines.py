"""The lines of a text: where their words begin and end, what marks they carry, and which are one line hard-wrapped."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MARK = re.compile(
    r"(?:[•●▪■□►▸▶‣⁃◦○·∙§❖✓✔➢➤*+o]|-{1,3}|\(?(?:[1-9]\d?|[a-z]|[ivx]{1,4})\)|[1-9]\d?\.)[ \t]+"
    r"|[•●▪■►▸‣◦∙❖➢➤]|-(?=[A-Z][a-z])"
)
_QUOTED_OR_HEADING = re.compile(r"(?:>[ \t]*)+|#{1,6}[ \t]+")
_GAP = re.compile(r"(?<=[^\s.!?:;\"])( {2,}|\t[ \t]*)(\S)")
_ASIDE = re.compile(r"\([^()]*\)")
"""What stands in brackets: the bars of "(CSE: CVM | OTC: CVMMF | FSE: 4CV)" part no cells."""
_FEWEST_BARS, _FEWEST_GAPS = 2, 2
_WIDE = 3
"""Blanks in a gap that one such gap makes a row."""
_SHARE_OF_CELLS = 0.6
_LONGEST_LABEL = 30
_LONGEST_ROW = 400

_NARROWEST, _WIDEST = 40, 120
"""Columns at which mail, filings and terminals are wrapped."""
_SLACK = 3
"""Columns by which a hand-made wrap may miss its width."""
_FEWEST_WRAPPED = 2
_WIDE_SHARE = 0.4
"""Share of a wrapped text that may stand in wider lines: a headline, a table, an address."""
_PARAGRAPH_INDENT = 2
_UNFINISHED = ".!?:;"


@dataclass(frozen=True, slots=True)
class Line:
    """A line's words stand at `[start:end]` of the text, behind `mark`; `width` counts its columns, indent included.

    `is_row` says that it is set in columns: wide gaps, tabs, or bars.
    """

    start: int
    end: int
    text: str
    mark: str
    indent: int
    width: int
    after_blank: bool
    is_row: bool


def read_lines(folded: str) -> Iterator[Line]:
    """Every line that has a letter or a digit, in order."""
    start, blank = 0, True
    for raw in folded.split("\n"):
        line = _read_line(raw, start, after_blank=blank)
        start += len(raw) + 1
        if line:
            yield line
        blank = line is None


def _read_line(raw: str, offset: int, *, after_blank: bool) -> Line | None:
    """The line without its outer blanks, its Markdown and its bullet; None where no word is left."""
    words = raw.strip()
    if not any(map(str.isalnum, words)):
        return None
    start = offset + len(raw) - len(raw.lstrip())
    end = start + len(words)
    mark = _mark(words)
    text = words[len(mark) :]
    is_row = not mark and _is_row(text)
    return Line(start + len(mark), end, text, mark, start - offset, end - offset, after_blank, is_row)


def _is_row(text: str) -> bool:
    """Whether bars, tabs or gaps part cells; the gaps of justified text stand before small letters, too."""
    if _ASIDE.sub("", text).count("|") >= _FEWEST_BARS:
        return True
    if ("  " not in text and "\t" not in text) or len(text) > _LONGEST_ROW:
        return False
    gaps = list(_GAP.finditer(text))
    wide = [gap for gap in gaps if len(gap[1]) >= _WIDE or "\t" in gap[1]]
    if len(wide) >= _FEWEST_GAPS:
        return True
    before_cells = [gap for gap in gaps if not gap[2].islower()]
    if not before_cells or len(before_cells) < _SHARE_OF_CELLS * len(gaps):
        return False
    return bool(wide) or len(before_cells) >= _FEWEST_GAPS or before_cells[0].start() <= _LONGEST_LABEL


def _mark(words: str) -> str:
    """The Markdown and the bullet before the words; dashes on both sides are a frame and no bullet."""
    head = _QUOTED_OR_HEADING.match(words)
    mark = head.group() if head else ""
    bullet = _MARK.match(words, len(mark))
    if bullet and not words.endswith(f" {bullet.group().strip()}") and bullet.end() < len(words):
        mark += bullet.group()
    return mark


def wrap_width(lines: Sequence[Line]) -> int | None:
    """The column at which the text was hard-wrapped, or None where its lines are its paragraphs.

    A line was broken at W if it is no longer than W and the next line's first word would not have fitted: the W that
    explains the most line ends is the width, if it explains at least half of them and most of the text keeps to it.
    """
    pairs = [
        (above.width, _with_next_word(above, below)) for above, below in pairwise(lines) if _may_be_one(above, below)
    ]
    changes = [0] * (_WIDEST + 2)
    for shortest, longest in pairs:
        if longest >= _NARROWEST and shortest <= _WIDEST:
            changes[max(shortest, _NARROWEST)] += 1
            changes[min(longest, _WIDEST) + 1] -= 1
    explained = best = width = 0
    for column in range(_NARROWEST, _WIDEST + 1):
        explained += changes[column]
        if explained >= best:
            best, width = explained, column
    wide = sum(line.width for line in lines if line.width > width + _SLACK)
    keeps_to_it = wide <= _WIDE_SHARE * sum(line.width for line in lines)
    return width if best >= _FEWEST_WRAPPED and 2 * best >= len(pairs) and keeps_to_it else None


def continues(first: Line, above: Line, below: Line, width: int | None) -> bool:
    """Whether `below` goes on with the paragraph or bullet that `first` begins and `above` ends, so far.

    It does where the line above was full, or where the sentence goes on in a small letter. A dash or a "(ii)" that the
    wrap has put at the beginning of a line is no bullet if the prose above it is unfinished.
    """
    is_full = bool(width) and _is_full(above, below, width or 0)
    if below.mark and is_full and not below.after_blank:
        return not first.mark and above.text[-1] not in _UNFINISHED
    if not _may_be_one(above, below) or _leaves_hanging_indent(first, above, below):
        return False
    if is_full:
        return not _opens_indented(above, below)
    goes_on = below.text[0].islower() and above.text[-1] not in _UNFINISHED
    return goes_on and _NARROWEST <= above.width <= _WIDEST


def _may_be_one(above: Line, below: Line) -> bool:
    """Whether two lines stand one under the other, and neither a bullet nor a table comes between."""
    return not (below.after_blank or below.mark or above.is_row or below.is_row)


def _is_full(above: Line, below: Line, width: int) -> bool:
    """Whether a line of this width could not have taken the next line's first word."""
    return above.width <= width + _SLACK and _with_next_word(above, below) + _SLACK >= width


def _leaves_hanging_indent(first: Line, above: Line, below: Line) -> bool:
    """Whether a bullet's lines hang under its words, and this line does not."""
    return bool(first.mark) and above.indent > first.indent >= below.indent


def _opens_indented(above: Line, below: Line) -> bool:
    """Whether an indented line opens a new paragraph under a finished sentence."""
    return not above.mark and below.indent >= above.indent + _PARAGRAPH_INDENT and above.text[-1] in '.!?"'


def _with_next_word(above: Line, below: Line) -> int:
    """How wide the line would be with the next line's first word."""
    return above.width + 1 + len((below.mark + below.text).split(None, 1)[0])
