"""The features are the law: every scenario runs, none is dropped, and each rule stands in code and in words."""

from collections import Counter
from pathlib import Path

import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from pytest_bdd import scenarios
from pytest_bdd.scenario import scenario_wrapper_template_registry

from tracker.core.law import stages

FEATURES = Path(__file__).parent.parent / "features"
FILES = sorted(FEATURES.rglob("*.feature"))

scenarios(str(FEATURES))


def document(path: Path) -> dict:
    return {**Parser().parse(path.read_text(encoding="utf-8")), "uri": str(path)}


def rules_of(path: Path) -> list[str]:
    children = document(path)["feature"]["children"]
    return [child["rule"]["name"] for child in children if "rule" in child]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FEATURES)))
def test_no_two_scenarios_of_a_file_share_a_name(path: Path) -> None:
    """pytest-bdd would run the last of them only, and say nothing."""
    children = document(path)["feature"]["children"]
    inner = [grandchild for child in children for grandchild in child.get("rule", {"children": [child]})["children"]]
    names = Counter(child["scenario"]["name"] for child in inner if "scenario" in child)
    assert [name for name, count in names.items() if count > 1] == []


def test_every_scenario_written_is_collected(request: pytest.FixtureRequest) -> None:
    written = sum(len(Compiler().compile(document(path))) for path in FILES)
    collected = [item for item in request.session.items if is_scenario(item)]
    if len(collected) < len(FILES):
        pytest.skip("only a part of the tests was asked for")
    assert len(collected) == written


def is_scenario(item: pytest.Item) -> bool:
    return getattr(item, "function", None) in scenario_wrapper_template_registry


@pytest.mark.parametrize("book", stages(), ids=lambda book: book.stage)
def test_each_rule_has_one_block_in_the_features_in_the_same_order(book) -> None:
    blocks = [name for path in FILES if path.parent.name == book.stage for name in rules_of(path)]
    assert blocks == [f"{rule.name} - {rule.sentence}" for rule in book]
