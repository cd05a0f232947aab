"""What a doctor of the rehearsal writes: the condition fits season, age, sex and specialty; a lasting one comes again."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date

from ..domain.patients import Patient
from ..domain.people import Sex
from ..domain.visits import Diagnosis, DiagnosisKind, VisitEntry, VitalSigns
from .conditions import Condition, conditions

DESKS = {"t": ("therapy", "Терапия"), "p": ("paediatrics", "Педиатрия"), "c": ("cardiology", "Кардиология"),
         "e": ("endocrinology", "Эндокринология"), "n": ("neurology", "Неврология"),
         "w": ("obstetrics-gynaecology", "Акушерство и гинекология"), "o": ("otorhinolaryngology", "Оториноларингология"),
         "s": ("dermatovenereology", "Дерматовенерология")}
GROWN = 18
AGAIN = 0.65  # share of the visits that are for what a patient has lastingly
LONGEST_MEMORY = 200_000  # patients whose lasting condition is remembered


def age_on(born: date, day: date) -> int:
    """Return whole years on a day."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def suits(patient: Patient, desk: str, day: date) -> bool:
    """Whether somebody goes to a doctor of this kind: children to children's doctors, women to women's."""
    age = age_on(patient.birth_date or day, day)
    if desk == "p":
        return age < GROWN
    if desk == "w":
        return age >= 16 and patient.sex is Sex.FEMALE
    return age >= GROWN or desk in "os"


@dataclass(slots=True)
class Charts:
    """Writes entries; remembers what each patient has lastingly, by desk."""

    chance: random.Random
    lasting: dict[tuple[str, str], Condition] = field(default_factory=dict)
    _fitting: dict[tuple[str, int, Sex, int], tuple[list[Condition], list[int]]] = field(default_factory=dict)

    def write(self, patient: Patient, desk: str, day: date) -> tuple[VisitEntry, bool]:
        """Return an entry and whether the patient came for the same before."""
        known = self.lasting.get((patient.id, desk))
        again = known is not None and self.chance.random() < AGAIN
        condition = known if known is not None and again else self._condition(patient, desk, day)
        if condition.lasting and len(self.lasting) < LONGEST_MEMORY:
            self.lasting[patient.id, desk] = condition
        return self._entry(condition, patient, day), again

    def _condition(self, patient: Patient, desk: str, day: date) -> Condition:
        age = age_on(patient.birth_date or day, day)
        key = (desk, age, patient.sex, day.month)
        if key not in self._fitting:
            found = [c for c in conditions() if desk in c.desks and c.ages[0] <= age <= c.ages[1]
                     and c.sex in (Sex.UNKNOWN, patient.sex)]
            self._fitting[key] = found, [c.weight * c.season[day.month - 1] for c in found]
        found, weights = self._fitting[key]
        return self.chance.choices(found, weights)[0]

    def _entry(self, condition: Condition, patient: Patient, day: date) -> VisitEntry:
        choice, age = self.chance.choice, age_on(patient.birth_date or day, day)
        diagnoses = [Diagnosis(code=condition.code, text=condition.title)]
        other = self.lasting.get((patient.id, "t"))
        if other is not None and other is not condition:
            diagnoses.append(Diagnosis(code=other.code, text=other.title, kind=DiagnosisKind.ACCOMPANYING))
        prescribed = condition.medicines[:1 + int(self.chance.random() * len(condition.medicines))]
        allergy = patient.passport.allergies
        history = choice(condition.history) + (f" Аллергия: {allergy}." if allergy else " Аллергии не отмечает.")
        return VisitEntry(
            complaints=choice(condition.complaints), history=history, objective=choice(condition.objective),
            vital_signs=self._vitals(condition, age), diagnoses=tuple(diagnoses), plan=choice(condition.plan),
            prescriptions=prescribed, recommendations=choice(condition.advice))

    def _vitals(self, condition: Condition, age: int) -> VitalSigns:
        """Return measurements about what is usual at an age, moved by the condition; some are not taken."""
        gauss, shift, child = self.chance.gauss, condition.shift, age < 14
        low, high = (95 + age * 2, 58 + age) if child else (112 + age / 4, 72 + age / 10)
        height = min(178, 52 + 24 * age ** 0.6) if age < GROWN else 168
        weight = 3.5 + age * 3 if age < GROWN else 62 + age / 5
        signs = VitalSigns(
            temperature=f"{36.5 + shift.get('temperature', 0) / 10 + abs(gauss(0, 0.15)):.1f}",
            pulse=str(int((108 - age * 2 if child else 74) + shift.get("pulse", 0) + gauss(0, 6))),
            respiration=str(int((26 - age / 2 if child else 16) + shift.get("respiration", 0) + abs(gauss(0, 1)))),
            saturation=str(min(99, int(98 + shift.get("saturation", 0) - abs(gauss(0, 0.7))))))
        if age >= 7:
            signs = replace(signs, systolic=str(int(low + shift.get("systolic", 0) + gauss(0, 8))),
                            diastolic=str(int(high + shift.get("diastolic", 0) + gauss(0, 5))))
        if self.chance.random() < 0.3:
            signs = replace(signs, height=str(int(height + gauss(0, 6))),
                            weight=f"{max(3.0, weight + shift.get('weight', 0) + gauss(0, weight / 8)):.1f}")
        return signs
