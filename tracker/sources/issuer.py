"""Whose release it is, by its own words: the name that opens it after the dateline, and the listing beside that."""

from __future__ import annotations

import re

from tracker.core.models import Company
from tracker.sources.listings import Listing, listings
from tracker.sources.names import is_legal, name_at, name_before, same_company

_SAYS = re.compile(
    r"\s*(?:,?\s*\(|,\s(?:an?|the|which|who|one|together|through|whose|its|announce|today|is|has|reports?|will)\b"
    r"|(?:and|or)\sits\b|today\b|announc|report(?:s|ed)\b|sa(?:id|ys)\b|stat(?:es|ed)\b|confirm|provid|issu(?:ed|es)\b|unveil"
    r"|launch|complet|is\b|has\b|will\b|releas|remind|encourag|investigat|comment|respon|shar(?:es|ed)\b|disclos|publish|present"
    r"|enter|sign|receiv|clos|commenc|fil(?:es|ed)\b|appoint|nam(?:es|ed)\b|plans?\b|expects?\b|on\sbehalf|notes?\b|highlight"
    r"|advis|describ|welcom|celebrat)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[A-Z][A-Z ]{1,20}:\s")
_SIGNED = re.compile(
    r"^[ \t]{0,6}(?:SOURCE|Source)[ \t]{0,3}:?[ \t]{1,3}([^\n]{2,80})$|\| Source: ([^\n|]{2,80})$", re.MULTILINE
)
_ABOUT = re.compile(r"^[ \t#]{0,6}About[ \t]([^\n]{2,80})$", re.MULTILINE)
_NEAR = 1_500


def issuer(copy: str, opening: int | None, ticker: str | None = None) -> Company | None:
    """The company that speaks in a text's reading copy, whose first sentence begins at `opening`.

    The company listed under `ticker`, where that is known. Else the name that opens the sentence, where it reads like
    an issuer's (it is listed there, has a legal form, or announces something): a law firm that writes of a listed
    company stays a law firm. Else the first listed company. Else who signed the release, or whom it is about.
    """
    begin = opening or 0
    found = list(listings(copy, begin))
    named = [(listing, _listed_name(copy, listing, begin)) for listing in found]
    near = [name for listing, name in named if name and (opening is None or listing.bracket < begin + _NEAR)]
    known = next((name for listing, name in named if name and listing.ticker == ticker), "")
    name = known or (_opening_name(copy, begin) if opening is not None else "") or next(iter(near), "")
    name = name or _signed_name(copy) or _described_name(copy, begin)
    if not name:
        return None
    own = next((one for one, told in named if (one.ticker == ticker if ticker else same_company(told, name))), None)
    return Company(name, own.ticker if own else ticker, own.exchange if own else None)


def _opening_name(copy: str, begin: int) -> str:
    """The name that opens the first sentence; empty where what opens it is no issuer's name."""
    label = _LABEL.match(copy, begin)
    name, end = name_at(copy, label.end() if label else begin)
    return name if name and (is_legal(name) or _SAYS.match(copy, end)) else ""


def _listed_name(copy: str, listing: Listing, begin: int) -> str:
    """The company's name in front of a listing, no further back than the first sentence."""
    return name_before(copy[max(begin, listing.bracket - 200) : listing.bracket])


def _signed_name(copy: str) -> str:
    """The company of the line "SOURCE Acme Corp.", with which wires close or head a release."""
    signed = next(_SIGNED.finditer(copy), None)
    return _whole_name(signed[1] or signed[2]) if signed else ""


def _described_name(copy: str, begin: int) -> str:
    """The company of the heading "About Acme", where the first sentences speak of it."""
    names = (_whole_name(heading[1]) for heading in _ABOUT.finditer(copy))
    return next((name for name in names if name and name.split()[0] in copy[begin : begin + 400]), "")


def _whole_name(words: str) -> str:
    """Words that are a name from end to end."""
    name, end = name_at(words, 0)
    return name if not words[end:].strip(" ,.;:") else ""
