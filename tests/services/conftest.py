"""A small practice with three people, opened once a module; each test writes records of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mis_desktop import compose
from mis_desktop.compose import OpenPractice, create_practice, open_practice
from mis_desktop.domain.access import Role, User
from mis_desktop.domain.people import PersonName
from mis_desktop.security import vault_folders
from mis_desktop.security.slots import KdfCost
from mis_desktop.services.access import AddUser
from mis_desktop.services.doors import Door
from mis_desktop.services.practices import NewUser
from tests.practices import LOGIN, PASSWORD, first_start

MONDAY = datetime(2026, 5, 11, 3, 0, tzinfo=UTC)  # 08:00 in Almaty


class SetClock:
    """A clock that tests put forward."""

    def __init__(self) -> None:
        self.moment = MONDAY

    def now(self) -> datetime:
        self.moment += timedelta(milliseconds=1)
        return self.moment


@dataclass
class House:
    """The open practice and a door for each kind of person."""

    practice: OpenPractice
    clock: SetClock
    owner: Door  # administrator and doctor
    desk: Door  # receptionist
    office: Door  # administrator only
    nobody: Door  # a user without any role


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    patch = pytest.MonkeyPatch()
    patch.setattr(vault_folders, "calibrated", KdfCost)  # the floor: tests of these use cases need no slow key
    folder: Path = tmp_path_factory.mktemp("house") / "practice"
    clock = SetClock()
    create_practice(folder, first_start(), recovery_sheet=folder.parent / "sheet.pdf", clock=clock)
    with open_practice(folder, LOGIN, PASSWORD, clock=clock) as practice:
        doors = {
            login: added(practice, login, roles)
            for login, roles in {"reception": (Role.RECEPTIONIST,), "office": (Role.ADMINISTRATOR,)}.items()
        }
        with practice.services.store.writing() as work:
            work.users.add(User(id="nobody", login="nobody", name=PersonName(family="Nobody"), roles=(), created_at=MONDAY))
        yield House(
            practice, clock, practice.door, doors["reception"], doors["office"], Door(practice.services, user_id="nobody")
        )
    patch.undo()


def added(practice: OpenPractice, login: str, roles: tuple[Role, ...]) -> Door:
    """Return the door of a new account."""
    user = practice.door.do(
        AddUser(user=NewUser(login=login, password="Zhana-Soz88x", name=PersonName(family=login.title()), iin="", roles=roles))
    )
    return Door(practice.services, user_id=user.id)


assert compose  # wired through the composition root, as the programs are
