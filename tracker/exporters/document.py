"""The export as a document (contract): these classes are its keys, their order and its JSON Schema.

Additive only: a key may be added; none may be renamed, removed or change its meaning. Lists are never null, and null
says that there is no data.
"""

from __future__ import annotations

from datetime import date  # msgspec reads the annotations
from typing import Annotated

from msgspec import Meta, Struct

from tracker.core.models import Kind, Manner, Section, Status  # msgspec reads the annotations

SCHEMA_VERSION = "1.0"

Offset = Annotated[int, Meta(ge=0)]
Count = Annotated[int, Meta(ge=0)]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$", description="Of the release's text.")]


class Company(Struct, frozen=True):
    """Who promised."""

    name: str
    ticker: str | None


class Milestone(Struct, frozen=True):
    """What was promised: `subject` are the names it is about, the nearest first."""

    kind: Kind
    subject: list[str]
    text: str


class Window(Struct, frozen=True):
    """By when, both days included; `latest` is null only for windows without a last day."""

    earliest: date
    latest: date | None
    phrase: str
    open_ended: bool
    rule: str


class Statement(Struct, frozen=True):
    """The company's own words and where they stand: `text[start:end] == quote` in the release's untouched text."""

    release: str
    source_id: str | None
    date: date
    title: str
    url: str | None
    section: Section
    quote: str
    start: Offset
    end: Offset
    sha256: Sha256


class Mentions(Struct, frozen=True):
    """How often the first release says it, counted by where it stands."""

    issuer: Count
    safe_harbor: Count
    translation: Count
    third_party: Count


class Delivered(Struct, frozen=True):
    """The days between which the milestone was reached, both included."""

    earliest: date
    latest: date


class DaysLate(Struct, frozen=True):
    """Days between the window's last day and the delivery, at the best and at the worst reading."""

    generous: int
    strict: int


class Change(Struct, frozen=True):
    """From this day on the promise had this status, by this rule."""

    on: date
    status: Status
    rule: str


class Verdict(Struct, frozen=True):
    """Kept, slipped or pending: by which rule, why, since when, on what evidence."""

    status: Status
    rule: str
    because: str
    decided_on: date | None
    manner: Manner | None
    delivered: Delivered | None
    days_late: DaysLate | None
    review: list[str]
    evidence: list[Statement]
    history: list[Change]


class Promise(Struct, frozen=True):
    """A dated promise, first made on one day, and what became of it."""

    id: str
    former_ids: list[str]
    thread: str
    company: Company
    milestone: Milestone
    made_on: date
    window: Window
    conditional: str | None
    statement: Statement
    restatements: list[Statement]
    mentions: Mentions
    revises: str | None
    revised_by: str | None
    moves: Count
    verdict: Verdict


class Release(Struct, frozen=True):
    """A release that was read."""

    id: str
    source_ids: list[str]
    date: date
    title: str
    urls: list[str]
    company: str
    sha256: Sha256


class Summary(Struct, frozen=True):
    """How many were kept, slipped and are pending; calls, runways and guided figures are not counted."""

    kept: Count
    slipped: Count
    pending: Count


class Document(Struct, frozen=True):
    """Every promise, as of a day."""

    schema_version: str
    tracker_version: str
    law_version: str
    as_of: date
    policy: str
    summary: Summary
    promises: list[Promise]
    releases: list[Release]
