"""Values to documents and back. What equals its default is left out: a document shows only what was found."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, TypeVar

import msgspec

Value = TypeVar("Value")


class ShapeError(ValueError):
    """A document is no such value: it has a word or a shape that this version does not know."""


def to_document(value: object) -> Any:
    """Turn a value into dicts, lists, strings and numbers: days in ISO form, enumerations as their words."""
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((name, getattr(value, name), default) for name, default in _defaults(type(value)))
        return {name: to_document(item) for name, item, default in pairs if item != default}
    if isinstance(value, tuple):
        return [to_document(item) for item in value]
    return msgspec.to_builtins(value)


def from_document(document: object, shape: type[Value]) -> Value:
    """Read a value back; fields that only a later version knows are passed over. Raises ShapeError."""
    try:
        return msgspec.convert(document, shape)
    except msgspec.ValidationError as error:
        raise ShapeError(*error.args) from None


@cache
def _defaults(shape: type) -> tuple[tuple[str, object], ...]:
    """List names and defaults of a dataclass's fields; a field without default has a mark that equals no value."""
    return tuple((field.name, field.default) for field in fields(shape))
