"""The main job told once: booked, seen, written, signed, delivered, receipted. Started again, it goes on where it was.

Each step looks for what is already there before it does anything, so a demo that was killed at any moment ends in the
same one document.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from ..agents import Program, SyncAgent
from ..compose import OpenPractice, create_practice, open_practice
from ..domain.delivery import Destination, Receipt
from ..domain.documents import Document
from ..domain.errors import BookingOverlaps, NotDelivered
from ..domain.patients import Patient
from ..domain.people import Address, Coded, Phone
from ..domain.schedule import Booking, Doctor
from ..services.access import ListDoctors
from ..services.delivery import DeliveryOf, GetLedger, RetryDelivery, SaveDestination
from ..services.documents import (
    AcceptSignature,
    AskToSign,
    DocumentView,
    ExportDocument,
    ExportedDocument,
    FreezeVisit,
    GetDocument,
    ListDocuments,
)
from ..services.patients import FindPatients, GetPatient, RegisterPatient
from ..services.ports import Clock, Signer
from ..services.relays import Relay
from ..services.reports import ExportDay, ExportVisits
from ..services.schedule import BookAppointment, DayList, GetBooking, MarkArrived
from ..services.trust import AddTrust
from ..services.visits import OpenVisit, SaveVisit
from .calendars import SCALES
from .fillings import FillAsk
from .people import demo_entry, demo_person
from .settings import DemoSettings
from .staffs import fill, fill_ask, hire
from .stands import DemoStand

ZONE = ZoneInfo("Asia/Almaty")
DELIVERY_SECONDS = 60.0
Say = Callable[[str, float], None]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Filled:
    """What lies in the practice before the story begins: nothing, or a scale with at least so many audit events."""

    scale: str = "none"
    events: int = 0


NOTHING = Filled()


@dataclass(slots=True)
class Told:
    """What the story ended in."""

    patient: Patient
    booking: Booking
    visit_id: str
    document: Document
    view: DocumentView
    receipt: Receipt
    exported: ExportedDocument
    day_xlsx: str
    visits_xlsx: str
    ledger: list[dict[str, str]]
    seconds: dict[str, float] = field(default_factory=dict)


class Story:
    """The demo's steps in one practice folder."""

    def __init__(self, settings: DemoSettings, *, stand: DemoStand, signer: Signer, clock: Clock, say: Say,
                 filled: Filled = NOTHING) -> None:
        self._settings, self._stand, self._signer, self._clock, self._say = settings, stand, signer, clock, say
        self._filled = filled
        self.seconds: dict[str, float] = {}

    def tell(self, server: Program, url: str) -> Told:
        """Go through the main job and return its end. Raises UserError subclasses."""
        self._step("practice", self._make_practice)
        with self._signed_in(self._settings.login) as office:
            self._step("trust", lambda: self._trust(office, url))
            ask = self._step("staff", lambda: self._staff(office)) if self._filled.scale in SCALES else None
        if ask is not None:
            fill(self._settings, ask, scale=self._filled.scale, clock=self._clock, say=self._told)
        with self._signed_in("reception") as desk:
            patient = self._step("patient", lambda: self._patient(desk))
            booking = self._step("booking", lambda: self._booking(desk, patient))
        with self._signed_in("doctor") as doctor:
            visit_id = self._step("visit", lambda: self._visit(doctor, booking))
            document = self._step("document", lambda: self._document(doctor, visit_id))
            self._step("signature", lambda: self._sign(doctor, document))
            receipt = self._step("receipt", lambda: self._deliver(doctor, document, server))
            view = self._step("verification", lambda: doctor.door.do(GetDocument(document_id=document.id)))
            exported = self._step("export", lambda: self._export(doctor, document))
            ledger = [{"at": line.at.isoformat(), "step": line.step, "detail": line.detail}
                      for line in doctor.door.do(GetLedger(document_id=document.id))]
            day, visits = self._step("excel", lambda: self._excel(doctor, booking))
        return Told(patient=patient, booking=booking, visit_id=visit_id, document=view.document, view=view,
                    receipt=receipt, exported=exported, day_xlsx=day, visits_xlsx=visits, ledger=ledger,
                    seconds=self.seconds)

    def _step(self, name: str, act: Callable[[], T]) -> T:
        started = time.perf_counter()
        result = act()
        self._told(name, round(time.perf_counter() - started, 3))
        return result

    def _told(self, name: str, seconds: float) -> None:
        self.seconds[name] = seconds
        self._say(name, seconds)

    def _signed_in(self, login: str) -> OpenPractice:
        started = time.perf_counter()
        practice = open_practice(self._settings.practice, login, self._settings.password, clock=self._clock)
        self.seconds[f"login {login}"] = round(time.perf_counter() - started, 3)
        return practice

    def _make_practice(self) -> None:
        if not self._settings.practice.exists():
            create_practice(self._settings.practice, self._settings.first_start(self._signer), clock=self._clock,
                            recovery_sheet=self._settings.folder / "recovery-sheet.pdf")

    def _trust(self, office: OpenPractice, url: str) -> None:
        for path in self._stand.trust_files:
            office.door.do(AddTrust(data=path.read_bytes(), training=True))
        office.door.do(SaveDestination(destination=Destination(
            id="training-stand", kind="fhir-document", url=url, training=True,
            authority=self._stand.authority_pem.read_text("ascii"))))

    def _staff(self, office: OpenPractice) -> FillAsk:
        """Take on the doctors of the scale, and gather what the practice is filled with."""
        hire(office, self._settings, doctors=SCALES[self._filled.scale].doctors)
        return fill_ask(office, self._settings, self._stand, scale=self._filled.scale, events=self._filled.events,
                        clock=self._clock)

    def _patient(self, desk: OpenPractice) -> Patient:
        person = demo_person(self._settings.seed, salt="patient", ages=(20, 75))
        found = desk.door.do(FindPatients(typed=person.iin, limit=1))
        if found:
            return desk.door.do(GetPatient(patient_id=found[0].id))
        return desk.door.do(RegisterPatient(
            name=person.name, birth_date=person.birth_date, sex=person.sex, iin=person.iin,
            phones=(Phone(number=person.phone),),
            address=Address(place=Coded(text="Алматы"), line="пр. Абая, 10, кв. 5"))).patient

    def _booking(self, desk: OpenPractice, patient: Patient) -> Booking:
        today = self._clock.now().astimezone(ZONE).date()
        rows = desk.door.do(DayList(first=today - timedelta(days=7), last=today + timedelta(days=14)))
        found = [row for row in rows if row.patient_id == patient.id and row.state != "cancelled"]
        if not found:
            doctor = next(doctor for doctor in desk.door.do(ListDoctors()) if doctor.iin == self._signer.iin)
            booking_id = self._first_free(desk, patient, doctor).id
        else:
            booking_id = found[0].booking_id
        if not found or found[0].state == "booked":
            return desk.door.do(MarkArrived(booking_id=booking_id))
        return desk.door.do(GetBooking(booking_id=booking_id))

    def _first_free(self, desk: OpenPractice, patient: Patient, doctor: Doctor) -> Booking:
        start = _next_slot(self._clock.now(), minutes=doctor.slot_minutes)
        for number in range(1000):
            moment = start + timedelta(minutes=number * doctor.slot_minutes)
            try:
                return desk.door.do(BookAppointment(doctor_id=doctor.id, patient_id=patient.id, start=moment,
                                                    reason="Кашель, температура", outside_hours=True))
            except BookingOverlaps:
                continue
        raise NotDelivered(document="", state="booking", detail="no free time")

    def _visit(self, doctor: OpenPractice, booking: Booking) -> str:
        visit = doctor.door.do(OpenVisit(booking_id=booking.id))
        entry = demo_entry()
        if visit.entry != entry:
            doctor.door.do(SaveVisit(visit_id=visit.id, revision=visit.revision, entry=entry))
        return visit.id

    def _document(self, doctor: OpenPractice, visit_id: str) -> Document:
        made = doctor.door.do(ListDocuments(visit_id=visit_id))
        return made[-1] if made else doctor.door.do(FreezeVisit(visit_id=visit_id))

    def _sign(self, doctor: OpenPractice, document: Document) -> None:
        if document.state != "frozen":
            return
        ask = doctor.door.do(AskToSign(document_id=document.id, certificate=self._signer.certificate))
        cms = self._signer.sign(ask.data, at=self._clock.now(), chain=ask.chain)
        doctor.door.do(AcceptSignature(document_id=document.id, cms=cms))

    def _deliver(self, doctor: OpenPractice, document: Document, server: Program) -> Receipt:
        limit = time.monotonic() + DELIVERY_SECONDS
        with SyncAgent(doctor) as agent:
            while time.monotonic() < limit:
                doctor.door.do(Relay())
                row = doctor.door.do(DeliveryOf(document_id=document.id))[-1]
                if row.receipts:
                    return row.receipts[-1]
                if row.outgoing.state == "stopped":
                    doctor.door.do(RetryDelivery(outgoing_id=row.outgoing.id))
                agent.keep_alive()
                server.keep_alive()
                time.sleep(0.05)
        raise NotDelivered(document=document.id, state=row.outgoing.state.value, detail=row.outgoing.last_error)

    def _export(self, doctor: OpenPractice, document: Document) -> ExportedDocument:
        out = self._settings.out
        for old in out.glob("*") if out.exists() else ():
            old.unlink()
        return doctor.door.do(ExportDocument(document_id=document.id, folder=str(out)))

    def _excel(self, doctor: OpenPractice, booking: Booking) -> tuple[str, str]:
        first, last = sorted((booking.start.astimezone(ZONE).date(), self._clock.now().astimezone(ZONE).date()))
        day = doctor.door.do(ExportDay(first=first, last=last, path=str(self._settings.out / "day.xlsx")))
        visits = doctor.door.do(ExportVisits(first=first - timedelta(days=7), last=last,
                                             path=str(self._settings.out / "visits.xlsx")))
        return day.path, visits.path


def _next_slot(now: datetime, *, minutes: int) -> datetime:
    """Return the next whole slot after `now` within the demo doctor's day (08:00-20:00 local)."""
    local = now.astimezone(ZONE).replace(second=0, microsecond=0) + timedelta(minutes=1)
    local += timedelta(minutes=-local.minute % minutes)
    if local.hour < 8:
        return local.replace(hour=8, minute=0)
    return local if local.hour < 20 else (local + timedelta(days=1)).replace(hour=8, minute=0)
