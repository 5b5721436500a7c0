"""Policies as data: what can be argued about, each entry with its reason."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

from tracker.core.policy import Policy, from_table
from tracker.errors import UsageMistake

DEFAULT = "default"
"""The policy by which releases are read and windows recorded; under another they are read anew when asked."""


@cache
def names() -> tuple[str, ...]:
    """The names of all policies, `default` first."""
    found = (entry.name for entry in files(__package__).iterdir())
    return tuple(
        sorted((name[:-5] for name in found if name.endswith(".toml")), key=lambda name: (name != DEFAULT, name))
    )


@cache
def load(name: str = DEFAULT) -> Policy:
    """The policy of that name; a `UsageMistake` with near misses where there is none."""
    if name not in names():
        close = get_close_matches(name, names(), n=1, cutoff=0.5)
        meant = f"did you mean {close[0]}? " if close else ""
        sentence = f"there is no policy {name!r}"
        raise UsageMistake(sentence, f"{meant}policies are {', '.join(names())}")
    return from_table(_table(name), name)


def _table(name: str) -> dict[str, Any]:
    """A policy's entries; what it does not say it takes from the policy it extends."""
    own = tomllib.loads((files(__package__) / f"{name}.toml").read_text(encoding="utf-8"))
    base = own.pop("extends", None)
    return {**_table(base), **own} if base else own
