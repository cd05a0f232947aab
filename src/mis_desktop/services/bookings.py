"""What the front desk reads before it decides: a booking with its patient, a patient's bookings, a doctor's free times."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from ..domain.access import Permission
from ..domain.patients import Patient
from ..domain.schedule import TAKES_TIME, Booking, BookingState, PatientBookings, free_starts
from .desks import Command, Desk, use_case
from .ports import Work
from .schedule import day_bounds, practice_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingCard:
    """A booking with what the front desk needs beside it."""

    booking: Booking
    patient: Patient
    visit_id: str
    bookings: PatientBookings


@dataclass(frozen=True, slots=True, kw_only=True)
class GetBookingCard(Command[BookingCard]):
    """Ask for a booking, its patient and that patient's other bookings in one go."""

    booking_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingsOfPatient(Command[PatientBookings]):
    """Ask when a patient comes next, came last, and how often nobody came."""

    patient_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindFreeTimes(Command[tuple[datetime, ...]]):
    """Ask when a doctor is free from local day `first` on; `minutes` 0 = the doctor's slot length."""

    doctor_id: str
    first: date
    minutes: int = 0
    days: int = 60
    limit: int = 6


@use_case(GetBookingCard, Permission.SCHEDULE_READ)
def get_booking_card(desk: Desk, command: GetBookingCard) -> BookingCard:
    """Return a booking with its patient. Raises NotFound."""
    with desk.reading() as work:
        booking = work.bookings.get(command.booking_id)
        visit = work.visits.of_booking(booking.id)
        return BookingCard(booking=booking, patient=work.patients.get(booking.patient_id), visit_id=visit.id if visit else "",
                           bookings=_bookings_of(work, booking.patient_id, now=desk.services.clock.now(), but=booking.id))


@use_case(BookingsOfPatient, Permission.SCHEDULE_READ)
def bookings_of_patient(desk: Desk, command: BookingsOfPatient) -> PatientBookings:
    """Return a patient's next and latest bookings."""
    with desk.reading() as work:
        return _bookings_of(work, command.patient_id, now=desk.services.clock.now())


def _bookings_of(work: Work, patient_id: str, *, now: datetime, but: str = "") -> PatientBookings:
    rows = [row for row in work.bookings.of_patient(patient_id) if row.booking_id != but]
    coming = [row for row in rows if row.start >= now and row.state in (BookingState.BOOKED, BookingState.ARRIVED)]
    return PatientBookings(next=coming[-1] if coming else None, past=tuple(row for row in rows if row.start < now)[:5],
                           no_shows=work.bookings.no_shows(patient_id))


@use_case(FindFreeTimes, Permission.SCHEDULE_READ)
def find_free_times(desk: Desk, command: FindFreeTimes) -> tuple[datetime, ...]:
    """Return the first free times of a doctor, at most one question to the database however many days."""
    with desk.reading() as work:
        zone, doctor = practice_zone(work), work.doctors.get(command.doctor_id)
        days = [command.first + timedelta(days=number) for number in range(max(1, command.days))]
        rows = work.bookings.day(*day_bounds(days[0] - timedelta(days=1), days[-1], zone=zone), doctor_id=doctor.id)
        taken = [(row.start, row.end) for row in rows if row.state in TAKES_TIME]
        now, minutes = desk.services.clock.now(), command.minutes or doctor.slot_minutes
        found = (start for day in days for start in free_starts(doctor, day, taken, minutes=minutes, after=now, zone=zone))
        return tuple(start.astimezone(UTC) for start in itertools.islice(found, command.limit))
