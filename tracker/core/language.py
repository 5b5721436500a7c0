"""In which language a paragraph is written: by its script, else by its commonest words."""

from __future__ import annotations

import re

_COMMON_WORDS = {
    "en": "the of and to in is for on with that by as are this be from at an has have was were will which its their "
    "our we it or not a i no do so come die also son per plus con me you they he she but if about into more than all "
    "today due sale late announced company expects",
    "es": "el la los las de del en y que un una por con para se su sus al es ha han como más o este esta entre sobre "
    "ser fue son lo compañía empresa hoy",
    "it": "il lo la i gli le di del della dei delle e che un una per con in nel nella al alla è ha hanno come più o "
    "questo questa sono si da dal dalla due società oggi anche",
    "fr": "le la les de des du en et que qui un une pour par avec dans sur au aux est a ont comme plus ou ce cette "
    "son sa ses se d'ici aujourd'hui société entreprise l'autre sans",
    "de": "der die das den dem des und in zu von mit für auf ist im ein eine einer eines einem einen als auch an es "
    "bis sich nicht hat wird werden wurde sind aus durch heute unternehmen",
    "pt": "o a os as de do da dos das em no na nos nas e que um uma por com para se seu sua ao é foi são como mais ou "
    "este esta entre sobre não pelo pela hoje empresa companhia",
}
"""Words that a language is full of. English has those that it shares with others, lest they tell against it."""


def _languages_by_word() -> dict[str, tuple[str, ...]]:
    """For each common word the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in _COMMON_WORDS.items():
        found.update((word, (*found.get(word, ()), code)) for word in words.split())
    return found


_LANGUAGES_OF = _languages_by_word()
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_HANGUL = re.compile(r"[\u1100-\u11ff\uac00-\ud7af]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3400-\u9fff]")

_READ_AT_MOST = 300
"""Characters of a paragraph that are looked at: more would not change the answer."""
_SHORTEST = 5
"""Characters of the shortest two words that tell a language."""
_FEWEST_HITS = 2
"""Common words that tell a language."""
_AHEAD = 2
"""More often than so many times English another language must be met."""
_SHARE_OF_SCRIPT = 0.15
"""Share of a paragraph's characters that tells a script; Latin names stand between them."""


def language(text: str) -> str | None:
    """ISO 639-1 code (en, es, it, fr, de, pt, ko, ja, zh), or None where the words do not tell.

    >>> language("The company expects to start the trial in mid-2025."), language("NASDAQ: ACME")
    ('en', None)
    """
    text = text[:_READ_AT_MOST]
    if len(text) < _SHORTEST:
        return None
    if text.isascii():
        return _by_words(text)
    return _by_script(text) or _by_words(text.replace("’", "'"))


def _by_script(text: str) -> str | None:
    """Korean, Japanese or Chinese, where a good part of the letters is of that script."""
    enough = max(2, _SHARE_OF_SCRIPT * len(text))
    hangul, kana, han = (len(script.findall(text)) for script in (_HANGUL, _KANA, _HAN))
    if hangul >= enough:
        return "ko"
    if kana + han >= enough:
        return "ja" if kana else "zh"
    return None


def _by_words(text: str) -> str | None:
    """The language with the most of its common words here, if it has enough of them and no other as many.

    Names of people and places are foreign words in English text: another language must be well ahead of English.
    """
    hits = dict.fromkeys(_COMMON_WORDS, 0)
    for word in _WORD.findall(text.lower()):
        for code in _LANGUAGES_OF.get(word, ()):
            hits[code] += 1
    best, next_best = sorted(hits, key=hits.__getitem__, reverse=True)[:2]
    if hits[best] < _FEWEST_HITS or hits[best] == hits[next_best]:
        return None
    return best if best == "en" or hits[best] > _AHEAD * hits["en"] else None
