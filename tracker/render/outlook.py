"""What would change a verdict, for each rule that can have given it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.core.answers import Judged

_BY_HAND = "a person's decision with its reason and source"

_CHANGES = {
    "decided-by-hand": "only another decision by a person, or taking this one back",
    "not-judged": f"{_BY_HAND}; promises of this kind are recorded and not judged",
    "undone": "a release from an earlier day that shows the delivery stood, or {by_hand}",
    "delivered-early": "a later release that takes the delivery back, or {by_hand}",
    "delivered-in-window": "a later release that takes the delivery back, or {by_hand}",
    "delivery-day-unknown": "a release that names the day: by {latest} keeps it, later is a slip; or {by_hand}",
    "delivered-late": "a release that shows a delivery by {latest}, or {by_hand}",
    "withdrawn": "a release that shows the milestone was reached after all by {latest}, or {by_hand}",
    "pushed-back": "a release that shows the milestone was reached after all by {latest}, or {by_hand}",
    "open-ended": "a delivery on any day keeps it; a withdrawal makes it a slip; so does {by_hand}",
    "closed-in-silence": "a release that shows a delivery by {latest}, or {by_hand}",
    "nothing-read-since": "reading a later release: a delivery by {latest} keeps it, silence makes it a slip",
    "window-open": "a delivery by {latest} keeps it; a later date, a withdrawal or silence past {latest} is a slip",
}


def outlook(judged: Judged) -> str:
    """Say what would change this verdict."""
    latest = judged.promise.window.latest or "the last day"
    return _CHANGES[judged.verdict.rule].format(latest=latest, by_hand=_BY_HAND)
