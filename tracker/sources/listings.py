"""Exchange and ticker as releases write them: "(Nasdaq: ACME)", "(TSX-V: ACM; OTCQB: ACMF)", "(TSX: “ACM”)"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_VENUES = {
    r"nasdaq(?:\s?(?:gs|gm|cm|global(?:\sselect)?(?:\smarket)?|capital\smarket|stock\smarket))?": "NASDAQ",
    r"nasdaq\s(?:stockholm|copenhagen|helsinki|iceland|first\snorth(?:\sgrowth\smarket)?)": "",
    r"nyse\s?-?(?:american|mkt|amex)|amex": "NYSE American",
    r"nyse\s?arca": "NYSE Arca",
    r"nyse|new\syork\sstock\sexchange": "NYSE",
    r"tsx[\s.-]?v(?:enture)?(?:\sexchange)?": "TSXV",
    r"tsx|toronto\sstock\sexchange": "TSX",
    r"cse|cnsx": "CSE",
    r"otc\s?(?:qb|qx|bb|pinks?|mkts|markets|id)?(?:\s(?:pink|group|(?:venture|best)\smarket))?|pink\ssheets": "OTC",
    r"cboe(?:\s(?:canada|ca))?|neo": "Cboe Canada",
    r"euronext(?:\s(?:growth\s)?(?:paris|brussels|amsterdam|lisbon|dublin|oslo|growth))?": "",
    r"lse|lon|london": "LSE",
    r"aim|asx|fse|fwb|frankfurt|xetra|xetr|etr|six|hkex|hkse|sehk|sgx|jse|nse|bse|tase|tse|twse|krx|kosdaq|kospi": "",
    r"bme|bit|b3|ose|osl|oslo|sto|cph|epa|ebr|ams": "",
}
"""How exchanges are written, and the one name each is given; an empty one keeps its own words."""

_VENUE = "|".join(sorted(_VENUES, key=len, reverse=True))
_BRACKET = re.compile(r"\([^()]{2,200}\)")
_LISTING = re.compile(
    rf"(?<![\w&])(?P<venue>{_VENUE})®?(?:\s?(?:and|/|&|,)\s?(?:{_VENUE}))?(?:\ssymbol)?\s{{0,2}}(?::|\s-\s)\s{{0,2}}\"?\$?"
    r"(?P<ticker>(?-i:[A-Z][A-Z0-9]{0,7}(?:[.-][A-Z0-9]{1,4})?|\d{3,6}))(?!\w)",
    re.IGNORECASE,
)


class Listing(NamedTuple):
    """An exchange and a ticker, and where the bracket opens in which they stand."""

    bracket: int
    exchange: str
    ticker: str


def listings(copy: str, start: int = 0) -> Iterator[Listing]:
    """The listings named in brackets in a text's reading copy, in order.

    >>> [listing[1:] for listing in listings('Acme Ltd. (TSX-V: ACM; OTCQB: "ACMF")')]
    [('TSXV', 'ACM'), ('OTC', 'ACMF')]
    """
    for bracket in _BRACKET.finditer(copy, start):
        for match in _LISTING.finditer(bracket[0]):
            yield Listing(bracket.start(), _exchange(match["venue"]), match["ticker"])


def _exchange(venue: str) -> str:
    """One name for each exchange, however it is written."""
    plain = " ".join(venue.split()).lower()
    name = next((name for pattern, name in _VENUES.items() if re.fullmatch(pattern, plain)), "")
    return name or (plain.title() if len(plain) > 5 else plain.upper())
