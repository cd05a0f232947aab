"""Totals of a period, counted in SQL: a year of a large practice is a few grouped reads, never a loop over rows."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Integer, case, func, select, type_coerce

from ..domain.reports import BookingTotals, LoadCell, Tally, VisitTotals
from ..domain.schedule import TAKES_TIME, BookingState
from ..domain.visits import DiagnosisKind
from .columns import EPOCH
from .tables import booking, doctor, visit, visit_diagnosis

MOST_DIAGNOSES = 15
HALF_HOUR = 30  # minutes: the finest step of any zone that matters


class SqlReports:
    """Implements ports.Reports."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def visits(self, first: datetime, last: datetime) -> VisitTotals:
        """Return what the visits opened in [first, last) add up to: each visit is read once, for all of it."""
        main = (visit_diagnosis.c.visit_id == visit.c.id) & (visit_diagnosis.c.kind == DiagnosisKind.MAIN)
        free = case((visit_diagnosis.c.code == "", visit_diagnosis.c.text), else_="")
        rows = self._connection.execute(
            select(visit.c.doctor_id, visit_diagnosis.c.code, func.max(visit_diagnosis.c.text), func.count(),
                   func.count(visit.c.closed_at), _sum(visit.c.emergency_reason != ""), _sum(visit.c.repeat))
            .select_from(visit).outerjoin(visit_diagnosis, main)
            .where(visit.c.opened_at >= first, visit.c.opened_at < last)
            .group_by(visit.c.doctor_id, visit_diagnosis.c.code, free)).all()
        doctors: Counter[str] = Counter()
        diagnoses: Counter[tuple[str, str]] = Counter()
        names: dict[str, str] = {}
        for doctor_id, code, name, count, *_ in rows:
            doctors[doctor_id] += count
            if code is not None:
                names.setdefault(code, name)
                diagnoses[code, "" if code else name] += count
        sums = [sum(row[place] for row in rows) for place in range(3, 7)]
        return VisitTotals(visits=sums[0], finished=sums[1], emergencies=sums[2], repeats=sums[3],
                           doctors=self._by_doctor(doctors),
                           diagnoses=tuple(Tally(code=code, name=free or names[code], count=count)
                                           for (code, free), count in diagnoses.most_common(MOST_DIAGNOSES)))

    def bookings(self, first: datetime, last: datetime, *, zone: ZoneInfo) -> BookingTotals:
        """Return what the bookings that start in [first, last) add up to."""
        within = (booking.c.start_minute >= first, booking.c.start_minute < last)
        states: Counter[str] = Counter()
        doctors: Counter[str] = Counter()
        for doctor_id, state, count in self._connection.execute(
                select(booking.c.doctor_id, booking.c.state, func.count()).where(*within)
                .group_by(booking.c.doctor_id, booking.c.state)):
            states[state.value] += count
            doctors[doctor_id] += count if state in TAKES_TIME else 0
        return BookingTotals(
            bookings=states.total(), booked=states[BookingState.BOOKED] + states[BookingState.ARRIVED],
            seen=states[BookingState.FULFILLED], cancelled=states[BookingState.CANCELLED],
            no_show=states[BookingState.NO_SHOW], doctors=self._by_doctor(doctors), load=self._load(within, zone))

    def _load(self, within: tuple[ColumnElement[bool], ...], zone: ZoneInfo) -> tuple[LoadCell, ...]:
        """Count by half hours in SQL; which weekday and hour one is, the zone says: its offset may change in the period."""
        bucket = (type_coerce(booking.c.start_minute, Integer) // HALF_HOUR).label("bucket")
        cells: Counter[tuple[int, int]] = Counter()
        for number, count in self._connection.execute(
                select(bucket, func.count()).where(*within, booking.c.state.in_(TAKES_TIME)).group_by(bucket)):
            local = (EPOCH + timedelta(minutes=int(number) * HALF_HOUR)).astimezone(zone)
            cells[local.weekday(), local.hour] += count
        return tuple(LoadCell(weekday=weekday, hour=hour, count=count) for (weekday, hour), count in sorted(cells.items()))

    def _by_doctor(self, counts: dict[str, int]) -> tuple[Tally, ...]:
        names = {row.id: row.name.full for row in self._connection.execute(select(doctor.c.id, doctor.c.name))}
        tallies = (Tally(code=doctor_id, name=names[doctor_id], count=count) for doctor_id, count in counts.items() if count)
        return tuple(sorted(tallies, key=lambda tally: (-tally.count, tally.name)))


def _sum(condition: Any) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)
