"""Where on a page the release begins and ends."""

import pytest

from tests.laid_out import DATELINE, PROMISE, TITLE, section, sections
from tracker.core.models import Section


@pytest.mark.parametrize(
    "dateline",
    [
        "BERGEN, Norway, May 6, 2025 (GLOBE NEWSWIRE) -- Nordlys",
        "BERGEN, Norway--(BUSINESS WIRE)--May 6, 2025--Nordlys",
        "BERGEN, Norway--(BUSINESS WIRE)--Nordlys",
        "BERGEN, Norway, May 6, 2025 /PRNewswire/ -- Nordlys",
        "BERGEN, Norway, May 6, 2025 /CNW/ - Nordlys",
        "BERGEN, NORWAY - May 6, 2025 (NEWMEDIAWIRE) - Nordlys",
        "BERGEN, Norway. - (NewMediaWire) - May 06, 2025 - Nordlys",
        "Bergen, Norway--(Newsfile Corp. - May 6, 2025) - Nordlys",
        "BERGEN, NORWAY / ACCESSWIRE / May 6, 2025 / Nordlys",
        "BERGEN, NORWAY / ACCESS Newswire / May 6, 2025 / Nordlys",
        "BERGEN, Norway, May 6, 2025 – PRISM MediaWire (Press Release Service) – Nordlys",
        "/PRNewswire/ -- Nordlys",
        "BERGEN, 6 May 2025 – Nordlys",
        "Bergen, Norway, 6 May 2025: Nordlys",
        "Bergen, Norway – May 6, 2025 – Nordlys",
        "BERGEN (May 6, 2025) – Nordlys",
        "May 6, 2025 – Bergen, Norway – Nordlys",
        "Tuesday, May 6, 2025 -- Nordlys",
        "BERGEN, Norway -- Nordlys",
    ],
)
def test_a_dateline_of_any_kind_ends_the_headlines(dateline: str) -> None:
    laid = sections(
        TITLE, "Topline Data Expected in the First Half of 2026", dateline + " today announced a dosing.", PROMISE
    )
    assert list(laid.values()) == [Section.TITLE, Section.HEADLINE, Section.BODY, Section.BODY]


@pytest.mark.parametrize(
    "day", ["6 May 2025", "May 6, 2025", "Bergen, Norway, May 6, 2025", "06 May 2025, 07:00 CEST", "2025-05-06"]
)
def test_a_day_alone_on_its_line_ends_the_headlines(day: str) -> None:
    laid = sections(
        TITLE, "Topline Data Expected in the First Half of 2026", day, "Nordlys today announced a dosing.", PROMISE
    )
    assert list(laid.values()) == [Section.TITLE, Section.HEADLINE, Section.BODY, Section.BODY, Section.BODY]


def test_without_a_dateline_everything_is_the_issuers() -> None:
    laid = sections(TITLE, "We dosed the first patient last week.", PROMISE)
    assert list(laid.values()) == [Section.TITLE, Section.BODY, Section.BODY]


def test_a_title_is_known_behind_its_marks_and_with_other_quotation_marks() -> None:
    title = "Nordlys “Aurora” Trial Begins"
    assert section("Nordlys", '# Nordlys "Aurora" Trial Begins', DATELINE, title=title) is Section.TITLE


def test_a_title_broken_over_lines_or_in_capitals_is_the_title() -> None:
    laid = sections("NORDLYS THERAPEUTICS DOSES\nFIRST PATIENT\nIN AURORA TRIAL", DATELINE)
    assert list(laid.values()) == [Section.TITLE] * 3 + [Section.BODY]


def test_what_stands_above_the_title_is_not_the_issuers() -> None:
    assert section("THE MARKET LEDGER", "THE MARKET LEDGER", TITLE, DATELINE) is Section.THIRD_PARTY


def test_a_date_in_the_middle_of_a_release_is_not_its_dateline() -> None:
    long = (
        "Nordlys is a company. "
        + "It develops medicines for people who live far north and sleep badly in the summer. " * 4
    )
    laid = sections(TITLE, long, PROMISE, "May 5, 2026 - Annual meeting", "More follows.")
    assert laid[PROMISE] is Section.BODY


def test_the_datelines_of_other_news_on_the_page_are_not_the_releases() -> None:
    own = (
        "Bergen, Norway – May 6, 2025 – "
        + DATELINE.split(" -- ")[1]
        + " "
        + PROMISE
        + " "
        + "It is a small trial. " * 4
    )
    other = "MALMO, Sweden, May 5, 2025 (GLOBE NEWSWIRE) -- Polar AB expects to open a plant by June 2026."
    laid = sections(TITLE, "Sixty Patients in Four Countries", own, ABOUT, "Latest News", other)
    assert laid[PROMISE] is Section.BODY
    assert laid["Sixty Patients in Four Countries"] is Section.HEADLINE
    assert not laid[other].is_issuers


SUMMARY = (
    "Nordlys Therapeutics (NRDL) has dosed the first patient in its AURORA trial of NT-1 in northern "
    "insomnia. The company plans "
    "to report topline results in the first half of 2026, and it will study sixty patients in four "
    "countries over twelve weeks."
)
SPANISH = (
    "Nordlys Therapeutics (NRDL) ha administrado la primera dosis en su ensayo AURORA. La compañía "
    "espera los resultados "
    "principales en el primer semestre de 2026."
)
KOREAN = "회사는 2026년 상반기에 AURORA 임상시험의 주요 결과를 발표할 것으로 예상합니다. 이 시험에는 60명이 참여합니다."
LISTS = "Positive\n  • Data due in the first half of 2026\n  • Four countries\nNegative\n  • No data before 2026"
INSIGHT = (
    "The dosing is a modest plus. A readout in the first half of 2026 looks ambitious to us, given that "
    "only four sites are open "
    "and that recruitment over the summer is slow; we would not be surprised by the second half of 2026 instead."
)
OWN = "  • First Patient Dosed in Tromsø\n  • Topline Data Expected in the First Half of 2026"


def test_on_a_saved_page_only_headline_and_bullets_on_the_dateline_are_the_issuers() -> None:
    laid = sections(
        "STOCK HARBOUR", TITLE, SUMMARY, SPANISH, KOREAN, LISTS, "Insights", INSIGHT, OWN, DATELINE, PROMISE
    )
    own = [words for words, found in laid.items() if found.is_issuers]
    assert own == [
        TITLE,
        "First Patient Dosed in Tromsø",
        "Topline Data Expected in the First Half of 2026",
        DATELINE,
        PROMISE,
    ]
    assert list(laid.values()).count(Section.TRANSLATION) == 4


def test_own_bullets_directly_below_the_sites_lists_are_told_by_the_blank_line() -> None:
    laid = sections(TITLE, SUMMARY, LISTS, OWN, DATELINE, PROMISE)
    assert laid["No data before 2026"] is Section.THIRD_PARTY
    assert laid["Topline Data Expected in the First Half of 2026"] is Section.BULLET


def test_a_saved_page_without_bullets_of_its_own_keeps_the_sites_lists_apart() -> None:
    laid = sections(TITLE, SUMMARY, LISTS, DATELINE, PROMISE)
    assert laid["Data due in the first half of 2026"] is Section.THIRD_PARTY
    assert laid["No data before 2026"] is Section.THIRD_PARTY
    assert laid[PROMISE] is Section.BODY


def test_own_bullets_on_a_page_without_blank_lines_are_told_by_their_capitals() -> None:
    page = "\n".join([TITLE, SUMMARY, LISTS, OWN, DATELINE, PROMISE])
    laid = sections(page)
    assert laid["No data before 2026"] is Section.THIRD_PARTY
    assert laid["Topline Data Expected in the First Half of 2026"] is Section.BULLET


def test_own_bullets_behind_the_sites_prose_need_no_blank_line() -> None:
    laid = sections("\n".join([TITLE, SUMMARY, LISTS, "Insights", INSIGHT, OWN, DATELINE, PROMISE]))
    assert laid["Topline Data Expected in the First Half of 2026"] is Section.BULLET


def test_a_sites_list_under_any_heading_is_the_sites() -> None:
    laid = sections(
        TITLE, "AI Summary", "Data are due in 2026.", "Key Takeaways\n• Data due in 2026\n• Four sites", DATELINE
    )
    assert [words for words, found in laid.items() if found.is_issuers] == [TITLE, DATELINE]


def test_a_machines_summary_without_a_heading_is_known_by_its_length() -> None:
    assert not section("The company plans", TITLE, SUMMARY, OWN, DATELINE, PROMISE).is_issuers


def test_a_sub_headline_may_be_a_sentence() -> None:
    laid = sections(TITLE, "Topline data are expected in the first half of 2026.", DATELINE)
    assert laid["Topline data are expected in the first half of 2026."] is Section.HEADLINE


FAQ = (
    "FAQ\n\nWhen will Nordlys report topline data?\n\nNordlys expects to report topline data in the first half of 2026."
)
ABOUT = "About Nordlys\n\nNordlys Therapeutics develops medicines in Bergen."


def test_questions_and_stock_data_behind_the_release_are_the_pages() -> None:
    laid = sections(TITLE, DATELINE, PROMISE, ABOUT, FAQ, "NRDL Stock Data\n315.03M\nBiotechnology", "NRDL Latest News")
    assert laid["Nordlys expects to report topline data in the first half of 2026."] is Section.FAQ
    assert laid["315.03M"] is Section.THIRD_PARTY
    assert laid["Nordlys Therapeutics develops medicines in Bergen."] is Section.ABOUT


def test_a_release_goes_on_behind_questions_of_its_own() -> None:
    laid = sections(
        TITLE, DATELINE, "Frequently asked", "What is a dose? It is 5 mg.", "+ ABOUT NORDLYS\nNordlys is in Bergen."
    )
    assert laid["It is 5 mg."] is Section.FAQ
    assert laid["Nordlys is in Bergen."] is Section.ABOUT


def test_tables_behind_the_contacts_are_tables() -> None:
    table = "Selected Data\n\nProduct          2025      2024\nNT-1             12        10"
    laid = sections(TITLE, DATELINE, ABOUT, "Contacts\nAda Lund\nir@nordlys.example", table)
    assert laid["Ada Lund"] is Section.FURNITURE
    assert laid["NT-1 12 10"] is Section.TABLE
