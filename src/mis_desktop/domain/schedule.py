"""Doctors' hours and bookings (ҚР ДСМ-80 point 9). Times are aware; lengths are whole minutes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from .people import Coded, PersonName

LONGEST_BOOKING = 24 * 60  # minutes; lets the database look for an overlap in one day of index


class BookingState(StrEnum):
    """FHIR R4 Appointment.status, those a practice needs."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    FULFILLED = "fulfilled"
    CANCELLED = "cancelled"
    NO_SHOW = "noshow"


TAKES_TIME = (BookingState.BOOKED, BookingState.ARRIVED, BookingState.FULFILLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingHours:
    """One span of a weekday (0 = Monday), in minutes after local midnight."""

    weekday: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Doctor:
    """A doctor who can be booked. `iin` binds the signing certificate to the person (500/НҚ: signer's powers)."""

    id: str
    user_id: str
    name: PersonName
    iin: str
    specialty: Coded
    hours: tuple[WorkingHours, ...] = ()
    slot_minutes: int = 20
    active: bool = True
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Booking:
    """A patient's time with a doctor; start and end are whole minutes."""

    id: str
    doctor_id: str
    patient_id: str
    start: datetime
    end: datetime
    state: BookingState = BookingState.BOOKED
    reason: str = ""
    note: str = ""
    cancel_reason: str = ""
    arrived_at: datetime | None = None
    created_at: datetime
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRow:
    """A line of the day list."""

    booking_id: str
    start: datetime
    end: datetime
    state: BookingState
    doctor_id: str
    doctor: str
    patient_id: str
    patient: str
    iin: str
    phone: str
    reason: str
    visit_id: str = ""
    note: str = ""
    arrived_at: datetime | None = None
    in_visit: bool = False  # the visit is open: the patient is with the doctor


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientBookings:
    """What the front desk should know of a patient: the next booking, the latest past ones, how often nobody came."""

    next: DayRow | None = None
    past: tuple[DayRow, ...] = ()
    no_shows: int = 0


def within_hours(doctor: Doctor, start: datetime, end: datetime, *, zone: ZoneInfo) -> bool:
    """Whether the span lies in one working span of the doctor. A doctor without hours can be booked at any time."""
    if not doctor.hours:
        return True
    local_start, local_end = start.astimezone(zone), end.astimezone(zone)
    if local_start.date() != local_end.date():
        return False
    first, last = (moment.hour * 60 + moment.minute for moment in (local_start, local_end))
    return any(h.weekday == local_start.weekday() and h.start <= first and last <= h.end for h in doctor.hours)


def free_starts(doctor: Doctor, day: date, taken: Iterable[tuple[datetime, datetime]], *, minutes: int, after: datetime,
                zone: ZoneInfo) -> Iterator[datetime]:
    """Yield when a booking of `minutes` can begin on a local day, not before `after`.

    Starts lie on the doctor's slots, counted from the beginning of a working span and again from the end of each
    booking. A doctor without hours offers nothing: nobody knows when that one is there.
    """
    busy = sorted((start, end) for start, end in taken if start < end)
    midnight = datetime.combine(day, time(), tzinfo=zone)
    for span in sorted((h for h in doctor.hours if h.weekday == day.weekday()), key=lambda h: h.start):
        moment, limit = midnight + timedelta(minutes=span.start), midnight + timedelta(minutes=span.end)
        while (end := moment + timedelta(minutes=minutes)) <= limit:
            in_the_way = next((other for other in busy if other[0] < end and moment < other[1]), None)
            if in_the_way is None and moment >= after:
                yield moment
            moment = in_the_way[1] if in_the_way else moment + timedelta(minutes=doctor.slot_minutes)
