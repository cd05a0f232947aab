"""Code systems, codes and bilingual titles of form 052/у (ҚР ДСМ-175/2020). Data only.

Titles stand in both languages of the form, Russian first; the display names of codes are those of LOINC.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.visits import DiagnosisKind

LOINC, UCUM = "http://loinc.org", "http://unitsofmeasure.org"
ICD10 = "http://hl7.org/fhir/sid/icd-10"
URI = "urn:ietf:rfc:3986"  # the value is itself a URI
HL7 = "http://terminology.hl7.org/CodeSystem"
# HL7 publishes no system for IIN, BIN or the forms; these are ours until a practice has its own arc of 1.2.398.
IIN, BIN, LICENCE, FORMS, SPECIALTIES, MEDICINES, KINDS = (
    f"urn:mis:kz:{name}" for name in ("iin", "bin", "licence", "form", "specialty", "medicine", "diagnosis-kind"))

TITLE = ("Медицинская карта амбулаторного пациента, запись приёма / "
         "Амбулаториялық пациенттің медициналық картасы, қабылдау жазбасы")


@dataclass(frozen=True, slots=True)
class Section:
    """A section: LOINC code with its display, title in both languages."""

    code: str
    display: str
    title: str


ALLERGIES = Section("48765-2", "Allergies and adverse reactions Document",
                    "Аллергические реакции / Аллергиялық реакциялар")
COMPLAINTS = Section("10154-3", "Chief complaint Narrative - Reported", "Жалобы / Шағымдар")
HISTORY = Section("10164-2", "History of Present illness Narrative", "Анамнез заболевания / Ауру анамнезі")
OBJECTIVE = Section("29545-1", "Physical findings Narrative", "Объективный статус / Объективті жай-күйі")
VITALS = Section("8716-3", "Vital signs", "Витальные показатели / Өмірлік маңызды көрсеткіштер")
DIAGNOSES = Section("29308-4", "Diagnosis", "Диагнозы / Диагноздар")
PLAN = Section("18776-5", "Plan of care note", "План обследования и лечения / Тексеру және емдеу жоспары")
PRESCRIPTIONS = Section("57828-6", "Prescription list", "Назначения / Тағайындаулар")
RECOMMENDATIONS = Section("69730-0", "Instructions", "Рекомендации / Ұсынымдар")


@dataclass(frozen=True, slots=True)
class Measure:
    """A measurement: LOINC codes with displays, name in both languages, Russian unit, UCUM unit."""

    codes: tuple[tuple[str, str], ...]
    name: str
    unit: str
    ucum: str


PRESSURE = Measure((("85354-9", "Blood pressure panel with all children optional"),),
                   "Артериальное давление / Артериялық қысым", "мм рт. ст.", "mm[Hg]")
SYSTOLIC = Measure((("8480-6", "Systolic blood pressure"),), "АД систолическое / Систолалық АҚ", "мм рт. ст.", "mm[Hg]")
DIASTOLIC = Measure((("8462-4", "Diastolic blood pressure"),), "АД диастолическое / Диастолалық АҚ", "мм рт. ст.", "mm[Hg]")
MEASURES: dict[str, Measure] = {  # by field of VitalSigns (the pressures: both), in the order of the paper
    "temperature": Measure((("8310-5", "Body temperature"),), "Температура тела / Дене температурасы", "°C", "Cel"),
    "pulse": Measure((("8867-4", "Heart rate"),), "Пульс", "уд/мин", "/min"),
    "pressure": PRESSURE,
    "respiration": Measure((("9279-1", "Respiratory rate"),), "Частота дыхания / Тыныс алу жиілігі", "в мин", "/min"),
    "saturation": Measure((("2708-6", "Oxygen saturation in Arterial blood"),
                           ("59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry")),
                          "Сатурация (SpO₂)", "%", "%"),
    "height": Measure((("8302-2", "Body height"),), "Рост / Бойы", "см", "cm"),
    "weight": Measure((("29463-7", "Body weight"),), "Масса тела / Дене салмағы", "кг", "kg"),
}

KIND_TITLES = {DiagnosisKind.MAIN: "основной / негізгі", DiagnosisKind.ACCOMPANYING: "сопутствующий / ілеспе",
               DiagnosisKind.COMPLICATION: "осложнение / асқыну"}
FIRST_VISIT, REPEAT_VISIT = "первичный приём / алғашқы қабылдау", "повторный приём / қайталама қабылдау"
