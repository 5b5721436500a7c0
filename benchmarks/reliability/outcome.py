"""What a trial found."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Outcome:
    """How often something was tried, what went wrong how often, and what else was counted.

    A store keeps its word if every number in `faults` is 0. `skipped` says why a trial could not be made here.
    """

    tries: int = 0
    faults: dict[str, int] = field(default_factory=dict)
    notes: dict[str, float] = field(default_factory=dict)
    skipped: str = ""

    def fault(self, what: str, count: int = 1) -> None:
        """Count a fault; a count of 0 shows that it was looked for."""
        self.faults[what] = self.faults.get(what, 0) + count

    def note(self, what: str, count: float = 1) -> None:
        """Count something that is no fault."""
        self.notes[what] = self.notes.get(what, 0) + count

    def sentence(self) -> str:
        """Say it in one line."""
        if self.skipped:
            return f"skipped: {self.skipped}"
        counts = [f"{count:g} {what}" for what, count in (self.faults | self.notes).items()]
        return f"{self.tries} tries: " + ", ".join(counts)
