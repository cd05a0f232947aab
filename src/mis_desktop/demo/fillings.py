"""Fills a training practice with years of work: patients, bookings, visits, signed documents, each with its audit events.

The same seed and moment give the same records; only keys and signatures are fresh. What the seed decides is drawn in
one order in one process; signing, which draws nothing, runs beside.
"""

from __future__ import annotations

import functools
import random
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from multiprocessing import get_context
from zoneinfo import ZoneInfo

from ..domain.audit import Event
from ..domain.documents import TrustSet
from ..domain.patients import Patient
from ..domain.practices import Practice
from ..domain.schedule import Booking, BookingState, Doctor
from ..domain.visits import Visit, VisitState
from ..rehearsals import Bulk
from .calendars import SLOT, Calendar, Draw, Scale, Turn
from .charts import Charts, suits
from .crowds import Crowd, new_id
from .deliveries import Deliveries
from .signatures import Key, ToFreeze, sign_all

AT_ONCE = 2_000  # patients of one call
CHUNK = 100  # documents a signing process takes at a time
SIGNERS = 2
LONG_DESKS = "tcenos"  # the woman with the long chart goes to these
UNSIGNED_DAYS = 2
OWN_EVENTS = 5.7  # of a visit: its booking's and its own, patients and lost bookings included
CANCELLED = ("Перенос по просьбе пациента", "Заболел ребёнок", "Жұмыстан шыға алмады", "Не подтвердил(а)")
REASONS = ("Кашель, температура", "Контроль лечения", "Повышенное давление", "Осмотр", "Боль в спине", "Талдау нәтижесі",
           "Алғашқы қабылдау", "Повторный приём", "")
Say = Callable[[str, float], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """A doctor of the rehearsal: the kind of patients (a letter of `charts.DESKS`) and the key to sign with, if any."""

    doctor: Doctor
    kind: str
    key: Key | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FillAsk:
    """What a practice is filled with. `events` is the least number of audit events; `taken` IINs that nobody may get."""

    scale: Scale
    seed: int
    now: datetime
    practice: Practice
    desks: tuple[Desk, ...]
    reception: str
    destination: str
    trust: TrustSet
    events: int = 0
    taken: tuple[str, ...] = ()


class Filling:
    """One filling, phase after phase; `say` is told each phase with its seconds."""

    def __init__(self, bulk: Bulk, ask: FillAsk, say: Say) -> None:
        self._bulk, self._ask, self._say = bulk, ask, say
        self._chance = random.Random(f"rehearsal {ask.seed}")
        self._calendar = Calendar(ask.scale, now=ask.now, zone=ZoneInfo(ask.practice.zone), chance=self._chance)
        self._charts, self._views = Charts(self._chance), Views(ask)
        self._patients: list[Patient] = []
        self._to_sign: list[ToFreeze] = []
        self._written = self._long = 0

    def fill(self) -> None:
        """Fill the practice. Raises UserError subclasses."""
        phases = (("people", self._people), ("visits", self._visits), ("documents", self._documents),
                  ("audit", self._rest_of_events))
        for name, phase in phases:
            started = time.perf_counter()
            phase()
            self._say(f"fill-{name}", round(time.perf_counter() - started, 3))

    def _people(self) -> None:
        days = self._calendar.patients_by(self._ask.scale.patients)
        crowd = Crowd(self._chance, taken=set(self._ask.taken))
        self._patients = [crowd.chronic(days[0]), *crowd.come(days[1:])]
        self._draw = Draw(days, self._chance)
        for first in range(0, len(self._patients), AT_ONCE):
            part = self._patients[first:first + AT_ONCE]
            self._bulk.patients(part)
            self._bulk.events(_event(patient.created_at, self._ask.reception, "created", "patient", patient.id)
                              for patient in part)

    def _visits(self) -> None:
        for turns in self._calendar.past():
            came = [self._came(turn) for turn in turns]
            self._bulk.bookings(booking for booking, _ in came)
            self._bulk.visits([visit for _, visit in came if visit is not None])
            events = [event for booking, visit in came for event in self._events(booking, visit)]
            self._bulk.events(sorted(events, key=lambda event: event.at))
        ahead = [self._booking(turn, self._whom(turn)) for turn in self._calendar.ahead()]
        self._bulk.bookings(ahead)
        self._bulk.events(_event(booking.created_at, self._ask.reception, "created", "booking", booking.id)
                          for booking in ahead)

    def _whom(self, turn: Turn) -> Patient:
        """Draw who comes to this doctor; the long chart gets its visits evenly spread over all years."""
        kind, scale = self._ask.desks[turn.doctor].kind, self._ask.scale
        if turn.seen and kind in LONG_DESKS and self._long * scale.visits < self._written * scale.long_chart:
            return self._patients[0]
        for _ in range(12):
            patient = self._patients[self._draw.one(turn.day) or 1]
            if suits(patient, kind, turn.day):
                break
        return patient

    def _booking(self, turn: Turn, patient: Patient) -> Booking:
        chance, state = self._chance, turn.state
        made = turn.start - timedelta(minutes=chance.randint(30, 20_000))
        lost = chance.choice(CANCELLED) if state is BookingState.CANCELLED else ""
        return Booking(
            id=new_id(chance), doctor_id=self._ask.desks[turn.doctor].doctor.id, patient_id=patient.id, start=turn.start,
            end=turn.start + timedelta(minutes=SLOT), state=state, reason=chance.choice(REASONS), cancel_reason=lost,
            arrived_at=turn.start - timedelta(minutes=chance.randint(1, 18)) if turn.seen else None,
            created_at=max(made, patient.created_at), revision=3 if turn.seen else 1)

    def _came(self, turn: Turn) -> tuple[Booking, Visit | None]:
        patient, desk = self._whom(turn), self._ask.desks[turn.doctor]
        booking = self._booking(turn, patient)
        if not turn.seen:
            return booking, None
        self._written += 1
        self._long += patient is self._patients[0]
        entry, again = self._charts.write(patient, desk.kind, turn.day)
        visit = Visit(
            id=new_id(self._chance), patient_id=patient.id, doctor_id=desk.doctor.id, booking_id=booking.id, repeat=again,
            opened_at=turn.start + timedelta(minutes=self._chance.randint(0, 6)), entry=entry, revision=2)
        if desk.key is not None and self._is_signed(patient):
            visit = replace(visit, state=VisitState.CLOSED, closed_at=visit.opened_at + timedelta(minutes=14), revision=3)
            self._to_sign.append(ToFreeze(document_id=new_id(self._chance), signature_id=new_id(self._chance), patient=patient,
                                          visit=visit, doctor=desk.doctor, key=desk.key))
        return booking, visit

    def _is_signed(self, patient: Patient) -> bool:
        """The long chart is signed whole, and the newest visits but those of the last days: doctors sign with delay."""
        scale = self._ask.scale
        if patient is self._patients[0]:
            return True
        rest = scale.documents - scale.long_chart
        unsigned = UNSIGNED_DAYS * scale.doctors * scale.load
        return self._written > scale.visits - unsigned - rest and len(self._to_sign) - self._long < rest

    def _events(self, booking: Booking, visit: Visit | None) -> Iterator[Event]:
        """Yield what the use cases would have written of a booking and its visit."""
        reception, doctor = self._ask.reception, self._users[booking.doctor_id]
        yield _event(booking.created_at, reception, "created", "booking", booking.id)
        if visit is None:
            yield _event(booking.start, reception, booking.state.value, "booking", booking.id)
            return
        yield _event(booking.arrived_at or booking.start, reception, "arrived", "booking", booking.id)
        yield _event(visit.opened_at, doctor, "fulfilled", "booking", booking.id)
        yield _event(visit.opened_at, doctor, "created", "visit", visit.id)
        yield _event(visit.opened_at + timedelta(minutes=13), doctor, "changed", "visit", visit.id, revision="2")
        yield from self._views.of(visit, doctor)

    @functools.cached_property
    def _users(self) -> dict[str, str]:
        return {desk.doctor.id: desk.doctor.user_id for desk in self._ask.desks}

    def _documents(self) -> None:
        """Sign in two processes; what comes back is stored in the order of the visits."""
        deliveries = Deliveries(self._chance, destination=self._ask.destination, at=self._ask.now, users=self._users,
                                total=len(self._to_sign))
        parts = [self._to_sign[first:first + CHUNK] for first in range(0, len(self._to_sign), CHUNK)]
        with ProcessPoolExecutor(SIGNERS, mp_context=get_context("spawn")) as signers:
            sign = functools.partial(sign_all, practice=self._ask.practice, trust=self._ask.trust, at=self._ask.now)
            for signed in signers.map(sign, parts):
                deliveries.store(self._bulk, signed)

    def _rest_of_events(self) -> None:
        missing = self._ask.events - self._bulk.events_stored
        reception, choice = self._ask.reception, self._chance.choice
        self._bulk.events(_event(self._ask.now, reception, "viewed", "patient", choice(self._patients).id)
                          for _ in range(missing))


class Views:
    """Looks into charts, as many a visit as the asked number of events wants."""

    def __init__(self, ask: FillAsk) -> None:
        self._rate = max(0.0, (ask.events - OWN_EVENTS * ask.scale.visits) / ask.scale.visits)
        self._owed = 0.0

    def of(self, visit: Visit, user_id: str) -> Iterator[Event]:
        """Yield the looks of one visit."""
        self._owed += self._rate
        while self._owed >= 1:
            self._owed -= 1
            seen_at = visit.opened_at + timedelta(seconds=int(self._owed * 40))
            yield _event(seen_at, user_id, "viewed", "patient", visit.patient_id)


def _event(at: datetime, user_id: str, action: str, kind: str, record_id: str, **facts: str) -> Event:
    return Event(at=at, user_id=user_id, action=action, kind=kind, record_id=record_id, facts=facts)
