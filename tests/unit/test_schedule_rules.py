"""A doctor's hours are local hours of the practice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mis_desktop.domain.people import Coded, PersonName
from mis_desktop.domain.schedule import Doctor, WorkingHours, within_hours

ZONE = ZoneInfo("Asia/Almaty")
DOCTOR = Doctor(id="d", user_id="u", name=PersonName(family="Сейіт"), iin="", specialty=Coded(text="терапия"),
                hours=(WorkingHours(weekday=0, start=9 * 60, end=13 * 60), WorkingHours(weekday=0, start=14 * 60, end=18 * 60)))


@pytest.mark.parametrize(("hour", "minute", "length", "fits"), [
    (9, 0, 20, True), (8, 59, 20, False), (12, 40, 20, True), (12, 41, 20, False), (13, 30, 60, False),
    (17, 59, 1, True), (18, 0, 20, False)])
def test_a_booking_lies_in_one_working_span(hour: int, minute: int, length: int, *, fits: bool) -> None:
    start = datetime(2026, 11, 23, hour, minute, tzinfo=ZONE).astimezone(UTC)  # a Monday
    assert within_hours(DOCTOR, start, start + timedelta(minutes=length), zone=ZONE) is fits


def test_a_booking_over_midnight_is_outside() -> None:
    start = datetime(2026, 11, 23, 23, 50, tzinfo=ZONE)
    assert not within_hours(DOCTOR, start, start + timedelta(minutes=20), zone=ZONE)
