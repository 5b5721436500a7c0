"""The promises.json at the top level is made from the example releases, and can be made again, byte for byte."""

import json
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
AS_OF = re.search(r"^AS_OF := (\S+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)[1]


def tracker(folder: Path, *words: str | Path) -> str:
    command = [sys.executable, "-m", "tracker", "--db", folder / "promises.json", *words]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def contents(folder: Path) -> dict[str, bytes]:
    """The promises file and the texts beside it."""
    kept = [folder / "promises.json", *sorted((folder / "promises.d").rglob("*"))]
    return {str(path.relative_to(folder)): path.read_bytes() for path in kept if path.is_file()}


@pytest.fixture(scope="module")
def made_again(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("examples")
    tracker(folder, "ingest", "--quiet", EXAMPLES)
    tracker(folder, "resolve", "--as-of", AS_OF)
    return folder


@pytest.fixture(scope="module")
def exported(made_again: Path) -> dict:
    return json.loads(tracker(made_again, "export", "--format", "json", "--as-of", AS_OF))


def test_the_promises_file_is_made_from_the_examples(made_again: Path) -> None:
    assert contents(made_again) == contents(ROOT)


def test_every_example_is_read(exported: dict) -> None:
    lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in EXAMPLES.glob("*.jsonl"))
    files = [path for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".html", ".md"} and path.stem != "NOTICE"]
    assert len(exported["releases"]) == len(files) + lines


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_reading_does_not_matter(made_again: Path, tmp_path: Path, seed: int) -> None:
    """One at a time, in a shuffled order, with a second reading of each."""
    paths = sorted(path for path in EXAMPLES.iterdir() if path.stem != "NOTICE")
    random.Random(seed).shuffle(paths)  # noqa: S311  # an order, not a secret
    for path in paths[:3]:
        tracker(tmp_path, "ingest", "--quiet", path)
    tracker(tmp_path, "ingest", "--quiet", *paths)
    tracker(tmp_path, "resolve", "--as-of", AS_OF)
    assert contents(tmp_path) == contents(made_again)


def test_the_marks_change_no_answer(made_again: Path, exported: dict, tmp_path: Path) -> None:
    shutil.copytree(made_again, tmp_path, dirs_exist_ok=True)
    tracker(tmp_path, "resolve", "--as-of", "2024-12-31", "--policy", "lenient")
    assert json.loads(tracker(tmp_path, "export", "--as-of", AS_OF)) == exported


def test_the_examples_show_every_way_a_promise_can_end(exported: dict) -> None:
    shown = {(promise["verdict"]["status"], promise["verdict"]["rule"]) for promise in exported["promises"]}
    assert shown >= {
        ("kept", "delivered-in-window"),
        ("slipped", "pushed-back"),
        ("slipped", "withdrawn"),
        ("slipped", "closed-in-silence"),
        ("pending", "window-open"),
    }


def test_the_start_was_kept_and_the_proof_of_concept_slipped_and_went_on(exported: dict) -> None:
    """The story the examples tell, in the days it happened."""
    story = {
        (promise["milestone"]["kind"], promise["window"]["latest"]): (
            promise["verdict"]["status"],
            promise["verdict"]["decided_on"],
        )
        for promise in exported["promises"]
        if set(promise["milestone"]["subject"]) & {"ALLO-329", "RESOLUTION"}
    }
    assert story["trial-start", "2025-08-31"] == ("kept", "2025-08-13")
    assert story["data-readout", "2025-12-31"] == ("slipped", "2025-05-13")
    assert story["data-readout", "2026-06-30"] == ("pending", None)


def test_a_narrowed_window_does_not_slip(exported: dict) -> None:
    futility = [promise for promise in exported["promises"] if "ALPHA3" in promise["milestone"]["subject"]]
    narrowed = [
        promise for promise in futility if promise["window"]["latest"] == "2026-06-30" and promise["revised_by"]
    ]
    assert {promise["verdict"]["status"] for promise in narrowed if promise["milestone"]["kind"] == "data-readout"} == {
        "kept"
    }


def test_other_peoples_words_make_no_promise(exported: dict) -> None:
    quotes = " ".join(promise["statement"]["quote"] for promise in exported["promises"])
    assert "commentator" not in quotes
    assert "2029" not in quotes


def test_the_export_keeps_its_schema(made_again: Path, exported: dict) -> None:
    jsonschema.validate(exported, json.loads(tracker(made_again, "export", "--format", "schema")))


def test_the_export_is_in_the_order_of_day_company_and_id(exported: dict) -> None:
    order = [(promise["made_on"], promise["company"]["name"], promise["id"]) for promise in exported["promises"]]
    assert order == sorted(order)


def test_each_quote_stands_where_the_export_says() -> None:
    """`check` proves every offset, id and text of the promises file."""
    assert tracker(ROOT, "check") == ""
