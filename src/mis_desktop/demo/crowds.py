"""The patients of a rehearsal: invented people whose synthetic IINs fit birth date and sex, in the order they came."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from ..domain.identifiers import synthetic_iin
from ..domain.patients import PassportPart, Patient
from ..domain.people import Address, Coded, Contact, Phone, Sex
from .names import WORK, person_name, street_line

PREFIXES = ("700", "701", "702", "705", "707", "708", "747", "771", "775", "776", "777", "778")
TOWNS = (("г. Алматы", "750000000"), ("г. Каскелен", "195220100"), ("г. Талгар", "196220100"), ("г. Қонаев", "191010000"))
ALLERGIES = ("Пенициллин — крапивница", "Новокаин — отёк Квинке", "Пыльца полыни", "Домашняя пыль, шерсть кошки",
             "Аспирин — бронхоспазм", "Цефтриаксон — сыпь", "Цитрусовые", "Йод — дерматит", "Сульфаниламиды — сыпь",
             "Тозаң", "Сүт ақуызы", "Анальгин")
RISKS = ("Курение", "Избыточная масса тела", "Гиподинамия", "Отягощённая наследственность по сахарному диабету", "Шылым шегу")
# Ages at which people come for the first time: (share so far, from, to)
AGES = ((0.16, 0, 6), (0.25, 7, 17), (0.50, 18, 35), (0.74, 36, 55), (0.93, 56, 72), (1.0, 73, 88))


def new_id(chance: random.Random) -> str:
    """Return a UUID (version 4) that the seed determines; as scattered as those of everyday."""
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


@dataclass(slots=True)
class Crowd:
    """Makes patients; no two have the same IIN, and none has one of `taken`."""

    chance: random.Random
    taken: set[str] = field(default_factory=set)

    def come(self, days: list[date]) -> Iterator[Patient]:
        """Yield one patient a day of `days`, in their order (a day may stand there often)."""
        for day in days:
            yield self._patient(day)

    def chronic(self, day: date) -> Patient:
        """Return the woman with the long chart: 66 years old when she comes first."""
        return self._made(day, Sex.FEMALE, _birthday(self.chance, day, 66))

    def _patient(self, day: date) -> Patient:
        share = self.chance.random()
        low, high = next((low, high) for limit, low, high in AGES if share <= limit)
        sex = Sex.FEMALE if self.chance.random() < 0.57 else Sex.MALE
        return self._made(day, sex, _birthday(self.chance, day, self.chance.randint(low, high)))

    def _made(self, day: date, sex: Sex, born: date) -> Patient:
        chance = self.chance
        town, code = TOWNS[0] if chance.random() < 0.85 else chance.choice(TOWNS)
        grown = day.year - born.year >= 16
        contact = Contact(name=person_name(chance, Sex.FEMALE).full, relation="мать", phone=_phone(chance))
        iin = "" if chance.random() < 0.02 else self._iin(born, sex)
        return Patient(
            id=new_id(chance), name=person_name(chance, sex), birth_date=born, sex=sex, iin=iin,
            phones=tuple(Phone(number=_phone(chance)) for _ in range(1 + (chance.random() < 0.2))),
            address=Address(place=Coded(text=town, code=code, book="kato"), line=street_line(chance)),
            contacts=() if grown else (contact,), passport=_passport(chance, grown=grown),
            created_at=datetime.combine(day, time(3), tzinfo=UTC) + timedelta(minutes=chance.randint(0, 600)))

    def _iin(self, born: date, sex: Sex) -> str:
        while (iin := synthetic_iin(born, sex, serial=self.chance.randint(1, 9899))) in self.taken:
            pass
        self.taken.add(iin)
        return iin


def _phone(chance: random.Random) -> str:
    return f"+7{chance.choice(PREFIXES)}{chance.randint(1000000, 9999999)}"


def _birthday(chance: random.Random, day: date, age: int) -> date:
    """Return a birth date of somebody `age` years old on that day."""
    return day - timedelta(days=int(age * 365.25) + chance.randint(1, 364))


def _passport(chance: random.Random, *, grown: bool) -> PassportPart:
    return PassportPart(
        residence="город", citizenship="Казахстан",
        workplace=chance.choice(WORK) if grown and chance.random() < 0.6 else "",
        blood_group=chance.choice(("0 (I)", "A (II)", "B (III)", "AB (IV)")) if chance.random() < 0.4 else "",
        rhesus=chance.choice(("Rh+", "Rh+", "Rh+", "Rh−")) if chance.random() < 0.4 else "",
        allergies=chance.choice(ALLERGIES) if chance.random() < 0.18 else "",
        risk_factors=chance.choice(RISKS) if grown and chance.random() < 0.25 else "")
