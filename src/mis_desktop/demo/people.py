"""The people of the demo practice: invented names, synthetic identifiers that no register has issued to them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from ..domain.identifiers import synthetic_iin
from ..domain.people import PersonName, Sex
from ..domain.visits import Diagnosis, DiagnosisKind, Prescription, VisitEntry, VitalSigns

FAMILIES = (("Қасымов", "Қасымова"), ("Нұрланов", "Нұрланова"), ("Ахметов", "Ахметова"), ("Ивановский", "Ивановская"),
            ("Сейітқали", "Сейітқали"), ("Жүнісов", "Жүнісова"), ("Төлегенов", "Төлегенова"), ("Петренко", "Петренко"))
GIVEN = {Sex.MALE: ("Ерлан", "Дәурен", "Асқар", "Сергей", "Мұрат", "Олжас"),
         Sex.FEMALE: ("Айгүл", "Гүлнәр", "Мадина", "Ольга", "Әсел", "Жанар")}
PATRONYMICS = {Sex.MALE: ("Қайратұлы", "Маратович", "Бекұлы", ""),
               Sex.FEMALE: ("Серікқызы", "Маратовна", "Асқарқызы", "")}


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPerson:
    """An invented person."""

    name: PersonName
    sex: Sex
    birth_date: date
    iin: str
    phone: str


def demo_person(seed: int, *, salt: str, ages: tuple[int, int]) -> DemoPerson:
    """Return the person that belongs to a seed; the same seed gives the same person."""
    chance = random.Random(f"{salt} {seed}")
    sex = chance.choice((Sex.MALE, Sex.FEMALE))
    born = date(2026 - chance.randint(*ages), chance.randint(1, 12), chance.randint(1, 28))
    name = PersonName(family=chance.choice(FAMILIES)[sex is Sex.FEMALE], given=chance.choice(GIVEN[sex]),
                      patronymic=chance.choice(PATRONYMICS[sex]))
    return DemoPerson(name=name, sex=sex, birth_date=born, iin=synthetic_iin(born, sex, serial=chance.randint(1, 9999)),
                      phone=f"+7701{chance.randint(1000000, 9999999)}")


def demo_entry() -> VisitEntry:
    """Return what the demo's doctor writes."""
    return VisitEntry(
        complaints="Кашель с мокротой, слабость, температура до 38,4 °C в течение трёх дней.",
        history="Заболел после переохлаждения. Лекарств не принимал. Аллергии не отмечает.",
        objective="Кожа чистая, зев гиперемирован. Дыхание жёсткое, сухие рассеянные хрипы. Тоны сердца ясные.",
        vital_signs=VitalSigns(temperature="37.80", pulse="92", systolic="125", diastolic="80", respiration="18",
                               saturation="97", height="176", weight="78.5"),
        diagnoses=(Diagnosis(code="J20.9", text="Острый бронхит неуточнённый", kind=DiagnosisKind.MAIN),
                   Diagnosis(code="J02.9", text="Острый фарингит неуточнённый", kind=DiagnosisKind.ACCOMPANYING)),
        plan="Общий анализ крови. Рентгенография органов грудной клетки при сохранении лихорадки. Контроль через 5 дней.",
        prescriptions=(Prescription(medicine="Амброксол", dose="30 мг", route="внутрь", frequency="3 раза в день",
                                    duration="7 дней"),
                       Prescription(medicine="Парацетамол", dose="500 мг", route="внутрь",
                                    frequency="при температуре выше 38,5 °C", duration="3 дня")),
        recommendations="Обильное тёплое питьё, покой. При одышке или ухудшении обратиться немедленно.")
