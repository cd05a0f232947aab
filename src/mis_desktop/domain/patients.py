"""The patient's card: identity and the passport part of form 052/у (ҚР ДСМ-175/2020)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from .people import Address, Contact, PersonName, Phone, Sex


@dataclass(frozen=True, slots=True, kw_only=True)
class PassportPart:
    """The passport part and minimum data set of form 052/у; every field is free text and may be empty."""

    nationality: str = ""
    residence: str = ""  # city or village
    citizenship: str = ""
    workplace: str = ""  # work, study or child institution
    position: str = ""
    education: str = ""
    insurer: str = ""
    policy_number: str = ""
    reimbursement: str = ""
    social_status: str = ""
    visit_reason: str = ""
    blood_group: str = ""
    rhesus: str = ""
    allergies: str = ""
    risk_factors: str = ""
    disability: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """A card. `iin` is empty when there is none; `iin_reason` says why a wrong check digit was taken as in the document.

    `revision` counts saves and guards against two people saving over each other.
    """

    id: str
    name: PersonName
    birth_date: date | None = None
    sex: Sex = Sex.UNKNOWN
    iin: str = ""
    iin_reason: str = ""
    latin_family: str = ""
    latin_given: str = ""
    phones: tuple[Phone, ...] = ()
    address: Address = Address()
    contacts: tuple[Contact, ...] = ()
    passport: PassportPart = PassportPart()
    created_at: datetime
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientRow:
    """A line of the search list."""

    id: str
    full_name: str
    birth_date: date | None
    sex: Sex
    iin: str
    phone: str


def typed_date(word: str) -> date | None:
    """Read 12.03.1985, 12.03.85, 1985-03-12, 12031985 or 120385; None for anything else."""
    match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", word)
    if match:
        return _date(int(match[1]), int(match[2]), int(match[3]))
    match = re.fullmatch(r"(\d\d?)\.(\d\d?)\.(\d{4}|\d\d)", word) or re.fullmatch(r"(\d\d)(\d\d)(\d{4}|\d\d)", word)
    if not match:
        return None
    year = int(match[3])
    if year < 100:
        year += 2000 if year <= date.today().year % 100 else 1900  # noqa: DTZ011 - only the century matters
    return _date(year, int(match[2]), int(match[1]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
