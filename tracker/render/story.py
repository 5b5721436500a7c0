"""One promise's whole story, on one screen; with `everything`, each restatement in its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.render import words
from tracker.render.outlook import outlook
from tracker.render.paper import plural, shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.core.answers import Judged, Story
    from tracker.core.models import Cited, Mentions, Refused, Verdict
    from tracker.core.resolution import Tried
    from tracker.render.paper import Paper

_LABEL = 11
_INDENT = " " * _LABEL
_LONGEST_SAID = 160
"""Characters of a statement that was not taken."""
_FEW = 3
"""How many quotes of a sort fit a screen."""


def story(told: Story, paper: Paper, *, everything: bool = False) -> str:
    """Tell it in the order of an argument: what was said, what it means, what came of it, why, what could change it."""
    parts = [
        ("Promise", _promise(told, paper)),
        ("Window", _window(told, paper)),
        ("Repeated", _repeated(told, paper, everything=everything)),
        ("Moves", _moves(told, paper)),
        ("Verdict", _verdict(told, paper, everything=everything)),
        ("History", _history(told.judged.verdict, paper)),
        ("Not by", _refused(told, paper, everything=everything)),
        ("Not taken", _not_taken(told, paper, everything=everything)),
        ("Review", [paper.wrap(matter, _INDENT) for matter in told.judged.verdict.review]),
        ("To change", [paper.wrap(outlook(told.judged), _INDENT)]),
    ]
    return "\n\n".join([_head(told, paper), *(_part(label, lines, paper) for label, lines in parts if lines)])


def _part(label: str, lines: list[str], paper: Paper) -> str:
    """Set a label before the first of some indented lines."""
    text = "\n".join(lines)
    return f"{paper.strong(label)}{' ' * (_LABEL - len(label))}{text[_LABEL:]}"


def _head(told: Story, paper: Paper) -> str:
    """Name the promise and what became of it."""
    judged = told.judged
    policy = "" if told.policy == "default" else f", policy {told.policy}"
    since = f"since {words.since(judged)}, by {judged.verdict.rule}, as of {told.as_of}{policy}"
    return f"{paper.strong(judged.promise.id)}\n{paper.status(judged.verdict.status)} {since}"


def _promise(told: Story, paper: Paper) -> list[str]:
    """Say who promised what, in the company's own words."""
    promise = told.judged.promise
    what = (
        f"{words.company(promise.company)}: {words.kind(promise.milestone.kind)} of {words.subject(promise.milestone)}"
    )
    condition = [paper.wrap(f"on condition: {promise.condition}", _INDENT)] if promise.condition else []
    former = [paper.wrap(f"known before as {', '.join(promise.former_ids)}", _INDENT)] if promise.former_ids else []
    return [paper.wrap(what, _INDENT), *quoted(promise.statement, paper), *condition, *former]


def quoted(cited: Cited, paper: Paper, indent: str = _INDENT) -> list[str]:
    """Quote a statement and say where it stands: day, release, title, place, characters."""
    said, release = cited.statement, cited.release
    ids = [source.id for source in release.sources if source.id]
    urls = [source.url for source in release.sources if source.url]
    where = [shorten(release.title, 70), *ids[:1], said.section, f"characters {said.start}-{said.end}", *urls[:1]]
    return [paper.wrap(f"“{said.quote}”", indent), paper.wrap(f"{release.date}: {', '.join(where)}", indent + "  ")]


def _window(told: Story, paper: Paper) -> list[str]:
    """Say which days the phrase means, and by which rule."""
    window = told.judged.promise.window
    end = window.latest or "no last day"
    days = f"“{window.phrase}” is {window.earliest} to {end}"
    rule = f"{window.rule}: {told.sentences.get(window.rule, '')}"
    return [paper.wrap(days, _INDENT), paper.wrap(rule.rstrip(": "), _INDENT)]


def _repeated(told: Story, paper: Paper, *, everything: bool) -> list[str]:
    """Count the restatements and the first release's own repetitions; quote them where all is asked for."""
    promise = told.judged.promise
    counted = paper.wrap(f"in the first release {_counts(promise.mentions)}", _INDENT)
    if not promise.restatements:
        return [counted]
    if everything:
        return [counted, *_quotes(promise.restatements, paper)]
    days = sorted({cited.release.date.isoformat() for cited in promise.restatements})
    return [counted, paper.wrap(f"{plural(len(promise.restatements), 'restatement')}: {', '.join(days)}", _INDENT)]


def _counts(mentions: Mentions) -> str:
    """Say where the first release says it, the empty places left out."""
    places = {
        "by the company": mentions.issuer,
        "in the safe harbor": mentions.safe_harbor,
        "in translation": mentions.translation,
        "by third parties": mentions.third_party,
    }
    return ", ".join(f"{number} {place}" for place, number in places.items() if number) or "once"


def _quotes(many: Iterable[Cited], paper: Paper) -> Iterator[str]:
    """Quote statement after statement."""
    for cited in many:
        yield from quoted(cited, paper)


def _moves(told: Story, paper: Paper) -> list[str]:
    """List the windows the milestone was given, one a line, this one marked."""
    if len(told.thread) == 1:
        return []
    return [
        paper.wrap(_move(one, one.promise.id == told.judged.promise.id), _INDENT + "  ", _INDENT) for one in told.thread
    ]


def _move(judged: Judged, here: bool) -> str:
    """Say one window of a thread."""
    promise, verdict = judged.promise, judged.verdict
    mark = " (this promise)" if here else ""
    window = f"{promise.window.phrase} ({words.last_day(promise.window)})"
    return f"{promise.made_on}: {window}, {verdict.status} by {verdict.rule} [{words.short_id(promise)}]{mark}"


def _verdict(told: Story, paper: Paper, *, everything: bool) -> list[str]:
    """Say the rule in its sentence, why it applies here, and on what evidence."""
    verdict = told.judged.verdict
    rule = f"{verdict.status} by {verdict.rule}: {told.sentences.get(verdict.rule, '')}"
    shown = verdict.evidence if everything else verdict.evidence[:_FEW]
    hidden = len(verdict.evidence) - len(shown)
    more = [paper.wrap(f"and {hidden} more: --all shows them", _INDENT)] if hidden else []
    details = [paper.wrap(text, _INDENT) for text in (verdict.because, *_details(verdict))]
    return [paper.wrap(rule, _INDENT), *details, *_quotes(shown, paper), *more]


def _details(verdict: Verdict) -> Iterator[str]:
    """Say when it was delivered, how late, and how the slip was said, where that is known."""
    if verdict.delivered:
        first, last = verdict.delivered.earliest, verdict.delivered.latest
        yield f"delivered on {first}" if first == last else f"delivered between {first} and {last}"
    if verdict.days_late:
        yield f"{plural(verdict.days_late.generous, 'day')} late; {verdict.days_late.strict} at the strictest reading"
    if verdict.manner:
        yield f"the slip was {verdict.manner}"


def _history(verdict: Verdict, paper: Paper) -> list[str]:
    """Say how the verdict changed, day by day."""
    steps = [f"{change.on} {change.status} ({change.rule})" for change in verdict.history]
    return [paper.wrap(", then ".join(steps), _INDENT)] if steps else []


def _refused(told: Story, paper: Paper, *, everything: bool) -> list[str]:
    """Name every rule before the deciding one and why it did not apply; its sentence too where all is asked for."""
    tried = [one for one in told.tried if not one.applied]
    sentences = told.sentences if everything else {}
    return [paper.wrap(_not_by(one, sentences.get(one.rule)), _INDENT + "  ", _INDENT) for one in tried]


def _not_taken(told: Story, paper: Paper, *, everything: bool) -> list[str]:
    """Quote what speaks of the same and was not taken for it, with the rule of matching that turned it down and why."""
    refused = told.case.refused
    shown = refused if everything else refused[:_FEW]
    lines = [text for one in shown for text in _turned_down(one, told.sentences.get(one.rule), paper, everything)]
    hidden = len(refused) - len(shown)
    return [*lines, *([paper.wrap(f"and {hidden} more: --all shows them", _INDENT)] if hidden else [])]


def _turned_down(one: Refused, sentence: str | None, paper: Paper, everything: bool) -> Iterator[str]:
    """Say one statement that was turned down, on which day, by which rule; its sentence too where all is asked for."""
    said = shorten(one.cited.statement.quote, _LONGEST_SAID)
    rule = f"{one.rule} ({sentence})" if sentence and everything else one.rule
    yield paper.wrap(f"{one.cited.release.date}: “{said}”", _INDENT + "  ", _INDENT)
    yield paper.wrap(f"by {rule}: {one.why}", _INDENT + "  ")


def _not_by(tried: Tried, sentence: str | None) -> str:
    """Say why a rule did not apply."""
    return f"{tried.rule} ({sentence}): {tried.why}" if sentence else f"{tried.rule}: {tried.why}"
