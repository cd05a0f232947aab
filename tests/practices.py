"""A small real practice for tests and measurements: encrypted files, one person who is administrator and doctor."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mis_desktop.compose import create_practice
from mis_desktop.domain.access import Role
from mis_desktop.domain.people import Address, Coded, PersonName
from mis_desktop.domain.schedule import WorkingHours
from mis_desktop.services.practices import FirstStart, NewDoctor, NewUser

LOGIN, PASSWORD = "asel", "Qarlyg4sh-Uya"
HOURS = tuple(WorkingHours(weekday=day, start=8 * 60, end=20 * 60) for day in range(7))


def first_start(**changes: object) -> FirstStart:
    """Return the answers of a first start, every day 8:00–20:00; `changes` replace fields."""
    user = NewUser(login=LOGIN, password=PASSWORD, name=PersonName(family="Сейітқали", given="Әсел"), iin="850101400011",
                   roles=(Role.ADMINISTRATOR, Role.DOCTOR))
    facts: dict[str, object] = {
        "name": "Шипа", "bin_iin": "850101400011", "licence_number": "12345678", "licence_date": date(2024, 3, 1),
        "address": Address(line="Алматы, Абай 1"), "phone": "+77010000000", "users": (user,), "training": True,
        "doctors": (NewDoctor(login=LOGIN, specialty=Coded(text="терапия"), slot_minutes=20, hours=HOURS),)}
    return FirstStart(**{**facts, **changes})  # type: ignore[arg-type]


def make_practice(folder: Path, **changes: object) -> str:
    """Make a practice in `folder`, its recovery sheet beside it as `sheet.pdf`; returns the login."""
    create_practice(folder, first_start(**changes), recovery_sheet=folder.parent / "sheet.pdf")
    return LOGIN
