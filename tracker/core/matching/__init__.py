"""From releases to cases, as of a day: companies told apart, aliases joined, threads woven, events matched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from tracker.core.configuration import Listed
from tracker.core.identity import promise_slug
from tracker.core.lexicon import Names
from tracker.core.matching.aliases import Aliases
from tracker.core.matching.companies import current
from tracker.core.matching.events import events_of
from tracker.core.matching.listed import Group, grouped
from tracker.core.matching.mentions import mentions_of
from tracker.core.matching.threads import Pledge, Question, Thread
from tracker.core.matching.weaver import Weaver
from tracker.core.models import (
    Alias,
    Case,
    Cited,
    Company,
    Decision,
    Doubt,
    Promise,
    Refused,
    Release,
    StatementType,
)

__all__ = ["assemble"]

UNNAMED = "names nothing that a report of it could be told by"
"""What a person is asked about a promise of "it" or "the site": nobody can know its delivery when it is read."""

UNLISTED = "is of no listed kind, so that a report of it may be told in words that are not read"
"""What a person is asked about a promise of which silence proves nothing."""

UNLISTED_DOINGS = frozenset({"promised-doing", "done-to-a-thing"})
"""Rules of reading that take whatever is to be done, though no rule knows how it will be told as done."""


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
                refused=_refused(weaver, thread, promise),
                review=tuple(_open_questions(weaver, thread.pledges[number])),
                doubts=tuple(
                    Doubt(asked.cited.release.date, _question(asked), asked.until, asked.cited)
                    for asked in thread.review
                    if _concerns(asked, promise)
                ),
            )


def _open_questions(weaver: Weaver, pledge: Pledge) -> Iterator[str]:
    """What keeps silence from accusing on every day: a promise whose report nobody could know when it is read."""
    if not any(weaver.is_named(cited.statement) for cited in pledge.cited):
        yield UNNAMED
    elif all(cited.statement.rule in UNLISTED_DOINGS for cited in pledge.cited):
        yield UNLISTED


def _refused(weaver: Weaver, thread: Thread, promise: Promise) -> tuple[Refused, ...]:
    """What was turned down for a promise, each sentence once a rule."""
    found = {
        (one.cited.release.id, one.cited.statement.quote, one.rule): Refused(one.cited, one.rule, one.why)
        for one in weaver.refused(thread, promise.made_on)
    }
    return tuple(found.values())


def _concerns(asked: Question, promise: Promise) -> bool:
    """Whether a statement was made after a promise, and is dated before the end of its window if it is dated at all."""
    statement, latest = asked.cited.statement, promise.window.latest
    if asked.cited.release.date < promise.made_on:
        return False
    by_its_time = asked.by_its_time or statement.type is StatementType.MENTION
    if not by_its_time or statement.days is None or latest is None:
        return True
    return promise.made_on <= statement.days.earliest and statement.days.latest <= latest


def _question(asked: Question) -> str:
    """What a person is asked: why nobody could tell, and what was said on which day."""
    return f"{asked.why}: “{asked.cited.statement.quote}” ({asked.cited.release.date})"


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
