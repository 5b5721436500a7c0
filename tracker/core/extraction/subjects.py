"""What a milestone is about: the names nearest to it, else those of its heading, the sentences before, the title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tracker.core.extraction.milestones import Found
from tracker.core.extraction.names import NameTable
from tracker.core.extraction.tagging import Tag, Tagged
from tracker.core.lexicon import Form, split
from tracker.core.models import Kind, Milestone, Name, Role, Window
from tracker.core.text import key_of

MOST_NAMES = 8
MOST_WORDS = 6

STRONG = (Role.PRODUCT, Role.TRIAL)

_WITHOUT_PRODUCT = frozenset({Kind.DEAL_CLOSING, Kind.CORPORATE, Kind.EVENT, Kind.FINANCIAL_GUIDANCE, Kind.CASH_RUNWAY})
"""Kinds whose subject is not the product of the heading above them."""

_OF_TRIALS = frozenset(
    {Kind.TRIAL_START, Kind.ENROLLMENT_COMPLETE, Kind.DATA_READOUT, Kind.TRIAL_COMPLETE, Kind.REGULATORY_SUBMISSION}
)
"""Kinds of milestone that a trial has, or that rest on one."""

_OF_WORKS = frozenset({Kind.MANUFACTURING, Kind.OTHER})
"""Kinds whose milestones are called by the thing: the clean room, the second line."""

_NEEDS_NO_NAME = frozenset({Kind.EVENT, Kind.FINANCIAL_GUIDANCE, Kind.CASH_RUNWAY})

_PREPOSITIONS = ("of", "from", "for", "in", "at", "on")

_BESIDE = 40
"""Characters: how near a product must stand to be meant by a deal, a listing, a call."""

_STOP_WORDS = frozenset(
    "the a an and or of in on at by for from to with its our their his her this that these those is are was were "
    "be been being will shall has have had we it they which who where when as than also now still currently "
    "expected expects expect expecting anticipated anticipates anticipate anticipating intend intends planned plans "
    "scheduled slated targeted targets targeting "
    "track set due remains remain continue continues into during through until before after following including "
    "both company management would could may might should not no if but while so such then there said first-ever "
    "approximately about over under per via today announced announces report reports reported supporting enabling "
    "allowing within between upon toward towards can all each any other begin begins start starts initiate "
    "initiates complete completes submit submits launch present publish file release open close dose".split()
)


@dataclass(frozen=True)
class Context:
    """What surrounds a sentence, nearest first: texts whose names it may take over."""

    texts: tuple[str, ...]


def milestone_of(
    tagged: Tagged,
    found: Found,
    span: tuple[int, int],
    table: NameTable,
    context: Context,
    window: Window | None = None,
) -> Milestone:
    """The milestone with its names; `span` are the offsets of the clause that speaks of it."""
    head = tagged.words[min(found.first, len(tagged.words) - 1)].start
    inside = _between_semicolons(tagged.text, head, _without_venues(tagged.text, table.find(tagged.text), window))
    inside = _meant_behind(tagged.text, inside, window)
    near = sorted(
        (row for row in inside if span[0] <= row[0] < span[1]),
        key=lambda row: (abs(row[0] - head) > 80, row[0] < head - 60, abs(row[0] - head)),
    )
    if not near:
        near = sorted((row for row in inside if row[0] < head), key=lambda row: head - row[0])[:3]
    if found.kind in _WITHOUT_PRODUCT:
        near = [row for row in near if row[2].role in (Role.PROPER, Role.PLACE) or abs(row[0] - head) <= _BESIDE]
    names = _unique(name for _, _, name in near)
    phrase = noun_phrase(tagged, found, window)
    if not any(_says_enough(name, phrase) or _leads(name, tagged.text) for name in names) and not _does_it(
        found, near, head
    ):
        names = _unique([*names, *_taken_over(found, inside, table, context)])
    if not names and found.kind not in _NEEDS_NO_NAME:
        names = list(_with_role(_proper_around(table, context), Role.SETTING))
    has_doer = found.about is not None and found.kind not in _NEEDS_NO_NAME
    doer = noun_phrase(tagged, replace(found, thing=found.about), window) if has_doer else ""
    things = [Name(text, Role.THING) for text in (doer, phrase) if text and not _covered(text, names)]
    return Milestone(
        found.kind, (*names[: MOST_NAMES - len(things)], *things), _wording(tagged, found, f"{doer} {phrase}".strip())
    )


def _says_enough(name: Name, phrase: str) -> bool:
    """Whether a name leaves no doubt what is meant: a product, a trial, or what the thing itself is called by."""
    if name.role is not Role.PROPER:
        return name.role in STRONG
    return (name.text.isupper() and len(name.text) > 4) or name.text in phrase


def _does_it(found: Found, near: list[tuple[int, int, Name]], head: int) -> bool:
    """Whether a proper name stands right before what it does: "Meteor Insight opens in May"."""
    beside = (name.role is Role.PROPER and 0 < head - end <= _ADJACENT for _, end, name in near)
    return found.kind in _CALLED_BY_NAME and any(beside)


_ADJACENT = 2
"""Characters between a name and the verb that follows it."""

_CALLED_BY_NAME = frozenset({Kind.LAUNCH, Kind.MANUFACTURING, Kind.CORPORATE, Kind.OTHER})


def _leads(name: Name, text: str) -> bool:
    """Whether a name leads its bullet: "Wren Mini: filing planned for May"."""
    return re.match(rf"\W*{re.escape(name.text)}(?::|\s+[-–—])\s", text) is not None


def _meant_behind(text: str, rows: list[tuple[int, int, Name]], window: Window | None) -> list[tuple[int, int, Name]]:
    """Of names of one kind that each follow a date of their own, the one behind this: "in May for A, in June for B"."""
    if window is None:
        return rows
    behind = [row for row in rows if re.fullmatch(r"\s+for (?:the )?", text[window.end : row[0]])]
    role = behind[0][2].role if behind else None
    paired = sum(re.search(r"\d\w*\s+for (?:the )?$", text[: row[0]]) is not None for row in rows) > 1
    return [row for row in rows if row[2].role is not role or row in behind] if paired else rows


def _without_venues(text: str, rows: list[tuple[int, int, Name]], window: Window | None) -> list[tuple[int, int, Name]]:
    """The names of a sentence but for that of the fair or congress at which it is to happen, behind the date."""
    if window is None:
        return rows
    return [
        row
        for row in rows
        if not (row[2].role is Role.PROPER and row[0] > window.end and re.search(r"\bat (?:the )?$", text[: row[0]]))
    ]


def _between_semicolons(text: str, head: int, rows: list[tuple[int, int, Name]]) -> list[tuple[int, int, Name]]:
    """The names of the part of a sentence that stands between semicolons, if it has any of its own."""
    start, end = text.rfind(";", 0, head) + 1, text.find(";", head)
    own = [row for row in rows if start <= row[0] and (end < 0 or row[1] <= end)]
    return own if any(name.role in (*STRONG, Role.PROPER) for _, _, name in own) else rows


def _wording(tagged: Tagged, found: Found, phrase: str) -> str:
    """What the sentence calls the milestone: doing and thing where they stand together, else the thing."""
    if found.last - found.first > MOST_WORDS + 4:
        doing = " ".join(tagged.between(t.first, t.last) for t in tagged.within("action", found.first, found.last))
        return f"{phrase} {doing}".strip()
    together = re.sub(r"\s+", " ", tagged.between(found.first, found.last))
    return phrase if together in phrase else f"{together} {phrase}" if phrase not in together else together


def _proper_around(table: NameTable, context: Context) -> Iterator[Name]:
    """The nearest proper names around a sentence that names nothing itself: the mine, the plant, the deal."""
    for text in context.texts:
        proper = [name for _, _, name in table.find(text) if name.role is Role.PROPER]
        if proper:
            yield from _unique(proper)[:2]
            return


def _taken_over(
    found: Found, inside: list[tuple[int, int, Name]], table: NameTable, context: Context
) -> Iterator[Name]:
    """Products and trials named elsewhere in the sentence, else the nearest named around it.

    What a work or a place is built for is no part of it: there the names around are only its setting.
    """
    own = [name for _, _, name in inside if name.role in STRONG]
    if own:
        yield from own
        return
    if found.kind in _WITHOUT_PRODUCT:
        return
    for text in context.texts:
        strong = [name for _, _, name in table.find(text) if name.role in STRONG]
        if strong:
            near = [name for name in _unique(strong) if _can_be_of(found.kind, name)][:2]
            if found.kind in _OF_WORKS and found.thing is not None:
                near = [*_with_role(_proper_around(table, context), Role.SETTING), *_with_role(near, Role.AROUND)]
            yield from near
            return


def _with_role(names: Iterable[Name], role: Role) -> Iterator[Name]:
    return (Name(name.text, role) for name in names)


def _can_be_of(kind: Kind, name: Name) -> bool:
    """Whether a milestone that names nothing may be meant of a name around it: no plant belongs to a trial."""
    return name.role is not Role.TRIAL or kind in _OF_TRIALS


def _unique(names: Iterable[Name]) -> list[Name]:
    seen: dict[str, Name] = {}
    for name in names:
        seen.setdefault(key_of(name.text), name)
    return list(seen.values())


def _covered(phrase: str, names: Sequence[Name]) -> bool:
    """Whether a phrase says nothing that the names do not say: a row of a table is its names and a number."""
    named = {word for name in names for word in split(name.text)}
    return all(word in named or word.isdigit() for word in split(phrase))


def noun_phrase(tagged: Tagged, found: Found, window: Window | None) -> str:
    """The thing in the sentence's words, at most six: its modifiers, its head and what it is of."""
    head = found.thing or _noun(tagged, found)
    if head is None:
        return _after(tagged, found, window)
    first, last = _leftmost(tagged, head.first), _rightmost(tagged, head.last, window)
    if last - first > MOST_WORDS:
        last = max(head.last, first + MOST_WORDS)
    if last - first > MOST_WORDS:
        first = last - MOST_WORDS
    return re.sub(r"\s+", " ", tagged.between(first, last))


def _noun(tagged: Tagged, found: Found) -> Tag | None:
    nouns = [tag for tag in tagged.within("action", found.first, found.last) if tag.form is Form.NOUN]
    return nouns[0] if nouns else None


def _after(tagged: Tagged, found: Found, window: Window | None) -> str:
    """The words right after a verb that has no listed object."""
    verbs = tagged.within("action", found.first, found.last)
    first = verbs[0].last if verbs else found.first
    while first < len(tagged.words) and tagged.words[first].lower in (
        "the",
        "a",
        "an",
        "its",
        "our",
        "their",
        "have",
        "an",
        "to",
    ):
        first += 1
    stop = (
        len(tagged.words)
        if window is None
        else next((n for n, w in enumerate(tagged.words) if w.end > window.start), len(tagged.words))
    )
    last = min(first + MOST_WORDS, stop)
    while last > first and tagged.words[last - 1].lower in _STOP_WORDS:
        last -= 1
    return re.sub(r"\s+", " ", tagged.between(first, last))


def _leftmost(tagged: Tagged, first: int) -> int:
    at = first
    while at > 0 and first - at < 4 and _joins(tagged, at) and tagged.words[at - 1].lower not in _STOP_WORDS:
        at -= 1
    return at


def _rightmost(tagged: Tagged, last: int, window: Window | None) -> int:
    """Over "of the …", "in …" as far as the words go on and no date begins."""
    at = last - 1 if tagged.words[last - 1].lower in _PREPOSITIONS else last
    if at + 1 < len(tagged.words) and tagged.words[at].lower in _PREPOSITIONS and _joins(tagged, at):
        end = at + 1
        while end < len(tagged.words) and tagged.words[end].lower in ("the", "a", "an", "its", "our"):
            end += 1
        start = end
        while (
            end < len(tagged.words)
            and end - start < 4
            and _joins(tagged, end)
            and tagged.words[end].lower not in _STOP_WORDS
            and not _in(tagged, end, window)
        ):
            end += 1
        if end > start:
            at = end
    return at


def _in(tagged: Tagged, number: int, window: Window | None) -> bool:
    return window is not None and tagged.words[number].start < window.end and tagged.words[number].end > window.start


def _joins(tagged: Tagged, number: int) -> bool:
    """Whether no punctuation but hyphens and blanks stands before the word."""
    return not re.search(r"[^\s‐‑\-/&®™’'.]|[-–—]\s|\s[-–—]|\.\s", tagged.gap(number))
