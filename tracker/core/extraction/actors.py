"""Who acts and who speaks in a sentence: the company itself, or somebody it only mentions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Governor, Stance
from tracker.core.extraction.milestones import Found
from tracker.core.models import Kind

_WILLS = re.compile(
    r"(?:announced? |has |have )?"
    r"(?:expect|anticipate|plan|intend|aim|hope|target|seek|aspire|propose|prepar|mean|commit|committed"
    r"|undertake|look forward)"
    r"(?:s|ing|es|e)?\b(?! (?:to )?be\b)",
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

_NOUNS = (
    r"(?<!the )(?<!of )(?<!its )(?<!our )(?<!these )"
    r"(?<!senior )(?<!convertible )(?<!\d )(?<!and )(?<!in )(?<!on )"
)
"""Words before which "notes", "reports", "states" and "estimates" are things, and not what somebody does."""
_TELLS = re.compile(
    r"(?<!to )(?<![’']s )(?<!the )(?<!previously )(?<!newly )(?<!\b[Aa]s )\b(?:(?:has|have|had) (?:\w+ly )*)?"
    r"(?:said|says?|stated|announced|indicated|indicates|told|disclosed|"
    r"confirmed|noted|wrote|writes|reported|believes?|warned|warns|predicts?|undertaken|informed|advised|"
    r"notified|found|finds|made known|let it be known|published|calculates?|judges?|declared)\b"
    rf"|{_NOUNS}\b(?:notes|reports|states|estimates)\b"
    r"(?! (?:is|are|will|was|were|has|have|due|to|of|offering)\b)",
    re.IGNORECASE,
)
_MAKES_KNOWN = re.compile(
    r"\b(?:announced|indicated|disclosed|published|declared|made known|confirmed)\b", re.IGNORECASE
)
"""What a firm does with its plans; an officer says, notes or adds."""
_FIRST_VERB = re.compile(rf"\s(?:also |now )?(?:{_WILLS.pattern}|{_TELLS.pattern})", re.IGNORECASE)
"""Where the predicate begins: "Ainslie expects | to submit it and expects"."""

_FIRST_FINITE = re.compile(r"\s(?:is|are|was|were|has|have|had|will)\s")

_NAME = re.compile(r"[A-Z][\w.&’'-]+(?: (?:plc|ag|se|asa|ab))?$")
"""A proper name at the end of a subject."""
_REST = re.compile(r"\s(?:with|which|that|who|whose|where|in|to|from|for|at|near|under)\s")
"""Words at which the head of a subject ends: "a carrier | with which we share"."""


_NOUN_FOLLOWS = re.compile(r"\b(?:with|has|of|and|under|to|our|its|the|a|an|no|any)$")
"""What stands before "plans" where it is no verb: "with plans to open", "our plan to"."""

_RELATIVES = (["which"], ["who"], ["that"])
_ARTICLE = re.compile(r"(?:the|an?|our|its|their) ", re.IGNORECASE)
_OUR_OFFICER = re.compile(
    r"(?:our|its|the company[’']s) .{0,40}(?:chief|president|chair|officer|director|head|manager|counsel|founder)"
    r"|who .{0,40}\bour\b",
    re.IGNORECASE,
)
"""What one of the company's people is called beside his name."""
_RELATING = ("which ", "who ", "whose ", "where ")
"""Words that begin what is told of a subject: what it holds of the company's makes it not the company."""
_TO_NOUN = re.compile(r".*\b(?:by|of|with|including|as|for|from|to|is|are)\s+(?:the )?")
_VERB_ONLY = re.compile(r"(?:has|have|had|is|are|also|now|today|currently|then|\w+ly|\s)*")
_TRIMMED = re.compile(
    r"^(?:and|but|while|also)\s+|(?:\s+(?:has|have|had|is|are|was|were|also|now|still|today|currently|\w+ly))+$|^today$"
)
_ALL_NAME = re.compile(r"[A-Z][\w.&’'-]+(?: (?:[A-Z&][\w.&’'-]*|of|and|de|plc|ag|se))*$")

_BESIDE_US = re.compile(
    r"(?:our|its) (?:(?!to\b|for\b|of\b|with\b|by\b|in\b|and\b)[\w-]+ ){0,3}"
    r"(?:neighbou?r|partner|customer|client|supplier|contractor|manufacturer|distributor|"
    r"landlord|licensee|licensor|lender|tenant|vendor|host|operator|collaborator)s?\b",
    re.IGNORECASE,
)
"""Somebody who has to do with the company and is not it."""

_ONE_BESIDE_US = re.compile(
    r"(?:one|two|three|some|several|many|most|a number) of (?:our|its|the company[’']s|[A-Z][\w-]+[’']s) "
    r"(?:[\w-]+ ){0,2}"
    r"(?:partner|customer|client|supplier|contractor|vendor|tenant|distributor|lender|investor|shareholder)s\b",
    re.IGNORECASE,
)
"""Some of those who have to do with the company: "one of our suppliers"."""

_OUR_NAMED = re.compile(
    r"[Oo]ur (?!subsidiary|division|unit|joint|parent|brand|plant|mine|project|product|drug|candidate|facility|team|"
    r"chief|"
    r"president|chair|founder|director|board|flagship|lead|new|own)"
    r"(?:(?!in\b|at\b|of\b|for\b|near\b|from\b|to\b)[a-z-]+ ){1,3}(?:[A-Z][\w&-]+ ?){1,4}"
)
"""Somebody who is named behind what he is to the company: "our lender Wren Capital"."""

_SOMEBODY = re.compile(
    r"(?:the|a|an|its|their) (?:[\w-]+ ){0,2}(?:partner|customer|client|supplier|contractor|distributor|organi[sz]er"
    r"|authority|ministry|association|body|union|newsletter|university|institute|council|society|city|county|landlord"
    r"|tenant|lender|competitor|rival|neighbou?r|start-?up|publisher|voters|trade body|operator|grid operator"
    r"|purchaser|buyer|seller|acquirer|owner|builder)",
    re.IGNORECASE,
)
"""Somebody by what they are: "the tier-one partner", "the organiser"; partners and parties may include the company."""

_WHOSE = re.compile(r"\bwhose \w+$", re.IGNORECASE)
"""Whose owners, whose board: not the company's."""

_BELONGS = re.compile(r"\b(?:subsidiary|affiliate|division|unit|joint venture|parent|brand|label)\b", re.IGNORECASE)


def _stands_for_another(candidate: Candidate, subject: Subject) -> bool:
    """Whether "it" at the end of a subject is somebody named at its head: "Larch has proposed rules it plans to"."""
    head = _FIRST_FINITE.split(_FIRST_VERB.split(subject.words)[0])[0].strip()
    pronoun = re.search(r"\b(?:it|they)$", subject.words)
    return bool(pronoun) and head != subject.words and _is_named_other(candidate, Subject(head))


def _is_of_one_named_before(candidate: Candidate, subject: Subject) -> bool:
    """Whether "its" is of somebody else who stood before: "The society says …, and its research arm aims to"."""
    if not re.match(r"(?:its|their)\b", subject.words):
        return False
    before = candidate.tagged.text.split(subject.words)[0]
    first = _FIRST_FINITE.split(_FIRST_VERB.split(before)[0])[0].strip()
    named = _ARTICLE.match(first) and _is_named_other(candidate, Subject(first))
    return first != before.strip() and bool(named or _is_another(candidate, first))


_OUR_BOARD = re.compile(
    r"(?:the |our )?(?:(?:executive|management|supervisory) )?board(?: of (?:directors|management))?"
    r"|(?:the |our )?(?:executive|management|leadership) (?:team|committee)"
    r"|the (?-i:Bank|Trust|Fund|Corporation|Issuer|Firm|Group|REIT|Society|Partnership|Joint Venture)",
    re.IGNORECASE,
)

_PLAIN = re.compile(r"(?:the|this|both|all|each|these)(?: (?:and |or )?(?:the )?[a-z][a-z-]*){1,5}", re.IGNORECASE)
"""A subject of plain words: "the retailer", "the seller and the buyer"; foreign only where the words say so."""

_FOREIGN = re.compile(
    r"\b(?:bank|agency|institute|newspaper|firm|exchange|regulators?|authority|foundation|hospital|university|court|"
    r"parliament|legislature|government|tribunal|union|federation|press|municipality|region|institution|shire|council|township)$",
    re.IGNORECASE,
)


def _is_ours_by_what_is_beside(candidate: Candidate, subject: Subject) -> bool:
    """Whether what stands between commas makes a firm the company's: "Sable Foods, our joint venture,"."""
    if subject.beside.startswith(_RELATING):
        return False
    owned = _BELONGS.search(f"{subject.words} {subject.beside}") or re.match(r"our\b", subject.beside)
    return bool(
        subject.beside and (_has_own_name(candidate, subject.beside) or (owned and _OWN.search(subject.beside)))
    )


_OURS = re.compile(
    r"\b(?:which|that|it|they|he|she|(?:both|two|three|all|the) "
    r"(?:companies|parties|partners|firms|boards|banks|sides)|"
    r"teams?|crews?|leadership|directors|trustees|managers?|officers?|president|chairman|segment|business|"
    r"operations|affiliates?|subsidiar(?:y|ies)|joint venture|division|family|consortium|owners|alliance|board)$"
    r"|\bthe (?-i:Bank|Trust|Fund|Corporation|Issuer|Firm|Group|REIT|Society|Partnership|Board|Joint Venture)\b",
    re.IGNORECASE,
)
"""Subjects that are the company's own or stand for it."""

_FIRM = re.compile(
    r"(?:The )?(?:(?:University|Ministry|Department|Port|State|City|Bank) of(?: [A-Z][\w-]+)+"
    r"|(?:[A-Z][\w&.’'-]+,? ){1,5}"
    r"(?:Inc|Corp|Ltd|LLC|plc|AG|SE|ASA|AB|GmbH|Rail|Railways|Airlines|Airways|Motors|Bank|Pharma|Pharmaceuticals|"
    r"Therapeutics|Biosciences|Energy|Power|Holdings|Capital|Partners|University|Agency|Ministry|Authority|Commission|"
    r"Council|Foundation|Institute|Association|Paper|Steel|Shipping|Lines|Survey|Society|Corps|Force|Army|Navy|Union|"
    r"League|Museum|Court|Parliament|Treasury|Exchange|Service)(?: of(?: [A-Z][\w-]+)+)?\.?)(?: is| are)?$"
)
"""The whole of a subject is the name of a firm, an agency or a school."""


_WITH_OTHERS = frozenset(
    {
        Kind.DEAL_CLOSING,
        Kind.REGULATORY_DECISION,
        Kind.REGULATORY_ACCEPTANCE,
        Kind.REGULATORY_MEETING,
        Kind.IND_CLEARANCE,
    }
)
"""What the company does together with others, or waits for."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The words of a subject, and those set beside it between commas: "our partner, Kobe Aero,"."""

    words: str
    beside: str = ""


def is_own_actor(candidate: Candidate) -> bool:
    """Whether the company, its people or its products are the subject of the governing words."""
    return bool(_ACTOR.search(candidate.who.strip())) or _has_own_name(candidate, candidate.who)


def is_willed_by_another(candidate: Candidate) -> bool:
    """Whether somebody else plans, expects or hopes it: "two competitors plan to", "Norrland Rail expects to"."""
    governor = _finite(candidate)
    words = candidate.tagged.between(governor.first, governor.last)
    if _FORECASTS.search(words):
        return not is_own_actor(candidate)
    subject = _subject(candidate, candidate.tagged.words[governor.first].start)
    if not _WILLS.match(words):
        return _is_another_firm(candidate, subject) or _is_done_beside_us(candidate, subject)
    return not (_NOUN_FOLLOWS.search(subject.words) or _is_ours(candidate, subject))


def _is_ours(candidate: Candidate, subject: Subject) -> bool:
    """Whether a subject is the company, one of its people, or a thing, which are the company's until said otherwise."""
    if _is_another(candidate, subject.words) or _is_of_one_named_before(candidate, subject):
        return False
    if _stands_for_another(candidate, subject):
        return False
    if _OUR_BOARD.fullmatch(subject.words) or _is_ours_by_what_is_beside(candidate, subject):
        return True
    if _ACTOR.search(subject.words):
        return True
    if _is_named_other(candidate, subject):
        return False
    head = _REST.split(subject.words)[0]
    if not head or _OWN.search(head) or _has_own_name(candidate, head) or _OURS.search(head):
        return True
    if _PLAIN.fullmatch(head) and head[4:] == head[4:].lower():
        return not _FOREIGN.search(head)
    last = candidate.tagged.word_at(" ".join(candidate.tagged.text.split("\n")).find(head) + len(head) - 1)
    return any(tag.last == last + 1 for tag in candidate.tagged.of("object"))


_FOR_THEMSELVES = re.compile(
    r"(?:neighbou?r|customer|client|tenant|lender|landlord|licensor|vendor|host)s?$", re.IGNORECASE
)
"""Those who do not do the company's own work, as a contractor or a licensee does."""
_GIVEN = re.compile(r"(?:be able|receive|get|take delivery|have access)\b", re.IGNORECASE)
"""What customers are given is the company's to give."""


def _is_done_beside_us(candidate: Candidate, subject: Subject) -> bool:
    """Whether a customer, a partner or a supplier is to do what names nothing of the company's."""
    works_for_itself = _FOR_THEMSELVES.search(subject.words) and _BESIDE_US.fullmatch(subject.words)
    if not (works_for_itself or _OUR_NAMED.fullmatch(subject.words) or _ONE_BESIDE_US.match(subject.words)):
        return False
    done = candidate.tagged.between(candidate.predicate.first, candidate.predicate.last)
    if _GIVEN.match(done):
        return False
    return not (_OWN.search(done) or _has_own_name(candidate, done))


def _is_another_firm(candidate: Candidate, subject: Subject) -> bool:
    """Whether another firm, by its name, does what has nothing to do with the company: "Norrland Rail will open"."""
    if not _FIRM.match(subject.words) or _BELONGS.search(f"{subject.words} {subject.beside}"):
        return False
    awaited = any(found.kind in _WITH_OTHERS for found in candidate.found)
    return not (awaited or _OWN.search(candidate.tagged.text) or _has_own_name(candidate, candidate.tagged.text))


def is_told_of_another(candidate: Candidate) -> bool:
    """Whether somebody else has said or announced it, of itself or of anything: "the city has said that it will"."""
    governor = _finite(candidate)
    until = candidate.tagged.words[governor.first].start
    said = list(_TELLS.finditer(candidate.tagged.text, 0, until + len("announced")))
    if not said:
        return False
    speaker = _subject(candidate, said[-1].start())
    if re.search(r"\b(?:it|they)$", speaker.words):
        speaker = Subject(_FIRST_FINITE.split(candidate.tagged.text)[0])
    passes_on = not candidate.tagged.text[said[-1].end() :].startswith(",")
    if passes_on and "commentator" in _cues(candidate, speaker.words):
        return True
    told = re.split(r"\bthat\b", candidate.tagged.text[said[-1].end() : until].removeprefix(" us"))[-1]
    if re.search(r"\bits own\b", candidate.tagged.text[said[-1].end() : until]) and _is_named_other(candidate, speaker):
        return True
    if _FIRM.fullmatch(speaker.words) and not _OWN.search(told) and _is_named_other(candidate, speaker):
        return True
    if ";" in told or _OWN.search(told) or _has_own_name(candidate, told):
        return False
    whole = candidate.tagged.text[said[-1].end() : until]
    of_itself = bool(re.search(r"\b(?:it|they)\s*$", told) or re.search(r"\bits\b", whole)) or not whole
    known = _is_another(candidate, speaker.words) or _ARTICLE.match(speaker.words)
    if not known and _is_named_other(candidate, speaker):
        return of_itself or bool(_MAKES_KNOWN.search(said[-1][0]))  # who only says it may be an officer
    return not _is_ours(candidate, speaker)


def is_of_another(candidate: Candidate) -> bool:
    """Whether a thing is said to be somebody else's own: "Larch Point's own permit"."""
    owner = re.search(
        r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*)[’']s own\b", candidate.tagged.text[: candidate.window.start]
    )
    return owner is not None and not _has_own_name(candidate, owner["name"])


def has_another_owner(candidate: Candidate, found: Found | None) -> bool:
    """Whether a name that is not the company's stands with an apostrophe before a thing: "Larch Bio's PDUFA date"."""
    governor = candidate.governor
    if found is None or found.kind not in _OF_ONE_OWNER or (governor is not None and found.first >= governor.first):
        return False
    words = candidate.tagged.words
    before, after = (
        candidate.tagged.text[: words[found.first].start],
        candidate.tagged.text[words[found.last - 1].end :],
    )
    owner = _OWNER_BEFORE.search(before[-120:]) or _OWNER_AFTER.match(after)
    return owner is not None and not _has_own_name(candidate, owner["name"])


_OF_ONE_OWNER = frozenset(
    {
        Kind.REGULATORY_SUBMISSION,
        Kind.REGULATORY_ACCEPTANCE,
        Kind.REGULATORY_DECISION,
        Kind.TRIAL_START,
        Kind.ENROLLMENT_COMPLETE,
        Kind.TRIAL_COMPLETE,
        Kind.DATA_READOUT,
    }
)
"""Kinds of milestone that are his whose trial or dossier it is; what was bought keeps its old owner's name."""

_OWNER = (
    r"(?P<name>(?:[A-Z][\w-]{1,30} ){1,3}(?:Bio|Biosciences|Biotech|Pharma|Pharmaceuticals|Therapeutics|Medical|"
    r"Sciences|Oncology|Labs|Inc|Corp|Ltd|AG|plc)|[Aa] (?:competitor|rival)|[Aa]nother company)[’']s"
)
_OWNER_BEFORE = re.compile(rf"{_OWNER}\s(?:[\w-]{{1,20}} ){{0,2}}$")
_OWNER_AFTER = re.compile(rf" (?:[\w ]{{0,20}} )?(?:on|of|for) {_OWNER}\b")


def begins_with_company(candidate: Candidate) -> bool:
    """Whether the subject begins with the company: "we are working with the agency and now expect"."""
    governor = _finite(candidate)
    subject = _subject(candidate, candidate.tagged.words[governor.first].start).words
    return bool(re.match(r"(?:we|the company|management)\b", subject, re.IGNORECASE))


def is_told_in_passing(candidate: Candidate) -> bool:
    """Whether a relative clause tells what somebody else is to do: "the agency, which is expected to deliver it"."""
    governor = _finite(candidate)
    until = candidate.tagged.words[governor.first].start
    clause = re.split(r",\s+", candidate.tagged.text[:until])[-1]
    if not re.fullmatch(r"(?:which|who)(?:\s+(?:is|are|also|now|still|currently))*\s*", clause.replace("\n", " ")):
        return False
    subject = _subject(candidate, until)
    owner = re.sub(r"[’']s\b.*", "", subject.words)
    somebody = _SOMEBODY.fullmatch(subject.words) or _FIRM.fullmatch(subject.words)
    if governor.voice == "active" and _is_another(candidate, subject.words):
        return True
    return "outsider" in _cues(candidate, owner) or bool(somebody and not _has_own_name(candidate, subject.words))


def is_planned_for_another(candidate: Candidate) -> bool:
    """Whether what is due or scheduled is an outsider's own doing: "the legislature is due to take it up"."""
    governor = _finite(candidate)
    if governor.voice != "passive" or not candidate.tagged.between(governor.first, governor.last).endswith("to"):
        return False
    head = _REST.split(_subject(candidate, candidate.tagged.words[governor.first].start).words)[0]
    at = " ".join(candidate.tagged.text.split("\n")).find(head)
    last = candidate.tagged.word_at(at + len(head) - 1)
    return bool(head) and any(tag.last == last + 1 for tag in candidate.tagged.of("cue", "outsider"))


def is_told_to_company(candidate: Candidate) -> bool:
    """Whether somebody has told it to the company: "the agency informed us that it expects"."""
    told = re.search(r"\b(?:told|informed|notified|advised)\s+(?P<whom>.{2,60}?)\s+that\b", candidate.tagged.text)
    return told is not None and bool(_OWN.search(told["whom"]) or _has_own_name(candidate, told["whom"]))


def _finite(candidate: Candidate) -> Governor:
    """The governing words with a subject of their own, on which an infinitive depends: "plans to …, and to …"."""
    governor = candidate.governor
    assert governor is not None
    if governor.stance is not Stance.DEPENDENT:
        return governor
    earlier = [g for g in candidate.all_governors if g.last <= governor.first and g.stance is Stance.PROMISE]
    return earlier[-1] if earlier else governor


def _subject(candidate: Candidate, until: int) -> Subject:
    """The subject of a verb at an offset; what stands between it and its verb in commas is kept beside it."""
    before = " ".join(candidate.tagged.text[:until].split())
    clause = re.split(r"[;:]\s|\s[-–—]+\s", before)[-1].strip(' “"')
    if re.search(r",\s+(?:and|but)$", clause):
        return Subject(_FIRST_FINITE.split(_FIRST_VERB.split(clause)[0])[0])
    parts = re.split(r",\s+(?:and |but |while |whereas )?", clause + " ")
    parts[-1] = _TRIMMED.sub("", parts[-1].rstrip())
    if parts[-1].split()[-1:] in _RELATIVES:
        return _antecedent(parts)
    apart = len(parts) > 2 and _VERB_ONLY.fullmatch(parts[-1].strip()) is not None
    whole, beside = (parts[-3], parts[-2]) if apart else (parts[-1], "")
    if re.search(r"\s(?:and|or|then)\s*$", whole):
        whole = _FIRST_FINITE.split(_FIRST_VERB.split(whole)[0])[0]
    return Subject(_TRIMMED.sub("", whole.strip()), beside)


def _antecedent(parts: list[str]) -> Subject:
    """What "which", "who" or "that" stands for: the last noun before it that is no place."""
    parts = [*parts[:-1], parts[-1].strip().rpartition(" ")[0]]
    named = [part for part in parts if part and not re.match(r"(?:in|at|near|on) ", part)]
    return Subject(_TO_NOUN.sub("", named[-1]) if named else "")


def _is_another(candidate: Candidate, subject: str) -> bool:
    """Whether a subject is somebody else by its very words: a rival, the ministry, one of our customers."""
    if _ONE_BESIDE_US.match(subject):
        return True
    head = _REST.split(subject)[0].removesuffix(" of ours")
    if not head or _has_own_name(candidate, head):
        return False
    if (
        "outsider" in _cues(candidate, head)
        or _SOMEBODY.fullmatch(re.split(r"\s+of\s", head)[0])
        or _WHOSE.search(subject)
    ):
        return True
    return not _OWN.search(head) and bool(_SOME.match(head))


def _cues(candidate: Candidate, words: str) -> frozenset[str]:
    """The cues among some words of the sentence."""
    at = " ".join(candidate.tagged.text.split("\n")).find(words)
    return candidate.tagged.cues(candidate.tagged.word_at(at), candidate.tagged.word_at(at + len(words)))


def _is_named_other(candidate: Candidate, subject: Subject) -> bool:
    """Whether a subject is a proper name, and none of the company's: "Norrland Rail", "our partner, Kobe Aero"."""
    if _OUR_OFFICER.match(subject.beside):
        return False
    beside = "" if subject.beside.startswith(_RELATING) else subject.beside
    whole = f"{subject.words} {beside}"
    if _has_own_name(candidate, f"{_REST.split(subject.words)[0]} {beside}") or _BELONGS.search(whole):
        return False
    ours = _OWN.search(subject.words) and not (_BESIDE_US.match(subject.words) or _OUR_NAMED.fullmatch(subject.words))
    return not ours and bool(_NAME.search(subject.words) or _ALL_NAME.match(subject.beside) or _BESIDE_US.match(whole))


def _has_own_name(candidate: Candidate, words: str) -> bool:
    return not candidate.own_names.isdisjoint(re.findall(r"\w+", words))
