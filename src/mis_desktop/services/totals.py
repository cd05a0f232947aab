"""Reports on the screen: totals of a period and its lists page by page. `reports` writes the same lists to Excel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from ..domain.access import Permission
from ..domain.reports import BookingTotals, VisitTotals
from ..domain.schedule import DayRow
from ..domain.visits import VisitRow
from .desks import Command, Desk, use_case
from .schedule import day_bounds, practice_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class SumVisits(Command[VisitTotals]):
    """Ask what the visits opened on local days first..last add up to."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SumBookings(Command[BookingTotals]):
    """Ask what the bookings of local days first..last add up to."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PageVisits(Command[tuple[VisitRow, ...]]):
    """Ask for visits of a period, newest first; `before` and `before_id` are of the last row seen."""

    first: date
    last: date
    before: datetime | None = None
    before_id: str = ""
    limit: int = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBookings(Command[tuple[DayRow, ...]]):
    """Ask for bookings of a period by time; `after` and `after_id` are of the last row seen."""

    first: date
    last: date
    after: datetime | None = None
    after_id: str = ""
    limit: int = 100


@use_case(SumVisits, Permission.REPORTS_VISITS)
def sum_visits(desk: Desk, command: SumVisits) -> VisitTotals:
    """Return the totals."""
    with desk.reading() as work:
        return work.reports.visits(*day_bounds(command.first, command.last, zone=practice_zone(work)))


@use_case(SumBookings, Permission.REPORTS_SCHEDULE)
def sum_bookings(desk: Desk, command: SumBookings) -> BookingTotals:
    """Return the totals and the load of the week."""
    with desk.reading() as work:
        zone = practice_zone(work)
        return work.reports.bookings(*day_bounds(command.first, command.last, zone=zone), zone=zone)


@use_case(PageVisits, Permission.REPORTS_VISITS)
def page_visits(desk: Desk, command: PageVisits) -> tuple[VisitRow, ...]:
    """Return a page of visits."""
    with desk.reading() as work:
        first, last = day_bounds(command.first, command.last, zone=practice_zone(work))
        before = (command.before, command.before_id) if command.before else None
        return work.visits.page(first, last, before=before, limit=command.limit)


@use_case(PageBookings, Permission.REPORTS_SCHEDULE)
def page_bookings(desk: Desk, command: PageBookings) -> tuple[DayRow, ...]:
    """Return a page of bookings."""
    with desk.reading() as work:
        first, last = day_bounds(command.first, command.last, zone=practice_zone(work))
        after = (command.after, command.after_id) if command.after else None
        return work.bookings.page(first, last, after=after, limit=command.limit)
