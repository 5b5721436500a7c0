"""Whose words a single sentence is, where it is not simply its paragraph's: a quotation, an opinion, small print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.core.layout.author import Author
from tracker.core.layout.notices import is_boilerplate, is_furniture, is_notice, is_small_print
from tracker.core.layout.quotes import Quotation, is_opinion
from tracker.core.models import Section
from tracker.core.rulebook import Rulebook

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Voice:
    """A sentence in small letters, the section of its paragraph, who wrote the page, and what is quoted in it.

    `in_notice` is true where a sentence before it in the paragraph turned it into a legal notice; `all_quoted` where
    the sentence is nothing but a quotation.
    """

    low: str
    section: Section
    author: Author
    quotation: Quotation | None
    all_quoted: bool
    in_notice: bool


VOICES: Rulebook[Callable[[Voice], Section | None]] = Rulebook("voices")

_PROSE = frozenset({Section.BODY, Section.BULLET, Section.ABOUT})


@VOICES.rule("article-quotes-officer", "in an article only the quoted words of an officer are the company's")
def article_quotes_officer(voice: Voice) -> Section | None:
    """The rest of the article is its writer's."""
    if voice.section is not Section.THIRD_PARTY or voice.author is not Author.PUBLICATION:
        return None
    return Section.QUOTE if voice.quotation and voice.quotation.for_company else None


@VOICES.rule("one-voice", "a title, a row of a table and somebody else's text have one voice")
def one_voice(voice: Voice) -> Section | None:
    """Only prose of the company has more than one voice."""
    return None if voice.section in _PROSE else voice.section


@VOICES.rule(
    "legal-sentence", "from the sentence that speaks of forward-looking statements on, a paragraph is safe harbor"
)
def legal_sentence(voice: Voice) -> Section | None:
    """Where page and heading have been lost and all stands in one paragraph."""
    return Section.SAFE_HARBOR if voice.in_notice or is_notice(voice.low) else None


@VOICES.rule("offer-boilerplate", "a sentence that says what is no offer, or not registered, is safe harbor")
def offer_boilerplate(voice: Voice) -> Section | None:
    """It alone: the closing of the offering may be promised beside it."""
    return Section.SAFE_HARBOR if is_boilerplate(voice.low) else None


@VOICES.rule("outsiders-opinion", "what analysts, brokers and forecasters expect is theirs")
def outsiders_opinion(voice: Voice) -> Section | None:
    """Also where the company reports it."""
    return Section.THIRD_PARTY if not voice.all_quoted and is_opinion(voice.low) else None


@VOICES.rule("outsider-quoted", "the quoted words of somebody else are not the company's")
def outsider_quoted(voice: Voice) -> Section | None:
    """A professor, a partner's head, an editor."""
    return Section.THIRD_PARTY if voice.quotation and voice.quotation.for_company is False else None


@VOICES.rule(
    "officer-quoted", "the quoted words of an officer are the company's, and so are words quoted without a speaker"
)
def officer_quoted(voice: Voice) -> Section | None:
    """Wholly or in part between quotation marks."""
    return Section.QUOTE if voice.quotation else None


@VOICES.rule("small-print", "replays, dial-in numbers, trademarks and sources are furniture")
def small_print(voice: Voice) -> Section | None:
    """Their dates promise nothing."""
    return Section.FURNITURE if is_small_print(voice.low) or is_furniture(voice.low) else None


@VOICES.rule("as-its-paragraph", "any other sentence is what its paragraph is")
def as_its_paragraph(voice: Voice) -> Section | None:
    """What is left."""
    return voice.section


def section_of_sentence(voice: Voice) -> Section:
    """The section of a sentence, by the first rule that applies."""
    for rule in VOICES.rules:
        if section := rule.apply(voice):
            return section
    message = "the last rule applies to every sentence"
    raise AssertionError(message)
