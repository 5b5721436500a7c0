"""How a user names a promise: by its id, a former one, the beginning of one, or its last part."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from tracker.errors import UsageMistake

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.core.models import Case

_SHOWN = 5


def named(name: str, cases: Sequence[Case]) -> Case:
    """Find the one promise that is meant; where there is none or more than one, say the near ones."""
    ids = {known: case for case in cases for known in case.promise.former_ids}
    ids |= {case.promise.id: case for case in cases}
    if name in ids:
        return ids[name]
    meant = {ids[known].promise.id: ids[known] for known in ids if _fits(name, known)}
    if len(meant) == 1:
        return next(iter(meant.values()))
    if meant:
        sentence = f"{name!r} could be any of {len(meant)} promises."
        raise UsageMistake(sentence, f"Did you mean {_listed(sorted(meant))}?")
    raise _unknown(name, sorted(ids))


def _fits(name: str, known: str) -> bool:
    """Whether a name begins an id, or is its last part."""
    return known.startswith(name) or known.rpartition("-")[2] == name


def _unknown(name: str, ids: list[str]) -> UsageMistake:
    """Say that no promise has this name, and which come near."""
    close = near(name, ids) or [known for known in ids if name and name in known]
    hint = f"Did you mean {_listed(close)}?" if close else "tracker status lists the promises and their ids."
    return UsageMistake(f"There is no promise {name!r}.", hint)


def near(name: str, known: Iterable[str]) -> list[str]:
    """Find what a mistyped name, or the beginning of one, may have meant; the nearest first.

    >>> near("Acmee", ["Bolt Motors", "Acme Robotics"])
    ['Acme Robotics']
    """
    beginnings: dict[str, list[str]] = {}
    for one in known:
        beginnings.setdefault(one[: len(name) + 1].casefold(), []).append(one)
    close = get_close_matches(name.casefold(), beginnings, n=_SHOWN, cutoff=0.5)
    return [one for beginning in close for one in beginnings[beginning]]


def _listed(ids: Sequence[str]) -> str:
    """Join a few ids."""
    more = f" or one of {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    return " or ".join(ids[:_SHOWN]) + more
