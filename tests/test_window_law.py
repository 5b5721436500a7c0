"""The law of the calendar is whole: every pattern has its rule, every rule a function, every word an example."""

import inspect
import tomllib
from datetime import date
from importlib.resources import files

import pytest

from tracker.core.window.alphabet import KINDS
from tracker.core.window.grammar import TABLES
from tracker.core.window.rules import CHAPTERS, WINDOW
from tracker.lexicons import LANGUAGES, grammar

SAID_ON = date(2025, 5, 8)
PRODUCTIONS = [each for table in TABLES.values() for found in table.by_letter.values() for each in found]
NOT_A_KIND = {"language", "codes", "compounds"}


def tables(language: str) -> dict[str, dict[str, object]]:
    text = (files("tracker.lexicons.calendar") / f"{language}.toml").read_text(encoding="utf-8")
    return {name: table for name, table in tomllib.loads(text).items() if isinstance(table, dict)}


ENTRIES = [(language, name, table) for language in LANGUAGES for name, table in tables(language).items()]


def test_every_pattern_is_read_by_a_rule_of_the_law() -> None:
    assert {each.rule for each in PRODUCTIONS} <= set(WINDOW.names())


def test_every_rule_is_used() -> None:
    by_value = {"year-of-the-sentence", "next-such", "respectively"}
    assert set(WINDOW.names()) - by_value == {each.rule for each in PRODUCTIONS}


def test_rules_have_names_of_their_own_and_one_sentence_each() -> None:
    assert len(set(WINDOW.names())) == len(WINDOW.names())
    assert [rule.name for rule in WINDOW if not rule.sentence.endswith(".") or "\n" in rule.sentence] == []


def test_every_rule_says_where_its_convention_comes_from() -> None:
    assert [rule.name for rule in WINDOW if not rule.source.endswith(".") or "\n" in rule.source] == []
    assert len({rule.source for rule in WINDOW}) == len(WINDOW.names())


def test_the_rules_stand_in_the_order_of_their_chapters() -> None:
    modules = [inspect.getmodule(rule.apply) for rule in WINDOW]
    chapters = [CHAPTERS.index(module) for module in modules if module in CHAPTERS]
    assert chapters == sorted(chapters)


@pytest.mark.parametrize(("language", "name", "table"), ENTRIES, ids=[f"{entry[0]}-{entry[1]}" for entry in ENTRIES])
def test_every_kind_of_word_has_an_example_that_is_read_and_a_counter_example_that_is_not(
    language: str, name: str, table: dict[str, str]
) -> None:
    assert name in NOT_A_KIND or {"number": "count"}.get(name, name) in KINDS
    assert grammar().find(table["example"], SAID_ON), f"{language}: {table['example']}"
    if "counter" in table:
        assert grammar().find(table["counter"], SAID_ON) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_spelling_of_a_language_stands_for_two_things(language: str) -> None:
    seen: dict[str, str] = {}
    for name, table in tables(language).items():
        words = table.get("words", [])
        spellings = words if isinstance(words, list) else [each for group in words.values() for each in group]
        for spelling in spellings:
            assert seen.setdefault(spelling, name) == name
            seen[spelling] = f"{name} twice"
