"""Chapter 6: several periods - ranges, choices, pairs."""

from __future__ import annotations

from datetime import timedelta

from tracker.core.window.days import block
from tracker.core.window.grammar import WINDOW, Level, Match, reads
from tracker.core.window.law.context import year_in, years_from
from tracker.core.window.lexer import Token, Year
from tracker.core.window.period import MONTHS, Bound, Cut, Period
from tracker.core.window.phrase import Phrase, separate

_LAST_DAY = 31
_MOST = {"quarter": 4, "half": 2}


_HALTS = frozenset({"comma", "mark", "open", "close", "to", "into", "void"})
"""Kinds beyond which no verb governs "from A to B"."""
_OLD = ("phrase", "the", "around", "or", "dash", "slash")
"""Kinds of which the old time is made: from Q3 or Q4 2025 to 2026."""
_BEFORE_NOUNS = frozenset({"the", "of", "count", "this", "moved"})
"""Kinds after which a participle only describes what follows: the delayed launch, our planned start."""
_REACH = 14
"""Tokens before "from" among which its verb is looked for."""
_TWO = 2


@WINDOW.rule(
    "range",
    "A range or a choice runs from the first day of its first part to the last day of its last; "
    "a year or a unit said once holds for all parts.",
    "Whoever says the third or fourth quarter has kept it in either.",
)
@reads(
    Level.RANGES,
    "between the? phrase (and|to|until|dash) the? phrase",
    "from the? phrase (to|until|dash|by|over) the? phrase",
    "of phrase (in|over|by) the? phrase",
    "phrase (comma the? phrase){1,4} comma? OR IN? the? phrase",
    "phrase comma? (or|and slash or) IN? the? phrase",
    "phrase (OR|into) the? phrase",
    rule="range",
)
def several(match: Match) -> Phrase | None:
    """From Q4 2025 to Q1 2026; late 2025 or early 2026; later this year or early next year."""
    tokens = match.kinds("phrase")
    phrases: list[Phrase] = [token.value for token in tokens]
    later = phrases[0].bound is Bound.LATER
    if _moved(match) or any(phrase.bound is not Bound.AT for phrase in phrases[later:]):
        return None
    places = [place for token in tokens for place in token.value.places or ((token.start, token.end),)]
    return Phrase(
        _fiscal_alike([period for phrase in phrases for period in phrase.periods]),
        bound=Bound.LATER if later else Bound.AT,
        approximate=any(phrase.approximate for phrase in phrases),
        vague=any(phrase.vague for phrase in phrases),
        places=tuple(places),
    )


def _moved(match: Match) -> bool:
    """Whether a verb of moving governs "from A to B": slipped from Q2 to Q4."""
    kinds = [token.kind for token in match.tokens[max(0, match.first - _REACH) : match.first + 1]]
    while kinds and kinds[-1] in _OLD:
        kinds.pop()
    if match.has("until") or not kinds or kinds.pop() != "from":
        return False
    if kinds[-1:] == ["comma"]:
        kinds.pop()
    return _is_moving(kinds)


def _is_moving(kinds: list[str]) -> bool:
    """Whether the last verb of these words is one of moving, and no participle before a noun."""
    for at in reversed(range(len(kinds))):
        kind, described = kinds[at], at > 0 and kinds[at - 1] in _BEFORE_NOUNS
        if kind == "moves":
            return kinds[at - 1 :] != ["lasts", "moves"]
        if kind == "moved" and not described:
            return True
        if kind in _HALTS or (kind in ("forward", "reports", "moved") and not described):
            return False
    return False


def _fiscal_alike(periods: list[Period]) -> tuple[Period, ...]:
    """The periods, fiscal where their neighbours are."""
    marked = next((period.fiscal for period in periods if period.fiscal is not None), None)
    return tuple(period._replace(fiscal=marked) if period.unit in ("year", *_MOST) else period for period in periods)


@reads(Level.RANGES, "phrase (and|or) part? next", rule="range")
def and_next(match: Match) -> Phrase | None:
    """As in this year and next; late this year or early next."""
    phrase: Phrase = match.value("phrase")
    going_on = match.after is not None and match.after.kind in ("word", "few", "count", "int")
    following = _following(phrase.only) if phrase.only and not going_on else None
    if phrase.only is None or following is None:
        return None
    cuts = (Cut(match.value("part")),) if match.has("part") else ()
    periods = _fiscal_alike([phrase.only, following._replace(cuts=cuts)])
    return phrase._replace(periods=periods, places=(match.place,) * 2, rule="")


@reads(Level.RANGES, "phrase comma? OR IN? the? (part JOIN)? (ordinal|last) of? the? phrase", rule="range")
def second_number(match: Match) -> Phrase | None:
    """The final quarter of 2025 or the first of 2026: the unit is said once."""
    tokens = match.kinds("phrase")
    one, year = (token.value.only for token in tokens)
    number = match.value("ordinal", default=-1)
    if one is None or year is None or year.unit != "year" or year.cuts or number > _MOST.get(one.unit, 0):
        return None
    cuts = (Cut(match.value("part")),) if match.has("part") else ()
    other = Period(one.unit, number if number > 0 else _MOST[one.unit], year.year, year.fiscal, cuts=cuts)
    first = match.kinds("part", "ordinal", "last")[0]
    return Phrase(_fiscal_alike([one, other]), places=((tokens[0].start, tokens[0].end), (first.start, tokens[1].end)))


def _following(period: Period) -> Period | None:
    """The next period of the same unit."""
    if period.ahead:
        return None
    if period.year is not None:
        return period._replace(year=period.year + 1)
    if period.fixed is None or period.unit not in MONTHS:
        return None
    after = period.fixed.last + timedelta(days=1)
    return period._replace(fixed=block(after, MONTHS[period.unit], period.unit))


@reads(Level.PAIRS, "month dot? DAY (comma DAY){0,5} comma? OR the? DAY (comma? of? year)?", rule="range")
def days_of_a_month(match: Match) -> Phrase | None:
    """June 20-23, 2026."""
    return _days(match)


@reads(
    Level.PAIRS,
    "(int|ordinal) dot? of? (OR|by|in|over) the? DAY dot? of? month dot? (of? comma? year)?",
    rule="range",
)
def days_and_month(match: Match) -> Phrase | None:
    """20-23 June 2026."""
    return None if match.before and match.before.kind in ("label", "number") else _days(match)


def _days(match: Match) -> Phrase | None:
    """Days of one month, in order."""
    year = match.value("year", default=Year(None)).number
    days = match.kinds("int", "ordinal")
    numbers = [token.value for token in days]
    if numbers != sorted(numbers) or not 1 <= numbers[0] <= numbers[-1] <= _LAST_DAY:
        return None
    month = match.value("month")
    periods = tuple(Period("day", number, year, month=month) for number in numbers)
    return Phrase(periods, places=tuple((day.start, day.end) for day in days))


@reads(
    Level.PAIRS,
    "ordinal dash? (comma ordinal){0,2} comma? OR the? part? JOIN ordinal dash? MARKED? (quarter|half) (JOIN YEAR)?",
    "part JOIN ordinal OR the? part? JOIN ordinal dash? MARKED? (quarter|half) (JOIN YEAR)?",
    "fiscal ordinal OR the? fiscal? ordinal dash? fiscal? (quarter|half) (JOIN YEAR)?",
    "qcode (dash|slash|and|or|to) int JOIN YEAR",
    "year possessive? ordinal OR (ordinal dash? (quarter|half)|qcode)",
    "ordinal OR qcode",
    rule="range",
)
def numbers_of_one_unit(match: Match) -> Phrase | None:
    """The third or fourth quarter of 2026; late third or early fourth quarter."""
    year, unit = year_in(match), "half" if match.has("half") else "quarter"
    periods: list[Period] = []
    places: list[tuple[int, int]] = []
    part: Token | None = None
    for token in match.taken:
        if token.kind == "part":
            part = token
        elif token.kind in ("ordinal", "int", "count", "qcode"):
            cuts = (Cut(part.value),) if part else ()
            periods.append(Period(unit, token.value, year.number, year.fiscal, cuts=cuts))
            places.append(((part or token).start, token.end))
            part = None
    fits = all(1 <= each.number <= _MOST[unit] for each in periods)
    return Phrase(tuple(periods), places=tuple(places)) if fits else None


@reads(Level.PAIRS, "(int|count) OR qcode", rule="range")
def figures_of_one_unit(match: Match) -> Phrase | None:
    """3~4분기; but not Phase 2 and Q4."""
    return None if match.scene.calendar.spaced else numbers_of_one_unit(match)


@reads(
    Level.PARTS,
    "part dash? OR very? dash? part JOIN phrase",
    "(edge|beginning|part) dash? of? OR (edge|beginning|part) of the? phrase",
    rule="range",
)
def parts_of_one_period(match: Match) -> Phrase | None:
    """Mid- to late-2026."""
    phrase: Phrase = match.value("phrase")
    if (only := phrase.only) is None:
        return None
    parts = match.kinds("part", "edge", "beginning")
    cuts = tuple(only.cut(Cut(part.value or "start")) for part in parts)
    return Phrase(cuts, places=tuple((part.start, part.end) for part in parts))


@reads(Level.WHOLES, "yearpair", rule="range")
def years_in_one(match: Match) -> Phrase:
    """2026-2027, 2027-28."""
    first, last = match.value("yearpair")
    return years_from(first, last, match)


WINDOW.rule(
    "respectively",
    "With respectively, periods joined by and are a window each: Q1 and Q3 2026, respectively.",
    "Usage: the word says that the lists are to be read pair by pair.",
)(separate)


@WINDOW.rule(
    "moved",
    "What is moved from one period to another has two windows, the old one and the new: "
    "a launch that is delayed from Q2 to Q4 2025 is not planned for Q3.",
    "Usage: from what was planned to what is planned now; a date between the two was never given.",
)
@reads(
    Level.RANGES,
    "from (FILLER|(the|of|in|word|past|new|reports|forward|outlook){0,6}) phrase "
    "(to|into) (FILLER|(the|of|in|count|word|new|forward|outlook){0,6}) phrase (?!(or|dash|slash) the? phrase)",
    rule="moved",
)
def moved(match: Match) -> Phrase | None:
    """Shifted from our prior guidance of 2025 to 1H 2026; a year said once holds for both."""
    return _apart(*match.kinds("phrase")) if _moved(match) else None


@reads(Level.RANGES, "(to|into|forward) FILLER phrase comma? from FILLER phrase", rule="moved")
def moved_to(match: Match) -> Phrase | None:
    """Delayed to Q4 2025 from Q2; the move is to Q4 2025 from Q2."""
    if match.has("forward") and not match.raw(match.taken[0]).lower().endswith(" to"):
        return None
    before = [token.kind for token in match.tokens[max(0, match.first - _REACH) : match.first]]
    new, old = match.kinds("phrase")
    return _apart(old, new) if _is_moving(before) else None


def _apart(old: Token, new: Token) -> Phrase | None:
    """The old time and the new, each with the year of its own or of the other."""
    phrases: tuple[Phrase, Phrase] = (old.value, new.value)
    if any(phrase.only is None for phrase in phrases):
        return None
    return Phrase(
        _fiscal_alike([period for phrase in phrases for period in phrase.periods]),
        approximate=any(phrase.approximate for phrase in phrases),
        apart=True,
        places=((old.start, old.end), (new.start, new.end)),
    )


@reads(Level.RANGES, "from FILLER phrase", rule="moved")
def moved_part(match: Match) -> Phrase | None:
    """Shifted from mid- to late-2026, pushed from the third to the fourth quarter."""
    phrase: Phrase = match.value("phrase")
    if len(phrase.places) != _TWO or not _moved(match):
        return None
    between = match.scene.text[phrase.places[0][1] : phrase.places[1][0]]
    return phrase._replace(apart=True, rule="") if "to" in between.lower().split() else None
