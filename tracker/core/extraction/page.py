"""A release laid out for reading: its sentences, the names it uses, the times in them, what stands around each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from tracker.core.extraction.aliases import aliases
from tracker.core.extraction.fiscal import fiscal_year_end, reported_period
from tracker.core.extraction.names import NameTable
from tracker.core.extraction.naming import name_table
from tracker.core.extraction.subjects import STRONG, Context
from tracker.core.extraction.tagging import Tag, Tagged, tag
from tracker.core.layout import lay_out, title_sentence
from tracker.core.lexicon import Lexicon, split
from tracker.core.models import Alias, Draft, Interval, Name, Role, Section, Sentence
from tracker.core.text import fold, squeeze
from tracker.core.window import Grammar
from tracker.core.window import Reading as Times

_TITLE_STANDS_WITHIN = 3000
"""Characters from the top of a text in which its title is looked for."""

_SHORT = re.compile(
    r"(?P<name>(?:[A-Z][\w.&’'-]*,? ){1,6})\((?:[^()“”\"]*)[“\"](?P<short>[A-Z][\w&-]{1,20}(?: [\w&-]+){0,2})[”\"]"
)

_REACH = 6
"""Sentences before one whose names it may take over."""

_RUN_IN = 4
"""Words of a heading run in at most."""

_LEGAL = frozenset("inc corp corporation ltd llc plc the company holdings group and limited international".split())

_TRADE = frozenset(
    "systems space technologies technology therapeutics pharmaceuticals pharma biosciences bio biotech medical health "
    "healthcare energy power resources mining minerals metals gold silver copper lithium capital financial bank "
    "bancorp "
    "software semiconductor semiconductors electronics motors industries brands foods restaurants stores airlines "
    "aerospace aviation launch orbital networks communications solutions services sciences labs laboratories partners "
    "global national american european north south east west new united general first international".split()
)
"""Words of many companies' names, by which no company is known."""


@dataclass(frozen=True)
class Page:
    """One release and all that can be said of its sentences before any rule is asked."""

    draft: Draft
    release_id: str
    lexicon: Lexicon
    grammar: Grammar

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the text, the title's first where it stands apart."""
        laid = lay_out(self.draft.text, self.draft.title, self.draft.company)
        apart = title_sentence(self.draft.title, laid)
        top = squeeze(fold(self.draft.text[:_TITLE_STANDS_WITHIN]))
        if apart is None or apart.section is not Section.TITLE or squeeze(fold(apart.text)) in top:
            return laid
        return (apart, *laid)

    @cached_property
    def names(self) -> NameTable:
        """The names the release uses."""
        table = name_table(self.sentences, self.draft.company, self.lexicon.names)
        return NameTable(tuple(name for name in table.names if not self._is_plain(name)))

    def _is_plain(self, name: Name) -> bool:
        """Whether a capitalised phrase is only words of the trade: "First Deliveries", "Net Bookings"."""
        known = (word in self.lexicon.phrases or word in self.lexicon.names.generic for word in split(name.text))
        return name.role is Role.PROPER and all(known)

    @cached_property
    def aliases(self) -> tuple[Alias, ...]:
        """The names the release says mean the same."""
        return aliases(self.sentences, self.names)

    @cached_property
    def fiscal_year_end(self) -> int | None:
        """The month in which the company's year ends: given, configured, or in its own words; None if nothing says."""
        return self.draft.fiscal_year_end_month or self.draft.configured_year_end_month or self._own_year_end

    @property
    def year_end_is_configured(self) -> bool:
        """Whether that is a person's word alone."""
        configured = self.draft.configured_year_end_month if self.draft.fiscal_year_end_month is None else None
        return configured is not None and configured != self._own_year_end

    @cached_property
    def _own_year_end(self) -> int | None:
        """The month that the release itself names."""
        return fiscal_year_end(self.draft.text)

    @cached_property
    def reported(self) -> Interval | None:
        """The period the release reports on, if it does."""
        return reported_period(self.draft.text, self.draft.date)

    @cached_property
    def own_names(self) -> frozenset[str]:
        """Words of the company's name, and the first words of its products, trials, units and officers, as written."""
        lexicon = self.lexicon.names
        words = [word for word in re.findall(r"\w{2,}", self.draft.company.name) if word.lower() not in _LEGAL]
        told = {word for word in words if word.lower() not in _TRADE} | set(words[:1])
        company = told | {word.capitalize() for word in told if len(word) > 3}
        about = " ".join(s.text for s in self.sentences if s.section is Section.ABOUT)
        ours = {
            word
            for n in self.names.names
            if n.role in STRONG or _is_unit(n, about, self.draft.text)
            for word in {n.text.split()[0], *re.findall(r"^[A-Za-z]{3,}(?=-\d)", n.text)}
        }
        named = company | ours | self._short_names(company) | {self.draft.company.ticker or ""}
        places = {word for place in (*lexicon.places, *lexicon.regions, *lexicon.demonyms) for word in place.split()}
        own = named | {word.upper() for word in company | ours}
        return frozenset(own - {"", "About", "ABOUT"} - (places - company))

    def _short_names(self, company: set[str]) -> set[str]:
        """What the company calls itself in brackets behind its name: "The Rowan Group AG (ISIN …, “TRG”)"."""
        found = _SHORT.finditer(self.draft.text[:_TITLE_STANDS_WITHIN])
        return {m["short"].split()[0] for m in found if set(m["name"].split()) & company}

    def times(self, sentence: Sentence) -> Times:
        """All times read in a sentence; each sentence is read once."""
        key = (sentence.start, sentence.end)
        if key not in self._times:
            self._times[key] = self.grammar.read(sentence.text, self.draft.date, self.fiscal_year_end)
        return self._times[key]

    @cached_property
    def _times(self) -> dict[tuple[int, int], Times]:
        return {}

    def tagged(self, sentence: Sentence) -> Tagged:
        """The sentence looked up in the lexicon; the words of proper names mean nothing but themselves."""
        masks = [(start, end) for start, end, name in self.names.find(sentence.text) if _hides(name)]
        tagged = tag(fold(sentence.text), self.lexicon, masks)
        return tagged if self.is_clinical else replace(tagged, tags=tuple(_of_works(tagged)))

    @cached_property
    def is_clinical(self) -> bool:
        """Whether the release speaks of medicine, or is too short to tell; elsewhere a phase is of no trial."""
        return (
            len(self.draft.text) < _TOO_SHORT
            or len({word.lower() for word in _CLINICAL.findall(self.draft.text)}) >= _ENOUGH_CLINICAL
        )

    def context(self, number: int) -> Context:
        """What a sentence may take names from: its paragraph, its heading, the sentences before, the title."""
        here = self.sentences[number]
        before = list(reversed(self.sentences[max(0, number - _REACH) : number]))
        same = [s.text for s in before if s.paragraph == here.paragraph]
        others = [s.text for s in before if s.section is here.section or s.section.is_issuers]
        lead = [text for text in same[-1:] if self._is_run_in(text)]
        return Context((*lead, *same, here.heading, *others, self.draft.title))

    def _is_run_in(self, text: str) -> bool:
        """Whether a paragraph's first sentence is a heading run in: nothing but names, "MONARCH-2."."""
        rows = self.names.find(text)
        return len(split(text)) <= _RUN_IN and any(name.role in STRONG for _, _, name in rows)

    def is_named(self, number: int) -> bool:
        """Whether anything in or around a sentence tells what it is about."""
        texts = (self.sentences[number].text, *self.context(number).texts)
        return any(self.names.find(text) for text in texts)


_CLINICAL = re.compile(
    r"\b(clinical|patients?|participants?|placebo|dos(?:e|ing)|endpoints?|efficacy|tolerab\w+|therapeutics?|therapy|vaccines?"
    r"|enrol\w+|trials?|fda|oncology|disease|drug|medicines?)\b",
    re.IGNORECASE,
)
_ENOUGH_CLINICAL = 2
"""Different words of medicine that make a release one of medicine."""

_TOO_SHORT = 1500
"""Characters of a release too short to show what it is about."""

_OF_TRIALS = frozenset({"trial", "patient", "first-patient", "enrollment", "full-enrollment", "all-patients"})


_STANDS_FOR = {"p": "plant", "s": "site", "c": "site"}
"""What phases, sites and centers are where no medicine is spoken of, by their first letters."""


def _of_works(tagged: Tagged) -> Iterator[Tag]:
    """The tags of a sentence that speaks of no medicine: a phase is one of a work, a study one of a mine."""
    for one in tagged.tags:
        first = tagged.words[one.first].lower
        if one.table != "object" or one.name not in _OF_TRIALS:
            yield one
        elif one.name == "trial" and first in ("phase", "sites", "centers"):
            yield replace(one, name=_STANDS_FOR[first[0]])
        elif first in ("study", "studies"):
            yield replace(one, name="data")


def _is_unit(name: Name, about: str, text: str) -> bool:
    """A name the company gives in describing itself is a part of it: a label, a mine, a subsidiary."""
    if name.role is not Role.PROPER:
        return False
    owned = r"(?:an? |our |its |the )?(?:wholly[- ]owned )?(?:subsidiary|division|label|brand|unit)\b"
    named = re.search(rf"(?<!in )(?<!at )(?<!near )(?<!of )(?<!from )(?<!to )\b{re.escape(name.text)}\b", about)
    return bool(named or re.search(rf"{re.escape(name.text)},? {owned}", text))


def _hides(name: Name) -> bool:
    """Whether the words of a name mean nothing but the name: "Launch Complex 3" launches nothing."""
    if name.role is Role.PROPER:
        return " " not in name.text or name.text[-1].isdigit() or name.text.split()[-1].isupper()
    return name.role in STRONG
