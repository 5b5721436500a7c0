"""Who acts and who speaks in a sentence: the company itself, or somebody it only mentions."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Governor, Stance

_WILLS = re.compile(
    r"(?:announced? |has |have )?(?:expect|anticipate|plan|intend|aim|hope|target|seek|aspire|look forward)"
    r"(?:s|ing)?\b(?! (?:to )?be\b)",
    re.IGNORECASE,
)
"""Words that only somebody with a will can be the subject of, unlike "is expected", "will"."""

_FORECASTS = re.compile(r"\b(?:project|forecast|estimate)s? that\b", re.IGNORECASE)

_OWN = re.compile(
    r"\b(?:we|us|our|ours|i|the company|this company|management|the (?:group|board|partners|parties|partnership))\b",
    re.IGNORECASE,
)
_ACTOR = re.compile(
    r"(?:^|[\s“\"(])(?:we|i|the company|management|it|they|our [\w-]+|its [\w-]+|"
    r"the (?:group|board|partners|parties|team|partnership))\s*$",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"(?:an?|another|one|some|several|many|most|certain|various|two|three|four|five|a number|other)\b", re.IGNORECASE
)
"""Words that begin a subject nobody has spoken of before: not the company, whose name everybody knows."""

_TELLS = re.compile(
    r"\b(?:(?:has|have|had) (?:\w+ly )*)?(?:said|says?|stated|states|announced|indicated|indicates|told|disclosed|"
    r"confirmed|noted|notes|wrote|writes|reported|reports|believes?|warned|warns|predicts?|undertaken)\b",
    re.IGNORECASE,
)
_FIRST_VERB = re.compile(rf"\s(?:also |now )?(?:{_WILLS.pattern}|{_TELLS.pattern})", re.IGNORECASE)
"""Where the predicate begins: "Ainslie expects | to submit it and expects"."""

_NAME = re.compile(r"[A-Z][\w.&’'-]+(?: (?:plc|ag|se|asa|ab))?$")
"""A proper name at the end of a subject."""
_REST = re.compile(r"\s(?:with|which|that|who|whose|where|in|to|from|for|at|near|under)\s")
"""Words at which the head of a subject ends: "a carrier | with which we share"."""


def is_own_actor(candidate: Candidate) -> bool:
    """Whether the company, its people or its products are the subject of the governing words."""
    return bool(_ACTOR.search(candidate.who.strip())) or _has_own_name(candidate, candidate.who)


def is_willed_by_another(candidate: Candidate) -> bool:
    """Whether somebody else plans, expects or hopes it: "two competitors plan to", "Norrland Rail expects to"."""
    governor = _finite(candidate)
    words = candidate.tagged.between(governor.first, governor.last)
    if _FORECASTS.search(words):
        return not is_own_actor(candidate)
    if not _WILLS.match(words):
        return False
    subject = _subject(candidate, candidate.tagged.words[governor.first].start)
    if re.search(r"\b(?:with|has|of|and|under|to)$", subject):
        return False  # "with plans to open": a noun
    if _is_another(candidate, subject):
        return True
    return not _ACTOR.search(subject) and _is_named_other(candidate, subject)


def is_told_of_another(candidate: Candidate) -> bool:
    """Whether somebody else has said or announced it, of itself or of anything: "the city has said that it will"."""
    governor = _finite(candidate)
    until = candidate.tagged.words[governor.first].start
    said = list(_TELLS.finditer(candidate.tagged.text, 0, until + len("announced")))
    if not said:
        return False
    speaker = _subject(candidate, said[-1].start())
    if _cues(candidate, speaker) & {"commentator"}:
        return True
    between = candidate.tagged.text[said[-1].end() : until].removeprefix(" us")
    if ";" in between or _OWN.search(between) or _has_own_name(candidate, between):
        return False
    of_itself = bool(re.search(r"\b(?:it|they)\s*$", between)) or said[-1].end() >= until
    return _is_another(candidate, speaker) or (of_itself and _is_named_other(candidate, speaker))


def _finite(candidate: Candidate) -> Governor:
    """The governing words with a subject of their own, on which an infinitive depends: "plans to …, and to …"."""
    governor = candidate.governor
    assert governor is not None
    if governor.stance is not Stance.DEPENDENT:
        return governor
    earlier = [g for g in candidate.all_governors if g.last <= governor.first and g.stance is Stance.PROMISE]
    return earlier[-1] if earlier else governor


def _subject(candidate: Candidate, until: int) -> str:
    """The subject of a verb at an offset; what stands between it and its verb in commas is passed over."""
    before = " ".join(candidate.tagged.text[:until].split())
    clause = re.split(r"[;:]\s|\s[-–—]+\s", before)[-1].strip(" “\"")
    parts = re.split(r",\s+(?:and |but |while |whereas )?", clause + " ")
    whole = parts[-3] if len(parts) > 2 and not parts[-1].strip() else parts[-1]
    if re.search(r"\s(?:and|or|then)\s*$", whole):
        whole = _FIRST_VERB.split(whole)[0]
    return re.sub(r"^(?:and|but|while|also)\s+|\s+(?:has|have|had|also|now|currently|\w+ly)$", "", whole.strip())


def _is_another(candidate: Candidate, subject: str) -> bool:
    """Whether a subject is somebody else by its very words: a rival, the ministry, one of our customers."""
    head = _REST.split(subject)[0].removesuffix(" of ours")
    if not head or _has_own_name(candidate, head):
        return False
    if "outsider" in _cues(candidate, head):
        return True
    return not _OWN.search(head) and bool(_SOME.match(head))


def _cues(candidate: Candidate, words: str) -> frozenset[str]:
    """The cues among some words of the sentence."""
    at = " ".join(candidate.tagged.text.split("\n")).find(words)
    return candidate.tagged.cues(candidate.tagged.word_at(at), candidate.tagged.word_at(at + len(words)))


def _is_named_other(candidate: Candidate, subject: str) -> bool:
    """Whether a subject is a proper name, and none of the company's."""
    return bool(_NAME.search(subject)) and not _OWN.search(subject) and not _has_own_name(candidate, subject)


def _has_own_name(candidate: Candidate, words: str) -> bool:
    return bool({word.lower() for word in re.findall(r"\w+", words)} & candidate.own_names)
