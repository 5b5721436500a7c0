"""No name, ticker or CIK can be two companies': whoever reads a release must know whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.identity import company_key
from tracker.core.models import Company
from tracker.errors import UsageMistake

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.core.configuration import Listed


def require_apart(companies: Sequence[Listed], where: str) -> None:
    """Refuse two companies that claim the same. Raises UsageMistake."""
    claimed: dict[str, list[tuple[int, Listed]]] = {}
    for number, one in enumerate(companies, start=1):
        for key, what in _claims(one):
            for first, other in claimed.setdefault(key, []):
                if first != number and not _listed_apart(key, one, other):
                    who = f"companies {first} ({other.name}) and {number} ({one.name})"
                    sentence = f"{where}, {who}, both claim the {what}."
                    raise UsageMistake(sentence, "Leave it to one of them, or make one company of the two.")
            claimed[key].append((number, one))


def _claims(one: Listed) -> Iterator[tuple[str, str]]:
    """What a company claims: how it is compared, and in words."""
    for name in one.names:
        yield f"name:{company_key(Company(name))}", f"name {name!r}"
    if one.ticker:
        yield f"ticker:{company_key(Company('', one.ticker))}", f"ticker {one.ticker!r}"
    if one.cik:
        yield company_key(Company("", cik=one.cik)), f"CIK {one.cik!r}"


def _listed_apart(key: str, one: Listed, other: Listed) -> bool:
    """Whether it is one ticker on two exchanges."""
    mine, theirs = (company_key(Company("", company.ticker, company.exchange)) for company in (one, other))
    return key.startswith("ticker:") and bool(one.exchange and other.exchange) and mine != theirs
