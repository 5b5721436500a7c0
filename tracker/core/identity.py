"""What things are known by: ids from content, so that the same thing has the same id wherever it is read."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from tracker.core.models import Company

LEGAL_SUFFIXES = frozenset(
    {"inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "pty", "plc", "llc", "lp"}
    | {"ag", "gmbh", "sa", "nv", "bv", "se", "ab", "as", "asa", "oyj", "spa"}
)
"""What a company's name may end in without being another company's. Holdings and Group stay: they can be others'."""

_TIER = re.compile(r" (?:global|select|capital|stock|market|exchange|gs|gm|cm|llc)\b")
_EXCHANGES = {"nasdaqgs": "nasdaq", "nasdaqgm": "nasdaq", "nasdaqcm": "nasdaq", "new york": "nyse", "toronto": "tsx"}
_LEADING = frozenset({"by", "in", "the"})
_LONGEST_SLUG = 80
_SPELLED = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ß": "ss", "α": "alpha", "β": "beta", "γ": "gamma"}
)
"""Letters of names that have no Latin base letter to fall back on."""


def text_hash(text: str) -> str:
    """Return the sha256 of a text in UTF-8, as 64 hex digits: what a kept text is named by."""
    return hashlib.sha256(text.encode()).hexdigest()


def release_id(company: Company, on: date, title: str, text: str) -> str:
    """Return twelve hex digits made of the company's key, the day, the title and every letter of the text."""
    return _digest(company_key(company), on.isoformat(), title, text)[:12]


def statement_id(release: str, start: int, end: int, kind: str, ordinal: int) -> str:
    """Return sixteen hex digits for the `ordinal`-th statement, from 0, of `kind` at `[start:end]` of a release."""
    return _digest(release, str(start), str(end), kind, str(ordinal))[:16]


def company_key(company: Company) -> str:
    """Return what a company is known by: CIK, else exchange and ticker, else ticker, else name without legal suffix.

    >>> from tracker.core.models import Company
    >>> company_key(Company("Acme Holdings, Inc."))
    'acme holdings'
    >>> company_key(Company("Acme", ticker="acme", exchange="Nasdaq Global Select Market"))
    'nasdaq:ACME'
    """
    if company.cik and (digits := company.cik.strip().lstrip("0")):
        return f"cik:{digits}"
    if company.ticker and (ticker := _ticker(company.ticker)):
        return f"{_exchange(company.exchange)}:{ticker}" if company.exchange else ticker
    return _bare_name(company.name)


def promise_slug(words: Iterable[str], statement: str) -> str:
    """Return a readable id: subject, kind and phrase of a promise, and four characters of its first statement's id.

    >>> promise_slug(["ALLO-329", "data-readout", "by year-end 2025"], "4f1c0a9d77e2b360")
    'allo-329-data-readout-year-end-2025-4f1c'
    """
    slug = "-".join(filter(None, map(_slug, words)))
    if len(slug) > _LONGEST_SLUG:
        slug = slug[: _LONGEST_SLUG + 1].rpartition("-")[0] or slug[:_LONGEST_SLUG]
    return "-".join(filter(None, (slug, statement[:4])))


def _digest(*parts: str) -> str:
    """Hash the parts, each after its own length, so that no letter can wander from one to the next."""
    return hashlib.sha256("".join(f"{len(part)}:{part}" for part in parts).encode()).hexdigest()


def _words(text: str) -> list[str]:
    """Return the words of a name in small letters; dots and apostrophes inside them are dropped (N.V. is nv)."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("&", " and ").replace("a/s", "as")
    return re.findall(r"\w+", re.sub(r"[.'’]", "", folded))


def _bare_name(name: str) -> str:
    """Take the legal suffixes off a name, but never the last word, nor what follows an "and" (Tiffany & Co.)."""
    words = _words(name)
    while len(words) > 1 and words[-1] in LEGAL_SUFFIXES and words[-2] != "and":
        words.pop()
    return " ".join(words)


def _ticker(ticker: str) -> str:
    """Write a ticker in capitals, its share class behind a dot: brk/b is BRK.B."""
    return ".".join(re.findall(r"\w+", ticker.upper()))


def _exchange(exchange: str) -> str:
    """Name an exchange without its tiers: Nasdaq Global Select Market is nasdaq."""
    name = _TIER.sub("", " ".join(_words(exchange)).removeprefix("the "))
    return _EXCHANGES.get(name, name)


def _slug(text: str) -> str:
    """Join the Latin letters and digits of a text, small, with hyphens, without a leading by, in or the."""
    spelled = text.lower().translate(_SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    while words and words[0] in _LEADING:
        words.pop(0)
    return "-".join(words)
