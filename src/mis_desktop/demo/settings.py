"""What a demo remembers over a restart: its seed, its people's password. Demo only: never a way for a real practice."""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..domain.access import Role
from ..domain.people import Address, Coded, PersonName
from ..domain.schedule import WorkingHours
from ..services.ports import Signer
from ..services.practices import FirstStart, NewDoctor, NewUser
from .people import DemoPerson, demo_person


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoSettings:
    """The demo in one folder."""

    folder: Path
    seed: int
    login: str
    password: str

    @property
    def practice(self) -> Path:
        """The practice's folder."""
        return self.folder / "practice"

    @property
    def out(self) -> Path:
        """Where exports go: readable by anyone who has the folder."""
        return self.folder / "out"

    @property
    def stand(self) -> Path:
        """The training stand's folder."""
        return self.folder / "stand"

    @property
    def key_file(self) -> Path:
        """The doctor's training key."""
        return self.folder / "keys" / "doctor.p12"

    @property
    def key_password_file(self) -> Path:
        """The password of the training key."""
        return self.folder / "keys" / "password"

    @property
    def doctor(self) -> DemoPerson:
        """The invented doctor of this seed."""
        return demo_person(self.seed, salt="doctor", ages=(30, 60))

    def first_start(self, signer: Signer) -> FirstStart:
        """Return the answers of the first start; the doctor is the owner of the key."""
        doctor_name = self.doctor.name if signer.iin == self.doctor.iin else name_of(signer)
        week = tuple(WorkingHours(weekday=day, start=8 * 60, end=20 * 60) for day in range(6))
        return FirstStart(
            name="Оқу практикасы / Учебная практика", bin_iin=signer.iin, licence_number="00000000",
            licence_date=date(2020, 1, 1), phone="+77010000000", training=True,
            address=Address(place=Coded(text="Алматы"), line="пр. Абая, 1"),
            users=(NewUser(login=self.login, password=self.password, name=PersonName(family="Әкімші"),
                           roles=(Role.ADMINISTRATOR,)),
                   NewUser(login="doctor", password=self.password, name=doctor_name, roles=(Role.DOCTOR,),
                           iin=signer.iin),
                   NewUser(login="reception", password=self.password, name=PersonName(family="Тіркеуші"),
                           roles=(Role.RECEPTIONIST,))),
            doctors=(NewDoctor(login="doctor", specialty=Coded(text="Терапия"), hours=week),))


def name_of(signer: Signer) -> PersonName:
    """Return the name in a certificate: "SURNAME NAME", with the patronymic where the certificate has one."""
    family, _, given = signer.owner.partition(" ")
    return PersonName(family=family, given=given, patronymic=signer.patronymic)


def load_settings(folder: Path, *, seed: int) -> DemoSettings:
    """Return the settings of a demo folder, made at first use."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "demo.json"
    if not path.exists():
        made = {"seed": seed, "login": "administrator", "password": f"Demo-{secrets.token_urlsafe(9)}-7aQ"}
        _write_private(path, json.dumps(made))
    stored = json.loads(path.read_text("utf-8"))
    settings = DemoSettings(folder=folder.resolve(), seed=stored["seed"], login=stored["login"],
                            password=stored["password"])
    settings.key_file.parent.mkdir(mode=0o700, exist_ok=True)
    if not settings.key_password_file.exists():
        _write_private(settings.key_password_file, f"Key{secrets.token_hex(6)}A\n")
    return settings


def _write_private(path: Path, text: str) -> None:
    part = path.with_suffix(".part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
