"""Booking: made, moved, cancelled, arrived (ҚР ДСМ-80 points 8 and 9). The database itself refuses an overlap."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.errors import BookingInPast, BookingOverlaps, OutsideHours, WrongBookingState, WrongValue
from ..domain.schedule import LONGEST_BOOKING, Booking, BookingState, DayRow, Doctor, within_hours
from .desks import Command, Desk, use_case
from .ports import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class BookAppointment(Command[Booking]):
    """Book. `minutes` 0 = the doctor's slot length; `outside_hours` books on purpose outside the doctor's hours."""

    doctor_id: str
    patient_id: str
    start: datetime
    minutes: int = 0
    reason: str = ""
    note: str = ""
    outside_hours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveBooking(Command[Booking]):
    """Move a booking to another time, length (minutes, 0 = as it is) or doctor (empty = the same)."""

    booking_id: str
    start: datetime
    minutes: int = 0
    doctor_id: str = ""
    outside_hours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelBooking(Command[Booking]):
    """Cancel; the time is free at once. `no_show`: the patient did not come."""

    booking_id: str
    reason: str = ""
    no_show: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkArrived(Command[Booking]):
    """The patient is here."""

    booking_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenBooking(Command[Booking]):
    """Take back a cancellation, a no-show or an arrival: the booking stands as before."""

    booking_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayList(Command[tuple[DayRow, ...]]):
    """Bookings of the local days first..last, of one doctor or of all."""

    first: date
    last: date
    doctor_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GetBooking(Command[Booking]):
    """Ask for one booking."""

    booking_id: str


def day_bounds(first: date, last: date, *, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the moments (UTC) at which local day `first` begins and local day `last` ends."""
    begin = datetime.combine(first, time(), tzinfo=zone)
    end = datetime.combine(last + timedelta(days=1), time(), tzinfo=zone)
    return begin.astimezone(UTC), end.astimezone(UTC)


def practice_zone(work: Work) -> ZoneInfo:
    """Return the practice's time zone."""
    return ZoneInfo(work.practices.get().zone)


def _span(start: datetime, minutes: int) -> tuple[datetime, datetime]:
    if start.tzinfo is None or start.second or start.microsecond:
        raise WrongValue(field="start", value=start.isoformat())
    if not 0 < minutes <= LONGEST_BOOKING:
        raise WrongValue(field="minutes", value=minutes)
    begin = start.astimezone(UTC)
    return begin, begin + timedelta(minutes=minutes)


@contextmanager
def _overlaps_in_local_time(work: Work) -> Iterator[None]:
    """Word the times of a booking that is in the way in the practice's zone."""
    try:
        yield
    except BookingOverlaps as refusal:
        zone = practice_zone(work)
        start, end = (datetime.fromisoformat(str(refusal.facts[name])).astimezone(zone) for name in ("start", "end"))
        raise BookingOverlaps(start=start.strftime("%H:%M"), end=end.strftime("%H:%M")) from None


def _check_time(desk: Desk, work: Work, doctor: Doctor, booking: Booking, *, outside_hours: bool,
                before: datetime | None = None) -> None:
    """Refuse what lies in the past, unless it began then already, or outside the doctor's hours."""
    zone = practice_zone(work)
    shown = booking.start.astimezone(zone).strftime("%d.%m.%Y %H:%M")
    if booking.start != before and booking.start < desk.services.clock.now().replace(second=0, microsecond=0):
        raise BookingInPast(start=shown)
    if not outside_hours and not within_hours(doctor, booking.start, booking.end, zone=zone):
        raise OutsideHours(start=shown, end=booking.end.astimezone(zone).strftime("%H:%M"))


@use_case(BookAppointment, Permission.SCHEDULE_WRITE)
def book_appointment(desk: Desk, command: BookAppointment) -> Booking:
    """Book a patient's time. Raises BookingInPast, OutsideHours, BookingOverlaps, NotFound, WrongValue."""
    with desk.writing() as work:
        doctor = work.doctors.get(command.doctor_id)
        patient = work.patients.get(command.patient_id)
        start, end = _span(command.start, command.minutes or doctor.slot_minutes)
        booking = Booking(id=desk.services.ids.new(), doctor_id=doctor.id, patient_id=patient.id, start=start, end=end,
                          reason=command.reason, note=command.note, created_at=desk.services.clock.now())
        _check_time(desk, work, doctor, booking, outside_hours=command.outside_hours)
        with _overlaps_in_local_time(work):
            work.bookings.add(booking)
        desk.record(work, "created", Change(kind="booking", id=booking.id))
    return booking


@use_case(MoveBooking, Permission.SCHEDULE_WRITE)
def move_booking(desk: Desk, command: MoveBooking) -> Booking:
    """Move a booking that has not begun. Raises as `book_appointment`, and WrongBookingState.

    Who is here already stays so on the same day; on another day the booking waits for the patient again.
    """
    with desk.writing() as work:
        booking = _expect(work, command.booking_id, BookingState.BOOKED, BookingState.ARRIVED)
        doctor = work.doctors.get(command.doctor_id or booking.doctor_id)
        length = int((booking.end - booking.start).total_seconds()) // 60
        start, end = _span(command.start, command.minutes or length)
        moved = replace(booking, doctor_id=doctor.id, start=start, end=end)
        zone = practice_zone(work)
        if start.astimezone(zone).date() != booking.start.astimezone(zone).date():
            moved = replace(moved, state=BookingState.BOOKED, arrived_at=None)
        _check_time(desk, work, doctor, moved, outside_hours=command.outside_hours, before=booking.start)
        with _overlaps_in_local_time(work):
            stored = work.bookings.save(moved)
        desk.record(work, "moved", Change(kind="booking", id=booking.id))
    return stored


@use_case(CancelBooking, Permission.SCHEDULE_WRITE)
def cancel_booking(desk: Desk, command: CancelBooking) -> Booking:
    """Cancel a booking whose visit has not begun. Raises WrongBookingState."""
    state = BookingState.NO_SHOW if command.no_show else BookingState.CANCELLED
    with desk.writing() as work:
        booking = _expect(work, command.booking_id, BookingState.BOOKED, BookingState.ARRIVED)
        stored = work.bookings.save(replace(booking, state=state, cancel_reason=command.reason))
        desk.record(work, state.value, Change(kind="booking", id=booking.id))
    return stored


@use_case(MarkArrived, Permission.SCHEDULE_WRITE)
def mark_arrived(desk: Desk, command: MarkArrived) -> Booking:
    """Note that the patient is here; asking twice changes nothing. Raises WrongBookingState."""
    with desk.writing() as work:
        booking = _expect(work, command.booking_id, BookingState.BOOKED, BookingState.ARRIVED)
        if booking.state is BookingState.ARRIVED:
            return booking
        stored = work.bookings.save(
            replace(booking, state=BookingState.ARRIVED, arrived_at=desk.services.clock.now()))
        desk.record(work, "arrived", Change(kind="booking", id=booking.id))
    return stored


@use_case(ReopenBooking, Permission.SCHEDULE_WRITE)
def reopen_booking(desk: Desk, command: ReopenBooking) -> Booking:
    """Let a booking stand again. Raises WrongBookingState, and BookingOverlaps when its time was given away."""
    with desk.writing() as work:
        booking = _expect(work, command.booking_id, BookingState.CANCELLED, BookingState.NO_SHOW, BookingState.ARRIVED)
        with _overlaps_in_local_time(work):
            stored = work.bookings.save(replace(booking, state=BookingState.BOOKED, cancel_reason="", arrived_at=None))
        desk.record(work, "reopened", Change(kind="booking", id=booking.id))
    return stored


def _expect(work: Work, booking_id: str, *states: BookingState) -> Booking:
    booking = work.bookings.get(booking_id)
    if booking.state not in states:
        raise WrongBookingState(state=booking.state.value)
    return booking


@use_case(DayList, Permission.SCHEDULE_READ)
def day_list(desk: Desk, command: DayList) -> tuple[DayRow, ...]:
    """Return the bookings of some local days."""
    with desk.reading() as work:
        first, last = day_bounds(command.first, command.last, zone=practice_zone(work))
        return work.bookings.day(first, last, doctor_id=command.doctor_id)


@use_case(GetBooking, Permission.SCHEDULE_READ)
def get_booking(desk: Desk, command: GetBooking) -> Booking:
    """Return one booking. Raises NotFound."""
    with desk.reading() as work:
        return work.bookings.get(command.booking_id)
