"""When a later statement speaks of a promise's milestone: every rule must agree, and one candidate must remain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tracker.core.matching.likeness import Likeness
from tracker.core.models import Kind, StatementType
from tracker.core.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Pair:
    """A promised milestone and what a later statement says, with what their names have in common."""

    promised: Kind
    said: Kind
    type: StatementType
    whole: bool
    """Whether the statement drops its whole subject, whatever was promised of it."""
    likeness: Likeness
    of_a_version: bool = False
    """Whether the statement speaks of a version, a part or a variant of what it names."""
    promised_again: bool = False
    """Whether the company still spoke of it as to come when, or after, it told this."""
    same_window: bool = False
    """Whether the statement promises a window in which the milestone has been promised before."""
    on_the_day: bool = False
    """Whether it was done on the few days for which it was promised."""
    signed: bool = False
    """Whether it only tells that something was signed which was to be closed."""
    underway: bool = False
    """Whether the statement only tells that it has begun."""
    on_track: bool = False
    """Whether it says of itself that nothing has changed: "remains expected", "still planned"."""

    @property
    def restates(self) -> bool:
        """Whether it says again, in so many words, what was promised: the same window, and nothing has changed."""
        return self.same_window and self.on_track


MATCHING: Rulebook[Callable[[Pair], str | None]] = Rulebook("matching")
"""Each function answers None where it agrees, else why not."""

rule = MATCHING.rule

PROVES: dict[Kind, frozenset[Kind]] = {
    Kind.IND_CLEARANCE: frozenset({Kind.IND_SUBMISSION, Kind.IND_CLEARANCE}),
    Kind.TRIAL_START: frozenset({Kind.TRIAL_START, Kind.IND_CLEARANCE, Kind.IND_SUBMISSION}),
    Kind.ENROLLMENT_COMPLETE: frozenset({Kind.ENROLLMENT_COMPLETE, Kind.TRIAL_START}),
    Kind.TRIAL_COMPLETE: frozenset({Kind.TRIAL_COMPLETE, Kind.ENROLLMENT_COMPLETE}),
    Kind.REGULATORY_ACCEPTANCE: frozenset({Kind.REGULATORY_ACCEPTANCE, Kind.REGULATORY_SUBMISSION}),
    Kind.REGULATORY_DECISION: frozenset(
        {Kind.REGULATORY_DECISION, Kind.REGULATORY_ACCEPTANCE, Kind.REGULATORY_SUBMISSION}
    ),
}
"""What a delivery of one kind proves besides itself: an acceptance proves the submission."""

NAMED_BY_PRODUCT = frozenset(
    {Kind.IND_SUBMISSION, Kind.IND_CLEARANCE, Kind.TRIAL_START, Kind.ENROLLMENT_COMPLETE, Kind.TRIAL_COMPLETE}
    | {Kind.REGULATORY_SUBMISSION, Kind.REGULATORY_ACCEPTANCE, Kind.REGULATORY_DECISION, Kind.LAUNCH}
)
"""Kinds for which product, trial, phase, group and place say all; what the sentence calls the thing does not matter."""

NAMED_BY_PARTY = frozenset({Kind.DEAL_CLOSING})
"""Kinds of which a company has one with each name, however often it speaks of it."""

NAMED_BY_THING = frozenset({Kind.MANUFACTURING, Kind.CORPORATE, Kind.OTHER})
"""Kinds that say nothing until the thing is named: a batch, a listing, a choice."""

MADE_BY_PLACE = frozenset(
    {Kind.TRIAL_START, Kind.ENROLLMENT_COMPLETE, Kind.REGULATORY_SUBMISSION, Kind.REGULATORY_DECISION, Kind.LAUNCH}
)
"""Kinds for which another country is another milestone: sites in Australia, a launch in Japan."""

ALIKE = 0.5
"""Share of the words of the shorter name that must be shared for two things to be named alike."""

NEIGHBOURS = frozenset({Kind.MANUFACTURING, Kind.LAUNCH, Kind.OTHER})
"""Kinds between which wording wavers; among them the thing itself must be named alike."""


@rule("same-kind", "a delivery proves its own kind of milestone, and the steps that must have come before it")
def same_kind(pair: Pair) -> str | None:
    """The kinds are one, or one proves the other."""
    if pair.whole or pair.said is pair.promised:
        return None
    if pair.type is StatementType.DELIVERY and pair.promised in PROVES.get(pair.said, ()):
        return "it may be of another indication" if pair.likeness.groups_one_sided else None
    if (
        pair.type is not StatementType.PROMISE
        and {pair.promised, pair.said} <= NEIGHBOURS
        and pair.likeness.things >= ALIKE
    ):
        return None
    return f"{pair.said} is not {pair.promised}"


@rule("same-product", "a statement about one product or trial says nothing about another")
def same_product(pair: Pair) -> str | None:
    """Both name products or trials, and none is the same, or two models of one product."""
    if pair.likeness.model_conflict and not pair.same_window:
        return "another model"
    return "another product or trial" if pair.likeness.strong_conflict else None


@rule("same-phase", "one phase of development is not another")
def same_phase(pair: Pair) -> str | None:
    """Both name phases, and none is the same."""
    return "another phase" if pair.likeness.phase_conflict else None


@rule("same-group", "one cohort, indication or population is not another")
def same_group(pair: Pair) -> str | None:
    """Both name groups, and none is the same."""
    return "another cohort, indication or population" if pair.likeness.group_conflict else None


@rule("same-place", "one country or site is not another, nor is one country's regulator another's")
def same_place(pair: Pair) -> str | None:
    """Both name places, and none is the same; where a place makes the milestone, both name it, or the same window."""
    if pair.likeness.regulator_conflict:
        return "another regulator"
    like = pair.likeness
    told_alike = like.places or not like.place_one_sided or like.regulators or pair.same_window or pair.on_the_day
    agreed = told_alike or pair.promised not in MADE_BY_PLACE
    return None if agreed and not like.place_conflict else "another place"


@rule(
    "same-stage",
    "an interim look is not the final analysis, nor the first of several the second, nor a beginning the end",
)
def same_stage(pair: Pair) -> str | None:
    """Both say which look is meant, and not the same."""
    like, promises = pair.likeness, pair.type is StatementType.PROMISE
    if like.ordinal_conflict or (promises and like.count_conflict):
        return "another of several"
    starts = "beginning" in like.promised.ends or pair.promised is Kind.TRIAL_START
    if pair.signed:
        return "signing is no closing"
    if (pair.underway and not starts) or like.begun_only or (promises and like.ended):
        return "its beginning is not its end"
    return "another stage" if pair.likeness.stage_conflict and pair.promised is Kind.DATA_READOUT else None


@rule("same-thing", "two statements must name something in common: a product, a trial, or the thing itself")
def same_thing(pair: Pair) -> str | None:
    """Without a shared product or trial the thing must be named alike; with one, it must not be named otherwise."""
    like = pair.likeness
    of_party = pair.promised in NAMED_BY_PARTY and bool(like.shared_names or like.of_the_setting)
    of_name = pair.promised in NAMED_BY_PRODUCT and like.of_one_name
    known = (pair.restates or pair.on_the_day) and like.all_shared
    named = like.strong or like.proper or of_party or of_name or known
    if pair.promised is Kind.MANUFACTURING and pair.type is StatementType.PROMISE and like.names_apart:
        return "another thing"
    if like.beside_name and pair.type is StatementType.PROMISE and not (like.strong or pair.restates):
        return "another thing of that name"
    look_again = pair.same_window and (pair.promised is Kind.DATA_READOUT or pair.restates)
    called = pair.whole or pair.promised in NAMED_BY_PRODUCT or (of_party and not like.things_apart) or look_again
    if like.thing_conflict and not (named and called):
        return "another thing"
    if pair.promised in NAMED_BY_THING and like.told_less and pair.type is StatementType.DELIVERY:
        return "no such thing"
    if named or like.groups or like.things >= ALIKE or (like.activities and like.said_less):
        return None
    if pair.same_window and (like.shares_setting or pair.restates):
        return None
    bare = like.bare and pair.said is pair.promised
    return None if bare and pair.type in (StatementType.PROMISE, StatementType.DELIVERY) else "nothing named in common"


@rule("same-activity", "the installation of a thing is not its operation, nor a designation an approval")
def same_activity(pair: Pair) -> str | None:
    """Both name an activity, and none is the same."""
    return "another activity" if pair.likeness.activity_conflict and not (pair.whole or pair.restates) else None


@rule("same-scope", "what drops a part drops only that part")
def same_scope(pair: Pair) -> str | None:
    """A withdrawal of a cohort, phase or place does not reach promises that are not about it."""
    if pair.type is StatementType.WITHDRAWAL and (pair.likeness.narrower or pair.of_a_version):
        return "only a part was dropped"
    return None


@rule("still-to-come", "what the same release or a later one still promises had not been delivered")
def still_to_come(pair: Pair) -> str | None:
    """A delivery followed by new guidance was of something else."""
    return "it was still promised later" if pair.promised_again and pair.type is StatementType.DELIVERY else None


@rule("own-words", "what is dated in time and told in the promise's own words, its verb in the past tense, was done")
def own_words(_: Pair) -> str | None:
    """Decided on the sentences themselves, in `in_its_own_words`; it needs no kind."""
    return None


@rule("due-then", "of candidates otherwise equal, the one in whose window alone the days lie is meant")
def due_then(_: Pair) -> str | None:
    """Decided over all candidates at once, in `nearest`, where none of the others is due within weeks."""
    return None


@rule("one-candidate", "where two candidates remain, neither is taken and the matter goes on the review list")
def one_candidate(_: Pair) -> str | None:
    """Decided over all candidates at once, in `nearest`."""
    return None
