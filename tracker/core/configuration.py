"""What a person says of companies beside what their releases say, and the policy they judge by; as values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A company as a person lists it.

    `other_names` are those it is or was also known by; `fiscal_year_end_month` is 1 to 12; each of the `aliases` is a
    list of names, two at least, that mean the same subject.
    """

    name: str
    ticker: str | None = None
    exchange: str | None = None
    cik: str | None = None
    other_names: tuple[str, ...] = ()
    fiscal_year_end_month: int | None = None
    aliases: tuple[tuple[str, ...], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All its names, the one it is shown by first."""
        return (self.name, *self.other_names)


@dataclass(frozen=True, slots=True)
class Configuration:
    """The companies a person lists, and the policy they judge by; None where they leave it to the command."""

    companies: tuple[Listed, ...] = ()
    policy: str | None = None
