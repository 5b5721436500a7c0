"""The accuracy benchmark: what counts as a gain, what as a loss, and how each is told."""

import doctest
import sys
from collections import Counter
from pathlib import Path

import pytest

from benchmarks.accuracy import __main__ as benchmark
from benchmarks.accuracy import marks, scoring, table
from benchmarks.accuracy.marks import compare, gains, losses

FALSE = "2025-01-28-a launch «mid-2025» in «We open»"
QUOTES = {"plant": "We expect to open the plant in mid-2025, and to hire ninety people there by the end of the year."}


@pytest.mark.parametrize("module", [marks, scoring, table])
def test_the_examples_in_the_docstrings_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type] # a module is an object


@pytest.mark.parametrize(
    ("better", "worse", "loss", "gain"),
    [
        ("ksmv", "ksm.", "lost verdict", "gained verdict"),
        ("ksmv", "..mv", "lost kind, subject", "gained kind, subject"),
        ("ksm.", "ksm!", "new accusation", "no more accusation"),
        ("ksmv", "ksm!", "lost verdict; new accusation", "gained verdict; no more accusation"),
        ("ks..", "missed", "lost found, kind, subject", "gained found, kind, subject"),
        ("false", "false!", "new accusation", "no more accusation"),
    ],
)
def test_a_loss_read_backwards_is_a_gain(better: str, worse: str, loss: str, gain: str) -> None:
    assert losses({"a": better}, {"a": worse}, {}) == [f"a: {loss}"]
    assert gains({"a": worse}, {"a": better}, {}) == [f"a: {gain}"]
    assert gains({"a": better}, {"a": worse}, {}) == losses({"a": worse}, {"a": better}, {}) == []


def test_a_promise_that_is_no_promise_is_a_loss_when_it_comes_and_a_gain_when_it_goes() -> None:
    assert losses({}, {FALSE: "false"}, {}) == [f"{FALSE}: new false promise"]
    assert losses({}, {FALSE: "false!"}, {}) == [f"{FALSE}: new false promise, accusation"]
    assert losses({}, {f"unsound {FALSE}": "unsound"}, {}) == [f"unsound {FALSE}: new unsound quote"]
    assert gains({FALSE: "false!"}, {}, {}) == [f"{FALSE}: no more false promise, accusation"]
    assert losses({FALSE: "false"}, {}, {}) == gains({}, {FALSE: "false"}, {}) == []


def test_one_promise_lost_is_a_loss_where_another_makes_up_for_it() -> None:
    before, now = {"a": "ksmv", "b": "ksm."}, {"a": "ksm.", "b": "ksmv"}
    assert losses(before, now, {}) == ["a: lost verdict"]
    assert gains(before, now, {}) == ["b: gained verdict"]


def test_one_promise_may_gain_and_lose() -> None:
    assert losses({"a": "missed"}, {"a": "ksm!"}, {}) == ["a: new accusation"]
    assert gains({"a": "missed"}, {"a": "ksm!"}, {}) == ["a: gained found, kind, subject, made_on"]


def test_what_has_not_changed_is_not_told() -> None:
    same = {"a": "k.m!", "b": "missed", FALSE: "false!"}
    assert losses(same, same, {}) == gains(same, same, {}) == []


def test_a_label_that_comes_or_goes_fails_until_it_is_written() -> None:
    assert losses({}, {"a": "ksmv"}, {}) == [f"a: {marks.NEW_LABEL}"]
    assert losses({"a": "missed"}, {}, {}) == [f"a: {marks.NO_LABEL}"]
    assert gains({}, {"a": "ksmv"}, {}) == gains({"a": "ksm!"}, {}, {}) == []


def test_a_label_is_told_with_the_beginning_of_its_quote() -> None:
    told = losses({"plant": "ksmv"}, {"plant": ".smv"}, QUOTES)
    assert told == ["plant «We expect to open the plant in mid-2025, and to hire ninety …»: lost kind"]


def test_a_series_that_comes_or_goes_fails_until_it_is_written() -> None:
    assert compare({}, {"ABC": {"a": "ksmv"}}, {"ABC": {}}) == ([], [f"ABC: {marks.NEW_SERIES}"])
    assert compare({}, {"ABC": None}, {}) == ([], [f"ABC: {marks.NEW_SERIES}"])
    assert compare({"ABC": {"a": "ksmv"}}, {}, {}) == ([], [f"ABC: {marks.NO_SERIES}"])


def test_a_series_that_lies_in_the_future_is_passed_over_and_does_not_fail_on_the_day_it_comes() -> None:
    assert compare({"ABC": None}, {"ABC": None}, {}) == ([], [])
    assert compare({"ABC": {"a": "ksmv"}}, {"ABC": None}, {}) == ([], [])
    assert compare({"ABC": None}, {"ABC": {"a": "missed"}}, {"ABC": {}}) == ([f"ABC: {marks.READABLE}"], [])


def test_each_series_is_held_against_its_own_figures() -> None:
    before, now = {"ABC": {"a": "ksmv"}, "XYZ": {"a": "missed"}}, {"ABC": {"a": "ks.v"}, "XYZ": {"a": "ksmv"}}
    better, worse = compare(before, now, {"ABC": {"a": "We plan it."}, "XYZ": {}})
    assert better == ["XYZ a: gained found, kind, subject, made_on, verdict"]
    assert worse == ["ABC a «We plan it.»: lost made_on"]


def test_a_folder_has_a_total() -> None:
    one = Counter({"labels": 4, "found": 2, "false": 2, "kind": 1, "slipped": 1})
    laid = table.table({"folder": {"ABC": one, "XYZ": one}}).splitlines()
    assert [line.split()[0] for line in laid[2:]] == ["folder/ABC", "folder/XYZ", "folder,"]
    assert laid[-1].split()[3:10] == ["8", "4", "4", "0.500", "0.500", "0.500", "0.500"]


def test_without_the_score_tool_it_says_that_nothing_was_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "argv", ["accuracy", str(tmp_path / "score.py"), "tracker", str(tmp_path)])
    assert benchmark.main() == 0
    assert "ACCURACY WAS NOT MEASURED" in capsys.readouterr().out
