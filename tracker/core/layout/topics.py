"""What a heading says about the words under it."""

from __future__ import annotations

import re
from enum import Enum, auto


class Topic(Enum):
    """What a heading announces; PLAIN is everything that belongs to the release itself."""

    PLAIN = auto()
    ABOUT = auto()
    LEGAL = auto()
    FURNITURE = auto()
    TECHNICAL = auto()
    QUESTIONS = auto()
    OUTSIDE = auto()
    SITE = auto()
    STOCK = auto()


_PHRASES = {
    Topic.LEGAL: (
        r"forward[- ]?looking",
        r"safe harbou?r",
        r"\bcautionary",
        r"\bdisclaimers?\b",
        r"legal (?:notice|information|advice)",
        r"^risk factors",
        r"where to find it",
        r"^no offer or solicitation",
        r"participants in the (?:merger )?solicitation",
        r"^important (?:notice|(?:additional )?information|legal)",
        r"^notice to (?:investors|readers)",
    ),
    Topic.ABOUT: (r"^about\s", r"^who we are\b", r"^company (?:profile|overview)$"),
    Topic.QUESTIONS: (r"^faqs?\b", r"^frequently asked", r"^questions (?:and|&) answers", r"^q ?& ?a$"),
    Topic.FURNITURE: (
        r"contacts?[^a-z]*$",
        r"^contacts?\b",
        r"^(?:for )?(?:more|further|additional) information(?: contact| please|:|,|$)",
        r"^(?:for )?(?:media|press|investors?|analysts?)(?: (?:and|&) (?:media|investors?|analysts?))?"
        r"(?: relations| [ie]nquiries)?:?$",
        r"^(?:external )?(?:investor|media|public) relations\b",
        r"^follow us",
        r"^connect with us",
        r"^trademarks?$",
    ),
    Topic.TECHNICAL: (r"^qualified persons?\b", r"non-?(?:gaap|ifrs)\b"),
    Topic.STOCK: (
        r"\b(?:latest news|more news|stock data|stock (?:price|quote))$",
        r"^[a-z.]{1,6} rankings$",
        r"\brelated (?:news|articles|stocks)$",
    ),
    Topic.SITE: (
        r"^(?:positives?|negatives?|insights?|quick (?:summary|read)|tl;?dr|sentiment|impact|tags|translations?)$",
        r"^ai[- ](?:generated )?summary$",
        r"-ai\b",
        r"\bai (?:impact|sentiment|summary|analysis|overview|insights?)\b",
        r"^\((?:very )?(?:neutral|positive|negative)\)$",
    ),
    Topic.OUTSIDE: (
        r"^what (?:the street|wall street|analysts?|others|investors|traders|experts)\b",
        r"^what to watch$",
        r"^(?:the )?(?:analysts?|street|market)(?:'s|s')? (?:views?|notes?|commentary|reactions?|opinions?)\b",
        r"^(?:the )?(?:analysts?|street|market)(?:'s|s')? (?:estimates|says?|take)\b",
        r"^(?:the )?(?:bull|bear)(?:ish)? case",
        r"^from the industry$",
        r"^(?:investment |expert )?analysis$",
        r"^our (?:take|view)$",
    ),
}
_TOPICS = {topic: re.compile("|".join(phrases)) for topic, phrases in _PHRASES.items()}
_ANY = re.compile("|".join(words.pattern for words in _TOPICS.values()))


def topic_of(low: str) -> Topic:
    """The topic that a heading, given in small letters, announces by its own words.

    >>> topic_of("cautionary note on forward-looking statements").name, topic_of("outlook").name
    ('LEGAL', 'PLAIN')
    """
    if not _ANY.search(low):
        return Topic.PLAIN
    return next(topic for topic, words in _TOPICS.items() if words.search(low))
