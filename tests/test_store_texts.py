"""The texts beside the ledger: the same text, the same bytes; a missing or damaged one harms nothing else."""

import gzip
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store_samples import TEXT, a_release
from tracker.core.identity import text_hash
from tracker.errors import LedgerError
from tracker.store import texts
from tracker.store.ledger import Ledger
from tracker.store.texts import Texts, TextState, packed, unpacked

SHA = text_hash(TEXT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "promises.json"
    write(path)
    return path


def write(path: Path) -> bool:
    with Ledger.writing(path) as ledger:
        return ledger.add(a_release(), TEXT)


def kept(path: Path) -> Path:
    return path.with_name("promises.d") / f"{SHA}.gz"


@given(st.text())
def test_a_text_comes_back_as_it_was(text: str) -> None:
    assert unpacked(packed(text)) == text


def test_any_gunzip_unpacks_a_kept_text(path: Path) -> None:
    assert gzip.decompress(kept(path).read_bytes()).decode() == TEXT


def test_a_packed_text_names_no_clock_and_no_system() -> None:
    assert packed(TEXT)[:10] == bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])


@given(st.binary(max_size=64))
def test_any_bytes_are_no_text_or_a_text(member: bytes) -> None:
    assert unpacked(member) is None


def test_a_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "LARGEST", 1000)
    assert unpacked(packed("x" * 1000)) == "x" * 1000
    assert unpacked(packed("x" * 1001)) is None


@pytest.mark.parametrize("tail", [b"\0", packed("more")])
def test_a_file_with_something_behind_the_text_is_none(tail: bytes) -> None:
    assert unpacked(packed(TEXT) + tail) is None


def test_a_missing_text_is_said_to_be_missing_and_nothing_else_breaks(path: Path) -> None:
    kept(path).unlink()
    ledger = Ledger.open(path)
    assert ledger.text(SHA) is None
    assert ledger.texts.find(SHA) == (TextState.MISSING, None)
    assert ledger.releases() == (a_release(),)


@pytest.mark.parametrize(
    "content",
    [b"", b"no gzip", packed(TEXT)[:-1], packed("Another text."), zlib.compress(b"\xff", wbits=31)],
)
def test_a_damaged_text_is_not_taken_for_the_text(path: Path, content: bytes) -> None:
    kept(path).write_bytes(content)
    ledger = Ledger.open(path)
    assert ledger.text(SHA) is None
    assert ledger.texts.find(SHA) == (TextState.DAMAGED, None)


@pytest.mark.parametrize("damage", [Path.unlink, lambda file: file.write_bytes(b"")])
def test_reading_the_release_again_heals_its_text_and_leaves_the_ledger_alone(path: Path, damage: object) -> None:
    damage(kept(path))  # type: ignore[operator]  # both do something to a file
    before = path.stat().st_mtime_ns
    assert write(path) is False
    assert Ledger.open(path).text(SHA) == TEXT
    assert path.stat().st_mtime_ns == before


@pytest.mark.parametrize("word", ["../../secret", "", "x" * 64, SHA.upper(), f"{SHA}/..", f"{SHA}\n"])
def test_no_word_of_a_stranger_s_ledger_becomes_a_path(path: Path, word: str) -> None:
    path.with_name("secret.gz").write_bytes(packed("secret"))
    assert Ledger.open(path).text(word) is None


def test_a_text_is_kept_once_however_many_releases_have_it(path: Path) -> None:
    with Ledger.writing(path) as ledger:
        ledger.add(a_release("Other"), TEXT)
    assert [file.name for file in kept(path).parent.iterdir()] == [f"{SHA}.gz"]


def test_an_empty_text_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "promises.json"
    with Ledger.writing(path) as ledger:
        ledger.add(a_release(text=""), "")
        assert ledger.text(text_hash("")) == ""
    assert Ledger.open(path).text(text_hash("")) == ""


def test_the_folder_is_named_like_the_file(tmp_path: Path) -> None:
    assert Texts(tmp_path / "my.ledger.json").folder == tmp_path / "my.ledger.d"


def test_a_file_in_the_place_of_the_folder_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "promises.d").write_text("mine")
    with pytest.raises(LedgerError, match=r"promises\.d cannot be written"):
        write(tmp_path / "promises.json")
    assert not (tmp_path / "promises.json").exists()
