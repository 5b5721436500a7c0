"""The export is a contract: exact keys, lists never null, a stable order, a schema that holds, and no harm done."""

import csv
import io
import json
from datetime import date

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import invented
from tracker.core.models import Company, DaysLate, Interval, Kind, Source, Status
from tracker.exporters import FORMATS, export
from tracker.exporters.as_csv import harmless
from tracker.exporters.as_markdown import escape

FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]
STATEMENT = ["release", "source_id", "date", "title", "url", "section", "quote", "start", "end", "sha256"]


def exported(*judged) -> dict:
    return json.loads(export(invented.report(*judged), "json"))


def test_the_keys_of_the_contract_in_their_order() -> None:
    document = exported(invented.kept())
    assert list(document) == [
        "schema_version",
        "tracker_version",
        "law_version",
        "as_of",
        "policy",
        "summary",
        "promises",
        "releases",
    ]
    (promise,) = document["promises"]
    assert list(promise) == [
        "id",
        "former_ids",
        "thread",
        "company",
        "milestone",
        "made_on",
        "window",
        "conditional",
        "statement",
        "restatements",
        "mentions",
        "revises",
        "revised_by",
        "moves",
        "verdict",
    ]
    assert {
        key: list(promise[key]) for key in ("company", "milestone", "window", "mentions", "verdict", "statement")
    } == {
        "company": ["name", "ticker"],
        "milestone": ["kind", "subject", "text"],
        "window": ["earliest", "latest", "phrase", "open_ended", "rule"],
        "mentions": ["issuer", "safe_harbor", "translation", "third_party"],
        "verdict": [
            "status",
            "rule",
            "because",
            "decided_on",
            "manner",
            "delivered",
            "days_late",
            "review",
            "evidence",
            "history",
        ],
        "statement": STATEMENT,
    }
    assert list(promise["verdict"]["history"][0]) == ["on", "status", "rule"]
    assert list(promise["verdict"]["evidence"][0]) == STATEMENT
    assert list(document["releases"][0]) == ["id", "source_ids", "date", "title", "urls", "company", "sha256"]


def test_no_data_is_null_and_no_list_is() -> None:
    (promise,) = exported(invented.judged(window=invented.window("2027 or later", None)))["promises"]
    assert promise["window"]["latest"] is None
    assert promise["conditional"] is promise["revises"] is promise["verdict"]["delivered"] is None
    assert (
        promise["former_ids"]
        == promise["restatements"]
        == promise["verdict"]["review"]
        == promise["verdict"]["evidence"]
        == []
    )


def test_a_delivery_and_how_late_it_was() -> None:
    day = date(2026, 1, 4)
    verdict = invented.verdict(
        Status.SLIPPED, "delivered-late", delivered=Interval(day, day), days_late=DaysLate(4, 188)
    )
    (promise,) = exported(invented.Judged(invented.promise(), verdict))["promises"]
    assert promise["verdict"]["delivered"] == {"earliest": "2026-01-04", "latest": "2026-01-04"}
    assert promise["verdict"]["days_late"] == {"generous": 4, "strict": 188}


def test_all_kinds_are_exported_and_the_summary_counts_the_judged_ones() -> None:
    document = exported(invented.kept(), invented.judged(milestone=invented.milestone(Kind.EVENT)))
    assert len(document["promises"]) == 2
    assert document["summary"] == {"kept": 1, "slipped": 0, "pending": 0}


def test_a_statement_names_the_first_id_and_the_first_address_of_its_release() -> None:
    sources = (
        Source(None, "https://acme.example/a"),
        Source("feed-7", None),
        Source("other", "https://wire.example/b"),
    )
    said = invented.Cited(invented.cited().statement, invented.release(sources=sources))
    (promise,) = exported(invented.judged(statement=said))["promises"]
    assert promise["statement"]["source_id"] == "feed-7"
    assert promise["statement"]["url"] == "https://acme.example/a"


def test_the_schema_is_a_schema_and_the_export_keeps_it() -> None:
    schema = json.loads(export(invented.report(), "schema"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(exported(invented.kept(), invented.judged()), schema)


@pytest.mark.parametrize("damage", ["status", "latest", "sha256"])
def test_the_schema_refuses_what_the_contract_does_not_allow(damage: str) -> None:
    document = exported(invented.kept())
    (promise,) = document["promises"]
    part = {"status": promise["verdict"], "latest": promise["window"], "sha256": promise["statement"]}[damage]
    part[damage] = "soon"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(
            document, json.loads(export(invented.report(), "schema")), format_checker=jsonschema.FormatChecker()
        )


def test_what_could_command_a_terminal_is_escaped_and_comes_back_unchanged() -> None:
    evil = "\x1b[31m \u202eevil \x9b1m \x7f \u2028"
    text = export(invented.report(invented.judged(company=Company(evil))), "json")
    assert not set(text) & set(evil) - {" ", *"[31mevil"}
    assert json.loads(text)["promises"][0]["company"]["name"] == evil


@given(st.text())
def test_every_text_comes_back_from_json_unchanged(text: str) -> None:
    assert exported(invented.judged(company=Company(text)))["promises"][0]["company"]["name"] == text


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_spreadsheet_runs_no_cell(formula: str) -> None:
    text = export(invented.report(invented.judged(company=Company(formula))), "csv")
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["company"].startswith("'")


def test_numbers_and_days_of_a_spreadsheet_stay_as_they_are() -> None:
    assert [harmless(value) for value in (-3, None, date(2025, 1, 1))] == [-3, None, date(2025, 1, 1)]


def test_csv_is_one_line_a_promise_and_an_empty_cell_says_no_data() -> None:
    first, second = csv.DictReader(io.StringIO(export(invented.report(invented.kept(), invented.judged()), "csv")))
    assert (first["status"], first["delivered_earliest"], first["ticker"]) == ("kept", "2025-06-02", "ACME")
    assert (second["status"], second["delivered_earliest"], second["moves"]) == ("pending", "", "0")


def test_markdown_keeps_what_is_said_from_becoming_markup() -> None:
    assert escape("a|b\n<script>[x](http://y) *z*") == r"a\|b \<script\>\[x\](http://y) \*z\*"


def test_markdown_has_one_row_a_promise() -> None:
    rows = export(invented.report(invented.kept(), invented.judged()), "markdown").splitlines()
    assert len([row for row in rows if row.startswith("| leeds-plant")]) == 2


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_writes_text_that_ends_in_a_newline(form: str) -> None:
    assert export(invented.report(invented.kept()), form).endswith("\n")
