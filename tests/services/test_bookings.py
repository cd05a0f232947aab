"""The front desk's questions and second thoughts: free times, what is known of a patient's bookings, taking back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mis_desktop.domain.errors import BookingOverlaps, OutsideHours, WrongBookingState
from mis_desktop.domain.people import Coded, PersonName
from mis_desktop.domain.schedule import Booking, BookingState, Doctor, WorkingHours, free_starts, within_hours
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.bookings import BookingsOfPatient, FindFreeTimes, GetBookingCard
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.services.schedule import BookAppointment, CancelBooking, DayList, MarkArrived, MoveBooking, ReopenBooking
from mis_desktop.services.visits import OpenVisit
from tests.services.conftest import MONDAY, House

ALMATY = ZoneInfo("Asia/Almaty")
DAYS = iter(range(1, 300, 2))  # what moves past midnight meets nobody


@pytest.fixture
def day() -> datetime:
    """Return 09:00 in Almaty of a day no other test uses."""
    return MONDAY + timedelta(days=next(DAYS), hours=1)


def patient_id(house: House, family: str = "Омаров") -> str:
    return house.desk.do(RegisterPatient(name=PersonName(family=family))).patient.id


def booked(house: House, start: datetime, **facts: Any) -> Booking:
    facts = {"patient_id": patient_id(house), "doctor_id": house.desk.do(ListDoctors())[0].id, **facts}
    return house.desk.do(BookAppointment(start=start, **facts))


def test_a_cancelled_booking_stands_again_unless_its_time_was_given_away(house: House, day: datetime) -> None:
    first = booked(house, day)
    house.desk.do(CancelBooking(booking_id=first.id, reason="ауырып қалды"))
    assert house.desk.do(ReopenBooking(booking_id=first.id)).state is BookingState.BOOKED
    house.desk.do(CancelBooking(booking_id=first.id, no_show=True))
    booked(house, day)
    with pytest.raises(BookingOverlaps) as told:
        house.desk.do(ReopenBooking(booking_id=first.id))
    assert told.value.facts == {"start": "09:00", "end": "09:20"}


def test_an_arrival_is_taken_back_but_not_a_visit(house: House, day: datetime) -> None:
    booking = booked(house, day)
    house.desk.do(MarkArrived(booking_id=booking.id))
    assert house.desk.do(ReopenBooking(booking_id=booking.id)).arrived_at is None
    house.owner.do(OpenVisit(booking_id=booking.id))
    with pytest.raises(WrongBookingState):
        house.desk.do(ReopenBooking(booking_id=booking.id))


def test_who_is_here_stays_so_on_the_day_and_is_awaited_on_another(house: House, day: datetime) -> None:
    booking = house.desk.do(MarkArrived(booking_id=booked(house, day).id))
    later = house.desk.do(MoveBooking(booking_id=booking.id, start=day + timedelta(hours=1)))
    assert later.state is BookingState.ARRIVED
    other_day = house.desk.do(MoveBooking(booking_id=booking.id, start=day + timedelta(days=400)))
    assert (other_day.state, other_day.arrived_at) == (BookingState.BOOKED, None)


def test_a_booking_under_way_can_be_made_longer(house: House, day: datetime) -> None:
    booking, before = booked(house, day), house.clock.moment
    house.clock.moment = day + timedelta(minutes=5)
    longer = house.desk.do(MoveBooking(booking_id=booking.id, start=booking.start, minutes=40))
    assert longer.end - longer.start == timedelta(minutes=40)
    house.clock.moment = before


def test_the_card_of_a_booking_tells_the_next_one_and_the_no_shows(house: House, day: datetime) -> None:
    who = patient_id(house)
    first, later = (booked(house, day + timedelta(minutes=20 * n), patient_id=who) for n in (1, 3))
    house.desk.do(CancelBooking(booking_id=booked(house, day, patient_id=who).id, no_show=True))
    card = house.desk.do(GetBookingCard(booking_id=first.id))
    assert card.bookings.next is not None
    assert (card.bookings.next.booking_id, card.bookings.no_shows, card.patient.id) == (later.id, 1, who)
    assert house.desk.do(BookingsOfPatient(patient_id=who)).next.booking_id == first.id  # type: ignore[union-attr]


def test_the_day_tells_since_when_somebody_waits_and_who_is_with_the_doctor(house: House, day: datetime) -> None:
    waiting = house.desk.do(MarkArrived(booking_id=booked(house, day, note="қолтығында таяқ").id))
    house.owner.do(OpenVisit(booking_id=booked(house, day + timedelta(hours=2)).id))
    local = day.astimezone(ALMATY).date()
    rows = house.desk.do(DayList(first=local, last=local))
    assert [(row.arrived_at, row.note, row.in_visit) for row in rows] == [
        (waiting.arrived_at, "қолтығында таяқ", False), (None, "", True)]


def test_free_times_are_those_that_can_be_booked(house: House, day: datetime) -> None:
    booking = booked(house, day)
    local = day.astimezone(ALMATY).date()
    ask = FindFreeTimes(doctor_id=booking.doctor_id, first=local, minutes=40, limit=3)
    eight = day - timedelta(hours=1)
    assert house.desk.do(ask) == (eight, eight + timedelta(minutes=20), day + timedelta(minutes=20))
    for start in house.desk.do(ask)[1:]:
        booked(house, start, doctor_id=booking.doctor_id, minutes=40)


def test_a_move_outside_hours_is_refused_and_then_made_on_purpose(house: House, day: datetime) -> None:
    ask = MoveBooking(booking_id=booked(house, day).id, start=day.replace(hour=20))  # 01:00 in Almaty
    with pytest.raises(OutsideHours):
        house.desk.do(ask)
    assert house.desk.do(MoveBooking(booking_id=ask.booking_id, start=ask.start, outside_hours=True)).start == ask.start


SPANS = st.tuples(st.integers(0, 1380), st.integers(5, 60)).map(lambda span: (span[0], span[0] + span[1]))


@given(hours=st.lists(SPANS, max_size=3), taken=st.lists(SPANS, max_size=12), slot=st.integers(5, 60),
       minutes=st.integers(5, 120), after=st.integers(0, 1440))
def test_a_free_time_fits_the_hours_and_touches_no_booking(hours: list[tuple[int, int]], taken: list[tuple[int, int]], *,
                                                           slot: int, minutes: int, after: int) -> None:
    midnight = datetime(2026, 5, 11, tzinfo=ALMATY)
    doctor = Doctor(id="d", user_id="u", name=PersonName(family="Ким"), iin="", specialty=Coded(text=""), slot_minutes=slot,
                    hours=tuple(WorkingHours(weekday=0, start=start * 2 // 3, end=end) for start, end in hours))
    busy = [(midnight + timedelta(minutes=start), midnight + timedelta(minutes=end)) for start, end in taken]
    earliest = midnight + timedelta(minutes=after)
    for start in free_starts(doctor, date(2026, 5, 11), busy, minutes=minutes, after=earliest, zone=ALMATY):
        end = start + timedelta(minutes=minutes)
        assert start >= earliest
        assert within_hours(doctor, start, end, zone=ALMATY)
        assert not any(other[0] < end and start < other[1] for other in busy)
