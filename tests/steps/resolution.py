"""Steps about judging: a promise, what was said of it later, and the verdict as of a day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, then, when

from tests.resolution_stories import cited, day, event, promise, window
from tracker.core.models import Case, Decision, Interval, Kind, Promise, StatementType, Status, Verdict
from tracker.core.resolution import Tried, judge, tried

if TYPE_CHECKING:
    from datetime import date

    from tracker.core.models import Event

KINDS = {
    "start": Kind.TRIAL_START,
    "submission": Kind.REGULATORY_SUBMISSION,
    "approval": Kind.REGULATORY_DECISION,
    "readout": Kind.DATA_READOUT,
    "call": Kind.EVENT,
    "revenue": Kind.FINANCIAL_GUIDANCE,
    "runway": Kind.CASH_RUNWAY,
}


@dataclass
class Hearing:
    """What a scenario has told so far, and what came of it; releases that hold events are read, too."""

    promise: Promise | None = None
    later: list[Promise] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    read_on: list[date] = field(default_factory=list)
    review: list[str] = field(default_factory=list)
    verdict: Verdict | None = None
    tried: tuple[Tried, ...] = ()

    def case(self) -> Case:
        """Put together what was told."""
        said = [self.promise.made_on, *(one.made_on for one in self.later), *(one.known_on for one in self.events)]
        return Case(
            promise=self.promise,
            later=tuple(sorted(self.later, key=lambda one: one.made_on)),
            events=tuple(self.events),
            decisions=tuple(self.decisions),
            release_days=tuple(sorted(said + self.read_on)),
            review=tuple(self.review),
        )


@pytest.fixture
def hearing() -> Hearing:
    return Hearing()


@given(parsers.parse('the company promised on "{on}" the {what} of "ORBIT" between "{first}" and "{last}"'))
def _(hearing: Hearing, on: str, what: str, first: str, last: str) -> None:
    hearing.promise = promise(KINDS[what], day(on), window(day(first), day(last)))


@given(parsers.parse('the company promised on "{on}" the {what} of "ORBIT" by "{last}"'))
def _(hearing: Hearing, on: str, what: str, last: str) -> None:
    hearing.promise = promise(KINDS[what], day(on), window(day(on), day(last), from_saying=True))


@given(parsers.parse('the company promised on "{on}" the {what} of "ORBIT" no earlier than "{first}"'))
def _(hearing: Hearing, on: str, what: str, first: str) -> None:
    hearing.promise = promise(KINDS[what], day(on), window(day(first), None, phrase=f"no earlier than {first}"))


@given(parsers.parse('the company promised on "{on}" the {what} of "ORBIT" as early as "{first}" to "{last}"'))
def _(hearing: Hearing, on: str, what: str, first: str, last: str) -> None:
    meant = window(day(first), day(last), open_ended=True, phrase=f"as early as {first} to {last}")
    hearing.promise = promise(KINDS[what], day(on), meant)


@given(parsers.parse('the company promised on "{on}" a {what} on "{at}"'))
def _(hearing: Hearing, on: str, what: str, at: str) -> None:
    hearing.promise = promise(KINDS[what], day(on), window(day(at), day(at)))


@given(parsers.parse('the company said on "{on}" that its cash lasts into "{first}" to "{last}"'))
def _(hearing: Hearing, on: str, first: str, last: str) -> None:
    hearing.promise = promise(Kind.CASH_RUNWAY, day(on), window(day(first), day(last)))


@given(parsers.parse('the company said on "{on}" that its cash lasts through "{last}"'))
def _(hearing: Hearing, on: str, last: str) -> None:
    hearing.promise = promise(Kind.CASH_RUNWAY, day(on), window(day(on), day(last), from_saying=True))


@given(parsers.parse('by the company\'s fiscal year this window would end on "{last}"'))
def _(hearing: Hearing, last: str) -> None:
    hearing.promise = replace(hearing.promise, window=replace(hearing.promise.window, other_latest=day(last)))


@given(parsers.parse('under the policy "strict" this window would end on "{last}"'))
def _(hearing: Hearing, last: str) -> None:
    hearing.promise = replace(hearing.promise, window=replace(hearing.promise.window, strict_latest=day(last)))


@given(parsers.parse('on "{on}" it reported that this happened on "{at}"'))
def _(hearing: Hearing, on: str, at: str) -> None:
    hearing.events.append(event(StatementType.DELIVERY, day(on), Interval(day(at), day(at))))


@given(parsers.parse('on "{on}" it reported that this happened between "{first}" and "{last}"'))
def _(hearing: Hearing, on: str, first: str, last: str) -> None:
    hearing.events.append(event(StatementType.DELIVERY, day(on), Interval(day(first), day(last))))


@given(parsers.parse('on "{on}" it took this back: "{quote}"'))
def _(hearing: Hearing, on: str, quote: str) -> None:
    hearing.events.append(event(StatementType.UNDOING, day(on), Interval(day(on), day(on)), quote))


@given(parsers.parse('on "{on}" it gave this up or was refused: "{quote}"'))
def _(hearing: Hearing, on: str, quote: str) -> None:
    hearing.events.append(event(StatementType.WITHDRAWAL, day(on), Interval(day(on), day(on)), quote))


@given(parsers.parse('on "{on}" it gave new guidance, between "{first}" and "{last}": "{quote}"'))
def _(hearing: Hearing, on: str, first: str, last: str, quote: str) -> None:
    hearing.later.append(promise(hearing.promise.milestone.kind, day(on), window(day(first), day(last)), quote))


@given(parsers.parse('on "{on}" it gave new guidance, no earlier than "{first}"'))
def _(hearing: Hearing, on: str, first: str) -> None:
    hearing.later.append(promise(hearing.promise.milestone.kind, day(on), window(day(first), None)))


@given(parsers.parse('by the company\'s fiscal year the new window would end on "{last}"'))
def _(hearing: Hearing, last: str) -> None:
    new = hearing.later[-1]
    hearing.later[-1] = replace(new, window=replace(new.window, other_latest=day(last)))


@given(parsers.parse('on "{on}" it said the first window again'))
def _(hearing: Hearing, on: str) -> None:
    again = cited(StatementType.PROMISE, hearing.promise.milestone.kind, day(on), "It is still expected then.")
    hearing.promise = replace(hearing.promise, restatements=(*hearing.promise.restatements, again))
    hearing.read_on.append(day(on))


@given(parsers.parse('other releases of the company were read of "{days}"'))
def _(hearing: Hearing, days: str) -> None:
    hearing.read_on.extend(day(one) for one in days.split(", "))


@given(parsers.parse('nobody could decide whether "{matter}" concerns it'))
def _(hearing: Hearing, matter: str) -> None:
    hearing.review.append(matter)


@given(parsers.parse('{who} ruled on "{on}" that it is "{status}", because "{why}"'))
def _(hearing: Hearing, who: str, on: str, status: str, why: str) -> None:
    hearing.decisions.append(
        Decision(f"d{len(hearing.decisions)}", hearing.promise.id, Status(status), day(on), why, by=who)
    )


@when(parsers.parse('the promise is judged as of "{as_of}"'))
def _(hearing: Hearing, as_of: str) -> None:
    hearing.verdict, hearing.tried = judge(hearing.case(), day(as_of)), tried(hearing.case(), day(as_of))


@when(parsers.parse('the promise is judged as of "{as_of}" with {grace:d} days of grace'))
def _(hearing: Hearing, as_of: str, grace: int) -> None:
    hearing.verdict, hearing.tried = judge(hearing.case(), day(as_of), grace), tried(hearing.case(), day(as_of), grace)


@then(parsers.parse('the verdict is "{status}" by "{rule}"'))
def _(hearing: Hearing, status: str, rule: str) -> None:
    assert (hearing.verdict.status, hearing.verdict.rule) == (status, rule)


@then(parsers.parse('this was settled on "{on}"'))
def _(hearing: Hearing, on: str) -> None:
    assert hearing.verdict.decided_on == day(on)


@then("this is not settled")
def _(hearing: Hearing) -> None:
    assert hearing.verdict.decided_on is None


@then(parsers.parse("its reason is: {because}"))
def _(hearing: Hearing, because: str) -> None:
    assert hearing.verdict.because == because


@then(parsers.parse('the slip is "{manner}"'))
def _(hearing: Hearing, manner: str) -> None:
    assert hearing.verdict.manner == manner


@then(parsers.parse("the days late are {generous:d} at the best reading and {strict:d} at the worst"))
def _(hearing: Hearing, generous: int, strict: int) -> None:
    late = hearing.verdict.days_late
    assert (late.generous, late.strict) == (generous, strict)


@then(parsers.parse("a person is asked: {question}"))
def _(hearing: Hearing, question: str) -> None:
    assert question in hearing.verdict.review


@then(parsers.parse('the rule "{rule}" did not apply: {why}'))
def _(hearing: Hearing, rule: str, why: str) -> None:
    assert Tried(rule, applied=False, why=why) in hearing.tried


@then("the story of the verdict is")
def _(hearing: Hearing, datatable: list[list[str]]) -> None:
    history = [[change.on.isoformat(), change.status, change.rule] for change in hearing.verdict.history]
    assert history == datatable[1:]
