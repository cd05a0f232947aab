"""The patient's card: identity and the passport part of form 052/у (ҚР ДСМ-175/2020)."""

from __future__ import annotations

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
