"""The tracker's values as the export's document: one function a class, no decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.law import LAW_VERSION
from tracker.exporters import document as doc
from tracker.version import VERSION

if TYPE_CHECKING:
    from tracker.core import models
    from tracker.core.answers import Judged, Report, Summary


def document(report: Report) -> doc.Document:
    """Say the whole report in the words of the contract."""
    return doc.Document(
        schema_version=doc.SCHEMA_VERSION,
        tracker_version=VERSION,
        law_version=LAW_VERSION,
        as_of=report.as_of,
        policy=report.policy,
        summary=summary(report.summary),
        promises=[promise(judged) for judged in report.judged],
        releases=[release(one) for one in report.releases],
    )


def summary(counted: Summary) -> doc.Summary:
    """Say the three counts."""
    return doc.Summary(counted.kept, counted.slipped, counted.pending)


def promise(judged: Judged) -> doc.Promise:
    """Say one promise and its verdict."""
    said = judged.promise
    return doc.Promise(
        id=said.id,
        former_ids=list(said.former_ids),
        thread=said.thread,
        company=doc.Company(said.company.name, said.company.ticker),
        milestone=milestone(said.milestone),
        made_on=said.made_on,
        window=window(said.window),
        conditional=said.condition,
        statement=statement(said.statement),
        restatements=[statement(cited) for cited in said.restatements],
        mentions=mentions(said.mentions),
        revises=said.revises,
        revised_by=said.revised_by,
        moves=said.moves,
        verdict=verdict(judged.verdict),
    )


def milestone(meant: models.Milestone) -> doc.Milestone:
    """Say what is promised."""
    return doc.Milestone(meant.kind, list(meant.subject), meant.text)


def window(read: models.Window) -> doc.Window:
    """Say a window."""
    return doc.Window(read.earliest, read.latest, read.phrase, read.open_ended, read.rule)


def statement(cited: models.Cited) -> doc.Statement:
    """Say a statement with its release: of several sources, the first id and the first address."""
    said, source = cited.statement, cited.release
    return doc.Statement(
        release=source.id,
        source_id=next(iter(source_ids(source)), None),
        date=source.date,
        title=source.title,
        url=next(iter(urls(source)), None),
        section=said.section,
        quote=said.quote,
        start=said.start,
        end=said.end,
        sha256=source.sha256,
    )


def mentions(counted: models.Mentions) -> doc.Mentions:
    """Say how often one release says the same."""
    return doc.Mentions(counted.issuer, counted.safe_harbor, counted.translation, counted.third_party)


def verdict(found: models.Verdict) -> doc.Verdict:
    """Say a verdict with its evidence and history."""
    return doc.Verdict(
        status=found.status,
        rule=found.rule,
        because=found.because,
        decided_on=found.decided_on,
        manner=found.manner,
        delivered=delivered(found.delivered) if found.delivered else None,
        days_late=days_late(found.days_late) if found.days_late else None,
        review=list(found.review),
        evidence=[statement(cited) for cited in found.evidence],
        history=[doc.Change(change.on, change.status, change.rule) for change in found.history],
    )


def delivered(days: models.Interval) -> doc.Delivered:
    """Say between which days it was reached."""
    return doc.Delivered(days.earliest, days.latest)


def days_late(late: models.DaysLate) -> doc.DaysLate:
    """Say by how many days it came late."""
    return doc.DaysLate(late.generous, late.strict)


def release(read: models.Release) -> doc.Release:
    """Say a release that was read."""
    return doc.Release(read.id, source_ids(read), read.date, read.title, urls(read), read.company.name, read.sha256)


def source_ids(release: models.Release) -> list[str]:
    """List the ids its givers use, in order."""
    return [source.id for source in release.sources if source.id]


def urls(release: models.Release) -> list[str]:
    """List the addresses it was read from, in order."""
    return [source.url for source in release.sources if source.url]
