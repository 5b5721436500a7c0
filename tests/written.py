"""Releases of invented companies in their ordinary form, for stories that turn on one sentence of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from tracker.core.extraction import Reading, extract, read
from tracker.core.models import Company, Draft, Release, Source
from tracker.lexicons import grammar
from tracker.lexicons.english import english

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass
class Written:
    """A release as its company writes it: what is not said otherwise is filled with what always stands there."""

    company: str
    ticker: str
    on: date
    sentences: list[str] = field(default_factory=list)
    bullets: list[str] = field(default_factory=list)
    bullets_under: str = ""
    headline: str = ""
    safe_harbor: list[str] = field(default_factory=list)
    contacts: list[str] = field(default_factory=list)
    appended: list[str] = field(default_factory=list)
    source: Source = field(default_factory=Source)
    exchange: str = "Nasdaq"

    @property
    def title(self) -> str:
        """The headline it has, or one that tells nothing."""
        return self.headline or f"{self.company} Writes to Its Shareholders"

    @property
    def text(self) -> str:
        """The whole release, a blank line between its paragraphs."""
        return "\n\n".join(filter(None, self._paragraphs())) + "\n"

    def _paragraphs(self) -> Iterable[str]:
        """Headline, dateline, body, bullets, About, safe harbor, contacts, and what a page puts below."""
        day = f"{self.on:%B} {self.on.day}, {self.on.year}"
        yield self.title
        yield (
            f"LEEDS, England, {day} (GLOBE NEWSWIRE) -- {self.company} ({self.exchange}: {self.ticker}) "
            "writes to its shareholders."
        )
        yield "\n\n".join(self.sentences)
        yield self.bullets_under
        yield "\n".join(f"• {bullet}" for bullet in self.bullets)
        yield f"About {self.company}"
        yield f"{self.company} is a company of 300 people with offices in Leeds and Turin."
        yield "Forward-Looking Statements"
        yield " ".join(
            (
                "This press release contains forward-looking statements, which involve risks and uncertainties.",
                *self.safe_harbor,
                "Actual results could differ materially, and the company undertakes no obligation to update them.",
            )
        )
        yield "Contacts"
        yield "\n".join(("Investor Relations", *self.contacts, "ir@company.example"))
        yield "\n\n".join(self.appended)

    def draft(self) -> Draft:
        """The release as a source hands it over."""
        return Draft(
            text=self.text,
            title=self.title,
            date=self.on,
            company=Company(self.company, self.ticker, self.exchange),
            source=self.source,
        )


def reading(draft: Draft) -> Reading:
    """A release read with the real words and the real grammar."""
    return read(draft, english(), grammar())


def released(draft: Draft) -> Release:
    """A release with all that was read in it."""
    return extract(reading(draft))
