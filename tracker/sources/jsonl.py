"""JSON Lines: one release a line, with its text and what is known of it; and JSON files of one release or a list."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tracker.core.models import Draft, Problem
from tracker.sources.days import stated_day
from tracker.sources.decoding import LARGEST, clean_text, whole_text
from tracker.sources.drafting import Found, draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from tracker.sources.given import Given

_FIELDS = ("text", "id", "date", "ticker", "company", "title", "url", "exchange", "cik")
_MAY_BE_NUMBERS = frozenset({"id", "cik"})
_HINT = "a release is one JSON object a line: id, date, ticker, company, title, url, text"


def read(stream: BinaryIO, where: str, given: Given) -> Iterator[Draft | Problem]:
    """The releases of a file of JSON Lines, line by line; a broken line is a problem, and the next ones are read."""
    given, nothing = replace(given, source_url=None), True  # one address is not that of many releases
    for number, line in enumerate(iter(lambda: stream.readline(LARGEST + 1), b""), start=1):
        place = f"{where}:{number}"
        if len(line) > LARGEST:
            yield Problem(place, f"{place} is longer than {LARGEST // 1_000_000} MB")
            _skip_line(stream, line)
        elif line.strip(b" \t\r\n\xef\xbb\xbf"):
            yield _release(_line_text(line), given, place)
        else:
            continue
        nothing = False
    if nothing:
        yield Problem(where, f"{where} is empty")


def read_json(stream: BinaryIO, where: str, given: Given) -> Iterator[Draft | Problem]:
    """The releases of a JSON file: one object, a list of them, or lines of them under another name."""
    text = whole_text(stream, where)
    if isinstance(text, Problem):
        yield text
        return
    records = _records(text)
    if records is None:
        yield from read(io.BytesIO(text.encode()), where, given)
    elif not records:
        yield Problem(where, f"{where} holds no release", _HINT)
    elif len(records) == 1:
        yield _release_of(records[0], given, where)
    else:
        for number, record in enumerate(records, start=1):
            yield _release_of(record, replace(given, source_url=None), f"{where}[{number}]")


def holds_releases(stream: BinaryIO) -> bool:
    """Whether a JSON file is one of releases, or broken so that nobody can tell; other data is nobody's release."""
    text = whole_text(stream, "")
    records = None if isinstance(text, Problem) else _records(text)
    return records is None or any(isinstance(record, dict) and "text" in record for record in records)


def _records(text: str) -> list[Any] | None:
    """The objects of a JSON text; None where it is not one JSON value."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(data, dict):
        return [data] if "text" in data else []
    return data if isinstance(data, list) else []


def _skip_line(stream: BinaryIO, read: bytes) -> None:
    """Read on to the end of a line that is too long, and forget it."""
    while read and not read.endswith(b"\n"):
        read = stream.readline(1_000_000)


def _line_text(line: bytes) -> str:
    """A line as text: UTF-8, or else Windows-1252, without a byte order mark."""
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")


def _release(line: str, given: Given, where: str) -> Draft | Problem:
    """The release of one line."""
    try:
        record = json.loads(line)
    except RecursionError:
        return Problem(where, f"{where} is nested too deeply", _HINT)
    except ValueError as error:
        return Problem(where, f"{where} is not JSON: {str(error)[:100]}", _HINT)
    return _release_of(record, given, where)


def _release_of(record: object, given: Given, where: str) -> Draft | Problem:
    """The release of one record."""
    fault = fault_in(record)
    if fault or not isinstance(record, dict):
        return Problem(where, f"{where} {fault}", _HINT)
    return draft(find(record), given, where)


def fault_in(record: object) -> str | None:
    """What keeps a record from being a release, to follow its place in a sentence; None where nothing does.

    >>> fault_in({"text": "Acme opens a plant.", "ticker": 7})
    'has a ticker that is no text'
    """
    if not isinstance(record, dict):
        return "is no JSON object"
    wrong = next((name for name in _FIELDS if not _is_text(name, record.get(name))), None)
    if wrong:
        return f"has {'an' if wrong[0] in 'aei' else 'a'} {wrong} that is no text"
    if not _field(record, "text"):
        return "has no text"
    stated = _field(record, "date")
    if stated and not stated_day(stated):
        return f'has a date that is none: "{stated[:40]}"'
    if record.get("fiscal_year_end_month") is not None and not _month(record):
        return "has a fiscal_year_end_month that is none: give 1 to 12"
    return None


def find(record: dict[str, Any]) -> Found:
    """What a faultless record states."""
    stated = _field(record, "date")
    return Found(
        text=_field(record, "text") or "",
        title=_field(record, "title"),
        date=stated_day(stated) if stated else None,
        company=_field(record, "company"),
        ticker=_field(record, "ticker"),
        exchange=_field(record, "exchange"),
        cik=_field(record, "cik"),
        url=_field(record, "url"),
        id=_field(record, "id"),
        fiscal_year_end_month=_month(record),
    )


def _is_text(name: str, value: object) -> bool:
    """Whether a field holds text or nothing; ids may be numbers."""
    number = name in _MAY_BE_NUMBERS and isinstance(value, int) and not isinstance(value, bool)
    return value is None or isinstance(value, str) or number


def _field(record: dict[str, Any], name: str) -> str | None:
    """A field's text; None where it is absent or blank."""
    value = record.get(name)
    text = "" if value is None else clean_text(str(value))
    return text if text.strip() else None


def _month(record: dict[str, Any]) -> int | None:
    """The month the fiscal year ends in, 1 to 12."""
    value = str(record.get("fiscal_year_end_month"))
    return int(value) if value in {str(number) for number in range(1, 13)} else None
