"""Quotations: what stands between quotation marks, and whether an officer of the company says it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.core.layout.cues import cue

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = re.compile('["“”„«»]')
_CLAUSE_END = re.compile(r"(?<=[a-z)\"”])(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)[.!?]\s")
_says = cue(
    "said says stat comment add not continue conclude explain remark told wrote writes according",
    r"\b(?:said|says|stat(?:ed|es)|comment(?:ed|s)|add(?:ed|s)|not(?:ed|es)|continued|concluded|explained|remarked)\b",
    r"\b(?:told|wrote|writes|according to)\b",
)
_is_officer = cue(
    "chief ceo cfo coo cmo cso cto cbo cio president chair founder vp director manager counsel head treasurer "
    "secretary",
    r"\b(?:chief (?:executive|(?:[a-z&]+,? ){1,5}officers?)|c[efomstbi]o|president|[es]?vp)\b",
    r"\b(?:chair(?:man|woman|person)?|(?:co-)?founders?|(?:managing |executive )?director)\b",
    r"\bgeneral (?:manager|counsel)\b|\bhead of\b|\btreasurer\b|\bcorporate secretary\b",
)
_is_outsider = cue(
    "profess analyst investig physic column editor publish report author newsletter article economist strategist "
    "commentator univers hospital institut medical cancer clinic college commission senator governor mayor minist "
    "patient advocat broker agency association foundation alliance societ federation coalition charit",
    r"\b(?:professor|analysts?|investigators?|physicians?|columnists?|editor|publisher|reporter|brokerage|brokers?)\b",
    r"\b(?:authors?|newsletter|article|report|economist|strategist|commentator)\b",
    r"\b(?:university|hospital|institute|medical (?:school|center|centre)|cancer cent(?:er|re)|clinic|college)\b",
    r"\b(?:agency|commissioner|senator|governor|mayor|minist(?:er|ry)|patient|advocate|association|foundation)\b",
    r"\b(?:alliance|society|federation|coalition|charity)\b",
)
_CHIEF = re.compile(r"\b(?:C[EFOMSTBI]O|[Cc]hief (?:[A-Za-z&]+,? ){0,4}[Oo]fficer|[Cc]hief [Ee]xecutive)\b")
_HEADS_A_FIRM = re.compile(
    rf"(?:{_CHIEF.pattern}"
    r"|\b(?:[Cc]hair(?:man|woman|person)?|(?:[Cc]o-)?[Ff]ounder|[Mm]anaging [Dd]irector|[Oo]wner"
    r"|[Gg]eneral [Cc]ounsel)\b)(?:"
    r"(?: of| at)(?: the)? (?!Board|Company|Management|Supervisory|Research|Operations|Directors|Chief)[A-Z]"
    r"|, (?:[A-Z][\w&.'-]+ ){1,4}(?:Inc|Corp|Ltd|LLC|LLP|AG|SE|ASA|AB|plc|Group|Bank|Capital|Partners|Pharma"
    r"|Therapeutics|Energy)\b)"
)
_OF_A_FIRM = re.compile(
    r"\b(?:[Dd]irector|[Pp]resident) of (?:the )?(?:[A-Z][\w&-]{1,30} ){1,3}(?:Systems|Inc|Corp|Ltd|LLC|AG|SE|AB|plc|"
    r"Group|Holdings|Foods|Motors|Bank|Capital|Partners|Industries|Airlines|Airways|Rail|Railways|Steel|Power|Networks|Labs|"
    r"Logistics|Pharma|Therapeutics)\b"
)
"""Heads of a firm that is named as one: "President of Brenner Systems"."""
_OF_A_SOCIETY = re.compile(
    r"\b(?:[Pp]resident|[Dd]irector|[Hh]ead|[Mm]anager|[Ss]ecretary) (?:of|at) (?:the )?(?:[A-Z][\w'-]+ ){1,5}?"
    r"(?:Alliance|Association|Foundation|Society|Federation|Coalition|Council|Institute|University|Hospital|Union|Charity)\b"
)
"""Heads of what is no company: "President of the Sickle Cell Alliance"."""
_ELSEWHERE = re.compile(
    r"\b(?:[Mm]anager|[Dd]irector|[Hh]ead|[Pp]resident|[Oo]fficer|[Cc]ounsel|[Pp]artner|[Ee]ngineer|[Ss]urgeon|[Cc]hief)\b"
    r"[^,\"]{0,40}? at (?:the )?[A-Z]"
    r"|\b(?:[Ss]pokes(?:man|woman|person)|[Oo]fficer|[Mm]anager) for (?!\w*[Aa]meric|\w*Asia|\w*Europe|Latin|North|"
    r"South|Central|East|West|Greater|United|Middle|Nordic)(?:the )?[A-Z][\w&.'-]+ [A-Z]"
    r"|\bthe (?!company|firm|group|bank|corporation|partnership|fund|trust|board)[a-z]+(?: [a-z]+)?'s "
    r"(?:chief|president|founder|owner|head|chair|managing|vice|director|senior|general)\b"
    r"|\b[A-Z][\w&-]+(?: [A-Z][\w&-]+)*'s (?:chief|president|founder|owner|head|chair|managing)\b"
    r"|\bwhose (?:son|daughter|child|children|husband|wife|mother|father|family)\b"
    r"|\b(?:law|consulting|auditing) firm\b|\bwho (?:leads the union|(?:follows|covers) the (?:stock|company|shares))\b"
)
"""Posts with a name that is not the company's: "plant manager at Ostermoor Paper", "Norrland Rail's owner"."""
_SURNAME = re.compile(r"[A-Z][\w'-]+ (?:[A-Z]\.? )?(?P<surname>[A-Z][\w'-]+)(?=,| \()")
_NAME = re.compile(r"\w[\w'-]*")
_FEWEST_WORDS = 4
"""Words between quotation marks that make a quotation; fewer are a name or a phrase."""
_NEAR = 300
"""Characters before or behind a quotation in which its speaker is named."""

_OUTSIDERS = (
    r"(?:analysts?|brokers?|brokerages?|columnists?|research (?:houses?|firms?)|market researchers?|forecasters)\b"
    r"(?! (?:day|meeting|call|conference|coverage|event|briefing))"
)
is_opinion = cue(
    "analyst broker columnist research forecaster consensus third-party street",
    rf"^(?:[\w\"'-]+,? ){{0,3}}?{_OUTSIDERS}.{{0,90}}\b(?:expects?|wrote|writes|sees?|predicts?|projects?|forecasts?|"
    r"estimates?|puts?|models?|thinks?|believes?|said|says|has|have|polled)\b",
    rf"{_OUTSIDERS}[^,]{{0,60}}\b(?:wrote|writes|predicts?|forecasts?|said|says)\b",
    r"^(?:consensus|wall street|the street) (?:forecasts?|estimates?|expects?|puts?|calls|sees?|has (?!been)|is for)",
    r"^third-party (?:forecasts?|estimates?)\b",
)
"""Whether a sentence, in small letters, tells what analysts, brokers or forecasters think."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """What stands between quotation marks at `[start:end]` of a block.

    `for_company` is true for an officer's words, false for somebody else's, None where no speaker is named.
    """

    start: int
    end: int
    for_company: bool | None

    def covers(self, start: int, end: int) -> bool:
        """Whether all from start to end is quoted."""
        return self.start <= start and end <= self.end


@dataclass(slots=True)
class Speakers:
    """Who has spoken so far, going down a page: later they may be named by surname only, or not at all.

    `own` are the words of the company's name; `holds_on` says whose quotation the paragraph before left open, or led
    into.
    """

    own: frozenset[str]
    known: dict[str, bool] = field(default_factory=dict)
    holds_on: bool | None = None

    def quotations(self, written: str, folded: str) -> tuple[Quotation, ...]:
        """The quotations of a paragraph, in order, each with its speaker; an open one goes on to the paragraph's end.

        `written` is the paragraph with its own marks, some of which say which way they turn; `folded` is as long.
        """
        folded = folded.replace("\n", " ")
        spans, left_open = _spans(written)
        if not spans:
            self.holds_on = self._led_in(folded[-_NEAR:])
            return ()
        found = list(self._attributed(folded, spans))
        self.holds_on = found[-1].for_company if left_open else None
        return tuple(quotation for quotation in found if _is_more_than_a_name(folded, quotation))

    def _attributed(self, folded: str, spans: list[tuple[int, int]]) -> Iterator[Quotation]:
        """The quotations with their speakers; where nobody is named it is still the last who spoke."""
        speaker = self.holds_on if spans[0][0] == 0 else None
        edges = [0, *(edge for span in spans for edge in span), len(folded)]
        for number, (start, end) in enumerate(spans):
            before, after = folded[edges[2 * number] : start], folded[end : edges[2 * number + 3]]
            if _is_sentence_apart(folded[start:end], after):
                after = ""
            named = self._speaker(_attribution(before[-_NEAR:], after[:_NEAR]))
            speaker = speaker if named is None else named
            yield Quotation(start, end, speaker)

    def _led_in(self, words: str) -> bool | None:
        """Whose quotation a paragraph without one leads into: "Ada Lund, CEO, said:"."""
        return self._speaker(words) if words.endswith(":") and _says(words.lower()) else None

    def _speaker(self, attribution: str) -> bool | None:
        """True for an officer of the company, False for somebody else, None where nobody is named."""
        for name in _NAME.findall(attribution):
            if name in self.known:
                return self.known[name]
        answer = _speaks_for(attribution, self.own)
        if answer is None:
            return None
        self.known.update((found["surname"], answer) for found in _SURNAME.finditer(attribution))
        return answer


def _spans(written: str) -> tuple[list[tuple[int, int]], bool]:
    """Where quotations open and close, plain marks by turns, and whether the last one is left open."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for found in _MARKS.finditer(written):
        if opened is None and found.group() not in "”»":
            opened = found.start()
        elif opened is not None and found.group() in '"”»':
            spans.append((opened, found.end()))
            opened = None
    if opened is None:
        return spans, False
    return [*spans, (opened, len(written))], True


def _is_more_than_a_name(folded: str, quotation: Quotation) -> bool:
    """Whether so many words are quoted that somebody speaks."""
    return len(folded[quotation.start : quotation.end].split()) >= _FEWEST_WORDS


def _is_sentence_apart(quotation: str, after: str) -> bool:
    """Whether the quotation ends with a full stop of its own, so that another sentence follows it."""
    return quotation[-2:-1] == "." and not after.lstrip()[:1].islower()


def _attribution(before: str, after: str) -> str:
    """The words that say who speaks: those behind the quotation up to the end of the clause, else those before it."""
    behind = _CLAUSE_END.split(after, maxsplit=1)[0]
    ahead = _CLAUSE_END.split(before)[-1]
    return next((words for words in (behind, ahead) if _says(words.lower())), behind if behind.strip() else ahead)


def _speaks_for(attribution: str, own: frozenset[str]) -> bool | None:
    """Whether an attribution names an officer of the company (`own` are its words), somebody else, or neither."""
    low = re.split(r", which ", attribution.lower())[0]
    if "the company" in low or not own.isdisjoint(_NAME.findall(low.replace("'s", ""))):
        return True if _is_officer(low) else False if _is_outsider(low) else None
    if any(pattern.search(attribution) for pattern in (_HEADS_A_FIRM, _OF_A_FIRM, _OF_A_SOCIETY, _ELSEWHERE)):
        return False
    if _CHIEF.search(attribution):
        return True
    return False if _is_outsider(low) else True if _is_officer(low) else None
