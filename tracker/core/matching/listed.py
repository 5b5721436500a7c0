"""Which releases are of a company that a person lists, and what that company is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from tracker.core.configuration import Listed
from tracker.core.identity import company_key
from tracker.core.matching.companies import by_company, one_shortens
from tracker.core.models import Company, Release


@dataclass(frozen=True, slots=True)
class Group:
    """The releases of one company in order of day and id, and the entry of the list that means it, if one does."""

    releases: Sequence[Release]
    listed: Listed | None = None

    @property
    def company(self) -> Company | None:
        """The company as it is listed, and where the list is silent as its newest release says; None if not listed."""
        if self.listed is None:
            return None
        told = [release.company for release in reversed(self.releases)]
        ticker = self.listed.ticker or next((one.ticker for one in told if one.ticker), None)
        exchange = next((one.exchange for one in told if one.exchange and one.ticker == ticker), None)
        cik = self.listed.cik or next((one.cik for one in told if one.cik), None)
        return Company(self.listed.name, ticker, self.listed.exchange or exchange, cik)

    def named(self, releases: Iterable[Release]) -> list[Release]:
        """Releases of this company under the name it is listed by."""
        company = self.company
        return [replace(release, company=company) if company else release for release in releases]


def grouped(releases: Iterable[Release], listed: Sequence[Listed]) -> list[Group]:
    """Releases company by company; what the list says is one company is one, and what it says is two is two."""
    groups = by_company(releases)
    if not listed:
        return [Group(group) for group in groups]
    homes: dict[Listed, list[Release]] = {}
    others: list[Group] = []
    for group in groups:
        left: list[Release] = []
        for release, entry in zip(group, _entries(group, listed), strict=True):
            (homes.setdefault(entry, []) if entry else left).append(release)
        if left:
            others.append(Group(left))
    return [*others, *(Group(sorted(home, key=lambda r: (r.date, r.id)), entry) for entry, home in homes.items())]


def entry_of(company: Company, listed: Sequence[Listed]) -> Listed | None:
    """The entry that means a company: by CIK, else by a name, else by ticker and a name that the other only shortens.

    A ticker alone joins nothing, since it can pass from one company to another. Between two entries none is taken.
    """
    open_to = [entry for entry in listed if not _contradicts(company, entry)]
    for is_meant in (_has_cik, _has_name, _has_ticker):
        found = [entry for entry in open_to if is_meant(company, entry)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _entries(group: Sequence[Release], listed: Sequence[Listed]) -> list[Listed | None]:
    """The entry of each release of a group; one that no entry means follows the others where these have but one."""
    told = {company: entry_of(company, listed) for company in {release.company for release in group}}
    meant = {entry for entry in told.values() if entry}
    only = next(iter(meant)) if len(meant) == 1 else None
    return [
        told[company] or (only if only and not _contradicts(company, only) else None)
        for company in (release.company for release in group)
    ]


def _contradicts(company: Company, entry: Listed) -> bool:
    """Whether both have a CIK, and it is another: two companies may share a name."""
    return bool(company.cik and entry.cik) and not _has_cik(company, entry)


def _has_cik(company: Company, entry: Listed) -> bool:
    return bool(company.cik and entry.cik) and company_key(company) == company_key(Company(entry.name, cik=entry.cik))


def _has_name(company: Company, entry: Listed) -> bool:
    return _bare(company.name) in map(_bare, entry.names)


@cache
def _bare(name: str) -> str:
    """A name as names are compared: without its legal form."""
    return company_key(Company(name))


def _has_ticker(company: Company, entry: Listed) -> bool:
    if not (company.ticker and entry.ticker):
        return False
    exchanges = (company.exchange, entry.exchange) if company.exchange and entry.exchange else (None, None)
    mine, theirs = (
        company_key(Company("", ticker, exchange))
        for ticker, exchange in zip((company.ticker, entry.ticker), exchanges, strict=True)
    )
    return mine == theirs and any(one_shortens(company.name, name) for name in entry.names)
