"""The ledger as bytes: stable, friendly to git, and never a part in silence."""

import difflib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tinydb import TinyDB

from tests.store_samples import a_decision, a_full_release, a_release
from tracker.core.models import Decision, Release
from tracker.store.check import check
from tracker.store.codec import ShapeError, from_document, to_document
from tracker.store.format import FormatError, decode, encode
from tracker.store.ledger import Ledger
from tracker.store.migrations import SCHEMA, Step, upgraded

GOLDEN = Path(__file__).parent / "golden"


def tables(*releases: Release) -> dict[str, dict[str, Any]]:
    documents = {release.id: to_document(release) for release in releases or [a_full_release()]}
    for document in documents.values():
        del document["id"]
    decision = to_document(a_decision())
    del decision["id"]
    return {
        "releases": documents,
        "decisions": {"d1": decision},
        "marks": {"nordlys-launch-4f1c": {"status": "kept", "rule": "decided-by-hand"}},
    }


def without_meta(read: dict[str, Any]) -> dict[str, Any]:
    return {name: documents for name, documents in read.items() if name != "meta"}


def test_a_ledger_of_schema_1_is_read_for_ever() -> None:
    ledger = Ledger.open(GOLDEN / "ledger-1.json")
    assert ledger.releases() == (a_full_release(),)
    assert ledger.decisions() == (a_decision(),)
    assert check(ledger) == []


def test_the_present_schema_is_written_as_its_golden_file_shows() -> None:
    assert encode(tables()) == (GOLDEN / f"ledger-{SCHEMA}.json").read_bytes()


def test_plain_tinydb_reads_the_file(tmp_path: Path) -> None:
    path = tmp_path / "promises.json"
    path.write_bytes(encode(tables()))
    with TinyDB(path, access_mode="r") as database:
        assert database.tables() == {"decisions", "marks", "meta", "releases"}
        stored = json.loads(path.read_text(encoding="utf-8"))["releases"][a_full_release().id]
        assert next(iter(stored)) == "aliases"
        assert stored["title"] == "Borealis Plans Its Year"


def test_the_bytes_are_sorted_indented_unescaped_and_end_in_a_newline() -> None:
    raw = encode(tables()).decode("utf-8")
    assert raw == json.dumps(json.loads(raw), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    assert "Tromsø" in raw


def test_one_more_release_adds_one_block_and_changes_no_other_line() -> None:
    releases = [a_release(f"Release {number}") for number in range(9)]
    for number in range(9):
        before = encode(tables(*releases[:number], *releases[number + 1 :])).decode().splitlines()
        after = encode(tables(*releases)).decode().splitlines()
        groups = list(difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes())
        changes = [group for group in groups if group[0] != "equal"]
        assert sum(group[4] - group[3] for group in changes) <= 8 + 1, "its own lines, and a comma after the last"
        assert sum(group[2] - group[1] for group in changes) <= 1


def test_what_was_not_found_is_not_written() -> None:
    assert set(to_document(a_release())) == {"id", "company", "date", "title", "sha256"}


@settings(max_examples=50)
@given(st.lists(st.from_type(Release), max_size=3, unique_by=lambda release: release.id))
def test_any_release_comes_back_as_it_was(releases: list[Release]) -> None:
    read = decode(encode({"releases": {release.id: to_document(release) for release in releases}}))
    assert [from_document(document, Release) for document in read["releases"].values()] == sorted(
        releases, key=lambda release: release.id
    )


@given(st.from_type(Decision))
def test_any_decision_comes_back_as_it_was(decision: Decision) -> None:
    assert from_document(json.loads(json.dumps(to_document(decision))), Decision) == decision


def test_fields_of_a_later_version_are_passed_over_and_unknown_words_are_not() -> None:
    document = to_document(a_full_release())
    assert from_document({**document, "mood": "glad"}, Release) == a_full_release()
    document["statements"][0]["type"] = "swim"
    with pytest.raises(ShapeError, match="swim"):
        from_document(document, Release)


def sealed(**changes: Any) -> bytes:
    """A ledger's bytes after a change by hand, its digests left as they were."""
    return json.dumps({**json.loads(encode(tables())), **changes}).encode()


RAW = encode(tables())
META = json.loads(RAW)["meta"]["ledger"]
NEWER = {"ledger": {**META, "schema": SCHEMA + 1}}


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (RAW[: len(RAW) // 2], "is damaged: it breaks off in the middle"),
        (b"<<<<<<< HEAD\n" + RAW, "holds the conflict marks of an unfinished git merge"),
        (RAW.replace(b'  "meta"', b'<<<<<<< ours\n=======\n>>>>>>> theirs\n  "meta"'), "unfinished git merge"),
        (b"\x89PNG\r\n", "is damaged: it is not JSON"),
        (b"\xff\xfe{}", "is damaged: it is not JSON"),
        (b"[" * 100_000, "is damaged"),
        (b"[]", "is not a ledger of promises"),
        (b"null", "is not a ledger of promises"),
        (b"{}", "is not a ledger of promises"),
        (b'{"_default": {"1": {"name": "other"}}}', "is not a ledger of promises"),
        (sealed(meta={"ledger": {**META, "program": "todo"}}), "is not a ledger of promises"),
        (sealed(meta=NEWER), f"was written by a newer tracker .schema {SCHEMA + 1}; this one knows {SCHEMA}."),
        (sealed(meta={"ledger": {**META, "schema": "1"}}), "does not say its schema"),
        (sealed(meta={"ledger": {**META, "schema": True}}), "does not say its schema"),
        (sealed(meta={"ledger": {**META, "schema": 0}}), "does not say its schema"),
        (sealed(relaeses={}), "it has a table 'relaeses'"),
        (sealed(releases=[]), "it has a table 'releases'"),
        (sealed(releases={"a": 1}), "twice or without its digest"),
        (sealed(releases={"a": {"title": "x"}}), "twice or without its digest"),
        (sealed(releases={"a": {"digest": "0" * 16}}), "releases 'a' is not what its digest says"),
        (sealed(releases={"a": {"digest": 10**30}}), "releases 'a' is not what its digest says"),
        (sealed(releases={"a": {"digest": "0", "n": 10**400}}), "is damaged"),
        (sealed(marks=json.loads(RAW)["decisions"], decisions={}), "marks 'd1' is not what its digest says"),
        (RAW.replace(b"2025-12-31", b"2025-12-21"), "is not what its digest says"),
        (RAW.replace(b"kept", b"sept"), "is not what its digest says"),
    ],
)
def test_what_is_no_whole_ledger_is_refused_and_said_to_be_what_it_is(raw: bytes, says: str) -> None:
    with pytest.raises(FormatError, match=says):
        decode(raw)


def test_of_two_documents_of_one_id_none_is_dropped_in_silence() -> None:
    one, other = a_release("One"), a_release("Other")
    raw = encode(tables(one, other))
    with pytest.raises(FormatError, match="twice"):
        decode(raw.replace(one.id.encode(), other.id.encode()))


def test_words_that_look_like_a_digest_are_words() -> None:
    release = a_release('"digest": "0"', text='Borealis says "digest": no.')
    assert decode(encode(tables(release)))["releases"][release.id]["title"] == release.title


def test_a_file_that_was_only_laid_out_anew_is_read() -> None:
    compact = json.dumps(json.loads(RAW), separators=(",", ":")).encode()
    assert decode(compact) == decode(RAW)


def test_every_beginning_of_a_file_is_refused_but_the_whole() -> None:
    for length in range(len(RAW) - 1):
        with pytest.raises(FormatError):
            decode(RAW[:length])
    assert decode(RAW[:-1]) == decode(RAW), "the last byte is a newline"


def test_every_flipped_bit_is_refused_or_changes_nothing() -> None:
    right = decode(RAW)
    for place in range(len(RAW)):
        for bit in range(8):
            try:
                found = decode(RAW[:place] + bytes([RAW[place] ^ 1 << bit]) + RAW[place + 1 :])
            except FormatError:
                continue
            assert found == right


@settings(max_examples=300)
@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_any_bytes_are_refused_in_words(raw: bytes) -> None:
    with pytest.raises(FormatError):
        decode(raw)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=300)
@given(st.sampled_from(["releases", "decisions", "marks", "meta"]), json_values)
def test_any_json_in_the_place_of_a_table_is_refused_in_words(table: str, value: object) -> None:
    if value == {} and table != "meta":
        return
    with pytest.raises(FormatError):
        decode(sealed(**{table: value}))


def test_an_older_schema_is_brought_up_step_by_step() -> None:
    def rename(old: str, new: str) -> Step:
        return lambda tables: {new if name == old else name: documents for name, documents in tables.items()}

    steps = (rename("a", "b"), rename("b", "c"), rename("c", "d"))
    assert [list(upgraded({name: {}}, schema, steps)) for name, schema in (("a", 1), ("b", 2), ("d", 4))] == [
        ["d"],
        ["d"],
        ["d"],
    ]
