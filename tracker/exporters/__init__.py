"""One file a format, one table. A format is a module with `export(report) -> str`, imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from tracker.core.answers import Report

FORMATS = {
    "json": "tracker.exporters.as_json",
    "csv": "tracker.exporters.as_csv",
    "markdown": "tracker.exporters.as_markdown",
    "schema": "tracker.exporters.as_schema",
}


class Exporter(Protocol):
    """What a format's module offers."""

    def export(self, report: Report) -> str:
        """Write the report as text that ends in a newline."""


def export(report: Report, form: str) -> str:
    """Write the report in one of FORMATS."""
    return cast("Exporter", import_module(FORMATS[form])).export(report)
