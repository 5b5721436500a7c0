"""Companies' names in running text: where one begins and ends, and whether two are one company's."""

from __future__ import annotations

import re

_LEGAL_FORMS = """
    inc incorporated corp corporation co company companies ltd limited llc llp lp plc sa se ag nv bv ab asa as oyj oy
    gmbh kgaa spa sas sarl srl kk pte pty bhd berhad tbk psc jsc ojsc pjsc aps sca scs a/s
"""
_LINKS = "and of the for de du des la le von van der den et y e & +"
_OPENERS = """
    the a an in on at as by for from with after before during following since today yesterday this these that our we it
    its and or to about why what how who when where building results data new
"""
_PERSONS = """
    board directors shareholders stockholders holders shares purchasers investors members officers management president
    ceo cfo chairman chief founder employees customers patients researchers scientists department government minister
    ministry
"""
_LEGAL = frozenset(_LEGAL_FORMS.split())
_SMALL = frozenset(_LINKS.split())
_NO_NAMES = frozenset(_OPENERS.split())
_ROLES = frozenset(_PERSONS.split())

_WORD = re.compile(r"[^\s()\"]{1,40}")
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}|(?:Dr|St|Mt|Ft|Mr|Mrs)\.")
_BRACKETS_AT_END = re.compile(r"(?:\s{0,9}\([^()]{0,100}\)){1,4}\s{0,9}$")
_MOST_WORDS = 10
_GENERIC = frozenset({"", "the", "company", "the company", "corporation", "the corporation"})


def name_at(text: str, begin: int) -> tuple[str, int]:
    """The name that begins at an offset, and where it ends: capitals and small links up to a comma or a legal form.

    >>> name_at("Acme Labs, Inc. today announced", 0)
    ('Acme Labs, Inc.', 15)
    """
    words = list(_WORD.finditer(text, begin, begin + 200))[: _MOST_WORDS + 1]
    taken: list[str] = []
    for number, word in enumerate(words[:_MOST_WORDS]):
        following = words[number + 1][0] if number + 1 < len(words) else ""
        apart = number > 0 and not text[words[number - 1].end() : word.start()].isspace()
        if apart or not (_is_named(word[0]) or _links(word[0], following, first=not taken)):
            break
        taken.append(word[0])
        more = plain_word(following) in _LEGAL
        if (word[0][-1] in ",;:" or (plain_word(word[0]) in _LEGAL and following != "&")) and not more:
            break
    end = words[len(taken) - 1].end() if taken else begin
    name = _written(taken)
    return (name, end - (text[end - 1] in ",;:")) if name else ("", begin)


def name_before(text: str) -> str:
    """The name that ends a text, past brackets.

    >>> name_before('the supply chain. Acme Labs, Inc. ("Acme") '), name_before("CEO of Bank of Acme")
    ('Acme Labs, Inc.', 'Bank of Acme')
    """
    taken: list[str] = []
    for word in reversed(_BRACKETS_AT_END.sub("", text).split()[-_MOST_WORDS:]):
        closed = word[-1] in ".,;:" and taken and plain_word(taken[0]) not in _LEGAL and not _INITIALS.fullmatch(word)
        if closed or re.search(r"--|[()]", word) or not (_is_named(word) or (word.lower() in _SMALL and taken)):
            break
        taken.insert(0, word)
    while taken and taken[0].lower() in (_NO_NAMES | _SMALL) - {"the"}:
        taken.pop(0)
    return _written(taken)


def is_legal(name: str) -> bool:
    """Whether a name ends in a legal form: Inc., Ltd., LLP."""
    return plain_word(name.rsplit(" ", 1)[-1]) in _LEGAL


def same_company(one: str, other: str) -> bool:
    """Whether two names are one company's: equal without legal form, or one the beginning of the other.

    >>> same_company("ACME ROBOTICS, INC.", "Acme Robotics"), same_company("Acme Robotics", "Acorn Robotics")
    (True, False)
    """
    first, second = _significant(one), _significant(other)
    shorter = min(len(first), len(second))
    return shorter > 0 and first[:shorter] == second[:shorter]


def plain_word(word: str) -> str:
    """A word without full stops and commas, in small letters: "L.L.C.," is "llc"."""
    return word.lower().replace(".", "").strip(",;:")


def _written(words: list[str]) -> str:
    """Words as a name; empty where they name nobody. Whoever is "of" a company is left away."""
    for number, word in enumerate(words):
        if word.lower() in {"of", "at"} and _ROLES & set(map(plain_word, words[:number])):
            return _written(words[number + 1 :])
    name = " ".join(words).strip(",;: ")
    opens = words[0].lower().strip(",;:") if words else ""
    return (
        ""
        if name.lower() in _GENERIC or (opens in _NO_NAMES and opens != "the") or plain_word(name) in _ROLES
        else name
    )


def _is_named(word: str) -> bool:
    """Whether a word can be part of a name: a capital or figure in front, or a capital inside (eBrick)."""
    bare = word.strip(".,;:'")
    return bool(bare) and (bare[0].isupper() or bare[0].isdigit() or bare[1:2].isupper())


def _links(word: str, following: str, *, first: bool) -> bool:
    """Whether a small word links two parts of a name: "Bank of Acme", "The Acme Company"."""
    return word.lower() in _SMALL and (not first or word == "The") and _is_named(following[:2])


def _significant(name: str) -> list[str]:
    """The words of a name without article and legal form, in small letters."""
    words = [plain_word(word) for word in re.findall(r"[^\s(),]+", name)]
    return [word for word in words if word and word not in _LEGAL and word not in {"the", "and", "&"}]
