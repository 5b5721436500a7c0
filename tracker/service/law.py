"""The rules for a reader: all of them, or one with the examples that specify it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Any

from tracker.core.answers import Lesson
from tracker.core.law import stages
from tracker.errors import UsageMistake
from tracker.service.naming import near

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

    from tracker.core.rulebook import Rule, Rulebook


def all_rules() -> tuple[Rulebook[Any], ...]:
    """Give the rulebooks in the order of the stages."""
    return stages()


def rules_named(name: str) -> list[Lesson]:
    """Find the rules of a name, one a stage at most; for an unknown name say the near ones."""
    found = [
        Lesson(book.stage, rule, examples(book.stage, rule)) for book in stages() for rule in book if rule.name == name
    ]
    if found:
        return found
    close = near(name, [rule.name for book in stages() for rule in book])
    hint = f"Did you mean {' or '.join(close)}?" if close else "tracker rules prints them all."
    sentence = f"There is no rule {name!r}."
    raise UsageMistake(sentence, hint)


def examples(stage: str, rule: Rule[Any]) -> str:
    """Read the scenarios of a rule's block in the feature files; empty where it has none."""
    title = f"Rule: {rule.name} - {rule.sentence}"
    for feature in sorted(_features(stage), key=lambda file: file.name):
        lines = feature.read_text(encoding="utf-8").splitlines()
        if title in map(str.strip, lines):
            return "\n".join(_block(lines, title))
    return ""


def _features(stage: str) -> Iterator[Traversable]:
    """List a stage's feature files: an installed package carries them, a source tree has them beside it."""
    packed = files("tracker") / "features"
    folder = (packed if packed.is_dir() else Path(__file__).parents[2] / "features") / stage
    return (file for file in folder.iterdir() if file.name.endswith(".feature")) if folder.is_dir() else iter(())


def _block(lines: list[str], title: str) -> list[str]:
    """Cut a rule's scenarios out of its file, up to the next rule."""
    stripped = [line.strip() for line in lines]
    start = stripped.index(title) + 1
    end = next((row for row in range(start, len(lines)) if stripped[row].startswith("Rule:")), len(lines))
    return dedent("\n".join(lines[start:end])).strip().splitlines()
