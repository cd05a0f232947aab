"""Frozen values to plain JSON and back: the one codec of the door, the drafts and the JSON columns.

Numbers that a person typed are text in the domain, so floats are refused; unknown keys are refused too, because a
value that does not survive the round trip would lose what somebody typed.
"""

from __future__ import annotations

import base64
import dataclasses
import enum
import functools
import json
import types
import typing
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

T = TypeVar("T")


class NotPlain(TypeError):
    """A value or text that the codec cannot carry."""


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_AS_IT_IS = frozenset({str, int, bool, type(None)})


def to_plain(value: Any) -> Any:
    """Return `value` as JSON types. Datetimes must be aware (ISO 8601 with offset); bytes become base64."""
    kind: type = type(value)
    if kind in _AS_IT_IS:
        return value
    names = _names(kind)
    if names is not None:
        return {name: to_plain(getattr(value, name)) for name in names}
    if kind is tuple or kind is list:
        return [to_plain(item) for item in value]
    return _rarer(value)


@functools.cache
def _names(kind: type) -> tuple[str, ...] | None:
    """Return the fields of a dataclass, None for another type: asked for each of thousands of values of a list."""
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else None


def _rarer(value: Any) -> Any:  # noqa: PLR0911 - one line per kind of value reads best
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, (int, str)):
        return value
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise NotPlain("naive datetime")
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): to_plain(item) for key, item in value.items()}
    raise NotPlain(type(value).__name__)


def from_plain(kind: type[T], data: Any) -> T:
    """Rebuild a value of type `kind` from what `to_plain` gave. Raises NotPlain."""
    return typing.cast("T", _read(kind, data))


def to_json(value: Any) -> str:
    """Return compact JSON text of a value."""
    return _ENCODE(to_plain(value))


def from_json(kind: type[T], text: str) -> T:
    """Rebuild a value of type `kind` from JSON text. Raises NotPlain, ValueError."""
    return from_plain(kind, json.loads(text))


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _read(kind: Any, data: Any) -> Any:
    return _reader(kind)(data)


@functools.cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return what reads values of a type: worked out once, asked for each cell of a list."""
    origin = typing.get_origin(kind)
    if origin in (types.UnionType, typing.Union):
        return functools.partial(_read_union, kind)
    if origin is tuple:
        return functools.partial(_read_tuple, kind)
    if origin is dict:
        item = typing.get_args(kind)[1]
        return lambda data: {key: _read(item, value) for key, value in data.items()}
    if dataclasses.is_dataclass(kind):
        return functools.partial(_read_dataclass, kind)
    return functools.partial(_read_scalar, kind)


def _read_union(kind: Any, data: Any) -> Any:
    if data is None:
        return None
    members = [member for member in typing.get_args(kind) if member is not type(None)]
    for member in members:
        try:
            return _read(member, data)
        except (NotPlain, ValueError, TypeError):
            continue
    raise NotPlain(str(kind))


def _read_tuple(kind: Any, data: Any) -> Any:
    items = typing.get_args(kind)
    if len(items) == 2 and items[1] is Ellipsis:
        read = _reader(items[0])
        return tuple([read(item) for item in data])
    if len(items) != len(data):
        raise NotPlain(str(kind))
    return tuple(_read(item, value) for item, value in zip(items, data, strict=True))


def _read_dataclass(kind: Any, data: Any) -> Any:
    hints = _hints(kind)
    if not isinstance(data, dict) or not hints.keys() >= data.keys():
        raise NotPlain(kind.__name__)
    return kind(**{name: value if hints[name] is str and type(value) is str else _read(hints[name], value)
                   for name, value in data.items()})


def _read_scalar(kind: Any, data: Any) -> Any:
    if kind is datetime:
        moment = datetime.fromisoformat(data)
        if moment.tzinfo is None:
            raise NotPlain("naive datetime")
        return moment
    if kind is date:
        return date.fromisoformat(data)
    if kind is bytes:
        return base64.b64decode(data, validate=True)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(data)
    if kind in (str, int, bool) and type(data) is kind:
        return data
    if kind is type(None) and data is None:
        return None
    raise NotPlain(str(kind))
