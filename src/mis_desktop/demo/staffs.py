"""The doctors of a filled demo: accounts made as an administrator makes them, each with a training key of the stand."""

from __future__ import annotations

from ..compose import OpenPractice
from ..domain.access import Role
from ..domain.documents import TrustSet
from ..domain.people import Coded
from ..domain.schedule import WorkingHours
from ..rehearsals import filling
from ..services.access import AddUser, ListDoctors, ListUsers
from ..services.ports import Clock
from ..services.practices import GetPractice, NewDoctor, NewUser
from ..signing.verification import CmsVerifier
from .calendars import OPENS, SCALES, SLOT, SLOTS
from .charts import DESKS
from .fillings import Desk, FillAsk, Filling, Say
from .people import demo_person
from .settings import DemoSettings
from .signatures import Key
from .stands import DemoStand

KINDS = "tpcnweostp"  # the kinds of desks in the order in which doctors are taken on
WEEK = tuple(WorkingHours(weekday=day, start=OPENS, end=OPENS + SLOT * SLOTS) for day in range(6))


def hire(office: OpenPractice, settings: DemoSettings, *, doctors: int) -> None:
    """Make the accounts that are not there yet, up to that number of doctors."""
    known = {user.login for user in office.door.do(ListUsers())}
    for number in range(2, doctors + 1):
        person, login = demo_person(settings.seed, salt=f"doctor {number}", ages=(30, 60)), f"doctor{number}"
        code, title = DESKS[KINDS[number - 1]]
        if login not in known:
            user = NewUser(login=login, password=settings.password, name=person.name, roles=(Role.DOCTOR,), iin=person.iin)
            office.door.do(AddUser(user=user, doctor=NewDoctor(
                login=login, specialty=Coded(text=title, code=code, book="specialties"), hours=WEEK)))


def fill_ask(office: OpenPractice, settings: DemoSettings, stand: DemoStand, *, scale: str, events: int,
             clock: Clock) -> FillAsk:
    """Return what the demo is filled with, read from the open practice; keys are issued where a doctor has none."""
    users = {user.id: user.login for user in office.door.do(ListUsers())}
    logins = {login: user_id for user_id, login in users.items()}
    doctors = {users[doctor.user_id]: doctor for doctor in office.door.do(ListDoctors())}
    desks = []
    for number in range(1, SCALES[scale].doctors + 1):
        doctor = doctors["doctor" if number == 1 else f"doctor{number}"]
        path = settings.key_file if number == 1 else settings.key_file.with_name(f"doctor{number}.p12")
        own = number > 1 or doctor.iin == settings.doctor.iin  # a key given from outside signs the one document of the story
        if own:
            stand.issue(doctor.name, iin=doctor.iin, out=path, password_file=settings.key_password_file)
        key = Key(path=path, password=settings.key_password_file.read_text("utf-8").strip()) if own else None
        desks.append(Desk(doctor=doctor, kind=KINDS[number - 1], key=key))
    taken = demo_person(settings.seed, salt="patient", ages=(20, 75)).iin
    return FillAsk(
        scale=SCALES[scale], seed=settings.seed, now=clock.now(), practice=office.door.do(GetPractice()), desks=tuple(desks),
        reception=logins["reception"], destination="training-stand", trust=_trust(stand), events=events, taken=(taken,))


def fill(settings: DemoSettings, ask: FillAsk, *, scale: str, clock: Clock, say: Say) -> None:
    """Fill the practice unless it was filled before; nobody may have it open."""
    with filling(settings.practice, settings.login, settings.password, mark=f"{scale} {settings.seed}", clock=clock) as bulk:
        if bulk is not None:
            Filling(bulk, ask, say).fill()


def _trust(stand: DemoStand) -> TrustSet:
    kept: dict[str, list[bytes]] = {"root": [], "intermediate": [], "crl": []}
    for path in stand.trust_files:
        kind, _, der = CmsVerifier().read_trust_file(path.read_bytes())
        kept[kind].append(der)
    return TrustSet(roots=tuple(kept["root"]), intermediates=tuple(kept["intermediate"]), crls=tuple(kept["crl"]))

