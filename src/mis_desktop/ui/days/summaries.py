"""What the desk should know of a patient's bookings, in lines of words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ...domain.schedule import DayRow, PatientBookings
from ..sessions import Session
from ..words import booking_state
from .phrases import clock, missed_words, short_name


def day_words(moment: datetime, session: Session) -> str:
    """Return today, tomorrow, or the weekday and date."""
    day = session.local(moment).date()
    ahead = (day - session.now().date()).days
    if ahead == 0:
        return QCoreApplication.translate("Days", "today")
    if ahead == 1:
        return QCoreApplication.translate("Days", "tomorrow")
    weekday = QLocale().dayName(QDate(day.year, day.month, day.day).dayOfWeek(), QLocale.FormatType.ShortFormat)
    return f"{weekday} {day:%d.%m.%Y}"


def moment_words(moment: datetime, session: Session) -> str:
    """Return a day with its time."""
    return f"{day_words(moment, session)} {clock(moment, session.zone)}"


def booking_line(row: DayRow, session: Session) -> str:
    """Return a past booking in a line."""
    return f"{session.local(row.start):%d.%m.%Y} · {short_name(row.doctor)} · {booking_state(row.state)}"


def hints(bookings: PatientBookings, session: Session) -> Iterator[str]:
    """Yield what matters before a time is given: already booked, did not come."""
    if bookings.next:
        words = QCoreApplication.translate("Days", "Next booking: {when}, {doctor}")
        yield words.format(when=moment_words(bookings.next.start, session), doctor=short_name(bookings.next.doctor))
    if bookings.no_shows:
        yield missed_words(bookings.no_shows)
