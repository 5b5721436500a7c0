"""The heading that rules each block: the nearest heading above, a list's lead-in, a table's first row."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.core.layout.blocks import Block, Shape
from tracker.core.layout.cues import word_set
from tracker.core.layout.sentences import sentence_spans

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

_COLUMNS = re.compile(r" {2,}|\t+|\s*\|\s*")
_VALUE = re.compile(r"\d")
_LONGEST = 240
_MOST_WORDS = 7
_NOT_IN_HEADINGS = word_set("is are was were will has have had expects plans continues remains we it they this there")


def headings_of(folded: str, blocks: Sequence[Block], fresh: Container[int]) -> list[str]:
    """For each block the words that rule it, "" where none do; at the `fresh` positions no heading above holds on."""
    result: list[str] = []
    heading = lead = header = ""
    for position, block in enumerate(blocks):
        above = blocks[position - 1] if position else None
        if position in fresh:
            heading = lead = header = ""
        if block.shape is Shape.HEADING:
            result.append("")
            heading, lead, header = plain(block.words), "", ""
            continue
        if block.shape is not Shape.ROW:
            header = ""
        elif above is None or above.shape is not Shape.ROW:
            header = _header(folded, block, blocks[position + 1 : position + 2])
        if block.shape is Shape.PROSE and not _is_item(block, above):
            lead = ""
        result.append(_ruling(heading, lead, header if block.shape is Shape.ROW else "", block))
        if block.words.endswith(":") and block.shape is not Shape.ROW:
            lead = _last_sentence(folded, block)
    return result


def plain(words: str) -> str:
    """A heading without its marks and its colon."""
    return words.replace("**", "").strip("*_#:- ").strip()[:_LONGEST]


def _ruling(heading: str, lead: str, header: str, block: Block) -> str:
    """The nearest heading; for the rows of a table their columns' names behind it."""
    nearest = lead or heading
    if not header or header == _cells(block.words):
        return nearest
    return f"{nearest} / {header}" if nearest else header


def _is_item(block: Block, above: Block | None) -> bool:
    """Whether a line without a mark is still an item of the list above it."""
    return above is not None and len(block.words) < 160 and not block.words.rstrip("\"')").endswith(".")


def _header(folded: str, row: Block, below: Sequence[Block]) -> str:
    """The names of the columns, where the first row of a table has no figures and another row follows."""
    if _VALUE.search(row.words) or not below or below[0].shape is not Shape.ROW:
        return ""
    return _cells(folded[row.start : row.end])


def _cells(row: str) -> str:
    """The cells of a row with bars between them."""
    return " | ".join(cell for cell in _COLUMNS.split(row.strip(" |")) if cell)


def _last_sentence(folded: str, block: Block) -> str:
    """The sentence that leads into a list."""
    start, end = list(sentence_spans(folded, block.start, block.end))[-1]
    return plain(" ".join(folded[start:end].split()))


def run_in_heading(sentence: str) -> str:
    """The heading that a paragraph's first sentence is: "RESOLUTION.", "Cema-cel in LBCL."; "" where it is none."""
    words = sentence.split()
    if len(words) > _MOST_WORDS or sentence[-1] not in ".:" or not words[0][0].isupper():
        return ""
    small = [word for word in words if word[0].islower()]
    tells = any(word in _NOT_IN_HEADINGS or word.endswith(("ed.", "ed")) for word in small)
    return "" if tells or 2 * len(small) > len(words) else plain(sentence).rstrip(".")
