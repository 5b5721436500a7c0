"""The safe harbor, and the furniture of a release."""

import pytest

from tests.laid_out import DATELINE, NOTICE, PROMISE, TITLE, section, sections
from tracker.core.models import Section


@pytest.mark.parametrize(
    "heading",
    [
        "Forward-Looking Statements",
        "FORWARD LOOKING STATEMENTS",
        "Cautionary Note on Forward-Looking Statements for Nordlys",
        "Safe Harbor Statement",
        "Safe Harbour",
        "Special Note Regarding Forward-Looking Information",
        "Disclaimer",
        "Legal Notice",
        "**Cautionary statement**",
        "Note on forward-looking statements:",
        "Important Additional Information and Where to Find It",
    ],
)
def test_what_stands_under_a_legal_heading_is_safe_harbor(heading: str) -> None:
    laid = sections(
        TITLE, DATELINE, PROMISE, heading, "We hope to report topline data by June 2026.", "Other risks are many."
    )
    assert laid["We hope to report topline data by June 2026."] is Section.SAFE_HARBOR
    assert laid["Other risks are many."] is Section.SAFE_HARBOR
    assert laid[PROMISE] is Section.BODY


@pytest.mark.parametrize(
    "heading",
    ["Outlook", "Financial Guidance", "2026 Guidance and Outlook", "Next Steps for AURORA", "Important Milestones"],
)
def test_headings_about_the_future_are_body(heading: str) -> None:
    assert section("The company expects", TITLE, DATELINE, heading, PROMISE) is Section.BODY


def test_the_safe_harbor_ends_at_the_next_heading_that_is_something_else() -> None:
    laid = sections(TITLE, DATELINE, "Forward-Looking Statements", NOTICE, "Outlook for 2026", PROMISE)
    assert laid[PROMISE] is Section.BODY


@pytest.mark.parametrize(
    "notice",
    [
        NOTICE,
        "Statements in this release that are not history, such as topline data in 2026, are forward-looking.",
        "Certain statements herein about data in 2026 constitute forward-looking information under Canadian law.",
        "Nordlys undertakes no obligation to report data in 2026.",
        "Actual results in 2026 may differ materially from those expected.",
        "This announcement does not constitute an offer to sell shares in 2026.",
        "Neither the TSX Venture Exchange nor its regulator accepts responsibility for this release.",
    ],
)
def test_a_legal_notice_needs_no_heading(notice: str) -> None:
    assert section(notice[:20], TITLE, DATELINE, PROMISE, notice) is Section.SAFE_HARBOR


def test_a_notice_without_a_heading_goes_on_over_its_bullets_and_risks_and_then_ends() -> None:
    laid = sections(
        TITLE,
        DATELINE,
        "These forward-looking statements include:",
        "• topline data in the first half of 2026;\n• the start of a second trial in 2026.",
        "Risks include slow enrollment.",
        "Separately, Nordlys opened an office.",
    )
    assert list(laid.values())[2:] == [Section.SAFE_HARBOR] * 4 + [Section.BODY]


def test_the_boilerplate_of_an_offering_is_only_its_own_sentence() -> None:
    closing = "The offering is expected to close on or about May 9, 2025."
    laid = sections(
        TITLE, DATELINE, f"The shares have not been registered under the Securities Act. {closing}", PROMISE
    )
    assert laid["The shares have not been registered under the Securities Act."] is Section.SAFE_HARBOR
    assert (laid[closing], laid[PROMISE]) == (Section.BODY, Section.BODY)


def test_bullets_behind_a_notice_that_leads_into_no_list_are_the_companys() -> None:
    laid = sections(
        TITLE, DATELINE, "This release contains forward-looking statements; see below.", "• Data in May 2026"
    )
    assert laid["Data in May 2026"] is Section.BULLET


def test_in_one_paragraph_the_notice_begins_with_its_own_sentence() -> None:
    laid = sections(TITLE, DATELINE, f"{PROMISE} {NOTICE} The trial may fail in 2026.")
    assert laid[PROMISE] is Section.BODY
    assert laid[NOTICE] is Section.SAFE_HARBOR
    assert laid["The trial may fail in 2026."] is Section.SAFE_HARBOR


def test_a_heading_glued_to_the_end_of_a_paragraph_rules_the_next() -> None:
    laid = sections(TITLE, DATELINE, "Sites are open.About Nordlys", "Nordlys is in Bergen.")
    assert laid["Nordlys is in Bergen."] is Section.ABOUT


def test_a_heading_that_runs_into_its_notice_is_seen() -> None:
    laid = sections(
        TITLE, DATELINE, "Forward-Looking Statements This release speaks of data in 2026. It may not come true in 2026."
    )
    assert laid["It may not come true in 2026."] is Section.SAFE_HARBOR


@pytest.mark.parametrize(
    "words",
    [
        "Live Participant Dial In (Toll Free): +1-888-555-0100 entry code 139838",
        "Source: Nordlys Therapeutics",
        "View source version on wire.example: https://wire.example/1",
        "Investor Contact:",
        "ir@nordlys.example",
        "+47 55 55 01 00",
        "For more information, visit www.nordlys.example.",
        "Aurora is a registered trademark of Nordlys.",
        "A replay of the webcast will be available until May 20, 2026.",
        "The recording can be heard through May 20, 2026 by dialing 877-555-0100.",
    ],
)
def test_furniture_promises_nothing(words: str) -> None:
    assert section(words[:15], TITLE, DATELINE, words) is Section.FURNITURE


@pytest.mark.parametrize(
    "words",
    [
        "Source code for the controller will be released in May 2026.",
        "Topline data are planned for 2025 - 2026 in two steps.",
        "Contacts with the agency resume in May 2026.",
        "The pilot plant will be visited in May 2026.",
    ],
)
def test_plans_that_look_like_furniture_are_body(words: str) -> None:
    assert section(words[:15], TITLE, DATELINE, words) is Section.BODY


def test_a_dial_in_number_does_not_swallow_the_paragraph_it_opens() -> None:
    laid = sections(TITLE, DATELINE, f"Live Participant Dial In: 888-555-0100. {PROMISE} {'The site is open. ' * 12}")
    assert laid[PROMISE] is Section.BODY


def test_a_paragraph_behind_the_contacts_is_body_again() -> None:
    words = (
        "Separately, the company expects to open a second laboratory in Tromsø by June 2026, subject to a permit " * 2
    )
    laid = sections(
        TITLE, DATELINE, "Contacts\nAda Lund\nir@nordlys.example", f"{words}that it has asked for and will get."
    )
    assert list(laid.values())[-1] is Section.BODY


def test_notes_on_methods_are_furniture_however_long() -> None:
    words = "Adjusted figures leave out the cost of options, which the company expects to grant in May 2026. " * 4
    assert section("Adjusted", TITLE, DATELINE, "Use of Non-GAAP Measures", words) is Section.FURNITURE


def test_headings_behind_a_list_of_contacts_open_a_section() -> None:
    laid = sections(
        TITLE, DATELINE, "Investor Contact:\nAda Lund\nir@nordlys.example", "Milestones\n• Topline data in May 2026"
    )
    assert laid["Ada Lund"] is Section.FURNITURE
    assert laid["Topline data in May 2026"] is Section.BULLET
