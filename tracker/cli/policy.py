"""`tracker policy`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.render.policies import comparison, conventions, reasons
from tracker.service.comparing import all_policies, compare, policy_named
from tracker.service.picking import Wanted

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from tracker.core.answers import Comparison


@click.command("policy", epilog=terms.example("tracker policy strict", "tracker policy --compare strict"))
@click.argument("name", required=False)
@click.option("--compare", "other", metavar="OTHER", help="List the verdicts that would flip under this policy.")
@click.option("--company", metavar="C", help="Compare only this company: its ticker, or the beginning of its name.")
@click.option("--all-kinds", is_flag=True, help="Compare calls, runways and guided figures too.")
@terms.as_of
@terms.formats("table", "json")
@click.pass_obj
def command(
    db: Path, name: str | None, other: str | None, company: str | None, all_kinds: bool, as_of: date, form: str
) -> None:
    """Show the conventions that can be argued about, and what hangs on them.

    Alone it sets the policies side by side; with NAME it gives each convention of that one with its reason; with
    `--compare` it lists the verdicts that would flip from NAME (by default the usual one) to OTHER.
    """
    if other is not None:
        wanted, listed = Wanted(company=company, all_kinds=all_kinds), terms.configuration().companies
        _show_flips(compare(db, as_of, name or terms.usual_policy(), other, wanted, listed), form)
        return
    shown = [policy_named(name)] if name else all_policies()
    if form == "json":
        from tracker.exporters.conventions import policies_json

        terms.show(policies_json(shown))
    else:
        terms.show(reasons(shown[0], terms.paper()) if name else conventions(shown, terms.paper()))


def _show_flips(found: Comparison, form: str) -> None:
    """Print what would flip."""
    if form == "json":
        from tracker.exporters.conventions import comparison_json

        terms.show(comparison_json(found))
        return
    terms.show(comparison(found, terms.paper()))
