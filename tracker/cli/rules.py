"""`tracker rules`."""

from __future__ import annotations

import click

from tracker.cli import terms
from tracker.render.law import law, lessons
from tracker.service.law import all_rules, rules_named


@click.command("rules", epilog=terms.example("tracker rules pushed-back"))
@click.argument("name", required=False)
def command(name: str | None) -> None:
    """Print the rules, or one with its examples.

    The rules stand stage by stage, in the order they are tried; NAME is one of them.
    """
    if name is None:
        terms.show(law(all_rules(), terms.paper()))
    else:
        terms.show(lessons(rules_named(name), terms.paper()))
