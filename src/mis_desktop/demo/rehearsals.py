"""A practice to look around in: made afresh with a day in it, opened for its doctor, answered by the training stand."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ..agents import HasSpool, Program, SyncAgent
from ..compose import OpenPractice, create_practice, open_practice
from ..domain.access import Role
from ..domain.delivery import Destination
from ..domain.people import Address, Coded, PersonName
from ..files.book_sources import FileBookSources
from ..security.private_files import write_private
from ..services.delivery import SaveDestination
from ..services.ports import Signer
from ..services.practices import FirstStart, NewDoctor, NewUser
from ..services.trust import AddTrust
from ..signing.key_files import open_key_file
from .casts import DOCTORS, CastDoctor
from .folders import KEY_PASSWORD, MARK, PASSWORD, Rehearsal
from .scenes import HISTORY_DAYS, Scene, SceneClock, day_hours
from .stands import DemoStand, wait_ready

Say = Callable[[str], None]


def make_rehearsal(folder: Path, *, say: Say, now: datetime | None = None) -> Rehearsal:
    """Make a rehearsal in an empty folder; `say` is told practice, keys, day. Raises UserError subclasses."""
    made, moment = Rehearsal(folder=folder), now or datetime.now(UTC)
    began = moment - timedelta(days=HISTORY_DAYS)
    clock = SceneClock(began)
    (folder / "keys").mkdir(parents=True, mode=0o700)
    say("practice")
    with ThreadPoolExecutor(1) as beside:  # keys are made by processes of their own, so both cores work
        signers, url = beside.submit(_keys, made, since=began), beside.submit(_address, DemoStand(folder=made.stand))
        create_practice(made.practice, _first_start(moment), clock=clock, recovery_sheet=folder / "recovery-sheet.pdf")
        office = open_practice(made.practice, "administrator", PASSWORD, clock=clock)
        say("keys")
        with office:
            _trust(office, DemoStand(folder=made.stand), url=url.result())
            say("day")
            Scene(office, signers=signers.result(), clock=clock, now=moment).play()
    (folder / MARK).write_text(json.dumps({"made": moment.isoformat()}), "utf-8")
    return made


def open_rehearsal(made: Rehearsal) -> OpenPractice:
    """Open it for its first doctor."""
    return open_practice(made.practice, DOCTORS[0].login, PASSWORD)


class RehearsalAgent(SyncAgent):
    """mis-sync with the training stand beside it: both live as long as the session."""

    def __init__(self, practice: HasSpool, rehearsal: Rehearsal) -> None:
        super().__init__(practice)
        self._server: Program = DemoStand(folder=rehearsal.stand).server()

    def start(self) -> None:
        """Start the stand, then mis-sync."""
        if self._server.pid is None:
            self._server.start()
            wait_ready(self._server)
        super().start()

    def keep_alive(self) -> bool:
        """Start again whichever has died."""
        self._server.keep_alive()
        return super().keep_alive()

    def stop(self) -> None:
        """End both."""
        super().stop()
        self._server.stop()


def _keys(made: Rehearsal, *, since: datetime) -> dict[str, Signer]:
    DemoStand(folder=made.stand, since=since).prepare()
    return {doctor.login: _signer(made, doctor) for doctor in DOCTORS}


def _address(stand: DemoStand) -> str:
    """Return where the stand will answer: it takes a free port once and keeps it."""
    with stand.server() as server:
        return wait_ready(server)


def _signer(made: Rehearsal, doctor: CastDoctor) -> Signer:
    path, password_file = made.key_file(doctor.login), made.folder / "keys" / "password"
    if not password_file.exists():
        write_private(password_file, f"{KEY_PASSWORD}\n".encode())
    DemoStand(folder=made.stand).issue(doctor.name, iin=doctor.iin, out=path, password_file=password_file)
    return open_key_file(path, KEY_PASSWORD)


def _trust(office: OpenPractice, stand: DemoStand, *, url: str) -> None:
    """Trust the stand's authority and send documents to it."""
    for path in stand.trust_files:
        office.door.do(AddTrust(data=path.read_bytes(), training=True))
    office.door.do(SaveDestination(destination=Destination(
        id="training-stand", kind="fhir-document", url=url, training=True, authority=stand.authority_pem.read_text("ascii"))))


def _first_start(now: datetime) -> FirstStart:
    names = {entry.code: entry.name_ru for book, entries in FileBookSources().starter() if book.id == "specialties"
             for entry in entries}
    users = tuple(NewUser(login=doctor.login, password=PASSWORD, name=doctor.name, iin=doctor.iin,
                          roles=(Role.DOCTOR, Role.ADMINISTRATOR) if doctor is DOCTORS[0] else (Role.DOCTOR,))
                  for doctor in DOCTORS)
    office = (NewUser(login="administrator", password=PASSWORD, name=PersonName(family="Әбдіров", given="Мақсат"),
                      roles=(Role.ADMINISTRATOR,)),
              NewUser(login="reception", password=PASSWORD, name=PersonName(family="Сейітқали", given="Әсел"),
                      roles=(Role.RECEPTIONIST,)))
    doctors = tuple(NewDoctor(login=doctor.login, hours=day_hours(now), slot_minutes=doctor.slot_minutes,
                              specialty=Coded(text=names[doctor.specialty], code=doctor.specialty, book="specialties"))
                    for doctor in DOCTORS)
    return FirstStart(
        name="Оқу практикасы «Шипа»", bin_iin=DOCTORS[0].iin, licence_number="00000000", licence_date=now.date().replace(day=1),
        phone="+77010000000", address=Address(place=Coded(text="Алматы"), line="пр. Абая, 1"), training=True,
        users=(*users, *office), doctors=doctors)


def forget_rehearsals(folder: Path) -> None:
    """Remove rehearsals made before in `folder`: they hold invented people only."""
    for old in folder.glob(f"*/{MARK}"):
        shutil.rmtree(old.parent, ignore_errors=True)
