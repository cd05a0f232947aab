"""The entry of form 052/у as a FHIR R4 document Bundle: Composition first, every reference resolves inside.

Identifiers of parts are derived from the document's id, so freezing the same facts gives the same bytes.
"""

from __future__ import annotations

import html
import uuid
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from ..domain.patients import Patient
from ..domain.people import PersonName, Sex
from ..domain.practices import Practice
from ..domain.schedule import Doctor
from ..domain.visits import Diagnosis, DiagnosisKind, Prescription, Visit, VisitEntry
from .canonical import Decimal, write_canonical

LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
# HL7 publishes no system for the IIN (regulation notes 2.7); these are ours until a practice has its arc of 1.2.398.
IIN, BIN, LICENCE, FORMS = (f"urn:mis:kz:{name}" for name in ("iin", "bin", "licence", "form"))
VITALS = (("temperature", "8310-5", "Температура тела", "Cel"), ("pulse", "8867-4", "Пульс", "/min"),
          ("systolic", "8480-6", "АД систолическое", "mm[Hg]"), ("diastolic", "8462-4", "АД диастолическое", "mm[Hg]"),
          ("respiration", "9279-1", "Частота дыхания", "/min"), ("saturation", "59408-5", "Сатурация", "%"),
          ("height", "8302-2", "Рост", "cm"), ("weight", "29463-7", "Масса тела", "kg"))
SECTIONS = (("complaints", "10154-3", "Жалобы / Шағымдары"), ("history", "10164-2", "Анамнез / Анамнезі"),
            ("objective", "29545-1", "Объективный статус / Объективті жағдайы"), ("plan", "18776-5", "План / Жоспары"),
            ("recommendations", "69730-0", "Рекомендации / Ұсынымдар"))
KINDS = {DiagnosisKind.MAIN: "основной / негізгі", DiagnosisKind.ACCOMPANYING: "сопутствующий / қосалқы",
         DiagnosisKind.COMPLICATION: "осложнение / асқынуы"}


def document_bundle(*, document_id: str, practice: Practice, doctor: Doctor, patient: Patient, visit: Visit,
                    at: datetime, replaces: str = "") -> bytes:
    """Return the canonical bytes of the document."""
    return _Bundle(document_id, practice, doctor, patient, visit, at, replaces).write()


class _Bundle:
    """One document in the making."""

    def __init__(self, document_id: str, practice: Practice, doctor: Doctor, patient: Patient, visit: Visit,
                 at: datetime, replaces: str) -> None:
        self._id, self._practice, self._doctor, self._patient = document_id, practice, doctor, patient
        self._visit, self._at, self._replaces = visit, at, replaces
        self._zone = ZoneInfo(practice.zone)

    def write(self) -> bytes:
        entry = self._visit.entry
        vitals = self._vitals(entry)
        conditions = [self._condition(number, d) for number, d in enumerate(entry.diagnoses)]
        requests = [self._request(number, p) for number, p in enumerate(entry.prescriptions)]
        parts = [self._subject(), self._practitioner(), self._organization(), self._encounter(conditions),
                 *vitals, *conditions, *requests]
        entries = [self._composition(entry, vitals, conditions, requests), *parts]
        return write_canonical({
            "resourceType": "Bundle", "type": "document", "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{self._id}"},
            "timestamp": self._moment(self._at),
            "entry": [{"fullUrl": f"urn:uuid:{part['id']}", "resource": part} for part in entries]})

    def _part(self, kind: str, role: str, **facts: Any) -> dict[str, Any]:
        part_id = str(uuid.uuid5(uuid.UUID(self._id), role))
        return {"resourceType": kind, "id": part_id, **{name: value for name, value in facts.items() if value}}

    def _reference(self, role: str) -> dict[str, str]:
        return {"reference": f"urn:uuid:{uuid.uuid5(uuid.UUID(self._id), role)}"}

    def _moment(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).isoformat(timespec="seconds")

    def _composition(self, entry: VisitEntry, vitals: list[Any], conditions: list[Any], requests: list[Any]) -> dict[str, Any]:
        sections = {name: self._section(title, code, getattr(entry, name)) for name, code, title in SECTIONS}
        ordered = [sections["complaints"], sections["history"], sections["objective"],
                   self._list("Показатели / Көрсеткіштер", "8716-3", vitals, [_vital_text(v) for v in vitals]),
                   self._list("Диагнозы / Диагноздар", "29308-4", conditions, [_diagnosis_text(d) for d in entry.diagnoses]),
                   sections["plan"],
                   self._list("Назначения / Тағайындаулар", "10160-0", requests,
                              [_prescription_text(p) for p in entry.prescriptions]),
                   sections["recommendations"]]
        relates = [{"code": "replaces", "targetIdentifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{self._replaces}"}}]
        return self._part(
            "Composition", "composition", status="final", date=self._moment(self._at),
            identifier={"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{self._id}"},
            type={"coding": [{"system": LOINC, "code": "34108-1", "display": "Outpatient Note"},
                             {"system": FORMS, "code": "052/у"}]},
            title="Медицинская карта амбулаторного пациента, запись приёма / "
                  "Амбулаториялық пациенттің медициналық картасы, қабылдау жазбасы",
            subject=self._reference("patient"), encounter=self._reference("encounter"),
            author=[self._reference("practitioner")], custodian=self._reference("organization"),
            relatesTo=relates if self._replaces else None, section=[s for s in ordered if s])

    def _section(self, title: str, code: str, typed: str) -> dict[str, Any] | None:
        return _section(title, code, [typed]) if typed.strip() else None

    def _list(self, title: str, code: str, parts: list[dict[str, Any]], lines: list[str]) -> dict[str, Any] | None:
        if not parts:
            return None
        return {**_section(title, code, lines), "entry": [{"reference": f"urn:uuid:{part['id']}"} for part in parts]}

    def _subject(self) -> dict[str, Any]:
        patient = self._patient
        address = {"text": patient.address.text}
        if patient.address.place.code:
            address["city"] = patient.address.place.text
        gender = patient.sex.value if patient.sex is not Sex.UNKNOWN else "unknown"
        return self._part(
            "Patient", "patient", identifier=[{"system": IIN, "value": patient.iin}] if patient.iin else None,
            name=[_name(patient.name)], gender=gender,
            birthDate=patient.birth_date.isoformat() if patient.birth_date else None,
            telecom=[{"system": "phone", "use": p.use, "value": p.number} for p in patient.phones],
            address=[address] if patient.address.text else None)

    def _practitioner(self) -> dict[str, Any]:
        return self._part("Practitioner", "practitioner", identifier=[{"system": IIN, "value": self._doctor.iin}],
                          name=[_name(self._doctor.name)],
                          qualification=[{"code": {"text": self._doctor.specialty.text}}])

    def _organization(self) -> dict[str, Any]:
        practice = self._practice
        return self._part(
            "Organization", "organization", name=practice.name,
            identifier=[{"system": BIN, "value": practice.bin_iin},
                        {"system": LICENCE, "value": practice.licence_number,
                         "period": {"start": practice.licence_date.isoformat()}}],
            telecom=[{"system": "phone", "value": practice.phone}],
            address=[{"text": practice.address.text}] if practice.address.text else None)

    def _encounter(self, conditions: list[dict[str, Any]]) -> dict[str, Any]:
        visit = self._visit
        period = {"start": self._moment(visit.opened_at)}
        if visit.closed_at:
            period["end"] = self._moment(visit.closed_at)
        emergency = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "EMER"}
        ambulatory = {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"}
        return self._part(
            "Encounter", "encounter", identifier=[{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{visit.id}"}],
            status="finished", period=period, subject=self._reference("patient"),
            serviceProvider=self._reference("organization"),
            participant=[{"individual": self._reference("practitioner")}],
            reasonCode=[{"text": visit.emergency_reason}] if visit.emergency_reason else None,
            diagnosis=[{"condition": {"reference": f"urn:uuid:{c['id']}"}} for c in conditions],
            **{"class": emergency if visit.emergency_reason else ambulatory})

    def _vitals(self, entry: VisitEntry) -> list[dict[str, Any]]:
        typed = [(code, title, unit, getattr(entry.vital_signs, name)) for name, code, title, unit in VITALS]
        category = [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}]
        return [self._part(
            "Observation", f"vital {code}", status="final", category=category, subject=self._reference("patient"),
            encounter=self._reference("encounter"), effectiveDateTime=self._moment(self._visit.opened_at),
            code={"coding": [{"system": LOINC, "code": code}], "text": title},
            valueQuantity={"value": Decimal(value.replace(",", ".")), "unit": unit, "system": UCUM, "code": unit})
            for code, title, unit, value in typed if value]

    def _condition(self, number: int, diagnosis: Diagnosis) -> dict[str, Any]:
        code: dict[str, Any] = {"text": diagnosis.text}
        if diagnosis.code:
            code["coding"] = [{"system": ICD10, "code": diagnosis.code}]
        return self._part("Condition", f"condition {number}", subject=self._reference("patient"), code=code,
                          encounter=self._reference("encounter"), category=[{"text": KINDS[diagnosis.kind]}])

    def _request(self, number: int, prescription: Prescription) -> dict[str, Any]:
        medicine: dict[str, Any] = {"text": prescription.medicine}
        if prescription.code:
            medicine["coding"] = [{"code": prescription.code}]
        dosage = ", ".join(filter(None, (prescription.dose, prescription.route, prescription.frequency, prescription.duration)))
        return self._part(
            "MedicationRequest", f"prescription {number}", status="active", intent="order",
            medicationCodeableConcept=medicine, subject=self._reference("patient"),
            encounter=self._reference("encounter"), requester=self._reference("practitioner"),
            dosageInstruction=[{"text": dosage}] if dosage else None,
            note=[{"text": prescription.note}] if prescription.note else None)


def _section(title: str, code: str, lines: list[str]) -> dict[str, Any]:
    body = "".join(f"<p>{'<br/>'.join(html.escape(part) for part in line.splitlines())}</p>" for line in lines)
    return {"title": title, "code": {"coding": [{"system": LOINC, "code": code}]},
            "text": {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{body}</div>'}}


def _name(name: PersonName) -> dict[str, Any]:
    given = [part for part in (name.given, name.patronymic) if part]
    return {"text": name.full, "family": name.family, **({"given": given} if given else {})}


def _vital_text(part: dict[str, Any]) -> str:
    return f"{part['code']['text']}: {part['valueQuantity']['value'].text} {part['valueQuantity']['unit']}"


def _diagnosis_text(diagnosis: Diagnosis) -> str:
    return f"{KINDS[diagnosis.kind]}: {diagnosis.code} {diagnosis.text}".replace(":  ", ": ")


def _prescription_text(prescription: Prescription) -> str:
    return ", ".join(filter(None, (prescription.medicine, prescription.dose, prescription.route, prescription.frequency,
                                   prescription.duration, prescription.note)))
