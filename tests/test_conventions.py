"""Releases under another policy: their promises mean other days, and nothing else of them changes."""

from dataclasses import replace
from datetime import date

import pytest

from tests.written import Written, released
from tracker.core.conventions import read_under
from tracker.core.models import Release, Section, Window
from tracker.lexicons import grammar
from tracker.policies import load, names


def release(*sentences: str, on: date = date(2025, 2, 3)) -> Release:
    return released(Written("Acme Robotics", "ACMR", on, list(sentences)).draft())


def windows(of: Release) -> list[Window]:
    """The windows of the promises, in the order of the text."""
    return [said.window for said in of.statements if said.window and said.section is Section.BODY]


SAYS = (
    "Acme expects to open the Leeds plant in mid-2025 and the Turin plant early in the second half of 2026.",
    "It plans to start the third line in the third quarter of fiscal 2026; its fiscal year ends on June 30.",
)


@pytest.mark.parametrize("sentence", SAYS)
def test_under_the_policy_it_was_read_by_a_release_is_what_it_was(sentence: str) -> None:
    said = release(sentence)
    assert windows(said)
    assert read_under(said, grammar()) == said


@pytest.mark.parametrize("policy", names())
def test_each_phrase_has_the_days_that_the_policy_gives_it(policy: str) -> None:
    said = read_under(release(SAYS[0]), grammar(policy))
    assert windows(said) == list(grammar(policy).find(SAYS[0], said.date))


def test_nothing_but_the_days_changes() -> None:
    said = release(*SAYS)
    again = read_under(said, grammar("strict"))
    assert again != said
    assert replace(again, statements=()) == replace(said, statements=())
    bare = [[replace(one, window=None) for one in of.statements] for of in (said, again)]
    assert bare[0] == bare[1]


def test_a_window_that_would_lie_in_the_past_stays() -> None:
    """Said in August, mid-2025 means August: by June and July it would have been promised too late to be kept."""
    said = release("Acme expects to open the Leeds plant in mid-2025.", on=date(2025, 8, 4))
    (window,) = windows(read_under(said, grammar("strict")))
    assert str(window.latest) == "2025-08-31"


def test_policies_that_read_alike_are_known_to() -> None:
    patient = replace(load("default"), name="patient", grace_days=30)
    assert patient.reads_as(load("default"))
    assert not load("strict").reads_as(load("default"))
