"""From the tables of `tracker.toml` to values, or to the one sentence that says what is wrong with them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from tracker import policies
from tracker.configuration.claims import require_apart
from tracker.core.configuration import Configuration, Listed
from tracker.core.identity import company_key
from tracker.core.models import Company
from tracker.core.text import clean, key_of, squeeze
from tracker.errors import UsageMistake

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

MONTHS = "January February March April May June July August September October November December".split()
_SHORTEST = 3
"""Letters that tell a month from every other."""
_LONGEST_CIK = 10


def checked(table: dict[str, Any], path: Path) -> Configuration:
    """Take a whole file, or raise a UsageMistake."""
    where = str(path)
    _require_known(table, ("policy", "company"), where)
    companies = tuple(_company(entry, where, number) for number, entry in enumerate(_entries(table, where), start=1))
    require_apart(companies, where)
    return Configuration(companies, _policy(table["policy"], where) if "policy" in table else None)


def _entries(table: dict[str, Any], where: str) -> list[Any]:
    """The entries of companies."""
    entries = table.get("company", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise _mistake(where, "has a company that is no entry", "Begin each company with a line [[company]].")
    return entries


def _policy(value: Any, where: str) -> str:
    """The name of a policy that there is."""
    name = _text(value, where, "policy")
    try:
        policies.load(name)
    except UsageMistake as unknown:
        raise _mistake(where, f"has an unknown policy {name!r}", unknown.hint) from None
    return name


def _company(entry: dict[str, Any], where: str, number: int) -> Listed:
    """One company."""
    name = _text(entry["name"], f"{where}, company {number},", "name") if "name" in entry else None
    where = f"{where}, company {number} ({name})," if name else f"{where}, company {number},"
    _require_known(entry, ("name", *_READERS), where)
    if name is None:
        raise _mistake(where, "has no name", 'Write name = "Acme Robotics, Inc." below [[company]].')
    _require_telling(name, where)
    return Listed(name=name, **{key: _READERS[key](value, where, key) for key, value in entry.items() if key != "name"})


def _text(value: Any, where: str, key: str) -> str:
    """A text that is not blank, on one line."""
    text = squeeze(clean(value)) if isinstance(value, str) else ""
    if not text:
        raise _mistake(where, f"has {_a(key)} that is no text: {_shown(value)}", 'Write it in quotes: "Acme".')
    return text


def _cik(value: Any, where: str, key: str) -> str:
    """A number of the SEC's register, with or without quotes."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not (text.isascii() and text.isdigit() and text.strip("0")):
        raise _mistake(where, f"has {_a(key)} that is no number: {_shown(value)}", 'Write cik = "0001234567".')
    if len(text) > _LONGEST_CIK:
        raise _mistake(where, f"has {_a(key)} that is too long: {_shown(value)}", "A CIK has ten digits at most.")
    return text


def _names(value: Any, where: str, key: str) -> tuple[str, ...]:
    """A list of names."""
    if not isinstance(value, list):
        sentence = f"has {key} that are no list: {_shown(value)}"
        raise _mistake(where, sentence, f'Write {key} = ["Acme Machines", "Acme Tools"].')
    names = tuple(_text(name, where, "name in " + key) for name in value)
    for name in names:
        _require_telling(name, where)
    return names


def _month(value: Any, where: str, key: str) -> int:
    """A month by its number, or by its English name, of which three letters are enough."""
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= len(MONTHS):
        return value
    word = value.strip().casefold() if isinstance(value, str) else ""
    meant = [number for number, month in enumerate(MONTHS, start=1) if month.casefold().startswith(word)]
    if len(word) >= _SHORTEST and meant:
        return meant[0]
    hint = _near(word.title(), MONTHS) or 'Write a number from 1 to 12, or a name like "June".'
    raise _mistake(where, f"has {_a(key)} that is no month: {_shown(value)}", hint)


def _aliases(value: Any, where: str, key: str) -> tuple[tuple[str, ...], ...]:
    """Lists of names, each of which means one subject."""
    hint = 'Write aliases = [["ZX-12", "zetamab"]]: a list of lists, each of the names of one subject.'
    if not isinstance(value, list) or not all(isinstance(names, list) for names in value):
        raise _mistake(where, f"has aliases that are no list of lists: {_shown(value)}", hint)
    lists = tuple(tuple(_text(name, where, "name in " + key) for name in names) for names in value)
    alone = next((names for names in lists if len(set(map(key_of, names))) < 2), None)
    if alone is not None:
        raise _mistake(where, f"has a list of aliases that joins nothing: {_shown(list(alone))}", hint)
    return lists


_READERS: dict[str, Callable[[Any, str, str], Any]] = {
    "ticker": _text,
    "exchange": _text,
    "cik": _cik,
    "other_names": _names,
    "fiscal_year_end_month": _month,
    "aliases": _aliases,
}
"""What an entry may have besides its name, and what reads it."""


def _require_known(table: dict[str, Any], known: Collection[str], where: str) -> None:
    """Refuse a key that nobody would read: it is a mistyped one."""
    unknown = next((key for key in table if key not in known), None)
    if unknown is not None:
        hint = _near(unknown, known) or f"There may be {', '.join(known)}."
        raise _mistake(where, f"has an unknown entry {clean(unknown)!r}", hint)


def _require_telling(name: str, where: str) -> None:
    """Refuse a name without letters."""
    if not company_key(Company(name)):
        raise _mistake(where, f"has a name that names nobody: {name!r}", "Write it as the releases do.")


def _near(word: str, known: Collection[str]) -> str:
    """Ask whether the word that comes nearest was meant; nothing where none comes near."""
    close = get_close_matches(word, known, n=1, cutoff=0.6)
    return f"Did you mean {close[0]}?" if close else ""


def _a(key: str) -> str:
    """A key with its article."""
    return f"{'an' if key[0] in 'aeiou' else 'a'} {key}"


def _shown(value: Any) -> str:
    """A value as it may be printed, not too much of it."""
    text = clean(repr(value))
    return text if len(text) <= 60 else text[:59] + "…"


def _mistake(where: str, what: str, hint: str) -> UsageMistake:
    """What is wrong, and where."""
    return UsageMistake(f"{where} {what}.", hint)
