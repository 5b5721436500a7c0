"""Releases under the fiscal year that a person says their company has, whenever they were read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.core.conventions import read_under
from tracker.core.matching.listed import grouped
from tracker.core.models import Draft
from tracker.lexicons import grammar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.core.configuration import Listed
    from tracker.core.models import Release
    from tracker.store.ledger import Ledger


def under_configured_years(releases: Iterable[Release], listed: Sequence[Listed], ledger: Ledger) -> list[Release]:
    """Give each release as it would have been read had the list been as it is now; most of them were read so.

    The others are read again from their texts: a fiscal phrase that had no days may have made no promise at all.
    """
    kept = list(releases)
    months = _months(kept, listed)
    return [_under(release, months.get(release.id), ledger) for release in kept]


def _months(releases: Sequence[Release], listed: Sequence[Listed]) -> dict[str, int]:
    """Find the month that the list gives for the company of each release."""
    if not any(one.fiscal_year_end_month for one in listed):
        return {}
    groups = ((group.listed, group.releases) for group in grouped(releases, listed))
    return {
        release.id: entry.fiscal_year_end_month
        for entry, group in groups
        if entry and entry.fiscal_year_end_month
        for release in group
    }


def _under(release: Release, month: int | None, ledger: Ledger) -> Release:
    """Read a release again where it was read under another year than it would be now."""
    if month == release.fiscal_year_end_month or (month is None and not release.year_end_configured):
        return release
    text = ledger.text(release.sha256)
    if text is None:
        return _without_text(release, month)
    return release if _is_given(release, text) else _read_again(release, text, month)


def _is_given(release: Release, text: str) -> bool:
    """Whether the month came with the release; one that its text names too cannot be told from the text's own."""
    from tracker.core.extraction.fiscal import fiscal_year_end

    return not release.year_end_configured and release.fiscal_year_end_month not in (None, fiscal_year_end(text))


def _read_again(release: Release, text: str, month: int | None) -> Release:
    """Read a release as if it were new; extraction and its words are imported for it alone."""
    from tracker.core.extraction import extract, read
    from tracker.lexicons.english import english

    draft = Draft(
        text=text,
        title=release.title,
        date=release.date,
        company=release.company,
        configured_year_end_month=month,
    )
    again = extract(read(draft, english(), grammar()))
    return replace(again, sources=release.sources)


def _without_text(release: Release, month: int | None) -> Release:
    """Read at least the windows again that are kept; whether a month was given or said nobody can tell any more."""
    if month is None or (release.fiscal_year_end_month and not release.year_end_configured):
        return release
    return read_under(replace(release, fiscal_year_end_month=month, year_end_configured=True), grammar())
