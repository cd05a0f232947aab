"""A day in a rehearsal practice, told through the use cases: what was, what is going on now, what is booked.

Every record is made at its own moment (the practice's clock is set to it), documents are really signed with the
doctors' training keys; what is signed leaves when the window opens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from ..compose import OpenPractice
from ..domain.patients import PassportPart
from ..domain.people import Address, Coded, Phone
from ..domain.schedule import Booking, Doctor, WorkingHours
from ..services.access import ListDoctors, ListUsers
from ..services.documents import AcceptSignature, AskToSign, FreezeVisit
from ..services.doors import Door
from ..services.patients import RegisterPatient
from ..services.ports import Signer
from ..services.schedule import BookAppointment, CancelBooking, MarkArrived
from ..services.visits import OpenVisit, SaveVisit
from .casts import CASES, PATIENTS, CastPatient

ZONE = ZoneInfo("Asia/Almaty")
HISTORY_DAYS = 60
SIGNED, FROZEN, OPEN = "signed", "frozen", "open"  # how a seen patient's document stands
ARRIVED, NO_SHOW, CANCELLED, BOOKED = "arrived", "no-show", "cancelled", "booked"
TODAY = {  # doctor → (slots from now, how it stands); a patient is chosen in turn
    "doctor": ((-8, SIGNED), (-7, SIGNED), (-5, NO_SHOW), (-4, SIGNED), (-2, FROZEN), (0, ARRIVED), (1, ARRIVED), (2, BOOKED),
               (4, BOOKED), (5, CANCELLED), (6, BOOKED), (9, BOOKED), (10, BOOKED), (13, BOOKED)),
    "doctor2": ((-5, SIGNED), (-3, SIGNED), (-1, OPEN), (1, ARRIVED), (2, BOOKED), (4, BOOKED), (7, BOOKED), (8, BOOKED)),
    "doctor3": ((-4, NO_SHOW), (-2, SIGNED), (0, ARRIVED), (2, BOOKED), (3, BOOKED), (6, BOOKED)),
}
PAST = ((54, "doctor"), (47, "doctor2"), (40, "doctor"), (33, "doctor3"), (26, "doctor"), (19, "doctor2"),
        (12, "doctor"), (5, "doctor3"))
RETURNING = 5  # the patient of today's visit that is about to begin
AHEAD = ((1, 9, "doctor"), (1, 11, "doctor2"), (1, 14, "doctor"), (2, 10, "doctor"), (2, 12, "doctor3"), (5, 9, "doctor2"),
         (6, 15, "doctor"))


class SceneClock:
    """The practice's clock while the scene is made: it stands where the scene puts it."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment, UTC; a millisecond passes with each look."""
        self.moment += timedelta(milliseconds=1)
        return self.moment.astimezone(UTC)

    def pass_to(self, moment: datetime) -> None:
        """Let time go on to a moment; it never goes back."""
        self.moment = max(self.moment, moment)


def day_hours(now: datetime) -> tuple[WorkingHours, ...]:
    """Return Monday to Saturday 8-20, and today long enough that something lies behind and before the one who looks."""
    local = now.astimezone(ZONE)
    week = dict.fromkeys(range(6), (8, 20))
    first, last = week.get(local.weekday(), (8, 20))
    week[local.weekday()] = (max(0, min(first, local.hour - 3)), min(24, max(last, local.hour + 5)))
    return tuple(WorkingHours(weekday=day, start=60 * start, end=60 * end) for day, (start, end) in sorted(week.items()))


@dataclass(frozen=True, slots=True)
class _Part:
    """One appearance: who sees whom, when, how it ends."""

    start: datetime
    login: str
    patient: int
    case: int
    state: str


class Scene:
    """Fills an open practice; `clock` is the practice's own."""

    def __init__(self, practice: OpenPractice, *, signers: Mapping[str, Signer], clock: SceneClock, now: datetime) -> None:
        self._clock, self._signers, self._now = clock, signers, now.astimezone(ZONE)
        users = {user.login: user.id for user in practice.door.do(ListUsers())}
        self._doors = {login: Door(practice.services, user_id=user_id) for login, user_id in users.items()}
        doctors = {doctor.user_id: doctor for doctor in practice.door.do(ListDoctors())}
        self._doctors: dict[str, Doctor] = {login: doctors[user_id] for login, user_id in users.items() if user_id in doctors}
        self._patients: list[str] = []

    def play(self) -> None:
        """Register the patients, then tell the past, today and what is ahead, in the order in which it happened."""
        self._patients = [self._register(patient) for patient in PATIENTS]
        parts = sorted((*self._past(), *self._today()), key=lambda part: part.start)
        for part in (part for part in parts if part.start.date() < self._now.date()):
            self._follow(part, self._book(part))
        self._clock.pass_to(self._now - timedelta(hours=20))
        today = [(part, self._book(part)) for part in parts if part.start.date() == self._now.date()]
        for part in self._ahead():
            self._book(part)
        for part, booking in today:
            self._follow(part, booking)

    def _register(self, patient: CastPatient) -> str:
        return self._doors["reception"].do(RegisterPatient(
            name=patient.name, birth_date=patient.birth_date, sex=patient.sex, iin=patient.iin,
            phones=(Phone(number=patient.phone),), address=Address(place=Coded(text="Алматы"), line=patient.line),
            passport=PassportPart(allergies=patient.allergies, citizenship="Казахстан"))).patient.id

    def _past(self) -> list[_Part]:
        """One visit on each past day; the patient who waits now comes again and again: a chart with a history."""
        parts = []
        for number, (days, login) in enumerate(PAST):
            day = self._now.date() - timedelta(days=days)
            day -= timedelta(days=1) if day.weekday() == 6 else timedelta()
            patient = RETURNING if number % 2 else number + 1
            parts.append(_Part(_at(day, 10), login, patient, number, SIGNED))
        return parts

    def _today(self) -> list[_Part]:
        parts, turns = [], count()
        for login, plan in TODAY.items():
            minutes = self._doctors[login].slot_minutes
            base = self._now.replace(minute=self._now.minute // minutes * minutes, second=0, microsecond=0)
            for slots, state in plan:
                start, patient = base + timedelta(minutes=slots * minutes), next(turns)
                if start.date() == self._now.date() == (start + timedelta(minutes=minutes, microseconds=-1)).date():
                    parts.append(_Part(start, login, patient % len(PATIENTS), patient, state))
        return parts

    def _ahead(self) -> list[_Part]:
        parts = []
        for number, (days, hour, login) in enumerate(AHEAD):
            day = self._now.date() + timedelta(days=days)
            day += timedelta(days=1) if day.weekday() == 6 else timedelta()
            parts.append(_Part(_at(day, hour), login, (3 * number + 5) % len(PATIENTS), number, BOOKED))
        return parts

    def _book(self, part: _Part) -> Booking:
        cases = CASES[part.login]
        return self._doors["reception"].do(BookAppointment(
            doctor_id=self._doctors[part.login].id, patient_id=self._patients[part.patient], start=part.start,
            reason=cases[part.case % len(cases)].reason, outside_hours=True))

    def _follow(self, part: _Part, booking: Booking) -> None:
        """Let happen what has happened since."""
        follow: dict[str, Callable[[_Part, Booking], None]] = {
            SIGNED: self._see, FROZEN: self._see, OPEN: self._see, ARRIVED: self._arrive, NO_SHOW: self._miss,
            CANCELLED: self._cancel}
        if part.state in follow:
            follow[part.state](part, booking)

    def _arrive(self, part: _Part, booking: Booking) -> None:
        self._clock.pass_to(min(part.start - timedelta(minutes=6), self._now - timedelta(minutes=4)))
        self._doors["reception"].do(MarkArrived(booking_id=booking.id))

    def _miss(self, part: _Part, booking: Booking) -> None:
        self._clock.pass_to(part.start + timedelta(minutes=15))
        self._doors["reception"].do(CancelBooking(booking_id=booking.id, no_show=True))

    def _cancel(self, _: _Part, booking: Booking) -> None:
        self._clock.pass_to(self._now - timedelta(minutes=30))
        self._doors["reception"].do(CancelBooking(booking_id=booking.id, reason="Перенёс на другую неделю по телефону"))

    def _see(self, part: _Part, booking: Booking) -> None:
        self._arrive(part, booking)
        self._clock.pass_to(part.start + timedelta(minutes=2))
        door, cases = self._doors[part.login], CASES[part.login]
        visit = door.do(OpenVisit(booking_id=booking.id))
        self._clock.pass_to(min(part.start + timedelta(minutes=14), self._now - timedelta(minutes=1)))
        visit = door.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=cases[part.case % len(cases)].entry))
        if part.state != OPEN:
            document = door.do(FreezeVisit(visit_id=visit.id))
            if part.state == SIGNED:
                self._sign(part.login, document.id)

    def _sign(self, login: str, document_id: str) -> None:
        door, signer = self._doors[login], self._signers[login]
        ask = door.do(AskToSign(document_id=document_id, certificate=signer.certificate))
        door.do(AcceptSignature(document_id=document_id, cms=signer.sign(ask.data, at=self._clock.now(), chain=ask.chain)))


def _at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), tzinfo=ZONE)
