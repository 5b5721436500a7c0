"""Is every word in the ledger what it says it is? And the way back to the last good file where it is not."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from tracker.core.identity import release_id
from tracker.core.models import Problem
from tracker.errors import LedgerError
from tracker.store.files import beside, explained, followed, keep_copy, read_bytes, sync_folder, unfinished
from tracker.store.format import FormatError, NewerSchemaError, decode
from tracker.store.ledger import Ledger
from tracker.store.lock import locked
from tracker.store.refusals import newer, not_restorable, undamaged
from tracker.store.storage import fingerprint
from tracker.store.texts import TextState

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from pathlib import Path

    from tracker.core.models import Decision, Release

_READ_AGAIN = "Read the release again: `tracker ingest PATH`."
_RESTORE = "The last good file may be whole: `tracker check --restore`."
_STATES = {TextState.MISSING: "is missing", TextState.DAMAGED: "is not what its hash says"}


def check(ledger: Ledger) -> list[Problem]:
    """Prove each quote against its text, each id against its content, each link; what is wrong is returned, in order.

    The file's own form, its schema and digests are proved whenever a ledger is opened.
    """
    releases = ledger.releases()
    statements = Counter(statement.id for release in releases for statement in release.statements)
    found = chain.from_iterable(_release(ledger, release) for release in releases)
    return [*found, *_repeated(statements), *_links(ledger.decisions(), statements)]


def restore(path: Path) -> Path | None:
    """Bring the last good file back from `.bak`; return where what it replaced was put, None where nothing was there.

    Raises UsageMistake where the file is not damaged, LedgerError where a newer tracker wrote it, where there is no
    `.bak`, or it is damaged too; then nothing was changed.
    """
    path = followed(path)
    backup = beside(path, ".bak")
    with locked(path):
        _require_damaged(path)
        good = _proved(path, read_bytes(backup))
        with explained(path, "written"):
            return _bring_back(path, good)


def _require_damaged(path: Path) -> None:
    """Refuse to replace a ledger that no older one would mend. Raises UsageMistake, LedgerError."""
    present = read_bytes(path)
    if present is None:
        return
    try:
        decode(present)
        found = check(Ledger.open(path))
    except NewerSchemaError as error:
        raise newer(path, error) from None
    except (FormatError, LedgerError):
        return
    if not any(problem.hint == _RESTORE for problem in found):
        raise undamaged(path)


def _proved(path: Path, backup: bytes | None) -> bytes:
    """Return the bytes of a backup that is a whole ledger. Raises LedgerError for any other."""
    if backup is None:
        raise not_restorable(path, "is missing")
    try:
        decode(backup)
    except NewerSchemaError as error:
        raise newer(beside(path, ".bak"), error) from None
    except FormatError as error:
        raise not_restorable(path, error) from None
    return backup


def _bring_back(path: Path, raw: bytes) -> Path | None:
    """Put the bytes in the place of the file, which is kept beside it."""
    present = read_bytes(path)
    aside = None if present is None else beside(path, f".replaced-{fingerprint(present)[:8]}.bak")
    if aside:
        keep_copy(path, aside)
    with unfinished(path, raw) as temporary:
        temporary.replace(path)
    sync_folder(path.parent)
    return aside


def _release(ledger: Ledger, release: Release) -> Iterator[Problem]:
    """Say what is wrong with one release, its text and what was read in it."""
    where = f"release {release.id} ({release.date}, {release.company.name})"
    state, text = ledger.texts.find(release.sha256)
    if text is None:
        yield Problem(where, f"Its text {_STATES[state]}.", _READ_AGAIN)
    else:
        yield from _content(where, release, text)


def _content(where: str, release: Release, text: str) -> Iterator[Problem]:
    """Hold a release against its text."""
    if release.id != release_id(release.company, release.date, release.title, text):
        yield Problem(where, "It does not have the id of its content.", _RESTORE)
    for statement in release.statements:
        if text[statement.start : statement.end] != statement.quote:
            yield Problem(where, f"Statement {statement.id} is not in the text where it says.", _RESTORE)
    for alias in release.aliases:
        if alias.quote not in text:
            yield Problem(where, f"What joins {alias.name} and {alias.other} is not in the text.", _RESTORE)


def _repeated(statements: Counter[str]) -> Iterator[Problem]:
    """Find ids that stand for more than one statement: a decision on one would be a decision on both."""
    for statement, count in statements.items():
        if count > 1:
            yield Problem(f"statement {statement}", f"{count} statements have this id.", _READ_AGAIN)


def _links(decisions: tuple[Decision, ...], statements: Container[str]) -> Iterator[Problem]:
    """Find the decisions that hang in the air."""
    for decision in decisions:
        if decision.statement not in statements:
            sentence = f"It is about statement {decision.statement}, which no release has."
            yield Problem(f"decision {decision.id} ({decision.on})", sentence, "Read the release it is about again.")
