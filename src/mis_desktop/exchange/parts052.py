"""The parts of a 052/у document as FHIR R4 resources: people, practice, visit, measurements, diagnoses, prescriptions.

Identifiers are derived from the document's id and the part's role, so freezing the same facts gives the same bytes.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.patients import Patient
from ..domain.people import Coded, PersonName
from ..domain.practices import Practice
from ..domain.schedule import Doctor
from ..domain.visits import Diagnosis, Prescription, Visit, VitalSigns
from .canonical import Decimal, timestamp
from .terms052 import (
    BIN,
    DIASTOLIC,
    FIRST_VISIT,
    HL7,
    ICD10,
    IIN,
    KIND_TITLES,
    KINDS,
    LICENCE,
    LOINC,
    MEASURES,
    MEDICINES,
    PRESSURE,
    REPEAT_VISIT,
    SPECIALTIES,
    SYSTOLIC,
    UCUM,
    URI,
    Measure,
)

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Parts:
    """Makes the resources of one document. Empty values are left out later, by the writer of the Bundle."""

    document_id: str
    zone: ZoneInfo

    def part(self, kind: str, role: str, **facts: Any) -> Json:
        """Return a resource whose id belongs to the document and the role."""
        return {"resourceType": kind, "id": self._id(role), **facts}

    def reference(self, role: str) -> Json:
        """Return a reference to the part with that role."""
        return {"reference": f"urn:uuid:{self._id(role)}"}

    def moment(self, moment: datetime) -> str:
        """Return a moment in the practice's zone, with its offset."""
        return timestamp(moment, self.zone)

    def _id(self, role: str) -> str:
        return str(uuid.uuid5(uuid.UUID(self.document_id), role))

    def patient(self, patient: Patient) -> Json:
        """The subject of the document."""
        place = patient.address.place
        return self.part(
            "Patient", "patient", identifier=[{"system": IIN, "value": patient.iin}] if patient.iin else [],
            name=[_name(patient.name)], gender=patient.sex.value,
            birthDate=patient.birth_date.isoformat() if patient.birth_date else "",
            telecom=[{"system": "phone", "use": phone.use, "value": phone.number} for phone in patient.phones],
            address=[{"text": patient.address.text, "city": place.text if place.code else ""}])

    def practitioner(self, doctor: Doctor) -> Json:
        """The author, by the IIN that the signing certificate must carry."""
        return self.part("Practitioner", "practitioner", identifier=[{"system": IIN, "value": doctor.iin}],
                         name=[_name(doctor.name)], qualification=[{"code": _coded(doctor.specialty, SPECIALTIES)}])

    def organization(self, practice: Practice) -> Json:
        """The practice with its licence; its number is a BIN, or the owner's IIN (digit 5 of a BIN is 4, 5 or 6)."""
        system = BIN if practice.bin_iin[4:5] in ("4", "5", "6") else IIN
        licence = {"system": LICENCE, "value": practice.licence_number,
                   "period": {"start": practice.licence_date.isoformat()}}
        return self.part("Organization", "organization", name=practice.name,
                         identifier=[{"system": system, "value": practice.bin_iin}, licence],
                         telecom=[{"system": "phone", "value": practice.phone}],
                         address=[{"text": practice.address.text}])

    def encounter(self, visit: Visit, conditions: list[Json]) -> Json:
        """The visit; without a booking it is an emergency with a written reason (ҚР ДСМ-80 point 9)."""
        code, display = ("EMER", "emergency") if visit.emergency_reason else ("AMB", "ambulatory")
        return self.part(
            "Encounter", "encounter", identifier=[{"system": URI, "value": f"urn:uuid:{visit.id}"}], status="finished",
            period={"start": self.moment(visit.opened_at),
                    "end": self.moment(visit.closed_at) if visit.closed_at else ""},
            type=[{"text": REPEAT_VISIT if visit.repeat else FIRST_VISIT}],
            subject=self.reference("patient"), serviceProvider=self.reference("organization"),
            participant=[{"individual": self.reference("practitioner")}], reasonCode=[{"text": visit.emergency_reason}],
            diagnosis=[{"condition": {"reference": f"urn:uuid:{condition['id']}"}} for condition in conditions],
            **{"class": {"system": f"{HL7}/v3-ActCode", "code": code, "display": display}})

    def allergies(self, patient: Patient) -> list[Json]:
        """What the card says about allergies, as one text."""
        typed = patient.passport.allergies.strip()
        status = {"coding": [{"system": f"{HL7}/allergyintolerance-clinical", "code": "active"}]}
        made = self.part("AllergyIntolerance", "allergies", clinicalStatus=status, patient=self.reference("patient"),
                         code={"text": typed})
        return [made] if typed else []

    def vitals(self, signs: VitalSigns, at: datetime) -> list[Json]:
        """One Observation a measurement; the two pressures are components of one panel (FHIR vital signs)."""
        values = ((measure, _pressures(signs) if measure is PRESSURE else _single(getattr(signs, name), measure))
                  for name, measure in MEASURES.items())
        return [self._observation(measure, at, **value) for measure, value in values if value]

    def _observation(self, measure: Measure, at: datetime, **value: Any) -> Json:
        category = {"system": f"{HL7}/observation-category", "code": "vital-signs", "display": "Vital Signs"}
        return self.part(
            "Observation", f"vital {measure.codes[0][0]}", status="final", category=[{"coding": [category]}],
            code=_measure_code(measure), subject=self.reference("patient"), encounter=self.reference("encounter"),
            performer=[self.reference("practitioner")], effectiveDateTime=self.moment(at), **value)

    def condition(self, number: int, diagnosis: Diagnosis) -> Json:
        """A diagnosis; one that is not from the book has text only."""
        coding = [{"system": ICD10, "code": diagnosis.code}] if diagnosis.code.strip() else []
        kind = {"coding": [{"system": KINDS, "code": diagnosis.kind.value}], "text": KIND_TITLES[diagnosis.kind]}
        encounter = {"system": f"{HL7}/condition-category", "code": "encounter-diagnosis",
                     "display": "Encounter Diagnosis"}
        return self.part(
            "Condition", f"condition {number}", category=[{"coding": [encounter]}, kind],
            clinicalStatus={"coding": [{"system": f"{HL7}/condition-clinical", "code": "active"}]},
            code={"coding": coding, "text": diagnosis.text}, subject=self.reference("patient"),
            encounter=self.reference("encounter"), recorder=self.reference("practitioner"))

    def prescription(self, number: int, prescribed: Prescription, at: datetime) -> Json:
        """A prescribed medicine; its directions as one text and, where FHIR has a place, in parts."""
        dosage = {"text": directions(prescribed), "route": {"text": prescribed.route},
                  "timing": {"code": {"text": prescribed.frequency}}}
        return self.part(
            "MedicationRequest", f"prescription {number}", status="active", intent="order", authoredOn=self.moment(at),
            medicationCodeableConcept=_coded(Coded(text=prescribed.medicine, code=prescribed.code), MEDICINES),
            subject=self.reference("patient"), encounter=self.reference("encounter"),
            requester=self.reference("practitioner"), dosageInstruction=[dosage], note=[{"text": prescribed.note}])


def directions(prescribed: Prescription) -> str:
    """Return dose, route, frequency and duration as one text."""
    return ", ".join(filter(None, (prescribed.dose, prescribed.route, prescribed.frequency, prescribed.duration)))


def _name(name: PersonName) -> Json:
    return {"text": name.full, "family": name.family, "given": [name.given, name.patronymic]}


def _coded(value: Coded, system: str) -> Json:
    return {"coding": [{"system": system, "code": value.code}] if value.code.strip() else [], "text": value.text}


def _measure_code(measure: Measure) -> Json:
    return {"coding": [{"system": LOINC, "code": code, "display": display} for code, display in measure.codes],
            "text": measure.name}


def _single(typed: str, measure: Measure) -> Json:
    return {"valueQuantity": _quantity(typed, measure)} if typed else {}


def _pressures(signs: VitalSigns) -> Json:
    both = ((signs.systolic, SYSTOLIC), (signs.diastolic, DIASTOLIC))
    measured = [(typed, measure) for typed, measure in both if typed]
    return {"component": [{"code": _measure_code(measure), "valueQuantity": _quantity(typed, measure)}
                          for typed, measure in measured]} if measured else {}


def _quantity(typed: str, measure: Measure) -> Json:
    whole, _, rest = typed.replace(",", ".").partition(".")
    number = f"{whole.lstrip('0') or '0'}.{rest}" if rest else whole.lstrip("0") or "0"
    return {"value": Decimal(number), "unit": measure.unit, "system": UCUM, "code": measure.ucum}
