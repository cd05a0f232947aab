"""Who plays in the rehearsal's day: three doctors, their patients and the cases they come with. All of it is invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ..domain.identifiers import synthetic_iin
from ..domain.people import PersonName, Sex
from ..domain.visits import Diagnosis, DiagnosisKind, Prescription, VisitEntry, VitalSigns

_MALE, _FEMALE = Sex.MALE, Sex.FEMALE


@dataclass(frozen=True, slots=True, kw_only=True)
class CastDoctor:
    """A doctor of the rehearsal; `specialty` is a code of the starter book."""

    login: str
    name: PersonName
    iin: str
    specialty: str
    slot_minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CastPatient:
    """A patient of the rehearsal."""

    name: PersonName
    sex: Sex
    birth_date: date
    iin: str
    phone: str
    line: str
    allergies: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CastCase:
    """Why somebody comes, and what the doctor writes then."""

    reason: str
    entry: VisitEntry


DOCTORS = (
    CastDoctor(login="doctor", name=PersonName(family="Ахметова", given="Дина", patronymic="Серікқызы"), slot_minutes=20,
               iin=synthetic_iin(date(1984, 5, 17), _FEMALE, serial=411), specialty="therapy"),
    CastDoctor(login="doctor2", name=PersonName(family="Ким", given="Сергей", patronymic="Викторович"), slot_minutes=30,
               iin=synthetic_iin(date(1979, 11, 3), _MALE, serial=412), specialty="cardiology"),
    CastDoctor(login="doctor3", name=PersonName(family="Нұрланова", given="Айгүл"), slot_minutes=30,
               iin=synthetic_iin(date(1988, 2, 26), _FEMALE, serial=413), specialty="neurology"),
)

_PEOPLE = (  # family, given, patronymic, sex, birth date, street, allergies
    ("Жұмабаева", "Гүлнар", "Қайратқызы", _FEMALE, date(1978, 4, 12), "Абай даңғылы, 52, 17-пәтер", "Пенициллин: крапивница"),
    ("Оспанов", "Болат", "Маратұлы", _MALE, date(1961, 9, 30), "ул. Жандосова, 8, кв. 44", ""),
    ("Петрова", "Ирина", "Алексеевна", _FEMALE, date(1990, 1, 21), "ул. Тимирязева, 71, кв. 3", "Йод, контраст"),
    ("Сүлейменов", "Тимур", "Ерланұлы", _MALE, date(1985, 7, 8), "Сәтбаев көшесі, 30, 5-пәтер", ""),
    ("Рахимова", "Сәуле", "Бекқызы", _FEMALE, date(1972, 12, 2), "мкр. Самал-2, 14, кв. 61", "Лидокаин: отёк"),
    ("Ли", "Андрей", "Олегович", _MALE, date(1995, 3, 15), "ул. Розыбакиева, 120, кв. 9", "Амоксициллин: отёк Квинке"),
    ("Бекмұрат", "Нұрсұлтан", "Дәуренұлы", _MALE, date(1968, 6, 19), "Төле би көшесі, 189, 28-пәтер", ""),
    ("Әлиев", "Рүстем", "Жақсылықұлы", _MALE, date(1957, 10, 5), "ул. Гоголя, 15, кв. 20", "Ацетилсалициловая кислота"),
    ("Иванов", "Олег", "Павлович", _MALE, date(1966, 8, 27), "пр. Достык, 91, кв. 12", ""),
    ("Төлегенова", "Мадина", "Асқарқызы", _FEMALE, date(1999, 5, 6), "Байзақов көшесі, 222", ""),
    ("Смағұлова", "Айнұр", "Талғатқызы", _FEMALE, date(1981, 11, 11), "мкр. Орбита-1, 25, кв. 38", ""),
    ("Қасымова", "Динара", "Ермекқызы", _FEMALE, date(1993, 2, 9), "Мәметова көшесі, 67, 14-пәтер", "Цефтриаксон"),
    ("Серікбай", "Жанна", "", _FEMALE, date(1975, 7, 29), "ул. Ауэзова, 108, кв. 2", ""),
    ("Шевченко", "Виктор", "Иванович", _MALE, date(1949, 3, 3), "ул. Жарокова, 270, кв. 51", "Новокаин, укусы пчёл"),
    ("Өтегенов", "Қанат", "Сабырұлы", _MALE, date(1987, 4, 24), "Райымбек даңғылы, 348", ""),
    ("Ыбыраева", "Зере", "Нұрланқызы", _FEMALE, date(2001, 9, 14), "Қабдолов көшесі, 16, 90-пәтер", ""),
    ("Ғабитов", "Мейіржан", "Алматұлы", _MALE, date(1970, 12, 31), "мкр. Мамыр-4, 102, кв. 7", ""),
    ("Соколова", "Татьяна", "Николаевна", _FEMALE, date(1959, 6, 1), "ул. Ходжанова, 81, кв. 33", "Эналаприл: кашель"),
    ("Қайырбекова", "Ұлжан", "Мұратқызы", _FEMALE, date(1983, 8, 18), "Наурызбай батыр көшесі, 49", ""),
    ("Юсупов", "Ильяс", "Рашидович", _MALE, date(1991, 10, 22), "ул. Суюнбая, 152, кв. 4", ""),
)
PATIENTS = tuple(
    CastPatient(name=PersonName(family=family, given=given, patronymic=patronymic), sex=sex, birth_date=born, line=line,
                iin=synthetic_iin(born, sex, serial=500 + 7 * number), phone=f"+7701555{1000 + 37 * number}",
                allergies=allergies)
    for number, (family, given, patronymic, sex, born, line, allergies) in enumerate(_PEOPLE))


def _entry(code: str, diagnosis: str, *, complaints: str, objective: str, signs: tuple[str, str, str, str], plan: str,
           medicine: tuple[str, str, str, str], recommendations: str, history: str = "") -> VisitEntry:
    name, dose, frequency, duration = medicine
    temperature, pulse, systolic, diastolic = signs
    return VisitEntry(
        complaints=complaints, history=history, objective=objective, plan=plan, recommendations=recommendations,
        vital_signs=VitalSigns(temperature=temperature, pulse=pulse, systolic=systolic, diastolic=diastolic),
        diagnoses=(Diagnosis(code=code, text=diagnosis, kind=DiagnosisKind.MAIN),),
        prescriptions=(Prescription(medicine=name, dose=dose, route="внутрь", frequency=frequency, duration=duration),))


_THERAPY = (
    CastCase(reason="Кашель, температура", entry=_entry(
        "J06.9", "Острая инфекция верхних дыхательных путей",
        complaints="Насморк, першение в горле, температура до 37,9 °C два дня.",
        history="Дома болеет ребёнок.",
        objective="Зев гиперемирован, миндалины без налёта. В лёгких дыхание везикулярное, хрипов нет.",
        signs=("37.60", "88", "120", "75"), plan="Симптоматическое лечение, контроль через 5 дней.",
        medicine=("Парацетамол", "500 мг", "при температуре выше 38,5 °C", "3 дня"),
        recommendations="Тёплое питьё, покой. При одышке обратиться сразу.")),
    CastCase(reason="Бел ауруы", entry=_entry(
        "M54.5", "Бел ауруы", complaints="Ауыр көтергеннен кейін белі ауырады, аяғына берілмейді.",
        objective="Паравертебралды бұлшықеттер кернелген, қозғалыс шектелген. Неврологиялық тапшылық жоқ.",
        signs=("36.60", "72", "125", "80"), plan="Қабынуға қарсы ем, бір аптадан кейін бақылау.",
        medicine=("Ибупрофен", "400 мг", "күніне 3 рет, тамақтан кейін", "5 күн"),
        recommendations="Төсек режимі қажет емес, ауыр көтермеу.")),
    CastCase(reason="Повторный приём: желудок", entry=_entry(
        "K29.5", "Хронический гастрит", complaints="Тяжесть и изжога после еды, хуже после острого.",
        history="ФГДС год назад: поверхностный гастрит.", objective="Живот мягкий, чувствителен в эпигастрии.",
        signs=("36.50", "70", "118", "76"), plan="Дыхательный тест на H. pylori.",
        medicine=("Омепразол", "20 мг", "утром за 30 минут до еды", "4 недели"),
        recommendations="Дробное питание, без кофе натощак.")),
)
_CARDIOLOGY = (
    CastCase(reason="Давление, контроль лечения", entry=_entry(
        "I10", "Эссенциальная артериальная гипертензия", complaints="Давление дома 145–150/90, к вечеру головная боль.",
        objective="Тоны сердца ритмичные, акцент II тона на аорте. Отёков нет.", signs=("36.60", "78", "148", "92"),
        plan="ЭКГ, липидограмма, креатинин; дневник давления.",
        medicine=("Лизиноприл", "10 мг", "1 раз в день утром", "постоянно"),
        recommendations="Ограничить соль, ходьба 40 минут в день.")),
    CastCase(reason="ЭКГ, боль в груди при нагрузке", entry=_entry(
        "I20.8", "Стенокардия напряжения",
        complaints="Сжимающая боль за грудиной при подъёме на третий этаж, проходит в покое.",
        history="Курит 20 лет.", objective="Тоны приглушены, ритм правильный. Хрипов нет.", signs=("36.40", "74", "138", "86"),
        plan="ЭКГ, ЭхоКГ, нагрузочная проба, липидограмма.",
        medicine=("Бисопролол", "2,5 мг", "1 раз в день утром", "постоянно"),
        recommendations="Отказ от курения. При боли дольше 15 минут — 103.")),
)
_NEUROLOGY = (
    CastCase(reason="Головные боли", entry=_entry(
        "G43.0", "Мигрень без ауры", complaints="Пульсирующая боль справа 2–3 раза в месяц, с тошнотой, до суток.",
        objective="Менингеальных знаков нет, очаговой симптоматики нет.", signs=("36.60", "68", "112", "70"),
        plan="Дневник головной боли на месяц.",
        medicine=("Суматриптан", "50 мг", "в начале приступа", "по необходимости"),
        recommendations="Режим сна, не пропускать приёмы пищи.")),
    CastCase(reason="Бас ауруы, жұмыстан кейін", entry=_entry(
        "G44.2", "Кернеу типті бас ауруы", complaints="Жұмыс соңында басы қысып ауырады, көзі шаршайды.",
        objective="Ошақты симптом жоқ, мойын бұлшықеттері кернелген.", signs=("36.50", "72", "118", "74"),
        plan="Мойынға жаттығу, екі аптадан кейін бақылау.",
        medicine=("Ибупрофен", "200 мг", "ауырғанда", "күніне 2 реттен көп емес"),
        recommendations="Әр сағат сайын үзіліс жасау.")),
)
CASES = {"doctor": _THERAPY, "doctor2": _CARDIOLOGY, "doctor3": _NEUROLOGY}
