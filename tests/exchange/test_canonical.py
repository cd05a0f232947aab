"""The canonical writer and its strict reader."""

from __future__ import annotations

import json
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mis_desktop.exchange.canonical import Decimal, NotCanonical, parse_strict, timestamp, write_canonical

_texts = st.text(st.characters(exclude_categories=("Cs", "Cc"))) | st.sampled_from(
    ("a\nb\tc", "é", "e\u0301", "\U0001f9ec")
)
_numbers = st.integers(-(2**53) + 1, 2**53 - 1) | st.from_regex(
    r"-?(0|[1-9][0-9]{0,5})(\.[0-9]{1,5})?", fullmatch=True
).map(Decimal)
_scalars = _texts | st.booleans() | _numbers


def _keys_differ_after_nfc(found: dict[str, Any]) -> bool:
    return len({unicodedata.normalize("NFC", key) for key in found}) == len(found)


_values = st.recursive(
    _scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(_texts, inner, max_size=4).filter(_keys_differ_after_nfc)
    ),
    max_leaves=12,
)


@given(_values)
@example({"-0": Decimal("-0.00")})
def test_writing_what_was_read_gives_the_same_bytes(value: Any) -> None:
    data = write_canonical(value)
    assert write_canonical(parse_strict(data)) == data


@given(_values)
def test_any_json_reader_understands_it(value: Any) -> None:
    json.loads(write_canonical(value))


def test_keys_stand_by_code_point_and_text_is_nfc() -> None:
    written = write_canonical({"б": [1, True], "a": "e\u0301", "B": Decimal("36.60")})
    assert written == '{"B":36.60,"a":"é","б":[1,true]}'.encode()


@pytest.mark.parametrize(
    "value", [1.5, None, "\x00", "\x7f", "\r", "\ud800", {1: "a"}, {"é": 1, "e\u0301": 2}, 2**53, b"x", {"a"}]
)
def test_what_has_no_canonical_form_is_refused(value: Any) -> None:
    with pytest.raises(NotCanonical):
        write_canonical(value)


@pytest.mark.parametrize("text", ["", "1e5", "1.", ".5", "01", "+1", "NaN", "٣", "1" * 40, "36,6"])
def test_only_plain_decimals_are_decimals(text: str) -> None:
    with pytest.raises(NotCanonical):
        Decimal(text)


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b"[1]x",
        b"[NaN]",
        b"[-Infinity]",
        b"[1e3]",
        b"\xff",
        b"\xef\xbb\xbf[]",
        b'["\\ud800"]',
        b'["\\u0000"]',
        b'{"\\u0001":1}',
        b"[" * 50 + b"]" * 50,
        b"[" * 100_000,
        b"",
        b"[01]",
        b"[" + b"9" * 5000 + b"]",
    ],
)
def test_bytes_that_the_writer_never_makes_are_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        parse_strict(data)


@given(st.binary(max_size=200))
def test_the_reader_raises_nothing_else(data: bytes) -> None:
    with suppress(NotCanonical):
        parse_strict(data)


def test_more_bytes_than_allowed_are_refused_before_parsing() -> None:
    with pytest.raises(NotCanonical, match="long"):
        parse_strict(b"[1,2,3]", longest=6)


def test_moments_carry_the_zone_and_naive_ones_are_refused() -> None:
    zone = ZoneInfo("Asia/Almaty")
    assert timestamp(datetime(2026, 10, 15, 4, 30, 5, tzinfo=UTC), zone) == "2026-10-15T09:30:05+05:00"
    with pytest.raises(NotCanonical):
        timestamp(datetime(2026, 10, 15), zone)  # noqa: DTZ001 - the point of the test
