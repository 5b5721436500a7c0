"""Pick promises out of a report, and put them in order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker.core.answers import Judged, Report, Summary
from tracker.core.models import Status
from tracker.errors import UsageMistake
from tracker.service.naming import near

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from tracker.core.configuration import Listed
    from tracker.core.models import Company

_SPAN = re.compile(r"(\d{1,4})([dw])")
_DAYS = {"d": 1, "w": 7}

ORDERS: dict[str, Callable[[Judged], tuple[object, ...]]] = {
    "due": lambda one: (one.promise.window.latest or date.max, one.promise.made_on, one.promise.id),
    "made": lambda one: (one.promise.made_on, one.promise.company.name, one.promise.id),
    "company": lambda one: (one.promise.company.name.casefold(), one.promise.made_on, one.promise.id),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which promises are wanted; what is empty or None does not narrow. `due` reaches from the day asked about."""

    company: str | None = None
    kinds: Collection[str] = ()
    statuses: Collection[str] = ()
    due: timedelta | None = None
    order: str = "made"
    all_kinds: bool = False


def span(text: str) -> timedelta:
    """Read a span of days or weeks.

    >>> span("90d").days, span("2w").days
    (90, 14)
    """
    found = _SPAN.fullmatch(text)
    if not found:
        sentence = f"{text!r} is no span of time."
        raise UsageMistake(sentence, "Write days or weeks, like 90d or 12w.")
    return timedelta(days=int(found[1]) * _DAYS[found[2]])


def pick(report: Report, wanted: Wanted, listed: Sequence[Listed] = ()) -> Report:
    """Keep what is wanted, in the wanted order, with the releases it stands on and its own counts.

    A company of the list is known by its other names too.
    """
    companies = None if wanted.company is None else _companies(wanted.company, report, listed)
    kept = [one for one in report.judged if _is_wanted(one, wanted, companies, report.as_of)]
    judged = tuple(sorted(kept, key=ORDERS[wanted.order]))
    cited = {statement.release.id for one in judged for statement in one.cited}
    releases = tuple(release for release in report.releases if release.id in cited)
    return replace(report, summary=Summary.of(judged), judged=judged, releases=releases)


def _is_wanted(one: Judged, wanted: Wanted, companies: set[str] | None, as_of: date) -> bool:
    """Whether a promise passes every test."""
    promise = one.promise
    return (
        (one.counts or wanted.all_kinds or promise.milestone.kind in wanted.kinds)
        and (companies is None or promise.company.name in companies)
        and (not wanted.kinds or promise.milestone.kind in wanted.kinds)
        and (not wanted.statuses or one.verdict.status in wanted.statuses)
        and (wanted.due is None or _is_due(one, as_of, wanted.due))
    )


def _is_due(one: Judged, as_of: date, within: timedelta) -> bool:
    """Whether it is pending and its last day comes within so many days."""
    latest = one.promise.window.latest
    return one.verdict.status is Status.PENDING and latest is not None and as_of <= latest <= as_of + within


def _companies(name: str, report: Report, listed: Sequence[Listed]) -> set[str]:
    """Find the names of the one company that a ticker or the beginning of a name means."""
    companies = {one.promise.company for one in report.judged}
    others = {one.name: one.other_names for one in listed}
    fitting = {company for company in companies if _is_called(company, name, others.get(company.name, ()))}
    if len({company.ticker or company.name for company in fitting}) == 1:
        return {company.name for company in fitting}
    if fitting:
        sentence = f"{name!r} could be {' or '.join(sorted(company.name for company in fitting))}."
        raise UsageMistake(sentence, "Write more of the name, or its ticker.")
    known = sorted({called for company in companies for called in (company.name, company.ticker) if called})
    close = near(name, known)
    hint = f"Did you mean {' or '.join(close)}?" if close else "tracker releases lists the companies."
    sentence = f"No promise of a company {name!r} is known."
    raise UsageMistake(sentence, hint)


def _is_called(company: Company, name: str, others: Iterable[str]) -> bool:
    """Whether a name is the ticker or begins the company's name, or another of its names."""
    wanted = name.casefold()
    known = (company.name, *others)
    return (company.ticker or "").casefold() == wanted or any(one.casefold().startswith(wanted) for one in known)
