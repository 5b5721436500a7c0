"""EDGAR's full submission text: a header and many documents, of which the press releases are exhibits EX-99.

Layout: the SEC's Public Dissemination Service specification. `KEY: value` lines down to the first `<DOCUMENT>`, each
document with TYPE, SEQUENCE, FILENAME, DESCRIPTION and its TEXT.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tracker.core.models import Draft, Problem
from tracker.sources.dateline import find_dateline, reading_copy
from tracker.sources.days import calendar_day
from tracker.sources.decoding import LARGEST, decoded
from tracker.sources.drafting import Found, draft
from tracker.sources.html import find as find_in_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from typing import BinaryIO

    from tracker.sources.given import Given

BEGINNINGS = (
    b"<SEC-DOCUMENT>",
    b"<DOCUMENT>",
    b"<SUBMISSION>",
    b"<IMS-DOCUMENT>",
    b"<TYPE>EX-",
    b"-----BEGIN PRIVACY-ENHANCED",
)
"""What such a file, or one document of it, begins with."""

_HEADER = re.compile(rb"\s{0,8}([A-Z][A-Z ]{2,40}):\s{1,40}(\S[^\r\n]{0,200})")
_TAG = re.compile(rb"<(TYPE|SEQUENCE|FILENAME|DESCRIPTION)>([^\r\n]{0,200})")
_EXHIBIT = re.compile(r"EX-99(?:\.\d{1,3})?", re.IGNORECASE)
_FIRST = re.compile(r"EX-99(?:\.0?1)?", re.IGNORECASE)
_RELEASE = re.compile(r"release|announce|\bnews\b", re.IGNORECASE)
_OTHER = re.compile(
    r"presentation|slide|deck|transcript|script|agreement|consent|opinion|charter|by-?laws|policy|financial.statements|pro.?forma"
    r"|circular|proxy|fact.?sheet|supplement",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"<(?:html|body|div|p|tr|br|font|span)\b", re.IGNORECASE)
_TEXT_TAGS = re.compile(r"</?(?:PAGE|TABLE|CAPTION|S|C|FN)>", re.IGNORECASE)
_NO_TEXT = re.compile(r"\s*(?:<PDF>|begin \d{3} )")


@dataclass(slots=True)
class _Document:
    """One document of a submission, as its tags describe it."""

    tags: dict[str, str] = field(default_factory=dict)
    body: str = ""

    @property
    def type(self) -> str:
        """What kind of document it is: "8-K", "EX-99.1"."""
        return self.tags.get("TYPE", "")


def read(stream: BinaryIO, where: str, given: Given) -> Iterator[Draft | Problem]:
    """The press releases of a submission; a problem where it holds none."""
    header: dict[str, str] = {}
    releases = 0
    for document in _exhibits(stream, header):
        place = f"{where}:{document.type}"
        found = _found(document, header, place)
        if found is not None:
            releases += 1
            own = replace(given, source_url=None) if isinstance(found, Found) and found.url else given
            yield found if isinstance(found, Problem) else draft(found, own, place)
    if not releases:
        yield Problem(
            where, f"{where} holds no press release", "press releases are exhibits EX-99 of forms 8-K and 6-K"
        )


def _exhibits(stream: BinaryIO, header: dict[str, str]) -> Iterator[_Document]:
    """The exhibits EX-99 of a submission, one at a time; `header` is filled on the way to the first."""
    document, body, kept = _Document(), bytearray(), False
    while line := stream.readline(LARGEST):
        mark = line.strip()
        if kept and mark.upper() not in {b"</TEXT>", b"</DOCUMENT>"}:
            body += line[: max(0, LARGEST - len(body))]
        elif kept:
            yield _Document(document.tags, decoded(bytes(body)))
            document, kept = _Document(), False
        elif mark.upper() == b"<DOCUMENT>":
            document = _Document()
        elif mark.upper() == b"<TEXT>":
            body, kept = bytearray(), _EXHIBIT.fullmatch(document.type) is not None
        elif tag := _TAG.match(line):
            document.tags[tag[1].decode("ascii")] = tag[2].decode("latin-1").strip()
        elif not document.tags and (entry := _HEADER.match(line)):
            header.setdefault(entry[1].decode("ascii").strip(), entry[2].decode("latin-1").strip())
    if kept:
        yield _Document(document.tags, decoded(bytes(body)))


def _found(document: _Document, header: dict[str, str], where: str) -> Found | Problem | None:
    """What an exhibit and the header say; None where the exhibit is no press release."""
    described = f"{document.tags.get('DESCRIPTION', '')} {document.tags.get('FILENAME', '')}"
    if _NO_TEXT.match(document.body) or (_OTHER.search(described) and not _RELEASE.search(described)):
        return None
    body = document.body
    found = find_in_page(body, where) if _MARKUP.search(body[:20_000]) else Found(text=_plain(body))
    if isinstance(found, Problem):
        return found
    sure = _FIRST.fullmatch(document.type) or _RELEASE.search(described) or find_dateline(reading_copy(found.text))
    return _filed_as(document, header, found) if sure and found.text.strip() else None


def _plain(body: str) -> str:
    """An exhibit that is plain text, without the tags of old filings."""
    return html.unescape(_TEXT_TAGS.sub("", body)).strip("\n")


def _filed_as(document: _Document, header: dict[str, str], found: Found) -> Found:
    """Add what the header says: company, register number, day of filing, end of the fiscal year, id and address."""
    accession, cik = header.get("ACCESSION NUMBER"), header.get("CENTRAL INDEX KEY", "").lstrip("0")
    year_end = header.get("FISCAL YEAR END", "")
    folder = f"https://www.sec.gov/Archives/edgar/data/{cik}/{(accession or '').replace('-', '')}"
    name = document.tags.get("FILENAME")
    return replace(
        found,
        id=f"{accession}:{document.type}" if accession else None,
        url=f"{folder}/{name}" if accession and cik.isdigit() and name else None,
        registered=header.get("COMPANY CONFORMED NAME"),
        cik=cik or None,
        published=_filed(header.get("FILED AS OF DATE", "")),
        fiscal_year_end_month=int(year_end[:2]) if re.fullmatch(r"(?:0[1-9]|1[0-2])\d\d", year_end) else None,
    )


def _filed(stamp: str) -> date | None:
    """The day of a stamp like 20250415."""
    figures = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", stamp)
    return calendar_day(int(figures[1]), int(figures[2]), int(figures[3])) if figures else None
