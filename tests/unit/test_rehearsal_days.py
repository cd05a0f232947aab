"""The rehearsal's day: whoever looks, at whatever hour, has something behind and something before them."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from mis_desktop.demo.scenes import ZONE, SceneClock, day_hours


@pytest.mark.parametrize("hour", [0, 3, 6, 9, 14, 19, 23])
@pytest.mark.parametrize("day", [23, 28, 29])  # a Monday, a Saturday, a Sunday
def test_today_is_worked_around_the_moment_of_looking(day: int, hour: int) -> None:
    now = datetime(2026, 11, day, hour, 40, tzinfo=ZONE)
    (today,) = [span for span in day_hours(now) if span.weekday == now.weekday()]
    assert today.start <= max(0, (hour - 3) * 60)
    assert today.end >= min(24 * 60, (hour + 5) * 60)


def test_the_scenes_clock_never_goes_back() -> None:
    clock = SceneClock(datetime(2026, 11, 23, 9, tzinfo=ZONE))
    first = clock.now()
    clock.pass_to(first - timedelta(hours=1))
    assert clock.now() > first
