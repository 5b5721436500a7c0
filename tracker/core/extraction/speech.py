"""Verbs of will and of telling, and the subject of a verb as the sentence gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Governor, Stance

WILLS = re.compile(
    r"(?:announced? |has |have )?"
    r"(?:expect|anticipate|plan|intend|aim|hope|target|seek|aspire|propose|prepar|mean|commit|committed"
    r"|undertake|look forward)"
    r"(?:s|ing|es|e)?\b(?! (?:to )?be\b)",
    re.IGNORECASE,
)
"""Words that only somebody with a will can be the subject of, unlike "is expected", "will"."""

_NOUNS = (
    r"(?<!the )(?<!of )(?<!its )(?<!our )(?<!these )"
    r"(?<!senior )(?<!convertible )(?<!\d )(?<!and )(?<!in )(?<!on )"
)
"""Words before which "notes", "reports", "states" and "estimates" are things, and not what somebody does."""

TELLS = re.compile(
    r"(?<!to )(?<![’']s )(?<!the )(?<!previously )(?<!newly )(?<!\b[Aa]s )\b(?:(?:has|have|had) (?:\w+ly )*)?"
    r"(?:said|says?|stated|announced|indicated|indicates|told|disclosed|"
    r"confirmed|noted|wrote|writes|reported|believes?|warned|warns|predicts?|undertaken|informed|advised|"
    r"notified|found|finds|made known|let it be known|published|calculates?|judges?|declared)\b"
    rf"|{_NOUNS}\b(?:notes|reports|states|estimates)\b"
    r"(?! (?:is|are|will|was|were|has|have|due|to|of|offering)\b)",
    re.IGNORECASE,
)

FIRST_VERB = re.compile(rf"\s(?:also |now )?(?:{WILLS.pattern}|{TELLS.pattern})", re.IGNORECASE)
"""Where the predicate begins: "Rowan expects | to submit it and expects"."""

FIRST_FINITE = re.compile(r"\s(?:is|are|was|were|has|have|had|will)\s")
"""Where another finite verb begins."""

_RELATIVES = (["which"], ["who"], ["that"])

_TO_NOUN = re.compile(r".*\b(?:by|of|with|including|as|for|from|to|is|are)\s+(?:the )?")

_VERB_ONLY = re.compile(r"(?:has|have|had|is|are|also|now|today|currently|then|\w+ly|\s)*")

_TRIMMED = re.compile(
    r"^(?:and|but|while|also)\s+|(?:\s+(?:has|have|had|is|are|was|were|also|now|still|today|currently|\w+ly))+$|^today$"
)


@dataclass(frozen=True, slots=True)
class Subject:
    """The words of a subject, and those set beside it between commas: "our partner, Kobe Aero,"."""

    words: str
    beside: str = ""


def finite(candidate: Candidate) -> Governor:
    """The governing words with a subject of their own, on which an infinitive depends: "plans to …, and to …"."""
    governor = candidate.governor
    assert governor is not None
    if governor.stance is not Stance.DEPENDENT:
        return governor
    earlier = [g for g in candidate.all_governors if g.last <= governor.first and g.stance is Stance.PROMISE]
    return earlier[-1] if earlier else governor


def subject_of(candidate: Candidate, until: int) -> Subject:
    """The subject of a verb at an offset; what stands between it and its verb in commas is kept beside it."""
    before = " ".join(candidate.tagged.text[:until].split())
    clause = re.split(r"[;:]\s|\s[-–—]+\s", before)[-1].strip(' “"')
    if re.search(r",\s+(?:and|but)$", clause):
        return Subject(FIRST_FINITE.split(FIRST_VERB.split(clause)[0])[0])
    parts = re.split(r",\s+(?:and |but |while |whereas )?", clause + " ")
    parts[-1] = _TRIMMED.sub("", parts[-1].rstrip())
    if parts[-1].split()[-1:] in _RELATIVES:
        return _antecedent(parts)
    apart = len(parts) > 2 and _VERB_ONLY.fullmatch(parts[-1].strip()) is not None
    whole, beside = (parts[-3], parts[-2]) if apart else (parts[-1], "")
    if re.search(r"\s(?:and|or|then)\s*$", whole):
        whole = FIRST_FINITE.split(FIRST_VERB.split(whole)[0])[0]
    return Subject(_TRIMMED.sub("", whole.strip()), beside)


def _antecedent(parts: list[str]) -> Subject:
    """What "which", "who" or "that" stands for: the last noun before it that is no place."""
    parts = [*parts[:-1], parts[-1].strip().rpartition(" ")[0]]
    named = [part for part in parts if part and not re.match(r"(?:in|at|near|on) ", part)]
    return Subject(_TO_NOUN.sub("", named[-1]) if named else "")


def cues_of(candidate: Candidate, words: str) -> frozenset[str]:
    """The cues among some words of the sentence."""
    at = " ".join(candidate.tagged.text.split("\n")).find(words)
    return candidate.tagged.cues(candidate.tagged.word_at(at), candidate.tagged.word_at(at + len(words)))


def has_own_name(candidate: Candidate, words: str) -> bool:
    """Whether a word of the company, of its people or of its products stands among these."""
    return not candidate.own_names.isdisjoint(re.findall(r"\w+", words))
