"""What use cases refuse, and that a refusal leaves nothing behind: neither record nor event nor outgoing item."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from gostkz.issuing import Subject
from mis_desktop.domain.delivery import Destination
from mis_desktop.domain.documents import DocumentState
from mis_desktop.domain.errors import (
    AlreadySigned,
    BookingInPast,
    BookingOverlaps,
    DestinationRefused,
    DocumentIncomplete,
    EmergencyReasonNeeded,
    Forbidden,
    IinTaken,
    Missing,
    OutsideHours,
    SignatureRefused,
    UserError,
    VisitClosed,
    WrongBookingState,
    WrongIin,
    WrongValue,
)
from mis_desktop.domain.patients import Patient
from mis_desktop.domain.people import PersonName, Phone, Sex
from mis_desktop.domain.schedule import Booking
from mis_desktop.domain.visits import Diagnosis, Visit, VisitEntry, VitalSigns
from mis_desktop.services.access import ListDoctors
from mis_desktop.services.audit import AuditOfRecord
from mis_desktop.services.delivery import GetDeliveryCounts, SaveDestination
from mis_desktop.services.documents import AcceptSignature, AskToSign, FreezeVisit, GetDocument, ListDocuments
from mis_desktop.services.patients import FindPatients, GetPatient, RegisterPatient, SavePatient
from mis_desktop.services.schedule import BookAppointment, CancelBooking, MarkArrived, MoveBooking
from mis_desktop.services.trust import AddTrust
from mis_desktop.services.visits import OpenEmergencyVisit, OpenVisit, ReopenVisit, SaveVisit
from mis_desktop.signing.key_files import KeyFileSigner, open_key_file
from mis_stand.authorities import Authority, create
from tests.practices import first_start
from tests.services.conftest import MONDAY, House

ENTRY = VisitEntry(
    complaints="Бас ауруы", objective="Қалыпты", diagnoses=(Diagnosis(text="Эссенциальная гипертензия", code="I10"),)
)
COUNTER = iter(range(1, 10_000))


def events(house: House) -> int:
    with house.practice.services.store.reading() as work:
        head = work.audit.head()
        return head.number if head else 0


def refused(house: House, error: type[UserError], act: Any) -> UserError:
    """Return the refusal; nothing was written by it."""
    before = events(house)
    with pytest.raises(error) as told:
        act()
    assert events(house) == before
    return told.value


def patient(house: House, **facts: Any) -> Patient:
    return house.desk.do(RegisterPatient(name=PersonName(family=f"Омаров{next(COUNTER)}"), **facts)).patient


def doctor_id(house: House) -> str:
    return house.desk.do(ListDoctors())[0].id


def booked(house: House, **facts: Any) -> Booking:
    """Return a booking at a free time of its own."""
    start = MONDAY + timedelta(days=1 + next(COUNTER))
    return house.desk.do(BookAppointment(doctor_id=doctor_id(house), patient_id=patient(house).id, start=start, **facts))


def visit(house: House) -> Visit:
    opened = house.owner.do(OpenVisit(booking_id=booked(house).id))
    return house.owner.do(SaveVisit(visit_id=opened.id, revision=opened.revision, entry=ENTRY))


@pytest.fixture(scope="module")
def authority(house: House, tmp_path_factory: pytest.TempPathFactory) -> Authority:
    folder = tmp_path_factory.mktemp("ca")
    create(folder / "ca", at=MONDAY - timedelta(days=1))
    for path in (folder / "ca").iterdir():
        if path.suffix in (".cer", ".crl"):
            house.owner.do(AddTrust(data=path.read_bytes(), training=True))
    return Authority(folder / "ca")


def key(authority: Authority, folder: Path, *, iin: str = "850101400011") -> KeyFileSigner:
    path = folder / f"{next(COUNTER)}.p12"
    authority.issue(Subject(common_name="СЕЙІТҚАЛИ ӘСЕЛ", iin=iin), path, password="Aa123456", life=timedelta(days=3000))
    return open_key_file(path, "Aa123456")


def signed(house: House, signer: KeyFileSigner) -> str:
    document = house.owner.do(FreezeVisit(visit_id=visit(house).id))
    ask = house.owner.do(AskToSign(document_id=document.id, certificate=signer.certificate))
    house.owner.do(AcceptSignature(document_id=document.id, cms=signer.sign(ask.data, at=house.clock.now(), chain=ask.chain)))
    return document.id


def test_a_wrong_check_digit_is_refused_unless_it_stands_so_in_the_document(house: House) -> None:
    name = PersonName(family="Ким")
    refused(house, WrongIin, lambda: house.desk.do(RegisterPatient(name=name, iin="850101300012")))
    refused(house, WrongIin, lambda: house.desk.do(RegisterPatient(name=name, iin="85010130001", iin_as_in_document=True)))
    refused(house, Missing, lambda: house.desk.do(RegisterPatient(name=name, iin="850101300012", iin_as_in_document=True)))
    made = house.desk.do(RegisterPatient(name=name, iin="850101300012", iin_as_in_document=True, iin_reason="паспорт 1998 ж."))
    assert made.patient.iin_reason == "паспорт 1998 ж."


def test_an_iin_that_does_not_fit_birth_or_sex_warns_only(house: House) -> None:
    made = house.desk.do(
        RegisterPatient(name=PersonName(family="Ли"), iin="850101300015", birth_date=date(1985, 1, 2), sex=Sex.FEMALE)
    )
    assert set(made.warnings) == {"birth_date", "sex"}


def test_two_patients_cannot_have_one_iin(house: House) -> None:
    iin = "900202400012"
    first = patient(house, iin=iin)
    told = refused(house, IinTaken, lambda: patient(house, iin=iin))
    assert told.facts["patient"] == first.id
    second = patient(house)
    refused(house, IinTaken, lambda: house.desk.do(SavePatient(patient=replace(second, iin=iin))))


@pytest.mark.parametrize(
    "facts", [{"phones": (Phone(number="12"),)}, {"birth_date": date(2027, 1, 1)}, {"birth_date": date(1800, 1, 1)}]
)
def test_what_cannot_be_is_refused(house: House, facts: dict[str, Any]) -> None:
    refused(house, WrongValue, lambda: patient(house, **facts))


def test_a_booking_in_the_past_outside_hours_or_over_another_is_refused(house: House) -> None:
    other = booked(house)
    ask = BookAppointment(doctor_id=other.doctor_id, patient_id=other.patient_id, start=other.start + timedelta(minutes=19))
    refused(house, BookingOverlaps, lambda: house.desk.do(ask))
    refused(house, BookingInPast, lambda: house.desk.do(replace(ask, start=MONDAY - timedelta(minutes=30))))
    night = other.start.replace(hour=20)  # 01:00 in Almaty
    refused(house, OutsideHours, lambda: house.desk.do(replace(ask, start=night)))
    refused(house, OutsideHours, lambda: house.desk.do(MoveBooking(booking_id=other.id, start=night)))
    assert house.desk.do(replace(ask, start=night, outside_hours=True)).start == night
    refused(house, WrongValue, lambda: house.desk.do(replace(ask, start=datetime(2026, 7, 1, 9, 0, 30, tzinfo=UTC))))


def test_a_cancelled_booking_is_over(house: House) -> None:
    cancelled = house.desk.do(CancelBooking(booking_id=booked(house).id, reason="ауырып қалды"))
    refused(house, WrongBookingState, lambda: house.desk.do(MarkArrived(booking_id=cancelled.id)))
    refused(house, WrongBookingState, lambda: house.owner.do(OpenVisit(booking_id=cancelled.id)))


def test_an_emergency_needs_its_reason_in_writing(house: House) -> None:
    ask = OpenEmergencyVisit(patient_id=patient(house).id, doctor_id=doctor_id(house), reason="  ")
    refused(house, EmergencyReasonNeeded, lambda: house.owner.do(ask))
    assert house.owner.do(replace(ask, reason="Кеудесі ауырды")).emergency_reason == "Кеудесі ауырды"


@pytest.mark.parametrize(
    "entry",
    [
        VisitEntry(vital_signs=VitalSigns(temperature="366")),
        VisitEntry(vital_signs=VitalSigns(pulse="көп")),
        VisitEntry(diagnoses=(Diagnosis(text="a"), Diagnosis(text="b"))),
    ],
)
def test_measurements_nobody_has_and_two_main_diagnoses_are_refused(house: House, entry: VisitEntry) -> None:
    opened = house.owner.do(OpenVisit(booking_id=booked(house).id))
    refused(house, WrongValue, lambda: house.owner.do(SaveVisit(visit_id=opened.id, revision=opened.revision, entry=entry)))


def test_a_visit_without_a_diagnosis_is_not_frozen(house: House) -> None:
    opened = house.owner.do(OpenVisit(booking_id=booked(house).id))
    refused(house, DocumentIncomplete, lambda: house.owner.do(FreezeVisit(visit_id=opened.id)))


def test_a_signed_document_is_never_edited_only_replaced(house: House, authority: Authority, tmp_path: Path) -> None:
    document_id = signed(house, key(authority, tmp_path))
    made = house.owner.do(GetDocument(document_id=document_id)).document
    closed = house.owner.do(ListDocuments(visit_id=made.visit_id))[0].visit_id
    refused(house, VisitClosed, lambda: house.owner.do(SaveVisit(visit_id=closed, revision=2, entry=ENTRY)))
    refused(house, VisitClosed, lambda: house.owner.do(FreezeVisit(visit_id=closed)))
    house.owner.do(ReopenVisit(visit_id=closed, reason="Описка"))
    second = house.owner.do(FreezeVisit(visit_id=closed))
    assert second.replaces == document_id
    assert house.owner.do(GetDocument(document_id=document_id)).verdicts[0].valid


def test_a_signature_over_other_bytes_or_by_somebody_else_is_refused(
    house: House, authority: Authority, tmp_path: Path
) -> None:
    document = house.owner.do(FreezeVisit(visit_id=visit(house).id))
    mine, other = key(authority, tmp_path), key(authority, tmp_path, iin="900202400012")
    refused(house, SignatureRefused, lambda: house.owner.do(AskToSign(document_id=document.id, certificate=other.certificate)))
    ask = house.owner.do(AskToSign(document_id=document.id, certificate=mine.certificate))
    for cms in (mine.sign(ask.data + b" ", at=MONDAY), other.sign(ask.data, at=MONDAY), b"", b"\x30\x80"):
        refused(house, SignatureRefused, lambda cms=cms: house.owner.do(AcceptSignature(document_id=document.id, cms=cms)))
    assert house.owner.do(GetDocument(document_id=document.id)).document.state is DocumentState.FROZEN


def test_a_revoked_key_is_refused_with_its_reason(house: House, authority: Authority, tmp_path: Path) -> None:
    path = tmp_path / "revoked.p12"
    serial = authority.issue(
        Subject(common_name="СЕЙІТҚАЛИ ӘСЕЛ", iin="850101400011"), path, password="Aa123456", life=timedelta(days=30)
    )
    authority.revoke(serial, reason="keyCompromise")
    (crl,) = authority.folder.glob("*.crl")
    house.owner.do(AddTrust(data=crl.read_bytes(), training=True))
    document = house.owner.do(FreezeVisit(visit_id=visit(house).id))
    signer = open_key_file(path, "Aa123456")
    told = refused(
        house, SignatureRefused, lambda: house.owner.do(AskToSign(document_id=document.id, certificate=signer.certificate))
    )
    assert told.facts["reason"] == "REVOKED"
    assert "keyCompromise" in str(told.facts["detail"])


def test_one_signs_once(house: House, authority: Authority, tmp_path: Path) -> None:
    signer = key(authority, tmp_path)
    document_id = signed(house, signer)
    refused(house, AlreadySigned, lambda: house.owner.do(AskToSign(document_id=document_id, certificate=signer.certificate)))


def test_an_administrator_without_a_doctor_cannot_sign(house: House) -> None:
    with pytest.raises(Forbidden):
        house.office.do(FreezeVisit(visit_id=visit(house).id))


def test_the_outgoing_item_belongs_to_the_signature(house: House, authority: Authority, tmp_path: Path) -> None:
    before = house.desk.do(GetDeliveryCounts()).open
    document_id = signed(house, key(authority, tmp_path))
    with_destination = Destination(
        id="stand", kind="fhir-document", url="https://127.0.0.1:1/fhir", authority="", training=True
    )
    assert house.owner.do(GetDocument(document_id=document_id)).document.state is DocumentState.SIGNED
    house.owner.do(SaveDestination(destination=with_destination))
    sent = signed(house, key(authority, tmp_path))
    assert house.owner.do(GetDocument(document_id=sent)).document.state is DocumentState.QUEUED
    assert house.desk.do(GetDeliveryCounts()).open == before + 1


@pytest.mark.parametrize("url", ["http://example.kz/fhir", "ftp://example.kz", "https://", "кабинет"])
def test_only_https_destinations_are_taken(house: House, url: str) -> None:
    destination = Destination(id="x", kind="fhir-document", url=url, authority="", training=True)
    refused(house, DestinationRefused, lambda: house.owner.do(SaveDestination(destination=destination)))


def test_each_record_touched_has_one_event(house: House) -> None:
    made = booked(house)
    house.desk.do(MoveBooking(booking_id=made.id, start=made.start + timedelta(hours=2)))
    house.desk.do(MarkArrived(booking_id=made.id))
    rows = house.office.do(AuditOfRecord(kind="booking", record_id=made.id))
    assert [row.event.action for row in rows] == ["created", "moved", "arrived"]


def test_what_was_registered_is_found_and_read_back(house: House) -> None:
    made = patient(house, phones=(Phone(number="8 701 555 44 33"),), birth_date=date(1999, 9, 9))
    assert made.phones[0].number == "+77015554433"
    assert [row.id for row in house.desk.do(FindPatients(typed=f"{made.name.family} 554433"))] == [made.id]
    assert house.desk.do(GetPatient(patient_id=made.id)) == made


def test_first_start_asks_for_all_the_law_asks() -> None:
    from mis_desktop.services.practices import check_first_start

    for field in ("name", "licence_number", "phone"):
        with pytest.raises(Missing):
            check_first_start(first_start(**{field: ""}))
    with pytest.raises(UserError):
        check_first_start(first_start(bin_iin="123"))
