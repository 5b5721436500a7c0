"""The rules as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core.answers import Lesson
    from tracker.core.rulebook import Rule, Rulebook
    from tracker.render.paper import Paper


def law(books: Sequence[Rulebook[Any]], paper: Paper) -> str:
    """Print the stages in order, and in each its rules in the order they are tried."""
    return "\n\n".join(f"{paper.strong(book.stage)}\n{_listed(book, paper)}" for book in books)


def _listed(book: Rulebook[Any], paper: Paper) -> str:
    """List the rules of a stage by number, their sentences aligned."""
    width = max((len(rule.name) for rule in book), default=0)
    indent = " " * (width + 6)
    heads = [f"{number:>2}. {rule.name:<{width}}  " for number, rule in enumerate(book, start=1)]
    return "\n".join(paper.wrap(rule.sentence, indent, head) for head, rule in zip(heads, book, strict=True))


def lessons(found: Sequence[Lesson], paper: Paper) -> str:
    """Print rules with their examples."""
    return "\n\n".join(_lesson(one.stage, one.rule, one.examples, paper) for one in found)


def _lesson(stage: str, rule: Rule[Any], examples: str, paper: Paper) -> str:
    """Print one rule: its stage, name and sentence, where the convention comes from, and its examples."""
    source = [paper.wrap(f"Source: {rule.source}")] if rule.source else []
    head = [paper.strong(f"{stage}: {rule.name}"), paper.wrap(rule.sentence), *source]
    return "\n".join(head) + (f"\n\n{examples}" if examples else "")
