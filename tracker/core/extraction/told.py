"""What a release tells as done, dropped or undone, with the days on which it can have happened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tracker.core.extraction.days import days_of
from tracker.core.extraction.events import Happening, happenings
from tracker.core.extraction.milestones import Found, Region
from tracker.core.extraction.page import Page
from tracker.core.extraction.statements import offsets, statement
from tracker.core.extraction.subjects import STRONG, Context, milestone_of
from tracker.core.extraction.tagging import Tagged, tag
from tracker.core.lexicon import Form, split
from tracker.core.models import Interval, Kind, Milestone, Role, Section, Sentence, Statement, StatementType, Window
from tracker.core.text import fold

_COMMA = re.compile(r"[,;](?=\s)")

_REPORT = re.compile(r"\b(?:results|earnings|highlights)\b", re.IGNORECASE)
"""In or after a period that is reported on: "Reports Third Quarter Results; Plant Opened" dates no opening."""

_BESIDE = 25
"""Characters between a verb and the name it is about."""


def told(page: Page) -> Iterator[Statement]:
    """What the issuer tells as done, dropped or undone, in the order of the text."""
    for number, sentence in enumerate(page.sentences):
        if sentence.section.is_issuers:
            yield from _told_in(page, number, sentence)


def _told_in(page: Page, number: int, sentence: Sentence) -> Iterator[Statement]:
    tagged = page.tagged(sentence)
    own = tuple(happenings(sentence, tagged, page.lexicon))
    for happening in own or tuple(_listed(page, sentence, tagged)):
        found = happening.found
        named = bool(tagged.within("object", found.first, found.last))
        if own and not named and found.kind is not Kind.OTHER and not _names_its_object(page, tagged, found):
            continue
        context = page.context(number) if named else Context(())
        span = offsets(tagged, happening.region.first, happening.region.last)
        milestone = milestone_of(tagged, found, _thought(page, tagged, found, span), page.names, context)
        if sentence.section in (Section.TITLE, Section.HEADLINE) and not _tells_of_what(page, milestone):
            continue
        days = _days(page, sentence, tagged, happening, span)
        cues = (*happening.cues, *(("recap",) if days is None else ()))
        yield statement(page, sentence, happening.type, milestone, "told", (found.first, 0), days=days, cues=cues)


def _tells_of_what(page: Page, milestone: Milestone) -> bool:
    """Whether a headline names more than words of the trade: "Opens Plant" may be any plant."""
    words = {
        word for name in milestone.names if name.role not in (Role.SETTING, Role.AROUND) for word in split(name.text)
    }
    return bool(words - page.lexicon.names.generic - page.lexicon.phrases.keys()) or milestone.kind in _SINGLE


_SINGLE = frozenset({Kind.DEAL_CLOSING, Kind.CORPORATE, Kind.EVENT})


def _listed(page: Page, sentence: Sentence, tagged: Tagged) -> Iterator[Happening]:
    """A row or bullet under a heading that tells something as done: "Titles launched in the quarter"."""
    if sentence.section not in (Section.BULLET, Section.TABLE) or not sentence.heading or not tagged.words:
        return
    over = Sentence(start=0, end=0, text=sentence.heading, section=Section.BODY, paragraph=0)
    for happening in happenings(over, tag(fold(sentence.heading), page.lexicon), page.lexicon):
        whole = Region(0, len(tagged.words))
        if happening.type is StatementType.DELIVERY:
            yield Happening(happening.type, Found(happening.found.kind, 0, whole.last), whole)


def _names_its_object(page: Page, tagged: Tagged, found: Found) -> bool:
    """Whether a known name stands right beside a verb that has no listed object: "launched Meteor 2"."""
    start, end = tagged.words[found.first].start, tagged.words[found.last - 1].end
    roles = (*STRONG, Role.PROPER)
    names = [(first, last) for first, last, name in page.names.find(tagged.text) if name.role in roles]
    return any(0 <= first - end <= _BESIDE or 0 <= start - last <= _BESIDE for first, last in names)


def _thought(page: Page, tagged: Tagged, found: Found, span: tuple[int, int]) -> tuple[int, int]:
    """The offsets between the commas around what is told, if a product or trial is named there; else up to its end."""
    head = tagged.words[found.first].start
    end = tagged.words[min(found.last, len(tagged.words)) - 1].end
    start = max(span[0], max((m.end() for m in _COMMA.finditer(tagged.text, 0, head)), default=0))
    ends = [m.start() for m in _COMMA.finditer(tagged.text, end)]
    stop = min([span[1], *ends, *(tagged.words[n - 1].start for n in _next_verbs(tagged, found))])
    named = any(name.role in STRONG for at, _, name in page.names.find(tagged.text) if start <= at < stop)
    return (start, stop) if named else (span[0], stop)


def _next_verbs(tagged: Tagged, found: Found) -> list[int]:
    """Where another finished verb begins after an "and"."""
    verbs = [tag.first for tag in tagged.of("action") if tag.form is Form.PAST and tag.first >= found.last]
    return [first for first in verbs if tagged.words[first - 1].lower == "and"]


def _days(
    page: Page, sentence: Sentence, tagged: Tagged, happening: Happening, span: tuple[int, int]
) -> Interval | None:
    """The days given, else the release's own where it is announced as news, else None."""
    near = tagged.words[min(happening.found.last, len(tagged.words)) - 1].end
    times = page.times(sentence)
    spoken = (*times.windows, *times.history)
    reported = [w for w in spoken if _is_reported_on(sentence, w)]
    windows = [w for w in spoken if span[0] <= w.start < span[1] and w not in reported]
    given = days_of(sentence.text[span[0] : span[1]], span[0], near, page.draft.date, windows, page.reported)
    if given is not None:
        return given
    heads = sentence.section is Section.TITLE or (sentence.section is Section.HEADLINE and page.reported is None)
    news = heads and not reported and happening.type is StatementType.DELIVERY
    return Interval(page.draft.date, page.draft.date) if news else None


def _is_reported_on(sentence: Sentence, window: Window) -> bool:
    """Whether a time in a headline is the period whose results are reported, not the day of anything else in it."""
    after = sentence.text[window.end :].split()[:1]
    heads = sentence.section in (Section.TITLE, Section.HEADLINE)
    return heads and bool(_REPORT.search(" ".join((window.phrase, *after))))
