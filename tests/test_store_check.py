"""Check names what is wrong, each by its place; restore brings the last good file back and loses nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store_samples import TEXT, a_decision, a_full_release, a_release
from tracker.core.models import Release
from tracker.errors import LedgerError, UsageMistake
from tracker.store.check import check, restore
from tracker.store.codec import to_document
from tracker.store.format import decode, encode
from tracker.store.ledger import Ledger
from tracker.store.texts import packed

FULL = a_full_release()
PROMISE, TOLD = FULL.statements


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "promises.json"


def write(path: Path, *releases: Release) -> None:
    with Ledger.writing(path) as ledger:
        for release in releases:
            ledger.add(release, TEXT)


def sentences(path: Path) -> list[str]:
    return [problem.sentence for problem in check(Ledger.open(path))]


def test_nothing_is_wrong_with_a_ledger_as_it_was_written(path: Path) -> None:
    write(path, FULL, a_release("Other"))
    assert check(Ledger.open(path)) == []


@pytest.mark.parametrize(
    ("release", "sentence"),
    [
        (replace(FULL, id="0" * 12), "It does not have the id of its content."),
        (replace(FULL, title="Another title"), "It does not have the id of its content."),
        (
            replace(FULL, statements=(replace(PROMISE, start=1), TOLD)),
            f"Statement {PROMISE.id} is not in the text where it says.",
        ),
        (
            replace(FULL, statements=(PROMISE, replace(TOLD, quote="The permit came."))),
            f"Statement {TOLD.id} is not in the text where it says.",
        ),
        (
            replace(FULL, aliases=(replace(FULL.aliases[0], quote="They are one."),)),
            "What joins Tromsø plant and Nordlys is not in the text.",
        ),
        (replace(FULL, statements=(PROMISE, replace(TOLD, id=PROMISE.id))), "2 statements have this id."),
    ],
)
def test_what_does_not_agree_with_its_content_is_named(path: Path, release: Release, sentence: str) -> None:
    write(path, release)
    assert sentences(path) == [sentence]


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (Path.unlink, "Its text is missing."),
        (lambda text: text.write_bytes(packed("Another.")), "Its text is not what its hash says."),
    ],
)
def test_a_text_that_is_not_there_is_named(path: Path, damage: Callable[[Path], object], sentence: str) -> None:
    write(path, FULL)
    damage(path.with_name("promises.d") / f"{FULL.sha256}.gz")
    (problem,) = check(Ledger.open(path))
    assert problem.sentence == sentence
    assert problem.where == f"release {FULL.id} (2025-01-28, Borealis AS)"
    assert "tracker ingest" in problem.hint


def test_a_decision_about_nothing_is_named(path: Path) -> None:
    write(path, a_release())
    tables = decode(path.read_bytes())
    tables["decisions"]["d1"] = {name: value for name, value in to_document(a_decision()).items() if name != "id"}
    path.write_bytes(encode(tables))
    (problem,) = check(Ledger.open(path))
    assert problem.where == "decision d1 (2025-12-24)"
    assert problem.sentence == f"It is about statement {PROMISE.id}, which no release has."


@pytest.mark.parametrize("damaged", [b"", b"<<<<<<< ours", None])
def test_restore_brings_the_last_good_file_back_and_keeps_the_other(path: Path, damaged: bytes | None) -> None:
    write(path, a_release("One"))
    good = path.read_bytes()
    write(path, a_release("Two"))
    path.unlink() if damaged is None else path.write_bytes(damaged)
    aside = restore(path)
    assert path.read_bytes() == good
    assert Ledger.open(path).releases() == (a_release("One"),)
    assert (aside.read_bytes() if aside else None) == damaged


def test_a_good_file_is_never_replaced_by_an_older_one(path: Path) -> None:
    write(path, a_release("One"))
    write(path, a_release("Two"))
    latest = path.read_bytes()
    with pytest.raises(UsageMistake, match="is not damaged; there is nothing to restore"):
        restore(path)
    assert path.read_bytes() == latest


def test_a_file_whose_content_does_not_agree_can_be_restored(path: Path) -> None:
    write(path, a_release("One"))
    write(path, replace(FULL, title="Another title"))
    restore(path)
    assert Ledger.open(path).releases() == (a_release("One"),)


def test_a_newer_tracker_s_file_is_never_replaced(path: Path) -> None:
    write(path, a_release("One"))
    write(path, a_release("Two"))
    newer = path.read_bytes().replace(b'"schema": 1', b'"schema": 99')
    path.write_bytes(newer)
    for attempt in (restore, Ledger.open):
        with pytest.raises(LedgerError, match="newer tracker") as caught:
            attempt(path)
        assert "Upgrade" in caught.value.hint
        assert "restore" not in caught.value.hint
    assert path.read_bytes() == newer


def test_restore_keeps_the_mode_and_follows_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "far.json", tmp_path / "promises.json"
    link.symlink_to(target)
    write(link, a_release("One"))
    write(link, a_release("Two"))
    target.write_bytes(b"")
    target.chmod(0o600)
    restore(link)
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o600
    assert len(Ledger.open(link).releases()) == 1


@pytest.mark.parametrize(
    ("backup", "why"), [(None, "is missing"), (b"", "is empty"), (b"{}", "is not a ledger of promises")]
)
def test_restore_refuses_what_is_no_good_file_either(path: Path, backup: bytes | None, why: str) -> None:
    path.write_bytes(b"damaged")
    if backup is not None:
        path.with_name("promises.json.bak").write_bytes(backup)
    with pytest.raises(LedgerError, match=rf"cannot be restored: .*promises\.json\.bak {why}\."):
        restore(path)
    assert path.read_bytes() == b"damaged"
