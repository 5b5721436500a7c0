"""What may be told of a promise, though no rule can tell: it keeps silence from accusing, and a person is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.core.matching.choosing import Refusal
from tracker.core.matching.comparing import Comparison
from tracker.core.matching.likeness import Likeness
from tracker.core.matching.rules import ALIKE, PROVES
from tracker.core.matching.subjects import content, stems
from tracker.core.matching.threads import Question, Thread
from tracker.core.matching.wording import words_of_its_own
from tracker.core.models import NEVER_JUDGED, Cited, Interval, Kind, Role, Statement, StatementType
from tracker.core.text import key_of

NEARLY = frozenset({"same-group", "same-stage", "same-thing", "same-activity", "same-place"})
"""Rules whose refusal leaves a doubt when product or trial and kind are the same."""

AT_THE_AGENCY = frozenset({Kind.REGULATORY_SUBMISSION, Kind.REGULATORY_ACCEPTANCE, Kind.REGULATORY_DECISION})
"""Steps of one dossier: in the words of an application for approval one may be taken for another."""

UNSURE_KINDS = frozenset({Kind.MANUFACTURING, Kind.LAUNCH, Kind.OTHER, Kind.CORPORATE})
"""Kinds between which wording wavers so much that a delivery of one may be meant for another."""


ONE_AT_A_TIME = frozenset({Kind.DEAL_CLOSING, Kind.REGULATORY_MEETING, Kind.ENROLLMENT_COMPLETE})
"""Kinds of which a company that names none means the only one: the offering closed, enrollment is complete."""

WHOLLY = 2
"""Words of a promise that say so much of it that a report which has them all may say more besides."""

ENOUGH = 2
"""Points in common, words or products, that raise a doubt long before a window ends."""


def nearly(refusals: Sequence[Refusal], cited: Cited, compare: Comparison) -> Iterator[tuple[Thread, Question]]:
    """The threads a delivery was refused for that it may be meant for after all, each with the question."""
    if cited.statement.milestone.kind in NEVER_JUDGED:
        return
    for refusal in refusals:
        like = compare.like(refusal.thread.milestones[0], cited.statement.milestone)
        if like.strong_conflict or like.place_conflict:
            continue
        why = f"may be told of this promise, but {refusal.why}"
        if _is_near(refusal, cited, like):
            yield refusal.thread, Question(cited, why)
        elif _is_of_its_time(refusal, cited, like):
            yield refusal.thread, Question(cited, why, by_its_time=True)


def _is_near(refusal: Refusal, cited: Cited, like: Likeness) -> bool:
    """Whether a refusal leaves a doubt: the same kind of the same product or thing, or the same thing otherwise."""
    if refusal.thread.kind is cited.statement.milestone.kind:
        alike = like.strong or (like.proper and (like.things or like.activities)) or like.things >= ALIKE
        there = like.places and cited.statement.days is not None and refusal.thread.was_due(cited.statement.days)
        return refusal.rule in NEARLY and bool(alike or there or _may_be_the_only_one(refusal.thread, cited, like))
    return refusal.rule == "same-kind" and like.things >= ALIKE and refusal.thread.kind in UNSURE_KINDS


def _is_of_its_time(refusal: Refusal, cited: Cited, like: Likeness) -> bool:
    """Whether what was done when the promise was nearly due is of its kind, or another step of the same dossier."""
    days = cited.statement.days
    if days is None or not (refusal.thread.was_due(days) and refusal.thread.is_nearly_due(days)):
        return False
    if refusal.thread.kind is cited.statement.milestone.kind:
        return refusal.rule in NEARLY
    same_dossier = {refusal.thread.kind, cited.statement.milestone.kind} <= AT_THE_AGENCY
    return refusal.rule == "same-kind" and same_dossier and (like.all_shared or like.things >= ALIKE)


def _may_be_the_only_one(thread: Thread, cited: Cited, like: Likeness) -> bool:
    """Whether a deal that names nobody may be the one that was closed in its time: "the transaction"."""
    days, named = cited.statement.days, like.promised.proper or like.promised.strong
    return thread.kind in ONE_AT_A_TIME and not named and days is not None and thread.was_due(days)


def is_akin(refusal: Refusal, compare: Comparison) -> bool:
    """Whether a statement that was refused is of the same thing, or of the same kind and product or name."""
    said = refusal.cited.statement.milestone
    if said.kind in NEVER_JUDGED:
        return False
    like = compare.like(refusal.thread.milestones[0], said)
    same = like.things >= ALIKE or (said.kind is refusal.thread.kind and bool(like.strong or like.proper))
    return same and not like.strong_conflict


def dated_inside(threads: Sequence[Thread], cited: Cited, days: Interval, compare: Comparison) -> Iterator[Thread]:
    """The threads of which something dated inside a window speaks, in words that no rule understands."""
    understood = _kinds_told(cited, days)
    for thread in threads:
        if thread.kind in NEVER_JUDGED or not thread.was_due(days):
            continue
        if _is_of_another_kind(thread.kind, understood):
            continue
        if _speaks_of(cited.statement, thread, days, compare):
            yield thread


def _kinds_told(cited: Cited, days: Interval) -> list[Kind]:
    """The kinds of milestone that the same sentence tells as done on the same days."""
    return [
        told.milestone.kind
        for told in cited.release.statements
        if told.type is StatementType.DELIVERY and told.start == cited.statement.start and told.days == days
    ]


def _is_of_another_kind(promised: Kind, told: Sequence[Kind]) -> bool:
    """Whether all that is told is surely something else: data reported on a day are no launch on that day."""
    return bool(told) and not any(
        kind is promised or kind in UNSURE_KINDS or promised in PROVES.get(kind, ()) for kind in told
    )


def _speaks_of(said: Statement, thread: Thread, days: Interval, compare: Comparison) -> bool:
    """Whether a sentence shares a product and a telling word with a milestone, or two; one where it was nearly due."""
    promised = thread.pledges[-1].first.statement
    like = compare.like(promised.milestone, said.milestone)
    is_due = thread.is_nearly_due(days)
    same_ware = thread.kind in UNSURE_KINDS and like.strong and _names_one_itself(promised) and _names_one_itself(said)
    words = words_of_its_own(promised, compare) - (frozenset() if is_due or same_ware else compare.common)
    if is_due and len(words) < ENOUGH:
        phrase = promised.window.phrase if promised.window else ""
        words = words | (content([promised.quote], compare.names) - stems(phrase) - compare.common)
    shared = {word for word in words & stems(said.quote) if not word.isdigit()}
    points = len(shared) + (like.strong if _names_one_itself(promised) or len(words) < ENOUGH else 0)
    wholly = bool(words) and words <= shared and (like.all_shared or len(words) >= ENOUGH)
    return (wholly or points >= (1 if is_due else ENOUGH)) and not _is_apart(promised, said, like)


def _is_apart(promised: Statement, said: Statement, like: Likeness) -> bool:
    """Whether both sentences name products or trials themselves, and none is the same; a context may mislead."""
    return like.strong_conflict and all(_names_one_itself(statement) for statement in (promised, said))


def _names_one_itself(statement: Statement) -> bool:
    quote = key_of(statement.quote)
    strong = (name for name in statement.milestone.names if name.role in (Role.PRODUCT, Role.TRIAL))
    return any(key_of(name.text) in quote for name in strong)


def outside_and_more(thread: Thread, cited: Cited, like: Likeness) -> bool:
    """Whether a report from outside of all windows names, beside a promise of no product, more than it does."""
    days = cited.statement.days
    outside = thread.would_be_late(days) or thread.would_be_early(days)
    wholly = like.said_wholly and len(like.promised.things) >= WHOLLY
    return outside and like.said_more and not like.strong and not wholly
