"""Marks: what the tracker made of each labelled promise, in a few letters, and how two tables of marks differ.

A label that was found has a letter in its place for each thing that is right, and a dot for each that is not: kind,
subject, made_on and verdict, as in `ksmv` or `k.m.`; a `!` in the last place is an accusation, *slipped* said of what
has not slipped. Other labels are `missed`. A promise that no label accounts for is `false`, or `false!` where it is
accused of having slipped; one that does not stand in its release as quoted is `unsound`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

Marks = dict[str, str]
Folder = dict[str, Marks | None]  # by series; None for a series that lies in the future and cannot be read yet

RIGHTS = {"k": "kind", "s": "subject", "m": "made_on", "v": "verdict"}
WRONGS = {"false": "false promise", "unsound": "unsound quote"}
MISSED = "missed"
ACCUSED = "!"
NEW_LABEL = "a label that is not in the figures"
NO_LABEL = "a label of the figures that is no more"
NEW_SERIES = "a series that is not in the figures"
NO_SERIES = "a series of the figures that is no more"
READABLE = "no longer lies in the future, and can be taken into the figures"
_BEGINNING = 60


def beginning(text: str, length: int = _BEGINNING) -> str:
    """The first letters of a quote, on one line.

    >>> beginning("We expect to dose the first patient in mid-2025.", 20)
    'We expect to dose th…'
    """
    line = " ".join(text.split())
    return line if len(line) <= length else f"{line[:length]}…"


def numbered(pairs: Iterable[tuple[str, str]]) -> Marks:
    """A table of keys and marks; a key that is there again gets a number, so that none hides another.

    >>> numbered([("a", "false"), ("a", "false!"), ("b", "false")])
    {'a': 'false', 'a #2': 'false!', 'b': 'false'}
    """
    table: Marks = {}
    seen: dict[str, int] = {}
    for key, mark in sorted(pairs):
        seen[key] = seen.get(key, 0) + 1
        table[key if seen[key] == 1 else f"{key} #{seen[key]}"] = mark
    return table


def losses(before: Marks, now: Marks, quotes: Mapping[str, str]) -> list[str]:
    """Every promise with which it is worse now than before, one a line."""
    return list(_lines(before, now, quotes, ("lost", "new"), (NEW_LABEL, NO_LABEL)))


def gains(before: Marks, now: Marks, quotes: Mapping[str, str]) -> list[str]:
    """Every promise with which it is better now than before, one a line."""
    return list(_lines(now, before, quotes, ("gained", "no more"), ("", "")))


def compare(before: Folder, now: Folder, quotes: Mapping[str, Mapping[str, str]]) -> tuple[list[str], list[str]]:
    """The gains and the losses of a folder, one a line, each with the name of its series."""
    better = [f"{name}: {READABLE}" for name in now if now[name] is not None and before.get(name, {}) is None]
    worse = [f"{name}: {NEW_SERIES}" for name in now if name not in before]
    worse += [f"{name}: {NO_SERIES}" for name in before if name not in now]
    for name, marks in now.items():
        if marks is not None and (known := before.get(name)) is not None:
            better += [f"{name} {line}" for line in gains(known, marks, quotes[name])]
            worse += [f"{name} {line}" for line in losses(known, marks, quotes[name])]
    return better, worse


def _lines(
    better: Marks, worse: Marks, quotes: Mapping[str, str], words: tuple[str, str], alone: tuple[str, str]
) -> Iterator[str]:
    """What was better in one table than in the other; labels that stand in only one of them have words of their own."""
    for key in better | worse:
        one, other = better.get(key, ""), worse.get(key, "")
        if _is_label(one or other) and not (one and other):
            what = alone[1] if one else alone[0]
        else:
            what = _difference(one, other, words)
        if what:
            yield f"{key} «{beginning(quotes[key])}»: {what}" if key in quotes else f"{key}: {what}"


def _difference(better: str, worse: str, words: tuple[str, str]) -> str:
    """What is right by one mark alone, and what is wrong by the other alone."""
    right = [one for one in _rights(better) if one not in _rights(worse)]
    wrong = [one for one in _wrongs(worse) if one not in _wrongs(better)]
    return "; ".join(f"{word} {', '.join(what)}" for word, what in zip(words, (right, wrong), strict=True) if what)


def _is_label(mark: str) -> bool:
    return mark.rstrip(ACCUSED) not in WRONGS


def _rights(mark: str) -> list[str]:
    if not mark or mark == MISSED or not _is_label(mark):
        return []
    return ["found", *(RIGHTS[letter] for letter in mark if letter in RIGHTS)]


def _wrongs(mark: str) -> list[str]:
    accused = ["accusation"] if mark.endswith(ACCUSED) else []
    return accused if _is_label(mark) else [WRONGS[mark.rstrip(ACCUSED)], *accused]
