"""As of a day only what was said by then counts: the verdict of that day, and the story of it told later, agree."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.written import Written, released
from tracker.core.matching import assemble
from tracker.core.models import Case, Change, Release
from tracker.core.resolution import judge
from tracker.lexicons.english import english

FIRST = date(2027, 1, 11)
SAYINGS = (
    "We expect to report topline data from the HARBOR trial in the third quarter of 2027.",
    "Topline data from the HARBOR trial are now expected in the first half of 2028.",
    "On March 2, 2027, we reported topline data from the HARBOR trial.",
    "On August 3, 2027, we reported topline data from the HARBOR trial.",
    "The HARBOR trial was written about on August 3, 2027.",
    "We have discontinued the HARBOR trial.",
    "We plan to open the Moss Point plant in June 2027.",
    "We opened the Moss Point plant on June 11, 2027.",
    "The Moss Point plant was painted on June 11, 2027.",
    "We continue to expect to open the Moss Point plant in December 2027.",
    "We plan to submit the NDA for BWT-101 in the first half of 2027.",
    "We submitted the NDA for harvatinib on February 20, 2027.",
    "BWT-101, now known as harvatinib, was well tolerated in adults.",
    "A quiet season.",
)
stories = st.lists(st.sampled_from(SAYINGS), min_size=2, max_size=7)


def told(sayings: list[str]) -> list[Release]:
    """One release every seven weeks, each with one of the sentences."""
    days = [FIRST + timedelta(weeks=7 * number) for number in range(len(sayings))]
    return [
        released(Written("Brightwater Therapeutics", "BWTX", day, [sentence]).draft())
        for day, sentence in zip(days, sayings, strict=True)
    ]


def cases(releases: list[Release], as_of: date) -> dict[str, Case]:
    return {case.promise.id: case for case in assemble(releases, as_of, english().names)}


def standing(history: tuple[Change, ...], on: date) -> tuple[str, str]:
    """The status and the rule that a story of changes gives for a day."""
    last = [change for change in history if change.on <= on][-1]
    return last.status, last.rule


@settings(max_examples=40, deadline=None)
@given(stories)
@example([*SAYINGS[10:13]])
@example([SAYINGS[0], SAYINGS[3], SAYINGS[1]])
def test_the_history_told_at_the_end_is_what_was_said_on_each_day(sayings: list[str]) -> None:
    releases, end = told(sayings), date(2028, 12, 31)
    final = cases(releases, end)
    for release in releases:
        for key, case in cases(releases, release.date).items():
            then = judge(case, release.date)
            if key in final:
                assert standing(judge(final[key], end).history, release.date) == (then.status, then.rule)


@settings(max_examples=20, deadline=None)
@given(stories, st.integers(0, 6))
def test_what_is_still_to_be_published_changes_nothing(sayings: list[str], number: int) -> None:
    releases = told(sayings)
    day = releases[min(number, len(releases) - 1)].date
    published = [release for release in releases if release.date <= day]
    assert cases(releases, day) == cases(published, day)
