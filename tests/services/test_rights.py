"""Every use case asks for its right first, inside the transaction: a table over all of them."""

from __future__ import annotations

from typing import Any

import pytest

from mis_desktop.domain.access import ROLE_PERMISSIONS, Permission, Role
from mis_desktop.domain.errors import Forbidden, UserDisabled
from mis_desktop.services.access import SetUserActive, WhoAmI
from mis_desktop.services.desks import USE_CASES, Command
from mis_desktop.services.visits import OpenEmergencyVisit
from tests.services.conftest import House
from tests.unit.test_values import sample


@pytest.mark.parametrize("command", sorted(USE_CASES, key=lambda kind: kind.__name__), ids=str)
def test_nobody_may_do_anything(house: House, command: type[Command[Any]]) -> None:
    with pytest.raises(Forbidden) as told:
        house.nobody.do(sample(command))
    assert told.value.facts["permission"] == USE_CASES[command].permission.value


def test_a_refusal_leaves_an_event(house: House) -> None:
    with pytest.raises(Forbidden):
        house.desk.do(OpenEmergencyVisit(patient_id="x", doctor_id="y", reason="z"))
    with house.practice.services.store.reading() as work:
        last = list(work.audit.rows())[-1]
    assert (last.event.action, last.event.user_id) == ("refused", house.desk.user_id)


def test_a_disabled_account_can_do_nothing_from_the_next_moment(house: House) -> None:
    house.owner.do(SetUserActive(user_id=house.desk.user_id, active=False))
    with pytest.raises(UserDisabled):
        house.desk.do(WhoAmI())
    house.owner.do(SetUserActive(user_id=house.desk.user_id, active=True))
    assert house.desk.do(WhoAmI()).login == "reception"


@pytest.mark.parametrize(
    ("role", "never"),
    [
        (
            Role.RECEPTIONIST,
            {
                Permission.VISITS_READ,
                Permission.VISITS_WRITE,
                Permission.DOCUMENTS_READ,
                Permission.DOCUMENTS_SIGN,
                Permission.ACCESS_MANAGE,
                Permission.AUDIT_READ,
                Permission.BACKUP,
            },
        ),
        (Role.ADMINISTRATOR, {Permission.VISITS_READ, Permission.VISITS_WRITE, Permission.DOCUMENTS_SIGN}),
        (Role.DOCTOR, {Permission.ACCESS_MANAGE, Permission.AUDIT_READ, Permission.PRACTICE_MANAGE}),
    ],
)
def test_roles_do_not_reach_into_one_another(role: Role, never: set[Permission]) -> None:
    assert not ROLE_PERMISSIONS[role] & never
