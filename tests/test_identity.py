"""Ids come from content: the same content has the same id, any other has another."""

import hashlib
import string
import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tracker.core.identity import company_key, promise_slug, release_id, statement_id, text_hash
from tracker.core.models import Company

BOREALIS = Company("Borealis AS")
DAY = date(2025, 1, 28)

companies = st.builds(Company, st.text(min_size=1, max_size=9))
contents = st.tuples(companies, st.dates(), st.text(max_size=9), st.text(max_size=9))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Company("Acme Inc."), Company("ACME, Incorporated")),
        (Company("Acme Corp"), Company("Acme Corporation")),
        (Company("Acme Co., Ltd."), Company("Acme")),
        (Company("Acme plc"), Company("Acme P.L.C.")),
        (Company("Acme S.A."), Company("Acme SA")),
        (Company("Acme N.V."), Company("Acme, nv")),
        (Company("Acme A/S"), Company("Acme")),
        (Company("Müller GmbH"), Company("MÜLLER AG")),
        (Company("Smith & Jones LLC"), Company("Smith and Jones")),
        (Company("Acme", cik="0001234567"), Company("Acme Energy", "ACME", cik="1234567")),
        (Company("Acme", "acme"), Company("Acme Energy", "$ACME")),
        (Company("Acme", "BRK.B"), Company("Acme", "brk/b")),
        (Company("Acme", "ACME", "NASDAQ"), Company("Acme", "ACME", "Nasdaq Global Select Market")),
        (Company("Acme", "ACME", "NasdaqGM"), Company("Acme", "ACME", "The Nasdaq Stock Market LLC")),
        (Company("Acme", "ACME", "NYSE"), Company("Acme", "ACME", "New York Stock Exchange")),
    ],
)
def test_one_company_however_it_is_written(one: Company, other: Company) -> None:
    assert company_key(one) == company_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Company("Acme Holdings Inc."), Company("Acme Inc.")),
        (Company("Acme Group plc"), Company("Acme plc")),
        (Company("Acme KGaA"), Company("Acme & Co., Inc.")),
        (Company("Acme", "ACM"), Company("Acme", "ACME")),
        (Company("Acme", "ACM", "NYSE"), Company("Acme", "ACM", "TSX")),
        (Company("Acme", "ACM", "Nasdaq"), Company("Acme", "ACM", "Nasdaq Stockholm")),
        (Company("Acme", cik="12"), Company("12")),
        (Company("Inc."), Company("Co.")),
        (Company("東京電機"), Company("大阪電機")),
    ],
)
def test_two_companies_however_alike(one: Company, other: Company) -> None:
    assert company_key(one) != company_key(other)


@given(companies)
@example(Company("AS AB"))
def test_a_name_always_leaves_a_key_where_it_has_a_letter(company: Company) -> None:
    assert bool(company_key(company)) == any(letter.isalnum() or letter == "_" for letter in _plain(company.name))


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().replace("&", "and")


def test_the_same_release_has_the_same_id_under_either_spelling_of_its_company() -> None:
    assert release_id(BOREALIS, DAY, "Title", "text") == release_id(Company("Borealis"), DAY, "Title", "text")


def test_ids_are_fixed_for_ever() -> None:
    """Decisions and links hang on them: whoever changes these values cuts them off."""
    release = release_id(BOREALIS, DAY, "Borealis Plans Its Year", "Borealis expects to open.")
    assert release == "c55070fc1376"
    assert statement_id(release, 0, 25, "promise:launch", 0) == "f757afe99838d281"


@given(contents, contents)
def test_other_content_has_another_id(one: tuple, other: tuple) -> None:
    same = (company_key(one[0]), *one[1:]) == (company_key(other[0]), *other[1:])
    assert (release_id(*one) == release_id(*other)) is same


@given(st.text(max_size=6), st.text(max_size=6))
def test_letters_do_not_wander_from_the_title_into_the_text(title: str, text: str) -> None:
    whole = title + text
    for cut in range(len(whole) + 1):
        same = cut == len(title)
        assert (release_id(BOREALIS, DAY, whole[:cut], whole[cut:]) == release_id(BOREALIS, DAY, title, text)) is same


@given(
    st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99), st.sampled_from("ab"), st.integers(0, 9)), unique=True)
)
def test_each_statement_has_an_id_of_its_own(places: list[tuple[int, int, str, int]]) -> None:
    ids = {statement_id("r", *place) for place in places}
    assert len(ids) == len(places)
    assert all(len(one) == 16 and set(one) <= set(string.hexdigits) for one in ids)


@pytest.mark.parametrize(
    ("words", "slug"),
    [
        (("ALLO-329", "data-readout", "by year-end 2025"), "allo-329-data-readout-year-end-2025-4f1c"),
        (("Tromsø plant", "launch", "in the second half of 2025"), "tromso-plant-launch-second-half-of-2025-4f1c"),
        (("Café Été", "launch", "Q3 2025"), "cafe-ete-launch-q3-2025-4f1c"),
        (("interferon-β", "launch", "2025"), "interferon-beta-launch-2025-4f1c"),
        (("東京", "launch", "2025年"), "launch-2025-4f1c"),
        (("", "", ""), "4f1c"),
    ],
)
def test_a_slug_reads_like_the_promise(words: tuple[str, ...], slug: str) -> None:
    assert promise_slug(words, "4f1c0a9d77e2b360") == slug


@given(st.lists(st.text(max_size=200), max_size=3))
@example(["a" * 300])
@example(["by in the"])
def test_a_slug_is_safe_wherever_an_id_is_written(words: list[str]) -> None:
    slug = promise_slug(words, "4f1c0a9d77e2b360")
    assert set(slug) <= set(string.ascii_lowercase + string.digits + "-")
    assert slug.endswith("4f1c")
    assert not slug.startswith("-")
    assert "--" not in slug
    assert len(slug) <= 85


@given(st.text())
def test_a_hash_is_that_of_the_text_in_utf_8(text: str) -> None:
    assert text_hash(text) == hashlib.sha256(text.encode("utf-8")).hexdigest()
