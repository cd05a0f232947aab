"""Reports on the screen: the database counts, pages follow one another by key, local days decide."""

from __future__ import annotations

from datetime import date, timedelta

from mis_desktop.domain.people import PersonName
from mis_desktop.domain.reports import LoadCell
from mis_desktop.domain.visits import Diagnosis, VisitEntry
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.patients import RegisterPatient
from mis_desktop.services.schedule import BookAppointment, CancelBooking
from mis_desktop.services.totals import PageBookings, PageVisits, SumBookings, SumVisits
from mis_desktop.services.visits import OpenEmergencyVisit, OpenVisit, SaveVisit
from tests.services.conftest import MONDAY, House

DAYS = {"first": date(2026, 5, 11), "last": date(2026, 5, 17)}


def week(house: House) -> None:
    """Book three on Monday from 9:00, see two of them, one without a booking, and cancel the third."""
    patient = house.desk.do(RegisterPatient(name=PersonName(family="Отчётов"))).patient
    doctor = house.desk.do(ListDoctors())[0]
    for place in range(3):
        start = MONDAY + timedelta(hours=1, minutes=20 * place)
        booking = house.desk.do(BookAppointment(doctor_id=doctor.id, patient_id=patient.id, start=start))
        if place == 2:
            house.desk.do(CancelBooking(booking_id=booking.id, reason="x"))
            continue
        visit = house.owner.do(OpenVisit(booking_id=booking.id, repeat=place == 1))
        entry = VisitEntry(diagnoses=(Diagnosis(code="I10", text="Гипертензия"),))
        house.owner.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=entry))
    house.owner.do(OpenEmergencyVisit(patient_id=patient.id, doctor_id=doctor.id, reason="боль"))


def test_a_week_adds_up_and_is_paged_without_gaps(house: House) -> None:
    week(house)
    visits, bookings = house.office.do(SumVisits(**DAYS)), house.desk.do(SumBookings(**DAYS))
    assert (visits.visits, visits.finished, visits.emergencies, visits.repeats) == (3, 0, 1, 1)
    assert [(tally.code, tally.count) for tally in visits.diagnoses] == [("I10", 2)]
    assert [tally.count for tally in visits.doctors] == [3]
    assert (bookings.bookings, bookings.seen, bookings.cancelled, bookings.no_show) == (3, 2, 1, 0)
    assert bookings.load == (LoadCell(weekday=0, hour=9, count=2),)
    whole = house.office.do(PageVisits(**DAYS, limit=100))
    first = house.office.do(PageVisits(**DAYS, limit=2))
    rest = house.office.do(PageVisits(**DAYS, limit=2, before=first[-1].opened_at, before_id=first[-1].visit_id))
    assert (first + rest, len(whole)) == (whole, 3)
    page = house.desk.do(PageBookings(**DAYS, limit=2))
    last = house.desk.do(PageBookings(**DAYS, limit=2, after=page[-1].start, after_id=page[-1].booking_id))
    assert [row.booking_id for row in page + last] == [row.booking_id for row in house.desk.do(PageBookings(**DAYS))]


def test_another_week_is_empty(house: House) -> None:
    assert house.office.do(SumVisits(first=date(2020, 1, 1), last=date(2020, 1, 7))).visits == 0
    assert house.desk.do(PageBookings(first=date(2020, 1, 1), last=date(2020, 1, 7))) == ()
