"""What people read: it fits the paper, it can be trusted on a terminal, and it says the same everywhere."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import invented
from tracker.core.answers import Read, Story
from tracker.core.models import Case, Company, Kind, Refused, Status
from tracker.core.resolution import Tried
from tracker.core.resolution.rules import RESOLUTION
from tracker.core.text import clean
from tracker.render import lists
from tracker.render.outlook import outlook
from tracker.render.paper import Paper, line, shorten
from tracker.render.status import status
from tracker.render.story import story
from tracker.render.table import Column, fit, table

HOSTILE = "\x1b[31mred\x1b]0;title\x07 \u202eevil\u2066 \x9b1m line\nbreak\ttab"
COLOUR = re.compile(r"\x1b\[\d+m")


def widest(text: str) -> int:
    return max(len(COLOUR.sub("", row)) for row in text.splitlines())


@pytest.mark.parametrize("width", [80, 100, 140])
def test_the_status_table_fits_its_paper(width: int) -> None:
    long = Company("The Extraordinarily Long-Winded Widget and Gadget Manufacturing Holdings", None)
    names = ("Phase 2/3 STELLAR-AURORA trial", "wearable pump", "second-generation titanium housing")
    rows = [
        invented.judged(company=long, milestone=invented.milestone(Kind.REGULATORY_SUBMISSION, *names)),
        invented.judged(
            Status.SLIPPED, "delivery-day-unknown", window=invented.window("in the second half of calendar year 2025")
        ),
        invented.kept(),
    ]
    assert widest(status(invented.report(*rows), Paper(width=width, colour=True))) <= width


def test_the_status_table_names_each_promise_by_the_last_part_of_its_id() -> None:
    shown = status(invented.report(invented.kept()), Paper(width=80))
    assert shown.splitlines()[2].startswith("4f1c")


def test_the_summary_line_counts_and_says_its_day() -> None:
    shown = status(invented.report(invented.kept(), invented.judged()), Paper(width=80))
    assert shown.splitlines()[-1] == "1 kept, 0 slipped, 1 pending as of 2026-04-13"


def test_an_empty_report_is_its_summary_alone() -> None:
    assert status(invented.report(), Paper()) == "0 kept, 0 slipped, 0 pending as of 2026-04-13"


@pytest.mark.parametrize("kind", [Kind.CASH_RUNWAY, Kind.EVENT, Kind.FINANCIAL_GUIDANCE])
def test_the_summary_leaves_out_what_is_never_judged(kind: Kind) -> None:
    report = invented.report(invented.judged(milestone=invented.milestone(kind)))
    assert report.summary.pending == 0


def test_colour_is_only_where_the_paper_shows_it() -> None:
    report = invented.report(invented.kept())
    assert "\x1b" not in status(report, Paper(colour=False))
    assert "\x1b[32mkept\x1b[0m" in status(report, Paper(colour=True))


def told(refused: tuple[Refused, ...] = (), sentences: dict[str, str] | None = None, **changes) -> Story:
    judged = invented.Judged(invented.promise(**changes), invented.verdict())
    tried = (Tried("withdrawn", False, "No withdrawal is known."), Tried("window-open", True, "It runs on."))
    case = Case(promise=judged.promise, refused=refused)
    sentences = sentences or {"window-open": "the window has not passed"}
    return Story(as_of=invented.TODAY, judged=judged, thread=(judged,), case=case, tried=tried, sentences=sentences)


def test_a_story_names_its_rule_in_its_sentence_and_the_rules_before_it() -> None:
    text = story(told(), Paper(width=100))
    assert "pending by window-open: the window has not passed" in text
    assert "withdrawn: No withdrawal is known." in text
    assert "It runs on." not in text


def test_a_story_quotes_the_company_and_says_where_the_words_stand() -> None:
    text = story(told(), Paper(width=100))
    assert "“Acme expects to open the plant by year-end 2025.”" in text
    assert "2025-01-28: Acme Plans Its Year, 2025-01-28-a, body, characters 10-58" in text


def test_a_story_counts_restatements_and_quotes_them_only_when_all_is_asked_for() -> None:
    again = invented.cited("The plant will open by year-end 2025.")
    assert "1 restatement: 2025-01-28" in story(told(restatements=(again,)), Paper())
    assert "The plant will open" not in story(told(restatements=(again,)), Paper())
    assert "The plant will open" in story(told(restatements=(again,)), Paper(), everything=True)


def refused(number: int) -> Refused:
    return Refused(invented.cited(f"Acme opened the gate of plant {number}."), "same-thing", "another thing")


def test_a_story_tells_what_was_not_taken_and_by_which_rule() -> None:
    text = story(told(refused=(refused(1),)), Paper(width=100))
    assert "Not taken  2025-01-28: “Acme opened the gate of plant 1.”" in text
    assert "by same-thing: another thing" in text


@pytest.mark.parametrize(("number", "hidden"), [(3, ""), (4, "and 1 more: --all shows them")])
def test_a_story_tells_three_that_were_not_taken_and_all_where_all_is_asked_for(number: int, hidden: str) -> None:
    many = tuple(map(refused, range(number)))
    assert hidden in story(told(refused=many), Paper(width=100))
    assert f"of plant {number - 1}." in story(told(refused=many), Paper(width=100), everything=True)
    assert ("more: --all" in story(told(refused=many), Paper(width=100))) == bool(hidden)


def test_a_story_gives_the_sentence_of_the_rule_that_turned_a_statement_down_where_all_is_asked_for() -> None:
    one = told(refused=(refused(1),), sentences={"same-thing": "they must name something in common"})
    assert "by same-thing (they must name something in common): another thing" in story(
        one, Paper(width=100), everything=True
    )


def test_a_story_fits_a_screen() -> None:
    text = story(told(restatements=tuple(invented.cited() for _ in range(40))), Paper(width=80))
    assert len(text.splitlines()) <= 40


@pytest.mark.parametrize("rule", RESOLUTION.names())
def test_every_verdict_says_what_would_change_it(rule: str) -> None:
    assert "{" not in outlook(invented.judged(rule=rule))


def hostile_report():
    company = Company(HOSTILE, HOSTILE)
    said = invented.cited(HOSTILE, milestone=invented.milestone(Kind.LAUNCH, HOSTILE))
    return invented.judged(
        company=company,
        milestone=invented.milestone(Kind.LAUNCH, HOSTILE),
        window=invented.window(HOSTILE),
        statement=said,
        condition=HOSTILE,
    )


@pytest.mark.parametrize("width", [80, 140])
def test_no_title_can_command_the_terminal_from_a_table(width: int) -> None:
    shown = status(invented.report(hostile_report()), Paper(width=width))
    assert shown == clean(shown)


def test_no_title_can_command_the_terminal_from_a_story() -> None:
    hostile = hostile_report()
    one = Story(
        as_of=invented.TODAY,
        judged=hostile,
        thread=(hostile,),
        case=Case(promise=hostile.promise),
        tried=(),
        sentences={},
    )
    shown = story(one, Paper())
    assert shown == clean(shown)


def test_readings_say_the_longest_gap_and_where_it_began() -> None:
    read = Read(
        company=invented.ACME,
        first=date(2025, 1, 1),
        last=date(2025, 12, 1),
        releases=3,
        longest_gap=200,
        gap_from=date(2025, 2, 1),
    )
    assert "200 days from 2025-02-01" in lists.readings([read], Paper())


@given(st.text(), st.integers(5, 80))
def test_a_shortened_text_fits_and_is_one_line(text: str, width: int) -> None:
    short = shorten(text, width)
    assert len(short) <= width
    assert short == line(short)


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 30)), min_size=1, max_size=8), st.integers(0, 300))
def test_columns_give_way_no_further_than_they_must(columns: list[tuple[int, int]], room: int) -> None:
    natural, least = [one for one, _ in columns], [one for _, one in columns]
    widths = fit(natural, least, room)
    assert all(min(a, b) <= width <= a for a, b, width in zip(natural, least, widths, strict=True))
    assert sum(widths) <= room or all(width == min(a, b) for a, b, width in zip(natural, least, widths, strict=True))
    assert sum(widths) == min(sum(natural), max(room, sum(widths)))


def test_a_table_keeps_the_words_of_a_folded_cell() -> None:
    text = table([Column("one", 4), Column("two", 10)], [["a", "many words that do not fit on a line"]], 30)
    assert "".join(text.split()).endswith("manywordsthatdonotfitonaline")
    assert widest(text) <= 30
