"""What a page says of itself beside its text: address, headline, and the day it was published."""

from __future__ import annotations

import json
from html import unescape
from typing import TYPE_CHECKING, Any

from tracker.core.text import squeeze
from tracker.sources.days import stated_day
from tracker.sources.headline import headline_like

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from selectolax.lexbor import LexborHTMLParser

_STORIES = frozenset(
    {"NewsArticle", "Article", "PressRelease", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting"}
)
_PUBLISHED = (
    'meta[property="article:published_time"]',
    'meta[property="og:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="datePublished"]',
    'meta[name="publish-date"]',
    'meta[name="pubdate"]',
    'meta[name="parsely-pub-date"]',
    'meta[name="date"]',
    'meta[name="dc.date"]',
    'meta[name="DC.date.issued"]',
)
_MOST_DATA = 500_000


def address(page: LexborHTMLParser) -> str | None:
    """The page's own address, where it is one of the web."""
    given = (_attribute(page, 'link[rel="canonical"]', "href"), _attribute(page, 'meta[property="og:url"]', "content"))
    return next((url for url in given if url.startswith(("https://", "http://"))), None)


def page_title(page: LexborHTMLParser) -> str | None:
    """The headline: of the page's data, of the heading its title repeats, of its title, of a heading like one."""
    headings = [squeeze(node.text(deep=True)) for node in page.css("h1")[:10]]
    titles = [_attribute(page, f'meta[property="{name}"]', "content") for name in ("og:title", "twitter:title")]
    shown = page.css_first("title")
    titles = [without_site(title) for title in (*titles, squeeze(shown.text(deep=True)) if shown else "") if title]
    repeated = [heading for heading in headings if any(heading in title or title in heading for title in titles)]
    told = (story.get("headline") for story in _stories(page))
    stories = [squeeze(unescape(text)) for text in told if isinstance(text, str)]
    return next((title for title in (*stories, *repeated, *titles, *headings) if headline_like(title)), None)


def without_site(title: str) -> str:
    """A page's title without the site's name behind a bar.

    >>> without_site("Acme Opens Its Second Plant in Ohio | Acme Corp.")
    'Acme Opens Its Second Plant in Ohio'
    """
    first, bar, _ = title.partition(" | ")
    return first.strip() if bar and headline_like(first) else title.strip()


def published_day(page: LexborHTMLParser) -> date | None:
    """The day the page says it was published: in its data, its head, or the one time it shows."""
    stories = (story.get("datePublished") for story in _stories(page))
    heads = (_attribute(page, query, "content") for query in _PUBLISHED)
    for stated in (*stories, *heads):
        if isinstance(stated, str) and (day := stated_day(stated)):
            return day
    return _shown_time(page)


def _shown_time(page: LexborHTMLParser) -> date | None:
    """The day of the times the page shows, where they agree: those of its one article, else all."""
    times = page.css("article time[datetime]") if len(page.css("article")) == 1 else page.css("time[datetime]")
    days = {stated_day(node.attributes.get("datetime") or "") for node in times[:50]}
    return days.pop() if len(days) == 1 else None


def _attribute(page: LexborHTMLParser, query: str, name: str) -> str:
    """An attribute of the first element that fits, without line breaks; empty where there is none."""
    node = page.css_first(query)
    return squeeze(node.attributes.get(name) or "") if node else ""


def _stories(page: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """The news articles described in the page's JSON-LD."""
    for node in page.css('script[type="application/ld+json"]')[:20]:
        data = _data(node.text(deep=True))
        graph = data.get("@graph", data) if isinstance(data, dict) else data
        things = graph if isinstance(graph, list) else [graph]
        yield from (thing for thing in things if isinstance(thing, dict) and _is_story(thing.get("@type")))


def _data(raw: str) -> object:
    """A script's JSON; None where it is broken or too large to be an article's."""
    try:
        return json.loads(raw) if len(raw) <= _MOST_DATA else None
    except (ValueError, RecursionError):
        return None


def _is_story(kind: object) -> bool:
    """Whether a JSON-LD type is that of a news article."""
    kinds = kind if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and one in _STORIES for one in kinds)
