"""Finding the names a release uses, in its prose; headlines, where every word is a capital, only repeat them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.core.extraction.names import NameTable
from tracker.core.lexicon import Names
from tracker.core.models import Company, Name, Role, Section, Sentence
from tracker.core.text import fold, key_of

_CODE = re.compile(
    r"(?<![\w/-])([A-Z][A-Za-z]{0,6}(?:-[A-Z]{1,5})?|[A-Z]{8,14}(?=-))-?(\d{1,6}[A-Za-z]{0,3}\d{0,3})"
    r"(?![\w/%]|\.\d|,\d)"
)
_FORMULA = re.compile(
    r"(?:Li2O|CO2e?|H2O?|N2O?|SO2|U3O8|V2O5|TiO2|Fe2O3|NH3|CH4|P2O5|Al2O3|SiO2|MoS2|WO3|Nb2O5|Ta2O5|K2O)", re.IGNORECASE
)
"""Substances, which are no products of anybody's."""
_HYPHENED = re.compile(r"(?<![\w-])([A-Z]{2,6}-[A-Z]{2,6})(?![\w-])")
_MARKED = re.compile(r"(?<!\w)([A-Z][\w-]{2,}(?: [A-Z][\w-]+)?)\s?(?:®|™|\((?:R|TM)\))")
_CAPITALS = re.compile(
    r"(?<![\w-])([A-Z]{4,}(?:-[A-Z0-9]+)*|[A-Za-z]*[a-z][A-Z]{2,}\w*|[A-Z]{2,}[a-z]+[A-Z]\w*)(?![\w])"
)
_WORD_CAPITAL = r"(?:[A-Z][\w’'&-]*|[A-Z]{1,4}\d*)"
_PROPER = re.compile(
    rf"(?<![\w.])({_WORD_CAPITAL}(?:(?:[ ]|: (?=[A-Z][\w’'-]* [A-Z][a-z]))(?:(?:of|the|de|du|la|and) ){{0,2}}"
    rf"(?:{_WORD_CAPITAL}|\d{{1,2}}K?\d{{0,2}}(?![\w,.%(]))){{0,5}})"
)
ABBREVIATION = re.compile(r"\(“?\"?([A-Z][A-Za-z0-9-]{1,9}?)s?”?\"?(?:[;,)])")
_DATELINE = re.compile(
    r"^.{0,110}?(?:\([A-Z][A-Za-z .]{0,20}(?:WIRE|[Ww]ire|NEWS)[^)]{0,20}\)|/[A-Z][\w ]{3,24}/)"
    r"|^[A-Z][^()!?]{2,70}?\b(?:19|20)\d\d ?(?:--|[-–—]) "
)
"""The place and day before the first words of a release; the place is no name of what it speaks of."""

_TICKERS = re.compile(r"\((?:[A-Z][\w .-]{1,24}: ?[A-Z0-9.-]{1,8}(?:[;,/|] ?| and )?)+\)")
"""Exchanges and tickers in brackets: (Nasdaq: ABCD; FSE: 1A2)."""

_MONTHS = frozenset("January February March April June July August September October November December".split())
"""Capitals that say nothing of how a line is written."""

_TRIAL_WORD = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|program(?:me)?|enrol(?:l(?:ed|ing|ment)|ment)|randomi[sz](?:ed|ation)"
    r"|(?:patients?|participants?|subjects|volunteers) (?:in|into))\b",
    re.IGNORECASE,
)
_PERSON_AFTER = re.compile(
    r"^,? ?(?:M\.?D|Ph\.?D|who |(?:the )?(?:Chief|President|Chair|CEO|CFO|COO|CTO|Vice|Senior|Executive|Director"
    r"|Founder|Head|Professor|Managing|EVP|SVP)"
    r"|the (?:[\w’'-]+ ){0,3}(?i:chief|president|chair\w*|founder|director|head|manager|officer|professor|mayor)\b)"
)
_SPEECH = re.compile(r"(?:said|says|stated|added|commented|noted|continued|told|Dr\.|Mr\.|Ms\.|Mrs\.|Prof\.) $")
_NUMBER = re.compile(r"\d{1,2}|[IVX]{2,4}")


def name_table(sentences: Sequence[Sentence], company: Company, lexicon: Names) -> NameTable:
    """All names of a release; one that is a trial anywhere is a trial."""
    found: dict[str, Name] = {}
    own = _own_words(company)
    for sentence in sentences:
        if sentence.section in (Section.TRANSLATION, Section.FURNITURE):
            continue
        for name in _names_in(sentence, own, lexicon):
            found.setdefault(key_of(name.text), name)
            if name.role is Role.TRIAL:
                found[key_of(name.text)] = name
    return NameTable(tuple(found.values()))


def _own_words(company: Company) -> frozenset[str]:
    return frozenset(word.lower() for word in re.findall(r"\w+", company.name)) | frozenset(
        {(company.ticker or "").lower()}
    )


def _names_in(sentence: Sentence, own: frozenset[str], lexicon: Names) -> Iterator[Name]:
    text = _TICKERS.sub(_blank, _DATELINE.sub(_blank, fold(sentence.text)))
    yield from _coded(text, lexicon)
    for match in _MARKED.finditer(text):
        if not _is_own(match[1], own):
            yield Name(match[1], Role.PRODUCT)
    for match in _HYPHENED.finditer(text):
        if match[1].split("-")[0] not in lexicon.not_codes:
            yield Name(match[1], Role.PRODUCT)
    yield from _generic_names(text, lexicon)
    yield from _trials(text, lexicon, own)
    yield from _diseases(text, lexicon)
    yield from _places(text, lexicon)
    yield from _defined(text, lexicon)
    if (
        sentence.section not in (Section.TITLE, Section.HEADLINE) and not _is_title_case(text)
    ) or sentence.section is Section.TABLE:
        yield from _proper(text, own, lexicon)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_own(text: str, own: frozenset[str]) -> bool:
    return all(word.lower() in own for word in re.findall(r"\w+", text))


def _is_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[A-Za-z]{4,}", text)[1:] if word not in _MONTHS]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _coded(text: str, lexicon: Names) -> Iterator[Name]:
    for match in _CODE.finditer(text):
        prefix = match[1].upper()
        if prefix in lexicon.not_codes or re.fullmatch(r"(?:19|20)\d\d", match[2]) or _FORMULA.fullmatch(match[0]):
            continue
        near = text[max(0, match.start() - 12) : match.end() + 40]
        is_trial = len(prefix) >= 5 and bool(_TRIAL_WORD.search(near))
        yield Name(match[0], Role.TRIAL if is_trial else Role.PRODUCT)


def _generic_names(text: str, lexicon: Names) -> Iterator[Name]:
    for match in re.finditer(r"(?<![\w-])([a-z]{3,20}(?:-cel|-vec)|[A-Za-z][a-z]{6,23})(?!\w)", text):
        word = match[1]
        surname = word[0].isupper() and not _starts_sentence(text, match.start())
        if word.endswith(lexicon.stems) and word.lower() not in lexicon.not_products and not surname:
            yield Name(word, Role.PRODUCT)


def _trials(text: str, lexicon: Names, own: frozenset[str]) -> Iterator[Name]:
    if sum(c.isupper() for c in text) > 0.6 * sum(c.isalpha() for c in text):
        return
    for match in _CAPITALS.finditer(text):
        word = match[1]
        if (
            _FORMULA.fullmatch(word)
            or _CODE.fullmatch(word)
            or word in lexicon.not_names
            or word.lower() in own
            or word.split("-")[0].upper() in lexicon.not_codes
        ):
            continue
        near = text[max(0, match.start() - 30) : match.end() + 40]
        if _TRIAL_WORD.search(near):
            yield Name(word, Role.TRIAL)
        elif len(word) >= 4:
            yield Name(word, Role.PROPER)


def _diseases(text: str, lexicon: Names) -> Iterator[Name]:
    ends = "|".join(lexicon.diseases)
    for match in re.finditer(
        rf"\b((?:[a-z][a-z-]+ ){{0,3}}(?:type [12] |[A-Z][a-z]?[A-Z]\w{{0,2}} )?[A-Za-z]*(?:{ends}))\b",
        text,
        re.IGNORECASE if not lexicon.diseases else 0,
    ):
        words = match[1].split()
        while len(words) > 1 and any(word.lower() in _LEADING or word.endswith(("ing", "ed")) for word in words[:-1]):
            words.pop(0)
        kept = " ".join(words)
        if len(kept) > 5:
            yield Name(kept, Role.GROUP)


_LEADING = frozenset(
    "the a an of in for with and or to from patients adults adult people treatment treating treat by on our its "
    "as other new active refractory severe moderate relapsed advanced first second recurrent who have has that "
    "this these those is are was were both certain many against such including prevent prevention patient include "
    "includes submit submitted approved approval orally children women men individuals subjects at into between "
    "among".split()
)


def _places(text: str, lexicon: Names) -> Iterator[Name]:
    for place in (*lexicon.places, *lexicon.regions, *lexicon.demonyms):
        if place in text:
            yield Name(place, Role.PLACE)


def _defined(text: str, lexicon: Names) -> Iterator[Name]:
    """An abbreviation in brackets after the words it stands for."""
    for match in ABBREVIATION.finditer(text):
        short = match[1]
        if (
            short in lexicon.not_names
            or short.upper() in lexicon.not_codes
            or not short[:2].isupper()
            or short.isdigit()
        ):
            continue
        long = long_form(text[: match.start()], short)
        if long:
            yield Name(short, Role.GROUP if long.lower().endswith(lexicon.diseases) else Role.PROPER)


def long_form(before: str, short: str) -> str:
    """The words right before an abbreviation whose initials it is made of; empty where they do not fit."""
    letters = [c.lower() for c in short if c.isalpha()]
    words = re.findall(r"[\w]+", before)[-2 * len(letters) - 2 :]
    for count in range(1, len(words) + 1):
        chosen = words[-count:]
        initials = [word[0].lower() for word in chosen]
        if (
            initials
            and initials[0] == letters[0]
            and _subsequence(letters, "".join(word.lower() for word in chosen))
            and count >= len(letters) - 2
        ):
            start = before.rfind(chosen[0])
            if count > 1 and start >= 0:
                return before[start:].strip(' (“"')
    return ""


def _subsequence(letters: Sequence[str], text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _proper(text: str, own: frozenset[str], lexicon: Names) -> Iterator[Name]:
    for match in _PROPER.finditer(text):
        if _starts_sentence(text, match.start()) and " " not in match[1] and not text.startswith(": ", match.end()):
            continue
        if _SPEECH.search(text[: match.start()]) or _PERSON_AFTER.match(text[match.end() :]):
            continue
        if _COUNTED.match(text, match.start()) or _FORMULA.fullmatch(match[1]):
            continue
        leads = text.startswith(": ", match.end()) and match[1].lower() not in lexicon.generic
        name = _trimmed(match[1], own, lexicon, at_start=_starts_sentence(text, match.start()), leads=leads)
        if _places_only(name, lexicon) or _COUNTED.match(name) or _FORMULA.fullmatch(name):
            continue
        if name and len(name) > 2:
            yield Name(name, Role.PRODUCT if _is_model(name) else Role.PROPER)


def _is_model(name: str) -> bool:
    """A name that ends in a number is a product's: "Meteor 2", "Borealis IV"; a long one may be a place's."""
    words = name.split()
    return 1 < len(words) <= _LONGEST_MODEL and bool(_NUMBER.fullmatch(words[-1])) and words[0] not in _NUMBERED


_COUNTED = re.compile(
    r"(?:Week|Day|Month|Year|Hour|Visit|Table|Note|Item|Rule|Section|Article|Chapter|Form|Fiscal|FY"
    r"|EUR|USD|GBP|CHF|SEK|NOK|DKK|CAD|AUD|JPY|RMB|CNY|HKD|INR)s? ?\d|End-of-"
    r"|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|(?:Thir|Four|Fif|Six|Seven|Eigh|Nine)teen"
    r"|(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty)(?:-\w+)? of "
)
"""Times of a trial, places in a document, sums: Week 26, Table 3, EUR 64. They name nothing that is promised."""

_PART_OF = re.compile(r"(?:Phase|Cohort|Part|Arm|Stage) (?:\d[ab]?|[A-Z]|I{1,3})(?: of)? ")
"""A part before what it is a part of: in "Phase 2 MONARCH" the name is MONARCH."""

_PARTS = frozenset({"Part", "Cohort", "Stage", "Arm", "Phase"})
"""Words that begin the name of a part, and end no name."""

_LONGEST_MODEL = 3
_NUMBERED = frozenset(
    "Launch Phase Part Type Class Series Level Tier Unit Train Block Line Pad Building Room Page Table Day Stage "
    "Hall".split()
)


def _places_only(name: str, lexicon: Names) -> bool:
    return bool(name) and all(
        part.strip() in {*lexicon.places, *lexicon.regions} for part in re.split(r",| and ", name)
    )


def _starts_sentence(text: str, at: int) -> bool:
    before = text[:at].rstrip(" “\"'(*•·>-–—")
    return not before or before[-1] in ".!?:\n"


_DONE = re.compile(r"[A-Z][a-z]+ed|Made|Began|Built|Took|Won|Sold|Held|Gave|Paid|Met|Led|Set|Grew|Brought|Put|Sent")
"""A finished verb that begins a bullet: in "Made Meteor available" only Meteor is a name."""


_SEATS = frozenset(
    "University City Bank Department Port State Ministry Institute Board Bay Isle Province County Town Church College "
    "School Office Government Kingdom Republic Society Museum".split()
)
"""Words before "of" that begin a name; others, at the head of a sentence, only tell what is done with one."""

_CUT_OFF = frozenset("North South East West Central World Day Week Forum Summit Expo Fair Show Conference".split())
"""Words that name nothing when the name before them was the company's: the fair Optics West, the Acme Forum."""


def _trimmed(phrase: str, own: frozenset[str], lexicon: Names, *, at_start: bool, leads: bool) -> str:
    words = _PART_OF.sub("", phrase).split(" ")
    if at_start and words[0] not in lexicon.not_names and not words[0][1:].isupper():
        words = words if len(words) > 1 or leads else []
        if words and _DONE.fullmatch(words[0]):
            words.pop(0)
        if len(words) > 2 and words[1] == "of" and words[0] not in _SEATS:
            words = words[2:]
    while words and words[0] in ("The", "A", "An", "Our", "Its", "In", "At", "On"):
        words.pop(0)
    if len(words) > 2 and _NUMBER.fullmatch(words[-1]) and words[-2] != "Phase":
        return " ".join(words)
    while words and (
        words[0].strip(":’'") in lexicon.not_names
        or words[0].lower() in own
        or words[0] in ("of", "the", "de", "du", "la", "and")
    ):
        words.pop(0)
    while words and (
        (words[-1].strip(":’'s") in lexicon.not_names | _PARTS and words[-1] != "Now")
        or words[-1] in ("of", "the", "de", "du", "la", "and")
    ):
        words.pop()
    kept = re.sub(r"[’']s?$", "", " ".join(words)).strip(" :")
    if kept != phrase and kept in _CUT_OFF:
        return ""
    if not kept or kept.lower() in own or all(word.strip("’'s").lower() in own for word in kept.split()):
        return ""
    return kept if (any(c.isalpha() for c in kept) and not kept[0].isdigit()) or "K" in kept else ""
