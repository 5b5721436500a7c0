"""An invented company's promises as values, for tests of what prints them."""

from datetime import date
from typing import Any

from tracker.core.answers import Judged, Report, Summary
from tracker.core.models import (
    Change,
    Cited,
    Company,
    Interval,
    Kind,
    Mentions,
    Milestone,
    Name,
    Promise,
    Release,
    Role,
    Section,
    Source,
    Statement,
    StatementType,
    Status,
    Verdict,
    Window,
)

ACME = Company("Acme Robotics", "ACME")
SAID = date(2025, 1, 28)
TODAY = date(2026, 4, 13)


def release(company: Company = ACME, **changes: Any) -> Release:
    given = {
        "id": "r1",
        "date": SAID,
        "title": "Acme Plans Its Year",
        "sha256": "0" * 64,
        "sources": (Source("2025-01-28-a", None),),
    }
    return Release(company=company, **{**given, **changes})


def cited(quote: str = "Acme expects to open the plant by year-end 2025.", **changes: Any) -> Cited:
    given = {
        "id": "4f1c0000",
        "type": StatementType.PROMISE,
        "section": Section.BODY,
        "start": 10,
        "end": 10 + len(quote),
        "milestone": milestone(),
        "rule": "expects",
    }
    return Cited(Statement(quote=quote, **{**given, **changes}), release())


def milestone(kind: Kind = Kind.MANUFACTURING, *names: str) -> Milestone:
    return Milestone(kind, tuple(Name(name, Role.THING) for name in names or ("Leeds plant",)), "opening")


def window(phrase: str = "by year-end 2025", latest: date | None = date(2025, 12, 31), **changes: Any) -> Window:
    given = {"earliest": SAID, "start": 0, "end": len(phrase), "open_ended": latest is None, "rule": "by-end"}
    return Window(phrase=phrase, latest=latest, **{**given, **changes})


def promise(**changes: Any) -> Promise:
    given: dict[str, Any] = {
        "id": "leeds-plant-manufacturing-year-end-2025-4f1c",
        "thread": "t1",
        "company": ACME,
        "milestone": milestone(),
        "made_on": SAID,
        "window": window(),
        "statement": cited(),
        "mentions": Mentions(issuer=2, safe_harbor=1),
    }
    return Promise(**{**given, **changes})


def verdict(status: Status = Status.PENDING, rule: str = "window-open", **changes: Any) -> Verdict:
    given = {"because": "The window runs to 2025-12-31.", "history": (Change(SAID, Status.PENDING, "window-open"),)}
    return Verdict(status=status, rule=rule, **{**given, **changes})


def judged(status: Status = Status.PENDING, rule: str = "window-open", **changes: Any) -> Judged:
    return Judged(promise(**changes), verdict(status, rule))


def kept(**changes: Any) -> Judged:
    day = Interval(date(2025, 6, 2), date(2025, 6, 2))
    found = verdict(
        Status.KEPT, "delivered-in-window", delivered=day, decided_on=date(2025, 6, 2), evidence=(cited("It opened."),)
    )
    return Judged(promise(**changes), found)


def report(*promises: Judged) -> Report:
    summary = Summary.of(one for one in promises if one.counts)
    return Report(as_of=TODAY, policy="default", summary=summary, judged=promises, releases=(release(),))
