"""Every value that crosses the door survives JSON."""

from __future__ import annotations

import dataclasses
import enum
import json
import types
import typing
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mis_desktop.domain.values import NotPlain, from_plain, to_plain
from mis_desktop.domain.visits import VisitEntry
from mis_desktop.services.desks import USE_CASES
from mis_desktop.services.doors import AREAS


def sample(kind: Any) -> Any:
    """Make a value of a type, every optional part present."""
    origin, items = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return sample(next(item for item in items if item is not type(None)))
    if origin is tuple:
        return (sample(items[0]),) if items[1:] == (Ellipsis,) else tuple(sample(item) for item in items)
    if origin is dict:
        return {"ключ": sample(items[1])}
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return kind(**{f.name: sample(hints[f.name]) for f in dataclasses.fields(kind) if f.init})
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return next(iter(kind))
    return {str: "Әйгерім =1+1", int: 7, bool: True, bytes: b"\x00\xff", date: date(2026, 11, 23),
            datetime: datetime(2026, 11, 23, 9, 30, tzinfo=UTC), type(None): None}[kind]


def results() -> list[Any]:
    """The annotated results of every use case."""
    return [typing.get_type_hints(case.handler)["return"] for case in USE_CASES.values()]


@pytest.mark.parametrize("command", USE_CASES, ids=lambda command: command.__name__)
def test_every_command_survives_json(command: type) -> None:
    value = sample(command)
    assert from_plain(command, json.loads(json.dumps(to_plain(value)))) == value


@pytest.mark.parametrize("kind", results(), ids=str)
def test_every_result_survives_json(kind: Any) -> None:
    value = sample(kind)
    assert from_plain(kind, json.loads(json.dumps(to_plain(value)))) == value


def test_every_area_registers_a_use_case() -> None:
    assert {case.handler.__module__ for case in USE_CASES.values()} == {area.__name__ for area in AREAS}


@given(st.builds(VisitEntry, complaints=st.text(), history=st.text(), plan=st.text()))
def test_typed_text_comes_back_to_the_letter(entry: VisitEntry) -> None:
    assert from_plain(VisitEntry, json.loads(json.dumps(to_plain(entry)))) == entry


@pytest.mark.parametrize("bad", [1.5, datetime(2026, 1, 1), object()])  # noqa: DTZ001 - the naive one is the case
def test_floats_and_naive_times_are_refused(bad: object) -> None:
    with pytest.raises(NotPlain):
        to_plain(bad)


def test_an_unknown_field_is_refused_rather_than_dropped() -> None:
    with pytest.raises(NotPlain):
        from_plain(VisitEntry, {"complaints": "кашель", "komplaints": "кашель"})
