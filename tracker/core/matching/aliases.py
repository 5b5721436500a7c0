"""Which names of a company mean the same, and which trial is of which product, from which day on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tracker.core.models import Alias, Name, Role
from tracker.core.text import key_of


class Aliases:
    """Which names mean the same, and which trial is of which product, from which day on."""

    def __init__(self) -> None:
        self._links: dict[str, list[tuple[str, date]]] = {}
        self._parts: dict[str, list[tuple[str, date]]] = {}
        self._trials: set[str] = set()

    def join(self, alias: Alias, on: date) -> None:
        """From `on` the two names mean the same, or the one is a part of the other."""
        one, other = key_of(alias.name), key_of(alias.other)
        if one == other:
            return
        if alias.part_of:
            self._parts.setdefault(one, []).append((other, on))
            return
        self._links.setdefault(one, []).append((other, on))
        self._links.setdefault(other, []).append((one, on))

    def days_after(self, day: date) -> list[date]:
        """The days after a day on which names were joined, in order."""
        links = (*self._links.values(), *self._parts.values())
        return sorted({on for joined in links for _, on in joined if on > day})

    def know_trial(self, text: str) -> None:
        """A name that any release of the company calls a trial is one in all of them."""
        self._trials.add(key_of(text))

    def role_of(self, name: Name) -> Role:
        """What a name stands for in this company's releases."""
        if name.role in (Role.SETTING, Role.AROUND):
            return name.role
        return Role.TRIAL if key_of(name.text) in self._trials else name.role

    def same_as(self, text: str, as_of: date) -> frozenset[str]:
        """All names that mean the same as this one, itself included, as far as was said by `as_of`."""
        return _reached({key_of(text)}, self._links, as_of)

    def products_of(self, trials: Iterable[str], as_of: date) -> frozenset[str]:
        """The products these trials are of."""
        products = {other for trial in trials for other, on in self._parts.get(trial, ()) if on <= as_of}
        return _reached(products, self._links, as_of)


def _reached(names: set[str], links: dict[str, list[tuple[str, date]]], as_of: date) -> frozenset[str]:
    seen, waiting = set(names), list(names)
    while waiting:
        for other, on in links.get(waiting.pop(), ()):
            if on <= as_of and other not in seen:
                seen.add(other)
                waiting.append(other)
    return frozenset(seen)
