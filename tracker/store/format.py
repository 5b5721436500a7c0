"""The ledger as bytes: JSON with sorted keys, two spaces, UTF-8, and a digest in each document.

A digest a document, and none over the whole, lets git merge two branches' releases line by line and still shows any
flipped bit. What cannot be proved whole is refused: a part must never pass for the ledger.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

import msgspec

from tracker.store.migrations import SCHEMA, upgraded

if TYPE_CHECKING:
    from tracker.store.migrations import Tables

PROGRAM = "promise-tracker"
TABLES = ("decisions", "marks", "meta", "releases")

_CONFLICT = re.compile(rb"^(?:<{7}|={7}|>{7})", re.MULTILINE)
_DIGEST = "digest"
_DIGEST_KEY = b'"digest":'

_OTHERS = "is not a ledger of promises"
_UNSTAMPED = "is damaged: it does not say its schema"
_REPEATED = "is damaged: a document stands in it twice or without its digest"


class FormatError(ValueError):
    """Bytes are not a whole ledger; the message says what they are, to follow the file's name."""


class NewerSchemaError(FormatError):
    """Bytes are a ledger of a newer tracker's: nothing is wrong with them."""


def encode(tables: Tables) -> bytes:
    """Return the bytes of a ledger: the same tables give the same bytes."""
    stamped = {**{name: {} for name in TABLES}, **tables, "meta": {"ledger": {"program": PROGRAM, "schema": SCHEMA}}}
    sealed = {
        table: {key: {**document, _DIGEST: _digest(table, key, document)} for key, document in documents.items()}
        for table, documents in stamped.items()
    }
    return msgspec.json.format(msgspec.json.encode(sealed, order="sorted"), indent=2) + b"\n"


def decode(raw: bytes) -> Tables:
    """Return the tables of a ledger in the present schema, each document proved by its digest. Raises FormatError."""
    tables = _parsed(raw)
    schema = _schema_of(tables)
    if schema > SCHEMA:
        sentence = f"was written by a newer tracker (schema {schema}; this one knows {SCHEMA})"
        raise NewerSchemaError(sentence)
    for table, documents in tables.items():
        _require(table in TABLES and isinstance(documents, dict), f"is damaged: it has a table {table[:20]!r}")
    # of two documents under one key JSON keeps the last in silence; inside a string the quotes would be escaped
    _require(raw.count(_DIGEST_KEY) == sum(map(len, tables.values())), _REPEATED)
    for table, documents in tables.items():
        for key, document in documents.items():
            _unseal(table, key, document)
    return upgraded(tables, schema)


def _require(condition: bool, otherwise: str) -> None:
    """Raise FormatError with what is wrong, where the condition does not hold."""
    if not condition:
        raise FormatError(otherwise)


def _parsed(raw: bytes) -> dict[str, Any]:
    """Read the JSON object, or say why there is none."""
    _require(bool(raw.strip()), "is empty")
    try:
        tables = msgspec.json.decode(raw)
    except (ValueError, RecursionError) as error:
        raise FormatError(_why_not_json(raw, error)) from None
    if not isinstance(tables, dict):
        raise FormatError(_OTHERS)
    return tables


def _why_not_json(raw: bytes, error: Exception) -> str:
    """Say what most probably happened to a file that is no JSON."""
    if _CONFLICT.search(raw):
        return "holds the conflict marks of an unfinished git merge"
    if "truncated" in str(error):
        return "is damaged: it breaks off in the middle"
    return "is damaged: it is not JSON"


def _schema_of(tables: dict[str, Any]) -> int:
    """Return the schema the tables were written in; another program's file has none."""
    meta = tables.get("meta")
    stamp = meta.get("ledger") if isinstance(meta, dict) else None
    _require(isinstance(stamp, dict) and stamp.get("program") == PROGRAM, _OTHERS)
    schema = stamp.get("schema") if stamp else None
    if type(schema) is not int or schema < 1:  # True would be an int too
        raise FormatError(_UNSTAMPED)
    return schema


def _unseal(table: str, key: str, document: Any) -> None:
    """Take the digest out of a document and refuse the ledger where it does not fit."""
    whole = isinstance(document, dict) and document.pop(_DIGEST, None) == _digest(table, key, document)
    _require(whole, f"is damaged: {table} {key[:20]!r} is not what its digest says")


def _digest(table: str, key: str, document: Any) -> str:
    """Return sixteen hex digits over a document and the place it stands in."""
    content = msgspec.json.encode([table, key, document], order="sorted")
    return hashlib.sha256(content).hexdigest()[:16]
