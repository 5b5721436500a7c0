"""The words of the tracker as values. Everything here is immutable and knows no file, no clock and no rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What sort of milestone is promised (contract: the export uses these words)."""

    IND_SUBMISSION = "ind-submission"
    IND_CLEARANCE = "ind-clearance"
    TRIAL_START = "trial-start"
    ENROLLMENT_COMPLETE = "enrollment-complete"
    DATA_READOUT = "data-readout"
    TRIAL_COMPLETE = "trial-complete"
    REGULATORY_SUBMISSION = "regulatory-submission"
    REGULATORY_ACCEPTANCE = "regulatory-acceptance"
    REGULATORY_DECISION = "regulatory-decision"
    REGULATORY_MEETING = "regulatory-meeting"
    MANUFACTURING = "manufacturing"
    LAUNCH = "launch"
    DEAL_CLOSING = "deal-closing"
    CORPORATE = "corporate"
    OTHER = "other"
    FINANCIAL_GUIDANCE = "financial-guidance"
    CASH_RUNWAY = "cash-runway"
    EVENT = "event"


NEVER_JUDGED = frozenset({Kind.FINANCIAL_GUIDANCE, Kind.CASH_RUNWAY, Kind.EVENT})
"""Kinds that are recorded and exported but never judged by silence, and shown only when asked for."""


class Section(StrEnum):
    """Where in a release a sentence stands."""

    TITLE = "title"
    HEADLINE = "headline"
    BULLET = "bullet"
    BODY = "body"
    QUOTE = "quote"
    TABLE = "table"
    ABOUT = "about"
    SAFE_HARBOR = "safe-harbor"
    TRANSLATION = "translation"
    FAQ = "faq"
    THIRD_PARTY = "third-party"
    FURNITURE = "furniture"

    @property
    def is_issuers(self) -> bool:
        """Whether what stands here is the company's own word and can make a promise."""
        return self in _ISSUERS


_ISSUERS = frozenset(
    {Section.TITLE, Section.HEADLINE, Section.BULLET, Section.BODY, Section.QUOTE, Section.TABLE, Section.ABOUT}
)


class Role(StrEnum):
    """What a name stands for; names of one role that differ set two subjects apart."""

    PRODUCT = "product"
    TRIAL = "trial"
    PHASE = "phase"
    GROUP = "group"
    """A cohort, an indication, an arm or a population."""
    PLACE = "place"
    PROPER = "proper"
    """Any other proper name: a rocket, a mine, a counterparty, a meeting."""
    SETTING = "setting"
    """What a sentence that names nothing stands under: the mine, the site. Shown, never compared."""
    AROUND = "around"
    """A product or trial named only around a sentence on a plant or a work: it tells two apart, and makes none one."""
    THING = "thing"
    """What the sentence calls it in plain words: the second production line, the offering."""


class StatementType(StrEnum):
    """What a sentence does with a milestone."""

    PROMISE = "promise"
    DELIVERY = "delivery"
    WITHDRAWAL = "withdrawal"
    UNDOING = "undoing"
    """A delivery that is taken back later: a refusal to file, a restated figure."""
    MENTION = "mention"
    """The same words where they make no promise: safe harbor, translation, somebody else's text."""
    QUESTION = "question"
    """A dated statement that could not be read with confidence; it goes on the review list."""


@dataclass(frozen=True, slots=True)
class Company:
    """A company as a release names it; `key` is what it is known by."""

    name: str
    ticker: str | None = None
    exchange: str | None = None
    cik: str | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a release was read: the id its giver uses (unique only per company) and its address."""

    id: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A release as a source hands it over: nothing in it has been read yet but who said it and when."""

    text: str
    title: str
    date: date
    company: Company
    source: Source = Source()
    fiscal_year_end_month: int | None = None
    configured_year_end_month: int | None = None
    """What a person says of the company's year: counts where nothing was given with the release."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that could not be read, as data: where, why, and what to do about it."""

    where: str
    sentence: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, bullet, headline or table row of a text: `text[start:end]` is it, without outer blanks.

    `heading` is the nearest heading or list lead-in that rules it; `paragraph` numbers the block it stands in.
    """

    start: int
    end: int
    text: str
    section: Section
    paragraph: int
    heading: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The days a phrase means, both ends included; `latest` is None only where the wording sets no last day.

    `start` and `end` are offsets of `phrase` in the text that was read.
    `from_saying` is true where the first day is only the day of saying (by, through, within, later this year).
    `other_latest` is the last day under the company's fiscal year, where an unmarked quarter or half could be
    meant so and it differs from the calendar's. `strict_latest` is the last day under policy `strict`, where it
    differs. `approximate` is true for around, about, approximately; `vague` for "in the coming weeks", which is a
    window but makes no promise.
    """

    earliest: date
    latest: date | None
    phrase: str
    start: int
    end: int
    open_ended: bool
    rule: str
    from_saying: bool = False
    approximate: bool = False
    vague: bool = False
    other_latest: date | None = None
    strict_latest: date | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """The days between which something happened, both included; equal ends where the day is known."""

    earliest: date
    latest: date


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the release writes it, and what it stands for."""

    text: str
    role: Role


@dataclass(frozen=True, slots=True)
class Milestone:
    """Kind and subject: `trial-start` of ALLO-329 / RESOLUTION. `text` is what the sentence calls it."""

    kind: Kind
    names: tuple[Name, ...]
    text: str

    @property
    def subject(self) -> tuple[str, ...]:
        """The names alone, the nearest first."""
        return tuple(name.text for name in self.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence, bullet or headline of one release and what was read in it: `text[start:end] == quote`.

    `window` is there for promises, `days` for deliveries, withdrawals and undoings. `rule` is the rule of
    extraction that took it. `cues` are words that matter for judging later: "now", "on-track", "moved", "refused".
    """

    id: str
    type: StatementType
    section: Section
    start: int
    end: int
    quote: str
    milestone: Milestone
    rule: str
    window: Window | None = None
    days: Interval | None = None
    condition: str | None = None
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alias:
    """Two names that the company's own release says mean the same."""

    name: str
    other: str
    quote: str
    part_of: bool = False
    """Whether `name` is only a part of `other`: a trial of a drug, which has other trials too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """Something a company published on a day, with all that was read in it alone. Its text is kept elsewhere."""

    id: str
    company: Company
    date: date
    title: str
    sha256: str
    sources: tuple[Source, ...] = ()
    fiscal_year_end_month: int | None = None
    year_end_configured: bool = False
    """Whether that month is a person's word, and neither given with the release nor said in it."""
    corrects: bool = False
    """Whether it says that it corrects and replaces an earlier text."""
    language: str = "en"
    statements: tuple[Statement, ...] = ()
    aliases: tuple[Alias, ...] = ()


class Status(StrEnum):
    """What became of a promise (contract)."""

    KEPT = "kept"
    SLIPPED = "slipped"
    PENDING = "pending"


class Manner(StrEnum):
    """How a slip was said: in open words, by a new date that stands alone, or not at all."""

    ANNOUNCED = "announced"
    QUIET = "quiet"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Cited:
    """A statement together with the release it stands in."""

    statement: Statement
    release: Release


@dataclass(frozen=True, slots=True)
class Mentions:
    """How often one release says the same, counted by where it stands."""

    issuer: int = 0
    safe_harbor: int = 0
    translation: int = 0
    third_party: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's ruling on a promise; `on` is the source's day, else the day it was recorded."""

    id: str
    statement: str
    """Id of the statement the promise was first made in."""
    status: Status
    on: date
    because: str
    source: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """A delivery, withdrawal or undoing that was matched to one promise, and the days between which it counts.

    `known_on` is the day of the release, or later where the names were joined only by a later release; `until` is the
    day on which the company spoke of the milestone as still to come, so that this must have been something else.
    """

    type: StatementType
    days: Interval
    known_on: date
    cited: Cited
    until: date | None = None

    def counts_on(self, day: date) -> bool:
        """Whether it is known on a day, and nothing said by then sets it aside."""
        return self.known_on <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class DaysLate:
    """Days between the window's last day and the delivery: at the best, and at the worst reading."""

    generous: int
    strict: int


@dataclass(frozen=True, slots=True)
class Change:
    """From a day on, a promise had this status by this rule."""

    on: date
    status: Status
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Kept, slipped or pending: by which rule, why, since when, on what evidence."""

    status: Status
    rule: str
    because: str
    decided_on: date | None = None
    manner: Manner | None = None
    delivered: Interval | None = None
    days_late: DaysLate | None = None
    review: tuple[str, ...] = ()
    evidence: tuple[Cited, ...] = ()
    history: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A forward-looking statement of one milestone in one window, first made on one day."""

    id: str
    thread: str
    company: Company
    milestone: Milestone
    made_on: date
    window: Window
    statement: Cited
    condition: str | None = None
    restatements: tuple[Cited, ...] = ()
    mentions: Mentions = Mentions()
    revises: str | None = None
    revised_by: str | None = None
    moves: int = 0
    """How many times the thread's window had been changed up to this promise and after it, in all."""
    former_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question for a person that a statement raises, and the days from and up to which it could be asked."""

    known_on: date
    question: str
    until: date | None = None
    said: Cited | None = None

    def is_open_on(self, day: date) -> bool:
        """Whether it could be asked on a day, and nothing said by then answers it."""
        return self.known_on <= day and (self.until is None or day < self.until)


@dataclass(frozen=True, slots=True)
class Refused:
    """A statement that speaks of what was promised and was still not taken for it: the rule of matching, and why."""

    cited: Cited
    rule: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """All that one promise is judged on: what was said of its milestone, and what had been read of the company.

    `later` are the promises of the same milestone made after this one, in order; `release_days` are the days of
    the company's releases, in order, one entry a release.
    """

    promise: Promise
    later: tuple[Promise, ...] = ()
    events: tuple[Event, ...] = ()
    decisions: tuple[Decision, ...] = ()
    release_days: tuple[date, ...] = ()
    review: tuple[str, ...] = ()
    """Questions for a person that hold on every day."""
    doubts: tuple[Doubt, ...] = ()
    """Statements that might concern this promise, which nobody could decide."""
    refused: tuple[Refused, ...] = ()
    """Statements of the same product, trial or thing that a rule of matching turned down."""
