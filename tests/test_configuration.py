"""The file tracker.toml at its edges: what it may say, every mistake in it, and that it changes answers alone."""

import json
import re
from itertools import permutations
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from tracker.cli import cli
from tracker.configuration import NAME, begin, load, read
from tracker.configuration.checking import MONTHS
from tracker.core.configuration import Configuration, Listed
from tracker.errors import TrackerError, UsageMistake

HEAD = '[[company]]\nname = "Acme Robotics, Inc."\n'
FISCAL = "Acme Robotics expects to open the Leeds plant in the second quarter of fiscal 2026."
UNMARKED = "Acme Robotics expects to launch its Meteor drill in the fourth quarter of 2025."
AS_OF = ("--as-of", "2025-03-01")


def written(folder: Path, text: str) -> Path:
    path = folder / NAME
    path.write_text(text, encoding="utf-8")
    return path


def refused(folder: Path, text: str) -> UsageMistake:
    with pytest.raises(UsageMistake) as mistake:
        load(written(folder, text))
    return mistake.value


def test_every_entry_is_read(tmp_path: Path) -> None:
    text = """
        policy = "lenient"
        [[company]]
        name = "Acme Robotics, Inc."
        ticker = "ACMR"
        exchange = "Nasdaq"
        cik = 1234567
        other_names = ["Old Mill  Machines"]
        fiscal_year_end_month = 6
        aliases = [["ZX-12", "zetamab", "Zetava"]]
    """
    acme = Listed(
        name="Acme Robotics, Inc.",
        ticker="ACMR",
        exchange="Nasdaq",
        cik="1234567",
        other_names=("Old Mill Machines",),
        fiscal_year_end_month=6,
        aliases=(("ZX-12", "zetamab", "Zetava"),),
    )
    assert load(written(tmp_path, text)) == Configuration((acme,), "lenient")


@pytest.mark.parametrize("text", ["", "\ufeff", "\ufeff# nothing\r\n", "company = []"])
def test_a_file_may_say_nothing(tmp_path: Path, text: str) -> None:
    assert load(written(tmp_path, text)) == Configuration()


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS, start=1)))
def test_a_month_is_a_number_or_a_name_or_the_beginning_of_one(tmp_path: Path, number: int, name: str) -> None:
    for month in (number, f'"{name}"', f'"{name[:3].lower()}"', f'" {name.upper()} "'):
        found = load(written(tmp_path, f"{HEAD}fiscal_year_end_month = {month}"))
        assert found.companies[0].fiscal_year_end_month == number


def test_what_is_begun_says_nothing_and_every_example_in_it_can_be_used(tmp_path: Path) -> None:
    begin(tmp_path / NAME)
    template = (tmp_path / NAME).read_text(encoding="utf-8")
    assert load(tmp_path / NAME) == Configuration()
    found = load(written(tmp_path, re.sub(r"(?m)^#(?=[a-z\[])", "", template)))
    assert found.policy == "strict"
    assert all(getattr(found.companies[0], entry) for entry in Listed.__dataclass_fields__)


@pytest.mark.parametrize(
    ("text", "sentence", "hint"),
    [
        ("policy = ", "is not TOML: Invalid value (at end of document).", "quotes"),
        ("a = 1\nb = c", "is not TOML: Invalid value (at line 2, column 5).", "quotes"),
        ("a = " + "[" * 9999, "is not TOML: ", "quotes"),
        ("a = " + "9" * 9999, "is not TOML: ", "quotes"),
        ("companies = []", "has an unknown entry 'companies'.", "Did you mean company?"),
        ("zzz = 1", "has an unknown entry 'zzz'.", "There may be policy, company."),
        ("policy = 1", "has a policy that is no text: 1.", "in quotes"),
        ('policy = "strikt"', "has an unknown policy 'strikt'.", "did you mean strict?"),
        ('[company]\nname = "Acme"', "has a company that is no entry.", "[[company]]"),
        ('company = ["Acme"]', "has a company that is no entry.", "[[company]]"),
        ("[[company]]", "company 1, has no name.", "name = "),
        ("[[company]]\nname = 7", "company 1, has a name that is no text: 7.", "in quotes"),
        ('[[company]]\nname = " "', "company 1, has a name that is no text: ' '.", "in quotes"),
        ('[[company]]\nname = "?!"', "company 1 (?!), has a name that names nobody: '?!'.", "as the releases do"),
        (
            HEAD + 'tikcer = "A"',
            "company 1 (Acme Robotics, Inc.), has an unknown entry 'tikcer'.",
            "Did you mean ticker?",
        ),
        (HEAD + "ticker = true", "has a ticker that is no text: True.", "in quotes"),
        (HEAD + 'cik = "12a"', "has a cik that is no number: '12a'.", "0001234567"),
        (HEAD + "cik = 0", "has a cik that is no number: 0.", "0001234567"),
        (HEAD + "cik = true", "has a cik that is no number: True.", "0001234567"),
        (HEAD + 'cik = "12345678901"', "has a cik that is too long: '12345678901'.", "ten digits"),
        (HEAD + 'other_names = "Old Mill"', "has other_names that are no list: 'Old Mill'.", "other_names = ["),
        (HEAD + "other_names = [7]", "has a name in other_names that is no text: 7.", "in quotes"),
        (HEAD + 'other_names = ["-"]', "has a name that names nobody: '-'.", "as the releases do"),
        (HEAD + "fiscal_year_end_month = 0", "has a fiscal_year_end_month that is no month: 0.", "from 1 to 12"),
        (HEAD + "fiscal_year_end_month = 13", "has a fiscal_year_end_month that is no month: 13.", "from 1 to 12"),
        (HEAD + "fiscal_year_end_month = true", "has a fiscal_year_end_month that is no month: True.", "from 1 to 12"),
        (HEAD + "fiscal_year_end_month = 6.0", "has a fiscal_year_end_month that is no month: 6.0.", "from 1 to 12"),
        (HEAD + 'fiscal_year_end_month = "Ju"', "has a fiscal_year_end_month that is no month: 'Ju'.", ""),
        (HEAD + 'fiscal_year_end_month = ""', "has a fiscal_year_end_month that is no month: ''.", "from 1 to 12"),
        (HEAD + 'fiscal_year_end_month = "Setpember"', "is no month: 'Setpember'.", "Did you mean September?"),
        (HEAD + 'aliases = ["a", "b"]', "has aliases that are no list of lists: ['a', 'b'].", "a list of lists"),
        (HEAD + 'aliases = [["a"]]', "has a list of aliases that joins nothing: ['a'].", "a list of lists"),
        (HEAD + 'aliases = [["ZX-1", "zx–1"]]', "has a list of aliases that joins nothing: ", "a list of lists"),
        (HEAD + 'aliases = [["a", 1]]', "has a name in aliases that is no text: 1.", "in quotes"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_place_and_a_hint(
    tmp_path: Path, text: str, sentence: str, hint: str
) -> None:
    mistake = refused(tmp_path, text)
    assert str(mistake).startswith(str(tmp_path / NAME))
    assert sentence in str(mistake)
    assert hint in mistake.hint
    assert "\n" not in str(mistake)
    assert len(str(mistake)) < 300


@pytest.mark.parametrize(
    ("one", "other", "claimed"),
    [
        ('name = "Acme Inc"', 'name = "ACME Corp"', "name 'ACME Corp'"),
        ('name = "A"\nother_names = ["Old Mill"]', 'name = "Old Mill Inc"', "name 'Old Mill Inc'"),
        ('name = "A"\nticker = "AB"', 'name = "B"\nticker = "ab"', "ticker 'ab'"),
        ('name = "A"\nticker = "AB"\nexchange = "NYSE"', 'name = "B"\nticker = "AB"', "ticker 'AB'"),
        (
            'name = "A"\nticker = "AB"\nexchange = "NYSE"',
            'name = "B"\nticker = "AB"\nexchange = "New York Stock Exchange"',
            "ticker 'AB'",
        ),
        ('name = "A"\ncik = "0012"', 'name = "B"\ncik = 12', "CIK '12'"),
        ('name = "A"\nticker = "AB"\nexchange = "NYSE"', 'name = "B"\nticker = "AB"\nexchange = "TSX"', ""),
        ('name = "A"\nother_names = ["A Inc", "A"]', 'name = "A Holdings"', ""),
    ],
)
def test_no_two_companies_claim_the_same(tmp_path: Path, one: str, other: str, claimed: str) -> None:
    text = f"[[company]]\n{one}\n[[company]]\n{other}\n"
    if claimed:
        assert "and 2 (" in str(mistake := refused(tmp_path, text))
        assert f"both claim the {claimed}." in str(mistake)
    else:
        assert len(load(written(tmp_path, text)).companies) == 2


@given(
    st.dictionaries(
        st.sampled_from([*Listed.__dataclass_fields__, "x"]),
        st.one_of(st.text(max_size=4), st.integers(), st.booleans(), st.lists(st.lists(st.text(max_size=3)))),
    )
)
def test_whatever_an_entry_holds_it_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, entry: dict) -> None:
    text = "[[company]]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in entry.items())
    path = written(tmp_path_factory.mktemp("any"), text)
    try:
        found = load(path)
    except TrackerError as error:
        assert error.exit_code == 2
        assert error.hint
    else:
        assert len(found.companies) == 1


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(UsageMistake, match="cannot be read: is a directory"):
        read(tmp_path / NAME)
    (tmp_path / "latin.toml").write_bytes(b"# caf\xe9")
    with pytest.raises(UsageMistake, match="is not in UTF-8"):
        read(tmp_path / "latin.toml")


def test_where_there_is_none_nothing_is_missing(tmp_path: Path) -> None:
    assert read(tmp_path / NAME) is None
    assert read(tmp_path / "no" / NAME) is None


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder a user stands in."""
    monkeypatch.delenv("TRACKER_DB", raising=False)
    monkeypatch.delenv("TRACKER_CONFIG", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def tracker(*words: str, code: int = 0) -> Result:
    done = CliRunner().invoke(cli, words, prog_name="tracker")
    assert done.exit_code == code, done.output
    return done


def releases(folder: Path, **given: object) -> None:
    """Two releases of Acme in a file each."""
    for number, sentence in enumerate((FISCAL, UNMARKED)):
        row = {
            "date": f"2025-02-0{number + 3}",
            "company": "Acme Robotics",
            "title": f"Plan {number}",
            "text": sentence,
        }
        (folder / f"{number}.jsonl").write_text(json.dumps({**row, **given}), encoding="utf-8")


def asked(*options: str) -> dict:
    answer: dict = json.loads(tracker(*options, "export", *AS_OF).stdout)
    return answer


def test_init_writes_where_it_will_be_looked_for(home: Path) -> None:
    (home / "data").mkdir()
    for words, name in (((), NAME), (("--db", "data/p.json"), f"data/{NAME}"), (("--config", "my.toml"), "my.toml")):
        assert f"Wrote {name}." in tracker(*words, "init").stderr
        assert (home / name).is_file()


def test_init_never_writes_over_anything(home: Path) -> None:
    (home / NAME).symlink_to("nowhere.toml")
    assert "is left as it is" in tracker("init", code=2).stderr
    assert not (home / "nowhere.toml").exists()
    assert "cannot be written" in tracker("--config", "no/my.toml", "init", code=2).stderr


def test_the_environment_names_a_file_and_the_option_stands_above_it(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    releases(home)
    tracker("ingest", "0.jsonl")
    written(home, 'policy = "lenient"')
    (home / "strict.toml").write_text('policy = "strict"', encoding="utf-8")
    monkeypatch.setenv("TRACKER_CONFIG", "strict.toml")
    assert asked()["policy"] == "strict"
    assert asked("--config", NAME)["policy"] == "lenient"
    monkeypatch.setenv("TRACKER_CONFIG", "")
    assert asked()["policy"] == "lenient"
    monkeypatch.setenv("TRACKER_CONFIG", "no.toml")
    assert "There is no configuration no.toml." in tracker("status", code=2).stderr
    assert "Invalid value for '--config'" in tracker("--config", "", "status", code=2).stderr


def test_the_same_promises_file_answers_alike_from_every_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    releases(home)
    written(home, 'policy = "strict"')
    tracker("ingest", "0.jsonl")
    (home / "elsewhere").mkdir()
    monkeypatch.chdir(home / "elsewhere")
    Path(NAME).write_text('policy = "lenient"', encoding="utf-8")
    assert asked("--db", "../promises.json")["policy"] == "strict"
    Path("link.json").symlink_to(home / "promises.json")
    assert asked("--db", "link.json")["policy"] == "strict"


@pytest.mark.parametrize(
    "words", [["rules", "pushed-back"], ["windows", "by June 2026"], ["policy"], ["status", "--help"]]
)
def test_what_needs_no_file_is_not_stopped_by_a_broken_one(home: Path, words: list[str]) -> None:
    written(home, "broken")
    tracker(*words)


@pytest.mark.parametrize(
    "words",
    [
        ["status"],
        ["explain", "x"],
        ["export"],
        ["releases"],
        ["review"],
        ["resolve"],
        ["policy", "--compare", "strict"],
    ],
)
def test_what_needs_it_is_stopped_by_a_broken_one_before_anything_is_done(home: Path, words: list[str]) -> None:
    releases(home)
    tracker("ingest", "0.jsonl")
    before = (home / "promises.json").read_bytes()
    written(home, "broken")
    assert "is not TOML" in tracker(*words, code=2).stderr
    assert (home / "promises.json").read_bytes() == before


def test_nothing_is_read_where_the_file_is_broken(home: Path) -> None:
    releases(home)
    written(home, "broken")
    tracker("ingest", "0.jsonl", code=2)
    assert sorted(path.name for path in home.iterdir()) == ["0.jsonl", "1.jsonl", NAME]


def test_a_month_that_is_configured_later_answers_as_one_that_was_given(home: Path) -> None:
    releases(home)
    tracker("ingest", "0.jsonl", "1.jsonl")
    assert len(asked()["promises"]) == 1
    written(home, f"{HEAD}fiscal_year_end_month = 6")
    configured = asked()
    releases(home, fiscal_year_end_month=6)
    tracker("--db", "given.json", "ingest", "0.jsonl", "1.jsonl")
    assert len(configured["promises"]) == 2
    given = asked("--db", "given.json", "--config", "/dev/null")
    assert _without_names(given) == _without_names(configured)


def _without_names(answer: dict) -> dict:
    """An answer without the name of its company, which the file writes in full."""
    return json.loads(json.dumps(answer).replace("Acme Robotics, Inc.", "Acme Robotics"))


@pytest.mark.parametrize("then", ["6", "5", None])
def test_the_answer_follows_the_file_whatever_it_said_when_the_releases_were_read(home: Path, then: str | None) -> None:
    releases(home)
    answers = []
    for first in (None, "6", "9"):
        db = f"{first}.json"
        written(home, f"{HEAD}fiscal_year_end_month = {first}" if first else HEAD)
        tracker("--db", db, "ingest", "0.jsonl", "1.jsonl")
        written(home, f"{HEAD}fiscal_year_end_month = {then}" if then else HEAD)
        answers.append(asked("--db", db))
    assert answers[0] == answers[1] == answers[2]


def test_without_its_text_a_release_keeps_its_statements_and_gets_the_days(home: Path) -> None:
    releases(home)
    tracker("ingest", "0.jsonl", "1.jsonl")
    for text in (home / "promises.d").iterdir():
        text.unlink()
    written(home, f"{HEAD}fiscal_year_end_month = 6")
    (promise,) = asked()["promises"]
    assert promise["window"]["latest"] == "2025-12-31"
    written(home, f"{HEAD}fiscal_year_end_month = 6\npolicy = 1")
    tracker("status", code=2)


def test_the_file_on_the_disk_does_not_depend_on_the_order_of_reading(home: Path) -> None:
    releases(home)
    (home / "2.jsonl").write_text(
        json.dumps({**json.loads((home / "0.jsonl").read_text()), "fiscal_year_end_month": 3, "id": "a"})
    )
    written(home, f"{HEAD}fiscal_year_end_month = 6")
    found = set()
    for number, order in enumerate(permutations(("0.jsonl", "1.jsonl", "2.jsonl", "0.jsonl"))):
        for name in order:
            tracker("--db", f"{number}.json", "ingest", name)
        found.add((home / f"{number}.json").read_bytes())
    assert len(found) == 1
    (first, *_) = (one for one in json.loads(found.pop())["releases"].values() if one["title"] == "Plan 0")
    assert first["fiscal_year_end_month"] == 3


@pytest.mark.parametrize("then", ["6", "9", None])
def test_what_is_ingested_again_is_kept_as_the_file_says_now(home: Path, then: str | None) -> None:
    """So it need not be read again whenever somebody asks."""
    releases(home)
    for first in (None, "5", "12"):
        written(home, f"{HEAD}fiscal_year_end_month = {first}" if first else HEAD)
        tracker("--db", f"{first}.json", "ingest", "0.jsonl", "1.jsonl")
    written(home, f"{HEAD}fiscal_year_end_month = {then}" if then else HEAD)
    files = [home / name for name in ("None.json", "5.json", "12.json", "fresh.json")]
    for file in files:
        tracker("--db", file.name, "ingest", "1.jsonl", "0.jsonl")
    assert len({file.read_bytes() for file in files}) == 1


def test_a_file_that_says_nothing_of_years_leaves_the_promises_file_as_it_would_be(home: Path) -> None:
    releases(home)
    tracker("ingest", "0.jsonl", "1.jsonl")
    written(home, f'policy = "strict"\n{HEAD}other_names = ["Old Mill"]\naliases = [["Leeds", "Turin"]]')
    tracker("--db", "again.json", "ingest", "0.jsonl", "1.jsonl")
    assert (home / "again.json").read_bytes() == (home / "promises.json").read_bytes()


def test_the_context_is_read_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tracker.service import configuring

    releases(home)
    tracker("ingest", "0.jsonl")
    calls: list[object] = []
    monkeypatch.setattr(configuring, "read", lambda path: calls.append(path) or None)
    tracker("status", *AS_OF)
    assert len(calls) == 1
    assert click.get_current_context(silent=True) is None
