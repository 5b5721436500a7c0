"""The English lexicon, read from the package's data once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from tracker.core.lexicon import Lexicon, build

TABLES = ("actions", "objects", "cues", "kinds", "names")


@cache
def english() -> Lexicon:
    """The words of English releases; the files in `lexicons/en` explain each table."""
    folder = files("tracker.lexicons") / "en"
    return build({name: tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8")) for name in TABLES})
