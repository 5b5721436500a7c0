"""`tracker status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.core.models import Kind, Status
from tracker.service.judging import report
from tracker.service.picking import ORDERS, Wanted, pick, span

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command(
    "status",
    epilog=terms.example(
        "tracker status --as-of 2025-05-01 --status pending", "tracker status --company ALLO --due 90d --sort due"
    ),
)
@terms.as_of
@click.option("--company", metavar="C", help="Only this company: its ticker, or the beginning of its name.")
@click.option(
    "--kind",
    metavar="K",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="Only this kind; may be repeated.",
)
@click.option(
    "--status",
    "statuses",
    metavar="S",
    type=click.Choice([status.value for status in Status]),
    multiple=True,
    help="Only this status; may be repeated.",
)
@click.option("--due", metavar="SPAN", help="Only pending ones whose last day comes within 90d, 12w.")
@click.option(
    "--sort", "order", type=click.Choice(list(ORDERS)), default="made", show_default=True, help="Order of the rows."
)
@click.option("--all-kinds", is_flag=True, help="Also calls, runways and guided figures.")
@terms.policy
@terms.formats("table", "markdown", "json", "csv")
@click.pass_obj
def command(
    db: Path,
    as_of: date,
    company: str | None,
    kind: tuple[str, ...],
    statuses: tuple[str, ...],
    due: str | None,
    order: str,
    all_kinds: bool,
    policy: str,
    form: str,
) -> None:
    """Show what was kept, what slipped and what is pending.

    The `id` of a row is enough for `tracker explain`. Only what had been published by the day counts.
    """
    within = None if due is None else span(due)
    wanted = Wanted(company=company, kinds=kind, statuses=statuses, due=within, order=order, all_kinds=all_kinds)
    listed = terms.configuration().companies
    picked = pick(report(db, as_of, policy, listed), wanted, listed)
    if not picked.judged:
        terms.say("No promise answers to that.")
    if form == "table":
        from tracker.render.status import status

        terms.show(status(picked, terms.paper()))
    else:
        from tracker.exporters import export

        terms.show(export(picked, form))
