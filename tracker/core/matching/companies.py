"""Which releases are of one company, and which texts are one release."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.core.identity import company_key
from tracker.core.models import Company, Release, Section

_NEUTRAL = frozenset(
    {
        "the",
        "and",
        "of",
        "corp",
        "corporation",
        "inc",
        "ltd",
        "limited",
        "plc",
        "company",
        "co",
        "holdings",
        "group",
        "international",
    }
)


def by_company(releases: Iterable[Release]) -> list[list[Release]]:
    """Releases company by company, each in order of day and id."""
    groups: list[tuple[set[str], list[Release]]] = []
    index: dict[str, list[int]] = {}
    for release in sorted(releases, key=lambda r: (r.date, r.id)):
        for key in _keys(release.company):
            home = next((n for n in index.get(key, ()) if _same(groups[n][1][-1].company, release.company)), None)
            if home is not None:
                break
        else:
            home = len(groups)
            groups.append((set(), []))
        groups[home][1].append(release)
        for key in _keys(release.company):
            if home not in index.setdefault(key, []):
                index[key].append(home)
    return [group for _, group in groups]


def _keys(company: Company) -> Iterator[str]:
    """What a company may be known by, surest first."""
    if company.cik:
        yield company_key(company)
    if company.ticker:
        yield "ticker:" + company.ticker.upper()
    yield company_key(Company(company.name))


def _same(one: Company, other: Company) -> bool:
    """One CIK; else a name that the other only shortens: a ticker can pass from one company to another."""
    if one.cik and other.cik:
        return one.cik.lstrip("0") == other.cik.lstrip("0")
    if one.exchange and other.exchange and one.ticker and other.ticker and one.ticker.upper() != other.ticker.upper():
        return False
    return one_shortens(one.name, other.name)


def one_shortens(one: str, other: str) -> bool:
    """Whether one name is the other, or leaves some of its words out."""
    mine, theirs = _name_words(one), _name_words(other)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _name_words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"\w{2,}", name)} - _NEUTRAL


def current(releases: Sequence[Release]) -> list[Release]:
    """The releases of one company without what was corrected, and with what came from two sources as one."""
    kept: list[Release] = []
    for release in releases:
        twin = next((n for n, other in enumerate(kept) if _one_release(other, release)), None)
        if twin is None:
            kept.append(release)
        else:
            kept[twin] = _joined(kept[twin], release)
    return sorted(kept, key=lambda r: (r.date, r.id))


def _one_release(one: Release, other: Release) -> bool:
    if abs((one.date - other.date).days) > 1:
        return _supersedes(one, other)
    return _supersedes(one, other) or _same_title(one, other) or _same_sentences(one, other)


def _same_title(one: Release, other: Release) -> bool:
    """One title, unless both say something and have nothing in common: "Corporate Update" and "Corporate Update"."""
    mine, theirs = _said(one), _said(other)
    return _plain(one.title) == _plain(other.title) and (bool(mine & theirs) or not mine or not theirs)


def _supersedes(one: Release, other: Release) -> bool:
    """A changed text under one id or address, or a correction of the same title."""
    shared = {s.url for s in one.sources if s.url} & {s.url for s in other.sources if s.url}
    ids = {s.id for s in one.sources if s.id} & {s.id for s in other.sources if s.id}
    corrected = (one.corrects or other.corrects) and _plain(one.title) == _plain(other.title)
    return bool(shared or ids or (corrected and abs((one.date - other.date).days) <= 10))


def _plain(title: str) -> str:
    words = re.findall(r"\w+", re.sub(r"(?i)correcting and replacing|corrected|correction", "", title).lower())
    return " ".join(words)


def _same_sentences(one: Release, other: Release) -> bool:
    """All of the smaller one's issuer sentences stand in the other."""
    mine, theirs = _said(one), _said(other)
    return len(mine) >= 2 and len(theirs) >= 2 and (mine <= theirs or theirs <= mine)


def _said(release: Release) -> set[str]:
    return {
        " ".join(s.quote.split()) for s in release.statements if s.section.is_issuers and s.section is not Section.ABOUT
    }


def _joined(one: Release, other: Release) -> Release:
    """Two texts as one release: the correction's words, else the earlier's, with all sources."""
    main, second = (other, one) if _supersedes(one, other) and _is_newer(other, one) else (one, other)
    sources = sorted({*main.sources, *second.sources}, key=lambda s: (s.id or "", s.url or ""))
    return replace(main, sources=tuple(sources), date=min(one.date, other.date) if main is one else main.date)


def _is_newer(one: Release, other: Release) -> bool:
    return (one.date, one.corrects, one.id) > (other.date, other.corrects, other.id)
