"""Markdown: the text as it stands, after its front matter; who and when from that where it says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.core.models import Draft, Problem
from tracker.sources.days import stated_day
from tracker.sources.decoding import whole_text
from tracker.sources.drafting import Found, draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from tracker.sources.given import Given

_FENCE = re.compile(r"---[ \t]*\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_LINE = re.compile(r"^(\w{1,30})[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_LONGEST = 5_000


def read(stream: BinaryIO, where: str, given: Given) -> Iterator[Draft | Problem]:
    """The release of a Markdown file."""
    text = whole_text(stream, where)
    yield text if isinstance(text, Problem) else draft(find(text), given, where)


def find(text: str) -> Found:
    """A file's text without its front matter, and what that says."""
    stated, body = front_matter(text)
    month = stated.get("fiscal_year_end_month", "")
    return Found(
        text=body,
        title=stated.get("title"),
        date=stated_day(stated.get("date", "")),
        company=stated.get("company"),
        ticker=stated.get("ticker"),
        exchange=stated.get("exchange"),
        cik=stated.get("cik"),
        url=stated.get("url") or stated.get("source_url"),
        id=stated.get("id"),
        fiscal_year_end_month=int(month) if month in {str(number) for number in range(1, 13)} else None,
    )


def front_matter(text: str) -> tuple[dict[str, str], str]:
    r"""The `key: value` lines between a file's first "---" and the next, and what follows them.

    >>> front_matter("---\ntitle: 'Acme: a start'\n---\n# Acme")
    ({'title': 'Acme: a start'}, '# Acme')
    """
    fence = _FENCE.match(text)
    end = _END.search(text, fence.end(), fence.end() + _LONGEST) if fence else None
    if not fence or not end:
        return {}, text
    lines = _LINE.finditer(text, fence.end(), end.start())
    stated = {line[1].lower(): _unquoted(line[2].strip()) for line in lines}
    return {key: value for key, value in stated.items() if value}, text[end.end() :].lstrip("\n")


def _unquoted(value: str) -> str:
    """A value without the quotes around it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value
