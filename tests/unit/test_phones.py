"""Phones are typed in many ways and kept in one (E.164)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mis_desktop.domain.phones import normalise_phone, phone_shown, phone_tail


@pytest.mark.parametrize("typed", [
    "87011234567", "8 (701) 123-45-67", "+7 701 123 45 67", "7701 1234567", "701.123.45.67",
    "+7\u00a0701\u00a0123‑45‑67"])
def test_every_way_of_typing_a_kazakh_number_is_one_number(typed: str) -> None:
    assert normalise_phone(typed) == "+77011234567"
    assert "+77011234567".endswith(phone_tail(typed))
    assert len(phone_tail(typed)) == 10


@pytest.mark.parametrize("typed", [
    "", "+", "123456", "+7701123456", "+770112345678", "8701123456", "+0123456789", "8701123456a",
    "٨٧٠١١٢٣٤٥٦٧", "+1234567890123456"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    assert normalise_phone(typed) is None


def test_a_foreign_number_stays_as_it_is() -> None:
    assert normalise_phone("+49 (30) 123-456-78") == "+493012345678"
    assert phone_shown("+493012345678") == "+493012345678"


def test_a_tail_keeps_only_what_the_kept_number_ends_with() -> None:
    assert [phone_tail(typed) for typed in ("45-67", "8 701", "Иванов", "")] == ["4567", "8701", "", ""]


@given(st.text("0123456789", min_size=10, max_size=10))
def test_what_is_shown_is_the_same_number(national: str) -> None:
    assert normalise_phone(phone_shown(f"+7{national}")) == f"+7{national}"
