"""Reading one release alone, worked out as far as it is asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tracker.core.extraction.bygone import bygone
from tracker.core.extraction.dated import Taken, dated
from tracker.core.extraction.page import Page
from tracker.core.extraction.told import told
from tracker.core.extraction.unread import unread
from tracker.core.models import Kind, Sentence, Statement, StatementType


@dataclass(frozen=True)
class Reading:
    """What a release promises and tells, and what became of each of its dates."""

    page: Page

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the release, with the sections they stand in."""
        return self.page.sentences

    @cached_property
    def dated(self) -> tuple[Taken, ...]:
        """Every date the grammar reads, with the rule that took it or set it aside."""
        return tuple(dated(self.page))

    @cached_property
    def told(self) -> tuple[Statement, ...]:
        """What the release tells as done, dropped or undone."""
        return tuple(told(self.page))

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """All statements, in the order of the text; what a sentence promises it does not also tell as done."""
        promised = [statement for taken in self.dated for statement in taken.statements]
        pledged = {(s.start, s.milestone.kind, s.milestone.text) for s in promised if s.type is StatementType.PROMISE}
        done = [s for s in self.told if not _is_pledged(s, pledged)]
        to_come = {(s.start, s.window.start) for s in promised if s.window}
        unique = {
            statement.id: statement for statement in [*promised, *done, *bygone(self.page, to_come), *unread(self.page)]
        }
        return tuple(sorted(unique.values(), key=lambda s: (s.start, s.type, s.milestone.kind, s.id)))


def _is_pledged(statement: Statement, pledged: set[tuple[int, Kind, str]]) -> bool:
    """Whether the same sentence promises this very thing."""
    said = set(statement.milestone.text.lower().split())
    return any(
        start == statement.start and kind is statement.milestone.kind and said & set(text.lower().split())
        for start, kind, text in pledged
    )
