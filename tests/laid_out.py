"""A small invented release, and whose words each of its sentences is; shared by the tests of layouts."""

from tracker.core.layout import lay_out
from tracker.core.models import Company, Section

NORD = Company("Nordlys Therapeutics, Inc.", "NRDL", "Nasdaq")
TITLE = "Nordlys Therapeutics Doses First Patient in AURORA Trial"
DATELINE = (
    "BERGEN, Norway, May 6, 2025 (GLOBE NEWSWIRE) -- Nordlys Therapeutics, Inc. (Nasdaq: NRDL) today announced that "
    "the first patient was dosed in AURORA."
)
PROMISE = "The company expects topline data from AURORA in the first half of 2026."
NOTICE = "This press release contains forward-looking statements, such as those about topline data in H1 2026."


def sections(*paragraphs: str, title: str = TITLE, company: Company = NORD) -> dict[str, Section]:
    """Each sentence of a page, its blanks collapsed, with its section."""
    return {" ".join(s.text.split()): s.section for s in lay_out("\n\n".join(paragraphs), title, company)}


def section(words: str, *paragraphs: str, title: str = TITLE, company: Company = NORD) -> Section:
    """The section of the sentence that begins with these words."""
    return next(
        found for text, found in sections(*paragraphs, title=title, company=company).items() if text.startswith(words)
    )


def said(words: str, *before: str) -> Section:
    """The section of a paragraph of the release's body."""
    return section(words.split(",")[0][:25], TITLE, DATELINE, *before, words)
