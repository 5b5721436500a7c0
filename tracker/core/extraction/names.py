"""The names a release uses: products, trials, phases, groups, places, and whatever else it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tracker.core.models import Name, Role
from tracker.core.text import fold, key_of

_PHASE = re.compile(r"\bphase[\s-]+((?:[1-4]|I{1,3}V?|IV)[ab]?(?:\s?/\s?(?:[1-4]|I{1,3})[ab]?)?)(?!\w)", re.IGNORECASE)
_GROUP = re.compile(
    r"\b(?!(?:the|this|that|a|an|each|our|its|which|second|third|in|of|from|to|and|new|expansion)\s)"
    r"(?:[A-Z]{2,}|[a-z]{4,})(?:-[a-z]+)? cohort\b(?! (?-i:[A-Z1-9]\d?)\b)"
    r"|\b(?:cohorts?|parts?|stages?) (?-i:[A-Z1-9]\d?)(?:(?:,| and|, and| or) (?-i:[A-Z1-9]\d?)(?!\w))*(?!\w)"
    r"|\b(?!(?:The|the|This|this|An|an|One|one)\s)(?-i:[A-Z])[A-Za-z0-9-]+ arm\b"
    r"|\b(?:first|second|third|front)[- ]line\b"
    r"|\b(?:pediatric|paediatric|adolescents?|healthy adults?|booster|maintenance|extension|open-label)\b",
    re.IGNORECASE,
)
"""Cohorts, parts, arms, lines of treatment and populations."""

_LISTED = re.compile(r"(cohort|part|stage)s? (.+)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<!\w)[A-Z1-9]\d?(?!\w)")
"""Parts told by number, one by one or together: "Cohorts 1 and 2" are Cohort 1 and Cohort 2."""

_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4"}


@dataclass(frozen=True)
class NameTable:
    """All names of a release, ready to be found in its sentences."""

    names: tuple[Name, ...]
    phases: bool = True

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        texts = sorted((name.text for name in self.names), key=len, reverse=True)
        if not texts:
            return None
        return re.compile(
            r"(?<![\w])(?:" + "|".join(re.escape(text).replace(r"\ ", r"\s+") for text in texts) + r")(?!\w)",
            re.IGNORECASE,
        )

    @cached_property
    def _by_text(self) -> dict[str, Name]:
        return {key_of(name.text): name for name in self.names}

    def find(self, text: str) -> list[tuple[int, int, Name]]:
        """The names in a text with their offsets, in order; phases and groups too. Each text is read once."""
        if text not in self._found:
            self._found[text] = self._find(fold(text))
        return self._found[text]

    @cached_property
    def _found(self) -> dict[str, list[tuple[int, int, Name]]]:
        return {}

    def _find(self, text: str) -> list[tuple[int, int, Name]]:
        found: list[tuple[int, int, Name]] = []
        if self._pattern:
            for match in self._pattern.finditer(text):
                name = self._by_text.get(key_of(re.sub(r"\s+", " ", match[0])))
                if name is not None and _same_case(name.text, match[0]) and not _is_an_agencys(name, match, text):
                    found.append((match.start(), match.end(), name))
        taken = [(start, end) for start, end, _ in found]
        for start, end, name in (*_phases(text), *_groups(text)):
            if not any(start < b and a < end for a, b in taken):
                found.append((start, end, name))
        return sorted(found, key=lambda row: row[0])


_AGENCY = re.compile(
    r"(?: [A-Z][\w.-]{1,30}){0,3}(?: (?:and|of|for) [A-Z]\w{1,30})?(?: [A-Z]\w{1,30}){0,2} "
    r"(?:Agency|Administration|Commission|Authority|Office|Ministry|Exchange|Bank|Court)\b"
)
"""The rest of an agency's name behind a place."""


def _is_an_agencys(name: Name, match: re.Match[str], text: str) -> bool:
    """Whether a place only stands in the name of an agency, which is not where anything happens."""
    return name.role is Role.PLACE and _AGENCY.match(text, match.end()) is not None


def _same_case(name: str, found: str) -> bool:
    """A name of capitals must stand in capitals: RESOLUTION is no resolution."""
    return not name.isupper() or found.isupper() or any(c.isdigit() for c in name)


def _phases(text: str) -> Iterator[tuple[int, int, Name]]:
    for match in _PHASE.finditer(text):
        yield match.start(), match.end(), Name("Phase " + arabic(match[1]), Role.PHASE)


def arabic(number: str) -> str:
    """A phase's number in Arabic digits: IIb → 2b, 1/2 → 1/2."""
    parts = [part.strip() for part in number.split("/")]
    done = []
    for part in parts:
        letter = part[-1].lower() if part[-1].lower() in "ab" and len(part) > 1 else ""
        digits = part[:-1] if letter else part
        done.append(_ROMAN.get(digits.upper(), digits) + letter)
    return "/".join(done)


def _groups(text: str) -> Iterator[tuple[int, int, Name]]:
    for match in _GROUP.finditer(text):
        listed = _LISTED.fullmatch(match[0])
        texts = [f"{listed[1]} {number}" for number in _NUMBER.findall(listed[2])] if listed else [match[0]]
        for one in texts:
            yield match.start(), match.end(), Name(one, Role.GROUP)
