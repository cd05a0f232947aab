"""Stores with a doctor and patients in them, without a vault: the key is given."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from mis_desktop.domain.access import Role, User
from mis_desktop.domain.patients import Patient
from mis_desktop.domain.people import Coded, PersonName, Phone, Sex
from mis_desktop.domain.schedule import Booking, Doctor
from mis_desktop.storage.store import SqlStore, open_store

KEY = bytes(range(32))
NOW = datetime(2026, 5, 12, 4, 0, tzinfo=UTC)


def new_store(folder: Path, *, patients: int = 1) -> SqlStore:
    """Return a fresh store with the doctor `d` and patients p0, p1…"""
    folder.mkdir(exist_ok=True)
    store = open_store(folder, KEY, create=True)
    with store.writing() as work:
        work.users.add(User(id="u", login="asel", name=PersonName(family="Сейіт"), roles=(Role.DOCTOR,), created_at=NOW))
        work.doctors.add(Doctor(id="d", user_id="u", name=PersonName(family="Сейіт"), iin="", specialty=Coded(text="терапия")))
        for number in range(patients):
            work.patients.add(patient(f"p{number}"))
    return store


def patient(id_: str, family: str = "Омаров", **changes: Any) -> Patient:
    """Return a card; `changes` replace fields."""
    plain = Patient(
        id=id_, name=PersonName(family=family, given="Әли"), birth_date=date(1980, 5, 17), sex=Sex.MALE, created_at=NOW
    )
    return replace(plain, **changes)


def phone(number: str) -> tuple[Phone, ...]:
    return (Phone(number=number),)


def booking(id_: str, start: int, end: int, **changes: Any) -> Booking:
    """Return a booking from minute `start` to `end` after NOW."""
    plain = Booking(
        id=id_,
        doctor_id="d",
        patient_id="p0",
        start=NOW + timedelta(minutes=start),
        end=NOW + timedelta(minutes=end),
        created_at=NOW,
    )
    return replace(plain, **changes)
