"""Visits: opened from a booking or as an emergency with a reason, written, and drafted as they are typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.errors import EmergencyReasonNeeded, Forbidden, Missing, VisitClosed, WrongBookingState, WrongValue
from ..domain.schedule import BookingState
from ..domain.visits import DiagnosisKind, Draft, PastVisit, Visit, VisitEntry, VisitState, check_vital_signs
from .desks import Command, Desk, use_case
from .ports import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenVisit(Command[Visit]):
    """Open the visit of a booking; opening it again returns the same visit."""

    booking_id: str
    repeat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenEmergencyVisit(Command[Visit]):
    """Open a visit without a booking, with a written reason (ҚР ДСМ-80 point 9)."""

    patient_id: str
    doctor_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveVisit(Command[Visit]):
    """Store the entry; `revision` is the one that was read."""

    visit_id: str
    revision: int
    entry: VisitEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenVisit(Command[Visit]):
    """Open a finished visit again to write a replacement; the signed document stays and the new one names it."""

    visit_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GetVisit(Command[Visit]):
    """Ask for a visit."""

    visit_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitsOfPatient(Command[tuple[Visit, ...]]):
    """Ask for a patient's newest visits."""

    patient_id: str
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryOfPatient(Command[tuple[PastVisit, ...]]):
    """Ask for the lines of a patient's history, newest first; `before` is opening and id of the last line seen."""

    patient_id: str
    limit: int = 50
    before: tuple[datetime, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveDraft(Command[Draft]):
    """Journal what is being typed."""

    visit_id: str
    base_revision: int
    entry: VisitEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDraft(Command[Draft | None]):
    """Ask whether typed text waits for this visit."""

    visit_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscardDraft(Command[None]):
    """Throw a draft away for good."""

    visit_id: str


@use_case(OpenVisit, Permission.VISITS_WRITE)
def open_visit(desk: Desk, command: OpenVisit) -> Visit:
    """Open the visit of a booking. Raises WrongBookingState for a cancelled one."""
    with desk.writing() as work:
        if existing := work.visits.of_booking(command.booking_id):
            return existing
        booking = work.bookings.get(command.booking_id)
        if booking.state not in (BookingState.BOOKED, BookingState.ARRIVED):
            raise WrongBookingState(state=booking.state.value)
        _own(desk, work, booking.doctor_id)
        visit = Visit(id=desk.services.ids.new(), patient_id=booking.patient_id, doctor_id=booking.doctor_id,
                      booking_id=booking.id, repeat=command.repeat, opened_at=desk.services.clock.now())
        work.visits.add(visit)
        work.bookings.save(replace(booking, state=BookingState.FULFILLED))
        desk.record(work, "fulfilled", Change(kind="booking", id=booking.id))
        desk.record(work, "created", Change(kind="visit", id=visit.id))
    return visit


@use_case(OpenEmergencyVisit, Permission.VISITS_WRITE)
def open_emergency_visit(desk: Desk, command: OpenEmergencyVisit) -> Visit:
    """Open a visit without a booking. Raises EmergencyReasonNeeded."""
    if not command.reason.strip():
        raise EmergencyReasonNeeded
    with desk.writing() as work:
        _own(desk, work, command.doctor_id)
        patient = work.patients.get(command.patient_id)
        visit = Visit(id=desk.services.ids.new(), patient_id=patient.id, doctor_id=command.doctor_id,
                      emergency_reason=command.reason.strip(), opened_at=desk.services.clock.now())
        work.visits.add(visit)
        desk.record(work, "created", Change(kind="visit", id=visit.id), emergency="yes")
    return visit


def _own(desk: Desk, work: Work, doctor_id: str) -> None:
    """Raise Forbidden unless the user is that doctor: a visit is written by the one who sees the patient."""
    doctor = work.doctors.of_user(desk.user_id)
    if doctor is None or doctor.id != doctor_id:
        raise Forbidden(permission=desk.permission.value)


def check_entry(entry: VisitEntry) -> None:
    """Raise WrongValue or Missing for an entry that cannot be right."""
    check_vital_signs(entry.vital_signs)
    if sum(d.kind is DiagnosisKind.MAIN for d in entry.diagnoses) > 1:
        raise WrongValue(field="diagnoses", value=DiagnosisKind.MAIN.value)
    if any(not d.text.strip() for d in entry.diagnoses):
        raise Missing(field="diagnosis")
    if any(not p.medicine.strip() for p in entry.prescriptions):
        raise Missing(field="medicine")


@use_case(SaveVisit, Permission.VISITS_WRITE)
def save_visit(desk: Desk, command: SaveVisit) -> Visit:
    """Store the entry; its draft is done with, unless more was typed meanwhile.

    Raises VisitClosed, ChangedMeanwhile, WrongValue, Missing.
    """
    check_entry(command.entry)
    with desk.writing() as work:
        visit = work.visits.get(command.visit_id)
        _own(desk, work, visit.doctor_id)
        if visit.state is VisitState.CLOSED:
            raise VisitClosed(visit=visit.id)
        stored = work.visits.save(replace(visit, revision=command.revision, entry=command.entry))
        desk.record(work, "changed", Change(kind="visit", id=visit.id), revision=str(stored.revision))
    desk.services.store.drafts.discard(command.visit_id, stored=command.entry)
    return stored


@use_case(ReopenVisit, Permission.VISITS_WRITE)
def reopen_visit(desk: Desk, command: ReopenVisit) -> Visit:
    """Open a finished visit for a replacement. Raises Missing without a reason."""
    if not command.reason.strip():
        raise Missing(field="reason")
    with desk.writing() as work:
        visit = work.visits.get(command.visit_id)
        _own(desk, work, visit.doctor_id)
        stored = work.visits.save(replace(visit, state=VisitState.OPEN, closed_at=None))
        desk.record(work, "reopened", Change(kind="visit", id=visit.id))
    return stored


@use_case(GetVisit, Permission.VISITS_READ)
def get_visit(desk: Desk, command: GetVisit) -> Visit:
    """Return a visit. Raises NotFound."""
    with desk.reading() as work:
        return work.visits.get(command.visit_id)


@use_case(VisitsOfPatient, Permission.VISITS_READ)
def visits_of_patient(desk: Desk, command: VisitsOfPatient) -> tuple[Visit, ...]:
    """Return a patient's visits, newest first."""
    with desk.reading() as work:
        return work.visits.of_patient(command.patient_id, limit=command.limit)


@use_case(HistoryOfPatient, Permission.VISITS_READ)
def history_of_patient(desk: Desk, command: HistoryOfPatient) -> tuple[PastVisit, ...]:
    """Return a page of the patient's history."""
    with desk.reading() as work:
        return work.visits.history(command.patient_id, limit=command.limit, before=command.before)


@use_case(SaveDraft, Permission.VISITS_WRITE)
def save_draft(desk: Desk, command: SaveDraft) -> Draft:
    """Journal typed text; durable when this returns. Unfinished values are welcome here."""
    with desk.reading() as work:
        _own(desk, work, work.visits.get(command.visit_id).doctor_id)
    draft = Draft(visit_id=command.visit_id, base_revision=command.base_revision,
                  saved_at=desk.services.clock.now(), entry=command.entry)
    desk.services.store.drafts.save(draft, user_id=desk.user_id)
    return draft


@use_case(OfferDraft, Permission.VISITS_WRITE)
def offer_draft(desk: Desk, command: OfferDraft) -> Draft | None:
    """Return the newest draft of a visit, to be offered with its time; None when nothing waits."""
    with desk.reading() as work:
        _own(desk, work, work.visits.get(command.visit_id).doctor_id)
    return desk.services.store.drafts.latest(command.visit_id)


@use_case(DiscardDraft, Permission.VISITS_WRITE)
def discard_draft(desk: Desk, command: DiscardDraft) -> None:
    """Throw a draft away for good."""
    with desk.reading() as work:
        _own(desk, work, work.visits.get(command.visit_id).doctor_id)
    desk.services.store.drafts.discard(command.visit_id)
