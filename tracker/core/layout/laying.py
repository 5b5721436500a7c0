"""Going down a page once: each block's section and heading, and the sentences of each block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.core.layout.blocks import Block, Shape
from tracker.core.layout.headings import headings_of, run_in_heading
from tracker.core.layout.notices import is_boilerplate
from tracker.core.layout.quotes import Quotation, Speakers
from tracker.core.layout.sections import Place, section_of
from tracker.core.layout.sentences import LONGEST, sentence_spans
from tracker.core.layout.voices import Voice, section_of_sentence
from tracker.core.models import Section, Sentence
from tracker.core.text import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.core.layout.page import Page

_WITH_QUOTES = frozenset({Section.BODY, Section.BULLET, Section.ABOUT, Section.THIRD_PARTY})


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it was written, and folded."""

    written: str
    folded: str


def sentences_of(text: Text, page: Page) -> Iterator[Sentence]:
    """The sentences of a page, in order."""
    speakers = Speakers(page.own)
    notice = ""
    headings = headings_of(text.folded, page.blocks, {page.begins, *page.own_lines})
    for position, (block, topic, heading) in enumerate(zip(page.blocks, page.topics, headings, strict=True)):
        section = section_of(Place(page, position, block, topic, notice))
        laid = list(_sentences_of_block(text, page, block, section, heading, speakers))
        yield from laid
        notice = _open_notice(laid[-1:])


def _open_notice(last: Sequence[Sentence]) -> str:
    """The words of a block's last sentence, if it belongs to a legal notice that may go on in the next block."""
    words = last[0].text.lower() if last and last[0].section is Section.SAFE_HARBOR else ""
    return "" if is_boilerplate(words) else words


def _sentences_of_block(
    text: Text, page: Page, block: Block, section: Section, heading: str, speakers: Speakers
) -> Iterator[Sentence]:
    """The sentences of one block, each with the section that its own words give it."""
    here = slice(block.start, block.end)
    quoted = speakers.quotations(text.written[here], text.folded[here]) if section in _WITH_QUOTES else ()
    in_notice = False
    for start, end, quotation in _with_quotations(_spans(text.folded, block), quoted, block.start):
        words = block.words if end - start == block.end - block.start else squeeze(text.folded[start:end])
        all_quoted = quotation is not None and quotation.covers(start - block.start, end - block.start)
        voice = Voice(words.lower(), section, page.author, quotation, all_quoted, in_notice)
        own = section_of_sentence(voice)
        in_notice = own is Section.SAFE_HARBOR and not is_boilerplate(voice.low)
        yield Sentence(
            start=start, end=end, text=text.written[start:end], section=own, paragraph=block.paragraph, heading=heading
        )
        if start == block.start and end < block.end:
            heading = run_in_heading(words) or heading


def _spans(folded: str, block: Block) -> Iterator[tuple[int, int]]:
    """The sentences of a block; the row of a table is one."""
    if block.shape is Shape.ROW and block.end - block.start <= LONGEST:
        return iter([(block.start, block.end)])
    return sentence_spans(folded, block.start, block.end)


def _with_quotations(
    spans: Iterator[tuple[int, int]], quoted: Sequence[Quotation], offset: int
) -> Iterator[tuple[int, int, Quotation | None]]:
    """Each sentence with the first quotation that stands in it, wholly or partly; both come in order."""
    at = 0
    for start, end in spans:
        while at < len(quoted) and quoted[at].end <= start - offset:
            at += 1
        is_in = at < len(quoted) and quoted[at].start < end - offset
        yield start, end, quoted[at] if is_in else None
