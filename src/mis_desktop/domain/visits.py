"""A visit and its entry in form 052/у. Measured numbers stay the text that was typed: 36.60 is not 36.6."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from .documents import DocumentState
from .errors import WrongValue

_MEASURED = re.compile(r"[0-9]{1,3}([.,][0-9]{1,2})?")


class VisitState(StrEnum):
    """FHIR R4 Encounter.status, those a practice needs."""

    OPEN = "in-progress"
    CLOSED = "finished"


class DiagnosisKind(StrEnum):
    """Main, accompanying or complication (form 052/у)."""

    MAIN = "main"
    ACCOMPANYING = "accompanying"
    COMPLICATION = "complication"


@dataclass(frozen=True, slots=True, kw_only=True)
class VitalSigns:
    """Measurements as typed. Units: °C, /min, mmHg, mmHg, /min, %, cm, kg. Empty = not measured."""

    temperature: str = ""
    pulse: str = ""
    systolic: str = ""
    diastolic: str = ""
    respiration: str = ""
    saturation: str = ""
    height: str = ""
    weight: str = ""


VITAL_RANGES: dict[str, tuple[int, int]] = {  # what a living person can have; outside it is a slip of the finger
    "temperature": (25, 45), "pulse": (10, 350), "systolic": (30, 320), "diastolic": (10, 220),
    "respiration": (2, 120), "saturation": (10, 100), "height": (20, 260), "weight": (0, 650),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """An ICD-10 diagnosis; without a code it is free text, "not from the book"."""

    text: str
    code: str = ""
    kind: DiagnosisKind = DiagnosisKind.MAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """One prescribed medicine; `code` is empty when the medicine was typed freely."""

    medicine: str
    code: str = ""
    dose: str = ""
    route: str = ""
    frequency: str = ""
    duration: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitEntry:
    """What the doctor writes: the entry of form 052/у."""

    complaints: str = ""
    history: str = ""
    objective: str = ""
    vital_signs: VitalSigns = VitalSigns()
    diagnoses: tuple[Diagnosis, ...] = ()
    plan: str = ""
    prescriptions: tuple[Prescription, ...] = ()
    recommendations: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A visit opens from a booking; without one it is an emergency with a written reason (point 9)."""

    id: str
    patient_id: str
    doctor_id: str
    booking_id: str = ""
    emergency_reason: str = ""
    repeat: bool = False
    opened_at: datetime
    closed_at: datetime | None = None
    state: VisitState = VisitState.OPEN
    entry: VisitEntry = VisitEntry()
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRow:
    """A line of the visits report."""

    visit_id: str
    opened_at: datetime
    closed_at: datetime | None
    doctor: str
    patient: str
    iin: str
    birth_date: str
    phone: str
    diagnosis_code: str
    diagnosis: str
    emergency_reason: str
    document_state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PastVisit:
    """A line of a patient's history: who saw the patient, what for, what was measured, where the newest document stands."""

    visit_id: str
    opened_at: datetime
    state: VisitState
    doctor: str
    specialty: str
    diagnoses: tuple[Diagnosis, ...]
    vital_signs: VitalSigns
    document_id: str = ""
    document_state: DocumentState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Typed text that is not yet part of a record: offered on return with its time, never resurrected silently."""

    visit_id: str
    base_revision: int
    saved_at: datetime
    entry: VisitEntry


def vital_sign_fits(field: str, typed: str) -> bool:
    """Whether a measurement is a plain decimal number that somebody alive can have; nothing typed fits."""
    low, high = VITAL_RANGES[field]
    return not typed or (bool(_MEASURED.fullmatch(typed)) and low <= float(typed.replace(",", ".")) <= high)


def check_vital_signs(signs: VitalSigns) -> None:
    """Raise WrongValue for a measurement that does not fit."""
    for field in VITAL_RANGES:
        typed: str = getattr(signs, field)
        if not vital_sign_fits(field, typed):
            raise WrongValue(field=field, value=typed)


def body_mass_index(signs: VitalSigns) -> str:
    """Return kg/m² with one decimal place, as text; empty unless height and weight fit."""
    measured = (("height", signs.height), ("weight", signs.weight))
    if not all(typed and vital_sign_fits(field, typed) for field, typed in measured):
        return ""
    height, weight = (Decimal(typed.replace(",", ".")) for _, typed in measured)
    return str((weight / (height / 100) ** 2).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP))


def missing_for_document(entry: VisitEntry) -> tuple[str, ...]:
    """Return the fields without which form 052/у cannot be made, in the form's order."""
    there = {"complaints": entry.complaints.strip(), "diagnoses": main_diagnosis(entry)}
    return tuple(field for field, value in there.items() if not value)


def main_diagnosis(entry: VisitEntry) -> Diagnosis | None:
    """Return the main diagnosis, or None."""
    return next((d for d in entry.diagnoses if d.kind is DiagnosisKind.MAIN), None)
