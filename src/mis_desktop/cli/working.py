"""Commands of the working day: book, visit, sign, status, deliver, export, document."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from ..compose import OpenPractice
from ..domain.errors import FileUnreadable, Missing, NotFound, WrongValue
from ..domain.patients import Patient
from ..domain.people import Address, PersonName, Phone, Sex
from ..domain.schedule import Booking, Doctor
from ..domain.values import NotPlain, from_json
from ..domain.visits import Visit, VisitEntry
from ..services.access import ListDoctors
from ..services.delivery import GetDeliveryCounts, GetLedger
from ..services.documents import AcceptSignature, AskToSign, ExportDocument, FreezeVisit, ListDocuments
from ..services.patients import FindPatients, GetPatient, RegisterPatient
from ..services.practices import GetPractice
from ..services.relays import Relay
from ..services.reports import ExportDay, ExportVisits
from ..services.schedule import BookAppointment, CancelBooking, MarkArrived, MoveBooking
from ..services.visits import GetVisit, OpenEmergencyVisit, OpenVisit, SaveVisit
from ..wording import text
from .consoles import answer, opened, read_file, read_secret


def book(arguments: argparse.Namespace) -> int:
    """Book, move, cancel or mark arrived."""
    with opened(arguments) as practice:
        booking = _booking(practice, arguments)
    shown = f"{booking.id} {booking.state.value} {booking.start.isoformat()}"
    return answer(arguments, shown, booking=booking)


def _booking(practice: OpenPractice, arguments: argparse.Namespace) -> Booking:
    door = practice.door
    if arguments.cancel:
        return door.do(CancelBooking(booking_id=arguments.cancel, reason=arguments.reason))
    if arguments.arrive:
        return door.do(MarkArrived(booking_id=arguments.arrive))
    start = _start(practice, arguments.start)
    if arguments.move:
        doctor_id = _doctor(practice, arguments.doctor).id if arguments.doctor else ""
        return door.do(MoveBooking(booking_id=arguments.move, start=start, minutes=arguments.minutes,
                                   doctor_id=doctor_id, outside_hours=arguments.outside_hours))
    doctor = _doctor(practice, arguments.doctor)
    patient_id = _patient(practice, arguments).id
    return door.do(BookAppointment(doctor_id=doctor.id, patient_id=patient_id, start=start, minutes=arguments.minutes,
                                   reason=arguments.reason, outside_hours=arguments.outside_hours))


def _start(practice: OpenPractice, typed: str | None) -> datetime:
    if not typed:
        raise Missing(field="start")
    try:
        start = datetime.fromisoformat(typed)
    except ValueError as error:
        raise WrongValue(field="start", value=typed) from error
    return start if start.tzinfo else start.replace(tzinfo=ZoneInfo(practice.door.do(GetPractice()).zone))


def _doctor(practice: OpenPractice, typed: str | None) -> Doctor:
    doctors = practice.door.do(ListDoctors())
    fits = [d for d in doctors if not typed or typed in (d.id, d.iin) or typed.casefold() == d.name.family.casefold()]
    if len(fits) != 1:
        raise NotFound(kind="doctor", id=typed or "")
    return fits[0]


def _patient(practice: OpenPractice, arguments: argparse.Namespace) -> Patient:
    door = practice.door
    if arguments.patient:
        found = door.do(FindPatients(typed=arguments.patient, limit=2)) if arguments.patient.isdigit() else ()
        return door.do(GetPatient(patient_id=found[0].id if len(found) == 1 else arguments.patient))
    saved = door.do(RegisterPatient(
        name=PersonName(family=arguments.surname, given=arguments.given_name, patronymic=arguments.patronymic),
        birth_date=arguments.birth_date, sex=Sex(arguments.sex) if arguments.sex else Sex.UNKNOWN, iin=arguments.iin,
        iin_as_in_document=arguments.iin_as_in_document, iin_reason=arguments.iin_reason,
        phones=(Phone(number=arguments.phone),) if arguments.phone else (), address=Address(line=arguments.address)))
    return saved.patient


def visit(arguments: argparse.Namespace) -> int:
    """Open a visit and store its entry."""
    with opened(arguments) as practice:
        stored = _opened_visit(practice, arguments)
        if arguments.entry:
            entry = _entry(arguments)
            stored = practice.door.do(SaveVisit(visit_id=stored.id, revision=stored.revision, entry=entry))
    return answer(arguments, f"{stored.id} {stored.state.value}", visit=replace(stored, entry=VisitEntry()))


def _opened_visit(practice: OpenPractice, arguments: argparse.Namespace) -> Visit:
    door = practice.door
    if arguments.booking:
        return door.do(OpenVisit(booking_id=arguments.booking))
    if arguments.visit:
        return door.do(GetVisit(visit_id=arguments.visit))
    if not arguments.patient:
        raise Missing(field="patient")
    doctor = next((d for d in door.do(ListDoctors()) if d.user_id == door.user_id), None)
    patient = _patient(practice, arguments)
    return door.do(OpenEmergencyVisit(patient_id=patient.id, doctor_id=doctor.id if doctor else "",
                                      reason=arguments.emergency))


def _entry(arguments: argparse.Namespace) -> VisitEntry:
    try:
        return from_json(VisitEntry, read_file(arguments.entry, limit=4 << 20).decode("utf-8-sig"))
    except (ValueError, NotPlain, TypeError) as error:
        raise FileUnreadable(path=str(arguments.entry), detail=type(error).__name__) from error


def sign(arguments: argparse.Namespace) -> int:
    """Freeze a visit if need be, sign its document, verify and keep the signature, queue it."""
    from ..signing.key_files import open_key_file

    secret = read_secret(arguments.key_password_file, prompt=text("ask.key-password", arguments.language))
    key = open_key_file(arguments.key, secret)
    with opened(arguments) as practice:
        document_id = arguments.document or _frozen(practice, arguments.visit)
        ask = practice.door.do(AskToSign(document_id=document_id, certificate=key.certificate))
        cms = key.sign(ask.data, at=practice.clock.now(), chain=ask.chain)
        signature = practice.door.do(AcceptSignature(document_id=document_id, cms=cms))
    verdict = signature.verdict
    return answer(arguments, text("sign.done", arguments.language, document=document_id, signer=signature.signer,
                                  integrity=verdict.integrity.value, trust=verdict.trust.value),
                  document=document_id, sha256=ask.sha256, signer_iin=signature.signer_iin,
                  verdict={"integrity": verdict.integrity, "trust": verdict.trust})


def _frozen(practice: OpenPractice, visit_id: str) -> str:
    """Return the visit's document that waits for a signature, or freeze the visit now."""
    waiting = [d for d in practice.door.do(ListDocuments(visit_id=visit_id)) if d.state.value == "frozen"]
    return waiting[-1].id if waiting else practice.door.do(FreezeVisit(visit_id=visit_id)).id


def status(arguments: argparse.Namespace) -> int:
    """Show where documents stand, or the ledger of one."""
    with opened(arguments) as practice:
        if arguments.document:
            lines = practice.door.do(GetLedger(document_id=arguments.document))
            words = "\n".join(f"{line.at:%Y-%m-%d %H:%M:%S} {text(f'step.{line.step}', arguments.language)} {line.detail}"
                              for line in lines)
            return answer(arguments, words, ledger=lines)
        counts = practice.door.do(GetDeliveryCounts())
    return answer(arguments, text("status.counts", arguments.language, open=counts.open, stopped=counts.stopped,
                                  accepted=counts.accepted, rejected=counts.rejected), counts=counts)


def deliver(arguments: argparse.Namespace) -> int:
    """Run mis-sync for this practice until nothing is open; exit 1 when something still is."""
    from ..agents import SyncAgent

    limit = time.monotonic() + arguments.seconds
    with opened(arguments) as practice, SyncAgent(practice) as agent:
        while (report := practice.door.do(Relay())).open and time.monotonic() < limit:
            agent.keep_alive()
            time.sleep(0.2)
        counts = practice.door.do(GetDeliveryCounts())
    answer(arguments, text("status.counts", arguments.language, open=counts.open, stopped=counts.stopped,
                           accepted=counts.accepted, rejected=counts.rejected), counts=counts)
    return int(bool(report.open or counts.stopped))


def export(arguments: argparse.Namespace) -> int:
    """Write a list to Excel."""
    kind = ExportDay if arguments.what == "day" else ExportVisits
    with opened(arguments) as practice:
        report = practice.door.do(kind(first=arguments.first, last=arguments.last, path=str(arguments.output),
                                       language=paper_language(arguments)))
    return answer(arguments, text("export.done", arguments.language, path=report.path, rows=report.rows), report=report)


def document(arguments: argparse.Namespace) -> int:
    """Take a document out."""
    with opened(arguments) as practice:
        report = practice.door.do(ExportDocument(document_id=arguments.id, folder=str(arguments.output.resolve()),
                                                 language=paper_language(arguments)))
    return answer(arguments, "\n".join((report.bundle, *report.cms, report.pdf)), exported=report)


def paper_language(arguments: argparse.Namespace) -> str:
    """Papers exist in Russian and Kazakh only."""
    return arguments.language if arguments.language in ("ru", "kk") else "ru"


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "book": book, "visit": visit, "sign": sign, "status": status, "deliver": deliver, "export": export,
    "document": document,
}
