"""How the day speaks of times and states: short, in the language of the window, the same in grid, panel and list."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject

from ...domain.schedule import BookingState, DayRow
from ..words import booking_state

MARKS = {BookingState.BOOKED: "○", BookingState.ARRIVED: "●", BookingState.FULFILLED: "✓", BookingState.NO_SHOW: "✗",
         BookingState.CANCELLED: "✗"}
LATE = timedelta(minutes=15)  # after the booked time; then a waiting patient is marked


def clock(moment: datetime, zone: ZoneInfo) -> str:
    """Return 9:05 of the practice's zone."""
    local = moment.astimezone(zone)
    return f"{local.hour}:{local.minute:02}"


def span(start: datetime, end: datetime, zone: ZoneInfo) -> str:
    """Return 9:05–9:25."""
    return f"{clock(start, zone)}–{clock(end, zone)}"


def short_name(full: str) -> str:
    """Return the surname with initials, as far as a day list knows the parts of a name."""
    family, *others = full.split() or [""]
    return " ".join([family, *(f"{part[0]}." for part in others[:2])])


def minutes_words(minutes: int) -> str:
    """Return a length."""
    return Counts().minutes(minutes)


def waiting_minutes(row: DayRow, now: datetime) -> int | None:
    """Return for how long a patient has been here; None when nobody waits."""
    if row.state is not BookingState.ARRIVED or row.arrived_at is None:
        return None
    return max(0, int((now - row.arrived_at).total_seconds()) // 60)


def waits_too_long(row: DayRow, now: datetime) -> bool:
    """Whether a patient who is here waits well past the booked time."""
    return row.state is BookingState.ARRIVED and now - row.start > LATE


def state_words(row: DayRow, now: datetime) -> str:
    """Return how a booking stands: arrived · waits 12 min."""
    if row.in_visit:
        return "▶ " + QCoreApplication.translate("Days", "with the doctor")
    words = f"{MARKS[row.state]} {booking_state(row.state)}"
    minutes = waiting_minutes(row, now)
    if minutes is None:
        return words
    return f"{words} · {Counts().waits(minutes)}" + (" !" if waits_too_long(row, now) else "")


def day_counts(*, booked: int, waiting: int, seen: int) -> str:
    """Return how full a day is and how far it has come."""
    words = Counts()
    parts = (words.booked(booked), words.waiting(waiting) if waiting else "", words.seen(seen) if seen else "")
    return "  ·  ".join(filter(None, parts))


def missed_words(times: int) -> str:
    """Return how often a patient did not come."""
    return Counts().missed(times)


def short_state(row: DayRow, now: datetime) -> str:
    """Return how a booking stands in as few words as say it: ● waits 12 min."""
    minutes = waiting_minutes(row, now)
    if minutes is None:
        return state_words(row, now)
    return f"{MARKS[row.state]} {Counts().waits(minutes)}" + (" !" if waits_too_long(row, now) else "")


def described(row: DayRow, zone: ZoneInfo, now: datetime) -> str:
    """Return a booking in one line, for the screen reader and the tooltip."""
    return ", ".join(part for part in (span(row.start, row.end, zone), row.patient, row.reason, state_words(row, now), row.note)
                     if part)


class Counts(QObject):
    """Numbers with their plurals: lupdate knows plurals only in `tr`."""

    def minutes(self, count: int) -> str:
        """Return a length."""
        return self.tr("%n min", "", count)

    def waits(self, count: int) -> str:
        """Return for how long somebody waits."""
        return self.tr("waits %n min", "", count)

    def booked(self, count: int) -> str:
        """Return the number of bookings."""
        return self.tr("%n booking(s)", "", count)

    def waiting(self, count: int) -> str:
        """Return how many wait."""
        return self.tr("%n waiting", "", count)

    def seen(self, count: int) -> str:
        """Return how many were seen."""
        return self.tr("%n seen", "", count)

    def missed(self, count: int) -> str:
        """Return how often somebody did not come."""
        return self.tr("Did not come %n time(s)", "", count)

