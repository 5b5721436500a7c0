"""All the rules, stage by stage, in the order they are tried. What `tracker rules` prints and `features/` specifies."""

from __future__ import annotations

from typing import Any

from tracker.core.rulebook import Rulebook

LAW_VERSION = "1.0"
"""Changes with every change of a rule that can change a verdict; the changelog says which."""


def stages() -> tuple[Rulebook[Any], ...]:
    """The rulebooks of the four stages: extraction, window, matching, resolution."""
    from tracker.core.extraction.rules import EXTRACTION
    from tracker.core.matching.rules import MATCHING
    from tracker.core.resolution.rules import RESOLUTION
    from tracker.core.window.rules import WINDOW

    return (EXTRACTION, WINDOW, MATCHING, RESOLUTION)
