"""A parsed page as the text a reader sees: blocks to lines, list items to bullets, table rows to one line each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborNode

_UNREAD = """
    head script style noscript template nav svg math iframe object canvas audio video select button textarea datalist
    dialog map
"""
_PARAGRAPHS = """
    p div section article main header footer aside h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre figure figcaption
    address form fieldset details summary center hr caption hgroup
"""
_DROPPED = frozenset(_UNREAD.split())
_BLOCKS = frozenset(_PARAGRAPHS.split())
_LINES = frozenset({"li", "dt", "dd", "tr", "legend", "thead", "tbody", "tfoot"})
_STORIES = frozenset({"article", "main"})
_CELLS = frozenset({"td", "th"})
_HIDDEN = re.compile(r"(?:^|;)\s{0,5}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)", re.IGNORECASE)
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_BULLETS = frozenset("•●▪◦‣·○■□▸►➢✓–-*o§\uf0b7\uf0a7\uf0d8")
_FOOTNOTE = re.compile(r"[(\[]?\d{1,2}[)\]]?(?:,\s?\d{1,2}){0,5}")
_POWER = re.compile(r"(?:(?<![A-Za-z])[A-Za-z]{1,2}|(?<!\d)10|\s)$")
_LONGEST_CELL = 500


class _Sheet:
    """Text in the making: whole lines, the line being written, and the break that is due before the next word."""

    __slots__ = ("cells", "lines", "mark", "verbatim", "words")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.words: list[str] = []
        self.mark = ""
        self.cells: list[str] = []
        self.verbatim = 0

    def write(self, text: str) -> None:
        """Add inline text; runs of blanks become one, except in a verbatim part."""
        text = text.translate(_INVISIBLE).replace("\u00a0", " ")
        if self.verbatim:
            self._write_verbatim(text)
            return
        plain = " ".join(text.split())
        if plain and self.mark:
            marked = plain[0] in _BULLETS and plain[1:2] in {"", " "}
            self.words.append("" if marked else self.mark)
            self.mark = ""
        if plain or (text and self.words):
            self.words.append(" " * text[0].isspace() + plain + " " * text[-1].isspace())

    def _write_verbatim(self, text: str) -> None:
        """Add text whose line breaks and blanks count."""
        first, *rest = text.split("\n")
        self.words.append(first)
        for line in rest:
            self.end_line()
            self.words.append(line)

    def end_line(self) -> None:
        """Close the line being written, if anything stands on it."""
        line = "".join(self.words)
        self.words.clear()
        line = line.rstrip() if self.verbatim else re.sub(r" {2,}", " ", line).strip()
        if line or self.verbatim:
            self.lines.append(line)

    def end_block(self) -> None:
        """Close the line, and leave one blank line before the next."""
        self.end_line()
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def tail(self) -> str:
        """The last words of the line being written."""
        return "".join(self.words[-3:])

    def text(self) -> str:
        """All that was written."""
        self.end_line()
        return "\n".join(self.lines).strip("\n")


class _Page:
    """The walk over a page: one sheet for it, and one for each table cell that is open."""

    def __init__(self) -> None:
        self.sheets = [_Sheet()]
        self.stories = 0

    @property
    def sheet(self) -> _Sheet:
        """The sheet that is written on now."""
        return self.sheets[-1]

    def enter(self, tag: str) -> None:
        """An element begins."""
        if tag in _CELLS:
            self.sheets.append(_Sheet())
        elif tag in _BLOCKS:
            self.sheet.end_block()
        elif tag in _LINES or tag == "br":
            self.sheet.end_line()
        self.stories += tag in _STORIES
        if tag == "pre":
            self.sheet.verbatim += 1
        if tag == "li":
            self.sheet.mark = "• "

    def leave(self, tag: str) -> None:
        """An element ends."""
        if tag in _CELLS:
            cell = self.sheets.pop().text()
            self.sheet.cells.append(cell)
        elif tag == "tr":
            self._end_row()
        elif tag in _BLOCKS:
            self.sheet.end_block()
        elif tag in _LINES:
            self.sheet.end_line()
            self.sheet.mark = ""
        self.stories -= tag in _STORIES
        if tag == "pre":
            self.sheet.verbatim -= 1

    def _end_row(self) -> None:
        """Write the row's cells as one line, or as blocks where the table only lays out the page."""
        cells = [cell for cell in self.sheet.cells if cell]
        self.sheet.cells = []
        if any(len(cell) > _LONGEST_CELL and "\n" in cell for cell in cells):
            for cell in cells:
                self.sheet.lines.extend((*cell.split("\n"), ""))
        elif cells:
            self.sheet.lines.append(_row([re.sub(r"\n+", "  ", cell) for cell in cells]))


def _row(cells: list[str]) -> str:
    """A table row on one line, two blanks between cells; signs of money and percent join their figure.

    >>> _row(["Revenue", "$", "(1.8", ")", "12", "%"])
    'Revenue  $(1.8)  12%'
    """
    if len(cells) > 1 and cells[0] in _BULLETS:
        return "• " + "  ".join(cells[1:])
    joined: list[str] = []
    for cell in cells:
        if joined and (joined[-1] in {"$", "€", "£", "US$", "C$", "$(", "("} or cell in {")", "%", ")%", "%)"}):
            joined[-1] += cell
        else:
            joined.append(cell)
    return "  ".join(joined)


def visible_text(root: LexborNode) -> str:
    """The text of a part of a page, as it is read: no scripts, menus, hidden parts or footnote marks."""
    page = _Page()
    waiting: list[LexborNode | str] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            page.leave(node)
        elif node.is_text_node:
            page.sheet.write(node.text_content or "")
        elif node.is_element_node and not _is_dropped(node, page):
            tag = node.tag or ""
            page.enter(tag)
            waiting.append(tag)
            waiting.extend(reversed(list(_children(node))))
    return re.sub(r"\n{3,}", "\n\n", page.sheets[0].text())


def _children(node: LexborNode) -> Iterator[LexborNode]:
    """The nodes right below a node."""
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _is_dropped(node: LexborNode, page: _Page) -> bool:
    """Whether an element is not read: no text of the page, not shown, or a footnote's number."""
    tag = node.tag
    if tag in _DROPPED:
        return True
    if tag == "sup":
        return is_footnote(page.sheet.tail(), node.text(deep=True).strip())
    if tag == "footer":
        return not page.stories
    shown = node.attributes
    return "hidden" in shown or _HIDDEN.search(shown.get("style") or "") is not None


def is_footnote(before: str, raised: str) -> bool:
    """Whether raised figures are a footnote's mark and no power, isotope or ordinal.

    >>> [is_footnote("mid-2025", "1"), is_footnote("10", "6"), is_footnote("", "68"), is_footnote("12 m", "2")]
    [True, False, False, False]
    """
    return bool(before) and _FOOTNOTE.fullmatch(raised) is not None and not _POWER.search(before[-3:])
