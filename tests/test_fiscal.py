"""The month in which a company's year ends, from its own words."""

import pytest

from tracker.core.extraction.fiscal import fiscal_year_end


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("for its fiscal year ended June 30, 2027", 6),
        ("Our fiscal year ends on the last Sunday of September; fiscal year ended September 26, 2027", 9),
        ("fiscal 2027 ended March 31, 2027", 3),
        ("results for its fiscal third quarter ended March 31, 2027", 6),
        ("for the fiscal second quarter ended December 31, 2026", 6),
        ("for the fiscal first quarter ended September 30, 2026", 6),
        ("the fourth quarter of fiscal 2027, which ended June 30", 6),
        ("the fiscal 2027 period from January 1 to March 31", None),
        ("revenue in fiscal 2027 grew through March 31", None),
        ("for the quarter ended March 31, 2027", None),
    ],
)
def test_the_end_of_a_quarter_is_not_the_end_of_the_year(text: str, month: int | None) -> None:
    assert fiscal_year_end(text) == month
