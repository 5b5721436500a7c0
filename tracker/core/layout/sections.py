"""The sections of a release: whose words each block is. Of the rules, in order, the first that applies decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.core.layout.author import Author
from tracker.core.layout.blocks import Block, Shape
from tracker.core.layout.notices import has_address, is_furniture, is_notice, is_risk, is_small_print
from tracker.core.layout.topics import Topic
from tracker.core.models import Section
from tracker.core.rulebook import Rulebook

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker.core.layout.page import Page


@dataclass(frozen=True, slots=True)
class Place:
    """A block and where on its page it stands; `notice` are the last words of a legal notice that runs up to it."""

    page: Page
    position: int
    block: Block
    topic: Topic
    notice: str


SECTIONS: Rulebook[Callable[[Place], Section | None]] = Rulebook("sections")
"""Decide on whole blocks. The rules of `voices` then look at the single sentences."""

_LIST_FOLLOWS = (":", ";", ",", " and", " or")
_FEW_BLANKS, _MANY_BLANKS = 14, 40
"""Blanks, at most, of a line that an address or a telephone number makes furniture; of one that its first words do."""


@SECTIONS.rule("another-author", "an article, a law firm's alert and a market report are not the company's words")
def another_author(place: Place) -> Section | None:
    """Told by by-line and disclaimers, or by what such texts always say."""
    return None if place.page.author is Author.ISSUER else Section.THIRD_PARTY


@SECTIONS.rule("title", "the line that repeats the release's title is its title")
def title(place: Place) -> Section | None:
    """The same words, whatever the marks around them, and on as many lines."""
    is_title = place.position in place.page.titles and place.position < place.page.ends
    return Section.TITLE if is_title else None


@SECTIONS.rule("translation", "a paragraph in another language than English is a translation")
def translation(place: Place) -> Section | None:
    """Told by its script or by its commonest words."""
    return Section.TRANSLATION if place.page.foreign[place.position] else None


@SECTIONS.rule("questions", "questions and answers repeat the release and make no promise")
def questions(place: Place) -> Section | None:
    """Under a heading such as FAQ."""
    return Section.FAQ if place.topic is Topic.QUESTIONS else None


@SECTIONS.rule("behind-the-release", "what stands behind the end of the release is the page's, not the company's")
def behind_the_release(place: Place) -> Section | None:
    """Stock data, latest news, the site's last words."""
    return Section.THIRD_PARTY if place.position >= place.page.ends else None


@SECTIONS.rule(
    "above-the-release", "above the dateline only the headline and the lines directly on the dateline are the company's"
)
def above_the_release(place: Place) -> Section | None:
    """A machine's summary and a site's insights stand there."""
    above = place.position < place.page.begins and place.position not in place.page.own_lines
    return Section.THIRD_PARTY if above else None


@SECTIONS.rule("legal-heading", "what stands under a heading about forward-looking statements is the safe harbor")
def legal_heading(place: Place) -> Section | None:
    """Up to the next heading that is something else; a contact or a trademark between is neither."""
    low = place.block.low
    if place.topic is not Topic.LEGAL or is_furniture(low) or is_small_print(low):
        return None
    return Section.SAFE_HARBOR


@SECTIONS.rule(
    "legal-words",
    "a block that opens as a legal notice is safe harbor, and so are the bullets and risks that continue it",
)
def legal_words(place: Place) -> Section | None:
    """By its first sentence; a later one turns only the rest of its paragraph."""
    is_one = is_notice(place.block.low.split(". ", 1)[0]) or (place.notice and _continues(place))
    return Section.SAFE_HARBOR if is_one else None


@SECTIONS.rule("outsiders-heading", "what stands under a heading about analysts or the market is theirs")
def outsiders_heading(place: Place) -> Section | None:
    """Such as "What the Street says"."""
    return Section.THIRD_PARTY if place.topic is Topic.OUTSIDE else None


@SECTIONS.rule(
    "furniture", "contacts, addresses, dial-in numbers and notes on methods say nothing about the company's plans"
)
def furniture(place: Place) -> Section | None:
    """By the heading, by the first words, or by an address in a short line."""
    low = place.block.low
    blanks = low.count(" ")
    is_line = (blanks <= _FEW_BLANKS and has_address(low)) or (blanks <= _MANY_BLANKS and is_furniture(low))
    is_listed = place.topic is Topic.FURNITURE and (blanks <= _MANY_BLANKS or has_address(low))
    return Section.FURNITURE if is_line or is_listed or place.topic is Topic.TECHNICAL else None


@SECTIONS.rule("about", "what stands under an About heading describes the company, a product or a trial")
def about(place: Place) -> Section | None:
    """Up to the next heading."""
    return Section.ABOUT if place.topic is Topic.ABOUT and place.block.shape is not Shape.ROW else None


@SECTIONS.rule("table", "a line in columns is a row of a table")
def table(place: Place) -> Section | None:
    """Wide gaps, tabs or bars stand between its cells."""
    return Section.TABLE if place.block.shape is Shape.ROW else None


@SECTIONS.rule("bullet", "a line behind a bullet is a bullet")
def bullet(place: Place) -> Section | None:
    """Of any kind, above the dateline and below."""
    return Section.BULLET if place.block.shape is Shape.BULLET else None


@SECTIONS.rule("headline", "the other lines above the dateline are sub-headlines")
def headline(place: Place) -> Section | None:
    """Of the release itself: the rest was sorted out before."""
    return Section.HEADLINE if place.position < place.page.begins else None


@SECTIONS.rule("body", "everything else is the body of the release")
def body(_: Place) -> Section | None:
    """What is left."""
    return Section.BODY


def _continues(place: Place) -> bool:
    """Whether a block goes on with the legal notice before it: an item of its list, half a sentence, more on risks."""
    block = place.block
    if block.shape is Shape.BULLET:
        return place.notice.endswith(_LIST_FOLLOWS) or place.page.blocks[place.position - 1].shape is Shape.BULLET
    return block.words[0].islower() or is_risk(block.low)


def section_of(place: Place) -> Section:
    """The section of a block, by the first rule that applies."""
    for rule in SECTIONS.rules:
        if section := rule.apply(place):
            return section
    message = "the last rule applies to every place"
    raise AssertionError(message)
