"""Tables, bullets and headings, and the headings that rule them."""

import pytest

from tests.laid_out import DATELINE, NORD, TITLE, section
from tracker.core.layout import lay_out
from tracker.core.models import Section


def test_a_row_is_a_sentence_under_the_names_of_its_columns() -> None:
    rows = "Label     Product      Release Date\nNordlys   Aurora       May 5, 2026\nNordlys   Borealis     TBA"
    laid = lay_out(f"{TITLE}\n\n{DATELINE}\n\nRelease schedule\n\n{rows}", TITLE, NORD)
    row = next(s for s in laid if "Aurora  " in s.text)
    assert (row.section, row.heading) == (Section.TABLE, "Release schedule / Label | Product | Release Date")


def test_a_table_without_names_of_columns_is_ruled_by_the_heading_above() -> None:
    laid = lay_out(
        f"{TITLE}\n\n{DATELINE}\n\nExpected milestones\n1H 2026   AURORA: topline data\n2H 2026   NT-2: IND",
        TITLE,
        NORD,
    )
    assert [(s.text, s.heading) for s in laid if s.section is Section.TABLE] == [
        ("1H 2026   AURORA: topline data", "Expected milestones"),
        ("2H 2026   NT-2: IND", "Expected milestones"),
    ]


@pytest.mark.parametrize(
    "row", ["| AURORA | topline data | H1 2026 |", "AURORA\ttopline data\tH1 2026", "AURORA    topline data    H1 2026"]
)
def test_bars_tabs_and_gaps_make_rows(row: str) -> None:
    assert section("AURORA", TITLE, DATELINE, row) is Section.TABLE


def test_two_blanks_behind_a_full_stop_do_not_make_a_row() -> None:
    assert section("It works", TITLE, DATELINE, "It works.   The company expects data in May 2026.") is Section.BODY


@pytest.mark.parametrize(
    "mark", ["•", "*", "-", "–", "·", "o", "1.", "(a)", "a)", "■", "►", "□", "iv)", "12.", "●", "▪", "+", "--"]
)
def test_a_bullet_of_any_kind_is_a_bullet_without_its_mark(mark: str) -> None:
    laid = lay_out(
        f"{TITLE}\n\n{DATELINE}\n\nMilestones:\n  {mark} Topline data in May 2026\n  {mark} A filing in June 2026",
        TITLE,
        NORD,
    )
    bullets = [(s.text, s.section, s.heading) for s in laid[-2:]]
    assert bullets == [
        ("Topline data in May 2026", Section.BULLET, "Milestones"),
        ("A filing in June 2026", Section.BULLET, "Milestones"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Milestones: • Topline data in May 2026 • A filing in June 2026 • A launch in 2027",
        "Milestones: * Topline data in May 2026 * A filing in June 2026 * A launch in 2027",
        "Milestones: - Topline data in May 2026; - A filing in June 2026; - A launch in 2027",
        "Milestones: ● Topline data in May 2026● A filing in June 2026● A launch in 2027",
    ],
)
def test_bullets_run_together_on_one_line_are_bullets(line: str) -> None:
    laid = lay_out(f"{TITLE}\n\n{DATELINE}\n\n{line}", TITLE, NORD)
    assert [s.text.rstrip(";") for s in laid[-3:]] == [
        "Topline data in May 2026",
        "A filing in June 2026",
        "A launch in 2027",
    ]
    assert {(s.section, s.heading) for s in laid[-3:]} == {(Section.BULLET, "Milestones")}


def test_fields_run_together_are_parted_but_an_events_time_keeps_its_title() -> None:
    line = (
        "Polar Congress, Oslo, NODate/Time: May 5, 2026 at 10 a.m. (Room 2)Session Title: AURORA dataSpeaker: Ada Lund"
    )
    assert [s.text for s in lay_out(line, "", NORD)] == [
        "Polar Congress, Oslo, NO",
        "Date/Time: May 5, 2026 at 10 a.m. (Room 2)Session Title: AURORA data",
        "Speaker: Ada Lund",
    ]


def test_a_lead_in_rules_its_bullets_and_no_more() -> None:
    laid = lay_out(
        f"{TITLE}\n\n{DATELINE}\n\nPipeline\n\nWe plan in 2026:\n• data\n• a filing\n\nNothing else is planned.",
        TITLE,
        NORD,
    )
    assert [(s.text, s.heading) for s in laid[-3:]] == [
        ("data", "We plan in 2026"),
        ("a filing", "We plan in 2026"),
        ("Nothing else is planned.", "Pipeline"),
    ]


@pytest.mark.parametrize(
    "heading", ["Program Updates", "NT-1 in Insomnia:", "AURORA: NT-1 in Northern Insomnia", "## Pipeline", "**NT-1**"]
)
def test_a_heading_rules_the_sentences_under_it(heading: str) -> None:
    laid = lay_out(f"{TITLE}\n\n{DATELINE}\n\n{heading}\n\nData are due in May 2026. A filing follows.", TITLE, NORD)
    assert [s.heading for s in laid[-2:]] == [heading.strip("#*: ")] * 2


def test_a_run_in_heading_rules_its_paragraph() -> None:
    laid = lay_out(
        f"{TITLE}\n\n{DATELINE}\n\nPipeline\n\nAURORA. Topline data are due in May 2026.\n\nMore follows.", TITLE, NORD
    )
    assert [s.heading for s in laid[-3:]] == ["Pipeline", "AURORA", "Pipeline"]


def test_lines_of_a_list_without_marks_are_not_headings() -> None:
    laid = lay_out(
        f"{TITLE}\n\n{DATELINE}\n\nDue in 2026\n\nAURORA Data\nNT-2 Filing\nOslo Plant\n\nThat is all.", TITLE, NORD
    )
    assert [s.heading for s in laid[-4:]] == ["Due in 2026"] * 4
