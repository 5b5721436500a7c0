"""A rule of the law: one name, one sentence, one function. The rules of a stage stand in the order they are tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

Judge = TypeVar("Judge", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Rule(Generic[Judge]):
    """`apply` answers whether and how the rule decides; `sentence` says the same to a reader."""

    name: str
    sentence: str
    apply: Judge
    source: str = ""
    """Where the convention comes from, for rules that settle what could be argued about."""


@dataclass(frozen=True, slots=True)
class Rulebook(Generic[Judge]):
    """The rules of one stage, in order."""

    stage: str
    rules: list[Rule[Judge]] = field(default_factory=list)

    def rule(self, name: str, sentence: str, source: str = "") -> Callable[[Judge], Judge]:
        """Add the decorated function as the next rule of this stage."""

        def add(function: Judge) -> Judge:
            self.rules.append(Rule(name, sentence, function, source))
            return function

        return add

    def __iter__(self) -> Iterator[Rule[Judge]]:
        return iter(self.rules)

    def names(self) -> list[str]:
        """The names of the rules, in order."""
        return [rule.name for rule in self.rules]
