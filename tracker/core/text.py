"""Typography made plain without moving a letter, and text made safe to print."""

from __future__ import annotations

import re

_DASHES = "‐‑‒–—―−﹘﹣"
_DOUBLE_QUOTES = "“”„‟″«»〝〞"
_SINGLE_QUOTES = "‘’‚‛′‹›ʼ`´"
_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_LINE_ENDS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROLS = "".join(chr(code) for code in [*range(0x20), *range(0x7F, 0xA0)] if chr(code) not in "\t\n")

_PLAIN = {
    **dict.fromkeys(_CONTROLS, " "),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_DOUBLE_QUOTES, '"'),
    **dict.fromkeys(_SINGLE_QUOTES, "'"),
    **dict.fromkeys(_BLANKS + _INVISIBLE + _BIDI, " "),
    **dict.fromkeys(_LINE_ENDS, "\n"),
    **{chr(0xFF01 + step): chr(0x21 + step) for step in range(94)},  # full-width forms of ASCII
}
_ODD = re.compile(f"[{re.escape(''.join(_PLAIN))}]")
_UNPRINTABLE = re.compile(f"[{re.escape(_CONTROLS + _BIDI)}\ud800-\udfff]")
_BROKEN_AT_HYPHEN = re.compile(r"(?<=\w-)\n\s*(?=\w)")


def fold(text: str) -> str:
    r"""Dashes, quotes, blanks and line ends as plain ones; same length, so that every offset holds in both.

    >>> fold("“mid–2025” by\u00a0year’s end")
    '"mid-2025" by year\'s end'
    """
    return _ODD.sub(lambda odd: _PLAIN[odd.group()], text.replace("\r\n", " \n"))


def squeeze(text: str) -> str:
    r"""The text on one line, each run of blanks as one blank; a word broken behind its hyphen is whole again.

    >>> squeeze("  by the end\n of  2025, from mid-\n2024 ")
    'by the end of 2025, from mid-2024'
    """
    if "-\n" in text:
        text = _BROKEN_AT_HYPHEN.sub("", text)
    return " ".join(text.split())


def clean(text: str) -> str:
    r"""What may be printed: no terminal escapes, no control or direction characters, no lone surrogates.

    >>> clean("\x1b[31mred\u202e")
    '[31mred'
    """
    return _UNPRINTABLE.sub("", text)


def key_of(name: str) -> str:
    """A name as it is compared: small letters, plain dashes and quotes.

    >>> key_of("ZX–12")
    'zx-12'
    """
    return fold(name).lower()
