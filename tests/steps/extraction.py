"""Steps about reading: a release built around what its company says in it, and what the reading takes from that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from pytest_bdd import given, parsers, then, when

from tests.written import Written, reading
from tracker.core.models import Role, Statement, StatementType

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tracker.core.extraction import Reading

STRONG = (Role.PRODUCT, Role.TRIAL)

PLACES: dict[str, Callable[[Written, str], None]] = {
    "in its headline": lambda release, words: setattr(release, "headline", words),
    "in a bullet": lambda release, words: release.bullets.append(words),
    "in its safe harbor": lambda release, words: release.safe_harbor.append(words),
    "among its contacts": lambda release, words: release.contacts.append(words),
    "below its end": lambda release, words: release.appended.append(words),
}
"""Where in a release words can stand that are not its body."""


@dataclass
class Page:
    """A release as it is written, and what was read in it once it is read."""

    release: Written
    read: Reading | None = None

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All that was read in it."""
        assert self.read is not None
        return self.read.statements

    def of(self, kind: StatementType) -> list[Statement]:
        """What was read in it of one type."""
        return [statement for statement in self.statements if statement.type is kind]

    def rules(self, phrase: str = "") -> set[str]:
        """The rules that took or refused the dates in it, or the dates whose words hold a phrase."""
        assert self.read is not None
        return {taken.rule for taken in self.read.dated if phrase in taken.window.phrase}


@given(parsers.parse('"{company}" ({ticker}) says on "{on}": "{sentence}"'), target_fixture="page")
def says(company: str, ticker: str, on: str, sentence: str) -> Page:
    return Page(Written(company, ticker, date.fromisoformat(on), [sentence]))


@given(parsers.parse('"{company}" ({ticker}) says on "{on}":'), target_fixture="page")
def says_at_length(company: str, ticker: str, on: str, docstring: str) -> Page:
    return says(company, ticker, on, docstring.strip())


@given(parsers.parse('"{company}" ({ticker}) writes on "{on}" {place}: "{words}"'), target_fixture="page")
def writes(company: str, ticker: str, on: str, place: str, words: str) -> Page:
    release = Written(company, ticker, date.fromisoformat(on))
    PLACES[place](release, words)
    return Page(release)


@given(parsers.parse('"{company}" ({ticker}) lists on "{on}" under "{heading}":'), target_fixture="page")
def lists(company: str, ticker: str, on: str, heading: str, datatable: list[list[str]]) -> Page:
    bullets = [row[0] for row in datatable]
    return Page(Written(company, ticker, date.fromisoformat(on), bullets=bullets, bullets_under=heading))


@given(parsers.parse('below the release of "{company}" ({ticker}) of "{on}" the page adds:'), target_fixture="page")
def page_adds(company: str, ticker: str, on: str, docstring: str) -> Page:
    return Page(Written(company, ticker, date.fromisoformat(on), appended=[docstring.strip()]))


@when("the release is read")
def is_read(page: Page) -> None:
    page.read = reading(page.release.draft())


@then("it promises:")
def promises(page: Page, datatable: list[list[str]]) -> None:
    header, *rows = datatable
    assert header == ["kind", "subject", "first day", "last day"]
    assert _shown(page.of(StatementType.PROMISE), rows) == sorted(rows)


@then(parsers.parse('it promises the {kind} of "{subject}" between "{first}" and "{last}"'))
def promises_one(page: Page, kind: str, subject: str, first: str, last: str) -> None:
    rows = [[kind, subject, first, last]]
    assert _shown(page.of(StatementType.PROMISE), rows) == rows


@then("it promises nothing")
def promises_nothing(page: Page) -> None:
    assert page.of(StatementType.PROMISE) == []


@then("it says nothing of a milestone")
def says_nothing(page: Page) -> None:
    assert page.statements == ()


@then(parsers.parse('the sentence is set aside by "{rule}"'))
def set_aside(page: Page, rule: str) -> None:
    assert page.of(StatementType.PROMISE) == []
    assert rule in page.rules()


@then(parsers.parse('the date "{phrase}" is set aside by "{rule}"'))
def date_set_aside(page: Page, phrase: str, rule: str) -> None:
    assert page.rules(phrase) == {rule}
    quoted = [s for s in page.of(StatementType.PROMISE) if s.window is not None and phrase in s.window.phrase]
    assert quoted == []


@then(parsers.parse('the sentence is taken by "{rule}"'))
def taken(page: Page, rule: str) -> None:
    assert page.rules() == {rule}
    assert page.of(StatementType.PROMISE) != []


@then(parsers.parse('the sentence is decided by "{rule}"'))
def decided(page: Page, rule: str) -> None:
    assert page.rules() == {rule}


@then(parsers.parse('it repeats the {kind} of "{subject}", which promises nothing'))
def repeats(page: Page, kind: str, subject: str) -> None:
    assert page.of(StatementType.PROMISE) == []
    assert (kind, subject) in {(s.milestone.kind, name) for s in page.of(StatementType.MENTION) for name in _names(s)}


@then(parsers.parse("it asks about a {kind}"))
def asks(page: Page, kind: str) -> None:
    assert [question.milestone.kind for question in page.of(StatementType.QUESTION)] == [kind]


@then(parsers.parse('it takes back the {kind} of "{subject}"'))
def takes_back(page: Page, kind: str, subject: str) -> None:
    withdrawn = page.of(StatementType.WITHDRAWAL)
    assert (kind, subject) in {(s.milestone.kind, name) for s in withdrawn for name in _names(s)}


@then(parsers.parse('it reports the {kind} of "{subject}" as done between "{first}" and "{last}"'))
def reports(page: Page, kind: str, subject: str, first: str, last: str) -> None:
    done = [s for s in page.of(StatementType.DELIVERY) if s.days is not None]
    told = {(s.milestone.kind, name, str(s.days.earliest), str(s.days.latest)) for s in done for name in _names(s)}
    assert (kind, subject, first, last) in told


@then(parsers.parse('the promise stands under the condition "{words}"'))
def condition(page: Page, words: str) -> None:
    assert {promise.condition for promise in page.of(StatementType.PROMISE)} == {words}


def _shown(promises: Sequence[Statement], rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """The promises as rows of such a table; of the names, products and trials, and others that the table speaks of."""
    spoken = {name for row in rows for name in row[1].split(", ")}
    return sorted(_row(promise, spoken) for promise in promises)


def _row(promise: Statement, spoken: set[str]) -> list[str]:
    """Kind, subject in the order of the alphabet, first and last day of a promise; "none" for no last day."""
    window = promise.window
    assert window is not None
    names = {n.text for n in promise.milestone.names if n.role in STRONG or n.text in spoken}
    return [promise.milestone.kind, ", ".join(sorted(names)), str(window.earliest), str(window.latest or "none")]


def _names(statement: Statement) -> tuple[str, ...]:
    """What a statement is about, name by name."""
    return statement.milestone.subject
