"""From releases to cases, as of a day: companies told apart, aliases joined, threads woven, events matched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from tracker.core.configuration import Listed
from tracker.core.identity import promise_slug
from tracker.core.lexicon import Names
from tracker.core.matching.companies import current
from tracker.core.matching.events import events_of
from tracker.core.matching.listed import Group, grouped
from tracker.core.matching.mentions import mentions_of
from tracker.core.matching.subjects import Aliases
from tracker.core.matching.threads import Pledge, Thread
from tracker.core.matching.weaver import Weaver
from tracker.core.models import Alias, Case, Cited, Company, Decision, Doubt, Promise, Release

__all__ = ["assemble"]


def assemble(
    releases: Iterable[Release],
    as_of: date,
    names: Names,
    decisions: Sequence[Decision] = (),
    listed: Sequence[Listed] = (),
) -> tuple[Case, ...]:
    """Every promise with all that it is judged on, of what was published by `as_of`; by day, company and id.

    `listed` are the companies that a person says more of than their releases do.
    """
    known = [release for release in releases if release.date <= as_of]
    cases = [case for group in grouped(known, listed) for case in _cases(group, as_of, names, decisions)]
    return tuple(sorted(cases, key=lambda c: (c.promise.made_on, c.promise.company.name, c.promise.id)))


def _cases(group: Group, as_of: date, names: Names, decisions: Sequence[Decision]) -> Iterator[Case]:
    releases, company = current(group.releases), group.company
    weaver = Weaver(names, _aliases(group.listed), as_of)
    weaver.weave(releases)
    days = tuple(release.date for release in releases)
    for thread in weaver.threads:
        promises = _promises(thread, company)
        for number, promise in enumerate(promises):
            ids = {cited.statement.id for cited in thread.pledges[number].cited}
            yield Case(
                promise=promise,
                later=tuple(promises[number + 1 :]),
                events=tuple(events_of(thread, promise)),
                decisions=tuple(d for d in decisions if d.statement in ids),
                release_days=days,
                doubts=tuple(
                    Doubt(cited.release.date, f"{why}: “{cited.statement.quote}” ({cited.release.date})")
                    for cited, why in thread.review
                    if cited.release.date >= promise.made_on
                ),
            )


def _aliases(listed: Listed | None) -> Aliases:
    """The names that a person says mean the same: on every day, for a list says nothing of when."""
    aliases = Aliases()
    for name, *others in listed.aliases if listed else ():
        for other in others:
            aliases.join(Alias(name, other, ""), date.min)
    return aliases


def _promises(thread: Thread, company: Company | None) -> list[Promise]:
    """The promises of a thread, linked to what they revise and what revises them; of a company under another name."""
    ids = [_id_of(pledge.first) for pledge in thread.pledges]
    promises = []
    for number, pledge in enumerate(thread.pledges):
        first = pledge.first
        promises.append(
            Promise(
                id=ids[number],
                thread=ids[0],
                company=company or first.release.company,
                milestone=first.statement.milestone,
                made_on=pledge.made_on,
                window=pledge.window,
                statement=first,
                condition=first.statement.condition,
                restatements=tuple(pledge.cited[1:]),
                mentions=mentions_of(pledge),
                revises=ids[number - 1] if number else None,
                revised_by=ids[number + 1] if number + 1 < len(ids) else None,
                moves=len(ids) - 1,
                former_ids=_former_ids(pledge),
            )
        )
    return promises


def _id_of(cited: Cited) -> str:
    """A readable id from the words of the statement that made the promise."""
    statement = cited.statement
    name = statement.milestone.subject[0] if statement.milestone.subject else cited.release.company.name
    phrase = statement.window.phrase if statement.window else ""
    return promise_slug((name, statement.milestone.kind, phrase), statement.id)


def _former_ids(pledge: Pledge) -> tuple[str, ...]:
    """The ids the promise had while only a later mention of it had been read."""
    first_of_day: dict[str, Cited] = {}
    for cited in pledge.cited:
        first_of_day.setdefault(cited.release.id, cited)
    return tuple(sorted({_id_of(cited) for cited in first_of_day.values()} - {_id_of(pledge.first)}))
