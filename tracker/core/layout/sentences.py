"""Where the sentences of a paragraph end, exactly; the abbreviations are those of press releases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.core.layout.cues import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST = 850
"""Characters; a longer sentence is cut where a clause ends, so that every quotation stays readable."""

_NEVER_LAST = word_set(
    "dr mr mrs ms prof messrs hon rev gen col lt sgt capt sen rep gov pres vs v e.g i.e eg ie viz cf ca approx "
    "appr est nos fig figs eq ref refs sec art vol pp p para st ste mt ft tel fax ext dept univ assn bros attn "
    "resp incl excl cert"
)
_SELDOM_LAST = word_set(
    "inc corp ltd co cos llc llp l.p lp plc n.v s.a s.p.a s.a.s a.g b.v s.e s.r.l pty gmbh jr sr etc al ph.d m.d "
    "d.o d.v.m pharm.d d.sc dr.sc m.b.a m.s m.sc m.p.h b.s b.a r.n j.d esq c.f.a c.p.a d.phil m.b m.b.b.s f.a.c.p "
    "f.a.c.s f.r.c.p u.s u.k u.n e.u u.s.a u.a.e d.c b.c a.m p.m e.t p.t a.d jan feb mar apr jun jul aug sep sept "
    "oct nov dec mon tue tues wed thu thurs fri sat sun calif mass conn penn pa fla tex ill ind mich minn wash "
    "ore ariz colo ga ala ark miss tenn md va wis n.j n.y n.c s.c n.m n.h n.d s.d r.i ont que alta man sask ave "
    "blvd rd sq bldg mln bn mm min max avg"
)
_FIRST_WORDS = word_set(
    "the this that these those a an in on at as by to of for from with we our it its they their he she his her i "
    "you if when while after before during since until once following under upon over through although though "
    "because however moreover furthermore additionally also both each all no there here such some many most other "
    "another more today based currently further management patients participants results data net revenue "
    "revenues total cash research general enrollment shares investors shareholders stockholders who what where "
    "why how is are was were will has have had subject pursuant forward-looking actual words factors except "
    "neither any but and or so yet nor according among between within without not please see about"
)
_AUXILIARIES = word_set("is are was were will has have had may can could would should expects plans intends")
_ENDS_OF_ADDRESSES = word_set("Com Net Org Io Ai Js")

_STOP = re.compile(r"""[.!?。！？](?:(?<=[。！？])|[.!?]*["')\]*_]*(?=\s)|(?<=[\w)%]{2}.)(?=["']?[A-Z][a-z]+ ))""")
_LAST_WORD = re.compile(r"[^\s(\[\"'/,;:-]*\Z")
_NEXT = re.compile(r"\s*([\"'(\[*_]*)(\S?)(\S*)(?:\s+(\S+))?")
_INITIAL = re.compile(r"[A-Za-z]\Z")
_PART = re.compile(
    r"\b(?:[Cc]ohort|[Pp]art|[Aa]rm|[Gg]roup|[Cc]lass|[Tt]ype|[Ss]tage|[Ss]eries|[Zz]one|[Hh]epatitis) [A-Z]\Z"
)
"""A part called by a letter, which is no initial: "eleven patients of Cohort A."."""
_ENUMERATOR = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]?\Z")
_SMALL_NAME = re.compile(r"[a-z]{1,2}[A-Z]")
_OPENING_SIGNS = "$€£¥~≥≤<>"
_LONGEST_WORD, _AHEAD = 24, 120
"""Characters looked at before and behind a full stop."""

_CUTS = (re.compile(r";\s"), re.compile(r",\s(?=and\s)"), re.compile(r",\s"), re.compile(r"\s"))
_SHORTEST_PIECE = LONGEST // 3


def sentence_spans(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence of `folded[start:end]`, in order, without outer blanks, none past LONGEST."""
    for first, last in _whole_sentences(folded, start, end):
        yield from _cut(folded, first, last)


def _whole_sentences(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences as written, however long."""
    opened = start
    for stop in _STOP.finditer(folded, start, end):
        if stop.end() < end and _ends_sentence(folded, opened, stop, end):
            yield opened, stop.end()
            opened = _skip_blanks(folded, stop.end(), end)
    if opened < end:
        yield opened, end


def _skip_blanks(folded: str, position: int, end: int) -> int:
    """The next position that is no blank."""
    while position < end and folded[position].isspace():
        position += 1
    return position


def _ends_sentence(folded: str, opened: int, stop: re.Match[str], end: int) -> bool:
    """Whether the sentence that was opened ends at this full stop, question mark or exclamation mark."""
    sign = stop.group()
    if sign in "。！？":
        return True
    following = _NEXT.match(folded, stop.end(), min(end, stop.end() + _AHEAD))
    assert following, "the pattern can match nothing, so it matches always"
    quotes, letter, rest, second = following.groups(default="")
    if not _opens_sentence(letter, rest):
        return False
    if sign[0] != "." or sign.startswith("..."):
        return True
    before = _word_before(folded, opened, stop.start())
    if len(before) == stop.start() - opened and _ENUMERATOR.match(before):
        return False
    if _PART.search(folded, max(opened, stop.start() - _LONGEST_WORD), stop.start()):
        return True
    return _full_stop_ends(before, letter + rest, second, quoted='"' in quotes)


def _opens_sentence(letter: str, rest: str) -> bool:
    """Whether a word can be a sentence's first: a large letter, a script without large letters, a figure, mRNA."""
    if letter.isalpha():
        return not letter.islower() or _SMALL_NAME.match(letter + rest) is not None
    return letter.isdigit() or (letter != "" and letter in _OPENING_SIGNS)


def _full_stop_ends(before: str, following: str, second: str, *, quoted: bool) -> bool:
    """Whether a full stop behind `before` ends a sentence, and does not only shorten a word."""
    word = before.lower()
    if word == "no":
        return not following[0].isdigit()
    if word in _NEVER_LAST:
        return False
    if word in _SELDOM_LAST or _INITIAL.match(before):
        return quoted or _begins_afresh(following, second)
    return following.split("'")[0] not in _ENDS_OF_ADDRESSES


def _begins_afresh(following: str, second: str) -> bool:
    """Whether two words read like the beginning of a sentence rather than the rest of a name or a date."""
    first = following.strip("\"'()*,.;:").lower()
    return first in _FIRST_WORDS or second.lower() in _AUXILIARIES


def _word_before(folded: str, opened: int, position: int) -> str:
    """The word that the full stop stands behind."""
    found = _LAST_WORD.search(folded, max(opened, position - _LONGEST_WORD), position)
    return found.group() if found else ""


def _cut(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentence in pieces of LONGEST at most."""
    while end - start > LONGEST:
        middle = _cutting_place(folded, start)
        yield start, middle - folded[middle - 1].isspace()
        start = _skip_blanks(folded, middle, end)
    if start < end:
        yield start, end


def _cutting_place(folded: str, start: int) -> int:
    """The last place within reach behind a semicolon, else before an "and", else behind a comma, else at a blank."""
    for cut in _CUTS:
        places = [found.end() for found in cut.finditer(folded, start + _SHORTEST_PIECE, start + LONGEST)]
        if places:
            return places[-1]
    return start + LONGEST
