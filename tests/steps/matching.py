"""Steps about matching: releases of companies, one after the other, and what of the later belongs to the earlier."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pytest_bdd import given, parsers, then, when

from tests.written import Written, released
from tracker.core.matching import assemble
from tracker.core.matching.aliases import Aliases
from tracker.core.matching.companies import by_company, current
from tracker.core.matching.weaver import Weaver
from tracker.core.models import Case, Source, StatementType
from tracker.lexicons.english import english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.core.models import Event, Release

KIND_OF_EVENT = {
    "proved": StatementType.DELIVERY,
    "dropped": StatementType.WITHDRAWAL,
    "undone": StatementType.UNDOING,
}


@dataclass
class Story:
    """What companies tell, release by release, and the promises it comes to."""

    told: list[Written] = field(default_factory=list)
    as_of: date = date.max
    cases: tuple[Case, ...] = ()

    def tell(self, on: str, sentence: str = "", **more: object) -> None:
        """Another release of the company that told last."""
        last = self.told[-1]
        self.told.append(Written(last.company, last.ticker, date.fromisoformat(on), _some(sentence), **more))

    def releases(self) -> list[Release]:
        """The releases as they are read, each alone."""
        return [released(one.draft()) for one in self.told]

    def case(self, kind: str, name: str, made: str) -> Case:
        """The one promise of this milestone made on this day."""
        found = [case for case in self.cases if _is_about(case, kind, name) and str(case.promise.made_on) == made]
        assert len(found) == 1, [_title(case) for case in self.cases]
        return found[0]

    def refusals(self, on: str) -> Iterator[str]:
        """The rules of matching that turned down what was told on a day."""
        for group in by_company(release for release in self.releases() if release.date <= self.as_of):
            weaver = Weaver(english().names, Aliases(), self.as_of)
            weaver.weave(current(group))
            said = {statement.id for release in group if str(release.date) == on for statement in release.statements}
            yield from (refusal.rule for id_ in said for refusal in weaver.refusals.get(id_, ()))


@pytest.fixture
def story() -> Story:
    return Story()


@given(parsers.parse('"{company}" ({ticker}) tells on "{on}": "{sentence}"'))
def _(story: Story, company: str, ticker: str, on: str, sentence: str) -> None:
    story.told.append(Written(company, ticker, date.fromisoformat(on), _some(sentence)))


@given(parsers.parse('it tells on "{on}": "{sentence}"'))
def _(story: Story, on: str, sentence: str) -> None:
    story.tell(on, sentence)


@given(parsers.parse('it heads its release of "{on}": "{headline}"'))
def _(story: Story, on: str, headline: str) -> None:
    story.tell(on, headline=headline)


@given(parsers.parse('it heads its release of "{on}" "{headline}" and tells: "{sentence}"'))
def _(story: Story, on: str, headline: str, sentence: str) -> None:
    story.tell(on, sentence, headline=headline)


@given(parsers.parse('under the id "{source}" it tells on "{on}": "{sentence}"'))
def _(story: Story, on: str, source: str, sentence: str) -> None:
    story.tell(on, sentence, source=Source(source))


@given(parsers.parse('it tells the same on "{on}", at the address "{url}"'))
def _(story: Story, on: str, url: str) -> None:
    last = story.told[-1]
    story.tell(on, headline=last.title, source=Source(url=url))
    story.told[-1].sentences.extend(last.sentences)


@when(parsers.parse('what was told is put together as of "{as_of}"'))
def _(story: Story, as_of: str) -> None:
    story.as_of = date.fromisoformat(as_of)
    story.cases = assemble(story.releases(), story.as_of, english().names)


@when(parsers.parse('what was told is put together as of "{as_of}", the last release first'))
def _(story: Story, as_of: str) -> None:
    story.as_of = date.fromisoformat(as_of)
    story.cases = assemble(reversed(story.releases()), story.as_of, english().names)


@then(parsers.parse('the {kind} of "{name}" promised on "{made}" is {what} by what was told on "{on}"'))
def _(story: Story, kind: str, name: str, made: str, what: str, on: str) -> None:
    assert KIND_OF_EVENT[what] in {event.type for event in _events(story.case(kind, name, made), on)}


@then(parsers.parse('the {kind} of "{name}" promised on "{made}" is untouched'))
def _(story: Story, kind: str, name: str, made: str) -> None:
    case = story.case(kind, name, made)
    assert (case.events, case.later, case.promise.restatements) == ((), (), ())


@then(parsers.parse('nothing proves the {kind} of "{name}" promised on "{made}"'))
def _(story: Story, kind: str, name: str, made: str) -> None:
    assert [event for event in story.case(kind, name, made).events if event.counts_on(story.as_of)] == []


@then(parsers.parse('the {kind} of "{name}" promised on "{made}" is moved on "{on}" to "{last}" at the latest'))
def _(story: Story, kind: str, name: str, made: str, on: str, last: str) -> None:
    later = [(str(one.made_on), str(one.window.latest)) for one in story.case(kind, name, made).later]
    assert later == [(on, last)]


@then(parsers.parse('the {kind} of "{name}" promised on "{made}" is said again on "{on}"'))
def _(story: Story, kind: str, name: str, made: str, on: str) -> None:
    case = story.case(kind, name, made)
    assert case.later == ()
    assert on in [str(cited.release.date) for cited in case.promise.restatements]


@then(parsers.parse('a person is asked about the {kind} of "{name}" promised on "{made}", for "{why}"'))
def _(story: Story, kind: str, name: str, made: str, why: str) -> None:
    assert [doubt for doubt in story.case(kind, name, made).doubts if doubt.question.startswith(why)] != []


@then("no person is asked anything")
def _(story: Story) -> None:
    assert [case.doubts for case in story.cases if case.doubts] == []


@then(parsers.parse('what was told on "{on}" is turned down by "{rule}"'))
def _(story: Story, on: str, rule: str) -> None:
    assert rule in set(story.refusals(on))


@then("these promises stand:")
def _(story: Story, datatable: list[list[str]]) -> None:
    header, *rows = datatable
    assert header == ["company", "kind", "promised on", "last day"]
    shown = [
        (c.promise.company.name, c.promise.milestone.kind, c.promise.made_on, c.promise.window.latest)
        for c in story.cases
    ]
    assert [[str(cell) for cell in row] for row in shown] == rows


def _some(sentence: str) -> list[str]:
    """A body of one sentence, or of none."""
    return [sentence] if sentence else []


def _is_about(case: Case, kind: str, name: str) -> bool:
    """Whether a promise is of this kind, and this is one of its names."""
    return case.promise.milestone.kind == kind and name in case.promise.milestone.subject


def _title(case: Case) -> tuple[str, str, tuple[str, ...]]:
    """What a promise is called where a test fails."""
    return str(case.promise.made_on), case.promise.milestone.kind, case.promise.milestone.subject


def _events(case: Case, on: str) -> list[Event]:
    """What was told of a promise on a day."""
    return [event for event in case.events if str(event.cited.release.date) == on]
