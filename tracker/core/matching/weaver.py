"""From statements to threads: what is one promise, what restates it, what moves it, what settles it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker.core.lexicon import Names, split
from tracker.core.matching.rules import ALIKE, MATCHING, Pair, still_to_come
from tracker.core.matching.subjects import Aliases, Likeness, Subject, likeness, stem, subject_of, thing_words
from tracker.core.matching.threads import Pledge, Thread, by_prose, is_inside, same_window, sorted_prose, width
from tracker.core.models import NEVER_JUDGED, Cited, Interval, Kind, Milestone, Release, Role, Statement, StatementType
from tracker.core.text import key_of

NEARLY = frozenset({"same-group", "same-stage", "same-thing", "same-activity", "same-place"})
"""Rules whose refusal leaves a doubt when product or trial and kind are the same."""


UNSURE_KINDS = frozenset({Kind.MANUFACTURING, Kind.LAUNCH, Kind.OTHER, Kind.CORPORATE})
"""Kinds between which wording wavers so much that a delivery of one may be meant for another."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a thread was not taken for a statement."""

    thread: Thread
    rule: str
    why: str


@dataclass
class Weaver:
    """Puts the statements of one company, release by release, into threads."""

    names: Names
    aliases: Aliases
    as_of: date
    threads: list[Thread] = field(default_factory=list)
    refusals: dict[str, list[Refusal]] = field(default_factory=dict)
    _common: frozenset[str] = frozenset()
    _common_names: frozenset[str] = frozenset()
    _subjects: dict[tuple[str, date], Subject] = field(default_factory=dict)

    def weave(self, releases: Sequence[Release]) -> None:
        """Take in the releases of one company, in order of their days."""
        for release in releases:
            for alias in release.aliases:
                self.aliases.join(alias, release.date)
            for statement in release.statements:
                for name in statement.milestone.names:
                    if name.role is Role.TRIAL:
                        self.aliases.know_trial(name.text)
        self._common = used_always(releases, lambda m: thing_words(m, self.aliases, self.names))
        self._common_names = used_always(releases, proper_names)
        for release in releases:
            self._tell(release)
            self._promise(release)
        for thread in self.threads:
            self._doubt(thread)

    def _doubt(self, thread: Thread) -> None:
        """Set aside deliveries of what was still promised later, and put them on the review list."""
        kept = []
        for cited, known_on in thread.happenings:
            like = likeness(
                self._subject(thread.milestones[0], self.as_of), self._subject(cited.statement.milestone, self.as_of)
            )
            pair = Pair(
                thread.kind,
                cited.statement.milestone.kind,
                cited.statement.type,
                False,
                like,
                thread.is_promised_from(cited.release.date),
            )
            why = still_to_come(pair)
            if why is not None:
                self.refusals.setdefault(cited.statement.id, []).append(Refusal(thread, "still-to-come", why))
            elif like.said_more and not like.strong and thread.would_be_late(cited.statement.days):
                thread.review.append((cited, "may be told of this promise, but it is told of more, and late"))
            else:
                kept.append((cited, known_on))
        thread.happenings = kept
        thread.review = [
            (cited, why)
            for cited, why in thread.review
            if cited.statement.type is not StatementType.MENTION
            or not (thread.is_delivered or thread.is_promised_from(cited.release.date))
        ]

    def _promise(self, release: Release) -> None:
        """Every promise of a release: restated, moved or new."""
        promised = [Cited(s, release) for s in release.statements if s.type is StatementType.PROMISE]
        groups = self._grouped(promised)
        for group in sorted(groups, key=self._is_news):
            self._place(group)

    def _is_news(self, group: Sequence[Cited]) -> bool:
        """Whether no thread stands at the window that is given: what is said again finds its place first."""
        window = group[0].statement.window
        fits, _ = self._fitting(group[0])
        homes = self._choose(group[0], fits)
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
        like, refusal = self._answer(one.statement.milestone, other, self.as_of)
        return refusal is None and (same_window(a, b) or like.things > 0 or not like.one_sided)

    def _place(self, group: list[Cited]) -> None:
        first = group[0]
        window = first.statement.window
        assert window is not None
        home = self._nearest(first)
        if home is not None and (self._is_done_with(home, first) or _is_dated_apart(home, first)):
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
        if any(same_window(pledge.window, window) for pledge in thread.pledges) or cited.statement.cues:
            return False
        told = [c for c, _ in thread.happenings if c.statement.type is StatementType.DELIVERY]
        return any(
            c.release.date < min(cited.release.date, window.earliest) and self._names_it(thread, c) for c in told
        )

    def _names_it(self, thread: Thread, cited: Cited) -> bool:
        """Whether a delivery says in so many words what the thread is about."""
        like, _ = self._answer(thread.milestones[0], cited, self.as_of)
        return cited.statement.milestone.kind is thread.kind and bool(
            like.things or like.activities or not like.one_sided
        )

    def _tell(self, release: Release) -> None:
        for statement in release.statements:
            cited = Cited(statement, release)
            if statement.type in (StatementType.DELIVERY, StatementType.UNDOING):
                home = self._nearest(cited)
                if home is not None:
                    home.happenings.append((cited, release.date))
            elif statement.type is StatementType.WITHDRAWAL:
                self._drop(cited)
            elif statement.days is not None:
                self._ask_of_day(cited, statement.days)

    def _drop(self, cited: Cited) -> None:
        """A withdrawal reaches every thread of its subject if the subject was dropped whole, else the nearest."""
        if "whole" in cited.statement.cues:
            for thread in self.threads:
                _, refusal = self._answer(thread.milestones[0], cited, cited.release.date)
                if refusal is None:
                    thread.happenings.append((cited, cited.release.date))
                else:
                    self.refusals.setdefault(cited.statement.id, []).append(Refusal(thread, *refusal))
            return
        home = self._nearest(cited)
        if home is not None:
            home.happenings.append((cited, cited.release.date))

    def _nearest(self, cited: Cited) -> Thread | None:
        """The one thread every rule agrees on; where two are equally near, neither, and both are told."""
        agreed, refused = self._fitting(cited)
        self.refusals.setdefault(cited.statement.id, []).extend(refused)
        if not agreed:
            self._ask(cited)
            return None
        nearest = self._choose(cited, agreed)
        if len(nearest) == 1:
            return nearest[0]
        for thread in nearest if cited.statement.milestone.kind not in NEVER_JUDGED else ():
            thread.review.append((cited, f"may concern {len(nearest)} promises alike"))
        return None

    def _fitting(self, cited: Cited) -> tuple[list[tuple[float, Thread]], list[Refusal]]:
        """The threads on which every rule agrees, each with how near it is, and why the others were not taken."""
        agreed: list[tuple[float, Thread]] = []
        refused: list[Refusal] = []
        for thread in self.threads:
            answers = [self._answer(milestone, cited, self.as_of) for milestone in thread.milestones[:3]]
            fits = [like.weight for like, refusal in answers if refusal is None]
            if fits:
                agreed.append((max(fits) + (thread.kind is cited.statement.milestone.kind), thread))
            else:
                refused.append(Refusal(thread, *(answers[0][1] or ("", ""))))
        return agreed, refused

    def _choose(self, cited: Cited, agreed: Sequence[tuple[float, Thread]]) -> list[Thread]:
        """The nearest of the threads that fit; several where they are equally near."""
        if not agreed:
            return []
        if cited.statement.type is StatementType.DELIVERY:
            retold = [pair for pair in agreed if pair[1].was_delivered_in(cited.statement.days)]
            waiting = [pair for pair in agreed if not pair[1].is_delivered]
            agreed = retold or waiting or agreed
        best = max(weight for weight, _ in agreed)
        nearest = self._by_window(cited, [thread for _, thread in agreed]) or [
            t for weight, t in agreed if weight == best
        ]
        if len(nearest) > 1 and cited.statement.type is StatementType.PROMISE:
            nearest = [t for t in nearest if t.is_open_on(cited.release.date)] or nearest
        return nearest

    def _by_window(self, cited: Cited, threads: Sequence[Thread]) -> list[Thread]:
        """Of several threads, those that promise the same window: what is said again is meant."""
        window = cited.statement.window
        if window is None or cited.statement.type is not StatementType.PROMISE or len(threads) < 2:
            return []
        return [t for t in threads if same_window(t.pledges[-1].window, window)]

    def _ask(self, cited: Cited) -> None:
        """Put what nearly fits on the review list: it may be the delivery of a promise that seems silent."""
        if cited.statement.type is not StatementType.DELIVERY:
            return
        for refusal in self.refusals.get(cited.statement.id, ()):
            like, _ = self._answer(refusal.thread.milestones[0], cited, self.as_of)
            if self._nearly(refusal, cited, like) and not like.strong_conflict:
                refusal.thread.review.append((cited, f"may be told of this promise, but {refusal.why}"))

    def _ask_of_day(self, cited: Cited, days: Interval) -> None:
        """Put on the review list what is dated inside a window and speaks of the same thing in whatever words."""
        for thread in self.threads:
            if (
                thread.kind not in NEVER_JUDGED
                and thread.was_due(days)
                and self._speaks_of(cited.statement, thread, thread.is_nearly_due(days))
            ):
                thread.review.append((cited, "is dated inside the window and may be told of this promise"))

    def _speaks_of(self, statement: Statement, thread: Thread, is_due: bool) -> bool:
        """Whether a sentence shares a telling word with a milestone; two where it was not yet due."""
        milestone = thread.milestones[0]
        promised = thing_words(milestone, self.aliases, self.names)
        if not is_due:
            promised -= self._common
        said = {stem(word) for word in split(statement.quote)}
        like = likeness(self._subject(milestone, self.as_of), self._subject(statement.milestone, self.as_of))
        enough = len(promised & said) >= (1 if is_due else 2)
        return (enough or like.strong > 1) and not like.strong_conflict

    def _nearly(self, refusal: Refusal, cited: Cited, like: Likeness) -> bool:
        """Whether a refusal leaves a doubt: the same kind of the same product or thing, or the same thing otherwise."""
        if refusal.thread.kind is cited.statement.milestone.kind:
            alike = like.strong or (like.proper and (like.things or like.activities)) or like.things >= ALIKE
            return refusal.rule in NEARLY and bool(alike)
        return refusal.rule == "same-kind" and like.things >= ALIKE and refusal.thread.kind in UNSURE_KINDS

    def _answer(self, milestone: Milestone, cited: Cited, as_of: date) -> tuple[Likeness, tuple[str, str] | None]:
        """What a milestone and a statement have in common, and the first rule that does not agree."""
        said = cited.statement.milestone
        like = likeness(self._subject(milestone, as_of), self._subject(said, as_of), self._common, self._common_names)
        pair = Pair(milestone.kind, said.kind, cited.statement.type, "whole" in cited.statement.cues, like)
        for rule in MATCHING:
            why = rule.apply(pair)
            if why is not None:
                return like, (rule.name, why)
        return like, None

    def _subject(self, milestone: Milestone, as_of: date) -> Subject:
        key = (repr(milestone), as_of)
        if key not in self._subjects:
            self._subjects[key] = subject_of(milestone, self.aliases, as_of, self.names)
        return self._subjects[key]


def _is_dated_apart(thread: Thread, cited: Cited) -> bool:
    """Whether the same release gives the thread another date: no release moves its own dates, so this is another."""
    window = cited.statement.window
    assert window is not None
    mine = [p.window for p in thread.pledges if any(c.release.id == cited.release.id for c in p.cited)]
    return bool(mine) and not any(
        same_window(one, window) or is_inside(one, window) or is_inside(window, one) for one in mine
    )


def used_always(releases: Sequence[Release], words: Callable[[Milestone], Iterable[str]]) -> frozenset[str]:
    """The words that stand in the statements of a third of the releases, and of three at least."""
    counts: Counter[str] = Counter()
    for release in releases:
        told = [s.milestone for s in release.statements if s.type is not StatementType.MENTION or s.window is not None]
        counts.update({word for milestone in told for word in words(milestone)})
    return frozenset(word for word, count in counts.items() if count >= max(3, len(releases) / 3))


def proper_names(milestone: Milestone) -> set[str]:
    """The proper names of a milestone that are no product's."""
    return {key_of(name.text) for name in milestone.names if name.role is Role.PROPER}
