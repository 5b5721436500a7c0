"""From what a source found and what the reader gave to a draft, or to the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.core.models import Company, Draft, Problem, Source
from tracker.core.text import squeeze
from tracker.sources.dateline import Dateline, find_dateline, reading_copy
from tracker.sources.headline import headline
from tracker.sources.issuer import issuer
from tracker.sources.names import same_company
from tracker.sources.stamp import stamped_day

if TYPE_CHECKING:
    import datetime as dt

    from tracker.sources.given import Given


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a source knows of one release beside its text.

    `date` was stated for this release and is trusted; `published` is the day of its page or filing, which the dateline
    overrules. `registered` is the company's name in a register, known to be its own but often in capitals.
    """

    text: str
    title: str | None = None
    date: dt.date | None = None
    published: dt.date | None = None
    company: str | None = None
    registered: str | None = None
    ticker: str | None = None
    exchange: str | None = None
    cik: str | None = None
    url: str | None = None
    id: str | None = None
    fiscal_year_end_month: int | None = None


def draft(found: Found, given: Given, where: str) -> Draft | Problem:
    """The release as a draft: who and when by the reader, else as found, else by the text's own dateline."""
    if not found.text.strip():
        return Problem(where, f"{where} has no text")
    copy = reading_copy(found.text)
    dateline = find_dateline(copy)
    day = _day(copy, dateline, found, given)
    company = _company(copy, dateline, found, given)
    if day is None:
        return Problem(where, f"no date found in {where}", "--date YYYY-MM-DD")
    if day > given.today:
        return Problem(where, f"{where} is dated {day}, which is in the future", "--date YYYY-MM-DD")
    if company is None:
        return Problem(where, f"no company found in {where}", "--company NAME")
    return Draft(
        text=found.text,
        title=(found.title or "").strip() or squeeze(_title(found.text, copy, dateline)),
        date=day,
        company=company,
        source=Source(found.id, given.source_url or found.url),
        fiscal_year_end_month=found.fiscal_year_end_month,
    )


def _day(copy: str, dateline: Dateline | None, found: Found, given: Given) -> dt.date | None:
    """The day: given, stated, of the dateline, of the page, of a stamp on it."""
    stated = given.date or found.date or (dateline.date if dateline else None) or found.published
    return stated or stamped_day(copy, dateline.start if dateline else None)


def _company(copy: str, dateline: Dateline | None, found: Found, given: Given) -> Company | None:
    """The company: given or stated, completed from the text where that speaks of the same one."""
    ticker = given.ticker or found.ticker
    told = issuer(copy, dateline.end if dateline else None, ticker)
    name = given.company or found.company or _as_written(found.registered, told) or (told.name if told else None)
    if name is None:
        return None
    cik = (found.cik or "").lstrip("0") or None
    same = told is not None and (told.ticker == ticker if ticker else same_company(told.name, name))
    if told is None or not same:
        return Company(name, ticker, found.exchange, cik)
    return Company(name, ticker or told.ticker, found.exchange or told.exchange, cik)


def _as_written(registered: str | None, told: Company | None) -> str | None:
    """The registered name, as the release itself writes it where both are one company's."""
    return told.name if registered and told and same_company(registered, told.name) else registered


def _title(text: str, copy: str, dateline: Dateline | None) -> str:
    """The text's own headline, without Markdown's marks around it."""
    start, end = headline(copy, dateline)
    return text[start:end].strip("*_ ")
