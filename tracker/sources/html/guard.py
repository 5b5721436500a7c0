"""What is refused before a page is parsed: nesting and open formatting that cost a parser far more than one pass.

A parser looks back through all open elements at each new block, and opens all unclosed formatting again in it, so that
a page of 100 kB can be made to cost minutes. This is one pass over the tags; where a page is not well formed it counts
an element as open rather than closed.
"""

from __future__ import annotations

import re

DEEPEST = 5_000
"""Elements open at once. Real pages have a few dozen; five thousand still parse in a tenth of a second."""

_MOST_TABLES = 200
"""Tables within tables; each row's text is written again at every level."""

_MOST_ATTRIBUTES = 2_000
_COPIES = 100_000
"""How many formatting elements a parser may have to open again, besides one for each four characters of the page."""

_WALK = 50
"""How far back a closing tag looks for the element it closes."""

_ATTRIBUTE = r"(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])[^\s>]*+))?+"
_TAG = re.compile(rf"<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?:[\s/]++|{_ATTRIBUTE})*+>|<!--|<[!?/]")
_ATTRIBUTES = re.compile(_ATTRIBUTE)
_COMMENT_END = re.compile(r"--!?>")

_REOPENED = "a b big code em font i nobr s small strike strong tt u"
_PHRASES = "abbr cite del dfn ins kbd label mark q samp span sub sup time var"
_FORMATTING = frozenset(_REOPENED.split())
_INLINE = _FORMATTING | frozenset(_PHRASES.split())
"""Elements that stand in a line, so that a closing tag around them closes them too."""

_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_WALLS = frozenset({"table", "select", "svg", "math", "object", "template", "button", "marquee", "applet"})
"""Elements out of which no closing tag reaches."""

_CELLS = frozenset({"td", "th", "tr", "tbody", "thead", "tfoot", "caption"})
_CLOSES = {"p": {"p"}, "li": {"li"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"}, "option": {"option"}}
"""Elements that end the one of their kind before them."""

_VOID = re.compile(
    r"html|head|body|col|colgroup|area|base|br|embed|hr|img|input|link|meta|param|source|track|wbr|keygen|frame"
)


class _Open:
    """The elements that are open, and the formatting that a parser would open again in each new block."""

    def __init__(self) -> None:
        self.elements: list[tuple[str, int]] = []
        self.formatting: list[tuple[str, str]] = []
        self.tables = 0

    def open(self, name: str, tag: str) -> None:
        """Add an element that begins."""
        if name in _CELLS:
            self._end_cell()
            return
        for ended in (_CLOSES.get(name, set()), set() if name in _INLINE else {"p"}):
            self._drop(self._reach(ended, only_inline=True))
        if name in _FORMATTING:
            self._add_formatting(name, tag)
        self.elements.append((name, len(self.formatting)))
        self.tables += name == "table"

    def close(self, name: str) -> None:
        """Take away the element of a closing tag, where it can be reached."""
        if name in _CELLS:
            self._end_cell()
            return
        self._drop(self._reach({name}, only_inline=name in _INLINE))
        if name in _FORMATTING:
            last = next((entry for entry in reversed(self.formatting[-_WALK:]) if entry[0] == name), None)
            if last:
                self.formatting.remove(last)

    def is_too_much(self) -> bool:
        """Whether more is open than in any release."""
        return len(self.elements) + len(self.formatting) > DEEPEST or self.tables > _MOST_TABLES

    def _add_formatting(self, name: str, tag: str) -> None:
        """Remember a formatting element: a link ends the one before it, and of equal ones three are kept at most."""
        equal = [entry for entry in self.formatting if (entry[0] == name if name == "a" else entry[1] == tag)]
        if len(equal) >= (1 if name == "a" else 3):
            self.formatting.remove(equal[0])
        self.formatting.append((name, tag))

    def _end_cell(self) -> None:
        """Close what was opened in the table's last cell, and forget its formatting."""
        table = self._reach({"table"}, only_inline=False)
        if table < len(self.elements):
            del self.formatting[self.elements[table][1] :]
            self._drop(table + 1)

    def _reach(self, names: set[str], *, only_inline: bool) -> int:
        """Where the nearest element of these names stands; past the end where another stands in the way to it."""
        for back in range(1, min(_WALK, len(self.elements)) + 1):
            name = self.elements[-back][0]
            if name in names:
                return len(self.elements) - back
            if name in _WALLS or (only_inline and name not in _INLINE):
                break
        return len(self.elements)

    def _drop(self, start: int) -> None:
        """Close all elements from one on."""
        self.tables -= sum(name == "table" for name, _ in self.elements[start:])
        del self.elements[start:]


def too_deep(page: str) -> bool:
    """Whether a page opens more elements, formatting or attributes within each other than any release does."""
    still = _Open()
    copies, last = 0, page.rfind(">")
    at = 0
    while at <= last and (match := _TAG.search(page, at)):
        at = match.end()
        if match["name"] is None:
            at = _past_remark(page, match[0], at)
            continue
        if len(match[0]) > _MOST_ATTRIBUTES and sum(1 for _ in _ATTRIBUTES.finditer(match[0])) > _MOST_ATTRIBUTES:
            return True
        name = match["name"].lower()
        if match["close"]:
            still.close(name)
        elif name in _RAW and not _in_drawing(still.elements):
            at = _past(page, f"</{name}", at)
        elif not _VOID.fullmatch(name):
            still.open(name, match[0])
        copies += len(still.formatting) if name not in _INLINE else 0
        if still.is_too_much() or copies > _COPIES + len(page) // 4:
            return True
    return False


def _in_drawing(elements: list[tuple[str, int]]) -> bool:
    """Whether a drawing or formula is open, in which a style is an element like others."""
    return any(name in {"svg", "math"} for name, _ in elements[-_WALK:])


def _past_remark(page: str, mark: str, at: int) -> int:
    """Past a comment, a declaration, or what a parser takes for one."""
    if mark != "<!--":
        return _past(page, ">", at)
    if page.startswith((">", "->"), at):
        return page.index(">", at) + 1
    end = _COMMENT_END.search(page, at)
    return end.end() if end else len(page)


def _past(page: str, mark: str, at: int) -> int:
    """Past a mark, in small letters or capitals, or past the page where it never comes."""
    found = re.compile(re.escape(mark), re.IGNORECASE).search(page, at)
    return found.end() if found else len(page)
