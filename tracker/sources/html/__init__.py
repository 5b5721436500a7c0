"""Web pages: saved news pages, the wires' pages, EDGAR exhibits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.models import Draft, Problem
from tracker.sources.dateline import find_dateline, reading_copy
from tracker.sources.decoding import whole_text
from tracker.sources.drafting import Found, draft
from tracker.sources.html.guard import too_deep

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from selectolax.lexbor import LexborHTMLParser

    from tracker.sources.given import Given

_CONTAINERS = ("article", "main", '[role="main"]', '[itemprop="articleBody"]')


def read(stream: BinaryIO, where: str, given: Given) -> Iterator[Draft | Problem]:
    """The release of a page."""
    page = whole_text(stream, where)
    found = page if isinstance(page, Problem) else find(page, where)
    yield found if isinstance(found, Problem) else draft(found, given, where)


def find(page: str, where: str) -> Found | Problem:
    """A page's text and what it says of itself."""
    from selectolax.lexbor import LexborHTMLParser  # 20 ms to load, and only pages need it

    from tracker.sources.html.facts import address, page_title, published_day

    if too_deep(page):
        return Problem(where, f"{where} is nested too deeply to be a page", "save its text as .txt")
    tree = LexborHTMLParser(page)
    return Found(text=_text(tree), title=page_title(tree), published=published_day(tree), url=address(tree))


def _text(tree: LexborHTMLParser) -> str:
    """The text of the page's one article where that holds the dateline, else of the whole page."""
    from tracker.sources.html.text import visible_text

    for query in _CONTAINERS:
        nodes = tree.css(query)
        text = visible_text(nodes[0]) if len(nodes) == 1 else ""
        if text and find_dateline(reading_copy(text)):
            return text
    return visible_text(tree.body) if tree.body else ""
