"""Companies that a person lists: whose a release is, what the company is called, and when names are joined."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.invented import release
from tracker.core.configuration import Listed
from tracker.core.matching import assemble
from tracker.core.matching.companies import by_company
from tracker.core.matching.listed import entry_of, grouped
from tracker.core.models import Company, Release
from tracker.lexicons.english import english

ACME = Listed(name="Acme Robotics", ticker="ACMR", exchange="Nasdaq", other_names=("Old Mill Machines, Inc.",))
BOLT = Listed(name="Bolt Motors", cik="0000000077")
LISTED = (ACME, BOLT)


def of(company: Company, day: int = 1) -> Release:
    return release(company, id=f"{company.name} {day}", date=date(2025, 1, day), title=f"{company.name} {day}")


@pytest.mark.parametrize(
    ("company", "entry"),
    [
        (Company("Acme Robotics, Inc."), ACME),
        (Company("ACME ROBOTICS"), ACME),
        (Company("Old Mill Machines"), ACME),
        (Company("Acme Robotics", "OLDM", "NYSE"), ACME),
        (Company("Acme", "acmr"), ACME),
        (Company("Acme", "ACMR", "Nasdaq Global Select Market"), ACME),
        (Company("Acme", "ACMR", "TSX"), None),
        (Company("Acme"), None),
        (Company("Zenith", "ACMR", "Nasdaq"), None),
        (Company("Old Mill"), None),
        (Company("Zenith", cik="77"), BOLT),
        (Company("Bolt Motors", cik="78"), None),
        (Company("Acme Robotics", cik="77"), BOLT),
        (Company("Bolt"), None),
    ],
)
def test_whose_a_release_is(company: Company, entry: Listed | None) -> None:
    assert entry_of(company, LISTED) is entry


def test_between_two_entries_none_is_taken() -> None:
    twins = (
        Listed(name="Acme Robotics", ticker="ACM", exchange="NYSE"),
        Listed(name="Acme Mining", ticker="ACM", exchange="TSX"),
    )
    assert entry_of(Company("Acme", "ACM"), twins) is None
    assert entry_of(Company("Acme", "ACM", "TSX"), twins) is twins[1]


def test_a_release_that_no_entry_means_follows_those_of_its_company() -> None:
    told = [of(Company("Acme Robotics", cik="5")), of(Company("Acme", cik="5"), 2)]
    (group,) = grouped(told, LISTED)
    assert group.listed is ACME
    assert len(group.releases) == 2


def test_what_the_list_calls_two_companies_is_two() -> None:
    told = [of(Company("Acme", "ACM")), of(Company("Acme Mining", "ACM"), 2)]
    listed = (Listed(name="Acme"), Listed(name="Acme Mining"))
    assert len(grouped(told, ())) == 1
    assert [group.listed for group in grouped(told, listed)] == list(listed)


def test_a_company_is_called_as_it_is_listed_and_else_as_its_newest_release_says() -> None:
    told = [of(Company("Old Mill Machines", "OLDM", "NYSE")), of(Company("Acme Robotics", "ACMX", "TSX", "9"), 2)]
    (group,) = grouped(told, LISTED)
    assert group.company == Company("Acme Robotics", "ACMR", "Nasdaq", "9")
    (group,) = grouped(told, (replace(ACME, ticker=None, exchange=None),))
    assert group.company == Company("Acme Robotics", "ACMX", "TSX", "9")
    assert [one.company for one in group.named(group.releases)] == [group.company] * 2
    assert [one.id for one in group.named(group.releases)] == [one.id for one in told]


companies = st.builds(
    Company,
    st.sampled_from(["Acme", "Acme Robotics", "Acme Robotics Inc", "Old Mill Machines", "Bolt Motors", "Zenith"]),
    st.sampled_from([None, "ACMR", "BOLT"]),
    st.sampled_from([None, "Nasdaq", "TSX"]),
    st.sampled_from([None, "77", "5"]),
)
told = st.lists(st.builds(of, companies, st.integers(1, 28)), max_size=8, unique_by=lambda one: one.id)


@given(told, st.randoms(use_true_random=False))
def test_each_release_is_of_one_company_whatever_the_order(releases: list[Release], order) -> None:
    found = grouped(releases, LISTED)
    assert sorted(one.id for group in found for one in group.releases) == sorted(one.id for one in releases)
    entries = [group.listed for group in found if group.listed]
    assert len(entries) == len(set(entries))
    assert all(list(g.releases) == sorted(g.releases, key=lambda r: (r.date, r.id)) for g in found)
    again = list(releases)
    order.shuffle(again)
    assert grouped(again, LISTED) == found


@given(told)
def test_without_a_list_companies_are_what_their_releases_say(releases: list[Release]) -> None:
    assert [group.releases for group in grouped(releases, ())] == by_company(releases)
    assert [group.named(group.releases) for group in grouped(releases, ())] == by_company(releases)


def test_an_id_does_not_change_with_the_name_a_company_is_listed_by() -> None:
    """It is made of the first statement's own words: links to it stay."""
    from tests.written import Written, released

    sentence = "The company expects to open its second line in June 2025."
    said = released(Written("Old Mill Machines", "OLDM", date(2025, 2, 3), [sentence]).draft())
    (before,), (after,) = (assemble([said], date(2025, 3, 1), english().names, listed=known) for known in ((), LISTED))
    assert after.promise.company.name == "Acme Robotics"
    assert replace(after.promise, company=before.promise.company) == before.promise
