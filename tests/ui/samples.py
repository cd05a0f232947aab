"""A patient as the window's tests know one."""

from __future__ import annotations

from datetime import UTC, date, datetime

from mis_desktop.domain.identifiers import synthetic_iin
from mis_desktop.domain.patients import PassportPart, Patient
from mis_desktop.domain.people import PersonName, Phone, Sex

TODAY = date(2026, 11, 23)
BORN = date(1978, 4, 12)
PERSON = Patient(
    id="p",
    name=PersonName(family="Жұмабаева", given="Гүлнар", patronymic="Қайратқызы"),
    birth_date=BORN,
    sex=Sex.FEMALE,
    iin=synthetic_iin(BORN, Sex.FEMALE, serial=17),
    phones=(Phone(number="+77012345678"),),
    passport=PassportPart(allergies="пенициллин"),
    created_at=datetime(2026, 1, 5, 4, 0, tzinfo=UTC),
)
