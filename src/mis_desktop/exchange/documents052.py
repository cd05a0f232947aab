"""The entry of form 052/у as a FHIR R4 document Bundle: Composition first, every reference resolves inside.

The narrative of each section holds all that was written in it, so that a reader without our codes loses nothing.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from ..domain.patients import Patient
from ..domain.practices import Practice
from ..domain.schedule import Doctor
from ..domain.visits import Diagnosis, Prescription, Visit
from .canonical import write_canonical
from .parts052 import Json, Parts, directions
from .terms052 import (
    ALLERGIES,
    COMPLAINTS,
    DIAGNOSES,
    FORMS,
    HISTORY,
    KIND_TITLES,
    LOINC,
    OBJECTIVE,
    PLAN,
    PRESCRIPTIONS,
    RECOMMENDATIONS,
    TITLE,
    URI,
    VITALS,
    Section,
)
from .texts import filled, narrative


def document_bundle(*, document_id: str, practice: Practice, doctor: Doctor, patient: Patient, visit: Visit,
                    at: datetime, replaces: str = "") -> bytes:
    """Return the canonical bytes of the document. `at` is the moment of freezing, `replaces` the id it follows."""
    parts, entry = Parts(document_id, ZoneInfo(practice.zone)), visit.entry
    allergies, vitals = parts.allergies(patient), parts.vitals(entry.vital_signs, visit.opened_at)
    conditions = [parts.condition(number, diagnosis) for number, diagnosis in enumerate(entry.diagnoses)]
    medicines = [parts.prescription(number, prescribed, at) for number, prescribed in enumerate(entry.prescriptions)]
    sections = [
        _listed(ALLERGIES, allergies, [patient.passport.allergies]),
        _written(COMPLAINTS, entry.complaints), _written(HISTORY, entry.history), _written(OBJECTIVE, entry.objective),
        _listed(VITALS, vitals, [_vital_line(part) for part in vitals]),
        _listed(DIAGNOSES, conditions, [_diagnosis_line(diagnosis) for diagnosis in entry.diagnoses]),
        _written(PLAN, entry.plan),
        _listed(PRESCRIPTIONS, medicines, [_prescription_line(prescribed) for prescribed in entry.prescriptions]),
        _written(RECOMMENDATIONS, entry.recommendations)]
    resources = [
        _composition(parts, sections, at=at, replaces=replaces), parts.patient(patient), parts.practitioner(doctor),
        parts.organization(practice), parts.encounter(visit, conditions), *allergies, *vitals, *conditions, *medicines]
    return write_canonical(filled({
        "resourceType": "Bundle", "type": "document", "identifier": _own(document_id), "timestamp": parts.moment(at),
        "entry": [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in resources]}))


def _own(document_id: str) -> Json:
    return {"system": URI, "value": f"urn:uuid:{document_id}"}


def _composition(parts: Parts, sections: list[Json], *, at: datetime, replaces: str) -> Json:
    relates = [{"code": "replaces", "targetIdentifier": _own(replaces)}] if replaces else []
    return parts.part(
        "Composition", "composition", status="final", date=parts.moment(at), identifier=_own(parts.document_id),
        title=TITLE,
        type={"coding": [{"system": LOINC, "code": "34108-1", "display": "Outpatient Note"},
                         {"system": FORMS, "code": "052/у"}]},
        subject=parts.reference("patient"), encounter=parts.reference("encounter"),
        author=[parts.reference("practitioner")], custodian=parts.reference("organization"), relatesTo=relates,
        section=sections)


def _section(section: Section, lines: list[str], **more: list[Json]) -> Json:
    return {"title": section.title, "text": narrative(lines),
            "code": {"coding": [{"system": LOINC, "code": section.code, "display": section.display}]}, **more}


def _written(section: Section, typed: str) -> Json:
    return _section(section, [typed]) if typed.strip() else {}


def _listed(section: Section, parts: list[Json], lines: list[str]) -> Json:
    references = [{"reference": f"urn:uuid:{part['id']}"} for part in parts]
    return _section(section, lines, entry=references) if parts else {}


def _vital_line(part: Json) -> str:
    values = [part["valueQuantity"]] if "valueQuantity" in part else [c["valueQuantity"] for c in part["component"]]
    return f"{part['code']['text']}: {'/'.join(value['value'].text for value in values)} {values[0]['unit']}"


def _diagnosis_line(diagnosis: Diagnosis) -> str:
    return f"{KIND_TITLES[diagnosis.kind]}: {diagnosis.code} {diagnosis.text}".replace(":  ", ": ")


def _prescription_line(prescribed: Prescription) -> str:
    return "; ".join(filter(None, (prescribed.medicine, directions(prescribed), prescribed.note)))
