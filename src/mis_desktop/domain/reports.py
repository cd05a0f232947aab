"""What a period adds up to: visits, bookings and the load of the week, counted by the database."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often something occurs; `code` is a doctor's id or an ICD-10 code, empty for free text."""

    name: str
    count: int
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTotals:
    """Visits of a period; `diagnoses` are the most frequent main ones."""

    visits: int = 0
    finished: int = 0
    emergencies: int = 0
    repeats: int = 0
    doctors: tuple[Tally, ...] = ()
    diagnoses: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadCell:
    """Bookings that start in one hour of one weekday (0 = Monday), local time."""

    weekday: int
    hour: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingTotals:
    """Bookings of a period. `booked` wait or are under way, `seen` led to a visit."""

    bookings: int = 0
    booked: int = 0
    seen: int = 0
    cancelled: int = 0
    no_show: int = 0
    doctors: tuple[Tally, ...] = ()
    load: tuple[LoadCell, ...] = ()
