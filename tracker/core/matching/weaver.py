"""From statements to threads: what is one promise, what restates it, what moves it, what settles it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from tracker.core.lexicon import Names
from tracker.core.matching.aliases import Aliases
from tracker.core.matching.choosing import Refusal, fitting, nearest
from tracker.core.matching.comparing import Comparison
from tracker.core.matching.doubts import ONE_AT_A_TIME, dated_inside, is_akin, nearly, outside_and_more
from tracker.core.matching.rules import ALIKE, Pair, still_to_come
from tracker.core.matching.threads import (
    Happening,
    Pledge,
    Question,
    Thread,
    by_prose,
    is_inside,
    same_window,
    sorted_prose,
    width,
)
from tracker.core.matching.wording import in_its_own_words
from tracker.core.models import NEVER_JUDGED, Cited, Kind, Release, Statement, StatementType


class Weaver:
    """Puts the statements of one company, release by release, into threads."""

    def __init__(self, names: Names, aliases: Aliases, as_of: date) -> None:
        self.threads: list[Thread] = []
        self.refusals: dict[str, list[Refusal]] = {}
        self._compare = Comparison(names, aliases, as_of)

    def weave(self, releases: Sequence[Release]) -> None:
        """Take in the releases of one company, in order of their days."""
        self._compare.learn(releases)
        for release in releases:
            self._tell(release)
            self._promise(release)
        for thread in self.threads:
            self._look_back(thread)

    def refused(self, thread: Thread, since: date) -> Iterator[Refusal]:
        """What was told after a day of the same product, trial or thing, and not taken for a thread, in order."""
        mine = (one for many in self.refusals.values() for one in many if one.thread is thread)
        later = (one for one in mine if one.cited.release.date > since)
        near = (one for one in later if one.rule == "still-to-come" or is_akin(one, self._compare))
        yield from sorted(near, key=lambda one: (one.cited.release.date, one.cited.statement.start, one.rule))

    def is_named(self, promised: Statement) -> bool:
        """Whether a promise names its milestone, or is of a kind of which a company has one at a time."""
        return promised.milestone.kind in ONE_AT_A_TIME or self._compare.is_named(promised)

    def _promise(self, release: Release) -> None:
        """Every promise of a release: restated, moved or new."""
        promised = [Cited(s, release) for s in release.statements if s.type is StatementType.PROMISE]
        groups = self._grouped(promised)
        for group in sorted(groups, key=self._is_news):
            self._place(group)

    def _is_news(self, group: Sequence[Cited]) -> bool:
        """Whether no thread stands at the window that is given: what is said again finds its place first."""
        window = group[0].statement.window
        agreed, _ = fitting(self.threads, group[0], self._compare)
        homes = nearest(group[0], agreed)
        return len(homes) != 1 or window is None or not any(same_window(p.window, window) for p in homes[0].pledges)

    def _grouped(self, promised: Sequence[Cited]) -> list[list[Cited]]:
        """The statements of one release that make the same promise, told in prose first; a tighter window is meant."""
        groups: list[list[Cited]] = []
        for cited in sorted(promised, key=lambda c: (width(c), *by_prose(c))):
            home = next((g for g in groups if self._repeats(g[0], cited)), None)
            groups.append([cited]) if home is None else home.append(cited)
        return sorted(groups, key=lambda g: (g[0].statement.start, g[0].statement.id))

    def _repeats(self, one: Cited, other: Cited) -> bool:
        """Within one release: the same milestone in the same window, or in a looser one around it."""
        a, b = one.statement.window, other.statement.window
        assert a is not None and b is not None
        if one.statement.milestone.kind is not other.statement.milestone.kind or not (
            same_window(a, b) or is_inside(a, b)
        ):
            return False
        if one.statement.start == other.statement.start:
            return False
        like, refused = self._compare.answer(one.statement.milestone, other, same_window=same_window(a, b))
        said_of_less = not like.one_sided and like.promised.proper <= like.said.proper
        return refused is None and (same_window(a, b) or like.things > 0 or said_of_less)

    def _place(self, group: list[Cited]) -> None:
        first = group[0]
        window = first.statement.window
        assert window is not None
        home = self._home(first)
        if home is not None and (
            self._is_done_with(home, first) or _is_dated_apart(home, first) or self._is_another_one(home, first)
        ):
            home = None
        if home is None:
            self.threads.append(Thread(first.statement.milestone.kind, [Pledge(sorted_prose(group))]))
            return
        standing = next((p for p in reversed(home.pledges) if same_window(p.window, window)), None)
        if standing is not None:
            standing.cited.extend(group)
        else:
            home.pledges.append(Pledge(sorted_prose(group)))

    def _is_done_with(self, thread: Thread, cited: Cited) -> bool:
        """Whether the milestone was reached before, so that what is promised now, for days to come, is the next one."""
        window = cited.statement.window
        assert window is not None
        if thread.promises_in(window) or cited.statement.cues:
            return False
        told = [one.cited for one in thread.happenings if one.is_delivery]
        return any(
            c.release.date < min(cited.release.date, window.earliest) and self._names_it(thread, c) for c in told
        )

    def _is_another_one(self, thread: Thread, cited: Cited) -> bool:
        """Whether words that name nothing of it come after its time: "the sale is to close" is of another sale."""
        window, latest = cited.statement.window, thread.pledges[-1].window.latest
        assert window is not None
        if thread.promises_in(window) or latest is None or latest >= cited.release.date or cited.statement.cues:
            return False
        like = self._compare.like(thread.milestones[0], cited.statement.milestone)
        if like.said.ordinals - like.promised.ordinals - {"first"}:
            return True
        by_words = like.things >= ALIKE and thread.kind is not Kind.DEAL_CLOSING  # one sale is called like another
        return not (like.strong or like.proper or like.groups or by_words)

    def _names_it(self, thread: Thread, cited: Cited) -> bool:
        """Whether a delivery says in so many words what the thread is about."""
        like = self._compare.like(thread.milestones[0], cited.statement.milestone)
        named = like.strong or like.things or like.activities or not like.one_sided
        return cited.statement.milestone.kind is thread.kind and bool(named)

    def _tell(self, release: Release) -> None:
        for statement in release.statements:
            cited = Cited(statement, release)
            if statement.type in (StatementType.DELIVERY, StatementType.UNDOING):
                self._settle(cited)
            elif statement.type is StatementType.WITHDRAWAL:
                self._drop(cited)
            elif statement.days is not None:
                self._hear_of(cited, dated_inside(self.threads, cited, statement.days, self._compare))

    def _hear_of(self, cited: Cited, threads: Iterable[Thread]) -> None:
        """What is dated inside a window: told in the promise's own words it was done, else a person is asked."""
        threads = list(threads)
        told = [t for t in threads if in_its_own_words(t.pledges[-1].first.statement, cited.statement, self._compare)]
        if len(told) == 1:
            told[0].happenings.append(Happening(cited, cited.release.date, StatementType.DELIVERY))
        for thread in threads if len(told) != 1 else ():
            thread.ask(cited, "is dated inside the window and may be told of this promise")

    def _drop(self, cited: Cited) -> None:
        """A withdrawal reaches every thread of its subject if the subject was dropped whole, else the nearest."""
        if "whole" not in cited.statement.cues:
            self._settle(cited)
            return
        for thread in self.threads:
            _, refused = self._compare.answer(thread.milestones[0], cited, cited.release.date)
            if refused is None:
                thread.happenings.append(Happening(cited, cited.release.date, cited.statement.type))
            else:
                self.refusals.setdefault(cited.statement.id, []).append(Refusal(thread, cited, *refused))

    def _settle(self, cited: Cited) -> None:
        """Something was done, dropped or undone: of the one thread it is meant for."""
        home = self._home(cited)
        if home is not None:
            home.happenings.append(Happening(cited, self._known_on(home, cited), cited.statement.type))

    def _known_on(self, thread: Thread, cited: Cited) -> date:
        """The first day on which the names that had been joined by then make a statement one of a thread."""
        said_on = cited.release.date
        days = [said_on, *self._compare.aliases.days_after(said_on)]
        answers = ((day, self._compare.answer(thread.milestones[0], cited, day)[1]) for day in days)
        return next((day for day, refused in answers if refused is None), said_on)

    def _home(self, cited: Cited) -> Thread | None:
        """The one thread every rule agrees on; where two are equally near, neither, and both are told."""
        agreed, refused = fitting(self.threads, cited, self._compare)
        self.refusals.setdefault(cited.statement.id, []).extend(refused)
        near = nearest(cited, agreed)
        if len(near) == 1:
            return near[0]
        if not near and cited.statement.type is StatementType.DELIVERY:
            for thread, question in nearly(refused, cited, self._compare):
                thread.review.append(question)
        for thread in near if cited.statement.milestone.kind not in NEVER_JUDGED else ():
            thread.ask(cited, f"may concern {len(near)} promises alike")
        return None

    def _look_back(self, thread: Thread) -> None:
        """Set aside deliveries of what was still promised later, and doubts of what was delivered or still promised."""
        happenings, thread.happenings = thread.happenings, []
        for one in happenings:
            like = self._compare.like(thread.milestones[0], one.cited.statement.milestone)
            if outside_and_more(thread, one.cited, like):
                thread.ask(one.cited, "may be told of this promise, but it is told of more, and not inside the window")
            else:
                thread.happenings.append(self._until_promised_again(thread, one))
        thread.review = [_until_answered(thread, question) for question in thread.review]

    def _until_promised_again(self, thread: Thread, one: Happening) -> Happening:
        """A delivery counts until the company speaks of the milestone as still to come."""
        until = thread.promised_again(one.cited.release.date)
        cited = one.cited
        like = self._compare.like(thread.milestones[0], cited.statement.milestone)
        said = cited.statement.milestone.kind
        pair = Pair(thread.kind, said, one.type, whole=False, likeness=like, promised_again=until is not None)
        why = still_to_come(pair)
        if why is None:
            return one
        self.refusals.setdefault(cited.statement.id, []).append(Refusal(thread, cited, "still-to-come", why))
        return replace(one, until=until)


def _until_answered(thread: Thread, question: Question) -> Question:
    """What is merely dated inside a window raises a doubt until the milestone is told as done, or as still to come."""
    on = question.cited.release.date
    if question.by_its_time:
        return replace(question, until=thread.moved_since(on))
    if question.cited.statement.type is not StatementType.MENTION:
        return question
    delivered = min((one.known_on for one in thread.happenings if one.is_delivery and one.until is None), default=None)
    ends = [day for day in (delivered, thread.promised_again(on)) if day is not None]
    return Question(question.cited, question.why, min(ends, default=None))


def _is_dated_apart(thread: Thread, cited: Cited) -> bool:
    """Whether the same release gives the thread another date: no release moves its own dates, so this is another."""
    window = cited.statement.window
    assert window is not None
    mine = [p.window for p in thread.pledges if any(c.release.id == cited.release.id for c in p.cited)]
    return bool(mine) and not any(
        same_window(one, window) or is_inside(one, window) or is_inside(window, one) for one in mine
    )
