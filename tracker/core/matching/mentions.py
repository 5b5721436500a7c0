"""How often the release that made a promise says the same, counted by where it stands."""

from __future__ import annotations

from tracker.core.matching.threads import Pledge, same_window
from tracker.core.models import Mentions, Section, Statement, StatementType


def mentions_of(pledge: Pledge) -> Mentions:
    """Count the issuer's own statements and the repetitions elsewhere in the first release."""
    release = pledge.first.release
    own = sum(cited.release.id == release.id for cited in pledge.cited)
    elsewhere = [s for s in release.statements if s.type is StatementType.MENTION and _is_repetition(s, pledge)]
    count = {section: sum(s.section is section for s in elsewhere) for section in Section}
    return Mentions(
        own, count[Section.SAFE_HARBOR], count[Section.TRANSLATION], count[Section.THIRD_PARTY] + count[Section.FAQ]
    )


def _is_repetition(statement: Statement, pledge: Pledge) -> bool:
    """The same window; in English also the same kind."""
    if statement.window is None or not (
        same_window(statement.window, pledge.window) or statement.window.latest == pledge.window.latest
    ):
        return False
    return statement.section is Section.TRANSLATION or statement.milestone.kind is pledge.first.statement.milestone.kind
