"""Releases of invented companies as values, for the tests of the store."""

from dataclasses import replace
from datetime import date
from typing import Any

from tracker.core.identity import release_id, statement_id, text_hash
from tracker.core.models import (
    Alias,
    Company,
    Decision,
    Interval,
    Kind,
    Milestone,
    Name,
    Release,
    Role,
    Section,
    Source,
    Statement,
    StatementType,
    Status,
    Window,
)

TEXT = "Borealis expects to open its Tromsø plant (“Nordlys”) by year-end 2025. The permit came on 3 March 2025.\n"
QUOTE = TEXT[: TEXT.index(" The permit")]
TOLD = TEXT[len(QUOTE) + 1 : -1]


def a_release(title: str = "Borealis Plans Its Year", text: str = TEXT, **changes: Any) -> Release:
    """A release with nothing read in it, its ids those of its content."""
    company, on = changes.pop("company", Company("Borealis AS")), changes.pop("date", date(2025, 1, 28))
    return Release(
        id=release_id(company, on, title, text),
        company=company,
        date=on,
        title=title,
        sha256=text_hash(text),
        **changes,
    )


def a_full_release() -> Release:
    """A release in which every part is there and no field has its default."""
    release = a_release(
        company=Company("Borealis AS", "BOR", "Oslo Børs", "0000012345"),
        sources=(Source("2025-01-28-a", "https://borealis.example/plans"), Source("feed-7")),
        fiscal_year_end_month=6,
        corrects=True,
        language="no",
        aliases=(Alias("Tromsø plant", "Nordlys", QUOTE),),
    )
    return replace(release, statements=(_promise(release.id), _told(release.id)))


def a_decision() -> Decision:
    return Decision(
        id="d1",
        statement=a_full_release().statements[0].id,
        status=Status.KEPT,
        on=date(2025, 12, 24),
        because="It opened: I was there.",
        source="https://borealis.example/opening",
        by="M. Berg",
    )


def _promise(release: str) -> Statement:
    window = Window(
        earliest=date(2025, 1, 28),
        latest=date(2025, 12, 31),
        phrase="by year-end 2025",
        start=TEXT.index("by year-end"),
        end=TEXT.index(". The"),
        open_ended=True,
        rule="by-end",
        from_saying=True,
        approximate=True,
        vague=True,
        other_latest=date(2026, 6, 30),
        strict_latest=date(2025, 12, 30),
    )
    return Statement(
        id=statement_id(release, 0, len(QUOTE), "promise:launch", 0),
        type=StatementType.PROMISE,
        section=Section.BODY,
        start=0,
        end=len(QUOTE),
        quote=QUOTE,
        milestone=Milestone(Kind.LAUNCH, (Name("Tromsø plant", Role.PLACE), Name("Nordlys", Role.THING)), "open"),
        rule="expects",
        window=window,
        condition="subject to permits",
        cues=("now", "on-track"),
    )


def _told(release: str) -> Statement:
    start = TEXT.index(TOLD)
    return Statement(
        id=statement_id(release, start, start + len(TOLD), "delivery:corporate", 0),
        type=StatementType.DELIVERY,
        section=Section.QUOTE,
        start=start,
        end=start + len(TOLD),
        quote=TOLD,
        milestone=Milestone(Kind.CORPORATE, (), "permit"),
        rule="told",
        days=Interval(date(2025, 3, 3), date(2025, 3, 3)),
    )
