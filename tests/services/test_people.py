"""People: accounts changed with their doctors, never without an administrator; each change leaves its event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mis_desktop.compose import open_practice
from mis_desktop.domain.access import Role, User
from mis_desktop.domain.errors import ChangedMeanwhile, LastAdministrator, Missing, WeakPassword, WrongIin, WrongValue
from mis_desktop.domain.people import Coded, PersonName
from mis_desktop.domain.schedule import Doctor, WorkingHours
from mis_desktop.services.access import AddUser, ListDoctors, ListPeople, Person, SaveDoctor, SaveUser, SetUserActive
from mis_desktop.services.audit import AuditOfRecord, VerifyAudit
from mis_desktop.services.practices import GetPractice, NewUser, SavePractice
from tests.services.conftest import House

COUNTER = iter(range(1, 1000))
STRONG = "Zhana-Soz88xx"


def added(house: House, *roles: Role) -> User:
    """Return a new account of its own."""
    login = f"u{next(COUNTER)}"
    return house.owner.do(AddUser(user=NewUser(login=login, password=STRONG, name=PersonName(family="Бек"), roles=roles,
                                               iin="850101400011")))


def doctor_of(house: House, user: User) -> Doctor:
    """Return a doctor made for an account."""
    new = Doctor(id="", user_id=user.id, name=user.name, iin="", specialty=Coded(text="ЛОР"))
    return house.owner.do(SaveDoctor(doctor=new))


def person(house: House, user: User) -> Person:
    """Return an account as it stands."""
    return next(found for found in house.owner.do(ListPeople()) if found.user.id == user.id)


def test_a_changed_account_renames_its_doctor_and_a_lost_role_takes_the_doctor_off_the_schedule(house: House) -> None:
    user = added(house, Role.DOCTOR)
    doctor = doctor_of(house, user)
    saved = house.owner.do(SaveUser(user=replace(user, name=PersonName(family="Бекова"))))
    assert person(house, user).doctor.name.family == "Бекова"  # type: ignore[union-attr]
    house.owner.do(SaveUser(user=replace(saved, roles=(Role.RECEPTIONIST,))))
    assert doctor.id not in [found.id for found in house.owner.do(ListDoctors())]


def test_of_two_who_change_one_account_the_second_is_told(house: House) -> None:
    user = added(house, Role.RECEPTIONIST)
    house.owner.do(SaveUser(user=replace(user, language="kk")))
    with pytest.raises(ChangedMeanwhile):
        house.owner.do(SaveUser(user=replace(user, language="ru")))


def test_an_account_has_one_doctor_and_a_doctor_stays_with_its_account(house: House) -> None:
    user, other = added(house, Role.DOCTOR), added(house, Role.DOCTOR)
    doctor = doctor_of(house, user)
    with pytest.raises(ChangedMeanwhile):
        doctor_of(house, user)
    with pytest.raises(ChangedMeanwhile):
        house.owner.do(SaveDoctor(doctor=replace(doctor, user_id=other.id)))
    assert person(house, user).doctor == doctor


def test_the_last_administrator_stays(house: House) -> None:
    everybody = [found.user for found in house.owner.do(ListPeople())]
    owner = next(user for user in everybody if user.id == house.owner.user_id)
    others = [user for user in everybody if user is not owner and user.active and Role.ADMINISTRATOR in user.roles]
    for other in others:
        house.owner.do(SetUserActive(user_id=other.id, active=False))
    with pytest.raises(LastAdministrator):
        house.owner.do(SetUserActive(user_id=owner.id, active=False))
    with pytest.raises(LastAdministrator):
        house.owner.do(SaveUser(user=replace(owner, roles=(Role.DOCTOR,))))
    for other in others:
        house.owner.do(SetUserActive(user_id=other.id, active=True))
    assert person(house, owner).user.active


def test_whoever_becomes_an_administrator_needs_a_password_of_the_stricter_kind(house: House) -> None:
    user = added(house, Role.RECEPTIONIST)
    wanted = replace(user, roles=(Role.ADMINISTRATOR,))
    with pytest.raises(Missing):
        house.owner.do(SaveUser(user=wanted))
    with pytest.raises(WeakPassword):
        house.owner.do(SaveUser(user=wanted, password="Zhana-S88"))
    house.owner.do(SaveUser(user=wanted, password="Uzyn-Zhana-Soz99"))
    with open_practice(house.practice.folder, user.login, "Uzyn-Zhana-Soz99", clock=house.clock) as practice:
        assert practice.door.user_id == user.id


def test_a_disabled_doctor_cannot_be_booked_until_enabled_again(house: House) -> None:
    user = added(house, Role.DOCTOR)
    doctor = doctor_of(house, user)
    for active in (False, True):
        house.owner.do(SetUserActive(user_id=user.id, active=active))
        assert (doctor.id in [found.id for found in house.owner.do(ListDoctors())]) is active


def test_hours_may_have_a_break_but_neither_overlap_nor_leave_the_day(house: House) -> None:
    doctor = doctor_of(house, added(house, Role.DOCTOR))
    morning, evening = WorkingHours(weekday=0, start=540, end=780), WorkingHours(weekday=0, start=840, end=1080)
    saved = house.owner.do(SaveDoctor(doctor=replace(doctor, hours=(evening, morning), slot_minutes=15)))
    assert (saved.hours, saved.slot_minutes) == ((morning, evening), 15)
    for wrong in (replace(evening, start=700), replace(evening, end=1500)):
        with pytest.raises(WrongValue):
            house.owner.do(SaveDoctor(doctor=replace(saved, hours=(morning, wrong))))
    with pytest.raises(WrongValue):
        house.owner.do(SaveDoctor(doctor=replace(saved, slot_minutes=0)))


def test_changes_of_people_are_events_without_names(house: House) -> None:
    user = added(house, Role.DOCTOR)
    doctor = doctor_of(house, user)
    house.owner.do(SaveUser(user=replace(user, name=PersonName(family="Жаңа"))))
    events = [row.event for kind, id_ in (("user", user.id), ("doctor", doctor.id))
              for row in house.owner.do(AuditOfRecord(kind=kind, record_id=id_))]
    assert [event.action for event in events] == ["created", "changed", "created", "changed"]
    assert "Жаңа" not in str(events)


def test_an_account_with_a_wrong_iin_is_refused(house: House) -> None:
    user = added(house, Role.DOCTOR)
    with pytest.raises(WrongIin):
        house.owner.do(SaveUser(user=replace(user, iin="12345")))
    with pytest.raises(Missing):
        house.owner.do(SaveUser(user=replace(user, iin="")))


def test_a_practice_keeps_its_licence_number_and_a_known_language(house: House) -> None:
    practice = house.owner.do(GetPractice())
    with pytest.raises(Missing):
        house.owner.do(SavePractice(practice=replace(practice, licence_number=" ")))
    with pytest.raises(WrongValue):
        house.owner.do(SavePractice(practice=replace(practice, languages=("en",))))
    assert house.owner.do(GetPractice()) == practice


def test_who_watches_the_check_of_the_chain_sees_it_advance_and_may_end_it(house: House) -> None:
    from mis_desktop.domain.errors import Cancelled

    class Stopping:
        def advance(self, done: int, total: int) -> None:
            assert 0 < done <= total
            raise Cancelled

    for _ in range(210):
        house.owner.do(SetUserActive(user_id=house.desk.user_id, active=True))
    with pytest.raises(Cancelled):
        house.owner.do(VerifyAudit(), watch=Stopping())
