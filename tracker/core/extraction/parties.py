"""Whether a subject is the company, its people or its things, or somebody it only mentions."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.speech import FIRST_FINITE, FIRST_VERB, Subject, cues_of, has_own_name

OWN = re.compile(
    r"\b(?:we|us|our|ours|i|the company|this company|management|the (?:group|board|partners|parties|partnership))\b",
    re.IGNORECASE,
)

ACTOR = re.compile(
    r"(?:^|[\s“\"(])(?:we|i|the company|management|it|they|our [\w-]+|its [\w-]+|"
    r"the (?:group|board|partners|parties|team|partnership))\s*$",
    re.IGNORECASE,
)

_SOME = re.compile(
    r"(?:an?|another|one|some|several|many|most|certain|various|two|three|four|five|a number|other)\b", re.IGNORECASE
)
"""Words that begin a subject nobody has spoken of before: not the company, whose name everybody knows."""

_NAME = re.compile(r"[A-Z][\w.&’'-]+(?: (?:plc|ag|se|asa|ab))?$")
"""A proper name at the end of a subject."""

REST = re.compile(r"\s(?:with|which|that|who|whose|where|in|to|from|for|at|near|under)\s")
"""Words at which the head of a subject ends: "a carrier | with which we share"."""

ARTICLE = re.compile(r"(?:the|an?|our|its|their) ", re.IGNORECASE)

_OUR_OFFICER = re.compile(
    r"(?:our|its|the company[’']s) .{0,40}(?:chief|president|chair|officer|director|head|manager|counsel|founder)"
    r"|who .{0,40}\bour\b",
    re.IGNORECASE,
)
"""What one of the company's people is called beside his name."""

_RELATING = ("which ", "who ", "whose ", "where ")
"""Words that begin what is told of a subject: what it holds of the company's makes it not the company."""

_ALL_NAME = re.compile(r"[A-Z][\w.&’'-]+(?: (?:[A-Z&][\w.&’'-]*|of|and|de|plc|ag|se))*$")

BESIDE_US = re.compile(
    r"(?:our|its) (?:(?!to\b|for\b|of\b|with\b|by\b|in\b|and\b)[\w-]+ ){0,3}"
    r"(?:neighbou?r|partner|customer|client|supplier|contractor|manufacturer|distributor|"
    r"landlord|licensee|licensor|lender|tenant|vendor|host|operator|collaborator)s?\b",
    re.IGNORECASE,
)
"""Somebody who has to do with the company and is not it."""

ONE_BESIDE_US = re.compile(
    r"(?:one|two|three|some|several|many|most|a number) of (?:our|its|the company[’']s|[A-Z][\w-]+[’']s) "
    r"(?:[\w-]+ ){0,2}"
    r"(?:partner|customer|client|supplier|contractor|vendor|tenant|distributor|lender|investor|shareholder)s\b",
    re.IGNORECASE,
)
"""Some of those who have to do with the company: "one of our suppliers"."""

OUR_NAMED = re.compile(
    r"[Oo]ur (?:[a-z-]+ ){0,2}(?:lender|financier|investor|shareholder|partner|supplier|customer|client|distributor|"
    r"licensee|licensor|contractor|builder|insurer|auditor|bank|advis[eo]r|collaborator|landlord|tenant|vendor|carrier|"
    r"dealer|competitor|neighbou?r) (?:[A-Z][\w&-]+ ?){1,4}"
)
"""Somebody who is named behind what he is to the company: "our lender Wren Capital"."""

SOMEBODY = re.compile(
    r"(?:the|a|an|its|their) (?:[\w-]+ ){0,2}(?:partner|customer|client|supplier|contractor|distributor|organi[sz]er"
    r"|authority|ministry|association|body|union|newsletter|university|institute|council|society|city|county|landlord"
    r"|tenant|lender|competitor|rival|neighbou?r|start-?up|publisher|voters|trade body|operator|grid operator"
    r"|purchaser|buyer|seller|acquirer|owner|builder)",
    re.IGNORECASE,
)
"""Somebody by what they are: "the tier-one partner", "the organiser"; partners and parties may include the company."""

_WHOSE = re.compile(r"\bwhose \w+$", re.IGNORECASE)
"""Whose owners, whose board: not the company's."""

BELONGS = re.compile(r"\b(?:subsidiary|affiliate|division|unit|joint venture|parent|brand|label)\b", re.IGNORECASE)


def _stands_for_another(candidate: Candidate, subject: Subject) -> bool:
    """Whether "it" at the end of a subject is somebody named at its head: "Larch has proposed rules it plans to"."""
    head = FIRST_FINITE.split(FIRST_VERB.split(subject.words)[0])[0].strip()
    pronoun = re.search(r"\b(?:it|they)$", subject.words)
    return bool(pronoun) and head != subject.words and is_named_other(candidate, Subject(head))


def _is_of_one_named_before(candidate: Candidate, subject: Subject) -> bool:
    """Whether "its" is of somebody else who stood before: "The society says …, and its research arm aims to"."""
    if not re.match(r"(?:its|their)\b", subject.words):
        return False
    before = candidate.tagged.text.split(subject.words)[0]
    first = FIRST_FINITE.split(FIRST_VERB.split(before)[0])[0].strip()
    named = ARTICLE.match(first) and is_named_other(candidate, Subject(first))
    return first != before.strip() and bool(named or is_another(candidate, first))


_OUR_BOARD = re.compile(
    r"(?:the |our )?(?:(?:executive|management|supervisory) )?board(?: of (?:directors|management))?"
    r"|(?:the |our )?(?:executive|management|leadership) (?:team|committee)"
    r"|the (?-i:Bank|Trust|Fund|Corporation|Issuer|Firm|Group|REIT|Society|Partnership|Joint Venture)",
    re.IGNORECASE,
)
"""Those who decide for the company, and what it calls itself."""

_PLAIN = re.compile(r"(?:the|this|both|all|each|these)(?: (?:and |or )?(?:the )?[a-z][a-z-]*){1,5}", re.IGNORECASE)
"""A subject of plain words: "the retailer", "the seller and the buyer"; foreign only where the words say so."""

_FOREIGN = re.compile(
    r"\b(?:bank|agency|institute|newspaper|firm|exchange|regulators?|authority|foundation|hospital|university|court|"
    r"parliament|legislature|government|tribunal|union|federation|press|municipality|region|institution|shire|"
    r"council|township)$",
    re.IGNORECASE,
)
"""Plain words that never stand for a company that speaks of itself."""


def _is_ours_by_what_is_beside(candidate: Candidate, subject: Subject) -> bool:
    """Whether what stands between commas makes a firm the company's: "Sable Foods, our joint venture,"."""
    beside = subject.beside
    if not beside or _TOLD_OF.match(beside):
        return False
    owned = BELONGS.search(f"{subject.words} {beside}") or re.match(r"our\b", beside)
    return has_own_name(candidate, beside) or bool(owned and OWN.search(beside))


_TOLD_OF = re.compile(r"(?:\w+ )?(?:which|who|whom|whose|where)\b")
"""What begins a relative clause: what it says of the company's makes nobody the company."""

_OURS = re.compile(
    r"\b(?:which|that|it|they|he|she|(?:both|two|three|all|the) "
    r"(?:companies|parties|partners|firms|boards|banks|sides)|"
    r"teams?|crews?|leadership|directors|trustees|managers?|officers?|president|chairman|segment|business|"
    r"operations|affiliates?|subsidiar(?:y|ies)|joint venture|division|family|consortium|owners|alliance|board)$"
    r"|\bthe (?-i:Bank|Trust|Fund|Corporation|Issuer|Firm|Group|REIT|Society|Partnership|Board|Joint Venture)\b",
    re.IGNORECASE,
)
"""Subjects that are the company's own or stand for it."""

FIRM = re.compile(
    r"(?:The )?(?:(?:University|Ministry|Department|Port|State|City|Bank) of(?: [A-Z][\w-]+)+"
    r"|(?:[A-Z][\w&.’'-]+,? ){1,5}"
    r"(?:Inc|Corp|Ltd|LLC|plc|AG|SE|ASA|AB|GmbH|Rail|Railways|Airlines|Airways|Motors|Bank|Pharma|Pharmaceuticals|"
    r"Therapeutics|Biosciences|Energy|Power|Holdings|Capital|Partners|University|Agency|Ministry|Authority|Commission|"
    r"Council|Foundation|Institute|Association|Paper|Steel|Shipping|Lines|Survey|Society|Corps|Force|Army|Navy|Union|"
    r"League|Museum|Court|Parliament|Treasury|Exchange|Service)(?: of(?: [A-Z][\w-]+)+)?\.?)(?: is| are)?$"
)
"""The whole of a subject is the name of a firm, an agency or a school."""


def is_ours(candidate: Candidate, subject: Subject) -> bool:
    """Whether a subject is the company, one of its people, or a thing, which are the company's until said otherwise."""
    if is_another(candidate, subject.words) or _is_of_one_named_before(candidate, subject):
        return False
    if _stands_for_another(candidate, subject):
        return False
    if _OUR_BOARD.fullmatch(subject.words) or _is_ours_by_what_is_beside(candidate, subject):
        return True
    if ACTOR.search(subject.words):
        return True
    if is_named_other(candidate, subject):
        return False
    head = REST.split(subject.words)[0]
    if not head or OWN.search(head) or has_own_name(candidate, head) or _OURS.search(head):
        return True
    if _PLAIN.fullmatch(head) and head[4:] == head[4:].lower():
        return not _FOREIGN.search(head)
    last = candidate.tagged.word_at(" ".join(candidate.tagged.text.split("\n")).find(head) + len(head) - 1)
    return any(tag.last == last + 1 for tag in candidate.tagged.of("object"))


def is_another(candidate: Candidate, subject: str) -> bool:
    """Whether a subject is somebody else by its very words: a rival, the ministry, one of our customers."""
    if ONE_BESIDE_US.match(subject):
        return True
    head = REST.split(subject)[0].removesuffix(" of ours")
    if not head or has_own_name(candidate, head):
        return False
    if (
        "outsider" in cues_of(candidate, head)
        or SOMEBODY.fullmatch(re.split(r"\s+of\s", head)[0])
        or _WHOSE.search(subject)
    ):
        return True
    return not OWN.search(head) and bool(_SOME.match(head))


def is_named_other(candidate: Candidate, subject: Subject) -> bool:
    """Whether a subject is a proper name, and none of the company's: "Norrland Rail", "our partner, Kobe Aero"."""
    if _OUR_OFFICER.match(subject.beside):
        return False
    beside = "" if subject.beside.startswith(_RELATING) else subject.beside
    whole = f"{subject.words} {beside}"
    if has_own_name(candidate, f"{REST.split(subject.words)[0]} {beside}") or BELONGS.search(whole):
        return False
    ours = OWN.search(subject.words) and not (BESIDE_US.match(subject.words) or OUR_NAMED.fullmatch(subject.words))
    return not ours and bool(_NAME.search(subject.words) or _ALL_NAME.match(subject.beside) or BESIDE_US.match(whole))
