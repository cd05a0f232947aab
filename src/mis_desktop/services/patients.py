"""Patients: registered, found, corrected. The IIN is optional, unique when present, and compared as text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ..domain.access import Permission
from ..domain.changes import Change
from ..domain.errors import Missing, WrongIin, WrongValue
from ..domain.identifiers import iin_mismatches, iin_problem
from ..domain.patients import PassportPart, Patient, PatientRow
from ..domain.people import Address, Contact, PersonName, Phone, Sex
from ..domain.phones import normalise_phone
from ..domain.texts import kazakh_sort_key
from .desks import Command, Desk, use_case
from .ports import Clock

EARLIEST_BIRTH = date(1890, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPatient:
    """A stored card and what does not fit in it: warnings ('birth_date', 'sex') never refuse (decree 853 of 2013)."""

    patient: Patient
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterPatient(Command[SavedPatient]):
    """Make a card. `iin_as_in_document` takes an IIN with a wrong check digit, with a reason in `iin_reason`."""

    name: PersonName
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    iin: str = ""
    iin_as_in_document: bool = False
    iin_reason: str = ""
    latin_family: str = ""
    latin_given: str = ""
    phones: tuple[Phone, ...] = ()
    address: Address = Address()
    contacts: tuple[Contact, ...] = ()
    passport: PassportPart = PassportPart()


@dataclass(frozen=True, slots=True, kw_only=True)
class SavePatient(Command[SavedPatient]):
    """Store a corrected card; `patient` is what was read, with the changes and its revision."""

    patient: Patient
    iin_as_in_document: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GetPatient(Command[Patient]):
    """Ask for a card."""

    patient_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindPatients(Command[tuple[PatientRow, ...]]):
    """Search: words in any order, IIN part, phone tail, birth date, in either keyboard layout; nothing typed finds all.

    `after` is the last row seen: the answer goes on behind it.
    """

    typed: str
    limit: int = 50
    after: PatientRow | None = None


def checked(patient: Patient, *, as_in_document: bool, clock: Clock) -> SavedPatient:
    """Return the card with normalised phones and its warnings. Raises Missing, WrongIin, WrongValue."""
    if not patient.name.family.strip():
        raise Missing(field="family")
    _check_iin(patient, as_in_document=as_in_document)
    today = clock.now().date()
    if patient.birth_date and not EARLIEST_BIRTH <= patient.birth_date <= today:
        raise WrongValue(field="birth_date", value=patient.birth_date.isoformat())
    phones = tuple(replace(phone, number=_phone(phone.number)) for phone in patient.phones)
    kept_reason = patient.iin_reason if iin_problem(patient.iin) else ""
    return SavedPatient(
        patient=replace(patient, phones=phones, iin_reason=kept_reason),
        warnings=iin_mismatches(patient.iin, birth_date=patient.birth_date, sex=patient.sex) if patient.iin else ())


def _check_iin(patient: Patient, *, as_in_document: bool) -> None:
    reason = iin_problem(patient.iin) if patient.iin else None
    if reason is None:
        return
    # Letters or a wrong length cannot stand in a document; only the check digit can be wrong there.
    if reason != "check" or not as_in_document:
        raise WrongIin(iin=patient.iin, reason=reason)
    if not patient.iin_reason.strip():
        raise Missing(field="iin_reason")


def _phone(typed: str) -> str:
    number = normalise_phone(typed)
    if number is None:
        raise WrongValue(field="phone", value=typed)
    return number


@use_case(RegisterPatient, Permission.PATIENTS_WRITE)
def register_patient(desk: Desk, command: RegisterPatient) -> SavedPatient:
    """Make a card. Raises Missing, WrongIin, WrongValue, IinTaken."""
    patient = Patient(
        id=desk.services.ids.new(), name=command.name, birth_date=command.birth_date, sex=command.sex, iin=command.iin,
        iin_reason=command.iin_reason, latin_family=command.latin_family, latin_given=command.latin_given,
        phones=command.phones, address=command.address, contacts=command.contacts, passport=command.passport,
        created_at=desk.services.clock.now())
    saved = checked(patient, as_in_document=command.iin_as_in_document, clock=desk.services.clock)
    with desk.writing() as work:
        work.patients.add(saved.patient)
        desk.record(work, "created", Change(kind="patient", id=patient.id), **_iin_fact(saved.patient))
    return saved


@use_case(SavePatient, Permission.PATIENTS_WRITE)
def save_patient(desk: Desk, command: SavePatient) -> SavedPatient:
    """Store a corrected card. Raises as `register_patient`, and ChangedMeanwhile."""
    saved = checked(command.patient, as_in_document=command.iin_as_in_document, clock=desk.services.clock)
    with desk.writing() as work:
        stored = work.patients.save(saved.patient)
        desk.record(work, "changed", Change(kind="patient", id=stored.id), **_iin_fact(stored))
    return replace(saved, patient=stored)


def _iin_fact(patient: Patient) -> dict[str, str]:
    return {"iin": "as-in-document"} if patient.iin_reason else {}


@use_case(GetPatient, Permission.PATIENTS_READ)
def get_patient(desk: Desk, command: GetPatient) -> Patient:
    """Return a card. Raises NotFound."""
    with desk.reading() as work:
        return work.patients.get(command.patient_id)


@use_case(FindPatients, Permission.PATIENTS_READ)
def find_patients(desk: Desk, command: FindPatients) -> tuple[PatientRow, ...]:
    """Return the cards that fit, in Kazakh alphabetical order."""
    last = command.after
    with desk.reading() as work:
        return work.patients.search(command.typed, limit=command.limit,
                                    after=(kazakh_sort_key(last.full_name), last.id) if last else None)
