"""Invented facts of one visit, shared by the tests of documents, papers and deliveries."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from mis_desktop.domain.patients import PassportPart, Patient
from mis_desktop.domain.people import Address, Coded, PersonName, Phone, Sex
from mis_desktop.domain.practices import Practice
from mis_desktop.domain.schedule import Doctor
from mis_desktop.domain.visits import (
    Diagnosis,
    DiagnosisKind,
    Prescription,
    Visit,
    VisitEntry,
    VisitState,
    VitalSigns,
)
from mis_desktop.exchange.fhir import FhirWire

DOCUMENT = "7b1f2e0a-4c1d-4f5e-9a3b-0c2d4e6f8a10"
AT = datetime(2026, 10, 15, 4, 30, 5, 123456, tzinfo=UTC)
KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"

PRACTICE = Practice(
    id="11111111-1111-4111-8111-111111111111",
    name="Кабинет «Әділет-Мед» ЖШС",
    bin_iin="150340012345",
    licence_number="21012345",
    licence_date=date(2021, 4, 7),
    address=Address(place=Coded(text="Алматы"), line="пр. Абая, 10"),
    phone="+77273123456",
    created_at=AT,
)
DOCTOR = Doctor(
    id="22222222-2222-4222-8222-222222222222",
    user_id="u",
    iin="880101400123",
    name=PersonName(family="Өмірбекова", given="Гүлнәр", patronymic="Қайратқызы"),
    specialty=Coded(text="Терапевт", code="T1", book="specialties"),
)
PATIENT = Patient(
    id="33333333-3333-4333-8333-333333333333",
    name=PersonName(family="Қасымов", given="Ерлан", patronymic="Һәкімұлы"),
    birth_date=date(1979, 3, 2),
    sex=Sex.MALE,
    iin="790302300012",
    phones=(Phone(number="+77011234567"),),
    address=Address(
        place=Coded(text="Алматы", code="750000000", book="kato"), line="ул. Жібек жолы, 5, кв. 7"
    ),
    passport=PassportPart(allergies="Пенициллин: крапивница"),
    created_at=AT,
)
ENTRY = VisitEntry(
    complaints='Кашель <сухой> & "лающий",\nтемпература',
    history="Болен три дня.",
    objective=f"Зев гиперемирован. {KAZAKH}",
    vital_signs=VitalSigns(
        temperature="36.60", pulse="72", systolic="120", diastolic="80", saturation="98", weight="78,5"
    ),
    diagnoses=(
        Diagnosis(code="J20.9", text="Острый бронхит неуточнённый"),
        Diagnosis(text="Усталость", kind=DiagnosisKind.ACCOMPANYING),
        Diagnosis(code="J96.0", text="Дыхательная недостаточность", kind=DiagnosisKind.COMPLICATION),
    ),
    plan="Общий анализ крови.",
    recommendations="Тёплое питьё.",
    prescriptions=(
        Prescription(
            medicine="Амброксол",
            code="R05CB06",
            dose="30 мг",
            route="внутрь",
            frequency="3 раза в день",
            duration="7 дней",
            note="после еды",
        ),
        Prescription(medicine="Тёплое молоко"),
    ),
)
VISIT = Visit(
    id="44444444-4444-4444-8444-444444444444",
    patient_id=PATIENT.id,
    doctor_id=DOCTOR.id,
    booking_id="b",
    opened_at=datetime(2026, 10, 15, 4, 10, tzinfo=UTC),
    closed_at=AT,
    state=VisitState.CLOSED,
    entry=ENTRY,
)


def visit(**entry: Any) -> Visit:
    """Return the visit with some parts of its entry changed."""
    return replace(VISIT, entry=replace(ENTRY, **entry))


def frozen(**changes: Any) -> bytes:
    """Return the sample document's bytes, with some of its facts changed."""
    facts: dict[str, Any] = {
        "document_id": DOCUMENT,
        "practice": PRACTICE,
        "doctor": DOCTOR,
        "patient": PATIENT,
        "visit": VISIT,
        "at": AT,
        **changes,
    }
    return FhirWire().freeze(**facts)
