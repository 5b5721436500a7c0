"""Laying out a release: its sentences with their exact offsets, and whose words each of them is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.layout.blocks import read_blocks
from tracker.core.layout.laying import Text, sentences_of
from tracker.core.layout.page import read_page
from tracker.core.layout.sections import SECTIONS
from tracker.core.layout.voices import VOICES
from tracker.core.models import Section, Sentence
from tracker.core.text import fold, squeeze

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core.models import Company

__all__ = ["SECTIONS", "VOICES", "lay_out", "title_sentence"]


def lay_out(text: str, title: str, company: Company) -> tuple[Sentence, ...]:
    """The sentences, bullets, headlines and table rows of a text, in its order; `text[start:end]` is each of them.

    `company` is whose words are looked for: what analysts, law firms and news sites say of it gets another section.
    No sentence is longer than 850 characters. Any text can be laid out; an empty one has no sentences.
    """
    folded = fold(text)
    page = read_page(read_blocks(folded), title, company)
    return tuple(sentences_of(Text(text, folded), page))


def title_sentence(title: str, laid: Sequence[Sentence] = ()) -> Sentence | None:
    """A title that stands apart from its text, as the sentence it is; None for an empty one.

    `laid` are the sentences of the text: over an article or an alert, of which nothing but quotations is the company's,
    the title is not the company's either.
    """
    words = squeeze(title)
    is_companys = not laid or any(s.section.is_issuers and s.section is not Section.QUOTE for s in laid)
    section = Section.TITLE if is_companys else Section.THIRD_PARTY
    return Sentence(start=0, end=len(words), text=words, section=section, paragraph=0) if words else None
