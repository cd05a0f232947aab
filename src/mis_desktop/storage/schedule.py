"""Doctors and bookings. That no two bookings of a doctor overlap is held by triggers, whoever writes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select
from sqlalchemy.exc import IntegrityError

from ..domain.errors import BookingOverlaps
from ..domain.people import PersonName
from ..domain.schedule import LONGEST_BOOKING, TAKES_TIME, Booking, BookingState, DayRow, Doctor
from ..domain.visits import VisitState
from .rows import add, columns_of, one, save, value_of
from .tables import booking, doctor, patient, visit


class SqlDoctors:
    """Implements ports.Doctors."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Doctor) -> None:
        """Store a doctor."""
        add(self._connection, doctor, columns_of(value, doctor))

    def save(self, value: Doctor) -> None:
        """Store changes. Raises ChangedMeanwhile."""
        save(self._connection, doctor, columns_of(value, doctor), kind="doctor")

    def get(self, doctor_id: str) -> Doctor:
        """Return a doctor. Raises NotFound."""
        query = select(doctor).where(doctor.c.id == doctor_id)
        return value_of(Doctor, one(self._connection, query, kind="doctor", record_id=doctor_id))

    def of_user(self, user_id: str) -> Doctor | None:
        """Return the doctor of an account, if it is one."""
        row = self._connection.execute(select(doctor).where(doctor.c.user_id == user_id)).first()
        return value_of(Doctor, row) if row else None

    def all(self) -> tuple[Doctor, ...]:
        """Return all doctors by name."""
        doctors = [value_of(Doctor, row) for row in self._connection.execute(select(doctor))]
        return tuple(sorted(doctors, key=lambda value: (value.name.full, value.id)))


_BOOKING = [booking.c.start_minute.label("start"), booking.c.end_minute.label("end"),
            *(column for column in booking.c if column.name not in ("start_minute", "end_minute"))]

_DAY_ROWS = (
    select(booking, patient.c.family, patient.c.given, patient.c.patronymic, patient.c.iin, patient.c.phones, doctor.c.name,
           visit.c.id.label("visit_id"), visit.c.state.label("visit_state"))
    .join(patient, patient.c.id == booking.c.patient_id).join(doctor, doctor.c.id == booking.c.doctor_id)
    .outerjoin(visit, visit.c.booking_id == booking.c.id))


class SqlBookings:
    """Implements ports.Bookings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Booking) -> None:
        """Store a booking. Raises BookingOverlaps."""
        try:
            add(self._connection, booking, booking_columns(value))
        except IntegrityError:
            self._refuse_overlap(value)
            raise

    def save(self, value: Booking) -> Booking:
        """Store changes. Raises BookingOverlaps, ChangedMeanwhile."""
        try:
            return replace(value, revision=save(self._connection, booking, booking_columns(value), kind="booking"))
        except IntegrityError:
            self._refuse_overlap(value)
            raise

    def get(self, booking_id: str) -> Booking:
        """Return a booking. Raises NotFound."""
        query = select(*_BOOKING).where(booking.c.id == booking_id)
        return value_of(Booking, one(self._connection, query, kind="booking", record_id=booking_id))

    def day(self, first: datetime, last: datetime, *, doctor_id: str = "") -> tuple[DayRow, ...]:
        """Return bookings that start in [first, last), by start and doctor."""
        query = _DAY_ROWS.where(booking.c.start_minute >= _whole(first), booking.c.start_minute < _whole(last))
        if doctor_id:
            query = query.where(booking.c.doctor_id == doctor_id)
        rows = [_day_row(row) for row in self._connection.execute(query)]
        return tuple(sorted(rows, key=lambda row: (row.start, row.doctor, row.doctor_id, row.booking_id)))

    def of_patient(self, patient_id: str, *, limit: int = 50) -> tuple[DayRow, ...]:
        """Return a patient's bookings, latest start first."""
        query = _DAY_ROWS.where(booking.c.patient_id == patient_id)
        rows = self._connection.execute(query.order_by(booking.c.start_minute.desc(), booking.c.id).limit(limit))
        return tuple(map(_day_row, rows))

    def no_shows(self, patient_id: str) -> int:
        """Return how often a patient did not come."""
        query = select(func.count()).where(booking.c.patient_id == patient_id, booking.c.state == BookingState.NO_SHOW)
        return self._connection.scalar(query) or 0

    def page(self, first: datetime, last: datetime, *, after: tuple[datetime, str] | None, limit: int) -> tuple[DayRow, ...]:
        """Return bookings that start in [first, last), by start and id, from above (start, id) on."""
        query = _DAY_ROWS.where(booking.c.start_minute >= _whole(first), booking.c.start_minute < _whole(last))
        if after is not None:
            query = query.where(booking.c.start_minute >= after[0],
                                or_(booking.c.start_minute > after[0], booking.c.id > after[1]))
        rows = self._connection.execute(query.order_by(booking.c.start_minute, booking.c.id).limit(limit))
        return tuple(_day_row(row) for row in rows)

    def overlapping(self, doctor_id: str, start: datetime, end: datetime) -> Booking | None:
        """Return the first booking that takes time of the doctor within [start, end)."""
        return self._in_the_way(doctor_id, start, end, but="")

    def _in_the_way(self, doctor_id: str, start: datetime, end: datetime, *, but: str) -> Booking | None:
        query = select(*_BOOKING).where(
            booking.c.doctor_id == doctor_id, booking.c.state.in_(TAKES_TIME), booking.c.id != but,
            booking.c.start_minute > start - timedelta(minutes=LONGEST_BOOKING), booking.c.start_minute < end,
            booking.c.end_minute > start).order_by(booking.c.start_minute).limit(1)
        row = self._connection.execute(query).first()
        return value_of(Booking, row) if row else None

    def _refuse_overlap(self, value: Booking) -> None:
        other = self._in_the_way(value.doctor_id, value.start, value.end, but=value.id)
        if other and value.state in TAKES_TIME:
            raise BookingOverlaps(start=other.start.isoformat(), end=other.end.isoformat()) from None


def booking_columns(value: Booking) -> dict[str, Any]:
    """Return the columns of a booking."""
    return {**columns_of(value, booking), "start_minute": value.start, "end_minute": value.end}


def _whole(moment: datetime) -> datetime:
    """Round up to a whole minute: bookings start on whole minutes, so the bound means the same."""
    rest = timedelta(seconds=moment.second, microseconds=moment.microsecond)
    return moment if not rest else moment - rest + timedelta(minutes=1)


def _day_row(row: Row[Any]) -> DayRow:
    name = PersonName(family=row.family, given=row.given, patronymic=row.patronymic)
    return DayRow(
        booking_id=row.id, start=row.start_minute, end=row.end_minute, state=row.state, doctor_id=row.doctor_id,
        doctor=row.name.full, patient_id=row.patient_id, patient=name.full, iin=row.iin,
        phone=row.phones[0].number if row.phones else "", reason=row.reason, visit_id=row.visit_id or "",
        note=row.note, arrived_at=row.arrived_at, in_visit=row.visit_state is VisitState.OPEN)
